"""Tables of people that are neither a registry nor a roster: examination results, contracts, wages, notices."""

import re
from collections.abc import Sequence

from assets.recognising.wording.column import Column
from assets.recognising.wording.header_shapes import owner_of
from assets.recognising.wording.header_texts import normalise
from assets.recognising.wording.header_words import match_header
from assets.recognising.wording.shapes import is_certificate_number, says_something, shape_of
from assets.recognising.wording.surnames import surname_share
from schemas.lookups.families import families_named, families_of_issuer
from schemas.lookups.headers import CERTIFICATE
from schemas.lookups.table_purposes import Purpose, purposes

# What a certificate has and a contract, an examination or a wage slip has not.
_TERMS = frozenset(("valid_to", "review_due", "review_done", "first_issue", "issue"))
_KINDS = frozenset(("item", "family", "category"))
_PERSONS = frozenset(("post", "on_job"))
# Two columns of its own make an examination's list; one may stand in any table.
OWN_LEAST, OWN_SURE = 2, 3
# Lists of one occasion lie in a file of their own; a contract's sheet lies among others.
_NAMED_BY_FILE = ("exam", "registration")
# Scores say it by themselves: a roster of certificates has none without a number beside them.
_SCORES = re.compile("成绩|得分|分数|考分|总分|^理论$|^实操$")
_CERTIFICATE_TERM = re.compile("证|复审|初领|初次|首次|有效期|到期")

REVOKED = {
    "注销": "注销",
    "撤销": "撤销",
    "吊销": "吊销",
    "作废": "作废",
    "暂扣": "暂扣",
    "撤回": "撤回",
    "废止": "作废",
    "收回": "注销",
}
"""Words of a notice that certificates are no longer in force, each with the state that it gives them."""
_NOTICE = re.compile(f"(?P<word>{'|'.join(REVOKED)})")
# 拟注销公示, 暂扣期满恢复, 撤销决定已撤回: nothing is out of force yet, or no longer.
_NOT_SO = re.compile(
    "拟(?!定)|待(?:审|批|核|定|处)|预(?:警|告|备|注销|撤)|征求|征询|异议|听证|恢复|解除|[误错](?:注|撤|吊|暂)|更正|复议|诉讼"
    "|[未非不]予?(?:注销|撤销|吊销|暂扣|作废|废止)|(?:注销|撤销|吊销|暂扣)(?:申请|受理|审核中)"
    r"|(?:决定|公告|通知)[^，。\s]{0,4}(?:撤[回销]|失效|无效|取消|中止)"
)
# What was proposed took effect: 拟注销名单（公示期满）.
_SETTLED = re.compile("公示期?(?:已?满|已?结束|完毕)|经公示|无异议")
_LIST = re.compile("名单|公告|通告|通知|通报|决定|公示|清单|明细|目录|台账|人员|证书|情况|汇总|一览|表")
_WHOLE = re.compile(
    "全部|所有|在册|有效(?!期)|(发证|颁证)(?!机关)|在库|登记库|信息库|证书库|未(注销|撤销|吊销)"
    "|(及|和|与)[^，。]{0,6}(有效|在册|在用|发证|新增|变更|延续|换证|补发)"
)
_REASON = re.compile(
    rf"({'|'.join(REVOKED)})(的)?(日期|时间|日|原因|缘由|缘起|起因|办结|办理|事项|事由|理由|依据|文号|文书|决定|情况|机关|类型|说明)"
)
# 暂停安全生产资格 takes a certificate away for a time, as 暂扣 does.
_MEASURES = {**REVOKED, "暂停": "暂扣"}
_MEASURE = re.compile(
    f"(?:依法|决定|已经?|予以|给予|被|责令)*(?P<word>{'|'.join(_MEASURES)})(?:其|了)?[^，。；、]{{0,20}}(?:证书?|证件|资格|许可)"
    f"|(?:依法|已经?|予以|被)(?P<bare>{'|'.join(REVOKED)})"
)
NEARLY_ALL = 0.9


