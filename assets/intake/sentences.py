"""Persons told in sentences, one a line: 张三，身份证号…，2022年取得特种作业操作证（低压电工），证号…，2028年到期."""

import re
from collections.abc import Sequence

from assets.intake.form_facts import Fact, Person, person_of
from assets.intake.kinds import TEXT
from assets.intake.labels import Label
from assets.intake.shapes import shape_of
from assets.intake.sheet_view import SheetView
from assets.intake.told_facts import Told, told_in

# Most lines must tell a person; the rest are titles and notes.
LINES_LEAST = 0.6
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
    for at in range(view.height):
        cells = view.cells(at)
        if not _is_text(cells):
            return None
        facts = _facts(told_in("，".join(cell for cell in cells if cell)), int(view.numbers[at]), cells)
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
    whole = all(any(fact.means == "number" for fact in facts) for facts in told)
    return (
        [person_of(facts) for facts in told]
        if told and whole and lines >= LINES_LEAST * (view.height - stamps)
        else None
    )


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
