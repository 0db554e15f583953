"""The body of one table as series: cells read for each slot, merged ranges and spread cells filled."""

import re
from collections.abc import Iterator, Sequence

import numpy as np
import polars as pl

from assets.recognising.columns.cell_parts import TICK, read_part
from assets.recognising.columns.issuer_places import merge_issuers
from assets.recognising.columns.review_columns import REVIEW_FIELDS, merge_reviews
from assets.recognising.columns.tick_pairs import LISTED, of_tick
from assets.recognising.columns.told_cells import TOLD, told_texts
from assets.recognising.sheets.merges import sources, tall_merges, wide_rows, with_spread
from assets.recognising.tables.found_table import Table
from assets.recognising.wording.column import Column
from assets.recognising.wording.remark_columns import FIELD as REMARK
from assets.recognising.wording.remark_columns import joined_remarks
from assets.recognising.wording.row_signs import says_something
from assets.recognising.wording.same_as import resolve
from schemas.lookups.open_columns import OPEN_FIELDS, POST_NEEDS
from schemas.tables.certificates import DATE_FIELDS
from schemas.tables.recognised import UNREAD_CELLS

_OF_REVIEWS = re.compile("复审|年审|审验|复核|复训")

_NOT_OWN = frozenset(("enterprise", "uscc", "post", "sex", "remark", "on_job", POST_NEEDS, *OPEN_FIELDS))
# A slot that only names its issuer or state was pre-filled.
_CONSTANT = frozenset(("issuer", "status"))


