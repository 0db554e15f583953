"""`certscreen run`: the main job for one as-of date, with progress and a short summary in Chinese."""

import argparse
import sys

from pipelines.clock import Clock
from pipelines.commands.folder import open_campaign


def run(given: argparse.Namespace) -> int:
    """Materialise every asset for the as-of date; print what came of it."""
    from rich.console import Console

    from assets.reporting.assets import SUMMARY
    from pipelines.campaign_key import key_notice
    from pipelines.progress import Bars
    from pipelines.runs import execute
    from pipelines.sensors import default_as_of

    campaign = open_campaign(given.campaign)
    as_of = given.as_of or default_as_of(campaign, Clock().now().date())
    bars = Bars(Console(stderr=True))
    try:
        failure = execute(campaign, as_of, bars)
    finally:
        bars.close()
    if failure:
        print(f"运行失败：{failure}", file=sys.stderr)
        return 1
    out = campaign.out(as_of)
    print((out / SUMMARY).read_text(encoding="utf-8") + f"结果在 {out}")
    notice = key_notice(campaign)
    if notice:
        print(notice)
    return 0
