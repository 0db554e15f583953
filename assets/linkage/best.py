"""The best match of each claim, and how far behind the runner-up is."""

import numpy as np
import numpy.typing as npt

from assets.linkage.identity import Flags, Keys, Rows
from assets.linkage.registry_index import Registry
from assets.linkage.scoring import Compared

Distances = npt.NDArray[np.float64]

# Closer than three bits (eight to one) the runner-up could as well be the one.
NEAR_TIE_BITS = 3.0


def best_of(judged: list[Compared], registry: Registry) -> tuple[Compared, Distances]:
    """One pair a claim, by claim: the same person before others, then the highest score, then the first record.

    Also returns, for each, how many bits the best record of another person is behind; NaN where there is none.
    """
    every = joined(judged)
    several = np.bincount(every.ros)[every.ros] > 1
    alone = take(every, ~several)
    chosen, behind = _ranked(take(every, several), registry)
    best = joined([alone, chosen])
    order = np.argsort(best.ros)
    return take(best, order), np.concatenate([np.full(len(alone.ros), np.nan), behind])[order]


def _ranked(every: Compared, registry: Registry) -> tuple[Compared, Distances]:
    """The best pair of claims that have several, and how far behind the best of another person is."""
    ranked = take(every, np.lexsort((every.reg, -every.score, ~every.same_person, every.ros)))
    first = _first_of_each(ranked.ros)
    group = np.cumsum(first) - 1
    best = np.flatnonzero(first)
    person = person_of(registry, ranked.reg)
    rivals = np.flatnonzero(person != person[best[group]])
    nearest = rivals[_first_of_each(group[rivals])]
    behind = np.full(len(best), np.nan)
    behind[group[nearest]] = ranked.score[best[group[nearest]]] - ranked.score[nearest]
    return take(ranked, best), behind


def joined(judged: list[Compared]) -> Compared:
    """Several stages' pairs as one."""
    return Compared(**{name: np.concatenate([vars(one)[name] for one in judged]) for name in vars(judged[0])})


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
