"""Columns that were not understood but look like a fact of the certificate: kept by, so that they prove nothing."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

import numpy as np
import polars as pl

from assets.recognising.wording.column import Candidate, Column
from assets.recognising.wording.header_texts import normalise
from schemas.lookups.families import families_of_issuer
from schemas.lookups.open_columns import OPEN_FIELDS, POST_NEEDS, is_excluded, open_fields
from schemas.values.certificate_status import read_status
from schemas.vocabulary import Status

# States are a few words over and over.
STATES_MOST = 8
# A day has a year, or its last two figures, and something beside them; the code of a state has two.
FIGURES_LEAST = 3
_FIGURES = re.compile("[0-9]")
# Of the cells so many must be offices: the rest may be written as nobody knows.
OFFICES_LEAST = 0.5
_OFFICE = re.compile(
    "(?:局|厅|委员会|中心|(?:监督|监察|管理|监管|质监|安监|执法|服务|检[测验])站|监察|院)(?:[(（].*[)）])?$"
)
# Where people work, who oversees their firm and who reviewed a certificate are offices as well.
_OTHER_OFFICE = re.compile(
    "复审|复训|年审|监管|主管|属地|辖区|所属|公安|报送|填报|上报|考点|考试|培训|部门|科室|班组|车间|岗|职|工作|上班|工程|项目|企业|公司|用人"
    "|所在|地址|户籍|学校|院校|医院|体检"
)
_TELLING = (Status.SUSPENDED, Status.REVOKED, Status.WITHDRAWN, Status.CANCELLED)


def with_open_fields(columns: Sequence[Column], candidates: Sequence[Candidate]) -> list[Column]:
    """Give columns left without a field the open field that their header, or their cells, may hold.

    The method stays `unmapped`: nothing of such a column is read as a certificate's fact. Each open field is given
    once, to the fullest column.
    """
    left = [column for column in columns if not column.field]
    if not left:
        return list(columns)
    # 最近业务 变更 beside a column of states that is known for certain tells no other state.
    issued = any(column.field == "issuer" for column in columns)
    told = any(column.field == "status" and column.method in ("exact", "confirmed") for column in columns)
    cells = {candidate.index: candidate for candidate in candidates}
    given: dict[str, Column] = {}
    for column in sorted(left, key=lambda one: (-cells[one.index].filled, one.index)):
        field = _open_field(column, cells[column.index], by_cells=not told)
        if field is None and not issued and _holds_offices(column, cells[column.index]):
            field = "open_issuer"
        if field and field not in given:
            given[field] = replace(column, field=field, confidence=0.0)
    by_index = {column.index: column for column in given.values()}
    return [by_index.get(column.index, column) if not column.field else column for column in columns]


def with_late_states(columns: Sequence[Column], frame: pl.DataFrame, body: np.ndarray) -> list[Column]:
    """Give open_status to a column that says far down, where no sample reaches, that something is out of force.

    Takes a sheet's cells as c1…cN String, and the positions of a register's rows in it.
    """
    if any(column.field in ("status", "open_status") for column in columns):
        return list(columns)
    left = (one for one in columns if not one.field and one.method == "unmapped" and one.header)
    found = next((one for one in left if _says_state(one, frame[f"c{one.stored}"].gather(body))), None)
    return [replace(one, field="open_status", confidence=0.0) if one is found else one for one in columns]


def _says_state(column: Column, cells: pl.Series) -> bool:
    if is_excluded("open_status", normalise(column.header or "")):
        return False
    words = cells.unique()
    return words.len() <= STATES_MOST and any(word and read_status(word) in _TELLING for word in words)


def _open_field(column: Column, candidate: Candidate, *, by_cells: bool) -> str | None:
    if not column.header:
        return None
    possible = dict.fromkeys(
        field for text in (candidate.leaf, column.header) for field in open_fields(normalise(text))
    )
    # A header that is understood and not needed may still say who needs a certificate.
    allowed = (POST_NEEDS, *OPEN_FIELDS) if column.method == "unmapped" else (POST_NEEDS,)
    if column.method == "unmapped" and _holds_unread_ends(candidate, possible):
        return "open_end"
    named = next((field for field in possible if field in allowed), None)
    guessed = by_cells and column.method == "unmapped" and _holds_states(candidate)
    return named or ("open_status" if guessed else None)


def _holds_offices(column: Column, candidate: Candidate) -> bool:
    """Whether most cells are offices that may have issued certificates, under a header that nobody understood."""
    if column.method != "unmapped" or not candidate.wording or _OTHER_OFFICE.search(candidate.wording):
        return False
    offices = sum(_OFFICE.search(cell) is not None for cell in candidate.said)
    # 省应急 beside 泰安市应急管理局 is an office cut short; 煤矿 beside none is a trade.
    short = sum(families_of_issuer(cell) > 0 and _OFFICE.search(cell) is None for cell in candidate.said)
    return offices > 0 and offices + short >= OFFICES_LEAST * len(candidate.said)


def _holds_unread_ends(candidate: Candidate, possible: Collection[str]) -> bool:
    """Whether figures stand under a header that tells or resembles an end, in a form that nobody reads as a day.

    操作证失效期 may head states as well, but no state is written in figures.
    """
    resembles = candidate.field == "valid_to" and not is_excluded("open_end", candidate.wording)
    figured = sum(len(_FIGURES.findall(cell)) >= FIGURES_LEAST for cell in candidate.said)
    return ("open_end" in possible or resembles) and 2 * figured > len(candidate.said)


def _holds_states(candidate: Candidate) -> bool:
    """Whether a few words over and over stand in the cells, one of them a telling state: what the rest mean is open."""
    words = [cell.strip() for cell in candidate.cells if cell and not cell.strip().isdigit()]
    few = len(set(words)) <= STATES_MOST and not is_excluded("open_status", candidate.wording)
    return few and any(read_status(word) in _TELLING for word in words)
