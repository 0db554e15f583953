"""Trades that no earlier batch holds; sheets by workshop, two halves, hints, examples, merged units, text exports."""

from dataclasses import replace

from tests.surfaces.sixth.shapes import Trade
from tests.surfaces.surface import NOBODY, Expect, Surface
from tests.surfaces.third.shapes import inserted

GAS: Trade = ("冶金（有色）生产安全作业", "煤气作业", "煤气工", "")
POLYMER: Trade = ("危险化学品安全作业", "聚合工艺作业", "聚合操作工", "")
HYDROGEN: Trade = ("危险化学品安全作业", "加氢工艺作业", "加氢操作工", "")
AMMONIA: Trade = ("危险化学品安全作业", "合成氨工艺作业", "合成氨操作工", "")
CHLORINE: Trade = ("危险化学品安全作业", "氯化工艺作业", "氯化操作工", "")
TAILINGS: Trade = ("金属非金属矿山安全作业", "尾矿作业", "尾矿工", "")
VENTILATION: Trade = ("金属非金属矿山安全作业", "金属非金属矿井通风作业", "通风工", "")
PRESSURE_WELDING: Trade = ("焊接与热切割作业", "压力焊作业", "点焊工", "")
BRAZING: Trade = ("焊接与热切割作业", "钎焊作业", "钎焊工", "")
EXPLOSION_PROOF: Trade = ("电工作业", "防爆电气作业", "防爆电工", "")
DISMANTLER: Trade = (
    "建筑起重机械安装拆卸工",
    "建筑起重机械安装拆卸工（塔式起重机）",
    "塔吊安拆工",
    "08",
)
WATER: Trade = ("锅炉作业", "锅炉水处理", "水处理工", "G3")
MOBILE_TANK: Trade = ("压力容器作业", "移动式压力容器充装", "充装工", "R2")
MANAGER: Trade = ("特种设备安全管理", "特种设备安全管理", "特种设备安全管理员", "A")
DRAINAGE: Trade = ("煤矿安全作业", "煤矿探放水作业", "探放水工", "")
MONITORING: Trade = ("煤矿安全作业", "煤矿安全监测监控作业", "监测监控工", "")
SHEARER: Trade = ("煤矿安全作业", "煤矿采煤机（掘进机）操作作业", "掘进机司机", "")


def by_sheets(surface: Surface, header: int, *names: str) -> Surface:
    """Spread the rows over one sheet a workshop, each with the titles and the header of its own."""
    grid = surface.sheets[0][1]
    top, rows = grid[:header], grid[header:]
    share = -(-len(rows) // len(names))
    sheets = [(name, [*map(list, top), *rows[n * share : (n + 1) * share]]) for n, name in enumerate(names)]
    expects = [
        replace(one, row=header + 1 + (one.row - header - 1) % share, sheet=names[(one.row - header - 1) // share])
        for one in surface.expects
        if one.row > header
    ]
    expects += [Expect(header, NOBODY, sheet=name) for name in names]
    return replace(surface, sheets=sheets, expects=expects)


def halved(surface: Surface, header: int) -> Surface:
    """Print the people in two halves beside one another, to save paper."""
    name, grid = surface.sheets[0]
    heads, rows = grid[header - 1], grid[header:]
    half = -(-len(rows) // 2)
    blank = [""] * len(heads)
    pairs = [[*left, "", *(rows[half + n] if half + n < len(rows) else blank)] for n, left in enumerate(rows[:half])]
    expects = [one for one in surface.expects if one.row <= header]
    for one in surface.expects:
        if one.row > header:
            place = one.row - header - 1
            expects.append(replace(one, row=header + 1 + place % half, nth=place // half))
    sheets = [(name, [*grid[: header - 1], [*heads, "", *heads], *pairs])]
    return replace(surface, sheets=sheets, expects=expects)


def hinted(surface: Surface, header: int, *hints: str) -> Surface:
    """Put a line under the header that says how each column is to be filled."""
    return inserted(surface, header + 1, *hints)


def sectioned(surface: Surface, header: int, *sections: str) -> Surface:
    """Part the rows into sections, each with a line of its name and, from the second on, the header once more."""
    grid = surface.sheets[0][1]
    heads, count = list(grid[header - 1]), len(grid) - header
    share = -(-count // len(sections))
    for n in range(len(sections) - 1, 0, -1):
        at = header + 1 + n * share
        if at <= len(grid):
            inserted(surface, at, *heads)
            inserted(surface, at, sections[n])
    return inserted(surface, header, sections[0])


def merged_down(surface: Surface, header: int, column: int) -> Surface:
    """Leave a cell blank that says what the one above says, as cells merged downwards are saved."""
    grid = surface.sheets[0][1]
    for row in range(len(grid) - 1, header, -1):
        if len(grid[row]) > column and len(grid[row - 1]) > column and grid[row][column] == grid[row - 1][column]:
            grid[row][column] = ""
    return surface


def guarded(surface: Surface, header: int, before: str, after: str = "") -> Surface:
    """Write long figures as exports do that guard them from the spreadsheet program: '3709…, ="3709…", a tab behind."""
    name, grid = surface.sheets[0]
    rows = [[f"{before}{cell}{after}" if _long(cell) else cell for cell in row] for row in grid[header:]]
    surface.sheets[0] = (name, [*grid[:header], *rows])
    return surface


def _long(cell: str) -> bool:
    return len(cell) > 14 and cell[:-1].isdigit()


def counted(surface: Surface, *lines: str) -> Surface:
    """Put a sheet of sums behind the table's own: how many of each trade."""
    sums = [line.split("|") for line in lines]
    expects = [replace(one, sheet=one.sheet or surface.sheets[0][0]) for one in surface.expects]
    expects += [Expect(row, NOBODY, sheet="统计") for row in range(1, len(sums) + 1)]
    return replace(surface, sheets=[*surface.sheets, ("统计", sums)], expects=expects)
