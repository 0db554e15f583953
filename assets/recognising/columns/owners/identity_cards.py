"""Issuer and days of people's identity cards, known by their place, by the police and by their terms."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from assets.recognising.columns.owners.card_columns import (
    CARD_FIELDS,
    CERTIFICATES,
    EVERYBODY,
    FEWEST_WITHOUT,
    MOSTLY,
    filled_without,
)
from assets.recognising.wording.column import Candidate
from schemas.lookups.headers import KNOWN_UNUSED

# Identity cards run for ten or twenty years (居民身份证法 art. 5); no certificate of the campaign does.
CARD_TERMS = (10, 20)
_POLICE = re.compile("公安|派出所|警")
_IDENTITY = re.compile("^(身份证?|居民身份证|证件)")
# Headers of one card begin with the same word of two letters.
STEM = 2
_YEAR = re.compile(r"(?<![0-9])(19|20)[0-9]{2}")


def of_identity_card(columns: Sequence[Candidate]) -> Iterator[int]:
    """Issuer and dates of the identity card, where they stand beside its number or name the police."""
    runs = [_run_after(columns, at) for at, column in enumerate(columns) if column.field == "id_no"]
    runs += [_run_around(columns, at) for at, column in enumerate(columns) if _names_police(column)]
    runs += [list(pair) for pair in pairwise(columns) if _are_of_a_person(pair)]
    for run in runs:
        outside = [column for column in columns if column.index not in {each.index for each in run}]
        if run and _are_identity_cards(run, outside):
            yield from (column.index for column in run)


def _are_of_a_person(pair: tuple[Candidate, Candidate]) -> bool:
    """Whether two columns side by side are the beginning and the end of ten or twenty years."""
    begin, end = pair
    dated = begin.field in ("issue", "first_issue", "valid_from") and end.field == "valid_to"
    return dated and not any(CERTIFICATES.search(one.wording) for one in pair) and _terms_are_a_persons(pair)


def _run_after(columns: Sequence[Candidate], at: int) -> list[Candidate]:
    """The columns right after an identity number that any card may have."""
    return list(takewhile(_may_be_any_cards, columns[at + 1 :]))


def _run_around(columns: Sequence[Candidate], at: int) -> list[Candidate]:
    """A column of the police with those beside it that any card has, or that are called as it is: 证件起效."""
    stem = columns[at].wording[:STEM]

    def goes_on(column: Candidate) -> bool:
        dated = column.wording.startswith(stem) and column.shapes.get("date", 0.0) >= MOSTLY
        return _may_be_any_cards(column) or (dated and not CERTIFICATES.search(column.wording))

    before = list(takewhile(goes_on, reversed(columns[:at])))
    return [*reversed(before), columns[at], *takewhile(goes_on, columns[at + 1 :])]


def _may_be_any_cards(column: Candidate) -> bool:
    return column.field in CARD_FIELDS - {"status", "family"} and not CERTIFICATES.search(column.wording)


def _are_identity_cards(run: Sequence[Candidate], outside: Sequence[Candidate]) -> bool:
    numbers = [column for column in outside if column.field == "number"]
    named = any(_IDENTITY.search(column.wording) for column in run) and bool(numbers)
    return (
        any(map(_names_police, run)) or named or _terms_are_a_persons(run) or filled_without(run, numbers) >= EVERYBODY
    )


def _names_police(column: Candidate) -> bool:
    if column.field not in ("issuer", KNOWN_UNUSED, ""):
        return False
    said = [cell for cell in column.cells if cell]
    return bool(said) and sum(_POLICE.search(cell) is not None for cell in said) >= MOSTLY * len(said)


def _terms_are_a_persons(run: Sequence[Candidate]) -> bool:
    """Whether the dates span the ten or twenty years of an identity card, in one cell or in two columns."""
    dated = [column.cells for column in run if column.field in ("issue", "valid_from", "valid_to")]
    rows = ["～".join(cell or "" for cell in row) for row in zip(*dated, strict=True)] if dated else []
    years = [[int(found[0]) for found in _YEAR.finditer(row)] for row in rows]
    spans = [max(found) - min(found) for found in years if len(found) > 1]
    return len(spans) >= FEWEST_WITHOUT and sum(span in CARD_TERMS for span in spans) >= MOSTLY * len(spans)
