"""Headers of two meanings (人员性质: 在职 or 主要负责人; 发证: a day or an office), told by cells and neighbours."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assets.recognising.wording.column import Candidate
from assets.recognising.wording.header_words import Match
from assets.recognising.wording.item_cells import is_item, names_in_catalogue
from assets.recognising.wording.shapes import fit
from schemas.lookups.headers import KNOWN_UNUSED

_IDENTITY = re.compile("身份|公民|居民")
MOST, NEARLY_ALL = 0.6, 0.9
ITEM_CONFIDENCE = 0.85
_ITEM = re.compile("项目?|作业|准操|资格|类|证")
_STUDY = re.compile("专业")
_SCHOOLING = re.compile("学历|院校|学校|毕业|学位|文化")
# 学历, 毕业院校 and 专业 stand together.
SCHOOLING_NEAR = 2
_OFFICE = re.compile(r"(?:[省市县区].*(?:局|厅|委|委员会|中心|办公室)|[\u4e00-\u9fff](?:管理局|管理厅|建设厅|能源局))$")
_PROJECT = re.compile("(?:所属|所在|工程)?项目(?:名称)?")
# What any item or trade says or is coded by: 低压电工作业, 塔司, N1, C2.
_WORK = re.compile("[工员司操作业驾驶焊电架塔吊锅炉容器负责人]|安全|[A-Za-z][0-9]?")
_TEAM = re.compile("(?:班组|班次|班别|工段|车间|部门|科室)$")


def with_meanings_told(columns: Sequence[Candidate]) -> list[Candidate]:
    """Give such columns the other meaning where their cells have it, and no further column is headed so."""
    found = _numbers_told(_persons_told(_without_teams(_items_told(_without_sites(_reviews_told(columns))))))
    for field, other, tells in _DOUBLE:
        if not any(one.field == other for one in found):
            found = [_told(one, other) if one.field == field and tells(one) else one for one in found]
    return found


def _numbers_told(columns: Sequence[Candidate]) -> list[Candidate]:
    """证件号 beside 司机身份证号 is the certificate's number, however nearly the other is worded."""
    identity = any(one.match and one.match.fields == ("id_no",) and _IDENTITY.search(one.wording) for one in columns)
    if not identity:
        return list(columns)
    return [
        replace(one, match=replace(one.match, fields=("number", "id_no")))
        if one.match and one.match.fields == ("id_no", "number")
        else one
        for one in columns
    ]


def _persons_told(columns: Sequence[Candidate]) -> list[Candidate]:
    """Identity numbers under 号码, left of certificates' numbers in a table that has no others, are the people's."""
    numbers = [one for one in columns if one.field == "number"]
    if len(numbers) < 2 or any(one.match and "id_no" in one.match.fields[:1] for one in columns):
        return list(columns)
    first = numbers[0]
    if fit("id_no", first.shapes) < MOST or first.numbered:
        return list(columns)
    return [_told(one, "id_no") if one.index == first.index else one for one in columns]


def _reviews_told(columns: Sequence[Candidate]) -> list[Candidate]:
    """复审日 beside 该复审日 is the day on which it was done, however nearly the other is worded."""
    due = [one for one in columns if one.match and one.match.fields == ("review_due",)]
    return [_told(one, "review_done") if due and _is_either(one) else one for one in columns]


def _without_teams(columns: Sequence[Candidate]) -> list[Candidate]:
    """A team is somebody's post only where no other column is: 综合班 beside 电工 says nothing of what he does."""
    posts = [one for one in columns if one.field == "post"]
    teams = {one.index for one in posts if _TEAM.search(one.wording)}
    if len(teams) in (0, len(posts)):
        return list(columns)
    return [_told(one, KNOWN_UNUSED) if one.index in teams else one for one in columns]


def _without_sites(columns: Sequence[Candidate]) -> list[Candidate]:
    """A bare 项目 over 阳光花园, 龙山嘉苑 is where people work, and no cell names what anybody does."""
    return [_told(one, KNOWN_UNUSED) if _heads_sites(one) else one for one in columns]


def _heads_sites(one: Candidate) -> bool:
    bare = one.field == "item" and _PROJECT.fullmatch(one.wording) is not None
    return bare and bool(one.said) and not any(map(_WORK.search, one.said))


def _items_told(columns: Sequence[Candidate]) -> list[Candidate]:
    """操作证项目 over the catalogue's items is what the certificate is for; 工种 or 专业 beside it is its holder's.

    So is 证书 over 特种作业操作证(低压电工作业). A 专业 beside 学历 is what somebody studied, whatever stands there.
    """
    trades = [one for one in columns if one.field == "item" and one.match and "post" in one.match.fields]
    if len(trades) != 1:
        return list(columns)
    trade = trades[0]
    others = [one for one in columns if one.index != trade.index and _may_name_items(one)]
    told = {}
    if others and not _names_items(trade, exactly=True):
        told[trade.index] = _told(trade, "post")
        if len(others) == 1 and others[0].field != "family":
            told[others[0].index] = replace(others[0], match=Match(("item",), ITEM_CONFIDENCE, "fuzzy"))
    elif _STUDY.search(trade.wording) and _beside_schooling(trade, columns) and not _names_items(trade, exactly=True):
        told[trade.index] = _told(trade, KNOWN_UNUSED)
    return [told.get(one.index, one) for one in columns]


def _may_name_items(one: Candidate) -> bool:
    """Whether a column of certificates' names, or one under a word for items, names the catalogue's items."""
    open_ = one.match is None and _ITEM.search(one.wording) is not None
    sure = one.match is not None and one.field in ("item", "family") and "post" not in one.match.fields
    return (open_ or sure) and _names_items(one, exactly=True)


def _beside_schooling(trade: Candidate, columns: Sequence[Candidate]) -> bool:
    near = (one for one in columns if 0 < abs(one.index - trade.index) <= SCHOOLING_NEAR)
    return any(_SCHOOLING.search(one.wording) for one in near)


def _names_items(one: Candidate, *, exactly: bool = False) -> bool:
    named = names_in_catalogue if exactly else is_item
    return bool(one.said) and sum(map(named, one.said)) >= NEARLY_ALL * len(one.said)


def _is_either(one: Candidate) -> bool:
    return one.match is not None and set(one.match.fields) == {"review_due", "review_done"}


def _told(one: Candidate, other: str) -> Candidate:
    return one if one.match is None else replace(one, match=replace(one.match, fields=(other,)))


def _holds_person_types(one: Candidate) -> bool:
    return fit("person_type", one.shapes) >= MOST


def _holds_offices(one: Candidate) -> bool:
    offices = sum(_OFFICE.search(cell.strip()) is not None for cell in one.said)
    return bool(one.said) and offices >= MOST * len(one.said)


def _holds_days(one: Candidate) -> bool:
    return fit("issue", one.shapes) >= MOST


_DOUBLE: tuple[tuple[str, str, Callable[[Candidate], bool]], ...] = (
    ("on_job", "person_type", _holds_person_types),
    ("issue", "issuer", _holds_offices),
    ("issuer", "issue", _holds_days),
)
