"""Whether a list of people's certificates is an issuing office's or an employer's, by its columns and names."""

import re
from collections.abc import Sequence

from assets.recognising.wording.file_places import Place
from assets.recognising.wording.header_texts import normalise

# 证书状态, 签发机关, 实际复审日期 and the like: an office knows them of its own certificates (C0210, C0304-2022).
_REGISTRY_COLUMN = re.compile(
    "证(书|照|件)?(最后|当前|最新|目前|现)?状态|(签发|颁发)(机关|机构|单位)|实际复审|初次?(领证?|发证)日期|省份代码|证照标识|行政区划"
)
_EMPLOYER_COLUMN = re.compile("岗位(?!类别|工种|证|等级)|班组|在岗|在职|入职|进场|用工|部门|车间|电话|手机|联系方式")
REGISTRY_LEAST, SURE_REGISTRY = 2, 3
# Issuer and state stand in rosters as well; together, over the staff of many enterprises, they make a registry.
_OFFICE_COLUMNS = (re.compile("发证(机关|机构|单位)"), re.compile("^状态$|证(书|照|件)?状态|有效状态"))
MANY_ENTERPRISES, SPREAD = 5, 0.3
# Telephone numbers and departments stand in registries too; posts and teams are the employer's alone.
_ISSUER = re.compile("(发证|签发|颁发|颁证|核发)(机关|机构|单位|部门)|^机关$")
# Beside the issuer, a bare 情况 is the certificate's.
_STATE = re.compile("^(状态|情况|现况|现状)$|证(书|照|件)?(状态|状况|情况)|有效状态")
_STAFF_COLUMN = re.compile("岗位(?!类别|类型|工种|证|等级)|班组|在岗|入职|进场|用工|车间|^(员工|职工)")
# An office keeps a list of what it granted, with whom it granted it to.
_GRANTED = re.compile("发放|颁发|发证|核发|登记库|证书库|查询结果|导出")
_STAFF_TITLE = re.compile("花名册|自查|员工|职工")

# Names of lists that enterprises and towns hand in, and of what an office's system writes.
_LIST_TITLE = re.compile(
    "花名册|名册|名单|台账|统计|汇总|自查|登记表|情况|在册|员工|职工|盖章|公章|填报|街道|[镇乡]|园区|集团|开发区"
)
_OFFICE_TITLE = re.compile("(合格|操作|资格|人员|作业)证(书)?|查询结果|导出|登记库|证书(数据|信息|库)")
# An agency's export of what enterprises registered there: rosters all, whatever columns they have.
COMPANY_EXPORTS = ("齐鲁安特",)


def is_astray(headers: Sequence[tuple[str, str]], names: str, place: Place) -> bool:
    """Whether a table of many enterprises among the rosters looks like an export: no list's word, no sub-folder.

    A town's summary of its enterprises' lists says that it is a list, or lies in the town's folder.
    """
    if place.folder in COMPANY_EXPORTS or place.unit or _LIST_TITLE.search(names):
        return False
    return office_columns(headers) > 0 or (shared_columns(headers) > 1 and _OFFICE_TITLE.search(names) is not None)


def shared_columns(headers: Sequence[tuple[str, str]]) -> int:
    """How many columns stand in offices' lists and in employers' alike: the issuer, the state."""
    texts = [normalise(leaf) for _, leaf in headers]
    return sum(any(pattern.search(text) for text in texts) for pattern in _OFFICE_COLUMNS)


def office_columns(headers: Sequence[tuple[str, str]]) -> int:
    """How many columns only an issuing office keeps."""
    return sum(_REGISTRY_COLUMN.search(normalise(leaf)) is not None for _, leaf in headers)


def are_many(employers: Sequence[str | None]) -> bool:
    """Whether the column that names employers names many of them."""
    named = {cell.strip() for cell in employers if cell}
    return len(named) >= MANY_ENTERPRISES and len(named) >= SPREAD * len(employers)


def is_registry(headers: Sequence[tuple[str, str]], *, many: bool) -> bool:
    """Whether columns that only the issuing office keeps stand there, and none that only an employer keeps.

    A list of the staff of many enterprises with issuer and state of each certificate is an office's too.
    """
    texts = [normalise(leaf) for _, leaf in headers]
    if any(_EMPLOYER_COLUMN.search(text) for text in texts):
        return False
    own = office_columns(headers)
    return own >= REGISTRY_LEAST or (many and own + shared_columns(headers) >= REGISTRY_LEAST)


def is_roster(headers: Sequence[tuple[str, str]], names: str) -> bool:
    """Whether columns or a title that only an employer has stand there, and no columns that tell an issuing office.

    Who issued it stands on the card, too; beside its state it is an office's.
    """
    texts = [normalise(leaf) for _, leaf in headers]
    issuers = [_ISSUER.search(text) is not None for text in texts]
    own = any(_REGISTRY_COLUMN.search(text) for text, issuer in zip(texts, issuers, strict=True) if not issuer)
    shared = any(issuers) and any(map(_STATE.search, texts))
    titled = _STAFF_TITLE.search(names) is not None
    granted = any(issuers) and _GRANTED.search(names) is not None and not titled
    staff = any(_STAFF_COLUMN.search(text) for text in texts) or titled
    return staff and not own and not shared and not granted
