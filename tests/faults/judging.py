"""What a run left, and how it stands against the run on whole exports: who is accused, what is said and where."""

import contextlib
import io
import os
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

import polars as pl
from python_calamine import CalamineWorkbook

from pipelines.cli import main
from tests.faults.exports import family

AS_OF = "2024-12-18"
KEY = ["file", "sheet", "row", "claim"]
FORGED = ["not_registered", "impersonated", "altered"]
"""Verdicts that call somebody a forger."""
ACCUSED = [*FORGED, "revoked", "lapsed"]
NAMED = ["medium", "high"]
"""Levels of clues that name somebody."""

DOUBT = ("存疑", "不完整", "未采用", "暂不", "仍按上一版")
"""Words of which one stands in every line that says what is doubtful, held, or not used."""
GONE = ("未收到", "没有", "缺", "已撤回", "不再", "移出", "消失")
"""Words for what is not there at all, beside those."""
PLACES = ("运行摘要.txt", "线索台账.xlsx", "status", "the console")


@dataclass(frozen=True)
class Outcome:
    """One run: verdicts, who is named by a clue above low, exit statuses, and the lines that it says in each place."""

    verdicts: pl.DataFrame
    named: frozenset[str]
    exits: tuple[int, int]
    said: dict[str, list[str]]


def call(*arguments: str) -> tuple[int, list[str]]:
    """Run one command in this process; returns its exit status and the lines that it prints."""
    printed = io.StringIO()
    wide = mock.patch.dict(os.environ, {"COLUMNS": "2000"})  # no line is folded
    with wide, contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
        try:
            status = main(arguments)
        except SystemExit as stop:
            status = stop.code if isinstance(stop.code, int) else 2
    return status, printed.getvalue().splitlines()


def run(root: Path) -> Outcome:
    """Run the main job of a campaign and `status` after it; returns what they left."""
    ran, printed = call("run", str(root), "--as-of", AS_OF)
    out = root / "out" / AS_OF
    assert (out / "verdicts.parquet").exists(), f"the run ended with {ran}: {printed[-5:]}"
    asked, status = call("status", str(root))
    book = CalamineWorkbook.from_path(out / "线索台账.xlsx").get_sheet_by_index(0).to_python()
    clues = pl.read_parquet(out / "clues.parquet").filter(pl.col("level").is_in(NAMED))
    return Outcome(
        pl.read_parquet(out / "verdicts.parquet").select(*KEY, "family", "verdict", "person_key"),
        frozenset(clues["person_keys"].explode().drop_nulls()),
        (ran, asked),
        {
            "运行摘要.txt": (out / "运行摘要.txt").read_text(encoding="utf-8").splitlines(),
            "线索台账.xlsx": [" ".join(str(cell) for cell in row if cell != "") for row in book],
            "status": status,
            "the console": printed,
        },
    )


@dataclass(frozen=True)
class Whole:
    """The run that everything is held against: on whole exports, with the truth about each claim."""

    truth: pl.DataFrame
    outcome: Outcome

    def claims(self, other: Outcome) -> pl.DataFrame:
        """Set a run's verdicts beside the whole run's: KEY, genuine, forged, family and verdict of both, person_key.

        A row that is no claim in truth (a record of a registry, screened) has nobody who forged anything.
        """
        before = self.outcome.verdicts.select(*KEY, family="family", before="verdict")
        truth = self.truth.select(*KEY, "forged", true_family="family")
        return (
            other.verdicts.select(*KEY, "person_key", after="verdict")
            .join(before, on=KEY, how="full", coalesce=True)
            .join(truth, on=KEY, how="left")
            .with_columns(pl.col("forged").fill_null(False), pl.col("before", "after").fill_null(""))
            .sort(KEY)
        )


def newly_accused(whole: Whole, other: Outcome, *, or_harder: bool = True) -> pl.DataFrame:
    """Return the claims of people who forged nothing that are accused beyond, or harder than, in the whole run."""
    harder = pl.col("after").is_in(FORGED) & ~pl.col("before").is_in(FORGED)
    beyond = pl.col("after").is_in(ACCUSED) & ~pl.col("before").is_in(ACCUSED)
    found = whole.claims(other).filter(~pl.col("forged"), beyond | (harder & or_harder))
    # A copy of a roster says the same of the same people.
    accused = whole.outcome.verdicts.filter(pl.col("verdict").is_in(ACCUSED))["person_key"].drop_nulls()
    again = other.verdicts.filter(pl.col("person_key").is_in(accused.implode())).select(KEY)
    copied = found.filter(pl.col("before") == "").join(again, on=KEY, how="semi")
    return found.join(copied.select(KEY), on=KEY, how="anti")


def newly_named(whole: Whole, other: Outcome) -> set[str]:
    """Return the people who forged nothing and are named by a clue above low, beyond those of the whole run."""
    both = pl.concat([whole.outcome.verdicts, other.verdicts])
    forgers = both.join(whole.truth.filter("forged").select(KEY), on=KEY, how="semi")["person_key"]
    # Somebody whose record lost its ID has another key, though the same row of his is named as before.
    rows = other.verdicts.join(whole.outcome.verdicts.select(*KEY, former="person_key"), on=KEY, how="left")
    known = rows.filter(pl.col("former").is_in(list(whole.outcome.named)))["person_key"]
    return set(other.named - whole.outcome.named - set(forgers) - set(known))


def forgeries_lost(whole: Whole, other: Outcome, concerned: tuple[int, ...]) -> pl.DataFrame:
    """Return the forgeries of families that are not concerned that nobody is told of any more."""
    touched = [family(place) for place in concerned]
    return whole.claims(other).filter(
        "forged",
        pl.col("before").is_in(ACCUSED) & ~pl.col("after").is_in(ACCUSED),
        ~pl.col("true_family").is_in(touched),
        ~pl.col("family").is_in(touched).fill_null(False),
    )


def changed(whole: Whole, other: Outcome) -> pl.DataFrame:
    """Return the claims whose verdict is not the whole run's."""
    return whole.claims(other).filter(pl.col("before") != pl.col("after"))


def unsupported(whole: Whole, other: Outcome) -> pl.DataFrame:
    """Return the claims that were on record in the whole run and are not any more."""
    on_record = ["registered", "registered_discrepant"]
    return whole.claims(other).filter(pl.col("before").is_in(on_record), ~pl.col("after").is_in(on_record))


def doubts(whole: Whole, other: Outcome, place: str, words: tuple[str, ...] = DOUBT) -> list[str]:
    """Return the lines with one of the words that a run says in a place and the whole run does not."""
    known = set(whole.outcome.said[place])
    return [line for line in other.said[place] if line not in known and any(word in line for word in words)]
