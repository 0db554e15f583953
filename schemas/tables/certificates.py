"""Contracts of parsed certificates: what departments record, and what rosters claim."""

from typing import ClassVar

import polars as pl

from schemas.tables.contract import Contract, Metadata, spec
from schemas.tables.provenance import Provenance
from schemas.vocabulary import Family, IdState, ItemMatch, NameState, NumberForm, Precision, Status, Told, codes

DATE_FIELDS = ("first_issue", "issue", "valid_from", "valid_to", "review_due", "review_done")


class CertificateFacts(Provenance):
    """One certificate as written in one row: each value parsed, beside the text as displayed.

    A date is the first day of what was written; its `_precision` says how much that was. For 长期 the date
    is null and the precision `open`.
    """

    table: pl.UInt16 = spec("所属表序号")
    claim: pl.UInt16 = spec("该行第几个证书，从1起", ge=1)
    slot: pl.UInt16 = spec("宽表中的证书序位；共用列为0")
    source: pl.String = spec("收件箱下的一级文件夹，如 应急局")

    name_text: pl.String = spec("姓名原文", nullable=True)
    name: pl.String = spec("规范姓名（去空格、零宽字符、括注，间隔号统一）", nullable=True)
    name_remark: pl.String = spec("姓名中的括注", nullable=True)
    name_state: pl.String = spec("姓名状态", codes=codes(NameState))

    id_no_text: pl.String = spec("身份证号原文", nullable=True)
    id_no: pl.String = spec("规范身份证号；脱敏位为*；精度丢失时仅前15位", nullable=True)
    id_state: pl.String = spec("身份证号状态", codes=codes(IdState))
    birth_date: pl.Date = spec("身份证号内的出生日期（校验通过或15位旧号）", nullable=True)
    sex: pl.String = spec("身份证号内的性别", nullable=True, codes=["男", "女"])

    number_text: pl.String = spec("证书编号原文", nullable=True)
    number: pl.String = spec("规范证书编号", nullable=True)
    number_form: pl.String = spec("编号格式", codes=codes(NumberForm))
    number_id: pl.String = spec("编号内含的18位身份证号（不论校验是否通过）", nullable=True)

    family: pl.String = spec("证书种类", nullable=True, codes=codes(Family))
    item_text: pl.String = spec("准操项目原文", nullable=True)
    item: pl.String = spec("目录中的准操项目", nullable=True)
    item_match: pl.String = spec("对应方式", codes=codes(ItemMatch))

    first_issue_text: pl.String = spec("初领日期原文", nullable=True)
    first_issue: pl.Date = spec("初领日期", nullable=True)
    first_issue_precision: pl.String = spec("精度", nullable=True, codes=codes(Precision))
    issue_text: pl.String = spec("发证日期原文", nullable=True)
    issue: pl.Date = spec("发证日期", nullable=True)
    issue_precision: pl.String = spec("精度", nullable=True, codes=codes(Precision))
    valid_from_text: pl.String = spec("有效期起原文", nullable=True)
    valid_from: pl.Date = spec("有效期起", nullable=True)
    valid_from_precision: pl.String = spec("精度", nullable=True, codes=codes(Precision))
    valid_to_text: pl.String = spec("有效期截止日期原文", nullable=True)
    valid_to: pl.Date = spec("有效期截止日期", nullable=True)
    valid_to_precision: pl.String = spec("精度", nullable=True, codes=codes(Precision))
    review_due_text: pl.String = spec("应复审日期原文", nullable=True)
    review_due: pl.Date = spec("应复审日期", nullable=True)
    review_due_precision: pl.String = spec("精度", nullable=True, codes=codes(Precision))
    review_done_text: pl.String = spec("实际复审日期原文", nullable=True)
    review_done: pl.Date = spec("实际复审日期", nullable=True)
    review_done_precision: pl.String = spec("精度", nullable=True, codes=codes(Precision))

    issuer_text: pl.String = spec("发证机关原文", nullable=True)
    issuer: pl.String = spec("规范发证机关", nullable=True)
    enterprise_text: pl.String = spec("单位名称原文", nullable=True)
    enterprise: pl.String = spec("单位名称（列、标题行或文件名）", nullable=True)
    enterprise_key: pl.String = spec("单位比对键（去括号、地名前缀、组织形式后的核心字号）", nullable=True)
    uscc: pl.String = spec("规范统一社会信用代码", nullable=True)
    reviewed: pl.Boolean = spec("写明已复审而没有日期", nullable=True)
    review_failed: pl.Boolean = spec("写明复审未合格", nullable=True)
    unread: pl.List(pl.String) = spec("写有内容而未能读懂的字段；没有为空", nullable=True)  # type: ignore[valid-type]


