"""One file's bytes to its sheets: sniff, preflight, then the reader of that format."""

from assets.reading.grid import Workbook
from assets.reading.markup import read_html
from assets.reading.ole import inspect_ole
from assets.reading.pages import NO_BYTES, ONLY_BLANKS, nothing, single_file_page
from assets.reading.plain_text.decoding import decode
from assets.reading.plain_text.delimited import read_delimited
from assets.reading.plain_text.sniffing import container, foreign_name, markup_kind
from assets.reading.preflight import inspect_zip
from assets.reading.refusal import RESAVE, RefusalError, foreign
from assets.reading.spreadsheetml import read_spreadsheetml
from assets.reading.spreadsheets import read_workbook

HEAD_BYTES = 64


def parse(content: bytes) -> Workbook:
    """Read a file by what it is, whatever it is called.

    Raises
    ------
    RefusalError
        With the outcome and a sentence for the clerk.
    """
    if not content:
        raise nothing(NO_BYTES)
    form = container(content[:HEAD_BYTES])
    if form == "zip":
        return read_workbook(content, inspect_zip(content))
    if form == "ole":
        return read_workbook(content, inspect_ole(content))
    if form == "biff":
        raise RefusalError("文件是 Excel 5.0 以前的旧格式，" + RESAVE, kind="biff")
    if form == "foreign":
        raise single_file_page(content) or foreign(foreign_name(content[:HEAD_BYTES]) or "其他文件")
    return _parse_text(decode(content))


def _parse_text(text: str) -> Workbook:
    kind = markup_kind(text)
    if kind == "html":
        return read_html(text)
    if kind == "xml2003":
        return read_spreadsheetml(text)
    if kind == "xml":
        raise RefusalError("文件是 XML 数据，不是表格，" + RESAVE, kind="xml")
    if not text.strip():
        raise nothing(ONLY_BLANKS)
    return read_delimited(text)
