"""Several review columns of one certificate, such as 复审记录1 and 2: which of them counts in a row."""

import re
from collections.abc import Sequence
from dataclasses import replace

import polars as pl

from assets.recognising.wording.column import Candidate, Column
from assets.recognising.wording.row_signs import says_something
from assets.recognising.wording.shapes import says_something as cell_says

REVIEW_FIELDS = ("review_done", "review_due")

# Reviews that were done are entered one by one: where the last column is much emptier than the first, these are they.
LATER_SHARE = 0.5

_ORDINAL = re.compile("[一二三四1-4]|首次|初次|[a-d甲乙丙丁i]{1,3}$")
_FAILED = "(?:不|未)(?:予|获)?(?:合格|通过)|缺考"
_RESULT = r"^\s*(?:复审|复训|审验|年审|复核|考核|考试)?(?:结果)?[:：]?(?:均|已|不|未)?(?:予|获)?(?:合格|通过|缺考)\s*$"
_NOT_DONE = r"^(?:未|否|没|不|待|无|×|✗|X|x)"


def settle_reviews(columns: Sequence[Candidate]) -> list[Candidate]:
    """Columns of the first, second … review known as due or as done, where their wording leaves it open."""
    open_ones = [c for c in columns if c.match and set(c.match.fields) == set(REVIEW_FIELDS) and _counts(c)]
    if len(open_ones) < 2:
        return list(columns)
    due_stands = any(c.match and c.match.fields == ("review_due",) for c in columns)
    first, last = (sum(map(cell_says, column.cells)) for column in (open_ones[0], open_ones[-1]))
    field = "review_done" if due_stands or last < LATER_SHARE * first else "review_due"
    settled = {c.index: replace(c, match=replace(c.match, fields=(field,))) for c in open_ones if c.match}
    return [settled.get(column.index, column) for column in columns]


def _counts(column: Candidate) -> bool:
    return _ORDINAL.search(column.wording) is not None


def merge_reviews(texts: dict[str, list[pl.Series]]) -> dict[str, pl.Series]:
    """One text a row and field: the last review done, and the due date of the one after it.

    Parameters
    ----------
    texts
        For each review field its columns' texts, from left to right.
    """
    texts = {field: _beside_results(parts) if field == "review_done" else parts for field, parts in texts.items()}
    frames = {field: pl.DataFrame(_numbered(parts)) for field, parts in texts.items() if parts}
    merged = {}
    done = frames.get("review_done")
    if done is not None:
        merged["review_done"] = done.select(
            pl.coalesce(pl.when(_was_done(name) | _has_failed(name)).then(name) for name in reversed(done.columns))
        ).to_series()
        # What says that no review was done is kept as it stands: it is read, and means just that.
        merged["review_done"] = merged["review_done"].fill_null(done.select(pl.coalesce(done.columns)).to_series())
    due = frames.get("review_due")
    if due is not None:
        count = done.select(pl.sum_horizontal(map(_was_done, done.columns))).to_series() if done is not None else None
        merged["review_due"] = _due_after(due, count)
    return merged


def _beside_results(parts: Sequence[pl.Series]) -> list[pl.Series]:
    """Texts of reviews with the result that stands in a column of its own, right behind its day: 2023-09-10 不合格."""
    joined: list[pl.Series] = []
    for part in parts:
        if joined and _are_results(part) and _are_days(joined[-1]):
            both = pl.DataFrame([joined[-1].alias("day"), part.alias("result")])
            joined[-1] = both.select(pl.concat_str("day", "result", separator=" ", ignore_nulls=True)).to_series()
            joined[-1] = joined[-1].set(joined[-1] == "", None)
        else:
            joined.append(part)
    return joined


def _are_results(texts: pl.Series) -> bool:
    """未复审 behind a day is of the next review, 不合格 of that day's."""
    said = texts.drop_nulls()
    return not said.is_empty() and bool(said.str.contains(_RESULT).all())


def _are_days(texts: pl.Series) -> bool:
    return bool(texts.drop_nulls().str.contains("[0-9]{4}").any())


def _numbered(parts: Sequence[pl.Series]) -> list[pl.Series]:
    return [part.alias(f"r{at}") for at, part in enumerate(parts)]


def _was_done(column: str) -> pl.Expr:
    text = pl.col(column).str.strip_chars()
    return (says_something(column) & ~text.str.contains(_NOT_DONE) & ~_has_failed(column)).fill_null(value=False)


def _has_failed(column: str) -> pl.Expr:
    return pl.col(column).str.contains(_FAILED).fill_null(value=False)


def _due_after(due: pl.DataFrame, count: pl.Series | None) -> pl.Series:
    """The due date that follows the reviews done; the last one where all are done, the first where none is told."""
    names = due.columns
    if count is None:
        return due.select(pl.coalesce(names)).to_series()
    at = count.clip(0, len(names) - 1)
    chosen = [pl.when(at == place).then(name) for place, name in enumerate(names)]
    return due.select(pl.coalesce(*chosen, *reversed(names))).to_series()


def further_reviews(columns: Sequence[Candidate], settled: dict[int, Column], slot: int) -> list[Column]:
    """Review columns beyond the first of each kind."""
    return [
        Column(c.index, c.header, c.match.fields[0], slot, c.match.confidence, c.match.method)
        for c in columns
        if c.index not in settled and c.match and c.match.fields[0] in REVIEW_FIELDS and len(c.match.fields) == 1
    ]
