"""The field that one column without a known header tells: its number, issuer, state, item, post, remark."""

import re
from collections.abc import Set as AbstractSet

from assets.recognising.columns.cell_parts import holds_both, holds_number
from assets.recognising.columns.contents.cell_senses import (
    CODE,
    MOST,
    NEARLY_ALL,
    is_day,
    is_passed,
    is_post,
    names_certificate,
    share,
    tells_fact,
)
from assets.recognising.columns.contents.content_ends import senses
from assets.recognising.columns.owners.belongings import STATES
from assets.recognising.wording.column import Candidate
from assets.recognising.wording.header_shapes import head_of
from assets.recognising.wording.header_texts import wordings
from assets.recognising.wording.header_words import is_anothers
from assets.recognising.wording.item_cells import is_item
from schemas.lookups.families import families_of_issuer
from schemas.lookups.open_columns import is_excluded, open_fields
from schemas.values.certificate_status import read_status
from schemas.values.review_reading import read_review

# Numbers pasted off their rows are still those of the table's people.
HALF = 0.5
# Posts are words of everybody's language: fewer are known.
POSTS_LEAST = 0.3
# States are a few words over and over.
STATES_MOST = 8
# Headers of one certificate's columns begin with the same word of two letters.
STEM = 2
_CODES = re.compile("代[号码]|编码|code|dm$|dh$")
_ITEMS = re.compile(
    "项目|项$|(?:类|准操|作业|工种|驾驶|操作)代[号码]|工种|作业|证|操作|准操|持|item|trade|operat|cert|zy|xm$"
)
_POST = re.compile(r"岗|职(?:务|位)|任职|担任|分工|工作$|干什么|干啥|做什么|活$|position|jobtitle|^gw|^zw$")
# B组, A班: a team, not the class of a certificate.
_TEAM = re.compile("组别?$|班[组别次]?$|队别?$|部门$|科室$|区域?$|楼|线别?$")
_OFFICE = re.compile(r"(?:局|厅|委|委员会|办|办公室|中心|站|部|队|处)(?:[(（].*[)）])?$")
_OTHER_OFFICE = re.compile("监管|主管|属地|辖区|所属|单位名称|工作单位|公安|报送|填报|上报|考点|考试|培训")
_OF_OTHERS = re.compile("家属|配偶|父|母|子女|监护|紧急|联系人|法人|法定|负责|经办|担保|师傅|带班")
REVIEW = re.compile("复审|复核|复训|年审|审验|已审|未审")


def field_told(one: Candidate, taken: set[str], kin: AbstractSet[str]) -> str | None:
    """The field that a column tells and that the table has not `taken` yet; None where it tells none.

    `kin` are headers of columns that are known to be the certificate's.
    """
    foreign = is_anothers(one.wording)
    # 低压电工作业（T3709…，2027年到期）: a certificate told in one cell.
    if not foreign and "number" not in taken and share(one, holds_number) >= MOST:
        return "number"
    # 颁发 over days, not over offices.
    if not foreign and "issue" not in taken and "open_issuer" in senses(one) and share(one, is_day) >= MOST:
        return "issue"
    if not foreign and "issuer" not in taken and _tells_issuer(one):
        return "issuer"
    if "status" not in taken and not is_excluded("open_status", one.wording) and tells_state(one):
        return "status"
    posted = _POST.search(one.wording) is not None
    itemless = not taken & {"item", "category"} and not _TEAM.search(one.wording)
    if not foreign and not posted and itemless and _tells_item(one, kin):
        return "item"
    if not foreign and not posted and "family" not in taken and share(one, names_certificate) >= MOST:
        return "family"
    if "post" not in taken and _tells_post(one, posted=posted):
        return "post"
    # 复审学时/通过日: the course before it stands beside the review.
    if "review_done" not in taken and (not foreign or share(one, is_passed) >= MOST) and tells_review(one):
        return "review_done"
    return "remark" if not foreign and "remark" not in taken and _tells_facts(one) else None


def _tells_post(one: Candidate, *, posted: bool) -> bool:
    """Posts, under a header of posts (`posted`) or not: one word over and over is a line of business."""
    various = len({cell for cell in one.cells if cell}) > 1
    return (posted or various) and share(one, is_post) >= (POSTS_LEAST if posted else MOST)


def _tells_facts(one: Candidate) -> bool:
    """A remark: some cell tells a fact, under a header that speaks of no field."""
    return not senses(one) and not holds_both(one.cells) and any(tells_fact(cell) for cell in one.cells if cell)


def repeats(one: Candidate, ids: set[str]) -> bool:
    """Whether the identity numbers of the table's people stand there again: 作业人员证 has its holder's as its own."""
    again = sum(cell in ids for cell in one.said)
    return not is_anothers(one.wording) and len(ids) > 1 and again >= HALF * len(one.said) > 0


def tells_code(one: Candidate) -> bool:
    """Codes of items, such as N2, beside numbers that are identity numbers: certificates for special equipment."""
    return _CODES.search(one.wording) is not None and share(one, is_item) >= NEARLY_ALL


def _tells_issuer(one: Candidate) -> bool:
    if head_of(one.wording) == "person" and "open_issuer" not in senses(one):
        return False
    known = "open_issuer" in senses(one) or share(one, lambda cell: bool(families_of_issuer(cell))) >= MOST
    named = share(one, lambda cell: _OFFICE.search(cell) is not None) >= MOST
    return known and named and not _OTHER_OFFICE.search(one.wording)


def tells_state(one: Candidate) -> bool:
    """Whether most cells are states of certificates: a few words over and over."""
    few = len({cell for cell in one.cells if cell}) <= STATES_MOST
    return few and share(one, lambda cell: not cell.isdigit() and read_status(cell) in STATES) >= MOST


def tells_review(one: Candidate) -> bool:
    """Reviews that were done, not the courses before them: said by the header, or by most of the cells."""
    words = senses(one) | {field for word in wordings(one.leaf) for field in open_fields(word)}
    passed = REVIEW.match(one.wording) is not None and share(one, is_passed) >= MOST
    said = passed or "open_review" in words or share(one, lambda cell: REVIEW.search(cell) is not None) >= MOST
    return said and "培训" not in one.wording and share(one, lambda cell: read_review(cell).read) >= NEARLY_ALL


def _tells_item(one: Candidate, kin: AbstractSet[str]) -> bool:
    """Items by name; bare codes such as A1 only under a header of items: rooms and shelves have codes, too.

    A header that begins like that of the certificate's number or days is of items: 上岗代号 beside 上岗编号.
    """
    coded = share(one, lambda cell: CODE.fullmatch(cell) is not None) > 0
    if share(one, is_item) < MOST:
        return False
    return (
        not coded or _ITEMS.search(one.wording) is not None or any(other[:STEM] == one.wording[:STEM] for other in kin)
    )


def are_peoples_ids(one: Candidate) -> bool:
    """Whether a column without a meaning holds identity numbers, of several people and of no relative or owner."""
    if _OF_OTHERS.search(one.wording):
        return False
    various = len(set(one.said)) > MOST * len(one.said)
    return various and one.shapes.get("id_no", 0.0) >= NEARLY_ALL
