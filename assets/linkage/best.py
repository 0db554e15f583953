"""The best match of each claim, and how far behind the runner-up is."""

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from assets.linkage.id_numbers import Flags, Keys, Rows
from assets.linkage.registry_index import Registry
from assets.linkage.scoring import Compared

Judged = tuple[int, Compared]
Levels = npt.NDArray[np.uint8]
Distances = npt.NDArray[np.float64]

# Closer than three bits (eight to one) the runner-up could as well be the one.
NEAR_TIE_BITS = 3.0


def best_of(judged: list[Judged], registry: Registry) -> tuple[Compared, Levels, Distances]:
    """One pair a claim, by claim: the same person before others, then the highest score, then the first record.

    Also returns, for each, the number of its step, and how many bits the best record of another person is behind
    (NaN where there is none).
    """
    every, step = joined(judged)
    pairs = np.bincount(every.ros)
    alone = np.flatnonzero(pairs[every.ros] == 1)
    several, behind = _ranked(every, np.flatnonzero(pairs[every.ros] > 1), registry)
    best = np.concatenate([alone, several])
    order = np.argsort(every.ros[best])
    distances = np.concatenate([np.full(len(alone), np.nan), behind])[order]
    return _among_rivals(take(every, best[order]), distances), step[best[order]], distances


def _ranked(every: Compared, rows: Rows, registry: Registry) -> tuple[Rows, Distances]:
    """The best pair of each claim that has several, and how far behind the best of another person is."""
    reg_ids = registry.reg_ids.gather(every.reg[rows]).to_numpy()
    keys = (reg_ids, -every.score[rows], ~every.same_person[rows], every.ros[rows])
    ranked = rows[np.lexsort(keys)]
    first = _first_of_each(every.ros[ranked])
    group = np.cumsum(first) - 1
    best = ranked[first]
    person = person_of(registry, every.reg[ranked])
    rivals = np.flatnonzero(person != person[first][group])
    nearest = rivals[_first_of_each(group[rivals])]
    behind = np.full(len(best), np.nan)
    behind[group[nearest]] = every.score[best[group[nearest]]] - every.score[ranked[nearest]]
    return best, behind


def _among_rivals(best: Compared, behind: Distances) -> Compared:
    """A candidate that is no proven person shares what speaks for it with the nearest one who may be meant as well."""
    open_ = np.flatnonzero(~best.same_person & ~np.isnan(behind))
    score = best.score.copy()
    score[open_] = -np.logaddexp2(-score[open_], -behind[open_])
    return replace(best, score=score)


def joined(judged: list[Judged]) -> tuple[Compared, Levels]:
    """All steps' pairs as one, and the number of the step that each came from."""
    pairs = [compared for _, compared in judged]
    whole = Compared(**{name: np.concatenate([vars(one)[name] for one in pairs]) for name in vars(pairs[0])})
    steps = [np.full(len(compared.ros), step, dtype=np.uint8) for step, compared in judged]
    return whole, np.concatenate(steps)


def take(compared: Compared, chosen: Rows | Flags) -> Compared:
    """Some of the pairs."""
    return Compared(**{name: values[chosen] for name, values in vars(compared).items()})


def person_of(registry: Registry, reg: Rows) -> Keys:
    """What tells persons apart: the ID key; records without one are each their own."""
    keys = registry.records.key[reg]
    return np.where(keys >= 0, keys, -1 - reg)


def _first_of_each(sorted_values: Rows) -> Flags:
    first = np.ones(len(sorted_values), dtype=np.bool_)
    first[1:] = sorted_values[1:] != sorted_values[:-1]
    return first
