"""Sheets of a workbook that list a house's own papers (keys, courses, guides) beside a sheet of certificates."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assets.recognising.tables.found_table import Table
from assets.recognising.wording.column import Column
from assets.recognising.wording.serials import count_rows
from assets.recognising.wording.shapes import is_certificate_number, says_something, shape_of
from schemas.lookups.families import families_named

OWN_PAPERS = "按本单位编号依次登记、没有准操项目和发证机关的名单"

# So many rows tell what a column's numbers are.
SAMPLE = 40
# The sheet of certificates has so many numbers with a grammar of their own.
NUMBERED = 0.6
_SAYS_WHAT = frozenset(("family", "category", "item", "issuer", "status", "review_due", "review_done", "uscc"))
_LETTERED = re.compile(r"\D")
_OF_CERTIFICATES = re.compile("特种|特岗|特殊工种|操作证|持证|上岗|三类人员|安管|取证|复审|准操|资格证书")


def without_own_papers(tables: Sequence[Table]) -> tuple[list[Table], list[Table]]:
    """Part the tables of one file: those in use, and those to set aside as the house's own papers."""
    if len(tables) < 2 or not any(map(_holds_certificates, tables)):
        return list(tables), []
    apart = [table for table in tables if not _holds_certificates(table) and _is_of_house(table)]
    kept = [table for table in tables if not any(table is one for one in apart)]
    return kept, [replace(table, kind="", aside=OWN_PAPERS) for table in apart]


def _is_of_house(table: Table) -> bool:
    """Whether a roster's numbers only count its rows, and nothing says what the papers entitle to."""
    if table.kind != "roster" or table.origin or {column.field for column in table.columns} & _SAYS_WHAT:
        return False
    numbers = [column for column in table.columns if column.field == "number"]
    papers = numbers or [column for column in table.columns if not column.field]
    words = " ".join([*(c.header or "" for c in table.columns), table.view.sheet.name, table.title or ""])
    if _OF_CERTIFICATES.search(words) or families_named(words):
        return False
    # People with their posts are the staff, whatever counts them: their posts may need a certificate.
    if not numbers and {"id_no", "post"} <= {column.field for column in table.columns}:
        return False
    # 1, 2, 3 under 序号 count people; K001, K002 are what was handed out.
    counted = [_LETTERED.match(cells[0]) and count_rows(cells) for one in papers if (cells := _cells(table, one))]
    return all(counted) and bool(counted) if numbers else any(counted)


def _holds_certificates(table: Table) -> bool:
    told = [_cells(table, column) for column in table.columns if column.field == "number"]
    return any(cells and sum(map(_is_certificates, cells)) >= NUMBERED * len(cells) for cells in told)


def _is_certificates(cell: str) -> bool:
    """Whether a number is of a certificate's grammar, or its holder's own, as for special equipment (TSG Z6001)."""
    return is_certificate_number(cell) or shape_of(cell) == "id_no"


def _cells(table: Table, column: Column) -> list[str]:
    """The first cells of a column that say something."""
    cells = table.view.sheet.frame[f"c{column.stored}"].gather(table.body[:SAMPLE]).to_list()
    return [cell for cell in cells if says_something(cell)]
