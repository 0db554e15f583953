"""Lines of text that give a person's facts one after the other, without labels: 张三 3709… 低压电工 T3709…"""

import re
from collections.abc import Sequence

from assets.reading.kinds import TEXT
from assets.recognising.sheets.headerless import LAST_ISSUE
from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.tables.form_facts import Fact, Person, person_of
from assets.recognising.wording.person_labels import Label, is_name, without_numbering
from assets.recognising.wording.shapes import shape_of
from schemas.lookups.families import families_named, families_of_issuer
from schemas.lookups.items import is_known
from schemas.values.date_reading import read_date

# Most lines must tell a person; the rest are titles and notes.
LINES_LEAST = 0.6
# A line of text stands in one cell; a table has several.
CELLS_MOST = 1

_PARTS = re.compile(r"[\s,，、;；/|｜()（）]+")
_SENTENCE = re.compile("[。！？]|单位|公司|我|持有|取得")


def find_lines(view: SheetView) -> list[Person] | None:
    """The persons of a text without labels, one a line; None where a line tells more than one or none is told."""
    lines = [(at, view.cells(at)) for at in range(view.height)]
    if not lines or any(sum(cell is not None for cell in cells) > CELLS_MOST for _, cells in lines):
        return None
    found = [_line(int(view.numbers[at]), cells) for at, cells in lines]
    told = [facts for facts in found if facts]
    if len(told) < LINES_LEAST * len(found):
        return None
    missed = [cells for (_, cells), facts in zip(lines, found, strict=True) if not facts]
    if any(shape_of(part) in ("id_no", "number") for cells in missed for part in _parts(cells)):
        return None
    return [person_of(facts) for facts in told]


def _parts(cells: Sequence[str | None]) -> list[str]:
    return [part for cell in cells if cell for part in _PARTS.split(cell) if part]


def _line(row: int, cells: Sequence[str | None]) -> list[Fact] | None:
    """The facts of one line; None unless it holds exactly one name and one identity number."""
    text = next((cell for cell in cells if cell), "")
    column = next((at for at, cell in enumerate(cells, start=1) if cell), 1)
    if _SENTENCE.search(text):
        return None
    parts = [without_numbering(part) for part in _parts(cells)]
    fields = [_field_of(part) for part in parts]
    if fields.count("name") != 1 or "id_no" not in fields:
        return None
    # A second number of an identity's form is a certificate's that repeats it.
    fields = _with_dates(fields, parts)
    second = {at for at, name in enumerate(fields) if name == "id_no"} - {fields.index("id_no")}
    told = [
        ("number" if at in second else name, part) for at, (name, part) in enumerate(zip(fields, parts, strict=True))
    ]
    return [Fact(Label((name,), ""), part, row, column, column, TEXT) for name, part in told if name]


def _with_dates(fields: list[str], parts: list[str]) -> list[str]:
    """Which of the dates of a line is the end: a range, the later of two, or a day not yet come; else none is told."""
    read = {at: read_date(part) for at, part in enumerate(parts) if shape_of(part) == "date"}
    days = {at: each.day for at, each in read.items() if each.day is not None}
    ends = [at for at in days if read[at].start is not None]
    if not ends and len(days) == 2:
        first, last = sorted(days, key=lambda at: (days[at], at))
        return [{first: "issue", last: "valid_to"}.get(at, name) for at, name in enumerate(fields)]
    ends = ends or [at for at, day in days.items() if day > LAST_ISSUE]
    return ["valid_to" if [at] == ends else name for at, name in enumerate(fields)]


def _field_of(part: str) -> str:
    """What a word is by itself; of dates only their order says which of a certificate's they are."""
    shape = shape_of(part)
    if shape in ("id_no", "number", "phone"):
        return shape
    if is_known(part):
        return "item"
    if families_named(part):
        return "family"
    if families_of_issuer(part):
        return "issuer"
    return "name" if is_name(part) else ""
