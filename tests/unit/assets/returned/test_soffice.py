"""A corrected return list that LibreOffice itself saved: known, and its correction taken."""

import shutil
from pathlib import Path

import openpyxl
import pytest

from tests.soffice import NEEDS_SOFFICE, convert
from tests.unit.assets.returned.house import change, run, start


@NEEDS_SOFFICE
@pytest.mark.parametrize("to", ["ods", "csv"])
def test_a_list_saved_by_libreoffice(tmp_path: Path, to: str) -> None:
    given = start(tmp_path)
    book = openpyxl.load_workbook(given.lists[0])
    change(4, "姓名", "孙小红")(book)
    book.save(tmp_path / "改.xlsx")
    for path in convert([tmp_path / "改.xlsx"], to, tmp_path / "office"):
        shutil.copy(path, tmp_path / "inbox" / path.name)
    after = run(tmp_path)
    assert after.claims.height == given.claims.height
    assert after.claimed("name")[2] == "孙小红"
    assert after.corrections.height == 1
