"""Reading in children: what the cells look like, how faults are classified, what is cached."""

import datetime as dt
import io
import os
import signal
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import xlsxwriter

from assets.reading import workers
from assets.reading.cell_store import cells_path, load_sheets
from assets.reading.cell_texts import duration_text, number_text
from assets.reading.content_reading import read_files
from assets.reading.spans import ods_merges, xlsb_merges
from schemas.settings import Limits
from schemas.tables.read_outcomes import ParseOutcomes
from tests.unit.assets.recognising.hand_in import QUICK, cells, landed, put, read, sheets, table, workbook

CORPUS = Path(__file__).parents[5] / "shared" / "corpus"
PANICS = CORPUS / "apache+poi" / "test-data__spreadsheet__Simple.xlsb"
needs_corpus = pytest.mark.skipif(not CORPUS.exists(), reason="the corpus of hostile files lies outside the project")


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1.0, "1"),
        (-0.0, "0"),
        (0.1 + 0.2, "0.3"),
        (13800000000.0, "13800000000"),
        (370983197501011234.0, "370983197501011000"),
        (1e15, "1000000000000000"),
        (5, "5"),
    ],
)
def test_numbers_show_fifteen_digits(number: float, text: str) -> None:
    assert number_text(number) == text


@pytest.mark.parametrize(
    ("duration", "text"),
    [(dt.timedelta(hours=36), "36:00:00"), (dt.timedelta(seconds=-61), "-0:01:01")],
)
def test_durations_show_hours(duration: dt.timedelta, text: str) -> None:
    assert duration_text(duration) == text


def typed(book: xlsxwriter.Workbook) -> None:
    sheet = book.add_worksheet("类型")
    date, moment, clock = (
        book.add_format({"num_format": shown}) for shown in ("yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss", "hh:mm:ss")
    )
    sheet.write(2, 1, "文本 ")
    sheet.write(2, 2, 370983197501011234.0)
    sheet.write_datetime(2, 3, dt.datetime(2024, 7, 1), date)  # noqa: DTZ001 spreadsheets have no time zones
    sheet.write_datetime(2, 4, dt.datetime(2024, 7, 1, 8, 30), moment)  # noqa: DTZ001
    sheet.write(2, 5, 0.5, clock)
    sheet.write(2, 6, True)
    sheet.write(4, 1, 0)
    sheet.write(4, 6, 1)


def test_types_and_positions(tmp_path: Path) -> None:
    (sheet,) = sheets(tmp_path, workbook(typed))
    assert cells(sheet) == [
        (3, None, "文本 ", "370983197501011000", "2024-07-01", "2024-07-01 08:30:00", "12:00:00", "TRUE"),
        (5, None, "0", None, None, None, None, "1"),
    ]
    assert sheet.kinds.rows() == [(0, 1, 2, 3, 4, 5, 6), (0, 2, 0, 0, 0, 0, 2)]


def test_dates_since_1904(tmp_path: Path) -> None:
    (sheet,) = sheets(tmp_path, workbook(typed, date_1904=True))
    assert cells(sheet)[0][4:6] == ("2024-07-01", "2024-07-01 08:30:00")


def test_hidden_sheets_and_merges(tmp_path: Path) -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        shown = book.add_worksheet("可见")
        shown.merge_range("B2:D3", "标题")
        book.add_worksheet("隐藏").hide()
        book.add_chartsheet("图")

    first, second = sheets(tmp_path, workbook(fill))
    assert (first.name, first.visible, first.merges) == ("可见", True, ((2, 2, 3, 4),))
    assert (second.index, second.name, second.visible) == (1, "隐藏", False)


def test_frames_have_the_promised_dtypes(tmp_path: Path) -> None:
    (sheet,) = sheets(tmp_path, table([["姓名", 1], ["甲", 2]]))
    assert {name: str(dtype) for name, dtype in sheet.frame.schema.items()} == {
        "row": "UInt32", "c1": "String", "c2": "String",
    }  # fmt: skip
    assert {str(dtype) for dtype in sheet.kinds.dtypes} == {"UInt8"}


def test_large_sheets_travel_in_groups(tmp_path: Path) -> None:
    rows = [[f"{row}行{column}列" * 5 for column in range(20)] + [row] for row in range(3000)]
    (sheet,) = sheets(tmp_path, table(rows))
    assert sheet.frame.rows() == [(i, *row[:20], str(i - 1)) for i, row in enumerate(rows, 1)]
    assert sheet.kinds.row(0) == (*[1] * 20, 2)


