"""Headers that no word gives away stand above numbers; a person without a number is none."""

import pytest

from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.sheets.unlisted_headers import unlisted_header
from tests.layouts.people import TA, TB, A, B
from tests.sheets import Cell, sheet

PEOPLE = [["张建国", A, TA, "电工"], ["李秀兰", B, TB, "焊工"]]


@pytest.mark.parametrize(
    ("rows", "at"),
    [
        ([["谁", "啥号", "本本号", "行当"], *PEOPLE], 0),
        ([[f"1.{n}", f"证件{i}", f"证号{c}", "有效期到2025.07.15"] for n, i, c, _ in PEOPLE], None),
        ([["持证人都在这"], ["谁", "啥号", "本本号", "行当"], *PEOPLE], 1),
        ([["司机", "司机身份证", "司机证编号", "行当"], *PEOPLE], 0),
        ([["车主", "身份证号", "本本号", "行当"], *PEOPLE], 0),
        ([["谁", "啥号", "本本号", "行当"], PEOPLE[0], ["谁", "啥号", "本本号", "行当"], PEOPLE[1]], 0),
        ([["谁", "啥号", "本本号", "行当"], *PEOPLE, [], *[["挖机", "某牌", "三台", "租"]] * 9], 0),
        ([["谁", "啥号", "本本号", "行当", None, "代号表："], [*PEOPLE[0], None, "甲 电工"], PEOPLE[1]], 0),
        (
            [
                ["谁", "啥号", "本本号", "行当"],
                *[["王德明", A, None, "电工"]] * 3,
                *[["王德明", None, None, "电工"]] * 3,
            ],
            0,
        ),
        (
            [
                ["序", "谁", "啥号", "本本号"],
                ["栏次", "(1)", "(2)", "(3)"],
                ["1", *PEOPLE[0][:3]],
                ["2", *PEOPLE[1][:3]],
            ],
            0,
        ),
        ([["谁", "啥号", "行当"], ["张建国", A, "电工"], ["谁", "啥号", "行当"], ["李秀兰", B, "焊工"]], 0),
        ([["谁", "啥号", "行当"], ["张建国", "370983……1234", "电工"], ["李秀兰", "370983*5678", "焊工"]], 0),
        ([["谁", "啥号", "行当"], ["张建国", A, "电工"], ["李秀兰", B, "焊工"], ["王德明", None, "电工"]], 0),
        (PEOPLE, None),
        ([["王德明", "没带", "没带", "电工"], *PEOPLE], None),
        ([["谁", None, None, "行当"], *PEOPLE], None),
        ([["填表：张三", "单位：", "日期：", "电话："], *PEOPLE], None),
        ([["一", "二", "三", "四"]], None),
    ],
)
def test_where_the_header_stands(rows: list[list[Cell]], at: int | None) -> None:
    assert unlisted_header(SheetView(sheet(*rows))) == at
