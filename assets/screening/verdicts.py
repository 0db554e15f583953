"""The verdict on each claim: every rule speaks, one ordered list decides (contract §4)."""

from datetime import date

import numpy as np
import polars as pl

from assets.screening.cases import build_cases, build_links
from assets.screening.comparing.coverage import Registries
from assets.screening.comparing.persons import identity, pseudonyms
from assets.screening.ruling import (
    absent,
    altered,
    discrepancies,
    doubtful,
    explanations,
    impersonated,
    lapsed,
    revoked,
)
from assets.screening.ruling import not_compared as unread
from assets.screening.ruling.masked_numbers import may_be_namesakes
from assets.screening.ruling.misread_columns import ABSENCE, silenced_by_misread, with_misread
from assets.screening.ruling.uncertified import exempt
from schemas.lookups.rules import rules
from schemas.tables.screening import Verdicts
from schemas.vocabulary import IdState, Verdict

ORDER = (
    Verdict.NOT_APPLICABLE,
    Verdict.UNREADABLE,
    Verdict.UNCERTIFIED,
    Verdict.IMPERSONATED,
    Verdict.REVOKED,
    Verdict.ALTERED,
    Verdict.NEEDS_VERIFICATION,
    Verdict.LAPSED,
    Verdict.REGISTERED_DISCREPANT,
    Verdict.REGISTERED,
    Verdict.NOT_REGISTERED,
)
"""The first verdict of which a rule speaks is the answer.

Needs_verification stands where a difference from the record may be a renewal the export can't know, or where a part
that was not read could change the answer; its other rules speak only where nobody is on record, so that they never
stand before lapsed or registered.
"""

FOR_THE_GUARD = ("elsewhere", "basis_family")


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
    whole_sides = (answered["id_state"] == IdState.VALID) & answered["reasons"].list.contains("number_of_another")
    found = _with_sources(answered.with_columns(elsewhere=whole_sides), certificates, key)
    in_order = found.sort(Verdicts.sort_key())
    return Verdicts.conform(found).with_columns(in_order.select(FOR_THE_GUARD))


def _speak(
    cases: pl.DataFrame, links: pl.DataFrame, certificates: pl.DataFrame, layouts: pl.DataFrame, as_of: date
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The cases with what was looked up of them, `misread` among it; and who speaks.

    The latter is [ros_id UInt32, code String, rank Int32, verdict String, decides Boolean, strength Float64].
    """
    judged = pl.col("claimed") & pl.col("readable")
    none_claimed = pl.col("readable") & ~pl.col("claimed")
    borrowed = impersonated.flags(links)
    accusing = {
        **borrowed,
        **revoked.flags(),
        **altered.flags(links, as_of),
        **lapsed.flags(as_of),
    }
    absence = absent.flags(links)
    asked = {**accusing, **absence}
    # Each is looked up once; what else hangs on it takes the answer.
    dated = altered.with_newer_card(cases, as_of)
    looked_up = dated.with_columns(**{f"_{code}": flag.fill_null(value=False) for code, flag in asked.items()})
    # Whoever stands on another's record was found there: that nobody was found would be untrue.
    found_elsewhere = pl.any_horizontal(f"_{code}" for code in borrowed)
    absent_from_all = (absent.no_record() & ~found_elsewhere).alias(f"_{ABSENCE}")
    namesakes = may_be_namesakes().fill_null(value=False).alias("_masked_namesake")
    told = with_misread(looked_up.with_columns(absent_from_all, namesakes), certificates, layouts)
    answers = {code: pl.col(f"_{code}") for code in (*asked, ABSENCE)}
    on_facts = {
        **explanations.tempered(doubtful.tempered({code: answers[code] for code in accusing}), links),
        **discrepancies.flags(),
        "masked_namesake": pl.col("_masked_namesake"),
        **unread.flags(as_of),
        **{code: answers[code] for code in absence},
        ABSENCE: answers[ABSENCE],
        "on_record": pl.col("on_record"),
    }
    settled = doubtful.of_namesakes(doubtful.nameless(doubtful.beside_misplaced(silenced_by_misread(on_facts))))
    apart = pl.col("misplaced").is_not_null()
    flags = {
        "not_applicable": pl.col("other_certificate").is_not_null(),
        "unreadable": ~pl.col("readable") & ~apart,
        "values_misplaced": apart,
        "uncertified": none_claimed,
        "holder_on_record": none_claimed & pl.col("on_record"),
        **{code: judged & flag for code, flag in settled.items()},
        # What is set apart and borne out by no record may be a forgery besides: it waits.
        "columns_displaced": (judged & settled["columns_displaced"]) | (apart & pl.col("beside_misplaced")),
    }
    spoken = told.select("ros_id", **{code: flag.fill_null(value=False) for code, flag in flags.items()})
    claims = [spoken["ros_id"].filter(spoken[code]) if code in flags else spoken["ros_id"].clear() for code in rules()]
    of_rule = np.repeat(np.arange(len(claims)), [of_one.len() for of_one in claims])
    return told, _rule_table()[of_rule].insert_column(0, pl.concat(claims))


def _rule_table() -> pl.DataFrame:
    """[code, rank, verdict, decides, strength] of every rule in order."""
    told = [
        (code, rank, rule.verdict, rule.decides, rule.strength.value if rule.strength else None)
        for rank, (code, rule) in enumerate(rules().items())
    ]
    types = {"code": pl.String, "rank": pl.Int32, "verdict": pl.String, "decides": pl.Boolean, "strength": pl.Float64}
    return pl.DataFrame(told, schema=types, orient="row")


def _decide(spoken: pl.DataFrame) -> pl.DataFrame:
    """[ros_id, verdict, confidence, reasons]: the first verdict in ORDER; its own rules first among the reasons.

    The confidence is that of the weakest rule that bears on the answer: what decides it or tells more of it, and
    what makes the link with the record doubtful. Whose number a claim bears doesn't hang on such doubts.
    """
    place = {verdict.value: position for position, verdict in enumerate(ORDER)}
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
    named = answered.with_columns(reg_id=basis, family=family, identity=identity(), not_compared=unread.not_compared())
    return (
        named.with_columns(person_key=pseudonyms(named["identity"], key))
        .join(places, on="reg_id", how="left", maintain_order="left")
        .with_columns(basis_family=pl.coalesce("family", "record_family"))
        .select([*Verdicts.dtypes(), *FOR_THE_GUARD])
    )
