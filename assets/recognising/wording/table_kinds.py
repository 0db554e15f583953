"""Which kind of table a header belongs to: registry, roster or one of the ledgers behind 附件2."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assets.recognising.wording.header_texts import normalise
from assets.recognising.wording.header_words import match_exactly, match_header
from schemas.lookups.departments import standing_of
from schemas.lookups.headers import CERTIFICATE, KNOWN_UNUSED
from schemas.settings import LEDGER_FOLDERS, REGISTRY_FOLDERS, ROSTER_FOLDERS
from schemas.tables.recognised import LEDGER_TEXTS

# Folders whose tables answer other questions; a person listed there claims no certificate (contract §1).
OTHER_FOLDERS = ("平台核验", "核查结果", "举报线索", "培训考试")

# A ledger needs one column of its own: 企业名称 and 日期 stand in every table.
_OWN_FIELDS = {
    "inspection": {"inspection_no", "inspected_on", "inspection_type", "certificates_checked"},
    "problem": {"problem_no", "problem_type", "measure", "rectified_on"},
    "penalty": {"decision_no", "fine_yuan", "decided_on"},
    "transfer": {"transfer_no", "transferred_on"},
    "site": {"site"},
    "cleanup": {"item_link", "cleaned_on"},
    "case": {"case_no", "stage"},
}
_NAMES = {
    "inspection": re.compile("检查(台账|记录|情况|登记|表)|检查$"),
    "problem": re.compile("问题|隐患"),
    "penalty": re.compile("处罚|罚款"),
    "transfer": re.compile("移送|移交"),
    "site": re.compile("网站|平台(台账|登记|情况|$)|账号"),
    "cleanup": re.compile("清理|信息处置|删除"),
    "case": re.compile("案件|立案"),
}
_FOLDER_LEDGERS = {
    "执法检查": ("inspection", "problem", "penalty", "transfer"),
    "网络治理": ("transfer", "site", "cleanup"),
    "立案查处": ("case",),
}
# The table's name decides between kinds whose columns are alike; the folder only breaks what is left of a tie.
NAME_BONUS = 2.0
FOLDER_BONUS = 1.5
PERSON_BONUS = 1.0
# Outside the ledger folders a ledger must be unmistakable.
LEDGER_LEAST = 2
STRAY_LEDGER_LEAST = 3

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

_PERSON = frozenset(("name", "id_no"))
_CERTIFICATE_SIGNS = frozenset(
    ("id_no", "number", "family", "category", "item", "first_issue", "issue", "valid_to", "review_due", "post",
     "person_type", "phone", "sex", "enterprise")
)  # fmt: skip
_ROSTER_SIGNS = frozenset(
    ("id_no", "number", "family", "category", "item", "issue", "valid_to", "review_due", "person_type")
)
# A table of names and posts alone is a roster only if it calls itself one; else it may be a telephone list.
_CONTACTS = re.compile("通讯录|通信录|联络|联系|值班")
_ROSTER_NAME = re.compile("花名册|名册|持证|特种|安管|作业人员|操作人员|从业人员")


@dataclass(frozen=True)
class Place:
    """Where a file lies: the usual name of its folder and the unit that its sub-folder names."""

    folder: str
    unit: str | None

    @property
    def certificate_kind(self) -> str:
        """What a table of certificates is in this folder, if its columns don't tell."""
        return "registry" if self.folder in REGISTRY_FOLDERS else "roster"

    @property
    def is_usual(self) -> bool:
        """Whether the folder tells registries from rosters."""
        return self.folder in (*REGISTRY_FOLDERS, *ROSTER_FOLDERS)


def place_of(file: str) -> Place:
    """The place of a file by its path under inbox/."""
    standing = standing_of(file)
    return Place(standing.folder, standing.below[0] if standing.below else None)


def kind_of(
    headers: Sequence[tuple[str, str]],
    names: str,
    place: Place,
    employers: Sequence[str | None] = (),
    *,
    of_firm: bool = True,
) -> str | None:
    """The kind of a table.

    Parameters
    ----------
    headers
        Upper and lower header text of each column.
    names
        Title lines, sheet name and file name together; they may name a ledger.
    place
        Where the file lies.
    employers
        The first cells of the column that names enterprises.
    of_firm
        Whether the table, or where it lies, names an enterprise.

    Returns
    -------
    str | None
        `registry`, `roster`, a ledger's name, or nothing where too little of the header is known.
    """
    scores = {ledger: _ledger_score(ledger, headers, names, place) for ledger in LEDGER_TEXTS}
    best = max(scores, key=lambda ledger: scores[ledger])
    person = _certificate_score(headers, names)
    if place.folder in LEDGER_FOLDERS:
        person -= FOLDER_BONUS
    if scores[best] > max(person, 0.0):
        return best
    if person <= 0 or place.folder in OTHER_FOLDERS:
        return None
    if place.folder in REGISTRY_FOLDERS:
        return "roster" if _is_roster(headers, names) else "registry"
    many = _are_many(employers)
    if place.folder in ROSTER_FOLDERS:
        # An office's columns alone are not enough there: a firm may have its own staff's from the office.
        sure = _office_columns(headers) >= REGISTRY_LEAST
        astray = not of_firm and _is_astray(headers, names, place)
        return "registry" if many and (astray or sure) and _is_registry(headers, many=many) else "roster"
    anybodys = many or not (any(employers) or of_firm)
    return "registry" if anybodys and _is_registry(headers, many=many) else "roster"


