"""`certscreen file` and `certscreen filings`: freezing the figures of a deadline, and telling what was frozen."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zoneinfo import ZoneInfo

import polars as pl

from assets.annex2 import filed
from assets.annex2.delivery import deliver, page_path
from assets.annex2.differences import compare_filings
from assets.annex2.form_books import BOOK, Material, form_lines, write_book, write_page
from assets.annex2.rules.judging import Basis, blocking, judge_figures
from assets.annex2.unit_names import find_unit, list_units, rename_units
from assets.annex2.unit_register import cut_off_of
from assets.atomic import write_parquet
from pipelines.account import current_account
from pipelines.faults import UserError
from pipelines.filing.annex2_run import Annex2Tables, materialise
from pipelines.filing.filing_table import tell_table
from pipelines.filing.filing_texts import (
    tell_comparison,
    tell_filings,
    tell_late,
    tell_refusal,
    tell_reminders,
    tell_row,
    tell_uncounted,
)
from pipelines.lock import running_alone
from schemas.lookups.annex2_lookups import column_codes
from schemas.lookups.units import filing_units
from schemas.settings import Campaign
from schemas.tables.annex2 import CITY, Annex2, CellChanges, HandInRegister

RESULTS = "rules.parquet"
UNCOUNTED = "uncounted.parquet"


@dataclass(frozen=True)
class Draft:
    """A filing before it is frozen. `before` is the filing that it is compared with."""

    unit: str
    deadline: date
    as_of: date
    moment: datetime
    material: Material
    inputs: pl.DataFrame
    errors: pl.DataFrame
    override: str | None
    before: filed.Filing | None
    changes: pl.DataFrame

    @property
    def state(self) -> str:
        """Hash of what was counted."""
        return filed.state_of(self.material.figures, self.material.behind)

    @property
    def corrects(self) -> bool:
        """Whether this unit already filed for this deadline: then it is a further version."""
        return self.before is not None and filed.is_of(self.before, self.unit, self.deadline)

    @property
    def version(self) -> int:
        """1 for the first filing of a deadline."""
        return self.before.version + 1 if self.before is not None and self.corrects else 1


def run_file(
    campaign: Campaign,
    deadline: date,
    unit: str | None = None,
    override: str | None = None,
    moment: datetime | None = None,
    as_of: date | None = None,
) -> str:
    """Freeze the figures of one deadline.

    Parameters
    ----------
    campaign
        The campaign.
    deadline
        One of its deadlines.
    unit
        The filing unit, however it is usually written; None for the city.
    override
        Why to file although a rule of severity error fails.
    moment
        When it is filed; now, unless told otherwise.
    as_of
        The day to which the figures go: the day of filing, or the deadline once that is past, unless told otherwise.

    Returns
    -------
    str
        What was frozen and what changed against the filing before, in Chinese.

    Raises
    ------
    UserError
        When the deadline, unit or day is none that can be filed for, or errors block the filing.
    """
    moment = (moment or datetime.now(ZoneInfo(campaign.timezone))).astimezone(ZoneInfo(campaign.timezone))
    day = _as_of(campaign, deadline, moment.date(), as_of)
    _refuse_damaged(campaign)
    tables = materialise(campaign, day)
    with running_alone(campaign):
        meant = _unit(campaign, tables.material.register, unit)
        draft = _draft(campaign, deadline, meant, day, (override or "").strip() or None, moment, tables)
        same = draft.before if draft.before is not None and _is_same(campaign, draft) else None
        if same is None and draft.errors.height and draft.override is None:
            raise UserError(tell_refusal(meant, deadline, draft.errors))
        filing = same or _freeze(campaign, draft)
        page = _deliver(campaign, draft, filing)
    return "\n".join([*_tell_whether_new(draft, filing, new=same is None), *page, *_tell(campaign, draft, same)])


def run_filings(campaign: Campaign) -> str:
    """Say of each unit and deadline what was filed; list all filings, whether each is intact, and what each changed."""
    filings = filed.list_filings(campaign.store)
    states = [filed.is_intact(campaign.store, filing) for filing in filings]
    changes = [filed.read_changes(campaign.store, filing) for filing in filings]
    return "\n\n".join([
        tell_table(_expected_units(campaign), campaign.deadlines, filings),
        tell_filings(filings, states, changes),
    ])  # fmt: skip


def _refuse_damaged(campaign: Campaign) -> None:
    """Raise UserError where a former filing can't be read: its figures could not be compared with, its number lost."""
    damaged = filed.damaged_filings(campaign.store)
    if damaged:
        told = "、".join(f"{each.unit} {each.deadline} 第{each.version}版" for each in damaged)
        raise UserError(f"以前的定稿文件已损坏，无法对比：{told}；请从备份恢复 store/filings 后再定稿。")


