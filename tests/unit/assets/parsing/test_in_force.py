"""Which version of an export counts: what the inbox holds, or the last accepted one where something was lost."""

from dataclasses import replace
from datetime import date
from typing import Any

import polars as pl
import pytest

from assets.parsing.coverage.accepted import AcceptedExport, load_accepted, save_accepted
from assets.parsing.coverage.doubt import Doubt
from assets.parsing.coverage.hoards import Hoard, Inbox
from assets.parsing.coverage.in_force import Choice, choose
from assets.rulings import ACCEPT_FILE, Ruling
from schemas.tables.certificates import Certificates
from schemas.tables.recognised import Layouts
from tests.unit.assets.parsing.test_versions import record
from tests.unit.assets.screening.builders import RECORD, facts, table

GROUP = ("应急局", "special_operation")
FILE, OTHER = "应急局/甲.xlsx", "应急局/乙.xlsx"
FIELDS = ("name", "id_no", "number", "item")


def hoard(files: dict[str, tuple[str, range]], fields: tuple[str, ...] = FIELDS, **changes: Any) -> Hoard:
    """Files with their content's digest and the people in them."""
    rows = [record(person, file=file, **changes) for file, (_, people) in files.items() for person in people]
    return held(rows, files, fields)


def renewals(renewed: int) -> Hoard:
    """A file of a hundred old cards, of which the first were renewed."""
    cards = [record(person, file=FILE) for person in range(100)]
    newer = [record(person, file=FILE, valid_to="2030-03-01") for person in range(renewed)]
    return held([*cards, *newer], {FILE: (f"with {renewed}", range(100))}, FIELDS)


def held(rows: list[dict[str, Any]], files: dict[str, tuple[str, range]], fields: tuple[str, ...]) -> Hoard:
    """These records, in these files."""
    frame = table(Certificates, [facts({"reg_id": at, **row}, RECORD, at + 2) for at, row in enumerate(rows)])
    columns = [
        {"file": file, "sheet": "Sheet1", "table": 1, "kind": "registry", "header_row": 1, "column_index": at,
         "column": "A", "header": field, "field": field, "slot": 0, "confidence": 1.0, "method": "exact"}
        for file in files for at, field in enumerate(fields, 1)
    ]  # fmt: skip
    return Hoard(frame, table(Layouts, columns), {file: sha256 for file, (sha256, _) in files.items()})


FORMER = hoard({FILE: ("old", range(100))})
BEFORE = AcceptedExport(((FILE, "old"),), 100, tuple(sorted(FIELDS)), "2024-08-05")


def ruling(file: str, digest: str) -> dict[tuple[str, str], Ruling]:
    made = Ruling(ACCEPT_FILE, file, digest, "移交他局", "operator", "2026-11-26T09:00:00+08:00")
    return {(ACCEPT_FILE, file): made}


def successive(*versions: range) -> list[Choice]:
    """What is chosen as one version after another comes, nobody accepting anything."""
    hoards = [hoard({FILE: (f"v{at}", people)}) for at, people in enumerate(versions)]
    contents = {((FILE, f"v{at}"),): each for at, each in enumerate(hoards)}
    choices: list[Choice] = []
    for each in hoards:
        accepted = {GROUP: choices[-1].accepted} if choices and choices[-1].accepted else {}
        choices += choose(Inbox(each, each.files, [], accepted, {}, 0.05, contents.get))
    return choices


def chosen(now: Hoard, doubts: tuple[Doubt, ...] = (), before: AcceptedExport | None = BEFORE, **more: Any) -> Choice:
    present = more.pop("present", now.files)
    standing = more.pop("standing", {})
    accepted = {GROUP: before} if before else {}
    former = more.pop("former", FORMER)
    (choice,) = choose(Inbox(now, present, list(doubts), accepted, standing, 0.05, lambda _: former))
    return choice


def doubt(file: str = FILE, **changes: Any) -> Doubt:
    return Doubt(
        **{
            "source": "应急局",
            "families": (),
            "file": file,
            "code": "encrypted",
            "clause": "…",
            "digest": "x",
            **changes,
        }
    )


def test_the_first_whole_export_is_accepted() -> None:
    choice = chosen(hoard({FILE: ("new", range(10))}), before=None)
    assert (choice.whole, choice.former) == (True, False)
    assert choice.accepted == AcceptedExport(((FILE, "new"),), 10, tuple(sorted(FIELDS)), "2024-08-05")


def test_a_doubtful_first_export_counts_as_presence_only() -> None:
    choice = chosen(hoard({FILE: ("new", range(10))}), (doubt(),), before=None)
    assert (choice.whole, choice.current, choice.accepted) == (False, frozenset({FILE}), None)


@pytest.mark.parametrize(
    ("people", "former"),
    [(range(100), False), (range(5, 110), False), (range(6, 110), True), (range(10), True), (range(1000, 1100), True)],
)
def test_an_export_that_lost_more_than_the_share_is_set_aside(people: range, former: bool) -> None:
    choice = chosen(hoard({FILE: ("new", people)}))
    assert choice.former is former
    assert choice.whole
    assert ([each.code for each in choice.doubts] == ["shrunken"]) is former


@pytest.mark.parametrize(("gone", "former"), [(8, False), (12, True)])
def test_a_renewed_card_that_is_gone_beside_its_old_one_is_a_loss(gone: int, former: bool) -> None:
    choice = chosen(renewals(100 - gone), before=BEFORE, former=renewals(100))
    assert choice.former is former
    assert [each.clause for each in choice.doubts] == ["比上一版少了12条记录（6.0%），超过设定的5%"] * former


