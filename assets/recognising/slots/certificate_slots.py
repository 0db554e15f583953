"""Wide rosters: which columns belong to the first, second, … certificate (or person) of a row."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from assets.recognising.slots.slot_headers import (
    BARE_CONFIDENCE,
    NAMES_ONLY,
    NUMBER_LEAST,
    SLOT_FIELDS,
    STEM,
    by_wording,
)
from assets.recognising.wording.column import Candidate
from assets.recognising.wording.header_texts import normalise
from assets.recognising.wording.header_words import Match
from assets.recognising.wording.shapes import fit
from schemas.lookups.headers import KNOWN_UNUSED
from schemas.tables.certificates import DATE_FIELDS

SHARED_BY_ALL = frozenset(("issuer", "status", "family"))
"""Fields of one column that hold for every certificate of the row, numbered slots beside it or not."""

_ONLY_NUMBERS = frozenset(("number", KNOWN_UNUSED))
_REVIEWS = frozenset(("review_due", "review_done"))
_LIST = re.compile("[、，,；;/／\n+和及]")


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
    keyed = _without_reviews(by_wording(columns)) or _by_repetition(columns)
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
    told = {slot for slot, column in slots.values() if column.field not in NAMES_ONLY}
    listing = {index for index, (slot, _) in slots.items() if slot not in told}
    listing |= {
        column.index
        for column in columns
        if column.index not in slots
        and column.field in NAMES_ONLY
        and any(map(_LIST.search, filter(None, column.cells)))
    }
    kept = [replace(c, match=Match((KNOWN_UNUSED,), 1.0, "exact")) if c.index in listing else c for c in columns]
    return kept, {index: found for index, found in slots.items() if index not in listing}


def _without_reviews(keyed: dict[int, tuple[str, Candidate]]) -> dict[int, tuple[str, Candidate]]:
    """A first and a second review are no certificates: what is numbered must hold more than reviews."""
    fields: dict[str, set[str]] = defaultdict(set)
    for key, column in keyed.values():
        fields[key].add(column.field)
    return {index: (key, column) for index, (key, column) in keyed.items() if not fields[key] <= _REVIEWS}


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
