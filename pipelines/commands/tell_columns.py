"""`certscreen inspect --map 列=字段`, `--unmap 列`: what somebody says of a sender's columns, for its next files."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from assets.reading.cell_store import Sheet
from assets.recognising.columns.told_headers import METHOD, REPEATABLE
from assets.recognising.tables.file_tables import FileTables, find_in_file
from assets.recognising.tables.found_table import Table
from assets.recognising.whose import find_with_told, scope_of, sender_of
from assets.recognising.wording.shapes import SAMPLE, fit, profile
from assets.told_columns import Sender, Signature, Told, ToldColumn, all_told, append_told, standing_told, told_of
from pipelines.commands.column_words import Heading, Pair, headings_of, label_of, meant, resolved
from pipelines.faults import UserError
from schemas.labels import TABLE_LABELS
from schemas.tables.certificates import DATE_FIELDS


def tell(
    store: Path, file: str, sheets: Sequence[Sheet], maps: Sequence[Pair], unmaps: Sequence[str], who: Pair
) -> list[ToldColumn]:
    """Keep what is said of a file's columns, or that it is withdrawn, for its sender.

    Parameters
    ----------
    store
        The campaign's store.
    file, sheets
        The file by its path under inbox/, and its sheets as read.
    maps, unmaps
        Columns, by header text or letter, with the fields that they hold; columns of which nothing is said any more.
    who
        Who says so, and when.

    Returns
    -------
    list[ToldColumn]
        What was new and is kept now; nothing where all was said before.

    Raises
    ------
    UserError
        A column or field that is not there, two columns for one field, or a header that stays no table's.
    """
    standing = standing_told(all_told(store))
    before = find_with_told(file, sheets, standing)
    was = told_of(standing, sender_of(before))
    headings = headings_of(before, [column for column, _ in maps])
    told = {header: dict(said) for header, said in was.items()}
    for column in unmaps:
        _take_back(told, column, headings)
    for heading, index, field in resolved(maps, headings):
        told.setdefault(heading.signature, {})[index] = field
    told = {header: said for header, said in told.items() if said}
    after = find_in_file(file, sheets, told)
    concerned = {heading.signature for heading in headings}
    if maps:
        _check(after, told, concerned)
    whose = _sender(after)
    acts = list(_acts(standing, sender_of(before), whose, told, concerned, _texts(headings), who))
    for act in acts:
        append_told(store, act)
    return acts


def holding(store: Path, file: str, sheets: Sequence[Sheet]) -> list[ToldColumn]:
    """What stands of the columns of this file's sender, for the headers that the file has."""
    standing = standing_told(all_told(store))
    found = find_with_told(file, sheets, standing)
    headers = {table.signature for table in found.tables}
    return [act for act in standing if act.whose.is_same(sender_of(found)) and act.header in headers]


def _take_back(told: Mapping[Signature, dict[int, str]], column: str, headings: Sequence[Heading]) -> None:
    standing = [(heading, at) for heading, at in meant(column, headings) if at in told.get(heading.signature, {})]
    if not standing:
        raise UserError(f"“{column}”没有按人工确认的对应可收回。")
    for heading, index in standing:
        del told[heading.signature][index]


def _check(after: FileTables, told: Told, concerned: set[Signature]) -> None:
    """Refuse what would leave a header no table's, and two columns for one field."""
    tables = [table for table in after.tables if table.signature in concerned & set(told)]
    if {table.signature for table in tables} < concerned & set(told):
        raise UserError(
            "按所写的列对应，仍不能识别为登记库、花名册或台账；请一并写明姓名和身份证号（或证书编号）的列。"
        )
    for table in tables:
        _check_single(table)
        _check_held(table, told[table.signature])
        _check_cells(table)


def _check_held(table: Table, said: Mapping[int, str]) -> None:
    """Refuse a field that a table of this kind does not have."""
    held = {column.index for column in table.columns if column.method == METHOD}
    wrong = [field for index, field in said.items() if field and index not in held]
    if wrong:
        raise UserError(f"{TABLE_LABELS[table.kind]}没有“{label_of(wrong[0])}”这个字段。")


def _check_cells(table: Table) -> None:
    """Refuse a name, an identity number or a day for a column in which all cells are something else.

    What a person says outweighs every header; exchanged, 姓名 and 身份证号 would accuse everybody in the table.
    """
    for column in table.columns:
        if column.method != METHOD or column.field not in ("name", "id_no", *DATE_FIELDS):
            continue
        cells = [cell for at in table.body[:SAMPLE] if (cell := table.view.cells(int(at))[column.stored - 1])]
        shapes = profile(cells)
        if shapes and "other" not in shapes and fit(column.field, shapes) == 0:
            named = f"{column.letters}列“{(column.header or '').strip()}”"
            raise UserError(f"{named}各格的内容都不像“{label_of(column.field)}”，没有记下；请核对列对应。")


def _check_single(table: Table) -> None:
    said = [column for column in table.columns if column.method == METHOD and column.field]
    counts = Counter((column.slot, column.field) for column in said if column.field not in REPEATABLE)
    for (slot, field), count in counts.items():
        if count > 1:
            twice = [column.letters for column in said if (column.slot, column.field) == (slot, field)]
            raise UserError(f"{'、'.join(twice)}列都对应“{label_of(field)}”，而一张表只能有一列；请去掉其中之一。")


def _sender(after: FileTables) -> Sender:
    if not scope_of(after.file) and not after.place.is_usual and "registry" in {table.kind for table in after.tables}:
        raise UserError("看不出是哪个部门的登记库；请先把文件放进 inbox 下该部门的文件夹。")
    return sender_of(after)


def _texts(headings: Sequence[Heading]) -> dict[tuple[Signature, int], str]:
    return {(heading.signature, index): text for heading in headings for index, text in heading.texts.items()}


def _acts(
    standing: Sequence[ToldColumn],
    before: Sender,
    whose: Sender,
    told: Told,
    concerned: set[Signature],
    texts: Mapping[tuple[Signature, int], str],
    who: Pair,
) -> Iterator[ToldColumn]:
    """What is withdrawn and what is new; all of a header moves where what is said makes another the sender."""
    for header in sorted(concerned):
        said, was = told.get(header, {}), told_of(standing, before).get(header, {})
        stands = told_of(standing, whose).get(header, {})
        gone = [index for index in was if index not in said or not whose.is_same(before)]
        new = [index for index, field in said.items() if stands.get(index) != field]
        for sender, index, field, withdrawn in (
            *((before, index, was[index], True) for index in gone),
            *((whose, index, said[index], False) for index in new),
        ):
            text = texts.get((header, index), "")
            yield ToldColumn(
                sender.scope, sender.name, sender.key, header, index, text, field, who[0], who[1], withdrawn
            )
