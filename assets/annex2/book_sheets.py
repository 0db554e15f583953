"""The sheets behind the form: 依据, 口径, 校验, 与上期对比, 人员分类, 单位间重复, 报送情况."""

from collections.abc import Mapping, Sequence
from typing import Any

import polars as pl
from openpyxl import Workbook
from openpyxl.styles import PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from assets.annex2.form import put
from assets.annex2.form_styles import (
    FAILED_FILL,
    HEAD,
    LISTED,
    REMINDER_FILL,
    UNCHECKED_FILL,
    dress,
    set_page,
)
from schemas.lookups.annex2_lookups import column_codes, column_place, figure_columns, ledgers
from schemas.settings import Annex2Settings
from schemas.tables.annex2 import CITY

EVIDENCE = "依据"
_SEVERITIES = {"error": "错误", "warning": "提醒"}
_OUTCOMES = {"failed": "不符", "not_evaluated": "未能核对", "passed": "通过", "not_applicable": "不适用"}
"""Outcomes of rules in the order in which people read them."""
EXTENTS = {
    "file": "整个文件或工作表未计入", "row": "整行未计入", "part": "部分栏目未计入", "early": "早于专项治理开始",
    "late": "晚于数据截止日",
}  # fmt: skip
_CHANGES = {"came": "新增", "went": "减少", "changed": "改动", "none": "记录未变"}
_ORDER = {code: place for place, code in enumerate(column_codes())}


def captions() -> dict[str, str]:
    """Codes with their captions: 第1栏 开展执法检查的企业数量(家)."""
    return {column.code: f"{column_place(column.code)} {column.caption}({column.unit})" for column in figure_columns()}


def write_evidence(book: Workbook, behind: pl.DataFrame) -> dict[tuple[str, str], str]:
    """List the records behind each figure; returns where each (unit, column) begins, 全市 at its column's first row."""
    order = pl.col("column").replace_strict(_ORDER, return_dtype=pl.UInt8)
    rows = behind.sort(order, "unit", "key", "file", "sheet", "row", "kind")
    shown = rows.select(
        pl.col("column").replace_strict(captions(), return_dtype=pl.String), "unit", "label", "kind", "amount",
        pl.col("event_on").cast(pl.String), "file", "sheet", "row",
    )  # fmt: skip
    headers = ["栏目", "填报单位", "计数对象", "问题类型", "数量", "日期", "文件", "工作表", "行"]
    sheet = write_list(book, EVIDENCE, headers, shown.rows(), [34, 16, 44, 12, 10, 12, 40, 14, 8])
    targets: dict[tuple[str, str], str] = {}
    for place, (column, unit) in enumerate(rows.select("column", "unit").iter_rows(), 2):
        for key in ((unit, column), (CITY, column)):
            targets.setdefault(key, f"'{sheet.title}'!A{place}")
    return targets


def write_definitions(book: Workbook, settings: Annex2Settings, total: Sequence[str]) -> None:
    """What each column counts, the choices that the bureau has made, and why the total is not the sum of the rows."""
    rows = [[captions()[c.code], c.definition, c.source] for c in figure_columns()]
    choices = [
        ("起止", "累计数自专项治理开始之日至基准日，含首尾两日；每期从全部台账重新计算，不在上期数上加减。", "设置"),
        (
            "全市",
            "第1、2、4、5栏按不同企业、人员合并，其余按不同文书合并；同一项只计一次，见“单位间重复”。",
            "设置",
        ),
        ("第2栏计入的问题类型", "、".join(settings.person_problem_types) + "；各类型人数见“人员分类”。", "设置"),
        ("第6栏对个人的罚款", "计入" if settings.fines_on_individuals else "不计入", "设置"),
        (
            "未报送",
            f"未报送台账的栏目不是0，打印为“{settings.not_filed or '空白'}”，不参加合计；各单位报送情况见“报送情况”。",
            "设置",
        ),
        (
            "单位列",
            "纸质表没有单位列，本表在序号后增加一列。" if settings.unit_column else "按纸质表，不设单位列。",
            "设置",
        ),
        ("第13栏栏目名", f"印发稿作“引入”，为“介入”之误；本表用“{settings.intervention_caption}”。", "设置"),
        ("字体", "标题方正小标宋简体，正文仿宋_GB2312；未安装的电脑由软件以其他中文字体代替。", "GB/T 9704-2012"),
    ]
    summed = [("合计与各行之和", line, "本表") for line in total]
    write_list(book, "口径", ["栏目", "口径", "来源"], [*rows, *choices, *summed], [38, 100, 22])


