"""线索资料: a few clues with both sides, for those who need them in full; what it is for stands on the first page."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import polars as pl

from assets.screening.clueing.evidence import FIELDS
from assets.workbooks.blocks import write_lines
from assets.workbooks.framed_sheets import Column, Page, set_print, write_table
from assets.workbooks.workbook import Book, workbook_bytes
from schemas.labels import FAMILY_LABELS, FIELD_LABELS, KIND_LABELS, labelled
from schemas.values.masking import mask
from schemas.values.name_masking import mask_name
from schemas.values.numbers.list_number import list_number
from schemas.vocabulary import ClueLevel, OwnList, labels

_CLUES = (
    Column("线索编号", "clue_id", 16, "centred", masked=False),
    Column("级别", "level", 6, "centred"),
    Column("种类", "kind", 16),
    Column("说明", "title", 50),
    Column("证书种类", "family", 18),
    Column("单位", "enterprise", 26),
    Column("首次发现", "first_seen", 11, "date"),
    Column("处置状态", "status", 10, "centred"),
)
_WIDTHS = {"name": 9, "id_no": 21, "number": 24, "family": 16, "item": 16, "issuer": 18, "enterprise": 22}
_PEOPLE = (
    Column("线索编号", "clue_id", 16, "centred", masked=False),
    Column("哪一侧", "side", 7, "centred"),
    *(Column(FIELD_LABELS[field], field, _WIDTHS.get(field, 12)) for field in FIELDS),
    Column("文件", "file", 34),
    Column("工作表", "sheet", 12),
    Column("行号", "row", 7, "counter"),
    Column("原文是否齐全", "whole", 8, "centred", {"否": "fault_word"}),
)
_FACTS = (
    Column("线索编号", "clue_id", 16, "centred", masked=False),
    Column("哪一侧", "side", 7, "centred"),
    Column("项目", "field", 14),
    Column("原文", "text", 40),
    Column("比对结果", "comparison", 14),
    Column("文件", "file", 44),
    Column("工作表", "sheet", 14),
    Column("行号", "row", 7, "counter"),
    Column("列", "column", 6, "centred"),
)
_QUERIES = (
    Column("查询编号", "query_id", 16, "centred", masked=False),
    Column("查询渠道", "channel_name", 20),
    Column("姓名", "name", 9),
    Column("身份证号", "id_no", 21),
    Column("证书编号", "number", 24),
    Column("证书种类", "families", 18),
    Column("准操项目", "items", 18),
    Column("发证机关", "issuer", 18),
    Column("单位", "enterprise", 22),
    Column("尚缺信息", "missing", 12),
    Column("涉及的申报", "places", 44),
)
MASKED = "各表的姓名、身份证号均已作脱敏处理"
WHOLE = "除“线索”表的说明外，姓名、身份证号等均为完整内容"
_FREE = ("title", "text", "name", "id_no", "number", "items", "item", *FIELDS)


@dataclass(frozen=True)
class Purpose:
    """What the first page says. `persons` is how many people the clues and queries concern."""

    reason: str
    by: str
    at: datetime
    persons: int
    masked: bool


def case_book(
    purpose: Purpose, clues: pl.DataFrame, people: pl.DataFrame, facts: pl.DataFrame, queries: pl.DataFrame
) -> bytes:
    """Make the workbook in memory: whole numbers never lie in a temporary file.

    Parameters
    ----------
    purpose
        For the first page.
    clues
        Clues.
    people, facts
        What `case_rows` returned.
    queries
        Worklist, in full.
    """
    told = clues.with_columns(
        labelled("level", labels(ClueLevel)), labelled("kind", KIND_LABELS), labelled("family", FAMILY_LABELS)
    ).sort("clue_id")
    asked = queries.with_columns(mask_name(pl.col("name")), mask(pl.col("id_no"))) if purpose.masked else queries
    sheets: list[tuple[str, pl.DataFrame, Sequence[Column]]] = [
        ("线索", told, _CLUES), ("两侧原文", people, _PEOPLE), ("逐项证据", facts, _FACTS),
        ("待核验查询", asked.sort("order"), _QUERIES),
    ]  # fmt: skip

    def fill(book: Book) -> None:
        _add_first_page(book, purpose, clues.height, queries.height, people.filter(pl.col("whole") == "否").height)
        for name, frame, columns in sheets:
            if frame.height:
                page = Page(f"线索资料 {name}", purpose.at.date())
                write_table(book, name, page, frame, _shown(columns, masked=purpose.masked), frozen=2)

    # Should it ever lie in the inbox, nobody on it is taken for a roster's claim.
    number = list_number(OwnList.CASE, purpose.at, *told["clue_id"], *queries["query_id"])
    return workbook_bytes(purpose.at.date(), fill, number)


def _shown(columns: Sequence[Column], *, masked: bool) -> list[Column]:
    return [replace(each, masked=masked and each.masked) if each.source in _FREE else each for each in columns]


def _add_first_page(book: Book, purpose: Purpose, clues: int, queries: int, lost: int) -> None:
    sheet: Any = book.file.add_worksheet("首页")
    kind = (
        "各表的姓名、身份证号均已作脱敏处理" if purpose.masked else "除“线索”表的说明外，姓名、身份证号等均为完整内容"
    )
    lines = [
        f"用途：{purpose.reason}",
        f"导出人：{purpose.by}",
        f"导出时间：{purpose.at:%Y-%m-%d %H:%M:%S}",
        f"内容：线索 {clues} 条，待核验查询 {queries} 条，涉及 {purpose.persons} 人",
        f"脱敏：{kind}",
        *([f"有 {lost} 行的原文已不在所存的文件中，未能还原，见“两侧原文”最后一列。"] if lost else []),
        "本次导出已记入审计日志（store/audit.jsonl）；用后请按规定保管或销毁，不得另作他用。",
        "所列均为线索，不是认定；“登记在册”只说明登记库有相应记录。",
    ]
    sheet.set_column(0, 0, 100)
    write_lines(book, sheet, 0, "线索资料导出", lines)
    set_print(sheet, Page("线索资料导出", purpose.at.date()), header_rows=0)
