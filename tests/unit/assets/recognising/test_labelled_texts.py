"""Labels without a colon, numbered parts of a cell, arrows between what belongs together."""

import polars as pl
import pytest

from assets.recognising.columns.cell_parts import ID_NO, NAME, part_of
from assets.recognising.columns.told_facts import told_in
from assets.recognising.wording.person_labels import inline_pairs
from schemas.values.date_reading import read_date
from tests.layouts.people import TA, A


@pytest.mark.parametrize("cell", [f"①姓名 张建国 ②身份证号 {A}", f"(1)张建国 (2){A}", f"张建国→{A}"])
def test_name_and_number_of_one_cell(cell: str) -> None:
    texts = pl.Series("text", [cell])
    assert (part_of(texts, NAME).item(), part_of(texts, ID_NO).item()) == ("张建国", A)


@pytest.mark.parametrize(
    "text",
    [
        f"张建国同志，身份证号：{A}",
        f"任命张建国（身份证号：{A}）为安全员",
        f"甲方聘请的行车司机张建国（身份证号：{A}）",
        f"◆姓名：张建国◆身份证号：{A}",
        f"→姓名：张建国 →身份证号：{A}",
        f"3. 姓名张建国，身份证{A}，证号{TA}",
    ],
)
def test_whose_number_a_text_tells(text: str) -> None:
    told = dict(told_in(text)) | {label.fields[0]: value for label, value in inline_pairs(text)}
    assert told["name"] == "张建国"
    assert told["id_no"].startswith(A)


@pytest.mark.parametrize(
    "cell",
    [
        f"姓名：张建国\n出生：1975-03-20\n身份证号：{A}",
        f"操作员：张建国；证件：{A}",
        f"「张建国」{A}",
        f"名：张建国；证件号：{A}；性别：女",
    ],
)
def test_labels_in_a_cell_are_no_part_of_the_name(cell: str) -> None:
    texts = pl.Series("text", [cell])
    assert (part_of(texts, NAME).item(), part_of(texts, ID_NO).item()) == ("张建国", A)


def test_a_day_behind_its_label_is_no_part_of_the_number_before_it() -> None:
    pairs = inline_pairs(f"证书编号：{TA}，有效期至2027年6月22日。")
    assert [(label.fields[0], value) for label, value in pairs] == [("number", TA), ("valid_to", "2027年6月22日")]


@pytest.mark.parametrize(
    "text",
    [
        "批准2022-11-02 有效到2026-11-01",
        "批准2022-11-02有效到2026-11-01",
        "2022-11-02 领证 2026-11-01 到期",
        "2022-11-02领证，2026-11-01到期",
    ],
)
def test_words_tell_the_day_before_or_behind_them(text: str) -> None:
    assert told_in(text) == (("issue", "2022-11-02"), ("valid_to", "2026-11-01"))


def test_a_statement_without_a_value_for_each_name_tells_nothing() -> None:
    assert inline_pairs(f"INSERT INTO zs(姓名,身份证号) VALUES('张建国'),('{A}');") == ()


def test_blanks_between_a_word_and_its_number_or_day_change_nothing() -> None:
    told = told_in(f"张建国，身份证 {A}，证件编号 {A}，有效至 2027-02-21")
    assert dict(told) == {"name": "张建国", "id_no": A, "number": A, "valid_to": "2027-02-21"}


def test_an_arrow_parts_from_and_to() -> None:
    read = read_date("2021.10.13→2027.10.12")
    assert (str(read.start), str(read.day)) == ("2021-10-13", "2027-10-12")
