"""The level of two identity numbers, from their keys, check values, states and visible characters."""

import numpy as np
import numpy.typing as npt
import polars as pl

from assets.linkage.id_numbers import Flags, Rows
from assets.linkage.records import (
    CHECK_FAILED,
    MALFORMED,
    MASKED,
    NUMERIC,
    OLD15,
    OTHER_DOCUMENT,
    VALID,
    WIDTH,
    Records,
)
from assets.linkage.repair import MOST_ERRORS, length_repairs, repairs, typing_errors
from assets.linkage.shown import HIDDEN, shown_characters
from schemas.comparison_levels import IdLevel

Levels = npt.NDArray[np.uint8]

ID_LEVELS = tuple(IdLevel)
CODE = {level: np.uint8(number) for number, level in enumerate(ID_LEVELS)}
# Fewer visible characters than these say nothing: a province and a last digit.
FEWEST_VISIBLE = 6
# Levels that leave open whose number it is.
WORTHLESS = (IdLevel.MISSING, IdLevel.DIFFERENT, IdLevel.TWO_ERRORS)


def id_levels(claims: Records, registry: Records, ros: Rows, reg: Rows) -> tuple[Levels, Levels]:
    """Levels (positions in ID_LEVELS) of pairs of rows, and how many characters were visible on both sides."""
    keys = claims.key[ros], registry.key[reg]
    both = (keys[0] >= 0) & (keys[1] >= 0)
    same = both & (keys[0] == keys[1])
    checks = claims.check[ros], registry.check[reg]
    old = (claims.state[ros] == OLD15) | (registry.state[reg] == OLD15)
    levels = np.full(len(ros), CODE[IdLevel.MISSING], dtype=np.uint8)
    levels[both] = CODE[IdLevel.DIFFERENT]
    levels[same] = CODE[IdLevel.REPAIRED]
    levels[same & (checks[0] == checks[1])] = CODE[IdLevel.EQUAL]
    levels[same & old] = CODE[IdLevel.OLD15]
    visible = np.full(len(ros), WIDTH, dtype=np.uint8)
    failed = (claims.state[ros] == CHECK_FAILED) | (registry.state[reg] == CHECK_FAILED)
    _mark_repaired(levels, claims, registry, ros, reg, np.flatnonzero(both & ~same & failed))
    _mark_unusual(levels, visible, claims, registry, ros, reg, np.flatnonzero(~both))
    _mark_embedded(levels, claims, registry, ros, reg)
    return levels, visible


def _mark_repaired(levels: Levels, claims: Records, registry: Records, ros: Rows, reg: Rows, open_: Rows) -> None:
    """Two whole numbers, at least one failing its check: one typing error apart or two, or with a common original."""
    mine, theirs = ros[open_], reg[open_]
    errors = typing_errors(claims.key[mine], claims.check[mine], registry.key[theirs], registry.check[theirs])
    near = errors == 1
    old = (claims.state[mine] == OLD15) | (registry.state[theirs] == OLD15)
    levels[open_[(errors == MOST_ERRORS) & ~old]] = CODE[IdLevel.TWO_ERRORS]
    levels[open_[near & ~old]] = CODE[IdLevel.REPAIRED]
    both = np.flatnonzero(~near & (claims.state[mine] == CHECK_FAILED) & (registry.state[theirs] == CHECK_FAILED))
    doubtful = np.union1d(both, np.flatnonzero(old))
    stand_for = _originals(claims, mine[doubtful]), _originals(registry, theirs[doubtful])
    common = [not a.isdisjoint(b) for a, b in zip(*stand_for, strict=True)]
    levels[open_[doubtful[np.array(common, dtype=np.bool_)]]] = CODE[IdLevel.REPAIRED]


def mark_two_errors(levels: Levels, claims: Records, registry: Records, ros: Rows, reg: Rows, open_: Flags) -> None:
    """Find, among valid numbers that differ, those two errors apart: one pair of errors in eleven passes the check."""
    at = np.flatnonzero(open_ & (claims.state[ros] == VALID) & (registry.state[reg] == VALID))
    mine, theirs = ros[at], reg[at]
    errors = typing_errors(claims.key[mine], claims.check[mine], registry.key[theirs], registry.check[theirs])
    levels[at[errors == MOST_ERRORS]] = CODE[IdLevel.TWO_ERRORS]


