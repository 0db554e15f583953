"""查无登记 and 待核验: no own record; whether that proves anything depends on coverage and on lookalikes."""

import polars as pl

from assets.screening.comparing import candidates
from assets.screening.comparing.links import SISTER_FAMILIES, bears_number, claims_with, loosely_anothers
from assets.screening.comparing.open_families import may_be_of
from assets.screening.ruling.explanations import speaks_of_a_new_one, speaks_of_identity
from assets.screening.ruling.not_compared import unread_absence
from schemas.comparison_levels import NameLevel, NumberLevel, Stage
from schemas.tables.certificates import DATE_FIELDS
from schemas.vocabulary import IdState, ItemMatch, NumberForm

# Old and house numbers: several offices gave the same ones, and registers kept few of them. Hidden ones are anybody's.
LOOSE_NUMBERS = (NumberForm.FREE, NumberForm.OLD14, NumberForm.TS6, NumberForm.MASKED, NumberForm.NUMERIC)
# What a certificate of any family may be printed with.
_OF_SEVERAL = (NumberForm.ID, NumberForm.MISSING, NumberForm.FREE, NumberForm.NUMERIC, NumberForm.MASKED)
UNUSABLE_IDS = (IdState.MASKED, IdState.NUMERIC, IdState.MALFORMED, IdState.MISSING)


def unsure_person() -> pl.Expr:
    """Pairs that are neither one person nor surely two."""
    other_name = pl.col("name_level") == NameLevel.DIFFERENT
    return ~pl.col("same_person") & ~pl.col("stranger") & ~other_name


def undecided() -> pl.Expr:
    """Pairs of the family that may be the same person: a key meets by more than chance, and the name is alike.

    A name in the same area is too common to count, unless the number is almost the same (design, matching §1).
    One other character in the name counts only beside an ID repaired by its check character.
    """
    by_repair = pl.col("stage").is_in([Stage.REPAIR, Stage.EMBEDDED])
    by_key = pl.col("stage").is_in([Stage.MASKED, Stage.PREFIX, Stage.NAME_BIRTH, Stage.CORRECTED])
    near_number = pl.col("number_level") == NumberLevel.NEAR
    alike = ~pl.col("name_level").is_in([NameLevel.MISSING, NameLevel.ONE_CHARACTER])
    return unsure_person() & pl.col("in_family") & (by_repair | (alike & (by_key | near_number)))


DOUBTS = (
    "family_unknown", "family_guessed", "absent_unread", "no_registry", "not_covered_issuer", "issued_after_export",
    "export_in_doubt", "blurred_namesake", "number_of_similar_name", "undecided_candidate", "resembles_record",
    "number_alone", "identity_told", "new_told", *candidates.RULES,
)  # fmt: skip
"""Rules that keep an absence from proving anything."""


def no_record() -> pl.Expr:
    """查无登记: nobody is on record, and none of DOUBTS speaks. On cases with a column `_code` a rule of `flags`."""
    return ~pl.col("on_record") & ~pl.any_horizontal(f"_{code}" for code in DOUBTS)


def flags(links: pl.DataFrame) -> dict[str, pl.Expr]:
    """Rules on cases without an own record in the family, but for `no_record`."""
    absent = ~pl.col("on_record")
    covered = pl.col("family_read") & pl.col("issuer_covered")
    doubts = {
        "family_unknown": pl.col("family").is_null() & (~pl.col("family_read") | _may_be_on_record(links)),
        "family_guessed": _guessed(links),
        "absent_unread": unread_absence(),
        "no_registry": pl.col("family").is_not_null() & ~pl.col("family_read"),
        "not_covered_issuer": pl.col("family_read") & ~pl.col("issuer_covered"),
        "issued_after_export": covered & ~pl.col("issued_in_time"),
        "export_in_doubt": covered & pl.col("in_doubt"),
        "blurred_namesake": pl.col("blurred"),
        "number_of_similar_name": claims_with(links, bears_number() & (unsure_person() | loosely_anothers())),
        "undecided_candidate": claims_with(links, undecided()),
        "resembles_record": pl.col("resembles"),
        "number_alone": _only_a_loose_number(),
        "identity_told": speaks_of_identity(),
        "new_told": speaks_of_a_new_one(),
        **{rule: pl.col(rule) for rule in candidates.RULES},
    }
    return {
        **{rule: absent & speaks for rule, speaks in doubts.items()},
        **_weaknesses(absent),
        "on_record_other_family": claims_with(links, pl.col("same_person") & ~pl.col("in_family")),
    }


