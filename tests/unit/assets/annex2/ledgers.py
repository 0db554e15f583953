"""Synthetic ledgers as recognition hands them on, and everything that is counted from them."""

import random
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import polars as pl

from assets.annex2.figure_records import figure_records
from assets.annex2.figures import count_person_types, find_overlaps, total_figures
from assets.annex2.form_books import Material
from assets.annex2.ledger_parsing import parse_ledgers
from assets.annex2.rules.judging import Basis, judge_figures
from schemas.settings import Annex2Settings, Campaign
from schemas.tables.annex2 import Annex2, HandInRegister
from schemas.tables.recognised import Layouts, LedgerTexts

AUGUST, OCTOBER, DECEMBER = date(2024, 8, 18), date(2024, 10, 18), date(2024, 12, 18)
CONTACT = Annex2Settings(contact="张明", phone="0538-0000000")
FOLDERS = {"site": "网络治理", "cleanup": "网络治理", "case": "立案查处"}
CODES = ("91370983MA3C000100", "91370983MA3C00029W")


def row(ledger: str, unit: str = "应急局", folder: str | None = None, **fields: str | None) -> dict[str, Any]:
    """One ledger row; its place in the file is given by `texts`."""
    return {"ledger": ledger, "unit": unit, "folder": folder or FOLDERS.get(ledger, "执法检查"), **fields}


def inspection(enterprise: str | None, on: str = "2024-08-01", **fields: str | None) -> dict[str, Any]:
    return row("inspection", enterprise=enterprise, inspected_on=on, **fields)


def problem(number: str | None, on: str = "2024-08-01", **fields: str | None) -> dict[str, Any]:
    return row("problem", problem_no=number, found_on=on, **{"enterprise": "甲公司", **fields})


def penalty(number: str, yuan: str, on: str = "2024-08-01", **fields: str | None) -> dict[str, Any]:
    return row("penalty", decision_no=number, fine_yuan=yuan, decided_on=on, **{"penalised_party": "甲公司", **fields})


def transfer(number: str, folder: str, on: str = "2024-08-01", **fields: str | None) -> dict[str, Any]:
    return row("transfer", folder=folder, transfer_no=number, transferred_on=on, **fields)


def site(address: str, platform: str | None = "网站", on: str = "2024-08-01", **fields: str | None) -> dict[str, Any]:
    return row("site", site=address, platform=platform, found_on=on, **fields)


def cleanup(link: str, platform: str | None = None, on: str = "2024-08-01", **fields: str | None) -> dict[str, Any]:
    return row("cleanup", item_link=link, platform=platform, cleaned_on=on, **fields)


def case(
    number: str, stage: str, on: str = "2024-08-01", persons: str | None = None, **fields: str | None
) -> dict[str, Any]:
    return row("case", case_no=number, stage=stage, dated_on=on, persons=persons, **fields)


def texts(*rows: dict[str, Any]) -> pl.DataFrame:
    """LedgerTexts of rows: one file a unit and ledger, rows from 2 on."""
    placed: list[dict[str, Any]] = []
    count: dict[str, int] = {}
    for each in rows:
        file = f"{each['folder']}/{each['unit']}/{each['ledger']}.xlsx"
        count[file] = count.get(file, 1) + 1
        fields = {name: value for name, value in each.items() if name != "folder"}
        placed.append({"file": file, "sheet": "台账", "row": count[file], "table": 1, **fields})
    known = {name: LedgerTexts.dtypes()[name] for name in LedgerTexts.dtypes() if any(name in each for each in placed)}
    return LedgerTexts.check(LedgerTexts.conform(pl.DataFrame(placed, schema=known)))


def records(*rows: dict[str, Any]) -> pl.DataFrame:
    """LedgerRecords of rows."""
    return parse_ledgers(texts(*rows), Layouts.blank()).ledger_records


