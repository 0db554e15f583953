"""The inbox sensor: one run for each new content, keyed by the content's hash."""

import os
from datetime import date
from pathlib import Path

import dagster as dg
import pytest

from assets.partitions import AS_OF
from pipelines.sensors import build_inbox_sensor, combine, default_as_of, hash_contents
from schemas.settings import Campaign


@pytest.fixture
def campaign(tmp_path: Path) -> Campaign:
    (tmp_path / "inbox" / "企业花名册").mkdir(parents=True)
    return Campaign(root=tmp_path)


def evaluate(campaign: Campaign, cursor: str | None = None) -> dg.SensorResult | dg.SkipReason:
    with dg.instance_for_test() as instance:
        context = dg.build_sensor_context(instance=instance, cursor=cursor)
        return build_inbox_sensor("main_job", campaign)(context)


def put(campaign: Campaign, name: str, text: str) -> None:
    (campaign.inbox / "企业花名册" / name).write_text(text, encoding="utf-8")


def test_an_empty_inbox_is_skipped(campaign: Campaign) -> None:
    assert isinstance(evaluate(campaign), dg.SkipReason)


def test_the_same_content_has_the_same_run_key(campaign: Campaign) -> None:
    put(campaign, "甲.csv", "姓名")
    first = evaluate(campaign)
    put(campaign, "甲.csv", "姓名")
    second = evaluate(campaign)
    assert first.run_requests[0].run_key == second.run_requests[0].run_key


def test_new_content_has_another_run_key(campaign: Campaign) -> None:
    put(campaign, "甲.csv", "姓名")
    first = evaluate(campaign)
    put(campaign, "甲.csv", "姓名,身份证号")
    second = evaluate(campaign, first.cursor)
    assert first.run_requests[0].run_key != second.run_requests[0].run_key


def test_the_partition_is_a_day(campaign: Campaign) -> None:
    put(campaign, "甲.csv", "姓名")
    assert AS_OF.has_partition_key(evaluate(campaign).run_requests[0].partition_key)


def test_the_cursor_holds_no_file_name(campaign: Campaign) -> None:
    put(campaign, "王某某.csv", "姓名")
    assert "王某某" not in evaluate(campaign).cursor.encode().decode("unicode_escape")


def test_unchanged_files_are_not_read_again(campaign: Campaign) -> None:
    put(campaign, "甲.csv", "姓名")
    seen = hash_contents(campaign.inbox, {})
    marked = {name: [*state[:2], "remembered", *state[3:]] for name, state in seen.items()}
    assert hash_contents(campaign.inbox, marked) == marked


def test_content_behind_an_old_size_and_time_is_read(campaign: Campaign) -> None:
    put(campaign, "甲.csv", "姓名")
    path = campaign.inbox / "企业花名册" / "甲.csv"
    seen, before = hash_contents(campaign.inbox, {}), path.stat()
    path.write_text("名姓", encoding="utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert combine(hash_contents(campaign.inbox, seen)) != combine(seen)


def test_modification_times_do_not_count() -> None:
    assert combine({"a": [1, 2, "x"]}) == combine({"a": [1, 3, "x"]})


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2024, 9, 1), date(2024, 9, 1)),
        (date(2024, 12, 18), date(2024, 12, 18)),
        (date(2026, 1, 1), date(2024, 12, 18)),
    ],
)
def test_the_as_of_date_is_today_until_the_campaign_is_over(tmp_path: Path, today: date, expected: date) -> None:
    assert default_as_of(Campaign(root=tmp_path), today) == expected