def other_purpose(headers: Sequence[tuple[str, str]], title: str, names: str, numbered: bool) -> Purpose | None:
    """What a table of people is for, where it is neither a registry nor a roster; None where it may be one.

    Parameters
    ----------
    headers
        Upper and lower header text of each column.
    title
        Title lines and sheet name: they speak of this very table.
    names
        The same with the file's name.
    numbered
        Whether a column of certificates' numbers says anything: then it is about certificates.
    """
    if numbered:
        return None
    texts = [normalise(group + leaf) for group, leaf in headers if group or leaf]
    fields = _fields(headers)
    kinds, terms = fields & _KINDS, bool(_own_terms(headers))
    scored = any(map(_SCORES.search, texts))
    for purpose in purposes():
        own = sum(purpose.columns.search(text) is not None for text in texts)
        titled = purpose.title.search(title) is not None
        if purpose.code == "exam" and own >= OWN_LEAST and scored and not terms:
            return purpose
        if kinds and terms:
            continue
        if (titled or (purpose.code in _NAMED_BY_FILE and purpose.title.search(names))) and not terms:
            return purpose
        if own and purpose.title.search(names) and not kinds:
            return purpose
        if own >= OWN_SURE and not terms:
            return purpose
        if own >= OWN_LEAST and not kinds and not terms and not fields & _PERSONS:
            return purpose
    return None


UNPROVEN = "没有证书编号、有效期和发证机关的名单"
_RECORDS = frozenset(("number", "status", "issuer", *_TERMS))


def tells_nothing_of_certificates(headers: Sequence[tuple[str, str]]) -> bool:
    """Whether a department's list of people has no column that a register of certificates has."""
    return not _fields(headers) & _RECORDS


_OTHER_NUMBER = re.compile("(?<!身份证)(?<!身份)(?<!证件)(?<!电话)(?<!手机)(编号|单号|[^工序班组]号码?|代码)$")
_IN_WORDS = re.compile("[\u3400-\u9fff].*[0-9]{14}|[0-9]{14}.*[\u3400-\u9fff]")
_POLICE = re.compile("公安|派出所|交警|边防|边检|海关|出入境")
OTHER_MATTER = "没有证书信息的名单"
_NUMBERS_AND_DAYS = frozenset(("number", "valid_from", "valid_to", "issue", "first_issue", "review_due", "review_done"))
_OF_ANYBODY = frozenset(("", "name", "id_no", "id_type", "phone", "sex", "birth", "enterprise", "uscc", "ignore"))
_OF_PERSONS = frozenset(("name", "id_no"))
# So many of a column's cells are names where it tells people.
NAMED_LEAST = 0.6
_SPEAKS_OF_CERTIFICATES = re.compile("特种|特岗|特殊工种|持证|证书|操作证|资格|上岗|三类人员|安管|取证|复审|作业")


def is_of_another_matter(
    columns: Sequence[Column], sample: Sequence[Sequence[str | None]], signature: Sequence[str], names: str
) -> bool:
    """Whether an enterprise's list of people has numbers or days, but none that a certificate's word or grammar marks.

    Vehicles, dwellings, cards and vaccinations have numbers and ends as well; what merely resembles a header of
    certificates claims none.
    """
    fields = {column.field for column in columns}
    marks = [column for column in columns if column.field in _NUMBERS_AND_DAYS]
    words = " ".join([*(word for word in signature if owner_of(word) is None), names])
    if not fields & _OF_PERSONS:
        # Fire extinguishers and gauges have numbers and ends as well, and nobody's name.
        return (
            bool(marks) and _are_things(sample) and not (_SPEAKS_OF_CERTIFICATES.search(words) or families_named(words))
        )
    # 责任状编号 beside 有效期至: the end is that paper's.
    numbered = "number" not in fields and any(_OTHER_NUMBER.search(column.header or "") for column in columns)
    if numbered and not _names_office(columns, sample):
        fields.discard("issuer")
    if not fields <= _NUMBERS_AND_DAYS | _OF_ANYBODY or any(column.slot for column in columns):
        return False
    police = _are_of_police(sample)
    owned = police or any(owner_of(word) not in (None, "identity") for word in signature)
    if not marks and not owned and not numbered:
        return False
    # 车牌号 beside 有效期至: the end is that of the pass.
    ends = _NUMBERS_AND_DAYS if police else {"valid_to"} if owned else set()
    sure = [column for column in marks if column.method in {"confirmed", "exact"}]
    if any(column.method == "confirmed" or (column.field not in ends and not numbered) for column in sure):
        return False
    if _SPEAKS_OF_CERTIFICATES.search(words) or families_named(words):
        return False
    told = [row[column.index - 1] for row in sample for column in columns if not column.field]
    if any(cell and _IN_WORDS.search(cell) for cell in told):
        # What is held stands in sentences of one cell.
        return False
    numbers = {column.index - 1 for column in columns if column.field in ("", "number")}
    ids = next((column.index - 1 for column in columns if column.field == "id_no"), None)
    if ids is not None and any(row[ids] and row[at] == row[ids] for row in sample for at in numbers):
        # A certificate for special equipment bears its holder's identity number (TSG Z6001).
        return False
    return not any(cell and is_certificate_number(cell) for row in sample for at in numbers for cell in (row[at],))


