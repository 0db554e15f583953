"""Items, issuers and words for "none" in wordings that no lookup holds, put into the cells of some rosters."""

import polars as pl

from demo.basics.drawn_items import KINDS
from demo.basics.randomness import stream
from demo.rosters.rosters import Roster
from demo.rosters.unlisted_words import NONE_HELD, chosen, unlisted

ITEM_SHARE = 0.3
NONE_SHARE = 0.7
ISSUER_SHARE = 0.5
"""Of the files: an office writes one issuer in one way throughout."""

SAID = pl.Schema({"slot": pl.UInt32, "claim": pl.UInt16, "kind": pl.String, "of": pl.String, "wording": pl.String})


def with_unlisted_cells(
    seed: int, claims: pl.DataFrame, shown: pl.DataFrame, rosters: list[Roster]
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Put the wordings in, of rosters that are to have them.

    Parameters
    ----------
    claims
        as `with_errors` returns them
    shown
        as `cell_texts` returns it, in the same order

    Returns
    -------
    tuple of pl.DataFrame
        `shown` changed, and what was written where (SAID)
    """
    said = pl.DataFrame(
        [
            (row["slot"], row["claim"], kind, of, wording)
            for roster in rosters
            if roster.unlisted
            for row, kind, of, wording in cells_of(seed, roster, claims, shown)
        ],
        schema=SAID,
        orient="row",
    )
    for kind, column in (("item", "shown_item"), ("issuer", "shown_issuer"), ("none", "shown_number")):
        words = said.filter(kind=kind).select("slot", "claim", "wording")
        shown = (
            shown.join(words, on=["slot", "claim"], how="left", maintain_order="left")
            .with_columns(pl.coalesce("wording", column).alias(column))
            .drop("wording")
        )
    return shown, said


def cells_of(
    seed: int, roster: Roster, claims: pl.DataFrame, shown: pl.DataFrame
) -> list[tuple[dict[str, object], str, str, str]]:
    """Draw the cells of one roster: row, kind, what it stands for, wording."""
    rng = stream(seed, f"unlisted cells {roster.index}")
    rows = claims.select("slot", "claim", "verdict", "issuer", item=item_names(claims)).hstack(
        shown.select("file", "shown_item", "shown_issuer", "shown_number")
    )
    issuers = {of: chosen(rng, words) for of, words in unlisted("issuer").items()}
    own_issuers, fields = rng.random() < ISSUER_SHARE, roster.layout.fields
    found: list[tuple[dict[str, object], str, str, str]] = []
    for row in rows.filter(file=roster.index).iter_rows(named=True):
        of, throw = row["item"], rng.random()
        if "item" in fields and row["shown_item"] and of in unlisted("item") and throw < ITEM_SHARE:
            found.append((row, "item", of, chosen(rng, unlisted("item")[of])))
        if "issuer" in fields and own_issuers and row["shown_issuer"] and row["issuer"] in issuers:
            found.append((row, "issuer", row["issuer"], issuers[row["issuer"]]))
        if "number" in fields and row["verdict"] == "uncertified" and rng.random() < NONE_SHARE:
            found.append((row, "none", NONE_HELD, chosen(rng, unlisted("none")[NONE_HELD])))
    return found


def item_names(claims: pl.DataFrame) -> pl.Series:
    """Return the name of each claim's item."""
    names = pl.DataFrame(
        [(family, item, name) for family, kind in enumerate(KINDS) for item, name in enumerate(kind.items)],
        schema={"family": claims.schema["family"], "item": claims.schema["item"], "name": pl.String},
        orient="row",
    )
    return claims.select("family", "item").join(names, on=["family", "item"], how="left", maintain_order="left")["name"]
