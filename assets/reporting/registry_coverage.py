"""Which registries a comparison rests on: what was received of each, of when, and what it covers."""

import polars as pl

from schemas.labels import FAMILY_LABELS, labelled
from schemas.settings import Coverage

_NOT_SET = "设置中未列出，查无记录不作为线索"
_NOT_RECEIVED = "未收到"


def registry_coverage(certificates: pl.DataFrame, coverage: tuple[Coverage, ...]) -> pl.DataFrame:
    """Tell of each source and family what is on hand and what it covers.

    Parameters
    ----------
    certificates
        Table Certificates.
    coverage
        What the settings say each registry covers.

    Returns
    -------
    pl.DataFrame
        source, family (Chinese label), exported (date and where it comes from), issuers String; rows, files UInt32;
        sorted by source and family. Registries in the settings that were not received have no rows.
    """
    received = certificates.group_by("source", "family").agg(
        rows=pl.len(),
        files=pl.col("file").n_unique(),
        exported_on=pl.col("exported_on").max(),
        last_issue=pl.max_horizontal("issue", "first_issue").max(),
    )
    return (
        received.join(_settings(coverage), on=["source", "family"], how="full", coalesce=True, nulls_equal=True)
        .with_columns(pl.col("rows", "files").fill_null(0), pl.col("issuers").fill_null(_NOT_SET))
        .sort("source", "family")
        .select(
            "source",
            labelled("family", FAMILY_LABELS).fill_null("（未能识别）"),
            "rows",
            "files",
            _export().alias("exported"),
            "issuers",
        )
    )


def _settings(coverage: tuple[Coverage, ...]) -> pl.DataFrame:
    """Settings as rows: source, family, issuers String; set_on Date."""
    rows = [(each.source, each.family.value, "、".join(each.issuers), each.exported_on) for each in coverage]
    schema = pl.Schema({"source": pl.String, "family": pl.String, "issuers": pl.String, "set_on": pl.Date})
    return pl.DataFrame(rows, schema, orient="row")


def _export() -> pl.Expr:
    """Date of the export and how it is known: from the settings, the file itself, or its latest certificate."""
    known = (
        pl.when(pl.col("set_on") == pl.col("exported_on"))
        .then(pl.lit("设置"))
        .when(pl.col("exported_on") == pl.col("last_issue"))
        .then(pl.lit("按最晚发证日期估计"))
        .otherwise(pl.lit("标题或文件名"))
    )
    return (
        pl.when(pl.col("rows") == 0)
        .then(pl.lit(_NOT_RECEIVED))
        .when(pl.col("exported_on").is_null())
        .then(pl.lit("不明"))
        .otherwise(pl.format("{}（{}）", pl.col("exported_on"), known))
    )
