"""The matching engine: claims and registry in, pairs with levels and weights out. No files, no settings."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import polars as pl

from assets.linkage.best import NEAR_TIE_BITS, Judged, best_of, joined, take
from assets.linkage.cascade import STAGES, STEPS, Step, concerned
from assets.linkage.field_levels import ENTERPRISE_LEVELS, NUMBER_LEVELS
from assets.linkage.id_levels import ID_LEVELS
from assets.linkage.identity import Flags
from assets.linkage.key_index import Found
from assets.linkage.name_levels import CODE as NAME_CODE
from assets.linkage.name_levels import NAME_LEVELS, Levels
from assets.linkage.narrow import narrowed
from assets.linkage.parsed import from_parsed
from assets.linkage.plain import cleaned, records_of
from assets.linkage.records import Records
from assets.linkage.registry_index import Registry
from assets.linkage.scoring import Compared, compare
from assets.linkage.weights import Weights, shipped_weights
from schemas.vocabulary import NameLevel

# A pair of rows as one integer; a registry of 2^32 records would not fit a machine.
SHIFT = 32


def candidate_pairs(
    claims: pl.DataFrame,
    certificates: pl.DataFrame,
    prepared: Registry | None = None,
    weights: Weights | None = None,
) -> pl.DataFrame:
    """Every registry record of each claim's person, and every record that bears the claim's number.

    Takes Claims and Certificates; `prepared` is the registry made of the same certificates, if at hand. Returns
    CandidatePairs, sorted by (ros_id, reg_id).
    """
    registry = prepared or Registry.build(from_parsed(certificates), certificates["reg_id"])
    judged = run_cascade(from_parsed(claims), registry, weights or shipped_weights(), thorough=True)
    every, stage = joined(judged)
    frame = pair_frame(stage, every, claims["ros_id"], registry.reg_ids)
    return frame.unique(["ros_id", "reg_id"], keep="first", maintain_order=True).sort("ros_id", "reg_id")


def link(
    registry: Registry | Iterable[pl.DataFrame], roster: pl.DataFrame, weights: Weights | None = None
) -> pl.DataFrame:
    """Best match of each roster row, on plain tables.

    Takes a prepared registry, or blocks of one (reg_id, name, id_no, cert_no, enterprise), and a roster (ros_id and
    the same); ids any integer, the rest String. Returns the columns of CandidatePairs, one row for each roster row that
    has a candidate, with runner_up_bits (Float64, how far behind the best record of another person is; null where
    there is none) and near_tie (Boolean), sorted by ros_id.
    """
    clean = cleaned(roster)
    claims = records_of(clean)
    known = registry if isinstance(registry, Registry) else narrowed(registry, claims)
    judged = run_cascade(claims, known, weights or shipped_weights(), thorough=False)
    best, stage, behind = best_of(judged, known)
    frame = pair_frame(stage, best, clean["ros_id"], known.reg_ids)
    distance = pl.Series("runner_up_bits", behind, nan_to_null=True)
    return frame.with_columns(distance, near_tie=(distance < NEAR_TIE_BITS).fill_null(value=False))


def run_cascade(claims: Records, registry: Registry, weights: Weights, *, thorough: bool) -> list[Judged]:
    """Step by step: propose pairs, compare them, mark the claims that found their person. Pairs with their step.

    Thorough looks for every record of the person and of the number; else a claim stops at its first link.
    """
    linked = np.zeros(len(claims), dtype=np.bool_)
    judged: list[Judged] = []
    for number, step in enumerate(STEPS):
        rows = concerned(step, claims, linked, thorough=thorough)
        compared = compare(
            claims, registry, _distinct(step.propose(claims, registry, rows)), weights, thorough=thorough
        )
        kept = take(compared, worth_keeping(step, compared))
        judged.append((number, kept))
        linked[kept.ros[kept.same_person]] = True
        if thorough:
            judged.append((number, _other_records(claims, registry, kept, weights)))
    return judged


def _distinct(found: Found) -> Found:
    """Each pair once, in order."""
    pairs = np.sort((found[0] << SHIFT) | found[1])
    first = np.ones(len(pairs), dtype=np.bool_)
    first[1:] = pairs[1:] != pairs[:-1]
    return pairs[first] >> SHIFT, pairs[first] & ((1 << SHIFT) - 1)


def worth_keeping(step: Step, compared: Compared) -> Flags:
    """Pairs of a key that tells something by itself, and pairs whose name is not another one."""
    confirming = ~np.isin(compared.name_level, [NAME_CODE[NameLevel.DIFFERENT], NAME_CODE[NameLevel.MISSING]])
    return confirming | step.proves


def _other_records(claims: Records, registry: Registry, found: Compared, weights: Weights) -> Compared:
    """All further records under the ID of a linked record: the same person's other certificates.

    They are his by that ID, so they inherit the score of the link where their own is lower.
    """
    same = np.flatnonzero(found.same_person & (registry.records.key[found.reg] >= 0))
    positions, reg = registry.ids.find(registry.records.key[found.reg[same]])
    ros, inherited = found.ros[same][positions], found.score[same][positions]
    order = np.lexsort((-inherited, reg, ros))
    ros, reg, inherited = ros[order], reg[order], inherited[order]
    first = np.diff((ros << SHIFT) | reg, prepend=-1) != 0
    compared = compare(claims, registry, (ros[first], reg[first]), weights, thorough=True)
    score = np.maximum(compared.score, inherited[first])
    whole = replace(compared, score=score, same_person=np.ones(len(score), dtype=np.bool_))
    return take(whole, ~_two_valid_ids(claims, registry, whole))


def _two_valid_ids(claims: Records, registry: Registry, pairs: Compared) -> Flags:
    """Pairs of two whole numbers that differ: never one person, whatever leads from one to the other."""
    certain = claims.certain()[pairs.ros] & registry.records.certain()[pairs.reg]
    return np.asarray(certain & (claims.key[pairs.ros] != registry.records.key[pairs.reg]))


def pair_frame(stages: Levels, compared: Compared, ros_ids: pl.Series, reg_ids: pl.Series) -> pl.DataFrame:
    """Compared pairs as a CandidatePairs frame."""
    return pl.DataFrame(
        {
            "ros_id": ros_ids.gather(compared.ros),
            "reg_id": reg_ids.gather(compared.reg),
            "stage": _named(STAGES, stages),
            "same_person": compared.same_person,
            "score": compared.score,
            "id_level": _named(ID_LEVELS, compared.id_level),
            "id_bits": compared.id_bits,
            "name_level": _named(NAME_LEVELS, compared.name_level),
            "name_bits": compared.name_bits,
            "number_level": _named(NUMBER_LEVELS, compared.number_level),
            "number_bits": compared.number_bits,
            "enterprise_level": _named(ENTERPRISE_LEVELS, compared.enterprise_level),
            "enterprise_bits": compared.enterprise_bits,
        }
    )


def _named(levels: tuple[str, ...], codes: Levels) -> pl.Series:
    return pl.Series([str(level) for level in levels], dtype=pl.String).gather(codes)
