"""One neutral Chinese sentence a clue: who (masked), which certificate, what the comparison shows, what to check."""

import re
from collections.abc import Callable
from typing import NamedTuple

import polars as pl

from assets.screening.comparing.links import RECORD
from assets.screening.comparing.periods import shown
from assets.screening.rulebook import rules
from schemas.values.masking import mask, mask_text
from schemas.values.name_masking import mask_name
from schemas.vocabulary import Family, Status, labels

_BLANK = re.compile(r"\{(\w+)\}")


def who() -> pl.Expr:
    """`王*（370983********1234）` from name and id_no of a claim."""
    id_no = mask(pl.col("id_no")).fill_null("身份证号未填")
    return pl.format("{}（{}）", mask_name(pl.col("name")).fill_null("姓名未填"), id_no)


def what() -> pl.Expr:
    """`特种作业操作证（低压电工作业）` from family and item of a claim."""
    family = pl.col("family").replace_strict(labels(Family), default="证书", return_dtype=pl.String)
    item = pl.coalesce("item", mask_text(pl.col("item_text")))
    return pl.when(item.is_null()).then(family).otherwise(pl.format("{}（{}）", family, item))


def _post() -> pl.Expr:
    named = pl.when(pl.col("post").is_not_null()).then(pl.format("（岗位：{}）", mask_text(pl.col("post"))))
    return named.fill_null("")


def _dated(side: str, *fields: str) -> pl.Expr:
    return pl.coalesce(shown(field, side) for field in fields).fill_null("未载明")


def _status() -> pl.Expr:
    return pl.col("reg_status").replace_strict(labels(Status), default="未注明", return_dtype=pl.String)


class Blank(NamedTuple):
    """What is filled into a sentence: how people call it, and the expression (String)."""

    label: str
    filled: Callable[[], pl.Expr]


BLANKS = {
    "who": Blank("姓名（身份证号）", who),
    "what": Blank("证书", what),
    "post": Blank("岗位", _post),
    "work": Blank("申报的岗位", lambda: mask_text(pl.col("post"))),
    "valid_to": Blank("申报的有效期截止日期", lambda: _dated("", "valid_to")),
    "review_due": Blank("申报的应复审日期", lambda: _dated("", "review_due")),
    "reg_valid_to": Blank("登记的有效期截止日期", lambda: _dated(RECORD, "valid_to")),
    "reg_review_due": Blank("登记的应复审日期", lambda: _dated(RECORD, "review_due")),
    # Special equipment's ends with its review.
    "reg_end": Blank("登记的有效期截止日期", lambda: _dated(RECORD, "valid_to", "review_due")),
    "reg_status": Blank("登记的状态", _status),
    "number": Blank("证书编号", lambda: mask_text(pl.col("number"))),
    "persons": Blank("人数", lambda: pl.col("persons").cast(pl.String)),
    "employers": Blank("单位数", lambda: pl.col("employers").cast(pl.String)),
}
"""What the {names} in a rule's sentence (rules.csv) stand for, on claims beside their records (`reg_…`)."""


def blanks_of(sentence: str) -> list[str]:
    """The names of what is to be filled in, in their order."""
    return _BLANK.findall(sentence)


def with_labels(sentence: str) -> str:
    """The sentence with what is to be filled in called by its name."""
    return _BLANK.sub(lambda blank: f"〔{BLANKS[blank[1]].label}〕", sentence)


def titles(claims: pl.DataFrame, rule: str) -> pl.Series:
    """The sentence of each claim's rule (String); `rule` is the column with the rule's code."""
    sentences = {code: rules()[code].text.sentence for code in claims[rule].unique().sort()}
    needed = sorted({blank for sentence in sentences.values() for blank in blanks_of(sentence)})
    filled = claims.select(pl.col(rule).alias("_rule"), **{blank: BLANKS[blank].filled() for blank in needed})
    title: pl.Expr = pl.lit(None, dtype=pl.String)
    for code, sentence in sentences.items():
        said = pl.format(_BLANK.sub("{}", sentence), *blanks_of(sentence))
        title = pl.when(pl.col("_rule") == code).then(said).otherwise(title)
    return filled.with_columns(title=title)["title"]
