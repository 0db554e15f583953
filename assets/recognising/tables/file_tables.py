"""The tables of one file over all its sheets, and what there is to tell the clerk about them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from assets.reading.cell_store import Sheet
from assets.recognising.columns.told_headers import METHOD
from assets.recognising.sheets.own_lists import Own, find_own
from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.sheets.split_numbers import with_numbers_joined
from assets.recognising.tables.asides import tell_asides, tell_notices
from assets.recognising.tables.found_table import Table
from assets.recognising.tables.headless_tables import continue_table, headerless_table
from assets.recognising.tables.own_papers import without_own_papers
from assets.recognising.tables.person_forms import find_forms, is_settled
from assets.recognising.tables.refused_forms import holds_identities, looks_like
from assets.recognising.tables.sheet_tables import find_tables
from assets.recognising.wording.file_places import OTHER_FOLDERS, Place, place_of
from assets.recognising.wording.person_labels import label_of
from assets.recognising.wording.title_lines import unit_of_lines
from assets.told_columns import Told
from schemas.roster_form import TITLES
from schemas.settings import REGISTRY_FOLDERS

CERTIFICATE_KINDS = ("registry", "roster", "notice")

# A note that lists every odd column of a wide export is read by nobody.
NAMED_COLUMNS = 5
NAMED_NUMBERS = 3

_UNIT_IN_NAME = re.compile(
    r"^[\d\s.、_\-]*(?P<unit>[\u3400-\u9fff]{2,20}?)(执法|检查|问题|处罚|移送|网站|清理|案件|立案|台账|网络|附件|工作|\d|[_\-（(])"
)


@dataclass(frozen=True)
class FileTables:
    """One file's sheets with the tables found in them; non-empty sheets without any are in `passed_over`."""

    file: str
    place: Place
    views: tuple[SheetView, ...]
    tables: tuple[Table, ...]
    passed_over: tuple[SheetView, ...]
    own: Own | None = None
    """Set where the file is a list of the program's own that came back: then it has no tables."""
    asides: tuple[Table, ...] = ()
    """Tables of people that are neither registry nor roster, such as examination results; nothing of them is read."""

    @property
    def kind(self) -> str | None:
        """The kinds of its tables, each once, in order of appearance; nothing where there is none."""
        if self.own:
            return self.own.kind.value
        return "+".join(dict.fromkeys(table.kind for table in self.tables)) or None


def find_in_file(file: str, sheets: Sequence[Sheet], told: Told | None = None) -> FileTables:
    """Find the tables of one file, numbered through its sheets.

    Parameters
    ----------
    file
        Its path under inbox/, with `/`.
    sheets
        Its sheets as read, hidden ones too.
    told
        What people said of the columns of whoever sent it.
    """
    place = place_of(file)
    views = tuple(SheetView(with_numbers_joined(sheet)) for sheet in sheets)
    own = find_own(views)
    if own:
        return FileTables(file, place, views, (), (), own)
    tables: list[Table] = []
    passed_over: list[SheetView] = []
    asides: list[Table] = []
    lender: list[Table] = []
    for before, view in zip((None, *views), views, strict=False):
        if not view.height:
            continue
        found = find_tables(view, file, place, len(tables) + 1, told)
        goes_on = None if found or not asides else continue_table(view, asides[-1], len(tables) + 1)
        if goes_on and asides[-1].view is before:
            asides.append(replace(goes_on, aside=asides[-1].aside))
        elif any(table.aside for table in found):
            asides.extend(table for table in found if table.aside)
            # A sheet that is set aside lends its header to nobody, and breaks off what stood before it.
            lender = found = [table for table in found if not table.aside]
        else:
            forms = None if is_settled(found) or _holds_told(found) else find_forms(view, file, place, len(tables) + 1)
            found = found if forms is None else forms
            found = lender = found or _without_header(view, file, place, lender, len(tables) + 1)
            passed_over.extend([] if found or _helps_to_fill_in(view) else [view])
        tables.extend(found)
    tables, papers = without_own_papers(tables)
    return FileTables(file, place, views, tuple(tables), tuple(passed_over), asides=(*asides, *papers))


def _helps_to_fill_in(view: SheetView) -> bool:
    """Whether a sheet is the roster form's own, with how to fill it in or what to choose from, and nobody in it."""
    return next((cell for cell in view.cells(0) if cell), None) in TITLES and not holds_identities(view)


def _holds_told(tables: Sequence[Table]) -> bool:
    """Whether somebody said what columns of these tables hold: then they are no form."""
    return any(column.method == METHOD for table in tables for column in table.columns)


