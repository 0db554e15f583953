"""待核验清单.xlsx: what officers look up by hand, one sheet an official channel, with room for their answers."""

from datetime import date
from pathlib import Path
from typing import Any

import polars as pl

from assets.workbooks.cover import SHEET as COVER_SHEET
from assets.workbooks.cover import Cover
from assets.workbooks.file_names import sheet_names
from assets.workbooks.framed_sheets import Column, Page, set_print, write_table
from assets.workbooks.workbook import Book, Written, frame_number, write_workbook
from schemas.values.masking import mask
from schemas.values.name_masking import mask_name
from schemas.values.numbers.list_number import row_marks
from schemas.vocabulary import OwnList

FILE_NAME = "待核验清单.xlsx"

RESULTS = (
    "登记在册且一致", "登记在册但不一致", "过期或未复审", "注销/吊销/撤销/暂扣", "未查到", "无法查询",
)  # fmt: skip
"""What an officer may answer; the words follow the verdicts."""

MASKED = (
    "姓名、身份证号和编号中的身份证号已作脱敏处理；"
    "查询所需的完整信息用 certscreen export --clues 查询编号 --unmask 导出（记入审计日志）"
)

_QUERY = (
    Column("序号", "order", 5, "counter"),
    Column("查询编号", "query_id", 15, "centred", masked=False),
    Column("姓名", "name", 8),
    Column("身份证号", "id_no", 20),
    Column("证书编号", "number", 22),
    Column("证书种类", "families", 14),
    Column("准操项目", "items", 15),
    Column("发证机关", "issuer", 14),
    Column("单位", "enterprise", 16),
    Column("尚缺信息", "missing", 9),
    Column("为何列入", "why", 24),
)
_ANSWERS = tuple(
    Column(header, "answer", width, "answer", header_style="answer_header")
    for header, width in (
        ("核验结果", 14),
        ("核验人", 8),
        ("核验时间", 11),
        ("截图编号", 10),
        ("备注（程序不读取）", 11),
    )
)
_PLACES = (Column("涉及的申报", "places", 40), Column("行标识（请勿改动）", "mark", 31, "mark", masked=False))
_STEPS = (
    "按各工作表上方的网址逐条查询，在绿色各列中填写核验结果（从下拉列表中选择）、核验人、核验时间和截图编号。",
    "不要改动“行标识”列和清单编号；可以排序、筛选，也可以分给几个人各填一份。",
    "填好后放入收件箱的“平台核验”文件夹（xlsx、xls、ods、csv 均可，文件名不限）。",
)


def write_worklist_book(
    folder: Path,
    worklist: pl.DataFrame,
    as_of: date,
    *,
    due: date | None = None,
    receiver: str = "",
) -> list[Written]:
    """Write 待核验清单.xlsx.

    Parameters
    ----------
    folder
        Where the run writes.
    worklist
        Table Worklist, whose identity numbers stand in full; they are masked here.
    as_of
        The as-of date.

    due, receiver
        By when it is to come back, and to whom.

    Returns
    -------
    list[Written]
        The workbook and the number of queries in it.
    """
    rows = worklist.sort("order").with_columns(
        mask_name(pl.col("name")),
        mask(pl.col("id_no")),
        answer=pl.lit(None, dtype=pl.String),
    )
    number = frame_number(OwnList.WORKLIST, as_of, rows)
    rows = rows.with_columns(mark=pl.Series(row_marks(number, rows["query_id"]), dtype=pl.String))
    channels = rows.partition_by("channel", maintain_order=True)
    names = sheet_names([COVER_SHEET, *(channel["channel_name"][0] for channel in channels)])[1:]
    facts = (
        ("基准日", as_of.isoformat()), ("待核验", f"{rows.height} 条"),
        *((("完成期限", f"{due.isoformat()} 前"),) if due else ()), *((("交回", receiver),) if receiver else ()),
    )  # fmt: skip

    def fill(book: Book) -> None:
        for name, channel in zip(names, channels, strict=True):
            _add_channel(book, as_of, name, channel)
        if not channels:
            _add_nothing(book, as_of)

    path = folder / FILE_NAME
    write_workbook(path, as_of, fill, cover=Cover("待核验清单", number, facts, _STEPS))
    return [Written(path, rows.height)]


def _add_channel(book: Book, as_of: date, name: str, rows: pl.DataFrame) -> None:
    """Add the sheet of one channel, its address on top."""
    lead = "；".join(_leads(rows))
    sheet = write_table(
        book,
        name,
        Page(f"待核验清单 {name}", as_of),
        rows,
        [*_QUERY, *_ANSWERS, *_PLACES],
        frozen=3,
        lead=lead,
        printed=len(_QUERY) + len(_ANSWERS),
    )
    _restrict_answers(sheet, first=2, last=rows.height + 1)


def _leads(rows: pl.DataFrame) -> list[str]:
    address = rows["address"][0]
    return [
        f"查询网址：{address}" if address else "请先向报送单位核实后再查询",
        MASKED,
    ]


def _restrict_answers(sheet: Any, first: int, last: int) -> None:
    """Offer the possible results as a list, and take only dates for the time."""
    result, time = len(_QUERY), len(_QUERY) + 2
    sheet.data_validation(
        first, result, last, result,
        {
            "validate": "list", "source": list(RESULTS),
            "error_title": "核验结果", "error_message": "请从下拉列表中选择。",
        },
    )  # fmt: skip
    sheet.data_validation(
        first, time, last, time,
        {
            "validate": "date", "criteria": ">=", "value": date(2024, 1, 1),
            "error_title": "核验时间", "error_message": "请填写日期，如 2024-08-20。",
        },
    )  # fmt: skip


def _add_nothing(book: Book, as_of: date) -> None:
    """A workbook needs a sheet: this one says that there is nothing to look up."""
    sheet = book.file.add_worksheet("待核验")
    sheet.write_string(0, 0, "本期没有需要人工核验的证书。", book.style("title"))
    set_print(sheet, Page("待核验清单", as_of), header_rows=0)
