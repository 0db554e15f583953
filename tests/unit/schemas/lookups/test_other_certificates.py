"""Certificates outside the campaign by their names, and names that are of it."""

import pytest

from schemas.lookups.catalogue import read_rows
from schemas.lookups.other_certificates import is_firm, other_certificate


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("食品从业人员健康证明", "健康证明"),
        ("车间级安全教育卡", "三级安全教育"),
        ("进场安全教育合格证", "入场或单位内部的安全教育培训"),
        ("本厂技能考核合格证", "单位内部培训或上岗证"),
        ("助理工程师", "职称或专业技术资格"),
        ("中级注册安全工程师", "注册安全工程师"),
        ("有限空间监护人员培训证", "作业监护人培训证"),
        ("机动车驾驶证A2", "机动车驾驶证"),
        ("公路水运工程安管人员考核证", "公路水运工程安管人员证"),
        ("水利三类人员C证", "水利水电工程安管人员证"),
        ("通信工程安全员B证", "通信建设工程安管人员证"),
        ("道路货物运输企业主要负责人考核合格证", "道路运输企业安全考核合格证"),
        ("行车操作证（厂内）", "单位内部培训或上岗证"),
        ("厂内叉车作业授权", "单位内部培训或上岗证"),
        ("叉车内训合格证", "单位内部培训或上岗证"),
        ("本科毕业证书", "学历学位证书"),
        ("维修电工职业技能等级证书（四级）", "职业技能等级或职业资格"),
        ("危险货物道路运输押运员证", "道路运输从业资格证"),
    ],
)
def test_named_as_such(text: str, kind: str) -> None:
    found = other_certificate(text)
    assert found is not None
    assert found.name == kind


@pytest.mark.parametrize(
    "text",
    [
        "特种作业操作证",
        "叉车驾驶证",
        "厂内机动车驾驶证",
        "场内专用机动车辆作业",
        "安全员C证",
        "低压电工作业证",
        "煤矿安全培训合格证",
        "主要负责人安全培训合格证",
        "建筑施工特种作业操作资格证",
        "仪表维修证",
        "本公司叉车上岗证",
        "电梯安全管理",
    ],
)
def test_of_the_campaign_or_unknown(text: str) -> None:
    assert other_certificate(text) is None


def test_general_names_count_beside_a_firm_only() -> None:
    found = other_certificate("上岗证")
    assert found is not None
    assert found.firm_only


@pytest.mark.parametrize(
    ("issuer", "firm"),
    [("山东某建设有限公司", True), ("二车间", True), ("泰安市应急管理局", False), ("山东省住房和城乡建设厅", False)],
)
def test_issuers_that_are_enterprises(issuer: str, firm: bool) -> None:
    assert is_firm(issuer) is firm


@pytest.mark.parametrize(
    "name",
    [
        "other_certificates.csv",
        "posts.csv",
        "post_wordings.csv",
        "workplaces.csv",
        "post_needs_words.csv",
        "status_words.csv",
        "status_patterns.csv",
        "review_words.csv",
        "open_columns.csv",
        "number_provinces.csv",
    ],
)
def test_every_word_names_its_source(name: str) -> None:
    assert all(row["source"] for row in read_rows(name))
