"""What is wrong with a run on a case: the four promises, each broken one a sentence."""

from dataclasses import dataclass

import polars as pl

from tests.faults.case import AFTER, DOUBTFUL, HARMLESS, Case
from tests.faults.judging import (
    DOUBT,
    PLACES,
    Outcome,
    Whole,
    changed,
    doubts,
    forgeries_lost,
    newly_accused,
    newly_named,
    unsupported,
)


@dataclass(frozen=True)
class Finding:
    """How one run on one case did: people and claims accused, forgeries lost, places that say nothing, and all that."""

    accused: int
    named: int
    lost: int
    changed: int
    silent: tuple[str, ...]
    problems: tuple[str, ...]


def examine(case: Case, phase: str, whole: Whole, outcome: Outcome) -> Finding:
    """Hold a run on a case against the run on whole exports."""
    accused, named = newly_accused(whole, outcome, or_harder=case.harder), newly_named(whole, outcome)
    lost, differing = forgeries_lost(whole, outcome, case.concerned), changed(whole, outcome)
    silent = () if case.expect == HARMLESS else unsaid(case, whole, outcome)
    problems = []
    if outcome.exits != (0, 0):
        problems.append(f"run and status ended with {outcome.exits}")
    if accused.height:
        counts = accused.group_by("family", "before", "after").len().sort("len", descending=True)
        problems.append(f"{accused.height} genuine claims accused: {counts.rows()}")
    if named:
        problems.append(f"{len(named)} genuine people named by a clue above low")
    if lost.height:
        problems.append(f"{lost.height} forgeries lost that are not concerned: {tally(lost)}")
    if case.present and (gone := unsupported(whole, outcome)).height:
        problems.append(f"{gone.height} claims on record lost that: {tally(gone)}")
    if case.former and phase == AFTER and differing.height:
        problems.append(f"the former version is not in force, {differing.height} verdicts changed: {tally(differing)}")
    kept_back = case.former and phase == AFTER
    known = differing.filter(pl.col("before") != "").height
    if silent and (case.expect == DOUBTFUL or kept_back or known):
        problems.append(f"nothing is said in {', '.join(silent)}")
    if case.summary and not any(case.summary in line for line in outcome.said["运行摘要.txt"]):
        problems.append(f"运行摘要.txt does not name {case.summary}")
    if case.expect == HARMLESS:
        problems += harm(whole, outcome)
    return Finding(accused.height, len(named), lost.height, differing.height, silent, tuple(problems))


def unsaid(case: Case, whole: Whole, outcome: Outcome) -> tuple[str, ...]:
    """Return the places without a line that names what is doubtful and says so."""
    words = DOUBT + case.words
    return tuple(
        place
        for place in PLACES
        if not any(name in line for line in doubts(whole, outcome, place, words) for name in case.spoken_of)
    )


def harm(whole: Whole, outcome: Outcome) -> list[str]:
    """Say what a harmless oddity changed."""
    differing = changed(whole, outcome)
    sentences = [f"{differing.height} verdicts changed: {tally(differing)}"] if differing.height else []
    said = {place: doubts(whole, outcome, place) for place in PLACES}
    return sentences + [f"{place} speaks of doubt: {lines[0][:120]}" for place, lines in said.items() if lines]


def tally(claims: pl.DataFrame) -> list[tuple[object, ...]]:
    """Count claims by family and both verdicts."""
    return claims.group_by("family", "before", "after").len().sort("len", "family", descending=True).rows()
