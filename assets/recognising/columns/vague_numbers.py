"""Columns of numbers whose headers do not say whose they are: the people's, the certificates' or the list's own."""

import re
from collections.abc import Sequence
from dataclasses import replace

import polars as pl

from assets.recognising.columns.contents.content_fields import are_peoples_ids
from assets.recognising.wording.column import Candidate
from assets.recognising.wording.header_words import Match
from assets.recognising.wording.slot_words import names_slot
from schemas.lookups.headers import KNOWN_UNUSED
from schemas.values.numbers import resident_id
from schemas.values.numbers.check_digit import passes_check
from schemas.values.remarks import header_tells_former

# A mistyped number now and then is still its holder's.
NEARLY_ALL = 0.8
# So many identity numbers, whole or masked, make a column in which the people's own may stand.
HALF = 0.5
MOST = 0.6
_CONFIDENCE = 0.7
# Rows are counted without zeros before the figure; a number cut to its last figures has them.
_COUNTING = re.compile(r"[1-9][0-9]{0,3}(?:\.0)?")
_OF_CERTIFICATES = re.compile("证书|操作证|资格|上岗|合格证|特种|特设|cert|licen", re.IGNORECASE)


def with_vague_numbers_told(columns: Sequence[Candidate]) -> list[Candidate]:
    """Candidates, those headed as numbers being what their cells say: counters of rows, or the people's numbers."""
    return _with_people_told([_as_counter(one) if _counts(one) else one for one in columns])


def _counts(one: Candidate) -> bool:
    """Whether nothing but small whole numbers stand under a header of numbers: no office gives out such."""
    counting = sum(_COUNTING.fullmatch(cell.strip()) is not None for cell in one.said)
    return one.field == "number" and bool(one.said) and counting >= NEARLY_ALL * len(one.said)


def _as_counter(one: Candidate) -> Candidate:
    return replace(one, match=Match((KNOWN_UNUSED,), _CONFIDENCE, "exact"))


def _with_people_told(columns: list[Candidate]) -> list[Candidate]:
    """Valid identity numbers are the people's where no other column holds theirs, however the header is near 证号.

    Numbers for special equipment are their holders' own, but there another column holds them once more.
    """
    if any(one.field == "id_no" for one in columns):
        return columns
    holding = [one for one in columns if one.shapes.get("id_no", 0.0) >= HALF]
    if len(holding) != 1 or not _is_vague(holding[0], columns) or not _are_valid(holding[0]):
        return columns
    told = replace(holding[0], match=Match(("id_no",), _CONFIDENCE, "fuzzy"))
    return [told if one is holding[0] else one for one in columns]


def _is_vague(one: Candidate, columns: Sequence[Candidate]) -> bool:
    """Whether a header of numbers leaves open whose they are, or another column holds the certificates' own."""
    if one.field != "number" or names_slot(one.wording):
        return False
    beside = (other for other in columns if other is not one and other.is_open and not header_tells_former(other.leaf))
    numbered = any(other.numbered >= MOST for other in beside)
    return numbered or (not one.is_plain and _OF_CERTIFICATES.search(one.wording) is None)


def _are_valid(one: Candidate) -> bool:
    """Whether nearly all cells are identity numbers of various people whose check characters are right."""
    if not are_peoples_ids(one):
        return False
    bare = pl.Series(one.said, dtype=pl.String).to_frame("said").select(resident_id.normalise(pl.col("said")))
    return (bare.select(passes_check(pl.col("said"))).to_series().sum() or 0) >= NEARLY_ALL * len(one.said)
