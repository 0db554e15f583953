"""Recognition over odd layouts: which claims are found, where each row goes, what the clerk is told."""

import polars as pl
import pytest

from assets.recognising.recognition import CONTRACTS, Recognised, recognise
from tests.layouts.every import LAYOUTS
from tests.layouts.layout import Layout
from tests.sheets import sheet

BY_NAME = pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)


def found(layout: Layout) -> Recognised:
    return recognise(layout.path, list(layout.sheets))


@BY_NAME
def test_claims_are_found(layout: Layout) -> None:
    texts = found(layout).certificate_texts
    assert sorted(texts.select("row", "claim").rows()) == sorted((row, number) for row, number, _ in layout.claims)
    for row, number, values in layout.claims:
        mine = texts.filter((pl.col("row") == row) & (pl.col("claim") == number))
        assert values in mine.select(list(values)).to_dicts() or not values


@BY_NAME
def test_frames_keep_their_contracts(layout: Layout) -> None:
    recognised = found(layout)
    for name, contract in CONTRACTS.items():
        frame = getattr(recognised, name)
        assert contract.check(frame).equals(contract.conform(frame))


@BY_NAME
def test_every_row_is_placed_once(layout: Layout) -> None:
    recognised = found(layout)
    rows = [(each.name, row) for each in layout.sheets for row in each.frame["row"]]
    assert sorted(recognised.row_accounts.select("sheet", "row").rows()) == sorted(rows)
    data = recognised.row_accounts.filter(pl.col("place") == "data").select("sheet", "row").unique()
    assert data.height == recognised.certificate_texts.select("sheet", "row").unique().height


@BY_NAME
def test_kind_hint_and_places(layout: Layout) -> None:
    recognised = found(layout)
    assert recognised.file_kinds["kind"].to_list() == [layout.kind]
    if layout.hint:
        assert set(recognised.certificate_texts["enterprise_hint"]) == {layout.hint}
    places = dict(recognised.row_accounts.select("row", "place").rows())
    assert {row: places[row] for row in layout.places} == layout.places


OFFICE = ["姓名", "身份证号", "证书编号", "工作单位", "有效期至", "发证机关", "状态"]
STAFF = ["姓名", "身份证号", "证书编号", "工作单位", "有效期至", "发证机关", "状态", "岗位"]
OWN = ["姓名", "身份证号", "证书编号", "初领日期", "实际复审日期", "签发机关", "证书状态"]


@pytest.mark.parametrize(
    ("file", "header", "employers", "kind"),
    [
        ("各部门数据/导出.xlsx", OWN, 1, "registry"),
        ("导出.xlsx", OWN, 1, "registry"),
        ("导出.xlsx", OFFICE, 8, "registry"),
        ("导出.xlsx", OFFICE, 1, "roster"),
        ("导出.xlsx", STAFF, 8, "roster"),
        ("企业花名册/名单.xlsx", OFFICE, 8, "roster"),
        ("企业花名册/名单.xlsx", [*OFFICE[:6], "证书状态", "初次发证日期"], 8, "registry"),
        ("应急局/名单.xlsx", [*STAFF[:6], "岗位"], 1, "roster"),
        ("应急局/名单.xlsx", STAFF, 8, "registry"),
        ("住建局/名单.xlsx", [*STAFF[:6], "岗位类别"], 8, "registry"),
        ("住建局/名单.xlsx", [*STAFF[:5], "岗位", "证书最后状态"], 8, "registry"),
        ("应急局/甲公司花名册.xlsx", OFFICE[:5], 1, "roster"),
        ("应急局/名单.xlsx", OFFICE[:5], 8, "registry"),
        ("应急局/名单.xlsx", OFFICE[:5], 1, "roster"),
        ("应急局/肥城甲建筑有限公司人员持证情况统计表.xlsx", [*OFFICE[:5], "签发机关"], 1, "roster"),
        ("应急局/名单.xlsx", [*OFFICE[:5], "签发机关", "岗位"], 1, "roster"),
        ("应急局/名单.xlsx", ["员工姓名", *OFFICE[1:5], "签发机关"], 1, "roster"),
        ("应急局/名单.xlsx", [*OFFICE[:5], "签发机关"], 8, "registry"),
        ("应急局/特种作业操作证.xlsx", [*OFFICE[:5], "签发机关"], 1, "registry"),
        ("应急局/肥城甲建筑有限公司.xlsx", [*OFFICE[:5], "签发机关", "证书状态"], 1, "registry"),
        ("企业花名册/导出.xlsx", OWN, 1, "roster"),
        ("甲建筑有限公司/导出.xlsx", OWN, 1, "roster"),
        ("企业花名册/甲建筑有限公司导出.xlsx", OWN, 1, "roster"),
        ("企业花名册/特种设备补充.xlsx", [*OFFICE[:6], "证书状态"], 8, "registry"),
        ("企业花名册/安全生产知识和管理能力考核合格证.xlsx", OFFICE, 8, "registry"),
        ("企业花名册/持证人员汇总表.xlsx", [*OFFICE[:6], "证书状态"], 8, "roster"),
        ("企业花名册/老城街道/特种作业操作证.xlsx", [*OFFICE[:6], "证书状态"], 8, "roster"),
        ("企业花名册/特种作业操作证.xlsx", [*OFFICE[:6], "证书状态"], 1, "roster"),
        ("齐鲁安特/导出.xlsx", [*OFFICE[:6], "证书状态"], 8, "roster"),
    ],
)
def test_columns_tell_a_registry_where_the_folder_does_not(
    file: str, header: list[str], employers: int, kind: str
) -> None:
    rows = []
    for at in range(10):
        id_no, firm = f"37098319750101{at:04d}", f"肥城{'甲乙丙丁戊己庚辛'[at % employers]}有限公司"
        rest = ["2027-01-01", "泰安市应急管理局", "有效", "电工"]
        rows.append([f"张{'一二三四五六七八九十'[at]}", id_no, f"T{id_no}", firm, *rest][: len(header)])
    assert recognise(file, [sheet(header, *rows)]).file_kinds["kind"].to_list() == [kind]


def test_a_long_list_of_whom_nobody_knows_is_no_register_and_no_roster() -> None:
    rows = [[f"张{at}", f"37098319750101{at:04d}", f"T37098319750101{at:04d}", "2020-01-01"] for at in range(100)]
    found = recognise(
        "企业花名册/电子证照.xlsx", [sheet(OWN, *([*row, "", "泰安市应急管理局", "有效"] for row in rows))]
    )
    assert found.certificate_texts.is_empty()
    assert "又未写明企业的名单（如是部门导出，请移到" in found.file_kinds["message"].item()
