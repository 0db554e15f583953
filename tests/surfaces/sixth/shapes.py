"""Trades of the catalogues that no earlier batch holds, and what printers and clerks do to a typed table."""

from tests.surfaces.surface import NOBODY, Expect, Member, Surface, cast
from tests.surfaces.third.shapes import inserted
from tests.surfaces.world import World

Trade = tuple[str, str, str, str]
LIFT: Trade = ("电梯作业", "电梯修理", "电梯维修工", "T")
CYLINDER: Trade = ("气瓶作业", "气瓶充装", "充装工", "P")
RIDE: Trade = ("大型游乐设施作业", "大型游乐设施操作", "游乐设施操作员", "Y2")
COACH: Trade = ("场（厂）内专用机动车辆作业", "观光车和观光列车司机", "观光车司机", "N2")
INSTRUMENT: Trade = ("危险化学品安全作业", "化工自动化控制仪表作业", "仪表工", "")
CABLE: Trade = ("电工作业", "电力电缆作业", "电缆工", "")
RIGGING: Trade = ("高处作业", "登高架设作业", "登高架设工", "")
REFRIGERATION: Trade = ("制冷与空调作业", "制冷与空调设备安装修理作业", "空调安装工", "")
ORE_HOIST: Trade = ("金属非金属矿山安全作业", "金属非金属矿山提升机操作作业", "提升机司机", "")
GONDOLA: Trade = ("高处作业吊篮安装拆卸工", "高处作业吊篮安装拆卸工", "吊篮安拆工", "11")
HOIST: Trade = ("建筑起重机械司机", "建筑起重机械司机（物料提升机）", "物料提升机司机", "07")
BLASTING: Trade = ("煤矿安全作业", "煤矿井下爆破作业", "爆破工", "")


def trained(world: World, roles: str, fam: str, *trades: Trade) -> list[Member]:
    """Cast the roles of a roster in the given trades, by turns."""
    members = cast(world, roles, fam)
    for index, one in enumerate(members):
        if one.claim:
            old, trade = one.claim.number, trades[index % len(trades)]
            one.claim = one.claim.but(**_changed(old, fam, trade))
            world.records = [
                record.but(**_changed(old, fam, trade)) if record.number == old else record for record in world.records
            ]
    return members


def _changed(number: str, fam: str, trade: Trade) -> dict[str, str]:
    """Give the fields of a trade; a building site's number holds its code."""
    cls, item, post, code = trade
    number = f"{number[:2]}{code}{number[4:]}" if fam == "F3" else number
    return {"cls": cls, "item": item, "post": post, "code": code, "number": number}


def paged(surface: Surface, header: int, at: int) -> Surface:
    """Repeat the header before a row, as a printed second page does."""
    return inserted(surface, at, *surface.sheets[0][1][header - 1])


def indented(surface: Surface) -> Surface:
    """Leave the first row and the first column of the sheet blank."""
    name, grid = surface.sheets[0]
    surface.sheets[0] = (name, [[], *(["", *row] for row in grid)])
    for one in surface.expects:
        one.row += 1
        one.last += bool(one.last)
    return surface


def ended(surface: Surface, *cells: str) -> Surface:
    """Put a line that is nobody under the last row."""
    grid = surface.sheets[0][1]
    grid.append(list(cells))
    surface.expects.append(Expect(len(grid), NOBODY))
    return surface
