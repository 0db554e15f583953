"""Columns that stand in a roster and are no certificate's: the identity card's, a permit's, a contract's.

A header such as 发证日期 says what a cell is, not whose. Whose it is shows in the group above it, in what stands
beside it (the identity number, an office of the police), in its terms and in the rows where it is filled.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from assets.recognising.wording.column import Candidate
from assets.recognising.wording.header_shapes import is_id_number, owner_of
from assets.recognising.wording.header_texts import normalise
from assets.recognising.wording.header_words import Match, is_anothers, match_header
from assets.recognising.wording.serials import of_list
from assets.recognising.wording.shapes import says_something
from assets.recognising.wording.surnames import surname_share
from schemas.lookups.headers import KNOWN_UNUSED
from schemas.lookups.open_columns import open_fields
from schemas.values.certificate_status import read_status
from schemas.vocabulary import Status

NOBODYS = Match((KNOWN_UNUSED,), 1.0, "exact")
"""The meaning of a column that belongs to something else than a certificate."""

CARD_FIELDS = frozenset(("issuer", "issue", "first_issue", "valid_from", "valid_to", "status", "family"))
"""What any card has, an identity card or a permit as well."""

MOSTLY = 0.6
# A column that goes on where no certificate is named belongs to the person, not to a certificate.
EVERYBODY, FEWEST_WITHOUT = 0.8, 2
# Identity cards run for ten or twenty years (居民身份证法 art. 5); no certificate of the campaign does.
CARD_TERMS = (10, 20)
PERSON_CONFIDENCE = 0.7
# Fewer certificates' numbers than that in a column are chance.
NUMBERS_LEAST = 0.3

_CERTIFICATES = re.compile(
    "证书|操作证|资格|上岗|合格证|特种|特设|作业|初领|初次|首次|取证|领证|复审|准操|cert|licen", re.IGNORECASE
)
_POLICE = re.compile("公安|派出所|警")
_IDENTITY = re.compile("^(身份证?|居民身份证|证件)")
_PERMITS = ("permit", "other_card")
_CARD_NUMBERS = frozenset(("证件编号", "证件号", "证件号码", "证件编码", "卡号", "卡编号", "证卡编号", "编码", "id"))
_CARD_DATES = re.compile(
    "^(证件|卡片?)?(开始|起始|生效|启用|结束|截止|终止|失效|到期|起止|有效期?)(日期|时间|日|期|起|止|至)*$"
)
_CARD_STATE = re.compile("^(证件|卡片?)?(当前)?状态$")
_STATE = re.compile("状态|状况$")
STATES = frozenset(Status) - {Status.UNREAD, Status.UNKNOWN}
"""What a cell of states may tell."""
_NUMBER_OF = re.compile("(编号|号码|证号|号)$")
_SUBJECT = re.compile("(?:许可|经营|登记|备案|资质|生产)*(?:证书?|照)?$")
_DAY_OF = re.compile(
    "(?:的)?(?:有效)?(?:开始|起始|生效|启用|结束|截止|终止|失效|到期|起止|发证|颁发|核发|签发)?(?:有效)?(?:日期|时间|期限?|日|止|至)+$"
)
# Headers of one card begin with the same word of two letters.
STEM = 2
# A paper's days stand beside its number.
NEAR = 3
_YEAR = re.compile(r"(?<![0-9])(19|20)[0-9]{2}")


def without_others(columns: Sequence[Candidate]) -> list[Candidate]:
    """The columns of a table of certificates, with those that belong to something else known as nobody's."""
    columns = _with_name_beside_id([*_with_own_word(columns)])
    others = {
        *_named_so(columns),
        *_of_groups(columns),
        *_of_identity_card(columns),
        *_of_permit(columns),
        *_of_siblings(columns),
        *_of_legend(columns),
        *of_list(columns),
    }
    persons = _only_persons(columns)
    return [
        replace(column, match=Match((persons[column.index],), PERSON_CONFIDENCE, "fuzzy"))
        if column.index in persons
        else replace(column, match=NOBODYS)
        if column.index in others
        else column
        for column in columns
    ]


