"""Columns under headers that no list knows, told by what header and cells say together."""

from collections.abc import Sequence

import pytest

from assets.recognising.recognition import recognise
from tests.layouts.people import TA, TB, TC, A, B, C
from tests.sheets import Cell, sheet

NAMES, IDS, NUMBERS = ["张建国", "李秀兰", "王德明"], [A, B, C], [TA, TB, TC]
ITEMS = ["低压电工作业", "熔化焊接与热切割作业", "登高架设作业"]
DAYS = ["2021-03-01", "2022-05-06", "2020-07-08"]
ENDS = ["2027-03-01", "2028-05-06", "2026-07-08"]


def field_of(
    header: str, cells: Sequence[Cell], folder: str = "企业花名册", more: tuple[str, Cell] | None = None
) -> str:
    """The field of one further column beside name, identity number and certificate number."""
    heads = ["姓名", "身份证号", "证书编号", *([more[0]] if more else []), header]
    rows = [
        [name, id_no, number, *([more[1]] if more else []), cell]
        for name, id_no, number, cell in zip(NAMES, IDS, NUMBERS, cells, strict=True)
    ]
    layouts = recognise(f"{folder}/表.xlsx", [sheet(heads, *rows)]).layouts
    return dict(zip(layouts["header"], layouts["field"], strict=True))[header]


@pytest.mark.parametrize(
    ("header", "cells", "field"),
    [
        ("几时完", ENDS, "valid_to"),
        ("建卡那天", DAYS, ""),
        ("卡面期限", ["2010.04.01-2030.04.01"] * 3, ""),
        ("下回体检", ENDS, ""),
        ("合同收尾", ENDS, ""),
        ("换证日期", ENDS, "valid_to"),
        ("换证日期", DAYS, "issue"),
        ("消防设施操作员发证日期", DAYS, ""),
        ("证书有效结束时间", [f"{day} 00:00:00" for day in ENDS], "valid_to"),
        ("证书有效开始时间", [f"{day} 00:00:00" for day in DAYS], "valid_from"),
        ("颁发那日", DAYS, "issue"),
        ("哪家颁发的", ["泰安市应急管理局"] * 3, "issuer"),
        ("颁发层面", ["省级"] * 3, ""),
        ("印章上的名头", ["泰安市应急管理局", "省应急", "咱县里"], "open_issuer"),
        ("车间属地", ["泰安市应急管理局"] * 3, ""),
        ("干的行当", ITEMS, "item"),
        ("行业口", ["煤矿"] * 3, ""),
        ("房屋代码", ["A1", "A1", "A1"], ""),
        ("干的行当", ["N1", "Q1", "G1"], ""),
        ("准操的代号", ["N1", "Q1", "G1"], "item"),
        ("干什么活", ["电工", "焊工", "保洁"], "post"),
        ("有话要讲", ["2022年改名，原叫李四", None, None], "remark"),
        ("班组颜色", ["红", "黄", "蓝"], ""),
    ],
)
def test_what_a_roster_column_holds(header: str, cells: Sequence[Cell], field: str) -> None:
    assert field_of(header, cells) == field


def test_two_days_in_a_cell_are_a_term() -> None:
    cells = [f"{start}\n{end}" for start, end in zip(DAYS, ["2027-02-28", "2028-05-05", "2026-07-07"], strict=True)]
    assert field_of("证书起讫", cells) == "valid_to"


def test_a_registry_tells_states_in_its_own_words() -> None:
    more = ("有效期至", "2027-03-01")
    assert field_of("现下情形", ["正常持有", "有效", "决定撤销"], "应急局", more) == "status"


def test_a_few_words_of_which_one_is_a_state_stay_open() -> None:
    more = ("有效期至", "2027-03-01")
    assert field_of("现下情形", ["甲类", "乙类", "已注销"], "应急局", more) == "open_status"


def test_dates_of_ten_or_twenty_years_are_the_identity_cards() -> None:
    rows = [
        [name, id_no, "2019-02-03", "2039-02-03", number]
        for name, id_no, number in zip(NAMES, IDS, NUMBERS, strict=True)
    ]
    layouts = recognise(
        "企业花名册/表.xlsx", [sheet(["姓名", "身份证号", "核发日期", "有效至", "证书编号"], *rows)]
    ).layouts
    assert dict(zip(layouts["header"], layouts["field"], strict=True))["有效至"] == ""


def test_the_persons_name_stands_beside_his_number() -> None:
    rows = [["贾某", name, id_no, number] for name, id_no, number in zip(NAMES, IDS, NUMBERS, strict=True)]
    layouts = recognise("企业花名册/表.xlsx", [sheet(["对接", "出勤者", "身份证号", "证书编号"], *rows)]).layouts
    fields = dict(zip(layouts["header"], layouts["field"], strict=True))
    assert (fields["对接"], fields["出勤者"]) == ("", "name")


def test_a_certificate_told_in_one_cell_gives_its_number() -> None:
    rows = [
        [name, id_no, f"特种作业操作证，低压电工作业，编号{number}，2027年4月23日到期"]
        for name, id_no, number in zip(NAMES, IDS, NUMBERS, strict=True)
    ]
    found = recognise("企业花名册/表.xlsx", [sheet(["姓名", "身份证号", "证书情况"], *rows)])
    assert found.certificate_texts["number"].to_list() == NUMBERS


def test_what_somebody_enters_a_site_as_is_his_post_and_no_permits() -> None:
    assert field_of("进场工种", ["电工", "塔吊司机", "普工"]) == "post"
    assert field_of("进场卡", ["K1", "K2", "K3"]) == ""
