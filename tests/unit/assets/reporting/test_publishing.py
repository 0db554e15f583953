"""out/<as-of>/ becomes another run in one step, and nothing that people put or changed there is lost."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from assets.reporting.publishing import swap
from assets.reporting.publishing.edited_files import edited_copies
from assets.reporting.publishing.published import edited_since, recall_published
from assets.reporting.publishing.swap import publish
from assets.reporting.publishing.sweep import sweep

DAY = "2024-12-18"
# 2026-11-26 15:30 in Shanghai.
CHANGED = 1_795_678_200
FIRST = {"线索台账.xlsx": b"1", "退回/甲.xlsx": b"1", "退回/乙.xlsx": b"1", "clues.parquet": b"1"}
SECOND = {"线索台账.xlsx": b"2", "退回/甲.xlsx": b"1", "退回/丙.xlsx": b"2", "clues.parquet": b"2"}
Files = dict[str, bytes]


def run(root: Path, files: Files) -> Path:
    """What a run writes, published."""
    made, out = root / "store" / "made" / DAY, root / "out" / DAY
    shutil.rmtree(made, ignore_errors=True)
    for name, content in files.items():
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        (made / name).write_bytes(content)
    publish(made, out, list(files), root / "store")
    return out


def held(folder: Path) -> Files:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def edit(path: Path, content: bytes = b"mine") -> None:
    path.write_bytes(content)
    os.utime(path, (CHANGED, CHANGED))


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


class Killed(BaseException):
    """The program ends here."""


@contextmanager
def killed_at(step: int, patch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the program end before the so-many-eth thing that it does to the disk."""
    done = 0

    def counted(act: Callable[..., object]) -> Callable[..., object]:
        def acting(*given: object, **named: object) -> object:
            nonlocal done
            done += 1
            if done == step:
                raise Killed
            return act(*given, **named)

        return acting

    with patch.context() as patched:
        patched.setattr(Path, "rename", counted(Path.rename))
        patched.setattr(shutil, "rmtree", counted(shutil.rmtree))
        for name in ("_copy", "_linked", "note_published"):
            patched.setattr(swap, name, counted(getattr(swap, name)))
        yield


@pytest.mark.parametrize("step", range(1, 25))
def test_a_run_killed_on_the_way_leaves_one_whole_run_and_loses_nothing(
    tmp_path: Path, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = run(tmp_path, FIRST)
    edit(out / "退回" / "甲.xlsx")
    edit(out / "记录.docx", b"note")
    mine = {"退回/甲（已编辑 2026-11-26 1530）.xlsx": b"mine", "记录.docx": b"note"}
    with killed_at(step, monkeypatch):
        try:
            run(tmp_path, SECOND)
        except Killed:
            stands = held(out if out.exists() else out.with_name(f".{DAY}.old"))
            assert stands.items() >= SECOND.items() or stands == FIRST | {"退回/甲.xlsx": b"mine", "记录.docx": b"note"}
    assert held(run(tmp_path, FIRST)) == FIRST | mine
    assert held(run(tmp_path, SECOND)) == SECOND | mine
    assert [each.name for each in (tmp_path / "out").iterdir()] == [DAY]


def test_what_is_left_of_earlier_runs_is_swept(tmp_path: Path) -> None:
    for name in ("a.xlsx", "退回/b.xlsx", "退回/.c.xlsx.12.part"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    sweep(tmp_path, ["a.xlsx"])
    assert held(tmp_path) == {"a.xlsx": b""}
