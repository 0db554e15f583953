"""Trades that no earlier batch holds, and what printers do to a table: halves, merged cells, lines over the header."""

from dataclasses import replace

from tests.surfaces.sixth.shapes import Trade
from tests.surfaces.surface import NOBODY, Expect, Surface
from tests.surfaces.third.shapes import inserted

BRAZING: Trade = ("焊接与热切割作业", "钎焊作业", "钎焊工", "")
EXPLOSION_PROOF: Trade = ("电工作业", "防爆电气作业", "防爆电工", "")
POLYMERISATION: Trade = ("危险化学品安全作业", "聚合工艺作业", "聚合工", "")
HYDROGENATION: Trade = ("危险化学品安全作业", "加氢工艺作业", "加氢工", "")
CHLORINATION: Trade = ("危险化学品安全作业", "氯化工艺作业", "氯化工", "")
AMMONIA: Trade = ("危险化学品安全作业", "合成氨工艺作业", "合成氨工", "")
TAILINGS: Trade = ("金属非金属矿山安全作业", "尾矿作业", "尾矿工", "")
DRILLING: Trade = ("石油天然气安全作业", "司钻作业", "司钻", "")
LIFT_FITTER: Trade = ("建筑起重机械安装拆卸工", "建筑起重机械安装拆卸工（施工升降机）", "升降机安拆工", "09")
HOIST_FITTER: Trade = ("建筑起重机械安装拆卸工", "建筑起重机械安装拆卸工（物料提升机）", "物料提升机安拆工", "10")
ROPEWAY_FITTER: Trade = ("客运索道作业", "客运索道修理", "索道修理工", "S1")
RIDE_FITTER: Trade = ("大型游乐设施作业", "大型游乐设施修理", "游乐设施修理工", "Y1")
HYPERBARIC: Trade = ("压力容器作业", "氧舱维护保养", "氧舱维护员", "R3")
EQUIPMENT_MANAGER: Trade = ("特种设备安全管理", "特种设备安全管理", "特种设备安全管理员", "A")
MONITORING: Trade = ("煤矿安全作业", "煤矿安全监测监控作业", "监测监控工", "")
GAS_DRAINAGE: Trade = ("煤矿安全作业", "煤矿瓦斯抽采作业", "瓦斯抽采工", "")
OUTBURST: Trade = ("煤矿安全作业", "煤矿防突作业", "防突工", "")


def halves(surface: Surface, header: int) -> Surface:
    """Print each two rows beside one another, as on a sheet of two halves; such a pair must play one role."""
    name, grid = surface.sheets[0]
    body = grid[header:]
    pairs = [[*left, "", *right] for left, right in zip(body[::2], body[1::2], strict=True)]
    surface.sheets[0] = (name, [*grid[: header - 1], [*grid[header - 1], "", *grid[header - 1]], *pairs])
    people = surface.expects[1::2]
    surface.expects = [
        Expect(header, NOBODY),
        *(replace(one, row=header + n, claims=2) for n, one in enumerate(people, 1)),
    ]
    return surface


def merged_down(surface: Surface, header: int, *columns: int) -> Surface:
    """Leave cells blank that repeat the cell above, as merged cells are saved."""
    name, grid = surface.sheets[0]
    for index in range(len(grid) - 1, header, -1):
        for column in columns:
            if grid[index][column] == grid[index - 1][column]:
                grid[index][column] = ""
    surface.sheets[0] = (name, grid)
    return surface


def lettered(surface: Surface, header: int) -> Surface:
    """Put a line of column letters under the header, as forms of statistics do."""
    count = len(surface.sheets[0][1][header - 1])
    return inserted(surface, header + 1, *"甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未"[:count])
