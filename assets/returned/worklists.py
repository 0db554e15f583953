"""Filled-in 待核验清单: how many answers officers wrote."""

from collections.abc import Sequence

from assets.returned.list_columns import plain
from assets.returned.list_sheets import ReturnedSheet

ANSWER = "核验结果"


def count_answers(sheets: Sequence[ReturnedSheet]) -> int:
    """Queries with a result: marked rows whose cell below 核验结果 is filled."""
    return sum(_answers(sheet) for sheet in sheets)


def _answers(sheet: ReturnedSheet) -> int:
    columns = {at for _, texts in sheet.unmarked for at, text in enumerate(texts) if plain(text or "") == ANSWER}
    return sum(any(at < len(row.texts) and row.texts[at] for at in columns) for row in sheet.rows)
