"""From levels to bits, and from bits and rules to the answer: one person or not."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from assets.linkage.field_levels import (
    ENTERPRISE_LEVELS,
    NUMBER_CODE,
    NUMBER_LEVELS,
    enterprise_levels,
    mark_near,
    mark_similar,
    name_levels_of,
    number_levels,
)  # fmt: skip
from assets.linkage.id_levels import CODE as ID_CODE
from assets.linkage.id_levels import ID_LEVELS, WORTHLESS, contradicted, id_levels, mark_two_errors
from assets.linkage.id_numbers import Flags, Rows
from assets.linkage.lookup import Found
from assets.linkage.name_levels import CODE as NAME_CODE
from assets.linkage.name_levels import NAME_LEVELS
from assets.linkage.records import Records
from assets.linkage.registry_index import Registry
from assets.linkage.weights import Bits, Weights
from schemas.comparison_levels import IdLevel, NameLevel, NumberLevel

Levels = npt.NDArray[np.uint8]

# Fewer records than these say too little about how common a name is; the shipped mean counts as this many.
NAME_SAMPLE = 2.0**20
# The shipped weight of a masked number is for ten visible characters (first six, last four).
SHIPPED_VISIBLE = 10
# Same person from here on: as likely as not, after the prior.
THRESHOLD_BITS = 0.0

# Beyond this, neither a near number nor a similar enterprise changes the answer.
OPEN_BITS = 12.0

STRONG_ID = (IdLevel.EQUAL, IdLevel.OLD15)
BY_CANDIDATES = (IdLevel.MISSING, IdLevel.TWO_ERRORS)


@dataclass(frozen=True)
class Compared:
    """Pairs of rows with the level and the bits of each field; arrays have one entry a pair."""

    ros: Rows
    reg: Rows
    id_level: Levels
    name_level: Levels
    number_level: Levels
    enterprise_level: Levels
    id_bits: Bits
    name_bits: Bits
    number_bits: Bits
    enterprise_bits: Bits
    score: Bits
    same_person: Flags


def compare(claims: Records, registry: Registry, pairs: Found, weights: Weights, *, thorough: bool) -> Compared:
    """Compare pairs of rows field by field, weigh them and say which are one person.

    Unless thorough, near numbers and similar enterprises are sought only where ID and name leave the pair in doubt.
    """
    ros, reg = pairs
    records = registry.records
    ids, visible = id_levels(claims, records, ros, reg)
    names = name_levels_of(claims, records, ros, reg)
    numbers, repeats_id = number_levels(claims, records, ros, reg)
    enterprises = enterprise_levels(claims, records, ros, reg)
    two_valid = claims.certain(ros) & records.certain(reg) & (ids == ID_CODE[IdLevel.DIFFERENT])
    mark_two_errors(ids, claims, records, ros, reg, two_valid & (names == NAME_CODE[NameLevel.EQUAL]))
    id_bits, name_bits = _id_bits(ids, visible, two_valid, weights), _name_bits(names, registry, reg, weights)
    alone = (claims.key[ros] >= 0) & (ids == ID_CODE[IdLevel.MISSING]) & (numbers != NUMBER_CODE[NumberLevel.EQUAL])
    id_bits = np.where(alone, weights.bits("id", "missing_on_record"), id_bits)
    person = _prior_bits(ids, registry, weights, alone) + id_bits + name_bits
    in_doubt = ((np.abs(person) < OPEN_BITS) & (names != NAME_CODE[NameLevel.DIFFERENT])) | thorough
    mark_near(numbers, claims, records, ros, reg, in_doubt)
    mark_similar(enterprises, claims, records, ros, reg, in_doubt)
    number_bits = np.where(repeats_id, 0.0, weights.table("number", NUMBER_LEVELS)[numbers])
    enterprise_bits = weights.table("enterprise", ENTERPRISE_LEVELS)[enterprises]
    bits = id_bits, name_bits, number_bits, enterprise_bits
    score = person + number_bits + enterprise_bits
    never = two_valid | contradicted(ids, claims, records, ros, reg)
    same = (score >= THRESHOLD_BITS) & ~never & _name_confirms(ids, names) & _is_told(ids, numbers)
    return Compared(ros, reg, ids, names, numbers, enterprises, *bits, score, same)


def _prior_bits(ids: Levels, registry: Registry, weights: Weights, alone: Flags) -> Bits:
    """The chance that a record is the one: of a registry of 2^20 at least, but of the one at hand for candidates.

    Without an ID that tells, how many others might be meant is what counts; in few records few can be. A claim whose
    whole ID is on no record stands `alone`: more likely it has none.
    """
    person = weights.bits("prior", "person")
    at_hand = person + np.log2(NAME_SAMPLE / max(registry.size, 1))
    return np.where(alone, person, np.where([level in BY_CANDIDATES for level in ID_LEVELS], at_hand, person)[ids])


def _id_bits(ids: Levels, visible: Levels, two_valid: Flags, weights: Weights) -> Bits:
    """Two valid IDs that differ are two people, or two errors under one name; a masked one weighs by what it shows."""
    bits = weights.table("id", ID_LEVELS)[ids]
    share = np.minimum(visible / SHIPPED_VISIBLE, 1.0)
    masked = ids == ID_CODE[IdLevel.MASKED_CONSISTENT]
    two_errors = ids == ID_CODE[IdLevel.TWO_ERRORS]
    valid_bits = np.where(two_errors, weights.bits("id", "two_errors_valid"), weights.bits("id", "different_valid"))
    return np.where(two_valid, valid_bits, np.where(masked, bits * share, bits))


def _name_bits(names: Levels, registry: Registry, reg: Rows, weights: Weights) -> Bits:
    """An equal name weighs by how rare it is in the registry, drawn towards the shipped mean in small ones."""
    equal = weights.levels["name", NameLevel.EQUAL]
    frequency = (registry.bearers(reg) + NAME_SAMPLE * equal.u) / (registry.size + NAME_SAMPLE)
    bits = weights.table("name", NAME_LEVELS)[names]
    return np.where(names == NAME_CODE[NameLevel.EQUAL], np.log2(equal.m / frequency), bits)


def _name_confirms(ids: Levels, names: Levels) -> Flags:
    """The ID decides, the name confirms: one other character only beside an equal ID; no name, only beside one."""
    doubtful = (names == NAME_CODE[NameLevel.ONE_CHARACTER]) | (names == NAME_CODE[NameLevel.MISSING])
    return np.asarray((names != NAME_CODE[NameLevel.DIFFERENT]) & (_is_strong(ids) | ~doubtful))


def _is_told(ids: Levels, numbers: Levels) -> Flags:
    """One person only by an ID or by a number: name and enterprise alone make a candidate, however rare they are."""
    by_id = np.array([level not in WORTHLESS for level in ID_LEVELS])[ids]
    return np.asarray(by_id | (numbers == NUMBER_CODE[NumberLevel.EQUAL]))


def _is_strong(ids: Levels) -> Flags:
    return np.isin(ids, [ID_CODE[level] for level in STRONG_ID])
