"""The kinds of issue 8, five surfaces and more of each, in the campaigns that hold them."""

from tests.surfaces.campaign import Campaign
from tests.surfaces.kinds import cells, columns, departments, forms, headers, situations, staff

CAMPAIGNS = {
    one.name: one
    for one in (
        Campaign(
            "rosters",
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
            "staff",
            [
                staff.hr_sheets,
                staff.outside_campaign,
                staff.posts,
                staff.remarks,
                staff.review_columns,
                cells.unread_cells,
                cells.unknown_grammar,
                cells.principle,
            ],
        ),
        Campaign(
            "situations",
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
            "forms",
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
        departments.HEADERS,
        departments.STATED,
        departments.DATED,
        departments.NOTICES,
        departments.OTHERS,
        departments.EXPORTS,
        departments.WITHOUT,
    )
}
