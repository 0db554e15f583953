"""Values that stand a row or a cell off: which cell goes back, and what is left alone."""

import polars as pl
import pytest

from assets.parsing.misplacement.misplaced import set_misplaced_apart
from schemas.tables.accounts import Problems
from schemas.tables.certificates import Certificates
from tests.unit.assets.parsing.examples import layouts
from tests.unit.assets.screening.builders import World, resident

NAMES = ("王建国", "李小红", "孙立本", "安强", "许洪京", "孟广辉")
IDS = [resident(f"37098319800102{300 + 7 * place}") for place in range(len(NAMES))]
FILE = "企业花名册/某机械厂.xlsx"


def row(place: int, **changes: object) -> dict[str, object]:
    own = {"name": NAMES[place], "id_no": IDS[place], "number": f"T{IDS[place]}", "number_id": IDS[place]}
    given = {**own, **changes}
    number = str(given["number"])
    return {**given, "number_id": number[1:] if number.startswith("T") else None, "row": place + 2}


def misplaced(rows: list[dict[str, object]], records: int = len(NAMES)) -> tuple[dict[int, str], pl.DataFrame]:
    world = World(rows, [{**row(place), "row": place + 2} for place in range(records)], [])
    claims = world.claims_frame().with_columns(table=pl.lit(1, dtype=pl.UInt16))
    certificates = world.certificates_frame() if records else Certificates.blank()
    fields = ("name", "id_no", "number", "item", "first_issue", "valid_from", "valid_to", "issuer")
    checked = set_misplaced_apart(claims, Problems.blank(), certificates, layouts(*fields, file=FILE))
    apart = checked.claims.filter(pl.col("misplaced").is_not_null())
    assert not apart["readable"].any()
    return dict(apart.select("row", "misplaced").iter_rows()), checked.problems


def slipped(field: str, values: list[str]) -> list[dict[str, object]]:
    """Rows 1 to 5 with the value of the row above."""
    return [row(0), *[row(place, **{field: values[place - 1]}) for place in range(1, len(NAMES))]]


NUMBERS = [f"T{each}" for each in IDS]
BORROWED = {"name": "刘洋", "id_no": resident("37098319750203991")}
CASES = [
    ("ids_down_a_row", slipped("id_no", IDS), dict.fromkeys(range(3, 8), "id_no")),
    ("numbers_down_a_row", slipped("number", NUMBERS), dict.fromkeys(range(3, 8), "number")),
    ("names_down_a_row", [row(place, name=NAMES[place - 1]) for place in range(6)], dict.fromkeys(range(2, 8), "name")),
    ("two_exchanged", [row(0, id_no=IDS[1]), row(1, id_no=IDS[0]), row(2)], {2: "id_no", 3: "id_no"}),
    ("one_of_a_colleague", [row(0, id_no=IDS[2]), row(1), row(2)], {2: "id_no"}),
    ("all_right", [row(place) for place in range(6)], {}),
    ("a_colleagues_card_borrowed", [row(0), row(1, number=NUMBERS[0]), row(2)], {}),
    ("a_strangers_card_borrowed", [row(0), row(1, **BORROWED), row(2)], {}),
    ("an_id_of_nobody_here", [row(0, id_no=IDS[5]), row(1), row(2)], {}),
]


