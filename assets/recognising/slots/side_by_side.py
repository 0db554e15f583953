"""Tables printed side by side: which columns belong to the first, second, … of them."""

from collections import Counter
from collections.abc import Mapping, Sequence

from assets.recognising.slots.slot_headers import NUMBER_LEAST, SLOT_FIELDS
from assets.recognising.wording.column import Candidate
from assets.recognising.wording.shapes import fit


def find_panels(columns: Sequence[Candidate]) -> dict[int, int]:
    """Tables printed side by side, 姓名 … 姓名 …: column index to panel from 1; empty when there is one only."""
    names = _repeated(columns, "name") or _repeated(columns, "id_no")
    if not names:
        return {}
    period = names[1] - names[0]
    wordings = [column.wording for column in columns]
    first = names[0] - next((back for back in range(names[0], 0, -1) if _repeats(wordings, names, back)), 0)
    if _are_alike(columns, names, period):
        return {column.index: min(len(names), max(0, at - first) // period + 1) for at, column in enumerate(columns)}
    starts = [at - names[0] + first for at in names[1:]]
    panels = {column.index: 1 + sum(at >= start for start in starts) for at, column in enumerate(columns)}
    return panels if _are_of_others(columns, panels) else {}


def _are_alike(columns: Sequence[Candidate], names: Sequence[int], period: int) -> bool:
    """Whether the same headers come again behind each name, with numbers enough for all."""
    repeats = [columns[at + step].wording for at in names for step in range(period) if at + step < len(columns)]
    fields = Counter(column.field for column in columns)
    return len(set(repeats)) <= period and max(fields["id_no"], fields["number"]) >= len(names)


def _are_of_others(columns: Sequence[Candidate], panels: Mapping[int, int]) -> bool:
    """Whether each panel tells people of its own and what they hold, whatever its headers: no identity comes again.

    A second person's name and number are never a first one's second certificate.
    """
    parts = [[column for column in columns if panels[column.index] == at] for at in sorted(set(panels.values()))]
    numbers = [next((column for column in part if _are_identities(column)), None) for part in parts]
    held = all(any(column.field in SLOT_FIELDS for column in part) for part in parts)
    rows = zip(*(column.cells for column in numbers if column), strict=True)
    return (
        held and all(numbers) and all(len(set(told)) == len(told) for row in rows if (told := list(filter(None, row))))
    )


def _are_identities(column: Candidate) -> bool:
    return column.field == "id_no" and fit("id_no", column.shapes) >= NUMBER_LEAST


def _repeated(columns: Sequence[Candidate], field: str) -> list[int]:
    """Places of the columns that head a field, where there are several."""
    places = [at for at, column in enumerate(columns) if column.field == field and column.match]
    return places if len(places) > 1 else []


def _repeats(wordings: list[str], names: list[int], back: int) -> bool:
    return all(wordings[at - back] == wordings[names[0] - back] for at in names[1:])
