"""What no earlier batch does to a typed table: pages carried over, lines of checks, circled numbers, dressed heads."""

from collections.abc import Callable

from tests.surfaces.surface import Surface
from tests.surfaces.third.shapes import inserted

CIRCLED_ONE = 0x2460


def carried(surface: Surface, header: int, at: int) -> Surface:
    """Close a page and open the next as account books do: 过次页 and 承前页 with the count so far."""
    count = f"{at - header - 1}人"
    inserted(surface, at, "", "承前页", count)
    return inserted(surface, at, "", "过次页", count)


def annotated(surface: Surface, header: int, every: int, text: str) -> Surface:
    """Put a line of what was checked, or whom the copy is for, under each so many rows."""
    last = len(surface.sheets[0][1])
    for row in range(last - (last - header) % every, header, -every):
        inserted(surface, row + 1, "", text)
    return surface


def circled(surface: Surface, header: int, column: int = 0) -> Surface:
    """Number the rows with circled figures."""
    for n, row in enumerate(surface.sheets[0][1][header:]):
        row[column] = chr(CIRCLED_ONE + n)
    return surface


def dressed(surface: Surface, header: int, dress: Callable[[int, str], str]) -> Surface:
    """Write each head otherwise: in brackets, behind its number, with blanks in it."""
    heads = surface.sheets[0][1][header - 1]
    heads[:] = [dress(n, head) for n, head in enumerate(heads, 1)]
    return surface


def lenticular(_n: int, head: str) -> str:
    """Put the head into heavy brackets."""
    return f"【{head}】"


def counted_off(n: int, head: str) -> str:
    """Put the head's number before it."""
    return f"{n}、{head}"


def roomy(_n: int, head: str) -> str:
    """Part a head of two characters by two wide blanks, as printed forms do."""
    return f"{head[0]}\u3000\u3000{head[1]}" if len(head) == len("姓名") else head


def colon(_n: int, head: str) -> str:
    """Put a colon behind the head."""
    return f"{head}："


def approved(surface: Surface, *steps: str) -> Surface:
    """Put the record of approval under the table, as forms of workflows are printed: node, who, opinion, when."""
    grid = surface.sheets[0][1]
    for line in ("", "审批记录", "节点|处理人|处理意见|处理时间", *steps):
        inserted(surface, len(grid) + 1, *line.split("|"))
        if not line:
            surface.expects.pop()
    return surface
