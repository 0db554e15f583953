"""Typing errors are what they are called, and never make another valid number."""

import numpy as np
import polars as pl
import pytest
from stdnum.iso7064 import mod_11_2

from demo.basics import typing_errors
from demo.basics.people import draw_people


@pytest.fixture(scope="module")
def numbers():
    return draw_people(5, 300)["id_no"]


@pytest.mark.parametrize("error", [typing_errors.wrong_digit, typing_errors.swapped_digits])
def test_one_slip_always_fails_the_check_digit(numbers, error):
    assert not any(mod_11_2.is_valid(wrong) for wrong in error(np.random.default_rng(1), numbers))


@pytest.mark.parametrize(
    ("error", "length"),
    [(typing_errors.dropped_digit, 17), (typing_errors.doubled_digit, 19), (typing_errors.masked_middle, 18)],
)
def test_lengths_after_an_error(numbers, error, length):
    assert set(error(np.random.default_rng(1), numbers).str.len_chars()) == {length}


def test_the_old_form_leaves_out_century_and_check():
    assert typing_errors.old_form(np.random.default_rng(1), pl.Series(["370983197501011234"])).to_list() == [
        "370983750101123"
    ]


@pytest.mark.parametrize(
    ("error", "name", "wrong"),
    [
        (typing_errors.homophone, "张建国", "张建帼"),
        (typing_errors.lookalike, "王土", "王士"),
        (typing_errors.traditional, "刘丽", "刘麗"),
        (typing_errors.dropped_character, "孙志刚", "孙刚"),
        (typing_errors.dropped_character, "孙刚", "孙刚"),
    ],
)
def test_errors_in_names(error, name, wrong):
    assert error(np.random.default_rng(1), pl.Series([name])).to_list() == [wrong]
