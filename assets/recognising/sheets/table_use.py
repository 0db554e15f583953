"""What a table is used as: registry, roster, ledger or list of revocations, or which list that proves nothing."""

import re
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import NamedTuple

import numpy as np
import polars as pl

from assets.recognising.sheets.composed_headers import Header
from assets.recognising.sheets.purposes import UNPROVEN, notice_word, other_purpose, tells_nothing_of_certificates
from assets.recognising.sheets.self_checks import is_passed_on
from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.sheets.strange_lists import strange_purpose
from assets.recognising.wording.file_places import OTHER_FOLDERS, Place
from assets.recognising.wording.header_texts import normalise
from assets.recognising.wording.header_words import match_header
from assets.recognising.wording.no_registries import COLLECTED, copied_purpose
from assets.recognising.wording.shapes import IDENTITY, is_certificate_number, says_something, shape_of, tells_person
from assets.recognising.wording.slot_words import names_slot
from assets.recognising.wording.table_kinds import kind_of, may_be_anybodys, may_be_registry
from assets.recognising.wording.title_lines import organisation, title_text
from schemas.settings import LEDGER_FOLDERS, REGISTRY_FOLDERS

# Most rows of a list of people have an identity number; the rest are blanks and typing.
PERSONS_LEAST = 0.6
# A firm that names itself nowhere is small; a register of a county is not.
STAFF_MOST = 60
ANYBODYS = (
    "看似登记库导出、却放在花名册文件夹又未写明企业的名单（如是部门导出，请移到该部门的登记库文件夹；"
    "如是本企业人员，请写明企业名称后重交）"
)

# The office that issued them: 现证核发单位, 出证单位.
# Of what says something in a column of certificates' numbers; the rest is 无, 办理中 and typing.
MOST_NUMBERS = 0.6
_ISSUER = re.compile("[发颁核签出授批制]|监管|主管|考核|审")
_EMPLOYER_COLUMN = re.compile("(企业|单位|公司)(名称)?$|所在煤矿")

_EQUIPMENT_CODE = re.compile("(?:N[12]|Q[1-4]|G[1-3]|R[1-3]|T[123]?|Y[1-3]|S[1-4]|F[12])")

Lines = Sequence[Sequence[str | None]]


class Use(NamedTuple):
    """What a table is used as: its kind, or what it is instead; of a list of certificates out of force their state."""

    kind: str | None
    aside: str | None = None
    notice: str | None = None
    by_content: bool = False
    """Whether its header says too little, and its columns must tell whether it is a department's register."""


def use_of(
    view: SheetView, header: Header, lines: Lines, body: np.ndarray, sample: Lines, file: str, place: Place
) -> Use:
    """What a table is used as.

    Parameters
    ----------
    view, header, lines, body
        The sheet, and the table's header, title lines and positions of rows in it.
    sample
        The first rows of the body.
    file, place
        The file's path under inbox/ and what it says.
    """
    names = names_of(view, lines, file)
    office = place.folder in REGISTRY_FOLDERS
    kind = _kind(view, header, lines, sample, file, place, names)
    if kind == "roster" and body.size > STAFF_MOST and _is_anybodys(view, header, lines, file, place):
        return Use(None, aside=ANYBODYS)
    # A header that says little may still stand above people.
    persons = kind is None and place.folder not in (*LEDGER_FOLDERS, *OTHER_FOLDERS) and _lists_persons(sample)
    if persons and not office:
        kind = "roster"
    strange = persons and office
    if not strange and kind not in ("registry", "roster"):
        # An office's own list of penalties that take certificates away revokes them.
        word = notice_word(header.texts, names, sample) if office and _lists_persons(sample) else None
        if word and _numbered(header, sample):
            return Use("notice", notice=word)
        names_people = kind or any(map(_says_somebody, view.sheet.frame.drop("row").iter_columns()))
        return Use(kind, aside=None if names_people else _other_matter(view, header, lines, names, place))
    notice = notice_word(header.texts, names, sample) if office else None
    if office and kind == "registry" and _is_passed_on(view, header, lines, body, file):
        kind = "roster"
    title = " ".join(filter(None, (title_text(lines), view.sheet.name)))
    if strange:
        purpose = None if notice else strange_purpose(header.texts, title, names, sample)
    else:
        purpose = other_purpose(header.texts, title, names, numbered=_numbered(header, sample))
    if purpose and purpose.code == "driving" and _holds_equipment_codes(sample):
        # 场内机动车辆 are driven with an item of the special equipment's catalogue, not with a class of the police.
        purpose = None
    if purpose:
        return Use(None, aside=purpose.label, notice=notice)
    if notice:
        return Use("notice", notice=notice)
    if strange:
        return Use(None, by_content=True)
    return _registry_or_copy(header, names) if kind == "registry" else Use(kind)


def _says_somebody(column: pl.Series) -> bool:
    """Whether a column holds an identity or a certificate's number anywhere, in a sentence too."""
    return bool(column.str.contains(IDENTITY).any())


def _other_matter(view: SheetView, header: Header, lines: Lines, names: str, place: Place) -> str | None:
    """What a table that lists nobody's numbers is for, so that its sender is told no untruth about it."""
    if place.folder in (*LEDGER_FOLDERS, *OTHER_FOLDERS):
        return None
    title = " ".join(filter(None, (title_text(lines), view.sheet.name)))
    purpose = other_purpose(header.texts, title, names, numbered=False)
    return purpose.label if purpose else None


