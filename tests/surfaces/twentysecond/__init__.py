"""The twenty-second batch: the inbox of a second city's campaign - other trades, other clerks, other systems."""

from tests.surfaces.campaign import Campaign, Maker
from tests.surfaces.twentysecond import cells, columns, forms, registries, situations, staff, systems, tables


def _inbox(name: str, *makers: Maker) -> Campaign:
    return Campaign(f"twentysecond_{name}", list(makers))


CAMPAIGNS = {
    one.name: one
    for one in (
        _inbox("systems", systems.foreign_columns, systems.loose_headers),
        _inbox(
            "columns",
            columns.permit_numbers,
            columns.id_card_columns,
            columns.issuer_level,
            columns.list_column,
            columns.repeats,
        ),
        _inbox("staff", staff.hr_sheets, staff.outside_campaign, staff.posts),
        _inbox("notes", staff.remarks, staff.whole_trades, staff.review_columns, cells.unread_cells, cells.principle),
        _inbox("numbers", cells.unknown_grammar),
        _inbox(
            "situations",
            situations.id_row_off,
            situations.cell_shift,
            situations.police_id,
            situations.renamed,
            situations.renewals,
        ),
        _inbox(
            "names",
            situations.titles,
            situations.minority,
            situations.masked,
            situations.province_number,
            situations.two_wrong_digits,
        ),
        _inbox("cards", forms.cards, forms.text_lines, forms.transposed, forms.name_id_cell),
        _inbox(
            "tables", tables.tick_matrix, tables.continuation, tables.spaced_items, tables.headerless, tables.two_dates
        ),
        registries.HEADERS,
        registries.STATED,
        registries.DATED,
        registries.NOTICES,
        registries.OTHERS,
        registries.EXPORTS,
        registries.WITHOUT,
        registries.SHEETS,
    )
}
