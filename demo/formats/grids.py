"""Sheets as the demo draws them before any format: rows of texts, with marks on what a workbook stores as a value."""

from dataclasses import dataclass, field

DATE_MARK = "\x01"
"""Before an ISO date: a real date cell where the format has them, the ISO text elsewhere."""
NUMBER_MARK = "\x02"
"""Before digits: a numeric cell where the format has them (fifteen digits survive), 3.7E+17 elsewhere."""

Row = list[str | None]
Merge = tuple[int, int, int, int]


@dataclass
class Sheet:
    """One sheet: rows from row 1, merges as (first row, first column, last row, last column) from 1, inclusive."""

    name: str
    rows: list[Row]
    merges: list[Merge] = field(default_factory=list)
    hidden: bool = False


def kept_digits(marked: str) -> str:
    """Return what a spreadsheet program keeps of a long number: fifteen digits, then zeros."""
    digits = marked.removeprefix(NUMBER_MARK)
    return digits[:15] + "0" * (len(digits) - 15)


def as_text(cell: str | None) -> str:
    """Return a cell as a text format holds it: dates as ISO, long numbers as a spreadsheet program exports them."""
    if cell is None:
        return ""
    if cell.startswith(DATE_MARK):
        return cell[1:]
    if cell.startswith(NUMBER_MARK):
        digits = cell[1:]
        return digits if len(digits) <= 11 else f"{digits[0]}.{int(digits[1:7]) // 10:05d}E+{len(digits) - 1}"
    return cell
