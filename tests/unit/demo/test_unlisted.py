"""Rosters in wordings that no lookup holds: the list is apart from the lookups, and its truth points at cells."""

import csv
from pathlib import Path

import openpyxl
import polars as pl
import pytest

from assets.recognising.wording.header_words import normalise, wordings
from demo.basics.randomness import stream
from demo.formats.grids import Sheet
from demo.rosters.layouts import HEADERS, LAYOUTS
from demo.rosters.placing import Placed
from demo.rosters.unlisted_layouts import CHANGES, relaid
from demo.rosters.unlisted_words import unlisted
from demo.world import write_demo
from schemas.lookups.catalogue import item_key, item_stem

KINDS = ("header", "item", "issuer", "none", "preface", "section", "caption", "tail")
ITEM_LOOKUPS = ("items.csv", "item_synonyms.csv")


def words_of(kind: str) -> list[str]:
    return [word for words in unlisted(kind).values() for word in words]


@pytest.fixture(scope="module")
def lookups(project: Path) -> dict[str, list[str]]:
    """The cells of every lookup, by file."""
    paths = sorted((project / "schemas" / "lookups").glob("*.csv"))
    lines = {path.name: path.read_text(encoding="utf-8-sig").splitlines() for path in paths}
    return {name: [cell for row in csv.reader(text) for cell in row if cell] for name, text in lines.items()}


@pytest.mark.parametrize("kind", KINDS)
def test_no_lookup_holds_a_wording(lookups: dict[str, list[str]], kind: str) -> None:
    cells = [cell for each in lookups.values() for cell in each]
    held = {form for cell in cells for form in (cell, normalise(cell), item_key(cell))}
    known = wordings if kind == "header" else lambda word: (normalise(word), item_key(word))
    found = [word for word in words_of(kind) if held & {word, *known(word)}]
    assert cells
    assert found == [], "a lookup that holds a wording of the demo's list leaves nothing to be examined"


def test_no_item_is_listed_but_for_its_ending(lookups: dict[str, list[str]]) -> None:
    stems = {item_stem(cell) for name in ITEM_LOOKUPS for cell in lookups[name]}
    assert [word for word in words_of("item") if item_stem(word) in stems] == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_wording_means_one_thing(kind: str) -> None:
    words = words_of(kind)
    assert len(words) == len(set(words)) > 4


def test_each_field_has_several_wordings() -> None:
    assert {name for name, words in unlisted("header").items() if len(words) >= 4} == set(HEADERS) - {"seq"}


def test_only_the_rosters_that_are_drawn_differ(tmp_path: Path) -> None:
    for name, share in (("with", 0.25), ("without", 0.0)):
        write_demo(tmp_path / name, people=300, claims=60, seed=5, unlisted=share)
    drawn = pl.read_parquet(tmp_path / "with" / "truth_files.parquet").filter("unlisted")["file"].to_list()
    inboxes = [tmp_path / name / "inbox" for name in ("with", "without")]
    files = [path.relative_to(inboxes[0]) for path in inboxes[0].rglob("*") if path.is_file()]
    differing = [path for path in files if len({(inbox / path).read_bytes() for inbox in inboxes}) > 1]
    rosters = {path.as_posix() for path in differing if "报送" not in path.as_posix()}
    assert rosters == set(drawn)
    assert len(drawn) == 12


def test_the_truth_points_at_the_headers(campaign: Path) -> None:
    headers = pl.read_parquet(campaign / "truth_wordings.parquet").filter(
        pl.col("file").str.contains(r"\.xls[xm]$"), kind="header"
    )
    assert headers.height > 0
    for (file,), rows in headers.group_by("file"):
        book = openpyxl.load_workbook(campaign / "inbox" / str(file))
        for row in rows.iter_rows(named=True):
            assert book[row["sheet"]].cell(row["row"], row["column"]).value == row["wording"]


@pytest.mark.parametrize("kind", ["header", "item", "issuer", "none"])
def test_every_kind_occurs_and_means_something(campaign: Path, kind: str) -> None:
    found = pl.read_parquet(campaign / "truth_wordings.parquet").filter(kind=kind)
    assert found.height > 0
    assert set(found["wording"]) <= set(words_of(kind))


@pytest.mark.parametrize("change", [*CHANGES, relaid], ids=lambda change: change.__name__)
def test_a_changed_layout_keeps_every_person_in_place(change) -> None:
    rows = [["花名册"], ["姓名", "性别"], *[[f"人{number}", "男"] for number in range(30)]]
    placed = change(
        stream(1, "layout"),
        Placed([Sheet("表", list(rows), [(1, 1, 1, 2)])], [("表", row) for row in range(3, 33)]),
        LAYOUTS[0],
    )
    cells = [placed.sheets[0].rows[row - 1] for _, row in placed.places]
    assert [next(cell for cell in row if cell) for row in cells] == [f"人{number}" for number in range(30)]
