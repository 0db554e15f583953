"""The level of two names: which edit makes one of the other. Levels, never string scores.

On names of two or three characters no score separates 张晓红/张小红 (one person) from 王建国/王建军 (brothers).
"""

import itertools

import numpy as np
import numpy.typing as npt

from assets.linkage.characters import UNKNOWN, fold, look_alike, share_reading, syllables, unknown
from assets.linkage.id_numbers import Flags
from assets.linkage.name_codes import Codes
from schemas.comparison_levels import NameLevel

Levels = npt.NDArray[np.uint8]

NAME_LEVELS = tuple(NameLevel)
CODE = {level: np.uint8(number) for number, level in enumerate(NAME_LEVELS)}
EQUAL, DIFFERENT, MISSING = (CODE[level] for level in (NameLevel.EQUAL, NameLevel.DIFFERENT, NameLevel.MISSING))
# A name of five characters or more has parts; of a shorter one a part may be anybody's.
FEWEST_OF_CUT, FEWEST_OF_LONG = 2, 5
# What may stand at one place, from closest to farthest; the farthest place gives the name its level.
PLACE_LEVELS = (
    NameLevel.EQUAL, NameLevel.VARIANT, NameLevel.HOMOPHONE, NameLevel.SOUTHERN_HOMOPHONE, NameLevel.LOOKALIKE,
    NameLevel.UNKNOWN_CHARACTER, NameLevel.DIFFERENT,
)  # fmt: skip


def name_levels(one: Codes, other: Codes) -> Levels:
    """Levels (positions in NAME_LEVELS) of names given as code points [n, width], pair by pair."""
    one, other = _same_width(one, other)
    levels = np.full(len(one), DIFFERENT, dtype=np.uint8)
    lengths = (one > 0).sum(axis=1), (other > 0).sum(axis=1)
    same_length = np.flatnonzero(lengths[0] == lengths[1])
    levels[same_length] = _same_length_levels(one[same_length], other[same_length])
    longer_by_one = np.flatnonzero(abs(lengths[0] - lengths[1]) == 1)
    dropped = _one_dropped(one[longer_by_one], other[longer_by_one])
    levels[longer_by_one[dropped]] = CODE[NameLevel.DROPPED_CHARACTER]
    levels[(levels == DIFFERENT) & _cut_short(one, other)] = CODE[NameLevel.CUT_SHORT]
    _set_by_reading(levels, one, other, _is_pinyin(one) ^ _is_pinyin(other), _pinyin_level)
    cut_short = (one[:, 0] == other[:, 0]) & (lengths[0] != lengths[1]) & (_has_unknown(one) | _has_unknown(other))
    _set_by_reading(levels, one, other, cut_short, _masked_level)
    levels[(lengths[0] == 0) | (lengths[1] == 0)] = MISSING
    return levels


def _same_width(one: Codes, other: Codes) -> tuple[Codes, Codes]:
    width = max(one.shape[1], other.shape[1])
    return tuple(np.pad(codes, ((0, 0), (0, width - codes.shape[1]))) for codes in (one, other))  # type: ignore[return-value]


def _same_length_levels(one: Codes, other: Codes) -> Levels:
    places = _place_levels(one, other)
    strangers = (places == PLACE_LEVELS.index(NameLevel.DIFFERENT)).sum(axis=1)
    levels = np.array([CODE[level] for level in PLACE_LEVELS], dtype=np.uint8)[places.max(axis=1)]
    lengths = (one > 0).sum(axis=1)
    levels[(strangers == 1) & (lengths > 1)] = CODE[NameLevel.ONE_CHARACTER]
    reordered = (strangers > 0) & (np.sort(one, axis=1) == np.sort(other, axis=1)).all(axis=1)
    levels[reordered] = CODE[NameLevel.REORDERED]
    return np.asarray(levels)


