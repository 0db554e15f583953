"""线索台账.xlsx: the clues, their evidence, counts and explanations."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl

from assets.reporting.change_rows import CHANGE_COLUMNS, change_rows, compared_with
from assets.reporting.clue_rows import clue_rows, enterprise_counts, kind_counts
from assets.reporting.evidence_rows import QUIET, evidence_rows
from assets.reporting.registry_usage import Usage
from assets.reporting.usage_page import add_held, add_usage
from assets.screening.clueing.clue_kinds import clue_kinds
from assets.workbooks.blocks import write_block, write_lines
from assets.workbooks.cover import Cover, write_cover
from assets.workbooks.framed_sheets import Column, Page, set_print, write_table
from assets.workbooks.styles import LEVEL_STYLES
from assets.workbooks.workbook import Book, Written, frame_number, write_workbook
from schemas.tables.screening import CLOSED
from schemas.values.numbers.list_number import row_marks
from schemas.vocabulary import OwnList

FILE_NAME = "线索台账.xlsx"
# A sheet holds 65,530 links; clues beyond that are found by the filter on their number.
MOST_LINKS = 60_000

_CLUES = (
    Column("线索编号", "clue_id", 16, "link", masked=False),
    Column("级别", "level", 5, "centred", LEVEL_STYLES),
    Column("种类", "kind", 13),
    Column("说明", "title", 38),
    Column("证书种类", "family", 14),
    Column("单位", "enterprise", 20),
    Column("姓名", "name", 8),
    Column("身份证号", "id_no", 21),
    Column("定级理由", "level_reason", 22),
    Column("来源", "origin", 9, "centred"),
    Column("首次发现", "first_seen", 11, "date"),
    Column("处置状态", "status", 11, "centred"),
    Column("状态说明", "status_reason", 38),
    Column("可能适用的法条（仅供参考）", "statutes", 60),
    Column("申报位置", "claimed_at", 38),
    Column("登记位置", "recorded_at", 38),
    Column("行标识（请勿改动）", "mark", 31, "mark", masked=False),
)
_EVIDENCE = (
    Column("线索编号", "clue_id", 16, "link", masked=False),
    Column("项目", "field", 16),
    Column("申报内容", "claimed", 38),
    Column("登记内容", "recorded", 38),
    Column("比对结果", "comparison", 13),
    Column("权重（匹配分值）", "weight", 12, "decimal"),
    Column("申报位置", "claimed_at", 44),
    Column("登记位置", "recorded_at", 44),
)
_LEVEL_COUNTS = tuple(Column(level, level, 9, "integer") for level in LEVEL_STYLES)
_KIND_COUNTS = (
    Column("种类", "kind", 26), Column("证书种类", "family", 36), *_LEVEL_COUNTS, Column("合计", "total", 9, "integer"),
)  # fmt: skip
_ENTERPRISE_COUNTS = (
    Column("单位", "enterprise", 40), *_LEVEL_COUNTS, Column("合计", "total", 9, "integer"),
)  # fmt: skip
_KINDS = (
    Column("种类", "kind", 22, "bold"),
    Column("含义", "meaning", 52),
    Column("可能适用的法条（仅供参考）", "statutes", 60),
    Column("核查建议", "next_step", 46),
)
_REMARKS = (
    "本台账由数据比对生成，所列均为线索，不是认定；任何处理都须经人工核验证据、告知当事人并履行法定程序。",
    "“登记在册”只说明登记库有相应记录，不对证书真伪作结论。",
    "本台账各表中的姓名、身份证号均已作脱敏处理；姓名相同与否见“比对结果”。",
    "移送等确需完整资料的，用 certscreen export 按线索编号导出，用途记入审计日志。",
    "可能适用的法条按行为时间和基准日列出，仅供参考，不是定性；引用前请核对现行有效文本。标“待核”的，规定已施行而条文尚未录入。",
    "行为时间不明的，新旧规定并列、不作选择；行为以后规定有变化的，按从旧兼从轻选择适用。",
    "“证据”表只列当事人、有出入的和定性所据的内容；逐项的全部比对见同一文件夹中的 evidence.parquet。",
    "状态为申报已变更、申报已撤回、情况有变的线索列在最后，不计入汇总；其“证据”为提出线索时的原文，原件仍存档备查。",
    "级别：高=应尽快核查，中=按序核查，低=顺带核查；每条线索的定级理由见“线索”表。",
)

_STEPS = (
    "“线索”表每行一条线索，点线索编号查看证据；“汇总”“说明”两表为统计和解释。",
    "可以在副本上批注、分派。程序不读取在本工作簿中填写的内容；被改动的工作簿在下一次运行时另存保留，不会被覆盖。",
    "所列均为线索，不是认定；本台账仅供内部使用，不得外发给被核查单位。",
)


def write_clue_book(
    folder: Path,
    clues: pl.DataFrame,
    evidence: pl.DataFrame,
    claims: pl.DataFrame,
    usage: Usage,
    changes: pl.DataFrame,
    as_of: date,
) -> list[Written]:
    """Write 线索台账.xlsx.

    Parameters
    ----------
    folder
        Where the run writes.
    clues, evidence, claims
        Tables Clues, Evidence, Claims.
    usage
        The registries that the comparison rests on, what is doubtful about them, and what is held back.
    changes
        Table ClueChanges.
    as_of
        The as-of date.

    Returns
    -------
    list[Written]
        The workbook and the number of clues in it.
    """
    rows = clue_rows(clues, evidence, claims)
    number = frame_number(OwnList.CLUES, as_of, rows)
    rows = rows.with_columns(mark=pl.Series(row_marks(number, rows["clue_id"]), dtype=pl.String))
    facts = evidence_rows(rows, evidence)
    told = (("基准日", as_of.isoformat()), ("线索", f"{rows.height} 条"))

    def fill(book: Book) -> None:
        add_usage(book, as_of, usage)
        write_cover(book, Cover("线索台账（内部）", number, told, _STEPS))
        _add_clues(book, as_of, rows, facts)
        _add_changes(book, as_of, changes)
        add_held(book, as_of, usage.held_claims)
        _add_counts(book, as_of, rows.filter(~pl.col("status").is_in(CLOSED)))
        _add_explanations(book, as_of)

    path = folder / FILE_NAME
    write_workbook(path, as_of, fill, number=number)
    return [Written(path, rows.height)]


def _add_clues(book: Book, as_of: date, rows: pl.DataFrame, facts: pl.DataFrame) -> None:
    """Add 线索 and 证据, and links from each clue to its first line of evidence and back.

    The last columns stay off the print: 说明 has the statutes, 证据 the places; all would be too small to read.
    """
    clue_sheet = write_table(book, "线索", Page("线索台账", as_of), rows, _CLUES, frozen=3, printed=len(_CLUES) - 4)
    fact_sheet = write_table(book, "证据", Page("线索证据", as_of), facts, _evidence_columns(facts))
    pairs = _linked_rows(rows, facts)
    clue_sheet.set_links(_links(pairs, "clue_row", "证据", "fact_row"), "查看证据")
    fact_sheet.set_links(_links(pairs, "fact_row", "线索", "clue_row"), "返回线索")


def _evidence_columns(facts: pl.DataFrame) -> list[Column]:
    """Columns of 证据, every comparison that tells a difference set off."""
    differing = set(facts["comparison"].drop_nulls().unique()) - set(QUIET)
    marks = dict.fromkeys(sorted(differing), "doubt")
    return [replace(each, by_value=marks) if each.source == "comparison" else each for each in _EVIDENCE]


def _linked_rows(rows: pl.DataFrame, facts: pl.DataFrame) -> pl.DataFrame:
    """Sheet rows (header = 1) of each clue and of its first line of evidence: clue_id, clue_row, fact_row."""
    firsts = facts.with_row_index("fact_row", 2).group_by("clue_id").agg(pl.col("fact_row").min())
    numbered = rows.select("clue_id").with_row_index("clue_row", 2).head(MOST_LINKS)
    return numbered.join(firsts, on="clue_id", how="inner", maintain_order="left")


def _links(pairs: pl.DataFrame, row: str, sheet: str, target: str) -> pl.DataFrame:
    """Links from one sheet's rows to the other's, as `set_links` takes them."""
    location = pl.format("'{}'!A{}", pl.lit(sheet), target)
    return pairs.sort(row).select(row=row, location=location, text="clue_id")


def _add_changes(book: Book, as_of: date, changes: pl.DataFrame) -> None:
    """Add 与上次相比."""
    rows, page = change_rows(changes), Page("与上次相比", as_of)
    lead = f"{compared_with(changes)}；输入没有变化的重复运行不算一次。"
    write_table(book, "与上次相比", page, rows, CHANGE_COLUMNS, frozen=2, lead=lead)


def _add_counts(book: Book, as_of: date, rows: pl.DataFrame) -> None:
    """Add 汇总 of the clues that stand: by kind and family, and beside it by enterprise."""
    sheet: Any = book.file.add_worksheet("汇总")
    write_block(book, sheet, 0, "按种类和证书", kind_counts(rows), _KIND_COUNTS, total=True)
    beside = len(_KIND_COUNTS) + 1
    write_block(book, sheet, 0, "按单位", enterprise_counts(rows), _ENTERPRISE_COUNTS, left=beside, total=True)
    set_print(sheet, Page("线索汇总", as_of), header_rows=0)


def _add_explanations(book: Book, as_of: date) -> None:
    """Add 说明: what this workbook is, what the kinds mean."""
    sheet: Any = book.file.add_worksheet("说明")
    following = write_lines(book, sheet, 0, f"线索台账说明（基准日 {as_of.isoformat()}）", _REMARKS)
    write_block(book, sheet, following + 1, "线索种类", clue_kinds(as_of), _KINDS)
    set_print(sheet, Page("线索台账说明", as_of), header_rows=0)
