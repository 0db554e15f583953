"""Columns that most of their rows show to be something else: they accuse nobody.

A header in anybody's words, or cells that look like days, may have been taken for what they are not: then every row
of the column differs from its record, and an alteration, an absence or a lapse is the reader's doing. The people of
the same column who agree with the other side tell what the column is.
"""

from typing import NamedTuple

import polars as pl

from assets.field_positions import PLACE, first_columns
from assets.screening.comparing.links import RECORD
from assets.screening.comparing.periods import agrees, given
from assets.screening.ruling.absent import NO_RECORD, ON_RECORD_OTHER_FAMILY
from assets.screening.ruling.altered import ITEM_NOT_ON_RECORD
from assets.screening.ruling.impersonated import ID_UNDER_ANOTHER_NAME, NUMBER_EMBEDS_ANOTHER, NUMBER_OF_ANOTHER
from assets.screening.ruling.rule import Flags, Rule, Strength
from assets.screening.ruling.silencing import silenced
from schemas.comparison_levels import IdLevel, NameLevel, NumberLevel
from schemas.vocabulary import Verdict

FEWEST = 3
"""With fewer rows a column of a known header that agrees with no record may be as many alterations."""

# Days and trades agree with the record of nearly everybody; of who is looked up, one who is found tells enough.
_OF_CERTIFICATES = ("valid_to", "review_due", "item", "post")
_SURE_METHODS = ("exact", "confirmed")
_READ_NUMBERS = (NumberLevel.EQUAL, NumberLevel.EMBEDS, NumberLevel.NEAR)
_UNLIKE_IDS = (IdLevel.DIFFERENT, IdLevel.MISSING)
_UNLIKE_NAMES = (NameLevel.DIFFERENT, NameLevel.MISSING)


class Basis(NamedTuple):
    """One field on one side: whether a row bears its column out, whether it speaks against it."""

    agrees: pl.Expr
    differs: pl.Expr


COLUMN_MISREAD = Rule("column_misread", Verdict.NEEDS_VERIFICATION, Strength.WEAK, suspends=True)
RECORD_MISREAD = Rule("record_column_misread", Verdict.NEEDS_VERIFICATION, Strength.WEAK, suspends=True)
RULES = (COLUMN_MISREAD, RECORD_MISREAD)


def with_misread(cases: pl.DataFrame, certificates: pl.DataFrame, layouts: pl.DataFrame) -> pl.DataFrame:
    """Add misread and record_misread List(String): fields whose column, on either side, is shown to be another's.

    Parameters
    ----------
    cases
        Cases of which all rules were asked.
    certificates
        Certificates.
    layouts
        Layouts in force.

    Returns
    -------
    pl.DataFrame
        cases, in their order; neither is ever null.
    """
    borne = {f"_{field}_borne": _borne(cases, certificates, field) for field in ("valid_to", "review_due")}
    told = cases.with_columns(**borne)
    claimed = [_misread(told, layouts, field, basis) for field, basis in _bases().items()]
    recorded = [_misread_record(cases, field, basis) for field, basis in _record_bases().items()]
    return cases.with_columns(misread=_named(claimed), record_misread=_named(recorded))


def _named(flags: list[pl.Series]) -> pl.Expr:
    """Names of the series that are true of each row (List(String))."""
    return pl.concat_list([pl.when(flag).then(pl.lit(flag.name)) for flag in flags]).list.drop_nulls()


def without_misread(flags: Flags) -> Flags:
    """Silence each rule where a field that it rests on was misread; a rule that says so speaks instead.

    Parameters
    ----------
    flags
        Rules and whether they speak, on cases that have the columns of `with_misread`.
    """
    claimed = {rule: _any_of("misread", rule.rests_on) for rule in flags if rule.rests_on}
    recorded = {rule: _any_of("record_misread", rule.rests_on_record) for rule in flags if rule.rests_on_record}
    return silenced(silenced(flags, claimed, COLUMN_MISREAD), recorded, RECORD_MISREAD)


def _any_of(column: str, fields: tuple[str, ...]) -> pl.Expr:
    return pl.any_horizontal(pl.col(column).list.contains(field) for field in fields)


def _bases() -> dict[str, Basis]:
    same, known = pl.col("same_certificate"), pl.col("on_record")
    # A number that holds the row's own identity number shows by itself what both are.
    own_number = (pl.col("number_id") == pl.col("id_no")).fill_null(value=False)
    # So does a row whose numbers are a colleague's, and one that is on record in another family.
    told_by_row = own_number | pl.col("misplaced").is_not_null() | ON_RECORD_OTHER_FAMILY.answer
    borrowed = NUMBER_OF_ANOTHER.answer | NUMBER_EMBEDS_ANOTHER.answer
    other_name, absent = ID_UNDER_ANOTHER_NAME.answer, NO_RECORD.answer
    return {
        "valid_to": Basis(
            (same & _meets("valid_to")) | pl.col("_valid_to_borne"),
            same & (_apart("valid_to", "new_term") | _beyond_review()),
        ),
        "review_due": Basis(
            (same & _meets("review_due")) | pl.col("_review_due_borne"), same & _apart("review_due", "new_review")
        ),
        "item": Basis(same & pl.col("item").is_not_null(), ITEM_NOT_ON_RECORD.answer),
        "number": Basis(told_by_row | (known & pl.col("number_level").is_in(_READ_NUMBERS)), borrowed | absent),
        "id_no": Basis(told_by_row | (known & ~pl.col("id_level").is_in(_UNLIKE_IDS)), borrowed | other_name | absent),
        "post": Basis(pl.col("on_post"), pl.col("off_post")),
        "name": Basis(known & ~pl.col("name_level").is_in(_UNLIKE_NAMES), borrowed | other_name),
    }


