"""`certscreen run`: the main job for one as-of date, with progress and a short summary in Chinese."""

import argparse
import sys
from datetime import date

from assets.reporting.publishing.newest import point_to_newest
from pipelines.clock import Clock, default_as_of
from pipelines.commands.arguments import day, shows, takes_campaign
from pipelines.commands.folder import open_campaign
from pipelines.keys.key_notice import key_notice
from pipelines.lock import running_alone
from pipelines.outputs import check_outputs
from pipelines.standing import look_at_inbox, note_standing, still_stands
from schemas.settings import Campaign

ALL_RECEIVED = "按目前收到的全部材料比对。\n"
NOT_OURS = "out/最新 是他人放在那里的，不是本程序的链接，没有改动；移开后再次运行即指向最近一次结果。"
NOTHING_NEW = "收件箱、设置、认定和程序自上次运行以来都没有变化，以下结果仍然有效，未重新计算。\n"


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    shows(parser, "certscreen run 演示")
    takes_campaign(parser)
    parser.add_argument(
        "--as-of", type=day, metavar="日期", help="基准日，如 2024-10-18；默认今天，治理结束后为最后一个报送日"
    )
    parser.add_argument(
        "--received-by",
        type=day,
        metavar="日期",
        help="只按这一天及以前收到的材料和作出的认定比对，结果另存，不影响现有结果；默认按目前收到的全部材料",
    )


def run(given: argparse.Namespace) -> int:
    """Materialise every asset for the as-of date unless nothing is new; print what came of it."""
    campaign = open_campaign(given.campaign)
    as_of = given.as_of or default_as_of(campaign, Clock().now().date())
    check_outputs(campaign)
    if given.received_by:
        return _look_back(campaign, as_of, given.received_by)
    with running_alone(campaign):
        stands = still_stands(campaign, as_of)
        failure = None if stands else _compute(campaign, as_of)
    if failure:
        print(f"运行失败：{failure}", file=sys.stderr)
        return 1
    _tell(campaign, as_of, stands=stands)
    if not point_to_newest(campaign.root / "out", Clock().now().date()):
        print(NOT_OURS)
    return 0


def _look_back(campaign: Campaign, as_of: date, until: date) -> int:
    """Judge with what had been received by a day, and put the results beside the campaign's own."""
    from pipelines.keys.campaign_key import campaign_key
    from pipelines.received_by import as_received, deliver, said

    with running_alone(campaign):
        campaign_key(campaign)
        with as_received(campaign, until) as then:
            failure = _compute(then, as_of)
            target = None if failure else deliver(campaign, then, as_of, until)
    if failure:
        print(f"运行失败：{failure}", file=sys.stderr)
        return 1
    print(f"{said(until)}结果在 {target}")
    return 0


def _compute(campaign: Campaign, as_of: date) -> str | None:
    """Run the job with progress; what failed, or None."""
    from rich.console import Console

    from pipelines.progress import Bars
    from pipelines.runs import execute

    bars = Bars(Console(stderr=True))
    seen = look_at_inbox(campaign)
    try:
        failure = execute(campaign, as_of, bars)
    finally:
        bars.close()
    if not failure:
        note_standing(campaign, as_of, seen)
    return failure


def _tell(campaign: Campaign, as_of: date, *, stands: bool) -> None:
    told = campaign.summary(as_of).read_text(encoding="utf-8")
    print((NOTHING_NEW if stands else "") + ALL_RECEIVED + told + f"结果在 {campaign.out(as_of)}")
    notice = key_notice(campaign)
    if notice:
        print(notice)
