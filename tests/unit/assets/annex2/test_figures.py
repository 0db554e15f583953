"""Each figure counts what domain facts §6 say, no more and no less."""

from collections.abc import Callable
from typing import Any

import polars as pl
import pytest

from assets.annex2.figure_records import figure_records
from assets.annex2.figures import total_figures
from assets.annex2.ledger_parsing import parse_ledgers
from schemas.tables.annex2 import REFERENCES
from schemas.tables.recognised import Layouts
from tests.unit.assets.annex2.ledgers import (
    AUGUST,
    CODES,
    DECEMBER,
    OCTOBER,
    campaign,
    case,
    city,
    cleanup,
    figures,
    inspection,
    many_rows,
    material,
    penalty,
    problem,
    records,
    register_of,
    site,
    texts,
    transfer,
)

ID_1, ID_2 = "11010519491231002X", "370983197501011230"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([inspection("甲公司"), inspection("甲公司", "2024-08-05")], 1),
        ([inspection("肥城甲（山东）有限公司"), inspection("肥城甲(山东) 有限责任公司")], 1),
        ([inspection("甲公司", uscc=CODES[0]), inspection("甲公司")], 1),
        ([inspection("甲公司", uscc=CODES[0]), inspection("乙公司", uscc=CODES[0]), inspection("乙公司")], 1),
        ([inspection("甲公司", uscc=CODES[0]), inspection("甲公司", uscc=CODES[1])], 2),
        ([inspection("甲公司", uscc=CODES[0]), inspection("甲公司", uscc=CODES[1]), inspection("甲公司")], 2),
        ([inspection("甲公司", uscc=CODES[0]), inspection("甲公司", uscc=CODES[0][:-1] + "Q")], 1),
        ([inspection(None, uscc=CODES[0])], 1),
        ([inspection("甲公司", certificates_checked="否")], 0),
        ([inspection("甲公司", certificates_checked="未检查")], 0),
        ([inspection("甲公司", certificates_checked=None), inspection("乙公司", certificates_checked="√")], 2),
        ([inspection("甲公司", "2024-07-15"), inspection("乙公司", "2024-07-16")], 1),
        ([inspection("甲公司", "2024-08-18"), inspection("乙公司", "2024-08-19")], 1),
    ],
)
def test_inspected_enterprises(rows: list[dict[str, Any]], expected: int) -> None:
    assert city(*rows, column="c01") == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([problem("1", person_name="张一", id_no=ID_1, problem_type="无证")] * 2, 1),
        ([problem(n, person_name="张一", id_no=ID_1, problem_type=t) for n, t in (("1", "无证"), ("2", "假证"))], 1),
        ([problem(n, person_name="张一", id_no=i, problem_type="无证") for n, i in (("1", ID_1), ("2", ID_2))], 2),
        ([problem(n, person_name="张一", id_no=i, problem_type="无证") for n, i in (("1", ID_1), ("2", None))], 1),
        ([problem(n, person_name="张一", enterprise=e, problem_type="无证") for n, e in (("1", "甲"), ("2", "乙"))], 2),
        ([problem("1", person_name="张一、李二", id_no=f"{ID_1}、{ID_2}", problem_type="无证")], 2),
        ([problem("1", person_name="张一", problem_type="培训档案")], 0),
        ([problem("1", person_name="张一", problem_type="证书过期")], 1),
        ([problem("1", problem_type="无证")], 0),
        ([problem("1", person_name="张 一", id_no="11010519491231002x", problem_type="伪造证书"),
          problem("2", person_name="张一", id_no="１１０１０５１９４９１２３１００２Ｘ", problem_type="未持证")], 1),
    ],
)  # fmt: skip
def test_persons(rows: list[dict[str, Any]], expected: int) -> None:
    assert city(*rows, column="c02") == expected


def test_which_problem_types_count_is_a_setting() -> None:
    row = problem("1", person_name="张一", problem_type="超范围")
    assert city(row, column="c02", person_problem_types=("无证", "假证")) == 0


