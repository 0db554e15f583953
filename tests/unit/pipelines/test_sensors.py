"""The inbox sensor: one run for each new content, keyed by the content's hash."""

import os
from datetime import date
from pathlib import Path

import dagster as dg
import pytest

from assets.landing.walking import look_at
from assets.partitions import AS_OF
from pipelines import sensors
from pipelines.clock import default_as_of
from pipelines.sensors import build_inbox_sensor, hand_ins, hash_contents
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


def test_the_cursor_is_small_however_many_files_there_are(campaign: Campaign) -> None:
    for number in range(200):
        put(campaign, f"{number}.csv", "姓名")
    assert len(evaluate(campaign).cursor) < 200


def test_while_the_inbox_looks_the_same_nothing_is_read(campaign: Campaign, monkeypatch: pytest.MonkeyPatch) -> None:
    put(campaign, "甲.csv", "姓名")
    first = evaluate(campaign)
    monkeypatch.setattr(sensors, "_sha256", lambda _: pytest.fail("read again"))
    assert evaluate(campaign, first.cursor).run_requests == first.run_requests


def test_the_cursor_of_an_older_program_is_replaced(campaign: Campaign) -> None:
    put(campaign, "甲.csv", "姓名")
    assert evaluate(campaign, '{"0a1b": [6, 1, "c0", 1, 1]}').cursor == evaluate(campaign).cursor


def test_what_the_last_run_knows_is_not_read(campaign: Campaign, monkeypatch: pytest.MonkeyPatch) -> None:
    put(campaign, "甲.csv", "姓名")
    entries = hand_ins(campaign.inbox)
    read = hash_contents(entries, {})
    known = {entry.file: (sensors._sha256(entry.path), *look_at(entry.found)) for entry in entries}
    monkeypatch.setattr(sensors, "_sha256", lambda _: pytest.fail("read again"))
    assert hash_contents(entries, known) == read


def test_content_behind_an_old_size_and_time_is_read(campaign: Campaign) -> None:
    put(campaign, "甲.csv", "姓名")
    path = campaign.inbox / "企业花名册" / "甲.csv"
    first, before = evaluate(campaign), path.stat()
    path.write_text("名姓", encoding="utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert evaluate(campaign, first.cursor).run_requests != first.run_requests


def test_beyond_what_a_tick_may_read_looks_count(campaign: Campaign, monkeypatch: pytest.MonkeyPatch) -> None:
    read = []
    monkeypatch.setattr(sensors, "MOST_BYTES", 10)
    monkeypatch.setattr(sensors, "_sha256", lambda path: read.append(path.name) or "content")
    for name, text in (("甲.csv", "123456"), ("乙.csv", "12345"), ("丙.csv", "1234")):
        put(campaign, name, text)
    first = hash_contents(hand_ins(campaign.inbox), {})
    put(campaign, "甲.csv", "654321")
    assert len(read) == 2
    assert hash_contents(hand_ins(campaign.inbox), {}) != first


def test_a_file_that_is_gone_meanwhile_breaks_nothing(campaign: Campaign) -> None:
    put(campaign, "甲.csv", "姓名")
    entries = hand_ins(campaign.inbox)
    entries[0].path.unlink()
    assert hash_contents(entries, {})


def test_what_is_never_a_hand_in_asks_for_no_run(campaign: Campaign) -> None:
    put(campaign, "~$甲.xlsx", "")
    assert isinstance(evaluate(campaign), dg.SkipReason)


def test_without_an_inbox_there_is_nothing_to_do(tmp_path: Path) -> None:
    assert isinstance(evaluate(Campaign(root=tmp_path)), dg.SkipReason)


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
