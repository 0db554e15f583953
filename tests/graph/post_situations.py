"""A small campaign of posts: people on record, and rosters that give them a post.

Each person is one row of one roster; what he holds is on record as the roster says, unless the row says otherwise.
"""

import csv
from dataclasses import dataclass, field
from pathlib import Path

from tests.graph.situations import BUILDING_HEADER, OPERATION_HEADER
from tests.unit.assets.screening.builders import resident

SETTINGS = """\
plausible: {family: 1, sender: 1}
registries:
  - {source: 应急局, family: special_operation, issuers: ["山东省*", "泰安市*"], exported_on: 2024-08-05}
  - {source: 住建局, family: construction_special_operation, issuers: ["山东省*"], exported_on: 2024-08-05}
  - {source: 住建局, family: construction_safety_officer, issuers: ["山东省*"], exported_on: 2024-08-05}
  - {source: 市场监管局, family: special_equipment, issuers: ["泰安市*"], exported_on: 2024-08-05}
  - {source: 煤炭中心, family: coal_special_operation, issuers: ["山东省*"], exported_on: 2024-08-05}
"""
HEADER = ("姓名", "身份证号", "岗位", "证书名称", "证书编号", "准操项目", "发证日期", "有效期至", "发证机关", "备注")
OFFICER_HEADER = ("姓名", "身份证号", "安管人员类别", "证书编号", "发证日期", "有效期至", "发证机关", "证书状态")
EQUIPMENT_HEADER = (
    "姓名", "身份证号", "证件编号", "作业种类", "作业项目", "发证日期", "有效期至", "发证机关", "状态",
)  # fmt: skip
GIVEN = ("守田", "秀英", "传海", "桂兰", "建设", "玉珍", "庆元", "兴旺", "德祥", "春生")
SURNAMES = "马王殷孙安苏高许孟杨肖徐郭阴萧韩曹董袁邓"


@dataclass(frozen=True)
class Kind:
    """How the cards of one family are written: name, number (with {id} or {n}), office, first and last day."""

    name: str
    number: str
    office: str
    start: str
    end: str


KINDS = {
    "应急": Kind("特种作业操作证", "T{id}", "泰安市应急管理局", "2021-06-12", "2027-06-11"),
    "住建": Kind(
        "建筑施工特种作业操作资格证", "鲁J012023{n:06d}", "山东省住房和城乡建设厅", "2023-05-10", "2025-05-09"
    ),
    "安管": Kind(
        "安管人员考核合格证", "鲁建安{item}(2023){n:07d}", "山东省住房和城乡建设厅", "2023-05-10", "2026-05-09"
    ),
    "特设": Kind("特种设备安全管理和作业人员证", "{id}", "泰安市市场监督管理局", "2022-05-10", "2026-05-09"),
    "煤矿": Kind("煤矿特种作业操作证", "T{id}", "山东省能源局", "2021-06-12", "2027-06-11"),
}


@dataclass(frozen=True)
class Person:
    """A row: the post, the cards claimed in this row (kind, item), what else is on record or in another roster."""

    post: str
    cards: tuple[tuple[str, str], ...] = ()
    recorded: tuple[tuple[str, str], ...] = ()
    elsewhere: tuple[tuple[str, str], ...] = ()
    remark: str = ""
    number: str = ""
    item: str = ""
    changes: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Roster:
    """One file: the enterprise, what is written above and beside the rows, the people, what is right of all of them."""

    people: tuple[Person, ...]
    answers: tuple[str | None, ...]
    firm: str = "某某实业有限公司"
    stem: str = "花名册"


def name(place: int) -> str:
    return SURNAMES[place // len(GIVEN) % len(SURNAMES)] + GIVEN[place % len(GIVEN)]


def identity(place: int) -> str:
    return resident(f"370983198303{12 + place // 700:02d}{200 + place % 700:03d}")


def card(place: int, kind: str, item: str) -> dict[str, str]:
    """One card as it is on record."""
    told = KINDS[kind]
    number = told.number.format(id=identity(place), n=1000 + place * 37 + len(item), item=item)
    return {"family": told.name, "number": number, "item": item, "start": told.start, "end": told.end,
            "office": told.office}  # fmt: skip


def write_campaign(root: Path, rosters: dict[str, Roster]) -> dict[tuple[str, int], str | None]:
    """Registries, rosters, settings; returns what is right of each row of each file."""
    place, right, held, files = 0, {}, [], {}
    others: list[tuple[str, ...]] = []
    for title, roster in rosters.items():
        path = f"企业花名册/{title}/{title}{roster.firm}{roster.stem}.csv"
        rows: list[tuple[str, ...]] = []
        for person, answer in zip(roster.people, roster.answers, strict=True):
            for kind, item in person.cards or (("", ""),):
                rows.append(line(place, person, kind, item))
                right[path, len(rows) + 1] = answer
            held += [(place, *each) for each in (*person.cards, *person.recorded, *person.elsewhere)]
            others += [line(place, Person(""), *each) for each in person.elsewhere]
            place += 1
        files[path] = [HEADER, *rows]
    files["企业花名册/别处/别处用工有限公司证书登记.csv"] = [HEADER, *others]
    for path, rows in {**files, **registries(held)}.items():
        target = root / "inbox" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows(rows)
    (root / "campaign.yaml").write_text(SETTINGS, "utf-8")
    return right


def line(place: int, person: Person, kind: str, item: str) -> tuple[str, ...]:
    """One row of a roster."""
    told = (
        card(place, kind, item) if kind else dict.fromkeys(("family", "number", "item", "start", "end", "office"), "")
    )
    shown = {**told, "number": person.number or told["number"], "item": person.item or told["item"], **person.changes}
    return (name(place), identity(place), person.post, shown["family"], shown["number"], shown["item"],
            shown["start"], shown["end"], shown["office"], person.remark)  # fmt: skip


def registries(held: list[tuple[int, str, str]]) -> dict[str, list[tuple[str, ...]]]:
    """The departments' exports of all that is held."""
    tables: dict[str, list[tuple[str, ...]]] = {
        "应急": [OPERATION_HEADER], "住建": [BUILDING_HEADER], "安管": [OFFICER_HEADER], "特设": [EQUIPMENT_HEADER],
        "煤矿": [OPERATION_HEADER],
    }  # fmt: skip
    for place, kind, item in held:
        tables[kind].append(recorded(place, kind, card(place, kind, item)))
    paths = {
        "应急": "应急局/特种作业操作证",
        "住建": "住建局/建筑施工特种作业人员",
        "安管": "住建局/安管人员考核合格证",
        "特设": "市场监管局/特种设备作业人员",
        "煤矿": "煤炭中心/煤矿特种作业操作证",
    }
    return {f"{paths[kind]}20240805.csv": rows for kind, rows in tables.items()}


def recorded(place: int, kind: str, told: dict[str, str]) -> tuple[str, ...]:
    who = (name(place), identity(place))
    if kind in ("应急", "煤矿"):
        return (*who, told["number"], told["item"], told["start"], told["start"], told["end"], "2024-09-11", "",
                told["office"], "有效")  # fmt: skip
    if kind == "安管":
        return (*who, told["item"], told["number"], told["start"], told["end"], told["office"], "有效")
    if kind == "特设":
        return (*who, told["number"], "", told["item"], told["start"], told["end"], told["office"], "有效")
    return (*who, told["number"], told["item"], told["start"], told["start"], told["end"], told["office"], "有效")
