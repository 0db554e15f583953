"""The one step by which out/<as-of>/ becomes another run: a folder beside it takes its place.

Whoever reads meanwhile has the old run or the new one. A run that was killed on the way is put right by the next.
"""

import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from assets.atomic import sync
from assets.reporting.publishing.exchange import aside_of, exchange
from assets.reporting.publishing.peoples_files import edited_path, keep_people, peoples_files
from assets.reporting.publishing.published import Known, digest, digests_of, note_published, recall_published


def publish(made: Path, out: Path, names: list[str], store: Path) -> None:
    """Let a folder hold exactly these files of a run, and what people put into it.

    Parameters
    ----------
    made
        Where the run wrote its files.
    out
        out/<as-of>/, or what a link of that name leads to. Workbooks in it that somebody edited are kept under names
        of their own, files that the program did not put there stay. What bears the name and is no folder is set aside.
    names
        Paths of the files, relative to both folders.
    store
        Keeps what was published.

    Raises
    ------
    OSError
        The folder can't be written; what was published last then still stands whole.
    """
    as_of, known = out.name, recall_published(store, out.name)
    out = out.resolve() if out.is_dir() else out
    _finish(out, known)
    digests = {name: digest(made / name) for name in names}
    standing = {name: digest(out / name) for name in {*known, *names}}
    if standing != digests:
        under_way = {name: [*digests_of(known, name), *_listed(digests.get(name))] for name in {*known, *digests}}
        _prepare(made, out, digests, standing)
        keep_people(out, _new(out), under_way)
        note_published(store, as_of, under_way)
        # From here on what lies beside is the old run, or one that nobody has seen: either may be settled.
        _new(out).rename(_old(out))
        exchange(_old(out), out)
        sync(out.parent)
        _finish(out, under_way)
    note_published(store, as_of, {name: [each] for name, each in digests.items()})


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
    for name, wanted in digests.items():
        target = new / name
        _folder(target.parent, (out / name).parent)
        if standing[name] != wanted or not _linked(out / name, target):
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


def _finish(out: Path, known: Known) -> None:
    """Set aside what is no folder, put people's files where they were and take the old run away.

    Also of a run that was killed on the way.
    """
    if os.path.lexists(out) and not out.is_dir():
        out.rename(edited_path(out, out))
    old = _old(out)
    aside = aside_of(old)
    if aside.is_dir():
        # Killed while exchanging step by step: what was published last is the one that lies aside.
        aside.rename(old if out.exists() else out)
    if old.is_dir() and not out.exists():
        old.rename(out)
    elif old.is_dir() and not old.is_symlink():
        _settle(old, out, known)
    shutil.rmtree(_new(out), ignore_errors=True)


def _settle(old: Path, out: Path, known: Known) -> None:
    """Move what people put into the old folder to the new one, and remove the rest with it."""
    there = {(each.st_dev, each.st_ino) for each in map(Path.lstat, _anything(out))}
    for path, target in peoples_files(old, out, known):
        if path.is_dir() or (path.lstat().st_dev, path.lstat().st_ino) not in there:
            target.parent.mkdir(parents=True, exist_ok=True)
            path.rename(target)
    for folder in sorted(path for path in old.rglob("*") if path.is_dir() and not any(path.iterdir())):
        (out / folder.relative_to(old)).mkdir(parents=True, exist_ok=True)
    shutil.rmtree(old)


def _anything(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())
