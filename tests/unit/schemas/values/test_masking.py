"""What people may see of identity numbers."""

import polars as pl
import pytest

from schemas.values.masking import mask, mask_text
from tests.unit.schemas.values.people import ENDS_IN_X, OLD, WHOLE

TAIL = WHOLE[-4:]
TEXTS = {
    "plain": (WHOLE, f"370983********{TAIL}"),
    "behind T": ("T" + WHOLE, f"T370983********{TAIL}"),
    "in words": (f"号码{WHOLE}有误", f"号码370983********{TAIL}有误"),
    "lower x": (ENDS_IN_X.lower(), f"370983********{ENDS_IN_X[-4:].lower()}"),
    "old": (OLD, f"370983********{OLD[-4:]}"),
    "dates stay": ("2021-03-01至2027-02-28", "2021-03-01至2027-02-28"),
    "construction number stays": ("鲁J012022000123", "鲁J012022000123"),
    "empty": (None, None),
}
HIDDEN = {
    "spaced": f"{WHOLE[:6]} {WHOLE[6:14]} {WHOLE[14:]}",
    "letter O": WHOLE.replace("0", "O"),
    "full width": "".join(chr(ord(digit) + 0xFEE0) for digit in WHOLE),
    "scientific": "3.7098319750101e+17",
    "foreigner": "USA123456789012",
}


@pytest.mark.parametrize("case", TEXTS)
def test_texts(case: str) -> None:
    text, shown = TEXTS[case]
    frame = pl.DataFrame({"t": [text]}, schema={"t": pl.String})
    assert frame.select(mask_text(pl.col("t"))).item() == shown


@pytest.mark.parametrize("way", HIDDEN)
def test_the_day_of_birth_is_never_shown(way: str) -> None:
    frame = pl.DataFrame({"t": [HIDDEN[way]]})
    shown = frame.select(mask_text(pl.col("t"))).item()
    assert "*" * 8 in shown


def test_numbers_by_length() -> None:
    numbers = pl.DataFrame({"n": [WHOLE, OLD, "E12345678", "1234", None]})
    shown = [f"370983********{TAIL}", f"370983********{OLD[-3:]}", "E1********78", "********", None]
    assert numbers.select(mask(pl.col("n"))).to_series().to_list() == shown
