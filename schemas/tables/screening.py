"""Contracts of screening: verdicts, clues and their evidence (contract §4)."""

from typing import ClassVar

import polars as pl

from schemas.tables.contract import Contract, Metadata, spec
from schemas.tables.provenance import Provenance
from schemas.vocabulary import Change, ClueLevel, Family, Verdict, codes

CROSS_ROW_KINDS = {"number_shared": "一号多人", "multiple_employers": "一人多单位"}
"""Clue kinds that no single claim shows."""

IMPOSSIBLE = "impossible_record"
OWN_KINDS = {IMPOSSIBLE: "证书信息异常"}
"""Clue kinds that a single claim shows, whatever its verdict."""

ACTION_VERDICTS = (
    Verdict.LAPSED, Verdict.REVOKED, Verdict.ALTERED, Verdict.IMPERSONATED, Verdict.NOT_REGISTERED,
    Verdict.OUT_OF_SCOPE, Verdict.UNCERTIFIED,
)  # fmt: skip
"""Verdicts that become clues; needs_verification goes on the worklist, unreadable back to the sender."""


OPEN = "待核查"
CHANGED, WITHDRAWN, OTHERWISE = "申报已变更", "申报已撤回", "情况有变"
CLOSED = (CHANGED, WITHDRAWN, OTHERWISE)
"""Statuses of clues that the comparison raises no more: the claim is another now; its hand-in is gone; the claim is
the same but the records, the rules or the as-of date judge it otherwise."""


class Verdicts(Provenance):
    """The answer to every claim of every roster row that is a person."""

    class Config(Contract.Config):
        title = "判断结果"
        metadata: ClassVar[Metadata] = {"sort_key": ("file", "sheet", "row", "claim")}

    claim: pl.UInt16 = spec("该行第几个证书，从1起", ge=1)
    ros_id: pl.UInt32 = spec("申报序号", unique=True)
    family: pl.String = spec("证书种类", nullable=True, codes=codes(Family))
    verdict: pl.String = spec("判断结果", codes=codes(Verdict))
    confidence: pl.Float64 = spec("置信度，0至1", ge=0, le=1)
    reasons: pl.List(pl.String) = spec("规则代码")  # type: ignore[valid-type]
    person_key: pl.String = spec("人员代号（带密钥的摘要，不可反推）", nullable=True)
    enterprise: pl.String = spec("单位名称", nullable=True)
    reg_id: pl.UInt32 = spec("所依据的登记记录序号", nullable=True)
    matched_file: pl.String = spec("登记记录所在文件", nullable=True)
    matched_sheet: pl.String = spec("登记记录所在工作表", nullable=True)
    matched_row: pl.UInt32 = spec("登记记录行号", nullable=True)
    not_compared: pl.List(pl.String) = spec("申报或登记写有内容而未能读懂、或登记库没有载明，没有比对的字段")  # type: ignore[valid-type]


class Held(Contract):
    """Families and senders of which nobody is accused, since so many forgeries are less likely than a misreading."""

    class Config(Contract.Config):
        title = "暂不作为线索的种类和单位"
        metadata: ClassVar[Metadata] = {"sort_key": ("scope", "subject")}

    scope: pl.String = spec("family 证书种类 / sender 报送单位", codes=["family", "sender"])
    subject: pl.String = spec("证书种类代码或报送单位")
    claims: pl.UInt32 = spec("持证申报条数", ge=1)
    accused: pl.UInt32 = spec("将成为线索的条数", ge=1)
    elsewhere: pl.UInt32 = spec("其中证号登记在他人名下、两边均完整读出的条数")
    files: pl.List(pl.String) = spec("涉及的花名册")  # type: ignore[valid-type]
    message: pl.String = spec("给人看的一句话")
    digest: pl.String = spec("所示内容的摘要；放行只对这一内容有效")
    released: pl.Boolean = spec("是否已有人放行")
    released_by: pl.String = spec("谁放行、何时、理由", nullable=True)


class HeldClaims(Provenance):
    """Claims that would be clues, but whose family or sender is held."""

    class Config(Contract.Config):
        title = "暂不作为线索的申报"
        metadata: ClassVar[Metadata] = {"sort_key": ("file", "sheet", "row", "claim")}

    claim: pl.UInt16 = spec("该行第几个证书，从1起", ge=1)
    ros_id: pl.UInt32 = spec("申报序号", unique=True)
    family: pl.String = spec("证书种类", nullable=True, codes=codes(Family))
    enterprise: pl.String = spec("单位名称", nullable=True)
    scope: pl.String = spec("因何暂缓：family 证书种类 / sender 报送单位", codes=["family", "sender"])
    subject: pl.String = spec("证书种类代码或报送单位")
    verdict: pl.String = spec("规则本身的判断结果", codes=codes(Verdict))
    reasons: pl.List(pl.String) = spec("规则代码")  # type: ignore[valid-type]
    elsewhere: pl.Boolean = spec("证号登记在他人名下，两边均完整读出")


