"""The old cells of a claim that was rewritten stay beside its clue, and the change is told once."""

from typing import Any

import polars as pl

from assets.screening.clueing.rewriting import former_cells, tell_rewritten
from schemas.tables.screening import Evidence
from tests.unit.assets.screening.builders import table


def evidence(*rows: dict[str, Any]) -> pl.DataFrame:
    base = {"clue_id": "c1", "role": "claim", "file": "甲.xlsx", "sheet": "S", "row": 4, "claim": 1, "column": "C"}
    return Evidence.conform(table(Evidence, [{**base, **row} for row in rows]))


BEFORE = evidence({"field": "number", "claimed": "T1801"}, {"field": "name", "claimed": "魏*"})
NOW = evidence({"field": "number", "claimed": "T1901"}, {"field": "name", "claimed": "魏*"})


def test_the_old_cell_stays() -> None:
    assert former_cells(BEFORE, NOW).select("role", "field", "claimed").rows() == [("former", "number", "T1801")]


def test_what_stands_as_it_was_is_no_news() -> None:
    assert former_cells(BEFORE, BEFORE).is_empty()


def test_it_stays_in_later_runs_and_is_told_once() -> None:
    shown = pl.concat([NOW, former_cells(BEFORE, NOW)])
    later = former_cells(shown, NOW)
    assert later["claimed"].to_list() == ["T1801"]
    assert tell_rewritten(former_cells(BEFORE, NOW), BEFORE).rows() == [("c1", "证书编号原为“T1801”")]
    assert tell_rewritten(later, shown).is_empty()


def test_a_row_that_only_moved_is_not_rewritten() -> None:
    assert former_cells(BEFORE, BEFORE.with_columns(row=pl.lit(9, pl.UInt32))).is_empty()
