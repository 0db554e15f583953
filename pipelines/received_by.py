"""The campaign as it had been received by a day, judged in a store of its own: nothing that stands today changes."""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import polars as pl

from assets.append_only import whole_lines
from assets.atomic import replace_atomically
from assets.landing.arrivals import load_arrivals, save_arrivals
from assets.landing.hand_in_register import SCHEMA, latest, load_register, save_register
from assets.landing.raw_zone import raw_path
from assets.reporting.going_back.returns import FOLDER_NAME
from assets.reporting.going_back.waiting_book import FILE_NAME as WAITING_BOOK
from assets.reporting.worklist_book import FILE_NAME as WORKLIST_BOOK
from assets.returned.issued import FILE_NAME as LISTS
from assets.rulings import FILE_NAME as RULINGS
from assets.stored_table import file_digest
from assets.told_columns import FILE_NAME as TOLD
from pipelines.faults import UserError
from pipelines.store_version import FILE_NAME as VERSION
from schemas.settings import Campaign

FOLDER = "received_by"
SHARED = ("raw", "cells")
"""What is found by its content alone, whatever was received when."""
TO_SEND = (FOLDER_NAME, WAITING_BOOK, WORKLIST_BOOK)
"""Lists that go out and come back: those of another day's knowledge are not for sending."""


@contextmanager
def as_received(campaign: Campaign, until: date) -> Iterator[Campaign]:
    """The campaign with what had been received, ruled and told by the end of a day, for as long as it is looked at.

    A file counts with its last content of then, also if it is gone or another today. Which exports had been accepted
    is found anew: no former version of an export is in force.

    Raises
    ------
    UserError
        Nothing had been received by then.
    """
    told = replace(campaign, root=campaign.store / FOLDER / until.isoformat())
    shutil.rmtree(told.root, ignore_errors=True)
    try:
        _make(campaign, told, until)
        yield told
    finally:
        shutil.rmtree(told.root.parent)


def deliver(campaign: Campaign, received: Campaign, as_of: date, until: date) -> Path:
    """Put what the run wrote beside the campaign's own results, without the lists that are for sending.

    Its summary begins with what it rests on (`said`).
    A folder that was delivered before is kept beside the new one where it is not the same.
    """
    target = campaign.root / "out" / f"{as_of}（截至{until}收到）"
    part = target.with_name(f".{target.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    shutil.copytree(received.out(as_of), part, ignore=lambda _, names: [name for name in names if name in TO_SEND])
    summary = part / received.summary(as_of).name
    summary.write_text(said(until) + summary.read_text(encoding="utf-8"), encoding="utf-8")
    if target.exists():
        _set_aside(target, same=_contents(target) == _contents(part))
    part.rename(target)
    return target


def said(until: date) -> str:
    """What a run rests on that knows only what had been received by a day, as a line."""
    return f"按截至 {until} 收到的材料、作出的认定比对，仅供查阅；退回修改清单、待放行和待核验清单不在其内。\n"


def _make(campaign: Campaign, told: Campaign, until: date) -> None:
    told.store.mkdir(parents=True)
    register = _received(campaign, told.store, until)
    if register.is_empty():
        raise UserError(f"截至 {until} 还没有收到任何文件，没有可比对的内容。")
    for name in SHARED:
        _share(campaign.store / name, told.store / name)
    for name in (RULINGS, TOLD):
        _acts(campaign.store / name, told.store / name, until)
    for name in (VERSION, LISTS):
        if (campaign.store / name).exists():
            shutil.copyfile(campaign.store / name, told.store / name)
    _lay_out(campaign.store, told.inbox, register)


def _received(campaign: Campaign, store: Path, until: date) -> pl.DataFrame:
    """Enter into a store what the campaign's register has up to a day; the last entry of each file that was there."""
    arrivals = load_arrivals(campaign.store).filter(pl.col("received_at").dt.date() <= until).sort("entry")
    register = load_register(campaign.store).join(arrivals.select("entry"), on="entry", how="semi").sort("entry")
    numbered = pl.col("entry").rank("dense").cast(pl.UInt32)
    save_register(register.with_columns(numbered).select(SCHEMA.names()), store)
    save_arrivals(arrivals.with_columns(numbered), store)
    return latest(register).drop_nulls("sha256")


def _share(there: Path, here: Path) -> None:
    if there.exists():
        here.symlink_to(os.path.relpath(there, here.parent))


def _acts(there: Path, here: Path, until: date) -> None:
    """What people had said by then: their logs tell the time of each act with its zone."""
    lines = [line for line in whole_lines(there) if date.fromisoformat(json.loads(line)["at"][:10]) <= until]
    replace_atomically(here, lambda part: part.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8"))


def _lay_out(store: Path, inbox: Path, register: pl.DataFrame) -> None:
    """Put the contents under the names and times that they had."""
    for file, sha256, time in register.select("file", "sha256", "modified_ns").iter_rows():
        path = inbox / file
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(raw_path(store, sha256), path)
        os.utime(path, ns=(time, time))


def _set_aside(target: Path, *, same: bool) -> None:
    """Make way for a folder: one that says the same goes, any other is kept under a name with its number."""
    if same:
        shutil.rmtree(target)
        return
    free = (target.with_name(f"{target.name}（前次{number}）") for number in range(1, 1000))
    target.rename(next(name for name in free if not name.exists()))


def _contents(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): file_digest(path) for path in folder.rglob("*") if path.is_file()}
