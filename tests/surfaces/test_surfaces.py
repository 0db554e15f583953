"""Each surface is a case of its own; the main job runs once a campaign."""

import unicodedata
from collections import defaultdict
from pathlib import Path

import pytest

from tests.surfaces.kinds import CAMPAIGNS
from tests.surfaces.measure import Held, run
from tests.surfaces.surface import Surface
from tests.surfaces.world import World

LEAST = 5


def listed() -> list[tuple[str, Surface]]:
    """Give every surface with its campaign's name."""
    return [
        (name, surface)
        for name, campaign in CAMPAIGNS.items()
        for world in [World(0)]
        for maker in campaign.makers
        for surface in maker(world)
    ]


CASES = [pytest.param(name, one.kind, one.name, id=f"{one.kind}-{one.name}") for name, one in listed()]


@pytest.fixture(scope="session")
def results(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Held]]:
    """Run every campaign once."""
    root = tmp_path_factory.mktemp("surfaces")
    return {name: run(campaign, root / name) for name, campaign in CAMPAIGNS.items()}


@pytest.mark.parametrize(("campaign", "kind", "name"), CASES)
def test_surface(results: dict[str, list[Held]], campaign: str, kind: str, name: str) -> None:
    mine = [one for one in results[campaign] if (one.surface.kind, one.surface.name) == (kind, name)]
    assert mine
    assert not [f"{one.expect.sheet} {one.expect.row}: got {one.got}; {one.why}" for one in mine if one.why]


def lookups(project: Path) -> str:
    """Give all text of the lookups in one form of letters."""
    files = sorted((project / "schemas" / "lookups").glob("*.csv"))
    assert files
    text = "\n".join(path.read_text(encoding="utf-8-sig") for path in files)
    return unicodedata.normalize("NFKC", text).casefold()


def test_no_word_of_a_surface_stands_in_a_lookup(project: Path) -> None:
    text = lookups(project)
    found = {
        (one.kind, one.name, word)
        for _campaign, one in listed()
        for word in one.words
        if unicodedata.normalize("NFKC", word).casefold() in text
    }
    assert not found, "\n".join(map(" ".join, sorted(found)))


def test_five_surfaces_and_more_a_kind() -> None:
    names = defaultdict[str, set[str]](set)
    for _campaign, one in listed():
        names[one.kind].add(one.name)
    assert not {kind: len(those) for kind, those in names.items() if len(those) < LEAST}
