"""`certscreen demo`: writes a synthetic campaign with known truth."""

import argparse
from pathlib import Path

from pipelines.commands.arguments import positive, shows
from pipelines.faults import UserError


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    shows(parser, "certscreen demo 演示")
    parser.add_argument("campaign", type=Path, metavar="文件夹")
    parser.add_argument("--people", type=positive, default=20_000, help="登记库中的人数（默认 20000）")
    parser.add_argument("--claims", type=positive, default=3_000, help="花名册中的申报条数（默认 3000）")
    parser.add_argument("--seed", type=int, default=7, help="随机种子；同样的种子写出同样的字节（默认 7）")


def write(given: argparse.Namespace) -> int:
    """Write the demo into a folder that is new or empty, so that no real campaign is ever overwritten."""
    from demo.world import write_demo

    if given.campaign.exists() and any(given.campaign.iterdir()):
        raise UserError(f"{given.campaign} 不是空文件夹；为免覆盖，请换一个新文件夹。")
    write_demo(given.campaign, people=given.people, claims=given.claims, seed=given.seed)
    print(f"合成的专项治理文件夹已写好：{given.campaign}（全部人员均为虚构）")
    return 0
