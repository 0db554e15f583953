"""Amounts become whole 分, or nothing."""

import pytest

from schemas.values.money import fen


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("30000", 3_000_000),
        ("30,000.00", 3_000_000),
        ("３００００元", 3_000_000),
        ("¥3.5万", 3_500_000),
        ("3万元", 3_000_000),
        ("0.01", 1),
        ("0.1", 10),
        ("3E+4", 3_000_000),
        ("人民币叁万元整", 3_000_000),
        ("壹拾贰万叁仟元", 12_300_000),
        ("叁仟伍佰元零伍分", 350_005),
        ("0", 0),
        ("-3000", None),
        ("0.001", None),
        ("若干", None),
        ("", None),
    ],
)
def test_fen(text: str, expected: int | None) -> None:
    assert fen(text) == expected


@pytest.mark.parametrize(("text", "expected"), [("3.5", 3_500_000), ("3.5万元", 3_500_000), ("35000元", 3_500_000)])
def test_a_bare_number_under_a_header_in_ten_thousands(text: str, expected: int) -> None:
    assert fen(text, 10_000) == expected
