"""Wide rosters: which columns belong to the first, second, … certificate (or person) of a row."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from assets.recognising.columns.numbered_heads import numbered_heads
from assets.recognising.wording.column import Candidate
from assets.recognising.wording.header_shapes import meaning_by_shape
from assets.recognising.wording.header_words import SHAPE_CONFIDENCE, Match, match_exactly, normalise, slot_of
from assets.recognising.wording.shapes import fit
from schemas.lookups.headers import CERTIFICATE, KNOWN_UNUSED, slot_words
from schemas.tables.certificates import DATE_FIELDS

SLOT_FIELDS = frozenset(
    ("number", "family", "category", "item", "first_issue", "issue", "valid_from", "valid_to", "review_due",
     "review_done", "issuer", "status", "archive_no")
)  # fmt: skip
"""Fields of a certificate; the others are the person's and shared by all slots of the row."""

SHARED_BY_ALL = frozenset(("issuer", "status", "family"))
"""Fields of one column that hold for every certificate of the row, numbered slots beside it or not."""

_NAMES_ONLY = frozenset(("family", "category", "item", "status", "issuer"))
_ONLY_NUMBERS = frozenset(("number", KNOWN_UNUSED))
_REVIEWS = frozenset(("review_due", "review_done"))
_LIST = re.compile("[、，,；;/／\n+和及]")

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


def find_slots(columns: Sequence[Candidate], *, roster: bool) -> dict[int, tuple[int, Candidate]]:
    """Columns that belong to one certificate of several in a row.

    Parameters
    ----------
    columns
        All columns of a table.
    roster
        Whether several differently named number columns make several certificates; a registry has one a row.

    Returns
    -------
    dict[int, tuple[int, Candidate]]
        Column index to its slot (from 1, in column order) and the column with its field known.
    """
    keyed = _without_reviews(_by_wording(columns)) or _by_repetition(columns)
    if not keyed and roster:
        keyed = _by_several_numbers(columns)
    if not keyed:
        return {}
    plain = _plain_certificate(columns, keyed)
    if _are_one(keyed, plain):
        keyed = {index: ("", column) for index, (_, column) in keyed.items()}
    keyed |= plain
    keyed |= _numbers_beside(columns, keyed)
    keyed |= _days_beside(columns, keyed)
    order: dict[str, int] = {}
    for index in sorted(keyed):
        order.setdefault(keyed[index][0], len(order) + 1)
    return {index: (order[key], column) for index, (key, column) in keyed.items()}


def without_summaries(
    columns: Sequence[Candidate], slots: dict[int, tuple[int, Candidate]]
) -> tuple[list[Candidate], dict[int, tuple[int, Candidate]]]:
    """Leave out columns that only list which certificates the row's number columns hold.

    Beside 电工证号, 焊工证号 … a column 特种作业证书 that says 电工、焊工 is no further certificate,
    nor what each of them is for.
    """
    numbered = {slot for slot, column in slots.values() if column.field == "number"}
    if len(numbered) < 2:
        return list(columns), slots
    told = {slot for slot, column in slots.values() if column.field not in _NAMES_ONLY}
    listing = {index for index, (slot, _) in slots.items() if slot not in told}
    listing |= {
        column.index
        for column in columns
        if column.index not in slots
        and column.field in _NAMES_ONLY
        and any(map(_LIST.search, filter(None, column.cells)))
    }
    kept = [replace(c, match=Match((KNOWN_UNUSED,), 1.0, "exact")) if c.index in listing else c for c in columns]
    return kept, {index: found for index, found in slots.items() if index not in listing}


