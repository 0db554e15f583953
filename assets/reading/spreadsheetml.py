"""XML Spreadsheet 2003, which calls itself .xls: read with expat, document types and entities refused."""

import datetime as dt
import re
from collections.abc import Callable
from xml.parsers import expat

from assets.reading.grid import Cell, CellError, Grid, Merge, Workbook
from assets.reading.refusal import RESAVE, RefusalError, damaged

NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet|"
DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")

# ss:Index may point anywhere; no sheet of Excel 2003 to 2024 has more.
MAX_ROW = 1_048_576
MAX_COLUMN = 16_384


def read_spreadsheetml(text: str) -> Workbook:
    """Read all worksheets.

    Raises
    ------
    RefusalError
        Broken XML, entities, or cells beyond any sheet's bounds.
    """
    book = _Book()
    # the declaration names an encoding that the decoded text no longer has
    parser = expat.ParserCreate("utf-8", namespace_separator="|")
    parser.buffer_text = True
    parser.StartElementHandler = book.start
    parser.EndElementHandler = book.end
    parser.CharacterDataHandler = book.characters
    parser.StartDoctypeDeclHandler = _refuse_entities
    parser.EntityDeclHandler = _refuse_entities
    try:
        parser.Parse(DECLARATION.sub("", text, count=1).encode("utf-8"), True)
    except expat.ExpatError:
        raise damaged("xml2003") from None
    return Workbook("xml2003", book.grids)


def _refuse_entities(*_: object) -> None:
    raise RefusalError("文件内含外部实体声明，可能有安全风险，" + RESAVE, kind="xml2003")


class _Book:
    """The sheets as they fill while expat walks through the file."""

    def __init__(self) -> None:
        self.grids: list[Grid] = []
        self.rows: list[list[Cell]] = []
        self.merges: list[Merge] = []
        self.column = 0
        self.kind = ""
        self.value: Cell = ""
        self.pieces: list[str] | None = None
        self.hidden: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take an opening tag."""
        tag = name.removeprefix(NAMESPACE)
        if tag == "Worksheet":
            self.rows, self.merges = [], []
            self.grids.append(Grid(attributes.get(NAMESPACE + "Name", ""), self.rows))
        elif tag == "Row":
            self._row(attributes)
        elif tag == "Cell":
            self._cell(attributes)
        elif tag == "Data":
            self.kind, self.pieces = attributes.get(NAMESPACE + "Type", "String"), []
        elif name.endswith("|Visible"):
            self.pieces = []

    def characters(self, text: str) -> None:
        """Take text, which counts inside Data and Visible only."""
        if self.pieces is not None:
            self.pieces.append(text)

    def end(self, name: str) -> None:
        """Take a closing tag."""
        tag = name.removeprefix(NAMESPACE)
        if tag == "Data" and self.pieces is not None:
            self.value, self.pieces = _value(self.kind, "".join(self.pieces)), None
        elif tag == "Cell":
            self.rows[-1].append(self.value)
        elif tag == "Worksheet":
            self.grids[-1].merges = tuple(self.merges)
        elif name.endswith("|Visible") and self.pieces is not None:
            self.grids[-1].visible = "".join(self.pieces) == "SheetVisible"
            self.pieces = None

    def _row(self, attributes: dict[str, str]) -> None:
        at = _position(attributes, "Index", len(self.rows) + 1, MAX_ROW)
        self.rows.extend([] for _ in range(at - len(self.rows)))

    def _cell(self, attributes: dict[str, str]) -> None:
        if not self.rows:
            raise damaged("xml2003")
        row = self.rows[-1]
        at = _position(attributes, "Index", max(len(row), self._merged_until()) + 1, MAX_COLUMN)
        row.extend([""] * (at - 1 - len(row)))
        wide = _position(attributes, "MergeAcross", 0, MAX_COLUMN)
        high = _position(attributes, "MergeDown", 0, MAX_ROW)
        if wide or high:
            top = len(self.rows)
            self.merges.append((top, at, top + high, at + wide))
        self.value = ""

    def _merged_until(self) -> int:
        """The last column of a merge that began with the row's last cell."""
        if not self.merges:
            return 0
        top, left, _, right = self.merges[-1]
        return right if top == len(self.rows) and left == len(self.rows[-1]) else 0


def _position(attributes: dict[str, str], name: str, otherwise: int, bound: int) -> int:
    text = attributes.get(NAMESPACE + name)
    if text is None:
        return otherwise
    if not (text.isascii() and text.isdigit()) or int(text) > bound or int(text) < min(otherwise, 1):
        raise damaged("xml2003")
    return int(text)


def _boolean(text: str) -> bool:
    return text.strip() in ("1", "true", "True")


def _moment(text: str) -> Cell:
    moment = dt.datetime.fromisoformat(text.strip())
    return moment.date() if moment.time() == dt.time() else moment


VALUE_OF_TYPE: dict[str, Callable[[str], Cell]] = {
    "Number": float,
    "DateTime": _moment,
    "Boolean": _boolean,
    "Error": CellError,
}


def _value(kind: str, text: str) -> Cell:
    """The typed value; the text itself where it is not what it says."""
    try:
        return VALUE_OF_TYPE.get(kind, str)(text) if text else ""
    except ValueError:
        return text
