"""Labels of forms: cells and texts that name a field, and the pairs of label and value inside one text."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from assets.reading.plain_text.program_records import recorded_pairs
from assets.recognising.wording.header_shapes import heads_holder
from assets.recognising.wording.header_texts import HEADER_LENGTH, normalise
from assets.recognising.wording.header_words import match_exactly, match_header
from assets.recognising.wording.shapes import is_data, shape_of
from assets.recognising.wording.surnames import surname_share
from schemas.lookups.headers import CERTIFICATE
from schemas.lookups.items import is_known
from schemas.lookups.open_columns import open_fields

CACHED_TEXTS = 65_536

_COLON = re.compile(r"[:：]\s*$")
_INLINE = re.compile(r"(?P<label>[^\s:：,，;；。、|｜/()（）\[\]【】&＆#^＾$]{2,16})\s*[:：]\s*")
# 姓名=张三&身份证号=3709…: the mark that parts the pairs; a bracket closes what opened before, 张? was not readable.
_JOINT = re.compile(r"[^\w\s)）\]】〕」』》>}”\"'*×?？□]$")
# →姓名：, ●姓名：, ➤姓名: what stands before a label to catch the eye.
_BULLETS = re.compile(
    r"(?:[★☆●◆◇■□▲▶➤◎○※]+|(?:^|(?<=[\s,，;；。]))[^\w\s:：,，;；。、(（【［\[〔「{《<\"“'‘+＋-]+)"
    r"\s*(?=[\u3400-\u9fff]{2,16}\s*[:：])"
)
_BOXED = re.compile(r"[【［\[〔「]\s*([\u3400-\u9fff]{2,8})\s*[】］\]〕」]\s*[:：]?")
# 姓名=张三, 姓名→张三, 姓名->张三
_POINTED = re.compile(r"([\u3400-\u9fff]{2,8}|\b[A-Za-z_]{2,20})\s*(?:[-=]+>|[=＝\u2190-\u21ff\u27a1])\s*")
# {"name":"张三","idcard":"3709…"}: a record of a program, whole or parted at its commas.
_QUOTED = re.compile(r"[\s\[{,]*[\"“][\w ]{1,16}[\"”]\s*[:：]")
_QUOTED_VALUE = re.compile(r"[\"“]([^\"“”]*)[\"”][\s}\],]*")
_QUOTES = re.compile(r"[{}\"“”]|^\s*\[|\]\s*$")
# 姓名-张三, 身份证号_3709…: only words that are labels.
_DASHED = re.compile(r"(?<![\u3400-\u9fff])([\u3400-\u9fff]{2,8})\s*[-—–_~～]+\s*(?=[^\s\-])")
DASHED_LEAST = 2
VARIOUS_LEAST, SURNAMES_LEAST = 2, 0.6
_SPOKEN = re.compile(r"^.{0,6}?(?:本人|我叫|我是|兹有|姓名(?=[\u3400-\u9fff]))")
_SPOKEN_NAME = re.compile(r"(?:本人|我叫|我是|兹有|姓名)(?:职工|员工|工人)?([\u3400-\u9fff·]{2,12}?)(?=[，,、\s(（])")
_SPOKEN_NUMBER = re.compile(
    r"((?:公民)?身份证?(?:件)?号码|身份证号|身份证|(?:操作证|证书|证件)?编号|(?:操作)?证号|有效期至|到期(?:日期?)?"
    r"|准操项目|项目|发证机关|(?:初次)?(?:发证|领证|取证)(?:日期)?|初领日期?|复审日期?)"
    r"(?:为|是)?(?=[TＴ0-9\u3400-\u9fff])"
)
_DAY = re.compile(r"(?:19|20)[0-9]{2}(?:[-./年]|[0-9]{4}$)")
_ENDS = re.compile("到期|期满|届满|为止|止$|前有效")
_PIECES = re.compile(r"[,，;；。|｜\s]+")
_NAME = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff某*□?]{2,4}|[\u3400-\u9fff]+[·•．.‧・][\u3400-\u9fff·•．.‧・]+")
_NUMBERING = re.compile(r"^[(（]?[0-9]{1,4}[)）]?[、.．:：\s]?\s*(?!年)(?=[\u3400-\u9fff])")
_TITLED = re.compile(r"[(（][^()（）]{1,12}[)）]$|[\s\u3000]+")
# 经核，张三…: words that open a sentence are as short as names.
_OPENING = re.compile("(?:经|据|依|按|兹|特|现|附|另|如)(?:核实?|查实?|审核?|了解|统计|有|将|此|下)")
# 乙方派驻叉车司机张三（: what somebody is, before his name.
_TITLE = re.compile("(?:司机|工|员|手|师傅?|指挥|队长|班长|经理|主任|厂长|矿长|负责人|驾驶|操作|作业)$")
_OPENING_OF = {"）": "（", ")": "(", "】": "【"}
_ADDRESSED = re.compile("(?:同志|师傅|先生|女士|工友|班长)$")
# 任命张三（, 我单位职工李四，: who speaks of somebody, and as whom.
_SPEAKING_OF = re.compile(
    "^.{0,8}?(?:任命|聘任|聘用|聘请|安排|指派|委派|选派|指定|录用|推荐|同意|兹有|现有|其中|[我本该][院校厂矿站场店处队社镇村园所馆库港]|我[单公]?[位司]?|本[单公][位司]|所属)+"
    "(?:员工|职工|工人|人员)?|^(?:员工|职工|工人|人员|姓名)"
)
_LATIN_NAME = re.compile(r"[A-Za-z]+([ .·][A-Za-z]+){1,3}")
# Values of these fields may hold blanks and commas themselves.
_LISTS = frozenset(("item", "family", "category", "number", "remark", "post"))


@dataclass(frozen=True)
class Label:
    """What a label means: its fields, the likeliest first, and its text as printed."""

    fields: tuple[str, ...]
    text: str


@lru_cache(maxsize=CACHED_TEXTS)
def label_of(text: str) -> Label | None:
    """The label that a cell is: a listed header word, or a near one that a colon marks as a label."""
    if len(text) > HEADER_LENGTH:
        return None
    bare = _COLON.sub("", text.strip())
    if not bare or is_data(bare):
        return None
    marked = bare != text.strip() or heads_holder(bare)
    match = match_exactly(bare, CERTIFICATE) or (match_header("", bare) if marked else None)
    return Label(match.fields, bare) if match else None


@lru_cache(maxsize=CACHED_TEXTS)
def open_label(text: str) -> Label | None:
    """The label of what may be the end of validity, in words that nobody knows: then no end is missing, but unread."""
    bare = _COLON.sub("", text.strip())
    may_be = len(bare) <= HEADER_LENGTH and not is_data(bare) and "open_end" in open_fields(normalise(bare))
    return Label(("open_end",), bare) if may_be else None


@lru_cache(maxsize=CACHED_TEXTS)
def is_name(text: str) -> bool:
    """Whether a text reads like a person's name, a remark in brackets behind it set aside."""
    bare = _TITLED.sub("", unicodedata.normalize("NFKC", text.strip()).replace("(", "（").replace(")", "）"))
    if label_of(text) is not None or _OPENING.fullmatch(bare):
        return False
    return _NAME.fullmatch(bare) is not None or _LATIN_NAME.fullmatch(text.strip()) is not None


