"""Trades that no earlier batch holds; pay-slip strips, keys of codes, machines under the people, covers, wide cells."""

from dataclasses import replace

from tests.surfaces.sixth.shapes import Trade
from tests.surfaces.surface import NOBODY, Expect, Surface
from tests.surfaces.third.shapes import inserted

FLUORINATION: Trade = ("危险化学品安全作业", "氟化工艺作业", "氟化工", "")
NITRATION: Trade = ("危险化学品安全作业", "硝化工艺作业", "硝化工", "")
DIAZOTISATION: Trade = ("危险化学品安全作业", "重氮化工艺作业", "重氮化工", "")
PEROXIDATION: Trade = ("危险化学品安全作业", "过氧化工艺作业", "过氧化工", "")
AMINATION: Trade = ("危险化学品安全作业", "胺基化工艺作业", "胺化工", "")
ALKYLATION: Trade = ("危险化学品安全作业", "烷基化工艺作业", "烷基化工", "")
PHOSGENE: Trade = ("危险化学品安全作业", "光气及光气化工艺作业", "光气化工", "")
FUSES: Trade = ("烟花爆竹安全作业", "引火线制造作业", "引线工", "")
PYROTECHNICS: Trade = ("烟花爆竹安全作业", "烟火药制造作业", "配药工", "")
CHARGES: Trade = ("烟花爆竹安全作业", "烟花爆竹产品涉药作业", "装药工", "")
ORE_PROPS: Trade = ("金属非金属矿山安全作业", "金属非金属矿山支柱作业", "支柱工", "")
ORE_BLASTING: Trade = ("金属非金属矿山安全作业", "金属非金属矿山爆破作业", "爆破员", "")
VESSEL_WELDING: Trade = ("特种设备焊接作业", "金属焊接操作", "焊工", "GTAW-FeⅡ-6G-3/159-FefS-02/11/12")


def strips(surface: Surface, header: int) -> Surface:
    """Repeat the header over each row, as pay slips are printed to be cut apart."""
    heads = surface.sheets[0][1][header - 1]
    for row in range(len(surface.sheets[0][1]), header + 1, -1):
        inserted(surface, row, *heads)
    return surface


def numbered(surface: Surface, header: int, label: str = "栏次") -> Surface:
    """Put a line of column numbers under the header, as official forms do."""
    count = len(surface.sheets[0][1][header - 1])
    return inserted(surface, header + 1, label, *(f"({n})" for n in range(1, count)))


def keyed(surface: Surface, header: int, *texts: str) -> Surface:
    """Write a key of codes at the right of the table, one blank column apart."""
    name, grid = surface.sheets[0]
    width = max(map(len, grid))
    for index, text in enumerate(texts, header - 1):
        grid[index] = [*grid[index], *[""] * (width - len(grid[index]) + 1), text]
    surface.sheets[0] = (name, grid)
    return surface


def followed(surface: Surface, *texts: str) -> Surface:
    """Put another table under the people, of machines or goods: lines of cells parted by bars, all of them nobody."""
    grid = surface.sheets[0][1]
    grid.append([])
    for text in texts:
        grid.append(text.split("|"))
        surface.expects.append(Expect(len(grid), NOBODY))
    return surface


def covered(surface: Surface, *texts: str) -> Surface:
    """Put a cover before the table's sheet and leave the sheets behind it blank, as office software does."""
    table, grid = surface.sheets[0]
    cover = [[], [], *(["", "", text] for text in texts)]
    sheets = [("封面", cover), (table, grid), ("Sheet2", [[]]), ("Sheet3", [[]])]
    return replace(surface, sheets=sheets, expects=[replace(one, sheet=table) for one in surface.expects])


def stretched(surface: Surface, header: int, *columns: int) -> Surface:
    """Leave a blank cell behind some columns, which are merged over two."""
    grid = surface.sheets[0][1]
    for row in grid[header - 1 :]:
        for column in sorted(columns, reverse=True):
            if column < len(row):
                row.insert(column + 1, "")
    return surface
