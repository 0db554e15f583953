"""What `certscreen file` and `certscreen filings` print."""

from collections.abc import Iterator, Sequence
from datetime import date

import polars as pl

from assets.annex2.book_sheets import captions
from assets.annex2.differences import fallen_cells
from assets.annex2.filed import Filing

MOST_RECORDS = 5
_WORDS = {"came": "新增", "went": "减少", "changed": "改动"}


def tell_refusal(unit: str, deadline: date, errors: pl.DataFrame) -> str:
    """Why errors block a filing, and what to do: from RuleResults."""
    listed = [f"  {rule} {message}" for rule, message in errors.select("rule", "message").iter_rows()]
    return "\n".join([
        f"{unit} {deadline} 有 {errors.height} 项错误，未填报：",
        *listed,
        "请更正台账或设置后再填报；确需照此填报的，用 --override 写明理由（记录在案）。",
    ])  # fmt: skip


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
    yield f"{filing.filed_at} {filing.unit} {filing.deadline} 第{filing.version}版 {filing.sha256[:12]} {state}"
    if filing.override:
        yield f"  有错误仍填报的理由：{filing.override}"
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


def _plain(value: object) -> str:
    return "未报送" if value is None else f"{value:f}".rstrip("0").rstrip(".")
