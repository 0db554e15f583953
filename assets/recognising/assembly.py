"""The frames that leave recognition: texts with provenance, column layouts, row accounts, file kinds."""

from collections.abc import Sequence
from itertools import chain
from typing import Any

import numpy as np
import polars as pl

from assets.recognising.claims import number_claims
from assets.recognising.columns.cell_parts import TICK
from assets.recognising.columns.notice_states import names_reasons, with_notices
from assets.recognising.completeness import unread_numbers
from assets.recognising.extraction import Gathered, Placed
from assets.recognising.tables.file_tables import FileTables, remark
from assets.recognising.tables.found_table import Table
from assets.recognising.wording.title_lines import firm_of_section
from schemas.tables.recognised import CertificateTexts, FileKinds, Layouts, LedgerTexts, RowAccounts


def certificate_texts(tables: Sequence[Placed], gathered: Gathered) -> pl.DataFrame:
    """CertificateTexts of gathered data rows (`assets.recognising.extraction.gather_certificates`)."""
    claims = number_claims(gathered.texts)
    facts = _by_table(
        {
            **_provenance(tables),
            "kind": [each.table.kind for each in tables],
            "title_text": [each.table.title for each in tables],
            "enterprise_hint": [each.table.hint for each in tables],
            "notice": [each.table.notice for each in tables],
            "reasons": ["yes" if each.table.notice and names_reasons(each.table.columns) else None for each in tables],
        }
    )
    whole = claims.join(_slots(tables), on=["t", "slot"], how="left", maintain_order="left").with_columns(
        # A row without any tick claims nothing of the column that stands first.
        slot_text=pl.when(~(pl.col("ticked") & pl.col("item").is_null()).fill_null(value=False)).then("slot_text")
    )
    placed = with_notices(_with_facts(whole, facts))
    return CertificateTexts.conform(_under_sections(placed, gathered.bodies, whole["t"]))


def _under_sections(texts: pl.DataFrame, bodies: pl.DataFrame, t: pl.Series) -> pl.DataFrame:
    """Rows below a line that names an enterprise are that enterprise's, down to the next such line of the table."""
    lines = bodies.filter(pl.col("place") == "title")
    named = lines.with_columns(
        section=pl.Series([firm_of_section(text or "") for text in lines["lead"]], dtype=pl.String)
    ).drop_nulls("section")
    if named.is_empty():
        return texts
    sections = named.select("t", "row", "section").sort("row")
    found = (
        texts.with_row_index("place")
        .select("place", "row", t=t)
        .sort("row")
        .join_asof(sections, on="row", by="t", check_sortedness=False)
        .sort("place")
    )
    roster = pl.when(pl.col("kind") == "roster").then(found["section"])
    return texts.with_columns(enterprise_hint=pl.coalesce(roster, "enterprise_hint"))


def ledger_texts(tables: Sequence[Placed], texts: pl.DataFrame) -> pl.DataFrame:
    """LedgerTexts of gathered data rows (`assets.recognising.extraction.gather_ledgers`)."""
    facts = _by_table(
        {
            **_provenance(tables),
            "unit": [each.unit for each in tables],
            "ledger": [each.table.kind for each in tables],
        }
    )
    return LedgerTexts.conform(_with_facts(texts.drop("slot"), facts))


def layouts(tables: Sequence[Placed]) -> pl.DataFrame:
    """Layouts of recognised tables: every column that has a header or data, unmapped ones too."""
    rows = [
        (
            each.file, each.table.view.sheet.name, each.table.number, each.table.kind, each.table.header_row,
            column.index, column.letters, column.header, column.field, column.slot, column.confidence, column.method,
            column.below or None,
        )
        for each in tables
        for column in each.table.columns
    ]  # fmt: skip
    return Layouts.conform(pl.DataFrame(rows, schema=Layouts.dtypes(), orient="row"))


