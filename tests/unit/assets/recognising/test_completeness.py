"""A table's own word on its completeness: running numbers, stated totals, numbers on sheets that nothing reads."""

import polars as pl
import pytest

from assets.recognising.completeness import missing_counters, pages, stated_records


@pytest.mark.parametrize(
    ("line", "stated"),
    [
        (["合计", None, "120"], 120),
        (["共120条记录"], 120),
        (["导出记录总数：1,200 条"], 1200),
        (["肥城市共有特种作业人员3000人"], 3000),
        (["共 12 页，第 1 页"], None),
        (["本页小计", "20"], None),
        (["特种作业操作证信息表", "2024年8月5日"], None),
        (["合计：", "35.0"], 35),
        (["（数据量过大，仅导出前364条，全部数据379条）"], 379),
    ],
)
def test_stated_records(line: list[str | None], stated: int | None) -> None:
    assert stated_records([line]) == stated


@pytest.mark.parametrize(
    ("counters", "is_data", "missing"),
    [
        ([1, 2, 3, 4], None, 0),
        ([1, 2, 5, 6], None, 2),
        ([5001, 5002, 5003], None, 0),
        ([3, 1, 2], None, 0),
        ([1, 2, 1, 2, 3], None, 0),
        ([1, 2, 3, 1, 3, 4], None, 1),
        ([1, 2, 3, 4], [True, True, False, False], 2),
        ([None, None, None, 1], None, None),
        ([7, 7, 7, 7], None, None),
    ],
)
def test_missing_counters(counters: list[int | None], is_data: list[bool] | None, missing: int | None) -> None:
    data = pl.Series(is_data or [True] * len(counters), dtype=pl.Boolean)
    assert missing_counters(pl.Series(counters, dtype=pl.Float64), data) == missing


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ([["第1页/共2页"]], (1, 2)),
        ([["第 1 页", "共 3 页"], ["第 3 页", "共 3 页"]], (3, 3)),
        ([["共 12 页，第 1 页"]], (1, 12)),
        ([["第1/2页 每页148条"]], (1, 2)),
        ([["Page 2 of 2"]], (2, 2)),
        ([["2024/8/5"]], (None, None)),
        ([["特种作业操作证信息表"]], (None, None)),
    ],
)
def test_pages(lines: list[list[str | None]], told: tuple[int | None, int | None]) -> None:
    assert pages(lines) == told
