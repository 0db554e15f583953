"""Trades that no earlier batch holds, headers of two lines, sheets of instructions, tables that begin far down."""

from dataclasses import replace

from tests.surfaces.sixth.shapes import Trade
from tests.surfaces.surface import Surface
from tests.surfaces.third.shapes import inserted

FIREWORKS: Trade = ("烟花爆竹安全作业", "烟花爆竹储存作业", "烟花仓库保管员", "")
CRACKING: Trade = ("危险化学品安全作业", "裂解（裂化）工艺作业", "裂解工", "")
OXIDATION: Trade = ("危险化学品安全作业", "氧化工艺作业", "氧化工", "")
ELECTROLYSIS: Trade = ("危险化学品安全作业", "氯碱电解工艺作业", "电解工", "")
SULPHONATION: Trade = ("危险化学品安全作业", "磺化工艺作业", "磺化工", "")
ORE_INSPECTION: Trade = ("金属非金属矿山安全作业", "金属非金属矿山安全检查作业", "安全检查工", "")
ORE_ELECTRICIAN: Trade = ("金属非金属矿山安全作业", "金属非金属矿山井下电气作业", "井下电工", "")
SAFETY_VALVE: Trade = ("安全附件维修作业", "安全阀校验", "安全阀校验员", "F")
PIT_INSPECTION: Trade = ("煤矿安全作业", "煤矿安全检查作业", "安检员", "")


def two_lines(surface: Surface, header: int, upper: str, lower: str) -> Surface:
    """Give the table a header of two lines, cells parted by bars; merged cells are saved as blanks."""
    surface.sheets[0][1][header - 1] = upper.split("|")
    return inserted(surface, header + 1, *lower.split("|"))


def instructed(surface: Surface, name: str, *lines: str) -> Surface:
    """Put a sheet of instructions before the table's own."""
    table, grid = surface.sheets[0]
    sheets = [(name, [[line] for line in lines]), (table, grid)]
    return replace(surface, sheets=sheets, expects=[replace(one, sheet=table) for one in surface.expects])


def topped(surface: Surface, *rows: str) -> Surface:
    """Put lines of several cells over the whole sheet, cells parted by bars."""
    name, grid = surface.sheets[0]
    surface.sheets[0] = (name, [*(row.split("|") for row in rows), *grid])
    for one in surface.expects:
        one.row += len(rows)
        one.last += len(rows) if one.last else 0
    return surface


def summed(surface: Surface, header: int, every: int, label: str = "小计") -> Surface:
    """Put a line of sums after each so many rows."""
    count = len(surface.sheets[0][1]) - header
    for row in range(header + count - count % every, header, -every):
        inserted(surface, row + 1, "", label, f"{every}人")
    return surface


def turned_upside_down(surface: Surface, header: int) -> Surface:
    """Print the rows under the header in the opposite order, the last first."""
    name, grid = surface.sheets[0]
    surface.sheets[0] = (name, [*grid[:header], *reversed(grid[header:])])
    last = len(grid)
    surface.expects = [
        one if one.row <= header else replace(one, row=last - (one.row - header - 1)) for one in surface.expects
    ]
    return surface
