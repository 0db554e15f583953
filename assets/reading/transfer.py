"""The messages in which the child hands one file's cells to its parent: JSON lines, each followed by bytes.

The child knows nothing of polars (its import costs more than reading a hundred rosters), so a sheet travels as
its row numbers, then groups of columns: one run of texts parted by SEPARATOR, column after column, and the kinds
of the mixed columns. The parent unpacks one group while the child packs the next. The outcome comes last.
"""

import json
from array import array
from collections.abc import Sequence
from typing import BinaryIO

from assets.reading.cell_texts import column_texts, columns_of, filled_rows
from assets.reading.grid import Cell, Grid, Workbook
from assets.reading.refusal import RefusalError

SEPARATOR = "\x1f"

# A wider sheet is a stray cell far to the right, not a register; the widest real template has 60 columns.
MAX_COLUMNS = 2000


# Large enough to keep the parent's calls few, small enough to share the work out.
GROUP_BYTES = 2 * 1024**2


def send_workbook(stream: BinaryIO, workbook: Workbook) -> None:
    """Send one file's cells and that all is well."""
    for grid in workbook.grids:
        _send_grid(stream, grid)
    send_outcome(stream, "ok", workbook.kind, workbook.message, workbook.doubt)


def send_outcome(
    stream: BinaryIO, outcome: str, kind: str | None, message: str | None, doubt: str | None = None
) -> None:
    """End the answer; whatever cells went before count only if the outcome is ok."""
    _send(stream, {"outcome": outcome, "format": kind, "message": message, "doubt": doubt})
    stream.flush()


def _send_grid(stream: BinaryIO, grid: Grid) -> None:
    """Send one sheet.

    Raises
    ------
    RefusalError
        The sheet reaches beyond MAX_COLUMNS: cutting it would lose cells in silence.
    """
    numbers = filled_rows(grid.rows)
    rows = grid.rows if len(numbers) == len(grid.rows) else [grid.rows[i - 1] for i in numbers]
    columns = columns_of(rows)
    if len(columns) > MAX_COLUMNS:
        raise RefusalError(f"工作表“{grid.name}”用到了第 {len(columns)} 列，请删除右侧多余的内容后重新报送。")
    sheet = {"name": grid.name, "visible": grid.visible, "merges": grid.merges}
    _send(stream, {"sheet": sheet}, array("I", numbers).tobytes())
    group: list[tuple[bytes, bytes | None]] = []
    for column in columns:
        group.append(_pack_column(column))
        if sum(len(texts) for texts, _ in group) > GROUP_BYTES:
            _send_group(stream, group)
            group = []
    if group:
        _send_group(stream, group)


def _pack_column(column: Sequence[Cell]) -> tuple[bytes, bytes | None]:
    """Texts of one column, and its kinds unless all cells are text or empty."""
    kinds = None
    try:
        joined = SEPARATOR.join(column)  # type: ignore[arg-type]
    except TypeError:  # asking forgiveness saves a look at the type of each of millions of cells
        column, kinds = column_texts(column)
        joined = SEPARATOR.join(column)
    if joined.count(SEPARATOR) != len(column) - 1:
        joined = SEPARATOR.join(str(text).replace(SEPARATOR, " ") for text in column)
    return joined.encode("utf-8", "replace"), kinds


def _send_group(stream: BinaryIO, group: list[tuple[bytes, bytes | None]]) -> None:
    mixed = [i for i, (_, kinds) in enumerate(group) if kinds is not None]
    texts = SEPARATOR.encode().join(texts for texts, _ in group)
    kinds = b"".join(kinds for _, kinds in group if kinds is not None)
    _send(stream, {"columns": len(group), "mixed": mixed}, texts, kinds)


def _send(stream: BinaryIO, heading: dict[str, object], *parts: bytes) -> None:
    line = {**heading, "sizes": [len(part) for part in parts]}
    stream.write(json.dumps(line).encode() + b"\n")
    stream.writelines(parts)
