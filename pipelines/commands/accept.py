"""`certscreen accept`: an export held back counts, an unreadable file is set aside, a held family is released."""

import argparse
import hashlib
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import polars as pl

from pipelines.account import current_account
from pipelines.commands.arguments import shows, takes_campaign
from pipelines.commands.folder import open_campaign
from pipelines.faults import UserError
from schemas.settings import TIMEZONE, Campaign
from schemas.vocabulary import Family, labels

Subject = tuple[str, str, str]
"""Kind of ruling, subject, digest of what was shown."""


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    shows(parser, "certscreen accept 演示 --family 特种作业操作证 --reason 已与应急局核对")
    takes_campaign(parser)
    parser.add_argument("file", nargs="?", type=Path, metavar="文件", help="收件箱里的文件，如 应急局/导出.xlsx")
    parser.add_argument("--family", metavar="种类", help="证书种类，如 特种作业操作证")
    parser.add_argument("--sender", metavar="单位", help="报送单位，如“登记库使用情况”所列")
    parser.add_argument("--reason", required=True, metavar="理由", help="为何认可或撤回")
    parser.add_argument("--withdraw", action="store_true", help="撤回先前的认可")


def accept(given: argparse.Namespace) -> int:
    """Record a ruling on what the last run showed; it takes effect with the next run."""
    from assets.rulings import Ruling, append_ruling

    campaign = open_campaign(given.campaign)
    if not given.reason.strip():
        raise UserError("请用 --reason 写明理由。")
    if sum(bool(each) for each in (given.file, given.family, given.sender)) != 1:
        raise UserError("请指明一项：文件，或 --family 证书种类，或 --sender 报送单位。")
    kind, subject, digest = _withdrawn(campaign, given) if given.withdraw else _shown(campaign, given)
    now = datetime.now(ZoneInfo(TIMEZONE)).isoformat(timespec="seconds")
    ruling = Ruling(kind, subject, digest, given.reason.strip(), current_account(), now, given.withdraw)
    append_ruling(campaign.store, ruling)
    done = "已撤回对" if given.withdraw else "已认可"
    print(f"{done}“{_named(subject)}”{'的认可' if given.withdraw else ''}（{ruling.by}，{now}）；下次运行起生效。")
    if not given.withdraw:
        print("只对本次所示的内容有效；内容一变即失效，也可用 --withdraw 撤回。")
    return 0


def _named(subject: str) -> str:
    return labels(Family).get(subject, subject)


def _shown(campaign: Campaign, given: argparse.Namespace) -> Subject:
    """What the last run showed of the file, family or sender."""
    from assets.rulings import ACCEPT_FAMILY, ACCEPT_FILE, ACCEPT_SENDER

    held = _last_held(campaign)
    if given.family:
        return _held(held, "family", ACCEPT_FAMILY, _family(given.family))
    if given.sender:
        return _held(held, "sender", ACCEPT_SENDER, _sender(campaign, held, given.sender))
    file = _inbox_path(campaign, given.file)
    doubts = _doubts(campaign).filter(pl.col("file") == file, pl.col("effect") != "told")
    chosen = doubts.filter(pl.col("code") != "vanished")
    digests = (chosen if chosen.height else doubts)["digest"].unique().sort().to_list()
    if digests:
        _check_unchanged(campaign, file, digests[0])
        return ACCEPT_FILE, file, digests[0]
    senders = held.filter(pl.col("scope") == "sender", pl.col("files").list.contains(file))
    if senders.is_empty():
        raise UserError(f"上次运行没有指出“{file}”有须认可的疑点；名称见“登记库使用情况”（certscreen status）。")
    return _held(held, "sender", ACCEPT_SENDER, senders["subject"][0])


def _held(held: pl.DataFrame, scope: str, kind: str, subject: str) -> Subject:
    found = held.filter(pl.col("scope") == scope, pl.col("subject") == subject)
    if found.is_empty():
        listed = "、".join(_named(each) for each in held.filter(pl.col("scope") == scope)["subject"]) or "无"
        raise UserError(f"上次运行没有暂缓“{_named(subject)}”；暂缓的有：{listed}。")
    return kind, subject, found["digest"][0]


def _withdrawn(campaign: Campaign, given: argparse.Namespace) -> Subject:
    """The ruling that stands on the file, family or sender."""
    from assets.rulings import (
        ACCEPT_FAMILY,
        ACCEPT_FILE,
        ACCEPT_SENDER,
        all_rulings,
        standing_rulings,
    )

    standing = standing_rulings(all_rulings(campaign.store))
    wanted = [(ACCEPT_FAMILY, _family(given.family))] if given.family else []
    wanted += [(ACCEPT_SENDER, _sender(campaign, _last_held(campaign), given.sender))] if given.sender else []
    if given.file:
        file = _inbox_path(campaign, given.file)
        senders = _last_held(campaign).filter(pl.col("files").list.contains(file))["subject"]
        wanted += [(ACCEPT_FILE, file), *((ACCEPT_SENDER, sender) for sender in senders)]
    for kind, subject in wanted:
        if (kind, subject) in standing:
            return kind, subject, standing[kind, subject].digest
    raise UserError(f"没有可撤回的认可：{_named(wanted[0][1])}。")


def _sender(campaign: Campaign, held: pl.DataFrame, text: str) -> str:
    """A sender by its name, or by one of its rosters."""
    file = _inbox_path(campaign, Path(text.strip()))
    senders = held.filter(pl.col("scope") == "sender", pl.col("files").list.contains(file))["subject"]
    return str(senders[0]) if senders.len() else text.strip()


def _family(text: str) -> str:
    by_label = {label: code for code, label in labels(Family).items()}
    code = by_label.get(text.strip(), text.strip())
    if code not in labels(Family):
        raise UserError(f"没有“{text}”这一证书种类；可选：{'、'.join(by_label)}。")
    return code


def _inbox_path(campaign: Campaign, given: Path) -> str:
    """The path under inbox/, however it was typed."""
    for place in (given, Path.cwd() / given):
        if place.is_absolute() and place.is_relative_to(campaign.inbox):
            return place.relative_to(campaign.inbox).as_posix()
    text = given.as_posix().removeprefix("./")
    path = text.removeprefix(f"{campaign.root.name}/").removeprefix("inbox/")
    told = {*_doubts(campaign)["file"], *_last_held(campaign)["files"].explode().drop_nulls()}
    ending = sorted(file for file in told if file.endswith(f"/{path}"))
    return ending[0] if path not in told and len(ending) == 1 else path


def _check_unchanged(campaign: Campaign, file: str, digest: str) -> None:
    path = campaign.inbox / file
    if not path.is_file() or digest.startswith("size:"):
        return
    with path.open("rb") as stream:
        now = hashlib.file_digest(stream, "sha256").hexdigest()
    if now != digest:
        raise UserError(f"“{file}”在上次运行之后已改变；请先运行 certscreen run，看过新的结果再认可。")


def _doubts(campaign: Campaign) -> pl.DataFrame:
    path = campaign.store / "tables" / "export_doubts.parquet"
    if not path.exists():
        raise UserError("还没有运行结果；请先运行 certscreen run。")
    return pl.read_parquet(path)


def _last_held(campaign: Campaign) -> pl.DataFrame:
    """Held families and senders of the run that was made last, whatever its as-of date."""
    parts = sorted((campaign.store / "tables" / "held").glob("*.parquet"), key=lambda path: path.stat().st_mtime_ns)
    if not parts:
        raise UserError("还没有运行结果；请先运行 certscreen run。")
    return pl.read_parquet(parts[-1])
