"""What is said of columns is only appended; the last word on a column counts, for one sender's one header."""

from dataclasses import replace
from pathlib import Path

import pytest

from assets.told_columns import (
    NOTHING,
    ToldColumn,
    all_told,
    append_told,
    standing_told,
    told_digest,
    told_of,
)

HEADER = ("姓名", "到啥时候")
ONE = ToldColumn(
    "", "肥城市甲公司", "甲", HEADER, 2, "到啥时候", "valid_to", "operator", "2026-11-26T09:00:00+08:00"
)  # fmt: skip
GONE = replace(ONE, withdrawn=True)
OTHERS = replace(ONE, sender="肥城市乙公司", sender_key="乙")


def test_acts_are_kept_in_order(tmp_path: Path) -> None:
    assert all_told(tmp_path) == []
    for act in (ONE, GONE):
        append_told(tmp_path, act)
    assert all_told(tmp_path) == [ONE, GONE]


def test_a_time_without_zone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="2026"):
        append_told(tmp_path, replace(ONE, at="2026-11-26T09:00:00"))


@pytest.mark.parametrize(
    ("acts", "expected"),
    [
        ([ONE], {HEADER: {2: "valid_to"}}),
        ([ONE, GONE], {}),
        ([ONE, GONE, ONE], {HEADER: {2: "valid_to"}}),
        ([ONE, replace(ONE, field=NOTHING)], {HEADER: {2: NOTHING}}),
        ([ONE, replace(OTHERS, withdrawn=True)], {HEADER: {2: "valid_to"}}),
        ([OTHERS], {}),
        ([replace(ONE, sender="甲（肥城）有限责任公司")], {HEADER: {2: "valid_to"}}),
        (
            [ONE, replace(ONE, header=("姓名",), column=1, field="name")],
            {HEADER: {2: "valid_to"}, ("姓名",): {1: "name"}},
        ),
    ],
)
def test_the_last_word_on_a_column_counts(acts: list[ToldColumn], expected: dict[tuple[str, ...], object]) -> None:
    assert told_of(standing_told(acts), ONE.whose) == expected


def test_the_digest_tells_of_this_scope_alone_and_not_who_said_it_when() -> None:
    known = told_digest([ONE], "")
    assert told_digest([], "") == told_digest([ONE], "应急局") == ""
    assert known == told_digest([replace(ONE, by="other", at="2026-12-01T00:00:00+08:00")], "")
    assert len({known, told_digest([replace(ONE, field="issue")], ""), told_digest([OTHERS], "")}) == 3
