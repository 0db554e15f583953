"""Signs of impossible certificates, through reading and parsing: rows that bear each, and look-alikes that do not."""

import csv
from collections.abc import Iterator
from datetime import date
from itertools import combinations
from typing import NamedTuple

import polars as pl
import pytest

from assets.screening.ruling.impossible.impossible_records import APART, SIGNALS
from pipelines.campaign import load_campaign
from pipelines.progress import Silent
from pipelines.runs import execute
from tests.graph.impossible_rows import CASES
from tests.graph.situations import BUILDING_HEADER, OPERATION_HEADER, SETTINGS, building_records, operation_records
from tests.unit.assets.screening.builders import resident

AS_OF = date(2024, 8, 18)
HEADER = ("姓名", "身份证号", "证书名称", "证书编号", "准操项目", "初领日期", "有效期起", "有效期止", "发证机关")
SURNAMES, GIVEN = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许", "伟强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉"
LEAST = 10


class Result(NamedTuple):
    """What a run said of the rows of one sign: reasons, verdicts and clue kinds by file and row."""

    verdicts: pl.DataFrame
    clues: pl.DataFrame
    evidence: pl.DataFrame


def rows(code: str) -> Iterator[tuple[str, ...]]:
    """A row a case: who speaks first, then who is silent."""
    cases, of_sign = CASES[code], list(CASES).index(code)
    for at, change in enumerate([*cases.speaks, *cases.silent]):
        row = cases.base(of_sign * 100 + at) | change
        id_no = resident(f"320301{row.get('born', '19860704')}{of_sign * 40 + at + 10:03d}")
        number = row.get("number", f"T{id_no}") or id_no
        name = SURNAMES[of_sign % 20] + GIVEN[at % 20] + GIVEN[(at // 20 + of_sign) % 20]
        yield (
            name,
            id_no,
            row.get("family", ""),
            number,
            *(row[key] for key in ("item", "first", "from", "to", "issuer")),
        )


@pytest.fixture(scope="module")
def result(tmp_path_factory: pytest.TempPathFactory) -> Result:
    root = tmp_path_factory.mktemp("impossible")
    tables = {
        "应急局/特种作业操作证20240805.csv": [OPERATION_HEADER, *operation_records()],
        "住建局/建筑施工特种作业人员20240805.csv": [BUILDING_HEADER, *building_records()],
        **{f"企业花名册/{code}有限公司.csv": [HEADER, *rows(code)] for code in CASES},
    }
    for path, lines in tables.items():
        target = root / "inbox" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows(lines)
    (root / "campaign.yaml").write_text(SETTINGS, "utf-8")
    assert execute(load_campaign(root), AS_OF, Silent()) is None
    out = root / "out" / AS_OF.isoformat()
    return Result(*(pl.read_parquet(out / f"{name}.parquet") for name in Result._fields))


def test_every_sign_has_its_cases() -> None:
    assert [rule.code for rule in SIGNALS] == list(CASES)
    assert min(len(side) for cases in CASES.values() for side in (cases.speaks, cases.silent)) >= LEAST


@pytest.mark.parametrize("code", CASES)
def test_a_sign_speaks_where_it_should_and_nowhere_else(result: Result, code: str) -> None:
    own = result.verdicts.filter(pl.col("file") == f"企业花名册/{code}有限公司.csv").sort("row")
    cases = CASES[code]
    assert own.height == len(cases.speaks) + len(cases.silent)
    spoken = own["reasons"].list.contains(code).to_list()
    assert spoken == [True] * len(cases.speaks) + [False] * len(cases.silent)


def test_a_sign_makes_a_low_clue_and_two_of_different_kinds_a_medium_one(result: Result) -> None:
    asked = result.verdicts.filter(pl.col("verdict") == "needs_verification")
    spoken = [[rule for rule in SIGNALS if rule.code in said] for said in asked["reasons"].to_list()]
    apart = [any(not {*one.rests_on} & {*two.rests_on} for one, two in combinations(said, 2)) for said in spoken]
    asked = asked.with_columns(signs=pl.Series([len(said) for said in spoken]), apart=pl.Series(apart))
    grave = pl.col("apart") | pl.col("reasons").list.contains("issuer_no_authority")
    expected = asked.filter(pl.col("signs") > 0).select(
        "file", "row", level=pl.when(grave).then(pl.lit("medium")).otherwise(pl.lit("low"))
    )
    odd = result.clues.filter(pl.col("kind") == "impossible_record").select("clue_id", "level")
    told = result.evidence.filter(pl.col("role") == "claim").select("clue_id", "file", "row").unique()
    assert (
        odd.join(told, on="clue_id")
        .select("file", "row", "level")
        .sort("file", "row")
        .equals(expected.sort("file", "row"))
    )


def test_one_cell_typed_wrong_is_no_two_signs() -> None:
    """A wrong start alone makes the span, the first issue and the office odd: they all rest on it."""
    of_start = {rule.code for rule in SIGNALS if "valid_from" in rule.rests_on}
    assert {"span_of_no_family", "first_issue_after_start", "issuer_of_other_time"} <= of_start
    assert not [pair for pair in APART if {rule.code for rule in pair} <= of_start]


def test_only_what_a_registry_covers_is_called_absent(result: Result) -> None:
    """Without an issuer, or in the name of a school of this city, or of 省应急厅."""
    absent = result.verdicts.filter(pl.col("verdict") == "not_registered")
    bare = pl.col("reasons").list.contains("issuer_missing")
    assert absent.filter(~bare)["file"].unique().to_list() == ["企业花名册/issuer_trains有限公司.csv"]
    assert set(result.verdicts["verdict"]) == {"needs_verification", "not_registered"}
