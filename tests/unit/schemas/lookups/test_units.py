"""Every usual way of writing a department means the department, and no other body of another place."""

import pytest

from schemas.lookups.units import filing_units, unit_key

WRITTEN = [
    *((each, name) for name, unit in filing_units().items() for each in (name, *unit.aliases)),
    *((f"{place}{name}", name) for name in filing_units() for place in ("市", "肥城市", "肥城")),
    ("应 急 局　", "应急局"), ("01_应急局", "应急局"), ("1.应急管理局（盖章）", "应急局"),
    ("市市场监管局", "市场监管局"),
    ("市委网信办", "网信办"), ("中共肥城市委网络安全和信息化委员会办公室", "网信办"), ("肥城市人民检察院", "检察院"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "name"), WRITTEN)
def test_a_usual_way_of_writing_means_the_department(written: str, name: str) -> None:
    assert unit_key(written) == name


@pytest.mark.parametrize("other", ["泰安市应急管理局", "高新区应急局", "应急管理服务中心", "公安局网安大队", "全市"])
def test_other_bodies_are_others(other: str) -> None:
    assert unit_key(other) not in filing_units()


def test_no_alias_stands_for_two() -> None:
    written = [each for unit in filing_units().values() for each in (unit.name, *unit.aliases)]
    assert len(written) == len(set(written))
