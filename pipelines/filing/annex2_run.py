"""Materialising 附件2 for one date, and reading the tables that a filing is made of."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import polars as pl

from assets.annex2.form_books import Material
from assets.annex2.unit_names import rename_units
from assets.annex2.unit_register import ledger_files
from pipelines.faults import UserError
from schemas.settings import Campaign

if TYPE_CHECKING:
    from pipelines.store import ParquetStore

# The tables that a filing is made of; the workbooks of the day are the main job's to write.
WANTED = ("annex2_rules", "annex2_person_types", "annex2_overlaps", "annex2_uncounted")


@dataclass(frozen=True)
class Annex2Tables:
    """What a run made: the tables that the workbooks show, and the ledgers' files."""

    material: Material
    ledger_files: pl.DataFrame


def materialise(campaign: Campaign, as_of: date) -> Annex2Tables:
    """Run the part of the main job that leads to the figures of 附件2, and read its tables.

    Parameters
    ----------
    campaign
        The campaign.
    as_of
        The as-of date.

    Returns
    -------
    Annex2Tables
        `ledger_files` has the columns of HandIns and `unit`, only files of the ledgers' folders.

    Raises
    ------
    UserError
        When the run failed.
    """
    from pipelines.lock import running_alone
    from pipelines.runs import execute
    from pipelines.store import ParquetStore

    with running_alone(campaign):
        if execute(campaign, as_of, wanted=WANTED):
            raise UserError("附件2的数据没有算成，未填报；请先运行 certscreen run 查看原因。")
        return _read(ParquetStore(campaign.store / "tables"), as_of.isoformat())


def _read(store: "ParquetStore", key: str) -> Annex2Tables:
    """Read what the run has just stored."""

    def table(name: str, partition: str | None = key) -> pl.DataFrame:
        return store.table(name, partition).frame

    material = Material(
        table("annex2"),
        table("annex2_records"),
        table("annex2_person_types"),
        table("annex2_overlaps"),
        table("annex2_rules"),
        table("ledger_register", None),
        table("annex2_uncounted"),
    )
    files = ledger_files(table("hand_ins", None), table("ledger_texts", None))
    return Annex2Tables(material, rename_units(files, material.register["unit"].unique()))
