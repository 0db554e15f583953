"""Columns of which somebody said what they hold: what is told outweighs wording, likeness and content."""

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from assets.recognising.columns.review_columns import REVIEW_FIELDS
from assets.recognising.sheets.composed_headers import Header
from assets.recognising.sheets.header_rows import trimmed
from assets.recognising.slots.side_by_side import find_panels
from assets.recognising.slots.slot_headers import SLOT_FIELDS
from assets.recognising.wording.column import Candidate, Column
from assets.recognising.wording.header_words import Match
from assets.told_columns import NOTHING, Signature, Told
from schemas.lookups.headers import CERTIFICATE, KNOWN_UNUSED, meanings
from schemas.lookups.open_columns import OPEN_FIELDS
from schemas.tables.recognised import CERTIFICATE_TEXTS, LEDGER_TEXTS, UNREAD_CELLS

METHOD = "confirmed"
# A person said it: nothing is surer.
CONFIDENCE = 1.0
REPEATABLE = frozenset(("remark", *REVIEW_FIELDS))
"""Fields that several columns of one certificate may hold: their texts are put together."""

Read = Callable[[Sequence[Candidate]], list[Column]]
"""From candidates to columns, as a kind of table does it without anybody's word."""


def tellable_fields(kind: str) -> tuple[str, ...]:
    """Fields that a column of a table of this kind may be said to hold."""
    return LEDGER_TEXTS.get(kind) or tuple(
        field for field in CERTIFICATE_TEXTS if field not in (*OPEN_FIELDS, UNREAD_CELLS)
    )


def signature_of(header: Header) -> Signature:
    """A header as told columns are kept by."""
    return trimmed(header.signature)


def told_texts(header: Header, told: Mapping[int, str]) -> tuple[tuple[str, str], ...]:
    """Header texts in which each told column bears the usual word of its field, to know the table's kind by."""
    words = {index: ("", _usual_word(field)) for index, field in told.items()}
    return tuple(words.get(at, texts) for at, texts in enumerate(header.texts, start=1))


def _usual_word(field: str) -> str:
    table = (
        CERTIFICATE if field in CERTIFICATE_TEXTS else next((t for t in LEDGER_TEXTS if field in LEDGER_TEXTS[t]), "")
    )
    return next((word for word, meaning in meanings(table).items() if meaning.fields == (field,)), "")


def told_for(told: Told | None, header: Header, kind: str) -> dict[int, str]:
    """What is said of the columns of this header, as far as a table of this kind has the field."""
    said = told.get(signature_of(header), {}) if told else {}
    return {index: field for index, field in said.items() if field == NOTHING or field in tellable_fields(kind)}


def read_with_told(found: Sequence[Candidate], told: Mapping[int, str], read: Read) -> list[Column]:
    """Columns as `read` gives them, with what is told in the place of what it would find.

    A column of a wide row stays with its certificate: its field alone changes. All else is read anew, so that
    columns which compete for a told field are known by what else they may be.
    """
    if not told:
        return read(found)
    plain = {column.index: column.slot for column in read(found)}
    kept = _slots_kept(found, told, plain)
    anew = {index: field for index, field in told.items() if index not in kept}
    columns = read(_informed(found, anew, plain))
    slots = {column.index: column.slot for column in columns if column.field == anew.get(column.index)} | kept
    settled = {
        column.index: Column(
            column.index, column.header, told[column.index], slots.get(column.index, 0), CONFIDENCE, METHOD
        )
        for column in found
        if column.index in told
    }
    taken = {(column.slot, column.field) for column in settled.values()} - {(0, NOTHING)}
    others = [_given_way(column, taken) for column in columns if column.index not in settled]
    return sorted((*others, *settled.values()), key=lambda column: (column.index, column.slot))


def _slots_kept(found: Sequence[Candidate], told: Mapping[int, str], plain: Mapping[int, int]) -> dict[int, int]:
    """Told columns that stay one of several certificates (or persons) of a row, with which of them."""
    beside = bool(find_panels(found))
    return {
        index: plain[index]
        for index, field in told.items()
        if field != NOTHING and plain.get(index) and (beside or field in SLOT_FIELDS)
    }


def _informed(found: Sequence[Candidate], told: Mapping[int, str], slots: Mapping[int, int]) -> list[Candidate]:
    """Candidates that mean what is told of them, and others that can't mean it any more."""
    taken = frozenset(told.values()) - {NOTHING} - REPEATABLE
    return [
        replace(column, match=Match((told[column.index] or KNOWN_UNUSED,), CONFIDENCE, "exact"))
        if column.index in told
        else replace(column, match=column.match if slots.get(column.index) else _without(column.match, taken))
        for column in found
    ]


def _without(match: Match | None, taken: frozenset[str]) -> Match | None:
    if match is None or not taken & set(match.fields):
        return match
    left = tuple(field for field in match.fields if field not in taken)
    return replace(match, fields=left) if left else None


def _given_way(column: Column, taken: AbstractSet[tuple[int, str]]) -> Column:
    """A column without its field where a told one has it."""
    if column.field in REPEATABLE or (column.slot, column.field) not in taken:
        return column
    return Column(column.index, column.header)
