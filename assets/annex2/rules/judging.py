"""Asking every rule about every unit, and whether what they say blocks a filing."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

import polars as pl

from assets.annex2.rules.errors import ERRORS
from assets.annex2.rules.view import Figures, Rule, UnitView
from assets.annex2.rules.warnings import WARNINGS
from assets.annex2.unit_names import rename_units
from schemas.lookups.annex2_lookups import column_place
from schemas.settings import Campaign
from schemas.tables.annex2 import CITY, RuleResults

RULES = (*ERRORS, *WARNINGS)


class Basis(NamedTuple):
    """What stands beside the figures: FigureRecords, earlier filings (Annex2), the filing's date, confirmed persons.

    `earlier` has the deadline that was filed for as its as-of date; those before `deadline` (before the as-of date
    where no filing is made) are compared with.
    """

    behind: pl.DataFrame
    earlier: pl.DataFrame
    filed_on: date | None = None
    deadline: date | None = None
    confirmed_persons: Mapping[str, int] | None = None


def judge_figures(figures: pl.DataFrame, basis: Basis, campaign: Campaign, as_of: date) -> pl.DataFrame:
    """Ask every rule about every unit and the city.

    Parameters
    ----------
    figures
        Annex2 of one as-of date.
    basis
        What stands beside the figures.
    campaign
        Who fills in each unit's form.
    as_of
        The as-of date.

    Returns
    -------
    pl.DataFrame
        RuleResults, one row a unit and rule.
    """
    known = figures["unit"].unique().sort()
    same = basis._replace(earlier=rename_units(basis.earlier, known))
    views = [_view(unit, figures, same, campaign, as_of) for unit in known]
    rows = [
        (as_of, view.unit, rule.code, rule.severity, rule.statement, *_ask(rule, view))
        for view in views
        for rule in RULES
    ]
    return RuleResults.conform(pl.DataFrame(rows, schema=RuleResults.dtypes(), orient="row"))


def blocking(results: pl.DataFrame, unit: str) -> pl.DataFrame:
    """Failed errors of one unit's filing: rows of RuleResults."""
    return results.filter((pl.col("unit") == unit) & (pl.col("severity") == "error") & (pl.col("outcome") == "failed"))


def _ask(rule: Rule, view: UnitView) -> tuple[str, str | None]:
    """The outcome, and the sentence that goes with it: what is wrong, or why the rule was not asked."""
    absent = [column for column in rule.needs if view.figures.get(column) is None]
    places = "、".join(dict.fromkeys(map(column_place, absent)))
    if view.unit != CITY and rule.city_only:
        return "not_applicable", "各栏由不同单位填报，只对全市核对。"
    if view.unit != CITY and absent and len(absent) == len(rule.needs):
        return "not_applicable", f"本单位没有报送{places}，不涉及。"
    if absent:
        return "not_evaluated", f"没有收到{places}的台账，无从核对。"
    if not rule.ready(view):
        return "not_evaluated", rule.unready
    told = rule.judge(view)
    return ("failed", told) if told else ("passed", None)


def _view(unit: str, figures: pl.DataFrame, basis: Basis, campaign: Campaign, as_of: date) -> UnitView:
    own = basis.behind if unit == CITY else basis.behind.filter(pl.col("unit") == unit)
    earlier = basis.earlier.filter((pl.col("unit") == unit) & (pl.col("as_of") < (basis.deadline or as_of)))
    office = campaign.annex2
    contact, phone = (office.contact, office.phone) if unit == CITY else office.contact_of(unit)
    return UnitView(
        unit=unit,
        as_of=as_of,
        figures=_values(figures.filter(pl.col("unit") == unit)),
        earlier={day: _values(earlier.filter(pl.col("as_of") == day)) for day in earlier["as_of"].unique().sort()},
        filed_on=basis.filed_on,
        contact=contact,
        phone=phone,
        problem_enterprises=_problem_enterprises(own),
        penalty_records=own.filter(pl.col("column") == "c06").height,
        confirmed_persons=basis.confirmed_persons.get(unit) if basis.confirmed_persons is not None else None,
    )


def _values(figures: pl.DataFrame) -> Figures:
    return dict(figures.select("column", "value").rows())


def _problem_enterprises(behind: pl.DataFrame) -> int:
    """Enterprises with at least one problem: the second part of the keys of c03."""
    keys = behind.filter(pl.col("column") == "c03")["key"].str.split(" / ")
    return keys.list.last().n_unique()
