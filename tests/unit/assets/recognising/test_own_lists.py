"""The program's own lists are told from hand-ins, and hand-ins from them."""

from typing import Any

import pytest

from assets.recognising.sheets.own_lists import find_own
from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.tables.file_tables import find_in_file
from schemas.values.numbers.list_number import list_number, place_key, row_mark
from schemas.vocabulary import OwnList
from tests.sheets import sheet

NUMBER = list_number(OwnList.RETURNS, 1)
MARK = row_mark(NUMBER, place_key("ABCDEFG", 5))
HEADER = ["姓名", "身份证号", "证书编号"]
PERSON = ["张晓红", "370983197501011230", "T370983197501011230"]
MANY = [[*PERSON, at] for at in range(300)]


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        ([[*HEADER, "行标识"], [*PERSON, MARK]], OwnList.RETURNS),
        ([[*PERSON, MARK.lower()]], OwnList.RETURNS),
        ([[*HEADER, f"清单编号 {NUMBER}"], PERSON], OwnList.RETURNS),
        ([["某公司"], [], [*HEADER, "备注"], *MANY, [*PERSON, MARK]], OwnList.RETURNS),
        ([[*HEADER, "原文件", "行号", "需修改内容"], PERSON], OwnList.RETURNS),
        ([["查询编号", "姓名", "身份证号", "尚缺信息", "为何列入"], ["Q1", *PERSON[:2]]], OwnList.WORKLIST),
        ([["线索编号", "姓名", "身份证号", "定级理由", "首次发现"], ["c1", *PERSON[:2]]], OwnList.CLUES),
        ([[f"清单编号 {list_number(OwnList.ANNEX2, 1)}"]], OwnList.ANNEX2),
        ([HEADER, PERSON], None),
        ([[f"按退回清单 {NUMBER} 更正后的花名册"], HEADER, PERSON], None),
        ([["线索编号", "移送日期", "处置状态"], ["1", "2024-08-01", "在办"]], None),
        ([], None),
    ],
    ids=range(12),
)
def test_which_list(rows: list[list[Any]], kind: OwnList | None) -> None:
    own = find_own([SheetView(sheet(*rows))])
    assert (own and own.kind) == kind


def test_no_sheet_of_our_own_paper_is_read_as_a_roster() -> None:
    found = find_in_file(
        "企业花名册/甲.xlsx", [sheet([*HEADER, "行标识"], [*PERSON, MARK]), sheet(HEADER, PERSON, index=1)]
    )
    assert (found.kind, found.tables) == ("return_list", ())
