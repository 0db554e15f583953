"""What the demo's certificates are: families with their terms, items, issuers and exports (domain facts §1, §2)."""

from dataclasses import dataclass

import numpy as np

from demo.basics.days import day
from schemas.vocabulary import Family

ITEMS: dict[Family, dict[str, tuple[str, ...]]] = {
    Family.SPECIAL_OPERATION: {
        "电工作业": ("低压电工作业", "高压电工作业", "防爆电气作业", "电力电缆作业", "继电保护作业", "电气试验作业"),
        "焊接与热切割作业": ("熔化焊接与热切割作业", "压力焊作业", "钎焊作业"),
        "高处作业": ("登高架设作业", "高处安装、维护、拆除作业"),
        "制冷与空调作业": ("制冷与空调设备运行操作作业", "制冷与空调设备安装修理作业"),
        "危险化学品安全作业": ("化工自动化控制仪表作业", "氯碱电解工艺作业", "聚合工艺作业", "加氢工艺作业",
        "合成氨工艺作业"),
        "冶金（有色）生产安全作业": ("煤气作业",),
    },
    Family.SAFETY_COMPETENCE: {"危险化学品生产经营单位": ("主要负责人", "安全生产管理人员")},
    Family.CONSTRUCTION_SPECIAL_OPERATION: {
        "建筑施工特种作业": (
            "建筑电工", "建筑架子工（普通脚手架）", "建筑架子工（附着升降脚手架）", "建筑起重司索信号工",
            "建筑起重机械司机（塔式起重机）", "建筑起重机械司机（施工升降机）", "建筑起重机械司机（物料提升机）",
            "建筑起重机械安装拆卸工（塔式起重机）", "建筑起重机械安装拆卸工（施工升降机）",
            "建筑起重机械安装拆卸工（物料提升机）", "高处作业吊篮安装拆卸工",
        )
    },
    Family.CONSTRUCTION_SAFETY_OFFICER: {
        "安管人员": (
            "企业主要负责人", "项目负责人",
            "机械类专职安全生产管理人员", "土建类专职安全生产管理人员", "综合类专职安全生产管理人员")
    },
    Family.SPECIAL_EQUIPMENT: {
        "特种设备安全管理": ("特种设备安全管理",),
        "锅炉作业": ("工业锅炉司炉", "锅炉水处理"),
        "压力容器作业": ("快开门式压力容器操作", "移动式压力容器充装"),
        "电梯作业": ("电梯修理",),
        "起重机作业": ("起重机指挥", "起重机司机"),
        "场（厂）内专用机动车辆作业": ("叉车司机", "观光车和观光列车司机"),
    },
    Family.COAL_SPECIAL_OPERATION: {
        "煤矿安全作业": (
            "煤矿井下电气作业", "煤矿井下爆破作业", "煤矿安全监测监控作业", "煤矿瓦斯检查作业", "煤矿安全检查作业",
            "煤矿提升机操作作业", "煤矿采煤机（掘进机）操作作业", "煤矿探放水作业",
        )
    },
    Family.COAL_SAFETY_COMPETENCE: {"煤矿": ("主要负责人", "安全生产管理人员")},
}  # fmt: skip

ITEM_CODES = {
    "特种设备安全管理": "A", "工业锅炉司炉": "G1", "锅炉水处理": "G3", "快开门式压力容器操作": "R1",
    "移动式压力容器充装": "R2", "电梯修理": "T", "起重机指挥": "Q1", "起重机司机": "Q2", "叉车司机": "N1",
    "观光车和观光列车司机": "N2",
    "企业主要负责人": "A", "项目负责人": "B", "机械类专职安全生产管理人员": "C1", "土建类专职安全生产管理人员": "C2",
    "综合类专职安全生产管理人员": "C3",
}  # fmt: skip
"""Project codes of special equipment (2019) and letters of construction safety officers."""


@dataclass(frozen=True)
class Kind:
    """One certificate family: its share of all certificates, its clocks, and the export that records it."""

    family: Family
    share: float
    term_years: int
    review_years: int
    ends_day_before: bool
    source: str
    exported_on: np.datetime64
    issuers: tuple[str, ...]
    elsewhere: tuple[str, ...]
    globs: tuple[str, ...] = ("山东省*", "泰安市*", "肥城市*")

    @property
    def items(self) -> tuple[str, ...]:
        """All items of the family, the commonest first."""
        return tuple(item for items in ITEMS[self.family].values() for item in items)

    @property
    def categories(self) -> tuple[str, ...]:
        """The category of each of `items`."""
        return tuple(category for category, items in ITEMS[self.family].items() for _ in items)


KINDS = (
    Kind(
        Family.SPECIAL_OPERATION, 42, 6, 3, True, "应急局", day("2024-08-05"),
        ("山东省应急管理厅", "泰安市应急管理局"), ("江苏省应急管理厅", "河南省应急管理厅", "河北省应急管理厅"),
    ),
    Kind(
        Family.SAFETY_COMPETENCE, 10, 3, 0, True, "应急局", day("2024-08-05"),
        ("泰安市应急管理局", "山东省应急管理厅"), ("济源市应急管理局", "徐州市应急管理局"),
    ),
    Kind(
        Family.CONSTRUCTION_SPECIAL_OPERATION, 13, 2, 0, False, "住建局", day("2024-08-02"),
        ("山东省住房和城乡建设厅",), ("江苏省住房和城乡建设厅", "河南省住房和城乡建设厅", "河北省住房和城乡建设厅"),
    ),
    Kind(
        Family.CONSTRUCTION_SAFETY_OFFICER, 10, 3, 0, True, "住建局", day("2024-08-02"),
        ("山东省住房和城乡建设厅",), ("江苏省住房和城乡建设厅", "河南省住房和城乡建设厅", "河北省住房和城乡建设厅"),
    ),
    Kind(
        Family.SPECIAL_EQUIPMENT, 17, 4, 0, False, "市场监管局", day("2024-08-08"),
        ("肥城市市场监督管理局", "肥城市行政审批服务局", "泰安市市场监督管理局"),
        ("徐州市市场监督管理局", "濮阳市市场监督管理局"),
    ),
    Kind(
        Family.COAL_SPECIAL_OPERATION, 5, 6, 3, True, "煤炭中心", day("2024-07-31"),
        ("山东省能源局", "国家矿山安全监察局山东局"), ("山西省能源局", "贵州省能源局"),
        ("山东省*", "国家矿山安全监察局山东局"),
    ),
    Kind(
        Family.COAL_SAFETY_COMPETENCE, 3, 3, 0, True, "煤炭中心", day("2024-07-31"),
        ("山东省能源局", "国家矿山安全监察局山东局"), ("山西省能源局", "贵州省能源局"),
        ("山东省*", "国家矿山安全监察局山东局"),
    ),
)  # fmt: skip
"""The seven families; everywhere in the demo a family is its place in this tuple."""

F1, F2, F3, F4, F5, F6, F7 = range(7)
T_FAMILIES = (F1, F6)
BARE_FAMILIES = (F2, F5, F7)
SERIAL_FAMILIES = (F3, F4)
"""Families by what their number is: T and the ID, the bare ID, a serial number of its own."""

OTHER_PROVINCES = ("苏", "豫", "冀")
"""Province characters of F3 and F4 numbers, in the order of `elsewhere`."""


def terms() -> np.ndarray:
    """Return the terms in years, one a family (Int64)."""
    return np.array([kind.term_years for kind in KINDS])


def export_days() -> np.ndarray:
    """Return the days of the exports, one a family (datetime64[D])."""
    return np.array([kind.exported_on for kind in KINDS])
