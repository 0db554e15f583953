"""Enterprises named by titles, unit lines, files and folders."""

import pytest

from assets.recognising.wording.title_lines import enterprise_hint, organisation, unit_of_lines

FIRM = "肥城市甲乙机械有限公司"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{FIRM}特种作业人员花名册（2024年）", FIRM),
        (f"附件1：{FIRM}持证人员", FIRM),
        (f"2024年{FIRM}台账", FIRM),
        (f"{FIRM}肥城分公司持证人员", f"{FIRM}肥城分公司"),
        (f"{FIRM}（桃园项目部）人员花名册", f"{FIRM}（桃园项目部）"),
        (f"（{FIRM}）花名册", FIRM),
        ("丙丁特钢厂特种作业人员台账", "丙丁特钢厂"),
        ("特种作业人员花名册", None),
        ("Sheet1", None),
    ],
)
def test_organisation_in_a_title(text: str, name: str | None) -> None:
    assert organisation(text) == name


@pytest.mark.parametrize(
    "cells",
    [
        [f"填报单位（盖章）：{FIRM}", "日期：2024年"],
        ["单位名称：", FIRM],
        [f"企业名称:{FIRM} 联系人:王五"],
        ["填报单位(公章)", FIRM, "填报时间"],
    ],
)
def test_unit_line(cells: list[str]) -> None:
    assert unit_of_lines(cells) == FIRM


@pytest.mark.parametrize(
    ("lines", "sheet", "file", "hint"),
    [
        ([[f"单位：{FIRM}"]], "Sheet1", "企业花名册/丙丁有限公司.xlsx", FIRM),
        ([], FIRM, "企业花名册/花名册.xlsx", FIRM),
        ([], "Sheet1", f"企业花名册/{FIRM}_20240701.xlsx", FIRM),
        ([], "Sheet1", f"企业花名册/{FIRM}/花名册.xlsx", FIRM),
        ([], "Sheet1", "企业花名册/甲乙机械花名册.xlsx", "甲乙机械"),
        ([], "Sheet1", "企业花名册/花名册.xlsx", None),
        ([], "Sheet1", "企业花名册/丙丁镇/花名册.xlsx", None),
        ([["丙丁市应急管理局特种作业人员登记表"]], "Sheet1", f"企业花名册/{FIRM}.xlsx", FIRM),
        ([], "Sheet1", "企业花名册/丙丁镇特种作业人员汇总表.xlsx", None),
    ],
)
def test_hint(lines: list[list[str]], sheet: str, file: str, hint: str | None) -> None:
    assert enterprise_hint(lines, sheet, file) == hint