def _as_of(campaign: Campaign, deadline: date, today: date, asked: date | None) -> date:
    """The day to which the figures go; raises UserError where there can be none."""
    if deadline not in campaign.deadlines:
        raise UserError(f"{deadline} 不是报送日；可选：{'、'.join(day.isoformat() for day in campaign.deadlines)}")
    last = min(today, deadline)
    if last < campaign.start:
        raise UserError(f"专项治理 {campaign.start} 才开始，{today} 还没有数据可报。")
    if asked is not None and not campaign.start <= asked <= last:
        raise UserError(f"数据截止日 {asked} 应在 {campaign.start} 至 {last} 之间（不晚于今天和报送日）。")
    return asked or last


def _unit(campaign: Campaign, register: pl.DataFrame, given: str | None) -> str:
    known = list_units(register, campaign)
    meant = find_unit(given or CITY, known)
    if meant is None:
        raise UserError(f"没有“{given}”的台账；可选：{'、'.join(known) or '（尚无单位报送）'}")
    return meant


def _draft(
    campaign: Campaign,
    deadline: date,
    unit: str,
    as_of: date,
    override: str | None,
    moment: datetime,
    tables: Annex2Tables,
) -> Draft:
    """Gather what the filing will hold."""
    whole = _with_row(tables.material, unit, as_of)
    basis = Basis(whole.behind, filed.latest_figures(campaign.store), moment.date(), deadline)
    results = judge_figures(whole.figures, basis, campaign, as_of)
    errors = blocking(results, unit)
    figures, behind = filed.of_unit(whole.figures, whole.behind, unit)
    before, *then = filed.filed_before(campaign.store, unit, deadline)
    known = list_units(whole.register, campaign)
    earlier = [rename_units(frame, [unit, *known]) for frame in then]
    changes = CellChanges.blank() if before is None else compare_filings(earlier[0], figures, earlier[1], behind)
    material = replace(whole, figures=figures, behind=behind, results=results)
    inputs = _inputs(tables, campaign, deadline, unit)
    return Draft(unit, deadline, as_of, moment, material, inputs, errors, override, before, changes)


def _with_row(material: Material, unit: str, as_of: date) -> Material:
    """Give a unit that has handed in nothing a row of blanks."""
    if unit in material.figures["unit"].unique():
        return material
    row = pl.DataFrame({"column": column_codes()}).with_columns(
        as_of=pl.lit(as_of), unit=pl.lit(unit), value=None, records=pl.lit([], Annex2.dtypes()["records"])
    )
    return replace(material, figures=pl.concat([material.figures, Annex2.conform(row)]))


def _inputs(tables: Annex2Tables, campaign: Campaign, deadline: date, unit: str) -> pl.DataFrame:
    """[file, sha256, received_at, late]: every ledger file, for all tell who is who; late are the unit's own only."""
    own = pl.lit(unit == CITY) | (pl.col("unit") == unit)
    late = own & (pl.col("received_at") > cut_off_of(campaign, deadline))
    return tables.ledger_files.sort("file").select("file", "sha256", pl.col("received_at").cast(pl.String), late=late)


def _is_same(campaign: Campaign, draft: Draft) -> bool:
    """Whether the last version counted exactly this."""
    if draft.before is None or not draft.corrects:
        return False
    return filed.same_content(campaign.store, draft.before, draft.unit, draft.material.figures, draft.material.behind)


