"""What headers say of a slot: a number, a trade, the stem that numbers and days have in common."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from assets.recognising.slots.numbered_heads import numbered_heads
from assets.recognising.wording.column import Candidate
from assets.recognising.wording.header_shapes import meaning_by_shape
from assets.recognising.wording.header_texts import normalise
from assets.recognising.wording.header_words import SHAPE_CONFIDENCE, Match, match_exactly
from assets.recognising.wording.shapes import fit
from assets.recognising.wording.slot_words import slot_of
from schemas.lookups.headers import CERTIFICATE, slot_words
from schemas.tables.certificates import DATE_FIELDS

SLOT_FIELDS = frozenset(
    ("number", "family", "category", "item", "first_issue", "issue", "valid_from", "valid_to", "review_due",
     "review_done", "issuer", "status", "archive_no")
)  # fmt: skip
"""Fields of a certificate; the others are the person's and shared by all slots of the row."""


NAMES_ONLY = frozenset(("family", "category", "item", "status", "issuer"))

_NAMING = frozenset(("number", "family", "item"))

# Half of the cells like numbers: the rest are 无, blanks and typing.
NUMBER_LEAST = 0.5
BARE_CONFIDENCE = 0.8

_OF_PERSON = re.compile("身份|公民|居民|(?:员|工|人|者|手|师傅)的?证件")
# What may stand between a trade and a fact of its certificate: 瓦检仪编号 is an instrument's.
_JOINED = re.compile(
    "(?:工|员|者|手|师傅?|司机|作业|操作|驾驶|指挥|人员|岗位?|资[格质]|特种|设备|上岗|合格|考核|证书?|证件|证照|号码?|编号|本|类|的|管理|持证|[a-z][0-9]{0,2})*"
)
_DIGIT = "0-9一二三四五六七八九十"
_NUMBERED_AFTER = re.compile(rf"(?P<base>.+?)(?P<key>[{_DIGIT}])")
_NUMBERED_BEFORE = re.compile(
    rf"(?P<base>第|证书|证件|证照|持证|操作证|资格证|上岗证|特种作业证|特种作业操作证|特种作业|证)?第?(?P<key>[{_DIGIT}])"
    r"[本个项份号]?(?P<leaf>.+)"
)
_NUMBERED_GROUP = re.compile(rf"(证|持证|项目|特种作业)[^{_DIGIT}]*[{_DIGIT}]|第[{_DIGIT}]|[{_DIGIT}]$")
QUESTIONS_LEAST = 3
# 制冷: so many characters name a trade.
STEM = 2
_QUESTION = re.compile(r"^\s*(?P<number>[0-9]{1,2})\s*[.、．)）:：]\s*")
_IN_BRACKETS = re.compile(r"(?P<outside>[^(（\[【]+)[(（\[【](?P<inside>[^)）\]】]+)[)）\]】]")
# 叉车本限: how a header of ends may close.
_ENDS = re.compile("(?:限|止|至|满|到)$")


def by_wording(columns: Sequence[Candidate]) -> dict[int, tuple[str, Candidate]]:
    """Columns whose header names one certificate of several: index to the slot's key and the column, field known."""
    words = {**slot_words(), **_stems(columns)}
    asked = _are_questions(columns)
    read = [replace(one, leaf=_QUESTION.sub("", one.leaf)) for one in columns] if asked else columns
    keyed = {column.index: found for column in read if (found := _slot_key(column, words)) is not None}
    keyed |= numbered_heads(read, SLOT_FIELDS)
    keyed |= _by_group(columns)
    keyed |= dict(_numbers_of_trades(columns, keyed, words))
    keyed = _with_halves_joined(keyed)
    collided = _collisions(keyed)
    return {
        index: (column.wording if (key, column.field) in collided else key, column)
        for index, (key, column) in keyed.items()
    }


def _collisions(keyed: dict[int, tuple[str, Candidate]]) -> set[tuple[str, str]]:
    # What a certificate is for is told in several columns, by name and by code.
    counts = Counter((key, column.field) for key, column in keyed.values() if column.field not in NAMES_ONLY)
    return {pair for pair, count in counts.items() if count > 1}


def _with_halves_joined(keyed: dict[int, tuple[str, Candidate]]) -> dict[int, tuple[str, Candidate]]:
    """制冷操作证号 and 制冷证到期日 are of one certificate, where the one trade has no days and the other no number."""
    fields: dict[str, set[str]] = defaultdict(set)
    heads: dict[str, str] = {}
    for key, column in keyed.values():
        fields[key].add(column.field)
        heads.setdefault(key, normalise(column.leaf)[:STEM])
    numbers = {heads[key]: key for key, held in fields.items() if held == {"number"}}
    joined = {
        key: numbers[heads[key]] for key, held in fields.items() if heads[key] in numbers and held <= set(DATE_FIELDS)
    }
    return {index: (joined.get(key, key), column) for index, (key, column) in keyed.items()}


def _are_questions(columns: Sequence[Candidate]) -> bool:
    """Whether headers are numbered as questions are, 5.操作项目 6.证书编号: neither number nor question comes twice."""
    numbered = [
        (int(found["number"]), found.end(), one.leaf) for one in columns if (found := _QUESTION.match(one.leaf))
    ]
    numbers = [number for number, _, _ in numbered]
    asked = {normalise(leaf[end:]) for _, end, leaf in numbered}
    return len(numbers) >= QUESTIONS_LEAST and numbers == sorted(set(numbers)) and len(asked) == len(numbers)


