"""Dagster's view of the balance: nothing is reported before every row is accounted for."""

import dagster as dg
import polars as pl

from assets.reporting.balance import find_imbalances
from schemas.tables.provenance import PROVENANCE


@dg.asset_check(
    asset="files",
    blocking=True,
    description="每个文件：接收 + 退回 + 非数据行 + 未识别 = 读取的非空行，且与各表实有行数一致。",
    additional_ins={
        name: dg.AssetIn(name)
        for name in (
            "parse_outcomes",
            "registry_rows",
            "claims",
            "superseded_claims",
            "ledger_texts",
            "problems",
            "ledger_problems",
        )
    },
)
def row_balance(
    files: pl.DataFrame,
    parse_outcomes: pl.DataFrame,
    registry_rows: pl.DataFrame,
    claims: pl.DataFrame,
    superseded_claims: pl.DataFrame,
    ledger_texts: pl.DataFrame,
    problems: pl.DataFrame,
    ledger_problems: pl.DataFrame,
) -> dg.AssetCheckResult:
    """Nothing is lost: the rows of every file add up."""
    tables = (registry_rows, claims, superseded_claims, ledger_texts)
    taken = pl.concat([frame.select(PROVENANCE) for frame in tables])
    faults = find_imbalances(files, parse_outcomes, taken, pl.concat([problems, ledger_problems]))
    return dg.AssetCheckResult(passed=faults.is_empty(), metadata={"不平的文件数": faults.height})
