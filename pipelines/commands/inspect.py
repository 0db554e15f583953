"""`certscreen inspect`: how one file would be read, with the same code that the main job runs."""

import argparse
import filecmp
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl
from rich.console import Console

from pipelines.account import current_account
from pipelines.clock import Clock
from pipelines.commands.arguments import shows
from pipelines.faults import UserError
from schemas.settings import DEFAULT_COVERAGE, Campaign, Limits

if TYPE_CHECKING:
    from assets.told_columns import ToldColumn

Said = tuple[list[tuple[str, str]], list[str]]
"""Columns with their fields, and columns of which nothing is said any more."""


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    shows(
        parser,
        "certscreen inspect 花名册.xlsx",
        "certscreen inspect 花名册.xlsx --campaign 演示",
        "certscreen inspect 花名册.xlsx --campaign 演示 --map 到什么时候=有效期截止日期 --map H=不读",
        "certscreen inspect 花名册.xlsx --campaign 演示 --unmap 到什么时候",
    )
    parser.add_argument("file", type=Path, metavar="文件")
    parser.add_argument("--campaign", type=Path, metavar="文件夹", help="专项治理文件夹；列对应记在其中")
    parser.add_argument(
        "--map", action="append", default=[], metavar="列=字段",
        help="这一列是什么，该单位以后同样表头的文件也照此读取；列写表头文字或列标，字段写中文名称或 不读；可写多次",
    )  # fmt: skip
    parser.add_argument("--unmap", action="append", default=[], metavar="列", help="收回对这一列的确认；可写多次")


def inspect(given: argparse.Namespace) -> int:
    """Show format, sheets, header rows, column mapping with confidence, row places and the first problems.

    With a campaign, what was said of the sender's columns holds here as in a run, and `--map` and `--unmap` say more.
    """
    from pipelines.commands.column_words import parse_maps
    from pipelines.commands.folder import open_campaign

    if not given.file.is_file():
        raise UserError(f"没有这个文件：{given.file}")
    maps = parse_maps(given.map)
    if (maps or given.unmap) and not given.campaign:
        raise UserError("请用 --campaign 写明专项治理文件夹：列对应记在其中，供该单位以后的文件使用。")
    campaign = open_campaign(given.campaign) if given.campaign else None
    with tempfile.TemporaryDirectory() as folder:
        name = _copy(_known_copy(given.file.resolve(), campaign), Path(folder) / "inbox")
        _inspect(name, Path(folder), campaign, (maps, given.unmap))
    return 0


def _known_copy(file: Path, campaign: Campaign | None) -> Path:
    """The same file in the campaign's inbox, where it lies there: its folder tells whose it is."""
    if campaign is None or campaign.inbox in file.parents:
        return file
    size = file.stat().st_size
    same = (each for each in sorted(campaign.inbox.rglob("*")) if each.is_file() and each.stat().st_size == size)
    return next((each for each in same if filecmp.cmp(file, each, shallow=False)), file)


def _copy(file: Path, inbox: Path) -> str:
    """Copy the file below a scratch inbox, under the folders it has in its own inbox: they help recognition."""
    parts = file.parts
    below = parts[len(parts) - parts[::-1].index("inbox") :] if "inbox" in parts[:-1] else parts[-1:]
    target = inbox.joinpath(*below)
    target.parent.mkdir(parents=True)
    shutil.copy2(file, target)
    return "/".join(below)


def _inspect(name: str, root: Path, campaign: Campaign | None, said: Said) -> None:
    from assets.landing.landing import land
    from assets.parsing.values.facts import parse_texts
    from assets.reading.content_reading import read_files
    from assets.recognising.recognition import recognise_files
    from pipelines.commands import inspect_shown as show

    console = Console(highlight=False)
    store = root / "store"
    hand_ins = land(root / "inbox", store, Clock().now())
    outcomes = read_files(hand_ins, store, campaign.limits if campaign else Limits(), None)
    held = _told(name, outcomes, store, campaign, said, console) if campaign else []
    show.show_file(name, hand_ins.join(outcomes, on="sha256", how="left"), console)
    found = recognise_files(hand_ins, outcomes, store, None)
    show.show_kinds(found.file_kinds, console)
    show.show_layouts(found.layouts, console)
    show.show_told(held, console)
    show.show_open(found.layouts, console)
    show.show_places(found.row_accounts, console)
    coverage = campaign.registries if campaign else DEFAULT_COVERAGE
    received = hand_ins.select("file", received_at="modified_at")
    show.show_problems(parse_texts(found.certificate_texts, found.layouts, coverage, received).problems, console)


def _told(
    name: str, outcomes: pl.DataFrame, store: Path, campaign: Campaign, said: Said, console: Console
) -> "list[ToldColumn]":
    """What people said of the columns of this file's sender, after adding what is said now."""
    from assets.reading.cell_store import load_sheets
    from assets.told_columns import told_path
    from pipelines.commands.inspect_shown import show_acts
    from pipelines.commands.tell_columns import holding, tell

    if outcomes.filter(outcome="ok").is_empty():
        if any(said):
            raise UserError("文件没有读出内容，无法确认列对应。")
        return []
    sheets = load_sheets(store, outcomes["sha256"][0])
    if any(said):
        who = (current_account(), Clock().now().isoformat())
        show_acts(tell(campaign.store, name, sheets, *said, who), console)
    if told_path(campaign.store).exists():
        shutil.copy2(told_path(campaign.store), told_path(store))
    return holding(store, name, sheets)
