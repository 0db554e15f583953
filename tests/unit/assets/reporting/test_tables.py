"""The parquet files of a run."""

import polars as pl
import pytest

from assets.reporting.program_tables import write_tables
from tests.unit.assets.reporting.examples import CHANGES, CLUES, EVIDENCE, FILES, MASKED_A, REJECTS, VERDICTS
from tests.unit.assets.reporting.opened import FULL_ID


def test_the_tables_are_written_with_their_counts(tmp_path):
    written = write_tables(tmp_path, FILES, VERDICTS, CLUES, EVIDENCE, CHANGES, REJECTS)
    assert {each.path.stem: each.rows for each in written} == {
        "files": 3, "verdicts": 3, "clues": 2, "evidence": 4, "changes": 4, "rejects": 1, "corrections": 0,
    }  # fmt: skip
    assert pl.read_parquet(tmp_path / "files.parquet").equals(FILES)


def test_quoted_numbers_are_masked_at_the_door(tmp_path):
    write_tables(tmp_path, FILES, VERDICTS, CLUES, EVIDENCE, CHANGES, REJECTS)
    assert pl.read_parquet(tmp_path / "rejects.parquet")["value"].to_list() == [MASKED_A]
    for path in tmp_path.glob("*.parquet"):
        strings = pl.read_parquet(path).select(pl.col(pl.String).exclude("sha256"))
        assert not [text for column in strings for text in column if text and FULL_ID.search(text)]


@pytest.mark.parametrize("name", ["files", "verdicts", "clues", "evidence", "changes", "rejects"])
def test_order_of_the_input_does_not_matter(tmp_path, name):
    write_tables(tmp_path / "a", FILES, VERDICTS, CLUES, EVIDENCE, CHANGES, REJECTS)
    write_tables(tmp_path / "b", *(frame.reverse() for frame in (FILES, VERDICTS, CLUES, EVIDENCE, CHANGES, REJECTS)))
    assert (tmp_path / "a" / f"{name}.parquet").read_bytes() == (tmp_path / "b" / f"{name}.parquet").read_bytes()