def may_be_anybodys(headers: Sequence[tuple[str, str]], place: Place) -> bool:
    """Whether a table among the rosters that names no enterprise may be a register as well as a firm's own download."""
    sure = place.folder in ROSTER_FOLDERS and _office_columns(headers) >= SURE_REGISTRY
    return sure and _is_registry(headers, many=False)


def _is_astray(headers: Sequence[tuple[str, str]], names: str, place: Place) -> bool:
    """Whether a table of many enterprises among the rosters looks like an export: no list's word, no sub-folder.

    A town's summary of its enterprises' lists says that it is a list, or lies in the town's folder.
    """
    if place.folder in COMPANY_EXPORTS or place.unit or _LIST_TITLE.search(names):
        return False
    return _office_columns(headers) > 0 or (_shared_columns(headers) > 1 and _OFFICE_TITLE.search(names) is not None)


def _shared_columns(headers: Sequence[tuple[str, str]]) -> int:
    texts = [normalise(leaf) for _, leaf in headers]
    return sum(any(pattern.search(text) for text in texts) for pattern in _OFFICE_COLUMNS)


def _office_columns(headers: Sequence[tuple[str, str]]) -> int:
    return sum(_REGISTRY_COLUMN.search(normalise(leaf)) is not None for _, leaf in headers)


def may_be_registry(headers: Sequence[tuple[str, str]], place: Place) -> bool:
    """Whether the body must be looked at to tell a registry from a roster; seldom, where the folder tells."""
    if place.folder in ROSTER_FOLDERS:
        return _office_columns(headers) > 0 or _shared_columns(headers) > 1
    return place.folder not in REGISTRY_FOLDERS


def _are_many(employers: Sequence[str | None]) -> bool:
    named = {cell.strip() for cell in employers if cell}
    return len(named) >= MANY_ENTERPRISES and len(named) >= SPREAD * len(employers)


def _is_registry(headers: Sequence[tuple[str, str]], *, many: bool) -> bool:
    """Whether columns that only the issuing office keeps stand there, and none that only an employer keeps.

    A list of the staff of many enterprises with issuer and state of each certificate is an office's too.
    """
    texts = [normalise(leaf) for _, leaf in headers]
    if any(_EMPLOYER_COLUMN.search(text) for text in texts):
        return False
    own = _office_columns(headers)
    return own >= REGISTRY_LEAST or (many and own + _shared_columns(headers) >= REGISTRY_LEAST)


def _is_roster(headers: Sequence[tuple[str, str]], names: str) -> bool:
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


def ledgers_named(cells: Sequence[str | None]) -> dict[str, str]:
    """Which ledger each text of a 台账类型 column means, e.g. 检查台账 or 处罚; texts that mean none are left out."""
    return {
        cell: ledger
        for cell in dict.fromkeys(cells)
        if cell
        for ledger in [next((name for name, words in _LEDGER_WORDS.items() if words.search(cell)), None)]
        if ledger
    }


_LEDGER_WORDS = {
    "problem": re.compile("问题|隐患"),
    "penalty": re.compile("处罚"),
    "transfer": re.compile("移送|移交"),
    "site": re.compile("网站|账号"),
    "cleanup": re.compile("清理"),
    "case": re.compile("案件|立案"),
    "inspection": re.compile("检查"),
}


def _ledger_score(ledger: str, headers: Sequence[tuple[str, str]], names: str, place: Place) -> float:
    fields = _fields(headers, ledger)
    in_folder = ledger in _FOLDER_LEDGERS.get(place.folder, ())
    named = _NAMES[ledger].search(names) is not None
    least = LEDGER_LEAST if in_folder else STRAY_LEDGER_LEAST
    if len(fields) < least or not (fields & _OWN_FIELDS[ledger] or (named and in_folder)):
        return 0.0
    own = len(fields & _OWN_FIELDS[ledger])
    return len(fields) + 0.5 * own + NAME_BONUS * named + FOLDER_BONUS * in_folder


def _certificate_score(headers: Sequence[tuple[str, str]], names: str) -> float:
    """Columns that speak of persons and their certificates; 0 for lists of goods, or of people's telephones."""
    matches = [match for group, leaf in headers if (match := match_header(group, leaf, CERTIFICATE))]
    fields = {match.fields[0] for match in matches} - {KNOWN_UNUSED}
    if not fields & (_PERSON | {"number"}) or len(fields & (_CERTIFICATE_SIGNS | _PERSON)) < 2:
        return 0.0
    if not fields & _ROSTER_SIGNS and (_CONTACTS.search(names) or not _ROSTER_NAME.search(names)):
        return 0.0
    return len(fields) + PERSON_BONUS * len(fields & _PERSON)


def _fields(headers: Sequence[tuple[str, str]], ledger: str) -> set[str]:
    found = set()
    for group, leaf in headers:
        match = match_exactly(group + leaf, ledger) or match_exactly(leaf, ledger)
        if match is not None:
            found.add(match.fields[0])
    return found - {KNOWN_UNUSED}
