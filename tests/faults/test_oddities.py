"""Every harmless oddity: no verdict changes and nobody speaks of doubt."""

import shutil

import pytest

from tests.faults.case import Case
from tests.faults.exports import ALL, family
from tests.faults.judging import DOUBT, PLACES
from tests.faults.oddities import ODDITIES
from tests.faults.verdict import examine
from tests.faults.worlds import World, occasions


@pytest.mark.parametrize(("case", "phase", "settings"), occasions(ODDITIES))
def test_an_oddity_changes_nothing(world: World, case: Case, phase: str, settings: bool) -> None:
    good = world.good(settings=settings)
    root, outcome = good.spoiled(case, phase)
    shutil.rmtree(root)
    problems = examine(case, phase, good.whole, outcome).problems
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("settings", [True, False], ids=["yaml", "bare"])
def test_whole_exports_raise_no_doubt(world: World, settings: bool) -> None:
    said = world.good(settings=settings).whole.outcome.said
    assert [line for place in PLACES for line in said[place] if any(word in line for word in DOUBT)] == []


@pytest.mark.parametrize("settings", [True, False], ids=["yaml", "bare"])
def test_whole_exports_accuse_no_genuine_claim_of_forgery(world: World, settings: bool) -> None:
    whole = world.good(settings=settings).whole
    genuine = whole.claims(whole.outcome).filter(~whole.claims(whole.outcome)["forged"])
    assert genuine.filter(genuine["after"].is_in(["not_registered", "impersonated", "altered"])).is_empty()


def test_each_family_has_forgeries_to_lose(world: World) -> None:
    truth = world.configured.whole.truth
    assert set(truth.filter("forged")["family"]) == {family(place) for place in ALL}
