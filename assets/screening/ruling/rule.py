"""What one rule of screening is: everything that is said of it, in one object."""

from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass
from datetime import date
from enum import Enum
from typing import NamedTuple

import polars as pl

from schemas.lookups.rule_texts import RuleText, rule_texts
from schemas.vocabulary import ClueLevel, Verdict

VERDICT_ORDER: tuple[str, ...] = (
    Verdict.NOT_APPLICABLE,
    Verdict.UNREADABLE,
    Verdict.UNCERTIFIED,
    Verdict.IMPERSONATED,
    Verdict.REVOKED,
    Verdict.ALTERED,
    Verdict.NEEDS_VERIFICATION,
    Verdict.LAPSED,
    Verdict.OUT_OF_SCOPE,
    Verdict.REGISTERED_DISCREPANT,
    Verdict.REGISTERED,
    Verdict.NOT_REGISTERED,
)
"""The first verdict of which a rule speaks is the answer (contract §4).

Needs_verification stands where a difference from the record may be a renewal the export can't know, or where a part
that was not read could change the answer; its other rules speak only where nobody is on record, so that they never
stand before lapsed or registered.
"""


class Strength(Enum):
    """How far one rule may be trusted. Four steps, not a measured probability: people calibrate, not decimals.

    A verdict is as sure as the weakest rule that speaks in it.
    """

    CERTAIN = 0.95
    """Follows from the record itself (a status, an end date)."""
    STRONG = 0.9
    """One inference, such as an absence or a typing error that the check character explains."""
    FAIR = 0.75
    """Has a known benign cause that the data can't exclude (a changed name, a reissued number)."""
    WEAK = 0.6
    """Little to go by; a person has to look."""


class Hangs(Enum):
    """What of a registry a rule hangs on: where that is in doubt the rule is silent (contract §1)."""

    ON_CARD = "card"
    """The newer card may be among those that are missing, or a record without its item may be another card."""
    ON_ITEM = "item"
    """Cards of several items are often issued on one day: that one is on record says nothing of the other."""
    ON_ABSENCE = "absence"
    """The claimant's own record may be among those that are missing."""


class Asked(NamedTuple):
    """What a condition may look at besides the cases: described and explained links, and the as-of date."""

    links: pl.DataFrame
    as_of: date


@dataclass(frozen=True, eq=False)
class Rule:
    """One rule. It decides a verdict (or a clue kind of several rows), or only tells more about one.

    `condition` gives an expression (Boolean) over the cases; rules that are met elsewhere, by several rows or by what
    is held back, have none. Rules that speak in the place of others say by it where they do.
    """

    code: str
    verdict: str
    """Verdict or kind of clue that it is about."""
    strength: Strength | None
    """None for what makes its verdict neither more nor less certain."""
    condition: Callable[[Asked], pl.Expr] | None = None
    _: KW_ONLY
    decides: bool = True
    level: ClueLevel | None = None
    """How urgent it makes a clue of its kind."""
    level_of: str | None = None
    """The kind of clue that it makes so urgent, where that is another than it decides."""
    rests_on: tuple[str, ...] = ()
    """Fields of the claim: where the column of one was misread, the rule is silent."""
    rests_on_record: tuple[str, ...] = ()
    """The same of the registry's columns."""
    hangs: Hangs | None = None
    """What of the registry must not be in doubt."""
    excused_by: tuple["Rule", ...] = ()
    """Rules that speak where the row itself explains what it is accused of."""
    after: tuple["Rule", ...] = ()
    """Rules whose answers its condition looks at."""
    corrects: str | None = None
    """The field that the sender is asked to correct."""
    suspends: bool = False
    """Keeps a claim from being a clue for reasons that the claim has nothing to do with."""
    near: bool = False
    """Rests on a record that may be the claim's, which is shown to who looks it up."""

    @property
    def text(self) -> RuleText:
        """What people read of it (rules.csv)."""
        return rule_texts()[self.code]

    @property
    def kind(self) -> str:
        """The kind of clue of which it tells the level."""
        return str(self.level_of or self.verdict)

    @property
    def answer(self) -> pl.Expr:
        """Whether its condition holds (Boolean, never null), on cases of which all rules were asked."""
        return pl.col(f"_{self.code}")


Flags = dict[Rule, pl.Expr]
"""Rules and whether they speak (Boolean), on cases."""


def any_answers(rules: tuple[Rule, ...]) -> pl.Expr:
    """Whether the condition of any of the rules holds (Boolean), on cases of which they were asked."""
    return pl.any_horizontal(rule.answer for rule in rules)
