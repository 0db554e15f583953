"""What holds of screening whatever the claims are: rows in any order, strangers beside, records claimed as they are."""

from datetime import date, timedelta
from typing import Any

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from assets.linkage.engine import candidate_pairs
from assets.screening.clueing.clues import raise_clues
from assets.screening.ruling.misread_columns import FEWEST
from assets.screening.verdicts import judge
from schemas.settings import Coverage
from schemas.tables.certificates import Certificates, Claims
from schemas.tables.recognised import Layouts
from schemas.vocabulary import Status, Verdict, codes
from tests.property.examples import examples
from tests.unit.assets.screening.builders import (
    AS_OF,
    CLAIM,
    COVERAGE,
    F1,
    F3,
    KEY,
    RECORD,
    facts,
    registries,
    resident,
    table,
)

QUICK = examples(5)
NAMES = ("王建国", "王建军", "李小红", "李晓红", "欧阳明", "赵刚")
STRANGERS = range(900, 903)
SEEN = pl.DataFrame(schema={"clue_id": pl.String, "first_seen": pl.Date})


def id_of(person: int) -> str:
    """A valid ID of person 0 to 999; a stranger's is far from everybody's, else it could be a mistyped one."""
    return resident(f"{'37010219671230' if person in STRANGERS else '37098319800102'}{person:03d}")


def certificate(person: int, family: int, end: date) -> dict[str, Any]:
    """Facts of a certificate that one of some people may hold."""
    id_no = id_of(person)
    shared = {"name": NAMES[person % len(NAMES)], "id_no": id_no, "review_due": None, "valid_to": end.isoformat()}
    if family == 0:
        return shared | {"family": F1.value, "number": f"T{id_no}", "number_id": id_no}
    number = f"鲁J01202300{person:04d}"
    return shared | {
        "family": F3.value, "item": "建筑电工", "number": number, "number_form": "construction_operation",
        "number_id": None, "issuer": "山东省住房和城乡建设厅",
    }  # fmt: skip


ends = st.dates(date(2022, 1, 1), date(2030, 12, 31))
held = st.builds(certificate, st.integers(1, 6), st.integers(0, 1), ends)
statuses = st.sampled_from(codes(Status))
recorded = st.builds(lambda facts_, status: facts_ | {"status": status}, held, statuses)


def claims_of(rows: list[dict[str, Any]]) -> pl.DataFrame:
    return table(Claims, [facts({"ros_id": i, **row}, CLAIM, i + 2) for i, row in enumerate(rows)])


def certificates_of(rows: list[dict[str, Any]]) -> pl.DataFrame:
    return table(
        Certificates, [facts({"reg_id": i, **row}, RECORD | sources(row), i + 2) for i, row in enumerate(rows)]
    )


def sources(row: dict[str, Any]) -> dict[str, str]:
    return {"source": "应急局" if row["family"] == F1.value else "住建局"}


def judged(claims: pl.DataFrame, certificates: pl.DataFrame, coverage: tuple[Coverage, ...] = COVERAGE) -> pl.DataFrame:
    pairs = candidate_pairs(claims, certificates)
    return judge(claims, certificates, pairs, Layouts.blank(), registries(certificates, coverage), AS_OF, KEY)


def answers(verdicts: pl.DataFrame) -> pl.DataFrame:
    """What may not depend on where a row stands."""
    return verdicts.select("row", "verdict", "confidence", "reasons", "person_key").sort("row")


@QUICK
@given(st.lists(held, min_size=1, max_size=6), st.lists(recorded, min_size=1, max_size=6), st.randoms())
def test_order_of_rows_is_nothing(claimed: list, records: list, random: Any) -> None:
    claims, certificates = claims_of(claimed), certificates_of(records)
    shuffled = claims.sample(fraction=1, shuffle=True, seed=random.randrange(1000))
    assert answers(judged(claims, certificates)).equals(answers(judged(shuffled, certificates.reverse())))


@QUICK
@given(st.lists(held, min_size=1, max_size=FEWEST - 1), st.lists(recorded, min_size=1, max_size=5))
def test_strangers_change_nothing(claimed: list, records: list) -> None:
    """Where too few differ to show a column to be misread: beyond that the others of the column bear witness."""
    strangers = [certificate(person, family, date(2026, 1, 1)) for person in STRANGERS for family in (0, 1)]
    alone = judged(claims_of(claimed), certificates_of([*records, *strangers[:2]]))
    beside = judged(claims_of([*claimed, *strangers]), certificates_of([*records, *strangers]))
    assert answers(alone).equals(answers(beside).head(len(claimed)))


@QUICK
@given(recorded)
def test_a_record_claimed_as_it_is_is_on_record(record: dict) -> None:
    verdict = judged(claims_of([record]), certificates_of([record]))["verdict"][0]
    untold = {Verdict.NEEDS_VERIFICATION} if record["status"] in (Status.PENDING, Status.UNREAD) else set()
    assert verdict in {Verdict.REGISTERED, Verdict.LAPSED, Verdict.REVOKED, *untold}


@QUICK
@given(held, st.integers(0, 400))
def test_only_a_later_end_is_altered(record: dict, days: int) -> None:
    end = date.fromisoformat(record["valid_to"])
    earlier = record | {"valid_to": (end - timedelta(days)).isoformat()}
    assert judged(claims_of([earlier]), certificates_of([record]))["verdict"][0] != Verdict.ALTERED


@QUICK
@given(st.lists(held, min_size=1, max_size=5), st.lists(recorded, min_size=1, max_size=5))
def test_clues_keep_their_numbers_in_a_replaced_file(claimed: list, records: list) -> None:
    claims, certificates = claims_of(claimed), certificates_of(records)
    moved = claims.with_columns(row=pl.col("row") + 7, file=pl.lit("企业花名册/新版.xlsx"))
    assert numbers(claims, certificates) == numbers(moved, certificates)


def numbers(claims: pl.DataFrame, certificates: pl.DataFrame) -> list[str]:
    pairs = candidate_pairs(claims, certificates)
    verdicts = judge(claims, certificates, pairs, Layouts.blank(), registries(certificates, COVERAGE), AS_OF, KEY)
    clues, _ = raise_clues(verdicts, claims, certificates, pairs, Layouts.blank(), AS_OF, SEEN, KEY)
    return clues["clue_id"].to_list()
