"""The demo campaign as a whole: repeatable, complete, nothing of the truth inside the inbox."""

from pathlib import Path

import polars as pl
import pytest
import yaml

from demo.basics.typing_errors import ID_ERRORS, NAME_ERRORS
from demo.formats.formats import FORMATS
from demo.formats.storing import HANDED_IN
from demo.holders.casting import SCENARIOS
from demo.rosters.layouts import LAYOUTS
from demo.world import write_demo
from schemas.settings import LEDGER_FOLDERS, REGISTRY_FOLDERS, ROSTER_FOLDERS
from schemas.vocabulary import Family, Verdict
from tests.unit.demo.conftest import CLAIMS, PEOPLE, SEED


def contents(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


def test_the_same_seed_writes_the_same_bytes(campaign, tmp_path):
    write_demo(tmp_path, people=PEOPLE, claims=CLAIMS, seed=SEED)
    assert contents(tmp_path) == contents(campaign)


def test_another_seed_writes_another_world(campaign, tmp_path):
    write_demo(tmp_path, people=300, claims=60, seed=SEED + 1)
    assert not set(contents(tmp_path).values()) >= set(contents(campaign).values())


@pytest.mark.parametrize("folder", [*REGISTRY_FOLDERS, *ROSTER_FOLDERS, *LEDGER_FOLDERS])
def test_every_folder_has_hand_ins(campaign, folder):
    assert any((campaign / "inbox" / folder).rglob("*.*"))


def test_every_verdict_that_is_decided_occurs(campaign):
    found = set(pl.read_parquet(campaign / "truth.parquet")["verdict"])
    assert found == {verdict.value for verdict in Verdict} - {Verdict.NOT_APPLICABLE.value}


@pytest.mark.parametrize(
    ("column", "values"),
    [
        ("scenario", {*SCENARIOS, "off_post", "whole_staff"}),
        ("family", {family.value for family in Family}),
        ("error", {*ID_ERRORS, *NAME_ERRORS, "id_and_name", "number_near", "date_off", "id_numeric", "both_numeric"}),
    ],
)
def test_every_kind_occurs_among_claims(campaign, column, values):
    assert values <= set(pl.read_parquet(campaign / "truth.parquet")[column].drop_nulls())


@pytest.mark.parametrize(
    ("column", "values"), [("format", set(FORMATS)), ("layout_key", {layout.key for layout in LAYOUTS})]
)
def test_every_format_and_layout_occurs_among_files(campaign, column, values):
    assert values <= set(pl.read_parquet(campaign / "truth_files.parquet")[column].drop_nulls())


def test_the_truth_knows_every_file_of_the_inbox(campaign):
    inbox = campaign / "inbox"
    found = {path.relative_to(inbox).as_posix() for path in inbox.rglob("*") if path.is_file()}
    assert found == set(pl.read_parquet(campaign / "truth_files.parquet")["file"])


def test_every_file_carries_the_fixed_date(campaign):
    assert {path.stat().st_mtime for path in (campaign / "inbox").rglob("*") if path.is_file()} == {HANDED_IN}


def test_claims_are_told_apart_by_their_place(campaign):
    assert not pl.read_parquet(campaign / "truth.parquet").select("file", "sheet", "row", "claim").is_duplicated().any()


def test_settings_name_the_seven_exports_with_their_dates(campaign):
    registries = yaml.safe_load((campaign / "campaign.yaml").read_text(encoding="utf-8"))["registries"]
    assert {entry["family"] for entry in registries} == {family.value for family in Family}
    assert all(entry["exported_on"].year == 2024 for entry in registries)


def test_the_smallest_world_still_has_rosters(tmp_path):
    write_demo(tmp_path, people=120, claims=20, seed=1)
    assert pl.read_parquet(tmp_path / "truth.parquet").height >= 20


def test_people_off_their_post_stand_in_one_row_and_forge_nothing(campaign):
    truth = pl.read_parquet(campaign / "truth.parquet")
    off = truth.filter(scenario="off_post")
    assert set(off["verdict"]) == {"out_of_scope"}
    assert off["genuine"].all()
    assert off["person"].is_unique().all()


def test_a_roster_of_everybody_says_nothing_of_most(campaign):
    files = pl.read_parquet(campaign / "truth_files.parquet").filter(layout_key="whole_staff")
    told = pl.read_parquet(campaign / "truth.parquet").filter(scenario="whole_staff")
    assert files["accepted"].sum() > 2 * told.height
    assert set(told["verdict"]) == {"registered", "uncertified"}
