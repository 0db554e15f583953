"""到期预警: what on record has to be seen to soon, by the law of the day; claims and clues don't matter."""

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import polars as pl
import pytest

from assets.reporting.due_book import FILE_NAME, write_due_book
from assets.screening.due_soon import find_due_soon
from schemas.tables.due import ENDS, LATER, REVIEW, SOON
from schemas.vocabulary import Family
from tests.unit.assets.screening.builders import AS_OF, World

EQUIPMENT = {"family": Family.SPECIAL_EQUIPMENT.value, "item": "叉车司机", "valid_from": "2020-12-01"}


def due(world: World, as_of: date = AS_OF) -> pl.DataFrame:
    return find_due_soon(world.judge(as_of), world.claims_frame(), world.certificates_frame(), as_of)


def told(as_of: date = AS_OF, **record: Any) -> list[tuple[str, date, int, str]]:
    """What is told of one record that is claimed as it stands."""
    world = World(claims=[record], records=[record])
    return list(due(world, as_of).select("what", "due", "days", "band").iter_rows())


@pytest.mark.parametrize(
    ("end", "found"),
    [
        ("2024-10-17", []),
        ("2024-10-18", [(0, SOON)]),
        ("2024-11-17", [(30, SOON)]),
        ("2024-11-18", [(31, LATER)]),
        ("2025-01-16", [(90, LATER)]),
        ("2025-01-17", []),
        ("2024-11", [(43, LATER)]),
        ("长期", []),
        (None, []),
    ],
)
def test_an_end_within_three_months_is_told(end: str | None, found: list[tuple[int, str]]) -> None:
    rows = told(valid_to=end, valid_from="2018-12-01", first_issue="2018-12-01", review_due=None)
    assert [(what, days, band) for what, _, days, band in rows] == [(ENDS, *each) for each in found]


@pytest.mark.parametrize(
    ("record", "found"),
    [
        ({"review_due": "2024-12-01"}, [(REVIEW, date(2024, 12, 1), 44, LATER)]),
        ({"review_due": "2024-12-01", "review_done": "2024-09-01"}, []),
        ({"review_due": "2024-12-01", "review_done": "2021-09-01"}, [(REVIEW, date(2024, 12, 1), 44, LATER)]),
        ({"review_due": "2025-03-01"}, []),
    ],
)
def test_a_coming_review_is_told_unless_it_is_done(record: dict[str, Any], found: list[Any]) -> None:
    assert told(**record) == found


@pytest.mark.parametrize(("as_of", "found"), [(date(2026, 4, 1), 1), (date(2026, 6, 1), 0)])
def test_no_review_is_told_that_the_law_asks_no_more(as_of: date, found: int) -> None:
    """应急管理部令第19号: none falls due from 2026-06-01."""
    day = "2026-05-20" if found else "2026-06-20"
    record = {"valid_from": "2023-06-20", "first_issue": "2023-06-20", "valid_to": "2029-06-19", "review_due": day}
    assert len(told(as_of, **record)) == found


@pytest.mark.parametrize(
    ("end", "days", "band"),
    [("2024-11-10", -8, SOON), ("2024-12-17", 30, SOON), ("2024-12-18", 31, LATER), ("2025-02-16", 90, LATER)],
)
def test_special_equipment_is_to_be_applied_for_a_month_before(end: str, days: int, band: str) -> None:
    """TSG Z6001-2019."""
    assert told(**EQUIPMENT, valid_to=end, review_due=None) == [(ENDS, date.fromisoformat(end), days, band)]


@pytest.mark.parametrize("status", ["suspended", "revoked", "cancelled", "expired", "unread"])
def test_what_is_not_in_force_needs_no_renewal(status: str) -> None:
    record = {"valid_to": "2024-11-01", "status": status}
    assert due(World(claims=[{"valid_to": "2024-11-01"}], records=[record])).is_empty()


def test_the_records_date_counts_not_the_claimed_one() -> None:
    world = World(claims=[{"valid_to": "2024-12-20"}], records=[{"valid_to": "2024-12-01", "review_due": None}])
    assert due(world)["due"].to_list() == [date(2024, 12, 1)]


def test_a_certificate_is_told_once_an_enterprise() -> None:
    record = {"valid_to": "2024-11-01", "valid_from": "2018-11-02", "first_issue": "2018-11-02", "review_due": None}
    claims = [record, record, record | {"enterprise": "肥城市另一厂", "enterprise_key": "另一厂"}]
    world = World(claims=claims, records=[record], pairs=[{"ros_id": place} for place in range(3)])
    assert due(world)["enterprise"].to_list() == ["肥城市另一厂", "肥城市某机械厂"]


def test_the_workbook_masks_people_and_counts_them(tmp_path: Path) -> None:
    record = {"valid_to": "2024-11-01", "valid_from": "2018-11-02", "first_issue": "2018-11-02", "review_due": None}
    rows = due(World(claims=[record], records=[record]))
    assert [each.rows for each in write_due_book(tmp_path, rows, AS_OF)] == [1]
    book = openpyxl.load_workbook(tmp_path / FILE_NAME)
    assert book.sheetnames == [SOON, LATER, "按单位汇总"]
    people = [str(cell) for line in book[SOON].iter_rows(values_only=True) for cell in line]
    assert "王*" in people
    assert not any("19800102" in cell for cell in people)
    assert [row[:4] for row in book["按单位汇总"].iter_rows(min_row=2, values_only=True)] == [
        ("肥城市某机械厂", 1, 0, 1)
    ]
