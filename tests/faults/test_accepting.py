"""What a person may rule on a doubtful hand-in: it counts, until it changes or the ruling is withdrawn."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import polars as pl
import pytest

from demo.basics.drawn_items import F1
from demo.formats.formats import xlsx
from demo.formats.grids import Row, Sheet
from tests.faults import bytes_cut as cut
from tests.faults.exports import Book, family, file_name, opened, put
from tests.faults.faults import FAULTS
from tests.faults.judging import (
    ACCUSED,
    FORGED,
    KEY,
    Outcome,
    call,
    changed,
    doubts,
    newly_accused,
    run,
)
from tests.faults.losing import keep
from tests.faults.worlds import Good, World

CASES = {case.name: case for case in FAULTS}
EXPORT = file_name(F1)
SECOND = "应急局/数据2.xlsx"
REASON = ("--reason", "已向应急局核实")
ENTERPRISE = "肥城恒岳机电安装有限公司"
ROSTER = f"企业花名册/{ENTERPRISE}持证人员花名册.xlsx"


@pytest.fixture
def good(world: World) -> Good:
    """The good run with settings."""
    return world.good(settings=True)


@pytest.fixture
def campaign(good: Good) -> Iterator[Path]:
    """A copy of it to spoil."""
    root = good.world.copy(good.root, "accepting")
    yield root
    shutil.rmtree(root)


def accept(root: Path, *what: str) -> None:
    """Rule on something, or withdraw it, which must succeed."""
    status, printed = call("accept", str(root), *what, *REASON)
    assert status == 0, "\n".join(printed)


def matched(good: Good, condition: pl.Expr) -> set[int]:
    """Return the rows of the first export that claims which satisfy a condition were matched with."""
    verdicts = pl.read_parquet(good.root / "out" / "2024-12-18" / "verdicts.parquet")
    return set(verdicts.filter(condition, matched_file=EXPORT)["matched_row"].drop_nulls())


def really_drop(root: Path, good: Good, *, claimed: int, share: float = 0.1) -> None:
    """Let records leave the export for good: a share of those that nobody claims, and some that people claim."""
    book = opened(root / "inbox", F1)
    touched = matched(good, pl.lit(value=True))
    people = sorted(matched(good, pl.col("verdict") == "registered"))[:claimed]
    numbers = {book.body[row - 2][book.at("id_no")] for row in people}
    idle = [row for row in range(2, len(book.body) + 2) if row not in touched][: int(len(book.body) * share)]
    book.body = [
        cells
        for row, cells in enumerate(book.body, start=2)
        if row not in idle and cells[book.at("id_no")] not in numbers
    ]
    book.fill("seq", [str(number) for number in range(1, len(book.body) + 1)])
    book.save()


def told(good: Good, outcome: Outcome, *names: str) -> bool:
    """Tell whether the summary speaks of doubt about one of the names."""
    return any(name in line for line in doubts(good.whole, outcome, "运行摘要.txt") for name in names)


def test_a_real_drop_is_held_back_until_it_is_accepted(good: Good, campaign: Path) -> None:
    really_drop(campaign, good, claimed=3)
    held = run(campaign)
    assert changed(good.whole, held).is_empty()
    assert told(good, held, "应急局", EXPORT)
    accept(campaign, EXPORT)
    counted = newly_accused(good.whole, run(campaign))
    assert counted.height >= 3
    assert set(counted["after"]) <= set(FORGED)


def test_an_accepted_drop_that_is_withdrawn_counts_no_more(good: Good, campaign: Path) -> None:
    really_drop(campaign, good, claimed=3)
    run(campaign)
    accept(campaign, EXPORT)
    run(campaign)
    accept(campaign, EXPORT, "--withdraw")
    assert newly_accused(good.whole, run(campaign)).is_empty()


def test_an_accepted_drop_is_the_measure_of_the_next(good: Good, campaign: Path) -> None:
    really_drop(campaign, good, claimed=0)
    run(campaign)
    accept(campaign, EXPORT)
    accepted = run(campaign)
    book = opened(campaign / "inbox", F1)
    keep(0.5)(book)
    book.save()
    again = run(campaign)
    assert newly_accused(good.whole, again).is_empty()
    assert again.verdicts.sort(KEY).equals(accepted.verdicts.sort(KEY))


def test_an_unreadable_file_can_be_set_aside(good: Good, campaign: Path) -> None:
    put(campaign / "inbox" / SECOND, cut.encrypted(b""))
    assert not changed(good.whole, run(campaign)).is_empty()
    accept(campaign, SECOND)
    assert changed(good.whole, run(campaign)).is_empty()


def test_a_file_set_aside_is_doubtful_again_when_its_content_changes(good: Good, campaign: Path) -> None:
    put(campaign / "inbox" / SECOND, cut.encrypted(b""))
    run(campaign)
    accept(campaign, SECOND)
    run(campaign)
    put(campaign / "inbox" / SECOND, cut.encrypted(b"") + bytes(512))
    again = run(campaign)
    assert not changed(good.whole, again).is_empty()
    assert told(good, again, "应急局", SECOND)


def test_a_file_set_aside_is_doubtful_again_when_that_is_withdrawn(good: Good, campaign: Path) -> None:
    put(campaign / "inbox" / SECOND, cut.encrypted(b""))
    run(campaign)
    accept(campaign, SECOND)
    run(campaign)
    accept(campaign, SECOND, "--withdraw")
    assert not changed(good.whole, run(campaign)).is_empty()


def shrunk_family(root: Path) -> None:
    """Lose half of the export, accepted as such: only the family's share of accused still speaks against it."""
    CASES["half-1"].apply(root)
    run(root)
    accept(root, EXPORT)