@pytest.mark.parametrize("name", ["名单.csv", "名单.xls", "名单.txt", "名单", "名单.ods"])
def test_extension_is_never_asked(tmp_path: Path, name: str) -> None:
    assert read(tmp_path, table([["姓名"]]), name)["format"] == "xlsx"


def test_outcomes_keep_their_contract_and_count(tmp_path: Path) -> None:
    put(tmp_path / "inbox", "a.xlsx", table([["姓名"], [None], ["甲"]]))
    put(tmp_path / "inbox", "b.pdf", b"%PDF")
    calls: list[tuple[int, int]] = []
    outcomes = read_files(landed(tmp_path), tmp_path / "store", QUICK, lambda *done: calls.append(done))
    ParseOutcomes.check(outcomes)
    assert sorted(outcomes.select("outcome", "sheets", "rows").rows()) == [("foreign", 0, 0), ("ok", 1, 2)]
    assert calls == [(1, 2), (2, 2)]


def test_sheet_beyond_the_column_limit_is_refused(tmp_path: Path) -> None:
    outcome = read(tmp_path, table([["x"] * 2001]))
    assert outcome["outcome"] == "refused"
    assert "第 2001 列" in outcome["message"]


def test_file_beyond_the_size_limit_is_refused_until_the_limit_grows(tmp_path: Path) -> None:
    content = table([["姓名"]])
    outcome = read(tmp_path, content, limits=Limits(file_bytes=100))
    assert "超过上限" in outcome["message"]
    assert read(tmp_path, content)["outcome"] == "ok"
    assert "超过上限" in read(tmp_path, content, limits=Limits(file_bytes=100))["message"]


def far_apart() -> bytes:
    """A workbook whose two far cells pass the preflight, since its sheet part has another name."""
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(table([["x"]]))) as plain,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as book,
    ):
        for part in plain.namelist():
            content = plain.read(part)
            if part == "xl/worksheets/sheet1.xml":
                content = content.replace(b"</row>", b'</row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>')
            renamed = content.replace(b"worksheets/sheet1.xml", b"other/sheet1.xml")
            book.writestr(part.replace("worksheets/sheet1", "other/sheet1"), renamed)
    return buffer.getvalue()


def test_huge_allocation_is_memory(tmp_path: Path) -> None:
    outcome = read(tmp_path, far_apart())
    assert outcome["outcome"] == "memory"
    assert "内存" in outcome["message"]


def without(resource: str) -> SimpleNamespace:
    """Limits that leave nothing of a resource; no setting may say so."""
    return SimpleNamespace(**{**vars(Limits()), resource: 0})


def test_endless_reading_is_a_timeout(tmp_path: Path) -> None:
    slow = "a,b\n" + "1,2\n" * 3_000_000
    outcome = read(tmp_path, slow.encode(), "a.csv", without("wall_seconds"))
    assert outcome["outcome"] == "timeout"


def test_processor_limit_is_a_timeout(tmp_path: Path) -> None:
    slow = "a,b\n" + '"1",2,3,4,5,6,7,8\n' * 2_000_000
    outcome = read(tmp_path, slow.encode(), "a.csv", without("cpu_seconds"))
    assert outcome["outcome"] == "timeout"


@needs_corpus
def test_panic_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    put(tmp_path / "inbox", "a.xlsb", PANICS.read_bytes())
    put(tmp_path / "inbox", "b.xlsx", table([["姓名"]]))
    put(tmp_path / "inbox", "c.csv", "姓名\n".encode())
    outcomes = read_files(landed(tmp_path), tmp_path / "store", QUICK)
    assert sorted(outcomes["outcome"]) == ["ok", "ok", "panic"]


def test_killed_child_is_replaced_and_the_file_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ask = workers.Worker.ask

    def ask_and_kill(worker: workers.Worker, path: Path | None) -> None:
        ask(worker, path)
        if path and worker.child:
            os.kill(worker.child.pid, signal.SIGKILL)

    monkeypatch.setattr(workers.Worker, "ask", ask_and_kill)
    assert read(tmp_path, table([["姓名"]]))["outcome"] == "ok"


