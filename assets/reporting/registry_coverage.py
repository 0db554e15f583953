"""Which registries a comparison rests on: what was received of each, of when, and what it covers."""

from datetime import date, timedelta

import polars as pl

from schemas.labels import FAMILY_LABELS, labelled
from schemas.settings import OLD_EXPORT_DAYS, Coverage

NOT_LISTED = "设置中未列出，查不到不作为线索"
NOT_RECEIVED = "未收到或未能读取，查不到不作为线索"
OLD = "完整，但已是半年以前的，没有日期的申报查不到时列入待核验"
WHOLE, DOUBTFUL, FORMER = "完整", "存疑，查不到不作为线索", "仍按上一版"
DOUBTFUL_FORMER = "仍按上一版，且存疑，查不到不作为线索"


def registry_coverage(exports: pl.DataFrame, coverage: tuple[Coverage, ...], as_of: date) -> pl.DataFrame:
    """Tell of each source and family what is in force and what it covers.

    Parameters
    ----------
    exports
        Table Exports.
    coverage
        What the settings say each registry covers.
    as_of
        The day from which an export may be an old one.

    Returns
    -------
    pl.DataFrame
        source, family (Chinese label), exported (date and where it comes from), issuers, state String; rows, files
        UInt32; sorted by source and family. Registries in the settings that were not received have no rows.
    """
    settings = [(each.source, each.family.value, "、".join(each.issuers)) for each in coverage]
    listed = pl.DataFrame(settings, {"source": pl.String, "family": pl.String, "set": pl.String}, orient="row")
    wanted = listed.group_by("source", "family").agg(pl.col("set").unique(maintain_order=True).str.join("、"))
    return (
        exports.join(wanted, on=["source", "family"], how="full", coalesce=True)
        .with_columns(rows=pl.col("records").fill_null(0), files=pl.col("files").list.len().fill_null(0))
        .sort("source", "family")
        .select(
            "source",
            labelled("family", FAMILY_LABELS).replace("", "（未能识别）"),
            "rows",
            "files",
            _export().alias("exported"),
            pl.col("set").fill_null(NOT_LISTED).alias("issuers"),
            _state(as_of).alias("state"),
        )
    )


def _state(as_of: date) -> pl.Expr:
    former, whole = pl.col("former").fill_null(value=False), pl.col("whole").fill_null(value=False)
    return (
        pl.when(pl.col("rows") == 0).then(pl.lit(NOT_RECEIVED))
        .when(pl.col("set").is_null()).then(pl.lit(NOT_LISTED))
        .when(former & whole).then(pl.lit(FORMER))
        .when(former).then(pl.lit(DOUBTFUL_FORMER))
        .when(whole & (pl.lit(as_of) - pl.col("exported_on") > timedelta(days=OLD_EXPORT_DAYS))).then(pl.lit(OLD))
        .when(whole).then(pl.lit(WHOLE))
        .otherwise(pl.lit(DOUBTFUL))
    )  # fmt: skip


def _export() -> pl.Expr:
    """Date until which the export covers and how it is known: the settings, the file itself, its latest certificate."""
    return (
        pl.when(pl.col("rows") == 0)
        .then(pl.lit("—"))
        .when(pl.col("exported_on").is_null())
        .then(pl.lit("不明"))
        .otherwise(pl.format("{}（{}）", pl.col("exported_on"), pl.col("dated_by").fill_null("依据不明")))
    )
