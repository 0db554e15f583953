"""How to split a cell that names several items."""

import re
from functools import cache, lru_cache
from itertools import pairwise

from schemas.lookups.catalogue import catalogue, item_stem
from schemas.lookups.item_marks import BRACKETED, CODE, COUNT, LETTER, NUMBERED, PLACE, TITLED
from schemas.lookups.items import is_known, is_one_name, read_item

_STRONG_SEPARATORS = re.compile(r"[、，,；;\r\n]+|(?=[①-⑳])")
# Signs that no item's name is written with part items where every side is one.
_SIGN = r"[^\w\s、，,;；:：.．·()（）\[\]【】〔〕《》<>\-—–\"'“”‘’*]"
_SLASHES = re.compile(rf"{_SIGN}+")
_JOINTS = re.compile(rf"(以及|还有|另有|外加|[兼并又及和与加、，,;；·・•‧~～\s]|{_SIGN}|[-—–_])")
MOST_PARTS = 24
_BLANKS = re.compile(r"[\s\u3000]+")
_WEAK_SEPARATORS = re.compile(r"[\s/／|｜+＋及和与&·・•‧~～]+")
_ENUMERATOR = re.compile(
    rf"^\s*(?:{LETTER}|{PLACE}|[(（]?{COUNT}[)）.．:：]|[①-⑳⑴-⒇❶-❿]|[•●▪◆▶➤➢·*]|{COUNT}(?=\s*$))\s*"
)
_NEXT_NUMBER = re.compile(
    rf"(?<=[㐀-鿿)）])[\s;；,，、]*(?:项目|工种|第)?(?:[(（]{COUNT}[)）]|{COUNT}[.．、:：])\s*(?=\D)"
)
# 【低压电工作业】【熔化焊接与热切割作业】: each in brackets of its own.
_BOXED = re.compile(r"\s*(?:[【\[〔《「<][^【】\[\]〔〕《》「」<>]+[】\]〕》」>][\s、,，;；]*){2,}")
_BOXES = re.compile(r"[】\]〕》」>][\s、,，;；]*[【\[〔《「<]|[【】\[\]〔〕《》「」<>]")
# 低压电工作业（兼）焊工: a joint in brackets of its own.
_JOINT_IN_BRACKETS = re.compile(r"[(（\[【]\s*(?:兼[任职]?|以?及|和|与|并|另有?|同时|加)\s*[)）\]】]")
# A line of dashes between two items.
_RULES = re.compile(r"\s*\n\s*[-—–_=~*·.]{2,}\s*\n\s*")
# ，另持…; 同时持有…: words that only lead over to another item.
_ALSO = re.compile(
    r"[\s、，,；;。]*(?:另外?|并且?|还|同时|兼|且|也|又|此外)+(?:已经?)?"
    r"(?:持有?|具有|具备|取得|考取|获得|有(?![限色毒机]))(?:了|的)?[:：\s]*"
)


def _is_named(word: str) -> bool:
    """Whether a word is an item by itself; a code or a class beside others is not sure to be one."""
    return CODE.match(word) is None and is_known(word)


def split_items(text: str) -> list[str]:
    """Split a cell that names several items, e.g. `低压电工、高处安装、维护、拆除作业` into two.

    Separators inside brackets never split. Blanks do where every word between them is a known item.
    、， ； and line breaks split unless the pieces together are one known item;
    blanks, slashes and 和/及/与 split only where every piece is a known item. Numbering such as `1.` or `②` is dropped,
    and so is the class of an item that stands beside it (电工作业/低压电工作业 is one item).
    Returns the pieces in order; an empty list for an empty text.
    """
    text = _JOINT_IN_BRACKETS.sub("；", _RULES.sub("\n", text))
    if titled := TITLED.fullmatch(text):
        return split_items(titled["items"]) if titled["items"] else [text.strip()]
    text = _ALSO.sub("；", _BOXES.sub("；", text).strip("；") if _BOXED.fullmatch(text) else text)
    if _ENUMERATOR.match(text) or NUMBERED.match(text):
        text = _NEXT_NUMBER.sub("；", _unnumbered(text))
    words = [_unnumbered(word) for word in _pieces(text.strip(), _BLANKS) if word]
    if len(words) > 1 and not is_one_name(words) and all(map(_is_named, words)):
        return _without_classes(words)
    sides = [_split_list(side) for side in _pieces(text, _SLASHES)]
    known = len(sides) > 1 and all(side and all(map(is_known, side)) for side in sides)
    pieces = [piece for side in sides for piece in side] if known else _split_list(text)
    unknown = not all(map(is_known, pieces)) and BRACKETED.search(text) is None
    return _without_classes((_segmented(text) if unknown else None) or pieces)


def _unnumbered(text: str) -> str:
    return NUMBERED.sub("", _ENUMERATOR.sub("", text, count=1), count=1)


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
    codes = sum(CODE.match(piece) is not None for piece in found)
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


def _pieces(text: str, separators: re.Pattern[str]) -> list[str]:
    """Cut at separators outside brackets and outside the catalogue's own names (高处安装、维护、拆除作业)."""
    shielded = BRACKETED.sub(lambda found: "\0" * len(found.group()), text)
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
        end = next((end for end in ends if is_one_name(pieces[start:end])), start + 1)
        merged.append("、".join(pieces[start:end]))
        start = end
    return merged


def _split_weakly(piece: str) -> list[str]:
    parts = [_ENUMERATOR.sub("", part).strip() for part in _pieces(piece, _WEAK_SEPARATORS)]
    parts = [part for part in parts if part]
    codes = sum(CODE.match(part) is not None for part in parts)
    mixed = 0 < codes < len(parts)
    one = is_one_name([piece]) or _is_class(BRACKETED.sub("", piece))
    return parts if parts and not mixed and not one and all(map(is_known, parts)) else [piece]


@lru_cache(maxsize=4096)
def _is_class(text: str) -> bool:
    """Whether a text, brackets aside, is a class of items: 焊接与热切割 before （熔化焊） is no two trades."""
    classes = {item_stem(entry.category) for entry in catalogue() if entry.category}
    return item_stem(text) in classes