def register_of(ledgers: pl.DataFrame) -> pl.DataFrame:
    """HandInRegister of LedgerTexts or LedgerRecords, all received in time."""
    folder = pl.col("file").str.split("/").list.first()
    received = pl.lit(datetime(2024, 8, 17, 9, tzinfo=ZoneInfo("Asia/Shanghai"))).cast(
        pl.Datetime("us", "Asia/Shanghai")
    )
    return HandInRegister.conform(
        ledgers.group_by("unit", "ledger", folder=folder).agg(
            rows=pl.len(), files=pl.col("file").n_unique(), last_received_at=received
        )
    )


def campaign(root: Path = Path("nowhere"), **settings: Any) -> Campaign:
    """A campaign of the default dates."""
    return Campaign(root=root, annex2=Annex2Settings(**{"contact": "张明", "phone": "0538-0000000", **settings}))


def figures(*rows: dict[str, Any], as_of: date = AUGUST, **settings: Any) -> dict[tuple[str, str], float | None]:
    """Values by (unit, column)."""
    made = material(texts(*rows), campaign(**settings), as_of).figures
    return {
        (unit, column): None if value is None else float(value)
        for unit, column, value in Annex2.check(made).select("unit", "column", "value").iter_rows()
    }


def city(*rows: dict[str, Any], column: str, as_of: date = AUGUST, **settings: Any) -> float | None:
    """One figure of the city."""
    return figures(*rows, as_of=as_of, **settings)["全市", column]


def material(ledger_texts: pl.DataFrame, held: Campaign, as_of: date) -> Material:
    """Everything that is counted from ledgers on one as-of date."""
    read = parse_ledgers(ledger_texts, Layouts.blank()).ledger_records
    register = register_of(ledger_texts)
    behind = figure_records(read, held, as_of)
    made = total_figures(behind, register, held, as_of)
    results = judge_figures(made, Basis(behind, Annex2.blank()), held, as_of)
    return Material(
        made, behind, count_person_types(read, held, as_of), find_overlaps(behind, as_of), results, register
    )


def many_rows(units: list[str], seed: int = 1, size: int = 20) -> list[dict[str, Any]]:
    """Ledgers of every kind for several units, with events before, in and after the campaign, repeats and overlaps."""
    dice = random.Random(seed)  # noqa: S311

    def day() -> str:
        return (date(2024, 7, 10) + timedelta(days=dice.randrange(165))).isoformat()

    types, measures = ["无证", "假证", "过期未复审", "超范围", "其他"], ["限期整改", "停业整顿", None]
    stages = ["公安立案", "检察介入", "提起公诉", "法院审判"]
    made: list[dict[str, Any]] = []
    for unit in units:
        for number in range(size):
            enterprise = f"肥城{dice.choice('甲乙丙丁')}{dice.choice('山河湖')}有限公司"
            found = {
                "enterprise": enterprise,
                "person_name": dice.choice("赵钱孙李") + "一",
                "problem_type": dice.choice(types),
                "measure": dice.choice(measures),
                "rectified_on": dice.choice([day(), "整改中", None]),
            }
            case_no, persons = f"（2024）鲁0983刑初{dice.randrange(12)}号", str(dice.randrange(1, 4))
            made += [
                inspection(enterprise, day(), unit=unit, certificates_checked=dice.choice(["是", "否", None])),
                problem(f"{unit}{number}", day(), unit=unit, **found),
                penalty(f"罚〔2024〕{dice.randrange(30)}号", str(dice.randrange(1, 90) * 500), day(), unit=unit),
                transfer(f"移〔2024〕{dice.randrange(30)}号", dice.choice(["执法检查", "网络治理"]), day(), unit=unit),
                site(f"http://{dice.choice('abc')}{dice.randrange(6)}.com/x", on=day(), unit=unit),
                cleanup(f"https://a.com/p/{dice.randrange(40)}", on=day(), unit=unit),
                case(case_no, dice.choice(stages), day(), persons, unit=unit),
            ]
    return made
