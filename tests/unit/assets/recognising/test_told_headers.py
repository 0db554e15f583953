"""What a person said of a column outweighs all else, in all the sender's files of that header, under any name."""

import polars as pl
import pytest

from assets.reading.cell_store import Sheet
from assets.recognising.recognition import Recognised, recognise
from assets.recognising.wording.header_texts import normalise
from assets.told_columns import NOTHING, ToldColumn
from tests.layouts.people import FIRM, TA, TB, A, B
from tests.sheets import sheet

ROSTER = "企业花名册/花名册.xlsx"
PLAIN = ["姓名", "身份证号", "证书编号", "干什么的", "撑到哪天", "单位名称"]
ROWS = [["张三", A, TA, "低压电工作业", "2027-03-01", FIRM], ["李四", B, TB, "低压电工作业", "2026-03-01", FIRM]]


def said(
    header: list[str], fields: dict[int, str], scope: str = "", sender: str = FIRM, key: str = "甲乙机械"
) -> list[ToldColumn]:
    """What the acts on some columns of a header would be."""
    signature = tuple(map(normalise, header))
    at = "2026-11-26T09:00:00+08:00"
    return [
        ToldColumn(scope, sender, key, signature, index, header[index - 1], field, "operator", at)
        for index, field in fields.items()
    ]


def read(given: Sheet, told: list[ToldColumn], path: str = ROSTER) -> Recognised:
    return recognise(path, [given], told)


def mapping(found: Recognised) -> dict[str, tuple[str, int, str]]:
    columns = found.layouts.select("column", "field", "slot", "method").rows()
    return {column: (field, slot, method) for column, field, slot, method in columns}


@pytest.mark.parametrize("field", ["remark", "valid_to", "item", "post", NOTHING])
def test_a_told_column_is_what_it_is_said_to_be(field: str) -> None:
    found = read(sheet(PLAIN, *ROWS), said(PLAIN, {4: field}))
    assert mapping(found)["D"] == (field, 0, "confirmed")
    assert found.layouts.filter(column="D")["confidence"].to_list() == [1.0]
    if field:
        assert found.certificate_texts[field].to_list() == ["低压电工作业"] * 2


def test_a_column_that_loses_its_field_is_not_read_as_it() -> None:
    header = ["姓名", "身份证号", "证书编号", "有效期至", "撑到哪天", "单位名称"]
    rows = [
        [name, number, cert, "2025-01-01", "2027-03-01", FIRM]
        for name, number, cert in (("张三", A, TA), ("李四", B, TB))
    ]
    found = read(sheet(header, *rows), said(header, {5: "valid_to"}))
    assert found.certificate_texts["valid_to"].to_list() == ["2027-03-01"] * 2
    assert mapping(found)["D"][0] != "valid_to"


def test_what_competes_is_known_by_what_else_it_may_be() -> None:
    header = ["姓名", "证件号码", "证件编号", "准操项目", "单位名称"]
    rows = [["张三", TA, A, "低压电工作业", FIRM], ["李四", TB, B, "低压电工作业", FIRM]]
    found = mapping(read(sheet(header, *rows), said(header, {3: "id_no"})))
    assert (found["C"], found["B"][0]) == (("id_no", 0, "confirmed"), "number")


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("企业花名册/2025年1月9日上报（更正）.csv", None),
        ("企业花名册/新城街道/名单.xlsx", None),
        ("别处/名单.xlsx", None),
        ("企业花名册/名单.xlsx", f"{FIRM}特种作业人员花名册"),
    ],
)
def test_it_holds_whatever_the_file_is_called(path: str, title: str | None) -> None:
    lines = [[title]] if title else []
    assert mapping(read(sheet(*lines, PLAIN, *ROWS), said(PLAIN, {5: "issue"}), path))["E"][2] == "confirmed"