def row_accounts(files: Sequence[FileTables], bodies: Sequence[tuple[Sequence[Placed], pl.DataFrame]]) -> pl.DataFrame:
    """RowAccounts: body rows as placed, title and header rows by table, everything else outside.

    Parameters
    ----------
    files
        All files with their tables.
    bodies
        Tables with the places of their body rows: t UInt32 (position among those tables), row UInt32, place String.
    """
    parts = [_with_facts(placed, _by_table(_provenance(tables))) for tables, placed in bodies]
    layout = list(chain.from_iterable(_layout_rows(file, table) for file in files for table in file.tables))
    outside = list(chain.from_iterable(map(_outside_rows, files)))
    rows = pl.DataFrame(layout + outside, schema=_ACCOUNT, orient="row")
    placed = pl.concat([rows, *(part.select(rows.columns) for part in parts)])
    if any(table.beside for file in files for table in file.tables):
        # A row of a wide ledger stands in several tables; it is one row, and data if it is data in any of them.
        in_order = placed.sort(pl.col("place") != "data", "table", maintain_order=True)
        placed = in_order.unique(["file", "sheet", "row"], keep="first", maintain_order=True)
    return RowAccounts.conform(placed)


def file_kinds(files: Sequence[FileTables]) -> pl.DataFrame:
    """FileKinds: what each file holds, and what to tell of it."""
    rows = [(file.file, file.kind, unread_numbers(file), bool(file.asides), remark(file)) for file in files]
    return FileKinds.conform(pl.DataFrame(rows, schema=FileKinds.dtypes(), orient="row"))


_ACCOUNT = {"file": pl.String, "sheet": pl.String, "row": pl.UInt32, "table": pl.UInt16, "place": pl.String}


def _by_table(facts: dict[str, list[Any]]) -> pl.DataFrame:
    """Facts of tables as a frame; all are texts but the table's number."""
    return pl.DataFrame(facts, schema={name: pl.UInt16 if name == "table" else pl.String for name in facts})


def _provenance(tables: Sequence[Placed]) -> dict[str, list[Any]]:
    return {
        "file": [each.file for each in tables],
        "sheet": [each.table.view.sheet.name for each in tables],
        "table": [each.table.number for each in tables],
    }


def _with_facts(rows: pl.DataFrame, facts: pl.DataFrame) -> pl.DataFrame:
    """Rows with the facts of the table that their `t` points at."""
    return rows.drop("t").hstack(facts.select(pl.all().gather(rows["t"])))


def _slots(tables: Sequence[Placed]) -> pl.DataFrame:
    """[t UInt32, slot UInt16, slot_text String, ticked Boolean]: each slot's header, and whether it is ticked."""
    rows = [
        (at, slot, text, any(column.slot == slot and column.part == TICK for column in each.table.columns))
        for at, each in enumerate(tables)
        for slot, text in _slot_texts(each.table).items()
    ]
    types = {"t": pl.UInt32, "slot": pl.UInt16, "slot_text": pl.String, "ticked": pl.Boolean}
    return pl.DataFrame(rows, schema=types, orient="row")


def _slot_texts(table: Table) -> dict[int, str]:
    """The header of each slot: of its number column, else of its first."""
    texts: dict[int, str] = {}
    for column in sorted(table.columns, key=lambda column: (column.field != "number", column.index)):
        if column.slot and column.header:
            texts.setdefault(column.slot, column.header.replace("|", ""))
    return texts


def _layout_rows(file: FileTables, table: Table) -> list[tuple[str, str, int, int, str]]:
    sheet = table.view.sheet.name
    return [(file.file, sheet, row, table.number, place) for row, place in table.placed_lines]


def _outside_rows(file: FileTables) -> list[tuple[str, str, int, int, str]]:
    """Rows of no table; those of a list of the program's own are told apart."""
    rows, place = [], "own" if file.own else "outside"
    for view in file.views:
        own = [table for table in file.tables if table.stands_in is view]
        free = np.ones(view.height, dtype=bool)
        for table in own:
            if table.origin:
                free[:] = False
                continue
            free[[*table.titles, *table.headers, *table.repeated]] = False
            free[table.body] = False
        rows += [(file.file, view.sheet.name, number, 0, place) for number in view.numbers[free].tolist()]
    return rows
