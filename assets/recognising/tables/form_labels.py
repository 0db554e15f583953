"""Which cell of a form is a label although no list has it: by the value beside it and by its row."""

import re

from assets.recognising.wording.header_shapes import heads_workers
from assets.recognising.wording.header_texts import normalise
from assets.recognising.wording.header_words import is_anothers
from assets.recognising.wording.person_labels import Label, is_name, label_of, open_label
from assets.recognising.wording.shapes import is_certificate_number, is_data, shape_of
from assets.recognising.wording.surnames import surname_share
from schemas.lookups.families import families_of_issuer
from schemas.lookups.items import is_known
from schemas.lookups.open_columns import open_fields
from schemas.values.remarks import header_tells_former

LABEL_LONGEST = 8
_NUMBERS = re.compile("[号码]$")
_TRADES = re.compile("(?:工种|项目?|类别|作业)$")


def near_label(cells: tuple[str | None, ...], text: str, end: int) -> Label | None:
    """A near wording is a label where its own kind stands right behind it: 用至 | 2025-09-10, 所持工种 | 电工."""
    behind = cells[end] if end < len(cells) else None
    if not behind:
        return None
    if not is_data(behind):
        return _label_by_value(cells, text, behind)
    if is_known(text):
        return None
    return label_of(f"{text}：") or open_label(text) or _label_of_own_number(text, behind)


def _label_of_own_number(text: str, behind: str) -> Label | None:
    """A permit's number is the certificate's where it has a certificate's grammar: 上岗许可证号 | T3709…"""
    word = normalise(text)
    own = _NUMBERS.search(word) and not header_tells_former(word) and is_certificate_number(behind)
    return Label(("number",), text) if own else None


def _label_by_value(cells: tuple[str | None, ...], text: str, behind: str) -> Label | None:
    """The label that a cell is by the words behind it: a worker's name beside his number, a trade, an office."""
    word = normalise(text)
    if len(word) > LABEL_LONGEST or is_anothers(word):
        return None
    if _is_somebody(behind) and _identifies(cells) and (heads_workers(word) or _is_only_one(cells, behind)):
        return Label(("name",), text)
    if is_known(text):
        return None
    if _TRADES.search(word) and is_known(behind):
        return Label(("item",), text)
    issued = "open_issuer" in open_fields(word) and families_of_issuer(behind)
    return Label(("issuer",), text) if issued else None


def _is_somebody(text: str) -> bool:
    return is_bare_name(text) and surname_share([text]) > 0


def _is_only_one(cells: tuple[str | None, ...], name: str) -> bool:
    """Whether no other cell of a row reads like a name: 我公司派 | 张三 | 身份证号 | 3709…"""
    return [cell for cell in cells if cell and _is_somebody(cell.strip())] == [name]


def _identifies(cells: tuple[str | None, ...]) -> bool:
    """Whether a row holds an identity number with its label, and no name under a label of its own."""
    fields = {label.fields[0] for cell in cells if cell and (label := label_of(cell))}
    return "id_no" in fields and "name" not in fields and any(cell and shape_of(cell) == "id_no" for cell in cells)


def is_bare_name(text: str) -> bool:
    """Whether a text reads like a name and names no item."""
    return is_name(text) and not is_known(text)
