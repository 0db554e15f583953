"""Where one table of a sheet ends and the next begins: title lines, the header, repeats of it on printed pages."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from assets.recognising.sheets.composed_headers import Header
from assets.recognising.sheets.header_rows import find_headers
from assets.recognising.sheets.printed_again import SAME_HEADER_SHARE
from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.wording.header_words import is_known
from assets.recognising.wording.shapes import is_data, shape_of
from assets.recognising.wording.title_lines import organisation
from assets.told_columns import Signature

# Lines between one table and the next header that may be the next one's title.
TITLE_LINES = 6
_TITLE_LINE = re.compile(
    "单位|企业|填报|日期|花名册|名册|名单|台账|登记表|汇总表|统计表|明细表|一览表|公司|第.{1,4}页|附[件表]|表[一二三四五六七八九0-9]"
    "|[(（][一二三四五六七八九][)）]|[一二三四五六七八九十]、"
)
_LINE_BELOW = re.compile("合计|小计|总计|填表|制表|审核|备注|说明|注[:：]")


@dataclass
class Draft:
    """The rows of one table, as positions among the non-empty rows; `end` is the first row after it."""

    header: Header
    titles: list[int]
    repeats: list[Header]
    repeated_titles: list[int]
    end: int = 0
    above: tuple[int, ...] = ()
    """Rows above the first header that are persons all the same."""


def find_drafts(view: SheetView, known: AbstractSet[Signature] = frozenset()) -> list[Draft]:
    """Cut a sheet into tables at every header that is not the one before it printed again; `known` ones are headers."""
    drafts: list[Draft] = []
    for header in find_headers(view, known):
        before = drafts[-1] if drafts else None
        titles = _titles_above(view, header.rows[0], before)
        if before is not None and _is_repeat(view, header, before, titles):
            before.repeats.append(header)
            before.repeated_titles.extend(titles)
            continue
        if before is not None:
            before.end = titles[0] if titles else header.rows[0]
        above = () if before else tuple(sorted(set(range(header.rows[0])) - set(titles)))
        drafts.append(Draft(header, titles, [], [], view.height, above))
    return drafts


def _titles_above(view: SheetView, top: int, before: Draft | None) -> list[int]:
    """Title lines right above a header; for the first header of a sheet everything above it but persons."""
    if before is None:
        return [at for at in range(top) if not is_person(view.cells(at))]
    last = (before.repeats[-1] if before.repeats else before.header).rows[-1]
    lines: list[int] = []
    for at in range(top - 1, max(last, top - 1 - TITLE_LINES), -1):
        if not _is_title_line(view, at):
            break
        lines.insert(0, at)
    return lines


def is_person(cells: Sequence[str | None]) -> bool:
    """Whether a row above the first header is somebody's: an identity number among cells without labels."""
    filled = [cell for cell in cells if cell]
    return len(filled) > 1 and any(shape_of(cell) == "id_no" for cell in filled) and not any(map(is_known, filled))


def _is_title_line(view: SheetView, at: int) -> bool:
    filled = [cell for cell in view.cells(at) if cell]
    text = "".join(filled)
    if _LINE_BELOW.match(text.replace(" ", "")) or any(map(is_data, filled[:1])):
        return False
    wide = any(last - first >= 2 for _, first, _, last in view.merges(int(view.numbers[at])))
    few = len(filled) <= 2 or any(cell.rstrip().endswith(("：", ":")) or "：" in cell for cell in filled)
    return few and (wide or _TITLE_LINE.search(text) is not None)


def _is_repeat(view: SheetView, header: Header, before: Draft, titles: Sequence[int]) -> bool:
    """Whether a header only prints the one before it again, and not under another enterprise's title."""
    pairs = list(zip(header.signature, before.header.signature, strict=True))
    used = [pair for pair in pairs if any(pair)]
    if sum(ours == theirs for ours, theirs in used) < len(used) * SAME_HEADER_SHARE:
        return False
    named = {found for at in titles for cell in view.cells(at) if cell and (found := organisation(cell))}
    first = {found for at in before.titles for cell in view.cells(at) if cell and (found := organisation(cell))}
    return not named or named == first
