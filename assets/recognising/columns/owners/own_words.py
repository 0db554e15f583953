"""Columns whose table has words of its own for the certificate's or the people's numbers and names."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from assets.recognising.columns.owners.card_columns import MOSTLY, NUMBER_OF
from assets.recognising.wording.column import Candidate
from assets.recognising.wording.header_shapes import is_id_number
from assets.recognising.wording.header_words import Match, is_anothers, match_header
from assets.recognising.wording.surnames import surname_share
from schemas.lookups.headers import KNOWN_UNUSED

PERSON_CONFIDENCE = 0.7


def with_own_word(columns: Sequence[Candidate]) -> Iterator[Candidate]:
    """Where 资质证号 heads certificates' numbers, 资质证失效日 is their end, whatever else is called so elsewhere."""
    named = (one for one in columns if one.match is None and is_anothers(one.wording))
    identified = any(one.field == "id_no" for one in columns)
    heads = [one.wording for one in named if one.is_open or (identified and _repeats_numbers(one))]
    word = next((NUMBER_OF.sub("", head) for head in heads), "")
    for one in columns:
        if one.wording in heads and not one.is_open:
            yield replace(one, match=Match(("number",), PERSON_CONFIDENCE, "fuzzy"))
            continue
        rest = one.wording.removeprefix(word)
        told = match_header("", rest) if word and one.match is None and 0 < len(rest) < len(one.wording) else None
        yield replace(one, match=told) if told and told.fields[0] not in ("name", "id_no") else one


def with_name_beside_id(columns: list[Candidate]) -> list[Candidate]:
    """Where 进厂者身份号 heads the identity numbers, 进厂者 heads the names, whatever else the word may mean."""
    if any(column.field == "name" for column in columns):
        return columns
    headed = [one for one in columns if one.field == "id_no" or one.match is None]
    ids = [one.wording for one in headed if one.field or one.shapes.get("id_no", 0.0) >= MOSTLY]
    named = [
        one
        for one in columns
        if len(one.wording) > 1
        and (one.field in ("", KNOWN_UNUSED) or (one.match and one.match.method == "fuzzy"))
        and any(word != one.wording and word.startswith(one.wording) for word in ids)
        and surname_share(one.said) >= MOSTLY
    ]
    name = Match(("name",), PERSON_CONFIDENCE, "fuzzy")
    return [replace(one, match=name) if named == [one] else one for one in columns]


def _repeats_numbers(column: Candidate) -> bool:
    """Whether nothing but certificates' or people's numbers stand under a word for a number: 许可证件号."""
    numbered = NUMBER_OF.search(column.wording) is not None and not is_id_number(column.wording)
    return numbered and column.own_numbers == 1.0


def only_persons(columns: Sequence[Candidate]) -> dict[int, str]:
    """Columns of an insured's or a patient's number and name, in a table that has no others: its people are they."""
    if any(column.field == "id_no" for column in columns):
        return {}
    numbered = [one for one in columns if one.match is None and one.shapes.get("id_no", 0.0) >= MOSTLY]
    if len(numbered) != 1 or not is_anothers(numbered[0].wording):
        return {}
    found = {numbered[0].index: "id_no"}
    names = [one for one in columns if one.match is None and surname_share([c for c in one.cells if c]) >= MOSTLY]
    if len(names) == 1 and not any(column.field == "name" for column in columns):
        found[names[0].index] = "name"
    return found
