"""docs/tables.md from the contracts: `python -m tools.tables_doc` writes it, a test keeps it current."""

from collections.abc import Iterator
from importlib import import_module
from inspect import getdoc, isabstract, isclass
from pathlib import Path
from pkgutil import iter_modules

import schemas.tables
from schemas.tables.contract import Contract

HEADER = """\
# Tables

Written from the contracts in `schemas/tables/` by `python -m tools.tables_doc`; not edited by hand.
"""


def contracts() -> list[type[Contract]]:
    """All contracts with a title, module by module in their written order."""
    found: dict[type[Contract], None] = {}
    for info in iter_modules(schemas.tables.__path__):
        module = import_module(f"schemas.tables.{info.name}")
        for each in vars(module).values():
            if isclass(each) and issubclass(each, Contract) and each.heading() and each.__module__ == module.__name__:
                found[each] = None
    return [each for each in found if not isabstract(each)]


def describe() -> str:
    """Return the whole document."""
    return HEADER + "".join(part for contract in contracts() for part in _section(contract))


def _section(contract: type[Contract]) -> Iterator[str]:
    yield f"\n## {contract.__name__} · {contract.heading()}\n\n{(getdoc(contract) or '').splitlines()[0]}\n\n"
    yield f"Sort key: {', '.join(f'`{name}`' for name in contract.sort_key())}\n\n"
    yield "| column | dtype | null | holds | allowed |\n|---|---|---|---|---|\n"
    for name, column in contract.to_schema().columns.items():
        allowed = "；".join(str(check.error) for check in column.checks).replace("|", "\\|")
        null = "yes" if column.nullable else ""
        yield f"| `{name}` | {column.dtype.type} | {null} | {column.description or ''} | {allowed} |\n"


if __name__ == "__main__":
    Path("docs/tables.md").write_text(describe(), encoding="utf-8")
