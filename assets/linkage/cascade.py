"""The run through the cascade: each stage sees what is still open, pairs are compared as soon as they are proposed."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np

from assets.linkage.best import Judged, joined, take
from assets.linkage.id_numbers import Flags
from assets.linkage.lookup import Forecast, Found, Lookup, counts_by_claim, in_blocks, pairs_of
from assets.linkage.records import NO_HASH, Records
from assets.linkage.registry_index import Registry
from assets.linkage.scoring import Compared, compare
from assets.linkage.sizes import Sizes
from assets.linkage.steps import STEPS, Step, concerned, worth_comparing
from assets.linkage.weights import Weights

Tell = Callable[[Forecast], None]

# Slices compared side by side: numpy and polars leave the interpreter to each other while they count.
AT_A_TIME = 2
# A name that so many people of one area bear says nothing about who of them it is.
MOST_NAMESAKES = 1000


def untold(_forecast: Forecast) -> None:
    """Nobody wants to know."""


def run_cascade(
    claims: Records, registry: Registry, weights: Weights, sizes: Sizes, *, thorough: bool, tell: Tell = untold
) -> list[Judged]:
    """Step by step: forecast, propose, compare, mark the claims that found their person. Pairs with their step.

    Thorough looks for every record of the person and of the number; else a claim stops at its first link.
    """
    linked = np.zeros(len(claims), dtype=np.bool_)
    judged: list[Judged] = []
    for number, step in enumerate(STEPS):
        rows = concerned(step, claims, linked, thorough=thorough)
        lookups = step.propose(claims, registry, rows)
        crowded = _crowded(step, lookups, len(claims))
        blocks = -(-pairs_of(lookups) // sizes.pairs)
        tell(Forecast(step.stage, len(rows), pairs_of(lookups), blocks, int(crowded.sum())))
        if judged and not pairs_of(lookups):
            continue
        for found in in_blocks(lookups, len(claims), sizes.pairs):
            chosen = _of_the_same(claims, registry.records, found, crowded) if crowded.any() else found
            kept = _compared(step, claims, registry, chosen, weights, sizes, thorough=thorough)
            judged.append((number, kept))
            linked[kept.ros[kept.same_person]] = True
            if thorough:
                judged += [(number, others) for others in _other_records(claims, registry, kept, weights, sizes)]
    return judged


def _crowded(step: Step, lookups: list[Lookup], claims: int) -> Flags:
    """Claims for which a key that tells nothing by itself leads to more records than could be told apart."""
    if step.proves or pairs_of(lookups) <= MOST_NAMESAKES:
        return np.zeros(claims, dtype=np.bool_)
    return np.asarray(counts_by_claim(lookups, claims) > MOST_NAMESAKES)


def _of_the_same(claims: Records, records: Records, found: Found, crowded: Flags) -> Found:
    """Pairs without those of crowded claims that have neither the number nor the enterprise in common."""
    ros, reg = found
    common = (claims.number[ros] == records.number[reg]) & (claims.number[ros] != NO_HASH)
    common |= (claims.enterprise[ros] == records.enterprise[reg]) & (claims.enterprise[ros] != NO_HASH)
    kept = common | ~crowded[ros]
    return ros[kept], reg[kept]


def _compared(
    step: Step, claims: Records, registry: Registry, found: Found, weights: Weights, sizes: Sizes, *, thorough: bool
) -> Compared:
    """The pairs worth comparing, slice by slice: what was mapped for one slice is let go before the next."""

    def compared(found: Found) -> tuple[int, Compared]:
        registry.let_go()
        pairs = worth_comparing(step, claims, registry, found)
        return 0, compare(claims, registry, pairs, weights, thorough=thorough)

    with ThreadPoolExecutor(AT_A_TIME) as pool:
        return joined(list(pool.map(compared, _slices(found, sizes))))[0]


def _slices(found: Found, sizes: Sizes) -> Iterator[Found]:
    """Pairs, ordered by registry row, so many at once and of so many neighbouring rows; one empty slice if none."""
    ros, reg = found
    by_count = np.arange(sizes.compared, len(reg), sizes.compared)
    by_row = np.searchsorted(reg, np.arange(sizes.mapped, reg[-1] if len(reg) else 0, sizes.mapped))
    cuts = np.union1d(by_count, by_row)
    yield from zip(np.split(ros, cuts), np.split(reg, cuts), strict=True)


def _other_records(
    claims: Records, registry: Registry, found: Compared, weights: Weights, sizes: Sizes
) -> Iterator[Compared]:
    """All further records under the ID of a linked record: the same person's other certificates.

    They are his by that ID, so they inherit the score of the best link that leads to it where their own is lower.
    """
    same = np.flatnonzero(found.same_person & (registry.records.key[found.reg] >= 0))
    keys = registry.records.key[found.reg[same]]
    order = np.lexsort((-found.score[same], keys, found.ros[same]))
    ros, keys = found.ros[same][order], keys[order]
    first = np.flatnonzero((np.diff(ros, prepend=-1) != 0) | (np.diff(keys, prepend=-1) != 0))
    links = take(found, same[order][first])
    under = Lookup.of(registry.ids, registry.records.key[links.reg], np.arange(len(first)))
    for at, reg in in_blocks([under], len(first), sizes.compared):
        compared = compare(claims, registry, (links.ros[at], reg), weights, thorough=True)
        score = np.maximum(compared.score, links.score[at])
        whole = replace(compared, score=score, same_person=np.ones(len(score), dtype=np.bool_))
        yield take(whole, ~_two_valid_ids(claims, registry, whole))


def _two_valid_ids(claims: Records, registry: Registry, pairs: Compared) -> Flags:
    """Pairs of two whole numbers that differ: never one person, whatever leads from one to the other."""
    certain = claims.certain(pairs.ros) & registry.records.certain(pairs.reg)
    return np.asarray(certain & (claims.key[pairs.ros] != registry.records.key[pairs.reg]))
