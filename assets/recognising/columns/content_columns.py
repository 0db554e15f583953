"""Columns that no list of headers knows, read where the header's sense and most cells say the same thing."""

import re
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import lru_cache

from assets.recognising.columns.belongings import CARD_TERMS, STATES
from assets.recognising.columns.cell_parts import NUMBER, holds_both, holds_number, trade_of
from assets.recognising.sheets.headerless import LAST_ISSUE
from assets.recognising.slots.splitting import split_dates
from assets.recognising.wording.column import Candidate, Column
from assets.recognising.wording.header_shapes import head_of
from assets.recognising.wording.header_texts import normalise, wordings
from assets.recognising.wording.header_words import is_anothers
from assets.recognising.wording.item_cells import is_item
from schemas.lookups.families import families_named, families_of_issuer
from schemas.lookups.headers import KNOWN_UNUSED
from schemas.lookups.open_columns import is_excluded, open_fields
from schemas.lookups.other_certificates import other_certificate
from schemas.lookups.posts import post_needs
from schemas.values.certificate_status import read_status
from schemas.values.date_reading import DateReading, read_date
from schemas.values.remarks import read_remark
from schemas.values.review_reading import read_review

CONFIDENCE = 0.7
# Of the cells that say something, so many must be of the field; the rest are blank, foreign or mistyped.
MOST = 0.6
# Of two columns of dates one is the end where it is the later one nearly everywhere; reviews must nearly all be read.
NEARLY_ALL = 0.8
# Numbers pasted off their rows are still those of the table's people.
HALF = 0.5
# Posts are words of everybody's language: fewer are known.
POSTS_LEAST = 0.3
# States are a few words over and over.
STATES_MOST = 8
# Headers of one certificate's columns begin with the same word of two letters.
STEM = 2
_OWN = frozenset(("number", "valid_from", "valid_to", "issue", "first_issue"))
# 证书起讫, 使用期限; not the term of a contract, a post or a building site.
_TERM = re.compile(r"起[讫迄止始]|时效|区间|期[限间]|时[限段]|证.*期|有效|使用期|从.*到")
_OTHER_TERM = re.compile(
    r"工期|合同|聘|保[险修质]|租|服务|任期|试用|实习|派遣|借调|(?<![特上])岗|场|学|训|教育|项目|工程|居住|缴|休|假|处分|健康|体检|工作"
    r"|提醒|计划|拟|通行|权限|门禁|出入|准入|入场|进出|预计|退休|生日|出生|年龄|复审|复核|审验|下次|应"
)
_PASSED = re.compile("合格|通过|已审|完成")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d")
_BEGINS = re.compile(r"[起始]$|qq$|start|from")
_FIGURE = re.compile(r"[0-9]{1,7}(?:\.[0-9]+)?|[0-9]{9,}")
_CODE = re.compile(r"[A-Za-z]{1,4}-?\d{0,2}")
_WORDED = re.compile("[\u3400-\u9fff]|[A-Za-z]{3}")
_CODES = re.compile("代[号码]|编码|code|dm$|dh$")
_ITEMS = re.compile(
    "项目|项$|(?:类|准操|作业|工种|驾驶|操作)代[号码]|工种|作业|证|操作|准操|持|item|trade|operat|cert|zy|xm$"
)
_POST = re.compile(r"岗|职(?:务|位)|任职|担任|分工|工作$|干什么|干啥|做什么|活$|position|jobtitle|^gw|^zw$")
# B组, A班: a team, not the class of a certificate.
_TEAM = re.compile("组别?$|班[组别次]?$|队别?$|部门$|科室$|区域?$|楼|线别?$")
_OFFICE = re.compile(r"(?:局|厅|委|委员会|办|办公室|中心|站|部|队|处)(?:[(（].*[)）])?$")
_OTHER_OFFICE = re.compile("监管|主管|属地|辖区|所属|单位名称|工作单位|公安|报送|填报|上报|考点|考试|培训")
_LONGEST_REMARK, _LONGEST_POST = 60, 12
_OF_OTHERS = re.compile("家属|配偶|父|母|子女|监护|紧急|联系人|法人|法定|负责|经办|担保|师傅|带班")
_PERSONAL = re.compile("[0-9]{11}")
_SENTENCE = re.compile("[\u3400-\u9fff]{4}.*[，,。；;、\\s]|[\u3400-\u9fff]{8}")
_CERTIFICATE_WORD = re.compile("(?:证|证书|证件|资格|执照|工程师)[)）]?$")
_REVIEW = re.compile("复审|复核|复训|年审|审验|已审|未审")
_BEGINNINGS = ("issue", "first_issue", "valid_from")
_EXCHANGE = re.compile("换(?:证|发|领)")


