"""The one step by which out/<as-of>/ becomes another run: a folder beside it takes its place by renaming.

Whoever reads meanwhile has the old run or the new one. A run that was killed on the way is put right by the next.
"""

import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from assets.atomic import sync
from assets.reporting.publishing.edited_files import edited_path
from assets.reporting.publishing.published import Known, digests_of, is_peoples, note_published, recall_published
from assets.stored_table import file_digest


def publish(made: Path, out: Path, names: list[str], store: Path) -> None:
    """Let a folder hold exactly these files of a run, and what people put into it.

    Parameters
    ----------
    made
        Where the run wrote its files.
    out
        out/<as-of>/. Workbooks in it that somebody edited are kept under names of their own, files that the program
        did not put there stay.
    names
        Paths of the files, relative to both folders.
    store
        Keeps what was published.

    Raises
    ------
    OSError
        The folder can't be written; what was published last then still stands whole.
    """
    known = recall_published(store, out.name)
    _finish(out, known)
    digests = {name: file_digest(made / name) for name in names}
    standing = {name: file_digest(out / name) for name in {*known, *names}}
    if standing != digests:
        under_way = {name: [*digests_of(known, name), *_listed(digests.get(name))] for name in {*known, *digests}}
        _prepare(made, out, digests, standing)
        note_published(store, out.name, under_way)
        _exchange(out)
        _finish(out, under_way)
    note_published(store, out.name, {name: [digest] for name, digest in digests.items()})


def _listed(digest: str | None) -> list[str]:
    return [digest] if digest else []


def _new(out: Path) -> Path:
    return out.with_name(f".{out.name}.new")


def _old(out: Path) -> Path:
    return out.with_name(f".{out.name}.old")


def _prepare(made: Path, out: Path, digests: Mapping[str, str], standing: Mapping[str, str]) -> None:
    """Put the whole new run beside the old one; what is the same is the same file, with its time."""
    new = _new(out)
    _folder(new, out)
    for name, digest in digests.items():
        target = new / name
        _folder(target.parent, (out / name).parent)
        if standing[name] != digest or not _linked(out / name, target):
            _copy(made / name, target)


def _folder(new: Path, like: Path) -> None:
    """Make a folder with the rights of the one whose place it takes."""
    if not new.exists():
        new.mkdir(parents=True)
        if like.is_dir():
            shutil.copymode(like, new)


def _linked(path: Path, target: Path) -> bool:
    """Give a file a second name; False where the file system knows none, as on memory sticks."""
    try:
        os.link(path, target)
    except OSError:
        return False
    return True


def _copy(path: Path, target: Path) -> None:
    """Copy a file, and have it on the disk before anything rests on it."""
    with path.open("rb") as source, target.open("xb") as copy:
        shutil.copyfileobj(source, copy)
        copy.flush()
        os.fsync(copy.fileno())


def _exchange(out: Path) -> None:
    """Let the new folder take the old one's place."""
    if out.exists():
        out.rename(_old(out))
    _new(out).rename(out)
    sync(out.parent)


def _finish(out: Path, known: Known) -> None:
    """Put people's files where they were and take the old run away; also of a run that was killed on the way."""
    old = _old(out)
    if old.exists():
        if not out.exists():
            old.rename(out)
        else:
            _settle(old, out, known)
    shutil.rmtree(_new(out), ignore_errors=True)


def _settle(old: Path, out: Path, known: Known) -> None:
    """Move what people put into the old folder to the new one, and remove the rest with it."""
    for path in _files(old):
        name = path.relative_to(old).as_posix()
        digests, target = digests_of(known, name), out / name
        if digests and not is_peoples(path, digests):
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        path.rename(edited_path(path, target) if digests or os.path.lexists(target) else target)
    for folder in sorted(path for path in old.rglob("*") if path.is_dir() and not any(path.iterdir())):
        (out / folder.relative_to(old)).mkdir(parents=True, exist_ok=True)
    shutil.rmtree(old)


def _files(folder: Path) -> Iterator[Path]:
    return iter(sorted(path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir()))
