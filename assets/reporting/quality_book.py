"""数据质量.xlsx: what came in, how it was read, what was sent back, what the registries cover."""

from datetime import date
from pathlib import Path

import polars as pl

from assets.workbooks.framed_sheets import Column, Page, write_table
from assets.workbooks.workbook import Book, Written, frame_number, write_workbook
from schemas.labels import BASIS_LABELS, FIELD_LABELS, METHOD_LABELS, TABLE_LABELS, labelled
from schemas.law.freshness import checked_tables
from schemas.values.cell_address import spoken_in_file, told_at
from schemas.vocabulary import FileStatus, OwnList, labels

FILE_NAME = "数据质量.xlsx"
# Beyond this a list is for programs: all rows are in rejects.parquet.
MOST_REJECTS = 50_000
FRESH, STALE = "一年之内核对过", "已超过一年没有核对，法规可能有变化，请主管部门核对"

_FILES = (
    Column("文件", "file", 48),
    Column("去向", "status", 10, "centred"),
    Column("表的种类", "kind", 18),
    Column("收到时间", "received_at", 16, "time"),
    Column("收到时间依据", "received_basis", 10, "centred"),
    Column("文件时间", "modified_at", 16, "time"),
    Column("字节数", "bytes", 12, "integer"),
    Column("工作表数", "sheets", 9, "integer"),
    Column("行数", "rows", 9, "integer"),
    Column("接收", "accepted", 9, "integer"),
    Column("退回", "rejected", 9, "integer"),
    Column("非数据行", "layout", 9, "integer"),
    Column("未识别", "outside", 9, "integer"),
    Column("说明", "message", 52),
)
_UNREAD = (
    Column("文件", "file", 48), Column("去向", "status", 10, "centred"), Column("原因和处理办法", "message", 90),
)  # fmt: skip
_BALANCE = (
    Column("文件", "file", 60),
    Column("行数", "rows", 10, "integer"),
    Column("接收", "accepted", 10, "integer"),
    Column("退回", "rejected", 10, "integer"),
    Column("非数据行", "layout", 10, "integer"),
    Column("差额", "difference", 10, "integer"),
    Column("是否平衡", "balanced", 10, "centred", {"否": "fault_word"}),
)
_PROBLEMS = (
    Column("规则代码", "rule", 26),
    Column("处理", "severity", 10, "centred", {"退回": "fault_word", "提醒": "doubt_word"}),
    Column("处数", "count", 9, "integer"),
    Column("文件数", "files", 9, "integer"),
    Column("示例", "example", 90),
)
_LAYOUTS = (
    Column("文件", "file", 44),
    Column("工作表", "sheet", 14),
    Column("表序号", "table", 8, "counter"),
    Column("表的种类", "kind", 12, "centred"),
    Column("表头行", "header_row", 8, "counter"),
    Column("列", "column", 6, "centred"),
    Column("表头原文", "header", 24),
    Column("对应字段", "field", 16),
    Column("证书序位", "slot", 9, "counter"),
    Column("置信度", "confidence", 8, "percent"),
    Column("对应方式", "method", 10, "centred", {"未对应": "fault_word", "近似": "doubt_word", "按内容": "doubt_word"}),
)
_REJECTS = (
    Column("文件", "file", 44),
    Column("工作表", "sheet", 14),
    Column("行号", "row", 8, "counter"),
    Column("列", "column", 6, "centred"),
    Column("规则代码", "rule", 22),
    Column("需修改内容", "message", 64),
    Column("单元格内容", "value", 26),
)
_COVERAGE = (
    Column("登记库", "source", 14),
    Column("证书种类", "family", 32),
    Column("记录数", "rows", 10, "integer"),
    Column("文件数", "files", 9, "integer"),
    Column("导出日期及依据", "exported", 34),
    Column("覆盖的发证机关", "issuers", 44),
    Column("状况", "state", 26),
)
_LAW = (
    Column("法规表", "label", 24),
    Column("文件", "table", 26),
    Column("行数", "rows", 9, "integer"),
    Column("最近核对", "newest", 12, "date"),
    Column("状况", "state", 70, by_value={STALE: "doubt_word"}),
)


