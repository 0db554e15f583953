"""Text tables: encodings, separators, record numbers."""

from pathlib import Path

import pytest

from assets.reading.by_format import parse
from assets.reading.plain_text.delimited import read_delimited, sniff_separator
from tests.unit.assets.recognising.hand_in import cells, read, sheets

TEXT = "姓名,证书编号\n张晓䶮,T1\n王〇,T2\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_encodings_are_told_apart(encoding: str) -> None:
    assert parse(TEXT.encode(encoding)).grids[0].rows == [["姓名", "证书编号"], ["张晓䶮", "T1"], ["王〇", "T2"]]


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("a,b\n1,2\n", ","),
        ("a\tb\n1,5\t2\n", "\t"),
        ("a;b\n1,5;2\n", ";"),
        ("a|b\n1|2\n", "|"),
        ("花名册\n姓名，身份证\n甲，1\n乙，2\n", "，"),
        ('"a,b";c\n"1,2";3\n', ";"),
        ("单列\n甲\n乙\n", None),
    ],
)
def test_separator_is_the_one_that_makes_even_rows(text: str, separator: str | None) -> None:
    assert sniff_separator(text) == separator


def test_declared_separator_is_obeyed_and_not_counted_as_a_row() -> None:
    assert read_delimited("sep=;\na,b;c\n").grids[0].rows == [["a,b", "c"]]


def test_row_is_the_record_number(tmp_path: Path) -> None:
    content = '姓名,备注\n甲,"一\n二"\n\n,\n乙,三\n'.encode()
    (sheet,) = sheets(tmp_path, content, "a.csv")
    assert (sheet.name, sheet.visible) == ("", True)
    assert cells(sheet) == [(1, "姓名", "备注"), (2, "甲", "一\n二"), (5, "乙", "三")]


def test_ragged_records_stay_whole(tmp_path: Path) -> None:
    (sheet,) = sheets(tmp_path, b"a,b\n1,2,3\n4\n", "a.csv")
    assert cells(sheet) == [(1, "a", "b", None), (2, "1", "2", "3"), (3, "4", None, None)]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ('a,b\n"1,2\n3,4\n', [["a", "b"], ['"1', "2"], ["3", "4"]]),
        ('a,b\n5" 管,"x\ny"\n', [["a", "b"], ['5" 管', "x\ny"]]),
        ('a,b\n"说""好""",2\n', [["a", "b"], ['说"好"', "2"]]),
    ],
)
def test_quotes(text: str, rows: list[list[str]]) -> None:
    assert read_delimited(text).grids[0].rows == rows


def test_numbers_kept_as_formulas_show_their_text() -> None:
    text = '号码,b\n="000000199001011234",1\n"=""0012""",2\n'
    assert read_delimited(text).grids[0].rows[1:] == [["000000199001011234", "1"], ["0012", "2"]]


def test_cut_file_is_remarked(tmp_path: Path) -> None:
    outcome = read(tmp_path, "姓名,证号\n甲,T0000".encode(), "a.csv")
    assert (outcome["outcome"], outcome["format"]) == ("ok", "csv")
    assert "没有传完整" in outcome["message"]


def test_zero_bytes_as_padding_are_dropped() -> None:
    assert parse("姓名,证号\n甲,1\n".encode() * 20 + b"\0\0").grids[0].rows[1] == ["甲", "1"]


def test_separator_of_our_own_messages_inside_a_cell_is_harmless(tmp_path: Path) -> None:
    (sheet,) = sheets(tmp_path, b"a,b\n1\x1f2,3\n", "a.csv")
    assert cells(sheet)[1] == (2, "1 2", "3")


ROWS = "\n".join(f"甲{at},37098319750101{at:04d},低压电工作业,有效" for at in range(20))


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        (f"姓名,号,项目,状态\n{ROWS}\n", None),
        (f"姓名,号,项目,状态\n{ROWS}", "no_final_newline"),
        ("姓名,号\r\n甲,1\r", "no_final_newline"),
        (f"姓名,号,项目,状态\n{ROWS}\n丙,370983197501\n", "cut_record"),
        (f"姓名,号,项目,状态\n{ROWS}\n合计,20人\n", None),
        (f"姓名,号,项目,状态\n{ROWS}\n导出时间,20240805\n", None),
        (f"姓名,号,项目,状态\n{ROWS}\n联系电话,05383221234\n", None),
        (f"姓名,号,项目,状态\n{ROWS}\n丙,370983197501019999,低压电工作业,有效\n", None),
        ("姓名,号\r甲,1\r", None),
        (f'姓名,号,项目,状态\n乙,"1,低压,有效\n{ROWS}\n丙,"2,低压,有效\n', "long_record"),
        (f'姓名,号,项目,状态\n乙,"1,低压,有效\n丙,2",低压,有效\n{ROWS}\n', "long_record"),
        (f'姓名,号,项目,状态\n乙,1,"低压\n高压",有效\n{ROWS}\n', None),
        (f'姓名,号,项目,状态\n乙,1,低压,"有\n效"\n{ROWS}\n', None),
    ],
)
def test_doubts_of_a_text_table(text: str, doubt: str | None) -> None:
    assert read_delimited(text).doubt == doubt


@pytest.mark.parametrize("separator", ["，", ";", "\t", "；"])
def test_lines_pasted_in_with_another_separator_come_apart(separator: str) -> None:
    odd = separator.join(["丙", "370983197501019999", "低压电工作业", "有效"])
    (grid,) = read_delimited(f"姓名,号,项目,状态\n{ROWS}\n{odd}\n").grids
    assert list(grid.rows)[-1] == ["丙", "370983197501019999", "低压电工作业", "有效"]
