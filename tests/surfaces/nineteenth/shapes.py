"""What no earlier batch does to a typed table: printed files typed again, letters, payrolls, branches, box drawings."""

from tests.surfaces.surface import NOBODY, Expect, Surface
from tests.surfaces.third.shapes import inserted

SHORT = 4
FIGURES = "一二三四五六七八九十"
SIGNS = "👤📄🔎📅"


def folded(_n: int, head: str) -> str:
    """Break a long head in the middle of its cell, as a printed file is turned into a table again."""
    return f"{head[: len(head) // 2]}\n{head[len(head) // 2 :]}" if len(head) >= SHORT else head


def asked(n: int, head: str) -> str:
    """Write the head as forms of the office suite number their questions and tell their kind."""
    return f"{n}.{head}（填空题）"


def qualified(_n: int, head: str) -> str:
    """Write the table's name before the field's, as queries of desktop databases do."""
    return f"tbl人员证件.{head}"


def pictured(n: int, head: str) -> str:
    """Put a small picture before the head, as mini-programs do."""
    return f"{SIGNS[n % len(SIGNS)]}{head}"


def in_brackets(n: int, head: str) -> str:
    """Number the head in brackets, as forms of word processors do."""
    return f"（{FIGURES[(n - 1) % len(FIGURES)]}）{head}" if n <= len(FIGURES) else head


def typeset(surface: Surface, header: int) -> Surface:
    """Draw the table's lines with characters, as the old table editors print to plain text."""
    name, grid = surface.sheets[0]
    width = max(map(len, grid[header - 1 :]))
    rules = {place: f"{place[0]}{place[1].join(['──'] * width)}{place[2]}" for place in ("┌┬┐", "├┼┤", "└┴┘")}
    drawn = [rules["┌┬┐"]]
    for row in grid[header - 1 :]:
        drawn += [f"│{'│'.join(row)}│", rules["├┼┤"]]
    drawn[-1] = rules["└┴┘"]
    surface.sheets[0] = (name, [*grid[: header - 1], *([line] for line in drawn)])
    for one in surface.expects:
        one.row += (one.row >= header) * (1 + one.row - header)
    surface.file = f"{surface.file.rpartition('.')[0]}.txt"
    return surface


def spilled(surface: Surface, row: int, column: int, rest: int) -> Surface:
    """Leave the last characters of a long cell in a line of their own, as a printed file is turned into a table."""
    cells = surface.sheets[0][1][row - 1]
    cells[column], tail = cells[column][:-rest], cells[column][-rest:]
    return inserted(surface, row + 1, *[""] * column, tail)


def enclosed(surface: Surface, before: tuple[str, ...], after: tuple[str, ...]) -> Surface:
    """Put a letter around the table: its number, whom it goes to and why; under it the close, the office, the day."""
    for line in reversed(before):
        inserted(surface, 1, line)
    for line in after:
        surface.sheets[0][1].append([line])
        surface.expects.append(Expect(len(surface.sheets[0][1]), NOBODY))
    return surface


def paid(surface: Surface, header: int) -> Surface:
    """Put what is paid at the right of each row, and the sums of money under the last."""
    grid = surface.sheets[0][1]
    width, due, out = len(grid[header - 1]), 0.0, 0.0
    grid[header - 1] += ["应发合计", "代扣合计", "实发合计"]
    for n, row in enumerate(grid[header:], 1):
        wage, kept = 4200.0 + 137.5 * n, 380.25 + 11.5 * n
        due, out = due + wage, out + wage - kept
        row += [f"{wage:,.2f}", f"{kept:,.2f}", f"{wage - kept:,.2f}"]
    sums = ["合计", *[""] * (width - 1), f"{due:,.2f}", f"{due - out:,.2f}", f"{out:,.2f}"]
    return inserted(surface, len(grid) + 1, *sums)


def branched(surface: Surface, header: int, label: str, *units: str) -> Surface:
    """Put a column of the units that are summed up at the left; each is named once, its cell merged over its rows."""
    name, grid = surface.sheets[0]
    share = -(-(len(grid) - header) // len(units))
    rows = [[units[n // share] if n % share == 0 else "", *row] for n, row in enumerate(grid[header:])]
    surface.sheets[0] = (name, [*grid[: header - 1], [label, *grid[header - 1]], *rows])
    return surface


def watermarked(surface: Surface, header: int, every: int, text: str) -> Surface:
    """Leave pieces of a watermark at the right of some rows, one blank cell apart."""
    for row in surface.sheets[0][1][header::every]:
        row += ["", text]
    return surface


def stamped(surface: Surface, header: int, label: str, cell: str) -> Surface:
    """Put a column at the right in which a program says the same of each row: how it came in, that it was taken."""
    grid = surface.sheets[0][1]
    grid[header - 1].append(label)
    for n, row in enumerate(grid[header:], 1):
        row.append(cell.replace("#", str(n)))
    return surface


def filled_in(surface: Surface, header: int, agent: str) -> Surface:
    """Tell over the table who fills it in for whom, and under it that the other stands for what it says."""
    inserted(surface, header, f"代填机构：{agent}", "", "委托单位：本表企业", "", "填报方式：代填")
    surface.sheets[0][1].append(["以上内容由代填机构依委托单位所供复印件录入，委托单位对真实性负责。"])
    surface.expects.append(Expect(len(surface.sheets[0][1]), NOBODY))
    return surface