class Certificates(CertificateFacts):
    """Registry records of all departments, one row a certificate on record."""

    class Config(Contract.Config):
        title = "登记库"
        metadata: ClassVar[Metadata] = {"sort_key": ("file", "sheet", "row", "claim")}

    reg_id: pl.UInt32 = spec("登记记录序号，按来源排序", unique=True)
    status_text: pl.String = spec("证书状态原文", nullable=True)
    status: pl.String = spec("证书状态", codes=codes(Status))
    exported_on: pl.Date = spec("所在登记库的导出日期（设置、标题或文件名、或最晚发证日期）", nullable=True)
    told_on: pl.Date = spec("标题或文件名注明的导出日期", nullable=True)
    reviews_untold: pl.Boolean = spec("所在的表或其中一段没有复审记录，是否复审无从判断", nullable=True)
    ends_untold: pl.Boolean = spec("所在的表或其中一段没有有效期截止日期，是否过期无从判断", nullable=True)


class Claims(CertificateFacts):
    """Certificates that rosters claim for a person, one row a claim; a person without any has one row."""

    class Config(Contract.Config):
        title = "申报证书"
        metadata: ClassVar[Metadata] = {"sort_key": ("file", "sheet", "row", "claim")}

    ros_id: pl.UInt32 = spec("申报序号，按来源排序", unique=True)
    claimed: pl.Boolean = spec("是否申报了证书（无、/、未取得、办理中等为否）")
    readable: pl.Boolean = spec("能否判断；不能的退回报送人")
    post: pl.String = spec("岗位", nullable=True)
    family_basis: pl.String = spec(
        "证书种类的依据：read 由编号、名称、项目等读出 / contested 读出，但本行另有内容指向别的种类 / "
        "pair 编号规则相同的两种之一 / guessed 由文件名、岗位等推测",
        nullable=True,
        codes=["read", "contested", "pair", "guessed"],
    )
    other_certificate: pl.String = spec("不在本次范围的证书的名称；属于本次范围的为空", nullable=True)
    needs_certificate: pl.Boolean = spec("岗位是否须持证；岗位不明或视情况而定的为空", nullable=True)
    workplaces: pl.List(pl.String) = spec(  # type: ignore[valid-type]
        "作业场所的种类（workplaces.csv），由岗位、表名、单位名称读出；不明为空", nullable=True
    )
    told: pl.List(pl.String) = spec("备注等处说明的情况：" + " ".join(codes(Told)))  # type: ignore[valid-type]
    told_ids: pl.List(pl.String) = spec("备注等处写明的原身份证号")  # type: ignore[valid-type]
    names_told: pl.Boolean = spec("备注等处是否写明了另一姓名")
    remark_text: pl.String = spec("说明这些情况的原文", nullable=True)
    remark_field: pl.String = spec("原文所在的字段", nullable=True)
    beside_text: pl.String = spec("备注和未能对应的各列，该行的原文", nullable=True)
    misplaced: pl.String = spec("疑为错行错位的字段；没有为空", nullable=True)
    beside_misplaced: pl.Boolean = spec("在错行的一段之中或其边缘，没有登记可以印证", nullable=True)


class RegistryRows(Provenance):
    """Every row of the inbox's registries that was parsed to a record, in force or not."""

    class Config(Contract.Config):
        title = "登记库已读取的行"
        metadata: ClassVar[Metadata] = {"sort_key": ("file", "sheet", "row")}


class RegistryTables(Contract):
    """What became of the rows of each registry table, by the family they were read as."""

    class Config(Contract.Config):
        title = "登记表读取情况"
        metadata: ClassVar[Metadata] = {"sort_key": ("file", "sheet", "table", "family")}

    file: pl.String = spec("收件箱内的路径")
    sheet: pl.String = spec("工作表名；文本文件为空字符串")
    table: pl.UInt16 = spec("表内序号，从1起")
    source: pl.String = spec("部门（文件夹的通用名称）")
    family: pl.String = spec("证书种类；未能识别为空字符串")
    rows: pl.UInt32 = spec("记录数")
    lost: pl.UInt32 = spec("身份证号和证书编号都不能用的记录数")
    numeric: pl.UInt32 = spec("身份证号为数值（精度丢失）的记录数")
    regained: pl.UInt32 = spec("身份证号为数值、以证书编号内的为准的记录数")
    unsound: pl.UInt32 = spec("没有完整有效身份证号（号内也没有）的记录数")
    nameless: pl.UInt32 = spec("没有完整姓名的记录数")
    numberless: pl.UInt32 = spec("没有证书编号的记录数")
    itemless: pl.UInt32 = spec("没有准操项目的记录数")
    endless: pl.UInt32 = spec("没有有效期截止日期的记录数")
    stateless: pl.UInt32 = spec("没有证书状态的记录数")
    idless: pl.UInt32 = spec("没有填写身份证号的记录数")
    undated: pl.UInt32 = spec("有日期没有读懂的记录数")
    reversed: pl.UInt32 = spec("有效期截止日期不晚于起始日期的记录数")
    overdue: pl.UInt32 = spec("状态为过期而有效期截止日期远在其后的记录数")
    copied: pl.UInt32 = spec("成段重复前面各行的记录数")
    divided: pl.UInt32 = spec("证书编号内含另一个有效身份证号的记录数")
    crossed: pl.UInt32 = spec("准操项目不属于本行作业类别的记录数")
    overrun: pl.UInt32 = spec("应复审日期晚于有效期截止日期的记录数")
    unmeant: pl.UInt32 = spec("应复审日期早于发证，或成段填成同一天的记录数")
    unreviewed: pl.UInt32 = spec("所在的表或其中一段没有复审记录的记录数，只计已到复审期限的")
    numberless_run: pl.UInt32 = spec("成段没有证书编号的记录数")
    itemless_run: pl.UInt32 = spec("成段没有准操项目的记录数")
    endless_run: pl.UInt32 = spec("成段没有有效期截止日期的记录数")
    stateless_run: pl.UInt32 = spec("成段没有证书状态的记录数")


