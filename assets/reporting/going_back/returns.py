"""退回修改清单/: one workbook a sender, with its own rows; only those that changed are written again."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import polars as pl

from assets.remembered import Memory, digest_of
from assets.reporting.going_back.return_tables import build_return_tables
from assets.reporting.going_back.return_writing import ReturnBook, write_return_books
from assets.returned.issued import Issued
from assets.workbooks.cover import Cover
from assets.workbooks.file_names import file_names
from assets.workbooks.workbook import Written
from schemas.values.cell_address import address_parts, spoken_place, told_at
from schemas.values.masking import mask_text
from schemas.values.numbers.list_number import list_number, sheet_digest
from schemas.vocabulary import FileStatus, OwnList

if TYPE_CHECKING:
    from assets.reading.cell_store import Sheet

FOLDER_NAME = "退回修改清单"
# Part of each digest: to be raised when the workbooks' look changes, so that old ones are written again.
LOOK = 2
STEPS = (
    "在后面各工作表中，对照证件原件直接修改标有颜色的单元格；无误的不必改动，也不必填写其他内容。",
    "身份证号、证书编号为脱敏显示（中间为星号）。需要更正的，填写完整号码，单元格保持文本格式；无需更正的保持原样。",
    "不要改动“行标识”列和清单编号，程序凭它们找到原来的行。可以排序、筛选、删去不需修改的行；右侧橙色各列程序不读取。",
    "不要在本清单中增加人员，增加的行不作为申报；新增人员请另报花名册。",
    "改好后整份退回（xlsx、xls、ods、csv 均可，文件名不限），退回期限和退回单位见上。",
)
_ROW = ["file", "sheet", "row"]


def collect_returns(
    problems: pl.DataFrame, files: pl.DataFrame, senders: pl.DataFrame, row_accounts: pl.DataFrame
) -> pl.DataFrame:
    """Put every problem with its sender, the content it stands in and its table.

    Parameters
    ----------
    problems
        Table Problems: of values, of ledgers, and what `discrepancy_problems` returned.
    files
        Table Files.
    senders
        What `find_senders` returned.
    row_accounts
        Table RowAccounts.

    Returns
    -------
    pl.DataFrame
        Table ReturnRows without `held`; sorted. Lists of the program's own that came back are left out: what there is
        to tell of them stands at the rows they are about.
    """
    own = files.filter(pl.col("status") == FileStatus.RETURNED.value).select("file")
    key = ["sender", "file", "sheet", "table", "row", "column", "severity", "message"]
    return (
        problems.join(own, on="file", how="anti")
        .join(files.select("file", "sha256"), on="file", how="inner")
        .join(senders, on="file", how="inner")
        .join(row_accounts.select(*_ROW, "table"), on=_ROW, how="left")
        # File and sheet have columns of their own here.
        .with_columns(pl.col("table").fill_null(0), message=told_at(spoken_place()))
        .pipe(_with_cells_elsewhere)
        # A file's name may stand for a sender and hold an identity number, as a sentence may.
        .with_columns(mask_text(pl.col("message", "sender")))
        .select(*key, "sha256")
        .unique()
        .sort(key)
    )


def _with_cells_elsewhere(problems: pl.DataFrame) -> pl.DataFrame:
    """Of forms, a row to go back for each cell that stands in another row than the person's name."""
    row, letters = address_parts()
    whole = problems.with_columns(pl.when(row.is_null()).then("column").otherwise(pl.lit("")).alias("column"))
    elsewhere = problems.filter(row.is_not_null()).with_columns(row=row, column=letters)
    return pl.concat([whole, elsewhere])


@dataclass(frozen=True)
class Issue:
    """What all lists of one run have in common: where they go, by when, and which corrections they show."""

    as_of: date
    due: date
    receiver: str
    known: int = 0


class Lists(NamedTuple):
    """The workbooks that stand now, and the lists in them as given out."""

    written: list[Written]
    issued: list[Issued]


