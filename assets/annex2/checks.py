"""Asset checks of 附件2: each consistency rule, and whether all units have handed in before a deadline."""

import warnings
from collections.abc import Iterator
from datetime import date, timedelta

import dagster as dg
import polars as pl

from assets.annex2.rules.judging import RULES
from assets.annex2.rules.view import Rule
from assets.annex2.unit_names import list_units
from assets.annex2.unit_register import units_missing_for
from assets.partitions import AS_OF
from schemas.settings import Campaign

CHECKED = "annex2_rules"
HANDED_IN = "units_handed_in"
# A unit that has not handed in two days before a deadline has to be called today.
ALARM_DAYS = 2


def _spec(name: str, description: str, *, also: str | None = None) -> dg.AssetCheckSpec:
    """A check of one partition: without its partition a check can't tell which date's table it is to load."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", dg.PreviewWarning)
        return dg.AssetCheckSpec(
            name, asset=CHECKED, description=description, partitions_def=AS_OF, additional_deps=[also] if also else None
        )


def _name(rule: Rule) -> str:
    return f"rule_{rule.code.lower()}"


@dg.multi_asset_check(
    name="annex2_rule_checks",
    specs=[_spec(_name(rule), f"{rule.code} {rule.statement}。") for rule in RULES],
)
def annex2_rule_checks(annex2_rules: pl.DataFrame) -> Iterator[dg.AssetCheckResult]:
    """One check a rule; a failed error never blocks the tables, only a filing."""
    for rule in RULES:
        yield check_rule(rule, annex2_rules.filter(pl.col("rule") == rule.code))


def check_rule(rule: Rule, results: pl.DataFrame) -> dg.AssetCheckResult:
    """What the UI shows of a rule: green where it was asked of all whom it concerns and nobody fails it.

    Where it could not be asked of somebody the check is a warning that says why.

    Parameters
    ----------
    rule
        The rule.
    results
        RuleResults of this rule.
    """
    failed, unasked = (results.filter(pl.col("outcome") == outcome) for outcome in ("failed", "not_evaluated"))
    grave = rule.severity == "error" and not failed.is_empty()
    return dg.AssetCheckResult(
        asset_key=CHECKED,
        check_name=_name(rule),
        passed=failed.is_empty() and unasked.is_empty(),
        severity=dg.AssetCheckSeverity.ERROR if grave else dg.AssetCheckSeverity.WARN,
        description="".join([*_reasons("不符", failed), *_reasons("未能核对", unasked)]) or None,
        metadata={"不符的单位": "、".join(failed["unit"]), "未能核对的单位": "、".join(unasked["unit"])},
    )


def _reasons(outcome: str, results: pl.DataFrame) -> Iterator[str]:
    """A line a reason, with the units that it holds for."""
    for message, units in results.group_by("message", maintain_order=True).agg("unit").iter_rows():
        yield f"{outcome}（{'、'.join(units)}）：{message}\n"


@dg.multi_asset_check(
    name="annex2_freshness",
    specs=[_spec(HANDED_IN, "距报送截止两天以内，每个单位在上次截止之后都已报送台账。", also="ledger_register")],
)
def annex2_freshness(
    context: dg.AssetCheckExecutionContext, ledger_register: pl.DataFrame, campaign: dg.ResourceParam[Campaign]
) -> Iterator[dg.AssetCheckResult]:
    """Turn red when a deadline is two days away and a unit has not handed in."""
    as_of = date.fromisoformat(context.partition_key)
    missing = late_units(ledger_register, campaign, as_of)
    yield dg.AssetCheckResult(
        asset_key=CHECKED,
        check_name=HANDED_IN,
        passed=not missing,
        metadata={"尚未报送": "、".join(missing)},
    )


def late_units(register: pl.DataFrame, campaign: Campaign, as_of: date) -> list[str]:
    """Units to call: none until a deadline is two days away."""
    near = [day for day in campaign.deadlines if as_of <= day <= as_of + timedelta(days=ALARM_DAYS)]
    return units_missing_for(register, list_units(register, campaign), campaign, near[0]) if near else []
