"""The command line: arguments in, exit status out; everything heavy is loaded by the command that needs it."""

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import date
from importlib import import_module
from math import inf
from pathlib import Path

DONE, FAILED, BAD_ARGUMENTS = 0, 1, 2
# GB; the interpreter and its libraries alone take a third of it.
SMALLEST_MEMORY = 0.4

EXAMPLES = """\
示例：
  certscreen demo 演示            写一个合成的专项治理文件夹（含标准答案）
  certscreen run 演示             读取收件箱，输出判断结果、线索和工作簿
  certscreen run 演示 --as-of 2024-10-18
  certscreen inspect 花名册.xlsx  看一个文件会被怎样读取
  certscreen template 模板.xlsx   写一份发给企业填写的花名册模板
  certscreen explain 演示 线索编号  看一条线索的来龙去脉
  certscreen status 演示          各单位报送情况、下一个报送日、待核查线索

退出状态：0 完成（有无线索均为0）；2 参数或设置有误；1 运行本身失败。
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; console entry point."""
    given = _parser().parse_args(arguments)
    module, name = given.command.split(":")
    command: Callable[[argparse.Namespace], int] = getattr(import_module(f"pipelines.commands.{module}"), name)
    return _guarded(command, given)


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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="certscreen",
        description="安全生产资格证书涉假专项治理：登记库与花名册比对，输出线索和统计表。",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(metavar="命令", required=True)
    _demo(commands)
    _run(commands)
    _inspect(commands)
    _template(commands)
    _explain(commands)
    _accept(commands)
    _release(commands)
    _link(commands)
    _weights(commands)
    _status(commands)
    _separate(commands)
    _filings(commands)
    _export(commands)
    _key(commands)
    _ui(commands)
    return parser


def _add(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, target: str, told: str, example: str
) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name,
        help=told,
        description=told,
        epilog=f"示例：\n  {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(command=target)
    return parser


