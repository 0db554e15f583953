"""What a sender is told: what to correct, never by which test a number was found to be somebody else's."""

from functools import cache

import polars as pl

from schemas.lookups.catalogue import read_rows

_ROW = ["file", "sheet", "row"]
ALWAYS, NUMBER_SHOWS = "always", "number_shows"


@cache
def neutral_clauses() -> dict[tuple[str, str], str]:
    """Clauses by rule code and when they hold (neutral_clauses.csv): always, or where the number holds an ID."""
    return {(row["rule"], row["when"]): row["clause"] for row in read_rows("neutral_clauses.csv")}


def neutral_problems(problems: pl.DataFrame, claims: pl.DataFrame) -> pl.DataFrame:
    """Problems with neutral words in the place of tests that compare numbers with each other or with the register.

    Parameters
    ----------
    problems
        Table Problems.
    claims
        Table Claims: says whose number holds an identity number.

    Returns
    -------
    pl.DataFrame
        Table Problems; other rules' sentences as they were.
    """
    shows = claims.filter(pl.col("number_id").is_not_null()).select(*_ROW, _shows=pl.lit(value=True)).unique()
    told = problems.join(shows, on=_ROW, how="left", maintain_order="left")
    rule, clauses = pl.col("rule"), neutral_clauses()
    always = {code: clause for (code, when), clause in clauses.items() if when == ALWAYS}
    where = {code: clause for (code, when), clause in clauses.items() if when == NUMBER_SHOWS}
    clause = pl.coalesce(
        rule.replace_strict(always, default=None, return_dtype=pl.String),
        pl.when(pl.col("_shows")).then(rule.replace_strict(where, default=None, return_dtype=pl.String)),
    )
    sentence = pl.format("：{}", clause)
    return told.with_columns(message=pl.coalesce(sentence, "message")).drop("_shows")
