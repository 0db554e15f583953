"""Which kind of table a header belongs to: registry, roster or one of the ledgers behind 附件2."""

import re
from collections.abc import Sequence

from assets.recognising.wording.file_places import OTHER_FOLDERS, Place
from assets.recognising.wording.header_words import match_header
from assets.recognising.wording.ledger_kinds import FOLDER_BONUS, ledger_score
from assets.recognising.wording.office_lists import (
    REGISTRY_LEAST,
    SURE_REGISTRY,
    are_many,
    is_astray,
    is_registry,
    is_roster,
    office_columns,
    shared_columns,
)
from schemas.lookups.headers import CERTIFICATE, KNOWN_UNUSED
from schemas.settings import LEDGER_FOLDERS, REGISTRY_FOLDERS, ROSTER_FOLDERS
from schemas.tables.recognised import LEDGER_TEXTS

PERSON_BONUS = 1.0

_PERSON = frozenset(("name", "id_no"))
_CERTIFICATE_SIGNS = frozenset(
    ("id_no", "number", "family", "category", "item", "first_issue", "issue", "valid_to", "review_due", "post",
     "person_type", "phone", "sex", "enterprise")
)  # fmt: skip
_ROSTER_SIGNS = frozenset(
    ("id_no", "number", "family", "category", "item", "issue", "valid_to", "review_due", "person_type")
)
# A table of names and posts alone is a roster only if it calls itself one; else it may be a telephone list.
_CONTACTS = re.compile("通讯录|通信录|联络|联系|值班")
_ROSTER_NAME = re.compile("花名册|名册|持证|特种|安管|作业人员|操作人员|从业人员")


def kind_of(
    headers: Sequence[tuple[str, str]],
    names: str,
    place: Place,
    employers: Sequence[str | None] = (),
    *,
    of_firm: bool = True,
) -> str | None:
    """The kind of a table.

    Parameters
    ----------
    headers
        Upper and lower header text of each column.
    names
        Title lines, sheet name and file name together; they may name a ledger.
    place
        Where the file lies.
    employers
        The first cells of the column that names enterprises.
    of_firm
        Whether the table, or where it lies, names an enterprise.

    Returns
    -------
    str | None
        `registry`, `roster`, a ledger's name, or nothing where too little of the header is known.
    """
    scores = {ledger: ledger_score(ledger, headers, names, place) for ledger in LEDGER_TEXTS}
    best = max(scores, key=lambda ledger: scores[ledger])
    person = _certificate_score(headers, names)
    if place.folder in LEDGER_FOLDERS:
        person -= FOLDER_BONUS
    if scores[best] > max(person, 0.0):
        return best
    if person <= 0 or place.folder in OTHER_FOLDERS:
        return None
    if place.folder in REGISTRY_FOLDERS:
        return "roster" if is_roster(headers, names) else "registry"
    many = are_many(employers)
    if place.folder in ROSTER_FOLDERS:
        # An office's columns alone are not enough there: a firm may have its own staff's from the office.
        sure = office_columns(headers) >= REGISTRY_LEAST
        astray = not of_firm and is_astray(headers, names, place)
        return "registry" if many and (astray or sure) and is_registry(headers, many=many) else "roster"
    anybodys = many or not (any(employers) or of_firm)
    return "registry" if anybodys and is_registry(headers, many=many) else "roster"


def may_be_anybodys(headers: Sequence[tuple[str, str]], place: Place) -> bool:
    """Whether a table among the rosters that names no enterprise may be a register as well as a firm's own download."""
    sure = place.folder in ROSTER_FOLDERS and office_columns(headers) >= SURE_REGISTRY
    return sure and is_registry(headers, many=False)


def may_be_registry(headers: Sequence[tuple[str, str]], place: Place) -> bool:
    """Whether the body must be looked at to tell a registry from a roster; seldom, where the folder tells."""
    if place.folder in ROSTER_FOLDERS:
        return office_columns(headers) > 0 or shared_columns(headers) > 1
    return place.folder not in REGISTRY_FOLDERS


def _certificate_score(headers: Sequence[tuple[str, str]], names: str) -> float:
    """Columns that speak of persons and their certificates; 0 for lists of goods, or of people's telephones."""
    matches = [match for group, leaf in headers if (match := match_header(group, leaf, CERTIFICATE))]
    fields = {match.fields[0] for match in matches} - {KNOWN_UNUSED}
    if not fields & (_PERSON | {"number"}) or len(fields & (_CERTIFICATE_SIGNS | _PERSON)) < 2:
        return 0.0
    if not fields & _ROSTER_SIGNS and (_CONTACTS.search(names) or not _ROSTER_NAME.search(names)):
        return 0.0
    return len(fields) + PERSON_BONUS * len(fields & _PERSON)
