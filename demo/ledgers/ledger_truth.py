"""The figures of 附件2 counted from the events themselves (domain facts §6), for every unit and deadline."""

from datetime import date

import polars as pl

from demo.basics.demo_settings import DEFAULTS
from demo.ledgers.ledger_events import FILINGS

CITY = "全市"
FIGURE = pl.Decimal(18, 6)

LEDGER_OF = {
    "c01": "inspection", "c02": "problem", "c03": "problem", "c04": "problem", "c05": "problem", "c06": "penalty",
    "c07": "problem", "c08": "transfer", "c09": "site", "c10": "cleanup", "c11": "transfer", "c12": "case",
    "c13": "case",
    "c14_cases": "case", "c14_persons": "case", "c15": "case",
}  # fmt: skip
FOLDER_OF = {"c08": "执法检查", "c11": "网络治理"}
STAGE_OF = {"c12": "公安立案", "c13": "检察介入", "c14_cases": "提起公诉", "c14_persons": "提起公诉", "c15": "法院审判"}
WHAT_COUNTS = {"c01": "enterprise", "c02": "person", "c04": "enterprise", "c05": "enterprise"}
"""What is counted once; the document itself where nothing is said."""


def figures(events: pl.DataFrame) -> pl.DataFrame:
    """Count every figure.

    Returns
    -------
    pl.DataFrame
        as_of Date, unit String, column String, value Decimal(18, 6) (null where the unit filed no such ledger)
    """
    filings = pl.DataFrame(
        {
            "filing": range(len(FILINGS)),
            "unit": [filing.unit for filing in FILINGS],
            "folder": [filing.folder for filing in FILINGS],
        }
    )
    placed = events.with_columns(pl.col("filing").cast(pl.Int64)).join(filings, on="filing", how="left")
    units = [*dict.fromkeys(filings["unit"].to_list()), CITY]
    rows = [
        {"as_of": as_of, "unit": unit, "column": column, "value": figure(placed, as_of, unit, column)}
        for as_of in DEFAULTS.deadlines
        for unit in units
        for column in LEDGER_OF
    ]
    return pl.DataFrame(rows, schema={"as_of": pl.Date, "unit": pl.String, "column": pl.String, "value": FIGURE}).sort(
        "as_of", "unit", "column"
    )


def figure(events: pl.DataFrame, as_of: date, unit: str, column: str) -> float | None:
    """Count one figure of one unit, cumulative from the campaign's start."""
    filed = events.filter(ledger=LEDGER_OF[column])
    if column in FOLDER_OF:
        filed = filed.filter(folder=FOLDER_OF[column])
    if unit != CITY:
        filed = filed.filter(unit=unit)
    if filed.is_empty():
        return None
    when = "done" if column == "c07" else "on"
    counted = filed.filter(pl.col(when).is_between(DEFAULTS.start, as_of), condition(column))
    if column in {"c06", "c14_persons"}:
        amount = "yuan" if column == "c06" else "persons"
        total = int(counted.unique(["unit", "key"])[amount].sum())
        return total / 10_000 if column == "c06" else total
    return counted[WHAT_COUNTS.get(column, "key")].n_unique()


def condition(column: str) -> pl.Expr:
    """Return what else a row must be to count."""
    if column == "c01":
        return pl.col("checked")
    if column == "c02":
        return pl.col("kind").is_in(DEFAULTS.annex2.person_problem_types)
    if column in {"c04", "c05"}:
        return pl.col("measure").str.contains("限期整改" if column == "c04" else "停业整顿", literal=True)
    return pl.col("kind") == STAGE_OF[column] if column in STAGE_OF else pl.lit(True)
