"""The score of a demo in sentences for people, each with its counts."""

from pathlib import Path

import polars as pl

from demo.demo_score import Score, score
from demo.recognition_score import Recognition, score_recognition

KIND_WORDS = {"header": "列（表头）", "item": "准操项目", "issuer": "发证机关", "none": "未持证的说法"}


def score_lines(out_dir: Path, root: Path) -> list[str]:
    """Tell how the run in `out_dir` did on the demo in `root`: linkage and rules, then recognition by itself."""
    return [*linkage_lines(score(out_dir, root)), *recognition_lines(score_recognition(out_dir, root))]


def linkage_lines(scored: Score) -> list[str]:
    """Tell of the rosters in usual wordings."""
    if not scored.claims:
        return ["没有用语已收录的花名册，比对和规则未作检验。"]
    right = round(scored.accuracy * scored.claims)
    return [
        "用语已收录的花名册（检验比对和规则）：",
        f"  结论与标准答案一致 {shares(right, scored.claims)}；非申报行有结论 {scored.unexpected} 条",
        f"  伪造证书列为线索 {scored.forged_flagged:.1%}，列入待核验 {scored.forged_on_worklist:.1%}",
        f"  每万条真实证书误列为线索 {scored.genuine_flagged:.1f} 条",
        f"  文件状态或行数与标准答案不符 {scored.files.height} 个",
    ]


def recognition_lines(found: Recognition) -> list[str]:
    """Tell of the rosters in wordings that no lookup holds."""
    if not found.files:
        return ["没有用语未收录的花名册，识别未作检验。"]
    return [
        "用语未收录的花名册（检验识别）：",
        f"  识别为花名册的文件 {shares(found.rosters, found.files)}",
        f"  各行去向与标准答案一致的文件 {shares(found.balanced, found.files)}",
        *(kind_line(*row) for row in found.wordings.filter(pl.col("wordings") > 0).iter_rows()),
        f"  结论与标准答案一致 {shares(found.right, found.claims)}",
        f"  未识别（退回或待核验） {shares(found.unread, found.claims)}",
        f"  登记在册而记为录入不一致 {shares(found.discrepant, found.claims)}",
        f"  结论错误 {shares(found.wrong, found.claims)}，其中并未造假而列为线索 {found.accused} 条",
        f"  多出的结论 {found.unexpected} 条",
    ]


def kind_line(kind: str, all_: int, right: int, wrong: int, unread: int) -> str:
    """Tell of one kind of wording."""
    return (
        f"  {KIND_WORDS[kind]}：识别正确 {shares(right, all_)}；识别错误 {shares(wrong, all_)}；"
        f"未识别 {shares(unread, all_)}"
    )


def shares(part: int, whole: int) -> str:
    """Write a share with its counts."""
    return f"{part}/{whole}（{part / whole:.1%}）" if whole else "0/0"
