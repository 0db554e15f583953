"""Which columns of days are ends of validity, and beginnings, by when they are and by their headers."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assets.recognising.columns.contents.cell_senses import MOST, NEARLY_ALL, date_in, is_day, is_to_come, share
from assets.recognising.columns.owners.identity_cards import CARD_TERMS
from assets.recognising.wording.column import Candidate, Column
from assets.recognising.wording.header_texts import normalise
from assets.recognising.wording.header_words import is_anothers
from schemas.lookups.open_columns import open_fields

# 证书起讫, 使用期限; not the term of a contract, a post or a building site.
_TERM = re.compile(r"起[讫迄止始]|时效|区间|期[限间]|时[限段]|证.*期|有效|使用期|从.*到")
_OTHER_TERM = re.compile(
    r"工期|合同|聘|保[险修质]|租|服务|任期|试用|实习|派遣|借调|(?<![特上])岗|场|学|训|教育|项目|工程|居住|缴|休|假|处分|健康|体检|工作"
    r"|提醒|计划|拟|通行|权限|门禁|出入|准入|入场|进出|预计|退休|生日|出生|年龄|复审|复核|审验|下次|应"
)
_BEGINS = re.compile(r"[起始]$|qq$|start|from")
_BEGINNINGS = ("issue", "first_issue", "valid_from")
_EXCHANGE = re.compile("换(?:证|发|领)")


def ends_not_yet_come(columns: Sequence[Column], by_index: dict[int, Candidate]) -> list[Column]:
    """A lone column of beginnings whose days are yet to come tells the ends: 换证日期 2027-03-01.

    So does one headed by the exchange of cards, whatever stands beside it, where no column tells the ends.
    """
    dated = [column for column in columns if column.field in _BEGINNINGS]
    exchanges = [column for column in dated if _EXCHANGE.search(column.header or "")]
    if len(exchanges) == 1 and not any(column.field == "valid_to" for column in columns):
        index = exchanges[0].index
        coming = share(by_index[index], is_to_come) >= MOST
        return [replace(one, field="valid_to") if coming and one.index == index else one for one in columns]
    if len(dated) != 1 or any(column.field in ("valid_to", "review_due") for column in columns):
        return list(columns)
    ends = dated if share(by_index[dated[0].index], is_to_come) >= NEARLY_ALL else []
    return [replace(column, field="valid_to") if column in ends else column for column in columns]


def ends_among(open_ones: dict[int, Candidate], taken: set[str], *, wide: bool) -> dict[int, str]:
    """Index to `valid_to`, and to `valid_from` of the column whose dates come before its.

    Of a `wide` table several may be the ends of several certificates: then none is told.
    """
    if "valid_to" in taken:
        return {}
    found = {index: one for index, one in open_ones.items() if not is_anothers(one.wording) and _tells_end(one)}
    if len(found) > 1 and wide:
        return {}
    if len(found) == 2 and "valid_from" not in taken:
        first, last = found
        if all("open_end" in senses(one) and not _BEGINS.search(one.wording) for one in found.values()):
            # Two ends, of two certificates: neither is the other's beginning.
            return {}
        earlier = _before(found[first], found[last])
        if earlier >= NEARLY_ALL:
            return {first: "valid_from", last: "valid_to"}
        return {first: "valid_to", last: "valid_from"} if earlier <= 1 - NEARLY_ALL else {}
    ends = [index for index, one in found.items() if not _BEGINS.search(one.wording)]
    return {ends[0]: "valid_to"} if len(ends) == 1 else {}


def _tells_end(one: Candidate) -> bool:
    """Dates under a header that speaks of an end, or from and to in one cell under one that speaks of a term."""
    if _is_of_identity_card(one):
        return False
    term = _TERM.search(one.wording) is not None and _OTHER_TERM.search(one.wording) is None
    dated = share(one, is_day) >= MOST
    ended = dated and (
        "open_end" in senses(one) or (share(one, is_to_come) >= MOST and not _OTHER_TERM.search(one.wording))
    )
    return ended or (term and share(one, lambda cell: date_in(cell).start is not None) >= MOST)


def _is_of_identity_card(one: Candidate) -> bool:
    """Whether most cells are terms of ten or twenty years: an identity card's (居民身份证法 art. 5)."""
    terms = [(read.start, read.day) for read in map(date_in, one.said) if read.start and read.day]
    long = sum(start.year + years == end.year for start, end in terms for years in CARD_TERMS)
    return bool(terms) and long >= MOST * len(one.said)


def _before(first: Candidate, last: Candidate) -> float:
    read = [(date_in(a).day, date_in(b).day) for a, b in zip(first.cells, last.cells, strict=True) if a and b]
    pairs = [(a, b) for a, b in read if a and b]
    return sum(a < b for a, b in pairs) / len(pairs) if pairs else 0.5


def senses(one: Candidate) -> set[str]:
    """The open fields of which a column's header speaks."""
    return {field for text in (one.leaf, one.header or "") for field in open_fields(normalise(text))}
