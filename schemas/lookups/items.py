"""Reading item texts: which catalogue item one names in each family."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from rapidfuzz import fuzz

from schemas.lookups.catalogue import catalogue, item_key, item_stem, read_rows, synonyms
from schemas.lookups.item_marks import BRACKETED, CODE, LETTER, NUMBERED, PLACE, QUALIFIED, TITLED
from schemas.vocabulary import Family, ItemMatch

# Below four characters one wrong character is half a word; 75 lets one in four be wrong; the margin keeps
# 高压电工 and 低压电工 (three of four alike) from ever being read for each other.
FUZZY_LEAST_CHARACTERS = 4
FUZZY_CUTOFF = 75.0
FUZZY_MARGIN = 15.0
_FRONT = re.compile(rf"^\s*(?:{LETTER}|{PLACE})\s*")
# 特种-架子工, 技术工人/电工: what a site's register puts before every trade.
_RANK = re.compile(
    r"^(?:(?:特种|特殊|技术|操作|普通)(?:作业|操作|工种)?(?:工人?|人员)?|工种|技工)\s*[-—–:：/_·|]\s*(?=[㐀-鿿])"
)
_BULLET = re.compile(r"^[•●▪◆▶➤➢·*\s]+")
_CODE_BESIDE_NAME = re.compile(r"^([A-Z]\d{0,2})(?=[^A-Z0-9])|(?<=[^A-Z0-9])([A-Z]\d{0,2})$")
_WELDING_CODE = re.compile(r"^(?:GTAW|SMAW|GMAW|FCAW|SAW|OFW|PAW|EGW|ESW)")


class Reading(NamedTuple):
    """What one text means in one family: the item (empty if it names a class of items only) and how it was found."""

    item: str
    match: ItemMatch


@lru_cache(maxsize=65536)
def read_item(text: str, family: str, era: str = "new") -> Reading | None:
    """Which item of a family a text names: exact, synonym, else the one clearly closest; None if it names none.

    `era` is "old" for a 特种设备 certificate approved before 2019-06-01: the same code meant another item then
    (市监总局2019年第3号公告). A name beside a code decides over the code.
    """
    reading = _read_listed(text, family, era) or _closest(item_stem(text), family)
    return _as_qualified(reading, text, family, era) if reading is None or reading.item else reading


def _as_qualified(reading: Reading | None, text: str, family: str, era: str) -> Reading | None:
    """A broad word with a qualifier behind it (架子工〔附着〕, 架子工—附着) is the item of its group so qualified.

    Where nobody knows the qualifier the word is at most as broad as it is alone: which item it is stays open.
    """
    names, groups = _names(family, era), item_groups()
    parts = QUALIFIED.fullmatch(unicodedata.normalize("NFKC", text).strip())
    if parts is None or item_key(text) in names or item_stem(parts["word"]) not in _broad(family):
        return reading
    qualifier = item_stem(parts["qualifier"])
    group = groups.get(names.get(item_stem(parts["word"]), ""))
    named = {item for name, item in names.items() if len(qualifier) > 1 and qualifier in name}
    meant = {item for item in named if item and groups.get(item) == group}
    if len(meant) == 1:
        return Reading(meant.pop(), ItemMatch.SYNONYM)
    if reading is None or (qualifier in names and not meant):
        return reading
    return reading._replace(match=ItemMatch.BROAD)


def _read_listed(text: str, family: str, era: str) -> Reading | None:
    """By the names that are listed, however they are put."""
    names = _names(family, era)
    key = item_key(text)
    if key in _exact(family):
        return Reading(_exact(family)[key], ItemMatch.EXACT)
    found = [names[form] for form in _forms(text, family) if form in names]
    if found:
        # 电工（低压）: the class stands first, the item in the bracket.
        item = next(filter(None, found), "")
        # Offices print today's code on old cards too: alone, a code that changed its meaning is not sure of it.
        changed = era != "new" and CODE.match(key) and _names(family, "new").get(item_stem(text), item) != item
        broad = ItemMatch.BROAD if item and item_stem(text) in _broad(family) else ItemMatch.SYNONYM
        return Reading(item, ItemMatch.FUZZY if changed else broad)
    return _read_loosely(text, family)


@cache
def item_groups() -> dict[str, str]:
    """Each item of each family to the group that a broad word such as 焊工 or 架子工 may mean any item of."""
    return {i.item: i.item.split("（")[0] if "（" in i.item else i.category for i in catalogue()}


@cache
def _broad(family: str) -> frozenset[str]:
    """Stems of words that usually mean one item and may mean others of its class (item_broad_words.csv)."""
    shared = Counter(i.category for i in catalogue() if i.family == family)
    classes = [category for category, items in shared.items() if items > 1]
    words = [row["text"] for row in read_rows("item_broad_words.csv") if row["family"] == family]
    return frozenset(item_stem(text) for text in (*classes, *words))


@lru_cache(maxsize=65536)
def is_known(text: str) -> bool:
    """Whether a text is a catalogue name or synonym of any family."""
    return any(_read_listed(text, family.value, "new") is not None for family in Family)


def is_class_name(text: str, family: str) -> bool:
    """Whether a text is the name of a class of items (作业类别), such as 焊接与热切割作业, and so none of them."""
    return item_key(text) in _categories(family)


@lru_cache(maxsize=4096)
def class_named(text: str, family: str) -> str | None:
    """The class of items (作业类别) of a family that a text names, as the catalogue writes it; None if none."""
    return next(
        (i.category for i in catalogue() if i.family == family and item_key(i.category) == item_key(text)), None
    )


@lru_cache(maxsize=4096)
def class_of(item: str, family: str) -> str | None:
    """The class of an item as the catalogue names it; None for an unknown one."""
    return next((i.category for i in catalogue() if i.family == family and i.item == item), None)


@cache
def _exact(family: str) -> dict[str, str]:
    return {item_key(i.item): i.item for i in catalogue() if i.family == family}


@cache
def _names(family: str, era: str) -> dict[str, str]:
    """Keys and stems to items. A stem that several items share names none of them (empty)."""
    written = [(i.item, i.item) for i in catalogue() if i.family == family]
    written += [(s.text, s.item) for s in synonyms() if s.family == family and s.era in ("", era)]
    names: dict[str, str] = {}
    for text, item in written:
        stem = item_stem(text)
        names[stem] = item if names.get(stem, item) == item else ""
    return names | {item_key(text): item for text, item in written}


@cache
def _categories(family: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item_key(i.category) for i in catalogue() if i.family == family))


def _forms(text: str, family: str) -> Iterator[str]:
    """The forms in which a text may be known, best first: whole, without remark, without class, name, code, remark."""
    folded = unicodedata.normalize("NFKC", text).strip().upper()
    bare = BRACKETED.sub("", folded)
    for written in (folded, bare):
        yield item_key(written)
        yield item_stem(written)
    key = item_key(bare)
    for whole in (key, item_key(folded)):
        yield from (
            rest
            for c in _categories(family)
            if whole.startswith(c) and whole != c and _is_of_class(rest := item_stem(whole.removeprefix(c)), c, family)
        )
    code = _CODE_BESIDE_NAME.search(key)
    # 特种设备安全管理A is no A of the builders' officers.
    if code and not (family == Family.CONSTRUCTION_SAFETY_OFFICER and "特种设备" in key):
        yield item_stem(_CODE_BESIDE_NAME.sub("", key))
        yield code.group(1) or code.group(2)
    yield from (item_stem(found.group()) for found in BRACKETED.finditer(folded))
    yield from _forms_behind_marks(folded)


def _forms_behind_marks(folded: str) -> Iterator[str]:
    """What stands behind a number, a certificate's name or a trade's rank."""
    if front := _FRONT.match(folded):
        yield item_stem(folded[front.end() :])
    titled = TITLED.fullmatch(folded)
    if titled and titled["items"]:
        yield item_stem(titled["items"])
    if rank := _RANK.match(folded):
        yield item_stem(folded[rank.end() :])
    if NUMBERED.match(folded) or _BULLET.match(folded):
        yield item_stem(_BULLET.sub("", NUMBERED.sub("", folded)))


def _is_of_class(text: str, category: str, family: str) -> bool:
    """Whether what follows a class is an item of it: 电工作业低压电工, not 锅炉叉车, which are two trades."""
    classes = {
        item_key(i.category) for i in catalogue() if i.family == family and i.item == _names(family, "new").get(text)
    }
    return not classes or category in classes


def _read_loosely(text: str, family: str) -> Reading | None:
    """Whole classes of texts that no list can hold: welding codes, and person types behind an industry's name."""
    key = item_key(text)
    if family == Family.SPECIAL_EQUIPMENT:
        return Reading("金属焊接操作", ItemMatch.SYNONYM) if _WELDING_CODE.match(key) else None
    if family not in (Family.SAFETY_COMPETENCE, Family.COAL_SAFETY_COMPETENCE) or "特种设备" in key:
        return None
    for word, item in (
        ("主要负责人", "主要负责人"),
        ("安全生产管理", "安全生产管理人员"),
        ("安全管理", "安全生产管理人员"),
    ):
        if word in key:
            return Reading(item, ItemMatch.SYNONYM)
    return None


def _closest(stem: str, family: str) -> Reading | None:
    if len(stem) < FUZZY_LEAST_CHARACTERS:
        return None
    best: dict[str, float] = {}
    for name, item in _names(family, "new").items():
        best[item] = max(best.get(item, 0.0), fuzz.ratio(stem, name))
    ranked = sorted(best.items(), key=lambda entry: (-entry[1], entry[0]))
    (item, score), (_, second) = ranked[0], ranked[1]
    return Reading(item, ItemMatch.FUZZY) if item and score >= FUZZY_CUTOFF and score - second >= FUZZY_MARGIN else None


def is_one_name(pieces: list[str]) -> bool:
    """Whether pieces put together are one item's name."""
    joined = "".join(pieces)
    return any(
        form in _names(family.value, "new") for family in Family for form in (item_key(joined), item_stem(joined))
    )
