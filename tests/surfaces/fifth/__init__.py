"""The fifth batch: one or two further surfaces of each kind, in words of hotels, ports, schools, farms and plants."""

from tests.surfaces.campaign import Campaign
from tests.surfaces.fifth import cells, columns, forms, headers, registries, situations, staff

CAMPAIGNS = {
    one.name: one
    for one in (
        Campaign(
            "fifth_rosters",
            [
                headers.foreign_columns,
                headers.loose_headers,
                columns.permit_numbers,
                columns.id_card_columns,
                columns.issuer_level,
                columns.list_column,
                columns.ditto,
            ],
        ),
        Campaign(
            "fifth_staff",
            [
                staff.hr_sheets,
                staff.outside_campaign,
                staff.posts,
                staff.remarks,
                staff.review_columns,
                cells.unread_cells,
                cells.principle,
            ],
        ),
        # Of its own: numbers that a registry holds and that look cut may put its whole export in doubt.
        Campaign("fifth_numbers", [cells.unknown_grammar]),
        Campaign(
            "fifth_situations",
            [
                situations.id_row_off,
                situations.cell_shift,
                situations.police_id,
                situations.renamed,
                situations.renewals,
                situations.titles,
                situations.minority,
                situations.masked,
                situations.province_number,
                situations.two_wrong_digits,
            ],
        ),
        Campaign(
            "fifth_forms",
            [
                forms.cards,
                forms.text_lines,
                forms.transposed,
                forms.name_id_cell,
                forms.tick_matrix,
                forms.continuation,
                forms.spaced_items,
                forms.headerless,
                forms.two_dates,
            ],
        ),
        registries.HEADERS,
        registries.STATED,
        registries.DATED,
        registries.NOTICES,
        registries.OTHERS,
        registries.EXPORTS,
        registries.WITHOUT,
    )
}