def _numbers_of_trades(
    columns: Sequence[Candidate], keyed: Mapping[int, tuple[str, Candidate]], words: Mapping[str, str]
) -> Iterator[tuple[int, tuple[str, Candidate]]]:
    """Numbers under listed headers, 制冷操作证号, of a trade whose days are headed otherwise: 制冷证到期日."""
    lacking = {key for key, _ in keyed.values()} - {key for key, one in keyed.values() if one.field == "number"}
    for column in columns:
        leaf = normalise(column.leaf)
        found = _by_trade(column, leaf, words) if leaf and column.field == "number" else None
        if found and column.index not in keyed and found[0] in lacking:
            yield column.index, found


def _stems(columns: Sequence[Candidate]) -> dict[str, str]:
    """What headers of several columns of certificates' numbers differ in, 硫化罐 and 行车 before 资质号: its own slot.

    One trade of them must be known: 一车间编号 and 二车间编号 are no certificates'.
    """
    heads = [normalise(c.leaf) for c in columns if c.field in ("", "number") and c.said and _holds_own_numbers(c)]
    alike = takewhile(lambda letters: len(set(letters)) == 1, zip(*(reversed(head) for head in heads), strict=False))
    tail = "".join(letters[0] for letters in alike)[::-1]
    stems = [head.removesuffix(tail) for head in heads]
    if len(heads) < 2 or not tail or not all(stems) or not any(map(slot_of, stems)):
        return {}
    return {stem: stem for stem in stems if not slot_of(stem)}


def _slot_key(column: Candidate, words: Mapping[str, str]) -> tuple[str, Candidate] | None:
    """The slot that a header names: by number, by trade, or none."""
    group, leaf = normalise(column.group), normalise(_trade_first(column.leaf))
    if group and column.field in SLOT_FIELDS:
        if _NUMBERED_GROUP.search(group):
            return group, column
        return (key, column) if (key := slot_of(group)) else None
    if not leaf or (column.match and column.match.method == "exact" and leaf == normalise(column.leaf)):
        return None
    return _numbered(column, leaf) or _by_trade(column, leaf, words)


def _trade_first(leaf: str) -> str:
    """有效期（建筑电工） in the order of 建筑电工有效期: what stands in brackets names a trade."""
    found = _IN_BRACKETS.fullmatch(leaf.strip())
    return f"{found['inside']}{found['outside']}" if found and slot_of(normalise(found["inside"])) else leaf


def _numbered(column: Candidate, leaf: str) -> tuple[str, Candidate] | None:
    after = _NUMBERED_AFTER.fullmatch(leaf)
    if after and (match := _slot_field(after["base"])):
        return f"#{after['key']}", replace(column, match=match)
    before = _NUMBERED_BEFORE.fullmatch(leaf)
    if before is None:
        return None
    wordings = ((before["base"] or "") + before["leaf"], "证书" + before["leaf"], before["leaf"])
    match = next((found for wording in wordings if (found := _slot_field(wording))), None)
    return (f"#{before['key']}", replace(column, match=match)) if match else None


def _by_trade(column: Candidate, leaf: str, words: Mapping[str, str]) -> tuple[str, Candidate] | None:
    word = next((word for word in words if leaf.startswith(word)), None)
    if word is None:
        return None
    rest = leaf[len(word) :]
    if _OF_PERSON.search(rest):
        return None
    facts = [rest[at:] for at in range(len(rest)) if _JOINED.fullmatch(rest[:at])]
    read = (found for fact in facts if (found := _slot_field(fact) or _dated(column, fact)))
    match = next(read, None)
    if match is None and (_holds_numbers(column) if leaf.endswith(("证", "证书")) else _holds_own_numbers(column)):
        match = Match(("number",), BARE_CONFIDENCE, "content")
    return (words[word], replace(column, match=match)) if match else None


def _dated(column: Candidate, rest: str) -> Match | None:
    """A day of the certificate that a trade's name stands before, told by the shape of the words: 叉车作业证至."""
    meaning = meaning_by_shape(rest)
    if meaning is None and _ENDS.search(rest) and fit("valid_to", column.shapes) >= NUMBER_LEAST:
        return Match(("valid_to",), SHAPE_CONFIDENCE, "fuzzy")
    if meaning is None or meaning.field not in DATE_FIELDS or fit(meaning.field, column.shapes) < NUMBER_LEAST:
        return None
    return Match(meaning.fields, SHAPE_CONFIDENCE, "fuzzy")


def _slot_field(wording: str) -> Match | None:
    match = match_exactly(wording, CERTIFICATE) if wording else None
    return match if match and match.fields[0] in SLOT_FIELDS and len(wording) > 1 else None


def _holds_numbers(column: Candidate) -> bool:
    return fit("number", column.shapes) >= NUMBER_LEAST or not column.shapes


def _holds_own_numbers(column: Candidate) -> bool:
    """Whether the cells are certificates' numbers beyond doubt: 安全阀校验号 begins like a trade, and is a valve's."""
    return column.own_numbers >= NUMBER_LEAST


def _by_group(columns: Sequence[Candidate]) -> dict[int, tuple[str, Candidate]]:
    """Groups that each hold the same certificate field are slots, whatever they are called.

    What stands with the name or the identity number, and neither numbers nor names a certificate, is the person's: the
    end of his identity card under 基本信息.
    """
    groups: dict[str, set[str]] = defaultdict(set)
    held = {normalise(one.group) for one in columns if one.field in _NAMING}
    personal = {normalise(one.group) for one in columns if one.group and one.field in ("name", "id_no")} - held
    for column in columns:
        if column.group and column.field in SLOT_FIELDS and normalise(column.group) not in personal:
            groups[column.field].add(normalise(column.group))
    shared = {group for field in ("number", "valid_to", "issue") if len(groups[field]) > 1 for group in groups[field]}
    return {
        column.index: (normalise(column.group), column)
        for column in columns
        if column.field in SLOT_FIELDS and normalise(column.group) in shared
    }
