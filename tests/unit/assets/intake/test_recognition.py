"""Recognition over odd layouts: which claims are found, where each row goes, what the clerk is told."""

import polars as pl
import pytest

from assets.intake.recognition import CONTRACTS, Recognised, recognise
from tests.layouts import LAYOUTS, Layout

BY_NAME = pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)


def found(layout: Layout) -> Recognised:
    return recognise(layout.path, list(layout.sheets))


@BY_NAME
def test_claims_are_found(layout: Layout) -> None:
    texts = found(layout).certificate_texts
    assert sorted(texts.select("row", "claim").rows()) == sorted((row, number) for row, number, _ in layout.claims)
    for row, number, values in layout.claims:
        mine = texts.filter((pl.col("row") == row) & (pl.col("claim") == number))
        assert values in mine.select(list(values)).to_dicts() or not values


@BY_NAME
def test_frames_keep_their_contracts(layout: Layout) -> None:
    recognised = found(layout)
    for name, contract in CONTRACTS.items():
        frame = getattr(recognised, name)
        assert contract.check(frame).equals(contract.conform(frame))


@BY_NAME
def test_every_row_is_placed_once(layout: Layout) -> None:
    recognised = found(layout)
    rows = [(each.name, row) for each in layout.sheets for row in each.frame["row"]]
    assert sorted(recognised.row_accounts.select("sheet", "row").rows()) == sorted(rows)
    data = recognised.row_accounts.filter(pl.col("place") == "data").select("sheet", "row").unique()
    assert data.height == recognised.certificate_texts.select("sheet", "row").unique().height


@BY_NAME
def test_kind_hint_and_places(layout: Layout) -> None:
    recognised = found(layout)
    assert recognised.file_kinds["kind"].to_list() == [layout.kind]
    if layout.hint:
        assert set(recognised.certificate_texts["enterprise_hint"]) == {layout.hint}
    places = dict(recognised.row_accounts.select("row", "place").rows())
    assert {row: places[row] for row in layout.places} == layout.places
