"""Who gets the rows of a file back."""

import polars as pl
import pytest

from assets.parsing.rosters.senders import find_senders

CLAIMS = pl.DataFrame(
    {
        "file": ["企业花名册/a.xlsx"] * 3 + ["企业花名册/街道/b.xlsx"] * 4 + ["齐鲁安特/c.xlsx"] * 3,
        "enterprise": ["甲公司", "甲公司", None, "甲", "乙", "丙", "丁", None, None, None],
    }
)


@pytest.mark.parametrize(
    ("file", "sender"),
    [
        ("应急局/2024/特种作业.xlsx", "应急局"),
        ("执法检查/老城街道/检查台账.xlsx", "老城街道"),
        ("执法检查/检查台账.xlsx", "执法检查"),
        ("企业花名册/a.xlsx", "甲公司"),
        ("企业花名册/街道/b.xlsx", "b"),
        ("齐鲁安特/c.xlsx", "c"),
        ("别处/说明.v2.txt", "说明.v2"),
        ("应急局", "应急局"),
    ],
)
def test_sender(file, sender):
    assert find_senders(pl.DataFrame({"file": [file]}), CLAIMS)["sender"].to_list() == [sender]
