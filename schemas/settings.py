"""The settings of one campaign, each declared once: type, default, meaning, remedy. campaign.yaml is read upstairs."""

from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import Field
from pydantic.dataclasses import dataclass

from schemas.declared import (
    KNOWN_KEYS_ONLY,
    ClockTime,
    Contact,
    Count,
    Day,
    Days,
    Department,
    NotFiled,
    Share,
    Texts,
    told,
)
from schemas.lookups.units import unit_key
from schemas.vocabulary import Family

TIMEZONE: Final = "Asia/Shanghai"

REGISTRY_FOLDERS = ("应急局", "住建局", "市场监管局", "煤炭中心")
ROSTER_FOLDERS = ("企业花名册", "齐鲁安特")
LEDGER_FOLDERS = ("执法检查", "网络治理", "立案查处")

DEFAULT_ISSUERS = ("山东省*", "泰安市*", "肥城市*")

# An absence is a clue only when the record had ten days to arrive: uploads lag (domain facts §4).
UPLOAD_LAG_DAYS = 10
# An export further back than this says little of a claim that bears no date.
OLD_EXPORT_DAYS = 180


FAMILY_REMEDY = "、".join(f"{each.value}（{each.label}）" for each in Family)
_TEXTS_REMEDY = "文字列表，如 {}"
_SECONDS_REMEDY = "大于 0 的整秒数，如 {}"


@dataclass(frozen=True, config=KNOWN_KEYS_ONLY)
class Coverage:
    """What one registry export covers. Without a date, the export's own date is estimated from its rows."""

    source: Annotated[Department, told("报送登记库的部门", "部门名称，如 应急局")]
    family: Annotated[Family, told("该登记库的证书种类", f"下列之一：{FAMILY_REMEDY}")]
    issuers: Annotated[
        Texts,
        told("该登记库收录哪些发证机关的证书，* 代表任意文字", _TEXTS_REMEDY.format("[山东省*, 泰安市*]")),
    ] = DEFAULT_ISSUERS
    exported_on: Annotated[
        Day | None,
        told("导出日期；不写时取文件名或标题中的日期，再没有就取库中最晚的发证日期", "日期，如 2024-08-05"),
    ] = None

    def covers_issuer(self, issuer: str | None) -> bool:
        """Whether a claim of this issuer would be in the export; a missing issuer counts as covered."""
        return not issuer or any(fnmatchcase(issuer, glob) for glob in self.issuers)


DEFAULT_COVERAGE = (
    Coverage("应急局", Family.SPECIAL_OPERATION),
    Coverage("应急局", Family.SAFETY_COMPETENCE),
    Coverage("住建局", Family.CONSTRUCTION_SPECIAL_OPERATION),
    Coverage("住建局", Family.CONSTRUCTION_SAFETY_OFFICER),
    Coverage("市场监管局", Family.SPECIAL_EQUIPMENT),
    Coverage("煤炭中心", Family.COAL_SPECIAL_OPERATION),
    Coverage("煤炭中心", Family.COAL_SAFETY_COMPETENCE),
)


@dataclass(frozen=True, config=KNOWN_KEYS_ONLY)
class Plausible:
    """Shares of accused claims beyond which a misread registry or roster is likelier than so many forgeries.

    In half a year of the last national campaign 532 fakes stood against 1,819 people without any certificate
    (domain facts §0): a county's share lies far below. 1 switches a guard off.
    """

    family: Annotated[
        Share,
        told("某一种类查无登记或冒用的申报超过这一比例，该种类暂不作为线索；1 为不限", "0 到 1 之间的数，如 0.1"),
    ] = 0.10
    sender: Annotated[
        Share,
        told("某一单位将成为线索的申报超过这一比例，该单位暂不作为线索；1 为不限", "0 到 1 之间的数，如 0.5"),
    ] = 0.50


@dataclass(frozen=True, config=KNOWN_KEYS_ONLY)
class Limits:
    """What one file may cost when it is parsed (engineering: readers grow without end on hostile files)."""

    file_bytes: Annotated[Count, told("单个文件最大字节数", "大于 0 的整数，如 536870912（512 MB）")] = 512 * 1024**2
    memory_bytes: Annotated[Count, told("读取一个文件最多占用的内存字节数", "大于 0 的整数，如 4294967296（4 GB）")] = (
        4 * 1024**3
    )
    cpu_seconds: Annotated[Count, told("读取一个文件最多占用的处理器秒数", _SECONDS_REMEDY.format(120))] = 120
    wall_seconds: Annotated[Count, told("读取一个文件最多等待的秒数", _SECONDS_REMEDY.format(180))] = 180


