"""Records that programs write into one text: tags around values, and statements that insert into a database."""

import re
from collections.abc import Sequence

Pairs = Sequence[tuple[str, str]]
"""Names with their values, as written."""

# <姓名>张三</姓名>, <row 姓名="张三"/>
_TAGGED = re.compile(
    r"<(?P<tag>\w{1,30})(?:\s[^<>]*)?>(?P<value>[^<>]*)</(?P=tag)\s*>|\s(?P<key>\w{1,30})=\"(?P<quoted>[^\"]*)\""
)
# INSERT INTO t(姓名,身份证号) VALUES('张三','3709…');
_INSERTED = re.compile(
    r"\s*INSERT\s+(?:IGNORE\s+)?INTO\s+[^()]+\((?P<names>[^()]+)\)\s*VALUES\s*\((?P<values>.*)\)\s*;?\s*", re.IGNORECASE
)
# 'O''Neill', N'张三', NULL, 3: a quote within quotes is doubled.
_VALUE = re.compile(r"\s*(?:N?'(?P<text>(?:[^']|'')*)'|(?P<bare>[^',]*))\s*(?:,|$)")
_MARKS = '`"[] \t'


def recorded_pairs(text: str) -> Pairs:
    """The names and values of a program's record; none where a text is none, or has not a value for each name."""
    if text.lstrip().startswith("<"):
        return [
            (found["tag"] or found["key"], (found["value"] or found["quoted"] or "").strip())
            for found in _TAGGED.finditer(text)
        ]
    statement = _INSERTED.fullmatch(text)
    return _inserted(statement["names"], statement["values"]) if statement else ()


def is_statement(text: str) -> bool:
    """Whether a text is a statement whose commas part names and values, not the cells of a table."""
    return _INSERTED.fullmatch(text) is not None


def _inserted(names: str, values: str) -> Pairs:
    told = _values(values)
    named = [name.strip(_MARKS) for name in names.split(",")]
    return list(zip(named, told, strict=True)) if len(told) == len(named) else ()


def _values(text: str) -> list[str]:
    """The values of a statement, NULL as nothing; none where a quote is not closed, or several records stand in it."""
    found, at = [], 0
    while at < len(text):
        value = _VALUE.match(text, at)
        if value is None:
            return []
        bare = (value["bare"] or "").strip()
        found.append(value["text"].replace("''", "'") if value["text"] is not None else bare)
        at = value.end()
    return ["" if value.upper() == "NULL" else value for value in found]
