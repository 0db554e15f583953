"""填写说明, the first page of a list: what to do, by when, to whom it goes back, its number and its counts."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from assets.workbooks.heights import LINE_POINTS, PADDING_POINTS
from schemas.settings import Campaign
from schemas.values.numbers.list_number import LABEL

if TYPE_CHECKING:
    from assets.workbooks.workbook import Book

SHEET = "填写说明"
# After the last deadline nothing else sets a date.
DAYS_WITHOUT_DEADLINE = 7
_LABEL_WIDTH, _TEXT_WIDTH = 14, 92


@dataclass(frozen=True)
class Cover:
    """What a first page says: the facts as label and text, then the steps, numbered."""

    title: str
    number: str
    facts: Sequence[tuple[str, str]]
    steps: Sequence[str] = field(default_factory=tuple)


def due_date(campaign: Campaign, as_of: date) -> date:
    """By when a list is to come back: the next deadline, else a week."""
    coming = [day for day in campaign.deadlines if day > as_of]
    return coming[0] if coming else as_of + timedelta(days=DAYS_WITHOUT_DEADLINE)


def receiver(campaign: Campaign) -> str:
    """To whom a list goes back, with the contact that the settings name."""
    contact = "，".join(
        f"{label}{text}"
        for label, text in (("联系人", campaign.annex2.contact), ("电话", campaign.annex2.phone))
        if text
    )
    return f"{campaign.annex2.office}（{contact}）" if contact else campaign.annex2.office


def write_cover(book: "Book", cover: Cover) -> None:
    """Add the page as the workbook's first sheet."""
    sheet: Any = book.file.add_worksheet(SHEET)
    sheet.set_column(0, 0, _LABEL_WIDTH)
    sheet.set_column(1, 1, _TEXT_WIDTH)
    sheet.set_row(0, 28)
    sheet.write_string(0, 0, f"{SHEET}：{cover.title}", book.style("title"))
    steps = [(f"第{at}步" if len(cover.steps) > 1 else "说明", text) for at, text in enumerate(cover.steps, 1)]
    for row, (label, text) in enumerate([(LABEL, cover.number), *cover.facts, *steps], 1):
        sheet.write_string(row, 0, label, book.style("bold"))
        sheet.write_string(row, 1, text, book.style("text"))
        lines = -(-len(text) * 2 // (_TEXT_WIDTH - 2))
        if lines > 1:
            sheet.set_row(row, lines * LINE_POINTS + PADDING_POINTS)
    sheet.set_portrait()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.hide_gridlines(2)
