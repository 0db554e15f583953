"""What people read uses the words of words_for_people.csv (contract §7): none of those that it replaces."""

import ast
import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from schemas.lookups.catalogue import read_rows

ROOT = Path(__file__).parents[2]
WORDS = read_rows("words_for_people.csv")
PATTERNS = {row["pattern"] for row in WORDS if row["told_by"] == "text"}
# These know the words of hand-ins, which say what they like.
OF_HAND_INS = ("assets/recognising", "assets/returned", "assets/parsing/rosters", "schemas/values", "schemas/lookups")
TEXTS = ("rules", "clue_kinds", "statutes", "cell_problems", "neutral_clauses", "export_doubts", "official_sites")
SPOKEN_DOCSTRINGS = ("assets.py", "checks.py")
"""Dagster shows these to people."""


def sources() -> list[Path]:
    found = [path for floor in ("assets", "schemas", "pipelines") for path in (ROOT / floor).rglob("*.py")]
    return sorted(path for path in found if not path.relative_to(ROOT).as_posix().startswith(OF_HAND_INS))


def literals(path: Path) -> Iterator[str]:
    """Texts in Chinese, docstrings left out where nobody but programmers reads them."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    expressions = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        silent = id(node) in expressions and path.name not in SPOKEN_DOCSTRINGS
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and not silent:
            yield node.value


def said_in(texts: Iterator[str]) -> set[str]:
    whole = "\n".join(texts)
    return {pattern for pattern in PATTERNS if re.search(pattern, whole)}


def test_texts_for_people_use_the_words_for_people() -> None:
    found = {path.relative_to(ROOT).as_posix(): said_in(literals(path)) for path in sources()}
    assert {path: said for path, said in found.items() if said} == {}


@pytest.mark.parametrize("name", TEXTS)
def test_data_for_people_uses_the_words_for_people(name: str) -> None:
    with (ROOT / "schemas/lookups" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        assert said_in(cell for row in csv.reader(file) for cell in row) == set()


@pytest.mark.parametrize("row", WORDS, ids=lambda row: row["instead_of"])
def test_a_pattern_finds_what_is_not_to_be_said_and_not_what_is(row: dict[str, str]) -> None:
    assert bool(row["pattern"]) == (row["told_by"] == "text")
    assert row["told_by"] in ("text", "people")
    if row["pattern"]:
        assert re.search(row["pattern"], row["instead_of"])
        assert not re.search(row["pattern"], row["say"])
