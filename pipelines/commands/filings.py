"""`certscreen file` and `certscreen filings`: frozen figures of 附件2."""

import argparse

from pipelines.commands.arguments import day, shows, takes_campaign
from pipelines.commands.folder import open_campaign


def declare_file(parser: argparse.ArgumentParser) -> None:
    """Declare what `certscreen file` takes."""
    shows(parser, "certscreen file 演示 --deadline 2024-08-18 --unit 应急局")
    takes_campaign(parser)
    parser.add_argument("--deadline", type=day, required=True, metavar="日期", help="报送日，如 2024-08-18")
    parser.add_argument("--unit", metavar="单位", help="填报单位，常用写法均可，如 应急、市应急管理局；不写则为全市")
    parser.add_argument("--as-of", type=day, metavar="日期", help="数据截止日；默认今天，过了报送日的默认报送日")
    parser.add_argument("--override", metavar="理由", help="有错误仍要定稿时的理由（记录在案）")


def declare_filings(parser: argparse.ArgumentParser) -> None:
    """Declare what `certscreen filings` takes."""
    shows(parser, "certscreen filings 演示")
    takes_campaign(parser)


def file(given: argparse.Namespace) -> int:
    """Freeze the figures of one deadline, for a unit or the whole city."""
    from pipelines.filing.filed_versions import run_file

    print(run_file(open_campaign(given.campaign), given.deadline, given.unit, given.override, as_of=given.as_of))
    return 0


def filings(given: argparse.Namespace) -> int:
    """List what was filed, and what changed between versions."""
    from pipelines.filing.filed_versions import run_filings

    print(run_filings(open_campaign(given.campaign)))
    return 0
