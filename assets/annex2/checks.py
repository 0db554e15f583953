"""Asset checks of 附件2: each consistency rule, and whether all units have handed in before a deadline."""

from datetime import date, timedelta

import dagster as dg
import polars as pl

from assets.annex2.figures import list_units
from assets.annex2.register import units_missing_for
from assets.annex2.rules.judging import RULES
from assets.annex2.rules.view import Rule
from schemas.settings import Campaign

# A unit that has not handed in two days before a deadline has to be called today.
ALARM_DAYS = 2


def _check_rule(rule: Rule) -> dg.AssetChecksDefinition:
    """One rule as a check of its own; it never blocks the tables, only a filing."""
    severity = dg.AssetCheckSeverity.ERROR if rule.severity == "error" else dg.AssetCheckSeverity.WARN

    @dg.asset_check(
        asset="annex2_rules",
        name=f"rule_{rule.code.lower()}",
        description=f"{rule.code} {rule.statement}。",
    )
    def check(annex2_rules: pl.DataFrame) -> dg.AssetCheckResult:
        failed = annex2_rules.filter((pl.col("rule") == rule.code) & (pl.col("outcome") == "failed"))
        units = "、".join(failed["unit"])
        return dg.AssetCheckResult(passed=failed.is_empty(), severity=severity, metadata={"不符的单位": units})

    return check


rule_checks = [_check_rule(rule) for rule in RULES]


@dg.asset_check(
    asset="annex2",
    name="units_handed_in",
    description="距报送截止两天以内，每个单位都已报送台账（上次截止之后）。",
    additional_ins={"ledger_register": dg.AssetIn("ledger_register")},
)
def units_handed_in(
    context: dg.AssetCheckExecutionContext, ledger_register: pl.DataFrame, campaign: dg.ResourceParam[Campaign]
) -> dg.AssetCheckResult:
    """Turn red when a deadline is near and a unit is missing."""
    as_of = date.fromisoformat(context.partition_key)
    near = [day for day in campaign.deadlines if as_of <= day <= as_of + timedelta(days=ALARM_DAYS)]
    units = list_units(ledger_register, campaign)
    missing = units_missing_for(ledger_register, units, campaign, near[0]) if near else []
    return dg.AssetCheckResult(passed=not missing, metadata={"尚未报送": "、".join(missing)})
