"""Whole texts stand only where they are surely those that the clue quotes."""

import polars as pl
import pytest

from assets.reporting.case_rows import case_rows, full_evidence
from schemas.tables.certificates import Certificates, Claims
from schemas.tables.screening import Evidence
from tests.unit.assets.reporting.examples import CLAIMS, ID_A, ID_B, MASKED_A, REGISTRY, ROSTER, claim, evidence, table

OWN = table(
    Evidence,
    evidence("c1", 5, field="name", claimed="张晓红", recorded="王玮", column="B"),
    evidence("c1", 5, field="id_no", claimed=MASKED_A, recorded="370983********0021", column="C"),
    evidence("c1", 9, role="registry", file=REGISTRY, sheet="", field="id_no", claimed=MASKED_A,
             recorded="370983********0021", column="D"),
)  # fmt: skip
RECORDS = table(
    Certificates, {"file": REGISTRY, "row": 9, "claim": 1, "name_text": "王玮", "id_no": ID_B, "id_no_text": ID_B}
)
ANOTHER = table(Claims, claim(5, name_text="王伟", id_no_text=ID_B))


def texts(full: pl.DataFrame) -> dict[tuple[str, str], tuple[str, bool]]:
    return {(role, field): (text, whole) for role, field, text, whole in
            full.select("role", "field", "text", "whole").iter_rows()}  # fmt: skip


def nothing(*_: object) -> list[dict[str, str]]:
    return []


def test_each_side_stands_in_full():
    told = texts(full_evidence(OWN, CLAIMS, RECORDS, nothing))
    assert told["claim", "id_no"] == (ID_A, True)
    assert told["registry", "id_no"] == (ID_B, True)


def test_a_row_that_says_something_else_by_now_stays_masked():
    told = texts(full_evidence(OWN, ANOTHER, RECORDS, nothing))
    assert told["claim", "id_no"] == (MASKED_A, False)


@pytest.mark.parametrize(
    ("versions", "found"),
    [
        ([{"B": "王伟", "C": ID_B}, {"B": "张晓红", "C": ID_A}], (ID_A, True)),
        ([{"B": "王伟", "C": ID_A}], (MASKED_A, False)),
        ([{"C": ID_A}], (MASKED_A, False)),
    ],
)
def test_a_lost_row_is_looked_for_in_the_stored_versions(versions, found):
    told = texts(full_evidence(OWN, ANOTHER, RECORDS, lambda file, *_: versions if file == ROSTER else []))
    assert told["claim", "id_no"] == found


def test_the_same_is_masked_on_demand():
    people, facts = case_rows(full_evidence(OWN, CLAIMS, RECORDS, nothing), masked=True)
    shown = {str(value) for frame in (people, facts) for row in frame.iter_rows() for value in row}
    assert not {text for text in shown if ID_A in text or "张晓红" in text}
    assert {"张*", MASKED_A} <= shown
