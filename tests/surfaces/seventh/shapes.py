"""Trades that no earlier batch holds, and sheets of several tables, workbooks of several teams, rows set apart."""

from dataclasses import replace

from tests.surfaces.sixth.shapes import Trade
from tests.surfaces.surface import Expect, Surface

GAS: Trade = ("冶金（有色）生产安全作业", "煤气作业", "煤气工", "")
RELAY: Trade = ("电工作业", "继电保护作业", "继电保护工", "")
TRIAL: Trade = ("电工作业", "电气试验作业", "电气试验工", "")
PRESSURE_WELDING: Trade = ("焊接与热切割作业", "压力焊作业", "对焊工", "")
ORE_VENTILATION: Trade = ("金属非金属矿山安全作业", "金属非金属矿井通风作业", "通风工", "")
ORE_DRAINAGE: Trade = ("金属非金属矿山安全作业", "金属非金属矿山排水作业", "水泵工", "")
WATER_TREATMENT: Trade = ("锅炉作业", "锅炉水处理", "水处理工", "G3")
POWER_BOILER: Trade = ("锅炉作业", "电站锅炉司炉", "司炉工", "G2")
ROPEWAY: Trade = ("客运索道作业", "客运索道司机", "索道司机", "S2")
TANKER: Trade = ("压力容器作业", "移动式压力容器充装", "充装工", "R2")
CLIMBING_SCAFFOLD: Trade = ("建筑架子工", "建筑架子工（附着升降脚手架）", "爬架工", "03")
CRANE_FITTER: Trade = ("建筑起重机械安装拆卸工", "建筑起重机械安装拆卸工（塔式起重机）", "塔机安拆工", "08")
COAL_CUTTER: Trade = ("煤矿安全作业", "煤矿采煤机（掘进机）操作作业", "采煤机司机", "")
WATER_PROBE: Trade = ("煤矿安全作业", "煤矿探放水作业", "探放水工", "")


def under_one_another(*tables: Surface, gap: int = 1) -> Surface:
    """Put tables of one sheet under one another, each with its own header; the first gives kind, name and file."""
    grid: list[list[str]] = []
    expects: list[Expect] = []
    for one in tables:
        expects += [replace(each, row=each.row + len(grid)) for each in one.expects]
        grid += [*one.sheets[0][1], *([[]] * gap)]
    first = tables[0]
    return replace(first, sheets=[(first.sheets[0][0], grid)], expects=expects)


def on_sheets(*tables: Surface) -> Surface:
    """Put tables on sheets of one workbook; the first gives kind, name and file."""
    sheets = [one.sheets[0] for one in tables]
    expects = [replace(each, sheet=one.sheets[0][0]) for one in tables for each in one.expects]
    return replace(tables[0], sheets=sheets, expects=expects)


def apart(surface: Surface, header: int) -> Surface:
    """Leave a blank row under each row that follows the header, as for signatures or photographs."""
    name, grid = surface.sheets[0]
    below = [line for row in grid[header:] for line in (row, [])]
    surface.sheets[0] = (name, [*grid[:header], *below])
    for one in surface.expects:
        one.row += max(0, one.row - header - 1)
    return surface
