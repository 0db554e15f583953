"""What running text tells of people and certificates: numbers by their grammar, dates and words by what stands by."""

import re
from collections.abc import Iterator
from functools import lru_cache

from assets.recognising.columns.cell_parts import CERTIFICATE_NUMBER
from assets.recognising.wording.person_labels import is_name, without_numbering
from assets.recognising.wording.surnames import surname_share
from schemas.lookups.families import families_named, families_of_issuer
from schemas.lookups.items import is_known
from schemas.lookups.other_certificates import other_certificate
from schemas.lookups.posts import post_needs
from schemas.values.remarks import read_remark

CACHED_TEXTS = 8192
# A state is a word or two; of a longer clause it is not known whose state it tells.
STATE_LONGEST = 8

Told = tuple[str, str]
"""A field and its value, as it stands in the text."""

_ATOM = re.compile(
    rf"(?P<number>{CERTIFICATE_NUMBER}|[TＴ][0-9*]{{10,19}}[Xx]?)"
    r"|(?P<id_no>(?<![0-9A-Za-z])[1-9][0-9*]{13,18}[0-9Xx*](?![0-9A-Za-z]))"
    r"|(?P<phone>(?<![0-9])1[3-9][0-9]{9}(?![0-9]))"
    r"|(?P<date>(?<![0-9])(?:19|20)[0-9]{2}(?:[-./年][0-9]{1,2}(?:[-./月][0-9]{1,2}[日号]?|月)?|年)|长期有效|长期)"
)
_LIST = re.compile(r"[，,。；;！!\s|｜]+")
_BRACKETS = re.compile(r"[()（）\[\]【】〔〕]")
_MATCHED = re.compile(r"[(（\[【〔][^()（）\[\]【】〔〕]*[)）\]】〕]")
_OPENED = re.compile(r"[(（\[【〔]([^()（）\[\]【】〔〕]+)[)）\]】〕]$")
_MARKS = r"[:：→=\s为是于]*"

# What has days of its own and is no certificate of the campaign.
_OTHERS = (
    "入职|进场|入场|进厂|入厂|合同|聘期|参加工作|毕业|培训|体检|填报|报送|身份证|保险|社保|健康|驾驶证|驾照|职称|学历"
    "|退休|居住证|暂住"
)
# Words right before or right behind a date that say what it is, the first that fits.
_BEFORE = (
    ("birth", re.compile(rf"(?:出生|生于|生日)(?:日期|年月|时间)?{_MARKS}$")),
    ("open_review", re.compile(rf"(?:复审|复训|年审|审验|复核).{{0,6}}{_MARKS}$")),
    ("other", re.compile(rf"(?:{_OTHERS}).{{0,8}}{_MARKS}$")),
    ("issue", re.compile(rf"(?:发证|取证|领证|办证|初领|取得|颁发|核发|签发|批准|发放)(?:日期|时间)?{_MARKS}$")),
    (
        "valid_to",
        re.compile(rf"(?:有效|到期|截止|截至|终止|失效|期满|届满|至|到|止|期限?)(?:日期?|时间|期)?[至到止]?{_MARKS}$"),
    ),
    ("valid_to", re.compile(r"^\s*(?:至|到|~|～|—|–|-)+\s*$")),
)
_BEHIND = (
    ("birth", re.compile(r"(?:出?生)")),
    ("open_review", re.compile(r".{0,4}(?:复审|复训|年审|审验|复核)")),
    ("other", re.compile(rf"(?:{_OTHERS})")),
    ("valid_from", re.compile(r"[起始]?(?:至|到|~|～|—|–|-)+\s*$|[起始]")),
    ("issue", re.compile(r"(?:取得|考取|领|获|发|颁|签|核发|办|批准)")),
    ("valid_to", re.compile(r"(?:到期|止|满|届|前?有效|失效|届满|期满|过期|截止|为止|前)")),
)
# 有效到, 止期为: it goes on to a date of its own.
_NEXT_LABEL = re.compile(r"[至到为:：]\s*$")
_NUMBER_CUE = re.compile(rf"(?:证书?|证件|操作证|资格证)?(?:编号|证号|号码|号)[^身]{{0,2}}{_MARKS}$")
_IDENTITY_CARD = re.compile(r"(?:公民|居民|二代)*身份证(?:件|号码?)*")
_IDENTITY_CUE = re.compile(r"身份|公民|居民|证件号?码?[:：→=\s]*$")
_ITEM_CUE = re.compile(
    r"(?:准操|操作|作业|准许|允许|从事|考核|证书)*(?:项目|工种|类别|种类)(?:代[码号])?(?:为|是|[:：→=])*"
)
_ISSUER_CUE = re.compile(
    r"^(?:由|经|(?:发证|颁证|出证|签发|核发|颁发)(?=\S{4}))|(?:发证|颁发|核发|签发|发放)?(?:机关|机构|单位|部门)(?:为|是|[:：→=])*|(?:颁发|核发|签发|发证|发放)的?$"
)
_OFFICE = re.compile(r"(?:局|厅|委|委员会|中心|站)$")
_STATE_LABEL = re.compile(r"^(?:证书)?状态(?:为|是|[:：→=])*")
_LABELLED = re.compile(rf"{_ITEM_CUE.pattern}|{_STATE_LABEL.pattern}")
_STATE_CUE = re.compile(r"^(?:证书)?状态(?:为|是|[:：→=])*|注销|吊销|撤销|暂扣|失效|作废|挂失")
_NAME_CUE = re.compile(r"^(?:[(（]?\d{1,3}[)）.、．\s]+)?姓\s*名(?:为|是|[:：→=])*")
_LEADS = re.compile(
    r"^.*(?:公司|单位|[我本该][司厂矿校院站场店处]|厂|矿|部|车间|班组?|项目|聘任|聘用|任命|委派|证明|兹有|现有|职工|员工|工人|工友|师傅|本人|人员|我叫|我是)"
)
_WORKER = re.compile("(?:[工员师手长人者]|司机)$")
_TITLE_BEHIND = re.compile("(?:同志|师傅|先生|女士)$")
_POST = re.compile(r"(?:为|任|担任|从事|在|系)")
# 有效期至27.5.1: an end that no date was found in.
_END_UNREAD = re.compile(r"(?:有效|到期|截止|届满|期限).*[0-9一二三四五六七八九〇]|[0-9].*(?:有效|到期|截止|届满)")
_OWN = re.compile(r"^其")
_COLON = re.compile(r"[:：→]")
_OFFICER = re.compile(
    "联系|填[报表写]|制表|审[核批]|经办|负责人|校长|经理|法人|法定|监护|电话|签[字发名]|主持|记录|参会|出席|抄送|批准"
)
_HOLDS = re.compile(r"^(?:其|现|已|均|我|和|及|与|另|还|又|并|持有?|取得|具有|具备|考取|领取|办理|获得?|了|的)*")
_PAPER = re.compile(r"(?:操作|资格|上岗|合格)?证书?$")


