"""Columns that nobody understood but that may hold a fact of the certificate."""

import numpy as np
import polars as pl
import pytest

from assets.recognising.columns.field_columns import assign, candidates
from assets.recognising.columns.open_fields import with_late_states, with_open_fields
from assets.recognising.wording.column import Column

CELLS = {
    "状态": ("有效", "撤销", "有效"),
    "日期": ("2027-03-01",) * 3,
    "机关": ("江苏省应急管理厅",) * 3,
    "暗记": ("17号十月（25）7", "8号九月（32）7", "18号十月（27）7"),
    "字": ("甲", "乙", "丙"),
}


def field_of(header: str, cells: tuple[str, ...]) -> tuple[str, str]:
    texts = [("", "姓名"), ("", "身份证号"), ("", header)]
    sample = [("王某", "37098319800102123X", cell) for cell in cells]
    found = candidates(texts, sample, "certificate")
    column = with_open_fields(assign(found), found)[-1]
    return column.field, column.method


@pytest.mark.parametrize(
    ("header", "cells", "field"),
    [
        ("是否属于特种作业", "字", "post_needs"),
        ("证件末次办理状态", "字", "open_status"),
        ("处理结论", "状态", "open_status"),
        ("历年审验", "字", "open_review"),
        ("本周期复审结果", "字", "open_review"),
        ("复审周期", "字", ""),
        ("大约届满之时", "日期", "open_end"),
        ("由谁颁发的", "机关", "open_issuer"),
        ("是否政府部门颁发", "字", ""),
        ("设备状况", "字", ""),
        ("雇主责任险到期", "日期", ""),
        ("操作证失效期", "暗记", "open_end"),
        ("有效启用那日", "暗记", ""),
        ("能用到何日", "暗记", "open_end"),
        ("操作证失效情形", "字", "open_status"),
        ("劳动合同失效期", "暗记", ""),
        ("宿舍楼号", "字", ""),
    ],
)
def test_what_an_unknown_column_may_hold(header: str, cells: str, field: str) -> None:
    found, method = field_of(header, CELLS[cells])
    assert found == field
    assert method == "unmapped"


def test_beside_a_column_of_states_another_is_not_guessed_by_its_cells() -> None:
    texts = [("", "姓名"), ("", "身份证号"), ("", "证书状态"), ("", "最近业务")]
    cells = [("正常", "新申请"), ("正常", "变更"), ("已注销", "注销"), ("正常", "延期")]
    found = candidates(texts, [("王某", "37098319800102123X", *pair) for pair in cells], "certificate")
    assert [column.field for column in with_open_fields(assign(found), found)] == ["name", "id_no", "status", ""]


@pytest.mark.parametrize(
    ("header", "last", "field"),
    [
        ("底册处置", "已注销", "open_status"),
        ("底册处置", "某某", ""),
        ("设备处置", "已注销", ""),
    ],
)
def test_a_state_far_below_every_sample_leaves_its_column_open(header: str, last: str, field: str) -> None:
    frame = pl.DataFrame({"c1": ["某某"] * 99 + [last]})
    found = with_late_states([Column(1, header)], frame, np.arange(100))
    assert [column.field for column in found] == [field]


def test_a_column_of_many_words_is_no_state() -> None:
    frame = pl.DataFrame({"c1": [f"第{at}件" for at in range(99)] + ["已注销"]})
    assert with_late_states([Column(1, "底册处置")], frame, np.arange(100))[0].field == ""
