"""Which tables a sheet holds: their headers, bodies, title lines, kinds and columns."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from assets.recognising.columns.cells_of_rows import Refined, refine
from assets.recognising.columns.open_fields import with_late_states
from assets.recognising.columns.tick_columns import with_ticks
from assets.recognising.columns.told_headers import signature_of, told_texts
from assets.recognising.sheets.drafts import Draft, find_drafts
from assets.recognising.sheets.purposes import OTHER_MATTER, is_of_another_matter
from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.sheets.table_use import names_of, use_of
from assets.recognising.tables.found_table import Table
from assets.recognising.tables.headless_tables import are_of_register
from assets.recognising.tables.ledger_parts import beside_each_other, by_ledger
from assets.recognising.tables.table_columns import BODY_SAMPLE, columns_of
from assets.recognising.wording.file_places import Place
from assets.recognising.wording.title_lines import enterprise_hint, title_text
from assets.told_columns import Told
from schemas.tables.recognised import LEDGER_TEXTS


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


def _tables_of(
    view: SheetView, draft: Draft, file: str, place: Place, number: int, told: Told | None
) -> Iterator[Table]:
    """The table of one header; several where a 台账类型 column puts rows of several ledgers under it."""
    table = _without_columns(view, draft, file, place, number, told)
    if table.aside:
        yield replace(table, columns=tuple(columns_of(view, draft.header, table.body, "roster", told)))
        return
    parts = list(by_ledger(table, draft.header, told)) or list(beside_each_other(table, draft.header, told))
    if parts:
        yield from parts
    elif table.kind:
        yield _with_columns(table, draft, file, told)


def _without_columns(view: SheetView, draft: Draft, file: str, place: Place, number: int, told: Told | None) -> Table:
    """Where the table of one header stands and of what kind it is."""
    lines = [view.cells(at) for at in draft.titles]
    repeated = tuple(at for header in draft.repeats for at in header.rows)
    body = _body_of(draft, repeated)
    signature = signature_of(draft.header)
    known = replace(draft.header, texts=told_texts(draft.header, (told or {}).get(signature, {})))
    kind, aside, notice, by_content = use_of(view, known, lines, body, _sample(view, body), file, place)
    if by_content and are_of_register(columns_of(view, draft.header, body, "registry", told)):
        kind, aside = "registry", None
    return Table(
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


def _body_of(draft: Draft, repeated: tuple[int, ...]) -> np.ndarray:
    """Positions of a table's rows, without the headers and titles printed again among them."""
    body = np.arange(draft.header.rows[-1] + 1, draft.end)
    if draft.above:
        body = np.concatenate([np.array(draft.above), body])
    return np.setdiff1d(body, np.array([*repeated, *draft.repeated_titles])) if draft.repeats else body


def _sample(view: SheetView, body: np.ndarray) -> list[tuple[str | None, ...]]:
    return [view.cells(int(at)) for at in body[:BODY_SAMPLE]]


def _with_columns(table: Table, draft: Draft, file: str, told: Told | None) -> Table:
    """The table with its columns; one of another matter, as its cells then show, has no kind."""
    view, kind, sample = table.view, table.kind, _sample(table.view, table.body)
    columns = columns_of(view, draft.header, table.body, kind, told)
    names = names_of(view, [view.cells(at) for at in draft.titles], file)
    apart = kind == "roster" and is_of_another_matter(columns, sample, table.signature, names)
    # Ticks under trades claim certificates, whatever days stand beside them.
    if apart and with_ticks(columns, sample) == list(columns):
        return replace(table, kind="", columns=tuple(columns), aside=OTHER_MATTER)
    if kind == "registry" and table.body.size > BODY_SAMPLE:
        columns = with_late_states(columns, view.sheet.frame, table.body)
    refined = refine(view, table.body, columns) if kind not in LEDGER_TEXTS else Refined(tuple(columns), {})
    return replace(table, columns=refined.columns, spread=refined.spread)
