"""The batches of surfaces are wide, and the lookups know hardly any of their words: a part of `make bench`."""

import unicodedata
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

from tests.surfaces.every import BATCHES
from tests.surfaces.surface import Surface
from tests.surfaces.world import World

LEAST = 5
# Trades, kinds of paper and English words are everybody's; whoever filled the lookups with a batch's words would pass.
KNOWN_MOST = 0.25
# Samples of whole inboxes, in words that anybody would use.
USUAL = ("twentyfirst", "twentysecond")


@cache
def surfaces(batch: str) -> tuple[Surface, ...]:
    return tuple(
        surface
        for campaign in BATCHES[batch].values()
        for world in [World(0)]
        for maker in campaign.makers
        for surface in maker(world)
    )


def folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


@pytest.fixture(scope="module")
def lookups(project: Path) -> str:
    files = sorted((project / "schemas" / "lookups").glob("*.csv"))
    assert files
    return folded("\n".join(path.read_text(encoding="utf-8-sig") for path in files))


@pytest.mark.parametrize("batch", [batch for batch in BATCHES if batch not in USUAL])
def test_hardly_a_word_of_a_batch_stands_in_a_lookup(batch: str, lookups: str) -> None:
    words = {word for surface in surfaces(batch) for word in surface.words}
    known = {word for word in words if folded(word) in lookups}
    assert words
    assert len(known) <= KNOWN_MOST * len(words), " ".join(sorted(known))


def test_five_surfaces_and_more_a_kind() -> None:
    names = defaultdict[str, set[str]](set)
    for batch in BATCHES:
        for one in surfaces(batch):
            names[one.kind].add(f"{batch} {one.name}")
    assert not {kind: len(those) for kind, those in names.items() if len(those) < LEAST}
