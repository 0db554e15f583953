"""The ledgers behind 附件2 as files: a file each, a workbook of sheets, or all stacked on one sheet."""

from pathlib import Path

import polars as pl
from numpy.random import Generator

from demo.basics.randomness import stream
from demo.formats.formats import FORMATS
from demo.formats.grids import Row, Sheet
from demo.formats.storing import save
from demo.ledgers.ledger_events import FILINGS, Filing
from demo.ledgers.ledger_words import HEADERS, TITLES, fields

FILE_FORMATS = ("xlsx", "csv_gb18030", "ods", "csv_bom", "html")
SYNONYMS_SHARE = 0.4


def write_ledgers(
    inbox: Path, seed: int, events: pl.DataFrame, enterprises: pl.DataFrame, people: pl.DataFrame
) -> pl.DataFrame:
    """Write what every unit filed; returns what the intake should report of each file."""
    rng = stream(seed, "ledger words")
    rows = []
    for place, filing in enumerate(FILINGS):
        tables = {
            ledger: table(rng, events.filter(filing=place, ledger=ledger), ledger, filing.unit, enterprises, people)
            for ledger in filing.ledgers
        }
        for number, (stem, sheets, accepted) in enumerate(shaped(filing, tables)):
            kind = FILE_FORMATS[(place + number) % len(FILE_FORMATS)] if filing.shape == "files" else "xlsx"
            path = f"{filing.folder}/{filing.unit}/{stem}{FORMATS[kind][0]}"
            save(inbox / path, FORMATS[kind][1](sheets))
            filled = sum(any(row) for sheet in sheets for row in sheet.rows)
            rows.append(
                {
                    "file": path,
                    "status": "read",
                    "format": kind,
                    "layout_key": f"ledger {filing.shape}",
                    "accepted": accepted,
                    "rejected": 0,
                    "layout": filled - accepted,
                }
            )
    return pl.DataFrame(rows)


def table(
    rng: Generator, rows: pl.DataFrame, ledger: str, unit: str, enterprises: pl.DataFrame, people: pl.DataFrame
) -> list[Row]:
    """Write one ledger: its header, then its rows."""
    words = fields(rng, rows, ledger, unit, enterprises, people)
    synonyms = int(rng.random() < SYNONYMS_SHARE)
    header: Row = [HEADERS[ledger][name][synonyms] for name in words.columns]
    return [header, *(list(row) for row in words.rows())]


def shaped(filing: Filing, tables: dict[str, list[Row]]) -> list[tuple[str, list[Sheet], int]]:
    """Put a unit's ledgers into files: (path stem, sheets, data rows) of each."""
    count = sum(len(rows) - 1 for rows in tables.values())
    if filing.shape == "sheets":
        return [("专项治理台账", [Sheet(TITLES[ledger], rows) for ledger, rows in tables.items()], count)]
    if filing.shape == "stacked":
        stacked: list[Row] = []
        for ledger, rows in tables.items():
            stacked += [[f"{filing.unit}{TITLES[ledger]}"], *rows, []]
        return [("专项治理台账汇总", [Sheet("台账", stacked)], count)]
    return [(TITLES[ledger], [Sheet("Sheet1", rows)], len(rows) - 1) for ledger, rows in tables.items()]
