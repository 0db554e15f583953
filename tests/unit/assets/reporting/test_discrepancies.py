"""What was typed differently, told to the sender."""

import polars as pl

from assets.reporting.going_back.discrepancy_rows import discrepancy_problems
from schemas.tables.accounts import Problems
from tests.unit.assets.reporting.examples import CERTIFICATES, CLAIMS, ID_A, LAYOUTS, VERDICTS


def told() -> pl.DataFrame:
    return Problems.check(discrepancy_problems(VERDICTS, CLAIMS, CERTIFICATES, LAYOUTS))


def test_each_differing_cell_is_named():
    assert told().select("row", "column", "rule").rows() == [(7, "B", "name_homophone"), (7, "C", "id_repaired")]


def test_both_texts_are_quoted():
    assert told()["message"][0] == " 姓名同音字：申报为“王伟”，登记为“王玮”，请按证书原件核对。"


def test_the_registers_identity_number_is_not_told():
    assert told()["message"][1] == " 身份证号一处录错：请按身份证原件核对。"
    assert told()["value"][1] != ID_A


def test_the_slots_own_column_comes_before_a_shared_one():
    wide = pl.concat(
        [LAYOUTS, LAYOUTS.filter(pl.col("field") == "name").with_columns(slot=pl.lit(2, pl.UInt16), column=pl.lit("H"))]
    )
    claims = CLAIMS.with_columns(slot=pl.lit(2, pl.UInt16))
    assert discrepancy_problems(VERDICTS, claims, CERTIFICATES, wide)["column"].to_list() == ["C", "H"]


def test_other_verdicts_are_not_told():
    assert discrepancy_problems(VERDICTS.head(2), CLAIMS, CERTIFICATES, LAYOUTS).is_empty()
