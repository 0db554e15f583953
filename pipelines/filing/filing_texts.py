"""What `certscreen file` and `certscreen filings` print."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

import polars as pl

from assets.annex2.book_sheets import EXTENTS, captions
from assets.annex2.differences import fallen_cells
from assets.annex2.filed import Filing
from assets.annex2.form import FormLine, figure_text, form_columns
from assets.annex2.totals import explain_total
from schemas.settings import Annex2Settings
from schemas.tables.annex2 import CITY

MOST_RECORDS = 5
MOST_ROWS = 20
MOST_EARLY = 5
MOST_NAMES = 5
_WORDS = {"came": "新增", "went": "减少", "changed": "改动"}


def tell_refusal(unit: str, deadline: date, errors: pl.DataFrame) -> str:
    """Why errors block a filing, and what to do: from RuleResults."""
    listed = [f"  {rule} {message}" for rule, message in errors.select("rule", "message").iter_rows()]
    return "\n".join([
        f"{unit} {deadline} 有 {errors.height} 项错误，未定稿：",
        *listed,
        "请更正台账或设置后再定稿；确需照此报送的，用 --override 写明理由（记录在案）。",
    ])  # fmt: skip


def tell_row(lines: Sequence[FormLine], settings: Annex2Settings, *, heard: bool) -> Iterator[str]:
    """The row that is frozen, column by column as on the form, and for the city why it is not the sum of its rows."""
    row = lines[-1]
    yield f"{row.unit}的累计数：" if heard else f"{row.unit}没有报送过台账，各栏空白："
    for place, column in enumerate(form_columns(settings), 1):
        value, _ = figure_text(row.figures, column.codes, settings.not_filed)
        yield f"  第{place}栏 {column.caption}：{'（空白）' if value == '' else value}"
    if row.unit == CITY:
        yield from explain_total(lines)


def tell_uncounted(uncounted: pl.DataFrame, unit: str) -> Iterator[str]:
    """What of the unit's ledgers could not be counted, each with its place and why: from UncountedRows."""
    own = uncounted if unit == CITY else uncounted.filter(pl.col("unit") == unit)
    counts = dict(own.group_by("extent").len().iter_rows())
    summed = "，".join(f"{label} {counts[code]} 处" for code, label in EXTENTS.items() if code in counts)
    yield f"台账中未计入的内容：{summed}。" if summed else "台账各行均已计入。"
    order = pl.col("extent").replace_strict({code: place for place, code in enumerate(EXTENTS)})
    by_place = own.sort(order, "file", "sheet", "row", "reason")
    faults = by_place.filter(~pl.col("extent").is_in(["early", "late"])).head(MOST_ROWS)
    listed = pl.concat([faults, by_place.filter(pl.col("extent") == "early").head(MOST_EARLY)])
    yield from (f"  {_placed(row)}" for row in listed.iter_rows(named=True))
    if own.height > listed.height:
        yield "  其余见定稿工作簿“未计入的台账行”。"


def tell_late(inputs: pl.DataFrame, uncounted: pl.DataFrame) -> Iterator[str]:
    """The unit's files that came after the cut-off and count: from [file, late] and UncountedRows."""
    unread = uncounted.filter((pl.col("extent") == "file") & (pl.col("sheet") == ""))
    late = inputs.filter("late").join(unread, on="file", how="anti", maintain_order="left")["file"].to_list()
    if late:
        names = "、".join(late[:MOST_NAMES]) + ("等" if len(late) > MOST_NAMES else "")
        yield f"截止之后收到的台账文件 {len(late)} 个，已计入本版：{names}"


def tell_reminders(results: pl.DataFrame, unit: str) -> Iterator[str]:
    """Failed reminders of the unit: from RuleResults."""
    failed = results.filter(
        (pl.col("unit") == unit) & (pl.col("severity") == "warning") & (pl.col("outcome") == "failed")
    )
    for rule, message in failed.select("rule", "message").iter_rows():
        yield f"提醒 {rule}：{message}"


