"""录入不一致: the same person's same certificate is on record; this lists what was typed differently.

A missing value is no discrepancy; nor is the employer, which is no fact of a certificate (domain facts §2).
"""

from collections.abc import Callable

import polars as pl

from assets.screening.comparing.links import RECORD
from assets.screening.comparing.periods import START_FIELDS, agrees, given
from assets.screening.ruling.rule import Asked, Rule, Strength
from schemas.comparison_levels import EnterpriseLevel, IdLevel, NameLevel, NumberLevel
from schemas.vocabulary import ClueLevel, Family, IdState, ItemMatch, NumberForm, Verdict

# The number and the name say that it is he.
OTHER_IDS = (IdLevel.DIFFERENT, IdLevel.TWO_ERRORS)
WRONG_LENGTH = r"^T?[1-9][0-9]{15,18}X?$"
"""An identity number with a digit left out or typed twice, which no record's number can be held against."""
NAME_LEVELS = {
    NameLevel.VARIANT: Strength.CERTAIN,
    NameLevel.HOMOPHONE: Strength.CERTAIN,
    NameLevel.SOUTHERN_HOMOPHONE: Strength.STRONG,
    NameLevel.LOOKALIKE: Strength.STRONG,
    NameLevel.UNKNOWN_CHARACTER: Strength.STRONG,
    NameLevel.PINYIN: Strength.STRONG,
    NameLevel.DROPPED_CHARACTER: Strength.STRONG,
    NameLevel.CUT_SHORT: Strength.STRONG,
    NameLevel.REORDERED: Strength.STRONG,
    NameLevel.ONE_CHARACTER: Strength.FAIR,
}


def _id_apart(*levels: IdLevel) -> pl.Expr:
    """Whether the ID has one of the levels, and no link explains it."""
    return pl.col("id_level").is_in(levels) & pl.col("explained").is_null()


def _id_partial(state: IdState, level: IdLevel | None = None) -> pl.Expr:
    """What the text of the ID turned out to be tells as much where too little of it is left to compare."""
    uncompared = (pl.col("id_level") == IdLevel.MISSING) & (pl.col("id_state") == state)
    return uncompared if level is None else (pl.col("id_level") == level) | uncompared


def _hidden() -> pl.Expr:
    return pl.col("number_form").is_in([NumberForm.MASKED, NumberForm.NUMERIC])


def _mistyped() -> pl.Expr:
    """Whether the check digit of the ID in the number fails, which proves a typing error."""
    return pl.col("number_id").is_not_null() & pl.col("number_person").is_null()


def _number_is(level: NumberLevel) -> pl.Expr:
    """Whether a number that can be read has the level."""
    shown = pl.col("number_level") == level
    return shown & ~_hidden() if level in (NumberLevel.DIFFERENT, NumberLevel.MISSING) else shown


def _number_near() -> pl.Expr:
    """A typing error: one edit apart, or another number with a failing ID in it or a digit too many or too few."""
    wrong_length = pl.col("number").str.contains(WRONG_LENGTH) & (pl.col("number_form") == NumberForm.FREE)
    uncompared = _number_is(NumberLevel.MISSING)
    apart = _number_is(NumberLevel.EMBEDS) | _number_is(NumberLevel.DIFFERENT) | uncompared
    return _number_is(NumberLevel.NEAR) | (apart & _mistyped()) | (uncompared & wrong_length)


def _number_differs() -> pl.Expr:
    """Another number altogether. EMBEDS may also mean that only the record's number holds the ID."""
    without_id = _number_is(NumberLevel.EMBEDS) & pl.col("number_id").is_null()
    return without_id | (_number_is(NumberLevel.DIFFERENT) & ~_mistyped())


def meets(field: str, recorded: str) -> pl.Expr:
    """Whether a claimed date may be one of the record's (Boolean); null where either is missing."""
    return agrees(field, recorded, RECORD)


def stands_for(field: str, recorded: str) -> pl.Expr:
    """Whether a day that is not the record's is its other day, which people write there."""
    return ~meets(field, field) & meets(field, recorded).fill_null(value=False)


def _valid_to_differs() -> pl.Expr:
    """The end meets none of the record's dates that it may stand for.

    What is later by more than a month is a rule of its own (`altered`) and no typing error.
    """
    is_review = meets("valid_to", "review_due").fill_null(value=False)
    return ~meets("valid_to", "valid_to") & ~is_review & ~pl.col("later_end")


