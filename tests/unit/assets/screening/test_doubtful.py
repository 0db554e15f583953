"""What a registry in doubt proves: presence counts, absence and older cards accuse nobody."""

from datetime import date
from typing import Any

import polars as pl
import pytest

from assets.screening.comparing.coverage import Registries, cover_claims
from schemas.tables.certificates import ExportDoubts
from tests.unit.assets.screening.builders import AS_OF, COVERAGE, LI, World, table, verdict_of

ABSENT: dict[str, Any] = {"pairs": []}
STRANGER = {"same_person": False, "id_level": "different", "name_level": "different"}
CASES: dict[str, tuple[dict[str, Any], str, str]] = {
    "absent": (ABSENT, "not_registered", "needs_verification"),
    "present": ({}, "registered", "registered"),
    "later end": ({"claims": [{"valid_to": "2030-03-01"}]}, "altered", "needs_verification"),
    "another item": ({"claims": [{"item": "高压电工作业"}]}, "altered", "needs_verification"),
    "lapsed card": (
        {"claims": [{"valid_to": "2024-03-01"}], "records": [{"valid_to": "2024-03-01"}]},
        "lapsed", "needs_verification",
    ),
    "lapsed record of another card": (
        {"claims": [{"valid_to": "2024-03-20"}], "records": [{"valid_to": "2024-03-01"}]},
        "lapsed", "needs_verification",
    ),
    "revoked record, claimed without an end": (
        {"claims": [{"valid_to": None}], "records": [{"status": "revoked"}]}, "revoked", "needs_verification",
    ),
    "revoked card": ({"records": [{"status": "revoked"}]}, "revoked", "needs_verification"),
    "cancelled record of another card": (
        {"claims": [{"valid_to": "2027-03-25"}], "records": [{"status": "cancelled"}]}, "revoked", "needs_verification",
    ),
    "number of another": (
        {"records": [{"id_no": LI, "name": "李小红"}], "pairs": [STRANGER], "claims": [{"number_id": None}]},
        "impersonated", "needs_verification",
    ),
    "number holds another's ID": ({"pairs": [], "claims": [{"number_id": LI}]}, "impersonated", "impersonated"),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("whole", [True, False])
def test_verdicts_on_a_whole_export_and_on_a_doubtful_one(case: str, whole: bool) -> None:
    given, on_whole, on_doubtful = CASES[case]
    assert verdict_of(World(**given, whole=whole))[0] == (on_whole if whole else on_doubtful)


@pytest.mark.parametrize(
    ("blurred", "verdict"),
    [
        ((("special_operation", "王建国"),), "needs_verification"),
        ((("", "王建国"),), "needs_verification"),
        ((("special_equipment", "王建国"),), "not_registered"),
        ((("special_operation", "李小红"),), "not_registered"),
    ],
)
def test_a_namesake_whose_record_has_no_usable_id(blurred: tuple[tuple[str, str], ...], verdict: str) -> None:
    assert verdict_of(World(pairs=[], blurred=blurred))[0] == verdict


@pytest.mark.parametrize(
    ("dates", "in_doubt"),
    [({}, False), ({"first_issue": "2019-05-01"}, True), ({"first_issue": None, "valid_from": None}, True)],
)
def test_a_doubt_about_years_of_issue(dates: dict[str, Any], in_doubt: bool) -> None:
    world = World([dates])
    doubt = {
        "source": "应急局", "families": "special_operation", "file": "应急局/2019.xlsx", "code": "encrypted",
        "message": "…", "effect": "void", "from_year": 2019, "to_year": 2020, "digest": "aa", "accepted": False,
    }  # fmt: skip
    exports, _, blurred = world.registries()
    covered = cover_claims(world.claims_frame(), Registries(exports, table(ExportDoubts, [doubt]), blurred), AS_OF)
    assert covered["in_doubt"].to_list() == [in_doubt]


def test_of_two_exports_the_whole_one_covers() -> None:
    world = World(coverage=COVERAGE)
    exports, doubts, blurred = world.registries()
    other = exports.with_columns(source=pl.lit("泰安"), whole=pl.lit(value=False), exported_on=date(2024, 9, 9))
    both = pl.concat([exports, other])
    covered = cover_claims(world.claims_frame(), Registries(both, doubts, blurred), AS_OF)
    assert covered.select("in_doubt", "exported_on").row(0) == (False, date(2024, 8, 5))
