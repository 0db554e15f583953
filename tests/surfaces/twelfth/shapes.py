"""What no earlier batch does to a typed table: double spacing, page breaks, signatures, samples; and further trades."""

from dataclasses import replace

from tests.surfaces.sixth.shapes import Trade
from tests.surfaces.surface import NOBODY, Expect, Surface
from tests.surfaces.third.shapes import inserted

RELAY: Trade = ("电工作业", "继电保护作业", "继保工", "")
TESTING: Trade = ("电工作业", "电气试验作业", "电气试验工", "")
DRILLING: Trade = ("石油天然气安全作业", "司钻作业", "司钻工", "")
ORE_DRAINAGE: Trade = ("金属非金属矿山安全作业", "金属非金属矿山排水作业", "排水工", "")
BLACK_POWDER: Trade = ("烟花爆竹安全作业", "黑火药制造作业", "黑药工", "")
POWER_BOILER: Trade = ("锅炉作业", "电站锅炉司炉", "锅炉运行值班员", "G2")
OXYGEN: Trade = ("压力容器作业", "氧舱维护保养", "氧舱维护员", "R3")
ROPEWAY: Trade = ("客运索道作业", "客运索道司机", "索道司机", "S2")
CLIMBING_SCAFFOLD: Trade = ("建筑架子工", "建筑架子工（附着升降脚手架）", "爬架工", "03")
LIFT_DISMANTLER: Trade = ("建筑起重机械安装拆卸工", "建筑起重机械安装拆卸工（施工升降机）", "升降机安拆工", "09")
GAS_DRAINAGE: Trade = ("煤矿安全作业", "煤矿瓦斯抽采作业", "抽采工", "")
OUTBURST: Trade = ("煤矿安全作业", "煤矿防突作业", "防突工", "")


def spaced(surface: Surface, header: int) -> Surface:
    """Leave a blank line between the rows."""
    for row in range(len(surface.sheets[0][1]), header + 1, -1):
        inserted(surface, row)
        surface.expects.pop()
    return surface


def page_broken(surface: Surface, header: int, at: int, foot: str = "第 1 页") -> Surface:
    """Repeat titles and header before a row, under the first page's foot, as a printed second page is pasted."""
    top = [list(row) for row in surface.sheets[0][1][:header]]
    for row in reversed(top):
        inserted(surface, at, *row)
    return inserted(surface, at, "", "", foot)


def signed(surface: Surface, *rows: str) -> Surface:
    """Put lines of signatures and dates under the table, cells parted by bars, one blank line apart."""
    grid = surface.sheets[0][1]
    grid.append([])
    for row in rows:
        grid.append(row.split("|"))
        surface.expects.append(Expect(len(grid), NOBODY))
    return surface


def sampled(surface: Surface, header: int, sample: str, name: str = "填写样例") -> Surface:
    """Put a sheet before the table's own that shows the header and how one row is filled, of nobody."""
    table, grid = surface.sheets[0]
    heads = [list(row) for row in grid[:header]]
    expects = [replace(one, sheet=table) for one in surface.expects]
    expects.append(Expect(header + 1, NOBODY, sheet=name))
    return replace(surface, sheets=[(name, [*heads, sample.split("|")]), (table, grid)], expects=expects)


def boxed(surface: Surface, header: int, label: str = "选择") -> Surface:
    """Put a column of empty check boxes at the left, as web pages are copied."""
    name, grid = surface.sheets[0]
    rows = [[label, *grid[header - 1]], *(["□", *row] if any(row) else row for row in grid[header:])]
    surface.sheets[0] = (name, [*grid[: header - 1], *rows])
    return surface


def footnoted(surface: Surface, *notes: str) -> Surface:
    """Put notes under the table without a blank line, each in the first cell."""
    grid = surface.sheets[0][1]
    for note in notes:
        grid.append([note])
        surface.expects.append(Expect(len(grid), NOBODY))
    return surface
