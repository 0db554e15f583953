"""What becomes of a clue whose claim changed, went away or is judged otherwise: it is never gone."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from assets.screening.clueing.memory import Raised, remember
from assets.screening.clueing.settling import Present
from pipelines.clue_register import StoredClueRegister
from schemas.tables.accounts import Files
from schemas.tables.certificates import Exports
from schemas.tables.recognised import Layouts
from schemas.tables.screening import ClueChanges, Clues, Evidence
from tests.unit.assets.screening.builders import AS_OF, CLAIM, F3, LI, RECORD, WANG, World, resident, table
from tests.unit.assets.screening.test_clues import ALTERED, BUILDER, raised

OLD, NEW, REGISTRY = CLAIM["file"], "企业花名册/更正.xlsx", RECORD["file"]
ZHAO = resident("37098319700303451")
LATER = date(2024, 11, 18)
ABSENT = World(pairs=[])


def files(**statuses: str) -> pl.DataFrame:
    """Files by name; the roster and the registry are read unless told otherwise. A digest is the status's name."""
    told = {OLD: "read", REGISTRY: "read"} | statuses
    rows = [{"file": file, "sha256": f"{file} {status}", "status": status} for file, status in told.items()]
    return table(Files, rows)


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., Raised]:
    """Run screening on a world, with the memory of the runs before in this test."""

    def run_on(world: World, as_of: date = AS_OF, **statuses: str) -> Raised:
        register = StoredClueRegister(tmp_path)
        past = register.recall(as_of)
        found = raised(world, past.first_seen, as_of=as_of)
        there = files(**statuses)
        present = Present(world.judge(as_of), world.claims_frame(), Layouts.blank(), Exports.blank(), there, as_of)
        told = remember(register, past, *found, present)
        Clues.check(told.clues)
        Evidence.check(told.evidence)
        ClueChanges.check(told.clue_changes)
        assert told.clues.join(told.evidence, on="clue_id", how="anti").is_empty()
        return told

    return run_on


def moved(**changes: Any) -> dict[str, Any]:
    return {"file": NEW, **changes}


CORRECTED: list[tuple[str, World, dict[str, str], str, str]] = [
    ("corrected in place", World(), {}, "申报已变更", "第2行：有效期截止日期由“2029-03-01”改为“2027-03-01”。"),
    ("corrected in another file", World([moved()]), {NEW: "read", OLD: "superseded"}, "申报已变更",
     f"改为“2027-03-01”；现见文件“{NEW}”工作表“Sheet1”第2行。"),
    ("corrected in another file, this one gone", World([moved()]), {NEW: "read", OLD: "withdrawn"}, "申报已变更",
     "改为“2027-03-01”"),
    ("row left out", World([{"id_no": LI, "name": "李小红", "number": f"T{LI}", "number_id": LI}], pairs=[]), {},
     "申报已变更", "现在的内容中没有这条申报。"),
    ("row left out of the new version", World([], [{}], []), {OLD: "superseded"}, "申报已变更", "新版中没有这条申报。"),
    ("file gone", World([], [{}], []), {OLD: "withdrawn"}, "申报已撤回", "已从收件箱撤走。"),
    ("file unread", World([], [{}], []), {OLD: "unreadable"}, "情况有变", "现在无法读取或识别"),
    ("still being copied", World([], [{}], []), {OLD: "ignored"}, "情况有变", "现在无法读取或识别"),
    ("record arrived", World([ALTERED], [{"valid_to": "2029-03-01"}]), {}, "情况有变",
     "申报未变，现在的比对结果为登记在册："),
    ("registry lost", World([ALTERED], [], []), {}, "情况有变", "现在的比对结果为待核验："),
    ("moved to another row and judged otherwise", World([{"readable": False}, ALTERED], [{"valid_to": "2029-03-01"}],
     [{"ros_id": 1}]), {}, "情况有变", "申报未变，现在的比对结果为登记在册："),
]  # fmt: skip


@pytest.mark.parametrize(("world", "there", "status", "why"), [case[1:] for case in CORRECTED],
                         ids=[case[0] for case in CORRECTED])  # fmt: skip
def test_a_clue_that_is_not_raised_any_more_stays(
    run: Callable[..., Raised], world: World, there: dict[str, str], status: str, why: str
) -> None:
    before = run(World([ALTERED]))
    after = run(world, **there)
    clue = after.clues.join(before.clues, on="clue_id", how="semi").row(0, named=True)
    assert (clue["status"], clue["level"], clue["title"]) == (status, "high", before.clues["title"][0])
    assert why in clue["status_reason"]
    assert WANG not in clue["status_reason"]
    old = after.evidence.filter(clue_id=clue["clue_id"], role="claim", field="valid_to")
    assert old.select("claimed", "file", "row", "sha256").rows() == [("2029-03-01", OLD, 2, f"{OLD} read")]
    told = after.clue_changes.filter(subject=clue["clue_id"])
    assert told.select("before", "after").rows() == [("待核查", status)]


def test_the_cell_that_stands_there_now_is_shown_beside_the_old_one(run: Callable[..., Raised]) -> None:
    run(World([ALTERED]))
    now = run(World([moved()]), **{NEW: "read", OLD: "superseded"}).evidence.filter(role="revised")
    assert now.select("field", "claimed", "file", "sha256").rows() == [("valid_to", "2027-03-01", NEW, f"{NEW} read")]


