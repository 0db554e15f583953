"""The catalogue of certificate items as data, and the normal form in which its words are compared.

Sources: 30号令附件 (特种作业目录, 2015 ed.), C0304-2022 dictionary 7.2.3.2, 建质〔2015〕206号, 市监总局2019年第3号公告,
as gathered in domain facts §2. The words themselves stand in items.csv and item_synonyms.csv.
"""

import csv
import re
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

# Splitting one cell asks for the stems of the whole catalogue, and the same texts stand in thousands of rows.
REMEMBERED_TEXTS = 65_536

_PUNCTUATION = re.compile(r"[\s\u200b-\u200f\u2060\ufeff、，,。.;；:：·\-—–_/|()<>《》\[\]【】〔〕\"'“”‘’+*]+")
# Words that say "certificate of", not which one; catalogue names lose them too, so both sides stay comparable.
_TAIL = re.compile(r"(?:编号|号码|号|证书|证件|证|资格|上岗|操作|作业|工艺|人员|项目|工种|类别)$")


class Item(NamedTuple):
    """One entry of the catalogue."""

    family: str
    item: str
    code: str
    category: str


class Synonym(NamedTuple):
    """Another way of writing an item; `item` is empty where the word names a class. `era`: old/new for 特种设备."""

    family: str
    text: str
    item: str
    era: str


def read_rows(name: str) -> list[dict[str, str]]:
    """One data file of this folder as dictionaries."""
    with (files(__package__) / name).open(encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


@cache
def catalogue() -> tuple[Item, ...]:
    """All items of all families, in the order of their regulations."""
    return tuple(Item(**row) for row in read_rows("items.csv"))


@cache
def item_codes(family: str) -> dict[str, str]:
    """Code by item of one family, of those that have one."""
    return {each.item: each.code for each in catalogue() if each.family == family and each.code}


@cache
def synonyms() -> tuple[Synonym, ...]:
    """All other ways of writing them."""
    return tuple(Synonym(**row) for row in read_rows("item_synonyms.csv"))


@lru_cache(REMEMBERED_TEXTS)
def item_key(text: str) -> str:
    """Full-width folded, upper-cased, without spaces and punctuation: `高处安装， 维护` equals `高处安装、维护`."""
    return _PUNCTUATION.sub("", unicodedata.normalize("NFKC", text)).upper()


@lru_cache(REMEMBERED_TEXTS)
def item_stem(text: str) -> str:
    """The key without trailing words such as 作业, 操作, 证, 证号: `低压电工作业作业` equals `低压电工证`."""
    key = item_key(text)
    while (shorter := _TAIL.sub("", key)) != key and shorter:
        key = shorter
    return key
