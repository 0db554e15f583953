"""A small campaign of situations with an innocent explanation on the page, and of forgeries that look alike."""

import csv
from dataclasses import dataclass, field
from pathlib import Path

from tests.unit.assets.screening.builders import resident

ACCUSED = frozenset({"not_registered", "impersonated", "altered", "revoked", "lapsed"})
SAME = ("registered", "registered_discrepant")
BACK = ("unreadable",)
ASK = ("needs_verification",)

SETTINGS = """\
plausible: {family: 1, sender: 1}
registries:
  - {source: 应急局, family: special_operation, issuers: ["山东省*", "泰安市*"], exported_on: 2024-08-05}
  - {source: 住建局, family: construction_special_operation, issuers: ["山东省*"], exported_on: 2024-08-05}
"""
OPERATION_HEADER = (
    "姓名", "身份证号", "证书编号", "准操项目", "初领日期", "有效期起", "有效期止", "应复审日期",
    "实际复审日期", "发证机关", "证书状态",
)  # fmt: skip
BUILDING_HEADER = (
    "姓名", "身份证号", "证书编号", "工种类别", "发证日期", "有效期起", "有效期止", "发证机关", "证书状态",
)  # fmt: skip
NAMES = (
    "马绪国", "王西峰", "殷波", "孙立本", "安强", "苏成军", "高传峰", "许洪京", "孟广辉", "杨文杰",
    "肖成辉", "徐丽娟", "阿依古丽·买买提", "郭宝玉", "阴海波", "萧振华",
)  # fmt: skip
"""Who is on record: person i has number i of each family."""


def person(place: int, *, born: str = "19830312", area: str = "370983") -> str:
    """The ID of a person on record; another date of birth gives the one before or after its correction."""
    return resident(f"{area}{born}{200 + place:03d}")


def t_number(place: int) -> str:
    return f"T{person(place)}"


def building_number(place: int) -> str:
    return f"鲁J01202300{1000 + place * 37:04d}"


@dataclass
class Situation:
    """One roster: its header and rows, and for each row what may be answered."""

    header: tuple[str, ...]
    rows: list[tuple[str, ...]]
    answers: list[tuple[str, ...]]
    reason: str | None = None
    notes: list[str] = field(default_factory=list)


def operation_records() -> list[tuple[str, ...]]:
    """Everybody holds a card of 低压电工作业; person 13 to 15 hold one that has ended or wants review."""
    rows = [
        (name, person(i), t_number(i), "低压电工作业", "2021-06-12", "2021-06-12", "2027-06-11", "2024-06-11",
         "2024-05-20", "泰安市应急管理局", "有效")
        for i, name in enumerate(NAMES)
    ]  # fmt: skip
    rows[13] = (*rows[13][:4], "2018-07-30", "2018-07-30", "2024-07-29", "", "", "泰安市应急管理局", "有效")
    rows[14] = (*rows[14][:4], "2018-05-02", "2018-05-02", "2024-05-01", "", "", "泰安市应急管理局", "有效")
    rows[15] = (*rows[15][:7], "2024-06-11", "", "泰安市应急管理局", "有效")
    return rows


def building_records() -> list[tuple[str, ...]]:
    return [
        (name, person(i), building_number(i), "建筑电工", "2023-05-10", "2023-05-10", "2025-05-09",
         "山东省住房和城乡建设厅", "有效")
        for i, name in enumerate(NAMES)
    ]  # fmt: skip


def write_campaign(root: Path, situations: dict[str, Situation]) -> None:
    """Registries, one roster a situation, settings."""
    inbox = root / "inbox"
    tables = {
        "应急局/特种作业操作证20240805.csv": [OPERATION_HEADER, *operation_records()],
        "住建局/建筑施工特种作业人员20240805.csv": [BUILDING_HEADER, *building_records()],
        **{f"企业花名册/{name}有限公司花名册.csv": [each.header, *each.rows] for name, each in situations.items()},
    }
    for path, rows in tables.items():
        target = inbox / path
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows(rows)
    (root / "campaign.yaml").write_text(SETTINGS, "utf-8")
