"""The place of issue in a column of its own says who issued where no issuer is named."""

import polars as pl
import pytest

from assets.recognising.recognition import recognise
from tests.layouts.people import TA, TB, A, B
from tests.sheets import sheet


@pytest.mark.parametrize(
    "header", ["发证省份", "取证省份", "证书所在省", "颁证省市", "发证机关所在地", "取证地点", "办证地区"]
)
@pytest.mark.parametrize("beside", [True, False])
def test_place_of_issue_is_the_issuer(header: str, beside: bool) -> None:
    named = [["发证单位", None, "泰安市应急管理局"]] if beside else []
    columns = [["姓名", "张三", "李四"], ["身份证号", A, B], ["证书编号", TA, TB], [header, "江苏", "山东"], *named]
    rows = [list(row) for row in zip(*columns, strict=True)]
    texts = recognise("企业花名册/甲厂.xlsx", [sheet(*rows)]).certificate_texts
    assert texts["issuer"].to_list() == ["江苏", "泰安市应急管理局" if beside else "山东"]


def test_place_of_the_identity_card_is_not() -> None:
    rows = [["姓名", "身份证号", "身份证签发地", "证书编号"], ["张三", A, "肥城", TA], ["李四", B, "肥城", TB]]
    texts = recognise("企业花名册/甲厂.xlsx", [sheet(*rows)]).certificate_texts
    assert texts.filter(pl.col("issuer").is_not_null()).is_empty()
