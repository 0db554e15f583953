"""Freezing a filing: its folder, its line in the index, and the page that is sent."""

from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from assets.annex2 import filed
from assets.annex2.delivery import deliver, page_path
from assets.annex2.form_books import BOOK, write_book, write_page
from assets.annex2.unit_register import cut_off_of
from assets.atomic import write_parquet
from pipelines.account import current_account
from pipelines.filing.filing_drafts import Draft
from schemas.settings import Campaign

RESULTS = "rules.parquet"
UNCOUNTED = "uncounted.parquet"


def freeze_draft(campaign: Campaign, draft: Draft) -> filed.Filing:
    """Write the filing's folder and its line in the index."""
    override = {"reason": draft.override, "by": current_account(), "rules": draft.errors["rule"].to_list()}
    used = override if draft.errors.height else None
    describe = _describe(campaign, draft, used)
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


def _describe(campaign: Campaign, draft: Draft, override: dict[str, Any] | None) -> dict[str, Any]:
    """What the frozen folder says of itself."""
    return {
        "unit": draft.unit,
        "deadline": draft.deadline.isoformat(),
        "start": campaign.start.isoformat(),
        "as_of": draft.as_of.isoformat(),
        "version": draft.version,
        "filed_at": draft.moment.isoformat(timespec="seconds"),
        "filed_by": current_account(),
        "cut_off": cut_off_of(campaign, draft.deadline).isoformat(),
        "compared_with": draft.before.sha256 if draft.before else None,
        "override": override,
        "inputs": draft.inputs.to_dicts(),
    }


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


def deliver_page(campaign: Campaign, draft: Draft, filing: filed.Filing) -> list[str]:
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
