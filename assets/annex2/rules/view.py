"""What a rule sees: the figures of one unit on one as-of date, and what stands around them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

Figures = Mapping[str, Decimal | None]


@dataclass(frozen=True)
class UnitView:
    """One unit's figures; `earlier` holds those that it filed for earlier deadlines, by deadline.

    `filed_on` is null outside a filing; `confirmed_persons` is null as long as no clue was confirmed by people.
    """

    unit: str
    as_of: date
    figures: Figures
    earlier: Mapping[date, Figures]
    filed_on: date | None = None
    contact: str = ""
    phone: str = ""
    problem_enterprises: int = 0
    penalty_records: int = 0
    confirmed_persons: int | None = None

    def __getitem__(self, column: str) -> Decimal:
        """A figure that was filed; rules that name it in `needs` are not asked without it."""
        value = self.figures[column]
        if value is None:
            raise KeyError(column)
        return value


@dataclass(frozen=True)
class Rule:
    """One rule. `judge` returns what is wrong as a Chinese sentence, or None.

    It is asked only where all columns of `needs` were filed and `ready` holds; `unready` says as a sentence why else
    it can't be. A rule that is `city_only` compares columns of different bodies, which no unit's own figures can
    answer for.
    """

    code: str
    severity: str
    statement: str
    needs: tuple[str, ...]
    judge: Callable[[UnitView], str | None]
    ready: Callable[[UnitView], bool] = lambda _: True
    unready: str = ""
    city_only: bool = False


def plain(value: Decimal) -> str:
    """A figure as people write it: no trailing zeros, no exponent."""
    return f"{value.normalize():f}"
