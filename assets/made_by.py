"""Which code, words and libraries made what is kept: a digest that changes when any of them does."""

import hashlib
import re
import shutil
from collections.abc import Iterator
from functools import cache
from importlib.metadata import requires, version
from pathlib import Path

ROOT = Path(__file__).parents[1]
DISTRIBUTION = "certscreen"

_IMPORT = re.compile(
    rb"^[ \t]*(?:from[ \t]+([\w.]+)[ \t]+import[ \t]+(\([^)]*\)|[^\n]*)|import[ \t]+([^\n]*))", re.MULTILINE
)
_NAME = re.compile(rb"\b[A-Za-z_]\w*\b")
_REQUIREMENT = re.compile(r"[A-Za-z0-9._-]+")


@cache
def made_by(*modules: str, root: Path = ROOT) -> str:
    """Digest of what modules make things with.

    Parameters
    ----------
    modules
        Dotted names of the modules that make what is kept.
    root
        Where the packages of the project lie.

    Returns
    -------
    str
        16 hexadecimal digits over the sources of the modules and of every module of the project that they import,
        directly or not, over the data that lie beside those, and over the versions of the libraries.
    """
    digest = hashlib.sha256(" ".join(libraries()).encode())
    for source in sources(*modules, root=root):
        digest.update(source.relative_to(root).as_posix().encode() + b"\0" + _digest(source))
    return digest.hexdigest()[:16]


def sources(*modules: str, root: Path = ROOT) -> list[Path]:
    """Files that their work rests on: their own, those they import within the project, data beside them; sorted."""
    found: set[Path] = set()
    waiting = [path for module in modules for path in _files(module, root)]
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            waiting.extend(_reached(path, root))
    data = {each for folder in {path.parent for path in found} for each in _data(folder)}
    return sorted(found | data)


def keep_alone(folder: Path) -> None:
    """Remove the folders beside one that is named by `made_by`: what other versions of the program kept."""
    for former in sorted(folder.parent.iterdir()) if folder.parent.exists() else []:
        if former.is_dir() and former != folder:
            shutil.rmtree(former)


@cache
def _files(name: str, root: Path) -> tuple[Path, ...]:
    """The file of a module and those of the packages around it; none for what isn't the project's."""
    package, _, _ = name.rpartition(".")
    around = _files(package, root) if package else ()
    if package and not around:
        return ()
    path = root.joinpath(*name.split("."))
    return (*around, *(each for each in (path / "__init__.py", path.with_suffix(".py")) if each.is_file()))


@cache
def _reached(source: Path, root: Path) -> frozenset[Path]:
    """Files of the modules that a source imports, those of the packages around them too."""
    return frozenset(path for name in _imported(source.read_bytes()) for path in _files(name, root))


@cache
def _digest(source: Path) -> bytes:
    return hashlib.sha256(source.read_bytes()).digest()


@cache
def _data(folder: Path) -> tuple[Path, ...]:
    """Data beside the sources of a folder."""
    return tuple(each for each in folder.iterdir() if _is_data(each))


def _imported(source: bytes) -> Iterator[str]:
    """Names that may be modules: `from a.b import c` may name a.b.c as well as a.b."""
    for package, names, modules in _IMPORT.findall(source):
        if package:
            yield package.decode()
            yield from (f"{package.decode()}.{name.decode()}" for name in _NAME.findall(names))
        else:
            yield from (each.split()[0].decode() for each in modules.split(b",") if each.split())


def _is_data(path: Path) -> bool:
    return path.suffix in (".csv", ".txt")


@cache
def libraries() -> tuple[str, ...]:
    """The libraries that the program needs, each with the version that is installed."""
    names = sorted(_REQUIREMENT.match(each)[0] for each in requires(DISTRIBUTION) or () if "extra ==" not in each)  # type: ignore[index]
    return tuple(f"{name}=={version(name)}" for name in names)
