"""Names of files and sheets."""

import pytest

from assets.workbooks.file_names import file_names, sheet_names


@pytest.mark.parametrize(
    "text", ["甲/乙", "a:b", "..", "CON", "nul.x", "", "尾点.", "x" * 200, "换\n行", "<r>"], ids=repr
)
def test_unsafe_names_are_cleaned_and_fingerprinted(text):
    name = file_names([text])[text]
    assert name != text
    assert not set(name) & set('\\/:*?"<>|\n')
    assert len(name.encode()) < 240


def test_plain_names_stay():
    assert file_names(["肥城市某某公司（有限）"]) == {"肥城市某某公司（有限）": "肥城市某某公司（有限）"}


def test_names_that_differ_in_case_only_are_told_apart():
    assert len({name.casefold() for name in file_names(["ABC公司", "abc公司"]).values()}) == 2


def test_a_cleaned_name_does_not_depend_on_who_else_is_there():
    assert file_names(["甲/乙"])["甲/乙"] == file_names(["甲/乙", "丙"])["甲/乙"]


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        (["表", "表", "表"], ["表", "表(2)", "表(3)"]),
        (["a[1]:*"], ["a_1___"]),
        (["History"], ["_History"]),
        (["x" * 40, "x" * 40], ["x" * 31, "x" * 28 + "(2)"]),
        (["'"], ["_"]),
    ],
)
def test_sheet_names(texts, names):
    assert sheet_names(texts) == names
