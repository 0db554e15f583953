"""Which rosters are later versions of which, and what still counts of the older ones."""

from datetime import UTC, datetime, timedelta

import polars as pl
import pytest

from assets.parsing.rosters.roster_versions import Rosters, settle_versions
from schemas.tables.certificates import Claims, RosterVersions, SupersededClaims
from tests.unit.assets.parsing.examples import parse, texts

OLD, NEW = "企业花名册/花名册.xlsx", "企业花名册/花名册（更正）.xlsx"
COLUMNS = ("name", "id_no", "number", "item", "valid_to", "enterprise", "family")
Row = dict[str, object]


def resident(serial: int) -> str:
    body = f"37098319800102{serial:03d}"
    return body + "10X98765432"[sum(int(digit) * 2 ** (17 - place) for place, digit in enumerate(body)) % 11]


def people(*serials: int, enterprise: str | None = "肥城市甲机械有限公司", **changed: object) -> list[Row]:
    """One electrician a serial number."""
    return [
        {"name": f"王建{chr(0x4E00 + serial)}", "id_no": resident(serial), "number": f"T{resident(serial)}",
         "item": "低压电工作业", "valid_to": "2027-03-01", "enterprise": enterprise, "family": "特种作业操作证"}
        | changed
        for serial in serials
    ]  # fmt: skip


def settle(*files: tuple[str, list[Row]], separate: tuple[str, ...] = ()) -> Rosters:
    """Versions among files that came in one after another."""
    frame = pl.concat([texts(*rows, file=name) for name, rows in files])
    hours = [datetime(2024, 8, 6, hour, tzinfo=UTC) for hour in range(len(files))]
    times = {"received_at": hours, "modified_at": hours[::-1]}
    hand_ins = pl.DataFrame({"file": [name for name, _ in files], **times})
    settled = settle_versions(parse(frame, COLUMNS), hand_ins, separate)
    Claims.check(settled.claims)
    SupersededClaims.check(settled.superseded_claims)
    RosterVersions.check(settled.roster_versions)
    assert settled.claims["ros_id"].to_list() == list(range(settled.claims.height))
    return settled


def told(settled: Rosters) -> list[tuple[str, str, str, int]]:
    return settled.roster_versions.select("file", "newer", "extent", "superseded").rows()