def with_content_columns(
    columns: Sequence[Column], candidates: Sequence[Candidate], *, wide: bool, roster: bool
) -> list[Column]:
    """Give unmapped columns the field that header and cells tell together.

    Ends of validity (with the beginnings beside them), issuers, states, items, posts, and remarks, of which there may
    be several in a roster. A field that the table has already is not given twice; the items of a `wide` table stand in
    its own columns.
    """
    by_index = {candidate.index: candidate for candidate in candidates}
    columns = _ends_not_yet_come(columns, by_index)
    if not roster:
        columns = _states_as_remarks(columns, by_index)
    open_ones = {column.index: by_index[column.index] for column in columns if _is_open(column, by_index[column.index])}
    given = _ends(open_ones, {column.field for column in columns if column.index not in open_ones}, wide=wide)
    barred = ({"item"} if wide else set()) | (set() if roster else {"remark", "post"})
    ids = {cell for column in columns if column.field == "id_no" for cell in by_index[column.index].said}
    taken = {column.field for column in columns} - {"remark"} | set(given.values()) | barred
    classes = [by_index[column.index] for column in columns if column.field == "category"]
    # Beside a column of classes, 作业大类, the items stand in another, 准操小类.
    taken -= {"category"} if all(_share(one, is_item) < MOST for one in classes) else set()
    kin = {by_index[column.index].wording for column in columns if column.field in _OWN} - {""}
    kin |= {by_index[index].wording for index in given}
    for index, candidate in open_ones.items():
        field = None if index in given else _told(candidate, taken, kin)
        if field is None and "number" not in taken and _repeats(candidate, ids):
            field = "number"
        if field:
            given[index] = field
            taken |= {field} - {"remark"}
    if roster and "remark" not in taken | set(given.values()):
        # 问题描述 is nobody's word for a certificate, but what is said below it may be about one.
        others = [at for at, one in by_index.items() if at not in given and one.field in ("", KNOWN_UNUSED)]
        # Without a header, a few words that tell a fact are enough.
        hears = {at: _is_sentence if by_index[at].wording else _speaks for at in others}
        spoken = [at for at, tells in hears.items() if any(map(tells, by_index[at].said))]
        given |= {at: "remark" for at in spoken if not holds_both(by_index[at].cells)}
    fields = {column.index: column.field for column in columns}
    if "number" not in taken:
        # A grammar that nothing else has outweighs any header: 操作证卡号.
        left = {at: one for at, one in by_index.items() if one.field in ("", KNOWN_UNUSED)}
        # Numbers of special equipment among them are their holders' own.
        sure = [at for at, one in left.items() if one.numbered and one.own_numbers >= NEARLY_ALL]
        given |= {sure[0]: "number"} if len(sure) == 1 else {}
    if "review_done" not in taken | set(given.values()):
        # 复审学时/通过日 speaks of a course, too.
        unused = [at for at, one in by_index.items() if one.field == KNOWN_UNUSED and _REVIEW.match(one.wording)]
        passed = [at for at in unused if _share(by_index[at], _is_passed) >= MOST and _tells_review(by_index[at])]
        given |= {passed[0]: "review_done"} if len(passed) == 1 else {}
    if "id_no" not in taken:
        unmapped = [at for at, field in fields.items() if not field and at not in given]
        ids_only = [at for at in unmapped if _are_peoples_ids(by_index[at])]
        given |= {ids_only[0]: "id_no"} if len(ids_only) == 1 else {}
    if not taken & {"item", "category"}:
        numbers = [by_index[at] for at in by_index if "number" in (given.get(at), fields.get(at))]
        if any(_repeats(one, ids) for one in numbers):
            given |= {index: "item" for index, one in open_ones.items() if index not in given and _tells_code(one)}
    return [_as(given[column.index], column) if column.index in given else column for column in columns]