def _registry_or_copy(header: Header, names: str) -> Use:
    """What a table with a registry's columns is: a registry, or a list of certificates as they were shown."""
    copied = copied_purpose(header.texts, names)
    if copied and copied.code == COLLECTED and _employer_column(header) is not None:
        return Use("roster")
    if copied:
        return Use(None, aside=copied.label)
    # What the header does not tell, the columns may.
    unproven = tells_nothing_of_certificates(header.texts)
    return Use(None, aside=UNPROVEN, by_content=True) if unproven else Use("registry")


def names_of(view: SheetView, lines: Lines, file: str) -> str:
    """Title lines, sheet name and file name together."""
    return " ".join(filter(None, (title_text(lines), view.sheet.name, file.rsplit("/", maxsplit=1)[-1])))


def _kind(
    view: SheetView, header: Header, lines: Lines, sample: Lines, file: str, place: Place, names: str
) -> str | None:
    if not may_be_registry(header.texts, place):
        return kind_of(header.texts, names, place)
    at = _employer_column(header)
    employers = [] if at is None else [row[at] for row in sample]
    return kind_of(header.texts, names, place, employers, of_firm=_names_firm(lines, view, file))


def _is_anybodys(view: SheetView, header: Header, lines: Lines, file: str, place: Place) -> bool:
    """Whether a table among the rosters has a register's columns, and nothing says whose people it lists."""
    return (
        may_be_anybodys(header.texts, place) and _employer_column(header) is None and not _names_firm(lines, view, file)
    )


def _holds_equipment_codes(sample: Lines) -> bool:
    """Whether a column holds items of special equipment by code (N1, Q2), which no class of driving is called."""
    columns = [[cell for cell in column if cell] for column in zip(*sample, strict=True)]
    return any(cells and all(_EQUIPMENT_CODE.fullmatch(cell.strip()) for cell in cells) for cells in columns)


def _lists_persons(sample: Lines) -> bool:
    """Whether most rows below a header, whatever it says, hold somebody's number in one column."""
    held = [sum(cell is not None and _is_somebodys(cell) for cell in column) for column in zip(*sample, strict=True)]
    return bool(sample) and max(held, default=0) >= PERSONS_LEAST * len(sample)


def _is_somebodys(cell: str) -> bool:
    return shape_of(cell) == "id_no" or is_certificate_number(cell) or tells_person(cell)


def _numbered(header: Header, sample: Lines) -> bool:
    """Whether a column of certificates' numbers says anything, or one holds nothing but such, whatever its header."""
    if any(_are_own_numbers(column, sample) for column in zip(*sample, strict=True)):
        return True
    found = [
        at
        for at, (group, leaf) in enumerate(header.texts)
        if names_slot(normalise(leaf)) or ((match := match_header(group, leaf)) and match.fields[0] == "number")
    ]
    return any(says_something(row[at]) for at in found for row in sample) or _repeats_ids(header, sample)


def _are_own_numbers(column: Sequence[str | None], sample: Lines) -> bool:
    """Whether most cells that say something are certificates' numbers, by grammar or as their holders' own numbers."""
    said = [(cell, row) for cell, row in zip(column, sample, strict=True) if cell and says_something(cell)]
    own = [is_certificate_number(cell) for cell, _ in said]
    again = [is_certificate_number(cell) or (row.count(cell) > 1 and shape_of(cell) == "id_no") for cell, row in said]
    return any(own) and sum(again) >= MOST_NUMBERS * len(said)


def _repeats_ids(header: Header, sample: Lines) -> bool:
    """Whether a column holds the persons' identity numbers again: certificates for special equipment (TSG Z6001)."""
    fields = [match.fields[0] if (match := match_header(*texts)) else "" for texts in header.texts]
    if "id_no" not in fields:
        return False
    own = fields.index("id_no")
    rows = [row for row in sample if row[own]]
    again = (sum(row[at] == row[own] for row in rows) for at in range(len(fields)) if at != own)
    return len(rows) > 1 and any(2 * count > len(rows) for count in again)


def _names_firm(lines: Lines, view: SheetView, file: str) -> bool:
    """Whether the lines above a table, its sheet, its file or the folders around it name an enterprise."""
    cells = [cell for line in lines for cell in line if cell]
    return any(organisation(text) for text in (*cells, view.sheet.name, *PurePosixPath(file).parts))


def _is_passed_on(view: SheetView, header: Header, lines: Lines, body: np.ndarray, file: str) -> bool:
    """Whether a table in a department's folder is one enterprise's own."""
    at = _employer_column(header)
    employers = [] if at is None else view.sheet.frame[f"c{at + 1}"].gather(body).to_list()
    return is_passed_on(lines, view, file, header.texts, employers)


def _employer_column(header: Header) -> int | None:
    """Position of the column that names enterprises; None where there is no such column."""
    words = [normalise(leaf) for _, leaf in header.texts]
    named = (at for at, word in enumerate(words) if _EMPLOYER_COLUMN.search(word) and not _ISSUER.search(word))
    return next(named, None)
