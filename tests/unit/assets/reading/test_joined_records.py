"""Lines of a text table that hold two records, or a separator in a cell: parted or sent back, never dropped."""

import pytest

from assets.reading.plain_text.delimited import read_delimited

HEADER = ["省份代码", "证照编号", "姓名", "证件号码", "操作类别", "状态"]
NAMES = ["阴红洁", "刘萍", "刘敏秀", "欧阳文", "王磊", "张勇", "李娜", "赵一鸣"]
RECORDS = [
    ["370000", f"鲁A0{2019000000 + at}", name, f"37098319900101{at:04d}", "建筑电工", f"0{at % 7}"]
    for at, name in enumerate(NAMES)
]


def lines(*records: list[str]) -> list[str]:
    return [",".join(record) for record in (HEADER, *records)]


def read(texts: list[str]) -> tuple[list[list[str]], str | None, str]:
    book = read_delimited("\n".join(texts) + "\n")
    return [list(map(str, row)) for row in book.grids[0].rows], book.doubt, book.message or ""


def test_two_records_run_together_are_parted_and_the_second_stands_behind_the_last_line() -> None:
    whole = lines(*RECORDS)
    rows, doubt, message = read([*whole[:3], whole[3] + whole[4], *whole[5:]])
    assert rows == [HEADER, *RECORDS[:3], *RECORDS[4:], RECORDS[3]]
    assert doubt is None
    assert "第4行写有多条记录" in message
    assert f"按第{len(rows)}行读取" in message


@pytest.mark.parametrize("glue", ["", ","])
def test_three_records_on_a_line(glue: str) -> None:
    whole = lines(*RECORDS)
    rows, doubt, _ = read([*whole[:3], glue.join(whole[3:6]), *whole[6:]])
    assert sorted(rows[1:]) == sorted(RECORDS)
    assert doubt is None


def test_a_line_that_cannot_be_parted_is_one_cell_that_goes_back_and_speaks_against_the_export() -> None:
    whole = lines(*RECORDS)
    halves = whole[3] + "," + ",".join(["张三", "x9", *RECORDS[5][1:]])
    rows, doubt, message = read([*whole[:3], halves, *whole[5:]])
    assert rows[3] == [halves]
    assert doubt == "joined_record"
    assert "第4行的单元格比表头多" in message


def test_a_line_that_goes_on_with_a_part_of_the_next_record_goes_back() -> None:
    whole = lines(*RECORDS)
    rows, doubt, _ = read([*whole[:3], whole[3] + ",".join(RECORDS[3][:3]), *whole[5:]])
    assert len(rows[3]) == 1
    assert doubt == "joined_record"


def test_a_separator_inside_a_cell_sends_the_record_back() -> None:
    shifted = [RECORDS[2][0], "鲁A", *RECORDS[2][1:]]
    rows, doubt, _ = read(lines(*RECORDS[:2], shifted, *RECORDS[3:]))
    assert rows[3] == [",".join(shifted)]
    assert doubt == "joined_record"


def test_a_remark_beside_the_table_and_empty_cells_stay() -> None:
    remarked, padded = [*RECORDS[1], "已核"], [*RECORDS[2], "", "", ""]
    rows, doubt, message = read(lines(RECORDS[0], remarked, padded, *RECORDS[3:]))
    assert rows[2:4] == [remarked, padded]
    assert (doubt, message) == (None, "")


def test_few_records_are_left_alone() -> None:
    rows, doubt, _ = read(lines(RECORDS[0], RECORDS[1] + RECORDS[2]))
    assert rows[2] == RECORDS[1] + RECORDS[2]
    assert doubt is None
