"""Repair of mistyped identity numbers."""

import numpy as np
import pytest

from assets.linkage.repair import length_repairs, repairs, typing_errors
from tests.unit.assets.linkage.tables import KEYS, ZHANG, id_of


def numbers(*texts: str) -> tuple[np.ndarray, np.ndarray]:
    checks = [10 if text[17] == "X" else int(text[17]) for text in texts]
    return np.array([int(text[:17]) for text in texts]), np.array(checks, dtype=np.int8)


@pytest.mark.parametrize("place", range(17))
def test_a_wrong_digit_is_repaired(place):
    wrong = ZHANG[:place] + str((int(ZHANG[place]) + 3) % 10) + ZHANG[place + 1 :]
    assert KEYS["zhang"] in repairs(*numbers(wrong))[1]


@pytest.mark.parametrize("text", ["370983198001010O12", "1", "", "37098319800101001123"])
def test_texts_of_other_lengths_or_letters_have_no_repair(text):
    assert len(length_repairs([text])[1]) == 0


@pytest.mark.parametrize("place", range(18))
def test_a_dropped_character_is_put_back(place):
    assert KEYS["zhang"] in length_repairs([ZHANG[:place] + ZHANG[place + 1 :]])[1]


@pytest.mark.parametrize("place", range(18))
def test_a_doubled_character_is_taken_out(place):
    assert KEYS["zhang"] in length_repairs([ZHANG[: place + 1] + ZHANG[place:]])[1]


def test_implausible_birth_dates_are_no_repairs():
    _, keys = repairs(*numbers("370983198013010017"))
    assert all(1 <= key // 100000 % 100 <= 12 for key in keys.tolist())


@pytest.mark.parametrize(("other", "near"), [(id_of(37098319800101003), False), (ZHANG[:4] + "38" + ZHANG[6:], True)])
def test_numbers_one_error_apart_are_told(other, near):
    assert (typing_errors(*numbers(ZHANG), *numbers(other)) == 1).tolist() == [near]
