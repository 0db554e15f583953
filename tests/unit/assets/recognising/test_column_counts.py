"""Rows that count the columns of a form."""

import pytest

from assets.recognising.wording.column_counts import counts_columns


@pytest.mark.parametrize(
    ("cells", "counts"),
    [
        (["1", "2", "3"], True),
        (["栏次", "(1)", "(2)", "(3)"], True),
        (["列号", "2", "3", "4"], True),
        (["甲", "乙", "1", "2"], True),
        (["①", "②", "③"], True),
        (["张建国", "1", "5", "9"], False),
        (["1", "张建国", "2"], False),
        (["电工", "焊工"], False),
    ],
)
def test_what_counts_columns(cells: list[str], counts: bool) -> None:
    assert counts_columns(cells) is counts
