"""Which office a folder of the inbox stands for, whatever it is called: 应急, 市应急管理局 and 应急局␠ are one."""

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from schemas.lookups.catalogue import read_rows

# An enterprise's own folder may hold 建设 or 煤炭 in its name.
_ENTERPRISE = re.compile("公司|集团|工厂|厂$|矿$|煤矿|矿业|合作社|项目部|(?<!企业)花名册.*公司")


class Standing(NamedTuple):
    """Where a file lies: the folder's usual name (or its own where it is unknown), and the folders below it.

    `known` says whether the usual name was found.
    """

    folder: str
    below: tuple[str, ...]
    known: bool


@lru_cache(maxsize=4096)
def usual_folder(name: str) -> str | None:
    """The usual name of a folder (departments.csv); None where nothing tells."""
    bare = re.sub(r"\s+", "", unicodedata.normalize("NFKC", name))
    if any(bare == folder for _, folder in _patterns()):
        return bare
    if _ENTERPRISE.search(bare):
        return None
    return next((folder for pattern, folder in _patterns() if pattern.search(bare)), None)


@lru_cache(maxsize=65536)
def standing_of(file: str) -> Standing:
    """Where a file lies, by its path under inbox/: the first of its folders that is known, else its top folder."""
    folders = file.split("/")[:-1]
    for at, folder in enumerate(folders):
        found = usual_folder(folder)
        if found:
            return Standing(found, tuple(folders[at + 1 :]), known=True)
    return Standing(folders[0].strip() if folders else "", tuple(folders[1:]), known=False)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(row["pattern"]), row["folder"]) for row in read_rows("departments.csv"))
