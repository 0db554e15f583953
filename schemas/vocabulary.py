"""The closed vocabularies that several tables share: families, verdicts, states.

Codes are what programs see; the Chinese label beside each is what people see. One term for one thing.
"""

from enum import StrEnum
from typing import Self


class Coded(StrEnum):
    """A code with its Chinese label."""

    label: str

    def __new__(cls, code: str, label: str) -> Self:
        """Make a member whose value is the code."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.label = label
        return member


class Family(Coded):
    """Certificate families (domain facts §1: F1 to F7)."""

    SPECIAL_OPERATION = "special_operation", "特种作业操作证"
    SAFETY_COMPETENCE = "safety_competence", "安全生产知识和管理能力考核合格证"
    CONSTRUCTION_SPECIAL_OPERATION = "construction_special_operation", "建筑施工特种作业操作资格证"
    CONSTRUCTION_SAFETY_OFFICER = "construction_safety_officer", "安管人员考核合格证"
    SPECIAL_EQUIPMENT = "special_equipment", "特种设备安全管理和作业人员证"
    COAL_SPECIAL_OPERATION = "coal_special_operation", "煤矿特种作业操作证"
    COAL_SAFETY_COMPETENCE = "coal_safety_competence", "煤矿安全生产知识和管理能力考核合格证"


class Verdict(Coded):
    """The answer to one claim, in the contract's words (contract §4)."""

    REGISTERED = "registered", "登记在册"
    REGISTERED_DISCREPANT = "registered_discrepant", "登记在册（录入不一致）"
    LAPSED = "lapsed", "过期或未复审"
    REVOKED = "revoked", "注销/吊销/撤销/暂扣"
    ALTERED = "altered", "与登记不符（疑似变造）"
    IMPERSONATED = "impersonated", "冒用他人证书"
    NOT_REGISTERED = "not_registered", "查无登记（疑似假证）"
    NEEDS_VERIFICATION = "needs_verification", "待核验"
    OUT_OF_SCOPE = "out_of_scope", "超范围"
    UNCERTIFIED = "uncertified", "无证"
    NOT_APPLICABLE = "not_applicable", "不在本次范围"
    UNREADABLE = "unreadable", "数据问题"


class ClueLevel(Coded):
    """How urgent a clue is."""

    HIGH = "high", "高"
    MEDIUM = "medium", "中"
    LOW = "low", "低"


class Change(Coded):
    """What is different from the run before, in the order in which it is told."""

    SINCE = "since", "上次运行的基准日"
    CLUE_NEW = "clue_new", "新线索"
    CLUE_BACK = "clue_back", "恢复待核查"
    CLUE_CHANGED = "clue_changed", "申报已变更"
    CLUE_WITHDRAWN = "clue_withdrawn", "申报已撤回"
    CLUE_OTHERWISE = "clue_otherwise", "情况有变"
    CLUE_REWRITTEN = "clue_rewritten", "申报内容有改动"
    CLUE_LEVEL = "clue_level", "级别改变"
    FILE_NEW = "file_new", "新到文件"
    FILE_BACK = "file_back", "撤走后又报送"
    FILE_CHANGED = "file_changed", "内容更新"
    FILE_WITHDRAWN = "file_withdrawn", "已撤走"
    FILE_STATUS = "file_status", "去向改变"


class FileStatus(Coded):
    """Where a hand-in ended (contract §4, files.parquet)."""

    READ = "read", "已读取"
    DUPLICATE = "duplicate", "重复报送"
    SUPERSEDED = "superseded", "已有新版"
    WITHDRAWN = "withdrawn", "已撤走"
    RETURNED = "returned", "退回件已收回"
    UNRECOGNISED = "unrecognised", "未能识别"
    UNREADABLE = "unreadable", "无法读取"
    IGNORED = "ignored", "未处理"