def are_names(cells: Sequence[str]) -> bool:
    """Whether cells are the names of various people, most with a surname that is listed: rare ones are missing."""
    various = len(set(cells)) >= max(VARIOUS_LEAST, len(cells) / 2)
    return various and all(map(is_name, cells)) and surname_share(cells) >= SURNAMES_LEAST


def without_numbering(text: str) -> str:
    """A text without the number of its line: 1、张三, (2)李四."""
    return _NUMBERING.sub("", text.strip())


@lru_cache(maxsize=CACHED_TEXTS)
def inline_pairs(text: str) -> tuple[tuple[Label, str], ...]:
    """Pairs of label and value that one text holds: `姓名：张三 身份证号：3709…`; none where a word is unknown.

    A name before the first label, and an item behind a value, are pairs of their own, without a label's text.
    """
    recorded = [(label, value) for name, value in recorded_pairs(text) if (label := label_of(f"{name}："))]
    if recorded:
        return tuple(recorded)
    text = _with_colons(_BULLETS.sub(" ", text))
    found = [(each, label) for each in _INLINE.finditer(text) if (label := label_of(each["label"] + "："))]
    if not found:
        told = _glued(text.strip())
        return (told,) if told else _alternating(text)
    pairs: list[tuple[Label, str]] = []
    before = _named_before(text[: found[0][0].start()])
    if before and all(label.fields[0] != "name" for _, label in found):
        pairs.append((Label(("name",), ""), before))
    ends = [each.start() for each, _ in found[1:]] + [len(text)]
    values = [
        text[each.end() : end].strip(" \t\u3000,，;；。、|｜") for (each, _), end in zip(found, ends, strict=True)
    ]
    for (_, label), value in zip(found, _unjoined(values), strict=True):
        pairs.extend(_valued(label, _closed(value)))
    return tuple(pairs)


def _unjoined(values: list[str]) -> list[str]:
    """Values without the mark that stands between each of them and the label behind it."""
    joints = {found[0] if (found := _JOINT.search(value)) else "" for value in values[:-1]}
    joint = joints.pop() if len(joints) == 1 else ""
    return [value.removesuffix(joint) for value in values]