def _demo(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = _add(commands, "demo", "demo:write", "写一个合成的专项治理文件夹，附标准答案", "certscreen demo 演示")
    parser.add_argument("campaign", type=Path, metavar="文件夹")
    parser.add_argument("--people", type=_positive, default=20_000, help="登记库中的人数（默认 20000）")
    parser.add_argument("--claims", type=_positive, default=3_000, help="花名册中的申报条数（默认 3000）")
    parser.add_argument("--seed", type=int, default=7, help="随机种子；同样的种子写出同样的字节（默认 7）")


def _run(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = _add(commands, "run", "run:run", "主流程：收件箱里的新文件直到 out/<基准日>/", "certscreen run 演示")
    _campaign(parser)
    parser.add_argument(
        "--as-of", type=_day, metavar="日期", help="基准日，如 2024-10-18；默认今天，治理结束后为最后一个报送日"
    )


def _inspect(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = _add(
        commands,
        "inspect",
        "inspect:inspect",
        "看一个文件会被怎样读取：工作表、表头行、列对应与把握、没有读懂的列、前几个问题；确认或更正列对应",
        "certscreen inspect 花名册.xlsx\n"
        "  certscreen inspect 花名册.xlsx --campaign 演示\n"
        "  certscreen inspect 花名册.xlsx --campaign 演示 --map 到什么时候=有效期止 --map H=不读\n"
        "  certscreen inspect 花名册.xlsx --campaign 演示 --unmap 到什么时候",
    )
    parser.add_argument("file", type=Path, metavar="文件")
    parser.add_argument("--campaign", type=Path, metavar="文件夹", help="专项治理文件夹；列对应记在其中")
    parser.add_argument(
        "--map", action="append", default=[], metavar="列=字段",
        help="这一列是什么，该单位以后同样表头的文件也照此读取；列写表头文字或列标，字段写中文名称或 不读；可写多次",
    )  # fmt: skip
    parser.add_argument("--unmap", action="append", default=[], metavar="列", help="收回对这一列的确认；可写多次")


def _template(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    told = "写一份花名册模板：号码为文本并校验，种类、项目、日期从下拉框选或按格式填，附填写说明和示例行"
    parser = _add(commands, "template", "template:template", told, "certscreen template 花名册模板.xlsx")
    parser.add_argument("out", type=Path, metavar="文件", help="写到这个 .xlsx 文件；已有的文件不覆盖")


def _explain(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = _add(
        commands, "explain", "explain:explain", "一条线索的来龙去脉", "certscreen explain 演示 c0123456789abcdef"
    )
    _campaign(parser)
    parser.add_argument("clue_id", metavar="线索编号")
    _as_of(parser, "只看这个基准日的结果；默认取不晚于今天的最新一次")


def _accept(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = _add(
        commands,
        "accept",
        "accept:accept",
        "认可被暂缓采用的登记库文件，或放行暂不作为线索的种类、单位（记录在案）",
        "certscreen accept 演示 --family 特种作业操作证 --reason 已与应急局核对",
    )
    _campaign(parser)
    parser.add_argument("file", nargs="?", type=Path, metavar="文件", help="收件箱里的文件，如 应急局/导出.xlsx")
    parser.add_argument("--family", metavar="种类", help="证书种类，如 特种作业操作证")
    parser.add_argument("--sender", metavar="单位", help="报送单位，如“登记库使用情况”所列")
    parser.add_argument("--reason", required=True, metavar="理由", help="为何认可或撤回")
    parser.add_argument("--withdraw", action="store_true", help="撤回先前的认可")


def _release(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = _add(
        commands,
        "release",
        "release:release",
        "放行待放行清单中的行：下一次运行时退回报送单位（--withdraw 收回放行）",
        'certscreen release 演示 c0123456789abcd --reason "已核查，可以通知单位更正"',
    )
    _campaign(parser)
    parser.add_argument("clue_id", nargs="+", metavar="线索编号", help="见 待放行.xlsx")
    parser.add_argument("--reason", required=True, metavar="理由", help="记录在案")
    parser.add_argument("--withdraw", action="store_true", help="收回以前的放行")


def _link(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = _add(
        commands,
        "link",
        "link:link",
        "只用比对引擎：两张 parquet 表进，一张比对结果出",
        "certscreen link 登记.parquet 花名册.parquet 结果.parquet --index 索引",
    )
    parser.add_argument("registry", type=Path, help="登记表：reg_id, name, id_no, cert_no, enterprise")
    parser.add_argument("roster", type=Path, help="申报表：ros_id, name, id_no, cert_no, enterprise")
    parser.add_argument("out", type=Path, help="比对结果：ros_id, reg_id, score 和各字段级别、权重")
    parser.add_argument("--index", type=Path, help="保存并复用登记表索引的文件夹")
    parser.add_argument("--memory", type=_gigabytes, default=2.0, metavar="GB", help="内存上限，单位GB（默认 2）")
    parser.add_argument("--weights", type=Path, metavar="CSV", help="certscreen weights 写的权重，代替自带的")


def _weights(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = _add(
        commands,
        "weights",
        "weighing:weights",
        "由比对结果重新估计权重：有复核判断（decided_same 列）用判断，没有则用 EM",
        "certscreen weights 候选对.parquet 权重.csv",
    )
    parser.add_argument("pairs", type=Path, help="比对结果或候选对（parquet），可带 decided_same 列（是/否）")
    parser.add_argument("out", type=Path, help="写到这个 CSV 文件，供 certscreen link --weights 使用")


def _status(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = _add(
        commands, "status", "status:status", "各单位报送情况、下一个报送日、待核查线索", "certscreen status 演示"
    )
    _campaign(parser)


def _separate(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = _add(
        commands,
        "separate",
        "separate:separate",
        "认定一份花名册应单独计入，不是另一份的新版或旧版（记录在案，对现有内容有效）",
        "certscreen separate 演示 企业花名册/甲公司二车间.xlsx --reason 两个车间各报一份",
    )
    _campaign(parser)
    parser.add_argument(
        "file", metavar="文件", help="收件箱内的路径，如 企业花名册/甲公司.xlsx；文件名唯一时可只写文件名"
    )
    parser.add_argument("--reason", required=True, metavar="理由", help="认定或收回的理由")
    parser.add_argument("--withdraw", action="store_true", help="收回先前的认定")


def _filings(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = _add(
        commands,
        "file",
        "filings:file",
        "附件2定稿：此后不再改动，并写出报送用的一张表",
        "certscreen file 演示 --deadline 2024-08-18 --unit 应急局",
    )
    _campaign(parser)
    parser.add_argument("--deadline", type=_day, required=True, metavar="日期", help="报送日，如 2024-08-18")
    parser.add_argument("--unit", metavar="单位", help="填报单位，常用写法均可，如 应急、市应急管理局；不写则为全市")
    parser.add_argument("--as-of", type=_day, metavar="日期", help="数据截止日；默认今天，过了报送日的默认报送日")
    parser.add_argument("--override", metavar="理由", help="有错误仍要定稿时的理由（记录在案）")
    listing = _add(
        commands,
        "filings",
        "filings:filings",
        "各单位各报送日的定稿情况（未报、已报第n版、更正）及其差异",
        "certscreen filings 演示",
    )
    _campaign(listing)


def _export(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = _add(
        commands,
        "export",
        "export:export",
        "导出若干线索的两侧资料，供移送或官方渠道查询；每次导出都记入审计日志",
        "certscreen export 演示 --clues c0123456789abc,c123456789abcd --unmask --reason 移送公安机关",
    )
    _campaign(parser)
    parser.add_argument(
        "--clues", nargs="+", required=True, metavar="编号", help="线索编号或待核验清单的查询编号，以逗号或空格分隔"
    )
    parser.add_argument("--unmask", action="store_true", help="显示完整姓名和号码；不加则作脱敏处理")
    parser.add_argument("--reason", required=True, metavar="用途", help="导出的用途（记入审计日志，并写在首页）")
    parser.add_argument("--out", type=Path, metavar="文件", help="写到这个 .xlsx 文件；默认写到 out/导出/")
    _as_of(parser, "只取这个基准日的结果；默认取不晚于今天的最新一次")


def _key(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    told = "生成人员代号和线索编号的密钥：查看、导出、导入、更换"
    parser = _add(commands, "key", "key:show", told, "certscreen key export 演示 /media/usb/密钥")
    ways = parser.add_subparsers(metavar="做什么", required=True)
    show = _add(ways, "show", "key:show", "本机有哪些密钥；写文件夹则同时说明它需要哪一把", "certscreen key show 演示")
    show.add_argument("campaign", type=Path, nargs="?", metavar="文件夹", help="专项治理文件夹")
    export = _add(
        ways,
        "export",
        "key:export",
        "把文件夹所用的密钥导出，交保管人保存",
        "certscreen key export 演示 /media/usb/密钥",
    )
    _campaign(export)
    export.add_argument("file", type=Path, metavar="文件", help="新文件，在专项治理文件夹之外")
    bring = _add(
        ways, "import", "key:bring_in", "把保管人交来的密钥存到本机", "certscreen key import /media/usb/密钥 演示"
    )
    bring.add_argument("file", type=Path, metavar="文件", help="certscreen key export 写的文件")
    bring.add_argument("campaign", type=Path, nargs="?", metavar="文件夹", help="核对它正是这个文件夹所用的密钥")
    renew = _add(
        ways,
        "renew",
        "key:renew",
        "密钥丢失后换一把新的：线索编号全部改变",
        "certscreen key renew 演示 --reason 电脑损坏",
    )
    _campaign(renew)
    renew.add_argument("--reason", required=True, metavar="理由", help="为何更换（记录在案）")


def _ui(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = _add(commands, "ui", "ui:serve", "在本机打开 Dagster 界面（仅回环地址）", "certscreen ui 演示")
    _campaign(parser)
    parser.add_argument("--port", type=_positive, default=3000, help="端口（默认 3000）")


def _campaign(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("campaign", type=Path, metavar="文件夹", help="专项治理文件夹，内有 inbox/")


def _as_of(parser: argparse.ArgumentParser, told: str) -> None:
    parser.add_argument("--as-of", type=_day, metavar="日期", help=told)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} 不是日期，应如 2024-10-18") from None


def _positive(text: str) -> int:
    number = int(text) if text.isascii() and text.isdigit() else 0
    if number <= 0:
        raise argparse.ArgumentTypeError(f"{text!r} 不是正整数")
    return number


def _gigabytes(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not SMALLEST_MEMORY <= number < inf:
        raise argparse.ArgumentTypeError(f"{text!r} 应为不小于 {SMALLEST_MEMORY} 的数（单位GB）")
    return number


if __name__ == "__main__":
    sys.exit(main())
