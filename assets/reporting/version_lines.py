"""What is told of rosters that were sent again under another name, on both files."""

import polars as pl

from schemas.vocabulary import FileStatus

OLDER_WHOLE = "已有新版“{}”（同一人同一证书的申报{}条），本文件各行不再计入；如应单独计入，请运行 certscreen separate。"
OLDER_PART = "其中{}条申报已由“{}”更正，按新内容计入；其余各行仍按本文件计入。"
NEWER_WHOLE = "作为“{}”的新版计入；如两份是不同的花名册，请运行 certscreen separate。"
NEWER_PART = "作为“{}”的部分更正计入，涉及{}条申报；如两份是不同的花名册，请运行 certscreen separate。"
REPEATED = (
    "本表与“{}”等{}份花名册重复，其中{}条相同的申报只计一次，按原花名册计入；如应单独计入，请运行 certscreen separate。"
)
REPEATS = "汇总表 {} 份与其他花名册重复，{} 条相同的申报只计一次；逐份说明见 数据质量.xlsx 收件清单"


def repeated(versions: pl.DataFrame) -> pl.DataFrame:
    """Summaries of other rosters: file, first String (one of those rosters), rosters, shared UInt32."""
    return (
        versions.filter(pl.col("extent") == "repeat")
        .sort("file", "newer")
        .group_by("file", maintain_order=True)
        .agg(first=pl.col("newer").first(), rosters=pl.len(), shared=pl.col("shared").sum())
    )


def repeat_lines(versions: pl.DataFrame) -> list[str]:
    """The summary's line on lists that were put together from other rosters (table RosterVersions)."""
    found = repeated(versions)
    return [REPEATS.format(found.height, int(found["shared"].sum()))] if found.height else []


def tell_versions(files: pl.DataFrame, versions: pl.DataFrame) -> pl.DataFrame:
    """Mark files that a newer version replaces, and name the other file on both.

    Parameters
    ----------
    files, versions
        Tables Files, RosterVersions.

    Returns
    -------
    pl.DataFrame
        Files: status `superseded` where the whole file is replaced; its rows still add up.
    """
    repeats = repeated(versions)
    versions = versions.filter(pl.col("extent") != "repeat")
    whole = pl.col("extent") == "whole"
    older = pl.when(whole).then(pl.format(OLDER_WHOLE, "newer", "shared"))
    newer = pl.when(whole).then(pl.format(NEWER_WHOLE, "file"))
    sides = [
        versions.select("file", told=older.otherwise(pl.format(OLDER_PART, "shared", "newer")), replaced=whole),
        versions.select(
            file="newer", told=newer.otherwise(pl.format(NEWER_PART, "file", "shared")), replaced=pl.lit(value=False)
        ),
        repeats.select("file", told=pl.format(REPEATED, "first", "rosters", "shared"), replaced=pl.lit(value=False)),
    ]
    told = (
        pl.concat(sides)
        .sort("file", ~pl.col("replaced"), "told")
        .group_by("file", maintain_order=True)
        .agg(pl.col("told").str.join(""), pl.col("replaced").any())
    )
    status = pl.when("replaced").then(pl.lit(FileStatus.SUPERSEDED.value)).otherwise("status")
    message = pl.concat_str("message", "told", separator=" ", ignore_nulls=True).replace("", None)
    marked = files.join(told, on="file", how="left", maintain_order="left")
    return marked.with_columns(status=status, message=message).drop("told", "replaced")
