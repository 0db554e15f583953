"""Clues: what people should look at, with a stable number, a level and its evidence. Never a finding."""

from datetime import date
from typing import NamedTuple

import polars as pl

from assets.screening.clueing.clue_titles import titles
from assets.screening.clueing.evidence import field_evidence, gather, searched_exports
from assets.screening.clueing.levels import grader, kind, level, level_reason
from assets.screening.clueing.post_evidence import post_evidence
from assets.screening.clueing.told_evidence import told_evidence
from assets.screening.comparing.links import RECORD
from assets.screening.comparing.periods import last_day
from assets.screening.comparing.persons import digest
from assets.screening.plausible import SENDER_HELD
from assets.screening.ruling.impossible.impossible_records import impossible_records
from assets.screening.ruling.multiple_employers import MULTIPLE_EMPLOYERS, find_employers
from assets.screening.ruling.shared_numbers import NUMBER_SHARED, shared_numbers
from schemas.tables.screening import ACTION_VERDICTS, OPEN, Clues
from schemas.vocabulary import ClueLevel, Verdict, codes

PREFIX = "c"
DIGEST_CHARACTERS = 14
"""56 bits: short enough to type, and no two of a hundred thousand clues collide."""

ORIGIN = "数据比对"

CLAIM_COLUMNS = (
    "ros_id", "claimed", "readable", "name", "id_no", "id_state", "number", "number_form", "item", "item_text",
    "enterprise_key", "uscc", "post", "valid_to", "valid_to_precision", "review_due", "review_due_precision",
    "told",
)  # fmt: skip
RECORD_COLUMNS = ("reg_id", "status", "valid_to", "valid_to_precision", "review_due", "review_due_precision")
MEMBER_COLUMNS = (
    "clue_id", "kind", "level", "level_reason", "title", "family", "enterprise", "person_key", "acted_from", "ros_id",
    "reg_id",
)  # fmt: skip


class Raised(NamedTuple):
    """Clues and Evidence of one run alone."""

    clues: pl.DataFrame
    evidence: pl.DataFrame


def raise_clues(
    verdicts: pl.DataFrame,
    claims: pl.DataFrame,
    certificates: pl.DataFrame,
    pairs: pl.DataFrame,
    layouts: pl.DataFrame,
    as_of: date,
    first_seen: pl.DataFrame,
    key: bytes,
) -> Raised:
    """Raise clues from verdicts that need action, and from what several rows show together.

    Parameters
    ----------
    verdicts, claims, certificates, pairs, layouts
        Verdicts, Claims, Certificates, CandidatePairs, Layouts.
    as_of
        The date that a clue not known before was first seen.
    first_seen
        clue_id String, first_seen Date of clues known before.
    key
        Secret of the clue numbers.

    Returns
    -------
    Raised
        Clues, and Evidence whose sha256 is still null. The same person's same certificate, claimed in several rows or
        files, is one clue.
    """
    known = _known(verdicts, claims, certificates)
    # What a roster that was probably misread shows beside others proves nothing.
    read = known.filter(~pl.col("reasons").list.contains(SENDER_HELD.code))
    several = [
        _told(shared_numbers(read), pl.lit(NUMBER_SHARED.code)),
        _told(find_employers(read), pl.lit(MULTIPLE_EMPLOYERS.code)),
    ]
    odd = _told(impossible_records(read).with_columns(facts=_certificate_facts()), pl.col("signal"))
    members = _members([_verdict_members(known), *several, odd], key)
    absent = members.filter(pl.col("kind") == Verdict.NOT_REGISTERED).join(
        claims.select("ros_id", "number_form"), on="ros_id", how="left", maintain_order="left"
    )
    sources = [
        field_evidence(
            members.select("clue_id", "kind", "ros_id", "reg_id"), claims, certificates, pairs, layouts, as_of
        ),
        searched_exports(absent, certificates),
        told_evidence(members, claims, layouts),
        post_evidence(members, claims, layouts),
    ]
    return Raised(_clues(members, as_of, first_seen), gather(sources))


