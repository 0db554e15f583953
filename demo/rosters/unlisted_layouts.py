"""What stands around and between the rows of some rosters, as no other layout has it: applied to sheets as placed."""

from collections.abc import Callable
from dataclasses import replace

from numpy.random import Generator

from demo.formats.grids import Row, Sheet
from demo.rosters.layouts import Layout
from demo.rosters.placing import Placed
from demo.rosters.unlisted_words import NONE_HELD, chosen, unlisted

COUNTED_COLUMNS = "甲乙丙丁戊己庚辛壬癸"
EVERY = 12
"""How many rows stand between two section lines."""

Change = Callable[[Generator, Placed, Layout], Placed]


def inserted(placed: Placed, name: str, row: int, line: Row) -> Placed:
    """Put one line before a row of the sheet of that name; rows, merges and places below move down."""
    sheets = [moved(sheet, row, line) if sheet.name == name else sheet for sheet in placed.sheets]
    places = [(sheet, at + (sheet == name and at >= row)) for sheet, at in placed.places]
    return Placed(sheets, places)


def moved(sheet: Sheet, row: int, line: Row) -> Sheet:
    """Return the sheet with a line put in before a row."""
    merges = [(top + (top >= row), left, bottom + (bottom >= row), right) for top, left, bottom, right in sheet.merges]
    return replace(sheet, rows=[*sheet.rows[: row - 1], line, *sheet.rows[row - 1 :]], merges=merges)


def first_row(placed: Placed, name: str) -> int:
    """Return the row of the first person of a sheet."""
    return min(row for sheet, row in placed.places if sheet == name)


def named(placed: Placed, name: str) -> Sheet:
    """Return the sheet of that name."""
    return next(sheet for sheet in placed.sheets if sheet.name == name)


def names_of(placed: Placed) -> list[str]:
    """Return the sheets that hold people."""
    return list(dict.fromkeys(name for name, _ in placed.places))


def preface(rng: Generator, placed: Placed, _layout: Layout) -> Placed:
    """Put two or three lines of instructions and a blank one above everything."""
    lines = rng.permutation(unlisted("preface")[NONE_HELD])[: int(rng.integers(2, 4))].tolist()
    for name in names_of(placed):
        for line in (None, *lines):
            placed = inserted(placed, name, 1, [line])
    return placed


def captioned(rng: Generator, placed: Placed, layout: Layout) -> Placed:
    """Put captions over two halves of the header: who it is, and what is held."""
    people, certificates = unlisted("caption")["person"], unlisted("caption")["certificate"]
    for name in names_of(placed):
        row = first_row(placed, name) - (2 if layout.two_row_header else 1)
        width = len(named(placed, name).rows[row - 1])
        half = width // 2
        line: Row = [None] * width
        line[0], line[half] = chosen(rng, people), chosen(rng, certificates)
        placed = inserted(placed, name, row, line)
        named(placed, name).merges.extend([(row, 1, row, half), (row, half + 1, row, width)])
    return placed


def shifted(_rng: Generator, placed: Placed, _layout: Layout) -> Placed:
    """Leave the first column empty."""
    sheets = [
        replace(
            sheet,
            rows=[[None, *row] for row in sheet.rows],
            merges=[(top, left + 1, bottom, right + 1) for top, left, bottom, right in sheet.merges],
        )
        for sheet in placed.sheets
    ]
    return Placed(sheets, placed.places)


def counted(_rng: Generator, placed: Placed, _layout: Layout) -> Placed:
    """Count the columns in a line below the header: 甲 乙 丙."""
    for name in names_of(placed):
        row = first_row(placed, name)
        width = len(named(placed, name).rows[row - 2])
        line: Row = [COUNTED_COLUMNS[at] if at < len(COUNTED_COLUMNS) else None for at in range(width)]
        placed = inserted(placed, name, row, line)
    return placed


def sections(rng: Generator, placed: Placed, layout: Layout) -> Placed:
    """Put lines that name a part of the staff between the rows; never into rows that are merged."""
    if layout.mode == "merged":
        return placed
    for name in names_of(placed):
        rows = [row for sheet, row in placed.places if sheet == name]
        for row in sorted(rows[::EVERY], reverse=True):
            placed = inserted(placed, name, row, [chosen(rng, unlisted("section")[NONE_HELD])])
    return placed


def signed(rng: Generator, placed: Placed, _layout: Layout) -> Placed:
    """Put lines to sign on below the last sheet's rows."""
    lines = rng.permutation(unlisted("tail")[NONE_HELD])[:2].tolist()
    last = placed.sheets[-1]
    return Placed(
        [*placed.sheets[:-1], replace(last, rows=[*last.rows, [], *([line] for line in lines)])], placed.places
    )


CHANGES: tuple[Change, ...] = (preface, captioned, shifted, counted, sections, signed)


def relaid(rng: Generator, placed: Placed, layout: Layout) -> Placed:
    """Make two of the changes, in their usual order."""
    for at in sorted(rng.permutation(len(CHANGES))[:2].tolist()):
        placed = CHANGES[at](rng, placed, layout)
    return placed
