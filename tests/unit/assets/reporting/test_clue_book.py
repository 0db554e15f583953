"""线索台账.xlsx as another program opens it."""

from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from assets.reporting.clue_book import write_clue_book
from assets.reporting.registry_coverage import registry_coverage
from assets.reporting.registry_usage import Usage
from schemas.settings import DEFAULT_COVERAGE
from tests.unit.assets.reporting.examples import (
    AS_OF,
    CHANGES,
    CLAIMS,
    CLUES,
    DOUBTS,
    EVIDENCE,
    EXPORTS,
    HELD,
    HELD_CLAIMS,
    INJECTION,
    MASKED_A,
)
from tests.unit.assets.reporting.opened import column, formulas, full_ids, rows

USAGE = Usage(registry_coverage(EXPORTS, DEFAULT_COVERAGE, AS_OF), DOUBTS, HELD, HELD_CLAIMS)


def write(folder: Path) -> Path:
    (written,) = write_clue_book(folder, CLUES, EVIDENCE, CLAIMS, USAGE, CHANGES, AS_OF)
    assert written.rows == 2
    return written.path


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("clues"))


@pytest.fixture(scope="module")
def book(path: Path) -> openpyxl.Workbook:
    return openpyxl.load_workbook(path)


def test_has_clues_evidence_counts_and_explanations(book):
    sheets = ["登记库使用情况", "填写说明", "线索", "证据", "与上次相比", "暂不作为线索", "汇总", "说明"]
    assert book.sheetnames == sheets


def test_most_urgent_clues_come_first(book):
    assert column(book["线索"], "级别") == ["高", "低"]
    assert column(book["线索"], "种类") == ["与登记不符（疑似变造）", "无证"]


def test_names_and_numbers_are_masked(book, path):
    assert column(book["线索"], "姓名") == ["张*", "欧阳*"]
    assert column(book["线索"], "身份证号")[0] == MASKED_A
    assert full_ids(path) == []


def test_no_sheet_shows_a_whole_name_as_the_explanations_say(book):
    said = " ".join(str(row[0]) for row in rows(book["说明"]))
    assert "姓名、身份证号均已作脱敏处理" in said
    texts = [str(value) for sheet in book for row in rows(sheet) for value in row if value]
    assert not [text for text in texts if "张晓红" in text or "欧阳小明" in text]
    assert f"T{MASKED_A}" in column(book["证据"], "申报内容")


def test_texts_that_look_like_formulas_stay_texts(book, path):
    assert column(book["线索"], "定级理由")[0] == INJECTION
    assert formulas(path) == []


def test_each_clue_links_to_its_first_evidence_and_back(book):
    for row in (2, 3):
        cell = book["线索"].cell(row, 1)
        target = book["证据"][cell.hyperlink.location.split("!")[1]]
        assert target.value == cell.value
        assert book["线索"][target.hyperlink.location.split("!")[1]].value == cell.value


def test_evidence_says_field_comparison_and_places_in_words(book):
    number, end = rows(book["证据"])[1:3]
    assert (number[1], number[4]) == ("证书编号", "不同")
    assert number[6].endswith("› 人员 › 第5行 D列")
    assert end[7].endswith("› Sheet1 › 第9行 F列")


def test_both_sides_are_located(book):
    assert column(book["线索"], "申报位置")[0].endswith("第5行")
    assert column(book["线索"], "登记位置") == ["应急局/特种作业.xlsx › Sheet1 › 第9行", None]


def test_counts_end_with_their_sum(book):
    counts = rows(book["汇总"])
    assert counts[4][:6] == ["合计", None, 1, 0, 1, 2]
    assert [row[7] for row in counts[2:5]] == ["测试甲公司", "测试乙公司", "合计"]


def test_explanations_say_that_these_are_clues(book):
    said = " ".join(str(row[0]) for row in rows(book["说明"]))
    assert "不是认定" in said
    assert AS_OF.isoformat() in said


def test_lists_are_frozen_filtered_and_print_on_a4_landscape(book):
    sheet = book["线索"]
    assert sheet.freeze_panes == "D2"
    assert sheet.auto_filter.ref == "A1:Q3"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.oddFooter.center.text == "第&P页/共&N页"
    assert "内部资料 注意保密" in sheet.oddHeader.right.text


def test_level_has_a_colour_of_its_own(book):
    fills = {book["线索"].cell(row, 2).fill.fgColor.rgb for row in (2, 3)}
    assert len(fills) == 2


def test_dates_are_dates(book):
    assert column(book["线索"], "首次发现")[0] == datetime.combine(AS_OF, datetime.min.time())


def test_same_facts_give_the_same_bytes(path, tmp_path):
    assert write(tmp_path).read_bytes() == path.read_bytes()


def test_the_first_sheet_says_what_the_comparison_rests_on(book):
    said = "\n".join(str(cell) for row in rows(book["登记库使用情况"]) for cell in row if cell)
    for words in ("暂不作为线索", "加密.xlsx", "存疑", "未收到", "文件注明"):
        assert words in said


def test_what_is_held_back_says_where_the_number_stands(book):
    assert column(book["暂不作为线索"], "注") == ["证号登记在他人名下，两边均完整读出"]
