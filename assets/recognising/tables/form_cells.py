"""Reading the cells of a form: each label with the value right of it, below it, or in the same cell."""

import re
from dataclasses import dataclass, field
from itertools import takewhile

from assets.reading.kinds import TEXT
from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.tables.form_facts import Fact
from assets.recognising.wording.header_shapes import heads_workers
from assets.recognising.wording.header_texts import normalise
from assets.recognising.wording.header_words import is_anothers
from assets.recognising.wording.person_labels import (
    Label,
    inline_pairs,
    is_name,
    label_of,
    open_label,
    without_numbering,
)
from assets.recognising.wording.shapes import is_certificate_number, is_data, shape_of
from assets.recognising.wording.surnames import surname_share
from schemas.lookups.families import families_of_issuer
from schemas.lookups.items import is_known
from schemas.lookups.open_columns import open_fields
from schemas.values.remarks import header_tells_former

# A row of labels alone with values below it; one label alone is a heading.
LABELS_LEAST = 2
LABEL_LONGEST = 8
# Fewer figures beside each other are no number's boxes.
BOXES_LEAST = 8
_BOX = re.compile("[0-9A-Za-z]")
_SAID = re.compile(r"\w")
_NUMBERS = re.compile("[号码]$")
_TRADES = re.compile("(?:工种|项目?|类别|作业)$")
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
        below = _values_below(view, at)
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
        label = label_of(text) or _near_label(cells, text, end)
        if label is None:
            stray.append(column)
            column = end + 1
            continue
        place = _value_place(cells, spans, label, end + 1)
        boxed = in_boxes(cells[place - 1 :])
        kind = kind_at(view, at, place) if place <= len(cells) and not boxed else TEXT
        term = _term(cells, spans, label, place)
        value = boxed or term or _own_value(cells[place - 1] if place <= len(cells) else None)
        own.append(Fact(label, _plain(value), row, place, column, TEXT if term else kind))
        last = place + len(boxed) - 1 if boxed else spans.get(place, place)
        last = spans.get(last + 1, last + 1) if term else last
        column = last + 1 if value else max(end + 1, place)
    told = _unlabelled(cells, stray, own, row) if inline else []
    facts.extend(sorted([*own, *told], key=lambda fact: fact.label_column))
    return len(stray) - len(told)


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


def _near_label(cells: tuple[str | None, ...], text: str, end: int) -> Label | None:
    """A near wording is a label where its own kind stands right behind it: 用至 | 2025-09-10, 所持工种 | 电工."""
    behind = cells[end] if end < len(cells) else None
    if not behind:
        return None
    if not is_data(behind):
        return _label_by_value(cells, text, behind)
    if is_known(text):
        return None
    return label_of(f"{text}：") or open_label(text) or _label_of_own_number(text, behind)


def _label_of_own_number(text: str, behind: str) -> Label | None:
    """A permit's number is the certificate's where it has a certificate's grammar: 上岗许可证号 | T3709…"""
    word = normalise(text)
    own = _NUMBERS.search(word) and not header_tells_former(word) and is_certificate_number(behind)
    return Label(("number",), text) if own else None


def _label_by_value(cells: tuple[str | None, ...], text: str, behind: str) -> Label | None:
    """The label that a cell is by the words behind it: a worker's name beside his number, a trade, an office."""
    word = normalise(text)
    if len(word) > LABEL_LONGEST or is_anothers(word):
        return None
    if _is_somebody(behind) and _identifies(cells) and (heads_workers(word) or _is_only_one(cells, behind)):
        return Label(("name",), text)
    if is_known(text):
        return None
    if _TRADES.search(word) and is_known(behind):
        return Label(("item",), text)
    issued = "open_issuer" in open_fields(word) and families_of_issuer(behind)
    return Label(("issuer",), text) if issued else None


def _is_somebody(text: str) -> bool:
    return _is_bare_name(text) and surname_share([text]) > 0


def _is_only_one(cells: tuple[str | None, ...], name: str) -> bool:
    """Whether no other cell of a row reads like a name: 我公司派 | 张三 | 身份证号 | 3709…"""
    return [cell for cell in cells if cell and _is_somebody(cell.strip())] == [name]


def _identifies(cells: tuple[str | None, ...]) -> bool:
    """Whether a row holds an identity number with its label, and no name under a label of its own."""
    fields = {label.fields[0] for cell in cells if cell and (label := label_of(cell))}
    return "id_no" in fields and "name" not in fields and any(cell and shape_of(cell) == "id_no" for cell in cells)


def _unlabelled(cells: tuple[str | None, ...], stray: list[int], own: list[Fact], row: int) -> list[Fact]:
    """A name and an item between labelled texts, without a label of their own: 张三，身份证号：…，低压电工."""
    found = []
    for field_name, fits in (("name", _is_bare_name), ("item", is_known)):
        texts = [(column, without_numbering(cells[column - 1] or "")) for column in stray]
        fitting = [(column, text) for column, text in texts if fits(text)]
        if len(fitting) == 1 and all(fact.means != field_name for fact in own):
            (column, text), *_ = fitting
            found.append(Fact(Label((field_name,), ""), text, row, column, column, TEXT))
    return found


def _is_bare_name(text: str) -> bool:
    return is_name(text) and not is_known(text)


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


def _values_below(view: SheetView, at: int) -> list[int]:
    """Positions of the rows of values below a row of labels alone; none where it is no such row."""
    if not _is_label_row(view, at):
        return []
    rows: list[int] = []
    for below in range(at + 1, view.height):
        if not view.is_adjacent(below) or not _fits_below(view, at, below) or _is_label_row(view, below):
            break
        rows.append(below)
    return rows


def _is_label_row(view: SheetView, at: int) -> bool:
    filled = [cell for cell in view.cells(at) if cell]
    if len(filled) < LABELS_LEAST or any(map(inline_pairs, filled)):
        return False
    listed = sum(label_of(cell) is not None for cell in filled)
    # Near wordings are labels where several stand in a row, over numbers and dates: 资格证全号 | 核发日 | 用至日. One
    # among them may be in words that nobody knows.
    near = sum(map(_is_near, filled))
    most = near >= max(LABELS_LEAST + 1, len(filled) - 1)
    return listed == len(filled) or (most and not any(map(is_data, filled)) and _heads_data(view, at))


def _is_near(cell: str) -> bool:
    return label_of(f"{cell}：") is not None and not is_data(cell) and not is_known(cell)


def _heads_data(view: SheetView, at: int) -> bool:
    below = view.cells(at + 1) if at + 1 < view.height and view.is_adjacent(at + 1) else ()
    return any(cell and is_data(cell) for cell in below)


def _fits_below(view: SheetView, at: int, below: int) -> bool:
    """Whether a row holds values under the labels of another: no label among them, nothing under no label."""
    labelled = {column for column, cell in enumerate(view.cells(at)) if cell}
    filled = {column for column, cell in enumerate(view.cells(below)) if cell}
    cells = view.cells(below)
    return bool(filled) and filled <= labelled and not any(label_of(cells[at] or "") for at in filled)


def _read_below(view: SheetView, at: int, below: int, reading: Reading) -> None:
    labels, values = view.cells(at), view.cells(below)
    for column, (head, value) in enumerate(zip(labels, values, strict=True), start=1):
        label = (label_of(head) or label_of(f"{head}：")) if head else None
        if label:
            kind = kind_at(view, below, column)
            reading.facts.append(Fact(label, _plain(value), int(view.numbers[below]), column, column, kind))
