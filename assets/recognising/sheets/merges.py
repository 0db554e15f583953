"""Vertical merges: what stands in the first row of a merged range holds for all its rows, and for no other row."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

import numpy as np

from assets.reading.grid import Merge


def tall_merges(merges: Iterable[Merge]) -> dict[int, list[tuple[int, int]]]:
    """Ranges of one column or more over several rows: first column to its (first row, last row) pairs.

    A range over several columns shows its text in the first of them only, so only that one is filled.
    """
    by_column: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for top, left, bottom, _ in merges:
        if bottom > top:
            by_column[left].append((top, bottom))
    return by_column


def with_spread(
    tall: dict[int, list[tuple[int, int]]], spread: Mapping[int, Iterable[tuple[int, int]]]
) -> dict[int, list[tuple[int, int]]]:
    """Merged ranges, and beside them those that were only left blank below their first row."""
    if not spread:
        return tall
    return {column: [*tall.get(column, ()), *spread.get(column, ())] for column in tall.keys() | spread.keys()}


def sources(numbers: np.ndarray, body: np.ndarray, ranges: Iterable[tuple[int, int]]) -> np.ndarray | None:
    """From which row position each row of a table's body takes its text in one column.

    Parameters
    ----------
    numbers
        Row numbers of the sheet's non-empty rows, ascending.
    body
        Positions of the table's rows among them.
    ranges
        First and last row number of the column's merged ranges.

    Returns
    -------
    numpy.ndarray | None
        Positions, one for each row of the body; nothing where no range lies inside the body.
    """
    origin = np.arange(len(numbers))
    changed = False
    for top, bottom in ranges:
        start, end = np.searchsorted(numbers, (top, bottom + 1))
        if end - start > 1 and numbers[start] == top and body.size and start >= body[0]:
            origin[start:end] = start
            changed = True
    return origin[body] if changed else None


def wide_rows(merges: Iterable[Merge], width: int) -> list[int]:
    """Numbers of rows that a merged range spans over at least three columns and half of the table: lines of text."""
    least = max(3, (width + 1) // 2)
    return sorted({top for top, left, _, right in merges if right - left + 1 >= least and left <= max(2, width // 3)})
