"""The message in which the child hands one file's cells to its parent: a JSON line, then bytes.

The child knows nothing of polars (its import costs more than reading a hundred rosters), so a sheet travels as
row numbers, one run of texts parted by SEPARATOR, column after column, and the kinds of the mixed columns.
"""

import json
from array import array
from typing import BinaryIO

from assets.intake.grid import Grid, Workbook
from assets.intake.refusal import RefusalError
from assets.intake.texts import column_texts, columns_of, filled_rows

SEPARATOR = "\x1f"

# A wider sheet is a stray cell far to the right, not a register; the widest real template has 60 columns.
MAX_COLUMNS = 2000


def pack_grid(grid: Grid) -> tuple[dict[str, object], bytes]:
    """One sheet as a heading for the JSON line and its bytes.

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
    shown = [column_texts(column) for column in columns]
    texts = SEPARATOR.join(SEPARATOR.join(texts) for texts, _ in shown)
    if texts.count(SEPARATOR) != max(len(rows) * len(columns) - 1, 0):
        texts = SEPARATOR.join(cell.replace(SEPARATOR, " ") for texts, _ in shown for cell in texts)
    parts = [
        array("I", numbers).tobytes(),
        texts.encode("utf-8", "replace"),
        b"".join(kinds for _, kinds in shown if kinds is not None),
    ]
    heading = {
        "name": grid.name,
        "visible": grid.visible,
        "merges": grid.merges,
        "height": len(rows),
        "width": len(columns),
        "mixed": [i for i, (_, kinds) in enumerate(shown) if kinds is not None],
        "sizes": [len(part) for part in parts],
    }
    return heading, b"".join(parts)


def send_workbook(stream: BinaryIO, workbook: Workbook) -> None:
    """Write one file's cells."""
    packed = [pack_grid(grid) for grid in workbook.grids]
    heading = {
        "outcome": "ok",
        "format": workbook.kind,
        "message": workbook.message,
        "sheets": [head for head, _ in packed],
    }
    stream.write(json.dumps(heading).encode() + b"\n")
    for _, body in packed:
        stream.write(body)
    stream.flush()


def send_refusal(stream: BinaryIO, outcome: str, kind: str | None, message: str) -> None:
    """Write that there are no cells, and why."""
    heading = {"outcome": outcome, "format": kind, "message": message, "sheets": []}
    stream.write(json.dumps(heading).encode() + b"\n")
    stream.flush()
