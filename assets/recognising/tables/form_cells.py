"""Reading the cells of a form: each label with the value right of it, below it, or in the same cell."""

import re
from dataclasses import dataclass, field
from itertools import takewhile

from assets.reading.kinds import TEXT
from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.tables.form_facts import Fact
from assets.recognising.tables.form_labels import is_bare_name, near_label
from assets.recognising.tables.label_rows import values_below
from assets.recognising.wording.person_labels import Label, inline_pairs, label_of, without_numbering
from assets.recognising.wording.shapes import shape_of
from schemas.lookups.items import is_known

# Fewer figures beside each other are no number's boxes.
BOXES_LEAST = 8
_BOX = re.compile("[0-9A-Za-z]")
_SAID = re.compile(r"\w")
# Fields whose value may read like a label itself: 证书名称 | 特种作业操作证, 证件类型 | 身份证.
_NAMING = frozenset(("family", "category", "item", "post", "person_type", "id_type", "status", "remark", "on_job"))


@dataclass
class Reading:
    """What the cells of a sheet say as a form.

    `stray` counts cells of rows with facts that are neither label nor value; `loose` are positions of rows without
    any fact; `is_table` says that names stand below a label in several rows, as in an ordinary table.
    """

    facts: list[Fact] = field(default_factory=list)
    stray: int = 0
    loose: list[int] = field(default_factory=list)
    is_table: bool = False


def read_form(view: SheetView) -> Reading:
    """Read a sheet row by row as a form."""
    reading = Reading()
    at = 0
    while at < view.height:
        below = values_below(view, at)
        if below:
            named = any((label := label_of(cell or "")) and label.fields[0] == "name" for cell in view.cells(at))
            reading.is_table |= named and len(below) > 1
            for row in below:
                _read_below(view, at, row, reading)
            at = below[-1] + 1
            continue
        before = len(reading.facts)
        stray = _read_row(view, at, reading.facts)
        if len(reading.facts) == before:
            reading.loose.append(at)
        else:
            reading.stray += stray
        at += 1
    return reading


def _spans(view: SheetView, at: int) -> dict[int, int]:
    """Last column of the merged range that begins in each column of a row."""
    number = int(view.numbers[at])
    return {left: right for top, left, bottom, right in view.merges(number) if top <= number <= bottom}


def kind_at(view: SheetView, at: int, column: int) -> int:
    """What the cell held before it became text."""
    return int(view.sheet.kinds[f"k{column}"][at])


def _read_row(view: SheetView, at: int, facts: list[Fact]) -> int:
    """Add the facts of one row; returns how many filled cells are neither label nor value."""
    cells, spans, row = view.cells(at), _spans(view, at), int(view.numbers[at])
    own: list[Fact] = []
    stray: list[int] = []
    inline, column = False, 1
    while column <= len(cells):
        text = cells[column - 1]
        end = spans.get(column, column)
        if text is None or not _SAID.search(text):
            column = end + 1
            continue
        pairs = inline_pairs(text)
        if pairs and (len(pairs) > 1 or pairs[0][1]):
            own.extend(Fact(label, value or None, row, column, column, TEXT) for label, value in pairs)
            inline = True
            column = end + 1
            continue
        label = label_of(text) or near_label(cells, text, end)
        if label is None:
            stray.append(column)
            column = end + 1
            continue
        fact, column = _answer(view, at, spans, label, column)
        own.append(fact)
    told = _unlabelled(cells, stray, own, row) if inline else []
    facts.extend(sorted([*own, *told], key=lambda fact: fact.label_column))
    return len(stray) - len(told)


def _answer(view: SheetView, at: int, spans: dict[int, int], label: Label, column: int) -> tuple[Fact, int]:
    """The fact of a label in one column of a row, and the column behind its value."""
    cells, behind = view.cells(at), spans.get(column, column) + 1
    place = _value_place(cells, spans, label, behind)
    boxed = in_boxes(cells[place - 1 :])
    kind = kind_at(view, at, place) if place <= len(cells) and not boxed else TEXT
    term = _term(cells, spans, label, place)
    value = boxed or term or _own_value(cells[place - 1] if place <= len(cells) else None)
    fact = Fact(label, _plain(value), int(view.numbers[at]), place, column, TEXT if term else kind)
    last = place + len(boxed) - 1 if boxed else spans.get(place, place)
    last = spans.get(last + 1, last + 1) if term else last
    return fact, last + 1 if value else max(behind, place)


def _term(cells: tuple[str | None, ...], spans: dict[int, int], label: Label, place: int) -> str:
    """有效期 | 2023-11-04 | 2027-11-03: from and to in two cells behind one label; empty where there are no two."""
    last = spans.get(place, place)
    begin, end = (cells[at - 1] if at <= len(cells) else None for at in (place, last + 1))
    both = label.fields[0] == "valid_to" and begin and end and {shape_of(begin), shape_of(end)} == {"date"}
    return f"{begin}至{end}" if both else ""


def in_boxes(cells: tuple[str | None, ...]) -> str:
    """A number that has a cell for each of its figures; empty where the cells are no such boxes."""
    boxes = list(takewhile(lambda cell: cell is not None and _BOX.fullmatch(cell.strip()), cells))
    return "".join(cell.strip() for cell in boxes if cell) if len(boxes) >= BOXES_LEAST else ""


def _unlabelled(cells: tuple[str | None, ...], stray: list[int], own: list[Fact], row: int) -> list[Fact]:
    """A name and an item between labelled texts, without a label of their own: 张三，身份证号：…，低压电工."""
    found = []
    for field_name, fits in (("name", is_bare_name), ("item", is_known)):
        texts = [(column, without_numbering(cells[column - 1] or "")) for column in stray]
        fitting = [(column, text) for column, text in texts if fits(text)]
        if len(fitting) == 1 and all(fact.means != field_name for fact in own):
            (column, text), *_ = fitting
            found.append(Fact(Label((field_name,), ""), text, row, column, column, TEXT))
    return found


def _plain(value: str | None) -> str | None:
    return value.strip() or None if value else None


def _value_place(cells: tuple[str | None, ...], spans: dict[int, int], label: Label, start: int) -> int:
    """The column of a label's value: right behind it; past blanks where no other label comes first."""
    place = next((at for at in range(start, len(cells) + 1) if cells[at - 1]), start)
    text = cells[place - 1] if place <= len(cells) else None
    if text is None:
        return start
    follows = inline_pairs(text) or label_of(text)
    if not follows:
        return place
    naming = place == start and label.fields[0] in _NAMING and not inline_pairs(text)
    return start if not naming or _is_answered(cells, spans, place) else place


def _own_value(cell: str | None) -> str | None:
    """What stands behind a label, unless that is the next label with its value: 证书编号： | 有效期至：2028年5月7日."""
    return None if cell and inline_pairs(cell) else cell


def _is_answered(cells: tuple[str | None, ...], spans: dict[int, int], place: int) -> bool:
    """Whether the cell behind a label-like text is its value; then the text is a label, and none if a label follows."""
    after = spans.get(place, place) + 1
    behind = cells[after - 1] if after <= len(cells) else None
    return behind is not None and label_of(behind) is None and not inline_pairs(behind)


def _read_below(view: SheetView, at: int, below: int, reading: Reading) -> None:
    labels, values = view.cells(at), view.cells(below)
    for column, (head, value) in enumerate(zip(labels, values, strict=True), start=1):
        label = (label_of(head) or label_of(f"{head}：")) if head else None
        if label:
            kind = kind_at(view, below, column)
            reading.facts.append(Fact(label, _plain(value), int(view.numbers[below]), column, column, kind))
