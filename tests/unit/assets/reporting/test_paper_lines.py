"""What the summary says of lists that came back."""

from typing import Any

import polars as pl
import pytest

from assets.reporting.paper_lines import returned_lines
from schemas.tables.returned import ReturnedFiles
from tests.unit.assets.screening.builders import table

NONE = {name: 0 for name in ReturnedFiles.dtypes() if name not in ("file", "kind", "message")}


def returned(**changes: Any) -> pl.DataFrame:
    return table(ReturnedFiles, [{"file": "平台核验/清单.xlsx", "kind": "worklist", "message": "…", **NONE, **changes}])


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, "没有更正"),
        ({"corrected": 2, "refused": 1}, "采用更正 2 处，未采用 1 处"),
        ({"answers": 3}, "填写了核验结果 3 条（已收存，目前不影响比对）"),
    ],
)
def test_a_returned_list_is_told_with_what_it_brought(changes: dict[str, int], told: str) -> None:
    (line,) = returned_lines(returned(**changes))
    assert line == f"收回本程序写出的清单 1 份：{told}；逐份说明见 数据质量.xlsx 收件清单"


def test_nothing_is_said_where_none_came_back() -> None:
    assert returned_lines(ReturnedFiles.blank()) == []


def test_a_list_that_was_taken_out_is_told_apart() -> None:
    (line,) = returned_lines(returned(lapsed=3))
    assert line == "已从收件箱撤走的退回修改清单 1 份，其中的更正 3 处不再采用；仍要采用的请放回收件箱"
