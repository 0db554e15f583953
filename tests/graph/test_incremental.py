"""A run that makes only what is new leaves the same bytes as one that has to make all again, and tells its versions."""

import random

import dagster as dg
import pytest

from assets.stored_table import file_digest
from demo.world import write_demo
from pipelines.campaign import load_campaign
from pipelines.instance import open_instance
from tests.changing_inbox import Changing
from tests.graph.conftest import AS_OF

Twins = tuple[Changing, Changing]


@pytest.fixture(scope="module")
def twins(tmp_path_factory: pytest.TempPathFactory) -> Twins:
    """A tiny campaign after changes, and its twin that had to make all again."""
    folder = tmp_path_factory.mktemp("tiny")
    write_demo(folder / "专项治理", people=300, claims=60, seed=3)
    changing = Changing(folder / "专项治理", AS_OF, random.Random(1))  # noqa: S311 - a test
    changing.run()
    for change in (Changing.hand_in, Changing.change_ledger, Changing.renew_registry, Changing.damage_table):
        change(changing)
    twin = changing.forgetful(folder / "twin")
    changing.run()
    twin.run()
    return changing, twin


def test_after_changes_the_bytes_are_those_of_a_run_that_remembers_nothing(twins: Twins) -> None:
    changing, twin = twins
    assert changing.differences(twin) == []


def test_a_dated_table_tells_its_version_and_that_of_the_hand_ins_it_rests_on(twins: Twins) -> None:
    root = twins[0].root
    with open_instance(load_campaign(root)) as instance:
        told = instance.get_latest_materialization_event(dg.AssetKey("verdicts"))
    made = told.asset_materialization if told else None
    assert made is not None
    assert made.metadata["收件版本"].value == file_digest(root / "store/tables/hand_ins.parquet")
    version = file_digest(root / "store/tables/verdicts" / f"{AS_OF}.parquet")
    assert (made.tags or {})["dagster/data_version"] == version
