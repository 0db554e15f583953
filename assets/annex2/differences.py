"""What changed between two sets of figures: which cells, from what to what, through which records."""

import polars as pl

from schemas.tables.annex2 import CITY, CellChanges

_CELL = ["unit", "column"]
_PLACE = ["file", "sheet", "row"]
_CONTENT = [*_CELL, "kind", "label", "amount", "event_on"]
_ROW = [*_CELL, *_PLACE, "kind"]


def compare_filings(
    before: pl.DataFrame, after: pl.DataFrame, records_before: pl.DataFrame, records_after: pl.DataFrame
) -> pl.DataFrame:
    """Compare two sets of figures with the records behind them.

    A record that only moved to another row, because lines were put in above it, has not changed. Figures whose
    records are all the same but whose value differs (two enterprises turned out to be one) are listed too.

    Parameters
    ----------
    before, after
        Annex2.
    records_before, records_after
        FigureRecords.

    Returns
    -------
    pl.DataFrame
        CellChanges: one row a record that came, went or changed; one of change `none` for a cell that changed
        without any.
    """
    cells = _values(before, "before").join(_values(after, "after"), on=_CELL, how="full", coalesce=True)
    records = _changed_records(_with_city(records_before), _with_city(records_after))
    told = cells.join(records, on=_CELL, how="inner")
    silent = cells.filter(~pl.col("before").eq_missing(pl.col("after"))).join(told, on=_CELL, how="anti")
    columns = list(CellChanges.dtypes())
    whole = pl.concat([told.select(columns), CellChanges.conform(silent.with_columns(change=pl.lit("none")))])
    return CellChanges.conform(whole)


def fallen_cells(changes: pl.DataFrame) -> pl.DataFrame:
    """Rows of CellChanges of cells that became smaller."""
    return changes.filter(pl.col("after") < pl.col("before"))


def _values(figures: pl.DataFrame, name: str) -> pl.DataFrame:
    return figures.select(*_CELL, pl.col("value").alias(name))


def _with_city(records: pl.DataFrame) -> pl.DataFrame:
    return pl.concat([records, records.with_columns(unit=pl.lit(CITY))])


def _changed_records(before: pl.DataFrame, after: pl.DataFrame) -> pl.DataFrame:
    """[unit, column, change, label, detail, file, sheet, row] of records that are not in both."""
    old, new = _only_in(before, after), _only_in(after, before)
    both = old.join(new, on=_ROW, how="inner", suffix="_new")
    changed = both.select(
        *_CELL, *_PLACE, change=pl.lit("changed"), label=pl.col("label_new"), detail=_detail()
    )  # fmt: skip
    came = new.join(old, on=_ROW, how="anti").select(
        *_CELL, *_PLACE, change=pl.lit("came"), label="label", detail=_none()
    )
    went = old.join(new, on=_ROW, how="anti").select(
        *_CELL, *_PLACE, change=pl.lit("went"), label="label", detail=_none()
    )
    return pl.concat([changed.select(came.columns), came, went]).unique(maintain_order=True)


def _only_in(these: pl.DataFrame, those: pl.DataFrame) -> pl.DataFrame:
    """Records of the one side without an equal on the other; equal ones are paired off one to one."""
    numbered = [
        side.sort(*_CONTENT, *_PLACE).with_columns(copy=pl.int_range(pl.len()).over(_CONTENT))
        for side in (these, those)
    ]
    return numbered[0].join(numbered[1], on=[*_CONTENT, "copy"], how="anti", nulls_equal=True)


def _detail() -> pl.Expr:
    """What differs between the old and the new reading of one row."""
    parts = [
        pl.when(pl.col(name) != pl.col(f"{name}_new")).then(
            pl.format("{}：{} → {}", pl.lit(word), pl.col(name).cast(pl.String), pl.col(f"{name}_new").cast(pl.String))
        )
        for name, word in (("label", "计数对象"), ("amount", "数量"), ("event_on", "日期"))
    ]
    return pl.concat_str(parts, separator="；", ignore_nulls=True)


def _none() -> pl.Expr:
    return pl.lit(None, dtype=pl.String)