@lru_cache(maxsize=CACHED_TEXTS)
def told_in(text: str) -> tuple[Told, ...]:
    """The facts that a text tells, in its order.

    A date of which nothing says what it is, and an end that is no date, are `open_end`. Births, telephone numbers and
    days of other matters are left out.
    """
    return tuple((field, value) for field, value in _facts(text) if value and field not in ("birth", "other", "phone"))


@lru_cache(maxsize=CACHED_TEXTS)
def leading_name(text: str) -> str:
    """What a text begins with before its first number, where it reads like a name, whatever the surname; else empty."""
    first = _ATOM.search(text)
    clause = _LIST.split(without_numbering(text[: first.start()] if first else text))[0]
    name = _first_words(clause)
    return "" if not is_name(name) or is_known(name) or families_named(name) or post_needs(name) else name


def _facts(text: str) -> Iterator[Told]:
    atoms = list(_ATOM.finditer(text))
    ends = [atom.end() for atom in atoms]
    starts = [atom.start() for atom in atoms]
    for at, (begin, end) in enumerate(zip([0, *ends], [*starts, len(text)], strict=True)):
        yield from _words(text[begin:end], named=at == 0)
        if at < len(atoms):
            after = text[ends[at] : [*starts, len(text)][at + 1]]
            dated = at + 1 < len(atoms) and atoms[at + 1].lastgroup == "date"
            yield _field_of(atoms[at], text[begin:end], after, dated=dated), atoms[at].group()


def _field_of(atom: re.Match[str], before: str, after: str, *, dated: bool) -> str:
    kind = atom.lastgroup or ""
    if kind == "id_no":
        clause = _LIST.split(before.rstrip())[-1]
        return "number" if _NUMBER_CUE.search(clause) and not _IDENTITY_CUE.search(clause) else "id_no"
    return _sense(before, after, dated=dated) if kind == "date" else kind


def _sense(before: str, after: str, *, dated: bool) -> str:
    """What a date is by the words of its clause, those behind it first where they are a verb of their own.

    批准2022-11-02 有效到2026-11-01: where words ahead tell it, nothing but those behind stand before the next date
    (`dated`), which they tell.
    """
    ahead, behind = _BRACKETS.split(_LIST.split(before.rstrip())[-1])[-1], _LIST.split(after.lstrip())[0]
    verb = next((field for field, words in _BEHIND if words.match(behind)), "")
    label = next((field for field, words in _BEFORE if words.search(ahead)), "")
    next_ones = dated and behind == after.strip() and (behind != after.rstrip() or _NEXT_LABEL.search(behind))
    return label if label and verb == "valid_to" and next_ones else verb or label or "open_end"


