"""Columns that hold plainly something else than their header says: the cells outweigh even a listed wording."""

from collections.abc import Sequence
from dataclasses import replace

from assets.recognising.columns.cell_parts import holds_number
from assets.recognising.wording.column import Candidate
from assets.recognising.wording.surnames import surname_share

MOST = 0.6


def without_misheaded(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Candidates with what their cells allow them to be.

    The header says nothing any more where certificates' numbers stand under one of states (证书情况). Where the heads
    of names and identity numbers, or of the two numbers, were exchanged, each column is what the other's header says.
    """
    told = [
        replace(one, match=None) if one.field == "status" and _share_of_numbers(one) >= MOST else one
        for one in candidates
    ]
    for fields in (("name", "id_no"), ("number", "id_no")):
        told = _with_heads_exchanged(told, *fields)
    return told


def _with_heads_exchanged(candidates: Sequence[Candidate], first: str, second: str) -> list[Candidate]:
    """Exchange the meanings of two columns that hold each other's values, where each field has that one column."""
    pair = [[one for one in candidates if one.field == field and one.is_plain] for field in (first, second)]
    if any(len(columns) != 1 for columns in pair):
        return list(candidates)
    (one,), (other,) = pair
    if not (_holds(second, one) and _holds(first, other)):
        return list(candidates)
    meant = {one.index: other, other.index: one}
    return [replace(each, match=meant[each.index].match) if each.index in meant else each for each in candidates]


def _holds(field: str, column: Candidate) -> bool:
    """Whether most cells of a column that say something are plainly of a field, and of no other."""
    if not column.said:
        return False
    if field == "name":
        return surname_share(column.said) >= MOST
    if field == "id_no":
        return column.shapes.get("id_no", 0.0) >= MOST and column.numbered < MOST
    return column.numbered >= MOST and column.shapes.get("id_no", 0.0) < MOST


def _share_of_numbers(column: Candidate) -> float:
    return sum(map(holds_number, column.said)) / max(1, len(column.said))
