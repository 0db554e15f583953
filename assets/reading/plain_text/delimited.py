"""Text tables: csv, tsv, txt. Separators are sniffed; a record's number is its row, blank lines count."""

import csv
import io
import re
from collections import Counter
from typing import Literal

from assets.reading.grid import Grid, Workbook
from assets.reading.plain_text.joined_records import JOINED, part_records
from assets.reading.plain_text.program_records import is_statement, with_records_apart

SEPARATORS = (",", "\t", ";", "|", "，")
KIND_OF_SEPARATOR: dict[str | None, str] = {"\t": "tsv", None: "txt"}

# Enough lines to pass the title rows and see the table's own width.
SNIFFED_LINES = 60

CUT_RECORD = "最后一条记录的列数比其他各行少，可能没有传完整，请核对最后一行。"
CUT_OFF = "文件末尾没有换行符，可能没有传完整，请核对最后一行。"
SWALLOWED = "有的记录跨越多行，文件里可能有不成对的引号，其间各行没有读出，请更正后重新报送。"

# An address or a remark may be broken into a few lines; a quote that a later one closes takes whole rows into one cell.
FEW_LINES = 4

# Nearly all records of an export are of one width; title and total lines are few.
EVEN_SHARE = 0.9
FEWEST_CELLS = 3
_LONG_NUMBER = re.compile(r"\d{12}")


def read_delimited(text: str) -> Workbook:
    """Read a text table; ragged records stay ragged, lines of several records are parted."""
    declared, text = _declared_separator(with_records_apart(text))
    separator = declared or sniff_separator(text)
    rows = [[_unwrap(cell) for cell in row] if '="' in "".join(row) else row for row in _records(text, separator)]
    usual, share = _usual_width(rows)
    rows = _split_otherwise(rows, separator, usual)
    doubts = {
        "long_record": SWALLOWED if swallows_rows(rows, separator, text) else None,
        "no_final_newline": CUT_OFF if is_cut_off(text) else None,
        "cut_record": CUT_RECORD if share >= EVEN_SHARE and is_cut_record(rows, usual) else None,
    }
    told = {code: sentence for code, sentence in doubts.items() if sentence}
    parted = part_records(rows, usual, separator)
    message = "".join((*told.values(), *parted.told)) or None
    doubt = next(iter(told), JOINED if parted.lost else None)
    return Workbook(KIND_OF_SEPARATOR.get(separator, "csv"), [Grid("", parted.rows)], message, doubt)


def is_cut_off(text: str) -> bool:
    """Whether the last line does not end as the others do; half of a two-character line end is none."""
    ends = ("\n", "\x1a") if "\r\n" in text else ("\n", "\r", "\x1a")
    return bool(text) and not text.endswith(ends)


def is_cut_record(rows: list[list[str]], usual: int) -> bool:
    """Whether the last record breaks off: fewer cells than usual, and a number as no total, date or telephone is."""
    last = next((row for row in reversed(rows) if any(row)), [])
    return 1 < len(last) < usual and (last[0].strip().isdigit() or any(_LONG_NUMBER.search(cell) for cell in last))


def _usual_width(rows: list[list[str]]) -> tuple[int, float]:
    """How many cells most records have, and which share of them."""
    widths = Counter(len(row) for row in rows if any(row))
    width, count = max(widths.items(), key=lambda item: item[1], default=(0, 0))
    return width, count / max(1, widths.total())


def _split_otherwise(rows: list[list[str]], separator: str | None, usual: int) -> list[list[str]]:
    """Records in one cell that another separator splits as the others are split: pasted in from elsewhere."""
    if usual < FEWEST_CELLS or not any(len(row) == 1 and len(row[0]) > usual for row in rows):
        return rows
    others = [each for each in (*SEPARATORS, "；") if each != separator]
    return [
        next((parts for each in others if len(parts := row[0].split(each)) == usual), row) if len(row) == 1 else row
        for row in rows
    ]


def swallows_rows(rows: list[list[str]], separator: str | None, text: str) -> bool:
    """Whether a cell holds what must have been rows of their own: many lines, or lines with the table's separators."""
    if '"' not in text or len(text.splitlines()) == len(rows):
        return False
    usual = Counter(map(len, rows)).most_common(1)[0][0] - 1
    broken = (cell for row in rows for cell in row if "\n" in cell or "\r" in cell)
    return any(
        len(cell.splitlines()) > FEW_LINES or (separator and cell.count(separator) >= max(2, usual // 2))
        for cell in broken
    )


def sniff_separator(text: str) -> str | None:
    """The separator that parts the most of the first lines into the same width above one; none of statements."""
    lines = text[:65536].splitlines()[:SNIFFED_LINES]
    if any(map(is_statement, lines)):
        return None
    sample = "\n".join(lines)
    scores = {separator: _evenness(sample, separator) for separator in SEPARATORS}
    best = max(scores, key=lambda separator: scores[separator])
    return best if scores[best] > (0, 0) else None


def _evenness(sample: str, separator: str) -> tuple[int, int]:
    widths = Counter(len(row) for row in _records(sample, separator) if len(row) > 1)
    if not widths:
        return 0, 0
    width, lines = max(widths.items(), key=lambda item: (item[1] * (item[0] - 1), item[0]))
    return lines * (width - 1), width


def _records(text: str, separator: str | None) -> list[list[str]]:
    """Split into records; a quote that never closes is taken as a plain character."""
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))
    records = _split(text.rstrip("\r\n") + "\n", separator, csv.QUOTE_MINIMAL)
    never_closed = bool(records and records[-1]) and records[-1][-1].endswith("\n")
    return _split(text, separator, csv.QUOTE_NONE) if never_closed else records


def _split(text: str, separator: str | None, quoting: Literal[0, 3]) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator or "\x1e", quoting=quoting))


def _declared_separator(text: str) -> tuple[str | None, str]:
    """Take the line `sep=;` that spreadsheet programs obey and do not show."""
    first, _, rest = text.partition("\n")
    line = first.strip().strip('"')
    if len(line) == len("sep=;") and line.lower().startswith("sep="):
        return line[-1], rest
    return None, text


def _unwrap(cell: str) -> str:
    """Show `="370983…"` as a spreadsheet does: exports use it to keep long numbers as text."""
    return cell[2:-1] if cell.startswith('="') and cell.endswith('"') else cell
