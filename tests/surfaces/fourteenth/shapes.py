"""What no earlier batch does to a typed table: old database exports, texts pasted from Word, scans, unused lines."""

from dataclasses import replace

from tests.surfaces.surface import NOBODY, Expect, Surface
from tests.surfaces.third.shapes import inserted


def padded(surface: Surface, header: int, width: int = 20) -> Surface:
    """Fill each cell up with blanks to a width, as exports of old database files are."""
    name, grid = surface.sheets[0]
    rows = [[cell.ljust(width) if cell else cell for cell in row] for row in grid[header:]]
    surface.sheets[0] = (name, [*grid[:header], *rows])
    return surface


def pasted(surface: Surface, header: int) -> Surface:
    """Leave a wide blank before and a no-break blank behind each cell, as tables pasted from Word have them."""
    name, grid = surface.sheets[0]
    rows = [[f"\u3000{cell}\u00a0" if cell else cell for cell in row] for row in grid[header - 1 :]]
    surface.sheets[0] = (name, [*grid[: header - 1], *rows])
    return surface


def _long(cell: str) -> bool:
    return len(cell) in {18, 19} and cell[-18:-1].isdigit() and cell[0] in "T123456"


def grouped(surface: Surface, header: int, between: str = " ") -> Surface:
    """Part the figures of identity numbers by blanks, as scans are read and as clerks ease their eyes."""
    name, grid = surface.sheets[0]
    rows = [
        [between.join((cell[:-12], cell[-12:-4], cell[-4:])) if _long(cell) else cell for cell in row]
        for row in grid[header:]
    ]
    surface.sheets[0] = (name, [*grid[:header], *rows])
    return surface


def wrapped(surface: Surface, header: int) -> Surface:
    """Break identity numbers in two lines of their cell, as narrow columns of Word are pasted."""
    return grouped_at(surface, header, 10, "\n")


def grouped_at(surface: Surface, header: int, place: int, between: str) -> Surface:
    """Put a mark into identity numbers at one place."""
    name, grid = surface.sheets[0]
    rows = [
        [f"{cell[:place]}{between}{cell[place:]}" if _long(cell) else cell for cell in row] for row in grid[header:]
    ]
    surface.sheets[0] = (name, [*grid[:header], *rows])
    return surface


def preprinted(surface: Surface, count: int) -> Surface:
    """Leave numbered lines of the form that nobody filled."""
    grid = surface.sheets[0][1]
    first = len(grid) + 1
    for row in range(first, first + count):
        grid.append([str(row)])
        surface.expects.append(Expect(row, NOBODY))
    return surface


def bannered(surface: Surface, header: int, captions: str) -> Surface:
    """Put captions of groups of columns over the header, cells parted by bars; merged cells are saved as blanks."""
    return inserted(surface, header, *captions.split("|"))


def coded(surface: Surface, header: int, codes: str) -> Surface:
    """Put the fields' codes of the platform under the header, cells parted by bars."""
    return inserted(surface, header + 1, *codes.split("|"))


def by_units(surface: Surface, header: int, *units: str) -> Surface:
    """Put a line of the unit's name before each share of the rows; the header is not repeated."""
    share = -(-(len(surface.sheets[0][1]) - header) // len(units))
    for n in range(len(units) - 1, -1, -1):
        at = header + 1 + n * share
        if at <= len(surface.sheets[0][1]):
            inserted(surface, at, units[n])
    return surface


def summed_first(surface: Surface, header: int, *cells: str) -> Surface:
    """Put the line of sums directly under the header."""
    return inserted(surface, header + 1, *cells)


def behind(surface: Surface, name: str, *rows: str) -> Surface:
    """Put a sheet of other matters behind the table's own: lines of cells parted by bars, all of them nobody."""
    own = surface.sheets[0][0]
    grid = [row.split("|") for row in rows]
    expects = [replace(one, sheet=one.sheet or own) for one in surface.expects]
    expects += [Expect(n, NOBODY, sheet=name) for n in range(1, len(grid) + 1)]
    return replace(surface, sheets=[*surface.sheets, (name, grid)], expects=expects)


def lined(surface: Surface, header: int, every: int = 1) -> Surface:
    """Leave a line that holds only the table's right edge, a dash, after each so many rows."""
    width = len(surface.sheets[0][1][header - 1])
    for row in range(len(surface.sheets[0][1]), header + every, -every):
        inserted(surface, row, *([""] * (width - 1)), "—")
    return surface
