"""Which of the results in out/ speaks for today: the newest as-of date that has come, not one asked for ahead."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

from assets.reporting.publishing.newest import day_of
from pipelines.faults import UserError
from schemas.settings import Campaign

CLUES = "clues.parquet"
TRIES = 100
Read = TypeVar("Read")


def check_outputs(campaign: Campaign) -> None:
    """Raise UserError where results can't be written for what lies in their place."""
    out = campaign.root / "out"
    if os.path.lexists(out) and not out.is_dir():
        raise UserError(f"{out} 不是文件夹，结果无处可写；请把它移开或改名，再重新运行。")


def dated_outputs(campaign: Campaign) -> list[tuple[date, Path]]:
    """All out/<as-of>/ with clues, by date; folders under other names are passed over."""
    found = ((day_of(path.parent.name), path.parent) for path in (campaign.root / "out").glob(f"*/{CLUES}"))
    return sorted((day, folder) for day, folder in found if day)


def in_order(campaign: Campaign, today: date) -> list[tuple[date, Path]]:
    """The results in the order in which they are to be asked: newest first up to today, then those ahead of it."""
    dated = dated_outputs(campaign)
    come = [each for each in dated if each[0] <= today]
    return [*reversed(come), *(each for each in dated if each[0] > today)]


def chosen_outputs(campaign: Campaign, today: date, as_of: date | None) -> list[tuple[date, Path]]:
    """The results to look into: that of a date, else all `in_order`; raises UserError where there are none."""
    results = in_order(campaign, today)
    if not results:
        raise UserError(f"还没有运行结果；请先运行 certscreen run {campaign.root}。")
    if as_of is None:
        return results
    asked = [each for each in results if each[0] == as_of]
    if not asked:
        listed = "、".join(day.isoformat() for day, _ in sorted(results))
        raise UserError(f"没有基准日 {as_of} 的结果；已有：{listed}。请先运行 certscreen run --as-of {as_of}。")
    return asked


def read_one_run(folder: Path, read: Callable[[Path], Read]) -> Read:
    """Read several tables of an out/<as-of>/, all of one run: a run that is published meanwhile is read instead.

    Raises
    ------
    OSError
        A table is not there, or the folder does not come to rest.
    """
    for _ in range(TRIES):
        before = _identity(folder)
        try:
            told = read(folder)
        except FileNotFoundError:
            if before and _identity(folder) == before:
                raise
            continue
        if _identity(folder) == before:
            return told
    raise TimeoutError(folder.name)


def _identity(folder: Path) -> int | None:
    """Which folder bears the name now; none for the blink of an eye in which another takes its place."""
    try:
        return folder.stat().st_ino
    except FileNotFoundError:
        return None


def tell_others(results: list[tuple[date, Path]], used: date) -> str:
    """Say which later results were not used, so that nobody takes the one shown for the last; empty if none."""
    later = [day.isoformat() for day, _ in sorted(results) if day > used]
    return f"（另有基准日 {'、'.join(later)} 的结果，未采用）" if later else ""
