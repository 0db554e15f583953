"""docs/settings.md from the declared settings: `python -m tools.settings_doc` writes it, a test keeps it current."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic_core import to_jsonable_python

from schemas.declared import declarations, group_below, remedy_of
from schemas.settings import Settings

HEADER = """\
# Settings

What `campaign.yaml` may say; every key has a default. Written from the declarations in `schemas/settings.py` by
`python -m tools.settings_doc`; not edited by hand. A wrong setting ends a command with status 2 and a sentence: its
line, what stands there, what it should be.
"""


def describe() -> str:
    """Return the whole document."""
    return HEADER + "".join(_section("campaign.yaml", Settings))


def _section(title: str, group: Any) -> Iterator[str]:
    """A group's table, then those of the groups that it holds."""
    settings = declarations(group)
    yield f"\n## {title}\n\n| 设置 | 意思 | 应为 | 默认 |\n|---|---|---|---|\n"
    for name, declared in settings.items():
        yield f"| `{name}` | {declared.description} | {remedy_of(declared)} | {_default(declared)} |\n"
    for name, declared in settings.items():
        below = group_below(declared)
        if below:
            yield from _section(f"`{name}`", below)


def _default(declared: Any) -> str:
    """A default as it would be written in campaign.yaml; of a group none, for its own table tells."""
    if declared.is_required():
        return "必须写明"
    if declared.default is None:
        return "不写"
    if group_below(declared):
        return f"{len(declared.default)} 项" if isinstance(declared.default, tuple) else "见下"
    return f"`{json.dumps(to_jsonable_python(declared.default), ensure_ascii=False)}`"


if __name__ == "__main__":
    Path("docs/settings.md").write_text(describe(), encoding="utf-8")
