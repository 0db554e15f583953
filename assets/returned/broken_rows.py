"""Rows of a returned list that came apart, as where line breaks inside cells were saved as ends of lines."""

from collections.abc import Mapping, Sequence

from assets.returned.list_columns import plain
from assets.returned.meaning import UNCHANGED
from assets.returned.originals import Texts

MARK_HEADER = "行标识"
# Of a row that is still a row most cells say what the list showed.
TOLD_LEAST = 4
SAME_SHARE = 1 / 3


def broken_rows(marked: Mapping[int, int], unmarked: Sequence[tuple[int, Texts]]) -> set[int]:
    """Numbers of the rows that are parts of one broken row: those that end with a mark, and those above them.

    Parameters
    ----------
    marked
        Of each row with a mark its number and the column of the mark.
    unmarked
        Number and texts of each row without.
    """
    heads = [
        (row, at)
        for row, texts in unmarked
        for at, text in enumerate(texts)
        if plain(text or "").startswith(MARK_HEADER)
    ]
    if not heads:
        return set()
    loose = {row for row, texts in unmarked if any(texts)} - {row for row, _ in heads}
    broken: set[int] = set()
    above: list[int] = []
    for row in sorted({*marked, *(row for row, _ in unmarked)}):
        column = max(((head, place) for head, place in heads if head < row), default=(0, 0))[1]
        if row in marked and marked[row] < column and above:
            broken |= {row, *above}
        above = [*above, row] if row in loose else []
    return broken


def is_unlike(outcomes: Mapping[str, int]) -> bool:
    """Whether hardly a cell of a row says what the list showed of it: its cells belong to other columns or rows.

    Parameters
    ----------
    outcomes
        How many of its cells had each outcome; empty text for cells that were and are empty.
    """
    told = sum(count for outcome, count in outcomes.items() if outcome)
    same = outcomes.get(UNCHANGED, 0)
    return told >= TOLD_LEAST and same < SAME_SHARE * told
