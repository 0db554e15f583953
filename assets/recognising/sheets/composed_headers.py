"""One header as read from its rows: each column's upper and lower text, merged cells spread."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.wording.header_texts import normalise

NEAR_LEAST = 3
# czz_xm beside jzg_xm: a part of the columns is one thing's, not the table's.
TABLE_NAMED_LEAST = 0.8
_QUALIFIED = re.compile("(?P<table>[\\w\u3400-\u9fff]{2,24}?)[._](?=[\\w\u3400-\u9fff])")
_GROUPED = re.compile("(?P<group>[\u3400-\u9fff]{2,10})\\s*[-—–·:：/]+\\s*(?P<leaf>[\u3400-\u9fff].{0,14})")


@dataclass(frozen=True)
class Header:
    """One header: the rows it takes (positions among the non-empty rows) and each column's upper and lower text."""

    rows: tuple[int, ...]
    texts: tuple[tuple[str, str], ...]

    @property
    def signature(self) -> tuple[str, ...]:
        """Normalised texts, to tell the same header printed again."""
        return tuple(normalise(group + leaf) for group, leaf in self.texts)


def compose(view: SheetView, rows: list[int]) -> tuple[tuple[str, str], ...]:
    """Each column's upper and lower header text, merged cells spread over what they cover."""
    grid = {int(view.numbers[at]): [cell or "" for cell in view.cells(at)] for at in rows}
    for number in grid:
        for top, left, bottom, right in view.merges(number):
            text = grid[top][left - 1] if top in grid and left <= view.width else ""
            for row in range(top, bottom + 1):
                if text and row in grid:
                    grid[row][left - 1 : right] = [text] * (min(right, view.width) - left + 1)
    lines = list(grid.values())
    if not view.sheet.merges:
        _spread_groups(lines)
    return _with_groups_before(_below_table_name([_levels(column) for column in zip(*lines, strict=True)]))


def _below_table_name(texts: Sequence[tuple[str, str]]) -> Sequence[tuple[str, str]]:
    """Headers below the table's name that a database puts before most of them: tbl人员.姓名, 建工人员_XM."""
    found = [_QUALIFIED.match(leaf) if not group else None for group, leaf in texts]
    names = Counter(each["table"] for each in found if each)
    table, count = names.most_common(1)[0] if names else ("", 0)
    if count < max(NEAR_LEAST, TABLE_NAMED_LEAST * sum(bool(leaf) for _, leaf in texts)):
        return texts
    return [
        (table, leaf[each.end() :]) if each and each["table"] == table else (group, leaf)
        for each, (group, leaf) in zip(found, texts, strict=True)
    ]


def _with_groups_before(texts: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Of headers of one row, a word before a dash in several is their group: 上岗资格-编号, 上岗资格-签发."""
    found = [_GROUPED.fullmatch(leaf.strip()) if not group else None for group, leaf in texts]
    groups = Counter(each["group"] for each in found if each)
    return tuple(
        (each["group"], each["leaf"]) if each and groups[each["group"]] > 1 else text
        for each, text in zip(found, texts, strict=True)
    )


def _spread_groups(lines: list[list[str]]) -> None:
    """Without merges (text files), a group's name stands over its first column only: carry it to the right."""
    for upper, lower in pairwise(lines):
        for column in range(1, len(upper)):
            if not upper[column] and lower[column] and lower[column - 1]:
                upper[column] = upper[column - 1]


def _levels(column: tuple[str, ...]) -> tuple[str, str]:
    parts = [text for at, text in enumerate(column) if text and (at == 0 or text != column[at - 1])]
    return ("".join(parts[:-1]), parts[-1]) if parts else ("", "")
