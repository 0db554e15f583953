"""Reading item texts: which catalogue item one names in each family, and how to split a cell that names several."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz import fuzz

from schemas.lookups.catalogue import catalogue, item_key, item_stem, read_rows, synonyms
from schemas.vocabulary import Family, ItemMatch

# Below four characters one wrong character is half a word; 75 lets one in four be wrong; the margin keeps
# 高压电工 and 低压电工 (three of four alike) from ever being read for each other.
FUZZY_LEAST_CHARACTERS = 4
FUZZY_CUTOFF = 75.0
FUZZY_MARGIN = 15.0

_STRONG_SEPARATORS = re.compile(r"[、，,；;\r\n]+|(?=[①-⑳])")
# Signs that no item's name is written with part items where every side is one.
_SIGN = r"[^\w\s、，,;；:：.．·()（）\[\]【】〔〕《》<>\-—–\"'“”‘’*]"
_SLASHES = re.compile(rf"{_SIGN}+")
_JOINTS = re.compile(rf"(以及|还有|另有|外加|[兼并又及和与加、，,;；·・•‧~～\s]|{_SIGN}|[-—–_])")
MOST_PARTS = 24
_BLANKS = re.compile(r"[\s\u3000]+")
_WEAK_SEPARATORS = re.compile(r"[\s/／|｜+＋及和与&·・•‧~～]+")
_BRACKETED = re.compile(r"[(（\[【〔][^()（）\[\]【】〔〕]*[)）\]】〕]")
_COUNT = r"(?:\d{1,2}|[一二三四五六七八九十]|[Ⅰ-Ⅻ]|I{1,3}|IV|VI{0,3}|IX|X)"
# A.低压电工作业；B.熔化焊接与热切割作业
_LETTER = r"[(（]?[A-Ha-h](?:[.．、)）]|[:：])(?=\s*[㐀-鿿])"
# 项目一：低压电工作业；项目二：焊工
_PLACE = rf"(?:项目|工种|第)\s*{_COUNT}\s*[项个]?\s*[:：.、]"
_FRONT = re.compile(rf"^\s*(?:{_LETTER}|{_PLACE})\s*")
_ENUMERATOR = re.compile(
    rf"^\s*(?:{_LETTER}|{_PLACE}|[(（]?{_COUNT}[)）.．:：]|[①-⑳⑴-⒇❶-❿]|[•●▪◆▶➤➢·*]|{_COUNT}(?=\s*$))\s*"
)
# 1.低压电工作业, 一、低压电工作业, 1 低压电工作业: a number before one item alone.
_NUMBERED = re.compile(rf"^(?:[(]?{_COUNT}[).:、]|\d{{1,2}}(?=[\s㐀-鿿])(?!\s*[千号吨米级类年]))\s*(?=\D)")
# 特种-架子工, 技术工人/电工: what a site's register puts before every trade.
_RANK = re.compile(
    r"^(?:(?:特种|特殊|技术|操作|普通)(?:作业|操作|工种)?(?:工人?|人员)?|工种|技工)\s*[-—–:：/_·|]\s*(?=[㐀-鿿])"
)
_BULLET = re.compile(r"^[•●▪◆▶➤➢·*\s]+")
_NEXT_NUMBER = re.compile(
    rf"(?<=[㐀-鿿)）])[\s;；,，、]*(?:项目|工种|第)?(?:[(（]{_COUNT}[)）]|{_COUNT}[.．、:：])\s*(?=\D)"
)
# ，另持…; 同时持有…: words that only lead over to another item.
# 【低压电工作业】【熔化焊接与热切割作业】: each in brackets of its own.
_BOXED = re.compile(r"\s*(?:[【\[〔《「<][^【】\[\]〔〕《》「」<>]+[】\]〕》」>][\s、,，;；]*){2,}")
_BOXES = re.compile(r"[】\]〕》」>][\s、,，;；]*[【\[〔《「<]|[【】\[\]〔〕《》「」<>]")
# 特种设备安全管理和作业人员证（叉车司机）: a certificate's name that sounds like an item, and what it is for.
_ROLE = "(?:主要负责人|项目负责人|(?:专职)?安全(?:生产)?管理人员|安全员)"
_NAME = (
    r"(?:特种设备(?:安全管理人?员?(?:和|与|及|、))?作业人员(?:资格)?证书?"
    r"|(?:煤矿|建筑施工|金属非金属矿山)?特种作业(?:人员)?操作(?:资格)?证书?"
    rf"|[^、，,;；]{{0,12}}{_ROLE}(?:\s*[和及与、/／,，]\s*{_ROLE})+[^、，,;；（(]{{0,24}}证书?)"
)
_TITLED = re.compile(
    rf"\s*{_NAME}(?:\s*(?:[:：\-—/／]+|[（(\[【]|\s)\s*"
    r"(?P<items>[^（()）]*(?:[（(][^（()）]*[）)])?[^（()）]*?)\s*[）)\]】]?)?\s*"
)
# 低压电工作业（兼）焊工: a joint in brackets of its own.
_JOINT_IN_BRACKETS = re.compile(r"[(（\[【]\s*(?:兼[任职]?|以?及|和|与|并|另有?|同时|加)\s*[)）\]】]")
# A line of dashes between two items.
_RULES = re.compile(r"\s*\n\s*[-—–_=~*·.]{2,}\s*\n\s*")
_ALSO = re.compile(
    r"[\s、，,；;。]*(?:另外?|并且?|还|同时|兼|且|也|又|此外)+(?:已经?)?"
    r"(?:持有?|具有|具备|取得|考取|获得|有(?![限色毒机]))(?:了|的)?[:：\s]*"
)
_CODE = re.compile(r"^[A-Z]\d{0,2}$")
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
    return _read_listed(text, family, era) or _closest(item_stem(text), family)


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
        changed = era != "new" and _CODE.match(key) and _names(family, "new").get(item_stem(text), item) != item
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


def _is_named(word: str) -> bool:
    """Whether a word is an item by itself; a code or a class beside others is not sure to be one."""
    return _CODE.match(word) is None and is_known(word)


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


def split_items(text: str) -> list[str]:
    """Split a cell that names several items, e.g. `低压电工、高处安装、维护、拆除作业` into two.

    Separators inside brackets never split. Blanks do where every word between them is a known item.
    、， ； and line breaks split unless the pieces together are one known item;
    blanks, slashes and 和/及/与 split only where every piece is a known item. Numbering such as `1.` or `②` is dropped,
    and so is the class of an item that stands beside it (电工作业/低压电工作业 is one item).
    Returns the pieces in order; an empty list for an empty text.
    """
    text = _JOINT_IN_BRACKETS.sub("；", _RULES.sub("\n", text))
    if titled := _TITLED.fullmatch(text):
        return split_items(titled["items"]) if titled["items"] else [text.strip()]
    text = _ALSO.sub("；", _BOXES.sub("；", text).strip("；") if _BOXED.fullmatch(text) else text)
    if _ENUMERATOR.match(text) or _NUMBERED.match(text):
        text = _NEXT_NUMBER.sub("；", _unnumbered(text))
    words = [_unnumbered(word) for word in _pieces(text.strip(), _BLANKS) if word]
    if len(words) > 1 and not _is_one_name(words) and all(map(_is_named, words)):
        return _without_classes(words)
    sides = [_split_list(side) for side in _pieces(text, _SLASHES)]
    known = len(sides) > 1 and all(side and all(map(is_known, side)) for side in sides)
    pieces = [piece for side in sides for piece in side] if known else _split_list(text)
    unknown = not all(map(is_known, pieces)) and _BRACKETED.search(text) is None
    return _without_classes((_segmented(text) if unknown else None) or pieces)


def _unnumbered(text: str) -> str:
    return _NUMBERED.sub("", _ENUMERATOR.sub("", text, count=1), count=1)


def _segmented(text: str) -> list[str] | None:
    """The fewest known items, two at least, that a text consists of with nothing but joints between them.

    Names hold joints themselves (熔化焊接与热切割作业), so that all ways of putting the pieces together are tried. A
    code beside a name is that name's.
    """
    parts = [part for part in _JOINTS.split(text.strip()) if part]
    if len(parts) < 3 or len(parts) > MOST_PARTS:
        return None
    best: list[list[str] | None] = [[], *[None] * len(parts)]
    for end in range(1, len(parts) + 1):
        for start in range(end):
            before, piece = best[start], "".join(parts[start:end]).strip()
            if before is None:
                continue
            joint = _JOINTS.fullmatch(piece) or not piece
            whole = not _JOINTS.match(piece) and not _JOINTS.match(piece[-1:]) and is_known(piece)
            found = before if joint else [*before, piece] if whole else None
            if found is not None and (best[end] is None or len(found) < len(best[end] or [])):
                best[end] = found
    found = best[-1]
    if found is None or len(found) < 2:
        return None
    codes = sum(_CODE.match(piece) is not None for piece in found)
    return None if 0 < codes < len(found) else found


def _split_list(text: str) -> list[str]:
    pieces = [_ENUMERATOR.sub("", piece).strip() for piece in _pieces(text, _STRONG_SEPARATORS)]
    merged = _merge([piece for piece in pieces if piece])
    return [part for piece in merged for part in _split_weakly(piece)]


def _without_classes(pieces: list[str]) -> list[str]:
    """Leave out a class of items before or after an item of that class: it names no certificate of its own."""
    beside = [pieces[max(0, at - 1) : at] + pieces[at + 1 : at + 2] for at in range(len(pieces))]
    return [
        piece
        for piece, others in zip(pieces, beside, strict=True)
        if not any(_is_class_of(piece, other) for other in others)
    ]


def _is_class_of(text: str, other: str) -> bool:
    stem = item_stem(text)
    found = {(i.family, i.item) for i in catalogue() if item_stem(i.category) == stem}
    readings = ((family, read_item(other, family)) for family in {family for family, _ in found})
    return any(reading is not None and (family, reading.item) in found for family, reading in readings)


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
    bare = _BRACKETED.sub("", folded)
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
    if code:
        yield item_stem(_CODE_BESIDE_NAME.sub("", key))
        yield code.group(1) or code.group(2)
    yield from (item_stem(found.group()) for found in _BRACKETED.finditer(folded))
    if front := _FRONT.match(folded):
        yield item_stem(folded[front.end() :])
    titled = _TITLED.fullmatch(folded)
    if titled and titled["items"]:
        yield item_stem(titled["items"])
    if rank := _RANK.match(folded):
        yield item_stem(folded[rank.end() :])
    if _NUMBERED.match(folded) or _BULLET.match(folded):
        yield item_stem(_BULLET.sub("", _NUMBERED.sub("", folded)))


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


def _pieces(text: str, separators: re.Pattern[str]) -> list[str]:
    """Cut at separators outside brackets and outside the catalogue's own names (高处安装、维护、拆除作业)."""
    shielded = _BRACKETED.sub(lambda found: "\0" * len(found.group()), text)
    shielded = _listing_names().sub(lambda found: "\0" * len(found.group()), shielded)
    cuts = [0, *(at for found in separators.finditer(shielded) for at in found.span()), len(text)]
    return [text[start:end] for start, end in list(pairwise(cuts))[::2]]