def tell_comparison(before: Filing, changes: pl.DataFrame, *, corrects: bool) -> list[str]:
    """What changed against the filing before: everything in a correction, only falls from deadline to deadline."""
    fallen = fallen_cells(changes)
    told = f"与 {before.deadline} 第{before.version}版相比："
    if corrects:
        return [told, *tell_changes(changes)]
    return [
        f"{told}减少的数 {_count(fallen)} 个，全部变化见工作簿“与上期对比”。",
        *(tell_changes(fallen) if fallen.height else []),
    ]


def tell_changes(changes: pl.DataFrame) -> list[str]:
    """Each cell that changed, from what to what, and the records that came, went or changed: from CellChanges."""
    cells = changes.filter(~pl.col("before").eq_missing(pl.col("after")) | (pl.col("change") != "none"))
    groups = cells.partition_by("unit", "column", maintain_order=True)
    return [line for cell in groups for line in _tell_cell(cell)] or ["  各数和依据都没有变化。"]


def tell_filings(filings: Sequence[Filing], intact: Sequence[bool], changes: Sequence[pl.DataFrame]) -> str:
    """One paragraph a filing, in the order in which they were made."""
    lines = [
        line
        for filing, whole, changed in zip(filings, intact, changes, strict=True)
        for line in _tell_filing(filing, changed, whole=whole)
    ]
    return "\n".join(lines) or "尚无填报。"


def _tell_filing(filing: Filing, changed: pl.DataFrame, *, whole: bool) -> Iterator[str]:
    state = "完好" if whole else "文件已被改动，请查明"
    told = f"{filing.filed_at} {filing.unit} {filing.deadline} 第{filing.version}版，数据截至 {filing.until}"
    yield f"{told} {filing.sha256[:12]} {state}"
    if filing.override:
        yield f"  有错误仍定稿的理由：{filing.override}"
    cells = changed.filter(~pl.col("before").eq_missing(pl.col("after"))).select("unit", "column").unique().height
    if changed.height:
        yield f"  与前一份相比：{cells} 个数有变化，其中减少 {_count(fallen_cells(changed))} 个。"
        yield from tell_changes(fallen_cells(changed)) if fallen_cells(changed).height else ()


def _count(changes: pl.DataFrame) -> int:
    return changes.select("unit", "column").unique().height


def _tell_cell(cell: pl.DataFrame) -> Iterator[str]:
    unit, column, before, after = cell.select("unit", "column", "before", "after").row(0)
    fallen = "（减少）" if before is not None and after is not None and after < before else ""
    yield f"  {unit} {captions()[column]}：{_plain(before)} → {_plain(after)}{fallen}"
    records = cell.filter(pl.col("change") != "none")
    if records.is_empty():
        yield "    记录未变：有的企业或人员经核对为同一个，或不再是同一个。"
    for row in records.head(MOST_RECORDS).iter_rows(named=True):
        place = "，".join(part for part in (row["file"], row["sheet"], f"第{row['row']}行") if part)
        yield f"    {_WORDS[row['change']]} {row['label']}（{place}）{row['detail'] or ''}"
    if records.height > MOST_RECORDS:
        yield f"    等共 {records.height} 条，见工作簿“与上期对比”。"


def _placed(row: dict[str, Any]) -> str:
    """One sentence with file, sheet and row; sentences about a cell name them already."""
    if row["extent"] in ("row", "part"):
        return f"{row['reason']}"
    sheet = f"，工作表“{row['sheet']}”" if row["sheet"] else ""
    number = f"，第{row['row']}行" if row["row"] else ""
    return f"文件“{row['file']}”{sheet}{number}：{row['reason']}"


def _plain(value: object) -> str:
    return "未报送" if value is None else f"{value:f}".rstrip("0").rstrip(".")
