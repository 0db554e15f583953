"""The matching engine: claims and registry in, pairs with levels and weights out. No files, no settings."""

import numpy as np
import polars as pl

from assets.linkage.cascade import STEPS, Step, concerned
from assets.linkage.field_levels import ENTERPRISE_LEVELS, NUMBER_LEVELS
from assets.linkage.id_levels import ID_LEVELS
from assets.linkage.identity import Flags, Rows
from assets.linkage.key_index import Found
from assets.linkage.name_levels import CODE as NAME_CODE
from assets.linkage.name_levels import NAME_LEVELS
from assets.linkage.parsed import from_parsed
from assets.linkage.records import Records
from assets.linkage.registry_index import Registry
from assets.linkage.scoring import Compared, compare
from assets.linkage.weights import Weights, shipped_weights
from schemas.vocabulary import NameLevel, Stage

# A pair of rows as one integer; a registry of 2^32 records would not fit a machine.
SHIFT = 32

Judged = tuple[Stage, Compared]


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
    frames = [pair_frame(stage, compared, claims["ros_id"], registry.reg_ids) for stage, compared in judged]
    return pl.concat(frames).unique(["ros_id", "reg_id"], keep="first", maintain_order=True).sort("ros_id", "reg_id")


def run_cascade(claims: Records, registry: Registry, weights: Weights, *, thorough: bool) -> list[Judged]:
    """Stage by stage: propose pairs, compare them, mark the claims that found their person.

    Thorough looks for every record of the person and of the number; else a claim stops at its first link.
    """
    linked = np.zeros(len(claims), dtype=np.bool_)
    judged: list[Judged] = []
    for step in STEPS:
        rows = concerned(step, claims, linked, thorough=thorough)
        compared = compare(claims, registry, *_distinct(step.propose(claims, registry, rows)), weights)
        kept = select(compared, worth_keeping(step, compared))
        judged.append((step.stage, kept))
        linked[kept.ros[kept.same_person]] = True
        if thorough:
            judged.append((step.stage, _other_records(claims, registry, kept, weights)))
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


def select(compared: Compared, kept: Flags) -> Compared:
    """Some of the pairs."""
    return Compared(**{name: values[kept] for name, values in vars(compared).items()})


def _other_records(claims: Records, registry: Registry, found: Compared, weights: Weights) -> Compared:
    """All further records under the ID of a record that was linked: the same person's other certificates."""
    same = np.flatnonzero(found.same_person & (registry.records.key[found.reg] >= 0))
    positions, reg = registry.ids.find(registry.records.key[found.reg[same]])
    compared = compare(claims, registry, *_distinct((found.ros[same][positions], reg)), weights)
    return select(compared, compared.same_person)


def pair_frame(stage: Stage, compared: Compared, ros_ids: pl.Series, reg_ids: pl.Series) -> pl.DataFrame:
    """Compared pairs as a CandidatePairs frame."""
    return pl.DataFrame(
        {
            "ros_id": ros_ids.gather(compared.ros),
            "reg_id": reg_ids.gather(compared.reg),
            "stage": pl.repeat(stage.value, len(compared.ros), dtype=pl.String, eager=True),
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


def _named(levels: tuple[str, ...], codes: Rows) -> pl.Series:
    return pl.Series([str(level) for level in levels], dtype=pl.String).gather(codes)
