"""Masked numbers: the digits that are left may contradict a record, and then it is a namesake's."""

import polars as pl

from schemas.vocabulary import IdLevel, NumberForm

WEAK_IDS = (IdLevel.MASKED_CONSISTENT, IdLevel.PREFIX, IdLevel.MISSING)
"""Beside these an ID alone doesn't tell that it is the same person."""
_T = "^T"


def without_contradicted(links: pl.DataFrame, claims: pl.DataFrame, certificates: pl.DataFrame) -> pl.DataFrame:
    """Described links, where a masked ID and a masked number that contradicts the record's are no longer one person.

    Takes described links, Claims and Certificates.
    """
    hidden = pl.col("number_form") == NumberForm.MASKED
    doubtful = links.filter("same_person", hidden, pl.col("id_level").is_in(WEAK_IDS))
    if doubtful.is_empty():
        return links
    bare = pl.col("number").str.replace(_T, "")
    mine, theirs = claims.select("ros_id", mine=bare), certificates.select("reg_id", theirs=bare)
    numbers = doubtful.join(mine, on="ros_id", how="left").join(theirs, on="reg_id", how="left")
    head, tail = pl.col("mine").str.extract(r"^([^*]*)\*"), pl.col("mine").str.extract(r"\*([^*]*)$")
    agrees = pl.col("theirs").str.starts_with(head) & pl.col("theirs").str.ends_with(tail)
    denied = numbers.filter(~agrees).select("ros_id", "reg_id", _denied=pl.lit(value=True))
    marked = links.join(denied, on=["ros_id", "reg_id"], how="left", maintain_order="left")
    kept = pl.col("_denied").is_null()
    return marked.with_columns(pl.col("same_person", "own") & kept).drop("_denied")
