"""Sheets without any header: columns known by what their cells are, and by what stands beside them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache, partial

import polars as pl

from assets.recognising.sheets.sheet_view import SheetView
from assets.recognising.wording.column import Column
from assets.recognising.wording.person_labels import are_names, is_name, label_of
from assets.recognising.wording.shapes import shape_of
from assets.recognising.wording.title_lines import organisation
from schemas.lookups.catalogue import catalogue
from schemas.lookups.families import families_named, families_of_issuer
from schemas.lookups.item_lists import split_items
from schemas.lookups.items import is_known
from schemas.values import dates

# Most cells of a column must be of its kind; the rest are 无, blanks and typing.
MOST = 0.6
# Of two columns of dates one is the end where it is the later one nearly everywhere.
NEARLY_ALL = 0.8
CONTENT_CONFIDENCE = 0.6
HEADERLESS_LEAST = 2
# A column that was not understood may hold the certificate numbers if so many of its cells have long figures.
MAYBE_NUMBERS = 0.3
# The last day of the campaign (市方案 2024-12-18): what lies after it is no day of issue, so a column of such dates
# tells ends of validity.
LAST_ISSUE = date(2024, 12, 18)
LONG_FIGURES = 6

# A certificate, and the parts of a firm, that sound like an office: 安监科.
_NO_OFFICES = ("证", "科", "队", "班", "组", "车间", "室", "股", "部")
_SHAPED = ("phone", "uscc", "id_type", "status")


@dataclass
class Known:
    """Columns known so far: field to the column's index from 1."""

    cells: dict[int, list[str]]
    fields: dict[str, int] = field(default_factory=dict)
    unused: set[int] = field(default_factory=set)

    def open(self) -> list[int]:
        """Columns that nothing is known of yet, from the left."""
        return [index for index in self.cells if index not in self.fields.values() and index not in self.unused]

    def share(self, index: int, fits: Callable[[str], object]) -> float:
        """Share of a column's filled cells that fit."""
        cells = self.cells[index]
        return sum(bool(fits(cell)) for cell in cells) / len(cells) if cells else 0.0

    def take(self, name: str, fits: Callable[[str], object], near: int | None = None) -> None:
        """Give a field to the open column that fits it best; of equal ones to the leftmost, or the nearest to one."""
        offers = [(self.share(index, fits), index) for index in self.open()]
        good = [(share, index) for share, index in offers if share >= MOST]
        if not good or name in self.fields:
            return
        if near is None:
            self.fields[name] = max(good, key=lambda offer: (offer[0], -offer[1]))[1]
        else:
            self.fields[name] = min(good, key=lambda offer: (abs(offer[1] - near), offer[1]))[1]


def known_columns(view: SheetView, sample_rows: int) -> tuple[Column, ...] | None:
    """The columns of a sheet without header; None where it is not sure who its rows are about.

    Without a column of certificate numbers, a column of long figures that is nothing else forbids to read the sheet:
    nobody shall be told uncertified because his number was not understood.
    """
    rows = [view.cells(at) for at in range(min(view.height, sample_rows))]
    sample = [cells for cells in rows if any(cell and _is_number(cell) for cell in cells)]
    if not sample or any(map(_is_labelled, rows)):
        return None
    columns = zip(*sample, strict=True)
    known = Known({at: [c for c in cells if c and shape_of(c)] for at, cells in enumerate(columns, start=1)})
    known.unused = {index for index, cells in known.cells.items() if not cells}
    _know_person(known)
    if _names_two(known):
        return None
    if "id_no" not in known.fields or len(known.fields) < HEADERLESS_LEAST:
        return None
    _know_certificate(known)
    _know_dates(known, [row[known.fields["id_no"] - 1] for row in sample], sample)
    _know_trades(known)
    if "number" not in known.fields and any(_may_hold_numbers(known, index) for index in known.open()):
        return None
    return _columns(known)


def _names_two(known: Known) -> bool:
    """Whether two columns name various people: two tables beside each other, or whose names they are is not sure."""
    return sum(are_names(cells) for cells in known.cells.values()) > 1


def _know_person(known: Known) -> None:
    known.take("id_no", lambda cell: shape_of(_bare_id(cell)) == "id_no")
    counters = [index for index in known.open() if known.share(index, _is_counter) >= MOST]
    known.unused |= set(counters)
    if "id_no" in known.fields:
        _know_name(known)
    known.take("sex", _is_sex)
    for name in _SHAPED:
        known.take(name, partial(_has_shape, name))


def _know_name(known: Known) -> None:
    """The name stands before the identity number, else behind it; trades and posts are as short as names."""
    offers = [i for i in known.open() if known.share(i, lambda cell: is_name(cell) and not is_known(cell)) >= MOST]
    id_no = known.fields["id_no"]
    if offers:
        known.fields["name"] = min(offers, key=lambda index: (index > id_no, abs(index - id_no)))


