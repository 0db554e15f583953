"""Records that programs write into one text: tags around values, and statements that insert into a database."""

import re
from collections.abc import Iterator, Sequence

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
# A file of statements begins with one, but for what sets the database up.
LOOKED_AT = 65536
# The same over several lines, with several records behind one VALUES.
_OPENED = re.compile(
    r"^[ \t]*(?P<head>INSERT\s+(?:IGNORE\s+)?INTO\s+[^()';]+\([^()';]+\)\s*VALUES)\s*(?=\()",
    re.IGNORECASE | re.MULTILINE,
)
_RECORD = re.compile(r"\s*(?P<record>\((?:'[^']*'|[^'()])*+\))(?:\s*(?P<end>[,;]))?(?:[ \t\r]*\n)?")
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


def with_records_apart(text: str) -> str:
    """A text whose statements insert one record a line each, every record in the line where it begins if it can be.

    What stands between statements, or is no whole record, stays as it is.
    """
    if _OPENED.search(text, 0, LOOKED_AT) is None:
        return text
    lines: list[str] = []
    at = row = 0
    for opened in _OPENED.finditer(text):
        if opened.start() < at:
            # The words of a statement within a value.
            continue
        lines += text[at : opened.start()].splitlines()
        head = " ".join(opened["head"].split())
        for record in _records_of(text, opened.end()):
            row += text.count("\n", at, record.start("record"))
            lines += [""] * (row - len(lines))
            lines.append(f"{head} {' '.join(record['record'].split())};")
            at, row = record.end(), row + text.count("\n", record.start("record"), record.end())
    return "\n".join([*lines, *text[at:].splitlines(), *[""] * text.endswith("\n")])


def _records_of(text: str, at: int) -> Iterator[re.Match[str]]:
    """The records from a place on, up to the last behind which no comma stands."""
    while record := _RECORD.match(text, at):
        yield record
        if record["end"] != ",":
            return
        at = record.end()


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
