"""What may stand in a cell."""

import polars as pl
import pytest

from assets.workbooks.masked_cells import LONGEST_TEXT, presentable
from tests.unit.assets.reporting.examples import ID_A, MASKED_A


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", None),
        (None, None),
        (f"证号T{ID_A}。", f"证号T{MASKED_A}。"),
        ("<r>x</r>", "<r>x</r> "),
        ("长" * 3000, "长" * LONGEST_TEXT + "…"),
    ],
    ids=["empty", "null", "number inside", "markup", "long"],
)
def test_presentable(text, shown):
    assert presentable(pl.DataFrame({"a": [text]}, schema={"a": pl.String})).item() == shown


def test_unmasked_text_stands_in_full():
    assert presentable(pl.DataFrame({"a": [ID_A]}), masked=False).item() == ID_A