def _are_things(sample: Sequence[Sequence[str | None]]) -> bool:
    """Whether no cell holds a person's number or a certificate's, and no column the names of various people."""
    cells = [cell for row in sample for cell in row if cell]
    if any(shape_of(cell) == "id_no" or is_certificate_number(cell) for cell in cells):
        return False
    columns = [[cell for cell in column if cell] for column in zip(*sample, strict=True)]
    return not any(len(set(column)) > len(column) / 2 and surname_share(column) >= NAMED_LEAST for column in columns)


def _are_of_police(sample: Sequence[Sequence[str | None]]) -> bool:
    """Whether a column names offices of the police, the customs or the frontier: passes, which they issue."""
    columns = [[cell for cell in column if cell] for column in zip(*sample, strict=True)]
    return any(cells and all(map(_POLICE.search, cells)) for cells in columns)


def _names_office(columns: Sequence[Column], sample: Sequence[Sequence[str | None]]) -> bool:
    """Whether a column of issuers names one of the campaign's: 某镇计生办 and 某大学 issue other papers."""
    at = [column.index - 1 for column in columns if column.field == "issuer"]
    return any(families_of_issuer(cell) for row in sample for place in at if (cell := row[place]))


def notice_word(headers: Sequence[tuple[str, str]], names: str, sample: Sequence[Sequence[str | None]]) -> str | None:
    """The state that a list gives to all its certificates, such as 注销; None for any other table.

    Either its title says so, or a column such as 注销原因 is filled in nearly every row.
    """
    if _says_otherwise(headers, sample):
        return None
    named = _NOTICE.search(names)
    settled = not _NOT_SO.search(names) or _SETTLED.search(names)
    if named and _LIST.search(names) and not _WHOLE.search(names) and settled:
        return REVOKED[named["word"]]
    for at, (group, leaf) in enumerate(headers):
        reason = _REASON.search(normalise(group + leaf))
        if reason and sample and sum(says_something(row[at]) for row in sample) >= NEARLY_ALL * len(sample):
            return REVOKED[reason[1]]
    return _measure(sample, named=bool(named) and not _WHOLE.search(names) and bool(settled))


def _measure(sample: Sequence[Sequence[str | None]], *, named: bool) -> str | None:
    """The state that one measure gives to nearly every row, whatever its header: 吊销特种设备作业人员证.

    A bare 已注销 may be the first rows of a register in order of states: it counts where the file is `named` so.
    """
    for column in zip(*sample, strict=True):
        read = (found for cell in column if cell and (found := _MEASURE.fullmatch(cell.strip())))
        taken = [word for found in read if (word := found["word"] or (found["bare"] if named else None))]
        if len(taken) >= max(1.0, NEARLY_ALL * len(sample)) and len(set(taken)) == 1:
            return _MEASURES[taken[0]]
    return None


def _says_otherwise(headers: Sequence[tuple[str, str]], sample: Sequence[Sequence[str | None]]) -> bool:
    """Whether a column of states says of anyone that his certificate is in force."""
    states = [at for at, (group, leaf) in enumerate(headers) if _means(group, leaf) == "status"]
    cells = [cell for at in states for row in sample if (cell := row[at])]
    return any(not _NOTICE.search(cell) for cell in cells)


def _means(group: str, leaf: str) -> str | None:
    match = match_header(group, leaf, CERTIFICATE)
    return match.fields[0] if match else None


def _fields(headers: Sequence[tuple[str, str]]) -> set[str | None]:
    return {_means(group, leaf) for group, leaf in headers}


def _own_terms(headers: Sequence[tuple[str, str]]) -> list[str]:
    """Dates that are said to be a certificate's: 有效期至, 初领日期; not the bare 开始日期 of a contract."""
    return [
        leaf
        for group, leaf in headers
        if _means(group, leaf) in _TERMS and _CERTIFICATE_TERM.search(normalise(group + leaf)) and leaf != "发证日期"
    ]