def _place_levels(one: Codes, other: Codes) -> Levels:
    """For each place of each pair, how far its two characters are (positions in PLACE_LEVELS)."""
    places = np.zeros(one.shape, dtype=np.uint8)
    rows, columns = np.nonzero(one != other)
    mine, theirs = one[rows, columns], other[rows, columns]
    place = np.full(len(rows), len(PLACE_LEVELS) - 1, dtype=np.uint8)
    relations = (
        (5, unknown(mine) | unknown(theirs)),
        (4, look_alike(mine, theirs)),
        (3, share_reading(mine, theirs, southern=True)),
        (2, share_reading(mine, theirs, southern=False)),
        (1, fold(mine) == fold(theirs)),
    )
    for number, holds in relations:
        place[holds] = number
    places[rows, columns] = place
    return places


def _one_dropped(one: Codes, other: Codes) -> Flags:
    """Whether the shorter name is the longer one without one character (the longer has at least three)."""
    lengths = (one > 0).sum(axis=1), (other > 0).sum(axis=1)
    swap = (lengths[0] < lengths[1])[:, None]
    longer, shorter = np.where(swap, other, one), np.where(swap, one, other)
    width = longer.shape[1]
    found = np.zeros(len(one), dtype=np.bool_)
    for dropped in range(width):
        rest = np.delete(longer, dropped, axis=1)
        found |= (fold(rest) == fold(shorter[:, : width - 1])).all(axis=1)
    return np.asarray(found & (np.maximum(*lengths) > 2))


def _cut_short(one: Codes, other: Codes) -> Flags:
    """Whether one is the beginning of the other, a long one: 阿依古丽 for 阿依古丽·买买提."""
    lengths = (one > 0).sum(axis=1), (other > 0).sum(axis=1)
    shorter, longer = np.minimum(*lengths), np.maximum(*lengths)
    beyond = np.arange(one.shape[1]) >= shorter[:, None]
    begins = ((fold(one) == fold(other)) | beyond).all(axis=1)
    return np.asarray(begins & (shorter >= FEWEST_OF_CUT) & (longer >= FEWEST_OF_LONG) & (longer - shorter > 1))


def _is_pinyin(codes: Codes) -> Flags:
    letters = (codes >= ord("A")) & (codes <= ord("z"))
    return np.asarray(letters.any(axis=1))


def _has_unknown(codes: Codes) -> Flags:
    return np.asarray(unknown(codes).any(axis=1))


def _set_by_reading(levels: Levels, one: Codes, other: Codes, chosen: Flags, level_of) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    """Decide the few still open names that need reading as text, one by one."""
    for row in np.flatnonzero(chosen & (levels == DIFFERENT)):
        level = level_of(_text(one[row]), _text(other[row]))
        if level is not None:
            levels[row] = CODE[level]


def _text(codes: Codes) -> str:
    return "".join(map(chr, codes[codes > 0]))


def _pinyin_level(one: str, other: str) -> NameLevel | None:
    """Whether one name is, wholly or in part, the other's pinyin (李子Wei, XUYING)."""
    written, spelled = (one, other) if one.isascii() < other.isascii() or not one.isascii() else (other, one)
    if any("A" <= character <= "z" for character in written):
        written, spelled = spelled, written
    return NameLevel.PINYIN if _spells(spelled.lower(), written) else None


def _spells(spelled: str, written: str) -> bool:
    if not written or not spelled:
        return spelled == written
    first, rest = written[0], written[1:]
    heads = {first, *syllables(first)}
    return any(spelled.startswith(head) and _spells(spelled.removeprefix(head), rest) for head in heads)


def _masked_level(one: str, other: str) -> NameLevel | None:
    """Whether a name ending in marks (张*, 张某某) may be the other whatever its length."""
    masked, whole = (one, other) if _marked(one) else (other, one)
    visible = "".join(itertools.takewhile(lambda character: not _marked(character), masked))
    hidden = masked.removeprefix(visible)
    if visible and whole.startswith(visible) and len(whole) > len(visible) and all(map(_marked, hidden)):
        return NameLevel.UNKNOWN_CHARACTER
    return None


def _marked(text: str) -> bool:
    return not UNKNOWN.isdisjoint(text)
