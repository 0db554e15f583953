"""What became of clues that the comparison raises no more: their claim changed, went away, or is judged otherwise."""

from datetime import date
from typing import NamedTuple

import polars as pl

from assets.field_positions import columns_of
from assets.screening.clueing.evidence import CLAIM_FIELDS, WHO_FIELDS, claimed_text
from assets.screening.clueing.post_evidence import FIELD as POST
from assets.screening.clueing.reasons import reason
from schemas.tables.screening import CHANGED, CROSS_ROW_KINDS, OTHERWISE, WITHDRAWN, Evidence
from schemas.vocabulary import FileStatus

PLACE = ("file", "sheet", "row", "claim")
_PLACE = list(PLACE)

STANDS, GONE, UNREAD, OTHER = "stands", "gone", "unread", "other"
"""The claim is there as it was; its hand-in is gone; its hand-in can't be read now; another or no claim is there."""

UNREAD_STATUSES = (FileStatus.UNREADABLE.value, FileStatus.UNRECOGNISED.value, FileStatus.IGNORED.value)
REVISED = "现在的内容"
SHOWN_FIELDS = (*CLAIM_FIELDS, POST)
"""All that evidence may show of a claim; the post only where the clue is about it."""


class Present(NamedTuple):
    """The tables of a run: Verdicts, Claims, Layouts, Exports, Files, and its as-of date."""

    verdicts: pl.DataFrame
    claims: pl.DataFrame
    layouts: pl.DataFrame
    exports: pl.DataFrame
    files: pl.DataFrame
    as_of: date


class Settled(NamedTuple):
    """Clues and Evidence as they are shown from now on."""

    clues: pl.DataFrame
    evidence: pl.DataFrame


def settle(lost: pl.DataFrame, evidence: pl.DataFrame, present: Present, former_date: date | None) -> Settled:
    """Say of each clue that is not raised any more what became of its claims.

    Parameters
    ----------
    lost
        Clues as last shown.
    evidence
        Their Evidence as last shown: the old cells, each with the digest of its content.
    present
        The tables of this run.
    former_date
        As-of date of the run before, if nothing came in since and only the date is another.

    Returns
    -------
    Settled
        The clues with status and status_reason, all else as it was; their evidence, and beside it the cells that
        stand in place of the old ones now (role `revised`).
    """
    old = evidence.filter(pl.col("role") != "revised")
    fates = _fates(lost, old, present)
    former = lost.select("clue_id", former_status="status", former_reason="status_reason")
    deciding = fates.group_by("clue_id", maintain_order=True).first().join(former, on="clue_id")
    told = deciding.with_columns(status=_status()).select(
        "clue_id", "status", status_reason=reason(former_date, present.as_of)
    )
    clues = lost.drop("status", "status_reason").join(told, on="clue_id", how="left")
    revised = _revised(fates.filter(pl.col("fate") != STANDS, "related"), present)
    return Settled(clues.select(lost.columns), pl.concat([old, revised]))


def _fates(lost: pl.DataFrame, evidence: pl.DataFrame, present: Present) -> pl.DataFrame:
    """One row a claim behind each clue, the deciding one first: its fate, and the claim that is there now as `now_…`.

    `related` says that it is a claim of the same certificate.
    """
    old = _wide(evidence, lost)
    now = _claims_now(old, lost, present).select(pl.all().name.prefix("now_"))
    met = old.join(now, left_on="clue_id", right_on="now_clue_id", how="left")
    ranked = met.with_columns(same=_same(), related=_related()).sort(
        "clue_id", *_PLACE, ~pl.col("same"), ~pl.col("related"), ~_there(), *(f"now_{name}" for name in PLACE),
        nulls_last=True,
    )  # fmt: skip
    best = ranked.unique(["clue_id", *_PLACE], keep="first", maintain_order=True)
    files = present.files.select("file", file_status="status")
    placed = best.join(files, on="file", how="left", maintain_order="left").with_columns(fate=_fate())
    order = pl.col("fate").replace_strict({OTHER: 0, GONE: 1, UNREAD: 2, STANDS: 3}, return_dtype=pl.Int8)
    return placed.sort("clue_id", order, *_PLACE)


def _wide(evidence: pl.DataFrame, lost: pl.DataFrame) -> pl.DataFrame:
    """The claims behind the clues, a column a field, as displayed then."""
    claims = evidence.filter(pl.col("role") == "claim").select("clue_id", *_PLACE, "field", "claimed")
    fields = [pl.col("claimed").filter(pl.col("field") == field).first().alias(field) for field in SHOWN_FIELDS]
    wide = claims.group_by("clue_id", *_PLACE, maintain_order=True).agg(fields)
    return wide.join(lost.select("clue_id", "kind"), on="clue_id")


