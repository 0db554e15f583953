"""Which field each column of a table holds, decided by its header first and by its content where headers compete."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from assets.recognising.wording.column import Candidate, Column
from assets.recognising.wording.header_shapes import heads_workers
from assets.recognising.wording.header_words import Match, match_header
from assets.recognising.wording.remark_columns import with_remark_columns
from assets.recognising.wording.same_as import followed
from assets.recognising.wording.shapes import TELLING_SHAPES, fit, has_shape
from assets.recognising.wording.surnames import surname_share
from schemas.lookups.headers import CERTIFICATE, KNOWN_UNUSED
from schemas.values.remarks import header_holds_remarks

# An exact wording outweighs any content; a header that may mean several things is decided by what stands below it.
HEADER_WEIGHT = 2.0
RIVAL_PENALTY = 0.15
AMBIGUOUS_PENALTY = 0.1
FILLED_WEIGHT = 0.2
# A near wording over cells of another shape is a coincidence.
NEAR_FIT_LEAST = 0.2
# Columns known by content alone: most cells must have the shape; the confidence says that no header spoke for it.
CONTENT_LEAST = 0.6
CONTENT_CONFIDENCE = 0.6
# Under a header of workers a part of the cells may hold titles and remarks besides.
NAMED_LEAST = 0.25
VARIOUS = 0.5
# 设区市级, 行政机关, 应急系统: what kind of office it is, not which.
_GRADE = re.compile(
    "(?:级|机关|系统|条线|部门|单位|线)$|^(?:是|否|有|无|[A-Za-z甲乙丙丁一二三四])$|^(?i:state|national|provinc(?:e|ial)|municipal|city|county|district|local)$"
)
_WORDED = frozenset(("status", "family", "item", "category", "person_type", "post", "issuer"))
_FIGURES = re.compile(r"[0-9]{1,4}\s*[-./年月]\s*[0-9]{1,4}(?:\s*[-./月日]\s*[0-9]{0,4}日?)?")
CONTENT_FIELDS = ("id_no", "number", "name")


def candidates(texts: Sequence[tuple[str, str]], sample: Sequence[Sequence[str | None]], table: str) -> list[Candidate]:
    """Columns with what their header and a sample of their cells say; columns without either are left out.

    Parameters
    ----------
    texts
        Upper and lower header text of each column.
    sample
        Some rows of the table's body, each with every column's text.
    table
        Whose synonyms apply (`schemas.lookups.headers.meanings`).
    """
    columns = list(zip(*sample, strict=True)) if sample else [()] * len(texts)
    return [
        Candidate(
            index=at + 1,
            group=group,
            leaf=leaf,
            match=(match := match_header(group, leaf, table)),
            cells=cells if match and match.method == "exact" else followed(cells),
        )
        for at, ((group, leaf), cells) in enumerate(zip(texts, columns, strict=True))
        if group or leaf or any(cells)
    ]


def assign(columns: Sequence[Candidate], table: str = CERTIFICATE, slot: int = 0) -> list[Column]:
    """Give each field to the column that suits it best; a column that loses all its fields stays unmapped.

    All pairs of column and field compete at once, the best first: wording, then content, then how full the
    column is, then order from the left.
    """
    wanted = Counter(field for column in columns if column.match for field in column.match.fields[:1])
    settled = {
        column.index: _settle(column, column.field, slot)
        for column in columns
        if column.is_plain and (wanted[column.field] == 1 or column.field == KNOWN_UNUSED)
    }
    taken = {column.field for column in settled.values()}
    by_index = {column.index: column for column in columns if column.index not in settled}
    for _, index, field in _offers(by_index.values()):
        if index not in settled and field not in taken:
            settled[index] = _settle(by_index[index], field, slot)
            taken |= {field} - {KNOWN_UNUSED}
    if not slot:
        _give_person_his_number(by_index, settled, taken)
    _pair_ends_of_validity(columns, settled, taken)
    if table == CERTIFICATE:
        _know_by_content(columns, settled, taken, slot)
    found = [settled.get(column.index, Column(column.index, column.header)) for column in columns]
    return with_remark_columns(found) if table == CERTIFICATE else found


def _offers(columns: Iterable[Candidate]) -> list[tuple[float, int, str]]:
    """Every pair of column and field, the most suitable first."""
    offers = [
        (-_suitability(column, rank, field), column.index, rank, field)
        for column in columns
        if column.match
        for rank, field in enumerate(column.match.fields)
        if not _contradicts(column, field)
    ]
    return [(score, index, field) for score, index, _, field in sorted(offers)]


def _suitability(column: Candidate, rank: int, field: str) -> float:
    match = column.match
    if match is None:
        return 0.0
    ambiguous = AMBIGUOUS_PENALTY if len(match.fields) > 1 else 0.0
    wording = HEADER_WEIGHT * match.confidence - RIVAL_PENALTY * rank - ambiguous
    return round(wording + fit(field, column.shapes) + FILLED_WEIGHT * column.filled, 6)


def _contradicts(column: Candidate, field: str) -> bool:
    near = column.match is not None and column.match.method == "fuzzy"
    if near and field != "remark" and header_holds_remarks(column.leaf):
        return True
    if near and field in _WORDED and _are_figures(column):
        return True
    if field == "status":
        # Offices write states in words of their own; only what is plainly something else is none.
        return near and sum(column.shapes.get(shape, 0.0) for shape in TELLING_SHAPES) > NEAR_FIT_LEAST
    if field == "issuer" and near:
        graded = sum(_GRADE.search(cell) is not None for cell in column.said)
        return bool(column.said) and graded >= CONTENT_LEAST * len(column.said)
    return near and has_shape(field) and bool(column.shapes) and fit(field, column.shapes) < NEAR_FIT_LEAST


def _are_figures(column: Candidate) -> bool:
    """Whether most cells are figures and the marks between them: days in whatever form name no trade and no state."""
    figures = sum(_FIGURES.fullmatch(cell) is not None for cell in column.said)
    return bool(column.said) and figures >= CONTENT_LEAST * len(column.said)


def _settle(column: Candidate, field: str, slot: int) -> Column:
    match = column.match or Match((), 0.0, "unmapped")
    known = field if field != KNOWN_UNUSED else ""
    decided = match.method if field == match.fields[0] else "content"
    return Column(column.index, column.header, known, slot, match.confidence, decided)


def _give_person_his_number(by_index: Mapping[int, Candidate], settled: dict[int, Column], taken: set[str]) -> None:
    """Identity numbers under a header that may mean them (证件号码) are the persons', where no others are."""
    for index, column in settled.items():
        candidate = by_index.get(index)
        may_be = candidate and candidate.match and "id_no" in candidate.match.fields
        if candidate and may_be and column.field == "number" and "id_no" not in taken:
            if candidate.shapes.get("id_no", 0.0) >= CONTENT_LEAST:
                settled[index] = _settle(candidate, "id_no", column.slot)
                taken ^= {"id_no", "number"}
            return


