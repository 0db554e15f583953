"""Numbers of lists and marks of rows: read back as written, however typed; a slip is noticed."""

import pytest

from schemas.values.numbers.list_number import (
    list_number,
    looks_like_mark,
    place_key,
    read_mark,
    read_number,
    row_mark,
    sheet_digest,
)
from schemas.vocabulary import OwnList

NUMBER = list_number(OwnList.RETURNS, "甲公司", 1)
MARK = row_mark(NUMBER, place_key(sheet_digest("a" * 64, "人员"), 128))


def test_the_same_facts_give_the_same_number() -> None:
    assert list_number(OwnList.RETURNS, "甲公司", 1) == NUMBER
    assert list_number(OwnList.RETURNS, "甲公司", 2) != NUMBER


@pytest.mark.parametrize(
    "text",
    [
        NUMBER,
        f"清单编号 {NUMBER}",
        f"清单编号：{NUMBER}",
        f"行标识（清单编号 {NUMBER}）",
        NUMBER.lower(),
        f" {NUMBER}\n",
    ],
)
def test_a_number_is_read_alone_or_behind_its_label(text: str) -> None:
    assert read_number(text) == NUMBER


@pytest.mark.parametrize(
    "text",
    ["", "TH-12", NUMBER[:-1], NUMBER[:-1] + ("0" if NUMBER[-1] != "0" else "1"), f"按{NUMBER}更正", f"{NUMBER}更正"],
)
def test_what_only_mentions_a_number_or_mistypes_it_is_none(text: str) -> None:
    assert read_number(text) is None


@pytest.mark.parametrize("text", [MARK, MARK.lower(), f" {MARK} ", MARK.replace("-", "－"), MARK.replace("-", "—")])
def test_a_mark_is_read_in_any_dress(text: str) -> None:
    mark = read_mark(text)
    assert mark is not None
    assert (mark.number, mark.place) == (NUMBER, (sheet_digest("a" * 64, "人员"), 128))


@pytest.mark.parametrize("at", range(3, len(MARK)))
def test_a_slip_in_a_mark_is_noticed(at: int) -> None:
    slipped = MARK[:at] + ("7" if MARK[at] != "7" else "8") + MARK[at + 1 :]
    assert read_mark(slipped) is None


def test_a_mark_of_a_clue_points_at_no_row() -> None:
    mark = read_mark(row_mark(list_number(OwnList.CLUES), "c0123456789abcd"))
    assert mark is not None
    assert (mark.key, mark.place) == ("C0123456789ABCD", None)


def test_a_mistyped_mark_still_looks_like_one() -> None:
    assert looks_like_mark(MARK[:-1])
    assert not looks_like_mark("T370983197501011230")
