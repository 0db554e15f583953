"""Tables that lie on their side: labels in one column, one person in each column beside it."""

import re

from assets.reading.kinds import TEXT
from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.tables.form_cells import in_boxes, kind_at
from assets.recognising.tables.form_facts import Fact, Person, person_of
from assets.recognising.wording.header_shapes import heads_holder
from assets.recognising.wording.person_labels import Label, is_name, label_of, open_label
from assets.recognising.wording.shapes import shape_of
from schemas.lookups.headers import KNOWN_UNUSED

# Labels stand in the first column, or behind a column of groups or of running numbers.
LABEL_COLUMNS = 3
LABELS_LEAST = 3
# Longer than any sheet of labels; a table this high is no table on its side.
HIGHEST = 400

_COUNT = re.compile("(第|人员|员工|作业人员)?([0-9]{1,3}(\\.0)?|[一二三四五六七八九十]{1,3}|[①-⑳])(人|号|名|位)?")
_NUMBERS = frozenset(("id_no", "number"))
_NEVER_LIKE_LABELS = frozenset(("name", "id_no", "number", "phone", "sex"))

Labels = dict[int, Label]


def find_transposed(view: SheetView) -> list[Person] | None:
    """The persons of a table on its side, block by block, left to right; None where it is none or not a sure one."""
    if view.height > HIGHEST:
        return None
    column = _label_column(view)
    if column is None:
        return None
    labels = {
        at: label
        for at in range(view.height)
        if (label := _label(view, at, column)) and not _only_counts(view, at, column)
    }
    if any(in_boxes(view.cells(at)[column:]) for at in labels):
        # One number beside its label, a cell for each figure: a card.
        return None
    if any(_is_term(view, at, label, labels, column) for at, label in labels.items()):
        return None
    persons: list[Person] = []
    for block in _blocks(labels):
        found = _persons(view, block, column)
        if found is None:
            return None
        persons.extend(found)
    return persons if any(person.is_told for person in persons) else None


def _is_term(view: SheetView, at: int, label: Label, labels: Labels, column: int) -> bool:
    """Whether from and to stand in two cells behind 有效期, and nobody's name above the second: a card."""
    days = view.cells(at)[column : column + 2]
    if label.fields[0] != "valid_to" or len(days) < 2 or any(not day or shape_of(day) != "date" for day in days):
        return False
    return not any(view.cells(row)[column + 1] for row, one in labels.items() if one.fields[0] == "name")


def _label(view: SheetView, at: int, column: int) -> Label | None:
    """The label of a row; of two levels together where the group beside it is merged over several rows."""
    text = view.cells(at)[column - 1]
    if not text:
        return None
    if column > 1:
        group = _covering(view, at, column - 1)
        together = label_of(group + text) if group else None
        if together:
            return together
    # A near wording is a label where it stands among labels: 持证者姓名.
    return label_of(text) or label_of(f"{text}：") or open_label(text)


def _covering(view: SheetView, at: int, column: int) -> str | None:
    """The text of a cell, or of the merged range that covers it."""
    number = int(view.numbers[at])
    for top, left, bottom, right in view.sheet.merges:
        if top <= number <= bottom and left <= column <= right:
            above = view.numbers.searchsorted(top)
            return view.cells(int(above))[left - 1] if int(view.numbers[above]) == top else None
    return view.cells(at)[column - 1]


def _label_column(view: SheetView) -> int | None:
    """The column of labels: a name and a number among them, and no label right of it."""
    for column in range(1, min(LABEL_COLUMNS, view.width - 1) + 1):
        found = {at: label for at in range(view.height) if (label := _label(view, at, column))}
        fields = {label.fields[0] for label in found.values()}
        if len(fields) < LABELS_LEAST or not fields & {"id_no", "number"} or "name" not in fields:
            continue
        named = [at for at, label in found.items() if label.fields[0] == "name"]
        beside = [cell for at in named for cell in view.cells(at)[column:] if cell]
        # 本人 left of 姓名 is what a group of labels is called.
        left = (
            cell for at in named for cell in view.cells(at)[: column - 1] if cell and not heads_holder(cell.strip())
        )
        if any((label := label_of(cell)) and label.fields[0] == "name" for cell in left):
            # Somebody else's card stands left of these labels.
            return None
        if beside and all(map(is_name, beside)) and not _labels_beside(view, found, column):
            return column
    return None


def _labels_beside(view: SheetView, labels: Labels, column: int) -> bool:
    """Whether cells right of the labels are labels themselves: then it is a card.

    In the rows of some fields no value reads like a label; elsewhere its number right behind it tells one, as in
    准操项目 | 低压电工作业 | 证书编号 | T3709…
    """
    for at, label in labels.items():
        cells = view.cells(at)[column:]
        for cell, behind in zip(cells, (*cells[1:], None), strict=True):
            other = label_of(cell) if cell else None
            numbered = other and _NUMBERS.intersection(other.fields) and behind and _is_number(behind)
            if other and (numbered or label.fields[0] in _NEVER_LIKE_LABELS):
                return True
    return False


def _only_counts(view: SheetView, at: int, column: int) -> bool:
    """Whether a row only numbers the persons: 项目 | 一 | 二, 序号 | 1 | 2."""
    values = [cell for cell in view.cells(at)[column:] if cell]
    return bool(values) and all(_COUNT.fullmatch(value.strip()) for value in values)


def _blocks(labels: Labels) -> list[Labels]:
    """Labels of the blocks that stand one below the other, each beginning where a label comes again with the name."""
    names = [at for at, label in labels.items() if label.fields[0] == "name"]
    first = next(iter(labels))
    lead = labels[first].text
    again = [at for at, label in labels.items() if label.text == lead]
    starts = again if len(again) == len(names) else [first, *names[1:]]
    bounds = zip(starts, [*starts[1:], max(labels) + 1], strict=True)
    return [{at: label for at, label in labels.items() if start <= at < end} for start, end in bounds]


def _persons(view: SheetView, labels: Labels, column: int) -> list[Person] | None:
    """One person a column; a name that is merged over several columns holds for each of them."""
    persons: list[Person] = []
    name_at = next(at for at, label in labels.items() if label.fields[0] == "name")
    spans = _spans(view, name_at)
    for place in range(column + 1, view.width + 1):
        facts = [_fact(view, at, label, place, spans.get(place, place)) for at, label in labels.items()]
        if not any(fact.text for fact in facts):
            continue
        person = person_of(facts)
        if not person.is_told or not person.is_identified:
            if any(fact.text and _is_number(fact.text) for fact in facts):
                return None
            continue
        if not person.is_single:
            return None
        persons.append(person)
    return persons


def _spans(view: SheetView, at: int) -> dict[int, int]:
    """Columns that a merged name covers to the column in which it stands."""
    number = int(view.numbers[at])
    merges = [merge for merge in view.merges(number) if merge[0] == number]
    return {place: left for _, left, _, right in merges for place in range(left, right + 1)}


def _fact(view: SheetView, at: int, label: Label, place: int, person: int) -> Fact:
    cells, row = view.cells(at), int(view.numbers[at])
    own = label.fields[0] in ("name", "id_no", "sex", "birth", "phone", "enterprise", "post", KNOWN_UNUSED)
    column = person if own and not cells[place - 1] else place
    text = cells[column - 1]
    kind = kind_at(view, at, column) if text else TEXT
    return Fact(label, text.strip() or None if text else None, row, column, column, kind)


def _is_number(text: str) -> bool:
    return shape_of(text) in _NUMBERS
