"""Roster files written, and where each claim came to stand in them."""

from pathlib import Path

import numpy as np
import polars as pl

from demo.basics.drawn_items import KINDS
from demo.basics.randomness import stream
from demo.formats.formats import FORMATS, TYPED
from demo.formats.storing import save
from demo.rosters.bodies import make_body
from demo.rosters.display import cell_texts
from demo.rosters.errors_in_rows import with_errors
from demo.rosters.layouts import WIDE_ITEMS
from demo.rosters.off_post_rows import shown_posts
from demo.rosters.placing import Placed, place
from demo.rosters.rosters import Roster
from demo.rosters.unlisted_cells import with_unlisted_cells
from demo.rosters.unlisted_layouts import relaid
from demo.rosters.unlisted_truth import reworded, unlisted_cells, unlisted_headers

TRUTH = (
    "file", "sheet", "row", "claim", "family", "verdict", "accept", "standing", "lapses_on", "ends_on", "scenario",
    "error", "person", "genuine", "forged",
)  # fmt: skip


def write_rosters(
    inbox: Path, seed: int, cast: pl.DataFrame, people: pl.DataFrame, enterprises: pl.DataFrame, rosters: list[Roster]
) -> tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame]:
    """Write all rosters and return the truth.

    Parameters
    ----------
    cast
        CLAIM columns, slot, claim, scenario, file, mode

    Returns
    -------
    tuple of pl.DataFrame
        the claims (TRUTH columns), the files (columns of `file_truth`), and the wordings that no lookup holds
        (UNLISTED columns)
    """
    rng = stream(seed, "texts")
    claims = with_errors(stream(seed, "errors"), cast)
    shown = cell_texts(rng, claims.with_columns(company_of=companies(rng, claims, rosters)), people, enterprises)
    shown = shown.with_columns(shown_post=shown_posts(seed, claims, shown["shown_post"]))
    claims = claims.with_columns(accept=accepted(claims, shown["shown_number"]))
    wide = {item: name for name, item in WIDE_ITEMS.items()}
    shown = shown.with_columns(wide=claims["item"].replace_strict(wide, default=None, return_dtype=pl.String))
    shown, said = with_unlisted_cells(seed, claims, shown, rosters)
    parts = shown.partition_by("file", as_dict=True, maintain_order=True)
    judged = claims.partition_by("file", as_dict=True, maintain_order=True)
    truths, files, words = [], [], []
    for roster in rosters:
        placed = write_roster(
            inbox, seed, rng, roster, parts[(roster.index,)], enterprises["company"][roster.enterprise]
        )
        where = standing(roster, placed, judged[(roster.index,)])
        truths.append(placed_truth(where))
        files.append(file_truth(roster, placed, truths[-1]))
        words += [unlisted_headers(roster, placed), unlisted_cells(where, said)]
    return pl.concat(truths), pl.DataFrame(files), pl.concat(words)


def accepted(claims: pl.DataFrame, shown_number: pl.Series) -> pl.Series:
    """Say what else is right: a T left out is no error in the ID, but not the number as printed either."""
    no_t = claims["number"].str.starts_with("T") & shown_number.str.contains(r"^[0-9]{17}[0-9X]$")
    unsettled = no_t.fill_null(value=False) & (claims["standing"] == "registered")
    also = pl.when(unsettled).then(pl.lit(["registered_discrepant"])).otherwise(pl.lit([], dtype=pl.List(pl.String)))
    return claims.select(pl.col("accept").list.concat(also).list.unique(maintain_order=True))["accept"]


def companies(rng: np.random.Generator, claims: pl.DataFrame, rosters: list[Roster]) -> pl.Series:
    """Say which enterprise each row names: the file's own, in a registration export any."""
    several = np.array([roster.layout.key == "registration" for roster in rosters])
    file = claims["file"].to_numpy()
    return pl.Series(np.where(several[file], rng.integers(0, len(rosters), len(file)), file))


def write_roster(
    inbox: Path, seed: int, rng: np.random.Generator, roster: Roster, shown: pl.DataFrame, company: str
) -> Placed:
    """Write one roster file."""
    body, own = make_body(rng, roster.layout, shown), stream(seed, f"unlisted layout {roster.index}")
    if roster.unlisted:
        body = reworded(own, body, roster.layout)
    placed = place(rng, roster.layout, body, company)
    if roster.unlisted:
        placed = relaid(own, placed, roster.layout)
    if roster.format not in TYPED:
        placed = Placed(placed.sheets, [("", row) for _, row in placed.places])
    save(inbox / roster.path, FORMATS[roster.format][1](placed.sheets))
    return placed


def standing(roster: Roster, placed: Placed, claims: pl.DataFrame) -> pl.DataFrame:
    """Say where each claim stands: file, sheet, row, and `nth`, which of the claims there it is."""
    merged = roster.layout.mode == "merged"
    unit = pl.int_range(pl.len()) if merged else pl.col("slot").rle_id()
    places = pl.DataFrame(placed.places, schema={"sheet": pl.String, "row": pl.UInt32}, orient="row")
    where = places[claims.select(unit.cast(pl.Int64)).to_series()]
    nth = pl.lit(1, dtype=pl.UInt16) if merged else pl.col("claim")
    return claims.with_columns(where["sheet"], where["row"], file=pl.lit(roster.path), nth=nth)


def placed_truth(where: pl.DataFrame) -> pl.DataFrame:
    """Say what is true of each claim where it stands."""
    families = pl.Series([kind.family.value for kind in KINDS])
    return where.with_columns(family=families.gather(where["family"]), claim="nth").select(TRUTH)


def file_truth(roster: Roster, placed: Placed, truth: pl.DataFrame) -> dict[str, object]:
    """Say what the intake should report of one roster: status, kind, and its row balance."""
    rows = truth.group_by("sheet", "row").agg(rejected=(pl.col("verdict") == "unreadable").all())
    filled = sum(any(cell for cell in row) for sheet in placed.sheets for row in sheet.rows)
    rejected = int(rows["rejected"].sum())
    return {
        "file": roster.path,
        "status": "read",
        "layout_key": roster.layout.key,
        "unlisted": roster.unlisted,
        "format": roster.format,
        "accepted": rows.height - rejected,
        "rejected": rejected,
        "layout": filled - rows.height,
    }
