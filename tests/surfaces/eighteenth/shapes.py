"""What no earlier batch does to a typed table: database tools, web pages, forms, ledgers, street offices."""

from tests.surfaces.sixth.shapes import Trade
from tests.surfaces.surface import NOBODY, Expect, Surface
from tests.surfaces.third.shapes import inserted

STATION: Trade = ("安全生产管理人员", "危险化学品经营单位", "安全员", "")
STATION_HEAD: Trade = ("主要负责人", "危险化学品经营单位", "站长", "")
DEPOT_HEAD: Trade = ("主要负责人", "烟花爆竹经营单位", "库区主任", "")
DEPOT: Trade = ("安全生产管理人员", "烟花爆竹经营单位", "安全员", "")
STACKED_MOST = 4


def stacked(_n: int, head: str) -> str:
    """Write a short head downwards, one character a line, as narrow columns of printed forms do."""
    return "\n".join(head) if len(head) <= STACKED_MOST else head


def dbase(_n: int, head: str) -> str:
    """Write behind the field's name what an old database holds of it: kind and width."""
    return f"{head},D" if head.endswith("RQ") else f"{head},C,{6 if head == 'XH' else 40}"


def quoted(_n: int, head: str) -> str:
    """Put the head between the quotation marks of a query tool."""
    return f'"{head}"'


def squared(_n: int, head: str) -> str:
    """Put the head into the brackets of a database server."""
    return f"[{head}]"


def queried(surface: Surface, header: int) -> Surface:
    """Print the table as a query tool spools it: dashes under the heads, under the last row how many were selected."""
    grid = surface.sheets[0][1]
    count = len(grid) - header
    inserted(surface, header + 1, *("-" * max(4, 2 * len(head)) for head in grid[header - 1]))
    grid.append([])
    grid.append([f"已选择{count}行。"])
    surface.expects.append(Expect(len(grid), NOBODY))
    return surface


def nulled(surface: Surface, header: int) -> Surface:
    """Write NULL into each cell that holds nothing, as dumps do."""
    name, grid = surface.sheets[0]
    rows = [[cell or "NULL" for cell in row] for row in grid[header:]]
    surface.sheets[0] = (name, [*grid[:header], *rows])
    return surface


def navigated(surface: Surface, header: int, path: str) -> Surface:
    """Copy the table with the web page around it: where one is, what one may do to a row, where to page."""
    grid = surface.sheets[0][1]
    grid[header - 1].append("操作")
    for row in grid[header:]:
        row.append("查看 编辑 删除")
    count = len(grid) - header
    grid.append([f"首页 上一页 1 下一页 尾页　共{count}条　转到第1页 GO"])
    surface.expects.append(Expect(len(grid), NOBODY))
    return inserted(surface, 1, f"您现在的位置：首页 > {path}")


def statistical(surface: Surface, number: str, maker: str) -> Surface:
    """Print at the upper right what statistical forms bear: number, maker, approval, its own end."""
    width = max(map(len, surface.sheets[0][1]))
    lines = (
        ("表　　号：", number),
        ("制定机关：", maker),
        ("批准文号：", "鲁统制〔2023〕21号"),
        ("有效期至：", "2026年1月"),
    )
    for pair in reversed(lines):
        inserted(surface, 1, *[""] * max(1, width - 2), *pair)
    return surface


def ledger(surface: Surface, header: int, every: int, clerk: str) -> Surface:
    """Tell after each so many rows which page of the paper ledger was typed, and by whom."""
    count = len(surface.sheets[0][1]) - header
    for page in range(-(-count // every), 0, -1):
        at = header + 1 + min(page * every, count)
        inserted(surface, at, f"——以上台账第{page}页——", "", f"录入：{clerk}")
    return surface


def voided(surface: Surface, at: int, *cells: str) -> Surface:
    """Leave a line of the ledger that was struck out; nobody stands on it."""
    return inserted(surface, at, *cells)


def gathered(surface: Surface, header: int, *firms: str) -> Surface:
    """Put before each share of the rows who handed them in, as street offices and parks gather for others."""
    count = len(surface.sheets[0][1]) - header
    share = -(-count // len(firms))
    for n in range(len(firms) - 1, -1, -1):
        held = min(share, count - n * share)
        inserted(
            surface, header + 1 + n * share, f"{'一二三四五'[n]}、{firms[n]}（报送{held}人）", "", "联系人：办公室"
        )
    return surface


def receipted(surface: Surface, *lines: str) -> Surface:
    """Put the slip under the table that the office tears off and hands back."""
    grid = surface.sheets[0][1]
    grid.append([])
    for line in ("- - - - - - - 裁 剪 线 - - - - - - -", "回　　执", *lines):
        grid.append([line])
        surface.expects.append(Expect(len(grid), NOBODY))
    return surface


def lettered_over(surface: Surface, header: int) -> Surface:
    """Put the letters of the columns over the heads, as a sheet copied with its frame has them."""
    width = len(surface.sheets[0][1][header - 1])
    return inserted(surface, header, *(chr(ord("A") + place) for place in range(width)))
