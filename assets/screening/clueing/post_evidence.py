"""The post behind a clue of 超范围: the cell as displayed, and which certificates such a post accepts."""

import polars as pl

from assets.field_positions import columns_of
from schemas.lookups.post_matrix import accepted
from schemas.tables.screening import Evidence
from schemas.values.masking import mask_text
from schemas.vocabulary import Family, Verdict, labels

FIELD = "post"


def post_evidence(members: pl.DataFrame, claims: pl.DataFrame, layouts: pl.DataFrame) -> pl.DataFrame:
    """Evidence (without sha256) of the posts of claims that are out of scope.

    Parameters
    ----------
    members
        clue_id, kind String, ros_id UInt32.
    claims, layouts
        Claims, Layouts.
    """
    asked = members.filter(pl.col("kind") == Verdict.OUT_OF_SCOPE).select("clue_id", "ros_id")
    told = asked.unique(maintain_order=True).join(claims, on="ros_id", how="inner", maintain_order="left")
    needed = [needs(post, tuple(places or ())) for post, places in told.select("post", "workplaces").iter_rows()]
    return told.select(
        "clue_id", "file", "sheet", "row", "claim",
        role=pl.lit("claim"),
        field=pl.lit(FIELD),
        claimed=mask_text(pl.col("post")),
        recorded=pl.lit(None, dtype=pl.String),
        comparison=pl.Series(needed, dtype=pl.String),
        weight=pl.lit(None, dtype=pl.Float64),
        column=columns_of(told, layouts, FIELD),
    ).select([name for name in Evidence.dtypes() if name != "sha256"])  # fmt: skip


def needs(post: str, places: tuple[str, ...]) -> str:
    """What the post accepts, in words: 该岗位可用：特种设备安全管理和作业人员证（叉车司机）."""
    named: dict[str, list[str]] = {}
    for family, item in sorted(accepted(post, places)):
        named.setdefault(labels(Family)[family], []).append(item)
    return "该岗位可用：" + "；".join(f"{family}（{'、'.join(items)}）" for family, items in named.items())
