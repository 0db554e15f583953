"""Reviews done: dates among words, words and ticks; what says that none was done, and what is not understood."""

from datetime import date

import pytest

from schemas.values.review_reading import read_review


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2022/11/3 年审合格", date(2022, 11, 3)),
        ("20221103通过", date(2022, 11, 3)),
        ("章02 2022/11/3", date(2022, 11, 3)),
        ("2022.11.3过审", date(2022, 11, 3)),
        ("首次2019.11.1复审，二次2022.11.3复审", date(2022, 11, 3)),
        ("已复训（2022、11、3）", date(2022, 11, 3)),
        ("√ 2022-11-03", date(2022, 11, 3)),
        ("已延续至2028.11.3", None),
        ("1次（2022年11月）", date(2022, 11, 1)),
        ("2022/11/3已贴标（孔）", date(2022, 11, 3)),
        ("20221103 泰山考区", date(2022, 11, 3)),
        ("2022-11-03 第4期", date(2022, 11, 3)),
        ("2022/11/3，文号FS1103", date(2022, 11, 3)),
        ("FS-1103，2022-11-03", date(2022, 11, 3)),
        ("符合要求", None),
        ("窗口办结2022/11/03", date(2022, 11, 3)),
        ("已于2022.11.03办理", date(2022, 11, 3)),
        ("2022年11月3日签注", date(2022, 11, 3)),
        ("2022.11（章）", date(2022, 11, 1)),
        ("Y（202211）", date(2022, 11, 1)),
        ("应急局复审合格", None),
        ("☑", None),
        ("☑已复审 ☐未复审", None),
        ("□否 ■是", None),
        ("审验合格", None),
        ("✔", None),
        ("免予复审", None),
        ("完结于2022.11.03", date(2022, 11, 3)),
        ("2022年11月03日归档", date(2022, 11, 3)),
    ],
)
def test_reviews_that_were_done(text: str, day: date | None) -> None:
    reading = read_review(text)
    assert (reading.read, reading.done, reading.day) == (True, True, day)


@pytest.mark.parametrize(
    "text",
    ["未按期复审", "2022-11-03 不合格", "缺考", "×", "待复审", "0次", "未办", "☐", "N", "☐已复审 ☑未复审", "未完结"],
)
def test_reviews_that_were_not(text: str) -> None:
    assert read_review(text)[:4] == (True, False, None, None)


@pytest.mark.parametrize(
    ("text", "failed"),
    [
        ("2022-11-03 不合格", True),
        ("2022.11.3（未通过）", True),
        ("缺考", True),
        ("未复审", False),
        ("2022-11-03 合格", False),
        ("2022-11-03 不合格，补考合格", False),
    ],
)
def test_a_review_that_was_not_passed(text: str, failed: bool) -> None:
    assert read_review(text).failed == failed


@pytest.mark.parametrize("text", ["未到复审期", "未到期", "尚未到期", "不到复审时间"])
def test_a_review_that_is_not_due_yet(text: str) -> None:
    assert read_review(text).coming


@pytest.mark.parametrize(
    "text", ["张某", "2022-11-03 李某", "未到期", "乙级", "正在窗口办结", "☐已复审 ☐未复审", "已申请复审", "复审中"]
)
def test_what_is_not_understood(text: str) -> None:
    assert not read_review(text).read


def test_a_day_with_its_place_in_a_column_of_days_due_tells_no_review() -> None:
    assert not read_review("20221103 泰山考区", dates_are_of_reviews=False).read


@pytest.mark.parametrize("text", ["2022.11.3待盖章", "2022-11-03报名 泰山考区", "泰山考区"])
def test_what_is_to_come_or_only_a_place_is_no_review(text: str) -> None:
    assert not read_review(text).done
