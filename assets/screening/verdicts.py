"""The verdict on each claim: every rule speaks, one ordered list decides (contract §4)."""

from datetime import date

import numpy as np
import polars as pl

from assets.screening.cases import build_cases, build_links
from assets.screening.comparing.coverage import Registries
from assets.screening.comparing.persons import identity, pseudonyms
from assets.screening.rulebook import RULES, rules
from assets.screening.ruling import doubtful, unjudged
from assets.screening.ruling.altered import with_differences
from assets.screening.ruling.doubtful import COLUMNS_DISPLACED
from assets.screening.ruling.excuses import speak_instead
from assets.screening.ruling.impersonated import NUMBER_OF_ANOTHER
from assets.screening.ruling.misread_columns import with_misread, without_misread
from assets.screening.ruling.rule import VERDICT_ORDER, Asked, Flags
from assets.screening.ruling.uncertified import exempt
from assets.screening.ruling.uncompared import not_compared
from schemas.tables.screening import Verdicts
from schemas.vocabulary import IdState, Verdict

FOR_THE_GUARD = ("elsewhere", "basis_family")
SETTLING = (
    doubtful.without_doubtful_records,
    speak_instead,
    without_misread,
    doubtful.beside_misplaced,
    doubtful.nameless,
    doubtful.of_namesakes,
)
"""What explains or casts doubt on the answers of rules, each in turn."""


def judge(
    claims: pl.DataFrame,
    certificates: pl.DataFrame,
    pairs: pl.DataFrame,
    layouts: pl.DataFrame,
    registries: Registries,
    as_of: date,
    key: bytes,
) -> pl.DataFrame:
    """Give every claim one verdict with its reasons; who claims none and needs none has no verdict.

    Parameters
    ----------
    claims, certificates, pairs
        Claims, Certificates, CandidatePairs.
    layouts
        Layouts in force: which columns the claims were read from.
    registries
        The registries in force: what each covers and what speaks against it.
    as_of
        The date on which certificates must hold.
    key
        Secret of the person pseudonyms.

    Returns
    -------
    pl.DataFrame
        Verdicts, and for `assets.screening.plausible`: `elsewhere` Boolean, the number stands on somebody else's
        record, both sides read whole; `basis_family` String, the family, else that of the record it rests on.
    """
    asked = claims.filter(~pl.col("ros_id").is_in(exempt(claims).implode()))
    links = build_links(asked, certificates, pairs, as_of)
    cases = build_cases(asked, certificates, links, registries, as_of)
    told, spoken = _speak(cases, links, certificates, layouts, as_of)
    answered = told.join(_decide(spoken), on="ros_id", how="left", maintain_order="left")
    whole_sides = (answered["id_state"] == IdState.VALID) & answered["reasons"].list.contains(NUMBER_OF_ANOTHER.code)
    found = _with_sources(answered.with_columns(elsewhere=whole_sides), certificates, key)
    in_order = found.sort(Verdicts.sort_key())
    return Verdicts.conform(found).with_columns(in_order.select(FOR_THE_GUARD))


