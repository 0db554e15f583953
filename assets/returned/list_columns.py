"""Which column of a returned list is which column of the hand-in: by header, else by what stands in it."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from assets.returned.originals import Original, Texts

# Columns that the program adds to a list; the words before any bracket.
ADDED_HEADERS = ("原文件", "工作表", "行号", "需修改内容", "行标识", "清单编号")
# A header row may have a cell retyped.
SAME_HEADER_SHARE = 0.5
# Most cells of a column come back unchanged.
SAME_CONTENT_SHARE = 0.5
_BLANK = re.compile(r"[\s\u200b-\u200f\ufeff]+")

Pairs = Iterable[tuple[Texts, Texts]]


def header_rows(original: Original, table: int, unmarked: Sequence[Texts]) -> list[tuple[Texts, Texts]]:
    """The hand-in's header rows, each beside the returned row that repeats it.

    Parameters
    ----------
    original, table
        The table of the hand-in.
    unmarked
        Rows of the returned sheet that bear no mark.
    """
    pairs = []
    for header in headers_of(original, table):
        words = {plain(text) for text in header if text}
        found = max(unmarked, key=lambda row: len(words & {plain(text) for text in row if text}), default=())
        if len(words & {plain(text) for text in found if text}) >= max(1, len(words) * SAME_HEADER_SHARE):
            pairs.append((header, found))
    return pairs


def headers_of(original: Original, table: int) -> tuple[Texts, ...]:
    """Header rows as the list shows them: the hand-in's own, or the columns' numbers where it has none."""
    return original.headers.get(table) or (tuple(f"第{at + 1}列" for at in range(original.width)),)


def match_columns(headers: Pairs, rows: Pairs) -> dict[int, int]:
    """Pair columns: returned index to the hand-in's, both from 0.

    Parameters
    ----------
    headers
        Header rows of the hand-in, as the list showed them, beside those that came back.
    rows
        Rows of the hand-in, as the list showed them, beside those that came back, for the columns that no header tells.
    """
    headers, rows = list(headers), list(rows)
    ours = _keys([theirs for theirs, _ in headers], max((len(row) for row, _ in rows), default=0))
    came = _keys([found for _, found in headers], max((len(row) for _, row in rows), default=0))
    pairs: dict[int, int] = {}
    for key, places in came.items():
        # A repeated header pairs in order as long as none of its columns was taken out.
        if key and len(places) == len(ours.get(key, ())):
            pairs.update(zip(places, ours[key], strict=True))
    added = {at for key, places in came.items() for at in places if is_added(key)}
    left = [at for places in came.values() for at in places if at not in pairs and at not in added]
    open_ours = [at for places in ours.values() for at in places if at not in pairs.values()]
    return pairs | _by_content(left, open_ours, rows)


def is_added(text: str) -> bool:
    """Whether a header, as `plain` gives it, is one of the program's own."""
    return text.startswith(ADDED_HEADERS)


def plain(text: str) -> str:
    """A text without blanks, in one form."""
    return _BLANK.sub("", unicodedata.normalize("NFKC", text))


def _keys(headers: Sequence[Texts], least: int) -> Mapping[str, list[int]]:
    """Columns by their header texts from top to bottom; those without any under an empty key."""
    width = max([least, *(len(row) for row in headers)])
    columns: dict[str, list[int]] = defaultdict(list)
    for at in range(width):
        columns["|".join(plain(row[at] or "") for row in headers if at < len(row) and row[at])].append(at)
    return columns


def _by_content(left: Sequence[int], ours: Sequence[int], rows: Pairs) -> dict[int, int]:
    """Pair the columns that are left by how many cells agree, the surest first."""
    agreed: Counter[tuple[int, int]] = Counter()
    filled: Counter[int] = Counter()
    for row, found in rows:
        texts = {at: plain(row[at] or "") for at in ours if at < len(row)}
        for at in left:
            text = plain(found[at] or "") if at < len(found) else ""
            filled[at] += bool(text)
            agreed.update((at, own) for own, shown in texts.items() if text and text == shown)
    pairs: dict[int, int] = {}
    for (at, own), count in sorted(agreed.items(), key=lambda item: (-item[1], item[0])):
        if count >= filled[at] * SAME_CONTENT_SHARE and at not in pairs and own not in pairs.values():
            pairs[at] = own
    return pairs
