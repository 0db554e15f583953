"""A return list that comes back, edited in every way: what becomes a correction, what is told, what adds no claim."""

import csv
import datetime as dt
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import polars as pl
import pytest

from assets.returned.story import correction_lines
from tests.unit.assets.recognising.hand_in import put, table
from tests.unit.assets.returned.house import (
    BAD,
    GOOD,
    OTHER,
    ROSTER,
    ROWS,
    THIRD,
    Outcome,
    cell_of,
    change,
    data_sheet,
    run,
    send_back,
    start,
)

Edit = Callable[[openpyxl.Workbook], object]
BACK = "改好了.xlsx"


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Outcome]:
    root = tmp_path_factory.mktemp("begun") / "house"
    return root, start(root)


@pytest.fixture
def given(begun: tuple[Path, Outcome], tmp_path: Path) -> Outcome:
    root, outcome = begun
    shutil.copytree(root, tmp_path, dirs_exist_ok=True)
    return replace(outcome, lists=[tmp_path / path.relative_to(root) for path in outcome.lists])


def row_of(outcome: Outcome) -> dict[str, Any]:
    return outcome.returned.row(0, named=True)


def nothing(_: openpyxl.Workbook) -> None:
    """Leave the list as it is."""


def sort_rows(book: openpyxl.Workbook) -> None:
    sheet = data_sheet(book)
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    for at, row in enumerate(reversed(rows), 2):
        for column, value in enumerate(row, 1):
            sheet.cell(at, column).value = value


def delete_rows(book: openpyxl.Workbook) -> None:
    data_sheet(book).delete_rows(3, 2)


def delete_columns(book: openpyxl.Workbook) -> None:
    data_sheet(book).delete_cols(1, 2)


def delete_cover(book: openpyxl.Workbook) -> None:
    book.remove(book.worksheets[0])


def title_rows(book: openpyxl.Workbook) -> None:
    sheet = data_sheet(book)
    sheet.insert_rows(1, 3)
    sheet["A1"] = "关于更正花名册的回复"


def delete_header(book: openpyxl.Workbook) -> None:
    data_sheet(book).delete_rows(1)


def as_numbers(book: openpyxl.Workbook) -> None:
    """The cells as a spreadsheet program types them when it guesses: numbers, dates, serial numbers."""
    sheet = data_sheet(book)
    cell_of(sheet, 2, "序号").value = 1
    cell_of(sheet, 2, "有效期至").value = dt.datetime(2027, 3, 1)  # noqa: DTZ001
    cell_of(sheet, 4, "有效期至").value = 2027.1


def as_serial_numbers(book: openpyxl.Workbook) -> None:
    cell_of(data_sheet(book), 2, "有效期至").value = 46447


def reformat_dates(book: openpyxl.Workbook) -> None:
    cell_of(data_sheet(book), 2, "有效期至").value = "2027/3/1"


@pytest.mark.parametrize(
    "edit",
    [
        nothing, sort_rows, delete_rows, delete_columns, delete_cover, title_rows, delete_header, as_numbers,
        as_serial_numbers,
        reformat_dates,
    ],
    ids=lambda edit: edit.__name__,
)  # fmt: skip
def test_what_says_the_same_is_no_change(tmp_path: Path, given: Outcome, edit: Edit) -> None:
    after = send_back(tmp_path, given, edit)
    assert after.claims.equals(given.claims)
    assert after.files.filter(pl.col("file").str.ends_with(BACK))["status"].item() == "returned"
    assert (row_of(after)["corrected"], row_of(after)["refused"], row_of(after)["new_rows"]) == (0, 0, 0)
    assert row_of(after)["unchanged"] > 0


def rewritten(book: openpyxl.Workbook, *edits: Edit) -> None:
    for edit in edits:
        edit(book)


@pytest.mark.parametrize(
    "also",
    [nothing, sort_rows, delete_columns, title_rows, delete_header, delete_cover],
    ids=lambda edit: edit.__name__,
)
def test_a_changed_cell_corrects_its_row(tmp_path: Path, given: Outcome, also: Edit) -> None:
    after = send_back(tmp_path, given, lambda book: rewritten(book, change(4, "姓名", "孙小红"), also))
    assert after.claimed("name") == ["张晓红", "李建国", "孙小红", "王小明", "赵大海"]
    assert row_of(after)["corrected"] == 1


