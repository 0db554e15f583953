"""Edits of FEBRL's texts carried over, one by one, to characters of Chinese names and to digits of identity numbers."""

import random

from rapidfuzz.distance import OSA, Levenshtein

from assets.linkage.characters import lookalikes, readings

# Farther apart than this, a text was not mistyped but replaced by another one.
MOST_TYPOS = 3
UNKNOWN = "?"


def replaced(before: str, after: str, most: int = MOST_TYPOS) -> bool:
    """Whether a text became another one, not a mistyped one."""
    return bool(OSA.distance(before, after) > most)


def digits_edited(number: str, first: int, before: str, after: str) -> str:
    """Digits of `number` from place `first` on, changed where `before` became `after`.

    Neighbours that changed places do so here; any other digit moves on by the same difference.
    """
    digits = list(number)
    at = 0
    while at < min(len(before), len(after)):
        place = first + at
        if _swapped(before, after, at) and digits[place] != digits[place + 1]:
            digits[place], digits[place + 1] = digits[place + 1], digits[place]
            at += 2
            continue
        digits[place] = str((int(digits[place]) + int(after[at]) - int(before[at])) % 10)
        at += 1
    return "".join(digits)


def _swapped(before: str, after: str, at: int) -> bool:
    pair = before[at : at + 2]
    return len(pair) == 2 and pair[0] != pair[1] and after[at : at + 2] == pair[::-1]


def characters_edited(text: str, before: str, after: str, rng: random.Random) -> str:
    """As many characters of a Chinese text edited in the same way as letters of `before` were to become `after`."""
    for edit in _edits(before, after):
        text = EDITS[edit](text, rng)
    return text


def _edits(before: str, after: str) -> list[str]:
    """The edits in order: replace, insert, delete, swap."""
    plain = [edit.tag for edit in Levenshtein.editops(before, after)]
    swaps = len(plain) - OSA.distance(before, after)
    # A swap of neighbours costs Levenshtein two edits: one of each kind, or two replacements.
    for _ in range(swaps):
        for tag in ("insert", "delete") if {"insert", "delete"} <= set(plain) else ("replace", "replace"):
            plain.remove(tag)
    return plain + ["swap"] * swaps


def _replace(text: str, rng: random.Random) -> str:
    """One character becomes a homophone or a look-alike, as an input method or a tired eye has it."""
    at = rng.randrange(len(text))
    choices = _homophones(text[at]) if rng.random() < HOMOPHONE_SHARE else _lookalikes(text[at])
    return text[:at] + (rng.choice(choices) if choices else UNKNOWN) + text[at + 1 :]


def _insert(text: str, rng: random.Random) -> str:
    at = rng.randrange(len(text))
    return text[: at + 1] + text[at:]


def _delete(text: str, rng: random.Random) -> str:
    at = rng.randrange(len(text))
    return text[:at] + text[at + 1 :] or UNKNOWN


def _swap(text: str, rng: random.Random) -> str:
    at = rng.randrange(max(len(text) - 1, 1))
    return text[:at] + text[at : at + 2][::-1] + text[at + 2 :]


EDITS = {"replace": _replace, "insert": _insert, "delete": _delete, "swap": _swap}
HOMOPHONE_SHARE = 0.7
# Common characters only: of what an input method offers, few people choose the rarer.
COMMON = range(0x4E00, 0x9FA6)


def _homophones(character: str) -> list[str]:
    table = readings()[0]
    same = (table[COMMON.start : COMMON.stop, 0] == table[ord(character), 0]).nonzero()[0] + COMMON.start
    return [chr(point) for point in same.tolist() if chr(point) != character and _encodes(chr(point))]


def _encodes(character: str) -> bool:
    """Whether GB 2312 of 1980 has the character."""
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def _lookalikes(character: str) -> list[str]:
    pairs = lookalikes()
    one, other = pairs >> 32, pairs & 0xFFFFFFFF
    near = [*other[one == ord(character)].tolist(), *one[other == ord(character)].tolist()]
    return sorted(chr(point) for point in near)
