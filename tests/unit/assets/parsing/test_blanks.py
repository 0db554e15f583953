"""A column that says nothing in a whole table, or in a stretch of its rows, was lost; a single empty cell speaks."""

import pytest

from assets.parsing.values.facts import Side, parse_registry
from schemas.settings import DEFAULT_COVERAGE
from tests.unit.assets.parsing.examples import REGISTRY, layouts, received, texts

FIELDS = ("name", "id_no", "number", "item", "issue", "valid_to", "review_due", "review_done", "status")
DONE = {"review_due": "2024-03-01", "review_done": "2024-02-20"}
MISSED = {"review_due": "2024-03-01"}
NOT_YET = {"review_due": "2026-03-01"}


def parsed(*changes: dict[str, object]) -> Side:
    """A registry of certificates in force, of which each row says what the test changes."""
    rows = [
        {"name": f"王建{chr(0x4E00 + at)}", "number": f"T37098319800102{at:03d}X", "item": "低压电工作业",
         "issue": "2021-03-01", "valid_to": "2027-03-01", "status": "有效", "title_text": "截至2024-08-05"} | change
        for at, change in enumerate(changes)
    ]  # fmt: skip
    frame = texts(*rows, file=REGISTRY, kind="registry")
    return parse_registry(frame, layouts(*FIELDS, file=REGISTRY), DEFAULT_COVERAGE, received(REGISTRY))


@pytest.mark.parametrize(
    ("changes", "untold"),
    [
        ([DONE] * 40, 0),
        ([MISSED] * 40, 40),
        ([MISSED], 1),
        ([DONE, MISSED], 0),
        ([DONE] * 10 + [MISSED] + [DONE] * 29, 0),
        ([DONE] * 30 + [MISSED] * 10, 10),
        ([DONE] * 30 + [MISSED, NOT_YET] * 5, 10),
        ([MISSED] * 10 + [DONE] * 30, 10),
        ([DONE] * 15 + [MISSED] * 10 + [DONE] * 15, 10),
        ([DONE, DONE, MISSED] * 20, 60),
        ([*[DONE] * 9, MISSED] * 4, 0),
        ([NOT_YET] * 40, 0),
        ([*[DONE] * 10, *[MISSED | {"valid_to": "2024-04-01"}] * 10], 0),
        ([*[DONE] * 10, *[MISSED | {"status": "注销"}] * 10], 0),
        ([{"review_due": "2024-03-01", "review_done": "已复审"}] * 40, 0),
    ],
    ids=["all done", "none told", "one alone", "one of two", "one missed", "tail", "tail with others between", "head",
         "middle", "every third", "every tenth", "none due", "over since", "cancelled", "told in a word"],
)  # fmt: skip
def test_reviews_that_an_export_does_not_tell(changes: list[dict[str, object]], untold: int) -> None:
    assert parsed(*changes).rows["reviews_untold"].sum() == untold


@pytest.mark.parametrize(("column", "count"), [("status", "stateless_run"), ("valid_to", "endless_run")])
@pytest.mark.parametrize(
    ("empty", "counted"),
    [([], 0), (range(30, 40), 10), (range(10), 10), (range(40), 0), (range(0, 40, 10), 0)],
    ids=["full", "tail", "head", "whole column", "here and there"],
)
def test_a_stretch_without_a_column(column: str, count: str, empty: range, counted: int) -> None:
    (table,) = parsed(*({column: None} if at in empty else {} for at in range(40))).tables.iter_rows(named=True)
    assert table[count] == counted


def test_reviews_that_the_law_asks_no_more_are_not_missed_in_an_export() -> None:
    since = {"title_text": "截至2027-09-01", "issue": "2023-06-12", "valid_to": "2029-06-11"}
    ended = parsed(*[since | {"review_due": "2026-06-12"}] * 40)
    assert ended.rows["reviews_untold"].sum() == 0
    assert ended.tables["unreviewed"].sum() == 0
    asked = parsed(*[since | {"review_due": "2026-05-12"}] * 40)
    assert asked.rows["reviews_untold"].sum() == asked.tables["unreviewed"].sum() == 40
