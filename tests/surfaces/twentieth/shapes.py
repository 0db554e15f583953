"""What no earlier batch does to a typed table: web grids, low-code forms, unsplit text, keys in legends, patterns."""

from tests.surfaces.surface import NOBODY, Expect, Surface
from tests.surfaces.third.shapes import inserted

LONG = 4
DAYS = frozenset("日期止至起讫")


def tagged(_n: int, head: str) -> str:
    """Leave a web page's line break in the middle of the head, as copied grids show it."""
    return f"{head[: len(head) // 2]}<br>{head[len(head) // 2 :]}" if len(head) >= LONG else head


def pathed(_n: int, head: str) -> str:
    """Write the way to the field before its name, as exports of open business programs do."""
    return f"人员主数据 / {head}"


def typed(_n: int, head: str) -> str:
    """Say the field's type behind its name, as low-code forms are exported."""
    return f"{head} [{'日期' if DAYS & set(head) else '单行文本'}]"


def patterned(_n: int, head: str) -> str:
    """Say behind the head how the cell is to be written, where it is a day or a number."""
    if DAYS & set(head):
        return f"{head}(yyyy-mm-dd)"
    return f"{head}(文本格式)" if "号" in head else head


def daggered(n: int, head: str) -> str:
    """Put a mark of a footnote behind every second head."""
    return f"{head}{'†' if n % 4 else '‡'}" if n % 2 == 0 else head


def glossed(surface: Surface, header: int, line: str) -> Surface:
    """Put the English word into the same cell behind each head, cells parted by bars."""
    heads = surface.sheets[0][1][header - 1]
    heads[:] = [f"{head} {gloss}".strip() for head, gloss in zip(heads, line.split("|"), strict=True)]
    return surface


def operated(surface: Surface, header: int) -> Surface:
    """Leave the links of a web grid in a last column, which is headed by the word for what they do."""
    grid = surface.sheets[0][1]
    grid[header - 1].append("操作")
    for row in grid[header:]:
        row.append("查看 编辑 删除")
    return surface


def browsed(surface: Surface) -> Surface:
    """Copy the buttons over a web grid and the pager under it together with its rows."""
    inserted(surface, 1, "＋新增　导入　导出　批量删除　刷新")
    grid = surface.sheets[0][1]
    grid.append([f"共 {len(grid) - 2} 条　20条/页　‹ 1 ›　前往 1 页"])
    surface.expects.append(Expect(len(grid), NOBODY))
    return surface


def unsplit(surface: Surface, header: int, between: str) -> Surface:
    """Leave each row in one cell, as text that nobody parted into columns."""
    name, grid = surface.sheets[0]
    surface.sheets[0] = (name, [*grid[: header - 1], *([between.join(row)] for row in grid[header - 1 :])])
    return surface


def legend(surface: Surface, header: int, *lines: str) -> Surface:
    """Put a box of what the columns mean at the right of the table, one blank column apart."""
    for row, text in zip(surface.sheets[0][1][header - 1 :], lines, strict=False):
        row += ["", text]
    return surface


def numbered_last(surface: Surface, header: int) -> Surface:
    """Put the numbers of the rows into the last column."""
    grid = surface.sheets[0][1]
    grid[header - 1].append("行次")
    for n, row in enumerate(grid[header:], 1):
        row.append(str(n))
    return surface


def versioned(surface: Surface, *lines: str) -> Surface:
    """Put a form's number, version and page over the sheet, as quality handbooks ask for."""
    name, grid = surface.sheets[0]
    surface.sheets[0] = (name, [*(line.split("|") for line in lines), *grid])
    for one in surface.expects:
        one.row += len(lines)
        one.last += len(lines) if one.last else 0
    surface.expects += [Expect(n, NOBODY) for n in range(1, len(lines) + 1)]
    return surface


def pledged(surface: Surface, *lines: str) -> Surface:
    """Put a promise, the seal and the day under the table, as declarations end."""
    grid = surface.sheets[0][1]
    for line in lines:
        grid.append(line.split("|"))
        surface.expects.append(Expect(len(grid), NOBODY))
    return surface
