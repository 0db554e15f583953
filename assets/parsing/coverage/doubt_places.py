"""Which department's certificates, families and years of issue a doubt about a file concerns."""

import re
from typing import Any

from assets.landing.walking import UNREADABLE_FOLDER
from assets.parsing.coverage.doubt import TOLD, VOID, Doubt, digest_of_file
from assets.parsing.coverage.partial_doubts import ALL_YEARS, Years
from assets.parsing.coverage.row_doubts import REVIEWS_ABSENT, REVIEWS_UNMEANT
from schemas.lookups.departments import standing_of
from schemas.lookups.export_doubts import tell_doubt
from schemas.lookups.families import FAMILY_BITS, families_named
from schemas.settings import REGISTRY_FOLDERS
from schemas.vocabulary import Family

# The certificates' numbers of these families hold no ID: without them an export can't be searched by number.
_BY_NUMBER = (Family.CONSTRUCTION_SPECIAL_OPERATION, Family.CONSTRUCTION_SAFETY_OFFICER)
_TOLD_ONLY = (
    "limited_beside", "ids_regained", "ids_absent", "items_absent", "ends_absent", "states_absent", "columns_broken",
    REVIEWS_ABSENT, REVIEWS_UNMEANT,
)  # fmt: skip
_OF_NUMBERS = ("numbers_absent", "numbers_broken")
# A family of which a file holds fewer of its rows was misread there rather than exported.
STRAY_SHARE = 0.02
_YEARS = re.compile(
    r"(?P<first>20\d\d|19\d\d)年?度?(?:\s*[-—~至到]\s*(?P<last>20\d\d|19\d\d)年?度?)?(?:内|期间)?(?:新)?(?:发证|取证|颁证|核发|领证)"
)


def placed(
    row: dict[str, Any], tables: list[dict[str, Any]], code: str, clause: str, years: Years = ALL_YEARS
) -> Doubt | None:
    """The doubt with whose certificates it concerns; none where the file can be no department's export."""
    # A folder that may not be read stands for all that lies in it.
    standing = standing_of(row["file"] + "/" if row["message"] == UNREADABLE_FOLDER else row["file"])
    families = _families(row["file"], tables)
    if standing.folder in REGISTRY_FOLDERS:
        source = standing.folder
    elif standing.known or not families or tables:
        return None
    else:
        source = ""
    by_id = code in _OF_NUMBERS and not set(families) & set(_BY_NUMBER)
    effect = TOLD if code in _TOLD_ONLY or by_id else VOID
    digest = digest_of_file(row["sha256"], row["bytes"])
    return Doubt(
        source,
        families,
        row["file"],
        code,
        clause,
        digest,
        effect,
        _years(row["file"]) if years == ALL_YEARS else years,
    )


def doubt_of_place(row: dict[str, Any], tables: list[dict[str, Any]]) -> Doubt | None:
    """A registry that lies in no department's folder: its records count, its absences don't."""
    if standing_of(row["file"]).folder in REGISTRY_FOLDERS:
        return None
    digest = digest_of_file(row["sha256"], row["bytes"])
    families = _families(row["file"], tables)
    return Doubt("", families, row["file"], "no_department", tell_doubt("no_department"), digest, TOLD)


def _families(file: str, tables: list[dict[str, Any]]) -> tuple[str, ...]:
    """Families that the file holds, as far as it was read; else those that its name speaks of."""
    total = sum(table["rows"] for table in tables)
    held: dict[str, int] = {}
    for table in tables:
        held[table["family"]] = held.get(table["family"], 0) + table["rows"]
    read = {family for family, rows in held.items() if family and rows > STRAY_SHARE * total}
    named = families_named(file.rsplit("/", maxsplit=1)[-1])
    spoken = {family for family, bit in FAMILY_BITS.items() if named & bit}
    return tuple(sorted(read | spoken))


def _years(file: str) -> tuple[int | None, int | None]:
    """Years of issue that a file's name limits it to (2019-2021年发证); none where it says nothing of issue."""
    found = _YEARS.search(file.rsplit("/", maxsplit=1)[-1])
    if not found:
        return None, None
    return int(found["first"]), int(found["last"] or found["first"])