def _claims_now(old: pl.DataFrame, lost: pl.DataFrame, present: Present) -> pl.DataFrame:
    """Claims of the persons of each clue, and those in its old places: clue_id, by_person, their facts and texts."""
    judged = present.verdicts.select("ros_id", *_PLACE, "person_key", "verdict", "reasons")
    persons = lost.select("clue_id", person_key="person_keys").explode("person_key").drop_nulls()
    sides = [
        persons.join(judged, on="person_key").select("clue_id", "ros_id", by_person=pl.lit(value=True)),
        old.join(judged, on=_PLACE).select("clue_id", "ros_id", by_person=pl.lit(value=False)),
    ]
    found = pl.concat(sides).sort("clue_id", "ros_id", ~pl.col("by_person")).unique(["clue_id", "ros_id"], keep="first")
    texts = present.claims.join(found, on="ros_id", how="semi").select(
        "ros_id", "table", "slot", *(claimed_text(field).alias(field) for field in SHOWN_FIELDS)
    )
    return found.join(judged.drop("person_key"), on="ros_id").join(texts, on="ros_id")


def _same() -> pl.Expr:
    """Whether the claim there now says the same in every field that the evidence shows."""
    fields = {True: WHO_FIELDS, False: CLAIM_FIELDS}
    agree = {
        several: pl.all_horizontal(pl.col(field).eq_missing(pl.col(f"now_{field}")) for field in names)
        for several, names in fields.items()
    }
    several = pl.col("kind").is_in(list(CROSS_ROW_KINDS))
    found = pl.col("now_ros_id").is_not_null()
    post = pl.col(POST).is_null() | pl.col(POST).eq_missing(pl.col(f"now_{POST}"))
    return found & post & pl.when(several).then(agree[True]).otherwise(agree[False])


def _related() -> pl.Expr:
    """Whether it is a claim of this certificate: the same person's, of one item or family, at the same enterprise."""
    certificate = pl.any_horizontal(
        (pl.col(field) == pl.col(f"now_{field}")).fill_null(value=False) for field in ("item", "family", "number")
    )
    nothing_said = pl.all_horizontal(pl.col(field).is_null() for field in ("item", "family"))
    employer = _there_file() | pl.col("enterprise").eq_missing(pl.col("now_enterprise"))
    person = pl.col("now_by_person") | (_there() & pl.col("name").eq_missing(pl.col("now_name")))
    return (person & employer & (certificate | nothing_said | _there())).fill_null(value=False)


def _there() -> pl.Expr:
    return pl.all_horizontal((pl.col(name) == pl.col(f"now_{name}")).fill_null(value=False) for name in PLACE)


def _there_file() -> pl.Expr:
    return (pl.col("file") == pl.col("now_file")).fill_null(value=False)


def _fate() -> pl.Expr:
    gone = pl.col("file_status").fill_null(FileStatus.WITHDRAWN.value) == FileStatus.WITHDRAWN
    return (
        pl.when("same").then(pl.lit(STANDS))
        .when(gone & ~pl.col("related")).then(pl.lit(GONE))
        .when(pl.col("file_status").is_in(UNREAD_STATUSES) & ~pl.col("related")).then(pl.lit(UNREAD))
        .otherwise(pl.lit(OTHER))
    )  # fmt: skip


def _status() -> pl.Expr:
    """The clue's status; that a hand-in with a newer version is cleared away later changes nothing."""
    fate = pl.col("fate").replace_strict({OTHER: CHANGED, GONE: WITHDRAWN}, default=OTHERWISE, return_dtype=pl.String)
    stays = (pl.col("former_status") == CHANGED) & (pl.col("fate") == GONE)
    return pl.when(stays).then(pl.lit(CHANGED)).otherwise(fate)


def _revised(fates: pl.DataFrame, present: Present) -> pl.DataFrame:
    """Evidence: the cells that stand now in place of old ones that differ."""
    parts = []
    for field in SHOWN_FIELDS:
        told = fates.filter(pl.col(field).ne_missing(pl.col(f"now_{field}")))
        several = pl.col("kind").is_in(list(CROSS_ROW_KINDS))
        if field not in WHO_FIELDS:
            told = told.filter(~several)
        if field == POST:
            told = told.drop_nulls(POST)
        rows = told.select(
            "clue_id", *(pl.col(f"now_{name}").alias(name) for name in (*PLACE, "table", "slot")),
            role=pl.lit("revised"), field=pl.lit(field), claimed=f"now_{field}", comparison=pl.lit(REVISED),
        )  # fmt: skip
        parts.append(rows.with_columns(column=columns_of(rows, present.layouts, field)))
    digests = present.files.select("file", "sha256").unique("file", keep="last")
    keys = ["clue_id", *_PLACE, "field"]
    return Evidence.conform(pl.concat(parts).unique(keys, keep="first").join(digests, on="file", how="left"))
