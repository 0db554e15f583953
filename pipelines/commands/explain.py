"""`certscreen explain`: one clue's whole story, from the newest output that holds it."""

import argparse
from pathlib import Path

import polars as pl

from pipelines.commands.folder import open_campaign
from pipelines.faults import UserError


def explain(given: argparse.Namespace) -> int:
    """Print rule, evidence field by field, where each value stands, and the decisions taken."""
    from assets.screening.explaining import explain_clue

    folder = _newest_with(open_campaign(given.campaign).root / "out", given.clue_id)
    tables = (pl.read_parquet(folder / f"{name}.parquet") for name in ("clues", "evidence", "verdicts"))
    print(f"基准日 {folder.name}")
    print(explain_clue(given.clue_id, *tables))
    return 0


def _newest_with(out: Path, clue_id: str) -> Path:
    """Return the newest out/<as-of>/ whose clues hold this one; raises UserError when none does."""
    folders = sorted((path.parent for path in out.glob("*/clues.parquet")), reverse=True)
    for folder in folders:
        held = pl.scan_parquet(folder / "clues.parquet").filter(pl.col("clue_id") == clue_id)
        if not held.select("clue_id").collect().is_empty():
            return folder
    if not folders:
        raise UserError("还没有运行结果；请先运行 certscreen run。")
    raise UserError(f"没有编号为 {clue_id} 的线索；编号见 线索台账.xlsx。")