TEN = people(*range(10))
WHOLE = [
    ("the same rows", TEN, TEN),
    ("a changed date", TEN, people(*range(9)) + people(9, valid_to="2029-03-01")),
    ("a corrected number", TEN, people(*range(9)) + people(9, number="T123")),
    ("fewer rows", TEN, people(*range(8))),
    ("more rows", TEN, people(*range(25))),
    ("no enterprise in the new one", TEN, people(*range(10), enterprise=None)),
    ("what is left of a file's name", TEN, people(*range(10), enterprise=None, enterprise_hint="甲厂全部")),
    ("a folder's name", TEN, people(*range(10), enterprise=None, enterprise_hint="回来")),
    ("no family in the new one", TEN, people(*range(10), family=None)),
    ("a single row", people(1), people(1, valid_to="2029-03-01")),
    ("people without any certificate", people(*range(3), number="无", item=None, valid_to=None, family=None),
     people(*range(3), number="无", item=None, valid_to=None, family=None)),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new"), [case[1:] for case in WHOLE], ids=[case[0] for case in WHOLE])
def test_a_list_that_repeats_nearly_all_takes_its_place(old: list[Row], new: list[Row]) -> None:
    settled = settle((OLD, old), (NEW, new))
    assert told(settled) == [(OLD, NEW, "whole", len(old))]
    assert settled.claims["file"].unique().to_list() == [NEW]
    assert (settled.claims.height, settled.superseded_claims.height) == (len(new), len(old))


def test_names_do_not_decide_which_is_newer() -> None:
    assert told(settle((NEW, TEN), (OLD, TEN))) == [(NEW, OLD, "whole", 10)]


@pytest.mark.parametrize(("changed", "newer"), [(1, "花名册甲"), (0, "花名册最终")])
def test_of_files_received_together_the_one_changed_later_or_named_so_is_newer(changed: int, newer: str) -> None:
    files = ["企业花名册/花名册最终.xlsx", "企业花名册/花名册甲.xlsx"]
    frame = pl.concat([texts(*TEN, file=name) for name in files])
    day = datetime(2024, 8, 6, tzinfo=UTC)
    times = {"received_at": [day] * 2, "modified_at": [day, day + timedelta(hours=changed)]}
    claims = settle_versions(parse(frame, COLUMNS), pl.DataFrame({"file": files, **times}), ()).claims
    assert claims["file"].unique().to_list() == [f"企业花名册/{newer}.xlsx"]


SEPARATE = [
    ("another workshop", people(*range(10, 20))),
    ("another workshop with a few people in common", people(*range(8, 18))),
    ("other certificates of the same people", people(*range(10), item="高压电工作业")),
    ("certificates of another family", people(*range(10), family="安全生产知识和管理能力考核合格证", item="主要负责人",
                                               number=None)),
    ("the same people at another enterprise", people(*range(10), enterprise="肥城市乙建筑有限公司")),
    ("a summary of several enterprises", TEN + people(*range(20, 40), enterprise="肥城市乙建筑有限公司")),
    ("namesakes with other cards", people(0) + [dict(row, id_no=resident(50 + at), number=f"T{resident(50 + at)}",
     valid_to="2028-05-01") for at, row in enumerate(people(1, 2, 3))]),
    ("two people in a list of no enterprise", people(0, 1, enterprise=None)),
]  # fmt: skip


@pytest.mark.parametrize("new", [case[1] for case in SEPARATE], ids=[case[0] for case in SEPARATE])
def test_lists_of_their_own_all_count(new: list[Row]) -> None:
    settled = settle((OLD, TEN), (NEW, new))
    assert told(settled) == []
    assert settled.claims.height == 10 + len(new)


def test_an_enterprises_list_is_no_version_of_a_summary() -> None:
    summary = TEN + people(*range(20, 40), enterprise="肥城市乙建筑有限公司")
    assert told(settle((OLD, summary), (NEW, TEN))) == []


def test_a_summary_is_a_version_of_the_summary_before() -> None:
    summary = TEN + people(*range(20, 40), enterprise="肥城市乙建筑有限公司")
    assert told(settle((OLD, summary), (NEW, summary[1:]))) == [(OLD, NEW, "whole", 30)]


def test_registrations_are_no_version_of_a_roster() -> None:
    assert told(settle((OLD, TEN), ("齐鲁安特/登记导出.xlsx", TEN))) == []


MISTYPED = resident(3)[:16] + ("1" if resident(3)[16] != "1" else "2") + resident(3)[17]
PART = [
    ("an unchanged subset", TEN, people(1, 2)),
    ("corrected dates", TEN, people(1, 2, valid_to="2029-03-01")),
    ("a corrected ID", people(0, 1, 2) + people(3, id_no=MISTYPED) + people(*range(4, 10)), people(2, 3)),
    ("another person's ID put right", TEN, people(1) + people(2, id_no=resident(77), number=f"T{resident(77)}")),
    (
        "a corrected number without items",
        people(*range(10), item=None),
        people(1, number="T123", item=None) + people(2, item=None),
    ),
    ("none claimed any more", TEN, people(1, 2, number="无", item=None, valid_to=None, family=None)),
]


@pytest.mark.parametrize(("old", "new"), [case[1:] for case in PART], ids=[case[0] for case in PART])
def test_a_short_list_corrects_its_rows_and_leaves_the_others(old: list[Row], new: list[Row]) -> None:
    settled = settle((OLD, old), (NEW, new))
    assert told(settled) == [(OLD, NEW, "part", 2)]
    counted = dict(settled.claims.group_by("file").len().iter_rows())
    assert counted == {OLD: 8, NEW: 2}


def test_of_three_versions_the_newest_counts() -> None:
    settled = settle((OLD, TEN), (NEW, TEN), ("企业花名册/9月.xlsx", TEN))
    assert settled.claims["file"].unique().to_list() == ["企业花名册/9月.xlsx"]
    assert settled.superseded_claims.height == 20


@pytest.mark.parametrize("ruled", [OLD, NEW])
def test_a_person_can_say_that_they_are_two_rosters(ruled: str) -> None:
    assert told(settle((OLD, TEN), (NEW, TEN), separate=(ruled,))) == []


def test_what_was_wrong_in_an_older_version_goes_back_to_nobody() -> None:
    wrong = people(0, id_no="1234", number=None)
    settled = settle((OLD, TEN + wrong), (NEW, TEN))
    assert settled.problems.filter(pl.col("file") == OLD).is_empty()


FIRMS = {f"企业花名册/{name}.xlsx": people(*range(at, at + 6), enterprise=f"肥城市{name}机械有限公司")
         for at, name in ((0, "甲"), (10, "乙"), (20, "丙"))}  # fmt: skip
TOWN = "企业花名册/全镇汇总.xlsx"
ALL_ROWS = [row for rows in FIRMS.values() for row in rows]


@pytest.mark.parametrize("first", [True, False])
def test_a_summary_of_several_rosters_counts_once(*, first: bool) -> None:
    files = [*FIRMS.items(), (TOWN, [*ALL_ROWS, *people(30, enterprise="肥城市丁机械有限公司")])]
    settled = settle(*(files[::-1] if first else files))
    assert settled.claims.height == len(ALL_ROWS) + 1
    assert settled.claims.filter(file=TOWN).height == 1
    assert told(settled) == [(TOWN, roster, "repeat", 18) for roster in sorted(FIRMS)]


def test_a_summary_that_says_otherwise_of_a_claim_is_heard() -> None:
    changed = [*ALL_ROWS[:-1], {**ALL_ROWS[-1], "valid_to": "2029-01-01"}]
    settled = settle(*FIRMS.items(), (TOWN, changed))
    assert settled.claims.filter(file=TOWN)["valid_to_text"].to_list() == ["2029-01-01"]


def test_a_summary_of_mostly_other_people_is_a_roster_of_its_own() -> None:
    more = people(*range(40, 60), enterprise="肥城市丁机械有限公司")
    assert told(settle(*FIRMS.items(), (TOWN, [*ALL_ROWS, *more]))) == []


def test_the_same_card_at_another_employer_is_no_repeat() -> None:
    elsewhere = [{**row, "enterprise": "肥城市丁机械有限公司"} for row in ALL_ROWS]
    assert told(settle(*FIRMS.items(), (TOWN, elsewhere))) == []


def test_somebody_may_say_that_a_summary_counts_by_itself() -> None:
    assert told(settle(*FIRMS.items(), (TOWN, ALL_ROWS), separate=(TOWN,))) == []


def test_a_roster_that_a_department_passed_on_counts_beside_the_enterprises_own() -> None:
    assert told(settle((OLD, TEN), ("应急局/甲机械人员持证情况.xlsx", TEN))) == []


def test_what_an_agency_registered_counts_beside_the_roster() -> None:
    assert told(settle((OLD, TEN), ("齐鲁安特/登记导出.xlsx", TEN))) == []
