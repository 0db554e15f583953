"""`certscreen file` and `certscreen filings`: freezing the figures of a deadline, and telling what was frozen."""

from collections.abc import Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

import polars as pl

from assets.annex2 import filed
from assets.annex2.form_books import form_lines
from assets.annex2.unit_names import find_unit, list_units
from pipelines.faults import UserError
from pipelines.filing.annex2_run import materialise
from pipelines.filing.filing_drafts import Draft, draft_filing, is_same, last_day, unit_meant
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
from pipelines.filing.freezing import deliver_page, freeze_draft
from pipelines.lock import running_alone
from schemas.lookups.units import filing_units
from schemas.settings import Campaign
from schemas.tables.annex2 import CITY, HandInRegister


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
    day = last_day(campaign, deadline, moment.date(), as_of)
    _refuse_damaged(campaign)
    tables = materialise(campaign, day)
    with running_alone(campaign):
        meant = unit_meant(campaign, tables.material.register, unit)
        draft = draft_filing(campaign, deadline, meant, day, (override or "").strip() or None, moment, tables)
        same = draft.before if draft.before is not None and is_same(campaign, draft) else None
        if same is None and draft.errors.height and draft.override is None:
            raise UserError(tell_refusal(meant, deadline, draft.errors))
        filing = same or freeze_draft(campaign, draft)
        page = deliver_page(campaign, draft, filing)
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