@pytest.mark.parametrize(
    ("column", "rows", "expected"),
    [
        ("c03", [problem("1"), problem("1"), problem("2")], 2),
        ("c03", [problem("1", unit="应急局"), problem("1", unit="住建局", enterprise="乙公司")], 2),
        ("c03", [problem(None, problem_type="无证"), problem(None, problem_type="假证")], 2),
        ("c04", [problem("1", measure="责令限期改正"), problem("2", measure="限期整改")], 1),
        ("c04", [problem("1", measure="罚款")], 0),
        ("c05", [problem("1", measure="停产停业整顿"), problem("2", measure="限期整改")], 1),
        ("c05", [problem("1", measure="限期整改，未停业整顿")], 0),
        ("c07", [problem("1", rectified_on="2024-08-18"), problem("2", rectified_on="2024-08-19"), problem("3")], 1),
        ("c07", [problem("1", rectified_on="整改中"), problem("2", rectified_on="2024年8月2日")], 1),
    ],
)
def test_problems_and_measures(column: str, rows: list[dict[str, Any]], expected: int) -> None:
    assert city(*rows, column=column) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([penalty("罚〔2024〕1号", "3000"), penalty("罚[2024]１号", "3,000元")], 0.3),
        ([penalty("罚〔2024〕1号", "3万元"), penalty("罚〔2024〕2号", "0.01")], 3.000001),
        ([penalty("罚〔2024〕1号", "3000"), penalty("罚〔2024〕1号", "5000")], 0.5),
        ([penalty("罚〔2024〕1号", "2000", penalised_party="张一", party_code=ID_1)], 0.2),
    ],
)
def test_fines_in_ten_thousand_yuan(rows: list[dict[str, Any]], expected: float) -> None:
    assert city(*rows, column="c06") == expected


def test_fines_on_individuals_are_a_setting() -> None:
    rows = [penalty("1", "2000", penalised_party="张一"), penalty("2", "10000", penalised_party="甲机械有限公司")]
    assert city(*rows, column="c06", fines_on_individuals=False) == 1


def test_fines_under_a_header_in_ten_thousands() -> None:
    rows = texts(penalty("1", "3.5"))
    headed = {"file": rows["file"][0], "sheet": "台账", "table": 1, "kind": "penalty", "header_row": 1, "column": "E",
              "column_index": 5, "header": "罚款金额(万元)", "field": "fine_yuan", "slot": 0, "confidence": 1.0,
              "method": "exact"}  # fmt: skip
    layouts = Layouts.check(Layouts.conform(pl.DataFrame([headed], schema=Layouts.dtypes())))
    assert parse_ledgers(rows, layouts).ledger_records["fine_fen"].to_list() == [3_500_000]


def test_transfers_count_by_folder() -> None:
    rows = [transfer("移1", "执法检查"), transfer("移1", "执法检查"), transfer("移2", "网络治理")]
    counted = figures(*rows)
    assert (counted["全市", "c08"], counted["全市", "c11"]) == (1, 1)


@pytest.mark.parametrize(
    ("make", "column", "written", "expected"),
    [
        (site, "c09", ["http://A.com/", "https://a.com:443/x?y=1", "a.com", "a.com:80/"], 1),
        (site, "c09", ["a.com", "a.com:8080", "b.a.com"], 3),
        (site, "c09", ["117.73.255.95:8081/const/index", "http://117.73.255.95:8081"], 1),
        (cleanup, "c10", ["https://a.com/p/1", "http://A.com/p/1/", "https://a.com/p/2"], 2),
    ],
)
def test_addresses(make: Callable[[str], dict[str, Any]], column: str, written: list[str], expected: int) -> None:
    assert city(*[make(address) for address in written], column=column) == expected


def test_accounts_are_told_apart_by_platform() -> None:
    assert (
        city(site("安全证查询", "微信公众号"), site("安全证查询", "抖音"), site("安全证 查询", "抖音"), column="c09")
        == 2
    )


