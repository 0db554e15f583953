"""`certscreen explain`: one clue's whole story, from the newest output up to today that holds it."""

import argparse
from pathlib import Path

import polars as pl

from pipelines.clock import Clock
from pipelines.commands.arguments import shows, takes_as_of, takes_campaign
from pipelines.commands.folder import open_campaign
from pipelines.faults import UserError
from pipelines.keys.key_renewal import former_folders, same_clues, shown_id
from pipelines.outputs import CLUES, chosen_outputs, read_one_run, tell_others
from schemas.settings import Campaign
from schemas.tables.provenance import PROVENANCE
from schemas.tables.screening import CLOSED

PICTURES = "权重图"
STORY = ("clues", "evidence", "verdicts")


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    shows(parser, "certscreen explain 演示 c0123456789abcdef")
    takes_campaign(parser)
    parser.add_argument("clue_id", metavar="线索编号")
    takes_as_of(parser, "只看这个基准日的结果；默认取不晚于今天的最新一次")


def explain(given: argparse.Namespace) -> int:
    """Print rule, evidence field by field, where each value stands, and the decisions taken."""
    from assets.screening.clueing.explaining import explain_clue

    campaign = open_campaign(given.campaign)
    results = chosen_outputs(campaign, Clock().now().date(), given.as_of)
    found = next(((as_of, folder) for as_of, folder in results if holds(folder / CLUES, given.clue_id)), None)
    if found is None:
        print(_told_before(campaign, given.clue_id, results[0][1]))
        return 0
    as_of, folder = found
    clues, evidence, verdicts = read_one_run(folder, read_story)
    print(f"基准日 {as_of}{tell_others(results, as_of)}")
    print(explain_clue(given.clue_id, clues, evidence, verdicts))
    for line in _corrections(folder, evidence.filter(pl.col("clue_id") == given.clue_id)):
        print(line)
    still = clues.filter(pl.col("clue_id") == given.clue_id, ~pl.col("status").is_in(CLOSED))
    pair = _deciding_pair(campaign, evidence.join(still, on="clue_id", how="semi"), verdicts)
    if pair:
        print(f"\n权重图：{_draw(*pair, folder / PICTURES / f'{given.clue_id}.svg')}")
    return 0


def _corrections(folder: Path, evidence: pl.DataFrame) -> list[str]:
    """Say which cells behind a clue were corrected on a returned list; results of before that have no such table."""
    from assets.returned.story import correction_lines

    path = folder / "corrections.parquet"
    return correction_lines(evidence, pl.read_parquet(path)) if path.exists() else []


def read_story(folder: Path) -> tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame]:
    """Clues, Evidence and Verdicts of one out/<as-of>/."""
    clues, evidence, verdicts = (pl.read_parquet(folder / f"{name}.parquet") for name in STORY)
    return clues, evidence, verdicts


def holds(clues: Path, clue_id: str) -> bool:
    """Whether a stored table of clues has this one."""
    return clue_id in pl.read_parquet(clues, columns=["clue_id"])["clue_id"]


def _told_before(campaign: Campaign, clue_id: str, newest: Path) -> str:
    """The story of a clue that was numbered with a key that is lost, and its number now."""
    from assets.screening.clueing.explaining import explain_clue

    for folder in former_folders(campaign.store):
        for stored in sorted((folder / "clues").glob("*.parquet"), reverse=True):
            if not holds(stored, clue_id):
                continue
            clues, evidence, verdicts = (pl.read_parquet(folder / name / stored.name) for name in STORY)
            now = same_clues(clue_id, (clues, evidence), read_story(newest)[:2])
            told = f"现在的编号：{'、'.join(now)}" if now else "现在没有同样的线索"
            heading = f"基准日 {stored.stem}，更换密钥（原密钥 {shown_id(folder.name)}）之前的编号；{told}。"
            return f"{heading}\n{explain_clue(clue_id, clues, evidence, verdicts)}"
    raise UserError(f"没有编号为 {clue_id} 的线索；编号见 线索台账.xlsx。")


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
    from assets.reporting.pictures.pair_story import explain_pair
    from assets.reporting.pictures.waterfall import waterfall

    drawn = waterfall(explain_pair(claim, record, certificates))
    replace_atomically(picture, lambda part: part.write_text(drawn, encoding="utf-8"))
    return picture
