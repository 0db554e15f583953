"""`certscreen template`: the roster form that enterprises fill in."""

import argparse
from pathlib import Path

from pipelines.clock import Clock
from pipelines.commands.arguments import shows
from pipelines.faults import UserError


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    shows(parser, "certscreen template 花名册模板.xlsx")
    parser.add_argument("out", type=Path, metavar="文件", help="写到这个 .xlsx 文件；已有的文件不覆盖")


def template(given: argparse.Namespace) -> int:
    """Write the form to a new file."""
    from assets.workbooks.roster_template import write_roster_form

    if given.out.suffix.lower() != ".xlsx":
        raise UserError(f"“{given.out}”应是 .xlsx 文件，如 花名册模板.xlsx。")
    if given.out.exists():
        raise UserError(f"“{given.out}”已经存在，没有覆盖；请换一个文件名，或先移走原文件。")
    if not given.out.parent.is_dir():
        raise UserError(f"没有这个文件夹：{given.out.parent}")
    write_roster_form(given.out, Clock().now().date())
    print(f"已写出花名册模板：{given.out}。发给企业填写，收回后放进 inbox/企业花名册/。")
    return 0
