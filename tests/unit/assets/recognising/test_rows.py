"""Rows of a table's body: data or layout."""

import pytest

from assets.recognising.recognition import recognise
from tests.layouts.people import TA, A, B
from tests.sheets import sheet

HEADER = ["序号", "姓名", "身份证号", "工种", "证书编号", "发证机关", "联系电话"]
FIRST = ["1", "张三", A, "低压电工", TA, "泰安市应急管理局", None]


def place_of(*cells: str | None, merges: tuple[tuple[int, int, int, int], ...] = (), then: bool = False) -> str:
    rows = [HEADER, FIRST, list(cells), *([FIRST] if then else [])]
    accounts = recognise("企业花名册/花名册.xlsx", [sheet(*rows, merges=merges)]).row_accounts
    return dict(accounts.select("row", "place").rows())[3]


@pytest.mark.parametrize(
    ("cells", "place"),
    [
        (("2", "李四"), "data"),
        ((None, "李四"), "data"),
        ((None, "阿布都·热合曼"), "data"),
        (("2", None, A), "data"),
        (("2", "李四", "遗失"), "data"),
        (("2", "郸文", "遗失"), "data"),
        ((None, "过次页", "12人"), "footnote"),
        (("8", "以下空白"), "total"),
        (("2", None, None, None, TA), "data"),
        (("2", None, None, None, None, None, "13800000000"), "data"),
        (("2", "李四", "无", "无", "无"), "data"),
        ((f"2、李四、{A}、低压电工",), "footnote"),
        ((f"2;李四;{A};低压电工;有效",), "data"),
        ((f"说明：张三，李四，王五，{A}",), "footnote"),
        (("2",), "template"),
        (("2", "/", "/", "/", "/"), "template"),
        (("2", None, None, None, None, "泰安市应急管理局"), "template"),
        (("例", "王某某", "370983XXXXXXXXXXXX", "低压电工", "T370983XXXXXXXXXXXX"), "template"),
        (("合计", "2人"), "total"),
        (("小 计", None, None, "1"), "total"),
        ((None, "合计", "2"), "total"),
        (("共3人",), "total"),
        (("备注：以上人员均在岗",), "footnote"),
        (("填表人：王五", None, "审核人：赵六", None, "2024年7月20日"), "footnote"),
        (("单位负责人（签字）：", None, None, None, "联系电话：0538-0000000"), "footnote"),
        (("以下空白",), "footnote"),
        (("自动", "与身份证一致", "18位", "按证填写", "T开头"), "template"),
        ((None, "项目经理：", None, "甲方代表："), "footnote"),
        (("栏次", "(1)", "(2)", "(3)", "(4)"), "footnote"),
        (("编号", "甲", "乙", "丙"), "footnote"),
        ((None, "二号机房"), "footnote"),
        (("——以上台账第1页——", None, "录入：实习生小丁"), "footnote"),
        (("二、某物流园（报送3人）", None, "联系人：办公室"), "footnote"),
        (("应持证", "7人", "实持证", "7人"), "footnote"),
        (("int", "nvarchar(50)", "char(18)", "nvarchar(99)", "varchar(40)"), "footnote"),
        (("2024年7月20日",), "footnote"),
        (("注：1.请如实填写。",), "footnote"),
    ],
)
def test_place_of_a_row(cells: tuple[str | None, ...], place: str) -> None:
    assert place_of(*cells) == place


@pytest.mark.parametrize("cells", [("二、机修车间",), ("（二）安全管理人员",), ("机修班",), (None, "维修车间")])
def test_section_line_between_rows_is_a_title(cells: tuple[str | None, ...]) -> None:
    assert place_of(*cells, then=True) == "title"


def test_line_merged_over_the_table_is_no_person() -> None:
    assert place_of("欧阳修", merges=((3, 1, 3, 7),), then=True) == "title"


def test_row_with_an_id_is_a_person_whatever_stands_first() -> None:
    assert place_of("合计", "李四", A) == "data"


def test_row_filled_only_by_a_merge_from_above_is_no_claim() -> None:
    rows = [HEADER, FIRST, ["2", None, None, None, None, None, None]]
    merged = sheet(*rows, merges=[(2, 2, 3, 2), (2, 3, 3, 3)])
    accounts = recognise("企业花名册/花名册.xlsx", [merged]).row_accounts
    assert dict(accounts.select("row", "place").rows())[3] == "template"


@pytest.mark.parametrize(
    ("below", "places"),
    [
        ([["机械", "台数"], ["行车", "2"]], ["footnote", "footnote"]),
        ([["机号", "牌子", "登记证号"], ["1", "某牌", "车11鲁J0023"]], ["footnote", "footnote"]),
        ([["2", "李四"], ["3", "王五"]], ["data", "data"]),
        ([["2", "某牌", B]], ["data"]),
    ],
)
def test_another_table_below_a_blank_row_is_nobodys(below: list[list[str]], places: list[str]) -> None:
    accounts = recognise("企业花名册/花名册.xlsx", [sheet(HEADER, FIRST, [], *below)]).row_accounts
    assert [place for row, place in accounts.select("row", "place").sort("row").rows() if row > 3] == places


@pytest.mark.parametrize(("end", "place"), [("2030年6月3日", "data"), ("年-月-日", "template")])
def test_a_day_beside_nobody_is_a_claim_and_its_pattern_is_a_hint(end: str, place: str) -> None:
    header = ["姓名", "身份证号", "证书编号", "准操项目", "有效期至"]
    person = ["张三", A, TA, "低压电工作业", "2027-03-01"]
    blank = [None, None, None, "有证打√" if "-" in end else "高压电工作业", end]
    accounts = recognise("企业花名册/花名册.xlsx", [sheet(header, person, blank, person)]).row_accounts
    assert dict(accounts.select("row", "place").rows())[3] == place
