"""Signs that tick a cell, by what they are drawn like."""

import pytest

from schemas.lookups.ticks import is_tick


@pytest.mark.parametrize(
    ("sign", "ticked"),
    [
        ("♥", True), ("❤️", True), ("✅", True), ("♥♥", True), ("👍", True), ("■", True), ("√有", True),
        ("❌", False), ("❎", False), ("缺", False),
        # Hollow or coloured ones mean either, by what stands beside them.
        ("○", None), ("♡", None), ("🔴", None), ("⬜", None), ("→", None), ("电工", None),
    ],
)  # fmt: skip
def test_signs(sign: str, *, ticked: bool | None) -> None:
    assert is_tick(sign) is ticked
