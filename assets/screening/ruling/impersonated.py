"""冒用他人证书: the number is on record for another person, or holds another person's identity number."""

import polars as pl

from assets.screening.comparing.links import bears_number, claims_with, first_record, loosely_anothers
from assets.screening.ruling.explanations import same_but_corrected
from schemas.comparison_levels import IdLevel, NameLevel, NumberLevel
from schemas.vocabulary import IdState

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


def flags(links: pl.DataFrame) -> dict[str, pl.Expr]:
    """Rules on cases.

    A number that is the claimant's own as well, or one typing error away from his own, is no borrowed number:
    neighbouring serial numbers belong to different people. Two valid IDs that differ are two people, so a
    number that holds another valid ID speaks even if nobody is on record (domain facts §5, S02 and S04).
    """
    own_number = pl.col("same_person") & bears_number()
    typed_wrong = pl.col("own") & (pl.col("number_level") == NumberLevel.NEAR)
    return {
        "number_of_another": claims_with(links, other_person())
        & ~claims_with(links, own_number | typed_wrong)
        & ~_mistyped()
        & ~_own_document(),
        "number_embeds_another": (pl.col("number_person") != pl.col("own_person")).fill_null(value=False)
        & ~same_but_corrected(links)
        & ~_mistyped(),
        "id_under_another_name": claims_with(links, other_name()) & ~pl.col("on_record"),
    }


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
