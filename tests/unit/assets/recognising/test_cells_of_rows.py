"""Rows and cells that hold more than one thing: name with number, ticks, further rows of a person, no header."""

import pytest

from assets.recognising.columns.cell_parts import value_in
from assets.recognising.recognition import recognise
from assets.recognising.slots.splitting import split_dates
from schemas.lookups.item_lists import split_items
from tests.layouts.people import TA, TB, A, B, C
from tests.sheets import Cell, sheet

PATH = "企业花名册/肥城甲乙机械有限公司.xlsx"
Claims = list[tuple[int, int, tuple[str | None, ...]]]


def claims(rows: list[list[Cell]], *fields: str, **given: object) -> Claims:
    texts = recognise(PATH, [sheet(*rows, **given)]).certificate_texts  # type: ignore[arg-type]
    return [(row["row"], row["claim"], tuple(row[field] for field in fields)) for row in texts.to_dicts()]


@pytest.mark.parametrize(
    "form",
    [
        "{}{}",
        "{}（{}）",
        "{} {}",
        "{}\n{}",
        "{}/{}",
        "{}，身份证号：{}",
        "姓名：{} 身份证：{}",
        "{}[{}]",
        "{}+{}",
        "{}；{}",
        "{}，1971年11月生，{}，肥城人",
    ],
)
@pytest.mark.parametrize("header", ["姓名及身份证号", "人员", "持证人信息"])
def test_name_and_identity_number_in_one_cell(form: str, header: str) -> None:
    rows = [
        ["序号", header, "证书编号", "有效期"],
        ["1", form.format("张三", A), TA, "2028"],
        ["2", form.format("欧阳建国", B), TB, "2027"],
    ]
    assert claims(rows, "name", "id_no") == [(2, 1, ("张三", A)), (3, 1, ("欧阳建国", B))]


def test_a_passport_beside_a_name() -> None:
    rows = [
        ["姓名及证件", "证书编号", "准操项目", "有效期"],
        [f"张三/{A}", TA, "焊工", "2028"],
        ["金哲洙/B48176944", "TB48176944", "焊工", "2027"],
    ]
    assert claims(rows, "name", "id_no") == [(2, 1, ("张三", A)), (3, 1, ("金哲洙", "B48176944"))]


@pytest.mark.parametrize("yes", ["√", "✔", "1", "是", "有", "●", "Y", "持", "已取", "○"])
@pytest.mark.parametrize("no", [None, "×", "否", "/", "缺"])
def test_each_tick_is_a_claim(yes: str, no: str | None) -> None:
    rows = [
        ["姓名", "身份证号", "低压电工", "高压电工证", "焊工", "登高架设"],
        ["张三", A, yes, no, yes, no],
        ["李四", B, no, yes, no, no],
        ["王五", C, no, no, no, no],
    ]
    told = [(2, 1, ("低压电工",)), (2, 2, ("焊工",)), (3, 1, ("高压电工证",)), (4, 1, (None,))]
    assert claims(rows, "item") == told


@pytest.mark.parametrize("total", [["合计", None, 2, 1, 2], [None, "总 计", 2, 1, 2], [None, None, 2, 1, 2]])
def test_a_row_of_totals_unticks_no_column(total: list[Cell]) -> None:
    rows: list[list[Cell]] = [
        ["姓名", "身份证号", "低压电工", "熔化焊接", "制冷设备运行"],
        ["张三", A, "√", "√", "√"],
        ["李四", B, "√", None, "√"],
        total,
    ]
    told = [(2, "低压电工"), (2, "熔化焊接"), (2, "制冷设备运行"), (3, "低压电工"), (3, "制冷设备运行")]
    assert [(row, item) for row, _, (item,) in claims(rows, "item")] == told


def test_a_code_beside_a_foreign_word_names_the_ticked_trade() -> None:
    rows = [["姓名", "身份证号", "N1 Forklift 叉车", "Q1 Rigger 指挥"], ["张三", A, "Y", "Y"], ["李四", B, "N", "Y"]]
    assert claims(rows, "item") == [(2, 1, ("叉车",)), (2, 2, ("Q1",)), (3, 1, ("Q1",))]


def test_a_row_without_a_tick_claims_no_trade() -> None:
    rows: list[list[Cell]] = [
        ["姓名", "身份证号", "低压电工作业", "高压电工作业", "焊接热切割作业", "证号"],
        ["张三", A, "★", None, None, TA],
        ["李四", B, None, None, "★", TB],
        ["王五", C, None, None, None, None],
    ]
    found = claims(rows, "item", "slot_text")
    assert [item for _, _, (item, _) in found] == ["低压电工作业", "焊接热切割作业", None]
    assert found[-1][2] == (None, None)


def test_a_tick_and_its_own_end_are_one_certificate() -> None:
    rows: list[list[Cell]] = [
        ["姓名", "身份证号", "高压", "高压到期", "登高", "登高到期"],
        ["张三", A, "√", "2027-12-28", None, None],
        ["李四", B, "√", "2025-10-10", "√", "2027-04-30"],
    ]
    assert [at[:2] for at in claims(rows, "item")] == [(2, 1), (3, 1), (3, 2)]


def test_dashes_in_place_of_a_name_go_on_with_the_person_above() -> None:
    rows: list[list[Cell]] = [
        ["序号", "姓名", "身份证号", "证书编号", "准操项目"],
        ["1", "张三", A, TA, "低压电工作业"],
        ["-", "-", "-", TA, "高压电工作业"],
        ["2", "李四", B, TB, "低压电工作业"],
    ]
    assert [who for _, _, who in claims(rows, "name", "id_no")] == [("张三", A), ("张三", A), ("李四", B)]


