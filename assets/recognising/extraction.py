"""From tables to texts: the columns of many tables gathered into one frame, with each row's place and provenance."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
import polars as pl

from assets.reading.kinds import NUMBER
from assets.recognising.table_bodies import TableBody
from assets.recognising.tables.found_table import Table
from assets.recognising.wording.row_places import OUTLINE, classify
from assets.recognising.wording.row_signs import person_signs, record_signs
from schemas.tables.recognised import CERTIFICATE_TEXTS, LEDGER_TEXTS

# A whole number of 16 digits or more is beyond what a numeric cell can hold exactly (IEEE 754, 2**53).
INEXACT = 1e15
_EXPONENT = r"^[0-9](\.[0-9]+)?[Ee]\+?1[5-9]$"
# Fields that officers pre-fill or that say nothing alone.
_LEDGER_MARKS = frozenset(
    ("inspection_type", "certificates_checked", "problem_type", "measure", "platform", "info_type", "stage")
)


@dataclass(frozen=True)
class Placed:
    """One table of one file, with where its file stands in the run."""

    file: str
    unit: str
    table: Table


@dataclass(frozen=True)
class Gathered:
    """All rows of many tables: `bodies` one row a body row with its place, `texts` one row a data row and slot."""

    bodies: pl.DataFrame
    texts: pl.DataFrame


def gather_certificates(tables: Sequence[Placed]) -> Gathered:
    """Data rows of registries and rosters.

    Parameters
    ----------
    tables
        Recognised tables of kind registry or roster.

    Returns
    -------
    Gathered
        `bodies`: t UInt32 (place in `tables`), row UInt32, lead String (first text), place String.
        `texts`: t, row, slot UInt16, id_no_numeric and number_numeric Boolean, says Boolean (the slot holds
        anything of its own), has_number Boolean (the table has a number column), and the String columns of
        CERTIFICATE_TEXTS.
    """
    schema = _strings(CERTIFICATE_TEXTS) | {"id_no_kind": pl.UInt8, "number_kind": pl.UInt8, "says": pl.Boolean}
    gathered = _gather(tables, schema, person_signs())
    numbered = [any(column.field == "number" for column in placed.table.columns) for placed in tables]
    texts = gathered.texts.with_columns(
        id_no_numeric=_is_inexact("id_no"),
        number_numeric=_is_inexact("number"),
        has_number=pl.Series(numbered, dtype=pl.Boolean).gather(gathered.texts["t"]),
    )
    return Gathered(gathered.bodies, texts.drop("id_no_kind", "number_kind"))


def gather_ledgers(tables: Sequence[Placed]) -> Gathered:
    """Data rows of the ledgers; `texts` has the String columns of every ledger, null where a ledger lacks them."""
    fields = _strings(chain.from_iterable(LEDGER_TEXTS.values()))
    signs = record_signs([field for field in fields if field not in _LEDGER_MARKS])
    gathered = _gather(tables, fields | {"says": pl.Boolean}, signs)
    return Gathered(gathered.bodies, gathered.texts.drop("says"))


def _strings(fields: Iterable[str]) -> dict[str, type[pl.DataType]]:
    return dict.fromkeys(fields, pl.String)


def _gather(tables: Sequence[Placed], schema: dict[str, type[pl.DataType]], signs: dict[str, pl.Expr]) -> Gathered:
    """Rows of all tables in one frame, placed by what their texts show, then the data rows' texts."""
    parts = [TableBody(each.table) for each in tables]
    heights = [part.height for part in parts]
    starts = np.cumsum([0, *heights])
    blank = pl.DataFrame(schema=OUTLINE)
    bodies = pl.concat([blank, *(part.outline() for part in parts)], how="diagonal", rechunk=True).with_columns(
        pl.col("wide").fill_null(False),
        pl.col("own").fill_null(True),
        t=pl.Series(np.repeat(np.arange(len(parts)), heights), dtype=pl.UInt32),
    )
    slots = [(at, slot) for at, part in enumerate(parts) for slot in part.table.slots]
    texts = pl.concat(
        [pl.DataFrame(schema=schema), *(parts[at].texts(slot) for at, slot in slots)], how="diagonal", rechunk=True
    )
    origin = np.concatenate([np.empty(0, dtype=np.int64), *(np.arange(starts[at], starts[at + 1]) for at, _ in slots)])
    place = classify(bodies, texts, origin, signs)
    texts = texts.with_columns(
        t=bodies["t"].gather(origin),
        row=bodies["row"].gather(origin),
        slot=pl.Series(np.repeat([slot for _, slot in slots], [heights[at] for at, _ in slots]), dtype=pl.UInt16),
    )
    return Gathered(
        bodies.select("t", "row", "lead").with_columns(place=place), texts.filter(place.gather(origin) == "data")
    )


def _is_inexact(field: str) -> pl.Expr:
    """Whether a cell was a number too long for a numeric cell, or was saved as text in powers of ten."""
    text = pl.col(field).str.strip_chars()
    numeric = (pl.col(f"{field}_kind") == NUMBER) & (text.cast(pl.Float64, strict=False).abs() >= INEXACT)
    return (numeric | text.str.contains(_EXPONENT)).fill_null(False)
