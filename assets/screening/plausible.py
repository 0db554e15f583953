"""Whether so many accusations are believable: else a registry or roster was misread, and nobody of it is accused."""

import hashlib
from collections.abc import Mapping
from typing import Any, NamedTuple

import polars as pl

from assets.rulings import ACCEPT_FAMILY, ACCEPT_SENDER, Ruling
from assets.screening.ruling.rule import Rule, Strength
from schemas.settings import Plausible
from schemas.tables.screening import Held, HeldClaims
from schemas.vocabulary import Family, Verdict, labels

FAMILY, SENDER = "family", "sender"
ABSENT_OR_BORROWED = (Verdict.NOT_REGISTERED, Verdict.IMPERSONATED)
"""What a registry that is not whole makes of genuine people."""
EN_MASSE = (ABSENT_OR_BORROWED, (Verdict.ALTERED,), (Verdict.REVOKED,))
"""Each too frequent in a family speaks of a column that was misread: the ends, or the states, of all its records."""
MISREAD = (*ABSENT_OR_BORROWED, Verdict.ALTERED)
"""What a roster that was misread makes of them; whether a record lapsed doesn't hang on the roster."""
MISREAD_OR_REVOKED = (*MISREAD, Verdict.REVOKED)
ACCUSING = (*MISREAD_OR_REVOKED, Verdict.LAPSED)
"""Held back with a family or sender."""

# With fewer a handful of real forgeries would hold everybody back.
FEWEST_CLAIMS, FEWEST_ROWS, FEWEST_ACCUSED = 20, 10, 5

FAMILY_HELD, SENDER_HELD = RULES = tuple(
    Rule(code, Verdict.NEEDS_VERIFICATION, Strength.WEAK, suspends=True) for code in ("family_held", "sender_held")
)
_HELD_BY = {FAMILY: FAMILY_HELD.code, SENDER: SENDER_HELD.code}

Rulings = Mapping[tuple[str, str], Ruling]


class Tempered(NamedTuple):
    """Verdicts without what is held back; Held; HeldClaims."""

    verdicts: pl.DataFrame
    held: pl.DataFrame
    held_claims: pl.DataFrame


def hold_implausible(
    verdicts: pl.DataFrame,
    senders: pl.DataFrame,
    registries_digest: Mapping[str, str],
    contents: Mapping[str, str],
    limits: Plausible,
    rulings: Rulings,
) -> Tempered:
    """Hold back whole families and senders of which more is accused than is believable.

    Parameters
    ----------
    verdicts
        What `judge` returned: Verdicts, `elsewhere` Boolean, `basis_family` String.
    senders
        file, sender String.
    registries_digest
        Family to the digest of the exports that it was held against: a release holds for these only.
    contents
        Path of each hand-in to its SHA-256: a release holds for these rosters only.
    limits
        Shares of accused claims beyond which is held.
    rulings
        Rulings that stand.
    """
    placed = verdicts.join(senders, on="file", how="left", maintain_order="left")
    claimed = placed.filter(~pl.col("verdict").is_in([Verdict.UNREADABLE, Verdict.UNCERTIFIED, Verdict.NOT_APPLICABLE]))
    suspects = _misread(claimed, limits.sender)
    families = _families(claimed, suspects, limits.family)
    of_family = _gathered(claimed.filter(pl.col("basis_family").is_in(families.implode())), FAMILY, "basis_family")
    free = claimed.filter(~pl.col("basis_family").is_in(families.implode()).fill_null(value=False))
    of_sender = _gathered(_unexplained(free, suspects, limits.sender), SENDER, "held_sender")
    held = _with_rulings(pl.concat([of_family, of_sender]), limits, registries_digest, contents, rulings)
    return _apply(verdicts, claimed, held)


