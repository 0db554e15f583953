"""Publishing is one step: for whoever reads meanwhile, and for a program that ends on the way."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from assets.reporting.publishing import exchange, swap
from assets.reporting.publishing.swap import publish
from tests.unit.assets.reporting.published_runs import DAY, FIRST, SECOND, Files, edit, held, run

MINE = {"退回/甲（已编辑 2026-11-26 1530）.xlsx": b"mine", "记录.docx": b"note"}


@pytest.mark.parametrize("at_once", [True, False])
def test_readers_always_find_one_whole_run(tmp_path: Path, at_once: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also while people's files are carried over; where the system can't exchange at once, a name may be missing."""
    out = run(tmp_path, FIRST)
    edit(out / "记录.docx", b"note")
    if not at_once:
        monkeypatch.setattr(exchange, "_at_once", lambda *_: False)
    seen: list[Files] = []

    def looking(act: Callable[..., object]) -> Callable[..., object]:
        def acting(*given: object, **named: object) -> object:
            if out.exists() or at_once:
                seen.append(held(out))
            return act(*given, **named)

        return acting

    with monkeypatch.context() as patched:
        for name in ("rename", "mkdir"):
            patched.setattr(Path, name, looking(getattr(Path, name)))
        for name in ("_copy", "_linked", "note_published", "keep_people"):
            patched.setattr(swap, name, looking(getattr(swap, name)))
        patched.setattr(shutil, "rmtree", looking(shutil.rmtree))
        patched.setattr(os, "link", looking(os.link))
        made = tmp_path / "store" / "made" / DAY
        for name, content in SECOND.items():
            (made / name).write_bytes(content)
        publish(made, out, list(SECOND), tmp_path / "store")
    whole = [each | {"记录.docx": b"note"} for each in (FIRST, SECOND)]
    assert all(each in whole for each in seen)
    assert whole[0] in seen
    assert held(out) == whole[1]


FEWEST_PLACES = 12
"""At so many places at least a program that publishes these runs does something to the disk."""


class Killed(BaseException):
    """The program ends here."""


@contextmanager
def killed_at(step: int, patch: pytest.MonkeyPatch, *, at_once: bool, links: bool) -> Iterator[None]:
    """Let the program end before the so-many-eth thing that it does to the disk.

    On a system that exchanges folders at once or not, and knows second names for a file or not.
    """
    done = 0

    def counted(act: Callable[..., object]) -> Callable[..., object]:
        def acting(*given: object, **named: object) -> object:
            nonlocal done
            done += 1
            if done == step:
                raise Killed
            return act(*given, **named)

        return acting

    def unknown(*_: object, **__: object) -> None:
        raise OSError

    with patch.context() as patched:
        patched.setattr(Path, "rename", counted(Path.rename))
        patched.setattr(shutil, "rmtree", counted(shutil.rmtree))
        for name in ("_copy", "note_published", "sync"):
            patched.setattr(swap, name, counted(getattr(swap, name)))
        patched.setattr(os, "link", counted(os.link) if links else unknown)
        patched.setattr(exchange, "_at_once", counted(exchange._at_once) if at_once else lambda *_: False)
        yield


def killed(root: Path, step: int, patch: pytest.MonkeyPatch, *, at_once: bool, links: bool) -> bool:
    """Whether a run over an edited folder was killed at a step; one whole run stands then, and the next heals all."""
    out = run(root, FIRST)
    edit(out / "退回" / "甲.xlsx")
    edit(out / "记录.docx", b"note")
    made = root / "store" / "made" / DAY
    for name, content in SECOND.items():
        (made / name).write_bytes(content)
    ended = False
    with killed_at(step, patch, at_once=at_once, links=links):
        try:
            publish(made, out, list(SECOND), root / "store")
        except Killed:
            ended = True
            former = FIRST | {"退回/甲.xlsx": b"mine", "记录.docx": b"note"}
            assert not at_once or held(out) == former or held(out).items() >= SECOND.items()
    assert held(run(root, FIRST)) == FIRST | MINE
    assert held(run(root, SECOND)) == SECOND | MINE
    assert [each.name for each in (root / "out").iterdir()] == [DAY]
    return ended


@pytest.mark.parametrize(("at_once", "links"), [(True, True), (True, False), (False, True), (False, False)])
def test_a_run_killed_anywhere_leaves_one_whole_run_and_loses_nothing(
    tmp_path: Path, at_once: bool, links: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = 1
    while killed(tmp_path / str(step), step, monkeypatch, at_once=at_once, links=links):
        step += 1
    assert step > FEWEST_PLACES
