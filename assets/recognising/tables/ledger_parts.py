"""A table that serves several ledgers, parted: by a column that names them, or by what each row says."""

import re
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from assets.recognising.sheets.composed_headers import Header
from assets.recognising.sheets.wide_ledgers import candidates_beside, ledgers_beside, own_rows
from assets.recognising.tables.found_table import Table
from assets.recognising.tables.table_columns import columns_of
from assets.recognising.wording.header_texts import normalise
from assets.recognising.wording.ledger_kinds import ledgers_named
from assets.told_columns import Told
from schemas.tables.recognised import LEDGER_TEXTS

_LEDGER_COLUMN = re.compile("台账(类型|类别|种类|名称)|记录类型|台账")


def by_ledger(table: Table, header: Header, told: Told | None) -> Iterator[Table]:
    """One table a ledger where a column says which ledger each row belongs to; rows of no ledger go with the first."""
    at = next((at for at, (_, leaf) in enumerate(header.texts) if _LEDGER_COLUMN.fullmatch(normalise(leaf))), None)
    if at is None or table.kind in ("registry", "roster") or not table.body.size:
        return
    cells = table.view.sheet.frame[f"c{at + 1}"].gather(table.body).to_list()
    named = ledgers_named(cells)
    ledgers = [ledger for ledger in LEDGER_TEXTS if ledger in named.values()]
    for step, ledger in enumerate(ledgers):
        own = np.array([named.get(cell, ledgers[0]) == ledger for cell in cells])
        body = table.body[own]
        columns = tuple(columns_of(table.view, header, body, ledger, told))
        part = replace(table, number=table.number + step, kind=ledger, body=body, columns=columns)
        yield part if step == 0 else replace(part, titles=(), headers=(), repeated=())


def beside_each_other(table: Table, header: Header, told: Told | None) -> Iterator[Table]:
    """One table a ledger where each row serves several; a row stands in each of them that it says something of."""
    if table.kind not in candidates_beside() or not table.body.size:
        return
    read = {ledger: columns_of(table.view, header, table.body, ledger, told) for ledger in candidates_beside()}
    ledgers = ledgers_beside(read)
    if len(ledgers) < 2:
        return
    masks = {ledger: own_rows(table.view, table.body, ledger, read[ledger]) for ledger in ledgers}
    masks[ledgers[0]] |= ~np.logical_or.reduce(list(masks.values()))
    for step, ledger in enumerate(ledgers):
        body, columns = table.body[masks[ledger]], tuple(read[ledger])
        part = replace(table, number=table.number + step, kind=ledger, body=body, columns=columns, beside=True)
        yield part if step == 0 else replace(part, titles=(), headers=(), repeated=())
