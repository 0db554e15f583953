"""`certscreen explain`: one clue's whole story, from the newest output that holds it."""

import argparse
from pathlib import Path

import polars as pl

from pipelines.commands.folder import open_campaign
from pipelines.faults import UserError
from schemas.settings import Campaign
from schemas.tables.provenance import PROVENANCE
from schemas.tables.screening import CLOSED

PICTURES = "权重图"


def explain(given: argparse.Namespace) -> int:
    """Print rule, evidence field by field, where each value stands, and the decisions taken."""
    from assets.screening.explaining import explain_clue

    campaign = open_campaign(given.campaign)
    folder = _newest_with(campaign.root / "out", given.clue_id)
    clues, evidence, verdicts = (
        pl.read_parquet(folder / f"{name}.parquet") for name in ("clues", "evidence", "verdicts")
    )
    print(f"基准日 {folder.name}")
    print(explain_clue(given.clue_id, clues, evidence, verdicts))
    still = clues.filter(pl.col("clue_id") == given.clue_id, ~pl.col("status").is_in(CLOSED))
    pair = _deciding_pair(campaign, evidence.join(still, on="clue_id", how="semi"), verdicts)
    if pair:
        print(f"\n权重图：{_draw(*pair, folder / PICTURES / f'{given.clue_id}.svg')}")
    return 0


def _deciding_pair(
    campaign: Campaign, evidence: pl.DataFrame, verdicts: pl.DataFrame
) -> tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame] | None:
    """Claim, record, and all records (how common a name is); None when the clue rests on no record."""
    stands = [*PROVENANCE, "claim"]
    places = evidence.filter(pl.col("role") == "claim").select(stands)
    judged = verdicts.join(places, on=stands, how="semi").drop_nulls("matched_row").head(1)
    if judged.is_empty():
        return None
    claims, certificates = (
        pl.read_parquet(campaign.store / "tables" / f"{name}.parquet") for name in ("claims", "certificates")
    )
    claim = claims.join(judged, on=stands, how="semi").head(1)
    matched = [f"matched_{name}" for name in PROVENANCE]
    record = certificates.join(judged, left_on=PROVENANCE, right_on=matched, how="semi")
    # A wide registry row holds several certificates; reg_id says which, as long as the tables are of the same run.
    exact = record.join(judged, on="reg_id", how="semi")
    record = (record if exact.is_empty() else exact).head(1)
    return None if claim.is_empty() or record.is_empty() else (claim, record, certificates)


def _draw(claim: pl.DataFrame, record: pl.DataFrame, certificates: pl.DataFrame, picture: Path) -> Path:
    """Draw the pair's bits, from the prior field by field to the score."""
    from assets.atomic import replace_atomically
    from assets.linkage.explain import explain_pair
    from assets.linkage.waterfall import waterfall

    drawn = waterfall(explain_pair(claim, record, certificates))
    replace_atomically(picture, lambda part: part.write_text(drawn, encoding="utf-8"))
    return picture


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
