"""Columns that stand in a roster and are no certificate's: the identity card's, a permit's, a contract's.

A header such as 发证日期 says what a cell is, not whose. Whose it is shows in the group above it, in what stands
beside it (the identity number, an office of the police), in its terms and in the rows where it is filled.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from assets.recognising.columns.owners.card_columns import CARD_FIELDS, CERTIFICATES, holds_numbers
from assets.recognising.columns.owners.identity_cards import of_identity_card
from assets.recognising.columns.owners.own_words import (
    PERSON_CONFIDENCE,
    only_persons,
    with_name_beside_id,
    with_own_word,
)
from assets.recognising.columns.owners.permits import of_permit, of_siblings
from assets.recognising.wording.column import Candidate
from assets.recognising.wording.header_shapes import is_id_number, owner_of
from assets.recognising.wording.header_texts import normalise
from assets.recognising.wording.header_words import Match, is_anothers
from assets.recognising.wording.serials import of_list
from schemas.lookups.headers import KNOWN_UNUSED
from schemas.lookups.open_columns import open_fields
from schemas.values.certificate_status import read_status
from schemas.vocabulary import Status

NOBODYS = Match((KNOWN_UNUSED,), 1.0, "exact")
"""The meaning of a column that belongs to something else than a certificate."""
_STATE = re.compile("状态|状况$")
STATES = frozenset(Status) - {Status.UNREAD, Status.UNKNOWN}
"""What a cell of states may tell."""


def without_others(columns: Sequence[Candidate]) -> list[Candidate]:
    """The columns of a table of certificates, with those that belong to something else known as nobody's."""
    columns = with_name_beside_id([*with_own_word(columns)])
    others = {
        *_named_so(columns),
        *_of_groups(columns),
        *of_identity_card(columns),
        *of_permit(columns),
        *of_siblings(columns),
        *_of_legend(columns),
        *of_list(columns),
    }
    persons = only_persons(columns)
    return [
        replace(column, match=Match((persons[column.index],), PERSON_CONFIDENCE, "fuzzy"))
        if column.index in persons
        else replace(column, match=NOBODYS)
        if column.index in others
        else column
        for column in columns
    ]


def _named_so(columns: Sequence[Candidate]) -> Iterator[int]:
    """Columns whose own header says whose they are, unless certificates' numbers stand below it."""
    for column in columns:
        if (
            column.match is None
            and is_anothers(column.wording)
            and owner_of(column.wording)
            and not holds_numbers(column)
            and not _tells_states(column)
            and not _may_be_the_end(column, columns)
        ):
            yield column.index


def _may_be_the_end(column: Candidate, columns: Sequence[Candidate]) -> bool:
    """Whether a term of an 执照 or 许可 may be the certificate's: no other end, and no number of such a paper."""
    if owner_of(column.wording) != "organisation" or "open_end" not in open_fields(column.wording):
        return False
    papers = any(owner_of(one.wording) == "organisation" for one in columns if one is not column)
    return not papers and all(one.field != "valid_to" for one in columns)


def _tells_states(column: Candidate) -> bool:
    """Whether states of certificates stand under 处罚及状态, 奖惩状态: the header says less than they."""
    stated = _STATE.search(column.wording) is not None
    return stated and sum(read_status(cell) in STATES for cell in column.said) > len(column.said) / 2


def _of_groups(columns: Sequence[Candidate]) -> Iterator[int]:
    """Columns under a group of something else: 劳动合同, 身份证信息, 学历; one that holds numbers is no such group."""
    groups = {column.group for column in columns if column.group}
    for group in groups:
        own = [column for column in columns if column.group == group]
        owner = owner_of(normalise(group))
        if not owner or (owner != "identity" and (CERTIFICATES.search(group) or any(map(holds_numbers, own)))):
            continue
        for column in own:
            is_number = column.field in ("id_no", "number") and is_id_number(normalise(column.leaf))
            if column.field in CARD_FIELDS or (column.field == "number" and not (owner == "identity" and is_number)):
                yield column.index


def _of_legend(columns: Sequence[Candidate]) -> Iterator[int]:
    """What stands behind an empty column and goes on for fewer rows than the table explains it: 代码说明."""
    gap = next((a.index for a, b in pairwise(columns) if b.index - a.index > 1), None)
    inside = [column for column in columns if gap is not None and column.index <= gap]
    if not {"id_no", "number"} & {column.field for column in inside}:
        return
    rows = max(len(column.said) for column in inside)
    yield from (column.index for column in columns[len(inside) :] if len(column.said) < rows and not column.field)
