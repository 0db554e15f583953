"""Any day has one law: of each provision one version, without gap or overlap once it began."""

from collections import Counter
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from schemas.law.citing import Act, cite
from schemas.law.statutes import change_days, groups, law_between, law_on, same_law_since
from schemas.lookups.validity import validities, validity_versions
from schemas.vocabulary import Family, codes

BEGAN = {each.code: each.since for each in reversed(law_between(date.min, date.max))}
DAYS = st.dates(date(1950, 1, 1), date(2100, 12, 31)) | st.builds(
    lambda day, off: day + timedelta(days=off), st.sampled_from(change_days()), st.integers(-1, 1)
)


@given(DAYS)
def test_a_day_has_one_version_of_all_that_began(day: date) -> None:
    found = Counter(each.code for each in law_on(day))
    assert found == Counter(code for code, since in BEGAN.items() if since <= day)


@given(DAYS)
def test_a_day_has_one_validity_of_every_family(day: date) -> None:
    held = [each.family for each in validity_versions() if (each.since or date.min) <= day <= (each.until or date.max)]
    assert sorted(held) == sorted(validities(day)) == sorted(codes(Family))


@given(DAYS, DAYS)
def test_a_period_has_the_law_of_its_first_and_last_day(one: date, other: date) -> None:
    first, last = sorted((one, other))
    assert {*law_on(first), *law_on(last)} <= set(law_between(first, last))


@given(DAYS, DAYS, st.sampled_from([*codes(Family), None]))
def test_of_an_act_whose_day_is_known_the_law_of_that_day_is_told(act: date, later: date, family: str | None) -> None:
    act, as_of = sorted((act, later))
    line = cite(tuple(sorted(groups())), family, Act(act, act), as_of)
    told = [each for each in law_on(act) if each.concerns(family) and each.confidence != "L"]
    assert all(each.short in line and each.article in line for each in told)


def test_no_familys_term_ever_changed() -> None:
    terms = {(each.family, each.valid_years) for each in validity_versions()}
    assert len(terms) == len(codes(Family))


@given(DAYS)
def test_the_law_is_one_since_it_last_changed(day: date) -> None:
    since = same_law_since(day)
    assert since <= day
    assert law_on(since) == law_on(day) or since == date.min
    assert not [change for change in change_days() if since < change <= day]


@given(DAYS, st.integers(0, 3_000), st.sampled_from([*codes(Family), None]))
def test_days_of_one_law_are_told_the_same(first: date, lasting: int, family: str | None) -> None:
    last = first + timedelta(days=lasting)
    told = [cite(tuple(sorted(groups())), family, Act(day, last), last) for day in (first, same_law_since(first))]
    assert told[0] == told[1] or first == last