def _with_own_word(columns: Sequence[Candidate]) -> Iterator[Candidate]:
    """Where 资质证号 heads certificates' numbers, 资质证失效日 is their end, whatever else is called so elsewhere."""
    named = (one for one in columns if one.match is None and is_anothers(one.wording))
    identified = any(one.field == "id_no" for one in columns)
    heads = [one.wording for one in named if one.is_open or (identified and _repeats_numbers(one))]
    word = next((_NUMBER_OF.sub("", head) for head in heads), "")
    for one in columns:
        if one.wording in heads and not one.is_open:
            yield replace(one, match=Match(("number",), PERSON_CONFIDENCE, "fuzzy"))
            continue
        rest = one.wording.removeprefix(word)
        told = match_header("", rest) if word and one.match is None and 0 < len(rest) < len(one.wording) else None
        yield replace(one, match=told) if told and told.fields[0] not in ("name", "id_no") else one


def _with_name_beside_id(columns: list[Candidate]) -> list[Candidate]:
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
    numbered = _NUMBER_OF.search(column.wording) is not None and not is_id_number(column.wording)
    return numbered and column.own_numbers == 1.0


def _only_persons(columns: Sequence[Candidate]) -> dict[int, str]:
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


def _named_so(columns: Sequence[Candidate]) -> Iterator[int]:
    """Columns whose own header says whose they are, unless certificates' numbers stand below it."""
    for column in columns:
        if (
            column.match is None
            and is_anothers(column.wording)
            and owner_of(column.wording)
            and not _holds_numbers(column)
            and not _tells_states(column)
            and not _may_be_the_end(column, columns)
        ):
            yield column.index


def _may_be_the_end(column: Candidate, columns: Sequence[Candidate]) -> bool:
    """Whether a term of an 执照 or 许可 may be the certificate's: no other end, and no number of such a paper."""
    if owner_of(column.wording) != "organisation" or "open_end" not in open_fields(column.wording):
        return False
    papers = any(owner_of(one.wording) == "organisation" for one in columns if one is not column)
    return not papers and all(one.field != "valid_to" for one in columns)


def _tells_states(column: Candidate) -> bool:
    """Whether states of certificates stand under 处罚及状态, 奖惩状态: the header says less than they."""
    stated = _STATE.search(column.wording) is not None
    return stated and sum(read_status(cell) in STATES for cell in column.said) > len(column.said) / 2


def _of_groups(columns: Sequence[Candidate]) -> Iterator[int]:
    """Columns under a group of something else: 劳动合同, 身份证信息, 学历; one that holds numbers is no such group."""
    groups = {column.group for column in columns if column.group}
    for group in groups:
        own = [column for column in columns if column.group == group]
        owner = owner_of(normalise(group))
        if not owner or (owner != "identity" and (_CERTIFICATES.search(group) or any(map(_holds_numbers, own)))):
            continue
        for column in own:
            is_number = column.field in ("id_no", "number") and is_id_number(normalise(column.leaf))
            if column.field in CARD_FIELDS or (column.field == "number" and not (owner == "identity" and is_number)):
                yield column.index


def _of_identity_card(columns: Sequence[Candidate]) -> Iterator[int]:
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
    return dated and not any(_CERTIFICATES.search(one.wording) for one in pair) and _terms_are_a_persons(pair)


def _run_after(columns: Sequence[Candidate], at: int) -> list[Candidate]:
    """The columns right after an identity number that any card may have."""
    return list(takewhile(_may_be_any_cards, columns[at + 1 :]))


def _run_around(columns: Sequence[Candidate], at: int) -> list[Candidate]:
    """A column of the police with those beside it that any card has, or that are called as it is: 证件起效."""
    stem = columns[at].wording[:STEM]

    def goes_on(column: Candidate) -> bool:
        dated = column.wording.startswith(stem) and column.shapes.get("date", 0.0) >= MOSTLY
        return _may_be_any_cards(column) or (dated and not _CERTIFICATES.search(column.wording))

    before = list(takewhile(goes_on, reversed(columns[:at])))
    return [*reversed(before), columns[at], *takewhile(goes_on, columns[at + 1 :])]


def _may_be_any_cards(column: Candidate) -> bool:
    return column.field in CARD_FIELDS - {"status", "family"} and not _CERTIFICATES.search(column.wording)


