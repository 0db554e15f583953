"""Names of files and sheets made from what people wrote: allowed everywhere, short, distinct, repeatable."""

import hashlib
import re
from collections import Counter
from collections.abc import Sequence

# Windows forbids these in file names; characters below 32 break every listing.
_FORBIDDEN_IN_FILES = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]')
_FORBIDDEN_IN_SHEETS = re.compile(r"[\\/:*?\[\]\x00-\x1f\x7f]")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)

# 255 bytes a name on most file systems, three a Chinese character; the rest is for .xlsx and a temporary ending.
LONGEST_FILE_NAME = 60
LONGEST_SHEET_NAME = 31
# Reserved by the spreadsheet program.
_SHEET_HISTORY = "history"


def file_names(texts: Sequence[str]) -> dict[str, str]:
    """Give each text a file name (without ending).

    A text that had to be changed, or that differs from another only in letter case, gets six hexadecimal digits of
    its hash at the end: the same text has the same name in every run, whoever else is there.
    """
    cleaned = {text: _clean_file_name(text) for text in sorted(set(texts))}
    taken = Counter(name.casefold() for name in cleaned.values())
    return {
        text: name if name == text and taken[name.casefold()] == 1 else f"{name}-{_fingerprint(text)}"
        for text, name in cleaned.items()
    }


def sheet_names(texts: Sequence[str]) -> list[str]:
    """Give each text a sheet name, in order; repeated ones are numbered."""
    names: list[str] = []
    taken: set[str] = set()
    for text in texts:
        name = _numbered(_clean_sheet_name(text), taken)
        taken.add(name.casefold())
        names.append(name)
    return names


def _clean_file_name(text: str) -> str:
    clean = _FORBIDDEN_IN_FILES.sub("_", text)[:LONGEST_FILE_NAME].strip(" .")
    return f"_{clean}" if not clean or _RESERVED.fullmatch(clean) else clean


def _fingerprint(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:6]


def _clean_sheet_name(text: str) -> str:
    clean = _FORBIDDEN_IN_SHEETS.sub("_", text)[:LONGEST_SHEET_NAME].strip(" '")
    return f"_{clean}" if not clean or clean.casefold() == _SHEET_HISTORY else clean


def _numbered(name: str, taken: set[str]) -> str:
    number, candidate = 1, name
    while candidate.casefold() in taken:
        number += 1
        ending = f"({number})"
        candidate = name[: LONGEST_SHEET_NAME - len(ending)] + ending
    return candidate
