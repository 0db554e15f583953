"""待放行.xlsx: rows kept back from the return lists because of a clue, for the analyst who may release them."""

from datetime import date
from pathlib import Path

import polars as pl

from assets.workbooks.cover import Cover
from assets.workbooks.framed_sheets import Column, Page, write_table
from assets.workbooks.workbook import Book, Written, frame_number, write_workbook
from schemas.labels import KIND_LABELS, labelled
from schemas.vocabulary import ClueLevel, OwnList, labels

FILE_NAME = "待放行.xlsx"
SHEET = "待放行"
WAITING, RELEASED = "待放行", "已放行"
NO_CLUE = "暂不作为线索"

_COLUMNS = (
    Column("线索编号", "clue_id", 17, "centred", masked=False),
    Column("级别", "level", 6, "centred"),
    Column("线索种类", "kind", 18),
    Column("报送单位", "sender", 22),
    Column("原文件", "file", 34),
    Column("工作表", "sheet", 12),
    Column("行号", "row", 7, "counter"),
    Column("拟退回内容", "message", 56),
    Column("状态", "state", 9, "centred"),
    Column("放行人", "released_by", 10, "centred"),
    Column("放行时间", "released_at", 18, "centred"),
    Column("放行理由", "reason", 24),
)
_STEPS = (
    "所列各行有需修改之处，但同时涉及高、中级的未了线索；退回会惊动当事人，因此没有列入退回修改清单。",
    "核查后认为可以退回的，运行 certscreen release 文件夹 线索编号… --reason 理由，下一次运行时列入退回修改清单。",
    "同一行涉及几条线索的，须全部放行。",
    "线索编号为“暂不作为线索”的，所涉登记库存疑或正暂缓采用（见 线索台账.xlsx），补齐或认可之后才有定论。",
    "放行只对所列内容有效：该行的内容或线索有变化的，须重新放行。收回放行用 --withdraw。",
    "本清单仅供内部使用，不得外发。程序不读取在本工作簿中填写的内容。",
)


def write_waiting_book(folder: Path, waiting: pl.DataFrame, as_of: date) -> list[Written]:
    """Write 待放行.xlsx.

    Parameters
    ----------
    folder
        Where the run writes.
    waiting
        Table WaitingRows.
    as_of
        The as-of date.

    Returns
    -------
    list[Written]
        The workbook and the number of rows that wait.
    """
    released = pl.col("released_by").is_not_null()
    rows = waiting.with_columns(
        labelled("level", labels(ClueLevel)),
        labelled("kind", KIND_LABELS),
        pl.col("released_at").str.head(16).str.replace("T", " "),
        # The clue comes with the release of the family or sender that is held.
        clue_id=pl.when(pl.col("clue_id") == "").then(pl.lit(NO_CLUE)).otherwise("clue_id"),
        state=pl.when(released).then(pl.lit(RELEASED)).otherwise(pl.lit(WAITING)),
    ).sort(pl.col("state") != WAITING, "clue_id", "sender", "file", "sheet", "row")
    count = rows.filter(pl.col("state") == WAITING).select("file", "sheet", "row").n_unique()
    cover = Cover(
        "待放行（内部）",
        frame_number(OwnList.WAITING, as_of, rows),
        (("基准日", as_of.isoformat()), ("待放行", f"{count} 行，涉及 {waiting['clue_id'].n_unique()} 条线索")),
        _STEPS,
    )

    def fill(book: Book) -> None:
        write_table(book, SHEET, Page("待放行", as_of), rows, _COLUMNS)

    path = folder / FILE_NAME
    write_workbook(path, as_of, fill, cover=cover)
    return [Written(path, count)]
