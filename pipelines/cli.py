"""The command line: arguments in, exit status out; everything heavy is loaded by the command that needs it."""

import argparse
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import NamedTuple

from pipelines.commands.arguments import add

DONE, FAILED, BAD_ARGUMENTS = 0, 1, 2

EXAMPLES = """\
示例：
  certscreen demo 演示            写一个合成的专项治理文件夹（含标准答案）
  certscreen run 演示             读取收件箱，输出判断结果、线索和工作簿
  certscreen run 演示 --as-of 2024-10-18
  certscreen inspect 花名册.xlsx  预检文件识别结果
  certscreen template 模板.xlsx   写一份发给企业填写的花名册模板
  certscreen explain 演示 线索编号  查看线索证据和依据
  certscreen status 演示          各单位报送情况、下一个报送日、待核查线索

退出状态：0 完成（有无线索均为0）；2 参数或设置有误；1 运行本身失败。
"""


class Command(NamedTuple):
    """A command: its name, the module and function that do it, what it is for, what declares its arguments."""

    name: str
    module: str
    function: str
    told: str
    declare: str = "declare"


COMMANDS = (
    Command("demo", "demo", "write", "写一个合成的专项治理文件夹，附标准答案"),
    Command("run", "run", "run", "主流程：收件箱里的新文件直到 out/<基准日>/"),
    Command(
        "inspect",
        "inspect",
        "inspect",
        "预检文件识别结果：工作表、表头行、列对应与置信度、没有读懂的列、前几个问题；确认或更正列对应",
    ),
    Command(
        "template",
        "template",
        "template",
        "写一份花名册模板：号码为文本并校验，种类、项目、日期从下拉框选或按格式填，附填写说明和示例行",
    ),
    Command("explain", "explain", "explain", "查看线索证据和依据"),
    Command("accept", "accept", "accept", "认可被暂缓采用的登记库文件，或放行暂不作为线索的种类、单位（记录在案）"),
    Command("release", "release", "release", "放行待放行清单中的行：下一次运行时退回报送单位（--withdraw 收回放行）"),
    Command("link", "link", "link", "只用比对引擎：两张 parquet 表进，一张比对结果出"),
    Command(
        "weights", "weighing", "weights", "由比对结果重新估计权重：有复核判断（decided_same 列）用判断，没有则用 EM"
    ),
    Command("status", "status", "status", "各单位报送情况、下一个报送日、待核查线索"),
    Command(
        "separate",
        "separate",
        "separate",
        "认定一份花名册应单独计入，不是另一份的新版或旧版（记录在案，对现有内容有效）",
    ),
    Command("file", "filings", "file", "附件2定稿：此后不再改动，并写出报送用的一张表", "declare_file"),
    Command(
        "filings", "filings", "filings", "各单位各报送日的定稿情况（未报、已报第n版、更正）及其差异", "declare_filings"
    ),
    Command("export", "export", "export", "导出若干线索的两侧资料，供移送或官方渠道查询；每次导出都记入审计日志"),
    Command("key", "key", "show", "生成人员代号和线索编号的密钥：查看、导出、导入、更换"),
    Command("ui", "ui", "serve", "打开任务调度界面（仅限本机访问）"),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; console entry point."""
    wanted = sys.argv[1:] if arguments is None else arguments
    given = _parser(wanted[0] if wanted else None).parse_args(wanted)
    return _guarded(given.command, given)


def _guarded(command: Callable[[argparse.Namespace], int], given: argparse.Namespace) -> int:
    """Turn faults in settings and arguments into one sentence and exit status 2."""
    from pipelines.faults import UserError

    try:
        return command(given)
    except UserError as fault:
        print(fault, file=sys.stderr)
        return BAD_ARGUMENTS
    except BrokenPipeError:
        return DONE


def _parser(wanted: str | None) -> argparse.ArgumentParser:
    """The parser of all commands; only the one that is wanted is loaded and declares its arguments."""
    parser = argparse.ArgumentParser(
        prog="certscreen",
        description="安全生产资格证书涉假专项治理：登记库与花名册比对，输出线索和统计表。",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(metavar="命令", required=True)
    for each in COMMANDS:
        own = add(commands, each.name, each.told)
        if each.name == wanted:
            module = import_module(f"pipelines.commands.{each.module}")
            own.set_defaults(command=getattr(module, each.function))
            getattr(module, each.declare)(own)
    return parser


if __name__ == "__main__":
    sys.exit(main())
