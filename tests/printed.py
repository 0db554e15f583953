"""Commands as people read them: those of both READMEs and of the help, and what their example words stand for."""

import argparse
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

from pipelines import cli

READMES = ("README.md", "README.zh-CN.md")
PROGRAM = "certscreen"
# Words of examples that mean the same, the first of each kind first.
CAMPAIGNS = ("campaign", "文件夹", "演示")
CLUES = ("CLUE_ID", "线索编号", "c0123456789abcdef")
# These never end by themselves: only their arguments are checked.
SERVE_FOREVER = ("ui", "review", "watch")

_FENCE = re.compile(r"^\s*```[^\n]*\n(.*?)^\s*```", re.DOTALL | re.MULTILINE)
_INLINE = re.compile(r"`((?:\.venv/bin/)certscreen [^`\n]+)`")
_LINE = re.compile(r"^\s*((?:\.venv/bin/)?certscreen [^\n]+)$", re.MULTILINE)
_MAKE = re.compile(r"^\s*make (\w+)|`make (\w+)`", re.MULTILINE)


def printed_commands(project: Path) -> list[str]:
    """Every command that is printed somewhere, in the order in which a reader meets them; the same one only once."""
    texts = [(project / name).read_text(encoding="utf-8") for name in READMES]
    found = [command for text in (*map(_of_readme, texts), _of_help()) for command in text]
    first: dict[tuple[str, ...], str] = {}
    for command in found:
        first.setdefault(_meaning(command), command)
    return list(first.values())


def make_targets(project: Path) -> set[str]:
    """Every `make` target that a README names."""
    texts = [(project / name).read_text(encoding="utf-8") for name in READMES]
    return {named or inline for text in texts for named, inline in _MAKE.findall(text)}


def arguments_of(command: str) -> list[str]:
    """The words behind the program's name; explanations behind # or several blanks are none of them."""
    words = shlex.split(command, comments=True)
    return words[1:]


def _of_readme(text: str) -> Iterator[str]:
    for block in _FENCE.findall(text):
        yield from (_bare(line) for line in _LINE.findall(block))
    yield from map(_bare, _INLINE.findall(text))


def _of_help() -> Iterator[str]:
    for each in (cli._parser(None), *map(_command, cli.COMMANDS)):
        yield from (_bare(re.split(r"\s{2,}", line)[0]) for line in _LINE.findall(each.epilog or ""))


def _command(wanted: cli.Command) -> argparse.ArgumentParser:
    """The parser of one command, with its examples."""
    actions = cli._parser(wanted.name)._actions
    ways = next(action for action in actions if isinstance(action, argparse._SubParsersAction))
    return ways.choices[wanted.name]


def _meaning(command: str) -> tuple[str, ...]:
    """The command with one word for each kind of thing."""
    same = {word: words[0] for words in (CAMPAIGNS, CLUES) for word in words}
    return tuple(same.get(word, word) for word in arguments_of(command))


def _bare(command: str) -> str:
    return shlex.join(["certscreen", *arguments_of(command)])
