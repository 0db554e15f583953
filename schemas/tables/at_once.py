"""All that a contract asks of its table in one query: pandera asks column by column, and then names what is wrong."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pandera.polars as pa
import polars as pl

FLOATS = (pl.Float32(), pl.Float64())
Ask = Callable[[pl.Expr, Any], pl.Expr]
ASKED: Mapping[str, tuple[str, Ask]] = {
    "isin": ("allowed_values", lambda column, allowed: column.is_in(list(allowed))),
    "greater_than_or_equal_to": ("min_value", lambda column, least: column >= least),
    "less_than_or_equal_to": ("max_value", lambda column, most: column <= most),
}
"""pandera's checks by name: the statistic that holds what is asked, and the question."""


def questions(schema: pa.DataFrameSchema) -> list[pl.Expr] | None:
    """Give one Boolean aggregate for each thing asked of values; None where a check is not known here.

    Types and the set of columns are asked of the frame's schema (`holds`).
    """
    if any(check.name not in ASKED for column in schema.columns.values() for check in column.checks):
        return None
    return [one for name, column in schema.columns.items() for one in _of_column(pl.col(name), column)]


def _of_column(values: pl.Expr, column: pa.Column) -> Iterator[pl.Expr]:
    if not column.nullable:
        yield values.null_count() == 0
        if column.dtype.type in FLOATS:
            yield values.is_not_nan().all()
    if column.unique:
        yield values.n_unique() == pl.len()
    for check in column.checks:
        statistic, ask = ASKED[check.name]
        yield ask(values, check.statistics[statistic]).all()


def holds(frame: pl.DataFrame, dtypes: Mapping[str, pl.DataType], asked: list[pl.Expr] | None) -> bool:
    """Tell whether a table surely keeps its contract: the columns, their types, and all that is `asked`."""
    if dict(frame.schema) != dtypes or asked is None:
        return False
    return frame.is_empty() or bool(frame.select(pl.all_horizontal(asked)).item())
