"""One clue's story holds its rules, its evidence and its places, and no full number."""

from datetime import date

import polars as pl
import pytest

from assets.screening.clueing.explaining import explain_clue
from tests.unit.assets.screening.builders import LI, WANG, World
from tests.unit.assets.screening.test_clues import raised

BORROWED = World(
    [{"number": f"T{LI}", "number_id": LI}],
    [{"name": "李小红", "id_no": LI, "number": f"T{LI}", "number_id": LI}],
    [{"same_person": False, "id_level": "different", "name_level": "different", "stage": "number"}],
)


@pytest.fixture
def story() -> str:
    clues, evidence = raised(BORROWED)
    return explain_clue(clues["clue_id"][0], clues, evidence, BORROWED.judge())


@pytest.mark.parametrize(
    "told",
    ["冒用他人证书", "级别：高", "证号内含他人身份证号", "依据：", "申报：企业花名册/某机械厂.xlsx[Sheet1] 第2行",
     "登记：应急局/特种作业.xlsx[Sheet1] 第2行", "370983********2476", "姓名", "只是线索"],
)  # fmt: skip
def test_a_story_tells(story: str, told: str) -> None:
    assert told in story


def test_a_story_hides_full_numbers(story: str) -> None:
    assert WANG not in story
    assert LI not in story


def test_an_unknown_clue() -> None:
    clues, evidence = raised(BORROWED)
    with pytest.raises(KeyError):
        explain_clue("c00000000000000", clues, evidence, BORROWED.judge())


def test_a_story_names_what_was_not_compared() -> None:
    clues, evidence = raised(BORROWED)
    verdicts = BORROWED.judge().with_columns(not_compared=pl.lit(["valid_to"], dtype=pl.List(pl.String)))
    assert "没有比对：有效期截止日期。" in explain_clue(clues["clue_id"][0], clues, evidence, verdicts)


@pytest.mark.parametrize(
    ("day", "told", "untold"),
    [
        (date(2024, 10, 18), "（2012年）第五十二条第二项", "第六十三条"),
        (date(2028, 6, 2), "第六十三条第三项", "第30号"),
    ],
)
def test_a_story_names_the_statutes_of_its_day(day: date, told: str, untold: str) -> None:
    clues, evidence = raised(BORROWED)
    dated = clues.with_columns(last_seen=pl.lit(day))
    story = explain_clue(dated["clue_id"][0], dated, evidence, BORROWED.judge())
    assert told in story.split("可能适用的法条（仅供参考）：")[1].split("\n")[0]
    assert untold not in story


def test_a_story_of_before_statutes_were_told_tells_them_too() -> None:
    clues, evidence = raised(BORROWED)
    assert "可能适用的法条" in explain_clue(clues["clue_id"][0], clues.drop("acted_from"), evidence, BORROWED.judge())