def test_a_corrected_row_keeps_its_place_and_both_texts(tmp_path: Path, given: Outcome) -> None:
    after = send_back(tmp_path, given, change(2, "身份证号", GOOD))
    row = after.corrections.row(0, named=True)
    assert (row["file"], row["sheet"], row["row"], row["column"], row["field"]) == (ROSTER, "名单", 2, "D", "id_no")
    assert (row["old"], row["text"], row["returned_column"]) == (BAD, GOOD, "D")
    assert row["returned_file"].endswith(BACK)
    assert row["list_number"] in after.message(BACK)


def test_a_corrected_row_that_is_right_goes_back_no_more(tmp_path: Path, given: Outcome) -> None:
    after = send_back(tmp_path, given, change(5, "有效期至", "2026-12-31"))
    rows = [row[9] for row in data_sheet(openpyxl.load_workbook(after.lists[0])).iter_rows(min_row=2, values_only=True)]
    assert rows == [2, 4]


def test_a_row_that_goes_back_again_shows_its_correction(tmp_path: Path, given: Outcome) -> None:
    after = send_back(tmp_path, given, change(4, "姓名", "孙小红"))
    sheet = data_sheet(openpyxl.load_workbook(after.lists[0]))
    assert cell_of(sheet, 4, "姓名").value == "孙小红"


def test_the_second_list_returned_unchanged_changes_nothing(tmp_path: Path, given: Outcome) -> None:
    once = send_back(
        tmp_path, given, lambda book: rewritten(book, change(4, "身份证号", GOOD), change(4, "姓名", "孙小红"))
    )
    twice = send_back(tmp_path, once, nothing, "再退.xlsx")
    assert twice.claims.equals(once.claims)
    assert twice.returned.filter(pl.col("file") == "再退.xlsx")["corrected"].item() == 0


def test_a_correction_can_be_taken_back_on_the_second_list(tmp_path: Path, given: Outcome) -> None:
    once = send_back(tmp_path, given, change(2, "姓名", "张小红"))
    assert once.claimed("name")[0] == "张小红"
    back = send_back(tmp_path, once, change(2, "姓名", "张晓红"), "再退.xlsx")
    assert back.claimed("name")[0] == "张晓红"


def test_corrections_lapse_with_the_list_that_is_taken_out_and_come_back_with_it(
    tmp_path: Path, given: Outcome
) -> None:
    after = send_back(tmp_path, given, change(4, "姓名", "孙小红"))
    back = tmp_path / "inbox" / "企业花名册" / BACK
    content = back.read_bytes()
    back.unlink()
    gone = run(tmp_path)
    assert gone.claims.equals(given.claims)
    (told,) = gone.returned.rows(named=True)
    assert (told["file"], told["lapsed"]) == (f"企业花名册/{BACK}", 1)
    assert "更正 1 处不再采用" in told["message"]
    put(tmp_path / "inbox", "企业花名册/乙/又来了.xlsx", content)
    assert run(tmp_path).claims.equals(after.claims)


def test_corrections_stay_when_the_list_moves_or_a_later_one_takes_its_name(tmp_path: Path, given: Outcome) -> None:
    after = send_back(tmp_path, given, change(4, "姓名", "孙小红"))
    moved = tmp_path / "inbox" / "平台核验" / BACK
    moved.parent.mkdir(parents=True)
    (tmp_path / "inbox" / "企业花名册" / BACK).rename(moved)
    again = run(tmp_path)
    assert again.claims.equals(after.claims)
    assert again.returned["lapsed"].sum() == 0


def test_corrections_end_with_the_content_that_they_are_about(tmp_path: Path, given: Outcome) -> None:
    send_back(tmp_path, given, change(4, "姓名", "孙小红"))
    put(tmp_path / "inbox", ROSTER, table([*ROWS[:4], ROWS[5]]))
    after = run(tmp_path)
    assert after.corrections.is_empty()
    assert "已换成新内容" in after.message(BACK)


@pytest.mark.parametrize(
    ("value", "rule", "said"),
    [
        (370983197501011234, "returned_precision", "精度丢失"),
        ("3.70983E+17", "returned_precision", "精度丢失"),
        ("370983197501011000", "returned_precision", "精度丢失"),
        ("370983********9999", "returned_masked", "脱敏"),
        ("########", "returned_broken", "公式错误"),
    ],
)
def test_what_cannot_be_taken_is_refused_and_told(
    tmp_path: Path, given: Outcome, value: Any, rule: str, said: str
) -> None:
    after = send_back(tmp_path, given, change(2, "身份证号", value))
    assert after.claims.equals(given.claims)
    assert after.problems["rule"].to_list() == [rule]
    assert said in after.message(BACK)
    message = cell_of(data_sheet(openpyxl.load_workbook(after.lists[0])), 2, "需修改内容（程序不读取）").value
    assert "未作更正" in message


