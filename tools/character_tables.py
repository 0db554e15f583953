"""Build the character tables under schemas/lookups from named open data: `python -m tools.character_tables JIONLP.whl`.

For developers: needs pypinyin and OpenCC (the dev extra) and a wheel of jionlp 1.5.31. The tables are shipped, so
that nobody else runs this.
"""

import io
import itertools
import sys
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

LOOKUPS = Path(__file__).parents[1] / "schemas" / "lookups"

# CJK unified ideographs with extension A: what names in registries are written with.
CHARACTERS = [chr(point) for start, end in ((0x4E00, 0x9FFF), (0x3400, 0x4DBF)) for point in range(start, end + 1)]

# Two characters look alike when they share a telling part and half of their four corners agree; a radical that more
# characters share than this is not telling, and asks for all four corners (measured on the seeds).
CORNERS = 4
MOST_CORNERS, HALF_CORNERS = 3, 2
COMMON_PART = 60
UNDIVIDED = "0"  # jionlp's layout of characters that have no parts side by side or one above the other


class Shape(NamedTuple):
    """What jionlp's dictionary says about a character's looks."""

    layout: str
    corners: str
    parts: str


def main(wheel: Path) -> None:
    """Write the three tables."""
    _write("characters_readings.txt", _reading_lines())
    _write("characters_variants.txt", _variant_lines())
    _write("characters_lookalikes.txt", _lookalike_lines(_shapes(wheel)))


def _write(name: str, lines: Iterator[str]) -> None:
    (LOOKUPS / name).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def _reading_lines() -> Iterator[str]:
    """One line a toneless syllable: the syllable, a blank, every character that has it among its readings."""
    from pypinyin import Style, pinyin

    characters = defaultdict(list)
    for character in CHARACTERS:
        readings = pinyin(character, style=Style.NORMAL, heteronym=True, errors="ignore", v_to_u=False)
        for reading in sorted(set(itertools.chain.from_iterable(readings))):
            characters[reading].append(character)
    return (f"{reading} {''.join(characters[reading])}" for reading in sorted(characters))


def _variant_lines() -> Iterator[str]:
    """One line a variant: the character and the simplified one OpenCC folds it to."""
    from opencc import OpenCC

    fold = OpenCC("t2s").convert
    return (character + fold(character) for character in CHARACTERS if fold(character) != character)


def _shapes(wheel: Path) -> dict[str, Shape]:
    """Layout, four-corner code and components of the characters of GB 2312, from jionlp's dictionary."""
    with zipfile.ZipFile(wheel) as package:
        inner = package.read("jionlp/dictionary/chinese_char_dictionary.zip")
    with zipfile.ZipFile(io.BytesIO(inner)) as archive:
        text = archive.read(archive.namelist()[0]).decode("utf-8")
    rows = (line.split("\t") for line in text.splitlines())
    return {row[0]: Shape(row[2], row[3], row[4]) for row in rows if _in_gb2312(row[0]) and len(row[3]) > CORNERS}


def _in_gb2312(character: str) -> bool:
    return len(character) == 1 and character.encode("gb2312", "ignore") != b""


def _lookalike_lines(shapes: dict[str, Shape]) -> Iterator[str]:
    """One line a pair; only characters that share a component are compared."""
    bearers = defaultdict(set)
    for character, shape in shapes.items():
        for part in shape.parts:
            bearers[part].add(character)
    pairs = {
        pair
        for part, members in bearers.items()
        for pair in itertools.combinations(sorted(members), 2)
        if _look_alike(shapes[pair[0]], shapes[pair[1]], common=len(members) > COMMON_PART)
    }
    return ("".join(pair) for pair in sorted(pairs))


def _look_alike(one: Shape, other: Shape, *, common: bool) -> bool:
    """Whether two characters that share a part look alike; sharing a common radical alone asks for equal corners."""
    agreeing = sum(a == b for a, b in zip(one.corners[:CORNERS], other.corners[:CORNERS], strict=True))
    if common:
        return agreeing == CORNERS or (agreeing == MOST_CORNERS and one.layout == other.layout == UNDIVIDED)
    return agreeing >= HALF_CORNERS and len(one.parts) == len(other.parts)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
