"""The kinds of issue 8, five surfaces and more of each, in the campaigns that hold them."""

from tests.surfaces.campaign import Campaign
from tests.surfaces.kinds import columns, forms, headers

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
    )
}
