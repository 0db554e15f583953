"""What changed between two filings, down to the records."""

from typing import Any

import polars as pl

from assets.annex2.differences import compare_filings, fallen_cells
from schemas.tables.annex2 import CellChanges
from tests.unit.assets.annex2.ledgers import AUGUST, CODES, campaign, inspection, material, penalty, texts


def compare(before: list[dict[str, Any]], after: list[dict[str, Any]]) -> pl.DataFrame:
    old, new = (material(texts(*rows), campaign(), AUGUST) for rows in (before, after))
    changes = compare_filings(old.figures, new.figures, old.behind, new.behind)
    return CellChanges.check(changes).filter(unit="应急局")


def test_nothing_changed() -> None:
    assert compare([inspection("甲公司")], [inspection("甲公司")]).is_empty()


def test_a_record_came() -> None:
    (change,) = compare([inspection("甲公司")], [inspection("甲公司"), inspection("乙公司")]).to_dicts()
    assert (change["before"], change["after"], change["change"], change["row"]) == (1, 2, "came", 3)


def test_a_record_went_and_the_figure_fell() -> None:
    changes = compare([inspection("甲公司"), inspection("乙公司")], [inspection("甲公司")])
    assert fallen_cells(changes).select("change", "label", "before", "after").rows() == [("went", "乙公司", 2, 1)]


def test_a_record_changed() -> None:
    (change,) = compare([penalty("罚1号", "3000")], [penalty("罚1号", "5000")]).to_dicts()
    assert change["change"] == "changed"
    assert change["detail"] == "数量：0.300000 → 0.500000"


def test_rows_that_only_moved_have_not_changed() -> None:
    changes = compare([inspection("甲公司")], [inspection("乙公司"), inspection("甲公司")])
    assert changes.select("change", "label").rows() == [("came", "乙公司")]


def test_two_names_that_turn_out_to_be_one_enterprise_are_explained() -> None:
    before = [inspection("甲公司"), inspection("乙公司")]
    known = [inspection(name, "2024-12-01", uscc=CODES[0]) for name in ("甲公司", "乙公司")]
    (change,) = compare(before, [*before, *known]).to_dicts()
    assert (change["before"], change["after"], change["change"]) == (2, 1, "none")
