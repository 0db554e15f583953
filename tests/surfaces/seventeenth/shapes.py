"""What no earlier batch does to a typed table: tables of Markdown, trades as sheets, names at both ends, rows twice."""

from dataclasses import replace

from tests.surfaces.surface import FORGED, NOBODY, RD, Expect, R, Surface
from tests.surfaces.third.shapes import inserted

DOUBT = f"{FORGED}|needs_verification"


def undated(surface: Surface) -> Surface:
    """Accept a doubt of everybody where no day is told, and of him who is on no record all the more."""
    loose = {FORGED: DOUBT, R: f"{R}|needs_verification", RD: f"{RD}|needs_verification"}
    for one in surface.expects:
        one.allowed = loose.get(one.allowed, one.allowed)
    return surface


def markdown(surface: Surface, header: int) -> Surface:
    """Write the table as shared documents copy it to plain text: strokes between the cells, dashes under the heads."""
    name, grid = surface.sheets[0]
    width = len(grid[header - 1])
    surface.sheets[0] = (name, [[f"| {' | '.join(row)} |"] if len(row) > 1 else row for row in grid])
    return inserted(surface, header + 1, f"|{' --- |' * width}")


def mirrored(surface: Surface, header: int, column: int) -> Surface:
    """Say a column once more at the right edge, as wide sheets do with the name."""
    for row in surface.sheets[0][1][header - 1 :]:
        row.append(row[column] if len(row) > column else "")
    return surface


def repeated(surface: Surface, *rows: int) -> Surface:
    """Type some rows a second time under the last, as lists that were pasted together hold them."""
    grid = surface.sheets[0][1]
    for row in rows:
        grid.append(list(grid[row - 1]))
        meant = next(one for one in surface.expects if one.row == row)
        surface.expects.append(replace(meant, row=len(grid)))
    return surface


def numbered_anew(surface: Surface, header: int, every: int, column: int = 0) -> Surface:
    """Begin the numbers of the rows again with each group, the groups parted by blank lines."""
    rows = surface.sheets[0][1][header:]
    for index, row in enumerate(rows):
        row[column] = str(index % every + 1)
    for row in range(header + len(rows), header + 1, -1):
        if (row - header - 1) % every == 0:
            inserted(surface, row)
            surface.expects.pop()
    return surface


def slashed(surface: Surface, header: int) -> Surface:
    """Strike out what is blank, as forms ask for."""
    for row in surface.sheets[0][1][header:]:
        row[:] = [cell or "/" for cell in row]
    return surface


def scaled(surface: Surface, header: int, *widths: str) -> Surface:
    """Put a line of the columns' types or widths under the heads, as exports of databases hold them."""
    return inserted(surface, header + 1, *widths)


def totalled(surface: Surface, *lines: str) -> Surface:
    """Sum up under the table in labelled cells: how many are meant to hold a card and how many do."""
    grid = surface.sheets[0][1]
    for line in lines:
        grid.append(line.split("|"))
        surface.expects.append(Expect(len(grid), NOBODY))
    return surface


def summoned(surface: Surface, *lines: str) -> Surface:
    """Put the words of a notice over the table, a long cell a line, as attachments of a letter are typed."""
    name, grid = surface.sheets[0]
    surface.sheets[0] = (name, [*([line] for line in lines), *grid])
    for one in surface.expects:
        one.row += len(lines)
        one.last += len(lines) if one.last else 0
    surface.expects += [Expect(n, NOBODY) for n in range(1, len(lines) + 1)]
    return surface


def spread(_n: int, head: str) -> str:
    """Part all characters of a head by blanks, as printed forms do."""
    return " ".join(head)


def quizzed(n: int, head: str) -> str:
    """Write the head as forms of the telephone number their questions."""
    return f"Q{n}_{head}"


def sortable(_n: int, head: str) -> str:
    """Leave the arrows of sorting behind the head, as grids of web pages are copied."""
    return f"{head} ⇅"


def square(_n: int, head: str) -> str:
    """Put the head into square brackets, as a database's fields are written."""
    return f"[{head}]"


def must(_n: int, head: str) -> str:
    """Say behind the head whether it must be filled."""
    return f"{head}（选填）" if head in {"曾用名", "附件"} else f"{head}（必填）"


def quoted(_n: int, head: str) -> str:
    """Put the head in quotation marks."""
    return f"“{head}”"
