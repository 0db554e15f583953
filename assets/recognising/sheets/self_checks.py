"""Tables in a department's folder that enterprises filled in and the department passed on: 自查表, 填报单位, 盖章."""

import re
from collections.abc import Sequence

from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.wording.header_texts import normalise
from assets.recognising.wording.title_lines import firm_of_section, organisation
from schemas.lookups.departments import standing_of

# Signature lines stand in the last few rows of a form.
LAST_ROWS = 6
# A small office may well have issued certificates to the people of one enterprise only.
FEWEST_STAFF = 5

_OWN_WORDS = re.compile("自查|自报|自评|自纠|承诺|企业(报送|上报|填报|花名册|台账|名册|反馈|提供)|(报送|上报|填报)企业")
# A column in which a firm judges its own people; an office has none.
_OWN_COLUMN = re.compile("自查|自评|自报|自检|自纠")
_FILLED_BY = re.compile(
    r"(?:填报|填表|报送|上报|申报|自查|报告|受检|施工|用人)(?:单位|企业|公司)(?:名称)?[^:：]{0,10}[:：]\s*(?P<unit>[^\s:：]{3,40})?"
)
_SIGNED = re.compile(
    "(企业|单位|公司)(主要)?(负责人|法人|法定代表人)[^局]{0,6}[:：(（]|[(（](单位|企业|公司)?(盖章|公章|签章|加盖公章)[)）]"
)
_OFFICE = re.compile("(局|厅|委员会|委|中心|总队|支队|大队|政府|办公室|科|处)(?![\\u4e00-\\u9fff]*公司)")
# The office that issued it stands on the card: whoever copies his staff's cards has a column for it.
_OFFICE_COLUMN = re.compile(
    "状态|证.{0,2}(?:状况|情况|效力|态$)|实际复审|初次?(领证?|发证)日期|省份代码|证照标识|行政区划"
)
_EXPORT_NAME = re.compile(r"查询|导出|登记库|列表|下载|(证书?|人员)(数据|信息|库)|证书?([_\-—（(\s]*\d|$)")


def is_passed_on(
    lines: Sequence[Sequence[str | None]],
    view: SheetView,
    file: str,
    headers: Sequence[tuple[str, str]],
    employers: Sequence[str | None] = (),
) -> bool:
    """Whether a table in a department's folder is an enterprise's own: then it is what is checked, and proves nothing.

    Parameters
    ----------
    lines
        The lines above the table.
    view, file
        The sheet and the file's path under inbox/.
    headers
        Upper and lower header text of each column: where an office's columns stand, a firm's name alone proves nothing;
        a column in which a firm judges itself does.
    employers
        The cells of the column that names enterprises.
    """
    cells = [cell for line in lines for cell in line if cell]
    places = [*standing_of(file).below, file.rsplit("/", maxsplit=1)[-1].rsplit(".", maxsplit=1)[0], view.sheet.name]
    own = any(_OWN_COLUMN.search(leaf) for _, leaf in headers)
    if own or any(_OWN_WORDS.search(text) for text in (*cells, *places)):
        return True
    if any(_is_filled_in_by_firm(at, cells) for at in range(len(cells))) or _is_signed(view):
        return True
    if any(map(_is_blank_form, cells)):
        return True
    official = any(_OFFICE_COLUMN.search(normalise(leaf)) for _, leaf in headers)
    if official:
        return False
    return any(firm_of_section(text) for text in (*cells, *places)) or _is_of_one_firm(employers, (*cells, *places))


def _is_of_one_firm(employers: Sequence[str | None], names: Sequence[str]) -> bool:
    """Whether all rows name the same enterprise, and nothing around them is named as an office names an export."""
    named = [cell.strip() for cell in employers if cell]
    one = len(named) >= FEWEST_STAFF and len(set(named)) == 1 and "某" not in named[0] and not _OFFICE.search(named[0])
    return one and not any(_EXPORT_NAME.search(text) for text in names)


def _is_filled_in_by_firm(at: int, cells: Sequence[str]) -> bool:
    """Whether a cell such as 填报单位（盖章）：… names a firm, in itself or in the next cell."""
    found = _FILLED_BY.search(cells[at])
    if found is None:
        return False
    unit = found["unit"] or (cells[at + 1] if at + 1 < len(cells) else "")
    named = organisation(unit)
    return named is not None and not _OFFICE.search(unit)


def _is_blank_form(cell: str) -> bool:
    """Whether a cell asks for an enterprise's seal and names nobody."""
    found = _FILLED_BY.search(cell)
    return found is not None and not found["unit"] and re.search("盖章|公章|签章", cell) is not None


def _is_signed(view: SheetView) -> bool:
    """Whether a firm signed or sealed below the table."""
    rows = [view.cells(at) for at in range(max(0, view.height - LAST_ROWS), view.height)]
    cells = [cell for row in rows for cell in row if cell and len(cell) > 3]
    return any(_SIGNED.search(cell) and not _OFFICE.search(cell) for cell in cells)