class BlurredRecords(Contract):
    """Registry records that their identity number can't find: a namesake's absence proves nothing beside them."""

    class Config(Contract.Config):
        title = "身份证号不可用的登记记录"
        metadata: ClassVar[Metadata] = {"sort_key": ("family", "name")}

    family: pl.String = spec("证书种类；未能识别为空字符串")
    name: pl.String = spec("规范姓名")


class Exports(Contract):
    """Which registry exports are in force for each department and family, and whether they are whole."""

    class Config(Contract.Config):
        title = "登记库使用情况"
        metadata: ClassVar[Metadata] = {"sort_key": ("source", "family")}

    source: pl.String = spec("部门（文件夹的通用名称）")
    family: pl.String = spec("证书种类；未能识别为空字符串")
    files: pl.List(pl.String) = spec("采用的文件")  # type: ignore[valid-type]
    records: pl.UInt32 = spec("采用的记录数")
    exported_on: pl.Date = spec("覆盖到哪一天（导出日期）", nullable=True)
    dated_by: pl.String = spec("导出日期的依据", nullable=True)
    issuers: pl.List(pl.String) = spec("覆盖的发证机关；设置中未列出的为空")  # type: ignore[valid-type]
    listed: pl.Boolean = spec("设置中是否列出")
    former: pl.Boolean = spec("是否仍按上一版")
    keeps_ended: pl.Boolean = spec("是否也有已过期的记录：没有时，已过期的证书查不到不说明问题")
    whole: pl.Boolean = spec("是否完整：不完整时查不到不作为线索")


class ExportDoubts(Contract):
    """What speaks against an export, what that prevents, and whether somebody has accepted it."""

    class Config(Contract.Config):
        title = "登记库疑点"
        metadata: ClassVar[Metadata] = {"sort_key": ("source", "file", "code", "effect", "families")}

    source: pl.String = spec("部门（文件夹的通用名称）；可能属于任何部门的为空字符串")
    families: pl.String = spec("涉及的证书种类，以空格相连；空字符串表示该部门的各种类")
    file: pl.String = spec("收件箱内的路径")
    code: pl.String = spec("疑点代码（export_doubts）")
    message: pl.String = spec("给人看的一句话")
    effect: pl.String = spec(
        "后果：void 查不到不作为线索 / former 仍按上一版 / told 仅告知", codes=["void", "former", "told"]
    )
    from_year: pl.Int32 = spec("只涉及这一年起发证的；不限为空", nullable=True)
    to_year: pl.Int32 = spec("只涉及到这一年为止发证的；不限为空", nullable=True)
    digest: pl.String = spec("所示内容的摘要；认可只对这一内容有效")
    accepted: pl.Boolean = spec("是否已有人认可（认可后不再有后果）")
    accepted_by: pl.String = spec("谁认可、何时、理由", nullable=True)


class SupersededClaims(Claims):
    """Claims in rosters, or rows of them, that a newer version replaces: they stand here and count nowhere.

    `ros_id` is the number before the claims that are left were numbered anew.
    """

    class Config(Contract.Config):
        title = "已被新版代替的申报"
        metadata: ClassVar[Metadata] = {"sort_key": ("file", "sheet", "row", "claim")}


class RosterVersions(Contract):
    """Rosters that were sent again under another name, and the file that takes their place."""

    class Config(Contract.Config):
        title = "花名册新旧版本"
        metadata: ClassVar[Metadata] = {"sort_key": ("file", "newer")}

    file: pl.String = spec("较早的文件，或汇总表")
    newer: pl.String = spec("较新的文件，或汇总表所据的花名册")
    extent: pl.String = spec(
        "whole 整份由新版代替 / part 只代替新版中有的各条 / repeat 汇总表与其他花名册相同的各条只计一次",
        codes=["whole", "part", "repeat"],
    )
    shared: pl.UInt32 = spec("两份中为同一人同一证书的申报条数（按较早的文件计）")
    superseded: pl.UInt32 = spec("较早的文件中不再计入的申报条数")