def test_a_post_that_was_corrected_is_told(run: Callable[..., Raised]) -> None:
    assert run(World([{"post": "叉车司机"}])).clues["kind"].to_list() == ["out_of_scope"]
    told = run(World([{"post": "电工"}])).clues.row(0, named=True)
    assert told["status"] == "申报已变更"
    assert "岗位由“叉车司机”改为“电工”" in told["status_reason"]


def test_who_comes_back_keeps_the_first_date(run: Callable[..., Raised]) -> None:
    run(World([ALTERED]))
    run(World([], [{}], []), LATER, **{OLD: "withdrawn"})
    clue = run(World([ALTERED]), LATER).clues.row(0, named=True)
    assert (clue["status"], clue["first_seen"], clue["last_seen"]) == ("待核查", AS_OF, LATER)


def test_a_row_that_is_another_persons_now_is_not_told_as_the_old_one_corrected(run: Callable[..., Raised]) -> None:
    run(World([ALTERED]))
    other = {"id_no": LI, "name": "李小红", "number": f"T{LI}", "number_id": LI}
    assert run(World([other], pairs=[])).evidence.filter(role="revised").is_empty()


def test_one_of_two_who_shared_a_number_is_corrected(run: Callable[..., Raised]) -> None:
    run(World([BUILDER, BUILDER | {"id_no": LI, "name": "李小红"}], pairs=[]))
    own = {"id_no": LI, "name": "李小红", "number": "鲁J012023000777"}
    clue = run(World([BUILDER, BUILDER | own], pairs=[])).clues.filter(kind="number_shared").row(0, named=True)
    assert clue["status"] == "申报已变更"
    assert "证书编号由“鲁J012023000123”改为“鲁J012023000777”" in clue["status_reason"]


def test_a_second_employer_that_is_withdrawn(run: Callable[..., Raised]) -> None:
    claim = BUILDER | {"family": F3.value}
    run(World([claim, claim | moved(enterprise_key="另一家", enterprise="另一家")], pairs=[]), **{NEW: "read"})
    clue = run(World([claim], pairs=[]), **{NEW: "withdrawn"}).clues.filter(kind="multiple_employers")
    assert clue["status"].to_list() == ["申报已撤回"]


def test_a_kind_that_becomes_another_is_told_with_both(run: Callable[..., Raised]) -> None:
    run(World([ALTERED]))
    clues = run(World([ALTERED], [{"status": "revoked"}])).clues
    assert dict(clues.select("kind", "status").iter_rows()) == {"altered": "情况有变", "revoked": "待核查"}


def test_what_was_replaced_and_then_cleared_away_was_not_withdrawn(run: Callable[..., Raised]) -> None:
    run(World([ALTERED]))
    run(World([], [{}], []), **{OLD: "superseded"})
    clue = run(World([], [{}], []), **{OLD: "withdrawn"}).clues.row(0, named=True)
    assert (clue["status"], "已有新版" in clue["status_reason"]) == ("申报已变更", True)


def test_only_another_date_is_no_change_of_the_claim(run: Callable[..., Raised]) -> None:
    lapsing = World([{"valid_to": "2024-06-01"}], [{"valid_to": "2024-06-01"}])
    run(lapsing)
    renewed = World([{"valid_to": "2024-06-01"}], [{"valid_to": "2027-03-01"}])
    clue = run(renewed, LATER).clues.filter(kind="lapsed").row(0, named=True)
    assert clue["status"] == "情况有变"
    assert clue["status_reason"].startswith(f"收到的文件没有变化，只是基准日由{AS_OF}改为{LATER}。申报未变")


def test_the_same_again_tells_the_same(run: Callable[..., Raised]) -> None:
    run(World([ALTERED]))
    first, again = run(World()), run(World())
    assert all(one.equals(other) for one, other in zip(first, again, strict=True))


def test_later_dates_tell_an_earlier_one_nothing(run: Callable[..., Raised]) -> None:
    alone = run(World())
    run(World([ALTERED]), LATER)
    assert all(one.equals(other) for one, other in zip(alone, run(World()), strict=True))
    assert run(World([{"name": "王建"}])).clues.is_empty()


def test_an_earlier_date_asked_for_later_is_taken_in_with_the_next_change(run: Callable[..., Raised]) -> None:
    first = run(World(), LATER)
    run(World([ALTERED]))
    assert run(World(), LATER).clues.equals(first.clues)
    told = run(World([{"valid_from": None}]), LATER, **{REGISTRY: "superseded"}).clues
    assert told.select("status", "first_seen").rows() == [("申报已变更", AS_OF)]


def test_files_that_came_changed_and_went_are_told(run: Callable[..., Raised]) -> None:
    run(World())
    run(World([], [{}], []), **{OLD: "withdrawn", NEW: "unreadable"})
    told = run(World(), **{NEW: "read"}).clue_changes
    assert told.select("change", "subject").rows() == [
        ("file_back", OLD), ("file_changed", NEW), ("file_status", NEW), ("since", AS_OF.isoformat()),
    ]  # fmt: skip


def test_the_first_run_has_nothing_to_compare_with(run: Callable[..., Raised]) -> None:
    assert run(ABSENT).clue_changes.is_empty()
