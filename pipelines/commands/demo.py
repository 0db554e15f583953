"""`certscreen demo`: writes a synthetic campaign with known truth."""

import argparse

from pipelines.faults import UserError


def write(given: argparse.Namespace) -> int:
    """Write the demo into a folder that is new or empty, so that no real campaign is ever overwritten."""
    from demo.world import write_demo

    if given.campaign.exists() and any(given.campaign.iterdir()):
        raise UserError(f"{given.campaign} 不是空文件夹；为免覆盖，请换一个新文件夹。")
    write_demo(given.campaign, people=given.people, claims=given.claims, seed=given.seed)
    print(f"合成的专项治理文件夹已写好：{given.campaign}（全部人员均为虚构）")
    return 0