def filing_unit(file: FileTables, table: Table) -> str:
    """Who filed a ledger: the sub-folder's name, else the unit line above the table, the file's name, the folder."""
    if file.place.unit:
        return file.place.unit
    cells = [cell for at in table.titles for cell in table.view.cells(at) if cell]
    named = _UNIT_IN_NAME.match(PurePosixPath(file.file).stem)
    return unit_of_lines(cells) or (named["unit"] if named else None) or file.place.folder


def remark(file: FileTables) -> str | None:
    """What a clerk should know of how a file was read, in whole sentences; nothing where all went as usual."""
    if file.own:
        return _own_paper(file.own)
    if not file.tables:
        return _why_not(file)
    notes = [
        *(f"隐藏的{_named(table.view)}也已读取。" for table in _first_of_sheets(file) if not table.view.sheet.visible),
        *(f"{_named(view)}中没有可识别的表，未使用。{_hint(view)}" for view in file.passed_over),
        *tell_asides(file.asides),
        *tell_notices(file.tables),
        *_as_rosters(file),
        *(f"{_named(table.view)}{_without_rows(table)}" for table in file.tables if not table.header_row),
        *_unmapped(file),
    ]
    return "".join(dict.fromkeys(notes)) or None


def _as_rosters(file: FileTables) -> list[str]:
    """That tables which an office handed in are held against the registries, and are none."""
    if file.place.folder not in REGISTRY_FOLDERS:
        return []
    return [
        f"{_named(table.view)}在部门文件夹中，但像用人单位的人员名单（如有岗位、班组等列或自查、花名册等字样），"
        "按花名册比对，没有作为登记库使用；如是本部门登记的证书数据，请在文件名中写明“登记库导出”后重新放入。"
        for table in _first_of_sheets(file)
        if table.kind == "roster"
    ]


def _without_header(view: SheetView, file: str, place: Place, before: Sequence[Table], number: int) -> list[Table]:
    last = before[-1] if before and before[-1].kind in CERTIFICATE_KINDS else None
    found = (continue_table(view, last, number) if last else None) or headerless_table(view, file, place, number)
    return [found] if found else []


def _why_not(file: FileTables) -> str:
    if not any(view.height for view in file.views):
        return "文件中没有任何内容。"
    if file.place.folder in OTHER_FOLDERS:
        return f"“{file.place.folder}”中的表不作为登记库、花名册或统计台账使用。"
    if file.asides:
        return "".join(tell_asides(file.asides))
    views = [view for view in file.views if view.height]
    if len(views) == 1:
        return looks_like(views[0])
    told = {looks_like(view): view for view in reversed(views)}
    return "".join(f"{_named(view)}{sentence}" for sentence, view in reversed(told.items()))


def _own_paper(own: Own) -> str:
    numbers = f"（清单编号 {'、'.join(own.numbers[:NAMED_NUMBERS])}）" if own.numbers else "（清单编号已被删去）"
    return f"本程序写出的{own.kind.label}{numbers}，不作为登记库、花名册或台账读取。"


def _without_rows(table: Table) -> str:
    if table.origin:
        return "按登记卡、横表或逐项填写读取，每人一条，行号为姓名所在的行，请核对。" + _unread_rows(table)
    return "没有表头，各列按内容判断，请核对。"


def _unread_rows(table: Table) -> str:
    """Rows inside a form that hold more than a heading and were not read."""
    own = [row for row, place in table.lines if place == "part"]
    inside = [row for row, place in table.lines if place == "title" and own and min(own) < row < max(own)]
    view = table.stands_in
    cells = {row: [c for c in view.cells(int(view.numbers.searchsorted(row))) if c] for row in inside}
    told = [
        f"第{row}行“{texts[0].strip()}”"
        for row, texts in cells.items()
        if len(texts) > 1 and not all(map(label_of, texts))
    ]
    if not told:
        return ""
    more = f"等{len(told)}行" if len(told) > NAMED_COLUMNS else ""
    return f"未能对应、内容未使用的行：{'、'.join(told[:NAMED_COLUMNS])}{more}。"


def _hint(view: SheetView) -> str:
    """What a passed-over sheet looks like, where it holds numbers of persons or certificates."""
    return looks_like(view) if holds_identities(view) else ""


def _first_of_sheets(file: FileTables) -> list[Table]:
    return list({table.view.sheet.index: table for table in file.tables}.values())


def _named(view: SheetView) -> str:
    return f"工作表“{view.sheet.name}”" if view.sheet.name else "文件"


def _unmapped(file: FileTables) -> list[str]:
    columns = [
        f"{_named(table.view)}{column.letters}列“{(column.header or '无表头').strip()}”"
        for table in file.tables
        for column in table.columns
        if column.method == "unmapped"
    ]
    if not columns:
        return []
    more = f"等{len(columns)}列" if len(columns) > NAMED_COLUMNS else ""
    return [f"未能对应、内容未使用的列：{'、'.join(columns[:NAMED_COLUMNS])}{more}。"]
