"""Rows of 线索台账: clues, their persons and places put in words, and their counts; still as frames."""

import polars as pl

from assets.reporting.row_words import listed, position
from assets.screening.clueing.clue_kinds import applicable
from schemas.labels import FAMILY_LABELS, KIND_LABELS, labelled
from schemas.tables.screening import CLOSED
from schemas.values.masking import mask
from schemas.values.name_masking import mask_name
from schemas.vocabulary import ClueLevel, codes, labels

_LAW = ["kind", "family", "acted_from", "last_seen"]
_CLAIM_KEY = ["file", "sheet", "row", "claim"]
_NO_ENTERPRISE = "（未注明单位）"
_NOT_FILLED = "（未填）"
_SEARCHED = "（未查到相应登记）"


def clue_rows(clues: pl.DataFrame, evidence: pl.DataFrame, claims: pl.DataFrame) -> pl.DataFrame:
    """One row a clue, sorted by level, kind, enterprise and id.

    Parameters
    ----------
    clues, evidence
        Tables Clues and Evidence.
    claims
        Table Claims: gives the persons' names and identity numbers, which are masked here.

    Returns
    -------
    pl.DataFrame
        clue_id, level, kind, title, family, enterprise, name, id_no, level_reason, origin, status, status_reason,
        statutes, claimed_at, recorded_at String; first_seen Date.
    """
    return (
        _in_order(clues)
        .join(_people(clues, evidence, claims), on="clue_id", how="left", maintain_order="left")
        .join(_positions(evidence), on="clue_id", how="left", maintain_order="left")
        .join(_statutes(clues), on=_LAW, how="left", nulls_equal=True, maintain_order="left")
        .with_columns(
            labelled("level", labels(ClueLevel)), labelled("kind", KIND_LABELS), labelled("family", FAMILY_LABELS)
        )
        .select(
            "clue_id", "level", "kind", "title", "family", "enterprise", "name", "id_no", "level_reason", "origin",
            "first_seen", "status", "status_reason", "statutes", "claimed_at", "recorded_at",
        )
    )  # fmt: skip


def _statutes(clues: pl.DataFrame) -> pl.DataFrame:
    """[kind, family, acted_from, last_seen, statutes String]: what may apply, by the law of the act and of the run."""
    asked = clues.select(_LAW).unique()
    told = [applicable(*row) for row in asked.iter_rows()]
    return asked.with_columns(statutes=pl.Series(told, dtype=pl.String))


def kind_counts(rows: pl.DataFrame) -> pl.DataFrame:
    """Count clues by kind and family: kind, family String; 高, 中, 低, total UInt32; the last row is the sum."""
    return _level_counts(rows.with_columns(pl.col("family").fill_null("（不限）")), ["kind", "family"])


def enterprise_counts(rows: pl.DataFrame) -> pl.DataFrame:
    """Count clues by enterprise, most first: enterprise String; 高, 中, 低, total UInt32; the last row is the sum.

    A clue of several enterprises counts for each of them, so that the sum may exceed the number of clues.
    """
    single = rows.with_columns(pl.col("enterprise").fill_null(_NO_ENTERPRISE).str.split("；")).explode("enterprise")
    return _level_counts(single, ["enterprise"])


def _in_order(clues: pl.DataFrame) -> pl.DataFrame:
    """Open ones before those whose claim is not what it was, then the most urgent first."""
    return clues.sort(
        pl.col("status").is_in(CLOSED),
        _rank("level", codes(ClueLevel)),
        _rank("kind", list(KIND_LABELS)),
        "kind",
        "enterprise",
        "clue_id",
    )


def _rank(column: str, order: list[str]) -> pl.Expr:
    """Place of a code in a list; codes that the list lacks come last."""
    places = pl.int_range(len(order), dtype=pl.Int32, eager=True)
    return pl.col(column).replace_strict(order, places, default=len(order), return_dtype=pl.Int32)


