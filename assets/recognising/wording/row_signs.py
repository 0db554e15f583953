"""What a row shows of itself: a person, a record, a total, a header again, words of how to fill in."""

from collections.abc import Sequence

import polars as pl

from assets.recognising.wording.surnames import begins_with_surname
from schemas.lookups.headers import CERTIFICATE, meanings
from schemas.tables.certificates import DATE_FIELDS
from schemas.values.text import says_nothing

TOTAL = (
    r"^(本页|本表|本单位|全部|全市|以上)?(合计|小计|总计|共计|累计|总人数|合计人数)"
    r"|^(以上|以下|本页|本表|本单位|全部|合计|总计|上列|上述|前列|总)?(总共|一共|合计|共计|共有|计|共)\d+(人|条|名|本|个|张|份)"
)
# 8 | 以下空白: a list's end, where its next name would stand.
_CLOSING = (
    r"^[—\-/(（]*(?:此行|本行)?(?:以下|下面|后面|以后|余下)(?:各[行栏])?(?:均|皆|全)?(?:为|系)?(?:空|无|没有|作废|不填)"
    r"|^(?:此[处行栏]|本[行栏页])?空白[行栏处]?$|^(?:到此|至此)?(?:结束|完毕|为止)$"
)
# 栏次 | (1) | (2), 甲 | 乙: columns are numbered where names and numbers should stand; no name is a single letter.
_COLUMN_NUMBER = r"^[(（\[【第]?\s*(?:[0-9]{1,3}|[甲乙丙丁戊己庚辛壬癸]|[A-Za-z]|[①-⑳])\s*[)）\]】栏列]?$"
# What a template says below its header of how to fill in.
_HINT = (
    r"必填|选填|填写|^.{0,4}填$|自动|格式|一致|^[0-9]{1,2}位|^[按见照如同].{0,4}(?:证|证书|证件|证面|证上)|年.?月.?日|"
    r"打\s*[√✓勾]|下拉|不[可能]为空|开头|^yyyy"
)
EXAMPLE = r"^[(（]?(填写)?(示例|样例|范例|举例|例)[)）:：]?\d*$|^例[:：]"
# An ID or number in the row outweighs a first text that looks like a total or a signature line.
_CERTAIN = r"[0-9*Xx]{12,}|建安|[A-Z]{1,3}[0-9]{6,}"

_FACTS = (*DATE_FIELDS, "phone", "birth")


def person_signs() -> dict[str, pl.Expr]:
    """What shows that a row of a registry or roster is a person's."""
    number = pl.concat_str("id_no", pl.lit(" "), "number", ignore_nulls=True).str.replace_all(r"\s", "")
    return {
        "named": says_something("name"),
        "identified": says_something("id_no") | says_something("number"),
        "certain": number.str.contains(_CERTAIN),
        "figures": number.str.contains("[0-9*]{4}"),
        "facts": pl.any_horizontal(says_something(field) for field in _FACTS),
        "wordless": _is_of_nobody(),
        "heading": heads_again() | _is_worded(),
        "labelled": pl.col("name").str.contains(r"[:：]\s*$"),
        "surnamed": begins_with_surname(pl.col("name")),
        "totalled": pl.col("name").str.replace_all(r"\s", "").str.contains(f"{TOTAL}|{_CLOSING}"),
        "example": pl.col("name").str.replace_all(r"\s", "").str.contains(EXAMPLE) | _tells_how_to_fill_in(),
    }


def record_signs(fields: Sequence[str]) -> dict[str, pl.Expr]:
    """What shows that a row of a ledger is a record: any of the given fields."""
    nothing = pl.lit(False)
    facts = pl.any_horizontal(says_something(field) for field in fields)
    return {
        "named": nothing, "identified": nothing, "certain": nothing, "totalled": nothing, "heading": nothing,
        "example": nothing, "labelled": nothing, "surnamed": nothing, "figures": nothing, "wordless": nothing,
        "facts": facts,
    }  # fmt: skip


def heads_again() -> pl.Expr:
    """Whether a row repeats the header's words, or numbers the columns, where names and numbers should stand."""
    words = [word for word, meaning in meanings(CERTIFICATE).items() if meaning.field == "name"]
    name = pl.col("name").str.replace_all(r"[\s*:：]", "").str.to_lowercase()
    digits = pl.concat_str("id_no", "number", ignore_nulls=True).str.contains(r"[0-9]{4}")
    counted = name.str.contains(_COLUMN_NUMBER) & ~_is_moved()
    return (name.is_in(words) | counted) & ~digits.fill_null(value=False)


def _is_worded() -> pl.Expr:
    """Whether words stand where both numbers and a day should: a header in other words, or in another language."""
    worded = [says_something(field) & ~pl.col(field).str.contains("[0-9*Xx]") for field in ("id_no", "number")]
    dated = [says_something(field) & ~pl.col(field).str.contains("[0-9]|长期|永久") for field in ("valid_to", "issue")]
    return (pl.all_horizontal(worded) & pl.any_horizontal(dated)).fill_null(value=False) & ~_is_moved()


def _is_of_nobody() -> pl.Expr:
    """Whether no name, no figures of a number and no day stand where they should: 联系人：办公室, 年 | 月 | 日.

    What names an item may be a person's further certificate.
    """
    nameless = pl.col("name").is_null() | (
        pl.col("name").str.contains("[0-9:：]") & ~begins_with_surname(pl.col("name"))
    )
    numbered = pl.concat_str("id_no", "number", ignore_nulls=True).str.contains("[0-9*]{4}")
    dated = [pl.col(field).str.contains("[0-9]{2}|长期|永久") for field in _FACTS]
    itemised = says_something("item") & ~pl.col("item").str.contains("[0-9:：]")
    return nameless & ~pl.any_horizontal(numbered, itemised, *dated).fill_null(value=False) & ~_is_moved()


def _is_moved() -> pl.Expr:
    """Whether long numbers stand in other columns: a row moved by a cell is a person's."""
    places = ("post", "item", "name", "phone", "sex", "enterprise")
    return pl.any_horizontal(pl.col(field).str.contains("[0-9]{11}").fill_null(value=False) for field in places)


def _tells_how_to_fill_in() -> pl.Expr:
    """Whether a row tells how cells are to be filled in, 必填, 18位, 年-月-日: several do, or one beside no person."""
    # 2030年6月3日 is a day, 年月日 says how to write one.
    cells = [pl.col(field) for field in ("name", "id_no", "number", "valid_to")]
    told = [(cell.str.contains(_HINT) & ~cell.str.contains("^[0-9]{4}")).fill_null(value=False) for cell in cells]
    nobody = pl.col("name").is_null() & pl.col("id_no").is_null() & pl.col("number").is_null()
    hints = pl.sum_horizontal(told)
    numbered = pl.concat_str("id_no", "number", ignore_nulls=True).str.contains("[0-9]{6}").fill_null(value=False)
    return ((hints > 1) | ((hints > 0) & nobody)) & ~numbered


def says_something(field: str) -> pl.Expr:
    """Whether a cell holds more than 无, / or nothing."""
    return ~says_nothing(pl.col(field))
