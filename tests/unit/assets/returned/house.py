"""A small campaign without Dagster: hand-ins in, return lists out, and back in again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import polars as pl
from openpyxl.worksheet.worksheet import Worksheet

from assets.landing.arrivals import load_arrivals
from assets.landing.hand_in_register import load_register
from assets.landing.withdrawals import list_withdrawn
from assets.parsing.rosters.senders import find_senders
from assets.reading.cell_store import load_sheets
from assets.reading.content_reading import read_files
from assets.recognising.recognition import recognise_files
from assets.remembered import Memory
from assets.reporting.balance import balance_files, with_returned
from assets.reporting.going_back.neutral import neutral_problems
from assets.reporting.going_back.returns import Issue, collect_returns, write_returns
from assets.returned.applying import with_corrections
from assets.returned.issued import note_issued
from assets.returned.kept_corrections import last_batch, load_kept
from assets.returned.lists import take_returned
from schemas.settings import DEFAULT_COVERAGE
from tests.unit.assets.parsing.examples import parse_sides
from tests.unit.assets.recognising.hand_in import QUICK, landed, put, table

AS_OF = date(2024, 10, 18)
ROSTER = "企业花名册/测试甲公司.xlsx"
HEADER = ["序号", "单位名称", "姓名", "身份证号", "证书编号", "准操项目", "有效期至"]
FIRM = "肥城测试甲有限公司"
# Check characters by MOD 11-2: the first three hold, the last fails.
GOOD, OTHER, THIRD, BAD = "370983197501011230", "370983199003070026", "370983198805052335", "370983198201013331"
ROWS: list[list[Any]] = [
    HEADER,
    [1, FIRM, "张晓红", BAD, f"T{GOOD}", "低压电工作业", "2027-03-01"],
    [2, FIRM, "李建国", OTHER, f"T{OTHER}", "高处作业", "2026-05-31"],
    [3, FIRM, None, None, None, "焊接与热切割作业", "2027.10"],
    [4, FIRM, "王小明", THIRD, f"T{THIRD}", "低压电工作业", "去年底"],
    [5, FIRM, "赵大海", GOOD, f"T{GOOD}", "低压电工作业", "2027-03-01"],
]


@dataclass(frozen=True)
class Outcome:
    """What one run gave."""

    claims: pl.DataFrame
    files: pl.DataFrame
    corrections: pl.DataFrame
    returned: pl.DataFrame
    problems: pl.DataFrame
    lists: list[Path]

    def claimed(self, field: str) -> list[str | None]:
        """One field of all claims, as text, in the order of the rows."""
        return self.claims.sort("file", "sheet", "row", "claim")[f"{field}_text"].to_list()

    def message(self, file: str) -> str:
        """What is said of a file."""
        return str(self.files.filter(pl.col("file").str.ends_with(file))["message"].item())


def start(root: Path, rows: Sequence[list[Any]] = ROWS) -> Outcome:
    """Hand in one roster and run."""
    put(root / "inbox", ROSTER, table([list(row) for row in rows]))
    return run(root)


def run(root: Path) -> Outcome:
    """Everything from the inbox to the return lists."""
    store = root / "store"
    hand_ins = landed(root)
    outcomes = read_files(hand_ins, store, QUICK)
    found = recognise_files(hand_ins, outcomes, store)
    back = take_returned(
        hand_ins,
        found.file_kinds,
        found.row_accounts,
        found.layouts,
        list_withdrawn(load_register(store), load_arrivals(store), hand_ins),
        store,
        lambda sha: load_sheets(store, sha),
    )
    texts = with_corrections(found.certificate_texts, back.corrections)
    parsed = parse_sides(texts, found.layouts, DEFAULT_COVERAGE, hand_ins.select("file", "received_at"))
    kinds = with_returned(found.file_kinds, back.returned_files)
    files = balance_files(hand_ins, outcomes, kinds, found.row_accounts, parsed.problems)
    told = neutral_problems(pl.concat([parsed.problems, back.returned_problems]), parsed.claims)
    going = collect_returns(told, files, find_senders(files, parsed.claims), found.row_accounts)
    lists = write_returns(
        root / "out",
        going.with_columns(held=pl.lit(value=False)),
        back.corrections,
        found.row_accounts,
        lambda sha: load_sheets(store, sha),
        Memory(store / "reports" / "returns.json"),
        Issue(AS_OF, AS_OF, "应急局", last_batch(load_kept(store))),
    )
    note_issued(store, lists.issued)
    return Outcome(
        parsed.claims, files, back.corrections, back.returned_files, back.returned_problems,
        [each.path for each in lists.written],
    )  # fmt: skip


def data_sheet(book: openpyxl.Workbook) -> Worksheet:
    """The list's sheet with the sender's rows."""
    return book.worksheets[1]


def cell_of(sheet: Worksheet, row: int, header: str) -> Any:
    """The cell of a row of the hand-in (by its number there) below a header."""
    heads = [cell.value for cell in sheet[1]]
    for line in sheet.iter_rows(min_row=2):
        if line[heads.index("行号")].value == row:
            return line[heads.index(header)]
    raise AssertionError(row)


def send_back(
    root: Path, given: Outcome, edit: Callable[[openpyxl.Workbook], object], name: str = "企业花名册/改好了.xlsx"
) -> Outcome:
    """Let somebody edit the list, put it into the inbox under a name, and run again."""
    book = openpyxl.load_workbook(given.lists[0])
    edit(book)
    path = root / "inbox" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    book.save(path)
    return run(root)


def change(row: int, header: str, value: Any) -> Callable[[openpyxl.Workbook], object]:
    """An edit that writes one cell."""

    def edit(book: openpyxl.Workbook) -> None:
        cell_of(data_sheet(book), row, header).value = value

    return edit
