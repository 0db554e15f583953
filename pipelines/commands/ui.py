"""`certscreen ui`: Dagster's UI over one campaign, on loopback only."""

import argparse
import os
import sys

from pipelines.campaign import ENVIRONMENT_KEY
from pipelines.commands.arguments import positive, shows, takes_campaign
from pipelines.commands.folder import open_campaign


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    shows(parser, "certscreen ui 演示")
    takes_campaign(parser)
    parser.add_argument("--port", type=positive, default=3000, help="端口（默认 3000）")


def serve(given: argparse.Namespace) -> int:
    """Serve Dagster's UI and daemon until interrupted. It has no login, so it never listens elsewhere."""
    from pipelines.instance import prepare_home

    campaign = open_campaign(given.campaign)
    os.environ[ENVIRONMENT_KEY] = str(campaign.root)
    prepare_home(campaign)
    print(f"在浏览器打开 http://127.0.0.1:{given.port} ；按 Ctrl+C 结束。", flush=True)
    dagster = [sys.executable, "-m", "dagster", "dev", "-m", "pipelines.definitions"]
    os.execv(sys.executable, [*dagster, "-h", "127.0.0.1", "-p", str(given.port)])  # noqa: S606 - fixed arguments
