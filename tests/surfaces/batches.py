"""How the kinds of a batch are put together to campaigns: those that may share registries are measured in one run."""

from types import ModuleType

from tests.surfaces.campaign import Campaign, Maker

ROSTERS = ("headers.foreign_columns", "headers.loose_headers", "columns.permit_numbers", "columns.id_card_columns",
           "columns.issuer_level", "columns.list_column", "columns.ditto")  # fmt: skip
STAFF = ("staff.hr_sheets", "staff.outside_campaign", "staff.posts", "staff.remarks", "staff.review_columns",
         "cells.unread_cells", "cells.principle")  # fmt: skip
# Of its own: numbers that a registry holds and that look cut may put its whole export in doubt.
NUMBERS = ("cells.unknown_grammar",)
SITUATIONS = ("id_row_off", "cell_shift", "police_id", "renamed", "renewals", "titles", "minority", "masked",
              "province_number", "two_wrong_digits")  # fmt: skip
FORMS = ("cards", "text_lines", "transposed", "name_id_cell", "tick_matrix", "continuation", "spaced_items",
         "headerless", "two_dates")  # fmt: skip
REGISTRIES = ("HEADERS", "STATED", "DATED", "NOTICES", "OTHERS", "EXPORTS", "WITHOUT")


def batch(name: str, *modules: ModuleType) -> dict[str, Campaign]:
    """Give a batch's campaigns by name; `modules` are those of its package, one a group of kinds."""
    known = {module.__name__.rsplit(".", maxsplit=1)[-1]: module for module in modules}
    kinds = {
        "rosters": ROSTERS,
        "staff": STAFF,
        "numbers": NUMBERS,
        "situations": tuple(f"situations.{kind}" for kind in SITUATIONS),
        "forms": tuple(f"forms.{kind}" for kind in FORMS),
    }
    made = [Campaign(f"{name}_{group}", [_maker(known, kind) for kind in of]) for group, of in kinds.items()]
    return {one.name: one for one in (*made, *(getattr(known["registries"], each) for each in REGISTRIES))}


def _maker(modules: dict[str, ModuleType], kind: str) -> Maker:
    module, function = kind.split(".")
    maker: Maker = getattr(modules[module], function)
    return maker
