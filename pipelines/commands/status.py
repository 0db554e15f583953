"""`certscreen status`: hand-ins received and missing per unit, the next deadline, open clues."""

import argparse
from datetime import date, datetime
from pathlib import Path

import polars as pl

from pipelines.clock import Clock
from pipelines.commands.arguments import shows, takes_campaign
from pipelines.commands.folder import open_campaign
from pipelines.keys.key_notice import key_notice
from pipelines.outputs import CLUES, in_order, tell_others
from schemas.law.freshness import stale_lines
from schemas.lookups.departments import standing_of
from schemas.settings import ROSTER_FOLDERS, Campaign
from schemas.vocabulary import FileStatus, labels


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    shows(parser, "certscreen status 演示")
    takes_campaign(parser)


def status(given: argparse.Namespace) -> int:
    """Look at the inbox as it is now and at the last run; nothing is computed anew."""
    from assets.landing.landing import land

    campaign = open_campaign(given.campaign)
    now = Clock().now()
    today = now.date()
    print(_deadline(campaign, today))
    hand_ins = land(campaign.inbox, campaign.store, now)
    files = _table(campaign.store / "tables" / "files.parquet")
    print(_waiting(hand_ins, files))
    print("\n".join(_sources(hand_ins, campaign)))
    print("\n".join(_registries(hand_ins, campaign)))
    print("\n".join(_units(campaign, today)))
    print("\n".join(_clues(campaign, today)))
    for line in stale_lines(today):
        print(line)
    notice = key_notice(campaign)
    if notice:
        print(notice)
    return 0


def _deadline(campaign: Campaign, today: date) -> str:
    coming = [day for day in campaign.deadlines if day >= today]
    if not coming:
        return f"三次报送均已到期，最后一次为 {campaign.deadlines[-1]}。"
    return f"下一个报送日：{coming[0]}，还有 {(coming[0] - today).days} 天。"


def _table(path: Path) -> pl.DataFrame | None:
    return pl.read_parquet(path) if path.exists() else None


def _waiting(hand_ins: pl.DataFrame, files: pl.DataFrame | None) -> str:
    """Count what came in, and what the last run has not seen."""
    if files is None:
        return f"收件箱 {hand_ins.height} 个文件；还没有运行过。"
    new = hand_ins.join(files, on=["file", "sha256"], how="anti", nulls_equal=True).height
    words = labels(FileStatus)
    counts = "，".join(
        f"{words[code]} {count}" for code, count in files.group_by("status").len().sort("status").iter_rows()
    )
    return f"收件箱 {hand_ins.height} 个文件，其中 {new} 个尚未处理；上次运行：{counts}。"


def _sources(hand_ins: pl.DataFrame, campaign: Campaign) -> list[str]:
    """Say of each registry and roster folder how many files came and when the last did."""
    files = hand_ins["file"].unique().sort()
    usual = pl.col("file").replace_strict(files, [standing_of(file).folder for file in files], return_dtype=pl.String)
    came = hand_ins.group_by(folder=usual).agg(pl.len(), pl.col("received_at").max())
    known = {folder: (count, last) for folder, count, last in came.iter_rows()}
    expected = dict.fromkeys([*(coverage.source for coverage in campaign.registries), *ROSTER_FOLDERS])
    return [
        f"  {folder}：{known[folder][0]} 个文件，最近 {known[folder][1]:%Y-%m-%d %H:%M}"
        if folder in known
        else f"  {folder}：未报送"
        for folder in expected
    ]


def _registries(hand_ins: pl.DataFrame, campaign: Campaign) -> list[str]:
    """Say which exports the last run used, what is missing or doubtful, and what that prevents."""
    from assets.reporting.registry_coverage import registry_coverage
    from assets.reporting.registry_usage import unknown_folders, usage_lines

    tables = campaign.store / "tables"
    exports, doubts = (_table(tables / f"{name}.parquet") for name in ("exports", "export_doubts"))
    parts = sorted((tables / "held").glob("*.parquet"), key=lambda path: path.stat().st_mtime_ns)
    if exports is None or doubts is None or not parts:
        return ["登记库使用情况：还没有运行结果。"]
    coverage = registry_coverage(exports, campaign.registries, _day_of(parts[-1]))
    return usage_lines(coverage, doubts, pl.read_parquet(parts[-1]), unknown_folders(hand_ins))


def _day_of(part: Path) -> date:
    """The as-of date of a partition's file."""
    return date.fromisoformat(part.stem)


def _units(campaign: Campaign, today: date) -> list[str]:
    """Say of each filing unit which ledgers it handed in, and who is missing for the next deadline."""
    from assets.annex2.unit_names import list_units
    from assets.annex2.unit_register import units_missing_for
    from schemas.labels import TABLE_LABELS

    register = _table(campaign.store / "tables" / "ledger_register.parquet")
    if register is None:
        return []
    lines = ["填报单位："]
    for unit in list_units(register, campaign):
        part = register.filter(pl.col("unit") == unit)
        ledgers = "、".join(TABLE_LABELS.get(code, code) for code in part["ledger"].unique().sort() if code)
        last = part["last_received_at"].max()
        received = f"；最近 {last:%Y-%m-%d %H:%M}" if isinstance(last, datetime) else ""
        lines.append(f"  {unit}：{ledgers or ('没有能读的台账' if last else '未收到台账')}{received}")
    coming = [day for day in campaign.deadlines if day >= today] or [campaign.deadlines[-1]]
    missing = units_missing_for(register, list_units(register, campaign), campaign, coming[0])
    former = [day for day in campaign.deadlines if day < coming[0]]
    since = f"自 {former[-1]} 以来未收到新台账" if former else "至今未收到台账"
    return [*lines, f"  {since}：{'、'.join(missing) or '无'}"]


def _clues(campaign: Campaign, today: date) -> list[str]:
    """Count the open clues of the newest run whose date has come, by level."""
    results = in_order(campaign, today)
    if not results:
        return ["线索：还没有运行结果。"]
    from schemas.vocabulary import ClueLevel

    as_of, newest = results[0]
    clues = pl.read_parquet(newest / CLUES).filter(pl.col("status") == "待核查")
    words = labels(ClueLevel)
    counts = dict(clues.group_by("level").len().iter_rows())
    told = "，".join(f"{words[level]} {counts[level]}" for level in words if level in counts)
    return [f"待核查线索 {clues.height} 条（基准日 {as_of}）：{told or '无'}{tell_others(results, as_of)}"]
