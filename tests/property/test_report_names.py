"""File and sheet names made from any text at all."""

from hypothesis import given
from hypothesis import strategies as st

from assets.workbooks.file_names import LONGEST_SHEET_NAME, file_names, sheet_names

TEXTS = st.lists(st.text(max_size=80), max_size=6)


@given(TEXTS)
def test_file_names_are_distinct_even_without_letter_case(texts):
    names = file_names(texts)
    assert set(names) == set(texts)
    assert len({name.casefold() for name in names.values()}) == len(names)


@given(TEXTS)
def test_sheet_names_are_distinct_and_short(texts):
    names = sheet_names(texts)
    assert len({name.casefold() for name in names}) == len(texts)
    assert all(0 < len(name) <= LONGEST_SHEET_NAME for name in names)
