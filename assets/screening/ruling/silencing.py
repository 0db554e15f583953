"""Rules that are silent where something is in doubt, and the rule that speaks in their place."""

from collections.abc import Collection, Mapping

import polars as pl

from assets.screening.ruling.rule import Flags, Rule


def silenced(flags: Flags, doubts: Mapping[Rule, pl.Expr], instead: Rule) -> Flags:
    """Flags without the rules that are in doubt, where they are; `instead` speaks wherever one of them would.

    Parameters
    ----------
    flags
        Rules and whether they speak.
    doubts
        Rules that may be in doubt, and where they are (Boolean, on cases).
    instead
        The rule that speaks in their place.
    """
    kept = {rule: flag & ~doubts[rule] if rule in doubts else flag for rule, flag in flags.items()}
    return {**kept, instead: pl.any_horizontal(flags[rule] & doubt for rule, doubt in doubts.items())}


def deciding(flags: Flags, verdicts: Collection[str]) -> list[Rule]:
    """Those that decide for one of the verdicts."""
    return [rule for rule in flags if rule.decides and rule.verdict in verdicts]
