"""People across departments and families: which registry records belong to one person, under a key that lasts.

A record with a whole valid ID belongs to that ID. Any other record (mistyped, masked, without ID) joins the person whom
it matches best, never two of them; those that match nobody with an ID are joined among themselves.
"""

import hashlib

import numpy as np
import polars as pl

from assets.linkage.engine import candidate_pairs
from assets.linkage.identity import Rows
from assets.linkage.parsed import from_parsed
from schemas.vocabulary import IdState

CERTAIN = (IdState.VALID.value, IdState.OLD15.value)
KEY_BYTES = 12


def person_clusters(certificates: pl.DataFrame, secret: bytes) -> pl.DataFrame:
    """Group Certificates by person.

    Returns [reg_id UInt32, person String], sorted by reg_id. `person` is a keyed digest of the person's ID, or, where
    no record shows a whole one, of the name and number that come first in code point order: new records of people who
    are known by their ID leave it as it is.
    """
    keys = from_parsed(certificates).key
    certain = certificates["id_state"].is_in(CERTAIN)
    records = certificates.select("reg_id", "name", "number", key=pl.Series(keys), certain=certain)
    edges = _links(certificates, records)
    owned = _by_owner(records, edges)
    orphans = records.join(owned, on="reg_id", how="anti")
    return pl.concat([_with_id_keys(owned, secret), _among_themselves(orphans, edges, secret)]).sort("reg_id")


def _links(certificates: pl.DataFrame, records: pl.DataFrame) -> pl.DataFrame:
    """Same-person pairs of records without a whole ID with any other record."""
    doubtful = certificates.filter(~certificates["id_state"].is_in(CERTAIN))
    pairs = candidate_pairs(doubtful.rename({"reg_id": "ros_id"}), certificates)
    linked = pairs.filter(pl.col("same_person") & (pl.col("ros_id") != pl.col("reg_id")))
    return linked.select("ros_id", "reg_id", "score").join(
        records.select("reg_id", "key", "certain"), on="reg_id", how="left"
    )


def _by_owner(records: pl.DataFrame, edges: pl.DataFrame) -> pl.DataFrame:
    """Each record with the ID key of its person: its own, or that of the best match that has a whole ID."""
    own = records.filter("certain").select("reg_id", "key")
    ranked = edges.filter("certain").sort(["ros_id", "score", "key"], descending=[False, True, False])
    matched = ranked.unique("ros_id", keep="first", maintain_order=True).select("ros_id", "key")
    return pl.concat([own, matched.rename({"ros_id": "reg_id"})])


def _with_id_keys(owned: pl.DataFrame, secret: bytes) -> pl.DataFrame:
    keys = owned["key"].unique()
    persons = pl.Series("person", [_digest(f"id {key}", secret) for key in keys], dtype=pl.String)
    names = pl.DataFrame([keys, persons])
    return owned.join(names, on="key", how="left").select("reg_id", "person")


def _among_themselves(orphans: pl.DataFrame, edges: pl.DataFrame, secret: bytes) -> pl.DataFrame:
    """Connected groups of records that all lack a whole ID."""
    rows = {reg_id: row for row, reg_id in enumerate(orphans["reg_id"].to_list())}
    pairs = [(rows[a], rows[b]) for a, b in edges.select("ros_id", "reg_id").iter_rows() if a in rows and b in rows]
    groups = _connected(len(orphans), np.array(pairs, dtype=np.int64).reshape(-1, 2))
    facts = pl.concat_str(pl.col("name").fill_null(""), pl.lit(" "), pl.col("number").fill_null(""))
    grouped = orphans.with_columns(group=pl.Series(groups), fact=facts)
    firsts = grouped.group_by("group").agg(pl.col("fact").min()).sort("group")
    named = firsts.with_columns(person=pl.Series([_digest(fact, secret) for fact in firsts["fact"]], dtype=pl.String))
    return grouped.join(named.select("group", "person"), on="group", how="left").select("reg_id", "person")


def _connected(size: int, pairs: Rows) -> Rows:
    """Group number of each row: the smallest row that pairs lead to."""
    groups = np.arange(size)
    while True:
        lower = groups.copy()
        np.minimum.at(lower, pairs[:, 0], groups[pairs[:, 1]])
        np.minimum.at(lower, pairs[:, 1], groups[pairs[:, 0]])
        if (lower == groups).all():
            return groups
        groups = lower


def _digest(fact: str, secret: bytes) -> str:
    return hashlib.blake2b(fact.encode(), key=secret, digest_size=KEY_BYTES).hexdigest()
