"""What stands around a name in its cell and is none of it: titles, forms of address, labels, telephone numbers."""

from functools import cache

import polars as pl

from schemas.lookups.catalogue import read_rows

_SIGNS = r"[:,、;/|~_\s\-—–]"
"""Signs between a title and a name; in a text that was squeezed no blanks are left of them."""
_TELEPHONE = r"[(]?\+?(?:86)?[(]?(?:1[3-9][0-9*\-]{9,11}|0[0-9]{2,3}-?[0-9]{7,8}|[0-9]{7,8})[)]?"

WORKERS = "工员手机师"
"""How words for those who do a trade end."""
_FIRST = "0-9一二三四五六七八九十甲乙丙丁早中晚白夜东西南北"
"""What stands before the word of a team of two characters; 王组 may be somebody's name."""


@cache
def _words(*kinds: str) -> str:
    """The words of some kinds as an alternation, longest first."""
    found = {row["word"] for row in read_rows("name_titles.csv") if row["kind"] in kinds}
    return "|".join(sorted(found, key=lambda word: (-len(word), word)))


def may_be_titled(text: pl.Expr) -> pl.Expr:
    """Whether a plain text of Chinese characters may hold a title: 班长张三, 李四师傅, 王师傅, 小王. A quick look."""
    return text.str.contains_any(_titles()) | text.str.contains("^[老小]")


@cache
def _titles() -> list[str]:
    return _words("title", "address", "label", "team", "same").split("|")


def names_nobody(text: pl.Expr) -> pl.Expr:
    """Whether a squeezed text (String) begins as a word of ditto does, 同上行人员 (Boolean)."""
    return text.str.contains(rf"^[(（]?(?:{_words('same')})")


def names_team(text: pl.Expr) -> pl.Expr:
    """Whether a squeezed text (String) is a team's name and nobody's: 一班, 维修组, 三车间 (Boolean)."""
    return text.str.contains(rf"^(?:[{_FIRST}]|\p{{Han}}{{2,}})(?:{_words('team')})$")


def names_trade(text: pl.Expr) -> pl.Expr:
    """Whether a squeezed text (String) is a trade's name and nobody's: 司炉工, 高处作业工 (Boolean)."""
    return text.is_in(_trades()) | text.str.contains(rf"^\p{{Han}}{{2,}}(?:{_words('trade')})$")


@cache
def _trades() -> list[str]:
    """The catalogue's words for trades that end as words for people do."""
    found = {row["text"] for name in ("item_synonyms.csv", "item_broad_words.csv") for row in read_rows(name)}
    return sorted(text for text in found if len(text) > 2 and text.endswith(tuple(WORKERS)))


def without_telephone(text: pl.Expr) -> pl.Expr:
    """A squeezed text without telephone numbers and the words before them: 李四电话13900000000 to 李四."""
    words = rf"(?i)[(]?(?:{_words('phone')})?[:：.]?{_TELEPHONE}"
    bare = text.str.replace_all(words, "")
    return bare.str.replace(rf"(?i){_SIGNS}*[(]?(?:{_words('phone')})[:：.]?[)]?$", "")


def without_titles(text: pl.Expr) -> pl.Expr:
    """A squeezed text without titles and labels before and behind the name.

    班长：张三, 班长张三, 张三/安全员, 张三师傅 are 张三; 王师傅, only a family name, is 王*.
    A family name alone is no name, so that 班长江 (family name 班) keeps all its characters.
    """
    title, label, anyone = _words("title"), _words("label"), _words("title", "address")
    return (
        text.str.replace(rf"^(?:{label}){_SIGNS}+", "")
        .str.replace(rf"^(?:{title})[(\[【〔](\p{{Han}}{{2,4}})[)\]】〕]$", "${1}")
        .str.replace(rf"^(?:{title}){_SIGNS}+(\p{{Han}}.*)$", "${1}")
        .str.replace(rf"^(?:{title})(\p{{Han}}{{2,3}})$", "${1}")
        .str.replace(rf"^(\p{{Han}}.*?){_SIGNS}+(?:{anyone}|男|女)$", "${1}")
        .str.replace(rf"^(\p{{Han}}{{2,}}?)(?:{anyone})$", "${1}")
        .str.replace(rf"^(\p{{Han}})(?:{anyone})$", "${1}*")
        .str.replace(r"^[老小](\p{Han})$", "${1}*")
    )