def _only_a_loose_number() -> pl.Expr:
    """Cases with neither an identity number nor a number whose grammar an office gives: an absence proves nothing."""
    no_id = pl.col("id_state").is_in(UNUSABLE_IDS) & pl.col("number_person").is_null()
    return no_id & pl.col("number_form").is_in(LOOSE_NUMBERS)


def _may_be_on_record(links: pl.DataFrame) -> pl.Expr:
    """Claims of an open family with a record of the same person that no date ties to them."""
    return claims_with(links, pl.col("same_person") & may_be_of("reg_family"))


def _guessed(links: pl.DataFrame) -> pl.Expr:
    """Claims whose family was guessed, or is one of two while the same person is on record in the other.

    A file's name, a post or a class of items accuses nobody by itself; neither does a trade (电工) beside a bare
    identity number, which several families use, nor a row that speaks of two families, while the person is on record
    in any other.
    """
    sister = pl.col("family").replace_strict(SISTER_FAMILIES, default=None, return_dtype=pl.String)
    elsewhere = links.filter(pl.col("same_person") & ~pl.col("in_family")).select("ros_id", "reg_family").unique()
    pairs = pl.concat_str([pl.col("ros_id").cast(pl.String), sister], separator="|")
    held = elsewhere.select(key=pl.concat_str([pl.col("ros_id").cast(pl.String), "reg_family"], separator="|"))["key"]
    basis = pl.col("family_basis")
    trade = pl.col("item").is_null() | (pl.col("item_match") == ItemMatch.BROAD)
    loose = (trade & pl.col("number_form").is_in(_OF_SEVERAL)) | (basis == "contested")
    on_record = pl.col("ros_id").is_in(elsewhere["ros_id"].implode())
    guessed = (basis == "guessed") | ((basis == "pair") & pairs.is_in(held.implode())) | (loose & on_record)
    return guessed.fill_null(value=False)


def _weaknesses(absent: pl.Expr) -> dict[str, pl.Expr]:
    """What makes an absence, or the identity behind it, less certain."""
    return {
        "id_check_failed": absent & (pl.col("id_state") == IdState.CHECK_FAILED),
        "id_unusable": absent & pl.col("id_state").is_in(UNUSABLE_IDS) & pl.col("number_person").is_null(),
        "other_document": absent & (pl.col("id_state") == IdState.OTHER_DOCUMENT),
        "issuer_missing": absent & pl.col("issuer").is_null(),
        "no_dates": absent & ~pl.col("dated"),
    }


def resembling(claims: pl.DataFrame, certificates: pl.DataFrame) -> pl.Expr:
    """Whether a record of the same name and family bears one of a claim's dates, where its ID can't be used.

    Takes Claims and Certificates; an expression on `ros_id`. Two people of one name seldom share a day, so such
    a claim is more likely mistyped than invented.
    """
    unsure = claims.filter(
        pl.col("id_state").is_in([*UNUSABLE_IDS, IdState.CHECK_FAILED]), pl.col("name").is_not_null()
    )
    keys = ["name", "family", "day"]
    claimed = _days(unsure.select("ros_id", *keys[:2], *DATE_FIELDS))
    named = certificates.select(*keys[:2], *DATE_FIELDS).join(unsure.select("name", "family"), on=keys[:2], how="semi")
    found = claimed.join(_days(named), on=keys, how="semi")["ros_id"]
    return pl.col("ros_id").is_in(found.unique().implode())


def _days(rows: pl.DataFrame) -> pl.DataFrame:
    """One row a date: `day` instead of the date columns."""
    index = [column for column in rows.columns if column not in DATE_FIELDS]
    return rows.unpivot(DATE_FIELDS, index=index, value_name="day").drop("variable").drop_nulls("day")