def _speak(
    cases: pl.DataFrame, links: pl.DataFrame, certificates: pl.DataFrame, layouts: pl.DataFrame, as_of: date
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The cases with what was looked up of them, `misread` among it; and who speaks.

    The latter is [ros_id UInt32, code String, rank Int32, verdict String, decides Boolean, strength Float64].
    """
    told = with_misread(_ask(with_differences(cases, links, as_of), Asked(links, as_of)), certificates, layouts)
    spoken = told.select("ros_id", **{code: flag.fill_null(value=False) for code, flag in _flags().items()})
    claims = [spoken["ros_id"].filter(spoken[code]) if code in spoken else spoken["ros_id"].clear() for code in rules()]
    of_rule = np.repeat(np.arange(len(claims)), [of_one.len() for of_one in claims])
    return told, _rule_table()[of_rule].insert_column(0, pl.concat(claims))


def _ask(cases: pl.DataFrame, asked: Asked) -> pl.DataFrame:
    """Add the answer to the condition of each rule, looked up once: `_code` Boolean, never null."""
    first, then = ([rule for rule in RULES if rule.condition and bool(rule.after) is late] for late in (False, True))
    for rules_asked in (first, then):
        answers = {rule: rule.condition(asked) for rule in rules_asked if rule.condition}
        cases = cases.with_columns(
            **{f"_{rule.code}": answer.fill_null(value=False) for rule, answer in answers.items()}
        )
    return cases


def _flags() -> dict[str, pl.Expr]:
    """Rule code to whether it speaks of a case (Boolean), what explains or casts doubt on it considered."""
    held_against = [rule for rule in RULES if rule.condition and rule not in unjudged.RULES]
    settled: Flags = {rule: rule.answer for rule in held_against}
    for settle in SETTLING:
        settled = settle(settled)
    judged = pl.col("claimed") & pl.col("readable")
    # What is set apart and borne out by no record may be a forgery besides: it waits.
    flags = {rule: judged & flag for rule, flag in settled.items()}
    flags[COLUMNS_DISPLACED] |= unjudged.VALUES_MISPLACED.answer & COLUMNS_DISPLACED.answer
    return {rule.code: flag for rule, flag in flags.items()} | {rule.code: rule.answer for rule in unjudged.RULES}


def _rule_table() -> pl.DataFrame:
    """[code, rank, verdict, decides, strength] of every rule in order."""
    told = [
        (code, rank, rule.verdict, rule.decides, rule.strength.value if rule.strength else None)
        for rank, (code, rule) in enumerate(rules().items())
    ]
    types = {"code": pl.String, "rank": pl.Int32, "verdict": pl.String, "decides": pl.Boolean, "strength": pl.Float64}
    return pl.DataFrame(told, schema=types, orient="row")


def _decide(spoken: pl.DataFrame) -> pl.DataFrame:
    """[ros_id, verdict, confidence, reasons]: the first verdict in VERDICT_ORDER, its own rules first of the reasons.

    The confidence is that of the weakest rule that bears on the answer: what decides it or tells more of it, and
    what makes the link with the record doubtful. Whose number a claim bears doesn't hang on such doubts.
    """
    place = {str(verdict): position for position, verdict in enumerate(VERDICT_ORDER)}
    placed = spoken.with_columns(place=pl.col("verdict").replace_strict(place, return_dtype=pl.Int32))
    decided = placed.with_columns(answer=pl.col("place").filter("decides").min().over("ros_id"))
    own = pl.col("place") == pl.col("answer")
    doubt = pl.col("place") == place[Verdict.REGISTERED_DISCREPANT]
    bears = own | (doubt & (pl.col("answer") != place[Verdict.IMPERSONATED]))
    return (
        decided.sort("ros_id", ~own, ~pl.col("decides"), "rank")
        .group_by("ros_id", maintain_order=True)
        .agg(verdict=pl.col("verdict").first(), confidence=pl.col("strength").filter(bears).min(), reasons="code")
    )


def _with_sources(answered: pl.DataFrame, certificates: pl.DataFrame, key: bytes) -> pl.DataFrame:
    """Name the person, and the record that the verdict rests on: another's for a borrowed number, else the nearest."""
    borrowed = pl.col("verdict") == Verdict.IMPERSONATED
    outside = pl.col("verdict") == Verdict.NOT_APPLICABLE
    unsure = pl.when(pl.col("verdict") == Verdict.NEEDS_VERIFICATION).then("candidate_reg_id")
    basis = pl.when(borrowed).then("other_reg_id").when(~outside).then(pl.coalesce("reg_id", unsure))
    places = certificates.select(
        "reg_id", matched_file="file", matched_sheet="sheet", matched_row="row", record_family="family"
    )
    # The record that answers tells which of two sisters the certificate is of.
    family = pl.when(outside).then(None).when(~borrowed).then(pl.coalesce("reg_family", "family")).otherwise("family")
    named = answered.with_columns(reg_id=basis, family=family, identity=identity(), not_compared=not_compared())
    return (
        named.with_columns(person_key=pseudonyms(named["identity"], key))
        .join(places, on="reg_id", how="left", maintain_order="left")
        .with_columns(basis_family=pl.coalesce("family", "record_family"))
        .select([*Verdicts.dtypes(), *FOR_THE_GUARD])
    )
