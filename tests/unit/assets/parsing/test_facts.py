"""Parsing rows: families, items, dates, what is claimed, what can be judged, what is sent back."""

from datetime import date

import polars as pl
import pytest

from assets.parsing.values.facts import parse_texts
from schemas.settings import DEFAULT_COVERAGE, Coverage
from schemas.tables.accounts import Problems
from schemas.tables.certificates import Certificates, Claims
from schemas.values.cell_address import spoken_in_file, told_at
from schemas.vocabulary import Family
from tests.unit.assets.parsing.examples import FIELDS, REGISTRY, ROSTER, claim, layouts, parse, received, texts
from tests.unit.schemas.values.people import BODY, OLD, WHOLE, WRONG_CHECK

T_NUMBER = "T" + WHOLE
FAMILIES = {
    "T number": ({"number": T_NUMBER}, Family.SPECIAL_OPERATION),
    "construction number over the name": (
        {"number": "鲁J012022000123", "family": "特种作业操作证"}, Family.CONSTRUCTION_SPECIAL_OPERATION),
    "safety officer number": ({"number": "鲁建安A(2019)0001234"}, Family.CONSTRUCTION_SAFETY_OFFICER),
    "old equipment number": ({"number": "TS6JDTN0123"}, Family.SPECIAL_EQUIPMENT),
    "equipment by name": ({"number": WHOLE, "family": "特种设备作业人员证"}, Family.SPECIAL_EQUIPMENT),
    "equipment by item": ({"number": WHOLE, "item": "N1叉车"}, Family.SPECIAL_EQUIPMENT),
    "forklift is never 特种作业": (
        {"number": WHOLE, "family": "特种作业操作证", "item": "叉车"}, Family.SPECIAL_EQUIPMENT),
    "coal by item": ({"number": T_NUMBER, "item": "煤矿瓦斯检查作业"}, Family.COAL_SPECIAL_OPERATION),
    "coal by issuer": ({"number": T_NUMBER, "issuer": "山东省能源局"}, Family.COAL_SPECIAL_OPERATION),
    "coal by class": ({"number": T_NUMBER, "category": "煤矿安全作业"}, Family.COAL_SPECIAL_OPERATION),
    "competence by issuer": (
        {"number": WHOLE, "item": "主要负责人", "issuer": "泰安市应急管理局"}, Family.SAFETY_COMPETENCE),
    "coal competence": (
        {"number": WHOLE, "family": "煤矿安全生产知识和管理能力考核合格证"}, Family.COAL_SAFETY_COMPETENCE),
    "competence by name": ({"number": WHOLE, "family": "安全生产知识和管理能力考核合格证"}, Family.SAFETY_COMPETENCE),
    "electrician of a building firm": (
        {"number": "无编号", "item": "电工", "enterprise": "肥城建筑有限公司"}, Family.CONSTRUCTION_SPECIAL_OPERATION),
    "electrician with T": ({"number": T_NUMBER, "item": "电工"}, Family.SPECIAL_OPERATION),
    "trade against the number": ({"number": T_NUMBER, "item": "架子工"}, Family.SPECIAL_OPERATION),
    "trade against the name": (
        {"number": "无编号", "family": "特种作业操作证（登高架设作业）", "item": "架子工"}, Family.SPECIAL_OPERATION),
    "post against name and number": (
        {"number": T_NUMBER, "family": "特种作业操作证（低压电工作业）", "item": "建筑电工"}, Family.SPECIAL_OPERATION),
    "item against the number alone": (
        {"number": T_NUMBER, "item": "建筑电工"}, Family.CONSTRUCTION_SPECIAL_OPERATION),
    "trade alone": ({"number": "无编号", "item": "架子工"}, Family.CONSTRUCTION_SPECIAL_OPERATION),
    "slot header": ({"number": WHOLE, "slot_text": "低压证号"}, Family.SPECIAL_OPERATION),
    "bare ID alone": ({"number": WHOLE}, None),
    "T number in a mine": ({"number": T_NUMBER, "enterprise": "某煤矿有限公司"}, None),
}  # fmt: skip
ITEMS = {
    "own column": ({"number": T_NUMBER, "item": "低压电工"}, "低压电工作业", "synonym"),
    "slot header": ({"number": T_NUMBER, "slot_text": "高压证号"}, "高压电工作业", "synonym"),
    "certificate's name before a trade that resembles an item": (
        {"number": WHOLE, "family": "特种设备作业人员证 特种设备安全管理A", "item": "设备管理员"},
        "特种设备安全管理", "synonym"),
    "certificate's name behind a trade that is none": (
        {"number": T_NUMBER, "family": "特种作业操作证 登高架设", "item": "登高工"}, "登高架设作业", "synonym"),
    "certificate's name": ({"number": T_NUMBER, "family": "登高证"}, "登高架设作业", "broad"),
    "class is no item": ({"number": T_NUMBER, "category": "焊接与热切割作业"}, None, "missing"),
    "the name of the family is no item": ({"number": WHOLE, "family": "特种设备安全管理和作业人员证"}, None, "missing"),
    "safety officer class": ({"number": "鲁建安C3(2019)0001234"}, "C3", "synonym"),
    "old equipment code": (
        {"number": WHOLE, "family": "特种设备作业人员证", "item": "N2", "issue": "2018-05-01"}, "叉车司机", "fuzzy"),
    "new equipment code": (
        {"number": WHOLE, "family": "特种设备作业人员证", "item": "N2", "issue": "2020-05-01"}, "观光车和观光列车司机",
        "synonym"),
    "unknown": ({"number": T_NUMBER, "item": "有限空间"}, None, "unknown"),
    "typed wrongly": ({"number": T_NUMBER, "item": "登高架没作业"}, "登高架设作业", "fuzzy"),
}  # fmt: skip
CLAIMED = {
    "number": ({"number": T_NUMBER}, True),
    "none wins over an item": ({"number": "无", "item": "低压电工作业"}, False),
    "slash": ({"number": "/"}, False),
    "strokes beside a date": ({"number": "———", "valid_to": "2027-01-01"}, True),
    "none beside a date": ({"number": "无", "valid_to": "2027-01-01"}, False),
    "not concerned": ({"number": "不涉及"}, False),
    "empty": ({}, False),
    "item beside an empty number": ({"item": "低压电工作业"}, False),
    "date": ({"valid_to": "2027-01-01"}, True),
    "issuer": ({"issuer": "山东省应急管理厅"}, True),
    "dates that say nothing": ({"valid_to": "/", "issue": "办理中"}, False),
}
READABLE = {
    "name and ID": ({"name": "张三", "id_no": WHOLE, "number": T_NUMBER}, True),
    "no name": ({"id_no": WHOLE, "number": T_NUMBER}, True),
    "neither": ({"number": T_NUMBER}, False),
    "failing ID": ({"name": "张三", "id_no": WRONG_CHECK, "number": "甲1"}, True),
    "old ID": ({"name": "张三", "id_no": OLD, "number": "甲1"}, True),
    "one digit short": ({"name": "张三", "id_no": BODY, "number": "甲1"}, True),
    "masked": ({"name": "张三", "id_no": "370983********1234", "number": "甲1"}, True),
    "masked too far": ({"name": "张三", "id_no": "370*************19", "number": "甲1"}, False),
    "lost precision, own number": ({"name": "张三", "id_no": WHOLE, "id_no_numeric": True, "number": T_NUMBER}, True),
    "lost precision, no number": (
        {"name": "张三", "id_no": WHOLE, "id_no_numeric": True, "number": WHOLE, "number_numeric": True}, False),
    "only a number": ({"name": "张三", "number": "鲁J012022000123"}, True),
    "only a free number": ({"name": "张三", "number": "甲1"}, False),
    "nothing claimed": ({"name": "张三", "number": "无"}, True),
    "nobody": ({"number": "无"}, False),
}  # fmt: skip
DATES = {
    "range": ({"valid_to": "2021-03-01至2027-02-28"}, date(2021, 3, 1), date(2027, 2, 28)),
    "range and start": ({"valid_from": "2021-03-02", "valid_to": "2021-03-01至2027-02-28"}, date(2021, 3, 2),
                        date(2027, 2, 28)),
    "range in the start": ({"valid_from": "2021-03-01至2027-02-28"}, date(2021, 3, 1), date(2027, 2, 28)),
    "term": ({"valid_from": "2021-03-01", "valid_to": "6年"}, date(2021, 3, 1), date(2027, 3, 1)),
    "term from issue": ({"issue": "2020-02-29", "valid_to": "3年"}, None, date(2023, 2, 28)),
    "term from nowhere": ({"valid_to": "6年"}, None, None),
}  # fmt: skip
SETTLED = (Coverage("应急局", Family.SPECIAL_OPERATION, exported_on=date(2024, 8, 1)),)
PERSON = {"name": "张三", "id_no": WHOLE, "number": T_NUMBER}