def _misread(claims: pl.DataFrame, limit: float) -> pl.DataFrame:
    """Claims of senders beyond the limit, and of single rosters whose sender handed in others that were read well.

    Adds held_sender String: the sender, or the roster's path.
    """
    senders = _beyond(claims, "sender", MISREAD, FEWEST_ROWS, limit)
    rosters = _beyond(claims, "file", MISREAD, FEWEST_ROWS, limit)
    of_sender = pl.col("sender").is_in(senders.implode())
    of_roster = pl.col("file").is_in(rosters.implode())
    marked = claims.with_columns(held_sender=pl.when(of_sender).then("sender").when(of_roster).then("file"))
    return marked.drop_nulls("held_sender")


def _beyond(claims: pl.DataFrame, group: str, accusing: tuple[Verdict, ...], fewest: int, limit: float) -> pl.Series:
    """Groups in which more than the limit is accused, where the numbers say anything."""
    counted = (
        claims.drop_nulls(group).group_by(group).agg(claims=pl.len(), accused=pl.col("verdict").is_in(accusing).sum())
    )
    beyond = counted.filter(
        pl.col("claims") >= fewest,
        pl.col("accused") >= FEWEST_ACCUSED,
        pl.col("accused") > pl.col("claims") * limit,
    )
    return beyond[group].sort()


def _families(claims: pl.DataFrame, suspects: pl.DataFrame, limit: float) -> pl.Series:
    """Families beyond the limit, also without the rosters that alone explain it; few claims left explain nothing."""
    suspected = _beyond_any(claims, FEWEST_CLAIMS, limit)
    others = claims.join(suspects, on="ros_id", how="anti")
    left = others.group_by("basis_family").len().filter(pl.col("len") >= FEWEST_ROWS)["basis_family"]
    still = _beyond_any(others, FEWEST_ROWS, limit)
    return suspected.filter(suspected.is_in(still.implode()) | ~suspected.is_in(left.implode()))


def _unexplained(free: pl.DataFrame, suspects: pl.DataFrame, limit: float) -> pl.DataFrame:
    """Claims outside of held families of senders and rosters that are misread as far as these claims tell.

    What a held family explains speaks against no sender; but where all its claims together showed that it was misread,
    the few that are left need not be many to say so again.
    """
    again = free.join(suspects.select("ros_id", "held_sender"), on="ros_id", how="inner", maintain_order="left")
    share = pl.col("verdict").is_in(MISREAD).mean().over("held_sender")
    found = pl.concat([_misread(free, limit), again.filter(share > limit)])
    return found.unique("ros_id", keep="first", maintain_order=True)


def _beyond_any(claims: pl.DataFrame, fewest: int, limit: float) -> pl.Series:
    """Families in which any kind of accusation is beyond the limit."""
    found = [_beyond(claims, "basis_family", kind, fewest, limit) for kind in EN_MASSE]
    return pl.concat(found).unique().sort()


def _gathered(claims: pl.DataFrame, scope: str, subject: str) -> pl.DataFrame:
    """Held without digests of registries, messages and rulings: one row a family or sender."""
    accused = pl.col("verdict").is_in(ACCUSING)
    facts = pl.concat_str(
        [pl.col("person_key").fill_null(""), pl.col("family").fill_null(""), "verdict", pl.col("row").cast(pl.String)],
        separator="|",
    )
    found = claims.group_by(pl.col(subject).alias("subject")).agg(
        claims=pl.len().cast(pl.UInt32),
        accused=accused.sum().cast(pl.UInt32),
        **{kind.value: (pl.col("verdict") == kind).sum() for kind in MISREAD_OR_REVOKED},
        elsewhere=(accused & pl.col("elsewhere")).sum().cast(pl.UInt32),
        files=pl.col("file").filter(accused).unique().sort(),
        facts=facts.filter(accused).sort().str.join("\n"),
    )
    return found.filter(pl.col("accused") > 0).with_columns(scope=pl.lit(scope)).sort("subject")


