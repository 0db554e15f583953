"""Numbers of 建筑 certificates that no office can have given out (domain facts §1 F3 to F5, §5 S05)."""

import polars as pl

from assets.screening.comparing.periods import START_FIELDS, last_day
from assets.screening.ruling.impossible.signal import signal, whole_day
from assets.screening.ruling.rule import Asked
from schemas.lookups.catalogue import item_codes
from schemas.vocabulary import Family, NumberForm

OPERATION, SAFETY = NumberForm.CONSTRUCTION_OPERATION, NumberForm.CONSTRUCTION_SAFETY
OTHER_TRADES = "99"
"""What a province adds; the trades in it are its own."""
LOCAL = "鲁"
"""Trade codes of other provinces were their own for years (广东 changed its in 2023)."""
NO_TS6_FROM = pl.date(2019, 6, 1)
"""市场监管总局2019年第3号公告: the number of a certificate is the identity number from then on."""
_YEAR = r"^\p{Han}(?:[A-Z][0-9]{2}|建安(?:A|B|C[123]?)\()(20[0-9]{2})"
_SERIAL = r"([0-9]+)$"
_TRADE = r"^\p{Han}[A-Z]([0-9]{2})"
_CLASS = r"建安([ABC])"


def _form(*forms: NumberForm) -> pl.Expr:
    return pl.col("number_form").is_in([form.value for form in forms])


def _year_after_issue(_: Asked) -> pl.Expr:
    """The year in the number is later than any date of issue; renewals keep the number, so that earlier is normal."""
    latest = pl.max_horizontal(last_day(field).dt.year() for field in START_FIELDS)
    return _form(OPERATION, SAFETY) & (pl.col("number").str.extract(_YEAR).cast(pl.Int32) > latest)


def _year_ahead(asked: Asked) -> pl.Expr:
    return _form(OPERATION, SAFETY) & (pl.col("number").str.extract(_YEAR).cast(pl.Int32) > asked.as_of.year)


def _serial_of_zeros(_: Asked) -> pl.Expr:
    serial = pl.col("number").str.extract(_SERIAL)
    return (_form(OPERATION) & serial.str.ends_with("000000")) | (_form(SAFETY) & serial.str.contains("^0+$"))


def _other_trade(_: Asked) -> pl.Expr:
    """The number's trade is another than the item's, in this province (C0304 dictionary 7.2.3.2)."""
    codes = item_codes(Family.CONSTRUCTION_SPECIAL_OPERATION)
    trade = pl.col("number").str.extract(_TRADE)
    named = pl.col("item").replace_strict(codes, default=None, return_dtype=pl.String)
    known = (trade != OTHER_TRADES) & (named != OTHER_TRADES)
    return _form(OPERATION) & pl.col("number").str.starts_with(LOCAL) & known & (trade != named)


def _other_class(_: Asked) -> pl.Expr:
    """The number is of another class of safety officers than the claim (建质〔2015〕206号)."""
    of_number, of_claim = pl.col("number").str.extract(_CLASS), pl.col("item").str.extract("^([ABC])[123]?$")
    return _form(SAFETY) & (of_number != of_claim)


def _old_number(_: Asked) -> pl.Expr:
    """A number of before 2019-06 on a certificate issued since."""
    return _form(NumberForm.TS6) & (whole_day("first_issue") >= NO_TS6_FROM)


RULES = (
    signal("number_year_after_issue", _year_after_issue, "number", *START_FIELDS),
    signal("number_year_ahead", _year_ahead, "number"),
    signal("number_of_zeros", _serial_of_zeros, "number"),
    signal("number_of_other_trade", _other_trade, "number", "item"),
    signal("number_of_other_class", _other_class, "number", "item"),
    signal("number_given_up", _old_number, "number", "first_issue"),
)
