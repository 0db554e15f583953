"""Names by the edit that makes one of the other."""

import polars as pl
import pytest

from assets.linkage.characters import _lines, look_alike
from assets.linkage.name_codes import APART, NameUnits, encode, pack
from assets.linkage.name_levels import NAME_LEVELS, name_levels

CASES = [
    ("张晓红", "张小红", "homophone"),
    ("王建国", "王建军", "one_character"),
    ("張偉", "张伟", "variant"),
    ("李子Wei", "李子伟", "pinyin"),
    ("XUYING", "徐莹", "pinyin"),
    ("张*", "张三丰", "unknown_character"),
    ("王?", "王明", "unknown_character"),
    ("王䶮", "王□", "unknown_character"),
    ("欧阳娜娜", "欧阳娜", "dropped_character"),
    ("阿依古丽", "阿依古丽买买提", "cut_short"),
    ("阿依古丽买买", "阿依古丽买买提", "dropped_character"),
    ("古丽", "阿依古丽买买提", "different"),
    ("司马", "司马相如", "different"),
    ("明王", "王明", "reordered"),
    ("周三", "邹三", "southern_homophone"),
    ("王昊", "王吴", "lookalike"),
    ("任强", "人强", "homophone"),
    ("王小明", "王大力", "different"),
    ("刘小明", "赵大力", "different"),
    ("𠮷田", "吉田", "one_character"),
    ("古丽娜尔阿不都", "古丽娜尔阿不都", "equal"),
    ("", "王三", "missing"),
]


def level(one: str, other: str) -> str:
    return NAME_LEVELS[name_levels(encode(pl.Series([one])), encode(pl.Series([other])))[0]]


@pytest.mark.parametrize(("one", "other", "expected"), CASES)
def test_each_edit_has_its_level(one, other, expected):
    assert level(one, other) == expected


@pytest.mark.parametrize(("one", "other", "expected"), CASES)
def test_levels_do_not_depend_on_the_side(one, other, expected):
    assert level(other, one) == expected


@pytest.mark.parametrize("group", _lines("characters_seeds.txt"))
def test_seeded_lookalikes_look_alike(group):
    codes = encode(pl.Series([group]))[0]
    codes = codes[codes > 0]
    assert look_alike(codes[:-1], codes[1:]).all()


def test_names_that_do_not_fit_are_kept_whole():
    names = pl.Series(["王三", "古丽娜尔阿不都", "𠮷田", None])
    units = pack(names)
    assert units.units[1:3, 0].tolist() == [APART, APART]
    assert (NameUnits.codes(units, pl.Series([3, 2, 1, 0]).to_numpy())[:, :5] == encode(names)[::-1, :5]).all()
