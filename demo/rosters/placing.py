"""Roster rows put on sheets: titles, headers, repeated headers, totals, notes and templates around them."""

from dataclasses import dataclass, field

from numpy.random import Generator

from demo.formats.grids import NUMBER_MARK, Merge, Row, Sheet
from demo.rosters.layouts import HEADERS, Layout

GROUPS = {"证书信息": ("family", "category", "item", "number"), "有效期限": ("valid_from", "valid_to")}
"""Upper captions of a two-row header and the fields below each."""
SECOND_ROW = {"valid_from": "起", "valid_to": "止"}

NOTES = (
    "备注：1.本表由企业自查填写，一证一行。2.证书复印件附后。",
    "填表人：          审核人：          填表日期：2024年8月10日",
)
TITLES = ("安全生产资格证书持证人员花名册", "特种作业等人员持证情况自查表", "持证人员台账")
WORKSHOPS = ("一车间", "二车间", "机修班", "综合办")


@dataclass
class Placed:
    """The sheets of one roster and where each body row came to stand: (sheet name, row from 1)."""

    sheets: list[Sheet]
    places: list[tuple[str, int]]


@dataclass(frozen=True)
class Body:
    """The body of one roster: field names of its columns, their header words, rows, and the person of each row."""

    columns: tuple[str, ...]
    headers: tuple[str, ...]
    rows: list[Row]
    people: list[int]


@dataclass
class Paper:
    """One sheet being filled."""

    sheet: Sheet
    places: list[tuple[str, int]] = field(default_factory=list)

    def put(self, *rows: Row) -> int:
        """Append rows and return the number of the last."""
        self.sheet.rows.extend(rows)
        return len(self.sheet.rows)


def header_words(rng: Generator, layout: Layout) -> tuple[str, ...]:
    """Choose a header word for each field: the usual one mostly, in unusual layouts another."""
    words = []
    for name in layout.fields:
        options = HEADERS[name]
        others = [option for option in options if option != options[0]] or [options[0]]
        usual = not layout.unusual and rng.random() < 0.6
        words.append(options[0] if usual else others[int(rng.integers(0, len(others)))])
    return tuple(words)


def place(rng: Generator, layout: Layout, body: Body, company: str) -> Placed:
    """Lay one roster's rows out on its sheets."""
    parts = layout.sheets if len(body.rows) >= layout.sheets else 1
    cuts = [round(len(body.rows) * part / parts) for part in range(parts + 1)]
    title = titled(rng, layout, company)
    sheets, places = [], []
    for part in range(parts):
        name = WORKSHOPS[part] if parts > 1 else "Sheet1"
        piece = Body(
            body.columns, body.headers, body.rows[cuts[part] : cuts[part + 1]], body.people[cuts[part] : cuts[part + 1]]
        )
        paper = fill(Paper(Sheet(name, [])), layout, piece, title)
        paper.sheet.hidden = layout.last_hidden and part > 0 and part == parts - 1
        sheets.append(paper.sheet)
        places.extend(paper.places)
    return Placed(sheets, places)


def titled(rng: Generator, layout: Layout, company: str) -> list[str]:
    """Return the lines above the header."""
    title = TITLES[int(rng.integers(0, len(TITLES)))]
    if layout.title and not layout.unit_line and "enterprise" not in layout.fields:
        title = company + title
    lines = [title] * layout.title
    return [*lines, f"填报单位：{company}        填报日期：2024年8月10日"] if layout.unit_line else lines


def fill(paper: Paper, layout: Layout, body: Body, title: list[str]) -> Paper:
    """Fill one sheet from top to bottom."""
    for line in title:
        top = paper.put([line])
        paper.sheet.merges.append((top, 1, top, len(body.columns)))
    half = (len(body.rows) + 1) // 2 if layout.stacked else len(body.rows)
    put_header(paper, layout, body)
    put_rows(paper, layout, body, 0, half)
    if layout.stacked and half < len(body.rows):
        paper.put([], ["（续表）特种设备及其他人员"])
        put_header(paper, layout, body)
        put_rows(paper, layout, body, half, len(body.rows))
    put_tail(paper, layout, body)
    return paper


def put_header(paper: Paper, layout: Layout, body: Body) -> None:
    """Write the header, in two rows with merged captions where the layout has them."""
    if not layout.two_row_header:
        paper.put(list(body.headers))
        return
    upper: Row = list(body.headers)
    lower: Row = [None] * len(upper)
    top = len(paper.sheet.rows) + 1
    for column, name in enumerate(body.columns):
        group = next((caption for caption, names in GROUPS.items() if name in names), None)
        if group is None:
            paper.sheet.merges.append((top, column + 1, top + 1, column + 1))
            continue
        lower[column] = SECOND_ROW.get(name, body.headers[column])
        first = body.columns.index(GROUPS[group][0])
        upper[column] = group if column == first else None
        if column == first:
            paper.sheet.merges.append((top, first + 1, top, first + len(GROUPS[group])))
    paper.put(upper, lower)


def put_rows(paper: Paper, layout: Layout, body: Body, first: int, last: int) -> None:
    """Write the body rows from `first` to before `last`, with what the layout puts between them."""
    start = len(paper.sheet.rows) + 1
    for number in range(first, last):
        done = number - first
        if done and layout.blank_every and done % layout.blank_every == 0:
            paper.put([None] * len(body.columns))
        if done and layout.repeat_header and done % layout.repeat_header == 0:
            paper.put(list(body.headers))
        paper.places.append((paper.sheet.name, paper.put(body.rows[number])))
    if layout.mode == "merged" and last > first:
        paper.sheet.merges.extend(vertical_merges(body, first, last, start))
        cover(paper.sheet)


def vertical_merges(body: Body, first: int, last: int, top: int) -> list[Merge]:
    """Merge the enterprise over all rows, and number, name and ID over the rows of one person."""
    merges = []
    if last - first > 1:
        column = body.columns.index("enterprise") + 1
        merges.append((top, column, top + last - first - 1, column))
    begin = first
    for row in range(first + 1, last + 1):
        if row < last and body.people[row] == body.people[begin]:
            continue
        if row - begin > 1:
            columns = [body.columns.index(name) + 1 for name in ("seq", "name", "id_no")]
            merges.extend((top + begin - first, column, top + row - first - 1, column) for column in columns)
        begin = row
    return merges


def cover(sheet: Sheet) -> None:
    """Empty the cells that a vertical merge covers."""
    for top, left, bottom, right in sheet.merges:
        if bottom > top and left == right:
            for row in range(top, bottom):
                if len(sheet.rows[row]) >= left:
                    sheet.rows[row][left - 1] = None


def put_tail(paper: Paper, layout: Layout, body: Body) -> None:
    """Write total, empty template rows and notes."""
    if layout.total:
        total: Row = [None] * len(body.columns)
        total[0], total[min(2, len(total) - 1)] = "合计", f"{len(set(body.people))}人"
        paper.put(total)
    for number in range(layout.template_rows):
        blank: Row = [None] * len(body.columns)
        blank[0] = f"{NUMBER_MARK}{len(body.rows) + number + 1}" if number < layout.template_rows // 2 else None
        paper.put(blank)
    if layout.notes:
        for line in NOTES:
            paper.put([line])