def test_an_emptied_cell_is_no_correction(tmp_path: Path, given: Outcome) -> None:
    after = send_back(tmp_path, given, change(2, "姓名", None))
    assert after.claims.equals(given.claims)
    assert row_of(after)["emptied"] == 1


def test_added_rows_are_told_and_claim_nothing(tmp_path: Path, given: Outcome) -> None:
    def add(book: openpyxl.Workbook) -> None:
        data_sheet(book).append(["6", "肥城测试甲有限公司", "新来的", THIRD, f"T{THIRD}", "低压电工作业", "2027-01-01"])

    after = send_back(tmp_path, given, add)
    assert after.claims.equals(given.claims)
    assert after.problems["rule"].to_list() == ["returned_new_row"]
    assert "请另报花名册" in after.message(BACK)


def test_a_row_copied_to_write_somebody_else_into_it_is_no_correction(tmp_path: Path, given: Outcome) -> None:
    def copy(book: openpyxl.Workbook) -> None:
        sheet = data_sheet(book)
        values = [cell.value for cell in sheet[2]]
        values[2] = "新来的"
        sheet.append(values)

    after = send_back(tmp_path, given, copy)
    assert after.claims.equals(given.claims)
    assert set(after.problems["rule"]) == {"returned_mark_repeated"}


def test_another_person_in_the_row_is_no_correction(tmp_path: Path) -> None:
    given = start(
        tmp_path, [*ROWS[:5], [5, "肥城测试甲有限公司", "赵大海", OTHER, f"T{OTHER}", "低压电工作业", "去年底"]]
    )
    edits = (change(6, "姓名", "钱多多"), change(6, "身份证号", THIRD))
    after = send_back(tmp_path, given, lambda book: rewritten(book, *edits))
    assert after.claims.equals(given.claims)
    assert "换了人" in after.message(BACK)


def test_a_mistyped_mark_is_told(tmp_path: Path, given: Outcome) -> None:
    def spoil(book: openpyxl.Workbook) -> None:
        cell = cell_of(data_sheet(book), 2, "行标识（请勿改动）")
        cell.value = cell.value[:-1] + ("0" if cell.value[-1] != "0" else "1")

    after = send_back(tmp_path, given, spoil)
    assert after.problems["rule"].to_list() == ["returned_mark_unknown"]
    assert after.claims.equals(given.claims)


def test_two_copies_of_one_run_that_disagree_correct_nothing(tmp_path: Path, given: Outcome) -> None:
    book = openpyxl.load_workbook(given.lists[0])
    change(4, "姓名", "孙小红")(book)
    book.save(tmp_path / "inbox" / "甲.xlsx")
    after = send_back(tmp_path, given, change(4, "姓名", "孙晓红"), "乙.xlsx")
    assert after.claims.equals(given.claims)
    assert after.problems["rule"].to_list() == ["returned_conflict"]
    assert "不一致" in after.message("甲.xlsx")
    assert "不一致" in after.message("乙.xlsx")


def test_a_later_copy_replaces_an_earlier_one(tmp_path: Path, given: Outcome) -> None:
    send_back(tmp_path, given, change(4, "姓名", "孙小红"), "甲.xlsx")
    after = send_back(tmp_path, given, change(4, "姓名", "孙晓红"), "乙.xlsx")
    assert after.claimed("name")[2] == "孙晓红"
    assert "取代" in after.message("甲.xlsx")


def test_two_copies_that_agree_are_one_correction(tmp_path: Path, given: Outcome) -> None:
    send_back(tmp_path, given, change(4, "姓名", "孙小红"), "甲.xlsx")
    after = send_back(tmp_path, given, change(4, "姓名", "孙小红"), "乙.xlsx")
    assert after.claimed("name")[2] == "孙小红"
    assert after.returned["overruled"].sum() == 0


def test_a_list_whose_marks_were_all_deleted_is_still_no_roster(tmp_path: Path, given: Outcome) -> None:
    def strip(book: openpyxl.Workbook) -> None:
        delete_cover(book)
        sheet = book.worksheets[0]
        sheet.delete_cols(12, 2)

    after = send_back(tmp_path, given, strip)
    assert after.claims.equals(given.claims)
    assert "清单编号已被删去" in after.message(BACK)