class TableBody:
    """The body of one table: its cells as series, vertical merges filled."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.height = len(table.body)
        self._tall = with_spread(tall_merges(table.view.sheet.merges), table.spread)
        first = int(table.body[0]) if self.height else 0
        gaps = self.height and int(table.body[-1]) - first + 1 != self.height
        self._slice = None if gaps else (first, self.height)

    @property
    def row(self) -> pl.Series:
        """Row numbers."""
        return self._take(self.table.view.sheet.frame["row"])

    def text(self, column: Column) -> pl.Series:
        """A column's texts, merged ranges filled."""
        texts = self._filled(self.table.view.sheet.frame[f"c{column.stored}"], column)
        if column.part.startswith(TOLD):
            return told_texts(texts, column)
        return read_part(texts, column) if column.part else texts

    def kind(self, column: Column) -> pl.Series:
        """A column's cell kinds, merged ranges filled."""
        return self._filled(self.table.view.sheet.kinds[f"k{column.stored}"], column)

    def texts(self, slot: int) -> pl.DataFrame:
        """Field to texts for one slot: its own columns and the shared ones."""
        shared = {column.field: column for column in self.table.columns if column.field and column.slot == 0}
        own = {column.field: column for column in self.table.columns if column.field and column.slot == slot}
        fields = shared | own
        plain = {field: column for field, column in fields.items() if field != REMARK}
        read = pl.DataFrame([self._for_slot(column, slot).alias(field) for field, column in plain.items()])
        whole = self._with_issuers(self._with_reviews(read, slot), slot)
        if self._take(self.table.view.outline["points"]).any():
            whole = resolve(whole, list(plain.values()), self._beside)
        if slot and "item" in shared and "item" not in own:
            # 工种 beside one column a certificate is what somebody does; which certificate the slot tells.
            worked = pl.coalesce([name for name in ("post", "item") if name in whole.columns])
            whole = whole.with_columns(post=worked)
        kinds = [self.kind(fields[field]).alias(f"{field}_kind") for field in ("id_no", "number") if field in fields]
        says = self._says([column for column in own.values() if column.field not in _CONSTANT])
        return pl.DataFrame([*whole.get_columns(), *self._remarked(slot), *kinds, says.alias("says")])

    def _remarked(self, slot: int) -> Iterator[pl.Series]:
        """What all remarks of a slot say together, and what the columns say that nobody understood."""
        remarks = [column for column in self.table.columns if column.field == REMARK and column.slot in (0, slot)]
        if remarks:
            yield joined_remarks([(column, self.text(column)) for column in remarks])
        unread = [column for column in self.table.columns if self._is_beside(column)]
        if unread:
            yield _joined([self.text(column) for column in unread])

    def _is_beside(self, column: Column) -> bool:
        """Whether a column was not understood and may tell more of a row; of a registry's, those without a header."""
        asked = self.table.kind == "roster" or (self.table.kind == "registry" and not column.header)
        return asked and _is_unread(column)

    def _with_reviews(self, read: pl.DataFrame, slot: int) -> pl.DataFrame:
        """Where a certificate has several review columns, what they say together."""
        reviews = {
            field: [c for c in self.table.columns if c.field == field and c.slot in (0, slot)]
            for field in REVIEW_FIELDS
        }
        if all(len(columns) < 2 for columns in reviews.values()):
            return read
        texts = {field: [self.text(column) for column in columns] for field, columns in reviews.items()}
        return read.with_columns(**merge_reviews(texts))

    def _with_issuers(self, read: pl.DataFrame, slot: int) -> pl.DataFrame:
        """Where a place of issue stands beside the issuer, the one that a row tells."""
        issuers = [c for c in self.table.columns if c.field == "issuer" and c.slot in (0, slot)]
        if len(issuers) < 2 or any(column.slot for column in issuers):
            return read
        return read.with_columns(merge_issuers([(column, self.text(column)) for column in issuers]))

    def _beside(self, index: int) -> pl.Series | None:
        """The texts of any column of the sheet, None where there is none."""
        name = f"c{index}"
        frame = self.table.view.sheet.frame
        return self._take(frame[name]) if name in frame.columns else None

    def _for_slot(self, column: Column, slot: int) -> pl.Series:
        """A column's texts for one slot; where ticks share a cell that lists numbers or dates, the tick's own part."""
        texts = self.text(column)
        ticks = [each for each in self.table.columns if each.part == TICK]
        if column.slot or column.field not in LISTED or slot not in {each.slot for each in ticks}:
            return texts
        own = next(at for at, each in enumerate(ticks) if each.slot == slot)
        return of_tick(texts, column.field, [self.text(each) for each in ticks], own)

    def outline(self) -> pl.DataFrame:
        """What every kind of table knows of its rows; `wide` and `own` only where merges make a difference."""
        view = self.table.view
        series = [
            self.row,
            self._take(view.outline["lead"]),
            self._take(view.outline["filled"]),
        ]
        wide = wide_rows(view.sheet.merges, self.table.width)
        if wide:
            series.append(pl.Series("wide", np.isin(self.row.to_numpy(), np.array(wide, dtype=np.uint32))))
        if self._tall:
            series.append(self._own())
        return pl.DataFrame(series)

    def _own(self) -> pl.Series:
        """Whether the row itself, not a merge from above, says anything of a person, a certificate or a record."""
        marked = [column for column in self.table.columns if column.field and column.field not in _NOT_OWN]
        cells = self.table.view.sheet.frame.select(
            own=pl.any_horizontal(
                pl.col("row").is_null(), *(pl.col(f"c{column.stored}").is_not_null() for column in marked)
            )
        )
        return self._take(cells["own"])

    def _says(self, columns: Sequence[Column]) -> pl.Series:
        """Rows in which one of the columns holds more than 无 or nothing; all rows of a table without slots.

        A number cell that says 无 outweighs the certificate's printed name beside it.
        """
        if self.table.slots == [0] or not columns:
            return pl.Series([True] * self.height, dtype=pl.Boolean)
        own = pl.DataFrame([self.text(column).alias(column.field) for column in columns])
        if "name" in own.columns:
            # A person beside others, in a panel or a form: one without a certificate is told as well.
            who = [says_something(field) for field in ("name", "id_no") if field in own.columns]
            return own.select(says=pl.any_horizontal(who).fill_null(False))["says"]
        says = pl.any_horizontal(says_something(column.field) for column in columns)
        if "number" in own.columns and "name" not in own.columns:
            denied = pl.col("number").is_not_null() & ~says_something("number")
            dated = pl.any_horizontal(
                pl.lit(False), *(says_something(name) for name in own.columns if name in DATE_FIELDS)
            )
            says &= ~denied | dated
        return own.select(says=says.fill_null(False))["says"]

    def _take(self, series: pl.Series) -> pl.Series:
        return series.gather(self.table.body) if self._slice is None else series.slice(*self._slice)

    def _filled(self, series: pl.Series, column: Column) -> pl.Series:
        if column.index not in self._tall:
            return self._take(series)
        origin = sources(self.table.view.numbers, self.table.body, self._tall[column.index])
        return self._take(series) if origin is None else series.gather(origin)


def _is_unread(column: Column) -> bool:
    """Whether nobody understood a column; a day under 复审 is no end, whatever it means."""
    return not column.field and column.method == "unmapped" and not _OF_REVIEWS.search(column.header or "")


def _joined(columns: Sequence[pl.Series]) -> pl.Series:
    """What columns that nobody understood say in each row, null where nothing."""
    cells = pl.DataFrame([column.alias(str(at)) for at, column in enumerate(columns)])
    said = pl.concat_str(pl.all(), separator="；", ignore_nulls=True)
    return cells.select(pl.when(pl.any_horizontal(pl.all().is_not_null())).then(said).alias(UNREAD_CELLS)).to_series()