def _freeze(campaign: Campaign, draft: Draft) -> filed.Filing:
    """Write the filing's folder and its line in the index."""
    override = {"reason": draft.override, "by": current_account(), "rules": draft.errors["rule"].to_list()}
    used = override if draft.errors.height else None
    describe: dict[str, Any] = {
        "unit": draft.unit,
        "deadline": draft.deadline.isoformat(),
        "start": campaign.start.isoformat(),
        "as_of": draft.as_of.isoformat(),
        "version": draft.version,
        "filed_at": draft.moment.isoformat(timespec="seconds"),
        "filed_by": current_account(),
        "cut_off": cut_off_of(campaign, draft.deadline).isoformat(),
        "compared_with": draft.before.sha256 if draft.before else None,
        "override": used,
        "inputs": draft.inputs.to_dicts(),
    }
    filing = filed.Filing(
        sha256=filed.freeze(campaign.store, describe, lambda folder: _write(folder, campaign, draft)),
        unit=draft.unit,
        deadline=draft.deadline,
        version=draft.version,
        filed_at=describe["filed_at"],
        state=draft.state,
        override=draft.override if used else None,
        as_of=draft.as_of,
    )
    filed.append(campaign.store, filing)
    return filing


def _write(folder: Path, campaign: Campaign, draft: Draft) -> None:
    """Write the figures, their records, the rules' results, the differences, the workbook and the page to send."""
    tables = {
        filed.FIGURES: draft.material.figures,
        filed.RECORDS: draft.material.behind,
        filed.CHANGES: draft.changes,
        RESULTS: draft.material.results,
        UNCOUNTED: draft.material.uncounted,
    }
    for name, table in tables.items():
        write_parquet(table, folder / name)
    filed_on = draft.moment.date()
    write_book(folder / BOOK, draft.unit, draft.material, campaign, draft.deadline, filed_on)
    write_page(folder / filed.PAGE, draft.unit, draft.material, campaign, filed_on)


def _deliver(campaign: Campaign, draft: Draft, filing: filed.Filing) -> list[str]:
    """Put the page where it is sent from, and say so; one that was frozen before there were pages is made anew."""
    frozen = campaign.store / "filings" / filing.sha256 / filed.PAGE
    with TemporaryDirectory() as folder:
        page = frozen if frozen.exists() else Path(folder) / filed.PAGE
        if page != frozen:
            write_page(page, draft.unit, draft.material, campaign, datetime.fromisoformat(filing.filed_at).date())
        kept = deliver(campaign, filing, page)
    path = page_path(campaign, filing)
    told = [f"报送用表：{path.relative_to(campaign.root).as_posix()}（一张表，可直接打印、发送）"]
    if kept is not None:
        told.append(f"原来的同名文件被人改动过，没有覆盖，已另存为 {kept.name}；需要采用其中的改动时请先改台账再定稿。")
    return told


def _tell_whether_new(draft: Draft, filing: filed.Filing, *, new: bool) -> Iterator[str]:
    if not new:
        yield f"{draft.unit} {draft.deadline} 与第{filing.version}版相同（数据截至 {filing.until}），没有产生新的版本。"
        return
    word = "更正" if filing.version > 1 else "定稿"
    yield (
        f"已{word}：{draft.unit} {draft.deadline} 第{filing.version}版，数据截至 {filing.until}，"
        f"此后不再改动，依据在 store/filings/{filing.sha256}/"
    )


def _tell(campaign: Campaign, draft: Draft, same: filed.Filing | None) -> Iterator[str]:
    lines = form_lines(draft.unit, draft.material, campaign)
    heard = draft.unit == CITY or draft.unit in draft.material.register["unit"].unique()
    yield from tell_row(lines, campaign.annex2, heard=heard)
    if same is None and draft.errors.height:
        rules = "、".join(draft.errors["rule"])
        yield f"有 {draft.errors.height} 项错误（{rules}）仍定稿，理由：{draft.override}"
    yield from tell_uncounted(draft.material.uncounted, draft.unit)
    yield from tell_late(draft.inputs, draft.material.uncounted)
    yield from tell_reminders(draft.material.results, draft.unit)
    if draft.before and same is None:
        yield from tell_comparison(draft.before, draft.changes, corrects=draft.corrects)


def _expected_units(campaign: Campaign) -> list[str]:
    """Who is to file: the settings' units, else the founding document's; and who has handed in ledgers."""
    path = campaign.store / "tables" / "ledger_register.parquet"
    register = pl.read_parquet(path) if path.exists() else HandInRegister.blank()
    listed = list_units(register, campaign)
    if campaign.annex2.units:
        return listed
    return list(dict.fromkeys([*(find_unit(name, listed) or name for name in filing_units()), *listed]))
