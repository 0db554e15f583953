"""Whatever a sheet holds: nothing raises, every row is placed once, data rows and texts agree."""

import polars as pl
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from assets.reading.cell_store import Sheet
from assets.recognising.columns.told_headers import METHOD, REPEATABLE, tellable_fields
from assets.recognising.recognition import CONTRACTS, Recognised, recognise
from assets.recognising.sheets.header_rows import trimmed
from assets.recognising.wording.header_texts import normalise
from assets.told_columns import NOTHING, ToldColumn
from tests.layouts.people import TA, TB, A, B
from tests.property.examples import examples
from tests.sheets import sheet

WORDS = (
    None, "序号", "姓名", "身份证号", "证书编号", "准操项目", "有效期", "有效期至", "高压证号", "低压证号",
    "证书1编号", "证书2编号", "证件类型", "单位名称", "检查日期", "企业名称", "罚款金额（元）", "台账类型", "起", "止",
    "合计", "备注：无", "填报单位：甲公司", "张三", "李四", A, B, TA, TB, f"{TA}；{TB}", "低压电工、焊工",
    "姓名：张三", f"身份证号：{B} 工种：焊工", "姓  名：", "性别", "男", "√", "低压电工", f"李四（{B}）",
    f"王五 {A} 焊工", "2027-03-01", "2021-05-01/2027-04-30", "无", "/", "1", "2", "一、机修车间", "检查台账", " ",
    "甲公司",
)  # fmt: skip
CELLS = st.one_of(st.sampled_from(WORDS), st.integers(0, 10**18), st.text(max_size=6))
PATHS = st.sampled_from(
    [
        "企业花名册/花名册.xlsx",
        "应急局/导出.csv",
        "执法检查/住建局/台账.xlsx",
        "网络治理/台账.xlsx",
        "平台核验/a.xlsx",
        "花名册.xls",
        "x/y/z",
    ]
)


@st.composite
def sheets(draw: st.DrawFn) -> list[Sheet]:
    found = []
    for index in range(draw(st.integers(0, 3))):
        width = draw(st.integers(1, 9))
        rows = draw(st.lists(st.lists(CELLS, min_size=width, max_size=width), max_size=14))
        corner = st.tuples(st.integers(1, 14), st.integers(1, 9), st.integers(0, 4), st.integers(0, 5))
        merges = [
            (top, left, top + down, left + right) for top, left, down, right in draw(st.lists(corner, max_size=4))
        ]
        found.append(sheet(*rows, name=f"表{index}", index=index, merges=merges, visible=draw(st.booleans())))
    return found


@examples(20, suppress_health_check=[HealthCheck.too_slow])
@given(PATHS, sheets())
def test_rows_balance_and_contracts_hold(path: str, given_sheets: list[Sheet]) -> None:
    check(recognise(path, given_sheets), given_sheets)


HEADERS = st.lists(
    st.sampled_from(
        [word for word in WORDS if isinstance(word, str) and word.strip()] + ["甲", "乙", "到啥时候", "状况"]
    ),
    min_size=2,
    max_size=8,
)


@examples(20, suppress_health_check=[HealthCheck.too_slow])
@given(HEADERS, st.data())
def test_told_columns_hold_what_is_said_and_nothing_else_does(header: list[str], data: st.DataObject) -> None:
    fields = st.sampled_from([NOTHING, *tellable_fields("registry")])
    told = data.draw(st.dictionaries(st.integers(1, len(header)), fields, min_size=1))
    cells = data.draw(st.lists(st.lists(CELLS, min_size=len(header), max_size=len(header)), max_size=6))
    sheets = [sheet(header, *cells)]
    signature = trimmed([normalise(text) for text in header])
    acts = [
        ToldColumn("应急局", "应急局", "应急局", signature, at, "", field, "somebody", "2026-11-26T09:00:00+08:00")
        for at, field in told.items()
    ]
    found = recognise("应急局/导出.xlsx", sheets, acts)
    check(found, sheets)
    layouts = found.layouts.filter((pl.col("header_row") == 1) & pl.col("kind").is_in(["registry", "roster", "notice"]))
    said = layouts.filter(method=METHOD)
    assert dict(said.select("column_index", "field").iter_rows()).items() <= told.items()
    single = [field for field in told.values() if field and field not in REPEATABLE]
    others = layouts.filter((pl.col("method") != METHOD) & (pl.col("slot") == 0) & pl.col("field").is_in(single))
    shared = said.filter(slot=0)["field"].to_list()
    assert not set(others["field"]) & set(shared)


def check(recognised: Recognised, given_sheets: list[Sheet]) -> None:
    """Contracts hold, every row is placed once, data rows and texts agree."""
    for name, contract in CONTRACTS.items():
        contract.check(getattr(recognised, name))
    places = recognised.row_accounts.select("sheet", "row").rows()
    assert sorted(places) == sorted((each.name, row) for each in given_sheets for row in each.frame["row"].to_list())
    data = recognised.row_accounts.filter(pl.col("place") == "data").select("sheet", "row")
    texts = pl.concat(
        [recognised.certificate_texts.select("sheet", "row"), recognised.ledger_texts.select("sheet", "row")]
    )
    assert sorted(data.rows()) == sorted(texts.unique().rows())
    claims = recognised.certificate_texts.select("sheet", "row", "claim")
    assert claims.is_unique().all()


@examples(8)
@given(PATHS, sheets())
def test_the_same_sheets_give_the_same_frames(path: str, given_sheets: list[Sheet]) -> None:
    first, second = recognise(path, given_sheets), recognise(path, given_sheets)
    assert all(getattr(first, name).equals(getattr(second, name)) for name in CONTRACTS)