def test_rows_pasted_into_a_new_book_are_known_by_their_marks(tmp_path: Path, given: Outcome) -> None:
    source = data_sheet(openpyxl.load_workbook(given.lists[0]))
    book = openpyxl.Workbook()
    for row in source.iter_rows(min_row=2, max_row=4, values_only=True):
        book.active.append(row)
    book.active.cell(2, 3).value = "孙小红"
    book.save(tmp_path / "inbox" / "企业花名册" / "摘录.xlsx")
    after = run(tmp_path)
    assert after.claims.height == given.claims.height
    assert after.claimed("name")[2] == "孙小红"


@pytest.mark.parametrize(("encoding", "end"), [("utf-8-sig", ".csv"), ("gb18030", ".csv"), ("utf-16", ".txt")])
def test_a_sheet_saved_as_text_is_known(tmp_path: Path, given: Outcome, encoding: str, end: str) -> None:
    sheet = data_sheet(openpyxl.load_workbook(given.lists[0]))
    cell_of(sheet, 4, "姓名").value = "孙小红"
    path = tmp_path / "inbox" / "应急局" / f"回复{end}"
    path.parent.mkdir()
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter="\t" if end == ".txt" else ",")
        writer.writerows(["" if cell is None else cell for cell in row] for row in sheet.iter_rows(values_only=True))
    after = run(tmp_path)
    assert after.claims.height == given.claims.height
    assert after.claimed("name")[2] == "孙小红"


