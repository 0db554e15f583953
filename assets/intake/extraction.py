"""From tables to texts: the columns of many tables gathered into one frame, with each row's place and provenance."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
import polars as pl

from assets.intake.columns import Column
from assets.intake.kinds import NUMBER
from assets.intake.merges import sources, tall_merges, wide_rows
from assets.intake.rows import BODY_SCHEMA, classify, says_something
from assets.intake.tables import Table
from schemas.tables.intake import CERTIFICATE_TEXTS, LEDGER_TEXTS

# A whole number of 16 digits or more is beyond what a numeric cell can hold exactly (IEEE 754, 2**53).
INEXACT = 1e15
_EXPONENT = r"^[0-9](\.[0-9]+)?[Ee]\+?1[5-9]$"

_FACTS = ("first_issue", "issue", "valid_from", "valid_to", "review_due", "review_done", "phone", "birth")
_NOT_OWN = frozenset(("enterprise", "uscc", "post", "sex", "remark", "on_job"))
# A slot that only names its issuer or state was pre-filled.
_CONSTANT = frozenset(("issuer", "status"))
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
        `bodies`: t UInt32 (place in `tables`), row UInt32, place String. `texts`: t, row, slot UInt16,
        id_no_numeric and number_numeric Boolean, says Boolean (the slot holds anything of its own), has_number
        Boolean (the table has a number column), and the String columns of CERTIFICATE_TEXTS.
    """
    schema: dict[str, type[pl.DataType]] = {"id_no_kind": pl.UInt8, "number_kind": pl.UInt8, "says": pl.Boolean}
    gathered = _gather(tables, _certificate_body, lambda table: table.slots, {**_strings(CERTIFICATE_TEXTS), **schema})
    numbered = [any(column.field == "number" for column in placed.table.columns) for placed in tables]
    texts = gathered.texts.with_columns(
        id_no_numeric=_is_inexact("id_no"),
        number_numeric=_is_inexact("number"),
        has_number=pl.Series(numbered, dtype=pl.Boolean).gather(gathered.texts["t"]),
    )
    return Gathered(gathered.bodies, texts.drop("id_no_kind", "number_kind"))


def gather_ledgers(tables: Sequence[Placed]) -> Gathered:
    """Data rows of the ledgers; `texts` has the String columns of every ledger, null where a ledger lacks them."""
    return _gather(tables, _ledger_body, lambda _: [0], _strings(chain.from_iterable(LEDGER_TEXTS.values())))


def _strings(fields: Iterable[str]) -> dict[str, type[pl.DataType]]:
    return dict.fromkeys(fields, pl.String)


def _gather(
    tables: Sequence[Placed],
    describe: Callable[[Table, "_Body"], dict[str, pl.Series]],
    slots_of: Callable[[Table], list[int]],
    schema: dict[str, type[pl.DataType]],
) -> Gathered:
    bodies, parts, sizes, slots, origins = [], [], [], [], []
    at = 0
    for placed in tables:
        table = placed.table
        body = _Body(table)
        bodies.append(pl.DataFrame(describe(table, body)))
        for slot in slots_of(table):
            parts.append(pl.DataFrame(body.texts(slot)))
            slots.append(slot)
            origins.append(np.arange(at, at + body.height))
        sizes.append(body.height)
        at += body.height
    return _put_together(bodies, parts, sizes, slots, origins, schema)


def _put_together(
    bodies: list[pl.DataFrame],
    parts: list[pl.DataFrame],
    sizes: list[int],
    slots: list[int],
    origins: list[np.ndarray],
    schema: dict[str, type[pl.DataType]],
) -> Gathered:
    """One frame of all bodies, placed, and one of the data rows' texts."""
    whole = pl.concat([pl.DataFrame(schema={"row": pl.UInt32, **BODY_SCHEMA}), *bodies], how="diagonal", rechunk=True)
    whole = whole.with_columns(t=pl.Series(np.repeat(np.arange(len(sizes)), sizes), dtype=pl.UInt32))
    whole = whole.with_columns(place=classify(whole))
    origin = np.concatenate([np.empty(0, dtype=np.int64), *origins])
    heights = [len(part) for part in origins]
    texts = pl.concat([pl.DataFrame(schema=schema), *parts], how="diagonal", rechunk=True).with_columns(
        slot=pl.Series(np.repeat(np.array(slots, dtype=np.uint16), heights), dtype=pl.UInt16),
        row=whole["row"].gather(origin),
        t=whole["t"].gather(origin),
    )
    data = whole["place"].gather(origin) == "data"
    return Gathered(whole.select("t", "row", "place"), texts.filter(data))


