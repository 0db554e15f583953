"""One sheet of a list that came back: its rows by mark, and those that bear none."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assets.reading.cell_store import Sheet
from assets.returned.broken_rows import broken_rows
from assets.returned.list_columns import is_added, plain
from assets.returned.originals import Texts
from schemas.values.numbers.list_number import Mark, looks_like_mark, read_mark, read_number

COVER = "填写说明"
# A row with a single cell is a title or a remark, nobody's record.
LEAST_CELLS = 2
# Labels of the first page: a web page or a careful clerk may put it on top of the rows.
_COVER_LABEL = re.compile("清单编号|报送单位|基准日|需修改|退回期限|退回给|完成期限|交回|待核验|说明|第[0-9]+步")


@dataclass(frozen=True)
class CameBack:
    """One row with a mark: where it stands in the returned file, its mark, its cells and their kinds."""

    row: int
    mark: Mark
    texts: Texts
    kinds: tuple[int, ...]


@dataclass(frozen=True)
class ReturnedSheet:
    """One sheet. `unmarked` are all rows without a mark; `mistyped` are rows whose mark fails its check.

    `broken` are the parts of rows that came apart: nothing of them stands among the others.
    """

    name: str
    rows: tuple[CameBack, ...]
    unmarked: tuple[tuple[int, Texts], ...]
    mistyped: tuple[int, ...]
    broken: tuple[int, ...] = ()

    @property
    def is_cover(self) -> bool:
        """Whether this is the list's first page, on which nothing is to be filled in."""
        cells = [text for _, texts in self.unmarked for text in texts if text]
        return not self.rows and (
            not cells or any(text.startswith(COVER) for text in cells) or all(map(_is_ours, cells))
        )

    @property
    def records(self) -> tuple[tuple[int, Texts], ...]:
        """Rows without a mark that may be somebody's record: neither header nor title."""
        return tuple((row, texts) for row, texts in self.unmarked if _may_be_record(texts))


def open_sheet(sheet: Sheet) -> ReturnedSheet:
    """Part the rows of a sheet by their marks."""
    rows, unmarked, mistyped = [], [], []
    columns: dict[int, int] = {}
    for (number, *texts), kinds in zip(sheet.frame.iter_rows(), sheet.kinds.iter_rows(), strict=True):
        mark = next(_marks(texts), None)
        if mark:
            rows.append(CameBack(number, mark, tuple(texts), kinds))
            columns[number] = next(at for at, text in enumerate(texts) if text and "-" in text and read_mark(text))
        elif any(text and looks_like_mark(text) for text in texts):
            mistyped.append(number)
        else:
            unmarked.append((number, tuple(texts)))
    broken = broken_rows(columns, unmarked)
    return ReturnedSheet(
        sheet.name,
        tuple(each for each in rows if each.row not in broken),
        tuple(each for each in unmarked if each[0] not in broken),
        tuple(mistyped),
        tuple(sorted(broken)),
    )


def _marks(texts: list[str | None]) -> Iterator[Mark]:
    return (mark for text in texts if text and "-" in text and (mark := read_mark(text)))


def _may_be_record(texts: Texts) -> bool:
    cells = [text for text in texts if text and not read_number(text)]
    if len(cells) == LEAST_CELLS and _COVER_LABEL.fullmatch(plain(cells[0])):
        return False
    return len(cells) >= LEAST_CELLS and not any(is_added(plain(text)) for text in cells)


def _is_ours(text: str) -> bool:
    return read_number(text) is not None or is_added(plain(text))
