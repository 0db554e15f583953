"""Columns that no list of headers knows, read where the header's sense and most cells say the same thing."""

from collections.abc import Sequence
from dataclasses import replace

from assets.recognising.columns.cell_parts import NUMBER, holds_both, trade_of
from assets.recognising.columns.contents.cell_senses import (
    MOST,
    NEARLY_ALL,
    holds_two,
    is_passed,
    is_sentence,
    share,
    tells_fact,
)
from assets.recognising.columns.contents.content_ends import ends_among, ends_not_yet_come
from assets.recognising.columns.contents.content_fields import (
    REVIEW,
    are_peoples_ids,
    field_told,
    repeats,
    tells_code,
    tells_review,
    tells_state,
)
from assets.recognising.wording.column import Candidate, Column
from assets.recognising.wording.item_cells import is_item
from schemas.lookups.headers import KNOWN_UNUSED
from schemas.lookups.open_columns import open_fields

CONFIDENCE = 0.7
_OWN = frozenset(("number", "valid_from", "valid_to", "issue", "first_issue"))


def with_content_columns(
    columns: Sequence[Column], candidates: Sequence[Candidate], *, wide: bool, roster: bool
) -> list[Column]:
    """Give unmapped columns the field that header and cells tell together.

    Ends of validity (with the beginnings beside them), issuers, states, items, posts, and remarks, of which there may
    be several in a roster. A field that the table has already is not given twice; the items of a `wide` table stand in
    its own columns.
    """
    by_index = {candidate.index: candidate for candidate in candidates}
    columns = ends_not_yet_come(columns, by_index)
    if not roster:
        columns = _states_as_remarks(columns, by_index)
    given = _fields_given(columns, by_index, wide=wide, roster=roster)
    return [_as(given[column.index], column) if column.index in given else column for column in columns]


def _fields_given(
    columns: Sequence[Column], by_index: dict[int, Candidate], *, wide: bool, roster: bool
) -> dict[int, str]:
    """Index to field of the columns that tell one, the surest signs first."""
    open_ones = {column.index: by_index[column.index] for column in columns if _is_open(column, by_index[column.index])}
    ends = ends_among(open_ones, {column.field for column in columns if column.index not in open_ones}, wide=wide)
    barred = ({"item"} if wide else set()) | (set() if roster else {"remark", "post"})
    found = _Giving(columns, by_index, open_ones, ends, barred)
    found.by_header_and_cells()
    if roster and found.lacks("remark"):
        found.remarks()
    if found.lacks("number"):
        found.number()
    if found.lacks("review_done"):
        found.review()
    if found.lacks("id_no"):
        found.people()
    if found.lacks("item") and found.lacks("category"):
        found.codes()
    return found.given


class _Giving:
    """The columns of one table while fields are given to them, and which fields the table has."""

    def __init__(
        self,
        columns: Sequence[Column],
        by_index: dict[int, Candidate],
        open_ones: dict[int, Candidate],
        given: dict[int, str],
        barred: set[str],
    ) -> None:
        self.columns, self.by_index, self.open_ones, self.given = columns, by_index, open_ones, given
        self.fields = {column.index: column.field for column in columns}
        self._taken = {column.field for column in columns} - {"remark"} | set(given.values()) | barred
        classes = [by_index[column.index] for column in columns if column.field == "category"]
        # Beside a column of classes, 作业大类, the items stand in another, 准操小类.
        self._taken -= {"category"} if all(share(one, is_item) < MOST for one in classes) else set()
        self._ids = {cell for column in columns if column.field == "id_no" for cell in by_index[column.index].said}

    def lacks(self, field: str) -> bool:
        """Whether neither the table had this field nor a column was given it."""
        return field not in self._taken | set(self.given.values())

    def by_header_and_cells(self) -> None:
        """Columns without a known header, by what header and cells tell together."""
        kin = {self.by_index[column.index].wording for column in self.columns if column.field in _OWN} - {""}
        kin |= {self.by_index[index].wording for index in self.given}
        for index, candidate in self.open_ones.items():
            field = None if index in self.given else field_told(candidate, self._taken, kin)
            if field is None and "number" not in self._taken and repeats(candidate, self._ids):
                field = "number"
            if field:
                self.given[index] = field
                self._taken |= {field} - {"remark"}

    def remarks(self) -> None:
        """问题描述 is nobody's word for a certificate, but what is said below it may be about one."""
        others = [at for at, one in self.by_index.items() if at not in self.given and one.field in ("", KNOWN_UNUSED)]
        # Without a header, a few words that tell a fact are enough.
        hears = {at: is_sentence if self.by_index[at].wording else tells_fact for at in others}
        spoken = [at for at, tells in hears.items() if any(map(tells, self.by_index[at].said))]
        self.given |= {at: "remark" for at in spoken if not holds_both(self.by_index[at].cells)}

    def number(self) -> None:
        """A grammar that nothing else has outweighs any header: 操作证卡号."""
        left = {at: one for at, one in self.by_index.items() if one.field in ("", KNOWN_UNUSED)}
        # Numbers of special equipment among them are their holders' own.
        self._give_only("number", [at for at, one in left.items() if one.numbered and one.own_numbers >= NEARLY_ALL])

    def review(self) -> None:
        """复审学时/通过日 speaks of a course, too."""
        unused = [at for at, one in self.by_index.items() if one.field == KNOWN_UNUSED and REVIEW.match(one.wording)]
        told = [one for one in unused if share(self.by_index[one], is_passed) >= MOST]
        self._give_only("review_done", [at for at in told if tells_review(self.by_index[at])])

    def people(self) -> None:
        """Identity numbers under no header that anybody knows."""
        unmapped = [at for at, field in self.fields.items() if not field and at not in self.given]
        self._give_only("id_no", [at for at in unmapped if are_peoples_ids(self.by_index[at])])

    def codes(self) -> None:
        """Items by their codes alone, beside numbers that are identity numbers."""
        numbers = [one for at, one in self.by_index.items() if "number" in (self.given.get(at), self.fields.get(at))]
        if any(repeats(one, self._ids) for one in numbers):
            coded = [at for at, one in self.open_ones.items() if at not in self.given and tells_code(one)]
            self.given |= dict.fromkeys(coded, "item")

    def _give_only(self, field: str, found: Sequence[int]) -> None:
        """Give a field to the one column that tells it; of several none is sure."""
        if len(found) == 1:
            self.given[found[0]] = field


def _states_as_remarks(columns: Sequence[Column], by_index: dict[int, Candidate]) -> list[Column]:
    """A register without a column of states whose remarks are states: 现状说明 证书有效."""
    if any(column.field in ("status", "open_status") for column in columns):
        return list(columns)
    told = [one.index for one in columns if one.field == "remark" and tells_state(by_index[one.index])]
    return [replace(one, field="status", part="") if one.index in told[:1] else one for one in columns]


def _as(field: str, column: Column) -> Column:
    part = NUMBER if field == "number" else ""
    return replace(column, field=field, confidence=CONFIDENCE, method="content", part=part)


def _is_open(column: Column, candidate: Candidate) -> bool:
    """Whether no header was known, or one near to a review's that tells_fact of an end as well: 复审及到期."""
    both = column.field == "review_due" and column.method != "exact" and "open_end" in open_fields(candidate.wording)
    if trade_of(column):
        return False
    return bool(column.header) and (column.method == "unmapped" or (both and share(candidate, holds_two) >= MOST))
