"""Runs the main job on a campaign of surfaces and tells which expectations hold."""

from dataclasses import dataclass
from pathlib import Path

import polars as pl

from pipelines.campaign import load_campaign
from pipelines.progress import Silent
from pipelines.runs import execute
from tests.surfaces.campaign import Campaign
from tests.surfaces.surface import ACCUSED, NOBODY, Expect, Surface
from tests.surfaces.world import AS_OF

ACCUSED_WORDS = frozenset(ACCUSED.split("|"))


@dataclass(frozen=True)
class Held:
    """One expectation, and what is wrong where it does not hold."""

    surface: Surface
    expect: Expect
    got: str
    why: str

    @property
    def innocent(self) -> bool:
        """Whether no accusation of the row's person is right; header rows are nobody."""
        allowed = set(self.expect.allowed.split("|")) - {""}
        return bool(allowed) and not allowed & ACCUSED_WORDS

    @property
    def forger(self) -> bool:
        """Whether nothing but an accusation (or a doubt) is right."""
        allowed = set(self.expect.allowed.split("|"))
        return bool(allowed & ACCUSED_WORDS) and not allowed & {"registered", "registered_discrepant", NOBODY}


def run(campaign: Campaign, root: Path) -> list[Held]:
    """Build the campaign, run the main job, compare."""
    surfaces = campaign.build(root)
    execute(load_campaign(root), AS_OF, Silent())
    out = root / "out" / AS_OF.isoformat()
    verdicts, clues = (pl.read_parquet(out / f"{name}.parquet") for name in ("verdicts", "clues"))
    kinds: dict[str, set[str]] = {}
    for clue in clues.filter(pl.col("level") != "low").iter_rows(named=True):
        for key in clue["person_keys"]:
            kinds.setdefault(key, set()).add(clue["kind"])
    return [_held(surface, one, verdicts, kinds) for surface in surfaces for one in surface.expects]


def _held(surface: Surface, one: Expect, verdicts: pl.DataFrame, kinds: dict[str, set[str]]) -> Held:
    rows = verdicts.filter(pl.col("file") == f"{surface.folder}/{surface.file}")
    if one.sheet and len(surface.sheets) > 1:
        rows = rows.filter(pl.col("sheet") == one.sheet)
    rows = rows.filter(pl.col("row").is_between(one.row, one.last or one.row)).sort("row", "claim")
    if one.nth is not None:
        rows = rows.slice(one.nth, 1)
    got = rows["verdict"].to_list()
    named = set[str]().union(*(kinds.get(key, set()) for key in rows["person_key"].to_list()))
    return Held(surface, one, ",".join(got) or NOBODY, "; ".join(_faults(one, got, named)))


def _faults(one: Expect, got: list[str], clues: set[str]) -> list[str]:
    """Tell what of the expectation does not hold."""
    allowed, forbidden, known = (set(words.split("|")) - {""} for words in (one.allowed, one.forbidden, one.known))
    why = []
    if one.claims is not None and len(got) != one.claims:
        why.append(f"{len(got)} claims for {one.claims}")
    if allowed and not set(got or [NOBODY]) <= allowed:
        why.append(f"allowed {one.allowed}")
    if set(got) & forbidden:
        why.append(f"forbidden {'|'.join(sorted(set(got) & forbidden))}")
    innocent = one.allowed and not allowed & ACCUSED_WORDS
    if innocent and clues - allowed - known:
        why.append(f"clue {'|'.join(sorted(clues - allowed - known))}")
    elif one.noclue in clues:
        why.append(f"clue {one.noclue}")
    return why