class Clues(Contract):
    """What people should look at: clues, never findings."""

    class Config(Contract.Config):
        title = "线索"
        metadata: ClassVar[Metadata] = {"sort_key": ("clue_id",)}

    clue_id: pl.String = spec("线索编号；同样的事实每次编号相同", unique=True)
    kind: pl.String = spec("线索种类", codes=[*(v.value for v in ACTION_VERDICTS), *CROSS_ROW_KINDS, *OWN_KINDS])
    level: pl.String = spec("级别", codes=codes(ClueLevel))
    level_reason: pl.String = spec("定级理由")
    title: pl.String = spec("一句话说明（身份证号脱敏）")
    family: pl.String = spec("证书种类", nullable=True, codes=codes(Family))
    enterprise: pl.String = spec("单位名称，多个以；相连", nullable=True)
    person_keys: pl.List(pl.String) = spec("涉及人员代号")  # type: ignore[valid-type]
    origin: pl.String = spec("来源", codes=["数据比对"])
    acted_from: pl.Date = spec("所涉行为不早于此日；无从得知的为空", nullable=True)
    first_seen: pl.Date = spec("首次发现的基准日")
    last_seen: pl.Date = spec("最近一次比对仍成立的基准日")
    status: pl.String = spec("处置状态；提出过的线索不会消失", codes=[OPEN, *CLOSED])
    status_reason: pl.String = spec("状态为何改变；待核查的为空（身份证号脱敏）", nullable=True)


class ClueChanges(Contract):
    """What is different from the run before: clues that came or changed their status, hand-ins that came or went.

    The run before is the last one of this as-of date that found anything else; of a date that was never run, the
    last one of the latest earlier date. Without any there are no rows, not even that of kind `since`.
    """

    class Config(Contract.Config):
        title = "与上次相比"
        metadata: ClassVar[Metadata] = {"sort_key": ("change", "subject")}

    change: pl.String = spec("变化", codes=codes(Change))
    subject: pl.String = spec("线索编号或文件；since 行为上次的基准日")
    kind: pl.String = spec("线索种类", nullable=True)
    level: pl.String = spec("线索级别", nullable=True, codes=codes(ClueLevel))
    title: pl.String = spec("线索的一句话说明", nullable=True)
    before: pl.String = spec("原状态", nullable=True)
    after: pl.String = spec("现状态", nullable=True)
    why: pl.String = spec("原因", nullable=True)


class Evidence(Provenance):
    """The facts behind each clue, field by field, down to the cell on both sides."""

    class Config(Contract.Config):
        title = "线索证据"
        metadata: ClassVar[Metadata] = {
            "sort_key": ("clue_id", "role", "file", "sheet", "row", "claim", "field", "column")
        }

    clue_id: pl.String = spec("线索编号")
    row: pl.UInt32 = spec("行号，从1起；整个登记库（searched）没有行号，为空", ge=1, nullable=True)
    sha256: pl.String = spec("所在文件当时内容的 SHA-256，原件在 store/raw", nullable=True)
    role: pl.String = spec(
        "claim 申报 / registry 登记 / searched 查询过而没有查到的登记库 / revised 现在的申报 / former 原申报",
        codes=["claim", "registry", "searched", "revised", "former"],
    )
    claim: pl.UInt16 = spec("该行第几个证书")
    field: pl.String = spec("规范字段名")
    claimed: pl.String = spec("申报的文字（脱敏）", nullable=True)
    recorded: pl.String = spec("登记的文字（脱敏）", nullable=True)
    comparison: pl.String = spec("比对级别或说明", nullable=True)
    weight: pl.Float64 = spec("匹配分值（log2(m/u)）", nullable=True)
    column: pl.String = spec("列标，如 C；登记卡、横表中不在该行的为单元格，如 F5；无则为空字符串")


class Worklist(Provenance):
    """What officers look up by hand on the official channels: one row a query (domain facts §4).

    File, sheet and row are those of the first claim the query answers; `places` names them all.
    """

    class Config(Contract.Config):
        title = "待核验清单"
        metadata: ClassVar[Metadata] = {"sort_key": ("order",)}

    order: pl.UInt32 = spec("序号，从1起；先按渠道，再按能否直接查询与单位", ge=1, unique=True)
    query_id: pl.String = spec("查询编号；同一人同一渠道每次编号相同", unique=True)
    channel: pl.String = spec("官方渠道代码（official_sites）")
    channel_name: pl.String = spec("官方渠道名称")
    address: pl.String = spec("网址；须先向报送单位核实的为空", nullable=True)
    ready: pl.Boolean = spec("查询所需的信息是否齐全")
    missing: pl.String = spec("还缺什么；齐全的为空", nullable=True)
    name: pl.String = spec("姓名", nullable=True)
    id_no: pl.String = spec("身份证号（完整；写入工作簿时作脱敏处理）", nullable=True)
    number: pl.String = spec("证书编号（完整；内含身份证号的，写入工作簿时作脱敏处理）", nullable=True)
    families: pl.String = spec("要核对的证书种类，多个以；相连")
    items: pl.String = spec("要核对的准操项目，多个以；相连", nullable=True)
    issuer: pl.String = spec("申报的发证机关，多个以；相连", nullable=True)
    enterprise: pl.String = spec("单位名称，多个以；相连", nullable=True)
    reasons: pl.List(pl.String) = spec("规则代码")  # type: ignore[valid-type]
    why: pl.String = spec("为何列入清单")
    claims: pl.UInt32 = spec("涉及的申报条数", ge=1)
    places: pl.String = spec("涉及的文件、工作表、行，多处以；相连")
    person_key: pl.String = spec("人员代号", nullable=True)
