"""一人多单位: one person in the rosters of several enterprises (domain facts §5, S11). A weak sign by itself."""

import polars as pl

from assets.screening.clueing.clue_titles import who
from schemas.vocabulary import ClueLevel, Family, IdState, Told

KIND = "multiple_employers"
LOW_REASON = "劳务派遣、集团内兼职、离职未更新也会如此；该类证书不登记单位"
MEDIUM_REASON = "安管人员证书登记聘用单位，同时在多个单位须核实是否挂证"

SURE_IDS = (IdState.VALID, IdState.OLD15, IdState.OTHER_DOCUMENT)


def multiple_employers(known: pl.DataFrame) -> pl.DataFrame:
    """Claims of people who stand in the rosters of two enterprises or more.

    Parameters
    ----------
    known
        Verdicts beside the facts of their claims.

    Returns
    -------
    pl.DataFrame
        known and [kind, level, level_reason, title, facts String]; facts tells this clue from others of its kind.
    """
    sure = pl.col("id_state").is_in(SURE_IDS) | pl.col("reg_id").is_not_null()
    placed = (
        known.filter("readable", sure, pl.col("person_key").is_not_null(), ~_left())
        .with_columns(employer=_employer(known))
        .drop_nulls("employer")
    )
    officer = pl.col("employer").filter(pl.col("family") == Family.CONSTRUCTION_SAFETY_OFFICER).n_unique() > 1
    people = placed.group_by("person_key").agg(employers=pl.col("employer").n_unique(), officer=officer)
    several = placed.join(people.filter(pl.col("employers") > 1), on="person_key", how="inner", maintain_order="left")
    return several.with_columns(
        kind=pl.lit(KIND),
        level=pl.when("officer").then(pl.lit(ClueLevel.MEDIUM.value)).otherwise(pl.lit(ClueLevel.LOW.value)),
        level_reason=pl.when("officer").then(pl.lit(MEDIUM_REASON)).otherwise(pl.lit(LOW_REASON)),
        title=pl.format("{}同时在{}个单位的花名册中，请核实劳动关系（劳务派遣、集团内兼职除外）", who(), "employers"),
        facts=pl.col("person_key"),
    ).drop("employer", "employers", "officer")


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