@cache
def _listing_names() -> re.Pattern[str]:
    """Names of the catalogue that look like lists themselves."""
    names = {entry.item for entry in catalogue() if _STRONG_SEPARATORS.search(entry.item)}
    names |= {item_stem(name) for name in names if _STRONG_SEPARATORS.search(item_stem(name))}
    return re.compile("|".join(sorted(map(re.escape, names), key=lambda name: (-len(name), name))) or "(?!)")


def _merge(pieces: list[str]) -> list[str]:
    """Put together the longest runs of pieces that are one known item."""
    merged, start = [], 0
    while start < len(pieces):
        ends = range(len(pieces), start + 1, -1)
        end = next((end for end in ends if _is_one_name(pieces[start:end])), start + 1)
        merged.append("、".join(pieces[start:end]))
        start = end
    return merged


def _is_one_name(pieces: list[str]) -> bool:
    joined = "".join(pieces)
    return any(
        form in _names(family.value, "new") for family in Family for form in (item_key(joined), item_stem(joined))
    )


def _split_weakly(piece: str) -> list[str]:
    parts = [_ENUMERATOR.sub("", part).strip() for part in _pieces(piece, _WEAK_SEPARATORS)]
    parts = [part for part in parts if part]
    codes = sum(_CODE.match(part) is not None for part in parts)
    mixed = 0 < codes < len(parts)
    one = _is_one_name([piece]) or _is_class(_BRACKETED.sub("", piece))
    return parts if parts and not mixed and not one and all(map(is_known, parts)) else [piece]


@lru_cache(maxsize=4096)
def _is_class(text: str) -> bool:
    """Whether a text, brackets aside, is a class of items: 焊接与热切割 before （熔化焊） is no two trades."""
    classes = {item_stem(entry.category) for entry in catalogue() if entry.category}
    return item_stem(text) in classes
