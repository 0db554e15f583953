"""What speaks against single registry files, whose certificates it concerns, and what speaks against none."""

from typing import Any

import pytest

from assets.landing.landing import STILL_COPYING
from assets.landing.walking import LINK, NOT_ARRIVED, UNREADABLE_FOLDER
from assets.parsing.coverage.doubt import Doubt
from assets.parsing.coverage.file_doubts import find_file_doubts
from assets.rulings import ACCEPT_FILE, Ruling
from schemas.tables.certificates import RegistryTables
from schemas.tables.landed import HandIns
from schemas.tables.read_outcomes import ParseOutcomes
from schemas.tables.recognised import FileKinds, TableSigns
from tests.unit.assets.screening.builders import table

F1, F2 = "special_operation", "safety_competence"
FILE = "应急局/特种作业操作证.xlsx"
WHOLE = {
    "rows": 100, "lost": 0, "numeric": 0, "unsound": 0, "nameless": 0, "numberless": 0, "itemless": 0, "endless": 0,
    "stateless": 0, "reversed": 0, "overdue": 0, "copied": 0, "regained": 0, "divided": 0,
    "crossed": 0, "overrun": 0, "unmeant": 0,
    "idless": 0, "undated": 0, "unreviewed": 0, "numberless_run": 0, "itemless_run": 0, "endless_run": 0,
    "stateless_run": 0,
}  # fmt: skip


def found(
    file: str = FILE,
    hand_in: dict[str, Any] | None = None,
    outcome: dict[str, Any] | None = None,
    kind: dict[str, Any] | None = None,
    sign: dict[str, Any] | None = None,
    rows: dict[str, Any] | None = None,
    standing: dict[tuple[str, str], Ruling] | None = None,
) -> list[Doubt]:
    """Doubts of one file that is whole but for what the test changes."""
    taken = {"file": file, "sha256": "aa", "bytes": 9, "status": "new", **(hand_in or {})}
    read = {"sha256": "aa", "outcome": "ok", **(outcome or {})}
    told = {"file": file, "kind": "registry", "unread_numbers": 0, **(kind or {})}
    signs = {"file": file, "sheet": "", "table": 1, "records": 100, **(sign or {})}
    counted = {"file": file, "sheet": "", "table": 1, "source": "应急局", "family": F1, **WHOLE, **(rows or {})}
    registry = told["kind"] == "registry" and read["outcome"] == "ok" and taken["status"] == "new"
    return find_file_doubts(
        table(HandIns, [taken]),
        table(ParseOutcomes, [read]),
        table(FileKinds, [told]),
        table(TableSigns, [signs] if registry else []),
        table(RegistryTables, [counted] if registry and counted["rows"] else []),
        standing or {},
    )


