"""The command `python -m tests.surfaces`, with the name of a batch or without: what holds, and each miss."""

import argparse
import os
import tempfile
from collections import Counter
from pathlib import Path

from tests.surfaces import fifth, fourth, more, seventh, sixth, third
from tests.surfaces.campaign import Campaign
from tests.surfaces.kinds import CAMPAIGNS
from tests.surfaces.measure import ACCUSED_WORDS, Held, run
from tests.surfaces.surface import NOBODY


def main() -> None:
    """Run the campaigns that hold the kinds asked for and print the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", default="", help="kinds, parted by commas")
    parser.add_argument("--work", type=Path, help="an empty folder that keeps the campaigns")
    parser.set_defaults(campaigns=CAMPAIGNS)
    batch = parser.add_mutually_exclusive_group()
    batches = {"more": more, "third": third, "fourth": fourth, "fifth": fifth, "sixth": sixth, "seventh": seventh}
    for name, module in batches.items():
        text = f"the batch of `{name}/` instead of the first"
        batch.add_argument(f"--{name}", dest="campaigns", action="store_const", const=module.CAMPAIGNS, help=text)
    options = parser.parse_args()
    campaigns: dict[str, Campaign] = options.campaigns
    kinds = set(filter(None, options.only.split(",")))
    with tempfile.TemporaryDirectory() as scratch:
        work = options.work or Path(scratch)
        (Path(scratch) / "key").write_bytes(bytes(range(32)))
        os.environ["CERTSCREEN_KEY_FILE"] = str(Path(scratch) / "key")
        report([one for name in chosen(campaigns, kinds) for one in run(campaigns[name], work / name)], kinds)


def chosen(campaigns: dict[str, Campaign], kinds: set[str]) -> list[str]:
    """Name the campaigns that hold the kinds."""
    from tests.surfaces.world import World

    def held(name: str) -> set[str]:
        world = World(0)
        return {surface.kind for maker in campaigns[name].makers for surface in maker(world)}

    return [name for name in campaigns if not kinds or held(name) & kinds]


def report(results: list[Held], kinds: set[str]) -> None:
    """Print each miss, then the figures."""
    results = [one for one in results if not kinds or one.surface.kind in kinds]
    for one in results:
        if one.why:
            where = f"{one.expect.sheet}{'!' if one.expect.sheet else ''}{one.expect.row}"
            print(f"{one.surface.kind} {one.surface.name} {where}: got {one.got}; {one.why}")
    total = Counter(one.surface.kind for one in results)
    held = Counter(one.surface.kind for one in results if not one.why)
    whole = Counter({(one.surface.kind, one.surface.name): 1 for one in results})
    faulty = {(one.surface.kind, one.surface.name) for one in results if one.why}
    for kind in total:
        of = sum(key[0] == kind for key in whole)
        print(f"{kind}: {held[kind]} of {total[kind]}; {of - sum(key[0] == kind for key in faulty)} of {of} surfaces")
    print(f"innocents accused: {sum(map(accused, results))} of {sum(one.innocent for one in results)}")
    print(f"forgers unseen: {sum(map(unseen, results))} of {sum(one.forger for one in results)}")
    print(f"without an answer: {sum(map(unanswered, results))} of {sum(map(asked, results))}")
    print(f"all: {held.total()} of {total.total()}; {len(whole) - len(faulty)} of {len(whole)} surfaces")


def accused(one: Held) -> bool:
    """Tell whether somebody innocent is accused, by a verdict or by a clue."""
    return one.innocent and (bool(set(one.got.split(",")) & ACCUSED_WORDS) or "clue " in one.why)


def unseen(one: Held) -> bool:
    """Tell whether a row that must be flagged is called registered or is passed over."""
    return one.forger and set(one.got.split(",")) <= {"registered", "registered_discrepant", NOBODY}


def asked(one: Held) -> bool:
    """Tell whether a verdict is due."""
    return bool(one.expect.allowed) and NOBODY not in one.expect.allowed.split("|")


def unanswered(one: Held) -> bool:
    """Tell whether a row on which a verdict is due has none."""
    return asked(one) and one.got == NOBODY


if __name__ == "__main__":
    main()
