"""out/<as-of>/ becomes another run, and nothing that people put or changed there is lost."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from assets.reporting.publishing.peoples_files import edited_copies, edited_since
from assets.reporting.publishing.published import recall_published
from assets.reporting.publishing.sweep import sweep
from tests.unit.assets.reporting.published_runs import DAY, FIRST, SECOND, Files, edit, held, run


def test_the_folder_holds_exactly_the_last_run(tmp_path: Path) -> None:
    run(tmp_path, FIRST)
    assert held(run(tmp_path, SECOND)) == SECOND
    assert [each.name for each in (tmp_path / "out").iterdir()] == [DAY]


def test_what_is_the_same_is_not_touched(tmp_path: Path) -> None:
    out = run(tmp_path, FIRST)
    folder, book = out.stat().st_ino, (out / "退回" / "甲.xlsx").stat()
    run(tmp_path, FIRST)
    assert out.stat().st_ino == folder
    run(tmp_path, SECOND)
    assert (out / "退回" / "甲.xlsx").stat()[:9] == book[:9]


@pytest.mark.parametrize("then", [FIRST, SECOND])
def test_an_edited_workbook_is_kept_under_the_time_of_its_change(tmp_path: Path, then: Files) -> None:
    out = run(tmp_path, FIRST)
    edit(out / "线索台账.xlsx")
    foretold = edited_since(out, recall_published(tmp_path / "store", DAY))
    run(tmp_path, then)
    assert edited_copies(out) == foretold == [out / "线索台账（已编辑 2026-11-26 1530）.xlsx"]
    assert held(out) == then | {"线索台账（已编辑 2026-11-26 1530）.xlsx": b"mine"}
    assert held(run(tmp_path, FIRST)) == FIRST | {"线索台账（已编辑 2026-11-26 1530）.xlsx": b"mine"}


def test_a_second_edit_in_the_same_minute_takes_nothing_away(tmp_path: Path) -> None:
    out = run(tmp_path, FIRST)
    for content in (b"mine", b"yours"):
        edit(out / "线索台账.xlsx", content)
        run(tmp_path, FIRST)
    assert sorted(path.read_bytes() for path in edited_copies(out)) == [b"mine", b"yours"]


def test_an_edited_workbook_that_the_run_does_not_write_any_more_is_kept(tmp_path: Path) -> None:
    out = run(tmp_path, FIRST)
    edit(out / "退回" / "乙.xlsx")
    run(tmp_path, SECOND)
    assert held(out) == SECOND | {"退回/乙（已编辑 2026-11-26 1530）.xlsx": b"mine"}


PEOPLES: dict[str, Callable[[Path], object]] = {
    "a note": lambda out: (out / "记录.docx").write_bytes(b"mine"),
    "a note in a folder of the run": lambda out: (out / "退回" / "记录.txt").write_bytes(b"mine"),
    "a folder": lambda out: shutil.copytree(out / "退回", out / "我的"),
    "an empty folder": lambda out: (out / "空").mkdir(),
    "a link": lambda out: (out / "链接").symlink_to("/nowhere"),
    "a copy": lambda out: shutil.copy2(out / "线索台账.xlsx", out / "线索台账 副本.xlsx"),
    "a name that the next run takes": lambda out: edit(out / "退回" / "丙.xlsx"),
}


@pytest.mark.parametrize("put", PEOPLES.values(), ids=PEOPLES)
def test_what_people_put_there_stays(tmp_path: Path, put: Callable[[Path], object]) -> None:
    out = run(tmp_path, FIRST)
    before = set(out.rglob("*"))
    put(out)
    added = set(out.rglob("*")) - before
    run(tmp_path, SECOND)
    kept = set(out.rglob("*")) - {out / name for name in SECOND} - {out / "退回"}
    taken = {out / "退回" / "丙.xlsx": out / "退回" / "丙（已编辑 2026-11-26 1530）.xlsx"}
    assert kept == {taken.get(path, path) for path in added}
    assert held(out).items() >= SECOND.items()


@pytest.mark.parametrize(("name", "content"), [("clues.parquet", b"mine"), ("线索台账.xlsx", b"")])
def test_tables_for_programs_and_emptied_files_are_nobodys_work(tmp_path: Path, name: str, content: bytes) -> None:
    out = run(tmp_path, FIRST)
    (out / name).write_bytes(content)
    assert held(run(tmp_path, FIRST)) == FIRST


@pytest.mark.parametrize(("then", "copies"), [(FIRST, 0), (SECOND, 1)])
def test_without_a_ledger_only_what_would_be_written_is_ours(tmp_path: Path, then: Files, copies: int) -> None:
    out = run(tmp_path, FIRST)
    shutil.rmtree(tmp_path / "store")
    assert len(edited_copies(run(tmp_path, then))) == copies
    assert held(out).items() >= then.items()


@pytest.mark.parametrize(("content", "copies"), [(b"1", 0), (b"mine", 1)])
def test_ledgers_of_a_program_before_tell_what_was_edited(tmp_path: Path, content: bytes, copies: int) -> None:
    out = run(tmp_path, FIRST)
    digest = recall_published(tmp_path / "store", DAY)["线索台账.xlsx"]
    shutil.rmtree(tmp_path / "store")
    (tmp_path / "store" / "reports").mkdir(parents=True)
    told = f'{{"线索台账.xlsx": ["", "{digest[0]}"], "甲.xlsx": ["", "{digest[0]}"], "乙.xlsx": ["", "{digest[0]}"]}}'
    (tmp_path / "store" / "reports" / f"clues-{DAY}.json").write_text(told, encoding="utf-8")
    edit(out / "线索台账.xlsx", content)
    assert len(edited_copies(run(tmp_path, SECOND))) == copies
    assert held(out).items() >= SECOND.items()
    assert len(held(out)) == len(SECOND) + copies


def as_a_folder(path: Path, content: bytes | None = None) -> None:
    path.unlink()
    path.mkdir()
    if content:
        (path / "内.txt").write_bytes(content)


@pytest.mark.parametrize("content", [None, b"mine"])
@pytest.mark.parametrize("name", ["线索台账.xlsx", "退回/甲.xlsx", "clues.parquet"])
def test_a_folder_in_the_place_of_a_file_is_kept_whole(tmp_path: Path, name: str, content: bytes | None) -> None:
    out = run(tmp_path, FIRST)
    (out / "记录.docx").write_bytes(b"note")
    as_a_folder(out / name, content)
    for then in (SECOND, FIRST, FIRST):
        assert held(run(tmp_path, then)).items() >= (then | {"记录.docx": b"note"}).items()
    assert sorted(path.read_bytes() for path in out.rglob("内.txt")) == ([content] if content else [])
    assert [each.name for each in (tmp_path / "out").iterdir()] == [DAY]


def test_a_file_in_the_place_of_the_folder_is_set_aside(tmp_path: Path) -> None:
    out = run(tmp_path, FIRST)
    out.rename(tmp_path / "out" / "mine")
    edit(out)
    assert held(run(tmp_path, SECOND)) == SECOND
    assert held(run(tmp_path, FIRST)) == FIRST
    assert (tmp_path / "out" / f"{DAY}（已编辑 2026-11-26 1530）").read_bytes() == b"mine"


def test_a_link_to_another_place_is_followed_and_stays(tmp_path: Path) -> None:
    out = run(tmp_path, FIRST)
    elsewhere = tmp_path / "elsewhere" / "results"
    elsewhere.parent.mkdir()
    out.rename(elsewhere)
    (elsewhere / "记录.docx").write_bytes(b"note")
    out.symlink_to(elsewhere)
    assert held(run(tmp_path, SECOND)) == SECOND | {"记录.docx": b"note"}
    assert out.is_symlink()
    assert [each.name for each in elsewhere.parent.iterdir()] == ["results"]


def test_a_link_that_leads_nowhere_is_set_aside(tmp_path: Path) -> None:
    out = run(tmp_path, FIRST)
    shutil.rmtree(out)
    out.symlink_to("/nonexistent/x")
    assert held(run(tmp_path, SECOND)) == SECOND
    assert not out.is_symlink()


def test_an_edited_copy_that_is_edited_again_keeps_its_name(tmp_path: Path) -> None:
    out = run(tmp_path, FIRST)
    edit(out / "线索台账.xlsx", b"first")
    run(tmp_path, FIRST)
    (kept,) = edited_copies(out)
    edit(kept, b"first, again")
    edit(out / "线索台账.xlsx", b"second")
    run(tmp_path, SECOND)
    assert {path.name: path.read_bytes() for path in edited_copies(out)} == {
        kept.name: b"first, again",
        "线索台账（已编辑 2026-11-26 1530_1）.xlsx": b"second",
    }


def test_a_name_too_long_for_the_time_of_a_change_is_cut(tmp_path: Path) -> None:
    name = f"{'厂' * 78}.xlsx"
    out = run(tmp_path, {name: b"1"})
    edit(out / name)
    run(tmp_path, {name: b"2"})
    assert [path.read_bytes() for path in edited_copies(out)] == [b"mine"]


def test_what_is_left_of_earlier_runs_is_swept(tmp_path: Path) -> None:
    for name in ("a.xlsx", "退回/b.xlsx", "退回/.c.xlsx.12.part"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    sweep(tmp_path, ["a.xlsx"])
    assert held(tmp_path) == {"a.xlsx": b""}