def _ends_not_yet_come(columns: Sequence[Column], by_index: dict[int, Candidate]) -> list[Column]:
    """A lone column of beginnings whose days are yet to come tells the ends: 换证日期 2027-03-01.

    So does one headed by the exchange of cards, whatever stands beside it, where no column tells the ends.
    """
    dated = [column for column in columns if column.field in _BEGINNINGS]
    exchanges = [column for column in dated if _EXCHANGE.search(column.header or "")]
    if len(exchanges) == 1 and not any(column.field == "valid_to" for column in columns):
        index = exchanges[0].index
        coming = _share(by_index[index], _is_to_come) >= MOST
        return [replace(one, field="valid_to") if coming and one.index == index else one for one in columns]
    if len(dated) != 1 or any(column.field in ("valid_to", "review_due") for column in columns):
        return list(columns)
    ends = dated if _share(by_index[dated[0].index], _is_to_come) >= NEARLY_ALL else []
    return [replace(column, field="valid_to") if column in ends else column for column in columns]


def _states_as_remarks(columns: Sequence[Column], by_index: dict[int, Candidate]) -> list[Column]:
    """A register without a column of states whose remarks are states: 现状说明 证书有效."""
    if any(column.field in ("status", "open_status") for column in columns):
        return list(columns)
    told = [one.index for one in columns if one.field == "remark" and _tells_state(by_index[one.index])]
    return [replace(one, field="status", part="") if one.index in told[:1] else one for one in columns]


def _as(field: str, column: Column) -> Column:
    part = NUMBER if field == "number" else ""
    return replace(column, field=field, confidence=CONFIDENCE, method="content", part=part)


def _is_open(column: Column, candidate: Candidate) -> bool:
    """Whether no header was known, or one near to a review's that speaks of an end as well: 复审及到期."""
    both = column.field == "review_due" and column.method != "exact" and "open_end" in open_fields(candidate.wording)
    if trade_of(column):
        return False
    return bool(column.header) and (column.method == "unmapped" or (both and _share(candidate, _holds_two) >= MOST))


def _ends(open_ones: dict[int, Candidate], taken: set[str], *, wide: bool) -> dict[int, str]:
    """Index to `valid_to`, and to `valid_from` of the column whose dates come before its.

    Of a `wide` table several may be the ends of several certificates: then none is told.
    """
    if "valid_to" in taken:
        return {}
    found = {index: one for index, one in open_ones.items() if not is_anothers(one.wording) and _tells_end(one)}
    if len(found) > 1 and wide:
        return {}
    if len(found) == 2 and "valid_from" not in taken:
        first, last = found
        if all("open_end" in _senses(one) and not _BEGINS.search(one.wording) for one in found.values()):
            # Two ends, of two certificates: neither is the other's beginning.
            return {}
        earlier = _before(found[first], found[last])
        if earlier >= NEARLY_ALL:
            return {first: "valid_from", last: "valid_to"}
        return {first: "valid_to", last: "valid_from"} if earlier <= 1 - NEARLY_ALL else {}
    ends = [index for index, one in found.items() if not _BEGINS.search(one.wording)]
    return {ends[0]: "valid_to"} if len(ends) == 1 else {}


