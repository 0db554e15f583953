"""`certscreen file` and `certscreen filings`: freezing the figures of a deadline, and telling what was frozen."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import polars as pl

from assets.annex2 import filed
from assets.annex2.differences import compare_filings
from assets.annex2.figures import list_units
from assets.annex2.register import cut_off_of
from assets.annex2.rules.judging import Basis, blocking, judge_figures
from assets.annex2.workbooks import BOOK, Material, write_book
from assets.atomic import write_parquet
from pipelines.account import current_account
from pipelines.annex2_run import Annex2Tables, materialise
from pipelines.faults import UserError
from pipelines.filing_texts import tell_comparison, tell_filings, tell_refusal
from pipelines.instance import running_alone
from schemas.settings import Campaign
from schemas.tables.annex2 import CITY, CellChanges

RESULTS = "rules.parquet"
MOST_NAMES = 5


@dataclass(frozen=True)
class Draft:
    """A filing before it is frozen. `before` is the filing that it is compared with."""

    unit: str
    deadline: date
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
        return self.before is not None and (self.before.unit, self.before.deadline) == (self.unit, self.deadline)

    @property
    def version(self) -> int:
        """1 for the first filing of a deadline."""
        return self.before.version + 1 if self.before is not None and self.corrects else 1


def run_file(
    campaign: Campaign, deadline: date, unit: str | None, override: str | None, moment: datetime | None = None
) -> str:
    """Freeze the figures of one deadline.

    Parameters
    ----------
    campaign
        The campaign.
    deadline
        One of its deadlines: the as-of date of the figures.
    unit
        The filing unit; None for the city.
    override
        Why to file although a rule of severity error fails.
    moment
        When it is filed; now, unless told otherwise.

    Returns
    -------
    str
        What was frozen and what changed against the filing before, in Chinese.

    Raises
    ------
    UserError
        When the deadline or unit is unknown, or errors block the filing.
    """
    if deadline not in campaign.deadlines:
        raise UserError(f"{deadline} 不是报送日；可选：{'、'.join(day.isoformat() for day in campaign.deadlines)}")
    moment = moment or datetime.now(ZoneInfo(campaign.timezone))
    tables = materialise(campaign, deadline)
    with running_alone(campaign):
        draft = _draft(campaign, deadline, unit or CITY, (override or "").strip() or None, moment, tables)
        if draft.corrects and draft.before is not None and draft.before.state == draft.state:
            return f"{draft.unit} {deadline} 与第{draft.before.version}版相同，没有产生新的版本。"
        sha256 = _freeze(campaign, draft)
    return "\n".join(_tell(draft, sha256))


def run_filings(campaign: Campaign) -> str:
    """List all filings, whether each is intact, and what each changed."""
    filings = filed.list_filings(campaign.store)
    states = [filed.is_intact(campaign.store, filing) for filing in filings]
    changes = [_changes_of(campaign.store, filing) for filing in filings]
    return tell_filings(filings, states, changes)


def _draft(
    campaign: Campaign, deadline: date, unit: str, override: str | None, moment: datetime, tables: Annex2Tables
) -> Draft:
    """Gather what the filing will hold; raises UserError where it may not be filed."""
    whole = tables.material
    known = list_units(whole.register, campaign)
    if unit not in (CITY, *known):
        raise UserError(f"没有“{unit}”的台账；可选：{'、'.join(known) or '（尚无单位报送）'}")
    basis = Basis(whole.behind, filed.latest_figures(campaign.store), moment.date())
    results = judge_figures(whole.figures, basis, campaign, deadline)
    errors = blocking(results, unit)
    if errors.height and override is None:
        raise UserError(tell_refusal(unit, deadline, errors))
    figures, behind = filed.of_unit(whole.figures, whole.behind, unit)
    before, *then = filed.filed_before(campaign.store, unit, deadline)
    changes = CellChanges.blank() if before is None else compare_filings(then[0], figures, then[1], behind)
    material = replace(whole, figures=figures, behind=behind, results=results)
    return Draft(
        unit, deadline, moment, material, _inputs(tables, campaign, deadline), errors, override, before, changes
    )


def _inputs(tables: Annex2Tables, campaign: Campaign, deadline: date) -> pl.DataFrame:
    """[file, sha256, received_at, late]: every ledger file; a unit's figures rest on all, for all tell who is who."""
    late = pl.col("received_at") > cut_off_of(campaign, deadline)
    return tables.ledger_files.sort("file").select("file", "sha256", pl.col("received_at").cast(pl.String), late=late)


def _freeze(campaign: Campaign, draft: Draft) -> str:
    """Write the filing's folder and its line in the index."""
    override = {"reason": draft.override, "by": current_account(), "rules": draft.errors["rule"].to_list()}
    used = override if draft.errors.height else None
    describe: dict[str, Any] = {
        "unit": draft.unit,
        "deadline": draft.deadline.isoformat(),
        "start": campaign.start.isoformat(),
        "version": draft.version,
        "filed_at": draft.moment.isoformat(timespec="seconds"),
        "cut_off": cut_off_of(campaign, draft.deadline).isoformat(),
        "compared_with": draft.before.sha256 if draft.before else None,
        "override": used,
        "inputs": draft.inputs.to_dicts(),
    }
    sha256 = filed.freeze(campaign.store, describe, lambda folder: _write(folder, campaign, draft))
    filed.append(
        campaign.store,
        filed.Filing(
            sha256=sha256,
            unit=draft.unit,
            deadline=draft.deadline,
            version=draft.version,
            filed_at=describe["filed_at"],
            state=draft.state,
            override=draft.override if used else None,
        ),
    )
    return sha256


def _write(folder: Path, campaign: Campaign, draft: Draft) -> None:
    """Write the figures, their records, the rules' results, the differences and the workbook."""
    tables = {
        filed.FIGURES: draft.material.figures,
        filed.RECORDS: draft.material.behind,
        filed.CHANGES: draft.changes,
        RESULTS: draft.material.results,
    }
    for name, table in tables.items():
        write_parquet(table, folder / name)
    write_book(folder / BOOK, draft.unit, draft.material, campaign, draft.deadline, draft.moment.date())


def _tell(draft: Draft, sha256: str) -> list[str]:
    told = [f"已固定：{draft.unit} {draft.deadline} 第{draft.version}版，store/filings/{sha256}/"]
    if draft.errors.height:
        told.append(f"有 {draft.errors.height} 项错误（{'、'.join(draft.errors['rule'])}），理由：{draft.override}")
    late = draft.inputs.filter("late")["file"].to_list()
    if late:
        names = "、".join(late[:MOST_NAMES]) + ("等" if len(late) > MOST_NAMES else "")
        told.append(f"截止之后收到的台账文件 {len(late)} 个，已计入本版：{names}")
    if draft.before:
        told += tell_comparison(draft.before, draft.changes, corrects=draft.corrects)
    return told


def _changes_of(store: Path, filing: filed.Filing) -> pl.DataFrame:
    path = store / "filings" / filing.sha256 / filed.CHANGES
    return pl.read_parquet(path) if path.exists() else CellChanges.blank()