def test_a_family_can_be_released_and_withdrawn(good: Good, campaign: Path) -> None:
    shrunk_family(campaign)
    held = run(campaign)
    assert newly_accused(good.whole, held).is_empty()
    assert told(good, held, "特种作业操作证")
    accept(campaign, "--family", family(F1))
    assert newly_accused(good.whole, run(campaign)).height > 50
    accept(campaign, "--family", family(F1), "--withdraw")
    assert newly_accused(good.whole, run(campaign)).is_empty()


def test_a_released_family_is_held_again_when_its_content_changes(good: Good, campaign: Path) -> None:
    shrunk_family(campaign)
    run(campaign)
    accept(campaign, "--family", family(F1))
    run(campaign)
    book = opened(campaign / "inbox", F1)
    keep(0.98)(book)
    book.save()
    assert newly_accused(good.whole, run(campaign)).is_empty()


def roster(book: Book, rows: list[Row], names: Callable[[list[str]], list[str]]) -> bytes:
    """Write a roster of some people on record, their names put in another order."""
    fields = ("name", "id_no", "number", "item", "end")
    people = [[row[book.at(field)] or "" for field in fields] for row in rows]
    shown = names([person[0] for person in people])
    lines: list[Row] = [[name, *person[1:]] for name, person in zip(shown, people, strict=True)]
    head: list[Row] = [[f"{ENTERPRISE}持证人员花名册"], ["姓名", "身份证号", "证书编号", "操作项目", "有效期至"]]
    return xlsx([Sheet("Sheet1", [*head, *lines])])


def misread(root: Path) -> None:
    """Hand in a roster of 14 people on record under the names of 14 others: no shift that could be told as one."""
    book = opened(root / "inbox", F1)
    valid = [row for row in book.body if (row[book.at("end")] or "") > "2025" and row[book.at("status")] == "有效"]
    others = [row[book.at("name")] or "" for row in valid[-28:-14]]
    put(root / "inbox" / ROSTER, roster(book, valid[-14:], lambda _: others))


def accused_of_roster(outcome: Outcome) -> int:
    """Count the accused claims of that roster."""
    return outcome.verdicts.filter(pl.col("file") == ROSTER, pl.col("verdict").is_in(ACCUSED)).height


def test_a_roster_that_was_surely_misread_accuses_nobody(good: Good, campaign: Path) -> None:
    misread(campaign)
    outcome = run(campaign)
    assert accused_of_roster(outcome) == 0
    assert told(good, outcome, ENTERPRISE)
    known = good.whole.outcome.verdicts.select(KEY)
    assert changed(good.whole, outcome).join(known, on=KEY, how="semi").is_empty()


@pytest.mark.parametrize("sender", [ENTERPRISE, ROSTER], ids=["enterprise", "file"])
def test_a_sender_can_be_released_and_withdrawn(campaign: Path, sender: str) -> None:
    misread(campaign)
    run(campaign)
    accept(campaign, "--sender", sender)
    assert accused_of_roster(run(campaign)) > 7
    accept(campaign, "--sender", sender, "--withdraw")
    assert accused_of_roster(run(campaign)) == 0


@pytest.mark.parametrize(
    "what",
    [(EXPORT,), ("应急局/没有这个文件.xlsx", *REASON), ("--family", "没有这个种类", *REASON), REASON],
    ids=["no reason", "no such file", "no such family", "nothing"],
)
def test_a_ruling_needs_its_object_and_a_reason(campaign: Path, what: tuple[str, ...]) -> None:
    status, _ = call("accept", str(campaign), *what)
    assert status == 2


def test_what_was_accepted_is_shown_with_who_and_why(campaign: Path) -> None:
    put(campaign / "inbox" / SECOND, cut.encrypted(b""))
    run(campaign)
    accept(campaign, SECOND)
    outcome = run(campaign)
    for place in ("运行摘要.txt", "status"):
        assert any(REASON[1] in line for line in outcome.said[place]), place
    assert not any("存疑" in line and "数据2" in line for line in outcome.said["运行摘要.txt"])
