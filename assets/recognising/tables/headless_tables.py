"""Tables of sheets without a header: known by the table before them, or by their cells alone."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from assets.recognising.columns.field_columns import candidates
from assets.recognising.sheets.headerless import known_columns
from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.sheets.unlisted_headers import unlisted_header
from assets.recognising.tables.found_table import Table
from assets.recognising.tables.table_columns import BODY_SAMPLE
from assets.recognising.wording.column import Column
from assets.recognising.wording.file_places import OTHER_FOLDERS, Place
from assets.recognising.wording.title_lines import enterprise_hint
from schemas.lookups.headers import CERTIFICATE
from schemas.settings import LEDGER_FOLDERS

# A continuation without header keeps the mapping of the table before it, if its cells agree; still no header says so.
CONTINUATION_CONFIDENCE = 0.7
HEADERLESS_LEAST = 2


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
    if columns is None or (place.certificate_kind == "registry" and not are_of_register(columns)):
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


def are_of_register(columns: Sequence[Column]) -> bool:
    """Whether columns known by their cells alone are a register's: who passed an examination is in none yet."""
    fields = {column.field for column in columns}
    told = fields & {"valid_to", "status", "issuer", "issue", "first_issue"}
    if fields >= {"number", "id_no"}:
        return bool(told)
    # With one of the two more must speak for it: who passed an examination has a name and a number as well.
    held = fields & {"number", "id_no"} and fields & {"item", "category", "family"}
    return bool(held) and fields >= {"name", "valid_to"} and len(told) > 1