@pytest.mark.parametrize(("rows", "found"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_rows_off(rows: list[dict[str, object]], found: dict[int, str]) -> None:
    assert misplaced(rows)[0] == found


ROLLED = [row(place, id_no=IDS[(place + 1) % 6]) for place in range(6)]
STRANGER = {"name": "刘洋", "number": f"T{resident('37098319750203991')}"}


@pytest.mark.parametrize(
    ("rows", "beside"),
    [
        (ROLLED, []),
        ([*ROLLED[:5], {**row(5, **STRANGER), "id_no": IDS[0]}], [7]),
        ([{**row(0, **STRANGER), "id_no": IDS[1]}, *ROLLED[1:]], [2]),
        ([row(0), *[row(place, id_no=IDS[place - 1]) for place in range(2, 6)], row(1, **BORROWED)], [3]),
        ([row(place) for place in range(5)] + [row(5, **BORROWED)], []),
    ],
    ids=["all borne out", "last a stranger", "first a stranger", "a stranger behind", "nothing slipped"],
)
def test_what_stands_at_the_edge_of_a_slipped_column_accuses_nobody(
    rows: list[dict[str, object]], beside: list[int]
) -> None:
    world = World(rows, [row(place) for place in range(6)], [])
    claims = world.claims_frame().with_columns(table=pl.lit(1, dtype=pl.UInt16))
    fields = ("name", "id_no", "number")
    checked = set_misplaced_apart(claims, Problems.blank(), world.certificates_frame(), layouts(*fields, file=FILE))
    assert checked.claims.filter("beside_misplaced")["row"].to_list() == beside


def of(place: int, fact: int, field: str) -> dict[str, object]:
    """A row, its end or its item being that of another place."""
    items = ("低压电工作业", "高压电工作业", "熔化焊接与热切割作业", "钎焊作业", "登高架设作业", "防爆电气作业")
    return {**row(place), "valid_to": f"2026-0{1 + place}-03", "item": items[place]} | (
        {"valid_to": f"2026-0{1 + fact}-03"} if field == "valid_to" else {"item": items[fact]}
    )


@pytest.mark.parametrize(
    ("facts", "field", "found"),
    [
        ([1, 2, 3, 4, 5, 5], "valid_to", {2, 3, 4, 5, 6}),
        ([0, 2, 1, 3, 4, 5], "valid_to", {3, 4}),
        ([0, 1, 2, 4, 4, 5], "valid_to", set()),
        ([0, 1, 2, 3, 4, 5], "valid_to", set()),
        ([0, 0, 1, 2, 3, 4], "item", {3, 4, 5, 6, 7}),
        ([0, 1, 1, 2, 4, 5], "item", set()),
    ],
)
def test_days_and_items_of_the_rows_beside_go_back(facts: list[int], field: str, found: set[int]) -> None:
    rows = [of(place, fact, field) for place, fact in enumerate(facts)]
    world = World(rows, [of(place, place, field) for place in range(6)], [])
    claims = world.claims_frame().with_columns(table=pl.lit(1, dtype=pl.UInt16))
    fields = ("name", "id_no", "number", "item", "valid_to")
    checked = set_misplaced_apart(claims, Problems.blank(), world.certificates_frame(), layouts(*fields, file=FILE))
    assert set(checked.claims.filter(pl.col("misplaced") == field)["row"].to_list()) == found


@pytest.mark.parametrize(("end", "found"), [(3, {"id_no"}), (5, set())], ids=["his own end", "nobody's"])
def test_a_line_copied_in_part_goes_back(end: int, found: set[str]) -> None:
    copied = {**of(3, end, "valid_to"), **{field: row(2)[field] for field in ("id_no", "number", "number_id")}}
    rows = [of(0, 0, "item"), of(1, 1, "item"), of(2, 2, "item"), copied]
    world = World(rows, [of(place, place, "item") for place in range(6)], [])
    claims = world.claims_frame().with_columns(table=pl.lit(1, dtype=pl.UInt16))
    fields = ("name", "id_no", "number", "item", "valid_to")
    checked = set_misplaced_apart(claims, Problems.blank(), world.certificates_frame(), layouts(*fields, file=FILE))
    assert set(checked.claims["misplaced"].drop_nulls()) == found


def test_slipped_ids_are_seen_without_any_record() -> None:
    assert misplaced(slipped("id_no", IDS), records=0)[0] == dict.fromkeys(range(3, 8), "id_no")


def test_the_sender_is_told_which_cell_and_not_whose_number() -> None:
    _, problems = misplaced(slipped("id_no", IDS))
    assert set(problems["rule"]) == {"id_no_row_shifted"}
    assert set(problems["severity"]) == {"reject"}
    assert not any(name in message for name in NAMES for message in problems["message"])
    assert set(problems["column"]) == {"B"}
    assert all("****" in message for message in problems["message"])


SHIFTED = {
    "number": "特种作业操作证", "number_form": "free", "number_id": None, "item": f"T{IDS[3]}", "item_match": "unknown",
    "issuer": "2027-06-11",
}  # fmt: skip


def test_a_shifted_row_among_straight_ones() -> None:
    found, problems = misplaced([row(0), row(1), row(2), {**row(3), **SHIFTED}])
    assert found == {5: "issuer"}
    assert set(problems["column"]) == {"C", "D", "H"}


def test_a_table_that_looks_so_everywhere_was_read_wrongly() -> None:
    assert misplaced([{**row(place), **SHIFTED} for place in range(4)])[0] == {}