def _known(verdicts: pl.DataFrame, claims: pl.DataFrame, certificates: pl.DataFrame) -> pl.DataFrame:
    """Verdicts beside the facts of their claims, and of the records they rest on (`reg_…`)."""
    records = certificates.select(RECORD_COLUMNS).select(pl.all().name.prefix(RECORD))
    return verdicts.join(claims.select(CLAIM_COLUMNS), on="ros_id", how="left", maintain_order="left").join(
        records, left_on="reg_id", right_on=f"{RECORD}reg_id", how="left", maintain_order="left"
    )


def _verdict_members(known: pl.DataFrame) -> pl.DataFrame:
    """Claims whose own verdict needs action."""
    acting = known.filter(pl.col("verdict").is_in(ACTION_VERDICTS))
    return _told(acting.with_columns(rule=grader(), facts=_certificate_facts()), pl.col("reasons").list.first())


def _told(graded: pl.DataFrame, speaking: pl.Expr) -> pl.DataFrame:
    """Add kind, level, level_reason and title: `rule` grades the clue, the rule whose code `speaking` gives says it."""
    said = graded.with_columns(_speaking=speaking)
    return said.with_columns(
        kind=kind("rule"), level=level("rule"), level_reason=level_reason("rule"), title=titles(said, "_speaking")
    )


def _acted_from() -> pl.Expr:
    """The first day on which somebody worked with a certificate that was over (Date).

    Of all else nothing tells when it was done: a forgery may be older than the day that stands on it.
    """
    ends = {"past_end": last_day("valid_to", RECORD), "past_review": last_day("review_due", RECORD),
            "past_end_by_claim": last_day("valid_to")}  # fmt: skip
    told = [pl.when(pl.col("reasons").list.contains(code)).then(end) for code, end in ends.items()]
    return pl.when(pl.col("kind") == Verdict.LAPSED).then(pl.min_horizontal(told) + pl.duration(days=1))


def _certificate_facts() -> pl.Expr:
    """What a certificate is told by: whose, which family, which item or else which number. Never where it stands."""
    facts = [pl.col("person_key"), pl.col("family"), pl.coalesce("item", "number")]
    return pl.concat_str([fact.fill_null("") for fact in facts], separator="|")


def _members(parts: list[pl.DataFrame], key: bytes) -> pl.DataFrame:
    """Claims behind clues with their clue numbers: MEMBER_COLUMNS, most urgent claim of each clue first."""
    facts = pl.concat_str(["kind", pl.col("facts")], separator="|")
    dated = [part.with_columns(acted_from=_acted_from()) for part in parts]
    members = pl.concat([part.select(*MEMBER_COLUMNS[1:], "facts") for part in dated]).with_columns(facts=facts)
    distinct = members["facts"].unique()
    numbers = [PREFIX + digest(key, text, DIGEST_CHARACTERS) for text in distinct]
    urgency = pl.Enum(codes(ClueLevel))
    return (
        members.with_columns(
            clue_id=pl.col("facts").replace_strict(
                distinct, pl.Series(numbers, dtype=pl.String), return_dtype=pl.String
            )
        )
        .sort("clue_id", pl.col("level").cast(urgency), "ros_id")
        .select(MEMBER_COLUMNS)
    )


def _clues(members: pl.DataFrame, as_of: date, first_seen: pl.DataFrame) -> pl.DataFrame:
    """One row a clue; its level and title are those of its most urgent claim."""
    first = [pl.col(name).first() for name in ("kind", "level", "level_reason", "title")]
    families = pl.col("family").drop_nulls().unique()
    gathered = members.group_by("clue_id", maintain_order=True).agg(
        *first,
        family=pl.when(families.len() == 1).then(families.first()),
        enterprise=pl.col("enterprise").drop_nulls().unique().sort().str.join("；"),
        person_keys=pl.col("person_key").drop_nulls().unique().sort(),
        acted_from=pl.col("acted_from").min(),
    )
    dated = gathered.join(first_seen, on="clue_id", how="left", maintain_order="left").with_columns(
        pl.col("first_seen").fill_null(as_of),
        enterprise=pl.when(pl.col("enterprise") != "").then("enterprise"),
        origin=pl.lit(ORIGIN),
        last_seen=pl.lit(as_of),
        status=pl.lit(OPEN),
    )
    return Clues.conform(dated)
