"""What stands around a table: its title, the enterprise named in a unit line, the sheet's or the file's name."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from pathlib import PurePosixPath

_UNIT_LABEL = (
    r"(?:填报单位|填报企业|报送单位|上报单位|申报单位|编制单位|制表单位|所属单位|单位名称|企业名称|公司名称|用人单位|施工单位|受检单位|"
    r"单位全称|企业全称|单位|企业|公司)(?:[(（](?:盖章|公章|章|全称|签章|加盖公章)[)）])*"
)
_UNIT_LINE = re.compile(rf"{_UNIT_LABEL}\s*[:：]\s*(?P<unit>[^\s:：]{{3,40}})")
_UNIT_CELL = re.compile(rf"\s*{_UNIT_LABEL}\s*[:：]?\s*")
_STRONG_END = (
    r"(?:有限责任公司|股份有限公司|有限公司|集团公司|分公司|公司|集团"
    r"|合作社|事务所|加油站|项目部|煤矿|矿业|盐矿|铁矿|石膏矿)"
)
_WEAK_END = r"(?:厂|矿|店|场|院|学校|中心|超市|工程队|建筑队|经营部|服务部|门市部|维修部|银行)"
_CONTENT_WORDS = (
    r"(?:特种|安全|持证|员工|人员|职工|花名|名册|名单|台账|登记|汇总|统计|明细|证书|资格|操作|作业|一览|信息|上报|报送|自查|排查|电工|焊工|三类|"
    r"安管|从业|在岗|取证|持有|202\d|20\d\d|$|[(（_\-—])"
)
_NAME = r"[\u3400-\u9fffA-Za-z0-9·()（）&]"
_ORGANISATION = re.compile(
    rf"(?P<unit>{_NAME}{{2,40}}{_STRONG_END}(?:[(（][^()（）]{{2,12}}[)）]|[)）])?)"
    rf"|(?P<weak>{_NAME}{{2,30}}?{_WEAK_END})(?={_CONTENT_WORDS})"
)
_LEADING = re.compile(r"^(?:附件\s*\d*|附表\s*\d*|表\s*\d+|关于|[\d\s.、\-—_(（)）]+(?=[^\d年月日]))+[:：.、\s]*")
_DATES = re.compile(r"[(（]?(?:19|20)\d{2}(?:年|[-./]?\d{1,2})?(?:[-./月]?\d{0,2}日?)?[)）]?|[vV]\d+|\(\d+\)|（\d+）")
_FILE_WORDS = re.compile(
    "花名册|名册|名单|台账|登记表|汇总表|统计表|明细表|一览表|信息表|自查表|排查表|上报表|特种设备|特种作业|安全管理|安全生产|人员|"
    "持证|证书|资格证|操作证|操作|情况|信息|汇总|登记|统计|报送|上报|自查|员工|职工|作业|模板|最终版?|修改版?|新版|定稿|副本|企业|公司|单位|表|的|"
    "[_\\-—\\s.、（）()]+"
)
_SHEET_WORDS = re.compile("sheet|工作表|表\\d*|花名册|名单|台账", re.IGNORECASE)
# Folders and files are also named for towns, offices and batches.
_NO_FIRM = re.compile(r"(镇|街道|乡|村|社区|办事处|区|县|市|局|办|所|科|股|中心)$|报送|其他|汇总|批|导出|\d{4}")
# A file's name that says nothing but 花名册 leaves less than this.
SHORTEST_NAME = 2
LONGEST_TITLE = 400


def title_text(lines: Sequence[Sequence[str | None]]) -> str | None:
    """The text of the lines above a table, cells joined by blanks; None when there are none."""
    return " ".join(cell.strip() for line in lines for cell in line if cell)[:LONGEST_TITLE] or None


def enterprise_hint(lines: Sequence[Sequence[str | None]], sheet: str, file: str) -> str | None:
    """The enterprise a roster belongs to, where its rows don't say so.

    Looked for in this order: a unit line above the table (单位：…), an organisation in the title, in the sheet's
    name, in the file's name, in the names of the folders around it, and at last what is left of the file's name
    without words such as 花名册 and dates.
    """
    cells = [cell for line in lines for cell in line if cell]
    path = PurePosixPath(file)
    named = unit_of_lines(cells) or next((found for cell in cells if (found := organisation(cell))), None)
    folders = list(path.parts[1:-1])[::-1]
    return (
        named
        or organisation(sheet)
        or organisation(path.stem)
        or next((found for folder in folders if (found := organisation(folder))), None)
        or _rest_of_name(path.stem)
        or next((folder for folder in folders[:1] if not _NO_FIRM.search(folder)), None)
    )


def unit_of_lines(cells: Sequence[str]) -> str | None:
    """The unit that a line such as `填报单位（盖章）：…` names, in the same cell or the next."""
    for at, cell in enumerate(cells):
        found = _UNIT_LINE.search(cell)
        if found:
            return found["unit"].strip("，,。;；")
        if _UNIT_CELL.fullmatch(cell) and at + 1 < len(cells):
            return cells[at + 1].strip()
    return None


@lru_cache(maxsize=8192)
def organisation(text: str) -> str | None:
    """The first organisation named in a title or a name: up to its legal form, without numbering in front."""
    bare = _LEADING.sub("", _DATES.sub("", text.strip()))
    found = _ORGANISATION.search(bare)
    if found is None:
        return None
    name = (found["unit"] or found["weak"]).strip("（(")
    return name if "（" in name or "(" in name else name.rstrip("）)")


def firm_of_section(text: str) -> str | None:
    """The enterprise that a line between the rows names; a workshop or department is none."""
    found = _ORGANISATION.search(text.strip())
    return organisation(text) if found and found["unit"] else None


def _rest_of_name(stem: str) -> str | None:
    rest = _FILE_WORDS.sub("", _DATES.sub("", unicodedata.normalize("NFKC", stem)))
    rest = _SHEET_WORDS.sub("", rest).strip("0123456789 ")
    named = len(rest) > SHORTEST_NAME and re.search(r"[\u3400-\u9fff]{2}", rest) and not _NO_FIRM.search(rest)
    return rest if named else None
