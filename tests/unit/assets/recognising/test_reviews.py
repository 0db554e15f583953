"""Which of several review columns counts, and what a result beside a day says of it."""

import polars as pl
import pytest

from assets.recognising.columns.review_columns import merge_reviews

DAY, LATER = "2020-09-10", "2023-09-10"


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        ([DAY, LATER], LATER),
        ([DAY, None], DAY),
        ([DAY, "未复审"], DAY),
        ([DAY, "合格", LATER, "不合格"], f"{LATER} 不合格"),
        ([DAY, "不合格", LATER, "合格"], f"{LATER} 合格"),
        ([DAY, "合格", None, None], f"{DAY} 合格"),
        ([f"{DAY} 合格", f"{LATER} 未通过"], f"{LATER} 未通过"),
        ([None, "合格"], "合格"),
    ],
)
def test_the_last_review_with_its_result(columns: list[str | None], told: str) -> None:
    series = [pl.Series([text, other], dtype=pl.String) for text, other in zip(columns, shapes(columns), strict=True)]
    assert merge_reviews({"review_done": series})["review_done"][0] == told


def shapes(columns: list[str | None]) -> list[str]:
    """Another row that tells which columns hold days and which results."""
    return [DAY if column and column[0].isdigit() else "合格" if at % 2 else DAY for at, column in enumerate(columns)]
