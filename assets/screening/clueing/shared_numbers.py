"""一号多人: one certificate number that rosters claim for several people (domain facts §5, S10)."""

import polars as pl

from assets.screening.clueing.clue_titles import who
from schemas.values.masking import mask_text
from schemas.vocabulary import ClueLevel, IdState, NumberForm, Verdict

KIND = "number_shared"
LEVEL_REASON = "同一编号由不同的人申报，至多一人是持证人"

UNSPECIFIC_FORMS = (NumberForm.NUMERIC, NumberForm.MASKED, NumberForm.NONE_CLAIMED, NumberForm.MISSING)
MAY_BE_ANOTHER = ["change_told", "id_two_errors"]
OWN_RECORD, ANOTHER_NUMBER = "on_record", "number_differs"
FORGED = (Verdict.ALTERED, Verdict.IMPERSONATED, Verdict.NOT_REGISTERED)
IN_DOUBT = ("export_in_doubt", "record_in_doubt")
LEAST_CHARACTERS = 8
"""Shorter free texts are serial numbers of a list, not of a certificate."""

SURE_IDS = (IdState.VALID, IdState.OLD15, IdState.OTHER_DOCUMENT)


def shared_numbers(known: pl.DataFrame) -> pl.DataFrame:
    """Claims whose number is claimed for another person too.

    Parameters
    ----------
    known
        Verdicts beside the facts of their claims.

    Returns
    -------
    pl.DataFrame
        known and [kind, level, level_reason, title, facts String]; facts tells this clue from others of its kind.
    """
    form, number = pl.col("number_form"), pl.col("number")
    usable = ~form.is_in(UNSPECIFIC_FORMS) & (number.str.len_chars() >= LEAST_CHARACTERS) & number.str.contains("[0-9]")
    inside = pl.col("verdict") != Verdict.NOT_APPLICABLE
    # Whoever is said to bear another number now, or has two wrong digits, may be one of the others.
    changed = pl.any_horizontal(pl.col("reasons").list.contains(rule) for rule in MAY_BE_ANOTHER)
    told = pl.col("person_key").is_not_null()
    numbered = known.filter("claimed", "readable", usable, inside, told, ~changed)
    people = numbered.group_by("number").agg(persons=_persons())
    several = numbered.join(people.filter(pl.col("persons") > 1), on="number", how="inner", maintain_order="left")
    # Whose number it is by the register is not to be asked: what is told concerns the others. Where the register is
    # in doubt, anybody may be the holder.
    reasons = pl.col("reasons").list
    holder = reasons.contains(OWN_RECORD) & ~reasons.contains(ANOTHER_NUMBER) & ~pl.col("verdict").is_in(FORGED)
    untold = pl.any_horizontal(reasons.contains(rule) for rule in IN_DOUBT)
    shared = several.filter(~holder, ~untold)
    return shared.with_columns(
        kind=pl.lit(KIND),
        level=pl.lit(ClueLevel.HIGH.value),
        level_reason=pl.lit(LEVEL_REASON),
        title=pl.format("证书编号{}由{}人申报，涉及{}等，请核实", mask_text(number), "persons", who()),
        facts=number,
    )


def _persons() -> pl.Expr:
    """How many people claim a number: those with a sure ID, and those whose surname none of the others has.

    Someone without a sure ID may be one of the others with a typing error; two of one name, area and sequence are one
    person before and after his date of birth was corrected.
    """
    sure = pl.col("id_state").is_in(SURE_IDS)
    surname = pl.col("name").str.slice(0, 1)
    unsure_surnames = surname.filter(~sure).unique()
    keys = pl.col("person_key").filter(sure).n_unique()
    return pl.min_horizontal(keys, _but_for_birth().filter(sure).n_unique()) + (
        unsure_surnames.is_in(surname.filter(sure).implode()).not_().sum()
    )


def _but_for_birth() -> pl.Expr:
    """A person's name with the ID, the date of birth aside (String)."""
    id_no = pl.col("id_no")
    return pl.concat_str(
        [pl.col("name"), id_no.str.slice(0, 6), id_no.str.slice(14, 3)], separator="|", ignore_nulls=True
    )
