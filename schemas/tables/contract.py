"""The base of all contracts: one declaration gives dtype, check, description, sort key and documentation."""

from functools import cache
from typing import Any, ClassVar, cast

import pandera.polars as pa
import polars as pl

from schemas.tables.at_once import holds, questions

Metadata = dict[str, tuple[str, ...]]


class Contract(pa.DataFrameModel):
    """A table's contract. Columns are declared with `spec()`; Config holds its title and its total sort key."""

    class Config:
        """Exact columns, never coerced: a wrong dtype is a fault of ours, not of the data."""

        strict = True
        coerce = False
        title = ""
        metadata: ClassVar[Metadata] = {"sort_key": ()}

    @classmethod
    def to_schema(cls) -> pa.DataFrameSchema:
        """Return the schema with every check named in Chinese: these names reach the UI and the documentation.

        Made once for a contract and shared: asked for several times for every table, and nobody changes it.
        """
        return _schema(cls)

    @classmethod
    def heading(cls) -> str:
        """The table's Chinese name."""
        return str(cls.Config.title)

    @classmethod
    def sort_key(cls) -> list[str]:
        """Columns that put the rows in one total order."""
        return list(cls.Config.metadata["sort_key"])

    @classmethod
    def dtypes(cls) -> dict[str, pl.DataType]:
        """Column names and polars dtypes, in the declared order."""
        return dict(_dtypes(cls))

    @classmethod
    def descriptions(cls) -> dict[str, str]:
        """Column names and what they hold, in Chinese."""
        return {name: column.description or "" for name, column in cls.to_schema().columns.items()}

    @classmethod
    def blank(cls) -> pl.DataFrame:
        """A table of this contract without rows."""
        return pl.DataFrame(schema=cls.dtypes())

    @classmethod
    def conform(cls, frame: pl.DataFrame) -> pl.DataFrame:
        """Put the columns in the declared order, add absent nullable ones as nulls, sort by the total key.

        A missing required column is never invented: `check` tells of it.
        """
        columns = cls.to_schema().columns
        absent = [
            pl.lit(None, dtype=cast("Any", column.dtype.type)).alias(name)
            for name, column in columns.items()
            if name not in frame.columns and column.nullable
        ]
        whole = frame.with_columns(absent) if absent else frame
        order = [name for name in columns if name in whole.columns]
        ordered = whole if order == whole.columns else whole.select(order)
        return ordered.sort(cls.sort_key(), maintain_order=True) if cls.sort_key() else ordered

    @classmethod
    def check(cls, frame: pl.DataFrame) -> pl.DataFrame:
        """Validate and return the frame; raises ContractError, whose text never holds a value."""
        if holds(frame, cls.dtypes(), _questions(cls)):
            return frame  # asking column by column takes ten milliseconds a table
        try:
            cls.validate(frame, lazy=True)
        except pa.errors.SchemaErrors as fault:
            raise ContractError(cls.heading(), failures(fault.failure_cases)) from None
        return frame


class ContractError(ValueError):
    """A table breaks its contract. Holds the failed checks and how many rows each has, never a value."""

    def __init__(self, table: str, failed: pl.DataFrame) -> None:
        self.table = table
        self.failed = failed
        listed = "；".join(
            f"{row['column']}：{row['check']}（{row['rows']}处）" for row in failed.iter_rows(named=True)
        )
        super().__init__(f"{table}不符合约定：{listed}")


BUILT_IN_CHECKS = {
    "not_nullable": "不得为空",
    "field_uniqueness": "不得重复",
    "column_in_dataframe": "必须有这一列",
    "column_in_schema": "不得有约定之外的列",
}
"""pandera's own checks, which have no name of ours."""


@cache
def _schema(contract: type[Contract]) -> pa.DataFrameSchema:
    schema = pa.DataFrameModel.to_schema.__func__(contract)  # type: ignore[attr-defined]
    for each in schema.columns.values():
        for check in each.checks:
            check.error = _name_check(check)
    return cast("pa.DataFrameSchema", schema)


@cache
def _dtypes(contract: type[Contract]) -> dict[str, pl.DataType]:
    return {name: cast("pl.DataType", column.dtype.type) for name, column in _schema(contract).columns.items()}


@cache
def _questions(contract: type[Contract]) -> list[pl.Expr] | None:
    return questions(contract.to_schema())


def _name_check(check: pa.Check) -> str:
    """Chinese name of a declared check."""
    given = check.statistics or {}
    if "allowed_values" in given:
        return "取值限于 " + "、".join(str(value) for value in given["allowed_values"])
    bounds = {"min_value": "不小于", "max_value": "不大于"}
    return "，".join(f"{bounds[name]} {value}" for name, value in given.items() if name in bounds)


def failures(cases: pl.DataFrame) -> pl.DataFrame:
    """Failed checks as [column String, check String, rows UInt32], without the values."""
    return (
        cases.select(
            pl.col("column").cast(pl.String).fill_null(""),
            pl.col("check").cast(pl.String).replace(BUILT_IN_CHECKS).str.replace(r"^dtype\('(.*)'\)$", "类型应为 $1"),
        )
        .group_by("column", "check")
        .agg(rows=pl.len())
        .sort("column", "check")
    )


def spec(description: str, *, nullable: bool = False, codes: list[str] | None = None, **checks: Any) -> Any:
    """Declare one column: what it holds (Chinese), whether it may be empty, its closed vocabulary if any."""
    if codes is not None:
        checks["isin"] = codes
    return pa.Field(nullable=nullable, description=description, **checks)
