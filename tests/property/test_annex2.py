"""Figures of 附件2 hold whatever the ledgers: order, repeats, units and dates."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.property.examples import examples
from tests.unit.assets.annex2.ledgers import DECEMBER, campaign, many_rows, material, texts

START = campaign().start
FEW = examples(4)
seeds = st.integers(0, 10_000)
days = st.integers(0, (DECEMBER - START).days).map(lambda passed: START + timedelta(days=passed))


def values(rows: list[dict[str, object]], as_of: date) -> dict[tuple[str, str], object]:
    made = material(texts(*rows), campaign(), as_of).figures
    return {(unit, column): value for unit, column, value in made.select("unit", "column", "value").iter_rows()}


@FEW
@given(seeds, days)
def test_rows_handed_in_twice_count_once(seed: int, as_of: date) -> None:
    rows = many_rows(["应急局"], seed, 4)
    assert values(rows, as_of) == values([*rows, *rows], as_of)


@FEW
@given(seeds, days, days)
def test_figures_never_fall_with_time(seed: int, one: date, other: date) -> None:
    rows = many_rows(["应急局", "住建局"], seed, 4)
    early, late = (values(rows, day) for day in sorted((one, other)))
    assert all(early[cell] <= late[cell] for cell in early if early[cell] is not None)  # type: ignore[operator]


@FEW
@given(seeds, days)
def test_the_city_lies_between_its_largest_unit_and_the_sum_of_its_units(seed: int, as_of: date) -> None:
    units = ["应急局", "住建局", "公安局"]
    made = values(many_rows(units, seed, 4), as_of)
    for column in {column for _, column in made}:
        own = [made[unit, column] for unit in units if made[unit, column] is not None]
        total = made["全市", column]
        assert (total is None) == (not own)
        assert total is None or max(own) <= total <= sum(own)  # type: ignore[type-var, arg-type, operator]
