"""Which of the ledgers behind 附件2 a header, a name or a 台账类型 cell speaks of."""

import re
from collections.abc import Sequence

from assets.recognising.wording.file_places import Place
from assets.recognising.wording.header_words import match_exactly
from schemas.lookups.headers import KNOWN_UNUSED

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
# Outside the ledger folders a ledger must be unmistakable.
LEDGER_LEAST = 2
STRAY_LEDGER_LEAST = 3


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


def ledger_score(ledger: str, headers: Sequence[tuple[str, str]], names: str, place: Place) -> float:
    """How much of a header and of its names speaks of one ledger; 0 where it is too little."""
    fields = _fields(headers, ledger)
    in_folder = ledger in _FOLDER_LEDGERS.get(place.folder, ())
    named = _NAMES[ledger].search(names) is not None
    least = LEDGER_LEAST if in_folder else STRAY_LEDGER_LEAST
    if len(fields) < least or not (fields & _OWN_FIELDS[ledger] or (named and in_folder)):
        return 0.0
    own = len(fields & _OWN_FIELDS[ledger])
    return len(fields) + 0.5 * own + NAME_BONUS * named + FOLDER_BONUS * in_folder


def _fields(headers: Sequence[tuple[str, str]], ledger: str) -> set[str]:
    found = set()
    for group, leaf in headers:
        match = match_exactly(group + leaf, ledger) or match_exactly(leaf, ledger)
        if match is not None:
            found.add(match.fields[0])
    return found - {KNOWN_UNUSED}
