"""Levels of certificate numbers, enterprises and names of pairs of records."""

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
import polars as pl

from assets.linkage import name_levels
from assets.linkage.id_numbers import Flags, Rows
from assets.linkage.kept_texts import Texts
from assets.linkage.records import MIXER, NO_HASH, Records, hashes
from schemas.comparison_levels import EnterpriseLevel, NumberLevel

Levels = npt.NDArray[np.uint8]

NUMBER_LEVELS = tuple(NumberLevel)
ENTERPRISE_LEVELS = tuple(EnterpriseLevel)
NUMBER_CODE = {level: np.uint8(code) for code, level in enumerate(NUMBER_LEVELS)}
ENTERPRISE_CODE = {level: np.uint8(code) for code, level in enumerate(ENTERPRISE_LEVELS)}

# Shorter numbers have too many neighbours for one typing error to mean anything.
SHORTEST_NEAR = 8
# Normalised names of one enterprise differ by a character in five at most: 鲁泰建安工程 / 鲁泰建筑安装工程.
SIMILAR_RATIO = 80.0
# Names of one enterprise share this much even with place and legal form at different ends.
LOOSE_RATIO = 60.0


def name_levels_of(claims: Records, registry: Records, ros: Rows, reg: Rows) -> Levels:
    """Name levels (positions in NAME_LEVELS); only names whose hashes differ are looked into."""
    mine, theirs = claims.name[ros], registry.name[reg]
    levels = np.full(len(ros), name_levels.EQUAL, dtype=np.uint8)
    levels[(mine == NO_HASH) | (theirs == NO_HASH)] = name_levels.MISSING
    open_ = np.flatnonzero((mine != theirs) & (mine != NO_HASH) & (theirs != NO_HASH))
    if len(open_):
        codes = claims.names.codes(ros[open_]), registry.names.codes(reg[open_])
        levels[open_] = name_levels.name_levels(*codes)
    return levels


def number_levels(claims: Records, registry: Records, ros: Rows, reg: Rows) -> tuple[Levels, Flags]:
    """Number levels (positions in NUMBER_LEVELS), and whether the number repeats an ID (no evidence of its own)."""
    mine, theirs = claims.number[ros], registry.number[reg]
    embeds = claims.number_key[ros] >= 0, registry.number_key[reg] >= 0
    levels = np.full(len(ros), NUMBER_CODE[NumberLevel.DIFFERENT], dtype=np.uint8)
    levels[(mine == NO_HASH) | (theirs == NO_HASH)] = NUMBER_CODE[NumberLevel.MISSING]
    levels[(mine == theirs) & (mine != NO_HASH)] = NUMBER_CODE[NumberLevel.EQUAL]
    different = levels == NUMBER_CODE[NumberLevel.DIFFERENT]
    same_id = embeds[0] & (claims.number_key[ros] == registry.key[reg])
    same_id |= embeds[1] & (registry.number_key[reg] == claims.key[ros])
    levels[different & same_id] = NUMBER_CODE[NumberLevel.EMBEDS]
    return levels, embeds[0] | embeds[1]


def mark_near(levels: Levels, claims: Records, registry: Records, ros: Rows, reg: Rows, in_doubt: Flags) -> None:
    """Find, among different numbers that embed no ID, those that are one typing error apart."""
    embeds = (claims.number_key[ros] >= 0) | (registry.number_key[reg] >= 0)
    open_ = np.flatnonzero((levels == NUMBER_CODE[NumberLevel.DIFFERENT]) & ~embeds & in_doubt)
    near = _for_distinct(claims.texts["number"], registry.texts["number"], ros[open_], reg[open_], _one_error)
    levels[open_[near > 0]] = NUMBER_CODE[NumberLevel.NEAR]


def enterprise_levels(claims: Records, registry: Records, ros: Rows, reg: Rows) -> Levels:
    """Enterprise levels (positions in ENTERPRISE_LEVELS) by what is written."""
    mine, theirs = claims.enterprise[ros], registry.enterprise[reg]
    levels = np.full(len(ros), ENTERPRISE_CODE[EnterpriseLevel.DIFFERENT], dtype=np.uint8)
    levels[(mine == NO_HASH) | (theirs == NO_HASH)] = ENTERPRISE_CODE[EnterpriseLevel.MISSING]
    levels[(mine == theirs) & (mine != NO_HASH)] = ENTERPRISE_CODE[EnterpriseLevel.EQUAL]
    return levels


def mark_similar(levels: Levels, claims: Records, registry: Records, ros: Rows, reg: Rows, in_doubt: Flags) -> None:
    """Find, among enterprises written differently, those with the same core or a similar one."""
    open_ = np.flatnonzero((levels == ENTERPRISE_CODE[EnterpriseLevel.DIFFERENT]) & in_doubt)
    levels[open_] = _for_distinct(
        claims.texts["enterprise"], registry.texts["enterprise"], ros[open_], reg[open_], _enterprise_levels
    )


def _for_distinct(
    mine: Texts, theirs: Texts, ros: Rows, reg: Rows, test: Callable[[list[str], list[str]], npt.NDArray[Any]]
) -> npt.NDArray[Any]:
    """Apply a test to each distinct pair of texts once."""
    if not len(ros):
        return np.zeros(0, dtype=np.uint8)
    pairs = hashes(mine.gather(ros)) ^ (hashes(theirs.gather(reg)) * MIXER)
    _, first, which = np.unique(pairs, return_index=True, return_inverse=True)
    return test(mine.gather(ros[first]).to_list(), theirs.gather(reg[first]).to_list())[which]


def _one_error(mine: list[str], theirs: list[str]) -> Flags:
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import cpdist

    distances: npt.NDArray[Any] = cpdist(mine, theirs, scorer=OSA.distance, score_cutoff=1)
    near = np.asarray(distances <= 1)
    for at in np.flatnonzero(near):
        near[at] = len(mine[at]) >= SHORTEST_NEAR
    return near


def _enterprise_levels(mine: list[str], theirs: list[str]) -> Levels:
    """Levels of names that are written differently; only loosely similar ones are brought to their core."""
    levels = np.full(len(mine), ENTERPRISE_CODE[EnterpriseLevel.DIFFERENT], dtype=np.uint8)
    loose = np.flatnonzero(_ratios(mine, theirs, LOOSE_RATIO))
    if not len(loose):
        return levels
    cores = _cores([side[at] for side in (mine, theirs) for at in loose])
    core, other = cores[: len(loose)], cores[len(loose) :]
    levels[loose[_ratios(core, other, SIMILAR_RATIO)]] = ENTERPRISE_CODE[EnterpriseLevel.SIMILAR]
    same = np.array([a == b for a, b in zip(core, other, strict=True)], dtype=np.bool_)
    levels[loose[same]] = ENTERPRISE_CODE[EnterpriseLevel.EQUAL]
    return levels


def _cores(names: list[str]) -> list[str]:
    """Names without place, brackets and legal form."""
    from schemas.values.organisation import enterprise_key

    distinct = pl.DataFrame({"name": pl.Series(sorted(set(names)), dtype=pl.String)})
    cores = distinct.select("name", core=enterprise_key(pl.col("name")))
    found = dict(cores.iter_rows())
    return [found[name] or name for name in names]


def _ratios(mine: list[str], theirs: list[str], at_least: float) -> Flags:
    from rapidfuzz.fuzz import ratio
    from rapidfuzz.process import cpdist

    scores: npt.NDArray[Any] = cpdist(mine, theirs, scorer=ratio, score_cutoff=at_least)
    return np.asarray(scores >= at_least)
