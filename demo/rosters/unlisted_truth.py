"""Headers in wordings that no lookup holds put on rosters, and what each such header or cell means: its truth."""

from dataclasses import replace

import polars as pl
from numpy.random import Generator

from demo.formats.formats import TYPED
from demo.rosters.layouts import Layout
from demo.rosters.placing import SECOND_ROW, Body, Placed
from demo.rosters.rosters import Roster
from demo.rosters.unlisted_words import chosen, unlisted

HEADER_SHARES = (0.4, 0.7, 1.0)
"""How many of a file's headers are unlisted: an office that words one its own way mostly words others so too."""
FIELDS = {"validity": "valid_to"}
"""Fields of the layouts that recognition calls otherwise."""

UNLISTED = pl.Schema(
    {
        "file": pl.String, "sheet": pl.String, "row": pl.UInt32, "claim": pl.UInt16, "column": pl.UInt16,
        "kind": pl.String, "of": pl.String, "wording": pl.String,
    }
)  # fmt: skip
"""`kind` header (claim is null), item, issuer or none (column is null); `of` is what it means."""


def reworded(rng: Generator, body: Body, layout: Layout) -> Body:
    """Head some columns in wordings that no lookup holds."""
    share = HEADER_SHARES[int(rng.integers(0, len(HEADER_SHARES)))]
    words = []
    for name, usual in zip(body.columns, body.headers, strict=True):
        throw = rng.random()
        kept = name not in unlisted("header") or (layout.two_row_header and name in SECOND_ROW)
        words.append(usual if kept or throw >= share else chosen(rng, unlisted("header")[name]))
    return replace(body, headers=tuple(words))


def unlisted_headers(roster: Roster, placed: Placed) -> pl.DataFrame:
    """Say where the headers in such wordings stand: the first of each on each sheet (UNLISTED columns)."""
    meant = {word: name for name, words in unlisted("header").items() for word in words}
    found: dict[tuple[str, str], tuple[object, ...]] = {}
    for sheet in placed.sheets if roster.unlisted else []:
        for row, cells in enumerate(sheet.rows, start=1):
            for column, cell in enumerate(cells, start=1):
                if cell in meant:
                    name = sheet.name if roster.format in TYPED else ""
                    of = FIELDS.get(meant[cell], meant[cell])
                    found.setdefault((name, cell), (roster.path, name, row, None, column, "header", of, cell))
    return pl.DataFrame([*found.values()], schema=UNLISTED, orient="row")


def unlisted_cells(where: pl.DataFrame, said: pl.DataFrame) -> pl.DataFrame:
    """Say where the items, issuers and words for "none" came to stand (UNLISTED columns).

    Parameters
    ----------
    where
        slot and claim of each row, with file, sheet, row and `nth`, the claim's number there
    said
        as `with_unlisted_cells` returns it
    """
    joined = where.join(said, on=["slot", "claim"], how="inner", maintain_order="left")
    return joined.with_columns(claim="nth", column=pl.lit(None)).select(*UNLISTED).cast(UNLISTED)
