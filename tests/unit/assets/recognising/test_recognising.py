"""Many new files are recognised in two processes, and nothing shows how many there were."""

from pathlib import Path

import polars as pl
import pytest

from assets.reading.cell_store import save_cells
from assets.recognising import new_files as recognising
from assets.recognising.new_files import CONTRACTS, recognise_new
from tests.layouts.people import TA, A
from tests.sheets import sheet

FILES = [(f"企业花名册/{at}.xlsx", f"{at:064x}") for at in range(7)]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    for at, (_, sha256) in enumerate(FILES):
        read = sheet(["姓名", "身份证号", "证书编号"], *[["张三", A, TA]] * (at + 1))
        heading = {"name": read.name, "visible": True, "merges": []}
        cells = pl.concat([read.frame, read.kinds], how="horizontal")
        save_cells(tmp_path, sha256, {"outcome": "ok"}, [(heading, cells)])
    return tmp_path


@pytest.mark.parametrize("module", [recognising.RECOGNISER, "assets.of_no_such_name"])
def test_files_of_a_second_process_are_as_of_one(store: Path, monkeypatch: pytest.MonkeyPatch, module: str) -> None:
    alone = recognise_new(store, FILES, [])
    monkeypatch.setattr(recognising, "WORTH_A_PROCESS", 2)
    monkeypatch.setattr(recognising, "RECOGNISER", module)
    told: list[tuple[int, int]] = []
    together = recognise_new(store, FILES, [], lambda done, of: told.append((done, of)))
    assert alone["certificate_texts"].height == 28
    assert all(alone[name].equals(together[name]) for name in CONTRACTS)
    assert told[-1] == (7, 7)
    assert told == sorted(told)
