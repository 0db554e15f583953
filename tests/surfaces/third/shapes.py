"""What people do to a typed table: group lines, notes between the rows, a second header line, other marks."""

from tests.surfaces.surface import NOBODY, Expect, Surface


def inserted(surface: Surface, at: int, *cells: str) -> Surface:
    """Put a line that is nobody before a row of the first sheet (as the spreadsheet counts)."""
    surface.sheets[0][1].insert(at - 1, list(cells))
    for one in surface.expects:
        one.row += one.row >= at
    surface.expects.append(Expect(at, NOBODY))
    return surface


def marked(surface: Surface, **marks: str) -> Surface:
    """Write other marks for 有 (`yes`), 无 (`no`) and √ (`tick`) in the first sheet's cells."""
    words = {{"tick": "√", "yes": "有", "no": "无"}[key]: mark for key, mark in marks.items()}
    name, grid = surface.sheets[0]
    surface.sheets[0] = (name, [[words.get(cell, cell) for cell in row] for row in grid])
    return surface