def test_numbers_of_ticks_go_with_them_in_order() -> None:
    rows = [
        ["姓名", "身份证号", "证书编号", "低压电工", "焊工", "有效期"],
        ["张三", A, f"{TA}；鲁J012022000123", "√", "√", "2028-01-01；2027-01-01"],
        ["李四", B, TB, "√", None, "2028-01-01"],
    ]
    assert claims(rows, "item", "number", "valid_to") == [
        (2, 1, ("低压电工", TA, "2028-01-01")),
        (2, 2, ("焊工", "鲁J012022000123", "2027-01-01")),
        (3, 1, ("低压电工", TB, "2028-01-01")),
    ]


HEADER: list[Cell] = ["序号", "姓名", "身份证号", "证书编号", "准操项目", "有效期"]
FIRST: list[Cell] = ["1", "张三", A, TA, "低压电工作业", "2028-01-01"]


@pytest.mark.parametrize(
    ("row", "whose"),
    [
        ([None, None, None, "鲁J012022000123", "建筑电工", "2027-01-01"], ("张三", A, "鲁J012022000123")),
        ([None, None, None, TA, "焊工", "2027-01-01"], ("张三", A, TA)),
        ([None, None, None, None, "焊工", "2027-01-01"], ("张三", A, TA)),
        (["1", None, None, TA, "焊工", "2027-01-01"], ("张三", A, TA)),
        (["2", None, None, TB, "焊工", "2027-01-01"], (None, None, TB)),
        ([None, None, None, TB, "焊工", "2027-01-01"], (None, None, TB)),
        ([None, "李四", None, TB, "焊工", "2027-01-01"], ("李四", None, TB)),
    ],
)
def test_a_row_without_a_person_goes_on_with_the_one_above(row: list[Cell], whose: tuple[str | None, ...]) -> None:
    assert claims([HEADER, FIRST, row], "name", "id_no", "number") == [(2, 1, ("张三", A, TA)), (3, 1, whose)]


def test_a_name_left_out_by_mistake_is_nobody_above() -> None:
    header: list[Cell] = ["编号", "姓名", "身份证号", "证书名称", "工种", "证照编号", "有效期至"]
    first: list[Cell] = ["1", "张三", A, "特种作业操作证", "焊工", TA, "2028-01-01"]
    assert claims([header, first, ["2", None, None, "特种作业证", "高压电工作业", None, "2027"]], "name")[1][2] == (
        None,
    )
    without = [row[1:] for row in (header, first, ["2", None, None, "特种作业证", "高压电工作业", None, "2027"])]
    assert claims(without, "name")[1][2] == (None,)


def test_a_number_left_of_the_name_is_the_certificates() -> None:
    rows: list[list[Cell]] = [
        ["证书编号", "姓名", "身份证号", "准操项目"],
        [TA, "张三", A, "焊工"],
        ["鲁J012022000123", None, None, "建筑电工"],
    ]
    assert claims(rows, "name", "number")[1] == (3, 1, ("张三", "鲁J012022000123"))


def test_a_gap_ends_the_rows_of_a_person() -> None:
    rows = [HEADER, FIRST, [None, None, None, "鲁J012022000123", "建筑电工", "2027-01-01"]]
    assert claims(rows, "name", gaps=(3,))[-1] == (4, 1, (None,))


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("2021-05-01/2027-04-30", []),
        ("2021/5/1/2027/4/30", []),
        ("2025-05-01/2027-04-12", ["2025-05-01", "2027-04-12"]),
    ],
)
def test_first_and_last_day_of_one_term_stay_together(text: str, pieces: list[str]) -> None:
    assert split_dates(text, 2) == pieces


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("低压电工作业 熔化焊接与热切割作业", ["低压电工作业", "熔化焊接与热切割作业"]),
        ("高压电工作业 高处安装、维护、拆除作业", ["高压电工作业", "高处安装、维护、拆除作业"]),
        ("建筑电工　建筑架子工", ["建筑电工", "建筑架子工"]),
        ("电工作业 低压电工作业", ["低压电工作业"]),
        ("N1 叉车司机", ["N1 叉车司机"]),
        ("低压 作业人员", ["低压 作业人员"]),
    ],
)
def test_items_parted_by_blanks(text: str, items: list[str]) -> None:
    assert split_items(text) == items


def test_a_sheet_without_header_is_read_by_content() -> None:
    rows: list[list[Cell]] = [
        ["张三", "男", A, "电工", TA, "低压电工作业", "2022-01-01", "2028-01-01", "山东省应急管理厅", "13812345678"],
        ["李四", "男", B, "焊工", A, "熔化焊接与热切割作业", "2021-05-01", "2027-04-30", "泰安市应急管理局", None],
    ]  # fmt: skip
    fields = ("name", "id_no", "post", "number", "item", "issue", "valid_to", "issuer")
    assert claims(rows, *fields) == [
        (1, 1, ("张三", A, "电工", TA, "低压电工作业", "2022-01-01", "2028-01-01", "山东省应急管理厅")),
        (2, 1, ("李四", B, "焊工", A, "熔化焊接与热切割作业", "2021-05-01", "2027-04-30", "泰安市应急管理局")),
    ]


def test_numbers_that_nobody_understands_forbid_a_sheet_without_header() -> None:
    rows: list[list[Cell]] = [["张三", A, "电工", "（乙）202201"], ["李四", B, "焊工", "（乙）202202"]]
    assert claims(rows, "name") == []


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        (f"张三（{A}）", "name", "张三"),
        (f"张三（{A}）", "id_no", A),
        (f"姓名：张三 身份证号：{A}", "id_no", A),
        ("张三", "number", None),
        (f"T{C} 张三", "number", None),
    ],
)
def test_the_own_part_of_a_corrected_cell(text: str, field: str, value: str | None) -> None:
    assert value_in(text, field) == value
