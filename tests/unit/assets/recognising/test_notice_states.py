"""States of those named by a list of cancelled certificates."""

import polars as pl
import pytest

from assets.recognising.columns.notice_states import with_notices


@pytest.mark.parametrize(
    ("status", "reasons", "told"),
    [
        ("本人申请", "yes", "注销"),
        (None, "yes", "注销"),
        ("遗失补办", "yes", "遗失补办"),
        ("已恢复", "yes", "已恢复"),
        ("暂扣六个月", None, "暂扣六个月"),
    ],
)
def test_a_reason_is_no_state(status: str | None, reasons: str | None, told: str) -> None:
    schema = dict.fromkeys(("status", "notice", "reasons"), pl.String)
    rows = pl.DataFrame({"status": [status], "notice": ["注销"], "reasons": [reasons]}, schema=schema)
    assert with_notices(rows)["status"].to_list() == [told]