def write_returns(
    folder: Path,
    returns: pl.DataFrame,
    corrections: pl.DataFrame,
    row_accounts: pl.DataFrame,
    read_sheets: Callable[[str], Sequence["Sheet"]],
    memory: Memory,
    issue: Issue,
) -> Lists:
    """Write one workbook a sender.

    A workbook stays untouched when neither what it should say nor the file itself has changed since it was written.

    Parameters
    ----------
    folder
        Where the run writes; the workbooks go into 退回修改清单/ below it.
    returns
        Table ReturnRows; rows that are held are left out.
    corrections
        Table Corrections: rows that were corrected show it.
    row_accounts
        Table RowAccounts: says which rows are headers.
    read_sheets
        Gives the sheets of a content by its SHA-256, from the store.
    memory
        What was written last, in the store.
    issue
        What the first page of each says.

    Returns
    -------
    Lists
        The workbooks with the number of rows that go back in each, and the lists.
    """
    target = folder / FOLDER_NAME
    going = returns.filter(~pl.col("held"))
    sayings = _sayings(going, corrections, issue)
    names = file_names([each.sender for each in sayings])
    paths = {each.sender: target / f"{names[each.sender]}.xlsx" for each in sayings}
    standing = [each.sender for each in sayings if memory.stands(paths[each.sender], each.said)]
    changed = going.filter(~pl.col("sender").is_in(standing))
    tables = build_return_tables(changed, corrections, row_accounts, read_sheets)
    books = [
        ReturnBook(paths[each.sender], _cover(each, issue), each.sender, tables[each.sender], issue.as_of)
        for each in sayings
        if each.sender in tables
    ]
    write_return_books(books)
    memory.keep({paths[each.sender]: each.said for each in sayings})
    written = [Written(paths[each.sender], each.rows) for each in sayings]
    quoted = dict(
        going.select("sender", "sha256", "sheet")
        .unique()
        .sort("sha256", "sheet")
        .group_by("sender")
        .agg(pl.struct("sha256", "sheet").alias("sheets"))
        .iter_rows()
    )
    return Lists(written, [_issued(each, quoted[each.sender], issue) for each in sayings])


class Saying(NamedTuple):
    """One sender's list: its number, the digest of everything that it says, its rows and files."""

    sender: str
    number: str
    said: str
    rows: int
    files: int


def _sayings(returns: pl.DataFrame, corrections: pl.DataFrame, issue: Issue) -> list[Saying]:
    shown = corrections.group_by(_ROW).agg(
        pl.concat_str("column", "text", separator="\x1f").sort().str.join("\x1e").alias("corrected")
    )
    told = returns.join(shown, on=_ROW, how="left", maintain_order="left").group_by("sender", maintain_order=True)
    said = told.agg(
        pl.concat_str(pl.exclude("sender").cast(pl.String).fill_null(""), separator="\x1f")
        .str.join("\x1e")
        .alias("said"),
        pl.struct(_ROW).n_unique().alias("rows"),
        pl.col("file").n_unique().alias("files"),
    )
    found = []
    for sender, text, rows, files in said.iter_rows():
        number = list_number(OwnList.RETURNS, issue.as_of, sender, text)
        found.append(Saying(sender, number, digest_of(LOOK, issue.as_of, issue.due, issue.receiver, text), rows, files))
    return found


def _cover(saying: Saying, issue: Issue) -> Cover:
    """The first page of a list."""
    return Cover(
        f"退回修改清单 {saying.sender}",
        saying.number,
        (
            ("报送单位", saying.sender),
            ("基准日", issue.as_of.isoformat()),
            ("需修改", f"{saying.rows} 行，来自 {saying.files} 个原文件"),
            ("退回期限", f"{issue.due.isoformat()} 前"),
            ("退回给", issue.receiver),
        ),
        STEPS,
    )


def _issued(saying: Saying, sheets: Sequence[Mapping[str, str]], issue: Issue) -> Issued:
    quoted = tuple((sheet_digest(**sheet), sheet["sha256"], sheet["sheet"]) for sheet in sheets)
    return Issued(saying.number, saying.sender, issue.as_of.isoformat(), issue.known, quoted)