CASES: dict[str, tuple[dict[str, Any], list[str]]] = {
    "whole": ({}, []),
    "encrypted": ({"outcome": {"outcome": "encrypted"}}, ["encrypted"]),
    "damaged": ({"outcome": {"outcome": "refused", "message": "文件已损坏。"}}, ["unreadable"]),
    "reader died": ({"outcome": {"outcome": "panic"}}, ["unreadable"]),
    "picture or notice": ({"outcome": {"outcome": "foreign"}}, []),
    "photo of a kind we don't know": (
        {"file": "应急局/现场.HEIC", "outcome": {"outcome": "refused", "message": "…"}},
        [],
    ),
    "locked document": ({"file": "应急局/通知.docx", "outcome": {"outcome": "encrypted"}}, []),
    "still copying": ({"hand_in": {"status": "ignored", "message": STILL_COPYING, "sha256": None}}, ["arriving"]),
    "half downloaded": ({"hand_in": {"status": "ignored", "message": NOT_ARRIVED, "sha256": None}}, ["arriving"]),
    "link": ({"hand_in": {"status": "ignored", "message": LINK, "sha256": None}}, ["not_taken"]),
    "lock file": ({"hand_in": {"status": "ignored", "message": "临时锁文件", "sha256": None}}, []),
    "repeat": ({"hand_in": {"status": "duplicate"}}, []),
    "repeat of what can't be read": (
        {"hand_in": {"status": "duplicate"}, "outcome": {"outcome": "refused", "message": "空"}},
        ["unreadable"],
    ),
    "notice saved as a page": ({"file": "应急局/通知.htm", "outcome": {"outcome": "notice"}}, []),
    "page without a table under an export's name": (
        {"file": "应急局/特种作业操作证.xls", "outcome": {"outcome": "notice"}},
        ["unreadable"],
    ),
    "empty note": ({"file": "应急局/新建文本文档.txt", "outcome": {"outcome": "empty"}}, []),
    "empty workbook": ({"file": "应急局/数据.xlsx", "outcome": {"outcome": "empty"}}, ["unreadable"]),
    "cut text": ({"outcome": {"doubt": "no_final_newline"}}, ["no_final_newline"]),
    "a line of text without its end": (
        {"outcome": {"doubt": "no_final_newline"}, "kind": {"kind": None}, "file": "应急局/说明.txt"},
        [],
    ),
    "open page": ({"outcome": {"doubt": "table_not_closed"}}, ["table_not_closed"]),
    "numbers in no table": ({"kind": {"kind": None, "unread_numbers": 40}}, ["unrecognised"]),
    "notice that quotes one": ({"kind": {"kind": None, "unread_numbers": 1}}, []),
    "page in place of a table": (
        {"file": "应急局/导出.xls", "outcome": {"format": "html"}, "kind": {"kind": None}},
        ["page_instead"],
    ),
    "list set aside by its purpose": (
        {
            "file": "应急局/补考.csv",
            "outcome": {"format": "csv"},
            "kind": {"kind": None, "set_aside": True},
        },
        [],
    ),
    "page that calls itself one": (
        {"file": "应急局/通知.html", "outcome": {"format": "html"}, "kind": {"kind": None}},
        [],
    ),
    "contacts in a workbook": ({"outcome": {"format": "xlsx"}, "kind": {"kind": None}}, []),
    "unread sheet": ({"kind": {"unread_numbers": 40}}, ["sheet_unread"]),
    "numbering with a gap": ({"sign": {"missing": 30}}, ["numbers_missing"]),
    "a handful out of a long list": ({"sign": {"records": 5, "missing": 900}, "rows": {"rows": 5}}, []),
    "a handful that lost some": ({"sign": {"records": 15, "missing": 4}, "rows": {"rows": 15}}, ["numbers_missing"]),
    "a row deleted by hand": ({"sign": {"missing": 1}}, []),
    "numbering that starts late": ({"sign": {"missing": 0, "first": 41}}, ["numbers_missing"]),
    "one page of two": ({"sign": {"page": 1, "pages": 2}}, ["pages_missing"]),
    "both pages": ({"sign": {"page": 2, "pages": 2}}, []),
    "its own word": ({"sign": {"broken_off": "系统超时"}}, ["broken_off"]),
    "total beyond the rows": ({"sign": {"stated": 120}}, ["total_disagrees"]),
    "total of some of the rows": ({"sign": {"stated": 80}}, []),
    "header alone": ({"sign": {"records": 0}, "rows": {"rows": 0}}, ["no_records"]),
    "states sorted alone": ({"rows": {"overdue": 8}}, ["states_disagree"]),
    "a page twice": ({"rows": {"copied": 15}}, ["copied_block"]),
    "rejected in bulk": ({"rows": {"lost": 30}}, ["rejected_in_bulk"]),
    "numeric IDs": ({"rows": {"numeric": 100, "unsound": 100}}, ["ids_numeric"]),
    "numeric IDs whose numbers hold them": ({"rows": {"regained": 100}}, ["ids_regained"]),
    "IDs of no use": ({"rows": {"unsound": 60}}, ["ids_unusable"]),
    "a few typing errors": ({"rows": {"unsound": 2, "numeric": 2}}, []),
    "no names": ({"rows": {"nameless": 100}}, ["names_missing"]),
    "no numbers": ({"rows": {"numberless": 100}}, ["numbers_absent"]),
    "no items": ({"rows": {"itemless": 100}}, ["items_absent"]),
    "no ends": ({"rows": {"endless": 100}}, ["ends_absent"]),
    "no states": ({"rows": {"stateless": 90}}, ["states_absent"]),
    "ends before starts": ({"rows": {"reversed": 50}}, ["ends_before_starts"]),
    "numbers of others": ({"rows": {"divided": 50}}, ["ids_disagree"]),
    "issued since a year": ({"sign": {"since": 2018}}, ["issued_since"]),
    "reviews after the end": ({"rows": {"overrun": 8}}, ["reviews_after_end"]),
    "a few reviews after the end": ({"rows": {"overrun": 2}}, []),
    "reviews filled down": ({"rows": {"unmeant": 8}}, ["reviews_unmeant"]),
    "items of other classes": ({"rows": {"crossed": 8}}, ["items_contradict"]),
    "no reviews": ({"rows": {"unreviewed": 40}}, ["reviews_absent"]),
    "a stretch without numbers": ({"rows": {"numberless_run": 20, "numberless": 20}}, ["numbers_broken"]),
    "a stretch without ends and states": ({"rows": {"endless_run": 20, "stateless_run": 9}}, ["columns_broken"]),
    "some without an end": ({"rows": {"endless": 40}}, []),
}