def _tells_end(one: Candidate) -> bool:
    """Dates under a header that speaks of an end, or from and to in one cell under one that speaks of a term."""
    if _is_of_identity_card(one):
        return False
    term = _TERM.search(one.wording) is not None and _OTHER_TERM.search(one.wording) is None
    dated = _share(one, _is_day) >= MOST
    ended = dated and (
        "open_end" in _senses(one) or (_share(one, _is_to_come) >= MOST and not _OTHER_TERM.search(one.wording))
    )
    return ended or (term and _share(one, lambda cell: _read(cell).start is not None) >= MOST)


def _is_of_identity_card(one: Candidate) -> bool:
    """Whether most cells are terms of ten or twenty years: an identity card's (居民身份证法 art. 5)."""
    terms = [(read.start, read.day) for read in map(_read, one.said) if read.start and read.day]
    long = sum(start.year + years == end.year for start, end in terms for years in CARD_TERMS)
    return bool(terms) and long >= MOST * len(one.said)


def _before(first: Candidate, last: Candidate) -> float:
    read = [(_read(a).day, _read(b).day) for a, b in zip(first.cells, last.cells, strict=True) if a and b]
    pairs = [(a, b) for a, b in read if a and b]
    return sum(a < b for a, b in pairs) / len(pairs) if pairs else 0.5


def _told(one: Candidate, taken: set[str], kin: AbstractSet[str] = frozenset()) -> str | None:
    foreign = is_anothers(one.wording)
    # 低压电工作业（T3709…，2027年到期）: a certificate told in one cell.
    if not foreign and "number" not in taken and _share(one, holds_number) >= MOST:
        return "number"
    # 颁发 over days, not over offices.
    if not foreign and "issue" not in taken and "open_issuer" in _senses(one) and _share(one, _is_day) >= MOST:
        return "issue"
    if not foreign and "issuer" not in taken and _tells_issuer(one):
        return "issuer"
    if "status" not in taken and not is_excluded("open_status", one.wording) and _tells_state(one):
        return "status"
    posted = _POST.search(one.wording) is not None
    if (
        not foreign
        and not posted
        and not _TEAM.search(one.wording)
        and not taken & {"item", "category"}
        and _tells_item(one, kin)
    ):
        return "item"
    if not foreign and not posted and "family" not in taken and _share(one, _names_certificate) >= MOST:
        return "family"
    # One word over and over is a line of business, not what people do.
    various = len({cell for cell in one.cells if cell}) > 1
    if "post" not in taken and (posted or various) and _share(one, _is_post) >= (POSTS_LEAST if posted else MOST):
        return "post"
    # 复审学时/通过日: the course before it stands beside the review.
    if "review_done" not in taken and (not foreign or _share(one, _is_passed) >= MOST) and _tells_review(one):
        return "review_done"
    speaks = (
        not foreign
        and not _senses(one)
        and not holds_both(one.cells)
        and any(_speaks(cell) for cell in one.cells if cell)
    )
    return "remark" if speaks and "remark" not in taken else None


def _repeats(one: Candidate, ids: set[str]) -> bool:
    """Whether the identity numbers of the table's people stand there again: 作业人员证 has its holder's as its own."""
    again = sum(cell in ids for cell in one.said)
    return not is_anothers(one.wording) and len(ids) > 1 and again >= HALF * len(one.said) > 0


def _tells_code(one: Candidate) -> bool:
    """Codes of items, such as N2, beside numbers that are identity numbers: certificates for special equipment."""
    return _CODES.search(one.wording) is not None and _share(one, is_item) >= NEARLY_ALL


def _tells_issuer(one: Candidate) -> bool:
    if head_of(one.wording) == "person" and "open_issuer" not in _senses(one):
        return False
    known = "open_issuer" in _senses(one) or _share(one, lambda cell: bool(families_of_issuer(cell))) >= MOST
    named = _share(one, lambda cell: _OFFICE.search(cell) is not None) >= MOST
    return known and named and not _OTHER_OFFICE.search(one.wording)


