"""A pair's bits as a waterfall picture, from the prior, field by field, to the score: SVG text, nothing else."""

from html import escape
from itertools import accumulate

import polars as pl

WIDTH, ROW, LEFT, RIGHT, TOP = 760, 30, 230, 70, 16
FOR, AGAINST, SUM, INK, FAINT = "#2f7d4f", "#b3402f", "#30507a", "#222", "#999"
FONT = "font-family='Noto Sans CJK SC, Microsoft YaHei, sans-serif' font-size='13'"


def waterfall(explained: pl.DataFrame) -> str:
    """Draw the result of `explain_pair` as one SVG element, each step beginning where the last one ended."""
    bits = explained["bits"].to_list()
    ends = list(accumulate(bits))
    starts = [0.0, *ends[:-1]]
    lowest, highest = min(0.0, *ends), max(0.0, *ends)
    scale = (WIDTH - LEFT - RIGHT) / max(highest - lowest, 1.0)
    captions = [f"{row['caption']}：{row['level_label']}" for row in explained.iter_rows(named=True)]
    rows = [
        _bar(number, caption, start, end, end - start, lowest, scale, FOR if end >= start else AGAINST)
        for number, (caption, start, end) in enumerate(zip(captions, starts, ends, strict=True))
    ]
    rows.append(_bar(len(rows), "合计", 0.0, ends[-1], ends[-1], lowest, scale, SUM))
    height = TOP * 2 + ROW * len(rows)
    zero = LEFT - lowest * scale
    axis = f"<line x1='{zero:.1f}' y1='{TOP}' x2='{zero:.1f}' y2='{height - TOP}' stroke='{FAINT}'/>"
    opening = f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {WIDTH} {height}' role='img' {FONT}>"
    return f"{opening}<title>各字段权重（匹配分值）</title>{axis}{''.join(rows)}</svg>"


def _bar(
    number: int, caption: str, start: float, end: float, bits: float, lowest: float, scale: float, colour: str
) -> str:
    """One step: its caption, its bar from start to end, its bits beside it."""
    top = TOP + number * ROW
    left, right = (LEFT + (value - lowest) * scale for value in sorted((start, end)))
    middle = top + ROW * 0.62
    return (
        f"<text x='{LEFT - 10}' y='{middle:.1f}' text-anchor='end' fill='{INK}'>{escape(caption)}</text>"
        f"<rect x='{left:.1f}' y='{top + 5}' width='{max(right - left, 1):.1f}' height='{ROW - 10}' fill='{colour}'/>"
        f"<text x='{right + 6:.1f}' y='{middle:.1f}' fill='{INK}'>{bits:+.1f}</text>"
    )
