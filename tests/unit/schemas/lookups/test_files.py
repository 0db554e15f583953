"""Every table of words has as many fields a row as its header: a comma in a pattern that nobody quoted cuts it off."""

import csv
from pathlib import Path

import pytest

import schemas.lookups

FILES = sorted(Path(schemas.lookups.__file__).parent.glob("*.csv"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_rows_are_as_wide_as_the_header(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    assert [row for row in rows if len(row) != len(header)] == []