def _record_bases() -> dict[str, Basis]:
    """The same of a registry's columns: ends and reviews against which nobody's claim holds."""
    same = pl.col("same_certificate")
    return {
        "valid_to": Basis(same & _meets("valid_to"), same & _apart("valid_to", "new_term")),
        "review_due": Basis(same & _meets("review_due"), same & _apart("review_due", "new_review")),
    }


def _borne(cases: pl.DataFrame, certificates: pl.DataFrame, field: str) -> pl.Series:
    """Whether a row set apart for a colleague's number has the day of the record of that number (Boolean)."""
    apart = cases.select("ros_id", "number", field).filter(cases["misplaced"].is_not_null()).drop_nulls()
    found = apart.join(certificates.select("number", field), on=["number", field], how="semi")
    return cases["ros_id"].is_in(found["ros_id"].implode())


def _meets(field: str) -> pl.Expr:
    """Whether the claimed day is any of the record's that people write there."""
    written = ("valid_to", "review_due", "review_done") if field == "review_due" else ("valid_to", "review_due")
    days = [agrees(field, recorded, RECORD).fill_null(value=False) for recorded in written]
    return pl.any_horizontal(days)


def _apart(field: str, renewed: str) -> pl.Expr:
    """Whether both days are given and differ, and no renewal that the export can't know tells why."""
    return (~agrees(field, field, RECORD)).fill_null(value=False) & ~_meets(field) & ~pl.col(renewed)


def _beyond_review() -> pl.Expr:
    """Whether the claimed end lies beyond the review that ends the record, where no renewal tells why."""
    return pl.col("later_end") & ~given("valid_to", RECORD) & ~pl.col("new_term")


def _misread(cases: pl.DataFrame, layouts: pl.DataFrame, field: str, basis: Basis) -> pl.Series:
    """Whether the column of each case's field is shown to be something else (Boolean, named as the field)."""
    columns = _columns(layouts, field)
    own = columns.filter(pl.col("slot") > 0)
    shared = columns.filter(pl.col("slot") == 0).drop("slot")
    rows = (
        cases.select(*PLACE, good=basis.agrees, bad=basis.differs, _absent=NO_RECORD.answer)
        .join(own, on=PLACE, how="left", maintain_order="left")
        .join(shared, on=PLACE[:3], how="left", maintain_order="left", suffix="_shared")
        .with_columns(
            header=pl.coalesce("header", "header_shared"),
            weak=pl.coalesce("weak", "weak_shared", pl.lit(value=False)),
        )
    )
    column = ["file", "header", "weak"]
    good, bad = (pl.col(side).sum().over(column) for side in ("good", "bad"))
    # Forgeries are bought by the dozen: an absence of all speaks only against a header that nobody knows.
    unlike = (pl.col("bad") & ~pl.col("_absent")).sum().over(column)
    outnumbered = (bad > good) if field in _OF_CERTIFICATES else (good == 0) & (bad > 0)
    # 高压证到期 is read as 低压证到期 beside it: a few days of the one are as sure as all those of the others.
    kin = ["file", pl.col("slot") > 0]
    borne_out = (pl.col("slot") > 0) & (bad < FEWEST) & (pl.col("good").sum().over(kin) > pl.col("bad").sum().over(kin))
    misread = (pl.col("weak") & outnumbered & ~borne_out) | ((good == 0) & (unlike >= FEWEST))
    return rows.select(misread.fill_null(value=False).alias(field)).to_series()


def _misread_record(cases: pl.DataFrame, field: str, basis: Basis) -> pl.Series:
    """Whether the registry's column of each case's record is shown to be something else (Boolean, named as it)."""
    sides = cases.select(f"{RECORD}file", f"{RECORD}sheet", good=basis.agrees, bad=basis.differs)
    good, bad = (pl.col(side).sum().over(f"{RECORD}file", f"{RECORD}sheet") for side in ("good", "bad"))
    return sides.select(((good == 0) & (bad >= FEWEST)).fill_null(value=False).alias(field)).to_series()


def _columns(layouts: pl.DataFrame, field: str) -> pl.DataFrame:
    """[file, sheet, table, slot, header, weak]: the leftmost column of the field, by its header or its letter."""
    header = pl.coalesce("header", pl.format("{}|{}", "sheet", "column"))
    weak = ~pl.col("method").is_in(_SURE_METHODS)
    return first_columns(layouts.filter(pl.col("field") == field)).select(*PLACE, header=header, weak=weak)
