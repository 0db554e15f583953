"""From the records behind figures to the figures: every column of every unit and of the city."""

from datetime import date

import polars as pl

from assets.annex2.figure_records import person_records
from assets.annex2.unit_names import list_units
from schemas.lookups.annex2_lookups import figure_columns
from schemas.settings import Campaign
from schemas.tables.annex2 import CITY, FIGURE, Annex2, Overlaps, PersonTypes

_REFERENCE = ["file", "sheet", "row"]


def total_figures(behind: pl.DataFrame, register: pl.DataFrame, campaign: Campaign, as_of: date) -> pl.DataFrame:
    """Total the records behind figures: Annex2 from FigureRecords and HandInRegister.

    A figure sums the largest amount of each distinct key. The city is counted like one unit that filed everything:
    unions of enterprises and persons, sums of distinct documents.
    """
    city = behind.with_columns(unit=pl.lit(CITY))
    both = pl.concat([behind, city])
    cells = _filed(register, campaign).join(_totals(both), on=["unit", "column"], how="left")
    referred = cells.join(_references(both), on=["unit", "column"], how="left")
    value = pl.when(pl.col("filed")).then(pl.col("value").fill_null(0).cast(FIGURE))
    return Annex2.conform(
        referred.select(
            "unit", "column", as_of=pl.lit(as_of), value=value, records=pl.col("records").fill_null([])
        )
    )  # fmt: skip


def count_person_types(records: pl.DataFrame, campaign: Campaign, as_of: date) -> pl.DataFrame:
    """Distinct persons of each problem type, whether or not the type counts in c02: PersonTypes from LedgerRecords."""
    rows = person_records(records, campaign, as_of)
    both = pl.concat([rows, rows.with_columns(unit=pl.lit(CITY))])
    counted = both.group_by("unit", problem_type="kind").agg(persons=pl.col("key").n_unique())
    return PersonTypes.conform(
        counted.with_columns(
            as_of=pl.lit(as_of), counted=pl.col("problem_type").is_in(list(campaign.annex2.person_problem_types))
        )
    )


def find_overlaps(behind: pl.DataFrame, as_of: date) -> pl.DataFrame:
    """Keys that several units report in one column: Overlaps from FigureRecords."""
    shared = behind.group_by("column", "key").agg(
        label=pl.col("label").sort().first(), units=pl.col("unit").unique().sort()
    )
    return Overlaps.conform(shared.filter(pl.col("units").list.len() > 1).with_columns(as_of=pl.lit(as_of)))


def _totals(behind: pl.DataFrame) -> pl.DataFrame:
    """[unit, column, value]: the sum over distinct keys of the largest amount of each."""
    by_key = behind.group_by("unit", "column", "key").agg(amount=pl.col("amount").max())
    return by_key.group_by("unit", "column").agg(value=pl.col("amount").sum())


def _references(behind: pl.DataFrame) -> pl.DataFrame:
    """[unit, column, records]: the distinct source rows behind each figure, in order."""
    rows = behind.select("unit", "column", *_REFERENCE).unique().sort("unit", "column", *_REFERENCE)
    return rows.group_by("unit", "column", maintain_order=True).agg(records=pl.struct(_REFERENCE))


def _filed(register: pl.DataFrame, campaign: Campaign) -> pl.DataFrame:
    """[unit, column, filed]: every cell of the form, and whether its ledger was handed in."""
    feeds = pl.DataFrame(
        [(column.code, column.ledger, column.folder or None) for column in figure_columns()],
        schema={"column": pl.String, "ledger": pl.String, "only": pl.String},
        orient="row",
    )
    units = pl.DataFrame({"unit": list_units(register, campaign)}, schema={"unit": pl.String})
    heard = register.select("unit", "folder", "ledger").unique()
    heard = pl.concat([heard, heard.with_columns(unit=pl.lit(CITY)).unique()])
    fed = feeds.join(heard, on="ledger").filter(pl.col("only").is_null() | (pl.col("only") == pl.col("folder")))
    known = fed.select("unit", "column", filed=pl.lit(value=True)).unique()
    cells = pl.concat([units, pl.DataFrame({"unit": [CITY]})]).join(feeds.select("column"), how="cross")
    return cells.join(known, on=["unit", "column"], how="left").with_columns(pl.col("filed").fill_null(value=False))
