"""HTML pages that office systems save as .xls: tables one below the other on one sheet, as Excel opens them."""

import html
import re
from collections.abc import Iterable, Iterator

from assets.reading.grid import Cell, Grid, Merge, Workbook
from assets.reading.pages import without_table
from assets.reading.refusal import RESAVE, RefusalError

# Rows of nothing but cells of text are taken whole: exports have tens of thousands of them. Their tags may not end in
# `--`, else they could end a comment.
PLAIN_ROW = r"<tr(?:\s[^<>]*(?<!--))?>\s*(?:<t[dh](?:\s[^<>]*(?<!--))?>[^<>]*</t[dh]>\s*)+</tr>"
TAGS = re.compile(r"(<[^<>]*>)")
TOKENS = re.compile(rf"({PLAIN_ROW}|<[^<>]*>)")
PLAIN_CELLS = re.compile(r"<t[dh]([^<>]*)>([^<>]*)</")
TAG = re.compile(r"<\s*(/?)\s*([a-zA-Z][a-zA-Z0-9:]*)")
ATTRIBUTE = re.compile(r"""([a-zA-Z:]+)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)""")
TELLING = re.compile(r"span|x:num", re.IGNORECASE)
SPACES = re.compile(r"[ \t\r\n\f]+")

HIDDEN = frozenset({"head", "script", "style", "title", "xml", "template"})
BLOCKS = frozenset({"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "caption", "center", "body", "form"})

# The HTML standard's own bounds; a wider or higher span is a slip of the pen.
MAX_COLSPAN = 1000
MAX_ROWSPAN = 65534

NOT_CLOSED = "网页中的表格没有结束标记（</table>），文件可能没有传完整，请核对最后一行。"

# No sheet of a spreadsheet program is wider.
MAX_COLUMN = 16_384


def read_html(text: str) -> Workbook:
    """Read all tables of a page into one sheet; text between them takes a row each, as in Excel.

    Raises
    ------
    RefusalError
        A page without any table: a notice, or the frame of a workbook saved as several files.
    """
    page = _Page()
    for name, closing, token in _visible_tokens(TOKENS.split(text)):
        page.take(name, closing, token)
    page.end_block()
    if not page.has_table:
        raise without_table(text, page.rows)
    cut = page.depth > 0
    grid = Grid("", page.rows, merges=tuple(page.merges))
    return Workbook("html", [grid], NOT_CLOSED if cut else None, "table_not_closed" if cut else None)


def _visible_tokens(tokens: Iterable[str]) -> Iterator[tuple[str, bool, str]]:
    """Tags (name, whether closing, whole) and texts (no name) in turn, without comments and HIDDEN elements.

    A plain row comes whole, as its opening tag with all that follows.
    """
    in_comment, hidden_in = False, ""
    for token in tokens:
        if in_comment or token.startswith("<!--"):
            in_comment = "-->" not in token
            continue
        found = TAG.match(token)
        name, closing = (found[2].lower(), bool(found[1])) if found else ("", False)
        if hidden_in:
            if closing and name == hidden_in:
                hidden_in = ""
        elif name in HIDDEN and not closing and not token.endswith("/>"):
            hidden_in = name
        elif token and not token.startswith(("<!", "<?")):
            yield name, closing, token


class _Page:
    """The sheet as it fills while the tags go by."""

    def __init__(self) -> None:
        self.rows: list[list[Cell]] = []
        self.merges: list[Merge] = []
        self.has_table = False
        self.depth = 0
        self.text: list[str] = []
        self.cell: dict[str, str] | None = None
        self.spans: dict[int, tuple[int, int]] = {}
        self.column = 0

    def take(self, name: str, closing: bool, token: str) -> None:
        """Take one tag or one text."""
        if not name:
            self.text.append(token)
        elif name == "br":
            self.text.append("<br>")
        elif name == "table":
            self._table(closing)
        elif name == "tr":
            self._row(closing, token)
        elif name in ("td", "th"):
            self._cell(closing, token)
        elif name in BLOCKS and self.cell is None:
            self.end_block()

    def end_block(self) -> None:
        """Outside tables a block of text is a row of its own."""
        shown = self._shown()
        if shown and self.cell is None:
            self.rows.append([shown])

    def _table(self, closing: bool) -> None:
        self._end_cell()
        self.end_block()
        self.has_table = True
        self.spans.clear()
        self.depth += -1 if closing else 1

    def _row(self, closing: bool, token: str) -> None:
        self._end_cell()
        if token.endswith("</tr>") and not closing:
            self._whole_row(token)
            return
        self.text.clear()
        self.column = 0
        if not closing:
            self.rows.append([])
            self._count_down_spans()

    def _whole_row(self, row: str) -> None:
        cells = PLAIN_CELLS.findall(row)
        if self.spans or len(cells) > MAX_COLUMN or any(map(TELLING.search, {attributes for attributes, _ in cells})):
            for name, closing, token in _visible_tokens(TAGS.split(row)):
                self.take(name, closing, token)
            return
        self.text.clear()
        self.column = 0
        self.rows.append([_clean(text) for _, text in cells])

    def _count_down_spans(self) -> None:
        self.spans = {at: (left - 1, wide) for at, (left, wide) in self.spans.items() if left > 1}

    def _cell(self, closing: bool, token: str) -> None:
        self._end_cell()
        if not closing:
            self.text.clear()
            telling = TELLING.search(token)
            self.cell = {key.lower(): value.strip("\"'") for key, value in ATTRIBUTE.findall(token)} if telling else {}

    def _end_cell(self) -> None:
        if self.cell is None:
            return
        attributes, self.cell = self.cell, None
        if not self.rows:
            self.rows.append([])
        self._skip_spanned()
        if self.column >= MAX_COLUMN:
            raise RefusalError(f"网页中的表格超过 {MAX_COLUMN} 列，" + RESAVE, kind="html")
        wide = _span(attributes.get("colspan"), MAX_COLSPAN)
        high = _span(attributes.get("rowspan"), MAX_ROWSPAN)
        row = self.rows[-1]
        row.extend([""] * (self.column - len(row)))
        row.append(_value(self._shown(), attributes.get("x:num")))
        if wide > 1 or high > 1:
            top, left = len(self.rows), self.column + 1
            self.merges.append((top, left, top + high - 1, left + wide - 1))
        if high > 1:
            # one more than is left below: the next <tr> counts down before it looks
            self.spans[self.column] = (high, wide)
        self.column += wide

    def _skip_spanned(self) -> None:
        while True:
            hit = next((at + wide for at, (_, wide) in self.spans.items() if at <= self.column < at + wide), None)
            if hit is None:
                return
            self.column = hit

    def _shown(self) -> str:
        raw = "".join(self.text)
        self.text.clear()
        return _clean(raw)


def _clean(raw: str) -> str:
    """A text as a browser shows it: white space closed up, breaks kept, character references resolved."""
    text = SPACES.sub(" ", raw).strip(" ")
    if "<br>" in text:
        text = "\n".join(line.strip(" ") for line in text.split("<br>")).strip("\n")
    return html.unescape(text) if "&" in text else text


def _span(text: str | None, bound: int) -> int:
    return min(max(int(text), 1), bound) if text and text.strip().isascii() and text.strip().isdigit() else 1


def _value(shown: str, number: str | None) -> Cell:
    """A number where Excel's own export says so (x:num), else the text."""
    if number is None or not shown:
        return shown
    try:
        return float(number)
    except ValueError:
        return shown