@dataclass(frozen=True, config=KNOWN_KEYS_ONLY)
class Annex2Settings:
    """Choices of 附件2 that the bureau confirms (domain facts §0 and §6)."""

    person_problem_types: Annotated[
        Texts, told("计入第2栏的问题类型", _TEXTS_REMEDY.format("[无证, 假证, 过期未复审, 超范围]"))
    ] = ("无证", "假证", "过期未复审", "超范围")
    fines_on_individuals: Annotated[bool, told("第6栏是否计入对个人的罚款", "true（计入）或 false（不计入）")] = True
    # It is never a zero in a sum.
    not_filed: Annotated[
        NotFiled, told("没有报送台账的栏目怎样印：空白、0 或 /；合计中从不当作 0", "''（空白）、'0' 或 '/'")
    ] = ""
    # The founding document prints 引入, a misreading of 介入 (domain facts §0.5).
    intervention_caption: Annotated[str, told("第13栏的栏名", "文字")] = "检察机关介入的涉证案件数量(件)"
    # The paper form has no column for the unit's name (domain facts §0.7); a table of several units needs one.
    unit_column: Annotated[bool, told("全市汇总表是否加单位列", "true（加）或 false（不加）")] = True
    units: Annotated[
        Texts,
        told("单位名称和各行的顺序；不写时按方案中的顺序，其他单位在后", _TEXTS_REMEDY.format("[应急局, 公安局]")),
    ] = ()
    office: Annotated[str, told("全市汇总表的填报单位", "文字")] = "肥城市应急管理局"
    contact: Annotated[str, told("全市汇总表的填报人", "文字")] = ""
    phone: Annotated[str, told("全市汇总表的联系方式", "文字")] = ""
    unit_contacts: Annotated[
        tuple[Contact, ...],
        told(
            "各单位自己的填报人和电话；没有写明的单位，表上留空白，由该单位填写",
            '列表，每项为 单位,填报人,电话，如 ["公安局,李某,0538-0000001"]',
        ),
    ] = ()
    cut_off: Annotated[ClockTime, told("报送日当天几点以后收到的算晚到", "时刻，如 17:00，最晚 24:00")] = "24:00"

    def contact_of(self, unit: str) -> tuple[str, str]:
        """Who fills in a unit's form, and the phone; blanks where the unit has named nobody, never the office's."""
        named = (entry.replace("，", ",").split(",") for entry in self.unit_contacts)
        own = {unit_key(name): (person.strip(), phone.strip()) for name, person, phone in named}
        return own.get(unit_key(unit), ("", ""))


@dataclass(frozen=True, config=KNOWN_KEYS_ONLY)
class Settings:
    """What campaign.yaml may say; every key has a default."""

    name: Annotated[str, told("治理行动的名称", "文字", min_length=1)] = "肥城市安全生产资格证书涉假专项治理"
    start: Annotated[Day, told("累计数从哪一天起算", "日期，如 2024-07-16")] = date(2024, 7, 16)
    deadlines: Annotated[Days, told("各报送日", "从早到晚、不重复的日期列表，如 [2024-08-18, 2024-10-18]")] = (
        date(2024, 8, 18),
        date(2024, 10, 18),
        date(2024, 12, 18),
    )
    timezone: Annotated[Literal["Asia/Shanghai"], told("时区", TIMEZONE)] = TIMEZONE
    registries: Annotated[
        tuple[Coverage, ...],
        told("各登记库收录什么", "列表，每项写明 source（部门）和 family（证书种类）"),
    ] = DEFAULT_COVERAGE
    shrink: Annotated[
        Share,
        told("新导出的登记库比上次采用的少了超过这一比例，暂不采用，待人认可", "0 到 1 之间的数，如 0.05"),
    ] = 0.05
    plausible: Annotated[
        Plausible, told("将成为线索的申报多到不可信的界限", "一组比例，如 {family: 0.1, sender: 0.5}")
    ] = Plausible()
    limits: Annotated[Limits, told("读取一个文件的上限", "一组正整数，如 {wall_seconds: 180}")] = Field(
        default_factory=Limits
    )
    annex2: Annotated[Annex2Settings, told("附件2 的设置", "一组设置，如 {contact: 张某, phone: 0538-0000000}")] = (
        Field(default_factory=Annex2Settings)
    )


@dataclass(frozen=True, config=KNOWN_KEYS_ONLY)
class Campaign(Settings):
    """One campaign: where it lives and what holds for it."""

    root: Path = Field(kw_only=True)

    @property
    def inbox(self) -> Path:
        """Hand-ins as they arrive; only ever read."""
        return self.root / "inbox"

    @property
    def store(self) -> Path:
        """All that the program keeps between runs."""
        return self.root / "store"

    def made(self, as_of: date) -> Path:
        """Where a run writes what it hands to people, before it is published as one."""
        return self.store / "made" / as_of.isoformat()

    def out(self, as_of: date) -> Path:
        """What a run hands to people."""
        return self.root / "out" / as_of.isoformat()

    def summary(self, as_of: date) -> Path:
        """What a run tells of itself, in that folder."""
        return self.out(as_of) / "运行摘要.txt"
