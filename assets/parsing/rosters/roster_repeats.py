"""Summaries made of other rosters of the inbox: what stands in both is one claim, and counts in the roster."""

from collections.abc import Collection

import polars as pl

REPEAT = "repeat"
REPEATED_SHARE = 0.9
"""A list of which so many claims stand word for word in others was put together from them; what else it has counts."""
FEWEST_PARTS = 2
"""A list that repeats one other is a version of that one, or of another enterprise."""

_SAID = ("source", "person", "name", "family", "item", "number", "valid_to")


def repeated_claims(claims: pl.DataFrame, separate: Collection[str]) -> pl.DataFrame:
    """Claims of summaries that say exactly what a smaller roster says: ros_id UInt32, file, newer String.

    Parameters
    ----------
    claims
        Claims, without those that newer versions replace.
    separate
        Files that somebody ruled to count by themselves.

    Returns
    -------
    pl.DataFrame
        One row a claim, `newer` being the roster in which it counts.
    """
    facts = (
        claims.filter(~pl.col("file").is_in(list(separate)))
        .with_columns(person=pl.coalesce("id_no", "id_no_text"), size=pl.len().over("file"))
        .filter(pl.col("person").is_not_null() | pl.col("number").is_not_null())
        .select("ros_id", "file", "size", "enterprise_key", *_SAID)
    )
    several = facts.filter(pl.col("file").n_unique().over(_SAID) > 1)
    other = several.select(*_SAID, "size", "enterprise_key", newer="file")
    same_firm = (pl.col("enterprise_key") == pl.col("enterprise_key_right")).fill_null(value=True)
    pairs = (
        several.join(other, on=_SAID, how="inner", nulls_equal=True)
        .filter(pl.col("size_right") < pl.col("size"), same_firm)
        .sort("ros_id", "size_right", "newer")
        .unique("ros_id", keep="first", maintain_order=True)
    )
    enough = pl.len() >= REPEATED_SHARE * pl.col("size").first()
    summaries = pairs.group_by("file").agg(made=enough & (pl.col("newer").n_unique() >= FEWEST_PARTS)).filter("made")
    return pairs.join(summaries, on="file", how="semi").select("ros_id", "file", "newer").sort("ros_id")


def repeat_versions(repeated: pl.DataFrame) -> pl.DataFrame:
    """The same as rows of RosterVersions, without `superseded`: one for each roster of which a summary was made."""
    counted = repeated.group_by("file", "newer").agg(shared=pl.len().cast(pl.UInt32))
    return counted.select("file", "newer", pl.lit(REPEAT).alias("extent"), "shared")
