"""Lists of people in a department's folder whose header hardly says anything: fees, subsidies, notices in own words."""

from collections.abc import Sequence

from assets.recognising.sheets.headerless import LAST_ISSUE
from assets.recognising.sheets.purposes import other_purpose
from assets.recognising.wording.header_shapes import owner_of
from assets.recognising.wording.header_texts import normalise
from assets.recognising.wording.shapes import is_certificate_number, shape_of
from schemas.lookups.table_purposes import Purpose
from schemas.values.certificate_status import read_status
from schemas.values.date_reading import read_date
from schemas.vocabulary import Status

# Of a register's columns most cells have the shape; a stray date or number makes none.
MOST = 0.6
_OUT_OF_FORCE = (Status.SUSPENDED, Status.REVOKED, Status.WITHDRAWN, Status.CANCELLED, Status.EXPIRED)
_OTHER_TERMS = frozenset(("insurance", "contract", "medical", "education", "money"))

Texts = Sequence[tuple[str, str]]
Sample = Sequence[Sequence[str | None]]


def strange_purpose(headers: Texts, title: str, names: str, sample: Sample) -> Purpose | None:
    """What such a list is for, by its words; None where its cells may be a register's whose header nobody understood.

    A register that was not understood goes on speaking against the export: it has further numbers, ends that lie
    ahead, or states.
    """
    return None if _may_be_register(headers, sample) else other_purpose(headers, title, names, numbered=False)


def _may_be_register(headers: Texts, sample: Sample) -> bool:
    # The term of an insurance or a contract lies ahead as well: what says so is no register's column.
    columns = [
        [cell.strip() for cell in column if cell and cell.strip()]
        for (group, leaf), column in zip(headers, zip(*sample, strict=True), strict=False)
        if owner_of(normalise(group + leaf)) not in _OTHER_TERMS
    ]
    said = [cells for cells in columns if cells]
    numbered = sum(_share(cells, "id_no") >= MOST for cells in said)
    return numbered > 1 or any(map(_is_registers, said))


def _share(cells: Sequence[str], shape: str) -> float:
    return sum(shape_of(cell) == shape for cell in cells) / len(cells)


def _is_registers(cells: Sequence[str]) -> bool:
    numbers = sum(map(is_certificate_number, cells))
    to_come = sum((read_date(cell).day or LAST_ISSUE) > LAST_ISSUE for cell in cells)
    return max(numbers, to_come) >= MOST * len(cells) or any(map(_is_state, cells))


def _is_state(cell: str) -> bool:
    """Whether a cell says in words, not by a bare figure, that something is no longer in force."""
    return not cell.isdigit() and read_status(cell) in _OUT_OF_FORCE