def starts_meet(field: str) -> pl.Expr:
    """Whether a start date meets any recorded start date; null where the record has none of its kind.

    A first issue and the issue of a renewed card lie years apart: one can't speak against the other.
    """
    kind = ("first_issue",) if field == "first_issue" else ("issue", "valid_from")
    comparable = pl.any_horizontal(given(recorded, RECORD) for recorded in kind)
    return pl.when(comparable).then(pl.max_horizontal(agrees(field, recorded, RECORD) for recorded in START_FIELDS))


def _record_item_unknown() -> pl.Expr:
    unread = [ItemMatch.UNKNOWN, ItemMatch.FUZZY]
    known = ~pl.col("item_match").is_in([*unread, ItemMatch.MISSING])
    return known & pl.col("reg_item_match").is_in(unread) & (pl.col("item") != pl.col("reg_item")).fill_null(value=True)


def _same(speaks: Callable[[], pl.Expr]) -> Callable[[Asked], pl.Expr]:
    return lambda _: pl.col("same_certificate") & speaks()


def _differs(
    code: str, corrects: str | None, speaks: Callable[[], pl.Expr], strength: Strength = Strength.STRONG
) -> Rule:
    """A rule that something of the same certificate was typed differently; the field that the sender is to correct."""
    return Rule(code, Verdict.REGISTERED_DISCREPANT, strength, _same(speaks), corrects=corrects)


def _of_id_level(level: IdLevel, strength: Strength = Strength.STRONG) -> Rule:
    return _differs(f"id_{level.value}", "id_no", lambda: _id_apart(level), strength)


def _of_name_level(level: NameLevel, strength: Strength) -> Rule:
    return _differs(f"name_{level.value}", "name", lambda: pl.col("name_level") == level, strength)


def _of_start(field: str) -> Rule:
    return _differs(f"{field}_differs", field, lambda: ~starts_meet(field))


def _employer_differs() -> pl.Expr:
    officer = pl.col("reg_family") == Family.CONSTRUCTION_SAFETY_OFFICER
    return officer & (pl.col("enterprise_level") == EnterpriseLevel.DIFFERENT)


NUMBER_DIFFERS = Rule(
    "number_differs",
    Verdict.REGISTERED_DISCREPANT,
    Strength.FAIR,
    _same(_number_differs),
    level=ClueLevel.MEDIUM,
    level_of=Verdict.ALTERED,
    corrects="number",
)
RULES = (
    _of_id_level(IdLevel.OLD15, Strength.CERTAIN),
    _of_id_level(IdLevel.REPAIRED),
    _of_id_level(IdLevel.LENGTH_REPAIRED),
    _differs("id_differs", "id_no", lambda: _id_apart(*OTHER_IDS), Strength.FAIR),
    _differs("id_masked", "id_no", lambda: _id_partial(IdState.MASKED, IdLevel.MASKED_CONSISTENT)),
    _differs("id_prefix", "id_no", lambda: _id_partial(IdState.NUMERIC, IdLevel.PREFIX)),
    _differs("id_malformed", "id_no", lambda: _id_partial(IdState.MALFORMED)),
    _differs(
        "id_embedded",
        "id_no",
        lambda: (pl.col("id_level") == IdLevel.EMBEDDED) & (pl.col("id_state") != IdState.MISSING),
    ),
    *(_of_name_level(level, strength) for level, strength in NAME_LEVELS.items()),
    _differs("number_hidden", "number", _hidden),
    Rule(
        "number_embeds",
        Verdict.REGISTERED,
        None,
        _same(lambda: _number_is(NumberLevel.EMBEDS) & pl.col("number_id").is_not_null() & ~_mistyped()),
        decides=False,
        corrects="number",
    ),
    _differs("number_near", "number", _number_near),
    NUMBER_DIFFERS,
    _differs("valid_to_differs", "valid_to", _valid_to_differs),
    _differs("valid_to_is_review_due", "valid_to", lambda: stands_for("valid_to", "review_due")),
    _differs("review_done_differs", "review_done", lambda: ~meets("review_done", "review_done")),
    *map(_of_start, START_FIELDS),
    _differs("record_item_unknown", None, _record_item_unknown, Strength.FAIR),
    Rule(
        "sister_family",
        Verdict.REGISTERED_DISCREPANT,
        Strength.STRONG,
        _same(lambda: pl.col("family") != pl.col("reg_family")),
        decides=False,
    ),
    Rule("employer_differs", Verdict.REGISTERED, None, _same(_employer_differs), decides=False),
)