class _Body:
    """The body of one table: its cells as series, vertical merges filled."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.height = len(table.body)
        self._tall = tall_merges(table.view.sheet.merges)
        first = int(table.body[0]) if self.height else 0
        gaps = self.height and int(table.body[-1]) - first + 1 != self.height
        self._slice = None if gaps else (first, self.height)

    @property
    def row(self) -> pl.Series:
        """Row numbers."""
        return self._take(self.table.view.sheet.frame["row"])

    def own(self, column: Column) -> pl.Series:
        """A column's texts as they stand in each row itself."""
        return self._take(self.table.view.sheet.frame[f"c{column.index}"])

    def text(self, column: Column) -> pl.Series:
        """A column's texts, merged ranges filled."""
        return self._filled(self.table.view.sheet.frame[f"c{column.index}"], column)

    def kind(self, column: Column) -> pl.Series:
        """A column's cell kinds, merged ranges filled."""
        return self._filled(self.table.view.sheet.kinds[f"k{column.index}"], column)

    def texts(self, slot: int) -> dict[str, pl.Series]:
        """Field to texts for one slot: its own columns and the shared ones."""
        shared = {column.field: column for column in self.table.columns if column.field and column.slot == 0}
        own = {column.field: column for column in self.table.columns if column.field and column.slot == slot}
        fields = shared | own
        found = {field: self.text(column) for field, column in fields.items()}
        kinds = {f"{field}_kind": self.kind(fields[field]) for field in ("id_no", "number") if field in fields}
        return (
            found | kinds | {"says": self._says([column for column in own.values() if column.field not in _CONSTANT])}
        )

    def _says(self, columns: Sequence[Column]) -> pl.Series:
        """Rows in which one of the columns holds more than 无 or nothing; all rows of a table without slots."""
        if self.table.slots == [0] or not columns:
            return pl.Series([True] * self.height, dtype=pl.Boolean)
        own = pl.DataFrame([self.text(column).alias(column.field) for column in columns])
        return own.select(says=pl.any_horizontal(says_something(column.field) for column in columns).fill_null(False))[
            "says"
        ]

    def shape(self) -> dict[str, pl.Series]:
        """What every kind of table knows of its rows: number, first text, how many cells, whether one wide line."""
        view = self.table.view
        texts = [f"c{index}" for index in range(1, view.width + 1)]
        shape = view.sheet.frame.select(
            "row", lead=pl.coalesce(texts), filled=pl.sum_horizontal(pl.col(texts).is_not_null())
        )
        wide = np.array(wide_rows(view.sheet.merges, self.table.width), dtype=np.uint32)
        return {
            "row": self._take(shape["row"]),
            "lead": self._take(shape["lead"]),
            "filled": self._take(shape["filled"]).cast(pl.UInt32),
            "wide": pl.Series(np.isin(self.row.to_numpy(), wide)),
        }

    def _take(self, series: pl.Series) -> pl.Series:
        return series.gather(self.table.body) if self._slice is None else series.slice(*self._slice)

    def _filled(self, series: pl.Series, column: Column) -> pl.Series:
        if column.index not in self._tall:
            return self._take(series)
        origin = sources(self.table.view.numbers, self.table.body, self._tall[column.index])
        return self._take(series) if origin is None else series.gather(origin)


def _certificate_body(table: Table, body: _Body) -> dict[str, pl.Series]:
    columns = [column for column in table.columns if column.field]
    own = [body.own(column) for column in columns if column.field not in _NOT_OWN]
    names = [column for column in columns if column.field == "name"]
    name = first_text([body.text(column) for column in names], body.height)
    shape = body.shape()
    return shape | {
        "own": first_text(own, body.height).is_not_null(),
        "name": name,
        "id_no": first_text([body.text(column) for column in columns if column.field == "id_no"], body.height),
        "number": first_text([body.text(column) for column in columns if column.field == "number"], body.height),
        "facts": first_text([body.own(column) for column in columns if column.field in _FACTS], body.height),
        "lead_is_name": (shape["lead"] == name).fill_null(False),
    }


def _ledger_body(table: Table, body: _Body) -> dict[str, pl.Series]:
    marked = [column for column in table.columns if column.field and column.field not in _LEDGER_MARKS]
    facts = first_text([body.own(column) for column in marked], body.height)
    blank = pl.Series([None] * body.height, dtype=pl.String)
    return body.shape() | {
        "own": facts.is_not_null(),
        "name": blank,
        "id_no": blank,
        "number": blank,
        "facts": facts,
        "lead_is_name": pl.Series([False] * body.height, dtype=pl.Boolean),
    }


def first_text(texts: Sequence[pl.Series], height: int) -> pl.Series:
    """The first text of each row among some columns, null where all are empty."""
    if not texts:
        return pl.Series([None] * height, dtype=pl.String)
    if len(texts) == 1:
        return texts[0]
    frame = pl.DataFrame([series.alias(str(at)) for at, series in enumerate(texts)])
    return frame.select(text=pl.coalesce(pl.all()))["text"]


def _is_inexact(field: str) -> pl.Expr:
    """Whether a cell was a number too long for a numeric cell, or was saved as text in powers of ten."""
    text = pl.col(field).str.strip_chars()
    numeric = (pl.col(f"{field}_kind") == NUMBER) & (text.cast(pl.Float64, strict=False).abs() >= INEXACT)
    return (numeric | text.str.contains(_EXPONENT)).fill_null(False)
