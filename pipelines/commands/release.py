"""`certscreen release`: an analyst lets rows behind a clue go back to their sender, or takes that back."""

import argparse
from pathlib import Path

import polars as pl

from pipelines.account import current_account
from pipelines.clock import Clock
from pipelines.commands.arguments import shows, takes_campaign
from pipelines.commands.clue_ids import clue_ids
from pipelines.commands.folder import open_campaign
from pipelines.faults import UserError
from schemas.settings import Campaign


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    shows(parser, 'certscreen release 演示 c0123456789abcd --reason "已核查，可以通知单位更正"')
    takes_campaign(parser)
    parser.add_argument("clue_id", nargs="+", metavar="线索编号", help="见 待放行.xlsx")
    parser.add_argument("--reason", required=True, metavar="理由", help="记录在案")
    parser.add_argument("--withdraw", action="store_true", help="收回以前的放行")


def release(given: argparse.Namespace) -> int:
    """Record the release of clues as shown in the newest 待放行.xlsx; the next run sends their rows back."""
    from assets.rulings import RELEASE_CLUE, Ruling, append_ruling

    campaign = open_campaign(given.campaign)
    if not given.reason.strip():
        raise UserError("请写明理由：--reason 理由")
    clues = clue_ids(given.clue_id, "待放行.xlsx")
    digests = _withdrawable(campaign, clues) if given.withdraw else _releasable(campaign, clues)
    at = Clock().now().isoformat()
    for clue, digest in digests.items():
        append_ruling(
            campaign.store,
            Ruling(RELEASE_CLUE, clue, digest, given.reason, current_account(), at, withdrawn=given.withdraw),
        )
    done = "已收回放行" if given.withdraw else "已放行"
    print(f"{done} {len(digests)} 条线索：{'、'.join(digests)}。下一次 certscreen run 时生效。")
    return 0


def _releasable(campaign: Campaign, clues: list[str]) -> dict[str, str]:
    """Digest of what waits for each clue; raises UserError for one that nothing waits for. Prints the rows."""
    waiting = _waiting(campaign)
    digests = dict(waiting.select("clue_id", "digest").unique().iter_rows())
    missing = [clue for clue in clues if not clue or clue not in digests]
    if missing:
        raise UserError(f"没有因线索 {'、'.join(missing)} 而待放行的行；编号见最近一次运行的 待放行.xlsx。")
    for sender, file, sheet, row, clue, message in (
        waiting.filter(pl.col("clue_id").is_in(clues))
        .select("sender", "file", "sheet", "row", "clue_id", "message")
        .iter_rows()
    ):
        told = message.replace("\n", "；")
        others = _held_besides(waiting, clues, (file, sheet, row))
        still = f"（还须放行同一行的 {'、'.join(others)}，才会退回）" if others else ""
        print(f"{clue}  退回 {sender}：{file}{f'[{sheet}]' if sheet else ''} 第{row}行：{told}{still}")
    return {clue: digests[clue] for clue in dict.fromkeys(clues)}


def _held_besides(waiting: pl.DataFrame, clues: list[str], place: tuple[str, str, int]) -> list[str]:
    """Other clues that keep a row back and are not released."""
    file, sheet, row = place
    same = waiting.filter(
        pl.col("file") == file,
        pl.col("sheet").eq_missing(pl.lit(sheet)),
        pl.col("row") == row,
        pl.col("released_by").is_null(),
    )
    return [clue for clue in same["clue_id"].unique().sort() if clue not in clues]


def _withdrawable(campaign: Campaign, clues: list[str]) -> dict[str, str]:
    """Digest on which each clue was released; raises UserError for one that is not."""
    from assets.rulings import RELEASE_CLUE, all_rulings, standing_rulings

    standing = standing_rulings(all_rulings(campaign.store))
    missing = [clue for clue in clues if (RELEASE_CLUE, clue) not in standing]
    if missing:
        raise UserError(f"线索 {'、'.join(missing)} 没有放行过，或已经收回。")
    return {clue: standing[RELEASE_CLUE, clue].digest for clue in dict.fromkeys(clues)}


def _waiting(campaign: Campaign) -> pl.DataFrame:
    """What waits after the newest run."""
    tables = list((campaign.store / "tables" / "waiting").glob("*.parquet"))
    if not tables:
        raise UserError("还没有运行结果；请先运行 certscreen run。")
    return pl.read_parquet(max(tables, key=_written))


def _written(path: Path) -> tuple[int, str]:
    return path.stat().st_mtime_ns, path.name
