"""Numbers that name the province that issued them."""

import polars as pl
import pytest

from schemas.values.numbers.number_issuer import issuers_named


@pytest.mark.parametrize(
    ("number", "issuers"),
    [
        ("浙建安C(2021)0012345", "浙江省住房和城乡建设厅"),
        ("豫B012021000123", "河南省住房和城乡建设厅"),
        ("京A012020000001", "北京市住房和城乡建设厅"),
        ("鲁H012021000123", "山东省住房和城乡建设厅|济宁市住房和城乡建设局"),
        ("鲁建安C2(2021)0012345", None),
        ("T370983198001021234", None),
        ("浙江123", None),
        (None, None),
    ],
)
def test_authorities_of_a_number(number: str | None, issuers: str | None) -> None:
    frame = pl.DataFrame({"number": [number]}, schema={"number": pl.String})
    assert frame.select(issuers_named(pl.col("number"))).item() == issuers
