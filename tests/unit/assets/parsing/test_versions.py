"""Certificates across versions of an export, and until when the exports in force cover."""

from datetime import date, timedelta
from typing import Any

import polars as pl
import pytest

from assets.parsing.coverage.covered_until import CoveredUntil, covered_until, file_dates
from assets.parsing.coverage.export_versions import is_version_of, keys_of, lost_keys, newest_records
from schemas.tables.certificates import Certificates
from tests.unit.assets.screening.builders import RECORD, facts, resident, table


def record(person: int, **changes: Any) -> dict[str, Any]:
    id_no = resident(f"37098319800102{person:03d}")
    return {
        "id_no": id_no,
        "number": f"T{id_no}",
        "number_id": id_no,
        "first_issue": None,
        "valid_from": None,
        **changes,
    }


def records(*rows: dict[str, Any]) -> pl.DataFrame:
    return table(Certificates, [facts({"reg_id": at, **row}, RECORD, at + 2) for at, row in enumerate(rows)])


def test_a_renewed_card_is_the_same_certificate() -> None:
    assert keys_of(records(record(1, valid_to="2024-01-01"), record(1, valid_to="2030-01-01"))).len() == 1


@pytest.mark.parametrize(
    ("change", "count"),
    [({"item": "高压电工作业"}, 2), ({"id_state": "masked", "id_no": "3709**"}, 1), ({"name": "另名"}, 1)],
)
def test_what_tells_certificates_apart(change: dict[str, Any], count: int) -> None:
    assert keys_of(records(record(1), record(1, **change))).len() == count


def test_losses_and_versions() -> None:
    former, now = (keys_of(records(*map(record, people))) for people in (range(10), range(3, 8)))
    assert (lost_keys(former, now), lost_keys(now, former)) == (5, 0)
    assert is_version_of(now, former)
    assert not is_version_of(keys_of(records(*map(record, range(9, 20)))), former)


def test_the_newest_file_tells_of_each_certificate() -> None:
    both = records(record(1, file="旧"), record(2, file="旧"), record(1, file="新"))
    assert newest_records(both, ["旧", "新"]).select("file", "reg_id").rows() == [("旧", 1), ("新", 2)]


def test_an_older_card_in_a_newer_file_leaves_the_one_in_force() -> None:
    current = record(1, file="旧", valid_from="2022-01-01", valid_to="2028-01-01")
    former = record(1, file="新", valid_from="2016-01-01", valid_to="2022-01-01", status="cancelled")
    revoked = record(1, file="新", valid_from="2022-01-01", valid_to="2028-01-01", status="revoked")
    both = newest_records(records(current, former), ["旧", "新"])
    assert both["status"].to_list() == ["in_force", "cancelled"]
    assert newest_records(records(current, revoked), ["旧", "新"])["status"].to_list() == ["revoked"]


def until(rows: list[dict[str, Any]], set_on: date | None = None) -> CoveredUntil:
    frame = records(*rows)
    return covered_until(file_dates(frame), frame, set_on, 0.05)


def export(file: str, told: str | None, people: range, **changes: Any) -> list[dict[str, Any]]:
    day = date.fromisoformat(told) if told else None
    return [record(person, file=file, told_on=day, **changes) for person in people]


def weekly(count: int) -> list[dict[str, Any]]:
    """One record a week, the newest on 2024-08-05."""
    days = [AUGUST - timedelta(weeks=at) for at in range(count)]
    return [record(at, file="甲", told_on=None, issue=day.isoformat()) for at, day in enumerate(days)]


AUGUST, OCTOBER = date(2024, 8, 5), date(2024, 10, 5)


@pytest.mark.parametrize(
    ("rows", "set_on", "day", "notes"),
    [
        (export("甲", "2024-08-05", range(9)), None, AUGUST, []),
        (export("甲", "2024-08-05", range(9)), AUGUST, AUGUST, []),
        (export("甲", "2024-08-05", range(9)), OCTOBER, AUGUST, ["setting_later"]),
        (export("甲", "2024-10-05", range(9)), AUGUST, AUGUST, ["setting_older"]),
        (export("甲", None, range(9), issue="2024-08-05"), OCTOBER, OCTOBER, []),
        (export("甲", None, range(150), issue="2024-08-05"), OCTOBER, OCTOBER, []),
        (weekly(150), date(2024, 9, 1), date(2024, 9, 1), []),
        (weekly(150), OCTOBER, AUGUST, ["quiet"]),
        (weekly(150), date(2025, 3, 5), AUGUST, ["stale"]),
        (export("甲", "2024-08-05", range(9)) + export("乙", "2024-10-05", range(9)), None, OCTOBER, []),
        (export("甲", "2024-08-05", range(9)) + export("乙", "2024-10-05", range(3)), None, AUGUST, ["older_beside"]),
        (export("甲", "2024-08-05", range(9)) + export("乙", "2024-10-05", range(10, 19)), None, AUGUST, []),
    ],
)
def test_covered_until(rows: list[dict[str, Any]], set_on: date | None, day: date, notes: list[str]) -> None:
    found = until(rows, set_on)
    assert found.day == day
    assert [code for code, _, _ in found.notes] == notes
