"""Which posts need a certificate of the campaign and which none, as far as lists know; of others nothing is said."""

import re
import unicodedata
from functools import cache, lru_cache

from schemas.lookups.catalogue import item_key, read_rows
from schemas.lookups.items import read_item
from schemas.lookups.post_matrix import SEVERAL, is_sure_post
from schemas.vocabulary import Family, ItemMatch

_OPERATING = (
    Family.SPECIAL_OPERATION,
    Family.CONSTRUCTION_SPECIAL_OPERATION,
    Family.SPECIAL_EQUIPMENT,
    Family.COAL_SPECIAL_OPERATION,
)
_SURE = (ItemMatch.EXACT, ItemMatch.SYNONYM, ItemMatch.BROAD)
_SEVERAL = re.compile(r"[、，,；;/／|＋+()（）\[\]【】\n]+|兼(?:职|任)?|及|和|与")
_OF_MINES = re.compile("[煤矿井瓦斯掘爆炮]|采|绞车|提升|通风|排水|探放水|防突|监测|输送|支护")
# 电工班班长 works as one; 库管人员 is a 库管.
_RANK = re.compile(r"(?:班班长|班组长|班长|组长|队长|工长|领班|带班|师傅|学徒工?|人员|岗位?|等|[0-9一二三四]+号?)$")


@lru_cache(maxsize=65536)
def post_needs(text: str) -> bool | None:
    """Whether a post needs a certificate; of several posts in one cell, whether any does; None where no list tells.

    What post_matrix.py surely knows needs one. A word of posts.csv that needs one may stand anywhere (塔吊司机), one
    that needs none at the end (货车司机). A post that is both is judged by its trade, but for offices (焊接工程师) and
    work about a trade's things (焊条保管). Where it depends on plant or place (水处理工) nothing is said.
    """
    found = [_one(piece) for piece in SEVERAL.split(unicodedata.normalize("NFKC", text)) if piece.strip()]
    if any(found):
        return True
    return False if False in found else None


@lru_cache(maxsize=4096)
def says_need(text: str) -> bool | None:
    """What a cell under 是否特种作业 says; None where it is no listed word."""
    bare = re.sub(r"\s+", "", unicodedata.normalize("NFKC", text)).upper()
    return _need_words().get(bare)


def _one(piece: str) -> bool | None:
    if is_sure_post(piece):
        return True
    key = item_key(piece)
    bare = _RANK.sub("", key) or key
    ends = [(word, place, needs) for word, place, needs in _ending() if bare.endswith(word) or key.endswith(word)]
    heads = {word: needs for word, place, needs in ends if place == "head"}
    if heads:
        # 锅炉水处理工 before 水处理工, 污水处理工 before both.
        return False if heads[max(heads, key=len)] == "no" else None
    if any(word in key for word in _inside()) or _names_item(bare):
        return True
    return False if ends else None


@lru_cache(maxsize=65536)
def _names_item(text: str) -> bool:
    families = [family for family in _OPERATING if (found := read_item(text, family.value)) and found.match in _SURE]
    # 安检员 is a post of mines only where it says so; parcels and airports have some, too.
    return bool(families) and (families != [Family.COAL_SPECIAL_OPERATION] or _OF_MINES.search(text) is not None)


@cache
def _ending() -> tuple[tuple[str, str, str], ...]:
    """Words that tell by the end of a post, where they stand and what they tell."""
    rows = [row for row in read_rows("posts.csv") if row["needs"] != "yes"]
    return tuple((item_key(row["word"]), row["place"], row["needs"]) for row in rows)


@cache
def _inside() -> tuple[str, ...]:
    return tuple(item_key(row["word"]) for row in read_rows("posts.csv") if row["needs"] == "yes")


@cache
def _need_words() -> dict[str, bool]:
    return {row["word"].upper(): row["needs"] == "yes" for row in read_rows("post_needs_words.csv")}