@pytest.mark.parametrize("case", FAMILIES)
def test_families(case: str) -> None:
    row, family = FAMILIES[case]
    assert claim(**row)["family"] == family


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ({"number": T_NUMBER, "item": "建筑电工"}, "contested"),
        ({"number": T_NUMBER, "item": "架子工"}, "contested"),
        ({"number": T_NUMBER, "item": "低压电工作业"}, "read"),
        ({"number": T_NUMBER}, "pair"),
        ({"number": "鲁J012022000123", "item": "建筑电工"}, "read"),
    ],
)
def test_a_row_that_speaks_of_two_families_is_contested(row: dict[str, str], told: str) -> None:
    assert claim(**row)["family_basis"] == told


def test_a_mistyped_number_is_of_the_family_of_the_numbers_around_it() -> None:
    manager = {"item": "主要负责人", "enterprise": "某建设集团有限公司"}
    rows = [{**manager, "number": number} for number in (WHOLE, WHOLE, WHOLE[:-1])]
    assert set(parse(texts(*rows)).claims["family"]) == {Family.SAFETY_COMPETENCE}


@pytest.mark.parametrize("case", ITEMS)
def test_items(case: str) -> None:
    row, item, match = ITEMS[case]
    read = claim(**row)
    assert (read["item"], read["item_match"]) == (item, match)