def write_quality_book(
    folder: Path,
    files: pl.DataFrame,
    problems: pl.DataFrame,
    layouts: pl.DataFrame,
    rejects: pl.DataFrame,
    sources: pl.DataFrame,
    as_of: date,
) -> list[Written]:
    """Write 数据质量.xlsx.

    Parameters
    ----------
    folder
        Where the run writes.
    files, problems, layouts, rejects
        Tables Files, Problems, Layouts, Rejects.
    sources
        What `registry_coverage` returned.
    as_of
        The as-of date.

    Returns
    -------
    list[Written]
        The workbook and the number of hand-ins in it.
    """
    sheets: list[tuple[str, pl.DataFrame, tuple[Column, ...]]] = [
        ("收件清单", _listed_files(files), _FILES),
        ("未识别", _unread(files), _UNREAD),
        ("问题汇总", problem_counts(problems), _PROBLEMS),
        ("列对应", _layouts(layouts), _LAYOUTS),
        ("退回行", rejects, _REJECTS),
        ("登记库覆盖", sources, _COVERAGE),
        ("逐文件平衡", balances(files), _BALANCE),
        ("法规核对", law_checks(as_of), _LAW),
    ]

    def fill(book: Book) -> None:
        for name, frame, columns in sheets:
            write_table(book, name, Page(name, as_of), frame, columns, most=MOST_REJECTS)

    path = folder / FILE_NAME
    write_workbook(path, as_of, fill, number=frame_number(OwnList.QUALITY, as_of, files))
    return [Written(path, files.height)]


def problem_counts(problems: pl.DataFrame) -> pl.DataFrame:
    """Count problems by rule, most first, with the first sentence as an example.

    Parameters
    ----------
    problems
        Table Problems.

    Returns
    -------
    pl.DataFrame
        rule, severity (退回/提醒), example String; count, files UInt32.
    """
    return (
        problems.with_columns(message=told_at(spoken_in_file()))
        .sort("file", "sheet", "row", "column", "message")
        .group_by("rule", "severity", maintain_order=True)
        .agg(count=pl.len(), files=pl.col("file").n_unique(), example=pl.col("message").first())
        .sort("severity", "count", "rule", descending=[False, True, False])
        .with_columns(labelled("severity", {"reject": "退回", "warn": "提醒"}))
    )


def law_checks(as_of: date) -> pl.DataFrame:
    """How lately the tables of law were checked: label, table, state String; rows UInt32; newest Date."""
    told = [
        (each.label, each.table, each.rows, each.newest, STALE if each.is_stale(as_of) else FRESH)
        for each in checked_tables()
    ]
    types = {"label": pl.String, "table": pl.String, "rows": pl.UInt32, "newest": pl.Date, "state": pl.String}
    return pl.DataFrame(told, schema=types, orient="row")


def balances(files: pl.DataFrame) -> pl.DataFrame:
    """Row balance of the files that were read: file, balanced (是/否) String; the counts and difference Int64."""
    counts = ["rows", "accepted", "rejected", "layout"]
    return (
        files.filter(pl.col("status").is_in([FileStatus.READ.value, FileStatus.SUPERSEDED.value]))
        .select("file", pl.col(counts).cast(pl.Int64))
        .with_columns(difference=pl.col("rows") - pl.sum_horizontal("accepted", "rejected", "layout"))
        .with_columns(balanced=pl.when(pl.col("difference") == 0).then(pl.lit("是")).otherwise(pl.lit("否")))
        .sort("file")
    )


def _listed_files(files: pl.DataFrame) -> pl.DataFrame:
    return files.sort("file").with_columns(
        labelled("status", labels(FileStatus)), labelled("received_basis", BASIS_LABELS), _table_kinds()
    )


def _unread(files: pl.DataFrame) -> pl.DataFrame:
    """Hand-ins that gave nothing, with what to do about each."""
    unread = [FileStatus.UNRECOGNISED.value, FileStatus.UNREADABLE.value, FileStatus.IGNORED.value]
    return _listed_files(files.filter(pl.col("status").is_in(unread)))


def _layouts(layouts: pl.DataFrame) -> pl.DataFrame:
    return layouts.with_columns(
        labelled("kind", TABLE_LABELS), labelled("field", FIELD_LABELS), labelled("method", METHOD_LABELS)
    )


def _table_kinds() -> pl.Expr:
    """Kinds in words: 登记库+花名册 for registry+roster."""
    return pl.col("kind").str.replace_many(list(TABLE_LABELS), list(TABLE_LABELS.values()))
