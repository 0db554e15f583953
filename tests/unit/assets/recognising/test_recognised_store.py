"""Recognised tables are kept between runs: unchanged files are not looked at again."""

from dataclasses import replace
from pathlib import Path

import polars as pl
import pytest

from assets.reading.cell_store import Sheet
from assets.recognising import new_files as recognising
from assets.recognising import recognised_store
from assets.recognising.new_files import CONTRACTS
from assets.recognising.recognition import Recognised, recognise_files
from assets.told_columns import ToldColumn, append_told
from schemas.tables.landed import HandIns
from schemas.tables.read_outcomes import ParseOutcomes
from tests.layouts.people import TA, A
from tests.sheets import sheet

ROSTER = [sheet(["姓名", "身份证号", "证书编号"], ["张三", A, TA])]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Contents whose cells were loaded."""
    loaded: list[str] = []

    def load(_: Path, sha256: str) -> list[Sheet]:
        loaded.append(sha256)
        return ROSTER

    monkeypatch.setattr(recognising, "load_sheets", load)
    return loaded


def run(store: Path, contents: dict[str, str], outcome: str = "ok", status: str = "new") -> Recognised:
    hand_ins = pl.DataFrame(
        {
            "file": list(contents),
            "sha256": list(contents.values()),
            "bytes": [1] * len(contents),
            "received_at": pl.Series([0] * len(contents), dtype=pl.Datetime("us", "Asia/Shanghai")),
            "status": [status] * len(contents),
        }
    )
    outcomes = pl.DataFrame(
        {"sha256": sorted(set(contents.values())), "outcome": outcome, "sheets": 1, "rows": 2},
        schema_overrides={"sheets": pl.UInt32, "rows": pl.UInt64},
    )
    return recognise_files(HandIns.conform(hand_ins), ParseOutcomes.conform(outcomes), store)


def test_unchanged_files_are_not_recognised_again(tmp_path: Path, opened: list[str]) -> None:
    first = run(tmp_path, {"企业花名册/a.xlsx": "1", "企业花名册/b.xlsx": "2"})
    opened.clear()
    second = run(tmp_path, {"企业花名册/a.xlsx": "1", "企业花名册/b.xlsx": "2"})
    assert opened == []
    assert all(getattr(first, name).equals(getattr(second, name)) for name in CONTRACTS)


@pytest.mark.parametrize(
    ("contents", "anew"),
    [
        ({"企业花名册/a.xlsx": "1", "企业花名册/c.xlsx": "3"}, ["3"]),
        ({"企业花名册/a.xlsx": "9", "企业花名册/b.xlsx": "2"}, ["9"]),
        ({"应急局/a.xlsx": "1", "企业花名册/b.xlsx": "2"}, ["1"]),
        ({"企业花名册/b.xlsx": "2"}, []),
    ],
)
def test_only_what_changed_is_recognised(
    tmp_path: Path, opened: list[str], contents: dict[str, str], anew: list[str]
) -> None:
    run(tmp_path, {"企业花名册/a.xlsx": "1", "企业花名册/b.xlsx": "2"})
    opened.clear()
    texts = run(tmp_path, contents).certificate_texts
    assert opened == anew
    assert texts["file"].to_list() == sorted(contents)


def test_many_bundles_become_one(tmp_path: Path, opened: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognised_store, "MOST_BUNDLES", 3)
    contents: dict[str, str] = {}
    for at in range(5):
        contents[f"企业花名册/{at}.xlsx"] = str(at)
        run(tmp_path, contents)
    assert len(list(tmp_path.rglob("keys.parquet"))) <= 3
    opened.clear()
    assert run(tmp_path, contents).certificate_texts.height == len(contents)
    assert opened == []


@pytest.mark.parametrize(("outcome", "status"), [("encrypted", "new"), ("ok", "duplicate"), ("ok", "ignored")])
def test_unread_and_repeated_files_are_left_out(tmp_path: Path, opened: list[str], outcome: str, status: str) -> None:
    recognised = run(tmp_path, {"企业花名册/a.xlsx": "1"}, outcome, status)
    assert opened == []
    assert recognised.file_kinds.is_empty()


def test_what_was_recognised_under_another_mapping_is_not_served(tmp_path: Path, opened: list[str]) -> None:
    contents = {"企业花名册/a.xlsx": "1", "应急局/b.xlsx": "2"}
    plain = run(tmp_path, contents)
    opened.clear()
    header = ("姓名", "身份证号", "证书编号")
    told = ToldColumn("应急局", "应急局", "应急局", header, 3, "证书编号", "number", "x", "2026-11-26T09:00:00+08:00")
    append_told(tmp_path, told)
    layouts = run(tmp_path, contents).layouts
    assert opened == ["2"]
    assert layouts.filter(method="confirmed")["file"].to_list() == ["应急局/b.xlsx"]
    append_told(tmp_path, replace(told, withdrawn=True))
    assert run(tmp_path, contents).layouts.equals(plain.layouts)
