"""查无登记 and 待核验: no own record; whether that proves anything depends on coverage and on lookalikes."""

from collections.abc import Callable

import polars as pl

from assets.screening.comparing.links import SISTER_FAMILIES, bears_number, claims_with, loosely_anothers
from assets.screening.comparing.open_families import may_be_of
from assets.screening.ruling.excuses import speaks_of_a_new_one, speaks_of_identity
from assets.screening.ruling.impersonated import RULES as BORROWED
from assets.screening.ruling.not_compared import unread_absence
from assets.screening.ruling.rule import Rule, Strength, any_answers
from schemas.comparison_levels import NameLevel, NumberLevel, Stage
from schemas.tables.certificates import DATE_FIELDS
from schemas.vocabulary import ClueLevel, IdState, ItemMatch, NumberForm, Verdict

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


def _only_a_loose_number() -> pl.Expr:
    """Cases with neither an identity number nor a number whose grammar an office gives: an absence proves nothing."""
    return _unusable_id() & pl.col("number_form").is_in(LOOSE_NUMBERS)


def _unusable_id() -> pl.Expr:
    return pl.col("id_state").is_in(UNUSABLE_IDS) & pl.col("number_person").is_null()


def _may_be_on_record(links: pl.DataFrame) -> pl.Expr:
    """Claims of an open family with a record of the same person that no date ties to them."""
    return claims_with(links, pl.col("same_person") & may_be_of("reg_family"))


def _guessed_family(links: pl.DataFrame) -> pl.Expr:
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


def _unknown_family(links: pl.DataFrame) -> pl.Expr:
    return pl.col("family").is_null() & (~pl.col("family_read") | _may_be_on_record(links))


def _covered() -> pl.Expr:
    return pl.col("family_read") & pl.col("issuer_covered")


def _outside() -> pl.Expr:
    return pl.col("family_read") & ~pl.col("issuer_covered")


def _doubt(code: str, strength: Strength, speaks: Callable[[pl.DataFrame], pl.Expr], **told: bool) -> Rule:
    """A rule that keeps an absence from proving anything."""
    return Rule(
        code,
        Verdict.NEEDS_VERIFICATION,
        strength,
        lambda asked: ~pl.col("on_record") & speaks(asked.links),
        **told,  # type: ignore[arg-type]
    )


def _weakness(code: str, strength: Strength, speaks: Callable[[], pl.Expr]) -> Rule:
    """A rule that an absence, or the identity behind it, is less certain."""
    return Rule(
        code,
        Verdict.NOT_REGISTERED,
        strength,
        lambda _: ~pl.col("on_record") & speaks(),
        decides=False,
        level=ClueLevel.MEDIUM,
    )


EXPORT_IN_DOUBT = _doubt("export_in_doubt", Strength.FAIR, lambda _: _covered() & pl.col("in_doubt"), suspends=True)
ID_TWO_ERRORS = _doubt("id_two_errors", Strength.WEAK, lambda _: pl.col("id_two_errors"), near=True)
DOUBTS = (
    _doubt("family_unknown", Strength.WEAK, _unknown_family),
    _doubt("family_guessed", Strength.WEAK, _guessed_family),
    _doubt("absent_unread", Strength.WEAK, lambda _: unread_absence()),
    _doubt("no_registry", Strength.FAIR, lambda _: pl.col("family").is_not_null() & ~pl.col("family_read")),
    _doubt("not_covered_issuer", Strength.FAIR, lambda _: _outside() & ~pl.col("issuer_open")),
    _doubt("issuer_open", Strength.FAIR, lambda _: _outside() & pl.col("issuer_open")),
    _doubt("issued_after_export", Strength.FAIR, lambda _: _covered() & ~pl.col("issued_in_time")),
    EXPORT_IN_DOUBT,
    _doubt("blurred_namesake", Strength.WEAK, lambda _: pl.col("blurred")),
    _doubt(
        "number_of_similar_name",
        Strength.WEAK,
        lambda links: claims_with(links, bears_number() & (unsure_person() | loosely_anothers())),
    ),
    _doubt("undecided_candidate", Strength.WEAK, lambda links: claims_with(links, undecided()), near=True),
    _doubt("resembles_record", Strength.WEAK, lambda _: pl.col("resembles")),
    _doubt("number_alone", Strength.WEAK, lambda _: _only_a_loose_number()),
    _doubt("identity_told", Strength.WEAK, lambda _: speaks_of_identity()),
    _doubt("new_told", Strength.WEAK, lambda _: speaks_of_a_new_one()),
    ID_TWO_ERRORS,
    _doubt("namesake_same_enterprise", Strength.WEAK, lambda _: pl.col("namesake_same_enterprise"), near=True),
)
# Whoever stands on another's record was found there: that nobody was found would be untrue.
_FOUND_OR_DOUBTED = (*DOUBTS, *BORROWED)
NO_RECORD = Rule(
    "no_record",
    Verdict.NOT_REGISTERED,
    Strength.STRONG,
    lambda _: ~pl.col("on_record") & ~any_answers(_FOUND_OR_DOUBTED),
    level=ClueLevel.HIGH,
    rests_on=("number", "id_no"),
    after=_FOUND_OR_DOUBTED,
)
ON_RECORD_OTHER_FAMILY = Rule(
    "on_record_other_family",
    Verdict.NOT_REGISTERED,
    None,
    lambda asked: claims_with(asked.links, pl.col("same_person") & ~pl.col("in_family")),
    decides=False,
)
RULES = (
    *DOUBTS,
    NO_RECORD,
    _weakness("id_check_failed", Strength.WEAK, lambda: pl.col("id_state") == IdState.CHECK_FAILED),
    _weakness("id_unusable", Strength.WEAK, _unusable_id),
    _weakness("other_document", Strength.WEAK, lambda: pl.col("id_state") == IdState.OTHER_DOCUMENT),
    _weakness("no_dates", Strength.FAIR, lambda: ~pl.col("dated")),
    _weakness("issuer_missing", Strength.FAIR, lambda: pl.col("issuer").is_null()),
    ON_RECORD_OTHER_FAMILY,
)
