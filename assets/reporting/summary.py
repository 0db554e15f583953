"""The short summary at the end of a run, as plain lines; the command line adds its colours."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import polars as pl

from assets.reporting.change_rows import change_lines
from assets.workbooks.workbook import Written
from schemas.labels import KIND_LABELS
from schemas.tables.screening import CLOSED
from schemas.vocabulary import ClueLevel, Coded, FileStatus, Verdict


def summarise(
    as_of: date,
    usage: Sequence[str],
    files: pl.DataFrame,
    verdicts: pl.DataFrame,
    clues: pl.DataFrame,
    changes: pl.DataFrame,
    written: Sequence[Written],
    more: Sequence[str] = (),
) -> str:
    """Say what the comparison rests on, what came in, what was judged, what was found and where it stands.

    Parameters
    ----------
    as_of
        The as-of date.
    usage
        What `usage_lines` returned: which registries were used, what is doubtful, what that prevents.
    files, verdicts, clues, changes
        Tables Files, Verdicts, Clues, ClueChanges.
    written
        What the write functions returned; workbooks in a common sub-folder are counted, not listed.
    more
        Further lines before the files, such as what came back on our own lists.

    Returns
    -------
    str
        Chinese lines; never a name or a number of a person.
    """
    return "\n".join(
        [
            f"基准日 {as_of.isoformat()}",
            *usage,
            *_hand_ins(files),
            *_verdicts(verdicts),
            *_clues(clues.filter(~pl.col("status").is_in(CLOSED))),
            *_closed(clues),
            *change_lines(changes),
            *more,
            *_outputs(as_of, written),
            "以上均为线索，不是认定；“登记在册”不等于鉴定为真。",
        ]
    )


def _hand_ins(files: pl.DataFrame) -> list[str]:
    present = files.filter(pl.col("status") != FileStatus.WITHDRAWN)
    counts = _counts(present["status"], FileStatus)
    rows = {name: int(files[name].sum()) for name in ("rows", "accepted", "rejected", "layout")}
    return [
        f"收件 {present.height} 个文件：{counts or '无'}",
        f"读取 {rows['rows']} 行：接收 {rows['accepted']}，退回 {rows['rejected']}，非数据行 {rows['layout']}",
    ]


def _verdicts(verdicts: pl.DataFrame) -> list[str]:
    return [f"比对持证申报 {verdicts.height} 条：{_counts(verdicts['verdict'], Verdict) or '无'}"]


def _clues(clues: pl.DataFrame) -> list[str]:
    """Clues by level, then by kind, the most frequent first."""
    kinds = clues.group_by("kind").agg(count=pl.len()).sort("count", "kind", descending=[True, False])
    lines = [f"线索 {clues.height} 条：{_counts(clues['level'], ClueLevel) or '无'}"]
    listed = "，".join(f"{KIND_LABELS.get(kind, kind)} {count}" for kind, count in kinds.iter_rows())
    return [*lines, f"其中 {listed}"] if listed else lines


def _closed(clues: pl.DataFrame) -> list[str]:
    """Clues that were raised before and whose claim is not what it was: by status."""
    statuses = dict(clues.filter(pl.col("status").is_in(CLOSED))["status"].value_counts().iter_rows())
    listed = "，".join(f"{status} {statuses[status]}" for status in CLOSED if status in statuses)
    return [f"曾提出的线索 {sum(statuses.values())} 条不再由比对得出，仍列在台账：{listed}"] if statuses else []


def _outputs(as_of: date, written: Sequence[Written]) -> list[str]:
    """Files one by one; a sub-folder with many as one line."""
    if not written:
        return []
    top = Path()
    lines = [f"  {each.path.name}（{each.rows} 行）" for each in written if each.path.parent == top]
    folders = sorted({each.path.parent for each in written} - {top})
    for folder in folders:
        inside = [each.rows for each in written if each.path.parent == folder]
        lines.append(f"  {folder.name}/（{len(inside)} 个文件，{sum(inside)} 行）")
    return [f"文件写入 out/{as_of.isoformat()}", *lines]


def _counts(codes: pl.Series, kind: type[Coded]) -> str:
    """Counts by label in the vocabulary's order, without the zeros."""
    counts = dict(codes.value_counts().iter_rows())
    return "，".join(f"{member.label} {counts[member.value]}" for member in kind if member.value in counts)
