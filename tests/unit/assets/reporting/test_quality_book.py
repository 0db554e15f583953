"""数据质量.xlsx as another program opens it."""

from datetime import date
from pathlib import Path

import openpyxl
import polars as pl
import pytest

from assets.reporting.quality_book import FRESH, STALE, balances, law_checks, problem_counts, write_quality_book
from assets.reporting.registry_coverage import registry_coverage
from schemas.settings import DEFAULT_COVERAGE
from tests.unit.assets.reporting.examples import AS_OF, EXPORTS, FILES, LAYOUTS, PROBLEMS, REJECTS
from tests.unit.assets.reporting.opened import column, formulas, full_ids


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    sources = registry_coverage(EXPORTS, DEFAULT_COVERAGE, AS_OF)
    folder = tmp_path_factory.mktemp("quality")
    (written,) = write_quality_book(folder, FILES, PROBLEMS, LAYOUTS, REJECTS, sources, AS_OF)
    assert written.rows == 3
    return written.path


@pytest.fixture(scope="module")
def book(path: Path) -> openpyxl.Workbook:
    return openpyxl.load_workbook(path)


def test_sheets(book):
    assert book.sheetnames == [
        "收件清单",
        "未识别",
        "问题汇总",
        "列对应",
        "退回行",
        "登记库覆盖",
        "逐文件平衡",
        "法规核对",
    ]


def test_files_say_where_they_ended_in_words(book):
    assert column(book["收件清单"], "去向") == ["无法读取", "已读取", "已读取"]
    assert "登记库+花名册" in column(book["收件清单"], "表的种类")


def test_received_time_is_the_campaigns_own(book):
    assert column(book["收件清单"], "收到时间")[0].hour == 16


def test_what_could_not_be_read_says_what_to_do(book):
    assert column(book["未识别"], "原因和处理办法") == ["文件有密码，请另存后重报。"]


def test_unmapped_columns_are_shown(book):
    assert column(book["列对应"], "对应方式")[0] == "未对应"
    assert column(book["列对应"], "对应字段")[:2] == [None, "姓名"]


def test_no_identity_number_and_no_formula(path):
    assert full_ids(path) == []
    assert formulas(path) == []


def test_problems_are_counted_by_rule_with_rejections_first():
    counted = problem_counts(PROBLEMS)
    assert counted["rule"].to_list() == ["id_check_failed", "nobody", "number_missing"]
    assert counted["severity"].to_list() == ["退回", "退回", "提醒"]


def test_a_file_that_does_not_add_up_is_marked():
    assert balances(FILES).select("difference", "balanced").rows() == [(0, "是"), (1, "否")]


def test_coverage_tells_what_came_and_how_its_date_is_known():
    told = registry_coverage(EXPORTS, DEFAULT_COVERAGE, AS_OF)
    mine = told.filter(pl.col("rows") > 0)
    assert mine.select("family", "exported").row(0) == ("特种作业操作证", "2024-08-05（文件注明）")
    assert set(told.filter(pl.col("rows") == 0)["state"]) == {"未收到或未能读取，查不到不作为线索"}
    assert told.height == len(DEFAULT_COVERAGE)


def test_a_table_of_law_that_nobody_checked_for_a_year_says_so():
    assert set(law_checks(AS_OF)["state"]) == {FRESH}
    assert set(law_checks(date(2030, 1, 1))["state"]) == {STALE}
