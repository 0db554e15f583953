"""Results stand as long as nothing that they rest on, and nothing of themselves, was touched."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from assets.landing.landing import land
from pipelines.keys.keyring import own_key
from pipelines.standing import look_at_inbox, note_standing, still_stands
from pipelines.store_version import begin_version, note_export
from schemas.settings import Campaign

AS_OF = date(2024, 12, 18)
ROSTER = "企业花名册/某公司.csv"


@pytest.fixture
def campaign(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Campaign:
    """A campaign as a run leaves it: landed, with one table and one output."""
    monkeypatch.setenv("CERTSCREEN_KEY_FILE", str(tmp_path / "key"))
    made = Campaign(root=tmp_path / "专项治理")
    for path in (
        made.inbox / ROSTER,
        made.store / "tables" / "claims.parquet",
        made.out(AS_OF) / "退回" / "某公司.xlsx",
    ):
        path.parent.mkdir(parents=True)
        path.write_text("甲", encoding="utf-8")
    begin_version(made.store, own_key().id)
    seen = look_at_inbox(made)
    land(made.inbox, made.store, datetime(2024, 12, 18, tzinfo=UTC), lambda _: None)
    note_standing(made, AS_OF, seen)
    return made


def test_untouched_results_stand(campaign: Campaign) -> None:
    assert still_stands(campaign, AS_OF)


def test_other_dates_have_none(campaign: Campaign) -> None:
    assert not still_stands(campaign, date(2024, 12, 19))


def behind_an_old_look(path: Path) -> None:
    """Change a file's content, then put its size and time back."""
    before = path.stat()
    path.write_text("乙", encoding="utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


TOUCHED: dict[str, Callable[[Campaign], object]] = {
    "a new roster": lambda c: (c.inbox / "企业花名册" / "新.csv").write_text("新"),
    "a changed roster": lambda c: behind_an_old_look(c.inbox / ROSTER),
    "a renamed roster": lambda c: (c.inbox / ROSTER).rename(c.inbox / "企业花名册" / "改名.csv"),
    "a withdrawn roster": lambda c: (c.inbox / ROSTER).unlink(),
    "a file that is not taken": lambda c: (c.inbox / "企业花名册" / "~$某公司.xlsx").write_text(""),
    "a ruling": lambda c: (c.store / "rulings.jsonl").write_text("{}"),
    "a table of the store gone": lambda c: (c.store / "tables" / "claims.parquet").unlink(),
    "a table of the store damaged": lambda c: behind_an_old_look(c.store / "tables" / "claims.parquet"),
    "an output gone": lambda c: (c.out(AS_OF) / "退回" / "某公司.xlsx").unlink(),
    "an output edited": lambda c: behind_an_old_look(c.out(AS_OF) / "退回" / "某公司.xlsx"),
    "an output added": lambda c: (c.out(AS_OF) / "我的.xlsx").write_text(""),
    "the note damaged": lambda c: (c.store / "standing" / f"{AS_OF}.json").write_text("{"),
}


@pytest.mark.parametrize("what", TOUCHED)
def test_results_do_not_stand_once_something_was_touched(campaign: Campaign, what: str) -> None:
    TOUCHED[what](campaign)
    assert not still_stands(campaign, AS_OF)


def test_other_settings_need_a_run(campaign: Campaign) -> None:
    assert not still_stands(replace(campaign, shrink=0.5), AS_OF)


def test_another_version_of_a_library_needs_a_run(campaign: Campaign, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipelines.standing.libraries", lambda: ("polars==99",))
    assert not still_stands(campaign, AS_OF)


def test_another_program_needs_a_run(campaign: Campaign, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    monkeypatch.setattr("pipelines.standing.ROOT", tmp_path)
    assert not still_stands(campaign, AS_OF)


def test_without_the_key_a_run_is_to_say_so(
    campaign: Campaign, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CERTSCREEN_KEY_FILE", str(tmp_path / "other"))
    assert not still_stands(campaign, AS_OF)


def test_taking_the_key_out_and_looking_at_clues_is_nothing_new(campaign: Campaign) -> None:
    note_export(campaign.store, "2024-12-18T00:00:00+08:00")
    (campaign.store / "audit.jsonl").write_text("{}")
    assert still_stands(campaign, AS_OF)


def test_an_inbox_in_motion_during_the_run_leaves_no_note(campaign: Campaign) -> None:
    seen = look_at_inbox(campaign)
    (campaign.inbox / ROSTER).write_text("改", encoding="utf-8")
    land(campaign.inbox, campaign.store, datetime(2024, 12, 18, tzinfo=UTC), lambda _: None)
    note_standing(campaign, AS_OF, seen)
    assert not still_stands(campaign, AS_OF)