@pytest.mark.parametrize("case", CASES)
def test_what_speaks_against_a_file(case: str) -> None:
    given, expected = CASES[case]
    assert [doubt.code for doubt in found(**given)] == expected


@pytest.mark.parametrize(
    ("file", "concerned"),
    [
        ("应急局/新建.xlsx", {("应急局", F1), ("应急局", F2)}),
        ("市应急管理局/安全生产知识和管理能力考核合格证.xlsx", {("应急局", F2)}),
        ("安监资料/特种作业操作证.xlsx", {("应急局", F1)}),
        ("其他/特种作业操作证数据.xlsx", {("应急局", F1)}),
        ("其他/资料.xlsx", set()),
        ("企业花名册/甲公司特种作业操作证.xlsx", set()),
    ],
)
def test_what_an_unreadable_file_concerns(file: str, concerned: set[tuple[str, str]]) -> None:
    doubts = found(file, outcome={"outcome": "encrypted"})
    asked = [("应急局", F1), ("应急局", F2), ("住建局", "construction_safety_officer")]
    assert {group for group in asked if any(doubt.concerns(*group) for doubt in doubts)} == concerned


@pytest.mark.parametrize(
    ("name", "years"),
    [
        ("2019-2021年发证.xlsx", (2019, 2021)),
        ("2020年度取证人员.xlsx", (2020, 2020)),
        ("特种作业2024年8月.xlsx", (None, None)),
    ],
)
def test_years_of_issue_in_a_name_limit_a_doubt(name: str, years: tuple[int | None, int | None]) -> None:
    (doubt,) = found(f"应急局/{name}", outcome={"outcome": "encrypted"})
    assert doubt.years == years


def test_a_folder_that_may_not_be_read_stands_for_its_files() -> None:
    (doubt,) = found("应急局", hand_in={"status": "ignored", "message": UNREADABLE_FOLDER, "sha256": None})
    assert (doubt.source, doubt.code) == ("应急局", "not_taken")


@pytest.mark.parametrize(("digest", "set_aside"), [("aa", True), ("bb", False)])
def test_a_ruling_sets_aside_exactly_that_content(digest: str, set_aside: bool) -> None:
    ruling = Ruling(ACCEPT_FILE, FILE, digest, "旧文件", "operator", "2026-11-26T09:00:00+08:00")
    (doubt,) = found(outcome={"outcome": "encrypted"}, standing={(ACCEPT_FILE, FILE): ruling})
    assert (doubt.ruling is not None) is set_aside