@pytest.mark.parametrize("case", CLAIMED)
def test_what_claims_a_certificate(case: str) -> None:
    row, claimed = CLAIMED[case]
    assert claim(name="张三", id_no=WHOLE, **row)["claimed"] is claimed


def test_an_item_claims_one_where_the_table_has_no_number_column() -> None:
    row = {"name": "张三", "id_no": WHOLE, "item": "低压电工作业"}
    assert claim(columns=("name", "id_no", "item"), **row)["claimed"]


@pytest.mark.parametrize("case", READABLE)
def test_what_can_be_judged(case: str) -> None:
    row, readable = READABLE[case]
    assert claim(**row)["readable"] is readable


@pytest.mark.parametrize("case", [case for case, (_, readable) in READABLE.items() if not readable])
def test_a_row_that_goes_back_says_why(case: str) -> None:
    problems = parse(texts(READABLE[case][0])).problems
    assert "reject" in problems["severity"].to_list()


@pytest.mark.parametrize("case", [case for case, (_, readable) in READABLE.items() if readable])
def test_a_row_that_stays_is_never_rejected(case: str) -> None:
    assert "reject" not in parse(texts(READABLE[case][0])).problems["severity"].to_list()


@pytest.mark.parametrize("case", DATES)
def test_ranges_and_terms(case: str) -> None:
    row, start, end = DATES[case]
    read = claim(**PERSON, **row)
    assert (read["valid_from"], read["valid_to"]) == (start, end)


def test_a_column_cut_by_a_spreadsheet_program_is_numeric_even_where_the_check_passes() -> None:
    cut = [{"name": "张三", "id_no": f"3709831975010{seq}000"} for seq in range(10, 22)]
    assert set(parse(texts(*cut)).claims["id_state"]) == {"numeric"}


def test_a_failing_id_that_ends_in_000_was_mistyped_if_a_lettered_number_says_the_same() -> None:
    mistyped = "370983199806271000"
    read = claim(name="张三", id_no=mistyped, number=f"T{mistyped}")
    assert (read["id_state"], read["id_no"]) == ("check_failed", mistyped)


def test_a_failing_id_that_ends_in_000_was_cut_if_nothing_says_otherwise() -> None:
    read = claim(name="张三", id_no="370983199806271000", number="鲁建安A(2019)0001234")
    assert (read["id_state"], read["id_no"]) == ("numeric", "370983199806271")


def test_the_enterprise_comes_from_title_or_file_where_the_column_is_empty() -> None:
    read = claim(**PERSON, enterprise="/", enterprise_hint="肥城市甲有限公司")
    assert (read["enterprise"], read["enterprise_key"]) == ("肥城市甲有限公司", "甲")


def test_messages_name_the_place_and_hide_the_number() -> None:
    problems = parse(texts({**PERSON, "id_no": WRONG_CHECK})).problems
    told = problems.filter(rule="id_check_failed").row(0, named=True)
    assert (told["column"], told["severity"]) == ("B", "warn")
    whole = problems.filter(rule="id_check_failed").select(told_at(spoken_in_file())).item()
    assert whole.startswith(f"文件“{ROSTER}”工作表“Sheet1”第2行B列填写的是“370983********")
    assert WRONG_CHECK not in "".join(problems["message"])


