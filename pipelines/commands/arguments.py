"""Arguments that several commands take, and what stands in them."""

import argparse
from datetime import date
from math import inf
from pathlib import Path

# GB; the interpreter and its libraries alone take a third of it.
SMALLEST_MEMORY = 0.4


def takes_campaign(parser: argparse.ArgumentParser) -> None:
    """Declare the campaign's folder."""
    parser.add_argument("campaign", type=Path, metavar="文件夹", help="专项治理文件夹，内有 inbox/")


def takes_as_of(parser: argparse.ArgumentParser, told: str) -> None:
    """Declare the as-of date; `told` says what it does for this command."""
    parser.add_argument("--as-of", type=day, metavar="日期", help=told)


def day(text: str) -> date:
    """A day in ISO form."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} 不是日期，应如 2024-10-18") from None


def positive(text: str) -> int:
    """A whole number above zero."""
    number = int(text) if text.isascii() and text.isdigit() else 0
    if number <= 0:
        raise argparse.ArgumentTypeError(f"{text!r} 不是正整数")
    return number


def gigabytes(text: str) -> float:
    """An amount of memory in GB, as much as the program needs at least."""
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not SMALLEST_MEMORY <= number < inf:
        raise argparse.ArgumentTypeError(f"{text!r} 应为不小于 {SMALLEST_MEMORY} 的数（单位GB）")
    return number


def add(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, told: str, *examples: str
) -> argparse.ArgumentParser:
    """Add a command, or a way of one, with what it does."""
    parser = commands.add_parser(
        name, help=told, description=told, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    shows(parser, *examples)
    return parser


def shows(parser: argparse.ArgumentParser, *examples: str) -> None:
    """Show examples below a command's help."""
    parser.epilog = "示例：\n  " + "\n  ".join(examples) if examples else None