@pytest.mark.parametrize(
    ("header", "firm", "path"),
    [
        (PLAIN, "肥城市丙丁化工有限公司", ROSTER),
        ([*PLAIN[:4], "撑到几时", PLAIN[5]], FIRM, ROSTER),
        ([*PLAIN, "性别"], FIRM, ROSTER),
        (PLAIN, FIRM, "应急局/导出.xlsx"),
    ],
)
def test_it_holds_for_no_other_sender_and_no_other_header(header: list[str], firm: str, path: str) -> None:
    rows = [[*row[:5], firm, *([None] * (len(header) - 6))] for row in ROWS]
    found = read(sheet(header, *rows), said(PLAIN, {5: "issue"}), path)
    assert "confirmed" not in found.layouts["method"].to_list()


def test_whose_a_file_is_may_stand_in_a_told_column() -> None:
    header = [*PLAIN[:5], "所属主体"]
    found = read(sheet(header, *ROWS), said(header, {6: "enterprise", 5: "valid_to"}))
    assert found.certificate_texts["enterprise"].to_list() == [FIRM] * 2
    others = [[*row[:5], "肥城市丙丁化工有限公司"] for row in ROWS]
    assert "confirmed" not in read(sheet(header, *others), said(header, {6: "enterprise"})).layouts["method"].to_list()


def test_a_table_in_nobodys_words_is_read_once_its_columns_are_told() -> None:
    header = ["甲", "乙", "丙", "丁"]
    rows = [["张三", A, TA, "2027-03-01"], ["李四", B, TB, "2027-03-02"]]
    title = [f"{FIRM}持证人员"]
    told = said(header, {1: "name", 2: "id_no", 3: "number", 4: "valid_to"})
    found = read(sheet(title, header, *rows), told)
    assert found.certificate_texts["valid_to"].to_list() == ["2027-03-01", "2027-03-02"]
    assert found.row_accounts.filter(row=2)["place"].to_list() == ["header"]


def test_a_registry_belongs_to_its_department() -> None:
    header = ["姓名", "身份证号", "证书编号", "发证机关", "有效期至", "咋样了"]
    rows = [["张三", A, TA, "肥城市应急管理局", "2027-03-01", "02"]]
    told = said(header, {6: "status"}, "应急局", "应急局", "应急局")
    for path in ("应急局/导出2024-08-05.xlsx", "市应急管理局/2025年查询结果.csv"):
        assert read(sheet(header, *rows), told, path).certificate_texts["status"].to_list() == ["02"]
    assert read(sheet(header, *rows), told, "住建局/导出.xlsx").certificate_texts["status"].to_list() != ["02"]


def test_a_column_of_a_wide_row_stays_with_its_certificate() -> None:
    header = ["姓名", "身份证号", "证书1编号", "证书1有效期", "证书2编号", "证书2有效期", "单位名称"]
    rows = [
        ["张三", A, TA, "2027-03-01", TB, "2026-03-01", FIRM],
        ["李四", B, TB, "2027-03-01", TA, "2026-03-01", FIRM],
    ]
    found = read(sheet(header, *rows), said(header, {6: "issue"}))
    assert mapping(found)["F"] == ("issue", 2, "confirmed")
    texts = found.certificate_texts.filter(pl.col("slot") == 2)
    assert texts.select("number", "issue", "valid_to").row(0) == (TB, "2026-03-01", None)


def test_a_ledgers_column_can_be_told() -> None:
    header = ["检查编号", "检查日期", "企业名称", "查没查证"]
    rows = [["J1", "2024-08-01", FIRM, "是"]]
    told = said(header, {4: "certificates_checked"}, "执法检查", "住建局", "住建局")
    found = read(sheet(header, *rows), told, "执法检查/住建局/检查台账.xlsx")
    assert found.ledger_texts["certificates_checked"].to_list() == ["是"]


def test_a_header_of_two_rows_is_told_by_both() -> None:
    upper = ["姓名", "身份证号", "证书", None, "单位名称"]
    lower = [None, None, "编号", "到几时", None]
    given = sheet(
        upper,
        lower,
        ["张三", A, TA, "2027-03-01", FIRM],
        merges=[(1, 3, 1, 4), (1, 1, 2, 1), (1, 2, 2, 2), (1, 5, 2, 5)],
    )
    found = read(given, said(["姓名", "身份证号", "证书编号", "证书到几时", "单位名称"], {4: "issue"}))
    assert found.certificate_texts.select("number", "issue").rows() == [(TA, "2027-03-01")]
