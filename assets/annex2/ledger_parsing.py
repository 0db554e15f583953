"""Ledger texts to ledger records: every value read; rows that lack what counts go back with the reason."""

from typing import NamedTuple

import polars as pl

from assets.annex2 import readings
from assets.annex2.counted_once import enterprise_keys
from assets.annex2.counting_faults import tell_faults
from schemas.lookups.annex2_lookups import ledgers
from schemas.tables.accounts import Problems
from schemas.tables.annex2 import LedgerRecords
from schemas.tables.provenance import PROVENANCE
from schemas.values import dates
from schemas.values.numbers import document_number, resident_id
from schemas.values.text import squeezed
from schemas.vocabulary import Precision

_DATES = ("inspected_on", "found_on", "rectified_on", "decided_on", "transferred_on", "cleaned_on", "dated_on")
_ROW = [*PROVENANCE, "ledger"]
# A party without a credit code and with a name as short as this is a person: no enterprise has such a name.
_LONGEST_PERSON_NAME = 4
_PERSON_CODE = r"^[1-8]\d{5}(?:18|19|20)\d{9}[\dX]$|^[1-8]\d{14}$|\*"


class ParsedLedgers(NamedTuple):
    """Records that could be read, and what is wrong with rows and cells."""

    ledger_records: pl.DataFrame
    ledger_problems: pl.DataFrame


def parse_ledgers(texts: pl.DataFrame, layouts: pl.DataFrame) -> ParsedLedgers:
    """Read all ledger rows.

    Parameters
    ----------
    texts
        LedgerTexts.
    layouts
        Layouts: column letters for the messages, and whether the header of the fines counts in 万元.

    Returns
    -------
    ParsedLedgers
        LedgerRecords and Problems. A row of `texts` is in LedgerRecords unless it has a problem of severity
        reject. Where one row holds several ledgers and only some of them can be read, the others' problems are
        warnings: the row itself is taken in.
    """
    rows = _read(texts, layouts)
    told = tell_faults(rows, layouts)
    rejected = told.filter(pl.col("severity") == "reject").select(_ROW).unique()
    accepted = rows.join(rejected, on=_ROW, how="anti")
    return ParsedLedgers(LedgerRecords.conform(_recorded(accepted)), Problems.conform(_softened(told, accepted)))


def _softened(told: pl.DataFrame, accepted: pl.DataFrame) -> pl.DataFrame:
    """Turn rejections into warnings where another ledger of the same row was taken in."""
    taken = accepted.select(*PROVENANCE, taken=pl.lit(value=True)).unique()
    marked = told.join(taken, on=PROVENANCE, how="left", maintain_order="left")
    return marked.with_columns(
        severity=pl.when(pl.col("taken")).then(pl.lit("warn")).otherwise("severity")
    ).select(list(Problems.dtypes())).unique(maintain_order=True)  # fmt: skip


def _read(texts: pl.DataFrame, layouts: pl.DataFrame) -> pl.DataFrame:
    """Put what was read beside the texts, under names of its own."""
    folder = pl.col("file").str.split("/").list.first()
    dated = texts.with_columns(_days(texts[name]).alias(f"{name}_day") for name in _DATES)
    numbered = dated.with_columns(
        folder=folder,
        event_on=_by_ledger("event", suffix="_day"),
        document_text=_by_ledger("document"),
    )
    return numbered.with_columns(
        _documents(numbered),
        enterprise_keys(*_named_enterprises(numbered)).alias("enterprise_key"),
        readings.fines(numbered["fine_yuan"], _in_ten_thousands(numbered, layouts)).alias("fine_fen"),
        readings.persons(numbered["persons"]).alias("person_count"),
        checked=readings.certificates_checked(pl.col("certificates_checked")),
        types=readings.problem_types(pl.col("problem_type")),
        taken=readings.measures(pl.col("measure")),
        names=readings.people(pl.col("person_name")),
        ids=readings.people(pl.col("id_no")),
        on_individual=_is_person(),
        case_stage=readings.stage(pl.col("stage")),
    )


def _named_enterprises(rows: pl.DataFrame) -> list[pl.Series]:
    """Name and code of each row's enterprise; a fined individual is none."""
    no_person = ~_is_person().fill_null(value=False)
    return rows.select(
        pl.when(no_person).then(pl.coalesce("enterprise", "penalised_party")).alias("name"),
        pl.when(no_person).then(pl.coalesce("uscc", "party_code")).alias("code"),
    ).get_columns()


def _days(texts: pl.Series) -> pl.Series:
    """Dates that were written to the day; others can't be placed before or after an as-of date."""
    read = dates.parse(texts)
    return read.select(pl.when(pl.col("precision") == Precision.DAY.value).then("date")).to_series()


def _by_ledger(role: str, suffix: str = "") -> pl.Expr:
    """The field that plays a role (event, document) in each row's own ledger."""
    return pl.coalesce(
        [
            pl.when(pl.col("ledger") == ledger.code).then(pl.col(getattr(ledger, role) + suffix))
            for ledger in ledgers().values()
        ]
    )


def _documents(rows: pl.DataFrame) -> pl.Series:
    """Compared form of each row's number; of sites and links their own form."""
    frame = rows.select(
        "ledger",
        number=document_number.normalise(pl.col("document_text")),
        site_key=readings.site_keys(rows["site"], rows["platform"]),
        link_key=readings.link_keys(rows["item_link"], rows["platform"]),
    )
    return frame.select(
        document=pl.when(pl.col("ledger") == "site").then("site_key")
        .when(pl.col("ledger") == "cleanup").then("link_key")
        .otherwise("number")
    ).to_series()  # fmt: skip


def _in_ten_thousands(rows: pl.DataFrame, layouts: pl.DataFrame) -> pl.Series:
    """Whether the header above the row's fine says 万元."""
    headed = layouts.filter((pl.col("field") == "fine_yuan") & pl.col("header").str.contains("万")).select(
        "file", "sheet", "table", scaled=pl.lit(value=True)
    )
    joined = rows.join(headed.unique(), on=["file", "sheet", "table"], how="left", maintain_order="left")
    return joined["scaled"].fill_null(value=False)


def _is_person() -> pl.Expr:
    """Whether the penalised party is an individual: an ID as its code, or no code and a short name."""
    code = resident_id.normalise(pl.col("party_code"))
    short = squeezed(pl.col("penalised_party")).str.len_chars() <= _LONGEST_PERSON_NAME
    looks_like_id = code.str.contains(_PERSON_CODE)
    return pl.when(pl.col("ledger") == "penalty").then(
        looks_like_id.fill_null(value=False) | (code.is_null() & short).fill_null(value=False)
    )


def _recorded(rows: pl.DataFrame) -> pl.DataFrame:
    """Columns of LedgerRecords; values of other ledgers than the row's own are null."""
    inspected, found = pl.col("ledger") == "inspection", pl.col("ledger") == "problem"
    return rows.with_columns(
        enterprise=pl.coalesce("enterprise", "penalised_party"),
        certificates_checked=pl.when(inspected).then("checked"),
        problem_types=pl.when(found).then("types"),
        measures=pl.when(found).then("taken"),
        person_names="names",
        person_ids="ids",
        rectified_on="rectified_on_day",
        stage="case_stage",
        persons="person_count",
    ).select(list(LedgerRecords.dtypes()))
