"""Synthetic people and enterprises: valid in form, distinct, with neighbours."""

import numpy as np
import polars as pl
import pytest
from stdnum.cn import uscc
from stdnum.iso7064 import mod_11_2

from demo.basics.enterprises import draw_enterprises
from demo.basics.identities import birth_dates, compose, with_check
from demo.basics.people import draw_people


@pytest.fixture(scope="module")
def people():
    return draw_people(3, 2000)


def test_every_number_passes_its_check_digit(people):
    assert all(mod_11_2.is_valid(number) for number in people["id_no"])


def test_numbers_are_distinct(people):
    assert people["id_no"].n_unique() == people.height


def test_twins_have_neighbouring_numbers_and_other_names(people):
    younger = people.filter(pl.col("twin") >= 0)
    elder = people[younger["twin"].to_numpy()]
    apart = younger["id_no"].str.slice(0, 17).cast(pl.Int64) - elder["id_no"].str.slice(0, 17).cast(pl.Int64)
    assert younger.height > 5
    assert apart.is_between(1, 3).all()
    assert (younger["name"] != elder["name"]).all()


def test_namesakes_occur(people):
    assert people["name"].n_unique() < people.height


def test_composed_numbers_give_their_day_back():
    days = np.array(["1978-02-28", "2000-02-29"], dtype="datetime64[D]")
    assert (birth_dates(compose(np.array([370983, 370922]), days, np.array([12, 7]))) == days).all()


def test_the_standard_example_of_the_check_character():
    assert with_check(np.array([11010519491231002])).to_list() == ["11010519491231002X"]


def test_credit_codes_are_valid_and_distinct():
    codes = draw_enterprises(1, 60)["uscc"]
    assert codes.n_unique() == 60
    assert all(uscc.is_valid(code) for code in codes)


def test_company_names_are_distinct():
    assert draw_enterprises(1, 400)["company"].n_unique() == 400
