"""登记库使用情况: which exports were used, what is missing or doubtful, what that prevents; before all else."""

from collections.abc import Sequence
from typing import NamedTuple

import polars as pl

from assets.reporting.registry_coverage import DOUBTFUL, DOUBTFUL_FORMER, FORMER, NOT_LISTED, NOT_RECEIVED
from schemas.labels import FAMILY_LABELS
from schemas.lookups.departments import standing_of

TITLE = "登记库使用情况"
EFFECTS = {
    "void": "存疑：相应种类查不到的不作为线索，列入待核验",
    "former": "未采用：仍按上一版比对",
    "told": "提示",
}
HELD_BACK = {
    "family": "该种类暂不作为线索，全部列入待核验。",
    "sender": "该单位（该份花名册）暂不作为线索，全部列入待核验。",
}
RELEASE = "核对无误的，可用 certscreen accept 认可（须写理由）"


class Usage(NamedTuple):
    """What `registry_coverage` returned; ExportDoubts; Held; HeldClaims."""

    coverage: pl.DataFrame
    doubts: pl.DataFrame
    held: pl.DataFrame
    held_claims: pl.DataFrame


def unknown_folders(files: pl.DataFrame) -> list[tuple[str, int]]:
    """Top folders whose name says nothing, with their number of files. Takes Files or HandIns."""
    tops = [file.split("/")[0] for file in files["file"] if "/" in file and not standing_of(file).known]
    return sorted((top, tops.count(top)) for top in set(tops))


def usage_lines(
    coverage: pl.DataFrame, doubts: pl.DataFrame, held: pl.DataFrame, folders: Sequence[tuple[str, int]]
) -> list[str]:
    """Lines for the summary: banners first, then each registry.

    Parameters
    ----------
    coverage
        What `registry_coverage` returned.
    doubts, held
        ExportDoubts, Held.
    folders
        What `unknown_folders` returned.
    """
    return [*banner_lines(doubts, held, folders), f"{TITLE}：", *(f"  {line}" for line in _registries(coverage))]


def banner_lines(doubts: pl.DataFrame, held: pl.DataFrame, folders: Sequence[tuple[str, int]]) -> list[str]:
    """One line for whatever keeps the comparison from being complete; none where nothing does."""
    lines = [
        *(
            f"！{row['message']}{HELD_BACK[row['scope']]}"
            for row in held.filter(~pl.col("released")).iter_rows(named=True)
        ),
        *(_doubt_line(row) for row in in_order(doubts).iter_rows(named=True)),
        *(f"  已放行：{row['message']}{row['released_by']}" for row in held.filter("released").iter_rows(named=True)),
        *(
            f"！未知的一级文件夹“{top}”（{count} 个文件）：其中的登记库不计入任何部门，请改用部门名称。"
            for top, count in folders
        ),
    ]
    remedy = (
        doubts.filter(~pl.col("accepted"), pl.col("effect") != "told").height or held.filter(~pl.col("released")).height
    )
    return [*lines, f"  {RELEASE}"] if remedy else lines


def in_order(doubts: pl.DataFrame) -> pl.DataFrame:
    """Doubts with the gravest first."""
    rank = pl.col("effect").replace_strict({"void": 0, "former": 1, "told": 2}, return_dtype=pl.Int8)
    return doubts.sort("accepted", rank, "source", "file", "code", "families", maintain_order=True)


def _doubt_line(row: dict[str, str]) -> str:
    concerned = families_told(row["families"])
    where = f"{row['source'] or '部门不明'}{f'（{concerned}）' if concerned else ''}"
    if row["accepted"]:
        return f"  {where}：{row['message']}——{row['accepted_by']}"
    mark = "  " if row["effect"] == "told" else "！"
    return f"{mark}{where}：{row['message']}——{EFFECTS[row['effect']]}"


def families_told(families: str) -> str:
    """Labels of families joined by blanks."""
    return "、".join(FAMILY_LABELS.get(family, "种类不明") for family in families.split())


def _registries(coverage: pl.DataFrame) -> list[str]:
    return [
        f"{row['source'] or '部门不明'} {row['family']}：{row['rows']} 条，截至 {row['exported']}，{row['state']}"
        if row["rows"]
        else f"{row['source']} {row['family']}：{row['state']}"
        for row in coverage.iter_rows(named=True)
        if row["state"] != NOT_LISTED or row["rows"]
    ]


STATE_STYLES = {NOT_RECEIVED: "doubt", DOUBTFUL: "doubt", FORMER: "doubt", DOUBTFUL_FORMER: "doubt"}
