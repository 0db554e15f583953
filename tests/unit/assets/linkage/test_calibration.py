"""Weights recalibrated from evidence."""

import polars as pl
import pytest

from assets.linkage.calibration import difference, from_decisions, from_unlabelled, version_of
from assets.linkage.engine import candidate_pairs
from assets.linkage.weights import Weights, shipped_weights
from tests.unit.assets.linkage.tables import ZHANG, parsed

REGISTRY = parsed({"name": "张三丰", "id_no": ZHANG}, key="reg_id")
CLAIMS = parsed(*[{"name": "张三峰", "id_no": ZHANG}] * 300, key="ros_id")
PAIRS = candidate_pairs(CLAIMS, REGISTRY)


def decided(*, same: bool) -> pl.DataFrame:
    return PAIRS.with_columns(decided_same=pl.lit(same))


@pytest.mark.parametrize("same", [True, False])
def test_decisions_move_the_levels_they_show(same):
    before = shipped_weights()
    after = from_decisions(decided(same=same), before)
    assert (after.bits("name", "homophone") > before.bits("name", "homophone")) is same


def test_unlabelled_pairs_that_are_clear_count_as_decided():
    before = shipped_weights()
    assert from_unlabelled(PAIRS, before).bits("name", "homophone") > before.bits("name", "homophone")


def test_the_difference_lists_only_what_changed():
    changes = difference(shipped_weights(), from_decisions(decided(same=True), shipped_weights()))
    assert set(changes.select("field", "level").rows()) == {("id", "equal"), ("name", "homophone")}


def test_weights_survive_being_written():
    weights = from_decisions(decided(same=True), shipped_weights())
    assert version_of(Weights.read(weights.write())) == version_of(weights)


def test_every_level_has_a_source():
    assert all(weight.source for weight in shipped_weights().levels.values())