def _with_rulings(
    held: pl.DataFrame,
    limits: Plausible,
    registries: Mapping[str, str],
    contents: Mapping[str, str],
    rulings: Rulings,
) -> pl.DataFrame:
    rows = []
    for row in held.iter_rows(named=True):
        kind = ACCEPT_FAMILY if row["scope"] == FAMILY else ACCEPT_SENDER
        rosters = "|".join(contents.get(file, "") for file in row["files"])
        against = registries.get(row["subject"], "") if row["scope"] == FAMILY else rosters
        digest = hashlib.sha256(f"{against}\n{row['facts']}".encode()).hexdigest()
        ruling = rulings.get((kind, row["subject"]))
        stands = ruling is not None and ruling.digest == digest
        told = f"{ruling.by} 于 {ruling.at[:16].replace('T', ' ')} 放行：{ruling.reason}" if ruling and stands else None
        rows.append(
            {**row, "digest": digest, "message": _message(row, limits), "released": stands, "released_by": told}
        )
    return Held.conform(pl.DataFrame(rows, schema_overrides=Held.dtypes()) if rows else Held.blank())


def _message(row: Mapping[str, Any], limits: Plausible) -> str:
    """What was counted, against which limit, and what it speaks of: a clerk can count it again."""
    family = row["scope"] == FAMILY
    kinds = max(EN_MASSE, key=lambda kinds: sum(row[kind] for kind in kinds)) if family else MISREAD
    count, limit = sum(row[kind] for kind in kinds), limits.family if family else limits.sender
    named = "、".join(labels(Verdict)[kind] for kind in kinds if row[kind])
    subject = labels(Family)[row["subject"]] if family else row["subject"]
    told = (
        f"{row['claims']}条持证申报中有{count}条将成为线索（{named}），占{count / row['claims']:.0%}，超过{limit:.0%}"
    )
    why = "多半是登记库不完整或被读错，请先核对登记库" if family else "多半是表格被读错，请先核对列对应和原件"
    return f"{subject}：{told}，{why}。"


def _apply(verdicts: pl.DataFrame, claimed: pl.DataFrame, held: pl.DataFrame) -> Tempered:
    open_ = held.filter(~pl.col("released"))
    subjects = {scope: open_.filter(pl.col("scope") == scope)["subject"].implode() for scope in (FAMILY, SENDER)}
    scope = (
        pl.when(pl.col("basis_family").is_in(subjects[FAMILY])).then(pl.lit(FAMILY))
        .when(pl.col("sender").is_in(subjects[SENDER]) | pl.col("file").is_in(subjects[SENDER])).then(pl.lit(SENDER))
    )  # fmt: skip
    back = claimed.filter(pl.col("verdict").is_in(ACCUSING)).with_columns(scope=scope).drop_nulls("scope")
    whole_sender = pl.col("sender").is_in(subjects[SENDER])
    listed = back.with_columns(
        subject=pl.when(pl.col("scope") == FAMILY)
        .then("basis_family")
        .when(whole_sender)
        .then("sender")
        .otherwise("file")
    )
    marks = back.select("ros_id", "scope")
    marked = verdicts.join(marks, on="ros_id", how="left", maintain_order="left")
    is_held = pl.col("scope").is_not_null()
    code = pl.concat_list(pl.col("scope").replace_strict(_HELD_BY, default=None, return_dtype=pl.String))
    tempered = marked.with_columns(
        verdict=pl.when(is_held).then(pl.lit(Verdict.NEEDS_VERIFICATION.value)).otherwise("verdict"),
        confidence=pl.when(is_held).then(Strength.WEAK.value).otherwise("confidence"),
        reasons=pl.when(is_held).then(pl.concat_list(code, "reasons")).otherwise("reasons"),
    )
    return Tempered(
        tempered.drop("scope", "elsewhere", "basis_family"),
        held,
        HeldClaims.conform(listed.select(list(HeldClaims.dtypes()))),
    )
