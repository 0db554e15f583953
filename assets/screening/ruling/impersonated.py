"""冒用他人证书: the number is on record for another person, or holds another person's identity number."""

import polars as pl

from assets.screening.comparing.links import bears_number, claims_with, first_record, loosely_anothers
from assets.screening.ruling.excuses import CHANGE_TOLD
from assets.screening.ruling.explanations import same_but_corrected
from assets.screening.ruling.rule import Hangs, Rule, Strength
from schemas.comparison_levels import IdLevel, NameLevel, NumberLevel
from schemas.vocabulary import ClueLevel, IdState, Verdict

OTHER_RECORD = "other_reg_id"


def other_person() -> pl.Expr:
    """Pairs whose record bears the claimed number and is surely another person's."""
    return pl.col("stranger") & bears_number() & ~loosely_anothers()


def other_name() -> pl.Expr:
    """Pairs of the same identity number in the same family under a different name."""
    same_id = pl.col("id_level").is_in([IdLevel.EQUAL, IdLevel.OLD15])
    return ~pl.col("same_person") & same_id & pl.col("in_family") & (pl.col("name_level") == NameLevel.DIFFERENT)


def records_of_others(links: pl.DataFrame) -> pl.DataFrame:
    """[ros_id, other_reg_id]: the record of somebody else that a claim runs into."""
    return first_record(links, other_person() | other_name(), OTHER_RECORD)


def _number_of_another(links: pl.DataFrame) -> pl.Expr:
    """The number is another's on record, and neither the claimant's own as well nor one typing error away from his.

    Neighbouring serial numbers belong to different people.
    """
    own_number = pl.col("same_person") & bears_number()
    typed_wrong = pl.col("own") & (pl.col("number_level") == NumberLevel.NEAR)
    borrowed = claims_with(links, other_person()) & ~claims_with(links, own_number | typed_wrong)
    return borrowed & ~_mistyped() & ~_own_document()


def _number_embeds_another(links: pl.DataFrame) -> pl.Expr:
    """Two valid IDs that differ are two people, even if nobody is on record (domain facts §5, S02 and S04)."""
    apart = (pl.col("number_person") != pl.col("own_person")).fill_null(value=False)
    return apart & ~same_but_corrected(links) & ~_mistyped()


def _own_document() -> pl.Expr:
    """Whether the number is T and the row's own passport or permit: its holder's name is written in two scripts."""
    whole = pl.col("number").str.strip_prefix("T") == pl.col("id_no")
    return ((pl.col("id_state") == IdState.OTHER_DOCUMENT) & whole).fill_null(value=False)


def _mistyped() -> pl.Expr:
    """Whether the record that bears the number is of the same name and a date, and two digits of the ID apart.

    One pair of wrong digits in eleven leaves the check digit right: then it looks like another person's.
    """
    near = pl.col("id_two_errors") & (pl.col("candidate_reg_id") == pl.col(OTHER_RECORD))
    return near.fill_null(value=False)


NUMBER_OF_ANOTHER = Rule(
    "number_of_another",
    Verdict.IMPERSONATED,
    Strength.STRONG,
    lambda asked: _number_of_another(asked.links),
    level=ClueLevel.HIGH,
    rests_on=("number", "id_no", "name"),
    hangs=Hangs.ON_ABSENCE,
    excused_by=(CHANGE_TOLD,),
)
NUMBER_EMBEDS_ANOTHER = Rule(
    "number_embeds_another",
    Verdict.IMPERSONATED,
    Strength.STRONG,
    lambda asked: _number_embeds_another(asked.links),
    level=ClueLevel.HIGH,
    rests_on=("number", "id_no"),
    excused_by=(CHANGE_TOLD,),
)
ID_UNDER_ANOTHER_NAME = Rule(
    "id_under_another_name",
    Verdict.IMPERSONATED,
    Strength.FAIR,
    lambda asked: claims_with(asked.links, other_name()) & ~pl.col("on_record"),
    level=ClueLevel.MEDIUM,
    rests_on=("id_no", "name"),
    hangs=Hangs.ON_ABSENCE,
    excused_by=(CHANGE_TOLD,),
)
RULES = (NUMBER_OF_ANOTHER, NUMBER_EMBEDS_ANOTHER, ID_UNDER_ANOTHER_NAME)
