"""与上次相比: clues that came or changed their status since the run before, hand-ins that came, changed or went."""

from datetime import date

import polars as pl

from schemas.tables.screening import CHANGED, OPEN, OTHERWISE, WITHDRAWN, ClueChanges
from schemas.vocabulary import Change, ClueLevel, FileStatus, labels

_OF_STATUS = {
    OPEN: Change.CLUE_BACK.value,
    CHANGED: Change.CLUE_CHANGED.value,
    WITHDRAWN: Change.CLUE_WITHDRAWN.value,
    OTHERWISE: Change.CLUE_OTHERWISE.value,
}
_GONE = FileStatus.WITHDRAWN.value


def tell_changes(
    since: date,
    before: pl.DataFrame,
    clues: pl.DataFrame,
    rewritten: pl.DataFrame,
    files_before: pl.DataFrame | None,
    files: pl.DataFrame,
) -> pl.DataFrame:
    """Compare with the run before.

    Parameters
    ----------
    since
        As-of date of the run before.
    before, clues
        Clues as shown then and now.
    rewritten
        [clue_id, why String] of clues whose claim says something else now.
    files_before, files
        file, sha256, status String then (null where nobody kept them) and now; `message` now.

    Returns
    -------
    pl.DataFrame
        ClueChanges.
    """
    head = pl.DataFrame({"change": [Change.SINCE.value], "subject": [since.isoformat()]})
    parts = [head, _clue_changes(before, clues), _rewritten(clues, rewritten)]
    if files_before is not None:
        parts.append(_file_changes(files_before, files))
    return ClueChanges.conform(pl.concat(parts, how="diagonal_relaxed"))


def _clue_changes(before: pl.DataFrame, clues: pl.DataFrame) -> pl.DataFrame:
    former = before.select("clue_id", before="status", level_before="level")
    both = clues.join(former, on="clue_id", how="left").with_columns(
        subject="clue_id", after="status", why="status_reason"
    )
    was_known, is_open = pl.col("before").is_not_null(), pl.col("after") == OPEN
    same = pl.when(was_known).then(pl.col("before") == pl.col("after")).otherwise(is_open)
    new = both.filter(~was_known, is_open).with_columns(change=pl.lit(Change.CLUE_NEW.value))
    moved = both.filter(~same).with_columns(change=pl.col("after").replace_strict(_OF_STATUS, return_dtype=pl.String))
    regraded = both.filter(was_known, same, pl.col("level") != pl.col("level_before")).with_columns(
        change=pl.lit(Change.CLUE_LEVEL.value),
        before=pl.col("level_before").replace_strict(labels(ClueLevel), return_dtype=pl.String),
        after=pl.col("level").replace_strict(labels(ClueLevel), return_dtype=pl.String),
        why="level_reason",
    )
    columns = list(ClueChanges.dtypes())
    return pl.concat([part.select(columns) for part in (new, moved, regraded)])


def _rewritten(clues: pl.DataFrame, rewritten: pl.DataFrame) -> pl.DataFrame:
    told = clues.join(rewritten, on="clue_id", how="inner", maintain_order="left").with_columns(
        change=pl.lit(Change.CLUE_REWRITTEN.value), subject="clue_id", before="status", after="status"
    )
    return told.select(list(ClueChanges.dtypes()))


def _file_changes(before: pl.DataFrame, files: pl.DataFrame) -> pl.DataFrame:
    former = before.select("file", sha_before="sha256", before="status")
    both = files.join(former, on="file", how="left").with_columns(subject="file", after="status", why="message")
    was_known = pl.col("before").is_not_null()
    gone, was_gone = pl.col("after") == _GONE, pl.col("before") == _GONE
    changes = {
        Change.FILE_NEW: ~was_known & ~gone,
        Change.FILE_WITHDRAWN: gone & ~was_gone.fill_null(value=False),
        Change.FILE_BACK: was_gone & ~gone,
        Change.FILE_CHANGED: was_known & ~gone & ~was_gone & pl.col("sha256").ne_missing(pl.col("sha_before")),
        Change.FILE_STATUS: was_known & ~gone & ~was_gone & (pl.col("after") != pl.col("before")),
    }
    words = [pl.col(side).replace_strict(labels(FileStatus), default=pl.col(side)) for side in ("before", "after")]
    told = [
        both.filter(met.fill_null(value=False)).with_columns(change=pl.lit(code.value)) for code, met in changes.items()
    ]
    return pl.concat(told).with_columns(words).select("change", "subject", "before", "after", "why")
