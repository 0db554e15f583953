"""Faults of campaign.yaml about an export, and exports that are whole but not the right ones."""

import io
import re
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import polars as pl
import yaml

from demo.basics.people import draw_people
from demo.formats.storing import HANDED_IN
from demo.holders.holdings import draw_holdings
from demo.registries import EXPORTS
from demo.world import write_demo
from tests.faults.case import Apply
from tests.faults.exports import Book, family, opened, put
from tests.faults.losing import keep, renumber
from tests.faults.worlds import LARGE, SMALL

A_MONTH = 30 * 86_400


def exported_on(place: int, day: str) -> Apply:
    """Return what sets the day of a family's export in campaign.yaml."""

    def apply(root: Path) -> None:
        path = root / "campaign.yaml"
        settings = yaml.safe_load(path.read_text(encoding="utf-8"))
        for registry in settings["registries"]:
            if registry["family"] == family(place):
                registry["exported_on"] = day
        put(path, yaml.safe_dump(settings, allow_unicode=True, sort_keys=False).encode())

    return apply


@cache
def elsewhere(place: int) -> Book:
    """Return the export of another county: nobody of this one is in it, and its offices have other names."""
    with TemporaryDirectory() as folder:
        write_demo(Path(folder), people=3_000, claims=100, seed=99, unlisted=0)
        book = opened(Path(folder) / "inbox", place)
    book.change("issuer", lambda cell: re.sub("泰安市|肥城市", "兖州市", cell))
    return book


def other_county(place: int) -> Apply:
    """Return what writes another county's export over a family's."""

    def apply(root: Path) -> None:
        put(opened(root / "inbox", place).path, elsewhere(place).bytes())

    return apply


def two_exports(place: int, older: str, newer: str, *, short: str) -> Apply:
    """Return what hands in two exports of one family, one whole and one with half of the rows.

    Parameters
    ----------
    older, newer
        the names of the two files, with their dates
    short
        which of them is the short one
    """

    def apply(root: Path) -> None:
        book = opened(root / "inbox", place)
        half = book.part(book.body)
        keep(0.5)(half)
        book.path.unlink()
        for name, when in ((older, HANDED_IN - A_MONTH), (newer, HANDED_IN)):
            put(book.path.with_name(name), (half if name == short else book).bytes(), when)

    return apply


def contradicted(place: int, older: str) -> Apply:
    """Return what adds an older export in which a third of the certificates are cancelled and end earlier."""

    def apply(root: Path) -> None:
        book = opened(root / "inbox", place)
        for row in book.body[::3]:
            row[book.at("status")] = "注销"
            row[book.at("end")] = row[book.at("start")]
        put(book.path.with_name(older), book.bytes(), HANDED_IN - A_MONTH)

    return apply


def same_size_and_time(place: int, field: str) -> Apply:
    """Return what masks a column of a text export in place: neither size nor time of the file change."""

    def apply(root: Path) -> None:
        book = opened(root / "inbox", place)
        before = book.path.stat()
        book.change(field, lambda cell: "*" * len(cell))
        put(book.path, book.bytes(), int(before.st_mtime))
        assert book.path.stat().st_size == before.st_size

    return apply


def stale(place: int, day: str, name: str) -> Apply:
    """Return what hands in an export of an earlier day, which its name tells, instead of the right one.

    Of a card renewed since it holds the former one; a card issued for the first time since is not in it.
    """

    def apply(root: Path) -> None:
        book = opened(root / "inbox", place)
        number, start, end = (book.at(field) for field in ("number", "start", "end"))
        for row in book.body:
            former = former_cards().get((row[number] or "", row[start] or ""))
            if (row[start] or "") >= day and former:
                row[start], row[end] = former
        book.body = [row for row in book.body if (row[start] or "") < day]
        renumber(book)
        book.path.unlink()
        put(book.path.with_name(name), book.bytes())

    return apply


@cache
def former_cards() -> dict[tuple[str, str], tuple[str, str]]:
    """Number and start of each renewed card of the worlds to the start and the end of the card before it."""
    drawn = [draw_holdings(size.seed, draw_people(size.seed, size.people)) for size in (SMALL, LARGE)]
    renewed = pl.concat(drawn).filter(pl.col("first_issue") < pl.col("start"))
    cards = renewed.select(
        "number", pl.col("start", "first_issue").dt.to_string(), end=pl.col("start").dt.offset_by("-1d").dt.to_string()
    )
    return {(number, start): (first, end) for number, start, first, end in cards.iter_rows()}


def part_moved(place: int, issuer: str, target: str) -> Apply:
    """Return what moves the records of one issuer to a file of another folder."""

    def apply(root: Path) -> None:
        book = opened(root / "inbox", place)
        at = book.at("issuer")
        moved = book.part([row for row in book.body if row[at] == issuer])
        book.body = [row for row in book.body if row[at] != issuer]
        book.save()
        put(root / "inbox" / target, moved.bytes())

    return apply


def roster_among_exports(place: int, name: str) -> Apply:
    """Return what puts copies of the enterprises' .xlsx rosters, saved once more, into a department's folder."""

    def apply(root: Path) -> None:
        inbox = root / "inbox"
        folder = opened(inbox, place).path.parent
        rosters = sorted(path for path in (inbox / "企业花名册").rglob("*公司*.xlsx"))
        for number, path in enumerate(rosters, start=1):
            buffer = io.BytesIO()
            openpyxl.load_workbook(path).save(buffer)
            put(folder / f"{name}{number}.xlsx", buffer.getvalue())

    return apply


def formulas(place: int, field: str) -> Apply:
    """Return what makes formulas without stored results of a column, as a program writes them that never calculates."""

    def apply(root: Path) -> None:
        path = opened(root / "inbox", place).path
        book = openpyxl.load_workbook(path)
        sheet = book.worksheets[0]
        column = opened(root / "inbox", place).at(field) + 1
        for row in range(len(EXPORTS[place].titles) + 2, sheet.max_row + 1):
            cell = sheet.cell(row, column)
            cell.value = f'=CONCATENATE("{cell.value}","")'
        buffer = io.BytesIO()
        book.save(buffer)
        put(path, buffer.getvalue())

    return apply
