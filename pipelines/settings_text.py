"""campaign.yaml as written: its values as texts, and on which line each stands."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from pipelines.settings_faults import SettingsError

FILE_NAME = "campaign.yaml"
Place = tuple[str | int, ...]


@dataclass(frozen=True)
class SettingsText:
    """What stands in campaign.yaml.

    Values are texts, lists and mappings: 17:00 and 0538 are what was written, not the numbers that YAML takes them for.
    """

    values: Any
    root: yaml.Node | None

    @classmethod
    def of(cls, content: bytes) -> "SettingsText":
        """Read a file's content.

        Raises
        ------
        SettingsError
            It is no UTF-8 text, no YAML, or says something twice.
        """
        loader = yaml.BaseLoader(_decoded(content))
        try:
            root = loader.get_single_node()
            values = loader.construct_document(root) if root else {}
        except yaml.YAMLError as fault:
            raise SettingsError([_malformed(fault)]) from None
        twice = [f"{FILE_NAME} 第{line}行：“{key}”写了不止一次，请只留一处" for key, line in _repeated(root)]
        if twice:
            raise SettingsError(twice)
        return cls(values, root)

    def line(self, place: Place) -> int:
        """The line on which a setting stands; where it is missing, on which what should hold it begins."""
        return _line_of(self._nodes(place)[-1]) if self.root else 1

    def written(self, place: Place) -> str | None:
        """What stands at a place, as written; None for lists, mappings and what is missing."""
        nodes = self._nodes(place)
        found = nodes[-1] if len(nodes) > len(place) else None
        return found.value if isinstance(found, yaml.ScalarNode) else None

    def _nodes(self, place: Place) -> list[Any]:
        """The nodes on the way to a place, as far as there are any."""
        nodes: list[Any] = [self.root]
        for step in place:
            below = [node for key, node in _entries(nodes[-1]) if key == step]
            if not below:
                break
            nodes.append(below[-1])
        return nodes


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = content.count(b"\n", 0, fault.start) + 1
        raise SettingsError([f"{FILE_NAME} 第{line}行：不是 UTF-8 编码，请用 UTF-8 编码另存"]) from None


def _malformed(fault: yaml.YAMLError) -> str:
    mark = getattr(fault, "problem_mark", None)
    where = f"{FILE_NAME} 第{mark.line + 1}行" if mark else FILE_NAME
    return f"{where}：格式有误，请检查这一行及上一行：缩进要对齐，冒号用英文半角且后面空一格，引号和括号要成对"


def _entries(node: Any) -> Iterator[tuple[str | int, Any]]:
    """What stands in a mapping by key, in a list by place; nothing in a text."""
    if isinstance(node, yaml.MappingNode):
        yield from ((key.value, value) for key, value in node.value if isinstance(key, yaml.ScalarNode))
    elif isinstance(node, yaml.SequenceNode):
        yield from enumerate(node.value)


def _repeated(node: Any) -> Iterator[tuple[str | int, int]]:
    """Keys that stand twice in one mapping, with the line of the last."""
    entries = list(_entries(node))
    counted = Counter(key for key, _ in entries)
    for key in (key for key, times in counted.items() if times > 1):
        yield key, max(_line_of(value) for other, value in entries if other == key)
    for _, below in entries:
        yield from _repeated(below)


def _line_of(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1
