"""Small worlds for tests of screening: synthetic people, claims, records and candidate pairs."""

from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

import polars as pl

from assets.screening.comparing.coverage import Registries
from assets.screening.verdicts import judge
from schemas.settings import Coverage
from schemas.tables.certificates import DATE_FIELDS, BlurredRecords, Certificates, Claims, ExportDoubts, Exports
from schemas.tables.linkage import CandidatePairs
from schemas.tables.recognised import Layouts
from schemas.vocabulary import Family

AS_OF = date(2024, 10, 18)
EXPORTED_ON = date(2024, 8, 5)
KEY = b"a key for tests"
F1, F3, F4 = Family.SPECIAL_OPERATION, Family.CONSTRUCTION_SPECIAL_OPERATION, Family.CONSTRUCTION_SAFETY_OFFICER
COVERAGE = tuple(Coverage(source, family) for source, family in [("应急局", F1), ("住建局", F3), ("住建局", F4)])


def resident(body: str) -> str:
    """The 18-digit ID of 17 digits."""
    total = sum(int(digit) * 2 ** (17 - place) for place, digit in enumerate(body))
    return body + "10X98765432"[total % 11]


WANG = resident("37098319800102123")
"""王建国."""
LI = resident("37098319900506247")
"""李小红."""

DEFAULTS: dict[str, Any] = {
    "name": "王建国", "name_state": "ok", "id_no": WANG, "id_state": "valid", "number": f"T{WANG}",
    "number_form": "t_id", "number_id": WANG, "family": F1.value, "item": "低压电工作业", "item_match": "exact",
    "issuer": "泰安市应急管理局", "enterprise": "肥城市某机械厂", "enterprise_key": "某机械厂",
    "first_issue": "2021-03-01", "valid_from": "2021-03-01", "valid_to": "2027-03-01", "review_due": "2024-12-01",
    "table": 1, "claim": 1, "slot": 0, "sheet": "Sheet1",
}  # fmt: skip
RECORD = {"source": "应急局", "file": "应急局/特种作业.xlsx", "status": "in_force", "exported_on": EXPORTED_ON}
CLAIM = {
    "source": "企业花名册",
    "file": "企业花名册/某机械厂.xlsx",
    "claimed": True,
    "readable": True,
    "told": [],
    "told_ids": [],
    "names_told": False,
    "needs_certificate": True,
}
PAIR: dict[str, Any] = {
    "stage": "id", "same_person": True, "score": 40.0, "id_level": "equal", "id_bits": 25.0, "name_level": "equal",
    "name_bits": 8.0, "number_level": "equal", "number_bits": 7.0, "enterprise_level": "missing",
    "enterprise_bits": 0.0,
}  # fmt: skip
TEXTS = ("name", "id_no", "number", "item", "issuer", "enterprise", *DATE_FIELDS)


def written(text: str | None) -> dict[str, Any]:
    """A date as parsed: 2027, 2027-03, 2027-03-01 or 长期."""
    if text is None:
        return {"": None, "_precision": None}
    if text == "长期":
        return {"": None, "_precision": "open"}
    precision = {1: "Y", 2: "YM", 3: "YMD"}[len(text.split("-"))]
    return {"": date.fromisoformat((text + "-01-01")[:10]), "_precision": precision}


def facts(changes: dict[str, Any], base: dict[str, Any], row: int) -> dict[str, Any]:
    """One row of facts: defaults, then the stage's, then the test's; texts and precisions follow."""
    made = {**DEFAULTS, "row": row, **base, **changes}
    texts = {f"{name}_text": made.get(name) for name in TEXTS}
    dates = {f"{name}{end}": value for name in DATE_FIELDS for end, value in written(made.get(name)).items()}
    return {**made, **texts, **dates}


@dataclass
class World:
    """Claims, records and pairs of one test. By default one claim, one record, one pair that agree in all."""

    claims: list[dict[str, Any]] = field(default_factory=lambda: [{}])
    records: list[dict[str, Any]] = field(default_factory=lambda: [{}])
    pairs: list[dict[str, Any]] = field(default_factory=lambda: [{}])
    coverage: tuple[Coverage, ...] = COVERAGE

    def claims_frame(self) -> pl.DataFrame:
        rows = [facts({"ros_id": i, **one}, CLAIM, i + 2) for i, one in enumerate(self.claims)]
        return table(Claims, rows)

    def certificates_frame(self) -> pl.DataFrame:
        rows = [facts({"reg_id": i, **one}, RECORD, i + 2) for i, one in enumerate(self.records)]
        return table(Certificates, rows)

    def pairs_frame(self) -> pl.DataFrame:
        return table(CandidatePairs, [{"ros_id": 0, "reg_id": 0, **PAIR, **one} for one in self.pairs])

    whole: bool = True
    blurred: tuple[tuple[str, str], ...] = ()

    def registries(self) -> Registries:
        """The exports of the records, as the coverage lists them."""
        return registries(self.certificates_frame(), self.coverage, whole=self.whole, blurred=self.blurred)

    layout: tuple[dict[str, Any], ...] = ()

    def judge(self, as_of: date = AS_OF) -> pl.DataFrame:
        tables = (self.claims_frame(), self.certificates_frame(), self.pairs_frame(), self.layouts_frame())
        return judge(*tables, self.registries(), as_of, KEY)

    def layouts_frame(self) -> pl.DataFrame:
        """The columns that the claims were read from; none unless a test names them."""
        place = {"file": CLAIM["file"], "sheet": DEFAULTS["sheet"], "table": 1, "slot": 0}
        return table(Layouts, [{**place, **one} for one in self.layout])


def registries(
    certificates: pl.DataFrame,
    coverage: tuple[Coverage, ...],
    *,
    whole: bool = True,
    blurred: tuple[tuple[str, str], ...] = (),
) -> Registries:
    """Registries in force that hold these records and cover what the entries say."""
    told = certificates.group_by("source", "family").agg(pl.len(), pl.col("exported_on").max())
    on_hand = {(source, family): (count, day) for source, family, count, day in told.iter_rows()}
    rows = [
        {"source": each.source, "family": each.family.value, "files": [], "issuers": list(each.issuers),
         "records": on_hand[key][0], "exported_on": each.exported_on or on_hand[key][1], "listed": True,
         "former": False, "keeps_ended": True, "whole": whole}
        for each in coverage
        if (key := (each.source, each.family.value)) in on_hand
    ]  # fmt: skip
    names = pl.DataFrame(blurred, schema=BlurredRecords.dtypes(), orient="row")
    return Registries(table(Exports, rows), ExportDoubts.blank(), names)


def table(contract: Any, rows: list[dict[str, Any]]) -> pl.DataFrame:
    """A table of a contract; what a row doesn't name is null."""
    return pl.DataFrame([{name: row.get(name) for name in dtypes_of(contract)} for row in rows], dtypes_of(contract))


@cache
def dtypes_of(contract: Any) -> dict[str, pl.DataType]:
    """Columns of a contract: asking pandera anew for each table would take longer than judging it."""
    return dict(contract.dtypes())


def verdict_of(world: World, as_of: date = AS_OF) -> tuple[str, list[str]]:
    """Verdict and reasons of the first claim."""
    judged = world.judge(as_of)
    return judged["verdict"][0], judged["reasons"][0].to_list()