def test_no_child_outlives_the_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[Any] = []
    popen = workers.subprocess.Popen
    monkeypatch.setattr(workers.subprocess, "Popen", lambda *a, **k: started.append(popen(*a, **k)) or started[-1])
    read(tmp_path, table([["姓名"]]))
    assert [child.poll() is not None for child in started] == [True]


@pytest.mark.parametrize("content", [table([["姓名"]]), b"%PDF-1.4", b""])
def test_second_run_starts_no_child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    first = read(tmp_path, content)
    monkeypatch.setattr(workers.subprocess, "Popen", lambda *_, **__: pytest.fail("read again"))
    assert read(tmp_path, content) == first


def as_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: path.write_bytes(path.read_bytes()[:-1] + b"?"),
        lambda path: path.write_bytes(path.read_bytes().replace(b'"outcome"', b'"outcoma"')),
        lambda path: path.write_bytes(path.read_bytes().replace(b'"rows"', b'"rowr"')),
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(path.read_bytes()[:3]),
        as_a_folder,
    ],
    ids=["body", "outcome", "rows", "empty", "seal cut", "a folder"],
)
def test_damaged_cells_are_read_again(tmp_path: Path, damage: Callable[[Path], object]) -> None:
    content = table([["姓名"]])
    sha256 = read(tmp_path, content)["sha256"]
    damage(cells_path(tmp_path / "store", sha256))
    with pytest.raises(FileNotFoundError):
        load_sheets(tmp_path / "store", sha256)
    assert read(tmp_path, content)["outcome"] == "ok"
    assert load_sheets(tmp_path / "store", sha256)


def test_cells_of_another_content_are_not_taken_for_its_own(tmp_path: Path) -> None:
    one, other = (read(tmp_path, table([[word]]))["sha256"] for word in ("姓名", "证号"))
    store = tmp_path / "store"
    cells_path(store, one).write_bytes(cells_path(store, other).read_bytes())
    with pytest.raises(FileNotFoundError):
        load_sheets(store, one)


@needs_corpus
@pytest.mark.parametrize(
    ("name", "outcome"),
    [
        ("ExcelDataReader+ExcelDataReader/src__TestData__agile_AES256_SHA512_CBC_pwd_password.xlsx", "encrypted"),
        ("apache+poi/test-data__spreadsheet__xor-encryption-abc.xls", "encrypted"),
        ("apache+poi/test-data__spreadsheet__35897-type4.xls", "encrypted"),
        ("tafia+calamine/tests__pass_protected.ods", "encrypted"),
        ("PHPOffice+PhpSpreadsheet/tests__data__Reader__XLS__oleloop.xls", "refused"),
    ],
)
def test_encrypted_and_looping_files(tmp_path: Path, name: str, outcome: str) -> None:
    assert read(tmp_path, (CORPUS / name).read_bytes())["outcome"] == outcome


def test_merges_of_ods() -> None:
    content = """<o xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><table:table table:name="名单">
    <table:table-row table:number-rows-repeated="2">
    <table:table-cell table:number-columns-repeated="3"/></table:table-row>
    <table:table-row><table:table-cell/><table:table-cell table:number-columns-spanned="2"
    table:number-rows-spanned="2"/><table:covered-table-cell/></table:table-row></table:table></o>"""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as book:
        book.writestr("content.xml", content)
    assert ods_merges(buffer.getvalue()) == {"名单": ((3, 2, 4, 3),)}


def test_merges_of_xlsb() -> None:
    key = "rId1".encode("utf-16-le")
    bundle = b"\x9c\x01\x20" + bytes(4) + b"\1\0\0\0" + b"\4\0\0\0" + key + b"\1\0\0\0" + "A".encode("utf-16-le")
    corners = b"".join(number.to_bytes(4, "little") for number in (1, 3, 0, 2))
    part = b"\x92\x01\x00" + b"\xb1\x01\x04\1\0\0\0" + b"\xb0\x01\x10" + corners + b"\xb2\x01\x00"
    rels = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.bin"/></Relationships>'
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as book:
        book.writestr("xl/workbook.bin", bundle)
        book.writestr("xl/_rels/workbook.bin.rels", rels)
        book.writestr("xl/worksheets/sheet1.bin", part)
    assert xlsb_merges(buffer.getvalue()) == [((2, 1, 4, 3),)]
