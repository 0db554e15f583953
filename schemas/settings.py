"""The settings of one campaign as typed values. Reading campaign.yaml is the top floor's work."""

from dataclasses import dataclass, field
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path

from schemas.lookups.units import unit_key
from schemas.vocabulary import Family

TIMEZONE = "Asia/Shanghai"

REGISTRY_FOLDERS = ("应急局", "住建局", "市场监管局", "煤炭中心")
ROSTER_FOLDERS = ("企业花名册", "齐鲁安特")
LEDGER_FOLDERS = ("执法检查", "网络治理", "立案查处")

DEFAULT_ISSUERS = ("山东省*", "泰安市*", "肥城市*")

# An absence is a clue only when the record had ten days to arrive: uploads lag (domain facts §4).
UPLOAD_LAG_DAYS = 10
# An export further back than this says little of a claim that bears no date.
OLD_EXPORT_DAYS = 180


@dataclass(frozen=True)
class Coverage:
    """What one registry export covers. Without a date, the export's own date is estimated from its rows."""

    source: str
    family: Family
    issuers: tuple[str, ...] = DEFAULT_ISSUERS
    exported_on: date | None = None

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


@dataclass(frozen=True)
class Plausible:
    """Shares of accused claims beyond which a misread registry or roster is likelier than so many forgeries.

    In half a year of the last national campaign 532 fakes stood against 1,819 people without any certificate
    (domain facts §0): a county's share lies far below. 1 switches a guard off.
    """

    family: float = 0.10
    sender: float = 0.50


@dataclass(frozen=True)
class Limits:
    """What one file may cost when it is parsed (engineering: readers grow without end on hostile files)."""

    file_bytes: int = 512 * 1024 * 1024
    memory_bytes: int = 4 * 1024**3
    cpu_seconds: int = 120
    wall_seconds: int = 180


@dataclass(frozen=True)
class Annex2Settings:
    """Choices of 附件2 that the bureau confirms (domain facts §0 and §6)."""

    person_problem_types: tuple[str, ...] = ("无证", "假证", "过期未复审", "超范围")
    fines_on_individuals: bool = True
    # How a figure of a ledger that was not handed in is printed: blank, 0 or /. It is never a zero in a sum.
    not_filed: str = ""
    # The founding document prints 引入, a misreading of 介入 (domain facts §0.5).
    intervention_caption: str = "检察机关介入的涉证案件数量(件)"
    # The paper form has no column for the unit's name (domain facts §0.7); a table of several units needs one.
    unit_column: bool = True
    units: tuple[str, ...] = ()
    office: str = "肥城市应急管理局"
    contact: str = ""
    phone: str = ""
    # 单位,填报人,电话 for each unit whose own form is to name somebody else than the office's contact.
    unit_contacts: tuple[str, ...] = ()
    # Hand-ins after this time of a deadline's day are late for it.
    cut_off: str = "24:00"

    def contact_of(self, unit: str) -> tuple[str, str]:
        """Who fills in a unit's form, and the phone; blanks where the unit has named nobody, never the office's."""
        named = (entry.replace("，", ",").split(",") for entry in self.unit_contacts)
        own = {unit_key(name): (person.strip(), phone.strip()) for name, person, phone in named}
        return own.get(unit_key(unit), ("", ""))


@dataclass(frozen=True)
class Campaign:
    """One campaign: where it lives and what holds for it."""

    root: Path
    name: str = "肥城市安全生产资格证书涉假专项治理"
    start: date = date(2024, 7, 16)
    deadlines: tuple[date, ...] = (date(2024, 8, 18), date(2024, 10, 18), date(2024, 12, 18))
    timezone: str = TIMEZONE
    registries: tuple[Coverage, ...] = DEFAULT_COVERAGE
    # An export that lost a larger share of its last accepted version's records is held back until somebody accepts it.
    shrink: float = 0.05
    plausible: Plausible = field(default_factory=Plausible)
    limits: Limits = field(default_factory=Limits)
    annex2: Annex2Settings = field(default_factory=Annex2Settings)

    @property
    def inbox(self) -> Path:
        """Hand-ins as they arrive; only ever read."""
        return self.root / "inbox"

    @property
    def store(self) -> Path:
        """All that the program keeps between runs."""
        return self.root / "store"

    def out(self, as_of: date) -> Path:
        """What a run hands to people."""
        return self.root / "out" / as_of.isoformat()

    def summary(self, as_of: date) -> Path:
        """What a run tells of itself, in that folder."""
        return self.out(as_of) / "运行摘要.txt"
