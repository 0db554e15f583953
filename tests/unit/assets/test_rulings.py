"""Rulings are only appended, the last on a subject counts, and each holds for exactly what was shown."""

from dataclasses import replace
from pathlib import Path

import pytest

from assets.rulings import ACCEPT_FILE, RELEASE_CLUE, Ruling, all_rulings, append_ruling, holds, standing_rulings

ONE = Ruling(ACCEPT_FILE, "应急局/导出.xlsx", "aa", "移交他局", "operator", "2026-11-26T09:00:00+08:00")


def test_none_before_the_first(tmp_path: Path) -> None:
    assert all_rulings(tmp_path) == []


def test_kept_in_order(tmp_path: Path) -> None:
    other = replace(ONE, kind=RELEASE_CLUE, subject="c1")
    append_ruling(tmp_path, ONE)
    append_ruling(tmp_path, other)
    assert all_rulings(tmp_path) == [ONE, other]


def test_half_written_line_does_not_count(tmp_path: Path) -> None:
    append_ruling(tmp_path, ONE)
    with (tmp_path / "rulings.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"kind": "accept_file", "subj')
    assert all_rulings(tmp_path) == [ONE]


@pytest.mark.parametrize(
    ("acts", "digest", "expected"),
    [
        ([ONE], "aa", True),
        ([ONE], "bb", False),
        ([ONE, replace(ONE, withdrawn=True)], "aa", False),
        ([ONE, replace(ONE, withdrawn=True), ONE], "aa", True),
        ([ONE, replace(ONE, digest="bb")], "aa", False),
    ],
)
def test_holds_for_the_content_shown(acts: list[Ruling], digest: str, expected: bool) -> None:
    assert holds(standing_rulings(acts), ACCEPT_FILE, ONE.subject, digest) is expected


@pytest.mark.parametrize("wrong", [{"kind": "other"}, {"at": "2026-11-26T09:00:00"}])
def test_unknown_kinds_and_times_without_zone_are_refused(tmp_path: Path, wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r".*"):
        append_ruling(tmp_path, replace(ONE, **wrong))
