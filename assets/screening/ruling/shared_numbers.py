"""一号多人: one certificate number that rosters claim for several people (domain facts §5, S10)."""

import polars as pl

from assets.screening.ruling.absent import EXPORT_IN_DOUBT, ID_TWO_ERRORS
from assets.screening.ruling.discrepancies import NUMBER_DIFFERS
from assets.screening.ruling.doubtful import RECORD_IN_DOUBT
from assets.screening.ruling.excuses import CHANGE_TOLD
from assets.screening.ruling.registered import ON_RECORD
from assets.screening.ruling.rule import Rule, Strength
from schemas.values.numbers.person_number import SURE_IDS
from schemas.vocabulary import ClueLevel, NumberForm, Verdict

NUMBER_SHARED = Rule("number_shared", "number_shared", Strength.STRONG, level=ClueLevel.HIGH)
RULES = (NUMBER_SHARED,)

UNSPECIFIC_FORMS = (NumberForm.NUMERIC, NumberForm.MASKED, NumberForm.NONE_CLAIMED, NumberForm.MISSING)
MAY_BE_ANOTHER = (CHANGE_TOLD, ID_TWO_ERRORS)
FORGED = (Verdict.ALTERED, Verdict.IMPERSONATED, Verdict.NOT_REGISTERED)
IN_DOUBT = (EXPORT_IN_DOUBT, RECORD_IN_DOUBT)
LEAST_CHARACTERS = 8
"""Shorter free texts are serial numbers of a list, not of a certificate."""


def shared_numbers(known: pl.DataFrame) -> pl.DataFrame:
    """Claims whose number is claimed for another person too.

    Parameters
    ----------
    known
        Verdicts beside the facts of their claims.

    Returns
    -------
    pl.DataFrame
        known and [rule, facts String, persons UInt32]: the rule that speaks, what tells this clue from others of its
        kind, and how many people claim the number.
    """
    form, number = pl.col("number_form"), pl.col("number")
    usable = ~form.is_in(UNSPECIFIC_FORMS) & (number.str.len_chars() >= LEAST_CHARACTERS) & number.str.contains("[0-9]")
    inside = pl.col("verdict") != Verdict.NOT_APPLICABLE
    # Whoever is said to bear another number now, or has two wrong digits, may be one of the others.
    changed = _speaks(*MAY_BE_ANOTHER)
    told = pl.col("person_key").is_not_null()
    numbered = known.filter("claimed", "readable", usable, inside, told, ~changed)
    people = numbered.group_by("number").agg(persons=_persons())
    several = numbered.join(people.filter(pl.col("persons") > 1), on="number", how="inner", maintain_order="left")
    # Whose number it is by the register is not to be asked: what is told concerns the others. Where the register is
    # in doubt, anybody may be the holder.
    holder = _speaks(ON_RECORD) & ~_speaks(NUMBER_DIFFERS) & ~pl.col("verdict").is_in(FORGED)
    shared = several.filter(~holder, ~_speaks(*IN_DOUBT))
    return shared.with_columns(rule=pl.lit(NUMBER_SHARED.code), facts=number)


def _speaks(*rules: Rule) -> pl.Expr:
    return pl.any_horizontal(pl.col("reasons").list.contains(rule.code) for rule in rules)


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