class OwnList(Coded):
    """The lists that the program itself writes for people, and under which two letters each is numbered."""

    code: str

    RETURNS = "return_list", "退回修改清单"
    WORKLIST = "worklist", "待核验清单"
    CLUES = "clue_book", "线索台账"
    WAITING = "waiting_list", "待放行清单"
    QUALITY = "quality_book", "数据质量"
    ANNEX2 = "annex2_book", "附件2工作情况统计表"
    CASE = "case_book", "线索资料"
    DUE = "due_book", "到期预警"


for _own, _code in zip(OwnList, ("TH", "HY", "XS", "FX", "ZL", "FB", "DC", "DQ"), strict=True):
    _own.code = _code


class IdState(Coded):
    """What the text of an identity number turned out to be."""

    VALID = "valid", "校验通过"
    OLD15 = "old15", "15位旧号"
    CHECK_FAILED = "check_failed", "校验不通过"
    MASKED = "masked", "脱敏"
    NUMERIC = "numeric", "精度丢失"
    OTHER_DOCUMENT = "other_document", "其他证件"
    MALFORMED = "malformed", "格式不符"
    MISSING = "missing", "未填写"


class NameState(Coded):
    """What the text of a name turned out to be."""

    OK = "ok", "姓名"
    MASKED = "masked", "脱敏"
    PLACEHOLDER = "placeholder", "占位文字"
    MISSING = "missing", "未填写"


class NumberForm(Coded):
    """Which grammar of domain facts §1 a certificate number follows."""

    T_ID = "t_id", "T+身份证号"
    ID = "id", "身份证号"
    CONSTRUCTION_OPERATION = "construction_operation", "建筑特种作业编号"
    CONSTRUCTION_SAFETY = "construction_safety", "建安编号"
    TS6 = "ts6", "TS6旧编号"
    OLD14 = "old14", "14位旧编号"
    NUMERIC = "numeric", "精度丢失"
    MASKED = "masked", "脱敏"
    FREE = "free", "其他编号"
    NONE_CLAIMED = "none_claimed", "未持证"
    MISSING = "missing", "未填写"


class ItemMatch(Coded):
    """How an item text was mapped to the catalogue of domain facts §2."""

    EXACT = "exact", "一致"
    SYNONYM = "synonym", "同义写法"
    BROAD = "broad", "泛称"
    FUZZY = "fuzzy", "近似"
    UNKNOWN = "unknown", "目录外"
    MISSING = "missing", "未填写"


class Status(Coded):
    """The state of a certificate as a registry records it (C0304-2022 certState)."""

    IN_FORCE = "in_force", "有效"
    SUSPENDED = "suspended", "暂扣"
    REVOKED = "revoked", "吊销"
    WITHDRAWN = "withdrawn", "撤销"
    CANCELLED = "cancelled", "注销"
    EXPIRED = "expired", "过期失效"
    PENDING = "pending", "转出、挂失或办理中"
    UNREAD = "unread", "未能读懂"
    UNKNOWN = "unknown", "未注明"


class Told(Coded):
    """What a remark beside a claim may tell."""

    RENAMED = "renamed", "改过姓名"
    ID_CHANGED = "id_changed", "身份证号变更过"
    RENEWED = "renewed", "已复审或换证"
    RENEWING = "renewing", "正在复审或换证"
    ELSEWHERE = "elsewhere", "外省发证"
    LEFT = "left", "已离职"


class Precision(Coded):
    """How much of a date was written. The date itself is the first day of what was written."""

    YEAR = "Y", "年"
    MONTH = "YM", "年月"
    DAY = "YMD", "年月日"
    OPEN = "open", "长期"


def labels(kind: type[Coded]) -> dict[str, str]:
    """Code to Chinese label, for one vocabulary."""
    return {member.value: member.label for member in kind}


def codes(kind: type[Coded]) -> list[str]:
    """All codes of one vocabulary, in order."""
    return [member.value for member in kind]