def write_results(book: Workbook, results: pl.DataFrame) -> None:
    """Rules and what they say, failures first, then those that could not be asked."""
    order = pl.col("outcome").replace_strict(list(_OUTCOMES), range(len(_OUTCOMES)), return_dtype=pl.UInt8)
    rows = results.sort(order, pl.col("severity") != "error", "unit", "rule").select(
        "unit", "rule", pl.col("severity").replace_strict(_SEVERITIES), "statement",
        pl.col("outcome").replace_strict(_OUTCOMES), "message",
    )  # fmt: skip
    sheet = write_list(
        book, "校验", ["填报单位", "规则", "级别", "内容", "结果", "说明"], rows.rows(), [16, 8, 8, 50, 10, 70]
    )
    for place, (severity, outcome) in enumerate(rows.select("severity", "outcome").iter_rows(), 2):
        if outcome == _OUTCOMES["failed"]:
            _fill(sheet, place, 6, FAILED_FILL if severity == _SEVERITIES["error"] else REMINDER_FILL)
        elif outcome == _OUTCOMES["not_evaluated"]:
            _fill(sheet, place, 6, UNCHECKED_FILL)


def write_uncounted(book: Workbook, uncounted: pl.DataFrame) -> None:
    """What of the ledgers stands behind no figure, and why; what could not be read comes first."""
    order = pl.col("extent").replace_strict({code: place for place, code in enumerate(EXTENTS)})
    rows = uncounted.sort(order, "unit", "file", "sheet", "row", "reason").select(
        "unit", "file", "sheet", pl.when(pl.col("row") > 0).then("row"),
        pl.col("extent").replace_strict(EXTENTS), "reason",
    )  # fmt: skip
    headers = ["填报单位", "文件", "工作表", "行", "范围", "原因"]
    write_list(book, "未计入的台账行", headers, rows.rows(), [16, 40, 14, 8, 14, 90])


def write_changes(book: Workbook, changes: pl.DataFrame, compared_with: str) -> None:
    """Which cells changed against an earlier filing, and through which records; falls stand out."""
    fallen = pl.col("after") < pl.col("before")
    rows = changes.select(
        "unit", pl.col("column").replace_strict(captions(), return_dtype=pl.String), "before", "after",
        pl.when(fallen).then(pl.lit("减少")).when(pl.col("after") == pl.col("before")).then(pl.lit("未变"))
        .otherwise(pl.lit("增加")).alias("direction"),
        pl.col("change").replace_strict(_CHANGES), "label", "detail", "file", "sheet", "row",
    )  # fmt: skip
    headers = ["填报单位", "栏目", "上期", "本期", "变化", "记录", "计数对象", "改动内容", "文件", "工作表", "行"]
    sheet = write_list(book, "与上期对比", headers, rows.rows(), [16, 34, 10, 10, 8, 10, 40, 40, 40, 14, 8])
    put(sheet.cell(rows.height + 2, 1), compared_with, "s")
    for place, direction in enumerate(rows["direction"], 2):
        if direction == "减少":
            _fill(sheet, place, len(headers), REMINDER_FILL)


def write_register(book: Workbook, register: pl.DataFrame, silent: Sequence[str]) -> None:
    """Which unit handed in which ledger, and when it was last heard from."""
    names: Mapping[str, str] = {"": "未能识别"} | {ledger.code: ledger.label for ledger in ledgers().values()}
    rows = register.select(
        "unit", "folder", pl.col("ledger").replace_strict(names), "files", "rows",
        pl.col("last_received_at").dt.strftime("%Y-%m-%d %H:%M"),
    ).rows()  # fmt: skip
    absent = [(unit, "", "未报送", 0, 0, "") for unit in silent]
    write_list(
        book,
        "报送情况",
        ["填报单位", "文件夹", "台账", "文件数", "记录数", "最近收到"],
        [*rows, *absent],
        [18, 14, 14, 10, 10, 20],
    )


def write_person_types(book: Workbook, types: pl.DataFrame) -> None:
    """Persons by problem type."""
    counted = pl.when("counted").then(pl.lit("计入第2栏")).otherwise(pl.lit("不计入第2栏"))
    rows = types.select("unit", "problem_type", "persons", counted.alias("counted")).rows()
    write_list(book, "人员分类", ["填报单位", "问题类型", "人数", "是否计入"], rows, [18, 16, 10, 12])


def write_overlaps(book: Workbook, overlaps: pl.DataFrame) -> None:
    """What several units report and the city counts once."""
    rows = overlaps.select(
        pl.col("column").replace_strict(captions(), return_dtype=pl.String), "label", pl.col("units").list.join("、")
    ).rows()
    write_list(book, "单位间重复", ["栏目", "计数对象", "报送单位"], rows, [38, 50, 50])


def write_list(
    book: Workbook, name: str, headers: Sequence[str], rows: Sequence[Sequence[Any]], widths: Sequence[float]
) -> Worksheet:
    """Add a sheet with a header row and texts and numbers below; empty lists say so."""
    sheet: Worksheet = book.create_sheet(name)
    for number, row in enumerate([headers, *(rows or [["（无）"]])], 1):
        for place, value in enumerate(row, 1):
            put(sheet.cell(number, place), value, "s" if isinstance(value, str) else "n")
    dress(sheet[1], HEAD)
    dress((cell for row in sheet.iter_rows(min_row=2, max_col=len(headers)) for cell in row), LISTED)
    for place, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    set_page(sheet, one_page=False)
    return sheet


def _fill(sheet: Worksheet, row: int, width: int, fill: PatternFill) -> None:
    for place in range(1, width + 1):
        sheet.cell(row, place).fill = fill
