"""One clue's story holds its rules, its evidence and its places, and no full number."""

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
