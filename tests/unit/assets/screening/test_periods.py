"""Dates of any precision compare as periods."""

import polars as pl
import pytest

from assets.screening.comparing.periods import agrees, beyond_a_month, last_day, shown, valid_years, years_before
from tests.unit.assets.screening.builders import written


def beside(claimed: str | None, recorded: str | None) -> pl.DataFrame:
    """One row with a claimed and a recorded end date."""
    row = {f"valid_to{end}": value for end, value in written(claimed).items()}
    row |= {f"reg_valid_to{end}": value for end, value in written(recorded).items()}
    dates = {name: pl.String if name.endswith("precision") else pl.Date for name in row}
    return pl.DataFrame([row], schema=dates)


@pytest.mark.parametrize(
    ("claimed", "recorded", "expected"),
    [
        ("2027-03-01", "2027-03-01", True),
        ("2027-02-28", "2027-03-01", True),
        ("2027-02-27", "2027-03-01", False),
        ("2024-02-29", "2024-03-01", True),
        ("2027", "2027-03-01", True),
        ("2026-12", "2027-01-01", True),
        ("2026", "2027-01-02", False),
        ("长期", "长期", True),
        ("长期", "2027-03-01", False),
        (None, "2027-03-01", None),
    ],
)
def test_agrees(claimed: str | None, recorded: str, expected: bool | None) -> None:
    assert beside(claimed, recorded).select(agrees("valid_to", "valid_to", "reg_")).item() is expected


@pytest.mark.parametrize(
    ("claimed", "recorded", "expected"),
    [
        ("2027-04-01", "2027-03-01", False),
        ("2027-04-02", "2027-03-01", True),
        ("2027-03-31", "2027-02-28", False),
        ("2027-02-28", "2027-01-31", False),
        ("2027-05", "2027-03", True),
        ("2027-04", "2027-03", False),
        ("2027-03", "2027-01-31", True),
        ("2028", "2027-12-31", False),
        ("2028", "2027-03-01", True),
        ("2027-12-31", "2027", False),
        ("长期", "2027-03-01", True),
        ("2026-03-01", "2027-03-01", False),
    ],
)
def test_beyond_a_month(claimed: str, recorded: str, expected: bool) -> None:
    assert beside(claimed, recorded).select(beyond_a_month("valid_to", "valid_to", "reg_")).item() is expected


@pytest.mark.parametrize("text", ["2027", "2027-03", "2027-03-01", "长期", None])
def test_shown_as_precise_as_written(text: str | None) -> None:
    assert beside(text, None).select(shown("valid_to")).item() == text


def test_counting_back_from_a_leap_day() -> None:
    row = beside("2028-02-29", None).with_columns(family=pl.lit("safety_competence"))
    assert str(row.select(years_before(last_day("valid_to"), valid_years())).item()) == "2025-02-28"
