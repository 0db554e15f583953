"""Lines of a text table that hold more than one record: a line end was lost, or a separator stands inside a cell."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

JOINED = "joined_record"
SPLIT = "第{}行写有多条记录（换行丢失），已拆开，其余各条接在表末，按第{}行读取。"
NOT_SPLIT = "第{}行的单元格比表头多，可能是两条记录连在一起或单元格内有分隔符，未能拆开，该行退回。"
NAMED_ROWS = 5

# Below so many records nobody can say what a column looks like.
RECORDS_LEAST = 5
# Most records of a table are of one width; a text of another kind has none.
USUAL_SHARE = 0.5
FEWEST_CELLS = 3
# A few cells of a good record look like no other of their column.
FIT_SHARE = 0.85
SAMPLED = 2_000
# Whoever writes beside a table fills one cell; more are the beginning of a record.
FEWEST_OF_RECORD = 2

_LONG = re.compile(r"[0-9*]{10,}")
_IDENTITY = re.compile(r"[0-9*]{14,}[0-9Xx*]")
_RUNS = re.compile(r"(?P<digits>[0-9]+)|(?P<letters>[A-Za-z]+)|(?P<han>[\u3400-\u9fff\U00020000-\U0002fa1f·]+)")

Row = list[str]


@dataclass(frozen=True)
class Parted:
    """The rows after parting, and what there is to tell; `lost` where a line could not be parted."""

    rows: list[Row]
    told: tuple[str, ...]
    lost: bool


def part_records(rows: list[Row], usual: int, separator: str | None) -> Parted:
    """Part lines that hold several records, and set those that can't be parted apart as one cell that is no record.

    The further records of a line stand behind the last line, so that all others keep their numbers. A line whose own
    columns are as in the others has only a remark beside the table and stays.

    Parameters
    ----------
    rows
        All records as split at the separator.
    usual
        How many cells most of them have.
    separator
        What parted the cells.
    """
    long = [at for at, row in enumerate(rows) if len(row) > usual and any(map(_filled, row[usual:]))]
    whole = [row for row in rows if len(row) == usual]
    if not long or not _is_table(rows, whole, usual):
        return Parted(rows, (), lost=False)
    columns = _Columns(whole[:SAMPLED])
    parted = list(rows)
    further: list[Row] = []
    told: list[tuple[int, int]] = []
    lost: list[int] = []
    for at in (at for at in long if any(_LONG.search(cell) for cell in rows[at])):
        row = _trimmed(rows[at])
        if columns.has_remark(row, usual):
            continue
        found = _records(row, usual, columns)
        if found is None:
            parted[at] = [(separator or ",").join(row)]
            lost.append(at + 1)
        else:
            parted[at] = found[0]
            told.append((at + 1, len(rows) + len(further) + 1))
            further += found[1:]
    return Parted(parted + further, tuple(_tell(told, lost)), lost=bool(lost))


def _tell(told: Sequence[tuple[int, int]], lost: Sequence[int]) -> Iterator[str]:
    for sentence, places in ((SPLIT, list(zip(*told, strict=True))), (NOT_SPLIT, [lost] if lost else [])):
        if places:
            yield sentence.format(*(_named(rows) for rows in places))


def _named(rows: Sequence[int]) -> str:
    return "、".join(map(str, rows[:NAMED_ROWS])) + f"等{len(rows)}" * (len(rows) > NAMED_ROWS)


def _is_table(rows: list[Row], whole: list[Row], usual: int) -> bool:
    filled = sum(any(map(_filled, row)) for row in rows)
    return usual >= FEWEST_CELLS and len(whole) >= max(RECORDS_LEAST, USUAL_SHARE * filled)


def _trimmed(row: Row) -> Row:
    """A row without empty cells at its end."""
    return row[: max(at for at, cell in enumerate(row, 1) if _filled(cell))]


def _filled(cell: str) -> bool:
    return bool(cell.strip())


class _Columns:
    """What the cells of each column look like."""

    def __init__(self, records: list[Row]) -> None:
        self.shapes = [Counter(map(_shape, column)) for column in zip(*records, strict=True)]

    def has(self, at: int, cell: str) -> bool:
        """Whether a column has cells like this one."""
        return at < len(self.shapes) and _shape(cell) in self.shapes[at]

    def may_lack(self, end: int) -> bool:
        """Whether a record that ends there lost nothing: the columns behind are empty in others too."""
        return all("" in shapes for shapes in self.shapes[end:])

    def fit(self, row: Row) -> bool:
        """Whether a row is like the others: nearly all cells, and every long number."""
        fitting = [self.has(at, cell) for at, cell in enumerate(row)]
        long = all(fits for fits, cell in zip(fitting, row, strict=True) if _LONG.search(cell))
        return long and sum(fitting) >= FIT_SHARE * len(row)

    def has_remark(self, row: Row, usual: int) -> bool:
        """Whether a line is a record with something written beside the table: nowhere do the cells stand further on."""
        beyond = len(row) - usual
        if beyond >= FEWEST_OF_RECORD or any(_IDENTITY.search(cell) for cell in row[usual:]):
            return False
        return self._fitting(row[:usual]) >= max(
            self._fitting(row[:at]) + self._fitting(row[at + beyond + 1 :], at + 1) for at in range(usual)
        )

    def _fitting(self, cells: Row, start: int = 0) -> int:
        return sum(self.has(at, cell) for at, cell in enumerate(cells, start))


def _shape(cell: str) -> str:
    """A cell's runs of characters: digits by their number, letters and Chinese by kind, all else as it is."""
    return _RUNS.sub(lambda run: f"{len(run[0])}d" if run["digits"] else "a" if run["letters"] else "汉", cell.strip())


def _records(row: Row, usual: int, columns: _Columns) -> list[Row] | None:
    """The records of a line; None where it can't be said how they part."""
    if len(row) <= usual:
        return [row] if columns.fit(row) and columns.may_lack(len(row)) else None
    at_edge = [(row[:usual], row[usual:])] if columns.has(0, row[usual]) else []
    cell = row[usual - 1]
    cuts = [
        ([*row[: usual - 1], cell[:cut]], [cell[cut:], *row[usual:]])
        for cut in range(len(cell) + 1)
        if columns.has(usual - 1, cell[:cut]) and columns.has(0, cell[cut:])
    ]
    for ways in (at_edge, cuts):
        found = [
            [first, *rest] for first, more in ways if columns.fit(first) and (rest := _records(more, usual, columns))
        ]
        if found:
            return found[0] if len(found) == 1 else None
    return None
