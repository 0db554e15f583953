"""Numbers written over several cells, a figure or a part a cell: put together before any table is looked for."""

import re
from collections.abc import Sequence
from dataclasses import replace

import polars as pl

from assets.reading.cell_store import Sheet
from assets.reading.grid import Merge
from assets.reading.kinds import EMPTY, TEXT
from assets.recognising.wording.shapes import is_certificate_number, shape_of

# Headers and enough persons to be sure of.
SAMPLED = 60
# A wider range is a title's.
WIDEST = 24
# A lone row of short cells is a card's; below a header over just those cells it is a person's.
PERSONS_LEAST = 2
SHARE_LEAST = 0.6

_PART = re.compile("[0-9A-Za-z*×]{1,18}")
_BOX = re.compile("[0-9A-Za-z*×]")
BOXES_LEAST = 15

Span = tuple[int, int]
"""First and last column of a number's cells, from 1."""
Row = tuple[str | None, ...]


def with_numbers_joined(sheet: Sheet) -> Sheet:
    """Put identity and certificate numbers that stand over several cells into the first of these.

    身份证号 merged over eighteen boxes, or over 370982 | 19800224 | 2331. The further cells are then empty, in the
    header too. Where the parts of most rows are no whole number, nothing is changed.

    Takes and returns a sheet (`assets.reading.cell_store.Sheet`).
    """
    rows = [row[1:] for row in sheet.frame.head(SAMPLED).rows()]
    if not rows or len(rows[0]) < 2:
        return sheet
    for span in _spans(rows, sheet.merges):
        sheet = _joined(sheet, rows, span)
    return sheet


def _spans(rows: Sequence[Row], merges: Sequence[Merge]) -> list[Span]:
    """Ranges of columns that hold a number together, none over another."""
    headed = {(left, right) for _, left, _, right in merges if left < right <= left + WIDEST}
    found: list[Span] = []
    for span in sorted(headed | _alike(rows) | _boxes(rows), key=lambda one: (one[0] - one[1], one)):
        apart = all(span[1] < other[0] or other[1] < span[0] for other in found)
        if apart and _is_number(rows, span, least=1 if span in headed else PERSONS_LEAST):
            found.append(span)
    return found


def _alike(rows: Sequence[Row]) -> set[Span]:
    """Cells beside each other that say the same words: a header without a merge."""
    found: set[Span] = set()
    for row in rows:
        start = 0
        for at in range(1, len(row) + 1):
            if at == len(row) or row[at] != row[start]:
                text = row[start]
                if at - start > 1 and text and not _PART.fullmatch(text):
                    found.add((start + 1, at))
                start = at
    return found


def _boxes(rows: Sequence[Row]) -> set[Span]:
    """Runs of cells of one figure, parted where a header above them begins."""
    found: set[Span] = set()
    for at, row in enumerate(rows):
        start = None
        for column in range(len(row) + 1):
            cell = row[column] if column < len(row) else None
            boxed = bool(cell and _BOX.fullmatch(cell.strip()))
            headed = at > 0 and column < len(row) and _is_words(rows[at - 1][column])
            if start is not None and (not boxed or headed):
                if column - start >= BOXES_LEAST:
                    found.add((start + 1, column))
                start = None
            if boxed and start is None:
                start = column
    return found


def _is_words(cell: str | None) -> bool:
    return bool(cell and not _PART.fullmatch(cell.strip()))


def _is_number(rows: Sequence[Row], span: Span, least: int) -> bool:
    """Whether the parts of most rows are one number, and no part is one by itself."""
    parts = [_parts(row, span) for row in rows]
    told = [each for each in parts if len(each) > 1 and not _counts(each)]
    whole = [each for each in told if (kind := _kind("".join(each))) and kind not in map(_kind, each)]
    return len(whole) >= max(least, SHARE_LEAST * len(told))


def _parts(row: Row, span: Span) -> list[str]:
    """The parts of a row's number; none where a cell holds anything else."""
    cells = [cell.strip() for cell in row[span[0] - 1 : span[1]] if cell and cell.strip()]
    return cells if all(map(_PART.fullmatch, cells)) else []


def _counts(parts: Sequence[str]) -> bool:
    """Whether cells only count the boxes below them: 1 2 3 …"""
    return parts == [str(at + 1) for at in range(len(parts))]


def _kind(text: str) -> str:
    """Whether a text is a whole number, and which: T | 3709… is a certificate's, although 3709… is a person's."""
    if shape_of(text) == "id_no":
        return "id_no"
    return "number" if is_certificate_number(text) else ""


def _joined(sheet: Sheet, rows: Sequence[Row], span: Span) -> Sheet:
    first = next(at for at, row in enumerate(rows) if _kind("".join(_parts(row, span))))
    names = [f"c{at}" for at in range(span[0], span[1] + 1)]
    kinds = [f"k{at}" for at in range(span[0], span[1] + 1)]
    number = pl.concat_str([pl.col(name).str.strip_chars() for name in names], ignore_nulls=True)
    plain = pl.all_horizontal(
        pl.col(name).is_null() | pl.col(name).str.contains(f"^{_PART.pattern}$") for name in names
    )
    place = pl.int_range(pl.len())
    # Below the first number rows without one are of that column as well; above it stands the header.
    body = (place >= first) & plain & (number.str.len_chars() > 0)
    # What counts the boxes, or says the header again, says nothing more.
    again = (place < first) & (
        plain | pl.all_horizontal(pl.col(name).is_null() | (pl.col(name) == pl.col(names[0])) for name in names)
    )
    head, rest = names[0], names[1:]
    told = sheet.frame.select(body=body, again=again, number=number)
    frame = sheet.frame.with_columns(
        pl.when(told["body"])
        .then(told["number"])
        .when(told["again"] & pl.col(head).str.contains(f"^{_PART.pattern}$"))
        .then(None)
        .otherwise(head)
        .alias(head),
        *(pl.when(told["body"] | told["again"]).then(None).otherwise(name).alias(name) for name in rest),
    )
    shown = sheet.kinds.with_columns(
        pl.when(told["body"]).then(pl.lit(TEXT, pl.UInt8)).otherwise(kinds[0]).alias(kinds[0]),
        *(
            pl.when(told["body"] | told["again"]).then(pl.lit(EMPTY, pl.UInt8)).otherwise(kind).alias(kind)
            for kind in kinds[1:]
        ),
    )
    return replace(
        sheet, frame=frame, kinds=shown, merges=tuple(filter(None, (_within(m, span) for m in sheet.merges)))
    )


def _within(merge: Merge, span: Span) -> Merge | None:
    """A merge over the number's cells alone is over the first of them now; None where that is a single cell."""
    top, left, bottom, right = merge
    if left < span[0] or right > span[1]:
        return merge
    return (top, span[0], bottom, span[0]) if bottom > top else None