def _words(text: str, *, named: bool) -> Iterator[Told]:
    """The facts of the words between two numbers or dates."""
    for part in _LIST.split(text):
        clause = without_numbering(part.strip("、:：→=/-—~ \t\u3000"))
        found = list(_clause(clause, named=named)) if clause else []
        named = named and all(field != "name" for field, _ in found)
        yield from found


def _clause(clause: str, *, named: bool) -> Iterator[Told]:
    name, trade = _named_in(clause) if named else ("", "")
    parts = _parts(clause) if not name else [trade] if trade else []
    found = [told for part in parts for told in _said(part)]
    if name:
        found.append(("name", name))
    if not found and _END_UNREAD.search(clause):
        found = [("open_end", clause)]
    if not found and read_remark(clause).told:
        found = [("remark", clause)]
    yield from found


def _parts(clause: str) -> list[str]:
    """A clause in parts: where a number stood in its brackets, and where a certificate's name has a colon behind it."""
    torn = _BRACKETS.search(_MATCHED.sub("", clause))
    parts = _BRACKETS.split(clause) if torn else [clause]
    headed = (_COLON.split(part, maxsplit=1) if not _LABELLED.search(part) else [part] for part in parts)
    return [part.strip() for each in headed for part in each if part.strip()]


def _said(clause: str) -> Iterator[Told]:
    """What a clause names: an item, a certificate, a state, an office; nothing for posts and all else."""
    if _POST.match(clause) or _IDENTITY_CARD.fullmatch(clause):
        return
    if other_certificate(clause):
        # 驾驶证（C1）: its class is no item of the campaign's.
        yield "family", clause
        return
    cue = _ITEM_CUE.search(clause)
    held = _HOLDS.sub("", clause)
    if cue and is_known(clause[cue.end() :]):
        yield from _paper(clause[: cue.start()])
        yield "item", clause[cue.end() :]
    elif paper := list(_paper(held)):
        yield from paper
    elif is_known(held):
        yield "item", held
    elif _STATE_CUE.search(clause):
        said = _STATE_LABEL.sub("", clause)
        yield ("status" if len(said) <= STATE_LONGEST else "open_status"), said
    elif families_of_issuer(_ISSUER_CUE.sub("", clause)) and _OFFICE.search(_ISSUER_CUE.sub("", clause)):
        yield "issuer", _ISSUER_CUE.sub("", clause)


def _paper(clause: str) -> Iterator[Told]:
    """A certificate by its name, and the item in brackets behind it or within it: 特种作业操作证（低压电工作业）."""
    inner = _OPENED.search(clause)
    name = _OWN.sub("", clause[: inner.start()] if inner else clause)
    trade = _PAPER.sub("", name)
    if trade == name:
        return
    if is_known(trade) and not _is_family(trade):
        yield "item", trade
    elif families_named(name):
        yield "family", name
    if inner and is_known(inner[1]):
        yield "item", inner[1]


def _is_family(trade: str) -> bool:
    """Whether words before 证 name a whole family rather than a trade: 特种作业, 特种设备作业人员."""
    return trade.startswith(("特种", "安全", "建筑施工特种", "煤矿特种"))


def _named_in(clause: str) -> tuple[str, str]:
    """The name in a clause, and what stands before it and a colon, as in 低压电工作业人员：张三; else two empty texts.

    Whoever only fills in, signs or answers the telephone holds none of the certificates told.
    """
    name = _name_in(clause)
    if name or not _COLON.search(clause) or _OFFICER.search(clause):
        return name, ""
    lead, rest = _COLON.split(clause, maxsplit=1)
    return (name, lead) if (name := _name_in(rest)) else ("", "")


def _behind_work(text: str) -> str:
    """What stands behind the word for what somebody does: 低压电工张三, 司机李四; empty where there is none."""
    befores = ((text[:at], text[at:]) for at in range(len(text) - 2, 1, -1))
    return next((name for work, name in befores if is_known(work) or _names_worker(work)), "")


def _names_worker(text: str) -> bool:
    return _WORKER.search(text) is not None and post_needs(text) is not None


def _first_words(clause: str) -> str:
    """A clause up to a bracket, a colon or the word for somebody's number, without what he is called: 张三同志（."""
    first = re.split(r"[(（:：→=【\[]|(?:公民|居民)?身份|证件", _NAME_CUE.sub("", clause))[0].strip()
    return _TITLE_BEHIND.sub("", first)


def _name_in(clause: str) -> str:
    """The name that a clause is, or begins with before a bracket, a colon or the word for his number; empty if none."""
    bare = _first_words(clause)
    led = _LEADS.sub("", bare)
    for text in dict.fromkeys((_behind_work(bare), _behind_work(led), bare, led)):
        if is_name(text) and surname_share([text]) and not is_known(text) and not families_named(text):
            return text
    return ""
