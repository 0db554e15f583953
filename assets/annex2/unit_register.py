"""Who has handed in which ledger, and when each unit was last heard from."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import polars as pl

from assets.annex2.unit_names import name_units
from schemas.settings import LEDGER_FOLDERS, Campaign
from schemas.tables.annex2 import HandInRegister
from schemas.tables.recognised import LEDGER_TEXTS
from schemas.vocabulary import OwnList, codes


def build_register(
    hand_ins: pl.DataFrame, file_kinds: pl.DataFrame, texts: pl.DataFrame, chosen: Sequence[str] = ()
) -> pl.DataFrame:
    """List units and the ledgers that they handed in.

    Parameters
    ----------
    hand_ins
        HandIns.
    file_kinds
        FileKinds: also a ledger without a single row was handed in.
    texts
        LedgerTexts: the unit of each file, and how many rows it has.
    chosen
        Names of units that the settings give.

    Returns
    -------
    pl.DataFrame
        HandInRegister. A file that is no ledger, or could not be read, has an empty `ledger`: the unit was heard from.
        Folders whose names mean the same unit (应急局, 市应急管理局) are one unit.
    """
    placed = ledger_files(hand_ins, texts).join(_original(hand_ins, file_kinds), on="file", how="left")
    kinds = pl.col("kind").fill_null("").str.split("+")
    # A list of the program's own that came back is nobody's ledger.
    listed = placed.filter(~pl.col("kind").is_in(codes(OwnList)).fill_null(value=False)).select(
        "file", "received_at", "unit", folder=pl.col("file").str.split("/").list.first(),
        ledger=pl.when(kinds.list.set_intersection(list(LEDGER_TEXTS)).list.len() > 0)
        .then(kinds.list.set_intersection(list(LEDGER_TEXTS))).otherwise(pl.lit([""])),
    ).explode("ledger", empty_as_null=False)  # fmt: skip
    rows = texts.group_by("file", "ledger").agg(rows=pl.len())
    counted = listed.join(rows, on=["file", "ledger"], how="full", coalesce=True)
    known = _named(counted.filter(pl.col("unit").is_not_null()), chosen)
    return HandInRegister.conform(
        known.group_by("unit", "folder", "ledger").agg(
            files=pl.col("file").n_unique(), rows=pl.col("rows").sum(), last_received_at=pl.col("received_at").max()
        ).with_columns(pl.col("rows").cast(pl.UInt32))
    )  # fmt: skip


def ledger_files(hand_ins: pl.DataFrame, texts: pl.DataFrame) -> pl.DataFrame:
    """Files of the ledgers' folders: HandIns with `unit` String, that of the first table, else the sub-folder's name.

    Parameters
    ----------
    hand_ins, texts
        HandIns and LedgerTexts.
    """
    parts = pl.col("file").str.split("/")
    files = hand_ins.filter(parts.list.first().is_in(LEDGER_FOLDERS) & (pl.col("status") != "ignored"))
    own = texts.group_by("file").agg(own_unit=pl.col("unit").first())
    placed = files.join(own, on="file", how="left", maintain_order="left")
    return placed.with_columns(unit=pl.coalesce("own_unit", _unit(parts))).drop("own_unit")


def cut_off_of(campaign: Campaign, deadline: date) -> datetime:
    """The moment after which hand-ins are late for a deadline, in the campaign's time zone."""
    hours, minutes = (int(part) for part in campaign.annex2.cut_off.split(":"))
    midnight = datetime.combine(deadline, time(), ZoneInfo(campaign.timezone))
    return midnight + timedelta(hours=hours, minutes=minutes)


def find_silent_units(register: pl.DataFrame, units: list[str], since: datetime | None = None) -> list[str]:
    """Units of a list that have not handed in any readable ledger, or none after a moment."""
    heard = register.filter(pl.col("ledger") != "")
    if since is not None:
        heard = heard.filter(pl.col("last_received_at") > since)
    names = set(heard["unit"])
    return [unit for unit in units if unit not in names]


def units_missing_for(register: pl.DataFrame, units: list[str], campaign: Campaign, deadline: date) -> list[str]:
    """Units that have not handed in for a deadline: nothing since the cut-off of the deadline before it."""
    before = [day for day in campaign.deadlines if day < deadline]
    return find_silent_units(register, units, cut_off_of(campaign, before[-1]) if before else None)


def _named(files: pl.DataFrame, chosen: Sequence[str]) -> pl.DataFrame:
    """One name for each unit."""
    names = name_units(files["unit"].unique(), chosen)
    return files.with_columns(pl.col("unit").replace_strict(names, return_dtype=pl.String))


def _original(hand_ins: pl.DataFrame, file_kinds: pl.DataFrame) -> pl.DataFrame:
    """[file, kind]: a repeat has the kinds of the file whose content it repeats."""
    first = hand_ins.select("file", source=pl.coalesce("same_as", "file"))
    return first.join(file_kinds.select(source="file", kind="kind"), on="source", how="left").select("file", "kind")


def _unit(parts: pl.Expr) -> pl.Expr:
    """The sub-folder's name; the folder's own where a file lies in it directly."""
    return pl.when(parts.list.len() > 2).then(parts.list.get(1)).otherwise(parts.list.first())
