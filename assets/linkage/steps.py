"""The stages of the cascade, from the surest key to the weakest: what each proposes, sees and keeps."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from assets.linkage.field_levels import name_levels_of
from assets.linkage.id_numbers import Flags, Rows
from assets.linkage.lookup import Found, Lookup
from assets.linkage.name_levels import CODE as NAME_CODE
from assets.linkage.records import NO_HASH, Records
from assets.linkage.registry_index import Registry
from assets.linkage.repair import MOST_ERRORS, typing_errors
from assets.linkage.stages.by_embedded import by_embedded
from assets.linkage.stages.by_id import by_id
from assets.linkage.stages.by_mask import by_mask, by_prefix
from assets.linkage.stages.by_names import by_name_area, by_name_birth, by_name_enterprise
from assets.linkage.stages.by_number import by_number
from assets.linkage.stages.by_repair import by_repair
from assets.linkage.stages.by_typos import by_two_errors
from schemas.comparison_levels import NameLevel, Stage

Propose = Callable[[Records, Registry, Rows], list[Lookup]]


@dataclass(frozen=True)
class Step:
    """One stage. `proves` means that its key alone tells something, whoever's the name."""

    stage: Stage
    propose: Propose
    proves: bool


STEPS = (
    Step(Stage.ID, by_id, proves=True),
    Step(Stage.REPAIR, by_repair, proves=False),
    Step(Stage.EMBEDDED, by_embedded, proves=True),
    Step(Stage.MASKED, by_mask, proves=False),
    Step(Stage.PREFIX, by_prefix, proves=False),
    Step(Stage.NUMBER, by_number, proves=True),
    Step(Stage.NAME_BIRTH, by_name_birth, proves=False),
    Step(Stage.NAME_AREA, by_name_area, proves=False),
    Step(Stage.TWO_ERRORS, by_two_errors, proves=False),
    Step(Stage.NAME_ENTERPRISE, by_name_enterprise, proves=False),
)
STAGES = tuple(step.stage for step in STEPS)
NOT_CONFIRMING = (NAME_CODE[NameLevel.DIFFERENT], NAME_CODE[NameLevel.MISSING])
NAME_STAGES = (Stage.NAME_BIRTH, Stage.NAME_AREA)
# What these lead to is a candidate at best: only claims that have found nobody look for one.
LAST_RESORTS = (Stage.TWO_ERRORS, Stage.NAME_ENTERPRISE)


def concerned(step: Step, claims: Records, linked: Flags, *, thorough: bool) -> Rows:
    """Claims that a stage looks at: open ones, or all if thorough; by name only open ones without a usable ID."""
    if step.stage in LAST_RESORTS:
        return np.flatnonzero(~linked)
    if step.stage in NAME_STAGES:
        return np.flatnonzero(~linked & ~claims.certain())
    return np.arange(len(claims)) if thorough else np.flatnonzero(~linked)


def worth_comparing(step: Step, claims: Records, registry: Registry, found: Found) -> Found:
    """All pairs of a key that tells something by itself; of others those of like names or of one enterprise."""
    if step.proves:
        return found
    ros, reg = _two_errors(claims, registry, found) if step.stage == Stage.TWO_ERRORS else found
    kept = ~np.isin(name_levels_of(claims, registry.records, ros, reg), NOT_CONFIRMING)
    if step.stage != Stage.NAME_ENTERPRISE:  # whose key the enterprise is already
        mine = claims.enterprise[ros]
        kept |= (mine == registry.records.enterprise[reg]) & (mine != NO_HASH)
    return ros[kept], reg[kept]


def _two_errors(claims: Records, registry: Registry, found: Found) -> Found:
    """Pairs without those of two valid numbers that are more than two errors apart: two people."""
    ros, reg = found
    records = registry.records
    valid = np.flatnonzero(claims.certain(ros) & records.certain(reg))
    mine, theirs = ros[valid], reg[valid]
    errors = typing_errors(claims.key[mine], claims.check[mine], records.key[theirs], records.check[theirs])
    kept = np.ones(len(ros), dtype=np.bool_)
    kept[valid] = errors == MOST_ERRORS
    return ros[kept], reg[kept]
