"""What running text tells of people and certificates: numbers by their grammar, dates and words by what stands by."""

import re
from collections.abc import Iterator
from functools import lru_cache

from assets.recognising.columns.cell_parts import CERTIFICATE_NUMBER
from assets.recognising.columns.told_days import BRACKETS, CLAUSE_ENDS, MARKS, sense_of_day
from assets.recognising.columns.told_names import COLON, first_words, named_in
from assets.recognising.wording.person_labels import is_name, without_numbering
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
_MATCHED = re.compile(r"[(（\[【〔][^()（）\[\]【】〔〕]*[)）\]】〕]")
_OPENED = re.compile(r"[(（\[【〔]([^()（）\[\]【】〔〕]+)[)）\]】〕]$")
_NUMBER_CUE = re.compile(rf"(?:证书?|证件|操作证|资格证)?(?:编号|证号|号码|号)[^身]{{0,2}}{MARKS}$")
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
_POST = re.compile(r"(?:为|任|担任|从事|在|系)")
# 有效期至27.5.1: an end that no date was found in.
_END_UNREAD = re.compile(r"(?:有效|到期|截止|届满|期限).*[0-9一二三四五六七八九〇]|[0-9].*(?:有效|到期|截止|届满)")
_OWN = re.compile(r"^其")
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
    clause = CLAUSE_ENDS.split(without_numbering(text[: first.start()] if first else text))[0]
    name = first_words(clause)
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
        clause = CLAUSE_ENDS.split(before.rstrip())[-1]
        return "number" if _NUMBER_CUE.search(clause) and not _IDENTITY_CUE.search(clause) else "id_no"
    return sense_of_day(before, after, dated=dated) if kind == "date" else kind


def _words(text: str, *, named: bool) -> Iterator[Told]:
    """The facts of the words between two numbers or dates."""
    for part in CLAUSE_ENDS.split(text):
        clause = without_numbering(part.strip("、:：→=/-—~ \t\u3000"))
        found = list(_clause(clause, named=named)) if clause else []
        named = named and all(field != "name" for field, _ in found)
        yield from found


def _clause(clause: str, *, named: bool) -> Iterator[Told]:
    name, trade = named_in(clause) if named else ("", "")
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
    torn = BRACKETS.search(_MATCHED.sub("", clause))
    parts = BRACKETS.split(clause) if torn else [clause]
    headed = (COLON.split(part, maxsplit=1) if not _LABELLED.search(part) else [part] for part in parts)
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