def _closed(value: str) -> str:
    """A value without the bracket that closes what opened before its label: 张三（证号：T3709…，到期：2027年9月）."""
    value = quoted[1] if (quoted := _QUOTED_VALUE.fullmatch(value)) else value
    bare = value.rstrip("。；;，, ")
    return bare[:-1] if bare[-1:] in _OPENING_OF and _OPENING_OF[bare[-1]] not in bare else value


def _named_before(text: str) -> str | None:
    """The name that a text ends with before its first label: 1、张三, 李四同志，, 任命王五（."""
    bare = without_numbering(_PIECES.sub("", text)).rstrip("(（[【")
    if is_name(bare) and not _ADDRESSED.search(bare):
        return bare
    called = _ADDRESSED.sub("", bare)
    offers = (_SPEAKING_OF.sub("", called), *(called[-most:] for most in (3, 2, 4) if _TITLE.search(called[:-most])))
    return next((one for one in offers if one != bare and is_name(one) and surname_share([one]) > 0), None)


def _with_colons(text: str) -> str:
    """A text with a colon behind what else marks its labels: 【姓名】张三, 姓名→张三, 本人张三，身份证号码3709…"""
    text = _QUOTES.sub(" ", text) if _QUOTED.match(text) else text
    marked = _BOXED.sub(r" \1：", text) if _BOXED.search(text) else text
    marked = _POINTED.sub(r" \1：", marked)
    if not _INLINE.search(marked):
        marked = _with_dashes_read(marked)
    return _SPOKEN_NAME.sub(r"姓名：\1 ", _SPOKEN_NUMBER.sub(r" \1：", marked)) if _SPOKEN.search(marked) else marked


def _with_dashes_read(text: str) -> str:
    """A text whose labels have dashes behind them, with colons instead; one alone must be listed and come first."""
    labels = [found for found in _DASHED.finditer(text) if label_of(f"{found[1]}：")]
    first = without_numbering(text)
    alone = len(labels) == 1 and first.startswith(labels[0][1]) and label_of(labels[0][1]) is not None
    if len(labels) < DASHED_LEAST and not alone:
        return text
    known = {found[1] for found in labels}
    return _DASHED.sub(lambda found: f" {found[1]}：" if found[1] in known else found[0], text)


def _valued(label: Label, value: str) -> list[tuple[Label, str]]:
    """A label with its value; items that stand behind the value without a label of their own."""
    pieces = [piece for piece in _PIECES.split(value) if piece]
    glued = [_glued(piece) for piece in pieces[1:]]
    if any(glued):
        # 操作证编号：T3709…，有效期至2027年6月22日: a day with its own label is no part of it.
        first = next(at for at, pair in enumerate(glued, start=1) if pair)
        told = [pair for pair in glued if pair]
        return [*_valued(label, "，".join(pieces[:first])), *told]
    ends = [piece for piece in pieces[1:] if _ENDS.search(piece) and _DAY.search(piece)]
    if label.fields[0] == "number" and ends:
        # 证件编号3709…，2027年08月13日到期: the day is the end, no further number.
        rest = "，".join(piece for piece in pieces if piece not in ends)
        return [(label, rest), *((Label(("valid_to",), ""), end) for end in ends)]
    if label.fields[0] in _LISTS or len(pieces) < 2:
        return [(label, value)]
    if not all(map(is_known, pieces[1:])):
        return [(label, value)]
    return [(label, pieces[0]), *((Label(("item",), ""), piece) for piece in pieces[1:])]


def _glued(piece: str) -> tuple[Label, str] | None:
    """The label of a day that stands right before it, without a colon: 有效期至2027年6月22日."""
    begins = _DAY.search(piece)
    label = label_of(piece[: begins.start()]) if begins and begins.start() >= DASHED_LEAST else None
    return (label, piece[begins.start() :].rstrip("。；;，,")) if begins and label else None


def _alternating(text: str) -> tuple[tuple[Label, str], ...]:
    """`姓名 张三 身份证号 3709…`: words that alternate between label and value, parted by blanks."""
    words = text.split()
    if len(words) < 4 or len(words) % 2:
        return ()
    labels = [label_of(word) for word in words[::2]]
    if any(label is None for label in labels) or any(label_of(word) for word in words[1::2]):
        return ()
    return tuple((label, value) for label, value in zip(labels, words[1::2], strict=True) if label)


def field_for(label: Label, text: str | None, taken: frozenset[str]) -> str:
    """The field of a label, by its value where the label may mean several: 证件编号 over an identity number."""
    if {"id_no", "number"} <= set(label.fields) and text:
        shape = shape_of(text)
        wanted = "number" if shape == "number" or "id_no" in taken else "id_no"
        if shape in ("number", "id_no"):
            return wanted
    return next((field for field in label.fields if field not in taken), label.fields[0])
