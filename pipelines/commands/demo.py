"""`certscreen demo`: writes a synthetic campaign with known truth, and tells how a run on it did."""

import argparse
from pathlib import Path

from pipelines.commands.arguments import positive, shows
from pipelines.faults import UserError


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    shows(parser, "certscreen demo 演示", "certscreen demo 演示 --score")
    parser.add_argument("campaign", type=Path, metavar="文件夹")
    parser.add_argument("--people", type=positive, default=20_000, help="登记库中的人数（默认 20000）")
    parser.add_argument("--claims", type=positive, default=3_000, help="花名册中的申报条数（默认 3000）")
    parser.add_argument("--seed", type=int, default=7, help="随机种子；同样的种子写出同样的字节（默认 7）")
    parser.add_argument(
        "--score", action="store_true", help="不写新的，只把已运行的演示与标准答案对照：比对和规则、识别各自的得分"
    )


def write(given: argparse.Namespace) -> int:
    """Write the demo into a folder that is new or empty, so that no real campaign is ever overwritten."""
    if given.score:
        return tell_score(given.campaign)
    from demo.world import write_demo

    if given.campaign.exists() and any(given.campaign.iterdir()):
        raise UserError(f"{given.campaign} 不是空文件夹；为免覆盖，请换一个新文件夹。")
    write_demo(given.campaign, people=given.people, claims=given.claims, seed=given.seed)
    print(f"合成的专项治理文件夹已写好：{given.campaign}（全部人员均为虚构）")
    return 0


def tell_score(root: Path) -> int:
    """Print how the last date that a demo was run for compares with its truth."""
    from demo.score_lines import score_lines
    from pipelines.commands.folder import open_campaign
    from pipelines.outputs import dated_outputs

    if not (root / "truth_wordings.parquet").exists():
        raise UserError(f"{root} 中没有标准答案；请先用 certscreen demo 另写一个演示，再运行。")
    results = dated_outputs(open_campaign(root))
    if not results:
        raise UserError(f"还没有运行结果；请先运行 certscreen run {root}。")
    day, folder = results[-1]
    print(f"基准日 {day} 的结果与标准答案对照")
    print("\n".join(score_lines(folder, root)))
    return 0
