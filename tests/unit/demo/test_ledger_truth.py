"""Figures counted from events, each rule by a handful of them."""

from datetime import date
from decimal import Decimal

import polars as pl
import pytest

from demo.ledgers.ledger_events import FILINGS
from demo.ledgers.ledger_truth import CITY, figures

SCHEMA = {
    "filing": pl.Int64, "ledger": pl.String, "on": pl.Date, "key": pl.Int64, "enterprise": pl.Int64, "person": pl.Int64,
    "checked": pl.Boolean, "kind": pl.String, "measure": pl.String, "done": pl.Date, "yuan": pl.Int64,
    "persons": pl.Int64,
}  # fmt: skip
FIRST, SECOND = date(2024, 7, 16), date(2024, 8, 19)
UNIT = FILINGS[0].unit


def value(rows: list[dict], column: str, *, unit: str = UNIT, as_of: date = date(2024, 8, 18)) -> Decimal | None:
    events = pl.DataFrame([{"filing": 0, "on": FIRST, **row} for row in rows], schema=SCHEMA)
    return figures(events).filter(as_of=as_of, unit=unit, column=column)["value"].item()


@pytest.mark.parametrize(
    ("column", "rows", "counted"),
    [
        ("c01", [{"ledger": "inspection", "enterprise": 1, "checked": True}] * 2, 1),
        ("c01", [{"ledger": "inspection", "enterprise": 1, "checked": False}], 0),
        ("c02", [{"ledger": "problem", "person": 3, "kind": kind} for kind in ("无证", "假证", "培训档案")], 1),
        ("c03", [{"ledger": "problem", "key": key} for key in (1, 1, 2)], 2),
        ("c04", [{"ledger": "problem", "enterprise": 1, "measure": "限期整改、停业整顿"}], 1),
        ("c05", [{"ledger": "problem", "enterprise": 1, "measure": "限期整改"}], 0),
        ("c07", [{"ledger": "problem", "key": 1, "done": SECOND}, {"ledger": "problem", "key": 2, "done": FIRST}], 1),
        ("c06", [{"ledger": "penalty", "key": key, "yuan": 3050} for key in (1, 1, 2)], Decimal("0.61")),
        ("c08", [{"ledger": "transfer", "key": 1, "on": date(2024, 7, 15)}], 0),
        ("c11", [{"ledger": "transfer", "key": 1}], None),
        ("c12", [{"ledger": "case", "key": 1, "kind": "公安立案", "persons": 2}], 1),
        ("c14_persons", [{"ledger": "case", "key": 1, "kind": "提起公诉", "persons": 2}] * 2, 2),
        ("c09", [{"ledger": "inspection", "enterprise": 1, "checked": True}], None),
    ],
)
def test_what_counts(column, rows, counted):
    assert value(rows, column) == counted


def test_the_next_deadline_counts_what_came_after_the_first():
    rows = [{"ledger": "inspection", "enterprise": 1, "checked": True, "on": SECOND}]
    assert (value(rows, "c01"), value(rows, "c01", as_of=date(2024, 10, 18))) == (0, 1)


def test_the_city_counts_an_enterprise_of_two_units_once():
    rows = [{"ledger": "inspection", "enterprise": 1, "checked": True, "filing": filing} for filing in (0, 1)]
    assert value(rows, "c01", unit=CITY) == 1
