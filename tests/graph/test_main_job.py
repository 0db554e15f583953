"""The whole path, run for real on a demo campaign: verdicts, balance, outputs."""

from datetime import date
from pathlib import Path

import polars as pl
import pytest

from demo.demo_score import figure_differences, score
from schemas.tables.screening import Clues, Evidence, Verdicts

# What the product promises on its demo worlds (one run's share may vary by the size of the world).
LEAST_RIGHT = 0.99
LEAST_FORGED_FLAGGED = 0.98


def table(out: Path, name: str) -> pl.DataFrame:
    return pl.read_parquet(out / f"{name}.parquet")


def test_verdicts_are_right(campaign: Path, out: Path) -> None:
    scored = score(out, campaign)
    assert scored.accuracy >= LEAST_RIGHT, scored.confusion


def test_no_genuine_row_is_called_absent_impersonated_or_altered(campaign: Path, out: Path) -> None:
    assert score(out, campaign).genuine_flagged == 0


def test_forged_rows_are_flagged(campaign: Path, out: Path) -> None:
    assert score(out, campaign).forged_flagged >= LEAST_FORGED_FLAGGED


def test_every_file_ends_where_the_truth_says(campaign: Path, out: Path) -> None:
    assert score(out, campaign).files.is_empty()


def test_every_figure_of_annex_2_equals_the_truth(campaign: Path, out: Path) -> None:
    assert figure_differences(out, campaign).is_empty()


def test_every_claim_of_the_truth_has_one_verdict(campaign: Path, out: Path) -> None:
    key = ["file", "sheet", "row", "claim"]
    truth = pl.read_parquet(campaign / "truth.parquet").select(key)
    verdicts = table(out, "verdicts").select(key)
    assert verdicts.is_unique().all()
    assert truth.join(verdicts, on=key, how="anti").is_empty()
    assert verdicts.join(truth, on=key, how="anti").is_empty()


def test_rows_add_up_in_every_file(out: Path) -> None:
    files = table(out, "files").filter(pl.col("status") == "read")
    assert files.height > 0
    assert files.filter(pl.col("rows") != pl.sum_horizontal("accepted", "rejected", "layout")).is_empty()


def test_each_file_of_the_inbox_is_listed_once(campaign: Path, out: Path) -> None:
    present = {
        path.relative_to(campaign / "inbox").as_posix() for path in (campaign / "inbox").rglob("*") if path.is_file()
    }
    assert sorted(table(out, "files")["file"]) == sorted(present)


@pytest.mark.parametrize("contract", [Verdicts, Clues, Evidence], ids=lambda contract: contract.__name__)
def test_outputs_keep_their_contract(out: Path, contract: type) -> None:
    contract.check(table(out, contract.__name__.lower()))


@pytest.mark.parametrize(
    "name", ["线索台账.xlsx", "待核验清单.xlsx", "数据质量.xlsx", "附件2_工作情况统计表.xlsx", "运行摘要.txt"]
)
def test_what_people_get_is_there(out: Path, name: str) -> None:
    assert (out / name).stat().st_size > 0


def test_each_sender_with_problems_gets_a_workbook(out: Path) -> None:
    assert len(list((out / "退回修改清单").glob("*.xlsx"))) > 0


def test_every_clue_has_evidence(out: Path) -> None:
    clues, evidence = table(out, "clues"), table(out, "evidence")
    assert clues.height > 0
    assert clues.join(evidence, on="clue_id", how="anti").is_empty()


def test_evidence_leads_to_a_cell_of_a_hand_in(campaign: Path, out: Path) -> None:
    files = set(table(out, "evidence")["file"])
    assert files <= {path.relative_to(campaign / "inbox").as_posix() for path in (campaign / "inbox").rglob("*")}


def test_the_other_dates_are_partitions_of_their_own(campaign: Path, run) -> None:
    before = (campaign / "out" / "2024-12-18" / "verdicts.parquet").read_bytes()
    run(campaign, date(2024, 8, 18))
    earlier = campaign / "out" / "2024-08-18"
    assert score(earlier, campaign).accuracy >= LEAST_RIGHT
    assert figure_differences(earlier, campaign).is_empty()
    assert (campaign / "out" / "2024-12-18" / "verdicts.parquet").read_bytes() == before
