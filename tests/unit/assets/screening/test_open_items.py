"""Items of claims whose family was open until a record told it."""

import polars as pl
import pytest

from assets.screening.comparing.open_items import with_items_of_records
from schemas.vocabulary import Family, ItemMatch


@pytest.mark.parametrize(
    ("text", "family", "item", "match"),
    [
        ("焊工证", None, "建筑焊工", ItemMatch.SYNONYM),
        ("电工证", None, None, ItemMatch.UNKNOWN),
        ("焊工证", Family.SPECIAL_OPERATION.value, None, ItemMatch.UNKNOWN),
    ],
)
def test_words_that_mean_the_records_item_in_its_family_are_that(
    text: str, family: str | None, item: str | None, match: ItemMatch
) -> None:
    row = {
        "family": family,
        "reg_family": Family.CONSTRUCTION_SPECIAL_OPERATION.value,
        "item": None,
        "reg_item": "建筑焊工",
        "item_text": text,
        "item_match": ItemMatch.UNKNOWN.value,
    }
    told = with_items_of_records(pl.DataFrame([row], schema=dict.fromkeys(row, pl.String)))
    assert told.select("item", "item_match").row(0) == (item, match.value)
