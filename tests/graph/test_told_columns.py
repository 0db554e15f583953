"""A column told once changes the next run, under another file name too, until it is withdrawn; nothing else does."""

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import polars as pl
import pytest

from pipelines.campaign import load_campaign
from pipelines.cli import main
from pipelines.runs import execute
from tests.graph.situations import NAMES, Situation, person, t_number, write_campaign

AS_OF = date(2024, 8, 18)
HEADER = ("姓名", "身份证号", "证书编号", "准操项目", "计划办结")
# Everybody's card is on record until 2027-06-11: person 1 claims two years more.
ENDS = ("2027-06-11", "2029-06-11")
FIRST, RENAMED = "企业花名册/远山有限公司花名册.csv", "企业花名册/2025年1月9日 远山有限公司人员.csv"
OTHER = "企业花名册/近水有限公司花名册.csv"


def row(at: int, end: str) -> tuple[str, ...]:
    return (NAMES[at], person(at), t_number(at), "低压电工作业", end)


def roster(first: int) -> Situation:
    """Two people, of whom the second claims more than is on record."""
    return Situation(HEADER, [row(at, end) for at, end in enumerate(ENDS, start=first)], [])


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, list[str]]]:
    """After each step the verdicts of each roster."""
    root = tmp_path_factory.mktemp("told") / "专项治理"
    write_campaign(root, {"远山": roster(0), "近水": roster(5)})
    inbox = root / "inbox"

    def steps() -> Iterator[str]:
        yield "first"
        assert inspect(root, FIRST, "--map", "计划办结=有效期止") == 0
        yield "told"
        (inbox / FIRST).rename(inbox / RENAMED)
        with (inbox / RENAMED).open("a", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerow(row(2, ENDS[1]))
        yield "renamed"
        assert inspect(root, RENAMED, "--unmap", "计划办结") == 0
        yield "withdrawn"

    found = {}
    for step in steps():
        # The verdicts are all that is looked at: what is made of them is no matter of columns.
        assert execute(load_campaign(root), AS_OF, wanted=("verdicts",)) is None
        verdicts = pl.read_parquet(root / "store/tables/verdicts" / f"{AS_OF}.parquet").sort("file", "row")
        found[step] = dict(verdicts.group_by("file").agg("verdict").iter_rows())
    return found


def inspect(root: Path, file: str, *more: str) -> int:
    return main(["inspect", str(root / "inbox" / file), "--campaign", str(root), *more])


def test_what_was_not_understood_accuses_nobody(seen: dict[str, dict[str, list[str]]]) -> None:
    assert "altered" not in seen["first"][FIRST]


def test_a_told_column_is_compared_in_the_next_run(seen: dict[str, dict[str, list[str]]]) -> None:
    assert seen["told"][FIRST] == ["registered", "altered"]


def test_it_holds_for_the_senders_next_file(seen: dict[str, dict[str, list[str]]]) -> None:
    assert seen["renamed"][RENAMED] == ["registered", "altered", "altered"]


def test_another_senders_same_header_is_read_as_before(seen: dict[str, dict[str, list[str]]]) -> None:
    assert seen["first"][OTHER] == seen["told"][OTHER] == seen["renamed"][OTHER]


def test_withdrawn_it_holds_no_more(seen: dict[str, dict[str, list[str]]]) -> None:
    assert "altered" not in seen["withdrawn"][RENAMED]
