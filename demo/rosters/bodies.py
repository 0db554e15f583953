"""The body rows of one roster, by mode: a certificate a row, several in a cell, a column group each."""

import polars as pl
from numpy.random import Generator

from demo.formats.grids import NUMBER_MARK, Row
from demo.rosters.display import plain_dates
from demo.rosters.layouts import WIDE_ITEMS, Layout
from demo.rosters.placing import Body, header_words

JOINTS = ("、", "；", "\n", ";", "，")
"""What stands between several certificates in one cell."""


def make_body(rng: Generator, layout: Layout, shown: pl.DataFrame) -> Body:
    """Make the body of one roster from the texts of its claims (in the order of slot and claim)."""
    fields, headers = list(layout.fields), list(header_words(rng, layout))
    if layout.unusual:
        order = rng.permutation(len(fields)).tolist()
        fields, headers = [fields[place] for place in order], [headers[place] for place in order]
    if layout.mode == "cell":
        shown = in_cells(shown, JOINTS[int(rng.integers(0, len(JOINTS)))])
    people = shown["slot"].rle_id().cast(pl.Int64).to_list()
    if layout.mode == "wide":
        return wide_body(shown, fields, headers)
    numbered = shown.with_columns(shown_seq=NUMBER_MARK + (pl.Series(people) + 1).cast(pl.String))
    rows: list[Row] = [list(row) for row in numbered.select(f"shown_{name}" for name in fields).rows()]
    return Body(tuple(fields), tuple(headers), rows, people)


def in_cells(shown: pl.DataFrame, joint: str) -> pl.DataFrame:
    """Join the certificates of each row in its cells: items, numbers and dates in the same order."""
    several = pl.len() > 1
    joined = [
        pl.when(several)
        .then(plain_dates(pl.col(name)).fill_null("").str.replace_all("、", "", literal=True).str.join(joint))
        .otherwise(pl.col(name).first())
        .alias(name)
        for name in ("shown_item", "shown_number", "shown_valid_to")
    ]
    return shown.group_by("slot", maintain_order=True).agg(
        *joined, pl.exclude("shown_item", "shown_number", "shown_valid_to").first()
    )


def wide_body(shown: pl.DataFrame, fields: list[str], headers: list[str]) -> Body:
    """Give each kind of certificate its own columns for number and last day."""
    kinds = list(WIDE_ITEMS)
    cells = [
        pl.col(column).filter(pl.col("wide") == kind).first().alias(f"{column} {kind}")
        for kind in kinds
        for column in ("shown_number", "shown_valid_to")
    ]
    ones = [pl.col(f"shown_{name}").first() for name in fields if name != "seq"]
    whole = shown.group_by("slot", maintain_order=True).agg(*ones, *cells)
    numbered = whole.with_columns(shown_seq=NUMBER_MARK + (pl.int_range(pl.len()) + 1).cast(pl.String))
    columns = [f"shown_{name}" for name in fields] + [
        f"{column} {kind}" for kind in kinds for column in ("shown_number", "shown_valid_to")
    ]
    captions = [word for kind in kinds for word in (f"{kind}证号", f"{kind}证有效期至")]
    rows: list[Row] = [list(row) for row in numbered.select(columns).rows()]
    return Body((*fields, *captions), (*headers, *captions), rows, list(range(len(rows))))
