"""Headers that come several times with a number behind them, whatever it is written in: 证书编号(1) … 证书编号(2)."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import lru_cache

from assets.recognising.wording.column import Candidate
from assets.recognising.wording.header_texts import CACHED_HEADERS, normalise
from assets.recognising.wording.header_words import match_header

_NUMBERED = re.compile(
    r"(?P<base>.*\D)[\s_.#＃\-]*[(\[{<【〔]?\s*(?:第|no\.?)?\s*(?P<key>[0-9]{1,2}|[一二三四五六七八九十])\s*[)\]}>】〕]?",
    re.IGNORECASE,
)


def numbered_heads(columns: Sequence[Candidate], fields: Collection[str]) -> dict[int, tuple[str, Candidate]]:
    """Columns of certificates' facts whose header comes with several numbers.

    Parameters
    ----------
    columns
        All columns of a table.
    fields
        The fields that a certificate has; headers of other fields are passed over.

    Returns
    -------
    dict[int, tuple[str, Candidate]]
        Column index to `#` with the number, and the column with the meaning of its header without the number.
    """
    read = [(column, found) for column in columns if (found := _parted(column.leaf)) is not None]
    numbers: dict[str, set[str]] = defaultdict(set)
    for _, (base, key) in read:
        numbers[base].add(key)
    keyed: dict[int, tuple[str, Candidate]] = {}
    for column, (base, key) in read:
        match = match_header(column.group, base) if len(numbers[base]) > 1 else None
        if match and match.fields[0] in fields:
            keyed[column.index] = (f"#{key}", replace(column, match=match))
    return keyed


@lru_cache(maxsize=CACHED_HEADERS)
def _parted(leaf: str) -> tuple[str, str] | None:
    """A header without the number at its end, and that number; None where it has none, or is nothing else."""
    found = _NUMBERED.fullmatch(unicodedata.normalize("NFKC", leaf).strip())
    base = found["base"].strip(" _.#-([{<【〔") if found else ""
    return (base, found["key"]) if found and normalise(base) else None
