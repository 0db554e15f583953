"""The scorer: right answers score full, wrong ones are counted where they hurt."""

import polars as pl
import pytest

from demo.basics.demo_settings import DEFAULTS
from demo.demo_score import CLAIM_KEY, expected, figure_differences, score

LAST = DEFAULTS.deadlines[-1]


@pytest.fixture
def out(campaign, tmp_path):
    """An output folder whose answers are the truth."""
    folder = tmp_path / LAST.isoformat()
    folder.mkdir()
    truth = pl.read_parquet(campaign / "truth.parquet")
    truth.select(*CLAIM_KEY, "verdict").write_parquet(folder / "verdicts.parquet")
    pl.read_parquet(campaign / "truth_files.parquet").write_parquet(folder / "files.parquet")
    pl.read_parquet(campaign / "truth_annex2.parquet").filter(as_of=LAST).write_parquet(folder / "annex2.parquet")
    return folder


def test_the_truth_scores_full(campaign, out):
    result = score(out, campaign)
    assert (result.accuracy, result.genuine_flagged, result.forged_flagged, result.unexpected) == (1, 0, 1, 0)
    assert result.files.is_empty()


def test_missing_verdicts_are_wrong(campaign, out):
    pl.read_parquet(out / "verdicts.parquet").head(10).write_parquet(out / "verdicts.parquet")
    result = score(out, campaign)
    assert result.accuracy == pytest.approx(10 / result.claims)


def test_flags_on_genuine_rows_are_counted_per_ten_thousand(campaign, out):
    verdicts = pl.read_parquet(out / "verdicts.parquet").with_columns(verdict=pl.lit("altered"))
    verdicts.write_parquet(out / "verdicts.parquet")
    result = score(out, campaign)
    assert (result.genuine_flagged, result.forged_flagged) == (10_000, 1)


def test_verdicts_on_other_rows_are_unexpected(campaign, out):
    verdicts = pl.read_parquet(out / "verdicts.parquet")
    pl.concat([verdicts, verdicts.head(3).with_columns(row=pl.lit(9999, dtype=pl.UInt32))]).write_parquet(
        out / "verdicts.parquet"
    )
    assert score(out, campaign).unexpected == 3


def test_before_its_last_day_nothing_has_lapsed(campaign):
    truth = pl.read_parquet(campaign / "truth.parquet")
    earlier = expected(truth, DEFAULTS.deadlines[0])
    lapsed = (earlier["expected"] == "lapsed").sum()
    assert 0 < lapsed < (truth["verdict"] == "lapsed").sum()


def test_figures_that_differ_are_listed(campaign, out):
    assert figure_differences(out, campaign).is_empty()
    annex2 = pl.read_parquet(out / "annex2.parquet").with_columns(pl.col("value") + 1)
    annex2.write_parquet(out / "annex2.parquet")
    assert not figure_differences(out, campaign).is_empty()
