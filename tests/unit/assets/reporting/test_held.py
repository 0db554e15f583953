"""What goes back warns nobody: rows behind clues wait, and no sentence tells how a number was found out."""

from typing import Any

import polars as pl
import pytest

from assets.parsing.rosters.senders import find_senders
from assets.parsing.values.problems import clauses
from assets.reporting.going_back.held import waiting_rows, with_held
from assets.reporting.going_back.neutral import neutral_clauses, neutral_problems
from assets.reporting.going_back.returns import collect_returns
from assets.reporting.going_back.waiting_book import write_waiting_book
from assets.rulings import RELEASE_CLUE, Ruling
from assets.screening.rulebook import rules
from schemas.tables.accounts import Problems
from schemas.tables.certificates import Claims
from schemas.tables.screening import Clues, Verdicts
from tests.unit.assets.reporting.examples import (
    AS_OF,
    CLAIMS,
    CLUES,
    EVIDENCE,
    FILES,
    ID_B,
    PROBLEMS,
    ROSTER,
    ROW_ACCOUNTS,
    claim,
    problem,
    table,
)
from tests.unit.assets.reporting.opened import full_ids, texts

RETURNS = collect_returns(PROBLEMS, FILES, find_senders(FILES, CLAIMS), ROW_ACCOUNTS)
SHOWING = table(Claims, claim(5, number_id=ID_B), claim(6))


def wait(clues: pl.DataFrame = CLUES, released: str | None = None) -> pl.DataFrame:
    standing = {}
    if released is not None:
        standing = {
            (RELEASE_CLUE, "C-high"): Ruling(
                RELEASE_CLUE, "C-high", released, "核过", "甲", "2024-10-18T08:00:00+08:00"
            )
        }
    return waiting_rows(RETURNS, clues, EVIDENCE, standing)


def kept(waiting: pl.DataFrame) -> list[int]:
    return with_held(RETURNS, waiting).filter("held")["row"].unique().sort().to_list()


def test_rows_behind_an_open_clue_above_low_wait() -> None:
    assert wait().select("clue_id", "row").rows() == [("C-high", 5)]
    assert kept(wait()) == [5]


@pytest.mark.parametrize(
    ("change", "rows"),
    [
        ({"level": "medium"}, [5]),
        ({"level": "low"}, []),
        ({"status": "情况有变"}, [5]),
        ({"status": "申报已变更"}, [5]),
        ({"status": "已排除"}, []),
    ],
)
def test_level_and_status_decide(change: dict[str, str], rows: list[int]) -> None:
    changed = CLUES.with_columns(pl.lit(text).alias(name) for name, text in change.items())
    assert kept(waiting_rows(RETURNS, changed.filter(pl.col("clue_id") == "C-high"), EVIDENCE, {})) == rows


def test_a_release_holds_for_what_was_shown() -> None:
    digest = wait()["digest"].item()
    assert kept(wait(released=digest)) == []
    assert kept(wait(released="0" * 64)) == [5]


def test_a_released_row_waits_again_when_it_says_something_else() -> None:
    digest = wait()["digest"].item()
    more = RETURNS.with_columns(message=pl.col("message") + "又及")
    act = Ruling(RELEASE_CLUE, "C-high", digest, "核过", "甲", "2024-10-18T08:00:00+08:00")
    assert waiting_rows(more, CLUES, EVIDENCE, {(RELEASE_CLUE, "C-high"): act})["released_by"].to_list() == [None]


def test_a_row_behind_two_clues_needs_both_released() -> None:
    second = CLUES.filter(pl.col("clue_id") == "C-high").with_columns(clue_id=pl.lit("C-two"))
    evidence = pl.concat(
        [EVIDENCE, EVIDENCE.filter(pl.col("clue_id") == "C-high").with_columns(clue_id=pl.lit("C-two"))]
    )
    digest = wait()["digest"].item()
    act = Ruling(RELEASE_CLUE, "C-high", digest, "核过", "甲", "2024-10-18T08:00:00+08:00")
    waiting = waiting_rows(
        RETURNS, Clues.conform(pl.concat([CLUES, second])), evidence, {(RELEASE_CLUE, "C-high"): act}
    )
    assert kept(waiting) == [5]


def told(rule: str, claims: pl.DataFrame = SHOWING, **values: Any) -> str:
    said = problem(5, "D", "：登记在他人名下。", rule=rule, **values)
    return str(neutral_problems(table(Problems, said), claims)["message"].item())


@pytest.mark.parametrize("rule", sorted({rule for rule, _ in neutral_clauses()}))
def test_tests_of_numbers_are_told_in_neutral_words(rule: str) -> None:
    assert "他人" not in told(rule)
    assert told(rule).startswith("：请")


def test_other_rules_keep_their_sentence() -> None:
    assert told("date_unreadable") == "：登记在他人名下。"


def test_a_failing_check_digit_is_told_where_the_number_shows_nothing() -> None:
    assert told("id_check_failed", table(Claims, claim(5))) == "：登记在他人名下。"


def test_neutral_rules_exist() -> None:
    assert {rule for rule, _ in neutral_clauses()} <= set(clauses()) | set(rules())


def test_no_neutral_clause_tells_a_test() -> None:
    words = ("内含", "校验", "他人", "登记", "不同", "不符", "规则")
    assert [clause for clause in neutral_clauses().values() if any(word in clause for word in words)] == []


def test_the_waiting_book_says_what_waits_for_which_clue(tmp_path) -> None:
    (written,) = write_waiting_book(tmp_path, wait(), AS_OF)
    said = texts(written.path)
    assert written.rows == 1
    assert {"C-high", "待放行", "测试甲公司"} <= set(said)
    assert full_ids(written.path) == []


@pytest.mark.parametrize(
    ("reasons", "rows"),
    [
        (["family_held", "no_record"], [7]),
        (["sender_held", "number_of_another"], [7]),
        (["export_in_doubt", "id_check_failed"], [7]),
        (["not_covered_issuer"], []),
    ],
)
def test_a_claim_kept_from_being_a_clue_waits_without_one(reasons: list[str], rows: list[int]) -> None:
    verdict = {"ros_id": 7, "file": ROSTER, "sheet": "人员", "row": 7, "claim": 1, "verdict": "needs_verification",
               "confidence": 0.6, "reasons": reasons, "person_key": "p"}  # fmt: skip
    waiting = waiting_rows(RETURNS, CLUES.clear(), EVIDENCE, {}, table(Verdicts, verdict))
    assert (kept(waiting), waiting["clue_id"].to_list()) == (rows, [""] * len(rows))
