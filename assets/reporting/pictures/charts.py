"""A run's linkage in pictures: pairs per stage, levels per field, scores. One HTML page without outside assets."""

from collections.abc import Sequence
from html import escape

import polars as pl

from schemas.comparison_levels import EnterpriseLevel, IdLevel, NameLevel, NumberLevel, Stage
from schemas.vocabulary import Coded, labels

Bars = Sequence[tuple[str, int]]

BIN_BITS = 5
WIDTH, ROW, LEFT, RIGHT = 640, 24, 190, 90
STYLE = (
    "body{font-family:'Noto Sans CJK SC','Microsoft YaHei',sans-serif;margin:2rem;color:#222;max-width:90rem}"
    "main{display:grid;grid-template-columns:repeat(auto-fit,minmax(30rem,1fr));gap:1rem 2rem}"
    "h2{font-size:1rem;margin:.5rem 0}svg{width:100%;font-size:13px}p{color:#555}"
)
FIELDS: tuple[tuple[str, str, type[Coded]], ...] = (
    ("id_level", "身份证号", IdLevel),
    ("name_level", "姓名", NameLevel),
    ("number_level", "证书编号", NumberLevel),
    ("enterprise_level", "单位", EnterpriseLevel),
)


def run_charts(pairs: pl.DataFrame, claims: int) -> str:
    """Draw CandidatePairs of a run with so many claims as an HTML page."""
    same = pairs.filter("same_person")
    figures = [
        _figure("各步骤提出的候选对", _counted(pairs, "stage", Stage)),
        _figure("权重合计分布（同一人）", _histogram(same["score"])),
        _figure("权重合计分布（非同一人）", _histogram(pairs.filter(~pl.col("same_person"))["score"])),
        *(_figure(f"{label}比对级别（同一人）", _counted(same, column, kind)) for column, label, kind in FIELDS),
    ]
    found = same["ros_id"].n_unique()
    summary = (
        f"申报 {claims:,} 条，找到同一人登记的 {found:,} 条；"
        f"候选对 {pairs.height:,} 个，其中同一人 {same.height:,} 个。"
    )
    return (
        f"<!doctype html><html lang='zh-CN'><head><meta charset='utf-8'><title>比对概况</title>"
        f"<style>{STYLE}</style></head>"
        f"<body><h1>比对概况</h1><p>{summary}</p><main>{''.join(figures)}</main></body></html>\n"
    )


def _counted(pairs: pl.DataFrame, column: str, kind: type[Coded]) -> Bars:
    """Rows of each code, in the vocabulary's order; codes that don't occur are left out."""
    counts = dict(pairs.group_by(column).len().iter_rows())
    return [(label, counts[code]) for code, label in labels(kind).items() if code in counts]


def _histogram(scores: pl.Series) -> Bars:
    """Scores in steps of five bits."""
    bins = (scores / BIN_BITS).floor().cast(pl.Int64) * BIN_BITS
    counts = bins.alias("bin").to_frame().group_by("bin").len().sort("bin")
    return [(f"{start} 至 {start + BIN_BITS}", rows) for start, rows in counts.iter_rows()]


def _figure(title: str, bars: Bars) -> str:
    """One bar chart with its title."""
    longest = max((rows for _, rows in bars), default=1)
    scale = (WIDTH - LEFT - RIGHT) / longest
    drawn = "".join(_bar(number, label, rows, rows * scale) for number, (label, rows) in enumerate(bars))
    height = ROW * max(len(bars), 1)
    return (
        f"<section><h2>{escape(title)}</h2>"
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {WIDTH} {height}' role='img'>{drawn}</svg></section>"
    )


def _bar(number: int, label: str, rows: int, length: float) -> str:
    top, middle = number * ROW, number * ROW + ROW * 0.68
    return (
        f"<text x='{LEFT - 8}' y='{middle:.1f}' text-anchor='end'>{escape(label)}</text>"
        f"<rect x='{LEFT}' y='{top + 3}' width='{max(length, 1):.1f}' height='{ROW - 6}' fill='#30507a'/>"
        f"<text x='{LEFT + length + 6:.1f}' y='{middle:.1f}'>{rows:,}</text>"
    )
