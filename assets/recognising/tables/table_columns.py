"""The columns of one table as its header, its first cells and people's own words tell them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from assets.recognising.columns.contents.content_columns import with_content_columns
from assets.recognising.columns.double_meanings import with_meanings_told
from assets.recognising.columns.field_columns import assign, candidates
from assets.recognising.columns.issuer_places import further_issuers
from assets.recognising.columns.misheaded import without_misheaded
from assets.recognising.columns.open_fields import with_open_fields
from assets.recognising.columns.owners.belongings import without_others
from assets.recognising.columns.present_heads import with_present_alone
from assets.recognising.columns.review_columns import further_reviews, settle_reviews
from assets.recognising.columns.told_headers import read_with_told, told_for
from assets.recognising.columns.told_items import with_items_told
from assets.recognising.columns.vague_numbers import with_vague_numbers_told
from assets.recognising.sheets.composed_headers import Header
from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.slots.certificate_slots import find_slots, without_summaries
from assets.recognising.slots.side_by_side import find_panels
from assets.recognising.slots.slot_headers import SLOT_FIELDS
from assets.recognising.wording.column import Candidate, Column
from assets.told_columns import Told
from schemas.lookups.headers import CERTIFICATE
from schemas.tables.recognised import LEDGER_TEXTS

# Rows below a header that are looked at to know its columns by content.
BODY_SAMPLE = 40


def columns_of(view: SheetView, header: Header, body: np.ndarray, kind: str, told: Told | None) -> list[Column]:
    """The columns of a table of one kind, by its header, the first cells of its body and what people said of them."""
    table = kind if kind in LEDGER_TEXTS else CERTIFICATE
    found = candidates(header.texts, [view.cells(int(at)) for at in body[:BODY_SAMPLE]], table)
    said = told_for(told, header, kind)
    if table != CERTIFICATE:
        return read_with_told(found, said, lambda columns: assign(columns, table))
    found = settle_reviews(
        with_meanings_told(
            without_others(with_present_alone(without_misheaded(with_vague_numbers_told(found)), SLOT_FIELDS))
        )
    )
    return read_with_told(found, said, lambda columns: _certificate_columns(columns, roster=kind == "roster"))


def _certificate_columns(found: Sequence[Candidate], *, roster: bool) -> list[Column]:
    panels = find_panels(found)
    if panels:
        parts = [[c for c in found if panels[c.index] == panel] for panel in sorted(set(panels.values()))]
        return [column for at, part in enumerate(parts, start=1) for column in assign(part, slot=at)]
    return _with_slots(found, roster=roster)


def _are_several(slots: Mapping[int, tuple[int, Candidate]]) -> bool:
    return len({slot for slot, _ in slots.values()}) > 1


def _with_slots(columns: Sequence[Candidate], *, roster: bool) -> list[Column]:
    slots = find_slots(columns, roster=roster)
    columns, slots = without_summaries(columns, slots)
    shared = [column for column in columns if column.index not in slots]
    mapped = with_open_fields(
        with_content_columns(assign(shared), shared, wide=_are_several(slots), roster=roster), shared
    )
    for slot in sorted({slot for slot, _ in slots.values()}):
        own = [column for number, column in slots.values() if number == slot]
        only_slots = [_of_certificate(c) for c in own if c.match and c.match.fields[0] in SLOT_FIELDS]
        mapped.extend(assign(only_slots, slot=slot))
    if not _are_several(slots):
        mapped = with_items_told(mapped, {column.index: column for column in shared})
    mapped = _with_further(mapped, shared)
    return sorted(mapped, key=lambda column: (column.index, column.slot))


def _of_certificate(column: Candidate) -> Candidate:
    """A column of a slot: what it may mean of the certificate, not of the person (N1证件编号 is no identity number)."""
    if column.match is None:
        return column
    fields = tuple(field for field in column.match.fields if field in SLOT_FIELDS)
    return replace(column, match=replace(column.match, fields=fields))


def _with_further(mapped: list[Column], shared: Sequence[Candidate]) -> list[Column]:
    """Further columns of reviews and of the issuer in place of the unmapped ones: all are the row's certificate's."""
    settled = {column.index: column for column in mapped if column.method != "unmapped"}
    found = (*further_reviews(shared, settled, 0), *further_issuers(shared, settled, 0))
    further = {column.index: column for column in found}
    return [further.get(column.index, column) for column in mapped]
