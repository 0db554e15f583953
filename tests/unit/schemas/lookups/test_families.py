"""Families that certificate names, titles, issuers and trades speak of."""

import pytest

from schemas.lookups.families import bits, families_named, families_of_issuer, families_of_trade, is_other_office
from schemas.vocabulary import Family

F1, F2, F3, F4, F5, F6, F7 = Family
NAMES = [
    ("特种作业操作证", {F1, F6}),
    ("中华人民共和国特种作业操作证", {F1, F6}),
    ("煤矿特种作业操作证", {F6}),
    ("建筑施工特种作业操作资格证书", {F3}),
    ("特种设备安全管理和作业人员证", {F5}),
    ("安全生产知识和管理能力考核合格证", {F2, F7}),
    ("煤矿安全生产知识和管理能力考核合格证", {F7}),
    ("安管人员考核合格证", {F4}),
    ("安全生产考核合格证书", {F2, F4, F7}),
    ("建筑施工企业主要负责人安全生产考核合格证书", {F4}),
    ("安全员C证", {F4}),
    ("非煤矿山主要负责人", {F2}),
    ("特种作业及特种设备作业人员台账", {F1, F5, F6}),
    ("coal_safety_competence_20240805.csv", {F7}),
    ("持证人员花名册", set()),
]
ISSUERS = [
    ("山东省应急管理厅", {F1, F2}),
    ("山东省能源局", {F6, F7}),
    ("国家矿山安全监察局山东局", {F6, F7}),
    ("山东省住房和城乡建设厅", {F3, F4}),
    ("肥城市行政审批服务局", {F5}),
    ("某协会", set()),
    ("本矿安监部", set()),
    ("某热力公司安全处", set()),
    ("市局安监处", {F1, F2}),
    ("应急管理部", {F1, F2}),
]


@pytest.mark.parametrize(("text", "families"), NAMES)
def test_names(text: str, families: set[Family]) -> None:
    assert families_named(text) == bits(*families)


@pytest.mark.parametrize(("issuer", "families"), ISSUERS)
def test_issuers(issuer: str, families: set[Family]) -> None:
    assert families_of_issuer(issuer) == bits(*families)


@pytest.mark.parametrize(
    ("issuer", "other"),
    [
        ("山东省交通运输厅", True),
        ("省水利厅", True),
        ("焊接协会", True),
        ("山东省应急管理厅", False),
        ("泰安市行政审批服务局", False),
        ("山东省", False),
        ("应急管理宣传教育中心", False),
    ],
)
def test_offices_of_other_trades(issuer: str, *, other: bool) -> None:
    assert is_other_office(issuer) is other


def test_trades() -> None:
    assert families_of_trade("肥城建筑工程有限公司") == bits(F3, F4)
    assert families_of_trade("山东某煤矿有限公司") == bits(F1, F2, F5, F6, F7)
    assert families_of_trade("某食品有限公司") == bits(F1, F2, F5)