def find_panels(columns: Sequence[Candidate]) -> dict[int, int]:
    """Tables printed side by side, 姓名 … 姓名 …: column index to panel from 1; empty when there is one only."""
    names = _repeated(columns, "name") or _repeated(columns, "id_no")
    if not names:
        return {}
    period = names[1] - names[0]
    wordings = [column.wording for column in columns]
    first = names[0] - next((back for back in range(names[0], 0, -1) if _repeats(wordings, names, back)), 0)
    if _are_alike(columns, names, period):
        return {column.index: min(len(names), max(0, at - first) // period + 1) for at, column in enumerate(columns)}
    starts = [at - names[0] + first for at in names[1:]]
    panels = {column.index: 1 + sum(at >= start for start in starts) for at, column in enumerate(columns)}
    return panels if _are_of_others(columns, panels) else {}


def _are_alike(columns: Sequence[Candidate], names: Sequence[int], period: int) -> bool:
    """Whether the same headers come again behind each name, with numbers enough for all."""
    repeats = [columns[at + step].wording for at in names for step in range(period) if at + step < len(columns)]
    fields = Counter(column.field for column in columns)
    return len(set(repeats)) <= period and max(fields["id_no"], fields["number"]) >= len(names)


def _are_of_others(columns: Sequence[Candidate], panels: Mapping[int, int]) -> bool:
    """Whether each panel tells people of its own and what they hold, whatever its headers: no identity comes again.

    A second person's name and number are never a first one's second certificate.
    """
    parts = [[column for column in columns if panels[column.index] == at] for at in sorted(set(panels.values()))]
    numbers = [next((column for column in part if _are_identities(column)), None) for part in parts]
    held = all(any(column.field in SLOT_FIELDS for column in part) for part in parts)
    rows = zip(*(column.cells for column in numbers if column), strict=True)
    return (
        held and all(numbers) and all(len(set(told)) == len(told) for row in rows if (told := list(filter(None, row))))
    )


def _are_identities(column: Candidate) -> bool:
    return column.field == "id_no" and fit("id_no", column.shapes) >= NUMBER_LEAST


def _repeated(columns: Sequence[Candidate], field: str) -> list[int]:
    """Places of the columns that head a field, where there are several."""
    places = [at for at, column in enumerate(columns) if column.field == field and column.match]
    return places if len(places) > 1 else []


def _repeats(wordings: list[str], names: list[int], back: int) -> bool:
    return all(wordings[at - back] == wordings[names[0] - back] for at in names[1:])


def _by_wording(columns: Sequence[Candidate]) -> dict[int, tuple[str, Candidate]]:
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


def _without_reviews(keyed: dict[int, tuple[str, Candidate]]) -> dict[int, tuple[str, Candidate]]:
    """A first and a second review are no certificates: what is numbered must hold more than reviews."""
    fields: dict[str, set[str]] = defaultdict(set)
    for key, column in keyed.values():
        fields[key].add(column.field)
    return {index: (key, column) for index, (key, column) in keyed.items() if not fields[key] <= _REVIEWS}


def _collisions(keyed: dict[int, tuple[str, Candidate]]) -> set[tuple[str, str]]:
    # What a certificate is for is told in several columns, by name and by code.
    counts = Counter((key, column.field) for key, column in keyed.values() if column.field not in _NAMES_ONLY)
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
    """Groups that each hold the same certificate field are slots, whatever they are called."""
    groups: dict[str, set[str]] = defaultdict(set)
    for column in columns:
        if column.group and column.field in SLOT_FIELDS:
            groups[column.field].add(normalise(column.group))
    shared = {group for field in ("number", "valid_to", "issue") if len(groups[field]) > 1 for group in groups[field]}
    return {
        column.index: (normalise(column.group), column)
        for column in columns
        if column.field in SLOT_FIELDS and normalise(column.group) in shared
    }


def _by_repetition(columns: Sequence[Candidate]) -> dict[int, tuple[str, Candidate]]:
    """The same header several times in one row: its first occurrence is the first certificate, and so on."""
    seen: Counter[str] = Counter()
    places: dict[int, tuple[str, Candidate]] = {}
    for column in columns:
        if column.field in SLOT_FIELDS and column.match and column.match.method == "exact":
            seen[column.wording] += 1
            places[column.index] = (f"#{seen[column.wording]}", column)
    numbers = [column.wording for column in columns if column.field == "number" and seen[column.wording] > 1]
    if not numbers:
        return {}
    return {index: found for index, found in places.items() if seen[found[1].wording] > 1}


def _by_several_numbers(columns: Sequence[Candidate]) -> dict[int, tuple[str, Candidate]]:
    """Differently named number columns, such as 特种作业证编号 and 特种设备证编号, that both hold numbers."""
    numbers = [
        column
        for column in columns
        if column.match and _is_number(column, column.match) and fit("number", column.shapes) >= NUMBER_LEAST
    ]
    if len(numbers) < 2:
        return {}
    return {column.index: (column.wording, column) for column in numbers}


def _plain_certificate(
    columns: Sequence[Candidate], keyed: dict[int, tuple[str, Candidate]]
) -> dict[int, tuple[str, Candidate]]:
    """A plain 证书编号 beside numbered or named ones is a certificate of its own, with the plain columns around it."""
    plain = [column for column in columns if column.index not in keyed and column.field in SLOT_FIELDS]
    numbers = [column for column in plain if column.match and _is_number(column, column.match)]
    if not numbers:
        return {}
    if len(numbers) > 1 and all(column.own_numbers >= NUMBER_LEAST for column in numbers if column.said):
        # 塔司证号, 普架证号: trades that nobody lists.
        return {column.index: (column.wording, column) for column in numbers}
    return {column.index: ("", column) for column in plain if column.field not in SHARED_BY_ALL}


def _is_number(column: Candidate, match: Match) -> bool:
    """Whether a column is of certificates' numbers; 编号 only where they stand below it, for it numbers rows, too."""
    sure = match.fields == ("number",) or column.own_numbers >= NUMBER_LEAST
    return column.field == "number" and set(match.fields) <= _ONLY_NUMBERS and sure


def _numbers_beside(
    columns: Sequence[Candidate], keyed: dict[int, tuple[str, Candidate]]
) -> dict[int, tuple[str, Candidate]]:
    """Columns of certificates' numbers beside those of listed trades, under headers that nobody knows: 普架证号."""
    if sum(column.field == "number" for _, column in keyed.values()) < 2:
        return {}
    found = [column for column in columns if column.index not in keyed and column.match is None and column.said]
    number = Match(("number",), BARE_CONFIDENCE, "content")
    return {c.index: (c.wording, replace(c, match=number)) for c in found if c.numbered == 1.0}


def _days_beside(
    columns: Sequence[Candidate], keyed: dict[int, tuple[str, Candidate]]
) -> dict[int, tuple[str, Candidate]]:
    """Days whose header begins as that of one number column alone: 放炮员证有效期 is of 放炮员操作证号."""
    heads = {key: normalise(one.leaf) for key, one in keyed.values() if one.field == "number"}
    told = {(key, one.field) for key, one in keyed.values()}
    found: dict[int, tuple[str, Candidate]] = {}
    for column in columns:
        if len(heads) < 2 or column.index in keyed or column.field not in DATE_FIELDS or column.is_plain:
            continue
        shared = sorted(((_same_start(normalise(column.leaf), head), key) for key, head in heads.items()), reverse=True)
        (length, key), (next_length, _) = shared[:2]
        if length >= STEM and length > next_length and (key, column.field) not in told:
            found[column.index] = (key, column)
    return found


def _same_start(one: str, other: str) -> int:
    """How many letters two texts begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _are_one(keyed: dict[int, tuple[str, Candidate]], plain: dict[int, tuple[str, Candidate]]) -> bool:
    """Whether columns of one trade tell of the certificate whose number stands beside them: 气瓶证项目, 气瓶证号."""
    numbers = [column for _, column in (*keyed.values(), *plain.values()) if column.field == "number"]
    return len({key for key, _ in keyed.values()}) == len(numbers) == 1 and bool(plain)