def _originals(side: Records, rows: Rows) -> list[set[int]]:
    """Keys that each number may stand for: its own where it is right, its repairs where it fails its check."""
    keys, failed = side.key[rows], side.state[rows] == CHECK_FAILED
    found = [set() if fails else {key} for key, fails in zip(keys.tolist(), failed, strict=True)]
    wrong = np.flatnonzero(failed)
    source, candidates = repairs(keys[wrong], side.check[rows][wrong])
    for at, candidate in zip(wrong[source].tolist(), candidates.tolist(), strict=True):
        found[at].add(candidate)
    return found


def contradicted(levels: Levels, claims: Records, registry: Records, ros: Rows, reg: Rows) -> Flags:
    """Pairs in which a masked number shows digits that the other side's does not have: never one person."""
    masked = (claims.state[ros] == MASKED) | (registry.state[reg] == MASKED)
    return np.asarray(masked & (levels == CODE[IdLevel.DIFFERENT]))


def _mark_unusual(
    levels: Levels, visible: Levels, claims: Records, registry: Records, ros: Rows, reg: Rows, open_: Rows
) -> None:
    """Pairs where a side has no whole number: masked, numeric, malformed, or another document."""
    states = claims.state[ros[open_]], registry.state[reg[open_]]
    partial = [np.isin(state, (MASKED, NUMERIC)) for state in states]
    shown = open_[partial[0] | partial[1]]
    if len(shown):
        _mark_visible(levels, visible, claims, registry, ros, reg, shown)
    if not np.isin(states[0], (OTHER_DOCUMENT, MALFORMED)).any():
        return
    texts = _texts(claims, ros[open_]), _texts(registry, reg[open_])
    other = (states[0] == OTHER_DOCUMENT) & (states[1] == OTHER_DOCUMENT)
    equal = (texts[0] == texts[1]).fill_null(value=False).to_numpy()
    levels[open_[other]] = CODE[IdLevel.DIFFERENT]
    levels[open_[other & equal]] = CODE[IdLevel.EQUAL]
    wrong_length = np.flatnonzero((states[0] == MALFORMED) & (registry.key[reg[open_]] >= 0))
    for at in wrong_length:
        mended = length_repairs([texts[0][int(at)] or ""])[1]
        if registry.key[reg[open_[at]]] in mended:
            levels[open_[at]] = CODE[IdLevel.LENGTH_REPAIRED]


def _texts(side: Records, rows: Rows) -> pl.Series:
    return side.texts["id_no"].gather(rows)


def _mark_visible(
    levels: Levels, visible: Levels, claims: Records, registry: Records, ros: Rows, reg: Rows, open_: Rows
) -> None:
    """Masked and numeric numbers: consistent where every character that both show is the same."""
    mine, theirs = shown_characters(claims, ros[open_]), shown_characters(registry, reg[open_])
    both = (mine != HIDDEN) & (theirs != HIDDEN)
    count = both.sum(axis=1)
    clash = (both & (mine != theirs)).any(axis=1)
    numeric = (claims.state[ros[open_]] == NUMERIC) | (registry.state[reg[open_]] == NUMERIC)
    consistent = np.where(numeric, CODE[IdLevel.PREFIX], CODE[IdLevel.MASKED_CONSISTENT])
    said = np.where(count >= FEWEST_VISIBLE, consistent, CODE[IdLevel.MISSING])
    levels[open_] = np.where(clash, CODE[IdLevel.DIFFERENT], said)
    visible[open_] = count


def _mark_embedded(levels: Levels, claims: Records, registry: Records, ros: Rows, reg: Rows) -> None:
    """An ID without worth of its own, beside a certificate number that embeds the other side's ID."""
    inside = (claims.number_key[ros] >= 0) & (claims.number_key[ros] == registry.key[reg])
    inside |= (registry.number_key[reg] >= 0) & (registry.number_key[reg] == claims.key[ros])
    inside |= (claims.number_key[ros] >= 0) & (claims.number_key[ros] == registry.number_key[reg])
    uncertain = ~(claims.certain(ros) & registry.certain(reg))
    worthless = np.array([level in WORTHLESS for level in ID_LEVELS])[levels]
    clash = contradicted(levels, claims, registry, ros, reg)
    levels[inside & uncertain & worthless & ~clash] = CODE[IdLevel.EMBEDDED]
