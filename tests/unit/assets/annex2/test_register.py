"""Who handed in what, and who is missing when a deadline is near."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import polars as pl
import pytest

from assets.annex2.checks import late_units
from assets.annex2.unit_names import list_units
from assets.annex2.unit_register import build_register, cut_off_of
from schemas.settings import Annex2Settings
from schemas.tables.annex2 import HandInRegister
from schemas.tables.landed import HandIns
from schemas.tables.recognised import FileKinds, LedgerTexts
from tests.unit.assets.annex2.ledgers import AUGUST, campaign

SHANGHAI = ZoneInfo("Asia/Shanghai")


def hand_ins(*files: str) -> pl.DataFrame:
    received = [datetime(2024, 8, 1 + place, 9, tzinfo=SHANGHAI) for place in range(len(files))]
    rows = pl.DataFrame({"file": list(files), "received_at": received}).with_columns(
        pl.col("received_at").cast(pl.Datetime("us", "Asia/Shanghai")), bytes=pl.lit(1, pl.Int64), status=pl.lit("new")
    )
    return HandIns.conform(rows)


def register(kinds: dict[str, str | None]) -> pl.DataFrame:
    known = FileKinds.conform(
        pl.DataFrame(list(kinds.items()), schema={"file": pl.String, "kind": pl.String}, orient="row")
    )
    return HandInRegister.check(build_register(hand_ins(*kinds), known, LedgerTexts.blank()))


def test_a_ledger_without_rows_was_handed_in() -> None:
    made = register({"执法检查/应急局/检查.xlsx": "inspection", "执法检查/应急局/全.xlsx": "inspection+problem"})
    assert made.select("unit", "ledger", "files", "rows").rows() == [
        ("应急局", "inspection", 2, 0), ("应急局", "problem", 1, 0)
    ]  # fmt: skip


def test_a_file_that_is_no_ledger_is_a_sign_of_life_only() -> None:
    made = register({"立案查处/公安局/说明.txt": None, "企业花名册/a.xlsx": "roster"})
    assert made.select("unit", "ledger").rows() == [("公安局", "")]


@pytest.mark.parametrize(
    ("cut_off", "expected"),
    [("24:00", datetime(2024, 8, 19, tzinfo=SHANGHAI)), ("17:30", datetime(2024, 8, 18, 17, 30, tzinfo=SHANGHAI))],
)
def test_cut_off(cut_off: str, expected: datetime) -> None:
    assert cut_off_of(campaign(cut_off=cut_off), AUGUST) == expected


@pytest.mark.parametrize(
    ("as_of", "missing"),
    [
        (date(2024, 8, 15), []),
        (date(2024, 8, 16), ["住建局"]),
        (date(2024, 8, 18), ["住建局"]),
        (date(2024, 8, 19), []),
        (date(2024, 10, 16), ["应急局", "住建局"]),
    ],
)
def test_missing_units_turn_up_two_days_before_a_deadline(as_of: date, missing: list[str]) -> None:
    made = register({"执法检查/应急局/检查.xlsx": "inspection"})
    assert late_units(made, campaign(units=("应急局", "住建局")), as_of) == missing


@pytest.mark.parametrize(("unit", "named"), [("公安局", ("乙", "2")), ("市公安局", ("乙", "2")), ("应急局", ("", ""))])
def test_a_unit_that_named_nobody_has_blanks_not_the_offices_clerk(unit: str, named: tuple[str, str]) -> None:
    settings = Annex2Settings(contact="甲", phone="1", unit_contacts=("公安局,乙,2",))
    assert settings.contact_of(unit) == named


@pytest.mark.parametrize(
    ("folders", "chosen", "unit"),
    [
        (("肥城市应急管理局",), (), "肥城市应急管理局"),
        (("应急局 ", "市应急管理局"), (), "应急局"),
        (("应急局", "市应急管理局"), ("肥城市应急管理局",), "肥城市应急管理局"),
        (("水利局", "市水利局"), (), "水利局"),
    ],
)
def test_folders_that_mean_one_unit_are_one(folders: tuple[str, ...], chosen: tuple[str, ...], unit: str) -> None:
    files = [f"执法检查/{folder}/检查{place}.xlsx" for place, folder in enumerate(folders)]
    kinds = FileKinds.conform(pl.DataFrame({"file": files, "kind": ["inspection"] * len(files)}))
    made = build_register(hand_ins(*files), kinds, LedgerTexts.blank(), chosen)
    assert made.select("unit", "files").rows() == [(unit, len(files))]


def test_units_stand_in_the_order_of_the_founding_document() -> None:
    folders = ["立案查处/人民法院", "执法检查/煤炭中心", "网络治理/网信办", "执法检查/水利局", "执法检查/市应急局"]
    made = register({f"{folder}/台账.xlsx": "inspection" for folder in folders})
    assert list_units(made, campaign()) == ["市应急局", "网信办", "人民法院", "煤炭中心", "水利局"]
    assert list_units(made, campaign(units=("水利局",)))[0] == "水利局"
