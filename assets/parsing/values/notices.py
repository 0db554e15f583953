"""Lists of cancelled or withdrawn certificates: what they name is revoked; what they leave out they say nothing of."""

import polars as pl

from assets.parsing.values.facts import parse_registry
from schemas.settings import Coverage
from schemas.tables.certificates import Certificates
from schemas.tables.provenance import PROVENANCE

_KEYS = ("source", "number", "id_no")


def noticed(
    texts: pl.DataFrame, layouts: pl.DataFrame, coverage: tuple[Coverage, ...], received: pl.DataFrame
) -> pl.DataFrame:
    """The records of all notices (Certificates), each with the state that its list gives; empty where there is none.

    Parameters
    ----------
    texts, layouts, coverage, received
        As for `assets.parsing.values.facts.parse_registry`; rows of other kinds are passed over.
    """
    named = texts.filter(kind="notice")
    if named.is_empty():
        return Certificates.blank()
    return parse_registry(named.with_columns(kind=pl.lit("registry")), layouts, coverage, received).rows


def with_notices(certificates: pl.DataFrame, notices: pl.DataFrame) -> pl.DataFrame:
    """Certificates in force with the states that notices give them; those on no export are added.

    Parameters
    ----------
    certificates, notices
        Certificates. A notice speaks of cards that began before its own day, where both are known: whoever got a new
        certificate afterwards has it.
    """
    if notices.is_empty():
        return certificates
    named = notices.with_row_index("_notice").select(
        "_notice", *_KEYS, "name", "family", "item", _state="status", _told=_told(), _day="told_on"
    )
    numbered = certificates.with_row_index("_record")
    hits = pl.concat([_met(numbered, named, "number"), _met(numbered, named, "id_no")]).unique(["_record", "_notice"])
    states = (
        hits.filter("in_time")
        .sort("_record", "_notice")
        .unique("_record", keep="first", maintain_order=True)
        .select("_record", "_state", "_told")
    )
    marked = numbered.join(states, on="_record", how="left", maintain_order="left").with_columns(
        status=pl.coalesce("_state", "status"), status_text=pl.coalesce("_told", "status_text")
    )
    unknown = notices.with_row_index("_notice").join(hits, on="_notice", how="anti")
    columns = list(Certificates.dtypes())
    together = Certificates.conform(pl.concat([marked.select(columns), unknown.select(columns)]))
    return together.with_columns(reg_id=pl.int_range(pl.len(), dtype=pl.UInt32))


def _told() -> pl.Expr:
    """What stands for the record's state: the word and the place where it is said."""
    return pl.format("{}（见“{}”第{}行）", "status_text", "file", "row")


def _met(records: pl.DataFrame, named: pl.DataFrame, key: str) -> pl.DataFrame:
    """Pairs of a record and a notice of the same certificate: [_record, _notice, _state, _told, in_time]."""
    sides = records.select(
        "_record", "source", key, "name", "family", "item", "id_no" if key != "id_no" else "number",
        began=pl.coalesce("valid_from", "issue", "first_issue"),
    )  # fmt: skip
    pairs = sides.drop_nulls(key).join(named.drop_nulls(key), on=["source", key], how="inner", suffix="_named")
    same_name = (pl.col("name") == pl.col("name_named")).fill_null(value=True)
    same_item = (pl.col("item") == pl.col("item_named")).fill_null(value=True)
    same_family = (pl.col("family") == pl.col("family_named")).fill_null(value=True)
    in_time = (pl.col("began") <= pl.col("_day")).fill_null(value=True)
    return pairs.filter(same_name & same_item & same_family).select(
        "_record", "_notice", "_state", "_told", in_time=in_time
    )


def places_of(notices: pl.DataFrame) -> pl.DataFrame:
    """Where the notices' rows stand (PROVENANCE)."""
    return notices.select(PROVENANCE)
