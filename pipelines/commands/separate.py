"""`certscreen separate`: somebody says that a roster is one of its own, no version of another."""

import argparse
from pathlib import Path

import polars as pl

from pipelines.account import current_account
from pipelines.clock import Clock
from pipelines.commands.arguments import shows, takes_campaign
from pipelines.commands.folder import open_campaign
from pipelines.faults import UserError


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    shows(parser, "certscreen separate 演示 企业花名册/甲公司二车间.xlsx --reason 两个车间各报一份")
    takes_campaign(parser)
    parser.add_argument(
        "file", metavar="文件", help="收件箱内的路径，如 企业花名册/甲公司.xlsx；文件名唯一时可只写文件名"
    )
    parser.add_argument("--reason", required=True, metavar="理由", help="认定或收回的理由")
    parser.add_argument("--withdraw", action="store_true", help="收回先前的认定")


def separate(given: argparse.Namespace) -> int:
    """Record the ruling, or that it is withdrawn; the next run acts on it."""
    from assets.landing.landing import land
    from assets.rulings import SEPARATE_ROSTER, Ruling, append_ruling

    campaign = open_campaign(given.campaign)
    if not given.reason.strip():
        raise UserError("请用 --reason 写明理由。")
    now = Clock().now()
    file, digest = _find(land(campaign.inbox, campaign.store, now), given.file)
    _check(campaign.store, file, digest, withdraw=given.withdraw)
    reason, at = given.reason.strip(), now.isoformat()
    ruling = Ruling(SEPARATE_ROSTER, file, digest, reason, current_account(), at, given.withdraw)
    append_ruling(campaign.store, ruling)
    done = "已收回对“{}”的认定" if given.withdraw else "已认定“{}”单独计入，内容改变后须重新认定"
    print(f"{done.format(file)}（{ruling.by}，{ruling.at}）。下次运行 certscreen run 时生效。")
    return 0


def _find(hand_ins: pl.DataFrame, named: str) -> tuple[str, str]:
    """The file that is meant, by its path under inbox/ or by a name that only one has, and its content's digest."""
    wanted = named.removeprefix("./").removeprefix("inbox/")
    there = hand_ins.filter(pl.col("status") == "new")
    found = there.filter((pl.col("file") == wanted) | pl.col("file").str.ends_with(f"/{wanted}"))
    if found.is_empty():
        raise UserError(f"收件箱中没有“{named}”；请写 inbox 之下的路径，如 企业花名册/甲公司.xlsx。")
    if found.height > 1:
        raise UserError(f"有 {found.height} 个文件叫“{named}”：{'、'.join(found['file'])}；请写 inbox 之下的路径。")
    return found["file"][0], found["sha256"][0]


def _check(store: Path, file: str, digest: str, *, withdraw: bool) -> None:
    """Refuse a ruling that would change nothing, and say why."""
    from assets.rulings import SEPARATE_ROSTER, all_rulings, holds, standing_rulings

    ruled = holds(standing_rulings(all_rulings(store)), SEPARATE_ROSTER, file, digest)
    if withdraw and not ruled:
        raise UserError(f"对“{file}”现在的内容没有认定可收回。")
    if withdraw:
        return
    if ruled:
        raise UserError(f"“{file}”已认定为单独计入；收回请加 --withdraw。")
    versions = store / "tables" / "roster_versions.parquet"
    if not versions.exists():
        raise UserError("还没有运行过；请先运行 certscreen run，再按结果认定。")
    involved = pl.read_parquet(versions).filter((pl.col("file") == file) | (pl.col("newer") == file))
    if involved.is_empty():
        raise UserError(f"“{file}”没有被当作另一份花名册的新版或旧版，本来就单独计入，无须认定。")
