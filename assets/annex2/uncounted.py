"""What of a unit's ledgers stands behind no figure, or not behind all that it might: files, rows and cells, and why."""

from datetime import date
from typing import NamedTuple

import polars as pl

from assets.annex2.counting_faults import SECOND_LOOK
from schemas.lookups.annex2_lookups import ledgers
from schemas.settings import Campaign
from schemas.tables.annex2 import UncountedRows
from schemas.tables.provenance import PROVENANCE
from schemas.tables.recognised import LEDGER_TEXTS
from schemas.values.cell_address import spoken_in_file, told_at
from schemas.vocabulary import OwnList, codes

_UNREAD = "没有能识别的台账，文件中的内容未计入附件2"


class ReadLedgers(NamedTuple):
    """What was read of the ledgers' folders: `ledger_files`, then tables of intake and of 附件2."""

    files: pl.DataFrame
    outcomes: pl.DataFrame
    kinds: pl.DataFrame
    row_accounts: pl.DataFrame
    texts: pl.DataFrame
    records: pl.DataFrame
    problems: pl.DataFrame


def find_uncounted(read: ReadLedgers, campaign: Campaign, as_of: date) -> pl.DataFrame:
    """List what could not be counted.

    Parameters
    ----------
    read
        What was read.
    campaign
        Its start.
    as_of
        The day to which the figures go.

    Returns
    -------
    pl.DataFrame
        UncountedRows; units are named as in `files` and `texts`.
    """
    parts = [
        _unread_files(read),
        _files_not_new(read),
        _unread_rows(read),
        _faulty_rows(read),
        _other_days(read, campaign.start, as_of),
    ]
    columns = [name for name in UncountedRows.dtypes() if name != "as_of"]
    whole = pl.concat([part.select(columns) for part in parts]).unique()
    return UncountedRows.conform(whole.with_columns(as_of=pl.lit(as_of)))


def _unread_files(read: ReadLedgers) -> pl.DataFrame:
    """Files without any ledger, lists of the program's own left out."""
    own = read.files.filter(pl.col("status") == "new")
    told = own.join(read.kinds.rename({"message": "kind_message"}), on="file", how="left").join(
        read.outcomes.select("sha256", read_message="message"), on="sha256", how="left"
    )
    kinds = pl.col("kind").fill_null("").str.split("+")
    paper = pl.col("kind").is_in(codes(OwnList)).fill_null(value=False)
    without = told.filter((kinds.list.set_intersection(list(LEDGER_TEXTS)).list.len() == 0) & ~paper)
    why = pl.coalesce("read_message", "kind_message")
    reason = pl.when(why.is_null()).then(pl.lit(f"{_UNREAD}。")).otherwise(pl.format("{}：{}", pl.lit(_UNREAD), why))
    return without.select(
        "unit", "file", sheet=pl.lit(""), row=pl.lit(0, pl.UInt32), extent=pl.lit("file"), reason=reason
    )


def _files_not_new(read: ReadLedgers) -> pl.DataFrame:
    """Repeats, and files that no longer count for another reason, which their message tells."""
    others = read.files.filter(pl.col("status") != "new")
    repeat = pl.format("与文件“{}”内容相同，是重复报送，不另计入。", "same_as")
    other = pl.format("这一份不再采用，未计入。{}", pl.col("message").fill_null(""))
    reason = pl.when(pl.col("same_as").is_not_null()).then(repeat).otherwise(other)
    return others.select(
        "unit", "file", sheet=pl.lit(""), row=pl.lit(0, pl.UInt32), extent=pl.lit("file"), reason=reason
    )


def _unread_rows(read: ReadLedgers) -> pl.DataFrame:
    """Sheets of ledger files with rows that belong to no table."""
    outside = read.row_accounts.filter(pl.col("place") == "outside").join(
        read.files.select("file", "unit"), on="file", how="inner"
    )
    listed = outside.join(_unread_files(read).select("file"), on="file", how="anti")
    counted = listed.group_by("unit", "file", "sheet").agg(
        count=pl.len(), first=pl.col("row").min(), last=pl.col("row").max()
    )
    reason = pl.format("第{}至{}行中有 {} 行不在能识别的台账表格内，未计入。", "first", "last", "count")
    return counted.select("unit", "file", "sheet", row=pl.lit(0, pl.UInt32), extent=pl.lit("file"), reason=reason)


def _faulty_rows(read: ReadLedgers) -> pl.DataFrame:
    """Rows that were rejected, and rows with a cell that no figure could use."""
    faults = read.problems.filter((pl.col("severity") == "reject") | ~pl.col("rule").is_in(list(SECOND_LOOK)))
    units = read.texts.select(*PROVENANCE, own_unit="unit").unique(PROVENANCE, keep="first", maintain_order=True)
    placed = faults.join(read.files.select("file", "unit"), on="file", how="inner").join(
        units, on=PROVENANCE, how="left"
    )
    extent = pl.when(pl.col("severity") == "reject").then(pl.lit("row")).otherwise(pl.lit("part"))
    reason = told_at(spoken_in_file())
    return placed.select(pl.coalesce("own_unit", "unit").alias("unit"), *PROVENANCE, extent=extent, reason=reason)


def _other_days(read: ReadLedgers, start: date, as_of: date) -> pl.DataFrame:
    """Records whose event lies before the campaign or after the day to which the figures go: no fault of theirs."""
    early, late = pl.col("event_on") < start, pl.col("event_on") > as_of
    label = pl.col("ledger").replace_strict({code: ledger.label for code, ledger in ledgers().items()})
    reason = pl.format(
        "{}的日期 {} {}，不计入。",
        label,
        pl.col("event_on").cast(pl.String),
        pl.when(early).then(pl.lit(f"早于专项治理开始的 {start}")).otherwise(pl.lit(f"晚于数据截止日 {as_of}")),
    )
    extent = pl.when(early).then(pl.lit("early")).otherwise(pl.lit("late"))
    return read.records.filter(early | late).select("unit", *PROVENANCE, extent=extent, reason=reason)
