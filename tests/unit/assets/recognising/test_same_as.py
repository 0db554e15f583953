"""Cells that point at another cell mean what they say, and nobody gets another one's number."""

import polars as pl
import pytest

from assets.recognising.wording.column import Column
from assets.recognising.wording.same_as import resolve

ID, OTHER = "370983199002171111", "370983199002172222"
COLUMNS = [Column(at, None, field) for at, field in enumerate(("name", "id_no", "number", "item"), 1)]


def resolved(*rows: tuple[str, str, str, str]) -> list[tuple[str | None, ...]]:
    """Resolve rows of name, identity number, certificate number and item."""
    texts = pl.DataFrame(rows, schema=["name", "id_no", "number", "item"], orient="row")
    return resolve(texts, COLUMNS, lambda _: None).rows()


@pytest.mark.parametrize(
    "mark",
    [
        "同上",
        "见上行",
        "同上行人员",
        "……",
        "同",
        "（同上）",
        "同上。",
        "【同上】",
        "〃",
        "仝",
        "〃〃",
        "，，",
        "-do-",
        "Do",
        "-〃-",
        "如上",
        "same as above",
        "⇑",
        "△",
        "与前者同",
        "参照上行",
        "～同上",
        "see above",
        "沿用上行",
        "上格同",
        "=上",
        "⇞",
        "´´´´",
        "跟上面一样",
        "承上",
        "上一行同",
        "同上条记录",
        "-同-",
        "『同上』",
        "沿用上面所填内容",
        "与上一位一致",
    ],
)
def test_a_mark_repeats_what_stands_above(mark: str) -> None:
    assert resolved(("王一", ID, "1", "低压电工作业"), ("李二", OTHER, "2", mark))[1][3] == "低压电工作业"


@pytest.mark.parametrize(
    "mark",
    [
        "T+身份证号码",
        "同身份证号（加T）",
        "身份证号前加T",
        "即身份证号码前加字母T",
        "字母T+身份证号",
        "大写T加本人身份证号码",
        "T+左边身份证号",
        "本行身份证前加T",
        "此人身份证号前面加T",
        "（身份证号前加T）",
    ],
)
def test_a_number_told_by_the_identity_number(mark: str) -> None:
    assert resolved(("王一", ID, mark, "低压电工作业"))[0][2] == f"T{ID}"


def test_the_same_person_on_the_next_row() -> None:
    rows = resolved(("王一", ID, f"T{ID}", "低压电工作业"), ("（同上）", "（同上）", f"T{ID}", "高压电工作业"))
    assert rows[1][:2] == ("王一", ID)


def test_nobody_has_the_identity_number_of_the_person_above() -> None:
    assert resolved(("王一", ID, "1", "低压电工作业"), ("李二", "同上", "2", "低压电工作业"))[1][1] is None


def test_other_words_stay() -> None:
    row = ("同德", ID, "同意", "合同")
    assert resolved(row) == [row]


@pytest.mark.parametrize(
    ("mark", "item"),
    [
        ("同第1行", "低压电工作业"),
        ("同第一个", "低压电工作业"),
        ("照首行抄", "低压电工作业"),
        ("见第一行所填", "低压电工作业"),
        ("首行相同", "低压电工作业"),
        ("首行", "首行"),
        ("︱", "低压电工作业"),
        ("同第9行", None),
    ],
)
def test_a_mark_names_the_row(mark: str, item: str | None) -> None:
    assert resolved(("王一", ID, "1", "低压电工作业"), ("李二", OTHER, "2", mark))[1][3] == item


def test_nobody_has_the_number_of_the_row_that_a_mark_names() -> None:
    assert resolved(("王一", ID, "1", "低压电工作业"), ("李二", "同第1行", "2", "低压电工作业"))[1][1] is None


@pytest.mark.parametrize("name", ["边承", "单承前", "容承"])
def test_a_name_that_reads_like_a_pointer_stays_a_name(name: str) -> None:
    assert resolved(("王一", ID, "1", "低压电工作业"), (name, OTHER, "2", "低压电工作业"))[1][0] == name
