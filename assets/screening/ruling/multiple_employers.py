"""一人多单位: one person in the rosters of several enterprises (domain facts §5, S11). A weak sign by itself."""

import polars as pl

from assets.screening.ruling.rule import Rule, Strength
from schemas.values.numbers.person_number import SURE_IDS
from schemas.values.one_firm import is_within, sends_workers
from schemas.vocabulary import ClueLevel, Family, Told

MULTIPLE_EMPLOYERS = Rule("multiple_employers", "multiple_employers", Strength.WEAK, level=ClueLevel.LOW)
OFFICER_EMPLOYERS = Rule(
    "officer_employers", "multiple_employers", Strength.WEAK, decides=False, level=ClueLevel.MEDIUM
)
"""Certificates of safety officers name the enterprise that employs them; others don't."""
DISPATCHED = Rule("dispatched", "multiple_employers", Strength.WEAK, decides=False, level=ClueLevel.LOW)
"""All enterprises but one lend their workers, who stand in their rosters and in that of the firm they work for."""
RULES = (MULTIPLE_EMPLOYERS, OFFICER_EMPLOYERS, DISPATCHED)


def find_employers(known: pl.DataFrame) -> pl.DataFrame:
    """Claims of people who stand in the rosters of two enterprises or more; a firm and its branches are one.

    Parameters
    ----------
    known
        Verdicts beside the facts of their claims.

    Returns
    -------
    pl.DataFrame
        known and [rule, facts String, employers UInt32]: the rule that grades the clue, what tells it from others of
        its kind, and how many enterprises there are.
    """
    sure = pl.col("id_state").is_in(SURE_IDS) | pl.col("reg_id").is_not_null()
    placed = (
        known.filter("readable", sure, pl.col("person_key").is_not_null(), ~_left())
        .with_columns(employer=_employer(known))
        .drop_nulls("employer")
    )
    people = _people(placed).filter(pl.col("employers") > 1)
    several = placed.join(people, on="person_key", how="inner", maintain_order="left")
    grading = (
        pl.when("dispatched").then(pl.lit(DISPATCHED.code))
        .when("officer").then(pl.lit(OFFICER_EMPLOYERS.code))
        .otherwise(pl.lit(MULTIPLE_EMPLOYERS.code))
    )  # fmt: skip
    return several.with_columns(rule=grading, facts=pl.col("person_key")).drop("employer", "officer", "dispatched")


def _people(placed: pl.DataFrame) -> pl.DataFrame:
    """[person_key, employers UInt32, officer Boolean, dispatched Boolean], branches counted with their firm."""
    firms = placed.select("person_key", "employer", "family", key="enterprise_key")
    firms = firms.join(_firms(firms), on=["person_key", "key"], how="left", nulls_equal=True)
    employer = pl.coalesce("firm", "employer")
    of_officers = employer.filter(pl.col("family") == Family.CONSTRUCTION_SAFETY_OFFICER).n_unique() > 1
    return firms.group_by("person_key").agg(
        employers=employer.n_unique(),
        officer=of_officers,
        dispatched=employer.filter(~sends_workers(pl.col("key")).fill_null(value=False)).n_unique() <= 1,
    )


def _firms(firms: pl.DataFrame) -> pl.DataFrame:
    """[person_key, key, firm]: of a person's employers that may be one with this, that of the shortest name."""
    named = firms.drop_nulls("key").select("person_key", "key", "employer").unique()
    pairs = named.drop("employer").join(named.rename({"key": "whole", "employer": "firm"}), on="person_key")
    of_one = pairs.filter(is_within(pl.col("key"), pl.col("whole")))
    shortest = of_one.sort("person_key", "key", pl.col("whole").str.len_chars(), "whole", "firm")
    return shortest.unique(["person_key", "key"], keep="first", maintain_order=True).select("person_key", "key", "firm")


def _left() -> pl.Expr:
    """Whether the roster itself says that the person has left."""
    return pl.col("told").fill_null([]).list.contains(Told.LEFT.value)


def _employer(known: pl.DataFrame) -> pl.Expr:
    """The enterprise by its code; by its name where no list gives one code for that name."""
    codes = known.drop_nulls(["enterprise_key", "uscc"]).select("enterprise_key", "uscc").unique()
    single = codes.filter(pl.col("uscc").len().over("enterprise_key") == 1).sort("enterprise_key")
    named = pl.col("enterprise_key").replace_strict(
        single["enterprise_key"], single["uscc"], default=pl.col("enterprise_key"), return_dtype=pl.String
    )
    return pl.coalesce("uscc", named)
