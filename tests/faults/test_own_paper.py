"""Every list of a demo world comes back in every dress: no clue lost, none added, every correction taken and told."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import openpyxl
import polars as pl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from assets.reporting.publishing.peoples_files import edited_copies
from demo.world import write_demo
from pipelines.campaign import load_campaign
from pipelines.progress import Silent
from pipelines.runs import execute
from tests.soffice import FORMATS, NEEDS_SOFFICE, convert

AS_OF = date(2024, 12, 18)
BOOKS = ("线索台账.xlsx", "待核验清单.xlsx", "待放行.xlsx", "数据质量.xlsx", "附件2_工作情况统计表.xlsx")
FOLDERS = ("企业花名册/退回", "应急局", "执法检查/住建局", "平台核验", "")


@dataclass(frozen=True)
class World:
    """A campaign after a run."""

    root: Path

    @property
    def out(self) -> Path:
        """What the run wrote."""
        return self.root / "out" / AS_OF.isoformat()

    def table(self, name: str) -> pl.DataFrame:
        """One of the tables for programs."""
        return pl.read_parquet(self.out / f"{name}.parquet")

    def lists(self) -> list[Path]:
        """The return lists."""
        return sorted((self.out / "退回修改清单").glob("*.xlsx"))

    def run(self) -> None:
        """Run the main job."""
        assert execute(load_campaign(self.root), AS_OF, Silent()) is None


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> World:
    root = tmp_path_factory.mktemp("own") / "专项治理"
    write_demo(root, people=600, claims=300, seed=5, unlisted=0)
    world = World(root)
    world.run()
    return world


@pytest.fixture
def world(begun: World, tmp_path: Path) -> World:
    root = tmp_path / "专项治理"
    shutil.copytree(begun.root, root)
    return World(root)


def put_back(world: World, paths: list[Path]) -> int:
    """Put files into the folders of the inbox in turn, under other names."""
    for at, path in enumerate(paths):
        folder = world.root / "inbox" / FOLDERS[at % len(FOLDERS)]
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, folder / f"回复{at}_{path.name}")
    return len(paths)


def assert_nothing_happened(before: World, after: World, came: int) -> None:
    """Same verdicts, same clues; every paper known as ours, none of its cells a correction."""
    for name in ("verdicts", "clues"):
        assert after.table(name).equals(before.table(name)), name
    assert after.table("corrections").is_empty()
    returned = after.table("files").filter(pl.col("status") == "returned")
    assert returned.height == came
    assert returned.filter(pl.col("message").str.contains("新增|未采用|有误|重复")).is_empty()


@NEEDS_SOFFICE
@pytest.mark.parametrize("to", list(FORMATS))
def test_all_paper_unchanged_through_libreoffice(begun: World, world: World, tmp_path: Path, to: str) -> None:
    papers = [*begun.lists(), *(begun.out / name for name in BOOKS)]
    came = put_back(world, convert(papers, to, tmp_path / "office"))
    world.run()
    duplicates = world.table("files").filter(pl.col("status") == "duplicate").height
    former = begun.table("files").filter(pl.col("status") == "duplicate").height
    assert_nothing_happened(begun, world, came - (duplicates - former))


def sort_rows(sheet: Worksheet) -> None:
    rows = sorted(([cell.value for cell in row] for row in sheet.iter_rows(min_row=2)), key=str, reverse=True)
    for at, row in enumerate(rows, 2):
        for column, value in enumerate(row, 1):
            sheet.cell(at, column).value = value


def half(sheet: Worksheet) -> None:
    if sheet.max_row > 3:
        sheet.delete_rows(3, (sheet.max_row - 2) // 2)


def as_general_numbers(sheet: Worksheet) -> None:
    """What is typed anew in a cell of General format becomes a number, as Excel and WPS make it."""
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            if isinstance(cell.value, str) and cell.value.isdigit() and len(cell.value) < 12:
                cell.value, cell.number_format = int(cell.value), "General"


@pytest.mark.parametrize("edit", [sort_rows, half, as_general_numbers], ids=lambda edit: edit.__name__)
def test_all_lists_edited_without_a_change(begun: World, world: World, edit: Callable[[Worksheet], None]) -> None:
    folder = world.root / "edited"
    folder.mkdir()
    for path in begun.lists():
        book = openpyxl.load_workbook(path)
        for sheet in book.worksheets[1:]:
            if not any(area.max_row > 1 for area in sheet.merged_cells.ranges):
                edit(sheet)
        book.save(folder / path.name)
    came = put_back(world, sorted(folder.iterdir()))
    world.run()
    assert_nothing_happened(begun, world, came)


@NEEDS_SOFFICE
@pytest.mark.parametrize("to", ["xlsx", "ods", "xls", "csv"])
def test_names_corrected_and_saved_by_libreoffice(begun: World, world: World, tmp_path: Path, to: str) -> None:
    folder = tmp_path / "corrected"
    folder.mkdir()
    corrected = 0
    for path in begun.lists():
        book = openpyxl.load_workbook(path)
        cells = [cell for sheet in book.worksheets[1:] for row in sheet.iter_rows() for cell in row if cell.comment]
        for cell in cells:
            if "姓名" in cell.comment.text and "登记为“" in cell.comment.text:
                cell.value = cell.comment.text.split("登记为“")[1].split("”")[0]
                corrected += 1
        book.save(folder / path.name)
    put_back(world, convert(sorted(folder.iterdir()), to, tmp_path / "office"))
    world.run()
    assert corrected > 0
    assert world.table("corrections").select("file", "sheet", "row", "column").n_unique() == corrected
    assert set(world.table("clues")["clue_id"]) == set(begun.table("clues")["clue_id"])
    discrepant = [
        each.table("verdicts").filter(pl.col("verdict") == "registered_discrepant").height for each in (begun, world)
    ]
    assert discrepant[1] < discrepant[0]


def test_lists_saved_as_text_with_their_line_breaks_bare_add_no_clue(begun: World, world: World) -> None:
    folder = world.root / "inbox" / "企业花名册" / "退回"
    folder.mkdir(parents=True, exist_ok=True)
    for path in begun.lists():
        for at, sheet in enumerate(openpyxl.load_workbook(path).worksheets[1:]):
            rows = [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
            text = "\r\n".join("\t".join(row) for row in rows)
            (folder / f"{path.stem}{at}.txt").write_text(text, encoding="utf-16")
    world.run()
    for name in ("verdicts", "clues"):
        assert world.table(name).equals(begun.table(name)), name
    assert world.table("corrections").is_empty()


def test_nothing_that_goes_out_tells_how_a_number_was_found_out(begun: World) -> None:
    words = ("内含", "他人", "编号规则", "名下", "冒用", "假证", "查无")
    for path in begun.lists():
        for sheet in openpyxl.load_workbook(path):
            texts = [f"{cell.value or ''}{cell.comment.text if cell.comment else ''}" for row in sheet for cell in row]
            assert [text for text in texts if any(word in text for word in words)] == []


def test_no_row_of_a_clue_above_low_goes_out(begun: World) -> None:
    clues = begun.table("clues").filter(pl.col("level") != "low")
    behind = begun.table("evidence").filter(pl.col("role") == "claim").join(clues, on="clue_id", how="semi")
    rows = set(behind.select("file", "sheet", "row").rows())
    for path in begun.lists():
        for sheet in openpyxl.load_workbook(path).worksheets[1:]:
            heads = [cell.value for cell in sheet[1]]
            file, name, row = (heads.index(head) for head in ("原文件", "工作表", "行号"))
            went = {(line[file], line[name] or "", line[row]) for line in sheet.iter_rows(min_row=2, values_only=True)}
            assert went & rows == set()


def test_every_edited_workbook_is_kept(begun: World, world: World) -> None:
    books = sorted(world.out.rglob("*.xlsx"))
    for path in books:
        book = openpyxl.load_workbook(path)
        book.worksheets[0].cell(40, 1).value = "批注"
        book.save(path)
    world.run()
    assert len(edited_copies(world.out)) == len(books)
    world.run()
    assert len(edited_copies(world.out)) == len(books)
    told = (world.out / "运行摘要.txt").read_text(encoding="utf-8")
    assert all(path.name in told for path in edited_copies(world.out))
