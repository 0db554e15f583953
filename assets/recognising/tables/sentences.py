"""Persons told in sentences, one a line: 张三，身份证号…，2022年取得特种作业操作证（低压电工），证号…，2028年到期."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from assets.reading.kinds import TEXT
from assets.recognising.columns.told_facts import Told, leading_name, told_in
from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.tables.form_facts import Fact, Person, person_of
from assets.recognising.wording.person_labels import Label
from assets.recognising.wording.shapes import shape_of

# Most lines must tell a person; the rest are titles and notes.
LINES_LEAST = 0.6
# One sentence without a certificate's number is a letter's, 证号见附件; several are a list.
LISTED_LEAST = 2
# 园区安全员 2024/8/1 09:11: who wrote the next line in a group, and when.
_STAMP = re.compile("[0-9]{1,2}[:：][0-9]{2}")
_NUMBERS = frozenset(("id_no", "number"))
_NAMED = ("name", "id_no")


def find_sentences(view: SheetView) -> list[Person] | None:
    """The persons of a text, one a sentence; None where a line with a number does not say whose it is.

    A line of a certificate alone belongs to the person of the line before it.
    """
    told: list[list[Fact]] = []
    lines = stamps = 0
    rows = [view.cells(at) for at in range(view.height)]
    if not all(map(_is_text, rows)):
        return None
    texts = ["，".join(cell for cell in cells if cell) for cells in rows]
    begun = _begin_with_names(texts)
    for at, (cells, text) in enumerate(zip(rows, texts, strict=True)):
        facts = _facts(_with_lead(text) if begun else told_in(text), int(view.numbers[at]), cells)
        fields = [fact.means for fact in facts]
        if not _NUMBERS.intersection(fields):
            stamps += any(cell and _STAMP.search(cell) for cell in cells)
            continue
        lines += 1
        if all(fields.count(field) == 1 for field in _NAMED):
            told.append(facts)
        elif told and not set(_NAMED).intersection(fields):
            told[-1] += facts
        else:
            return None
    listed = len(told) >= LISTED_LEAST
    whole = all(_tells_certificate({fact.means for fact in facts}, listed=listed) for facts in told)
    return (
        [person_of(facts) for facts in told]
        if told and whole and lines >= LINES_LEAST * (view.height - stamps)
        else None
    )


def _tells_certificate(fields: AbstractSet[str], *, listed: bool) -> bool:
    """Whether a certificate is told: by its number, or in a list by what it is for and its end."""
    return "number" in fields or (listed and fields >= {"item", "valid_to"})


def _begin_with_names(texts: Sequence[str]) -> bool:
    """Whether half of the sentences with a number begin with a name of a listed surname: then others do as well."""
    told = [(leading_name(text), facts) for text in texts if _tells_number(facts := told_in(text))]
    return sum(("name", lead) in facts for lead, facts in told) * 2 >= len(told)


def _tells_number(told: Sequence[Told]) -> bool:
    return any(field in _NUMBERS for field, _ in told)


def _with_lead(text: str) -> Sequence[Told]:
    """The facts of a sentence, what it begins with as the name where none of a listed surname is in it."""
    told, lead = told_in(text), leading_name(text)
    fields = {field for field, _ in told}
    return [("name", lead), *told] if lead and "id_no" in fields and "name" not in fields else told


def _is_text(cells: Sequence[str | None]) -> bool:
    """Whether a row is a sentence, be it parted at its commas: no cell of it is a number alone."""
    return not any(cell and shape_of(cell) in _NUMBERS for cell in cells)


def _facts(told: Sequence[Told], row: int, cells: Sequence[str | None]) -> list[Fact]:
    """The facts with the columns of the cells in which they stand, none before the one of the fact before it."""
    facts, column = [], 1
    for field, value in told:
        column = next((at for at in range(column, len(cells) + 1) if value in (cells[at - 1] or "")), column)
        facts.append(Fact(Label((field,), ""), value, row, column, column, TEXT))
    return facts
