"""Registry files that say they are a part of something: what it means beside the department's other files."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from schemas.lookups.export_doubts import tell_doubt

Rows = Sequence[Mapping[str, Any]]
# Of a handful of missing batches all are named.
NAMED_PARTS = 5


Years = tuple[int | None, int | None]
ALL_YEARS: Years = (None, None)
EARLIEST_YEAR = 1949


def partial_doubts(
    file: str, signs: Mapping[str, Rows], tables: Mapping[str, Rows]
) -> Iterator[tuple[str, str, Years]]:
    """Codes, clauses and years of issue of a file that was made of some records, some items, or one batch of several.

    A list of some records beside a file of the same department and family that has as many and says nothing of the
    kind is an extract of it, and takes nothing from it.

    Parameters
    ----------
    file
        The registry file.
    signs, tables
        Rows of TableSigns and RegistryTables by file.
    """
    own = signs.get(file, ())
    lines = dict.fromkeys(sign["limited"] for sign in own if sign["limited"])
    code = "limited_beside" if lines and _has_fuller(file, signs, tables) else "limited"
    yield from ((code, tell_doubt(code, line=line), ALL_YEARS) for line in lines)
    since = [sign["since"] for sign in own if sign["since"]]
    if since and not lines:
        yield "issued_since", tell_doubt("issued_since", year=max(since)), (EARLIEST_YEAR, max(since))
    items = {sign["some_items"] for sign in own}
    if items and None not in items and not _has_other_items(file, signs, tables):
        yield "some_items", tell_doubt("some_items", line="、".join(sorted(items))), ALL_YEARS
    yield from _missing_parts(file, signs, tables)


def _exports(file: str, tables: Mapping[str, Rows]) -> set[tuple[str, str]]:
    return {(table["source"], table["family"]) for table in tables.get(file, ())}


def _beside(file: str, tables: Mapping[str, Rows]) -> list[str]:
    """Other files of the same department with records of the same family."""
    own = _exports(file, tables)
    return sorted(other for other in tables if other != file and own & _exports(other, tables))


def _has_fuller(file: str, signs: Mapping[str, Rows], tables: Mapping[str, Rows]) -> bool:
    def records(of: str) -> int:
        return sum(table["rows"] for table in tables[of])

    limited = {other for other, told in signs.items() if any(sign["limited"] or sign["some_items"] for sign in told)}
    return any(other not in limited and records(other) >= records(file) for other in _beside(file, tables))


def _has_other_items(file: str, signs: Mapping[str, Rows], tables: Mapping[str, Rows]) -> bool:
    """Whether the department hands the family in by items: then another table holds others, or all."""
    own = {sign["some_items"] for sign in signs[file]}
    others = {sign["some_items"] for other in _beside(file, tables) for sign in signs.get(other, ())}
    return len(own) > 1 or bool(others - own)


def _missing_parts(
    file: str, signs: Mapping[str, Rows], tables: Mapping[str, Rows]
) -> Iterator[tuple[str, str, Years]]:
    """Batches of which a table speaks and that no file of the department and family is."""
    for parts in sorted({sign["parts"] for sign in signs.get(file, ()) if sign["parts"]}):
        near = [file, *_beside(file, tables)]
        seen = {sign["part"] for each in near for sign in signs.get(each, ()) if sign["parts"] == parts}
        missing = [str(part) for part in range(1, parts + 1) if part not in seen]
        if missing:
            named = "、".join(missing[:NAMED_PARTS]) + "等" * (len(missing) > NAMED_PARTS)
            yield "parts_missing", tell_doubt("parts_missing", parts=parts, missing=named), ALL_YEARS
