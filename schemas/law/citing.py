"""How statutes are told to people: by whom they bind, old and new side by side where the day of the act is unknown."""

from collections.abc import Collection
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from schemas.law.statutes import Addressee, Confidence, Statute, cite_articles, law_between, law_on

WORDS = {Addressee.UNIT: "单位", Addressee.PERSON: "个人", Addressee.ORGAN: "机关"}
LIMIT_YEARS = 2
"""An act that nobody found for two years is not punished (行政处罚法 art. 36): older law than that is not told."""

OLD_OR_LIGHTER = "按从旧兼从轻选择适用"
DAY_UNKNOWN = f"（行为时间不明的，新旧规定并列、不作选择；{OLD_OR_LIGHTER}）"
LAW_CHANGED = f"（行为以后规定有变化，{OLD_OR_LIGHTER}）"
REMEMBERED = 4_096


class Act(NamedTuple):
    """Between which days the act in question lies; `first` is None where nothing tells it."""

    first: date | None
    last: date


@lru_cache(REMEMBERED)
def cite(groups: tuple[str, ...], family: str | None, act: Act, as_of: date) -> str:
    """The provisions that may apply, in one line; empty where none is known.

    Parameters
    ----------
    groups
        Groups of statutes.csv, the most important first.
    family
        Family of the certificate; None where it is open or there are several.
    act
        When the act happened.
    as_of
        The day on which it is judged: its law is told beside that of the act.
    """
    first = max(act.first or date.min, _years_before(act.last, LIMIT_YEARS))
    then = set(law_between(first, act.last))
    # What was no offence when it was done is none by a later law.
    since = {each for each in law_on(as_of) if each.code in {older.code for older in then}}
    told = _told(groups, family, then | since)
    lines = (_of_addressee(told, addressee, first, act.last) for addressee in Addressee)
    return "；".join(line for line in lines if line) + _note(told, act)


def basis(groups: tuple[str, ...], day: date, family: str | None) -> str:
    """What a rule rests on by the law of a day: citations in one line, empty where there is none."""
    return "、".join(dict.fromkeys(each.citation for each in _told(groups, family, set(law_on(day)))))


def versions(groups: Collection[str]) -> tuple[Statute, ...]:
    """All versions of the groups, of whatever confidence, in the order in which they came."""
    return tuple(each for each in law_between(date.min, date.max) if each.group in groups)


def _told(groups: tuple[str, ...], family: str | None, law: set[Statute]) -> list[Statute]:
    """Those of the groups that concern the family, as they are asked for; what nobody confirmed is not told."""
    wanted = [
        each for each in law if each.group in groups and each.concerns(family) and each.confidence is not Confidence.LOW
    ]
    return sorted(wanted, key=lambda each: (groups.index(each.group), each.code, each.since))


def _of_addressee(told: list[Statute], addressee: Addressee, first: date, last: date) -> str:
    """Articles of one instrument together, behind them for which acts they hold."""
    articles: dict[tuple[str, str], list[str]] = {}
    for each in told:
        if each.addressee is addressee:
            articles.setdefault((each.short, _acts(each, first, last)), []).append(each.article)
    lines = [cite_articles(short, found) + acts for (short, acts), found in articles.items()]
    return f"{WORDS[addressee]}：{'、'.join(lines)}" if lines else ""


def _acts(statute: Statute, first: date, last: date) -> str:
    """For which acts it holds, where that is not for all of the period."""
    if statute.until and statute.until < last:
        return f"（{statute.until}以前的行为）"
    if first < statute.since <= last:
        return f"（{statute.since}起的行为）"
    return f"（{statute.since}起施行）" if statute.since > last else ""


def _note(told: list[Statute], act: Act) -> str:
    """Of old and new law side by side what decides between them."""
    codes = [each.code for each in told]
    if len(codes) == len(set(codes)):
        return ""
    return LAW_CHANGED if act.first == act.last else DAY_UNKNOWN


def _years_before(day: date, years: int) -> date:
    return day.replace(year=day.year - years, day=min(day.day, 28))
