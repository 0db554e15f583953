"""Until which day the exports in force cover: what their files say, what the settings say, what their rows prove."""

from datetime import date, timedelta
from typing import NamedTuple

import polars as pl

from assets.parsing.coverage.doubt_places import STRAY_SHARE
from assets.parsing.coverage.export_versions import is_version_of, keys_of, lost_keys
from schemas.lookups.export_doubts import tell_doubt
from schemas.settings import UPLOAD_LAG_DAYS

BY_SETTING, BY_FILE, BY_ROWS = "设置", "文件注明", "按最晚发证日期估计"

# With so many days of issue to be expected since the newest one and none seen, chance is out of the question (e^-7).
EXPECTED_LEAST = 7
# Examinations pause over a summer or a reform; an export with a silence far beyond its own pauses is an old one.
LONG_PAUSE, PAUSES = timedelta(days=180), 3
# Of registries that keep what has ended a large part has; of fewer records chance may leave none.
ENDED_SHARE, FEWEST_RECORDS = 0.01, 50
ONE_YEAR = timedelta(days=365)


class FileDate(NamedTuple):
    """One file of an export: the day that it says, the newest issue in it, its certificates and records.

    `keys` are the certificate keys where there are several files to hold against each other, else none.
    """

    file: str
    told_on: date | None
    newest: date | None
    keys: pl.Series
    records: int

    @property
    def day(self) -> date:
        """The day it stands for."""
        return self.told_on or self.newest or date.min


class CoveredUntil(NamedTuple):
    """The day, how it is known, and notes for people (code and clause with the file they speak of)."""

    day: date | None
    dated_by: str | None
    notes: tuple[tuple[str, str, str], ...]


def file_dates(records: pl.DataFrame) -> list[FileDate]:
    """The files of one department and family, the oldest first; stray rows of another family's file left out.

    Takes Certificates. A file that another one's version outdates comes before it.
    """
    found = []
    several = records["file"].n_unique() > 1
    for (file,), part in records.group_by("file", maintain_order=True):
        newest = part.select(pl.max_horizontal(_issued()).max()).item()
        told = part.select(pl.col("told_on").max()).item()
        keys = keys_of(part if several else part.clear())
        found.append(FileDate(str(file), told, newest, keys, part.height))
    return sorted(found, key=lambda each: (each.day, each.file))


def covered_until(dates: list[FileDate], records: pl.DataFrame, set_on: date | None, shrink: float) -> CoveredUntil:
    """Until which day an absence from these files can prove anything.

    Parameters
    ----------
    dates
        What `file_dates` returned.
    records
        The same records.
    set_on
        The date of the settings, if any.
    shrink
        A newer file that lacks a larger share of an older one's certificates is no new version of it.
    """
    counted = [each for each in dates if each.records > STRAY_SHARE * records.height]
    standing, notes = _standing(counted, shrink)
    told = min((each.told_on for each in standing if each.told_on), default=None)
    newest = min((each.day for each in standing if each.day != date.min), default=None)
    if set_on is None:
        day = newest if any(each.told_on is None for each in standing) else told
        return CoveredUntil(day, BY_FILE if day == told and told else BY_ROWS, notes)
    latest_told = max((each.told_on for each in standing if each.told_on), default=None)
    if told is not None and set_on > told:
        note = ("setting_later", tell_doubt("setting_later", set_on=set_on, told_on=told), standing[0].file)
        return CoveredUntil(told, BY_FILE, (*notes, note))
    if latest_told is not None and set_on < latest_told:
        note = ("setting_older", tell_doubt("setting_older", set_on=set_on, told_on=latest_told), standing[-1].file)
        return CoveredUntil(set_on, BY_SETTING, (*notes, note))
    silence = _silence(records, newest, set_on) if told is None and newest is not None else None
    if silence:
        note = (silence, tell_doubt(silence, set_on=set_on, newest=newest), standing[-1].file)
        return CoveredUntil(newest, BY_ROWS, (*notes, note))
    return CoveredUntil(set_on, BY_SETTING, notes)


def _standing(dates: list[FileDate], shrink: float) -> tuple[list[FileDate], tuple[tuple[str, str, str], ...]]:
    """Files that no newer whole version outdates, and what to tell of newer versions that are not whole."""
    standing: list[FileDate] = []
    notes: list[tuple[str, str, str]] = []
    for at, older in enumerate(dates):
        outdated = False
        for newer in dates[at + 1 :]:
            if not is_version_of(newer.keys, older.keys) or newer.day <= older.day:
                continue
            lost = lost_keys(older.keys, newer.keys)
            if lost <= shrink * older.keys.len():
                outdated = True
            else:
                notes.append(("older_beside", tell_doubt("older_beside", count=lost), newer.file))
        if not outdated:
            standing.append(older)
    return standing, tuple(dict.fromkeys(notes))


def _issued() -> list[pl.Expr]:
    """Days on which a record shows that something was issued by then; a day after the export is a typing error."""
    limit = pl.col("exported_on").fill_null(date.max)
    return [pl.when(pl.col(field) <= limit).then(field) for field in ("first_issue", "issue", "valid_from")]


def keeps_ended(records: pl.DataFrame, day: date | None) -> bool:
    """Whether an export holds certificates that had ended on its day; too few records tell nothing (Certificates)."""
    if day is None or records.height < FEWEST_RECORDS:
        return True
    ended = records.select((pl.col("valid_to") < day).sum()).item()
    return bool(ended >= ENDED_SHARE * records.height)


def _silence(records: pl.DataFrame, newest: date, set_on: date) -> str | None:
    """Whether the time without any new record is no chance: `quiet`, or `stale` where no pause was ever like it.

    Certificates are issued by the batch after an examination: the days are counted, not the records.
    """
    days = records.select(day=pl.max_horizontal(_issued()))["day"].drop_nulls().unique().sort()
    in_year = days.filter(days > newest - ONE_YEAR)
    silent = set_on - newest - timedelta(days=UPLOAD_LAG_DAYS)
    if in_year.len() * silent / ONE_YEAR < EXPECTED_LEAST:
        return None
    longest = in_year.diff().max() or timedelta()
    return "stale" if silent > max(LONG_PAUSE, PAUSES * longest) else "quiet"  # type: ignore[operator]