def _pair_ends_of_validity(columns: Sequence[Candidate], settled: dict[int, Column], taken: set[str]) -> None:
    """A header 有效期 merged over two columns of dates: the left one is the beginning, the right one the end."""
    if "valid_from" in taken:
        return
    end = next((column for column in settled.values() if column.field == "valid_to"), None)
    twins = [c for c in columns if end and c.header == end.header and fit("valid_to", c.shapes) >= CONTENT_LEAST]
    if end is None or len(twins) != 2:
        return
    for column, field in zip(twins, ("valid_from", "valid_to"), strict=True):
        settled[column.index] = replace(end, index=column.index, field=field, method="content")
    taken.add("valid_from")


def _know_by_content(columns: Sequence[Candidate], settled: dict[int, Column], taken: set[str], slot: int) -> None:
    """Columns whose header says nothing but whose cells are unmistakable, for the fields that a person needs."""
    for field in CONTENT_FIELDS:
        person = next((index for index, column in settled.items() if column.field == "id_no"), 0)
        open_columns = [column for column in columns if column.index not in settled and _may_be(field, column)]
        best = _likeliest(field, open_columns, person)
        if field not in taken and best is not None:
            settled[best.index] = Column(best.index, best.header, field, slot, CONTENT_CONFIDENCE, "content")
            taken.add(field)
    person = next((index for index, column in settled.items() if column.field == "id_no"), 0)
    beside = [one for one in columns if one.index == person - 1 and _are_people(one)]
    if "name" not in taken and person and beside and (person - 1 not in settled or not settled[person - 1].field):
        # 负责人／安管, whatever it is called: the names right before the identity numbers are their holders'.
        settled[person - 1] = Column(person - 1, beside[0].header, "name", slot, CONTENT_CONFIDENCE, "content")
        taken.add("name")


def _are_people(column: Candidate) -> bool:
    """Whether a column holds the names of various people."""
    various = len(set(column.said)) > max(1, VARIOUS * len(column.said))
    return various and surname_share(column.said) >= CONTENT_LEAST


def _may_be(field: str, column: Candidate) -> bool:
    """Whether a column is open, or heads workers by a word that only resembles another's: 持证工."""
    near = column.match is not None and column.match.method == "fuzzy"
    return column.is_open or (field == "name" and near and heads_workers(column.wording))


def _likeliest(field: str, columns: Sequence[Candidate], person: int) -> Candidate | None:
    """The column that holds most of a field; of names the one beside the person's number, rather before than behind."""

    def rank(column: Candidate) -> tuple[float, int]:
        if field == "name" and person:
            return column.index > person, abs(column.index - person)
        return -_own_shape(field, column), column.index

    likely = [column for column in columns if _own_shape(field, column) >= CONTENT_LEAST]
    return min(likely, key=rank, default=None)


def _own_shape(field: str, column: Candidate) -> float:
    """How surely a column's cells alone are of a field; under a header, numbers and names must be unmistakable."""
    if not column.wording or field == "id_no":
        return column.shapes.get(field, 0.0)
    if field == "name":
        said = column.said
        # One name over and over is a foreman's, a fuel's or a colour's.
        various = len(set(said)) > max(1, VARIOUS * len(said)) or len(said) == 1
        likely = min(column.shapes.get(field, 0.0), surname_share(said)) if various else 0.0
        return max(likely, CONTENT_LEAST) if likely >= NAMED_LEAST and heads_workers(column.wording) else likely
    return column.numbered