def test_renewed_cards_in_place_of_the_old_ones_are_no_loss() -> None:
    assert not chosen(hoard({FILE: ("new", range(100))}, valid_to="2030-03-01")).former


def test_a_second_copy_that_is_taken_away_is_no_loss() -> None:
    both = hoard({FILE: ("old", range(100)), OTHER: ("old too", range(100))})
    before = AcceptedExport(((OTHER, "old too"), (FILE, "old")), 200, tuple(sorted(FIELDS)), "2024-08-05")
    codes = [each.code for each in chosen(hoard({FILE: ("new", range(100))}), before=before, former=both).doubts]
    assert "shrunken" not in codes


def test_small_losses_add_up() -> None:
    choices = successive(range(100), range(4, 100), range(8, 100), range(2, 100))
    assert [choice.former for choice in choices] == [False, False, True, False]
    assert [doubt.code for choice in choices for doubt in choice.doubts] == ["shrunken_since"]


def test_losses_made_good_are_forgotten() -> None:
    choices = successive(range(100), range(4, 100), range(120), range(5, 120))
    assert not any(choice.former for choice in choices)


def test_an_accepted_loss_is_where_the_next_one_is_counted_from() -> None:
    accepted = chosen(hoard({FILE: ("new", range(50))}), standing=ruling(FILE, "new")).accepted
    assert accepted
    assert accepted.base is None


def test_growing_is_accepted() -> None:
    choice = chosen(hoard({FILE: ("new", range(120))}))
    assert choice.accepted
    assert choice.accepted.files == ((FILE, "new"),)


def test_an_export_that_lost_a_column_is_set_aside() -> None:
    choice = chosen(hoard({FILE: ("new", range(100))}, FIELDS[:3]))
    assert choice.former
    assert [each.code for each in choice.doubts] == ["columns_lost"]


def test_a_newer_version_under_another_name_replaces_the_former() -> None:
    choice = chosen(hoard({OTHER: ("new", range(110))}))
    assert (choice.former, choice.current) == (False, frozenset({OTHER}))


def test_a_shrunken_version_under_another_name_is_set_aside() -> None:
    choice = chosen(hoard({OTHER: ("new", range(20))}))
    assert choice.former
    assert sorted((each.code, each.file) for each in choice.doubts) == [("shrunken", OTHER), ("vanished", FILE)]


def test_a_file_that_is_gone_leaves_its_former_version_in_force() -> None:
    choice = chosen(hoard({}))
    assert choice.former
    assert [(each.code, each.effect) for each in choice.doubts] == [("vanished", "former")]


def test_a_renamed_file_is_the_same_export() -> None:
    choice = chosen(hoard({OTHER: ("old", range(100))}))
    assert (choice.former, choice.doubts) == (False, ())


def test_an_unreadable_next_version_leaves_the_former_in_force_and_covering() -> None:
    choice = chosen(hoard({}), (doubt(FILE),), present={FILE: "x"})
    assert choice.former
    assert choice.whole


def test_setting_an_unreadable_version_aside_does_not_accept_its_loss() -> None:
    set_aside = doubt(FILE, ruling=ruling(FILE, "x")[ACCEPT_FILE, FILE])
    choice = chosen(hoard({}), (set_aside,), present={FILE: "x"}, standing=ruling(FILE, "x"))
    assert choice.former


def test_a_further_unreadable_file_voids_coverage() -> None:
    choice = chosen(hoard({FILE: ("old", range(100))}), (doubt(OTHER),), present={FILE: "old", OTHER: "x"})
    assert (choice.former, choice.whole) == (False, False)


def test_a_part_that_is_doubtful_counts_beside_the_former() -> None:
    now = hoard({FILE: ("old", range(100)), OTHER: ("new", range(200, 250))})
    choice = chosen(now, (doubt(OTHER, code="no_final_newline"),))
    assert (choice.former, choice.whole, choice.current) == (False, False, frozenset({FILE, OTHER}))


@pytest.mark.parametrize(("digest", "former"), [("new", False), ("newer", True)])
def test_a_loss_is_accepted_for_exactly_that_content(digest: str, former: bool) -> None:
    choice = chosen(hoard({FILE: ("new", range(50))}), standing=ruling(FILE, digest))
    assert choice.former is former


def test_a_withdrawn_ruling_puts_the_former_version_back_in_force() -> None:
    now = hoard({FILE: ("new", range(50))})
    accepted = chosen(now, standing=ruling(FILE, "new")).accepted
    assert accepted
    assert accepted.former == BEFORE
    assert not chosen(now, before=accepted, standing=ruling(FILE, "new")).former
    assert chosen(now, before=accepted).former


def test_accepting_that_a_file_is_gone() -> None:
    assert not chosen(hoard({}), standing=ruling(FILE, "old")).former


def test_memory_is_kept(tmp_path: Any) -> None:
    later = replace(BEFORE, base=BEFORE, former=BEFORE)
    save_accepted(tmp_path, {GROUP: later})
    assert load_accepted(tmp_path) == {GROUP: later}


def test_a_doubt_limited_to_years_leaves_the_export_whole_for_others() -> None:
    limited = doubt(OTHER, years=(2019, 2020))
    assert chosen(hoard({FILE: ("old", range(9))}), (limited,), before=None).whole


def test_latest_day_is_remembered() -> None:
    choice = chosen(hoard({FILE: ("new", range(100))}))
    assert choice.accepted
    assert date.fromisoformat(choice.accepted.exported_on) == date(2024, 8, 5)
    assert isinstance(FORMER.certificates, pl.DataFrame)
