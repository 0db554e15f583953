"""Forms of one person a card, a sheet or a paragraph: 登记卡, 人员信息表, `姓名：… 身份证号：…`."""

import re

from assets.reading.kinds import TEXT
from assets.recognising.columns.cell_parts import holds_both, holds_number
from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.tables.form_cells import Reading, read_form
from assets.recognising.tables.form_facts import Fact, Person, person_of, same_labels, split_bands, split_beside
from assets.recognising.wording.person_labels import Label, is_name, without_numbering
from assets.recognising.wording.shapes import is_data, shape_of
from assets.recognising.wording.surnames import surname_share
from schemas.lookups.items import is_known

# Of the cells in rows with labels so many must be label or value; else the form is another than it seems.
EXPLAINED_LEAST = 0.6
# A card bears at least a name and two more facts.
FACTS_LEAST = 3
_NUMBERS = frozenset(("id_no", "number"))
_OF_OTHERS = re.compile("联系|填|审|经办|法人|法定|监护|紧急|配偶|介绍|校长|经理|报送|制表|签")
# 张三（安全员）
_BESIDE = re.compile(r"[(（].*$")


def find_cards(view: SheetView) -> list[Person] | None:
    """The persons of a sheet of cards, top to bottom; None where it holds none or it is not sure what belongs to whom.

    Blank cards are among them, without any text.
    """
    reading = read_form(view)
    facts = _with_names_beside(view, reading)
    if (
        len(facts) < FACTS_LEAST
        or reading.is_table
        or _joins_names(facts)
        or reading.stray > (1 - EXPLAINED_LEAST) * (2 * len(facts) + reading.stray)
    ):
        return None
    persons: list[Person] = []
    for band in split_bands(facts):
        parts = split_beside(band)
        if len(parts) > 1 and not same_labels(parts):
            return None
        persons.extend(person_of(part) for part in parts)
    told = [person for person in persons if person.is_told]
    numbered = all("number" in certificate for person in told for certificate in person.certificates)
    if not all(map(_is_sure, told)) or any(_tells_somebody(view, at, numbered=numbered) for at in reading.loose):
        return None
    if any(_misses_number(view, person) for person in told):
        return None
    return persons if told or not any(fact.text for fact in facts) else None


def _with_names_beside(view: SheetView, reading: Reading) -> list[Fact]:
    """The facts of cards that no label of names stands on, with the name above or left of each identity number.

    1. 张三（安全员） above 身份证号：3709…, 责任人 | 张三 above it, 我公司派 | 张三 left of it; where one card
    lacks it, none of them is a name for certain.
    """
    facts = reading.facts
    ids = [fact for fact in facts if fact.means == "id_no"]
    if not ids or any(fact.means == "name" for fact in facts):
        return facts
    found = [_name_above(view, reading, fact) or _name_under_no_label(view, fact) for fact in ids]
    names = [name for name in found if name]
    return sorted([*names, *facts], key=_place) if len(names) == len(ids) else facts


def _place(fact: Fact) -> tuple[int, int]:
    return fact.row, fact.label_column


def _name_above(view: SheetView, reading: Reading, number: Fact) -> Fact | None:
    at = int(view.numbers.searchsorted(number.row)) - 1
    return _name_alone(view, at) if at in reading.loose else None


def _name_under_no_label(view: SheetView, number: Fact) -> Fact | None:
    """The name in the cell above the number, or left of its label, behind a word that is no label."""
    at = int(view.numbers.searchsorted(number.row))
    places = [(at - 1, number.column)] if at and view.is_adjacent(at) else []
    for row, column in [*places, (at, number.label_column - 1)]:
        cells = view.cells(row)
        text, word = (cells[place - 1] if 0 < place <= len(cells) else None for place in (column, column - 1))
        somebody = text and is_name(text) and not is_known(text) and surname_share([text.strip()]) > 0
        if text and somebody and word and not _OF_OTHERS.search(word) and not is_data(word):
            return Fact(Label(("name",), word), text.strip(), int(view.numbers[row]), column, column - 1, TEXT)
    return None


def _joins_names(facts: list[Fact]) -> bool:
    """Whether names stand in the cells of the identity numbers, 张三→3709…: a table's column of both, no card."""
    joined = [fact.text for fact in facts if fact.means == "id_no" and shape_of(fact.text or "") == "other"]
    return bool(joined) and holds_both(joined)


def _name_alone(view: SheetView, at: int) -> Fact | None:
    """The name that stands alone in a row, its number before it and what he does in brackets behind it set aside."""
    filled = [(column, cell) for column, cell in enumerate(view.cells(at), start=1) if cell]
    if len(filled) != 1:
        return None
    column, text = filled[0][0], without_numbering(filled[0][1])
    bare = _BESIDE.sub("", text)
    somebody = is_name(text) and not is_known(bare) and surname_share([bare]) > 0
    return Fact(Label(("name",), ""), text, int(view.numbers[at]), column, column, TEXT) if somebody else None


def _tells_somebody(view: SheetView, at: int, *, numbered: bool) -> bool:
    """Whether a row without any label holds an identity number or a certificate number: then something was missed.

    Where everybody has a certificate's number already, what only looks like one is a paper's: 备案号 | BA24-001.
    """
    shapes = ("id_no",) if numbered else _NUMBERS
    return any(cell and (shape_of(cell) in shapes or holds_number(cell)) for cell in view.cells(at))


def _misses_number(view: SheetView, person: Person) -> bool:
    """Whether the rows of somebody without a certificate's number hold one all the same: more is told than labels."""
    if any("number" in certificate for certificate in person.certificates):
        return False
    rows = {fact.row for facts in (person.own, *person.certificates) for fact in facts.values()}
    return any(_tells_number(view, int(view.numbers.searchsorted(row))) for row in rows)


def _tells_number(view: SheetView, at: int) -> bool:
    return any(cell and holds_number(cell) for cell in view.cells(at))


def _is_sure(person: Person) -> bool:
    name: Fact | None = person.own.get("name")
    named = name is None or name.text is None or is_name(name.text)
    return named and person.is_identified and person.is_single
