"""Reading, for any content: texts come back as they were, and bytes never raise anything but a refusal."""

import csv
import io
from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from assets.reading.by_format import parse
from assets.reading.cell_texts import number_text
from assets.reading.frames import SheetFrame
from assets.reading.markup import read_html
from assets.reading.ole import inspect_ole
from assets.reading.plain_text.decoding import decode
from assets.reading.plain_text.delimited import read_delimited
from assets.reading.plain_text.sniffing import OLE_MAGIC, ZIP_MAGIC
from assets.reading.preflight import inspect_zip
from assets.reading.refusal import RefusalError
from assets.reading.spreadsheetml import read_spreadsheetml
from assets.reading.transfer import SEPARATOR
from tests.property.examples import examples

CELLS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=8)
TABLES = st.integers(2, 5).flatmap(lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1))


@settings(deadline=None)
@given(TABLES)
def test_written_csv_is_read_as_written(rows: list[list[str]]) -> None:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows(rows)
    shown = [[cell[2:-1] if cell.startswith('="') and cell.endswith('"') else cell for cell in row] for row in rows]
    assert read_delimited("sep=,\n" + buffer.getvalue()).grids[0].rows == shown


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1))
def test_utf_8_with_a_mark_is_decoded_exactly(text: str) -> None:
    assert decode(b"\xef\xbb\xbf" + text.encode()) == text


@examples(300)
@given(st.sampled_from([b"", ZIP_MAGIC, OLE_MAGIC, b"<html><table>", b"\xff\xfe", b"\x09\x08"]), st.binary())
def test_any_bytes_are_read_or_refused(magic: bytes, rest: bytes) -> None:
    with suppress(RefusalError):
        parse(magic + rest)


@settings(deadline=None)
@given(st.binary(max_size=2048))
def test_any_container_is_judged(rest: bytes) -> None:
    for inspect, magic in ((inspect_ole, OLE_MAGIC), (inspect_zip, ZIP_MAGIC)):
        with suppress(RefusalError):
            inspect(magic + rest)


MARKUP = st.lists(
    st.sampled_from(
        ["<table>", "</table>", "<tr>", "</tr>", "<td rowspan=2>", "<td colspan='3'>", "</td>", "<br>", "<p>", "<!--",
         "-->", "<script>", "</script>", "x", "&lt;", "<td", ">", "<Workbook>", "<Row>", "<Cell>", "</Cell>", "</Row>"]
    )
)  # fmt: skip


@settings(deadline=None)
@given(MARKUP)
def test_any_markup_is_read_or_refused(pieces: list[str]) -> None:
    for read in (read_html, read_spreadsheetml):
        with suppress(RefusalError):
            read("".join(pieces))


@settings(deadline=None)
@given(st.floats(allow_nan=False, allow_infinity=False, min_value=-1e300, max_value=1e300))
def test_numbers_show_no_more_than_fifteen_digits(number: float) -> None:
    assert float(number_text(number)) == float(f"{number:.14e}")


@settings(deadline=None)
@given(st.lists(CELLS, min_size=1))
def test_columns_come_back_with_kinds(column: list[str]) -> None:
    sheet = SheetFrame({}, b"\1\0\0\0" * len(column))
    sheet.add(1, [], SEPARATOR.join(column).encode(), b"")
    assert sheet.frame()["c1"].to_list() == [cell or None for cell in column]
    assert sheet.frame()["k1"].to_list() == [1 if cell else 0 for cell in column]
