"""Weights from evidence: from people's decisions on pairs, or by EM from pairs that nobody has labelled."""

import hashlib
from dataclasses import replace

import numpy as np
import polars as pl

from assets.linkage.weights import Bits, Weight, Weights

FIELDS = ("id", "name", "number", "enterprise")
# The shipped figures count as this many decisions: few labels move a weight a little, many decide it.
SHIPPED_COUNTS_AS = 200.0
ROUNDS = 25
LABELLED, UNLABELLED = "复核判断", "EM估计"


def from_decisions(pairs: pl.DataFrame, weights: Weights) -> Weights:
    """Recalibrate from CandidatePairs with a Boolean `decided_same`: shares of levels among same and different."""
    decided = pairs["decided_same"].cast(pl.Float64).to_numpy()
    return _reweighed(pairs, weights, decided, f"{LABELLED}{pairs.height}对")


def from_unlabelled(pairs: pl.DataFrame, weights: Weights) -> Weights:
    """Recalibrate m by EM on CandidatePairs; u stays, since the pairs were chosen for being alike."""
    estimate = weights
    for _ in range(ROUNDS):
        odds = np.exp2(np.clip(_scores(pairs, estimate), -60, 60))
        estimate = _reweighed(pairs, weights, odds / (1 + odds), f"{UNLABELLED}{pairs.height}对", u_too=False)
    return estimate


def _scores(pairs: pl.DataFrame, weights: Weights) -> Bits:
    """Score of each pair under some weights; frequency and visibility of single values are left aside."""
    total = np.full(pairs.height, weights.bits("prior", "person"))
    for field in FIELDS:
        bits = {level: weight.bits for (of, level), weight in weights.levels.items() if of == field}
        total += pairs[f"{field}_level"].replace_strict(bits, return_dtype=pl.Float64).to_numpy()
    return total


def _reweighed(pairs: pl.DataFrame, weights: Weights, same: Bits, source: str, *, u_too: bool = True) -> Weights:
    """Weights with the shares of each level among same pairs, and among different ones if these are known."""
    levels = dict(weights.levels)
    for field in FIELDS:
        shares = _shares(pairs[f"{field}_level"], same)
        for level, (in_same, in_different) in shares.items():
            shipped = weights.levels[field, level]
            if level == "missing":
                continue
            m = _drawn(shipped.m, in_same, float(same.sum()))
            u = _drawn(shipped.u, in_different, float((1 - same).sum())) if u_too else shipped.u
            levels[field, level] = replace(shipped, m=m, u=u, source=source)
    return Weights(levels)


def _shares(levels: pl.Series, same: Bits) -> dict[str, tuple[float, float]]:
    """Per level, how many same and how many different pairs have it."""
    counted = pl.DataFrame({"level": levels, "same": same, "different": 1 - same}).group_by("level").sum()
    return {level: (in_same, in_different) for level, in_same, in_different in counted.sort("level").iter_rows()}


def _drawn(shipped: float, found: float, of: float) -> float:
    """A share drawn towards the shipped one by as many decisions as that counts for."""
    return (found + SHIPPED_COUNTS_AS * shipped) / (of + SHIPPED_COUNTS_AS)


def difference(before: Weights, after: Weights) -> pl.DataFrame:
    """[field, level, bits_before, bits_after, change (Float64), source], the largest change first."""
    rows = [_change(weight, after.levels[key]) for key, weight in before.levels.items() if after.levels[key] != weight]
    schema = {"field": pl.String, "level": pl.String, "bits_before": pl.Float64, "bits_after": pl.Float64}
    frame = pl.DataFrame(rows, schema={**schema, "source": pl.String}, orient="row")
    changed = frame.with_columns(change=pl.col("bits_after") - pl.col("bits_before"))
    return changed.sort(pl.col("change").abs(), "field", "level", descending=[True, False, False])


def _change(before: Weight, after: Weight) -> tuple[str, str, float, float, str]:
    return before.field, before.level, before.bits, after.bits, after.source


def version_of(weights: Weights) -> str:
    """A name for these weights that says whether two files hold the same ones."""
    return hashlib.blake2b(weights.write().encode(), digest_size=6).hexdigest()
