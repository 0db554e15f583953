"""Records that may be a claim's although its ID says otherwise: two digits apart, or the same enterprise, and one name.

A candidate proves nothing either way: it keeps an absence from being told, and it is shown to who looks it up.
"""

import numpy as np
import polars as pl

from assets.linkage.id_texts import whole_keys
from assets.linkage.repair import MOST_ERRORS, typing_errors
from assets.screening.comparing.links import first_record
from schemas.comparison_levels import EnterpriseLevel, IdLevel, NameLevel
from schemas.tables.certificates import DATE_FIELDS
from schemas.vocabulary import IdState

NOT_ALIKE = (NameLevel.DIFFERENT, NameLevel.MISSING, NameLevel.ONE_CHARACTER)
TOLD = ("id_two_errors", "namesake_same_enterprise")


def find_candidates(
    claims: pl.DataFrame, certificates: pl.DataFrame, links: pl.DataFrame, undecided: pl.Expr
) -> pl.DataFrame:
    """The nearest record of each claim that has none of its own.

    Takes Claims, Certificates, described pairs and which of these are undecided. Returns [ros_id UInt32 unique,
    candidate_reg_id UInt32, id_two_errors Boolean, namesake_same_enterprise Boolean].
    """
    without = links.join(links.filter("own").select("ros_id").unique(), on="ros_id", how="anti")
    told = {"id_two_errors": _two_errors(), "namesake_same_enterprise": _same_enterprise()}
    found = [_marked(first_record(without, condition, "candidate_reg_id"), rule) for rule, condition in told.items()]
    found.insert(1, _marked(_both_valid(claims, certificates, links), "id_two_errors"))
    found.append(_marked(first_record(without, undecided, "candidate_reg_id"), None))
    return (
        pl.concat(found)
        .group_by("ros_id", maintain_order=True)
        .agg(pl.col("candidate_reg_id").first(), pl.col(TOLD).any())
        .sort("ros_id")
    )


def _marked(found: pl.DataFrame, rule: str | None) -> pl.DataFrame:
    return found.with_columns(pl.lit(one == rule).alias(one) for one in TOLD)


def _two_errors() -> pl.Expr:
    """Pairs of like names whose numbers are two typing errors apart."""
    return _open() & (pl.col("id_level") == IdLevel.TWO_ERRORS)


def _same_enterprise() -> pl.Expr:
    """Pairs of like names and one enterprise where an ID can't be used."""
    told = pl.col("id_level").is_in([IdLevel.MISSING, IdLevel.DIFFERENT])
    return _open() & told & (pl.col("enterprise_level") == EnterpriseLevel.EQUAL)


def _open() -> pl.Expr:
    alike = ~pl.col("name_level").is_in(NOT_ALIKE)
    return pl.col("in_family") & ~pl.col("same_person") & ~pl.col("stranger") & alike


def _both_valid(claims: pl.DataFrame, certificates: pl.DataFrame, links: pl.DataFrame) -> pl.DataFrame:
    """[ros_id, candidate_reg_id]: two valid numbers two errors apart, of one name and family and a date or enterprise.

    Of two wrong digits one pair in eleven passes the check. Two people of one name seldom have such numbers.
    """
    valid = (pl.col("id_state") == IdState.VALID) & pl.col("name").is_not_null() & pl.col("family").is_not_null()
    own = links.filter("own").select("ros_id").unique()
    open_claims = claims.filter(valid & pl.col("readable")).join(own, on="ros_id", how="anti")
    names = open_claims.select("name", "family").unique()
    records = certificates.filter(valid).join(names, on=["name", "family"], how="semi")
    shared = pl.concat([_sharing(open_claims, records, facts) for facts in (DATE_FIELDS, ("enterprise_key",))])
    pairs = shared.unique().sort("ros_id", "reg_id")
    sides = [pairs.join(open_claims.select("ros_id", "id_no"), on="ros_id", how="left", maintain_order="left")["id_no"]]
    sides.append(pairs.join(records.select("reg_id", "id_no"), on="reg_id", how="left", maintain_order="left")["id_no"])
    # Who recomputes the check digit of a mistyped number, or copies a valid one, has it right: it tells nothing here.
    (mine, check), (theirs, _) = (whole_keys(side) for side in sides)
    errors = typing_errors(mine, check, theirs, check)
    near = pairs.filter(pl.Series(np.asarray((errors > 0) & (errors <= MOST_ERRORS)), dtype=pl.Boolean))
    return near.unique("ros_id", keep="first", maintain_order=True).select("ros_id", candidate_reg_id="reg_id")


def _sharing(claims: pl.DataFrame, records: pl.DataFrame, facts: tuple[str, ...]) -> pl.DataFrame:
    """[ros_id, reg_id] of one name and family with one of the facts in common, in whichever column it stands."""
    keys = ["name", "family"]
    sides = [
        side.unpivot(facts, index=[*keys, number], value_name="fact").drop("variable").drop_nulls("fact")
        for side, number in ((claims, "ros_id"), (records, "reg_id"))
    ]
    return sides[0].join(sides[1], on=[*keys, "fact"]).select("ros_id", "reg_id")
