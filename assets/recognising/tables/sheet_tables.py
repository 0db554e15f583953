"""Which tables a sheet holds: their headers, bodies, title lines, kinds and columns."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from assets.recognising.columns.cells_of_rows import Refined, refine
from assets.recognising.columns.contents.content_columns import with_content_columns
from assets.recognising.columns.double_meanings import with_meanings_told
from assets.recognising.columns.field_columns import assign, candidates
from assets.recognising.columns.issuer_places import further_issuers
from assets.recognising.columns.misheaded import without_misheaded
from assets.recognising.columns.open_fields import with_late_states, with_open_fields
from assets.recognising.columns.owners.belongings import without_others
from assets.recognising.columns.present_heads import with_present_alone
from assets.recognising.columns.review_columns import further_reviews, settle_reviews
from assets.recognising.columns.tick_columns import with_ticks
from assets.recognising.columns.told_headers import read_with_told, signature_of, told_for, told_texts
from assets.recognising.columns.told_items import with_items_told
from assets.recognising.sheets.composed_headers import Header
from assets.recognising.sheets.drafts import Draft, find_drafts
from assets.recognising.sheets.headerless import known_columns
from assets.recognising.sheets.purposes import OTHER_MATTER, is_of_another_matter
from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.sheets.table_use import names_of, use_of
from assets.recognising.sheets.unlisted_headers import unlisted_header
from assets.recognising.sheets.wide_ledgers import candidates_beside, ledgers_beside, own_rows
from assets.recognising.slots.certificate_slots import find_slots, without_summaries
from assets.recognising.slots.side_by_side import find_panels
from assets.recognising.slots.slot_headers import SLOT_FIELDS
from assets.recognising.wording.column import Candidate, Column
from assets.recognising.wording.file_places import OTHER_FOLDERS, Place
from assets.recognising.wording.header_texts import normalise
from assets.recognising.wording.ledger_kinds import ledgers_named
from assets.recognising.wording.title_lines import enterprise_hint, title_text
from assets.told_columns import Signature, Told
from schemas.lookups.headers import CERTIFICATE
from schemas.settings import LEDGER_FOLDERS
from schemas.tables.recognised import LEDGER_TEXTS

# Rows below a header that are looked at to know its columns by content.
BODY_SAMPLE = 40
# A continuation without header keeps the mapping of the table before it, if its cells agree; still no header says so.
CONTINUATION_CONFIDENCE = 0.7
HEADERLESS_LEAST = 2

_LEDGER_COLUMN = re.compile("台账(类型|类别|种类|名称)|记录类型|台账")


@dataclass(frozen=True)
class Table:
    """One recognised table of one sheet. Row positions count the sheet's non-empty rows from 0."""

    view: SheetView
    number: int
    kind: str
    header_row: int
    columns: tuple[Column, ...]
    body: np.ndarray
    titles: tuple[int, ...] = ()
    headers: tuple[int, ...] = ()
    repeated: tuple[int, ...] = ()
    title: str | None = None
    hint: str | None = None
    beside: bool = False
    """Whether rows of this table may stand in another one too."""
    aside: str | None = None
    """What the table is, in words for people, where it is neither a registry nor a roster: then it has no kind."""
    notice: str | None = None
    """The state that a list of certificates no longer in force gives to all of them."""
    origin: SheetView | None = None
    """The sheet that a form's table was made from; `view` then holds the persons alone."""
    lines: tuple[tuple[int, str], ...] = ()
    """Rows of that sheet that belong to the table and are no records: row number and place."""
    spread: Mapping[int, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    """Columns in which the cells below one, left blank, mean the same: first and last row number."""
    signature: Signature = ()
    """The header as told columns are kept by; empty where there is none."""

    @property
    def stands_in(self) -> SheetView:
        """The sheet as handed in."""
        return self.origin or self.view

    @property
    def placed_lines(self) -> list[tuple[int, str]]:
        """Rows that belong to the table and are no records: row number and place."""
        if self.origin:
            return list(self.lines)
        places = (("title", self.titles), ("header", self.headers), ("repeated_header", self.repeated))
        return [(int(self.view.numbers[at]), place) for place, rows in places for at in rows]

    @property
    def width(self) -> int:
        """The last column that has a header or data."""
        return max((column.index for column in self.columns), default=0)

    @property
    def slots(self) -> list[int]:
        """Slots of a wide table in order; [0] for a table with one certificate a row."""
        return sorted({column.slot for column in self.columns if column.slot}) or [0]


def find_tables(view: SheetView, file: str, place: Place, first_number: int, told: Told | None = None) -> list[Table]:
    """All tables of one sheet, top to bottom.

    Parameters
    ----------
    view
        The sheet.
    file, place
        The file's path under inbox/ and what it says.
    first_number
        The number of the first table found here, counted through the file.
    told
        What people said of the sender's columns.
    """
    tables: list[Table] = []
    for draft in find_drafts(view, frozenset(told or ())):
        tables.extend(_tables_of(view, draft, file, place, first_number + len(tables), told))
    return tables


def continue_table(view: SheetView, before: Table, number: int) -> Table | None:
    """A sheet without a header that goes on where the table before it ended: the same columns fit its cells."""
    rows = list(range(min(view.height, BODY_SAMPLE)))
    shapes = candidates([("", "")] * view.width, [view.cells(at) for at in rows], CERTIFICATE)
    by_index = {column.index: column.shapes for column in shapes}
    told = [column for column in before.columns if column.field in ("id_no", "number", "name", "phone")]
    agree = [column for column in told if by_index.get(column.index, {}).get(column.field, 0) >= 0.5]
    if len(agree) < HEADERLESS_LEAST:
        return None
    kept = tuple(
        replace(column, confidence=round(column.confidence * CONTINUATION_CONFIDENCE, 3), method="content")
        for column in before.columns
        if column.index <= view.width and column.field
    )
    others = tuple(Column(index, None) for index in by_index if index not in {column.index for column in kept})
    columns = tuple(sorted((*kept, *others), key=lambda column: column.index))
    return Table(view, number, before.kind, 0, columns, np.arange(view.height), title=before.title, hint=before.hint)


def headerless_table(view: SheetView, file: str, place: Place, number: int) -> Table | None:
    """A sheet without any header whose columns of IDs, numbers and names are unmistakable."""
    if place.folder in (*LEDGER_FOLDERS, *OTHER_FOLDERS):
        return None
    columns = known_columns(view, BODY_SAMPLE)
    if columns is None or (place.certificate_kind == "registry" and not _are_of_register(columns)):
        return None
    hint = enterprise_hint([], view.sheet.name, file) if place.certificate_kind == "roster" else None
    # A row of words above the numbers that nobody understands is nobody's all the same.
    worded = unlisted_header(view)
    first = 0 if worded is None else worded + 1
    return Table(
        view,
        number,
        place.certificate_kind,
        0,
        columns,
        np.arange(first, view.height),
        titles=tuple(range(first - 1)),
        headers=() if worded is None else (worded,),
        hint=hint,
    )


def _are_of_register(columns: Sequence[Column]) -> bool:
    """Whether columns known by their cells alone are a register's: who passed an examination is in none yet."""
    fields = {column.field for column in columns}
    told = fields & {"valid_to", "status", "issuer", "issue", "first_issue"}
    if fields >= {"number", "id_no"}:
        return bool(told)
    # With one of the two more must speak for it: who passed an examination has a name and a number as well.
    held = fields & {"number", "id_no"} and fields & {"item", "category", "family"}
    return bool(held) and fields >= {"name", "valid_to"} and len(told) > 1


def _tables_of(
    view: SheetView, draft: Draft, file: str, place: Place, number: int, told: Told | None
) -> Iterator[Table]:
    """The table of one header; several where a 台账类型 column puts rows of several ledgers under it."""
    lines = [view.cells(at) for at in draft.titles]
    repeated = tuple(at for header in draft.repeats for at in header.rows)
    body = np.arange(draft.header.rows[-1] + 1, draft.end)
    if draft.above:
        body = np.concatenate([np.array(draft.above), body])
    if draft.repeats:
        body = np.setdiff1d(body, np.array([*repeated, *draft.repeated_titles]))
    signature = signature_of(draft.header)
    known = replace(draft.header, texts=told_texts(draft.header, (told or {}).get(signature, {})))
    sample = [view.cells(int(at)) for at in body[:BODY_SAMPLE]]
    kind, aside, notice, by_content = use_of(view, known, lines, body, sample, file, place)
    if by_content and _are_of_register(_columns(view, draft.header, body, "registry", told)):
        kind, aside = "registry", None
    table = Table(
        view=view,
        number=number,
        kind=kind or "",
        header_row=int(view.numbers[draft.header.rows[-1]]),
        columns=(),
        body=body,
        titles=(*draft.titles, *draft.repeated_titles),
        headers=draft.header.rows,
        repeated=repeated,
        title=title_text(lines),
        hint=enterprise_hint(lines, view.sheet.name, file) if kind == "roster" else None,
        aside=aside,
        notice=notice,
        signature=signature,
    )
    if aside:
        yield replace(table, columns=tuple(_columns(view, draft.header, body, "roster", told)))
        return
    parts = list(_by_ledger(table, draft.header, told)) or list(_beside(table, draft.header, told))
    if parts:
        yield from parts
    elif kind:
        columns = _columns(view, draft.header, body, kind, told)
        names = names_of(view, lines, file)
        apart = kind == "roster" and is_of_another_matter(columns, sample, signature, names)
        # Ticks under trades claim certificates, whatever days stand beside them.
        if apart and with_ticks(columns, sample) == list(columns):
            yield replace(table, kind="", columns=tuple(columns), aside=OTHER_MATTER)
            return
        if kind == "registry" and body.size > BODY_SAMPLE:
            columns = with_late_states(columns, view.sheet.frame, body)
        refined = refine(view, table.body, columns) if kind not in LEDGER_TEXTS else Refined(tuple(columns), {})
        yield replace(table, columns=refined.columns, spread=refined.spread)


def _by_ledger(table: Table, header: Header, told: Told | None) -> Iterator[Table]:
    """One table a ledger where a column says which ledger each row belongs to; rows of no ledger go with the first."""
    at = next((at for at, (_, leaf) in enumerate(header.texts) if _LEDGER_COLUMN.fullmatch(normalise(leaf))), None)
    if at is None or table.kind in ("registry", "roster") or not table.body.size:
        return
    cells = table.view.sheet.frame[f"c{at + 1}"].gather(table.body).to_list()
    named = ledgers_named(cells)
    ledgers = [ledger for ledger in LEDGER_TEXTS if ledger in named.values()]
    for step, ledger in enumerate(ledgers):
        own = np.array([named.get(cell, ledgers[0]) == ledger for cell in cells])
        body = table.body[own]
        columns = tuple(_columns(table.view, header, body, ledger, told))
        part = replace(table, number=table.number + step, kind=ledger, body=body, columns=columns)
        yield part if step == 0 else replace(part, titles=(), headers=(), repeated=())


def _beside(table: Table, header: Header, told: Told | None) -> Iterator[Table]:
    """One table a ledger where each row serves several; a row stands in each of them that it says something of."""
    if table.kind not in candidates_beside() or not table.body.size:
        return
    read = {ledger: _columns(table.view, header, table.body, ledger, told) for ledger in candidates_beside()}
    ledgers = ledgers_beside(read)
    if len(ledgers) < 2:
        return
    masks = {ledger: own_rows(table.view, table.body, ledger, read[ledger]) for ledger in ledgers}
    masks[ledgers[0]] |= ~np.logical_or.reduce(list(masks.values()))
    for step, ledger in enumerate(ledgers):
        body, columns = table.body[masks[ledger]], tuple(read[ledger])
        part = replace(table, number=table.number + step, kind=ledger, body=body, columns=columns, beside=True)
        yield part if step == 0 else replace(part, titles=(), headers=(), repeated=())


def _columns(view: SheetView, header: Header, body: np.ndarray, kind: str, told: Told | None) -> list[Column]:
    table = kind if kind in LEDGER_TEXTS else CERTIFICATE
    found = candidates(header.texts, [view.cells(int(at)) for at in body[:BODY_SAMPLE]], table)
    said = told_for(told, header, kind)
    if table != CERTIFICATE:
        return read_with_told(found, said, lambda columns: assign(columns, table))
    found = settle_reviews(
        with_meanings_told(without_others(with_present_alone(without_misheaded(found), SLOT_FIELDS)))
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
