"""People whose certificate is in order but not for the post that the roster gives them."""

import numpy as np
import polars as pl

from demo.basics.drawn_items import F1, F3, F5, F6, KINDS
from demo.basics.drawn_posts import OFF_POSTS
from demo.basics.randomness import stream
from demo.rosters.rosters import Roster

SCENARIO = "off_post"
SHARE = 0.08
"""Of the rows that can show it: few rosters have a column of posts."""


def with_off_posts(seed: int, cast: pl.DataFrame, holdings: pl.DataFrame, rosters: list[Roster]) -> pl.DataFrame:
    """Give some clean rows the scenario: at least one, where any roster can show it.

    Parameters
    ----------
    cast
        CLAIM columns, slot, claim, scenario, file, mode
    holdings
        as drawn: only who holds a single certificate and stands in a single row can lack another

    Returns
    -------
    pl.DataFrame
        the same rows in their order; all else of the world is as it was
    """
    single = holdings.group_by("person").len().filter(pl.col("len") == 1)["person"]
    showing = [roster.index for roster in rosters if "post" in roster.layout.fields and not roster.unlisted]
    able = (
        pl.col("scenario").eq("clean") & pl.col("mode").eq("single") & pl.col("file").is_in(showing)
        & pl.col("person").is_in(single.implode()) & (pl.len().over("person") == 1)
        & categories(cast["family"], cast["item"]).is_in(list(OFF_POSTS)) & pl.col("family").is_in([F1, F3, F5, F6])
    )  # fmt: skip
    places = np.flatnonzero(cast.select(able).to_series().to_numpy())
    chosen = stream(seed, SCENARIO).permutation(places)[: max(1, round(SHARE * len(places)))]
    drawn = pl.Series(np.isin(np.arange(cast.height), chosen))
    return cast.with_columns(scenario=pl.when(drawn).then(pl.lit(SCENARIO)).otherwise("scenario"))


def shown_posts(seed: int, claims: pl.DataFrame, posts: pl.Series) -> pl.Series:
    """The posts, and in rows of the scenario one that wants another certificate."""
    classes = claims.select(categories(claims["family"], claims["item"]).alias("class"))["class"].to_list()
    drawn = stream(seed, "posts that are off").random(claims.height)
    others = [
        OFF_POSTS[each][int(u * len(OFF_POSTS[each]))] if each in OFF_POSTS else None
        for each, u in zip(classes, drawn.tolist(), strict=True)
    ]
    off = claims["scenario"] == SCENARIO
    return pl.DataFrame({"post": posts, "other": others, "off": off}).select(
        pl.when("off").then("other").otherwise("post").alias("post")
    )["post"]


def categories(family: pl.Series, item: pl.Series) -> pl.Expr:
    """Name the class of each item."""
    places = np.cumsum([0, *(len(kind.items) for kind in KINDS)])[family.to_numpy()] + item.to_numpy()
    return pl.lit(pl.Series([category for kind in KINDS for category in kind.categories]).gather(places))
