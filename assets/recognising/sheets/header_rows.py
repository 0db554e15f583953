"""Where the headers of a sheet stand: a vote of known wordings and cell shapes, several rows and repeats included."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from assets.recognising.sheets.composed_headers import NEAR_LEAST, Header, compose
from assets.recognising.sheets.header_extent import KNOWN_SHARE, header_around, with_count
from assets.recognising.sheets.printed_again import rows_again
from assets.recognising.sheets.sheet_view import HEADER_WINDOW, SheetView
from assets.recognising.sheets.unlisted_headers import heads_numbers, unlisted_header
from assets.recognising.wording.header_texts import normalise
from assets.recognising.wording.header_words import is_anothers, is_known, is_listed, match_nearly, names_person
from assets.recognising.wording.shapes import is_data
from assets.told_columns import Signature

# With few listed words, near wordings count as well, but then more of the row must be understood.
NEAR_SHARE = 0.6
# A row with both numbers' headers is a header whatever heads the names, if it is no line of a form.
NUMBERS_LEAST = 5
_DATA_NUMBER = re.compile("[0-9]{5}")


def find_headers(view: SheetView, known: AbstractSet[Signature] = frozenset()) -> list[Header]:
    """All headers of a sheet from top to bottom, repeated ones too; none when no row reads or stands like one.

    A row that is one of the `known` headers is a header however it reads.
    """
    headers: list[Header] = []
    taken = -1
    for at in _candidates(view):
        if at > taken and (_reads_like_header(view.cells(at)) or _is_known(view, at, taken, known)):
            header = header_around(view, at, taken)
            headers.append(header)
            taken = header.rows[-1]
    if headers and min(headers[0].rows) < HEADER_WINDOW:
        return headers
    before = headers[0].rows[0] if headers else view.height
    near = _nearest(view, before)
    if near or headers:
        return [near, *_printed_again(view, near, before), *headers] if near else headers
    unlisted = unlisted_header(view)
    if unlisted is None:
        return []
    header = Header(with_count(view, [unlisted]), compose(view, [unlisted]))
    return [header, *_printed_again(view, header, before)]


def _printed_again(view: SheetView, header: Header, before: int) -> list[Header]:
    """Repeats of a header that no word of its own tells: one of usual words is found wherever it stands."""
    return [Header(rows, header.texts) for rows in rows_again(view, header.rows, before)]


def _is_known(view: SheetView, at: int, taken: int, known: AbstractSet[Signature]) -> bool:
    return bool(known) and at < HEADER_WINDOW and trimmed(header_around(view, at, taken).signature) in known


def trimmed(texts: Sequence[str]) -> Signature:
    """Texts without the empty ones behind the last."""
    last = max((at for at, text in enumerate(texts, start=1) if text), default=0)
    return tuple(texts[:last])


def header_naming(view: SheetView, words: AbstractSet[str]) -> Header | None:
    """The header that the first row with most of these words, in normal form, would be; None where no row has any."""
    rows = [
        frozenset(normalise(cell) for cell in view.cells(at) if cell) for at in range(min(HEADER_WINDOW, view.height))
    ]
    at = max(range(len(rows)), key=lambda at: len(rows[at] & words), default=0)
    return header_around(view, at, -1) if rows and rows[at] & words else None


def _candidates(view: SheetView) -> list[int]:
    """Positions of rows that may be headers: all of the first ones, further down those with words and no numbers."""
    first = list(range(min(HEADER_WINDOW, view.height)))
    if view.height <= HEADER_WINDOW:
        return first
    below = view.outline["worded"].slice(HEADER_WINDOW)
    return first + [HEADER_WINDOW + at for at in below.arg_true().to_list()]


def _reads_like_header(cells: tuple[str | None, ...]) -> bool:
    filled = [cell for cell in cells if cell]
    if _DATA_NUMBER.search(" ".join(filled)):
        return False
    listed, named = sum(map(is_listed, filled)), sum(is_known(cell) or is_anothers(cell) for cell in filled)
    if listed >= 2 and named > len(filled) * KNOWN_SHARE and not any(map(is_data, filled)):
        return True
    return _heads_persons(filled)


def _heads_persons(filled: Sequence[str]) -> bool:
    """Whether a row names a column of names and one of numbers, or both numbers', whatever else stands in it."""
    if any(map(is_data, filled)):
        return False
    keys = {key for cell in filled if (key := names_person(cell))}
    return ("name" in keys and len(keys) > 1) or ({"id_no", "number"} <= keys and len(filled) >= NUMBERS_LEAST)


def _nearest(view: SheetView, before: int) -> Header | None:
    """The row that reads most like a header when near wordings count, for tables in nobody's usual words."""
    best, most = None, 0
    for at in range(min(HEADER_WINDOW, before)):
        filled = [cell for cell in view.cells(at) if cell]
        if len(filled) < NEAR_LEAST or any(map(is_data, filled)):
            continue
        understood = sum(is_known(cell) or match_nearly(cell, "certificate") is not None for cell in filled)
        if understood >= max(NEAR_LEAST, len(filled) * NEAR_SHARE) and understood > most:
            best, most = at, understood
    if best is None:
        return None
    # 人员 | 持证 | 其他 over the columns' own words: what stands right above the numbers is the header.
    below = best + 1 < view.height and len(list(filter(None, view.cells(best + 1)))) > most
    return header_around(view, best + 1 if below and heads_numbers(view, best + 1) else best, -1)
