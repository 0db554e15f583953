"""What a sheet without a readable table looks like, in a sentence that says what to do instead."""

import re
from collections.abc import Callable, Iterator

from assets.recognising.columns.told_facts import told_in
from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.wording.person_labels import inline_pairs, is_name, label_of
from assets.recognising.wording.shapes import shape_of
from schemas.lookups.ticks import is_tick

ROWS_LOOKED_AT = 60
LABELS_LEAST = 3
IDENTITIES_LEAST = 1
NAMES_LEAST = 3
TICKS_LEAST = 3
# Longer than any cell of a table; a sentence.
PROSE_LENGTH = 30
# A table of counts has hardly anything but figures.
FIGURES_SHARE = 0.4

_NUMBERS = frozenset(("id_no", "number"))
_PERSONS = re.compile("姓名|名单|花名册|人员|职工|员工")

INSTEAD = "请改为一人一行、首行为表头（姓名、身份证号、证书编号、准操项目、有效期等）的花名册后重新报送。"

Look = tuple[Callable[["_Seen"], bool], str]


class _Seen:
    """What stands in the first rows of a sheet."""

    def __init__(self, view: SheetView) -> None:
        self.rows = [[cell for cell in view.cells(at) if cell] for at in range(min(view.height, ROWS_LOOKED_AT))]
        self.cells = [cell for row in self.rows for cell in row]
        self.first = [view.cells(at)[0] for at in range(min(view.height, ROWS_LOOKED_AT))] if view.width else []
        self.identities = list(filter(_holds_identity, self.cells))
        self.words = list(self._words())

    def _words(self) -> Iterator[str]:
        for cell in self.cells:
            if label := label_of(cell):
                yield label.text
            yield from (label.text for label, _ in inline_pairs(cell) if label.text)


def _holds_identity(cell: str) -> bool:
    """Whether a cell is an identity or certificate number, or holds one among its words."""
    return shape_of(cell) in _NUMBERS or any(field in _NUMBERS for field, _ in told_in(cell))


def looks_like(view: SheetView) -> str:
    """A sentence for the clerk: which form the sheet looks like, why it was not read, what to hand in instead."""
    seen = _Seen(view)
    return next(sentence for fits, sentence in _LOOKS if fits(seen)).format(words=_quoted(seen.words))


def holds_identities(view: SheetView) -> bool:
    """Whether identity or certificate numbers stand in the first rows of a sheet."""
    return bool(_Seen(view).identities)


def _quoted(words: list[str]) -> str:
    return "".join(f"“{word}”" for word in list(dict.fromkeys(words))[:3])


def _is_on_its_side(seen: _Seen) -> bool:
    labelled = [bool(cell and label_of(cell)) for cell in seen.first]
    beside = [len(row) for row, label in zip(seen.rows, labelled, strict=True) if label]
    return sum(labelled) >= LABELS_LEAST and sum(count > 2 for count in beside) * 2 > len(beside)


def _is_card(seen: _Seen) -> bool:
    return len(seen.words) >= LABELS_LEAST and len(seen.words) * 4 >= len(seen.cells)


def _is_prose(seen: _Seen) -> bool:
    long = [cell for cell in seen.cells if len(cell) > PROSE_LENGTH]
    return bool(long) and 2 * len(long) >= len(seen.cells) - len(long)


def _is_ticked(seen: _Seen) -> bool:
    ticks = [cell for cell in seen.cells if is_tick(cell) and not cell.strip().isalnum()]
    return len(ticks) >= TICKS_LEAST and not seen.identities


def _is_headerless(seen: _Seen) -> bool:
    return len(seen.identities) >= IDENTITIES_LEAST


def _is_names_only(seen: _Seen) -> bool:
    called = any(_PERSONS.search(cell) for cell in seen.cells)
    return called and sum(map(is_name, seen.cells)) >= NAMES_LEAST


def _is_counts(seen: _Seen) -> bool:
    figures = [cell for cell in seen.cells if shape_of(cell) == "counter"]
    return bool(seen.cells) and len(figures) >= FIGURES_SHARE * len(seen.cells)


def _is_blank(seen: _Seen) -> bool:
    return len(seen.words) >= LABELS_LEAST and len(seen.words) * 3 >= len(seen.cells) * 2 and not seen.identities


_LOOKS: tuple[Look, ...] = (
    (_is_blank, "像空白的登记卡或模板（只有{words}等项目名称），没有填写内容；请填写后重新报送。"),
    (_is_on_its_side, "像一人一列的横表（表头在第一列），但各列是谁、各行是什么不能确定，未读取；" + INSTEAD),
    (_is_card, "像登记卡或“姓名：…”式的逐项填写（有{words}等字样），但姓名与证件号码不能逐一对应，未读取；" + INSTEAD),
    (_is_prose, "像成段的文字说明，不是表格，未读取；" + INSTEAD),
    (_is_ticked, "像打勾的统计表，但没有身份证号或证书编号，不能确定是谁的证书，未读取；" + INSTEAD),
    (_is_headerless, "像没有表头的名单，但哪一列是姓名、身份证号、证书编号不能确定，未读取；" + INSTEAD),
    (_is_counts, "像只有人数的汇总统计表，没有逐人登记，不作为花名册或登记库；如有逐人名单，" + INSTEAD),
    (lambda seen: bool(seen.words), "有{words}等字样，但没有身份证号或证书编号，不能作为花名册或登记库；" + INSTEAD),
    (_is_names_only, "像只有姓名的名单，没有身份证号或证书编号，不能比对；" + INSTEAD),
    (lambda _: True, "前30行中没有找到可识别的表头（如姓名、身份证号、证书编号），也不像登记卡或横表；" + INSTEAD),
)  # fmt: skip
