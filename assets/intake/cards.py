"""Forms of one person a card, a sheet or a paragraph: 登记卡, 人员信息表, `姓名：… 身份证号：…`."""

from assets.intake.cell_parts import holds_number
from assets.intake.form_cells import read_form
from assets.intake.form_facts import Fact, Person, person_of, same_labels, split_bands, split_beside
from assets.intake.labels import is_name
from assets.intake.shapes import shape_of
from assets.intake.sheet_view import SheetView

# Of the cells in rows with labels so many must be label or value; else the form is another than it seems.
EXPLAINED_LEAST = 0.6
# A card bears at least a name and two more facts.
FACTS_LEAST = 3
_NUMBERS = frozenset(("id_no", "number"))


def find_cards(view: SheetView) -> list[Person] | None:
    """The persons of a sheet of cards, top to bottom; None where it holds none or it is not sure what belongs to whom.

    Blank cards are among them, without any text.
    """
    reading = read_form(view)
    facts = reading.facts
    if (
        len(facts) < FACTS_LEAST
        or reading.is_table
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
    if not all(map(_is_sure, told)) or any(_tells_somebody(view, at) for at in reading.loose):
        return None
    if any(_misses_number(view, person) for person in told):
        return None
    return persons if told or not any(fact.text for fact in facts) else None


def _tells_somebody(view: SheetView, at: int) -> bool:
    """Whether a row without any label holds an identity number or a certificate number: then something was missed."""
    return any(cell and (shape_of(cell) in _NUMBERS or holds_number(cell)) for cell in view.cells(at))


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
