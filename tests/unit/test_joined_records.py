"""Lines of a text table that hold more than one record are parted, or go back whole."""

import pytest

from assets.reading.plain_text.joined_records import part_records

HEADER = ["证书编号", "姓名", "证件号码", "状态"]
SURNAMES = "赵钱孙李周吴郑王"
FIRST, SECOND = (["T1101", "冯小明", "370983199002171111", "01"], ["T1102", "陈小红", "370983199002172222", "05"])


def table(*lines: list[str], status: str = "01") -> list[list[str]]:
    """Return a header, eight plain records and some lines more."""
    plain = [
        [f"T10{at:02d}", f"{name}大力", f"3709831990021700{at:02d}", status if at else "01"]
        for at, name in enumerate(SURNAMES)
    ]
    return [HEADER, *plain, *lines]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param([*FIRST, *SECOND], id="at-a-separator"),
        pytest.param([*FIRST[:3], FIRST[3] + SECOND[0], *SECOND[1:]], id="inside-a-cell"),
        pytest.param([*FIRST, *SECOND, "", ""], id="empty-cells-behind"),
    ],
)
def test_two_records_on_one_line_are_parted(line: list[str]) -> None:
    parted = part_records(table(line), 4, ",")
    assert parted.rows == table(FIRST, SECOND)
    assert not parted.lost
    assert "第10行写有多条记录" in parted.told[0]


@pytest.mark.parametrize("kept", [2, 3])
def test_a_record_that_lost_columns_is_no_record(kept: int) -> None:
    line = [*FIRST[:3], FIRST[3] + SECOND[0], *SECOND[1:kept]]
    longer = [*FIRST, *SECOND[:kept]]
    for rows in [line, longer] if kept == 3 else [longer]:
        parted = part_records(table(rows), 4, ",")
        assert parted.rows[-1] == [",".join(rows)]
        assert parted.lost


def test_a_last_column_that_others_leave_empty_may_be_missing() -> None:
    parted = part_records(table([*FIRST[:3], "", *SECOND[:3]], status=""), 4, ",")
    assert parted.rows[-2:] == [[*FIRST[:3], ""], SECOND[:3]]
    assert not parted.lost


def test_a_remark_beside_the_table_stays() -> None:
    line = [*FIRST, "已核对2024年第3号"]
    parted = part_records(table(line), 4, ",")
    assert parted.rows == table(line)
    assert not parted.lost
