"""录入不一致: the same person's same certificate is on record; this lists what was typed differently.

A missing value is no discrepancy; nor is the employer, which is no fact of a certificate (domain facts §2).
"""

import polars as pl

from assets.screening.comparing.links import RECORD
from assets.screening.comparing.periods import START_FIELDS, agrees, given, last_day, years_before
from assets.screening.ruling.explanations import EXPLANATIONS
from assets.screening.ruling.lapsed import REVIEWED_EARLY_YEARS
from schemas.comparison_levels import EnterpriseLevel, IdLevel, NameLevel, NumberLevel
from schemas.vocabulary import Family, IdState, ItemMatch, NumberForm

ID_RULES = {
    IdLevel.OLD15: "id_old15",
    IdLevel.REPAIRED: "id_repaired",
    IdLevel.LENGTH_REPAIRED: "id_length_repaired",
}
# The number and the name say that it is he.
OTHER_IDS = (IdLevel.DIFFERENT, IdLevel.TWO_ERRORS)
# What the text of the ID turned out to be tells as much where too little of it is left to compare.
PARTIAL_ID_RULES = {
    "id_masked": (IdLevel.MASKED_CONSISTENT, IdState.MASKED),
    "id_prefix": (IdLevel.PREFIX, IdState.NUMERIC),
}
REVIEW_YEARS = 3
"""特种作业操作证 is reviewed every three years (30号令 art. 21)."""
WRONG_LENGTH = r"^T?[1-9][0-9]{15,18}X?$"
"""An identity number with a digit left out or typed twice, which no record's number can be held against."""
NAME_RULES = {level: f"name_{level.value}" for level in NameLevel if level not in {
    NameLevel.EQUAL, NameLevel.DIFFERENT, NameLevel.MISSING,
}}  # fmt: skip


def flags() -> dict[str, pl.Expr]:
    """Rules on cases: levels other than equal, dates that differ, items that can't be compared."""
    same = pl.col("same_certificate")
    found = {**_levels(), **_dates(), **_items()}
    return {
        **{rule: same & speaks for rule, speaks in found.items()},
        "employer_differs": same
        & (pl.col("reg_family") == Family.CONSTRUCTION_SAFETY_OFFICER)
        & (pl.col("enterprise_level") == EnterpriseLevel.DIFFERENT),
        "sister_family": same & (pl.col("family") != pl.col("reg_family")),
    }


def _levels() -> dict[str, pl.Expr]:
    id_level, id_state = pl.col("id_level"), pl.col("id_state")
    claimed_id, uncompared = id_state != IdState.MISSING, id_level == IdLevel.MISSING
    return {
        **{rule: (id_level == level) & pl.col("explained").is_null() for level, rule in ID_RULES.items()},
        **{rule: (pl.col("explained") == rule).fill_null(value=False) for rule in EXPLANATIONS},
        "id_differs": id_level.is_in(OTHER_IDS) & pl.col("explained").is_null(),
        **{
            rule: (id_level == level) | (uncompared & (id_state == state))
            for rule, (level, state) in PARTIAL_ID_RULES.items()
        },
        "id_malformed": uncompared & (id_state == IdState.MALFORMED),
        "id_embedded": (id_level == IdLevel.EMBEDDED) & claimed_id,
        **{rule: pl.col("name_level") == level for level, rule in NAME_RULES.items()},
        **_numbers(),
    }


def _numbers() -> dict[str, pl.Expr]:
    """A number that differs, by how: the same ID in other clothes, a typing error, or another number altogether.

    A failing check digit of the ID inside proves a typing error. EMBEDS may also mean that only the record's
    number holds the ID: then the claimed one is another number.
    """
    level, holds_id = pl.col("number_level"), pl.col("number_id").is_not_null()
    mistyped = holds_id & pl.col("number_person").is_null()
    hidden = pl.col("number_form").is_in([NumberForm.MASKED, NumberForm.NUMERIC])
    embeds, different = level == NumberLevel.EMBEDS, (level == NumberLevel.DIFFERENT) & ~hidden
    uncompared = (level == NumberLevel.MISSING) & ~hidden
    wrong_length = pl.col("number").str.contains(WRONG_LENGTH) & (pl.col("number_form") == NumberForm.FREE)
    return {
        "number_hidden": hidden,
        "number_embeds": embeds & holds_id & ~mistyped,
        "number_near": (level == NumberLevel.NEAR)
        | ((embeds | different | uncompared) & mistyped)
        | (uncompared & wrong_length),
        "number_differs": (embeds & ~holds_id) | (different & ~mistyped),
    }


def _dates() -> dict[str, pl.Expr]:
    """Dates that meet none of the record's dates they may stand for.

    What is later by more than a month is a rule of its own (`altered`) and no typing error.
    """
    end_meets = agrees("valid_to", "valid_to", RECORD)
    end_is_review = agrees("valid_to", "review_due", RECORD).fill_null(value=False)
    review_meets = agrees("review_due", "review_due", RECORD)
    review_is_end = agrees("review_due", "valid_to", RECORD).fill_null(value=False)
    return {
        "valid_to_differs": ~end_meets & ~end_is_review & ~pl.col("later_end"),
        "valid_to_is_review_due": ~end_meets & end_is_review,
        "review_due_differs": ~review_meets & ~review_is_end & ~pl.col("later_review") & ~may_be_done(),
        # Behind the one review that was done nothing is due before the end (30号令 art. 21).
        "review_due_is_end": ~review_meets & review_is_end & ~given("review_done", RECORD),
        "review_done_differs": ~agrees("review_done", "review_done", RECORD),
        **{f"{field}_differs": ~starts_meet(field) for field in START_FIELDS},
    }


def may_be_done() -> pl.Expr:
    """Whether the day under 复审日期 is or may be that on which a review was done: the header says either (Boolean).

    It is the recorded day; or, where the register records none, a day in the year before the coming review or before
    the one three years earlier (30号令 art. 21, 22).
    """
    is_done = agrees("review_due", "review_done", RECORD).fill_null(value=False)
    claimed, due = last_day("review_due"), last_day("review_due", RECORD)
    years = [pl.lit(count) for count in (0, REVIEW_YEARS)]
    timely = [
        claimed.is_between(years_before(due, count + REVIEWED_EARLY_YEARS), years_before(due, count)) for count in years
    ]
    return is_done | (~given("review_done", RECORD) & pl.any_horizontal(timely).fill_null(value=False))


def starts_meet(field: str) -> pl.Expr:
    """Whether a start date meets any recorded start date; null where the record has none of its kind.

    A first issue and the issue of a renewed card lie years apart: one can't speak against the other.
    """
    kind = ("first_issue",) if field == "first_issue" else ("issue", "valid_from")
    comparable = pl.any_horizontal(given(recorded, RECORD) for recorded in kind)
    return pl.when(comparable).then(pl.max_horizontal(agrees(field, recorded, RECORD) for recorded in START_FIELDS))


def _items() -> dict[str, pl.Expr]:
    claimed, recorded = pl.col("item_match"), pl.col("reg_item_match")
    unread = [ItemMatch.UNKNOWN, ItemMatch.FUZZY]
    return {
        "item_fuzzy": claimed == ItemMatch.FUZZY,
        "item_unknown": claimed == ItemMatch.UNKNOWN,
        "record_item_unknown": ~claimed.is_in([*unread, ItemMatch.MISSING])
        & recorded.is_in(unread)
        & (pl.col("item") != pl.col("reg_item")).fill_null(value=True),
    }
