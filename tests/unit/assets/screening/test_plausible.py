"""Too many accusations to believe: a family or a sender is held back, until somebody releases exactly that."""

import polars as pl
import pytest

from assets.rulings import ACCEPT_FAMILY, ACCEPT_SENDER, Ruling
from assets.screening.plausible import Tempered, hold_implausible
from schemas.settings import Plausible
from schemas.tables.screening import Held, HeldClaims, Verdicts
from tests.unit.assets.screening.builders import table

F1, F5 = "special_operation", "special_equipment"
GOOD, ABSENT, LAPSED = "registered", "not_registered", "lapsed"


def claims(*groups: tuple[str, str, str, int]) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Verdicts and senders of groups of claims: sender, family, verdict, how many."""
    rows = [
        {"file": f"企业花名册/{sender}.xlsx", "sheet": "", "claim": 1, "family": family, "verdict": verdict,
         "confidence": 0.9, "reasons": ["no_record"], "person_key": f"p{at}{place}", "enterprise": sender}
        for at, (sender, family, verdict, count) in enumerate(groups)
        for place in range(count)
    ]  # fmt: skip
    numbered = [{**row, "ros_id": at, "row": at + 2} for at, row in enumerate(rows)]
    frame = table(Verdicts, numbered).with_columns(
        elsewhere=pl.lit(value=False), basis_family="family", not_compared=pl.lit([], dtype=pl.List(pl.String))
    )
    files = frame.select("file").unique().with_columns(sender=pl.col("file").str.extract(r"/(.*)\.xlsx"))
    return frame, files


def hold(
    *groups: tuple[str, str, str, int],
    limits: Plausible | None = None,
    contents: dict[str, str] | None = None,
    rulings: dict[tuple[str, str], Ruling] | None = None,
) -> Tempered:
    verdicts, senders = claims(*groups)
    return hold_implausible(verdicts, senders, {}, contents or {}, limits or Plausible(), rulings or {})


def subjects(found: Tempered) -> list[str]:
    return found.held["subject"].to_list()


@pytest.mark.parametrize(
    ("groups", "held"),
    [
        ([("甲", F1, GOOD, 45), ("乙", F1, ABSENT, 5)], []),
        ([("甲", F1, GOOD, 44), ("乙", F1, ABSENT, 5)], [F1]),
        ([("甲", F1, GOOD, 30), ("乙", F1, ABSENT, 4)], []),
        ([("甲", F1, GOOD, 14), ("乙", F1, ABSENT, 5)], []),
        ([("甲", F1, GOOD, 44), ("乙", F1, LAPSED, 40)], []),
        ([("甲", F1, GOOD, 44), ("乙", F1, "revoked", 5)], [F1]),
        ([("甲", F1, GOOD, 44), ("乙", F1, "altered", 3), ("乙", F1, ABSENT, 3)], []),
        ([("甲", F1, GOOD, 5), ("甲", F1, ABSENT, 6), ("乙", F1, GOOD, 200)], ["甲"]),
        ([("甲", F1, GOOD, 5), ("甲", F1, ABSENT, 5), ("乙", F1, GOOD, 200)], []),
        ([("甲", F1, ABSENT, 9), ("乙", F1, GOOD, 200)], []),
        ([("甲", F1, ABSENT, 30), ("乙", F1, GOOD, 200)], ["甲"]),
        ([("甲", F1, ABSENT, 30), ("乙", F1, ABSENT, 20), ("乙", F1, GOOD, 21), ("乙", F5, ABSENT, 1)], [F1]),
        ([("甲", F1, ABSENT, 10), ("甲", F5, ABSENT, 7), ("乙", F1, GOOD, 60), ("乙", F5, GOOD, 60)], ["甲"]),
        ([("甲", F1, ABSENT, 10), ("甲", F5, ABSENT, 2), ("乙", F1, ABSENT, 20), ("乙", F1, GOOD, 60)], [F1, "甲"]),
        ([("甲", F1, ABSENT, 10), ("乙", F1, GOOD, 18), ("丙", F1, ABSENT, 1)], ["甲"]),
        ([("甲", F1, ABSENT, 10), ("乙", F1, GOOD, 9), ("丙", F1, ABSENT, 1)], ["甲"]),
        ([("甲", F1, ABSENT, 20), ("乙", F1, GOOD, 4)], [F1]),
        ([("甲", F1, ABSENT, 9), ("乙", F1, ABSENT, 4), ("丙", F1, GOOD, 3)], []),
        ([("甲", F1, ABSENT, 10), ("乙", F5, ABSENT, 9), ("丙", F5, ABSENT, 9)], ["甲"]),
        ([("甲", F1, ABSENT, 10), ("甲", F5, GOOD, 2), ("乙", F1, ABSENT, 20), ("乙", F1, GOOD, 60)], [F1]),
    ],
)
def test_what_is_held(groups: list[tuple[str, str, str, int]], held: list[str]) -> None:
    assert subjects(hold(*groups)) == held


def test_nobody_of_a_held_family_is_accused_and_nothing_is_forgotten() -> None:
    found = hold(("甲", F1, GOOD, 30), ("乙", F1, ABSENT, 8), ("丙", F1, LAPSED, 2), ("丙", F5, ABSENT, 1))
    assert dict(found.verdicts.group_by("verdict").len().iter_rows()) == {GOOD: 30, "needs_verification": 10, ABSENT: 1}
    assert found.held_claims.group_by("verdict").len().sort("verdict").rows() == [(LAPSED, 2), (ABSENT, 8)]
    reasons = found.verdicts.filter(pl.col("verdict") == "needs_verification")["reasons"]
    assert reasons.list.first().unique().to_list() == ["family_held"]


def test_tables_keep_their_contracts() -> None:
    found = hold(("甲", F1, GOOD, 30), ("乙", F1, ABSENT, 8))
    Verdicts.check(found.verdicts)
    Held.check(found.held)
    HeldClaims.check(found.held_claims)


def test_a_misread_roster_is_held_beside_a_good_one_of_the_same_sender() -> None:
    verdicts, _ = claims(("甲", F1, ABSENT, 18), ("副本", F1, GOOD, 22), ("乙", F1, GOOD, 300))
    senders = pl.DataFrame({"file": ["企业花名册/甲.xlsx", "企业花名册/副本.xlsx", "企业花名册/乙.xlsx"],
                            "sender": ["甲", "甲", "乙"]})  # fmt: skip
    found = hold_implausible(verdicts, senders, {}, {}, Plausible(), {})
    assert subjects(found) == ["企业花名册/甲.xlsx"]
    assert found.held_claims.height == 18
    assert ABSENT not in found.verdicts["verdict"]


def test_one_switches_a_guard_off() -> None:
    groups = [("甲", F1, GOOD, 30), ("乙", F1, ABSENT, 30)]
    assert subjects(hold(*groups, limits=Plausible(family=1.0, sender=1.0))) == []


@pytest.mark.parametrize(
    ("kind", "groups"),
    [
        (ACCEPT_FAMILY, [("甲", F1, GOOD, 30), ("乙", F1, ABSENT, 8)]),
        (ACCEPT_SENDER, [("甲", F1, ABSENT, 30), ("乙", F1, GOOD, 300)]),
    ],
)
def test_a_release_holds_for_what_was_shown(kind: str, groups: list[tuple[str, str, str, int]]) -> None:
    first = hold(*groups)
    subject, digest = first.held.select("subject", "digest").row(0)
    ruling = Ruling(kind, subject, digest, "已核对", "operator", "2026-11-26T09:00:00+08:00")
    released = hold(*groups, rulings={(kind, subject): ruling})
    assert released.held["released"].to_list() == [True]
    assert ABSENT in released.verdicts["verdict"]
    assert released.held_claims.is_empty()
    if kind == ACCEPT_SENDER:
        edited = hold(*groups, rulings={(kind, subject): ruling}, contents={"企业花名册/甲.xlsx": "other"})
        assert edited.held["released"].to_list() == [False]
    more = hold(*groups, ("丙", F1, ABSENT, 3), ("甲", F1, ABSENT, 1), rulings={(kind, subject): ruling})
    assert subject in more.held.filter(~pl.col("released"))["subject"]
