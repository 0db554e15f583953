"""What remarks tell, in the words of people; and what looks alike and tells nothing."""

import polars as pl
import pytest

from schemas.values.remarks import header_tells_former, parse, read_remark

FORMER = "370983197203051453"

TOLD = [
    ("曾用名：马绪国", ["renamed"]),
    ("原名王娟，2022年改名", ["renamed"]),
    ("2021年由王娟更名为王芳", ["renamed"]),
    ("身份证名：王小芳", ["renamed"]),
    ("已改名", ["renamed"]),
    ("姓名由王娟改为王芳，派出所已出证明", ["renamed"]),
    ("曾名马绪国，2020年更改", ["renamed"]),
    ("8月10号到期，换证钱交了，等着出证", ["renewing"]),
    ("户口本上姓名更正为刘阳", ["renamed"]),
    (f"身份证号变更，原号{FORMER}", ["id_changed"]),
    (f"旧号 {FORMER}", ["id_changed"]),
    ("原身份证号：370983********1453", ["id_changed"]),
    ("身份证号码重号，已由派出所更正", ["id_changed"]),
    ("2019年公安局更正出生日期", ["id_changed"]),
    ("换证中", ["renewing"]),
    ("正在办理延期复核", ["renewing"]),
    ("2024年10月到期，已申请换证", ["renewing"]),
    ("复审材料已上报", ["renewing"]),
    ("待换证", ["renewing"]),
    ("到期换证，材料已报市局，受理单已留存", ["renewing"]),
    ("新证未下", ["renewing"]),
    ("证书到期待换", ["renewing"]),
    ("已复审", ["renewed"]),
    ("2024.7.20复审", ["renewed"]),
    ("复审合格", ["renewed"]),
    ("八月初参加复审，已合格", ["renewed"]),
    ("已通过，八月的年审", ["renewed"]),
    ("去做过复训", ["renewed"]),
    ("年审上个月过的", ["renewed"]),
    ("已换新证，离职", ["renewed", "left"]),
    ("外省证", ["elsewhere"]),
    ("江苏省住建厅发证", ["elsewhere"]),
    ("证为河南核发", ["elsewhere"]),
    ("证书发证机关是贵州省应急管理厅", ["elsewhere"]),
    ("我的证是福建的", ["elsewhere"]),
    ("身份证地址为贵州省", []),
    ("部队颁发的证件", ["elsewhere"]),
    ("2024.6离职", ["left"]),
    ("已退休", ["left"]),
]
SILENT = (
    "换证材料未交", "待换班", "换证费未交",
    "曾用名：无", "曾用名：/", "无曾用名", "未改名", "新入职", "未复审", "逾期未复审", "应于2024年7月复审",
    "请尽快换证", "到期未换证", "身份证复印件已交", "外省人员", "江苏人", "户籍：河南", "未离职", "退休返聘",
    "没参加过复审", "未参加复审，已合格", "今年应参加复审，未合格", "复审没办过",
    "原件已核",    "泰安市公安局", "泰安市安全生产监督管理局",
)  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_remark_tells(text: str, told: list[str]) -> None:
    assert read_remark(text).told == told


@pytest.mark.parametrize("text", SILENT)
def test_remark_tells_nothing(text: str) -> None:
    assert read_remark(text).told == []


@pytest.mark.parametrize("text", [f"原号{FORMER}", f"旧身份证{FORMER}", f"身份证由{FORMER}改为新号"])
def test_former_number_is_told(text: str) -> None:
    assert read_remark(text).told_ids == [FORMER]


def test_a_due_date_is_no_review_done() -> None:
    assert read_remark("2024.10复审", of_date=True).told == []
    assert read_remark("2024.10复审").told == ["renewed"]


def test_columns_keep_their_height() -> None:
    read = parse(pl.Series([None, "换证中", "", "换证中", "某某"]))
    assert read["told"].list.len().to_list() == [0, 1, 0, 1, 0]


@pytest.mark.parametrize(
    ("header", "former"),
    [
        ("曾用名", True),
        ("原身份证号码", True),
        ("变更前姓名", True),
        ("又名", True),
        ("身份证号", False),
        ("原单位", False),
    ],
)
def test_headers_of_former_values(header: str, former: bool) -> None:
    assert header_tells_former(header) is former