def _are_identity_cards(run: Sequence[Candidate], outside: Sequence[Candidate]) -> bool:
    numbers = [column for column in outside if column.field == "number"]
    named = any(_IDENTITY.search(column.wording) for column in run) and bool(numbers)
    return (
        any(map(_names_police, run)) or named or _terms_are_a_persons(run) or _filled_without(run, numbers) >= EVERYBODY
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


def _of_permit(columns: Sequence[Candidate]) -> Iterator[int]:
    """The number, dates and state of a permit or card, beside columns that hold certificates' numbers."""
    permits = [column for column in columns if _is_permit(column)]
    numbers = [column for column in columns if _holds_numbers(column)] if permits else []
    if not numbers:
        return
    yield from (column.index for column in permits)
    for column in columns:
        generic = _CARD_DATES.match(column.wording) or _CARD_STATE.match(column.wording)
        if (
            generic
            and column.field in CARD_FIELDS
            and (column.wording.startswith(("证件", "卡")) or _filled_without([column], numbers) >= EVERYBODY)
        ):
            yield column.index


def _of_siblings(columns: Sequence[Candidate]) -> Iterator[int]:
    """Days of the paper whose number stands beside them: 采矿证有效期 behind 采矿许可证号, which is no worker's."""
    papers = [one for one in columns if _NUMBER_OF.search(one.wording) and _is_nobodys(one)]
    words = {paper.index: _SUBJECT.sub("", _NUMBER_OF.sub("", paper.wording)) for paper in papers}
    numbered = [one.wording for one in columns if one.field in ("id_no", "number") and not _is_nobodys(one)]
    for column in columns:
        subject = _DAY_OF.sub("", column.wording)
        near = [words[at] for at in words if 0 < abs(column.index - at) <= NEAR and len(words[at]) > 1]
        common = [word for word in near if _SUBJECT.sub("", subject).startswith(word[:2])]
        if column.field not in {*CARD_FIELDS, ""} or subject == column.wording or not common:
            continue
        if not any(word.startswith(subject[:2]) for word in numbered):
            yield column.index


def _is_nobodys(column: Candidate) -> bool:
    """Whether a number's header speaks of no worker's certificate, and no certificate's number stands there."""
    foreign = column.match is None and is_anothers(column.wording)
    return (foreign or column.field == KNOWN_UNUSED) and column.numbered < NUMBERS_LEAST


def _of_legend(columns: Sequence[Candidate]) -> Iterator[int]:
    """What stands behind an empty column and goes on for fewer rows than the table explains it: 代码说明."""
    gap = next((a.index for a, b in pairwise(columns) if b.index - a.index > 1), None)
    inside = [column for column in columns if gap is not None and column.index <= gap]
    if not {"id_no", "number"} & {column.field for column in inside}:
        return
    rows = max(len(column.said) for column in inside)
    yield from (column.index for column in columns[len(inside) :] if len(column.said) < rows and not column.field)


def _is_permit(column: Candidate) -> bool:
    """Whether a number under a word that any card uses follows no certificate's grammar, nor is an identity number."""
    if column.match is None and owner_of(column.wording) in _PERMITS:
        return column.own_numbers < NUMBERS_LEAST
    if column.wording not in _CARD_NUMBERS or "number" not in (column.match.fields if column.match else ()):
        return False
    return bool(column.said) and column.own_numbers < NUMBERS_LEAST


def _holds_numbers(column: Candidate) -> bool:
    """Whether a column other than the identity number's holds certificates' numbers."""
    if column.field not in ("", "number") and not column.wording.endswith(("证号", "编号", "证书号", "号码")):
        return False
    return column.numbered >= NUMBERS_LEAST


def _filled_without(run: Sequence[Candidate], numbers: Sequence[Candidate]) -> float:
    """In what share of the rows without any certificate number the columns are filled; 0 where there are few."""
    if not numbers:
        return 0.0
    bare = [
        at for at in range(len(numbers[0].cells)) if not any(says_something(column.cells[at]) for column in numbers)
    ]
    if len(bare) < FEWEST_WITHOUT:
        return 0.0
    return min(sum(says_something(column.cells[at]) for at in bare) / len(bare) for column in run)