def test_cases_count_once_in_each_stage() -> None:
    number = "（2024）鲁0983刑初1号"
    rows = [case(number, "公安立案"), case(number, "公安机关立案侦查"), case(number, "检察机关提前介入"),
            case("(2024)鲁0983刑初1号", "提起公诉", persons="3人"), case(number, "提起公诉", persons="2"),
            case("〔2024〕鲁0983刑初2号", "提起公诉", persons="两人"), case(number, "法院审判"),
            case(number, "移送审查起诉")]  # fmt: skip
    counted = figures(*rows)
    got = [counted["全市", column] for column in ("c12", "c13", "c14_cases", "c14_persons", "c15")]
    assert got == [1, 1, 2, 5, 1]


def test_not_filed_is_null_and_filed_without_events_is_zero() -> None:
    counted = figures(inspection("甲公司", "2024-12-01"), case("1", "公安立案", unit="公安局"))
    assert counted["应急局", "c01"] == 0
    assert counted["应急局", "c12"] is None
    assert counted["公安局", "c01"] is None
    assert counted["全市", "c06"] is None


def test_a_unit_of_the_settings_that_never_filed_has_a_row_of_nulls() -> None:
    assert figures(inspection("甲公司"), units=("住建局",))["住建局", "c01"] is None


def test_the_city_is_a_union() -> None:
    rows = [
        inspection("甲公司", unit="应急局"), inspection("甲公司", unit="住建局"), inspection("乙公司", unit="住建局"),
        penalty("罚1号", "3000", unit="应急局"), penalty("罚1号", "3000", unit="住建局"),
    ]  # fmt: skip
    counted = figures(*rows)
    assert (counted["全市", "c01"], counted["应急局", "c01"], counted["住建局", "c01"]) == (2, 1, 2)
    assert counted["全市", "c06"] == 0.3


def test_overlaps_name_the_units() -> None:
    made = material(texts(inspection("甲公司", unit="应急局"), inspection("甲公司", unit="住建局")), campaign(), AUGUST)
    assert made.overlaps.select("column", "units").rows() == [("c01", ["住建局", "应急局"])]


def test_sub_totals_show_every_type() -> None:
    rows = [
        problem("1", person_name="张一", problem_type="无证、超范围"),
        problem("2", person_name="李二", problem_type="其他"),
    ]
    types = material(texts(*rows), campaign(), AUGUST).person_types.filter(unit="全市")
    assert types.select("problem_type", "persons", "counted").rows() == [
        ("其他", 1, False), ("无证", 1, True), ("超范围", 1, True)
    ]  # fmt: skip


def test_every_figure_follows_from_exactly_its_records() -> None:
    rows, held = records(*many_rows(["应急局", "住建局", "公安局"])), campaign()
    behind = figure_records(rows, held, DECEMBER)
    made = total_figures(behind, register_of(rows), held, DECEMBER)
    for unit, column, value, listed in made.select("unit", "column", "value", "records").iter_rows():
        sources = pl.DataFrame(listed, schema=dict(REFERENCES.inner.to_schema()))
        mine = rows if unit == "全市" else rows.filter(unit=unit)
        alone = mine.join(sources, on=["file", "sheet", "row"], how="semi")
        counted = total_figures(figure_records(alone, held, DECEMBER), register_of(alone), held, DECEMBER)
        again = counted.filter(unit=unit, column=column)["value"].to_list()
        assert again == [value] or (value == 0 and not listed), (unit, column)


def test_repetition_gives_the_same_table_whatever_the_order_of_rows() -> None:
    rows = texts(*many_rows(["应急局", "住建局"]))
    first = material(rows, campaign(), OCTOBER).figures
    second = material(rows.sample(fraction=1, shuffle=True, seed=3), campaign(), OCTOBER).figures
    assert first.equals(second)


def test_figures_never_fall_from_deadline_to_deadline() -> None:
    made = material(texts(*many_rows(["应急局"])), campaign(), DECEMBER)
    early = total_figures(made.behind.filter(pl.col("event_on") <= AUGUST), made.register, campaign(), AUGUST)
    assert (early["value"] <= made.figures["value"]).all()
