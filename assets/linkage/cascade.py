"""The run through the cascade: each stage sees what is still open, pairs are compared as soon as they are proposed."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from assets.linkage.best import Judged, take
from assets.linkage.identity import Flags, Rows
from assets.linkage.key_index import Found, TooManyPairsError
from assets.linkage.records import Records
from assets.linkage.registry_index import Registry
from assets.linkage.scoring import Compared, compare
from assets.linkage.steps import STEPS, Step, concerned, worth_keeping
from assets.linkage.weights import Weights

# A pair of rows as one integer; a registry of 2^32 records would not fit a machine.
SHIFT = 32


def run_cascade(claims: Records, registry: Registry, weights: Weights, *, thorough: bool) -> list[Judged]:
    """Step by step: propose pairs, compare them, mark the claims that found their person. Pairs with their step.

    Thorough looks for every record of the person and of the number; else a claim stops at its first link.
    """
    linked = np.zeros(len(claims), dtype=np.bool_)
    judged: list[Judged] = []
    for number, step in enumerate(STEPS):
        rows = concerned(step, claims, linked, thorough=thorough)
        for found in _in_blocks(step, claims, registry, rows):
            compared = compare(claims, registry, found, weights, thorough=thorough)
            kept = take(compared, worth_keeping(step, compared))
            judged.append((number, kept))
            linked[kept.ros[kept.same_person]] = True
            if thorough:
                judged += [(number, others) for others in _other_records(claims, registry, kept, weights)]
    return judged


def _in_blocks(step: Step, claims: Records, registry: Registry, rows: Rows) -> Iterator[Found]:
    """A stage's pairs: at once or, where the forecast says that they would be too many, by halves of the claims."""
    try:
        found = _distinct(step.propose(claims, registry, rows))
    except TooManyPairsError:
        middle = len(rows) // 2
        yield from _in_blocks(step, claims, registry, rows[:middle])
        yield from _in_blocks(step, claims, registry, rows[middle:])
    else:
        yield found


def _distinct(found: Found) -> Found:
    """Each pair once, in order."""
    pairs = np.sort((found[0] << SHIFT) | found[1])
    first = np.ones(len(pairs), dtype=np.bool_)
    first[1:] = pairs[1:] != pairs[:-1]
    return pairs[first] >> SHIFT, pairs[first] & ((1 << SHIFT) - 1)


def _other_records(claims: Records, registry: Registry, found: Compared, weights: Weights) -> Iterator[Compared]:
    """All further records under the ID of a linked record: the same person's other certificates.

    They are his by that ID, so they inherit the score of the best link that leads to it where their own is lower.
    """
    same = np.flatnonzero(found.same_person & (registry.records.key[found.reg] >= 0))
    keys = registry.records.key[found.reg[same]]
    order = np.lexsort((-found.score[same], keys, found.ros[same]))
    ros, keys = found.ros[same][order], keys[order]
    first = np.flatnonzero((np.diff(ros, prepend=-1) != 0) | (np.diff(keys, prepend=-1) != 0))
    yield from _under(claims, registry, take(found, same[order][first]), weights)


def _under(claims: Records, registry: Registry, links: Compared, weights: Weights) -> Iterator[Compared]:
    """The records under each link's ID, by halves where they would be too many at once."""
    try:
        at, reg = registry.ids.find(registry.records.key[links.reg])
    except TooManyPairsError:
        rows = np.arange(len(links.ros))
        for half in np.array_split(rows, 2):
            yield from _under(claims, registry, take(links, half), weights)
        return
    compared = compare(claims, registry, (links.ros[at], reg), weights, thorough=True)
    score = np.maximum(compared.score, links.score[at])
    whole = replace(compared, score=score, same_person=np.ones(len(score), dtype=np.bool_))
    yield take(whole, ~_two_valid_ids(claims, registry, whole))


def _two_valid_ids(claims: Records, registry: Registry, pairs: Compared) -> Flags:
    """Pairs of two whole numbers that differ: never one person, whatever leads from one to the other."""
    certain = claims.certain()[pairs.ros] & registry.records.certain()[pairs.reg]
    return np.asarray(certain & (claims.key[pairs.ros] != registry.records.key[pairs.reg]))