def test_a_list_whose_rows_came_apart_brings_nothing_of_them(tmp_path: Path, given: Outcome) -> None:
    sheet = data_sheet(openpyxl.load_workbook(given.lists[0]))
    cell_of(sheet, 4, "姓名").value = "孙小红"
    header, *rows = [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
    advice = next(at for at, text in enumerate(header) if text.startswith("需修改内容"))
    for row in rows:
        row[advice] = row[advice].replace("。", "。\n")
    path = tmp_path / "inbox" / "企业花名册" / "回复.txt"
    path.write_text("\r\n".join("\t".join(row) for row in [header, *rows]), encoding="utf-16")
    after = run(tmp_path)
    assert after.claims.equals(given.claims)
    assert after.corrections.is_empty()
    assert set(after.problems["rule"]) == {"returned_row_broken"}
    assert "行断成几行或错位" in after.message("回复.txt")


def test_a_row_below_which_other_cells_stand_corrects_nothing(tmp_path: Path, given: Outcome) -> None:
    def slide(book: openpyxl.Workbook) -> None:
        sheet = data_sheet(book)
        texts = [sheet.cell(2, at).value for at in range(1, len(ROWS[0]) + 1)]
        for at, text in enumerate([*texts[3:], *texts[:3]], start=1):
            sheet.cell(2, at).value = text

    after = send_back(tmp_path, given, slide)
    assert after.claims.equals(given.claims)
    assert "行断成几行或错位" in after.message(BACK)


def test_our_own_marks_are_no_values(tmp_path: Path, given: Outcome) -> None:
    def paste(book: openpyxl.Workbook) -> None:
        sheet = data_sheet(book)
        cell_of(sheet, 4, "姓名").value = cell_of(sheet, 4, "行标识（请勿改动）").value

    after = send_back(tmp_path, given, paste)
    assert after.corrections.is_empty()


def test_a_name_corrected_beside_the_number_written_out_is_the_same_person(tmp_path: Path) -> None:
    given = start(
        tmp_path, [*ROWS[:5], [5, "肥城测试甲有限公司", "赵大海", OTHER, f"T{OTHER}", "低压电工作业", "去年底"]]
    )
    edits = (change(6, "姓名", "赵大河"), change(6, "身份证号", OTHER), change(6, "证书编号", f"T{OTHER}"))
    after = send_back(tmp_path, given, lambda book: rewritten(book, *edits))
    assert after.corrections["text"].to_list() == ["赵大河"]
    assert "换了人" not in after.message(BACK)


def test_the_first_page_alone_brings_nothing(tmp_path: Path, given: Outcome) -> None:
    after = send_back(tmp_path, given, lambda book: book.remove(data_sheet(book)))
    assert after.claims.equals(given.claims)
    assert row_of(after)["new_rows"] == 0


def test_a_second_run_changes_nothing(tmp_path: Path, given: Outcome) -> None:
    after = send_back(tmp_path, given, change(4, "姓名", "孙小红"))
    again = run(tmp_path)
    assert (again.claims.equals(after.claims), again.corrections.equals(after.corrections)) == (True, True)
    assert again.returned.equals(after.returned)


def test_a_list_of_another_campaign_is_set_aside(tmp_path: Path, given: Outcome) -> None:
    other = tmp_path / "另一处"
    start(other, [*ROWS[:3], ROWS[5]])
    after = send_back(other, given, change(4, "姓名", "孙小红"))
    assert after.corrections.is_empty()
    assert row_of(after)["unknown_rows"] > 0


def test_a_fresh_store_takes_the_same_corrections(tmp_path: Path, given: Outcome) -> None:
    after = send_back(tmp_path, given, change(4, "姓名", "孙小红"))
    fresh = tmp_path / "新"
    (tmp_path / "inbox").rename(fresh / "inbox") if fresh.mkdir() is None else None
    assert run(fresh).claims.equals(after.claims)


def test_one_cell_with_several_certificates_is_cut_anew(tmp_path: Path) -> None:
    given = start(tmp_path, [*ROWS, [6, "肥城测试甲有限公司", None, None, None, "低压电工作业", "2027-03-01"]])
    edits = [change(7, "姓名", "周全"), change(7, "证书编号", f"T{OTHER}；TS6370001234")]
    after = send_back(tmp_path, given, lambda book: rewritten(book, *edits))
    rows = after.claims.filter(pl.col("row") == 7)
    assert rows["claim"].to_list() == [1, 2]
    assert rows["name_text"].to_list() == ["周全", "周全"]


def test_a_slot_that_was_empty_can_be_filled(tmp_path: Path) -> None:
    header = ["姓名", "身份证号", "低压电工证号", "低压电工有效期至", "高处作业证号", "高处作业有效期至"]
    given = start(
        tmp_path,
        [
            header,
            ["张晓红", BAD, f"T{BAD}", "去年底", None, None],
            ["李建国", OTHER, f"T{OTHER}", "2027-01-01", f"T{OTHER}", "2027-01-01"],
        ],
    )
    edits = (change(2, "高处作业证号", f"T{GOOD}"), change(2, "高处作业有效期至", "2027-05-01"))
    after = send_back(tmp_path, given, lambda book: rewritten(book, *edits))
    rows = after.claims.filter(pl.col("row") == 2).sort("claim")
    assert rows["number_text"].to_list() == [f"T{BAD}", f"T{GOOD}"]
    assert rows["name_text"].to_list() == ["张晓红", "张晓红"]
    assert rows["valid_to_text"].to_list() == ["去年底", "2027-05-01"]


def test_the_story_of_a_corrected_row_tells_both_texts(tmp_path: Path, given: Outcome) -> None:
    after = send_back(tmp_path, given, change(2, "姓名", "张小红"))
    (line,) = correction_lines(
        pl.DataFrame(
            {"file": [ROSTER], "sheet": ["名单"], "row": [2]}, {"file": pl.String, "sheet": pl.String, "row": pl.UInt32}
        ),
        after.corrections,
    )
    assert "原文“张晓红”，更正为“张小红”" in line


@pytest.mark.parametrize("end", ["xlsx", "csv"])
def test_a_list_saved_over_the_roster_does_not_replace_it(tmp_path: Path, given: Outcome, end: str) -> None:
    sheet = data_sheet(book := openpyxl.load_workbook(given.lists[0]))
    cell_of(sheet, 4, "姓名").value = "孙小红"
    target = tmp_path / "inbox" / ROSTER
    if end == "xlsx":
        book.save(target)
    else:
        lines = [",".join("" if cell is None else f'"{cell}"' for cell in row) for row in sheet.values]
        target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    after = run(tmp_path)
    assert after.claims.height == given.claims.height
    assert after.claimed("name")[2] == "孙小红"
    assert after.files.sort("file")["status"].to_list() == ["read", "returned"]
    assert "仍在使用" in str(after.files.sort("file")["message"][0])
    assert run(tmp_path).files.equals(after.files)


def test_a_roster_sent_again_after_a_list_under_its_name_counts(tmp_path: Path, given: Outcome) -> None:
    send_back(tmp_path, given, change(4, "姓名", "孙小红"), ROSTER)
    put(tmp_path / "inbox", ROSTER, table([*ROWS[:3]]))
    after = run(tmp_path)
    assert after.claims.height == 2
    assert after.files.height == 1
