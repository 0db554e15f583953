"""How a run on a demo did against the truth: rates, and tables of codes without a single personal datum."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import polars as pl

from schemas.law.reviews import no_review_due, no_review_more

CLAIM_KEY = ["file", "sheet", "row", "claim"]
KEY_TYPES = pl.Schema({"file": pl.String, "sheet": pl.String, "row": pl.UInt32, "claim": pl.UInt16})
FLAGS = ("not_registered", "impersonated", "altered")
"""Verdicts that say forged: wrong for a genuine row, right for a forged one."""
RIGHT = (pl.col("verdict") == pl.col("expected")) | pl.col("accept").list.contains(pl.col("verdict"))
"""Whether a verdict of `judged_claims` is as right as the truth."""


@dataclass(frozen=True)
class Score:
    """The rates of one run on rosters in usual wordings; `recognition_score` has the others.

    `accuracy` counts claims without a verdict as wrong; `genuine_flagged` is per 10,000 genuine claims;
    `forged_flagged` is the share of forged claims with a verdict of FLAGS, `forged_on_worklist` of those that
    went on the worklist instead. `confusion` has scenario, error, expected, verdict and claims, wrong ones only;
    `unexpected` counts verdicts on rows that are no claims; `files` has the files whose status or row balance
    differs from the truth.
    """

    claims: int
    accuracy: float
    genuine_flagged: float
    forged_flagged: float
    forged_on_worklist: float
    unexpected: int
    confusion: pl.DataFrame
    files: pl.DataFrame


def score(out_dir: Path, root: Path) -> Score:
    """Score out/<as-of date>/ of a campaign that `write_demo` made in `root`."""
    judged = judged_claims(out_dir, root)
    usual = judged.filter(~pl.col("unlisted"))
    flagged, listed = pl.col("verdict").is_in(FLAGS), pl.col("verdict") == "needs_verification"
    rates = usual.select(
        claims=pl.len(),
        accuracy=RIGHT.mean(),
        genuine_flagged=flagged.filter("genuine").mean() * 10_000,
        forged_flagged=flagged.filter("forged").mean(),
        forged_on_worklist=listed.filter("forged").mean(),
    ).row(0, named=True)
    return Score(
        **rates,
        unexpected=unexpected_verdicts(out_dir, root).filter(~pl.col("unlisted")).height,
        confusion=confusion(usual.filter(~RIGHT)),
        files=file_differences(out_dir, root),
    )


def judged_claims(out_dir: Path, root: Path) -> pl.DataFrame:
    """Put each claim's verdict, "(none)" without one, beside what is `expected`; and whether its file is unlisted."""
    truth = expected(pl.read_parquet(root / "truth.parquet"), date.fromisoformat(out_dir.name))
    judged = truth.join(verdicts_of(out_dir), on=CLAIM_KEY, how="left", maintain_order="left")
    return with_wording(judged.with_columns(pl.col("verdict").fill_null("(none)")), root)


def unexpected_verdicts(out_dir: Path, root: Path) -> pl.DataFrame:
    """Return the verdicts on rows and claims that there are not, and whether their files are unlisted."""
    truth = pl.read_parquet(root / "truth.parquet").select(CLAIM_KEY).cast(KEY_TYPES)
    return with_wording(verdicts_of(out_dir).join(truth, on=CLAIM_KEY, how="anti"), root)


def with_wording(rows: pl.DataFrame, root: Path) -> pl.DataFrame:
    """Say of each row whether its file is in wordings that no lookup holds."""
    files = pl.read_parquet(root / "truth_files.parquet").select("file", pl.col("unlisted").fill_null(value=False))
    return rows.join(files, on="file", how="left", maintain_order="left").with_columns(
        pl.col("unlisted").fill_null(value=False)
    )


def verdicts_of(out_dir: Path) -> pl.DataFrame:
    """Return the verdicts of a run: CLAIM_KEY, verdict."""
    return pl.read_parquet(out_dir / "verdicts.parquet").select(*CLAIM_KEY, "verdict").cast(KEY_TYPES)


def expected(truth: pl.DataFrame, as_of: date) -> pl.DataFrame:
    """Settle the right verdict of each claim on one day: what is in order until then has not lapsed yet.

    Once the law asks no reviews any more only the end counts; who missed one before is to be looked up.
    """
    on_record = pl.col("standing").is_in(["registered", "registered_discrepant", "out_of_scope"])
    over = no_review_more(pl.col("family"), as_of)
    lapsed = on_record & (pl.when(over).then("ends_on").otherwise("lapses_on") < as_of)
    missed = over & (pl.col("lapses_on") < pl.col("ends_on")) & ~no_review_due(pl.col("lapses_on"), pl.col("family"))
    return truth.select(
        *CLAIM_KEY, "scenario", "error", "genuine", "forged", "accept",
        expected=pl.when(lapsed).then(pl.lit("lapsed"))
        .when(on_record & missed).then(pl.lit("needs_verification")).otherwise("standing"),
    ).cast(KEY_TYPES)  # fmt: skip


def confusion(wrong: pl.DataFrame) -> pl.DataFrame:
    """Count the wrong verdicts by what stood in the row."""
    columns = ["scenario", "error", "expected", "verdict"]
    return wrong.group_by(columns).agg(claims=pl.len()).sort("claims", *columns, descending=[True, *[False] * 4])


def file_differences(out_dir: Path, root: Path, *, unlisted: bool = False) -> pl.DataFrame:
    """Compare status and row balance of every file, in usual or in unlisted wordings, with the truth.

    Returns those that differ.
    """
    files = pl.read_parquet(root / "truth_files.parquet").filter(pl.col("unlisted").fill_null(value=False) == unlisted)
    truth = files.rename({name: f"true_{name}" for name in ("status", "accepted", "rejected", "layout")})
    files = pl.read_parquet(out_dir / "files.parquet")
    shown = files.select(
        "file", "status", *(name for name in ("accepted", "rejected", "layout") if name in files.columns)
    )
    both = truth.join(shown, on="file", how="left", maintain_order="left")
    right_status = (pl.col("status") == pl.col("true_status")) | pl.col("accept").list.contains(pl.col("status"))
    balanced = pl.all_horizontal(
        pl.col(f"true_{name}").is_null() | (pl.col(f"true_{name}") == pl.col(name).cast(pl.Int64))
        for name in ("accepted", "rejected", "layout")
        if name in shown.columns
    )
    return both.filter(~(right_status.fill_null(False) & balanced.fill_null(False))).drop("accept")


def figure_differences(out_dir: Path, root: Path) -> pl.DataFrame:
    """Compare annex2.parquet with the truth of its date: as_of, unit, column, true value, value; those that differ."""
    truth = pl.read_parquet(root / "truth_annex2.parquet").filter(as_of=date.fromisoformat(out_dir.name))
    made = pl.read_parquet(out_dir / "annex2.parquet").select(
        "unit", "column", made=pl.col("value").cast(pl.Decimal(18, 6))
    )
    both = truth.join(made, on=["unit", "column"], how="full", coalesce=True).sort("unit", "column")
    return both.filter(pl.col("value").ne_missing(pl.col("made")))