def _people(clues: pl.DataFrame, evidence: pl.DataFrame, claims: pl.DataFrame) -> pl.DataFrame:
    """Names and identity numbers of the persons of each clue: clue_id, name, id_no String."""
    closed = clues.filter(pl.col("status").is_in(CLOSED))
    present = evidence.join(closed, on="clue_id", how="anti")
    former = evidence.join(closed, on="clue_id", how="semi")
    return pl.concat([_persons(present, claims), _former_persons(former)])


def _former_persons(evidence: pl.DataFrame) -> pl.DataFrame:
    """The same of clues whose rows may be another person's by now: from the old cells, masked in any case."""
    cells = (
        evidence.filter(pl.col("role") == "claim")
        .group_by("clue_id", *_CLAIM_KEY)
        .agg(pl.col("claimed").filter(pl.col("field") == field).first().alias(field) for field in ("name", "id_no"))
    )
    people = (
        cells.sort("clue_id", *_CLAIM_KEY)
        .select("clue_id", mask_name(pl.col("name")).fill_null(_NOT_FILLED), pl.col("id_no").fill_null(_NOT_FILLED))
        .unique(maintain_order=True)
    )
    return people.group_by("clue_id", maintain_order=True).agg(
        listed(pl.col("name"), "；", "人"), listed(pl.col("id_no"), "；", "人")
    )


def _persons(evidence: pl.DataFrame, claims: pl.DataFrame) -> pl.DataFrame:
    """Masked names and identity numbers of the claims behind each clue: clue_id, name, id_no String."""
    name, id_no = pl.coalesce("name", "name_text"), pl.coalesce("id_no", "id_no_text")
    people = (
        evidence.filter(pl.col("role") == "claim")
        .select("clue_id", *_CLAIM_KEY)
        .unique()
        .join(claims.select(*_CLAIM_KEY, "name", "name_text", "id_no", "id_no_text"), on=_CLAIM_KEY, how="inner")
        .sort("clue_id", *_CLAIM_KEY)
        .select("clue_id", name=mask_name(name).fill_null(_NOT_FILLED), id_no=mask(id_no).fill_null(_NOT_FILLED))
        .unique(maintain_order=True)
    )
    return people.group_by("clue_id", maintain_order=True).agg(
        listed(pl.col("name"), "；", "人"), listed(pl.col("id_no"), "；", "人")
    )


def _positions(evidence: pl.DataFrame) -> pl.DataFrame:
    """Rows behind each clue on both sides: clue_id, claimed_at, recorded_at String."""
    places = (
        evidence.select("clue_id", "role", "file", "sheet", "row")
        .unique()
        .sort("clue_id", "role", "file", "sheet", "row")
        .with_columns(
            place=position() + pl.when(pl.col("role") == "searched").then(pl.lit(_SEARCHED)).otherwise(pl.lit(""))
        )
    )
    sides = {"claimed_at": ["claim"], "recorded_at": ["registry", "searched"]}
    return places.group_by("clue_id", maintain_order=True).agg(
        listed(pl.col("place").filter(pl.col("role").is_in(roles)), "\n", "处").alias(name)
        for name, roles in sides.items()
    )


def _level_counts(rows: pl.DataFrame, keys: list[str]) -> pl.DataFrame:
    """Count rows by keys, a column a level, and add the sum as the last row."""
    levels = [level.label for level in ClueLevel]
    counted = (
        rows.group_by(keys)
        .agg(*((pl.col("level") == level).sum().alias(level) for level in levels), total=pl.len())
        .sort("total", *keys, descending=[True] + [False] * len(keys))
    )
    total = counted.select(
        pl.lit("合计").alias(keys[0]),
        *(pl.lit(None, dtype=pl.String).alias(key) for key in keys[1:]),
        pl.col(*levels, "total").sum(),
    )
    return pl.concat([counted, total])