@pytest.mark.parametrize(
    ("row", "rule"),
    [
        ({"issue": "2023-02-29"}, "date_impossible"),
        ({"issue": "三年以后"}, "date_unreadable"),
        ({"item": "有限空间"}, "item_unknown"),
        ({"uscc": "911100006000373410"}, "uscc_check_failed"),
        ({"uscc": "370983200001234"}, "uscc_malformed"),
        ({"valid_from": "2021-03-01", "valid_to": "6年"}, "term_counted"),
        ({"number": "甲1"}, "number_unknown_form"),
        ({"number": "T" + WRONG_CHECK}, "number_id_disagrees"),
        ({"name": "招聘中"}, "name_placeholder"),
        ({"name": None}, "name_missing"),
        ({"name": "一班"}, "name_other"),
    ],
)
def test_problems(row: dict[str, object], rule: str) -> None:
    assert parse(texts(PERSON | row)).problems["rule"].to_list() == [rule]


def test_registry_rows_without_any_key_go_back_and_keep_their_problem() -> None:
    parsed = parse(texts(PERSON, {"name": "李四"}, file=REGISTRY, kind="registry"))
    assert parsed.certificates["row"].to_list() == [2]
    assert parsed.problems.filter(severity="reject")["row"].unique().to_list() == [3]


@pytest.mark.parametrize(
    ("text", "status"),
    [("有效", "in_force"), ("01", "in_force"), ("暂扣", "suspended"), ("03", "revoked"), ("已注销", "cancelled"),
     ("撤销", "withdrawn"), ("过期失效", "expired"), (None, "unknown"), ("奇怪", "unread")],
)  # fmt: skip
def test_states_on_record(text: str | None, status: str) -> None:
    assert (
        parse(texts(PERSON | {"status": text}, file=REGISTRY, kind="registry")).certificates["status"].item() == status
    )


@pytest.mark.parametrize(
    ("file", "title", "coverage", "day"),
    [
        (REGISTRY, None, SETTLED, date(2024, 8, 1)),
        ("应急局/特种作业_20240805.xlsx", None, (), date(2024, 8, 5)),
        ("应急局/a.xlsx", "导出日期：2024年8月3日", (), date(2024, 8, 3)),
        ("应急局/a.xlsx", "2024年度", (), date(2024, 7, 20)),
    ],
)
def test_export_dates(file: str, title: str | None, coverage: tuple[Coverage, ...], day: date) -> None:
    rows = [PERSON | {"issue": issue, "title_text": title} for issue in ("2024-07-20", "2025-07-20", "2023-01-01")]
    parsed = parse(texts(*rows, file=file, kind="registry"), coverage=coverage)
    assert parsed.certificates["exported_on"].unique().to_list() == [day]


def test_an_export_without_dates_is_as_old_as_its_arrival() -> None:
    parsed = parse(texts(PERSON, file="应急局/a.xlsx", kind="registry"), coverage=())
    assert parsed.certificates["exported_on"].item() == date(2024, 8, 6)


def test_rows_are_numbered_in_the_order_of_their_sources() -> None:
    frame = pl.concat(
        [texts(PERSON, PERSON, file=name, kind="registry") for name in ("应急局/b.xlsx", "应急局/a.xlsx")]
    )
    certificates = parse(frame).certificates
    assert certificates["reg_id"].to_list() == [0, 1, 2, 3]
    assert certificates["file"].to_list() == ["应急局/a.xlsx"] * 2 + ["应急局/b.xlsx"] * 2


def test_the_tables_keep_their_contracts() -> None:
    rows = [row for row, *_ in [*FAMILIES.values(), *ITEMS.values(), *DATES.values(), *READABLE.values()]]
    frame = pl.concat([texts(*rows), texts(*rows, file=REGISTRY, kind="registry")])
    parsed = parse(frame)
    Certificates.check(parsed.certificates)
    Claims.check(parsed.claims)
    Problems.check(parsed.problems)


def test_no_rows_at_all() -> None:
    parsed = parse_texts(texts(), layouts(*FIELDS), DEFAULT_COVERAGE, received())
    assert parsed.certificates.is_empty()
    assert parsed.claims.is_empty()
