"""Headers of two meanings: cells and neighbours tell which."""

import pytest

from assets.recognising.columns.double_meanings import with_meanings_told
from assets.recognising.columns.field_columns import candidates


@pytest.mark.parametrize(
    ("headers", "cells", "fields"),
    [
        (("姓名", "人员性质"), ("张三", "主要负责人"), ["name", "person_type"]),
        (("姓名", "人员性质"), ("张三", "在职"), ["name", "on_job"]),
        (("姓名", "发证"), ("张三", "泰安市应急管理局"), ["name", "issuer"]),
        (("姓名", "发证"), ("张三", "2024-03-01"), ["name", "issue"]),
        (("该复审日", "复审日"), ("2026-03-01", "2026-02-01"), ["review_due", "review_done"]),
        (("姓名", "复审日"), ("张三", "2026-02-01"), ["name", "review_due"]),
    ],
)
def test_the_meaning_is_told(headers: tuple[str, ...], cells: tuple[str, ...], fields: list[str]) -> None:
    found = candidates([("", header) for header in headers], [cells] * 5, "certificate")
    assert [one.field for one in with_meanings_told(found)] == fields
