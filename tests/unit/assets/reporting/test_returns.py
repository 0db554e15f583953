"""退回修改清单/: one workbook a sender, written only when it has something new to say."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import polars as pl
import pytest

from assets.parsing.rosters.senders import find_senders
from assets.remembered import Memory
from assets.reporting.going_back.return_tables import column_index, header_merges
from assets.reporting.going_back.returns import Issue, collect_returns, write_returns
from assets.workbooks.workbook import Written
from schemas.tables.returned import Corrections
from schemas.values.numbers.list_number import read_mark, read_number, sheet_digest
from tests.unit.assets.reporting.examples import (
    AS_OF,
    CLAIMS,
    FILES,
    INJECTION,
    MASKED_A,
    PROBLEMS,
    REGISTRY,
    ROSTER_CELLS,
    ROW_ACCOUNTS,
)
from tests.unit.assets.reporting.opened import formulas, full_ids, rows

ADDED = ["需修改内容（程序不读取）", "行标识（请勿改动）"]
BOTH = pl.concat(
    [PROBLEMS, PROBLEMS.filter(pl.col("column") == "C").with_columns(file=pl.lit(REGISTRY), sheet=pl.lit(""))]
)


def collect(problems: pl.DataFrame) -> pl.DataFrame:
    return collect_returns(problems, FILES, find_senders(FILES, CLAIMS), ROW_ACCOUNTS)


def write(folder: Path, problems: pl.DataFrame = PROBLEMS, *, held: tuple[int, ...] = ()) -> list[Written]:
    sheets = [ROSTER_CELLS, replace(ROSTER_CELLS, name="")]
    returns = collect(problems).with_columns(held=pl.col("row").is_in(held))
    memory = Memory(folder / "reports.json")
    issue = Issue(AS_OF, date(2024, 12, 18), "肥城市应急管理局")
    return write_returns(folder, returns, Corrections.blank(), ROW_ACCOUNTS, lambda _: sheets, memory, issue).written


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    (written,) = write(tmp_path_factory.mktemp("returns"))
    assert written.rows == 2
    return written.path


@pytest.fixture(scope="module")
def sheet(path: Path):
    return openpyxl.load_workbook(path).worksheets[1]


def test_workbook_bears_the_senders_name(path):
    assert path.name == "测试甲公司.xlsx"
    assert path.parent.name == "退回修改清单"


def test_own_header_stands_as_sent_with_added_columns_to_its_right(sheet):
    assert rows(sheet)[0][:-1] == ["序号", "人员", None, "证书", None, None, "原文件", "工作表", "行号", *ADDED]
    assert rows(sheet)[1][:6] == [None, "姓名", "身份证号", "证号", "工种", "有效期至"]
    assert "D1:F1" in {str(area) for area in sheet.merged_cells.ranges}


def test_only_rows_to_correct_are_sent_back(sheet):
    assert [row[8] for row in rows(sheet)[2:]] == [5, 7]


def test_own_cells_stand_as_sent_but_masked(sheet, path):
    assert rows(sheet)[2][:4] == ["1", "张晓红", MASKED_A, f"T{MASKED_A}"]
    assert rows(sheet)[3][3] == INJECTION
    assert full_ids(path) == []
    assert formulas(path) == []


def test_markup_in_a_cell_stays_text(sheet):
    assert rows(sheet)[2][4].strip() == "<r>低压</r>"


def test_faulty_cells_are_filled_and_commented(sheet):
    assert "校验不通过" in sheet["C3"].comment.text
    assert sheet["C3"].fill.fgColor.rgb != sheet["B3"].fill.fgColor.rgb
    assert sheet["D3"].comment.text == "第5行D列证书编号缺失。"
    assert sheet["B3"].comment is None


def test_all_sentences_of_a_row_stand_in_one_cell(sheet):
    assert rows(sheet)[2][9].count("\n") == 1


def test_cells_take_typed_numbers_as_text(sheet):
    assert sheet["C3"].number_format == "@"


def test_each_sender_has_a_workbook(tmp_path):
    assert sorted(each.path.stem for each in write(tmp_path, BOTH)) == ["应急局", "测试甲公司"]


def test_a_table_without_header_gets_column_numbers(tmp_path):
    registry = next(each.path for each in write(tmp_path, BOTH) if each.path.stem == "应急局")
    sheet = openpyxl.load_workbook(registry).worksheets[1]
    assert sheet.title == "特种作业"
    assert rows(sheet)[0][:3] == ["第1列", "第2列", "第3列"]


def test_same_facts_give_the_same_bytes(path, tmp_path):
    (again,) = write(tmp_path)
    assert again.path.read_bytes() == path.read_bytes()


def test_unchanged_workbooks_are_not_touched(tmp_path):
    (first,) = write(tmp_path)
    inode = first.path.stat().st_ino
    assert write(tmp_path) == [first]
    assert first.path.stat().st_ino == inode


@pytest.mark.parametrize("spoil", [lambda path: path.write_bytes(b"damaged"), Path.unlink])
def test_damaged_or_lost_workbooks_are_written_again(tmp_path, spoil):
    (first,) = write(tmp_path)
    good = first.path.read_bytes()
    spoil(first.path)
    write(tmp_path)
    assert first.path.read_bytes() == good


def test_rows_that_wait_do_not_go_out(tmp_path):
    (written,) = write(tmp_path, held=(5,))
    assert [row[8] for row in rows(openpyxl.load_workbook(written.path).worksheets[1])[2:]] == [7]
    assert write(tmp_path, held=(5, 7)) == []


def test_the_first_page_says_what_by_when_and_to_whom(path):
    page = openpyxl.load_workbook(path).worksheets[0]
    told = {row[0]: row[1] for row in rows(page)[1:]}
    assert page.title == "填写说明"
    assert (told["退回期限"], told["退回给"], told["报送单位"]) == ("2024-12-18 前", "肥城市应急管理局", "测试甲公司")
    assert read_number(told["清单编号"])


def test_every_row_bears_a_mark_of_its_place_and_list(sheet):
    (number,) = {read_number(row[-1]) for row in rows(sheet)[:1]}
    marks = [read_mark(row[10]) for row in rows(sheet)[2:]]
    assert [(mark.number, mark.place) for mark in marks] == [
        (number, (sheet_digest("a" * 64, "人员"), row)) for row in (5, 7)
    ]


def test_new_problems_are_written(tmp_path):
    (first,) = write(tmp_path)
    before = first.path.read_bytes()
    write(tmp_path, PROBLEMS.head(1))
    assert first.path.read_bytes() != before


def test_nothing_to_correct_writes_nothing(tmp_path):
    assert write(tmp_path, PROBLEMS.clear()) == []


def test_torn_memory_of_the_last_run_does_no_harm(tmp_path):
    write(tmp_path)
    (tmp_path / "reports.json").write_text("{", encoding="utf-8")
    assert len(write(tmp_path)) == 1


@pytest.mark.parametrize(("letters", "index"), [("A", 0), ("Z", 25), ("AA", 26), ("BC", 54)])
def test_column_letters(letters, index):
    assert column_index(letters) == index


@pytest.mark.parametrize(
    ("merges", "kept"),
    [
        ([(2, 1, 3, 1)], [(0, 0, 1, 0)]),
        ([(2, 1, 2, 3), (2, 3, 3, 3)], [(0, 0, 0, 2)]),
        ([(2, 2, 2, 2)], []),
        ([(1, 1, 2, 1)], []),
    ],
    ids=["inside", "overlapping", "single cell", "reaches above"],
)
def test_header_merges(merges, kept):
    assert header_merges(merges, [2, 3]) == kept


def test_file_and_sheet_are_not_repeated_in_each_sentence():
    said = PROBLEMS.head(1).with_columns(message=pl.lit("：请补填。"))
    assert collect(said)["message"].to_list() == ["第5行C列：请补填。"]
