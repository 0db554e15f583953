"""Days and items pasted a row off: what a row says is exactly what the register holds for the person of another row.

Whoever alters his card has no reason to give it his neighbour's day. Where two rows or more say what the rows as far
above or below them should, or two rows each what the other should, that column slipped.
"""

from collections.abc import Iterator

import polars as pl

from schemas.vocabulary import IdState

WHERE = ["file", "sheet", "table"]
CELLS = {"ros_id": pl.UInt32, "field": pl.String, "rule": pl.String}
STEPS = (-2, -1, 1, 2)
# Days hardly meet by chance; the same few items stand in many rows.
FEWEST = {"valid_to": 2, "item": 3}


def displaced_facts(claims: pl.DataFrame, certificates: pl.DataFrame) -> pl.DataFrame:
    """[ros_id, field String, rule String]: rows whose end or item another row of their table needs.

    Takes Claims and Certificates. Ends and items are told by rows whose identity number is on record once in
    their family.
    """
    rows = _with_records(claims, certificates)
    copied = _copied(claims, certificates).select("ros_id", field=pl.lit("id_no"))
    found = pl.concat([copied, *_displaced(rows)])
    return found.unique("ros_id", keep="first", maintain_order=True).with_columns(
        rule=pl.format("{}_row_shifted", "field")
    )


def _copied(claims: pl.DataFrame, certificates: pl.DataFrame) -> pl.DataFrame:
    """Rows with the identity number of another row of their table whose name, end and item are on record together.

    Whoever copies a line and forgets a part of it leaves his colleague's numbers beside the next man's facts.
    """
    named = claims.filter("claimed", "readable", pl.col("id_state") == IdState.VALID).drop_nulls(["name", "valid_to"])
    twice = named.filter(pl.col("name").n_unique().over(*WHERE, "id_no") > 1)
    if twice.is_empty():
        return twice
    facts = ["name", "family", "valid_to", "item"]
    people = certificates.select("id_no", *facts).unique()
    own = people.join(twice.select("id_no").unique(), on="id_no", how="semi").select("id_no", "name")
    strangers = twice.join(own, on=["id_no", "name"], how="anti")
    return strangers.join(people.select(facts), on=facts, how="semi")


def _with_records(claims: pl.DataFrame, certificates: pl.DataFrame) -> pl.DataFrame:
    """Rows with a record in order, [recorded_valid_to Date, recorded_item String] beside their own."""
    sure = pl.col("id_state") == IdState.VALID
    facts = ["id_no", "family", *FEWEST]
    own = claims.filter("claimed", "readable", sure, pl.col("family").is_not_null())
    held = certificates.filter(sure).select(facts).join(own.select("id_no").unique(), on="id_no", how="semi")
    once = held.unique(["id_no", "family"], keep="none").rename({field: f"recorded_{field}" for field in FEWEST})
    asked = own.select("ros_id", *WHERE, "row", "claim", *facts)
    return asked.join(once, on=["id_no", "family"], how="inner").sort(*WHERE, "row", "claim")


def _displaced(rows: pl.DataFrame) -> Iterator[pl.DataFrame]:
    for field, fewest in FEWEST.items():
        own, recorded = pl.col(field), pl.col(f"recorded_{field}")
        if rows.filter(own != recorded).is_empty():
            continue
        others = {step: (own == recorded.shift(-step).over(WHERE)).fill_null(value=False) for step in STEPS}
        apart = (own != recorded).fill_null(value=False)
        marked = rows.select("ros_id", *WHERE, **{f"by{step}": apart & other for step, other in others.items()})
        for step in STEPS:
            met = pl.col(f"by{step}")
            exchanged = met & pl.col(f"by{-step}").shift(-step).over(WHERE).fill_null(value=False)
            many = met & (met.sum().over(WHERE) >= fewest)
            yield marked.filter(many | exchanged).select("ros_id", field=pl.lit(field))
