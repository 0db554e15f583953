"""Which lines the sheet 证据 has."""

import polars as pl

from assets.reporting.evidence_rows import evidence_rows
from schemas.tables.screening import Evidence
from schemas.vocabulary import Verdict
from tests.unit.assets.reporting.examples import EVIDENCE, REGISTRY, evidence, table

CLUES = pl.DataFrame({"clue_id": ["C-high", "C-low"], "kind": [Verdict.ALTERED.label, Verdict.UNCERTIFIED.label]})


def both(field: str, comparison: str | None, **rest: object) -> list[dict]:
    """Claim's and record's row of one field."""
    claim = evidence("C-high", 5, field=field, claimed="甲", recorded="乙", comparison=comparison, **rest)
    place = {"role": "registry", "file": REGISTRY, "sheet": "Sheet1", "row": 9, "column": "B", "weight": None}
    return [claim, claim | place]


def lines(kind: str, *rows: dict) -> pl.DataFrame:
    return evidence_rows(pl.DataFrame({"clue_id": ["C-high"], "kind": [kind]}), table(Evidence, *rows))


def test_both_sides_of_a_comparison_share_a_line():
    told = evidence_rows(CLUES, EVIDENCE)
    assert told.select("clue_id", "field").rows() == [
        ("C-high", "证书编号"), ("C-high", "有效期截止日期"), ("C-low", "姓名"),
    ]  # fmt: skip


def test_what_only_the_register_tells_keeps_its_line():
    alone = EVIDENCE.filter(pl.col("role") == "registry")
    told = evidence_rows(CLUES, alone)
    assert told.select("claimed_at", "recorded_at").row(0) == (None, "应急局/特种作业.xlsx › Sheet1 › 第9行 F列")


def test_who_and_which_certificate_stand_in_one_line():
    rows = [*both("name", "一致", weight=3.0), *both("id_no", "一致", weight=4.0), *both("item", "未申报", weight=None)]
    told = lines(Verdict.ALTERED.label, *rows)
    assert told.select("field", "claimed", "recorded", "comparison", "weight").rows() == [
        ("姓名、身份证号、准操项目", "甲*；甲；甲", "乙*；乙；乙", "一致", 7.0)
    ]
    assert told["recorded_at"].to_list() == ["应急局/特种作业.xlsx › Sheet1 › 第9行"]


def test_what_differs_has_a_line_of_its_own():
    told = lines(Verdict.ALTERED.label, *both("name", "一致"), *both("number", "不同"), *both("valid_to", "晚于登记"))
    assert told["field"].to_list() == ["姓名", "证书编号", "有效期截止日期"]


def test_what_agrees_or_is_silent_stays_in_the_table_for_programs():
    rows = [*both("name", "一致"), *both("issue", "一致"), *both("issuer", "未申报"), *both("valid_from", "登记未载明")]
    assert lines(Verdict.ALTERED.label, *rows)["field"].to_list() == ["姓名"]


def test_what_decides_has_a_line_though_both_sides_agree():
    rows = [*both("name", "一致"), *both("valid_to", "一致"), *both("status", None)]
    assert lines(Verdict.LAPSED.label, *rows)["field"].to_list() == ["姓名", "有效期截止日期"]
    assert lines(Verdict.REVOKED.label, *rows)["field"].to_list() == ["姓名", "证书状态"]


def test_clues_of_several_rows_say_the_enterprise_with_the_person():
    rows = [*both("name", "一致"), *both("enterprise", "缺失")]
    assert lines("一人多单位", *rows)["field"].to_list() == ["姓名、单位名称"]
