"""Spellings of one document number are equal, different numbers are not."""

import polars as pl
import pytest

from schemas.values.numbers.document_number import normalise


def form(text: str) -> str | None:
    return pl.select(normalise(pl.lit(text))).item()  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    "text",
    [
        "肥应急罚〔2024〕12号",
        "肥应急罚[2024]12号",
        "肥应急罚（2024） 12 号",
        "肥应急罚【２０２４】第１２号",
        "肥应急罚(2024)12",
    ],
)
def test_one_number(text: str) -> None:
    assert form(text) == "肥应急罚(2024)12"


def test_another_number() -> None:
    assert form("肥应急罚〔2024〕2号") != form("肥应急罚〔2024〕12号")


@pytest.mark.parametrize("text", ["", "/", "无", " — "])
def test_none(text: str) -> None:
    assert form(text) is None
