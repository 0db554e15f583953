"""What is shown of a pair and of a run."""

import polars as pl
import pytest

from assets.linkage.engine import candidate_pairs
from assets.reporting.pictures.charts import run_charts
from assets.reporting.pictures.pair_story import explain_pair
from assets.reporting.pictures.waterfall import waterfall
from tests.unit.assets.linkage.tables import LI, ZHANG, parsed

CLAIM = parsed({"name": "张三峰", "id_no": ZHANG, "enterprise_key": "鲁泰<建材>"}, key="ros_id")
RECORDS = parsed({"name": "张三丰", "id_no": ZHANG}, {"name": "李四", "id_no": LI}, key="reg_id")


def test_an_explanation_adds_up_to_the_score():
    pairs = candidate_pairs(CLAIM, RECORDS)
    explained = explain_pair(CLAIM, RECORDS.head(1), RECORDS)
    assert explained["bits"].sum() == pytest.approx(pairs["score"][0])


def test_pairs_that_nobody_proposed_are_explained():
    levels = explain_pair(CLAIM, RECORDS.tail(1))["level"].to_list()
    assert levels == ["person", "different", "different", "missing", "missing"]


def test_identity_numbers_are_masked_in_explanations():
    shown = explain_pair(CLAIM, RECORDS.head(1)).filter(field="id").select("claimed", "recorded").row(0)
    assert all(value.count("*") == 8 for value in shown)


def test_the_waterfall_is_a_drawing_with_one_bar_a_field_and_the_sum():
    drawing = waterfall(explain_pair(CLAIM, RECORDS.head(1)))
    assert drawing.startswith("<svg ")
    assert drawing.count("<rect ") == 6


@pytest.mark.parametrize("claims", [CLAIM, CLAIM.clear()])
def test_charts_need_nothing_from_outside(claims):
    page = run_charts(candidate_pairs(claims, RECORDS), claims.height)
    assert "src=" not in page
    assert "href=" not in page


def test_charts_count_each_stage():
    pairs = pl.concat([candidate_pairs(CLAIM, RECORDS)] * 3)
    assert ">3</text>" in run_charts(pairs, 3)
