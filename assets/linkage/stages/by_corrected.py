"""Stage of corrected identity numbers: the former number is told, or only the date of birth in it has moved.

The police correct a wrong date of birth, or a number that two people bear, and leave area and sequence as they are
(domain facts §3). Two valid numbers that differ are two people for the engine; whether these two are one, screening
decides by what else agrees.
"""

import numpy as np
import polars as pl

from assets.linkage.parsed import PARSED_COLUMNS, from_parsed
from assets.linkage.registry_index import Registry
from assets.linkage.scoring import compare
from assets.linkage.weights import Weights, shipped_weights
from schemas.comparison_levels import Stage
from schemas.tables.linkage import CandidatePairs
from schemas.values.numbers import resident_id
from schemas.vocabulary import IdState

MOST_NAMESAKES = 20
"""More records of one name, area and sequence than these are no single person's."""
KEYS = ["name", "area", "sequence"]


def with_corrected(
    pairs: pl.DataFrame, claims: pl.DataFrame, certificates: pl.DataFrame, weights: Weights | None = None
) -> pl.DataFrame:
    """Pairs and those of claims that found nobody of their family: by a former number told, or a moved date of birth.

    Takes CandidatePairs, Claims and Certificates; returns CandidatePairs, sorted by (ros_id, reg_id).
    """
    open_claims = _open(pairs, claims, certificates)
    proposed = pl.concat([_by_told(open_claims, certificates), _by_moved_birth(open_claims, certificates)]).unique()
    new = proposed.join(pairs, on=["ros_id", "reg_id"], how="anti").sort("ros_id", "reg_id")
    if new.is_empty():
        return pairs
    compared = _compared(new, claims, certificates, weights or shipped_weights())
    return pl.concat([pairs, compared.select(pairs.columns)]).sort("ros_id", "reg_id")


def _open(pairs: pl.DataFrame, claims: pl.DataFrame, certificates: pl.DataFrame) -> pl.DataFrame:
    """Readable claims without a record of the same person in their family."""
    linked = pairs.filter("same_person").select("ros_id", "reg_id")
    families = linked.join(certificates.select("reg_id", reg_family="family"), on="reg_id", how="left")
    own = families.join(claims.select("ros_id", "family"), on="ros_id", how="inner")
    found = own.filter(pl.col("family").is_null() | (pl.col("family") == pl.col("reg_family")))["ros_id"].unique()
    return claims.filter("readable", "claimed", ~pl.col("ros_id").is_in(found.implode()))


def _by_told(claims: pl.DataFrame, certificates: pl.DataFrame) -> pl.DataFrame:
    """[ros_id, reg_id] of records under an identity number that the claim tells as a former one."""
    told = claims.select("ros_id", id_no="told_ids").explode("id_no", empty_as_null=True, keep_nulls=True)
    old = pl.col("id_no").str.len_chars() == 15
    whole = told.drop_nulls("id_no").with_columns(
        id_no=pl.when(old).then(resident_id.upgrade15(pl.col("id_no"))).otherwise("id_no")
    )
    return whole.join(certificates.select("id_no", "reg_id"), on="id_no", how="inner").select("ros_id", "reg_id")


def _by_moved_birth(claims: pl.DataFrame, certificates: pl.DataFrame) -> pl.DataFrame:
    """[ros_id, reg_id] of records of the same name, area and sequence with another date of birth."""
    valid = pl.col("id_state") == IdState.VALID
    mine = _keyed(claims.filter(valid).drop_nulls("name")).select("ros_id", "id_no", *KEYS)
    if mine.is_empty():
        return pl.DataFrame(schema={"ros_id": pl.UInt32, "reg_id": pl.UInt32})
    named = certificates.lazy().filter(valid, pl.col("name").is_in(mine["name"].unique().implode())).collect()
    theirs = _keyed(named).select("reg_id", *KEYS, reg_id_no="id_no")
    met = mine.join(theirs, on=KEYS, how="inner").filter(pl.col("id_no") != pl.col("reg_id_no"))
    few = pl.col("reg_id_no").n_unique().over("ros_id") <= MOST_NAMESAKES
    return met.filter(few).select("ros_id", "reg_id")


def _keyed(rows: pl.DataFrame) -> pl.DataFrame:
    return rows.with_columns(area=pl.col("id_no").str.slice(0, 6), sequence=pl.col("id_no").str.slice(14, 3))


def _compared(new: pl.DataFrame, claims: pl.DataFrame, certificates: pl.DataFrame, weights: Weights) -> pl.DataFrame:
    """CandidatePairs of proposed pairs: the engine's levels, stage `corrected`."""
    from assets.linkage.engine import pair_frame

    mine = claims.join(new.select("ros_id").unique(), on="ros_id", how="semi")
    theirs = certificates.join(new.select("reg_id").unique(), on="reg_id", how="semi")
    registry = Registry.build(from_parsed(theirs.select(PARSED_COLUMNS)), theirs["reg_id"])
    places = (
        new.join(mine.select("ros_id").with_row_index("_mine"), on="ros_id", how="left", maintain_order="left")
        .join(theirs.select("reg_id").with_row_index("_theirs"), on="reg_id", how="left", maintain_order="left")
    )  # fmt: skip
    found = tuple(places[name].to_numpy().astype(np.int64) for name in ("_mine", "_theirs"))
    compared = compare(from_parsed(mine), registry, (found[0], found[1]), weights, thorough=True)
    frame = pair_frame(np.zeros(len(found[0]), dtype=np.uint8), compared, mine["ros_id"], theirs["reg_id"])
    return CandidatePairs.conform(frame.with_columns(stage=pl.lit(Stage.CORRECTED.value)))
