"""Whose a file is: the same sender under other names, dates and spellings; another where it says so."""

import pytest

from assets.recognising.tables.file_tables import find_in_file
from assets.recognising.whose import sender_of
from assets.told_columns import Sender
from tests.layouts.people import FIRM, TA, A
from tests.sheets import sheet

HEADER, ROW = ["姓名", "身份证号", "证书编号"], ["张三", A, TA]


def sender(path: str, *rows: list[str | None]) -> Sender:
    return sender_of(find_in_file(path, [sheet(*(rows or (HEADER, ROW)))]))


@pytest.mark.parametrize(
    ("path", "other"),
    [
        ("应急局/导出2024.xlsx", "市应急管理局/2025年查询结果.csv"),
        ("执法检查/住建局/台账.xlsx", "执法检查/市住建局/别的台账2025.xlsx"),
        ("企业花名册/甲公司花名册2024-08-05.xlsx", "企业花名册/甲公司人员名单（更正）.csv"),
        ("企业花名册/肥城甲机械花名册.xlsx", "企业花名册/2025年1月 肥城甲机械持证人员v2.xlsx"),
        ("企业花名册/甲机械有限公司/1.xlsx", "企业花名册/甲机械有限公司/2025年名单.xlsx"),
        ("企业花名册/甲机械有限公司.xlsx", "齐鲁安特/肥城市甲机械有限责任公司.xlsx"),
        ("企业花名册/花名册2024.xlsx", "企业花名册/花名册2025（最终版）.xlsx"),
    ],
)
def test_one_sender_under_two_names(path: str, other: str) -> None:
    assert sender(path).is_same(sender(other))


@pytest.mark.parametrize(
    ("path", "other"),
    [
        ("应急局/导出.xlsx", "住建局/导出.xlsx"),
        ("应急局/导出.xlsx", "企业花名册/导出.xlsx"),
        ("企业花名册/甲公司花名册.xlsx", "企业花名册/乙公司花名册.xlsx"),
        ("企业花名册/甲机械有限公司/1.xlsx", "企业花名册/乙机械有限公司/1.xlsx"),
    ],
)
def test_two_senders(path: str, other: str) -> None:
    assert not sender(path).is_same(sender(other))


@pytest.mark.parametrize(
    "rows",
    [
        ([*HEADER, "单位名称"], [*ROW, FIRM]),
        ([f"填报单位（盖章）：{FIRM}"], HEADER, ROW),
        ([*HEADER, "单位名称"], [*ROW, FIRM], [*ROW, FIRM], [*ROW, "肥城市丙丁化工有限公司"]),
        ([*HEADER, "单位名称"], ["示例", "", "", "某某有限公司"], [*ROW, FIRM]),
    ],
)  # fmt: skip
def test_what_the_rows_or_the_title_say_outweighs_the_name(rows: tuple[list[str | None], ...]) -> None:
    for path in ("企业花名册/1.xlsx", "企业花名册/乙公司人员.xlsx", "企业花名册/新城街道/汇总2025.csv"):
        assert sender(path, *rows).name == FIRM