def _tells_state(one: Candidate) -> bool:
    few = len({cell for cell in one.cells if cell}) <= STATES_MOST
    return few and _share(one, lambda cell: not cell.isdigit() and read_status(cell) in STATES) >= MOST


def _tells_review(one: Candidate) -> bool:
    """Reviews that were done, not the courses before them: said by the header, or by most of the cells."""
    words = _senses(one) | {field for word in wordings(one.leaf) for field in open_fields(word)}
    passed = _REVIEW.match(one.wording) is not None and _share(one, _is_passed) >= MOST
    said = passed or "open_review" in words or _share(one, lambda cell: _REVIEW.search(cell) is not None) >= MOST
    return said and "培训" not in one.wording and _share(one, lambda cell: read_review(cell).read) >= NEARLY_ALL


def _is_passed(cell: str) -> bool:
    return _PASSED.search(cell) is not None and _YEAR.search(cell) is not None


def _senses(one: Candidate) -> set[str]:
    return {field for text in (one.leaf, one.header or "") for field in open_fields(normalise(text))}


def _share(one: Candidate, tells: Callable[[str], bool]) -> float:
    said = [cell.strip() for cell in one.cells if cell and cell.strip()]
    return sum(map(tells, said)) / len(said) if said else 0.0


@lru_cache(maxsize=65536)
def _read(cell: str) -> DateReading:
    return read_date(cell)


def _is_to_come(cell: str) -> bool:
    """Whether a date lies after the last day of the campaign: no certificate was issued on it.

    A bare figure that a spreadsheet program would show as a day may as well count or number anything.
    """
    day = _read(cell).day
    return day is not None and day > LAST_ISSUE and not _FIGURE.fullmatch(cell)


def _is_day(cell: str) -> bool:
    """Whether a cell holds a day, or the days of the several certificates of its row."""
    return _read(cell).day is not None or bool(split_dates(cell, len(_YEAR.findall(cell))))


def _holds_two(cell: str) -> bool:
    return len(_YEAR.findall(cell)) > 1


def _tells_item(one: Candidate, kin: AbstractSet[str]) -> bool:
    """Items by name; bare codes such as A1 only under a header of items: rooms and shelves have codes, too.

    A header that begins like that of the certificate's number or days is of items: 上岗代号 beside 上岗编号.
    """
    coded = _share(one, lambda cell: _CODE.fullmatch(cell) is not None) > 0
    if _share(one, is_item) < MOST:
        return False
    return (
        not coded or _ITEMS.search(one.wording) is not None or any(other[:STEM] == one.wording[:STEM] for other in kin)
    )


def _is_post(cell: str) -> bool:
    worded = len(cell) <= _LONGEST_POST and _WORDED.search(cell) is not None and _CODE.fullmatch(cell) is None
    return worded and post_needs(cell) is not None


def _are_peoples_ids(one: Candidate) -> bool:
    """Whether a column without a meaning holds identity numbers, of several people and of no relative or owner."""
    if _OF_OTHERS.search(one.wording):
        return False
    various = len(set(one.said)) > MOST * len(one.said)
    return various and one.shapes.get("id_no", 0.0) >= NEARLY_ALL


def _is_sentence(cell: str) -> bool:
    """Whether a cell of several words tells a fact of the person or his certificate."""
    return _SENTENCE.search(cell) is not None and not _PERSONAL.search(cell) and _speaks(cell)


@lru_cache(maxsize=65536)
def _names_certificate(cell: str) -> bool:
    """Whether a cell names a certificate, of the campaign or of another matter: 操作证, 急救员证, 合格证."""
    named = bool(families_named(cell)) or other_certificate(cell) is not None
    return named and _CERTIFICATE_WORD.search(cell) is not None


@lru_cache(maxsize=65536)
def _speaks(cell: str) -> bool:
    """Whether a cell tells a fact of the person or his certificate, as a remark does."""
    return 2 < len(cell) <= _LONGEST_REMARK and bool(read_remark(cell).told)
