"""Rows that only count the columns of a form: 1 2 3 …, (1) (2) (3) …, 栏次 (1) (2) …, 甲 乙 1 2 3 …"""

import re
from collections.abc import Sequence

COUNTED_LEAST = 3
_FIGURES = re.compile("[0-9]+")
# 栏次, 列号, 行次: what the first cell calls the count.
_CAPTION = re.compile("[\u3400-\u9fff]{1,4}")
_LETTERS = "甲乙丙丁戊己庚辛壬癸"
# What forms count their columns with besides figures.
_ORDERS = (_LETTERS, "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "一二三四五六七八九")


def counts_columns(cells: Sequence[str | None]) -> bool:
    """Whether a row only counts the columns, with a word for the count before it or without."""
    filled = [cell.strip() for cell in cells if cell and cell.strip()]
    if len(filled) < COUNTED_LEAST:
        return False
    captioned = _CAPTION.fullmatch(filled[0]) is not None and len(filled) > COUNTED_LEAST
    return _counts(filled) or (captioned and _counts(filled[1:], first=(1, 2)))


def _counts(filled: Sequence[str], first: Sequence[int] = (1,)) -> bool:
    if any(filled == list(order[: len(filled)]) for order in _ORDERS):
        return True
    # 甲 乙 1 2 3: statistics letter the columns of words and count those of figures.
    lettered = next((at for at, cell in enumerate(filled) if cell not in _LETTERS), len(filled))
    worded = list(_LETTERS[:lettered]) == list(filled[:lettered])
    return worded and any(_runs_from(filled[lettered:], start) for start in first)


def _runs_from(filled: Sequence[str], start: int) -> bool:
    """1 2 3 …, (1) (2) (3) … or 第1列 第2列 …: what stands around the figures is the same."""
    bare = [_FIGURES.sub("#", cell) for cell in filled]
    figures = ["".join(_FIGURES.findall(cell)) for cell in filled]
    return len(set(bare)) == 1 and figures == [str(at) for at in range(start, start + len(filled))]
