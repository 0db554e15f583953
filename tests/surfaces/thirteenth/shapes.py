"""What no earlier batch does to a typed table: code lines, bilingual heads, rows numbered in advance, dictionaries."""

from dataclasses import replace

from tests.surfaces.surface import NOBODY, Expect, Surface
from tests.surfaces.third.shapes import inserted


def coded(surface: Surface, header: int, codes: str) -> Surface:
    """Put the platform's field names over the header, cells parted by bars, as import forms hold them."""
    return inserted(surface, header, *codes.split("|"))


def bilingual(surface: Surface, header: int, line: str) -> Surface:
    """Put the header once more in English under it, as joint ventures print it."""
    return inserted(surface, header + 1, *line.split("|"))


def three_lines(surface: Surface, header: int, upper: str, middle: str, lower: str) -> Surface:
    """Give the table a header of three lines, cells parted by bars; merged cells are saved as blanks."""
    surface.sheets[0][1][header - 1] = upper.split("|")
    inserted(surface, header + 1, *middle.split("|"))
    return inserted(surface, header + 2, *lower.split("|"))


def prefilled(surface: Surface, header: int, more: int, end: str = "") -> Surface:
    """Number rows in advance that nobody filled, as printed forms do; `end` stands in the first of them."""
    grid = surface.sheets[0][1]
    count = len(grid) - header
    for n in range(count + 1, count + more + 1):
        grid.append([str(n), end if n == count + 1 else ""])
        surface.expects.append(Expect(len(grid), NOBODY))
    return surface


def worded(surface: Surface, **lists: str) -> Surface:
    """Put a sheet behind the table's own that holds the words of its drop-downs, a column each."""
    table, grid = surface.sheets[0]
    columns = [[head, *words.split()] for head, words in lists.items()]
    height = max(map(len, columns))
    rows = [[column[n] if n < len(column) else "" for column in columns] for n in range(height)]
    expects = [replace(one, sheet=table) for one in surface.expects]
    expects += [Expect(row, NOBODY, sheet="数据字典") for row in range(1, height + 1)]
    return replace(surface, sheets=[(table, grid), ("数据字典", rows)], expects=expects)


def pivoted(surface: Surface, *lines: str) -> Surface:
    """Put a pivot of the spreadsheet program before the table's own sheet."""
    table, grid = surface.sheets[0]
    rows = [[], [], ["行标签", "计数项:姓名"], *(line.split("|") for line in lines)]
    expects = [replace(one, sheet=table) for one in surface.expects]
    expects += [Expect(row, NOBODY, sheet="透视") for row in range(3, len(rows) + 1)]
    return replace(surface, sheets=[("透视", rows), (table, grid)], expects=expects)


def spined(surface: Surface, header: int, text: str) -> Surface:
    """Put a column at the left that is merged over all rows and says one word, without a header of its own."""
    name, grid = surface.sheets[0]
    rows = [["", *grid[header - 1]], *([text if n == 0 else "", *row] for n, row in enumerate(grid[header:]))]
    surface.sheets[0] = (name, [*grid[: header - 1], *rows])
    return surface


def exampled(surface: Surface, header: int, line: str) -> Surface:
    """Put a row under the header that says it is an example, cells parted by bars."""
    inserted(surface, header + 1, *line.split("|"))
    surface.expects[-1].allowed = f"{NOBODY}|unreadable"
    return surface


def answered(surface: Surface, header: int, **cells: str) -> Surface:
    """Put what a form service records before each row: number of the answer, time, where it came from."""
    name, grid = surface.sheets[0]
    rows = [[*cells, *grid[header - 1]]]
    rows += [[*(cell.replace("#", str(n)) for cell in cells.values()), *row] for n, row in enumerate(grid[header:], 1)]
    surface.sheets[0] = (name, [*grid[: header - 1], *rows])
    return surface
