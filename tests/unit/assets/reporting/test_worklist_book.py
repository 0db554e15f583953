"""待核验清单.xlsx as another program opens it."""

from pathlib import Path

import openpyxl
import pytest

from assets.reporting.worklist_book import RESULTS, write_worklist_book
from tests.unit.assets.reporting.examples import AS_OF, WORKLIST
from tests.unit.assets.reporting.opened import column, formulas, full_ids, rows

MEM = "应急管理部：特种作业_安全生产"


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    (written,) = write_worklist_book(tmp_path_factory.mktemp("worklist"), WORKLIST, AS_OF)
    assert written.rows == 3
    return written.path


@pytest.fixture(scope="module")
def book(path: Path) -> openpyxl.Workbook:
    return openpyxl.load_workbook(path)


def test_each_channel_has_its_sheet_in_order(book):
    assert book.sheetnames == ["填写说明", MEM, "报送单位"]


def test_address_stands_on_top_and_the_header_below(book):
    assert "https://cx.mem.gov.cn" in book[MEM]["A1"].value
    assert rows(book[MEM])[1][:5] == ["序号", "查询编号", "姓名", "身份证号", "证书编号"]
    assert book[MEM].freeze_panes == "D3"


def test_persons_are_masked_by_default(path, book):
    assert full_ids(path) == []
    assert column(book[MEM], "姓名", 2) == ["欧阳*", "欧阳*"]


def test_it_says_how_to_get_what_the_query_needs(book):
    assert "certscreen export --clues 查询编号 --unmask" in book[MEM]["A1"].value


def test_answers_are_chosen_from_a_list(book):
    (choice, date) = sorted(book[MEM].data_validations.dataValidation, key=lambda each: each.type, reverse=True)
    header = [cell.value for cell in book[MEM][2]]
    assert choice.formula1 == f'"{",".join(RESULTS)}"'
    assert str(choice.sqref) == "L3:L4"
    assert header.index("核验结果") == 11
    assert (date.type, str(date.sqref)) == ("date", "N3:N4")


def test_answer_columns_are_empty(book):
    assert column(book[MEM], "核验人", 2) == [None, None]


def test_no_formula(path):
    assert formulas(path) == []


def test_nothing_to_verify_is_said(tmp_path):
    (written,) = write_worklist_book(tmp_path, WORKLIST.clear(), AS_OF)
    assert written.rows == 0
    assert "没有需要" in openpyxl.load_workbook(written.path)["待核验"]["A1"].value