def _know_certificate(known: Known) -> None:
    known.take("number", _is_number)
    known.take("issuer", _is_issuer)
    known.take("enterprise", organisation)
    known.take("family", lambda cell: families_named(cell) and not is_known(cell))


def _know_trades(known: Known) -> None:
    """Trades beside a number, a certificate's name or dates are what people hold; beside a name alone what they do."""
    trades = [i for i in known.open() if known.share(i, lambda cell: all(map(is_known, split_items(cell)))) >= MOST]
    beside = [known.fields[name] for name in ("number", "family", "valid_to") if name in known.fields]
    if trades and beside:
        known.fields["item"] = min(trades, key=lambda index: (-known.share(index, _is_listed_item), index < beside[0]))
        trades.remove(known.fields["item"])
    if trades:
        known.fields["post"] = trades[0]


def _know_dates(known: Known, ids: Sequence[str | None], sample: Sequence[Sequence[str | None]]) -> None:
    """Which column of dates is the end of validity: a range in one cell, the later of two, or days not yet come."""
    found: dict[int, pl.DataFrame] = {}
    for index in known.open():
        read = dates.parse(pl.Series("text", [row[index - 1] for row in sample], dtype=pl.String))
        filled = len(known.cells[index])
        if filled and float(read["date"].is_not_null().sum()) >= MOST * filled:
            found[index] = read
    births = [index for index, read in found.items() if _are_births(read["date"].to_list(), ids)]
    known.unused |= set(births)
    days = {index: read["date"] for index, read in found.items() if index not in births}
    ranges = [index for index in days if found[index]["start"].is_not_null().sum() > 0]
    if ranges:
        known.fields["valid_to"] = ranges[0]
    elif len(days) > 1:
        first, *_, last = sorted(days, key=lambda index: (days[index].drop_nulls().sort()[0], index))
        pairs = [(a, b) for a, b in zip(days[first], days[last], strict=True) if a and b]
        if pairs and sum(a < b for a, b in pairs) >= NEARLY_ALL * len(pairs):
            known.fields |= {"issue": first, "valid_to": last}
    elif days:
        (index, column), *_ = days.items()
        if 2 * sum(day > LAST_ISSUE for day in column.drop_nulls()) >= column.drop_nulls().len():
            known.fields["valid_to"] = index


def _are_births(days: Sequence[date | None], ids: Sequence[str | None]) -> bool:
    told = [(day, number) for day, number in zip(days, ids, strict=True) if day and number]
    return bool(told) and sum(f"{day:%Y%m}" in number for day, number in told) >= MOST * len(told)


def _columns(known: Known) -> tuple[Column, ...]:
    by_index = {index: name for name, index in known.fields.items()}
    columns = []
    for index, cells in known.cells.items():
        if index in by_index:
            columns.append(Column(index, None, by_index[index], 0, CONTENT_CONFIDENCE, "content"))
        elif cells:
            columns.append(Column(index, None, method="content" if index in known.unused else "unmapped"))
    return tuple(columns)


def _is_labelled(cells: Sequence[str | None]) -> bool:
    """Whether a number stands in one row with the label of a person's number or name: a form, not a headerless row."""
    labels = [label for cell in cells if cell and (label := label_of(cell))]
    who = any(label.fields[0] in ("name", "id_no", "number") for label in labels)
    return who and any(cell and _is_number(cell) for cell in cells)


def _bare_id(cell: str) -> str:
    """An identity number without a word before it: ID370922…, 身份证370922…"""
    return cell.strip().lstrip("IDid身份证号码:：. ")


def _is_number(cell: str) -> bool:
    return shape_of(_bare_id(cell)) in ("number", "id_no") or shape_of(cell) in ("number", "id_no")


def _is_issuer(cell: str) -> bool:
    """An office of a family, not its certificate or an item of it: 煤矿采煤机操作作业."""
    return bool(families_of_issuer(cell)) and not cell.rstrip().endswith(_NO_OFFICES) and not is_known(cell)


def _is_listed_item(cell: str) -> bool:
    """Whether a cell uses the catalogue's own words, as certificates do and posts do not."""
    return any(part in _items() for part in split_items(cell))


@cache
def _items() -> frozenset[str]:
    """The names of all items of the catalogue."""
    return frozenset(each.item for each in catalogue())


def _has_shape(shape: str, cell: str) -> bool:
    return shape_of(cell) == shape


def _is_counter(cell: str) -> bool:
    return shape_of(cell) == "counter"


def _is_sex(cell: str) -> bool:
    return cell.strip() in ("男", "女")


def _may_hold_numbers(known: Known, index: int) -> bool:
    def long_figures(cell: str) -> bool:
        return sum(letter.isdigit() for letter in cell) >= LONG_FIGURES and shape_of(cell) not in ("date", "phone")

    return known.share(index, long_figures) >= MAYBE_NUMBERS
