"""What no earlier batch does to a typed table: exports with rules of dashes, starred heads, histories, heads below."""

from dataclasses import replace

from tests.surfaces.sixth.shapes import Trade
from tests.surfaces.surface import FORGED, NOBODY, Expect, Surface
from tests.surfaces.third.shapes import inserted

DRILLING: Trade = ("石油天然气安全作业", "司钻作业", "司钻", "")
RELAY: Trade = ("电工作业", "继电保护作业", "继保工", "")
TESTING: Trade = ("电工作业", "电气试验作业", "电气试验工", "")
ALKALI: Trade = ("危险化学品安全作业", "氯碱电解工艺作业", "电解工", "")
ALKYLATION: Trade = ("危险化学品安全作业", "烷基化工艺作业", "烷基化操作工", "")
SULPHONATION: Trade = ("危险化学品安全作业", "磺化工艺作业", "磺化操作工", "")
ORE_DRAINAGE: Trade = ("金属非金属矿山安全作业", "金属非金属矿山排水作业", "排水工", "")
ORE_PROPS: Trade = ("金属非金属矿山安全作业", "金属非金属矿山支柱作业", "支柱工", "")
ROPEWAY: Trade = ("客运索道作业", "客运索道司机", "索道司机", "S2")
ROPEWAY_REPAIR: Trade = ("客运索道作业", "客运索道修理", "索道修理工", "S1")
RIDE_REPAIR: Trade = ("大型游乐设施作业", "大型游乐设施修理", "游乐设备修理工", "Y1")
CHAMBER: Trade = ("压力容器作业", "氧舱维护保养", "氧舱维护工", "R3")
POWER_BOILER: Trade = ("锅炉作业", "电站锅炉司炉", "电站司炉", "G2")
CLIMBING_SCAFFOLD: Trade = ("建筑架子工", "建筑架子工（附着升降脚手架）", "爬架工", "03")
HOIST_FITTER: Trade = (
    "建筑起重机械安装拆卸工",
    "建筑起重机械安装拆卸工（施工升降机）",
    "升降机安拆工",
    "09",
)
GAS_DRAINING: Trade = ("煤矿安全作业", "煤矿瓦斯抽采作业", "抽采工", "")
OUTBURST: Trade = ("煤矿安全作业", "煤矿防突作业", "防突工", "")


def listed(surface: Surface, header: int, made: str) -> Surface:
    """Print the table as a personnel program lists it: a line of its run, a blank column, a blank line under heads."""
    name, grid = surface.sheets[0]
    width = len(grid[header - 1])
    surface.sheets[0] = (name, [["", *row] for row in grid])
    inserted(surface, header + 1, *[""] * width)
    return inserted(surface, 1, made)


def starred(surface: Surface, header: int, *must: int) -> Surface:
    """Mark the heads of the columns that must be filled, as import forms do."""
    heads = surface.sheets[0][1][header - 1]
    for place in must:
        heads[place] = f"*{heads[place]}"
    return surface


def explained(surface: Surface, header: int, **notes: str) -> Surface:
    """Write under some heads, in the same cell, how the column is to be filled."""
    heads = surface.sheets[0][1][header - 1]
    for place, head in enumerate(heads):
        if head in notes:
            heads[place] = f"{head}\n{notes[head]}"
    return surface


def history(surface: Surface, *lines: str) -> Surface:
    """Put a sheet behind the table's own that tells who changed which cell when, as shared documents keep it."""
    rows = [["修改时间", "修改人", "单元格", "改前", "改后"], *(line.split("|") for line in lines)]
    expects = [replace(one, sheet=one.sheet or surface.sheets[0][0]) for one in surface.expects]
    expects += [Expect(row, NOBODY, sheet="修订记录") for row in range(1, len(rows) + 1)]
    return replace(surface, sheets=[*surface.sheets, ("修订记录", rows)], expects=expects)


def framed(surface: Surface, *pairs: str) -> Surface:
    """Put a block of labels and values over the table: who reports, for which unit, until when."""
    for pair in reversed(pairs):
        inserted(surface, 1, *pair.split("|"))
    return surface


def echoed(surface: Surface, header: int) -> Surface:
    """Print the header once more under the last row, as long lists do."""
    grid = surface.sheets[0][1]
    grid.append(list(grid[header - 1]))
    surface.expects.append(Expect(len(grid), NOBODY))
    return surface


def outlined(surface: Surface, header: int, *groups: str) -> Surface:
    """Part the rows by lines of a group's name and head count, folded as outlines are."""
    count = len(surface.sheets[0][1]) - header
    share = -(-count // len(groups))
    for n in range(len(groups) - 1, -1, -1):
        held = min(share, count - n * share)
        inserted(surface, header + 1 + n * share, f"▼ {groups[n]}（{held}）")
    return surface


def lettered(surface: Surface, header: int) -> Surface:
    """Put the letters of the columns under the heads: A, B, C."""
    width = len(surface.sheets[0][1][header - 1])
    return inserted(surface, header + 1, *(chr(ord("A") + place) for place in range(width)))


def filtered(surface: Surface, text: str) -> Surface:
    """Tell in two lines over the table how it was queried and how many rows were found."""
    rows = len(surface.sheets[0][1]) - 1
    inserted(surface, 1, f"共查询到{rows}条记录")
    return inserted(surface, 1, text)


def widened(surface: Surface, header: int, *heads: str) -> Surface:
    """Add columns at the right that nobody filled."""
    grid = surface.sheets[0][1]
    grid[header - 1] += heads
    return surface


def undated(surface: Surface) -> Surface:
    """Accept a doubt of who is on no record: where no day is told, the certificate may be newer than the export."""
    for one in surface.expects:
        if one.allowed == FORGED:
            one.allowed = f"{FORGED}|needs_verification"
    return surface
