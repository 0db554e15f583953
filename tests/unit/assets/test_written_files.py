"""What Dagster is told of files: single ones by name, books of senders by their folder, sheets by their rows."""

from pathlib import Path

import polars as pl
import xlsxwriter
from openpyxl import Workbook

from assets.written_files import FileLine, SheetLine, list_files, list_sheets
from schemas.tables.reporting import WrittenFiles


def written(*files: tuple[str, int]) -> pl.DataFrame:
    return pl.DataFrame(list(files), schema=WrittenFiles.dtypes(), orient="row")


def test_a_file_is_told_with_kind_and_rows() -> None:
    assert list_files(written(("线索台账.xlsx", 7), ("clues.parquet", 5))) == [
        FileLine("线索台账.xlsx", "xlsx", 1, 7),
        FileLine("clues.parquet", "parquet", 1, 5),
    ]


def test_books_in_a_folder_are_told_as_one_without_their_names() -> None:
    told = list_files(written(("退回修改清单/某公司.xlsx", 2), ("退回修改清单/甲/乙厂.xlsx", 3), ("待放行.xlsx", 1)))
    assert told == [FileLine("退回修改清单/", "xlsx", 2, 5), FileLine("待放行.xlsx", "xlsx", 1, 1)]


def test_sheets_are_told_with_their_last_row_whoever_wrote_them(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
        book.add_worksheet("线索").write_column(0, 0, ["标题", "行", "行"])
        book.add_worksheet("空")
    other = Workbook()
    other.active.append(["x"])
    other.save(tmp_path / "b.xlsx")
    files = list_files(written(("a.xlsx", 2), ("b.xlsx", 1), ("退回修改清单/不在.xlsx", 1), ("c.html", 1)))
    assert list_sheets(files, tmp_path) == [
        SheetLine("a.xlsx", "线索", 3),
        SheetLine("a.xlsx", "空", 1),
        SheetLine("b.xlsx", "Sheet", 1),
    ]
