"""The form reads like the official one, its numbers are numbers, its cells lead to their records, its bytes stay."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from assets.annex2.form_books import BOOK, TABLE, UNIT_FOLDER, write_workbooks
from tests.unit.assets.annex2.ledgers import OCTOBER, campaign, case, inspection, many_rows, material, penalty, texts


def write(folder: Path, *rows: dict[str, Any], **settings: Any) -> Path:
    held = campaign(folder, **settings)
    write_workbooks(folder, material(texts(*rows), held, OCTOBER), held, OCTOBER)
    return folder / BOOK


def form(path: Path) -> Worksheet:
    return load_workbook(path)["工作情况统计表"]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("form"), *many_rows(["应急局", "住建局"]))


def test_head(book: Path) -> None:
    sheet = form(book)
    assert sheet["A2"].value == "工作情况统计表"
    assert sheet["A3"].value.split() == [
        "填报单位：肥城市应急管理局", "填报人：张明", "联系方式：0538-0000000", "填报时间：2024年10月18日"
    ]  # fmt: skip


def test_two_level_header_spans_8_3_4_columns(book: Path) -> None:
    spans = {str(merged) for merged in form(book).merged_cells.ranges}
    assert {"C4:J4", "K4:M4", "N4:Q4"} <= spans


def test_captions(book: Path) -> None:
    captions = [cell.value for cell in form(book)[5]][2:]
    assert captions[0] == "开展执法检查的企业数量(家)"
    assert captions[7] == captions[10] == "涉嫌犯罪的问题线索移交数量(项)"
    assert captions[12] == "检察机关介入的涉证案件数量(件)"
    assert captions[13] == "检察机关提起公诉的涉证案件数量(件、人)"
    assert len(captions) == 15


def test_rows_and_remark(book: Path) -> None:
    first_column = [form(book).cell(row, 1).value for row in range(6, 10)]
    assert first_column == [1, 2, "合计", "备注：8月18日、10月18日、12月18日前报送累计数。"]


def test_numbers_are_numbers_and_c14_is_a_text(book: Path) -> None:
    row = form(book)[8]
    assert {cell.data_type for cell in row[2:15]} == {"n"}
    assert row[15].data_type == "s"
    assert "件" in row[15].value


def test_page_is_one_a4_landscape(book: Path) -> None:
    sheet = form(book)
    setup = sheet.page_setup
    assert (setup.paperSize, setup.orientation, setup.fitToWidth, setup.fitToHeight) == (9, "landscape", 1, 1)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage


def test_fonts(book: Path) -> None:
    sheet = form(book)
    assert (sheet["A2"].font.name, sheet["C6"].font.name) == ("方正小标宋简体", "仿宋_GB2312")


def test_each_non_zero_cell_leads_to_its_first_record(book: Path) -> None:
    opened = load_workbook(book)
    sheet, evidence = opened["工作情况统计表"], opened["依据"]
    for row in (6, 7, 8):
        unit = sheet.cell(row, 2).value
        for cell in sheet[row][2:]:
            if cell.value in (0, None):
                continue
            target = evidence[cell.hyperlink.location.split("!")[1]]
            caption = str(sheet.cell(5, cell.column).value).split("(")[0]
            assert caption in target.value
            assert unit in {"全市", evidence.cell(target.row, 2).value}


def test_further_sheets(book: Path) -> None:
    names = load_workbook(book).sheetnames
    assert names[:5] == ["工作情况统计表", "依据", "口径", "校验", "与上期对比"]


def test_the_form_of_one_unit_has_no_unit_column(book: Path) -> None:
    sheet = form(book.parent / UNIT_FOLDER / "附件2_应急局.xlsx")
    assert (sheet["A4"].value, sheet["B4"].value, sheet["A6"].value, sheet["A7"].value[:2]) == (
        "序号", "对企业执法检查情况", 1, "备注"
    )  # fmt: skip


@pytest.mark.parametrize(("not_filed", "shown"), [("", None), ("/", "/"), ("0", 0)])
def test_what_was_not_filed(tmp_path: Path, not_filed: str, shown: object) -> None:
    sheet = form(write(tmp_path, inspection("甲公司"), not_filed=not_filed))
    assert [sheet["H6"].value, sheet["P6"].value] == [shown, shown]


def test_fines_have_no_trailing_zeros(tmp_path: Path) -> None:
    sheet = form(write(tmp_path, penalty("罚1号", "3000"), case("案1", "提起公诉", persons="5")))
    assert (sheet["H6"].value, sheet["P6"].value) == (0.3, "1件5人")


def test_a_text_that_looks_like_a_formula_stays_a_text(tmp_path: Path) -> None:
    path = write(tmp_path, inspection("=1+1公司"))
    assert load_workbook(path)["依据"]["C2"].data_type == "s"


def test_same_content_same_bytes(tmp_path: Path) -> None:
    rows = many_rows(["应急局"], size=3)
    first, second = (write(tmp_path / name, *rows) for name in ("a", "b"))
    assert first.read_bytes() == second.read_bytes()
    assert (first.parent / TABLE).read_bytes() == (second.parent / TABLE).read_bytes()


def test_only_workbooks_that_say_something_new_are_written_again(tmp_path: Path) -> None:
    write(tmp_path, *many_rows(["应急局", "住建局"]))
    paths = [tmp_path / BOOK, *sorted((tmp_path / UNIT_FOLDER).iterdir())]
    first = [path.stat().st_ino for path in paths]
    write(tmp_path, *many_rows(["应急局", "住建局"]))
    assert [path.stat().st_ino for path in paths] == first
    write(tmp_path, *many_rows(["应急局", "住建局"]), inspection("新增公司"))
    assert [path.stat().st_ino == before for path, before in zip(paths, first, strict=True)] == [False, True, False]


def test_a_workbook_that_somebody_touched_is_written_again(tmp_path: Path) -> None:
    path = write(tmp_path, inspection("甲公司"))
    whole = path.read_bytes()
    path.write_bytes(b"touched")
    assert write(tmp_path, inspection("甲公司")).read_bytes() == whole


@pytest.mark.parametrize(
    ("unit", "shown"),
    [("公安局", [1, None, None, None]), ("县水利局", [1, None, None, None]), ("检察院", [1, 0, "0件0人", None])],
)
def test_stages_of_other_bodies_stay_blank(tmp_path: Path, unit: str, shown: list[object]) -> None:
    write(tmp_path, case("案1", "公安立案", unit=unit))
    sheet = form(tmp_path / UNIT_FOLDER / f"附件2_{unit}.xlsx")
    assert [cell.value for cell in sheet[6][12:16]] == shown


def test_the_total_says_why_it_is_not_the_sum(tmp_path: Path) -> None:
    path = write(tmp_path, inspection("甲公司"), inspection("甲公司", unit="住建局"))
    notes = [cell.value for cell in load_workbook(path)["口径"]["B"]]
    assert "第1栏开展执法检查的企业数量：各行之和 2家，合计 1家。" in notes
    assert "合计只计一次" in form(path)["A10"].value
