"""Staying within a given memory: forecasts before joins, blocks, narrowing."""

import numpy as np
import pytest

from assets.linkage.engine import link
from assets.linkage.key_index import KeyIndex
from assets.linkage.lookup import Forecast, Lookup, in_blocks, pairs_of
from assets.linkage.sizes import BASE_BYTES, FEWEST_ROWS, GIGABYTE, Sizes
from tests.unit.assets.linkage.tables import LI, WANG, ZHANG, masked, plain

INDEX = KeyIndex.build(np.array([5, 7, 7, 9, 7]))
LOOKUPS = [Lookup.of(INDEX, np.array([7, 1, 9]), np.arange(3)), Lookup.of(INDEX, np.array([9, 8]), np.array([2, 0]))]


def test_pairs_are_counted_before_they_are_made():
    assert [pairs_of([lookup]) for lookup in LOOKUPS] == [4, 1]
    assert [len(lookup.pairs()[0]) for lookup in LOOKUPS] == [4, 1]


@pytest.mark.parametrize(("most", "blocks"), [(5, 1), (2, 2), (1, 2)])
def test_all_pairs_of_a_claim_come_in_one_block_and_once(most, blocks):
    found = list(in_blocks(LOOKUPS, 3, most))
    pairs = [set(zip(ros.tolist(), reg.tolist(), strict=True)) for ros, reg in found]
    assert len([each for each in pairs if each]) == blocks
    assert set().union(*pairs) == {(0, 1), (0, 2), (0, 4), (2, 3)}
    assert sum(map(len, pairs)) == 4


def test_less_memory_means_smaller_sizes():
    small, large = Sizes.within(GIGABYTE // 2), Sizes.within(2 * GIGABYTE)
    assert small.claims < large.claims
    assert small.rows < large.rows
    assert small.pairs < large.pairs


def test_sizes_never_fall_to_nothing():
    assert Sizes.within(BASE_BYTES // 2).claims == FEWEST_ROWS


def test_each_stage_says_beforehand_how_many_pairs_will_come():
    told: list[Forecast] = []
    registry = plain(("张三", ZHANG, None, None), ("李四", LI, None, None), key="reg_id")
    link([registry], plain(("张三", ZHANG, None, None), ("王五", WANG, None, None), key="ros_id"), tell=told.append)
    assert (told[0].stage, told[0].claims, told[0].pairs) == ("id", 2, 1)
    assert told[1].claims == 1


def test_of_too_many_namesakes_only_those_of_the_enterprise_are_looked_at(monkeypatch):
    monkeypatch.setattr("assets.linkage.cascade.MOST_NAMESAKES", 2)
    told: list[Forecast] = []
    others = [("张三", ZHANG, None, f"{number}公司") for number in "甲乙丙丁"]
    roster = plain(("张三", f"{ZHANG[:14]}****", None, "丙公司"), key="ros_id")
    answer = link([plain(*others, key="reg_id")], roster, tell=told.append)
    assert answer["reg_id"].to_list() == [2]
    assert sum(each.narrowed for each in told) == 1


def test_a_stage_whose_key_proves_something_is_never_narrowed(monkeypatch):
    monkeypatch.setattr("assets.linkage.cascade.MOST_NAMESAKES", 2)
    records = plain(*[("张三", ZHANG, None, None)] * 4, key="reg_id")
    told: list[Forecast] = []
    link(
        [records], plain(("张三", ZHANG, None, None), ("张三", masked(LI), None, None), key="ros_id"), tell=told.append
    )
    assert told[0].pairs == 4
    assert told[0].narrowed == 0
