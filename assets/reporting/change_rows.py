"""与上次相比 in words: rows of its sheet in 线索台账, and its lines in the summary."""

import polars as pl

from assets.workbooks.framed_sheets import Column
from schemas.labels import KIND_LABELS, labelled
from schemas.vocabulary import Change, ClueLevel, codes, labels

FIRST_RUN = "尚无更早的不同结果可比"
MOST_NAMED = 10
"""More files or clues than these in the summary hide the figures; the sheet has them all."""

CHANGE_COLUMNS = (
    Column("变化", "change", 13),
    Column("线索编号", "clue_id", 16, masked=False),
    Column("文件", "file", 34),
    Column("级别", "level", 5, "centred"),
    Column("种类", "kind", 13),
    Column("说明", "title", 38),
    Column("原状态", "before", 11, "centred"),
    Column("现状态", "after", 11, "centred"),
    Column("原因", "why", 44),
)

_FILES = tuple(code for code in codes(Change) if code.startswith("file_"))
_CLUES = tuple(code for code in codes(Change) if code.startswith("clue_"))
_NAMED = (Change.FILE_WITHDRAWN, Change.FILE_STATUS)
"""Changes of files that the summary names one by one: what was counted may not be counted any more."""


def change_rows(changes: pl.DataFrame) -> pl.DataFrame:
    """Rows of the sheet in the order of the vocabulary, clues before files.

    Parameters
    ----------
    changes
        Table ClueChanges.

    Returns
    -------
    pl.DataFrame
        change, clue_id, file, level, kind, title, before, after, why String.
    """
    order = pl.col("change").cast(pl.Enum(codes(Change)))
    return (
        changes.filter(pl.col("change") != Change.SINCE)
        .sort(order, "subject")
        .with_columns(
            clue_id=pl.when(pl.col("change").is_in(_CLUES)).then("subject"),
            file=pl.when(pl.col("change").is_in(_FILES)).then("subject"),
        )
        .with_columns(
            labelled("change", labels(Change)), labelled("kind", KIND_LABELS), labelled("level", labels(ClueLevel))
        )
        .select(column.source for column in CHANGE_COLUMNS)
    )


def compared_with(changes: pl.DataFrame) -> str:
    """Which run the changes are told against, as a clause."""
    since = changes.filter(pl.col("change") == Change.SINCE)["subject"].to_list()
    return f"上次基准日 {since[0]}" if since else FIRST_RUN


def change_lines(changes: pl.DataFrame) -> list[str]:
    """Lines of the summary: what came and went, and the files that went by name."""
    counts = dict(changes["change"].value_counts().iter_rows())
    if Change.SINCE.value not in counts:
        return [f"与上次相比：{FIRST_RUN}"]
    told = [_listed(counts, group, counter) for group, counter in ((_CLUES, "条"), (_FILES, "个"))]
    said = "；".join(part for part in told if part) or "没有变化"
    return [f"与上次相比（{compared_with(changes)}）：{said}", *_named(changes)]


def _listed(counts: dict[str, int], group: tuple[str, ...], counter: str) -> str:
    return "，".join(f"{label} {counts[code]} {counter}" for code, label in labels(Change).items()
                    if code in group and code in counts)  # fmt: skip


def _named(changes: pl.DataFrame) -> list[str]:
    rows = changes.filter(pl.col("change").is_in(_NAMED)).sort("change", "subject")
    lines = [f"  {_told(row)}" for row in rows.head(MOST_NAMED).iter_rows(named=True)]
    more = rows.height - MOST_NAMED
    return [*lines, f"  另有 {more} 个，见线索台账“与上次相比”"] if more > 0 else lines


def _told(row: dict[str, str]) -> str:
    return f"{row['subject']}：由“{row['before']}”改为“{row['after']}”"
