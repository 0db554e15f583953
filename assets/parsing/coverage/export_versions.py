"""Certificates told apart across versions of an export: what a newer one lost, which record of a card is newer."""

import polars as pl

from schemas.values.numbers import resident_id
from schemas.values.numbers.person_number import SURE_IDS
from schemas.vocabulary import IdState

# An export of which half stands in another one is a version of it; a part of the county or a year shares hardly any.
VERSION_SHARE = 0.5


def certificate_key() -> pl.Expr:
    """One text a certificate (String): its holder's ID, else the number, else the name; with the item.

    A renewed card has the key of the old one. Takes id_no, id_state, number_id, number, name, item of Certificates.
    """
    return pl.concat_str([_holder(), pl.col("item").fill_null("")], separator="|")


def _holder() -> pl.Expr:
    old = pl.when(pl.col("id_state") == IdState.OLD15).then(resident_id.upgrade15(pl.col("id_no")))
    own = pl.when(pl.col("id_state").is_in(SURE_IDS)).then("id_no")
    return pl.coalesce(old, own, "number_id", "number", "id_no", "name", pl.lit(""))


def holders_of(certificates: pl.DataFrame) -> pl.Series:
    """The distinct holders of some records (String), whatever their items."""
    return certificates.select(holder=_holder())["holder"].unique()


def keys_of(certificates: pl.DataFrame) -> pl.Series:
    """The distinct certificate keys of some records (String)."""
    return certificates.select(key=certificate_key())["key"].unique()


def lost_keys(before: pl.Series, now: pl.Series) -> int:
    """How many certificates of the former version the new one lacks."""
    return int((~before.is_in(now.implode())).sum())


def records_of(certificates: pl.DataFrame) -> pl.DataFrame:
    """[key String, records UInt32]: how many records of each certificate there are; the same in two files is one."""
    keyed = certificates.select("file", key=certificate_key())
    return keyed.group_by("file", "key").agg(records=pl.len()).group_by("key").agg(pl.col("records").max())


def lost_records(before: pl.DataFrame, now: pl.DataFrame) -> int:
    """How many records of the former version the new one lacks, whatever it has more of other certificates.

    Takes two results of `records_of`. A renewed card in place of the old one is no loss; one that is gone beside its
    old card, or the other way round, is.
    """
    beside = before.join(now.rename({"records": "now"}), on="key", how="left")
    lacking = pl.col("records").cast(pl.Int64) - pl.col("now").cast(pl.Int64).fill_null(0)
    return int(beside.select(lacking.clip(0).sum()).item() or 0)


def is_version_of(newer: pl.Series, older: pl.Series) -> bool:
    """Whether an export is another version of the other: most of its certificates stand there too."""
    return newer.len() > 0 and int(newer.is_in(older.implode()).sum()) >= VERSION_SHARE * newer.len()


def card_key() -> pl.Expr:
    """One text a card (String): the certificate and the day its term began, else the day it ends.

    A renewed card is another one: that an older card is cancelled or over says nothing of the one in force.
    """
    began = pl.coalesce("valid_from", "issue", "valid_to", "first_issue").cast(pl.String).fill_null("")
    return pl.concat_str([certificate_key(), began], separator="|")


def newest_records(certificates: pl.DataFrame, order: list[str]) -> pl.DataFrame:
    """Of each card only the records of the newest file that has it.

    Parameters
    ----------
    certificates
        Records of one department and family.
    order
        Their files, the oldest first.
    """
    rank = pl.col("file").replace_strict(order, range(len(order)), return_dtype=pl.Int32)
    ranked = certificates.with_columns(_rank=rank, _key=card_key())
    return ranked.filter(pl.col("_rank") == pl.col("_rank").max().over("_key")).drop("_rank", "_key")
