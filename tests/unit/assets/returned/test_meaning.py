"""Whether a cell says the same, and what of a change can't be taken."""

import pytest

from assets.reading.kinds import DATE, ERROR, NUMBER, TEXT
from assets.returned.meaning import BROKEN, MASKED, PRECISION, is_other_person, refusal, same_meaning, without_advice

A, B = "370983197501011230", "370983199003070026"
# Of A a list shows the same digits.
ALIKE = "370983196006051230"


@pytest.mark.parametrize(
    ("text", "kind", "shown"),
    [
        ("张晓红", TEXT, "张晓红"),
        ("张 晓红 ", TEXT, "张晓红"),
        ("１２３", TEXT, "123"),
        ("370983********1230", TEXT, "370983********1230"),
        ("1", NUMBER, "1"),
        ("1.0", NUMBER, "1"),
        ("12", NUMBER, "0012"),
        ("2027.1", NUMBER, "2027.10"),
        ("2027.1", TEXT, "2027.10"),
        ("3.7098E+13", TEXT, "37098319750101"),
        ("2027-03-01", DATE, "2027.3.1"),
        ("2027/3/1", TEXT, "2027-03-01"),
        ("2027-03-01 00:00:00", TEXT, "20270301"),
        ("46447", NUMBER, "2027年3月1日"),
    ],
)
def test_the_same(text: str, kind: int, shown: str) -> None:
    assert same_meaning(text, kind, shown)


@pytest.mark.parametrize(
    ("text", "kind", "shown"),
    [
        ("张小红", TEXT, "张晓红"),
        ("2027.10", TEXT, "2027.1"),
        ("2027-03-02", DATE, "2027-03-01"),
        ("2027-03-01", DATE, "2027-03"),
        ("20270301", TEXT, "20270302"),
        ("3.7098E+13", TEXT, "37099919750101"),
        ("2027-03-01", TEXT, "去年底"),
        ("无", TEXT, ""),
    ],
)
def test_a_change(text: str, kind: int, shown: str) -> None:
    assert not same_meaning(text, kind, shown)


@pytest.mark.parametrize(
    ("text", "kind", "why"),
    [
        (A, TEXT, None),
        ("T" + A, TEXT, None),
        ("2027-03-01", DATE, None),
        ("370983197501011000", NUMBER, PRECISION),
        ("370983197501011000", TEXT, PRECISION),
        ("3.70983197501011E+17", TEXT, PRECISION),
        ("370983********1230", TEXT, MASKED),
        ("＊＊＊＊＊＊", TEXT, MASKED),
        ("####", TEXT, BROKEN),
        ("#N/A", ERROR, BROKEN),
    ],
)
def test_what_is_refused(text: str, kind: int, why: str | None) -> None:
    assert refusal(text, kind) == why


@pytest.mark.parametrize(
    ("changes", "other"),
    [
        ([("张晓红", "李建国"), (A, B)], True),
        ([("张晓红", "张小红")], False),
        ([("张晓红", "张小红"), (A[:-1] + "1", A)], False),
        ([("2027-03-01", "2027-03-02"), (A, B)], False),
        ([("张晓红", "张小红"), (A, A)], False),
        ([("张晓红", "李建国"), (A, A)], False),
        ([("张晓红", "张小红"), (A, ALIKE)], False),
        ([("张晓红", "李建国"), (A, ALIKE)], True),
        ([("张晓红", "张小红"), (A, B)], True),
    ],
)
def test_another_person(changes: list[tuple[str, str]], other: bool) -> None:
    assert is_other_person(changes) is other


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("张晓红", "张晓红"),
        ("第5行B列：姓名没有填写，请补填。", ""),
        ("第5行D列 一处录错：请核对。\n第5行D列填写的是“3.7E+17”：请重新填写。 3.7E+17", "3.7E+17"),
        ("第6行楼", "第6行楼"),
    ],
)
def test_a_comment_that_a_program_put_into_its_cell_is_no_content(text: str, rest: str) -> None:
    assert without_advice(text, 5) == rest
