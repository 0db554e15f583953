"""Chinese words for codes, as people see them."""

import polars as pl

from schemas.comparison_levels import EnterpriseLevel, IdLevel, NameLevel, NumberLevel
from schemas.tables.screening import CROSS_ROW_KINDS, OWN_KINDS
from schemas.vocabulary import Coded, Family, ItemMatch, OwnList, Precision, Status, Verdict, labels

KIND_LABELS = labels(Verdict) | CROSS_ROW_KINDS | OWN_KINDS
FAMILY_LABELS = labels(Family)
ROLE_LABELS = {
    "claim": "申报", "registry": "登记", "searched": "查询过的登记库", "revised": "现在的申报", "former": "原申报",
    "ledger": "台账",
}  # fmt: skip

FIELD_LABELS = {
    "name": "姓名", "id_no": "身份证号", "number": "证书编号", "family": "证书种类", "category": "作业类别",
    "item": "准操项目", "first_issue": "初领日期", "issue": "发证日期", "valid_from": "有效期起",
    "valid_to": "有效期截止日期",
    "review_due": "应复审日期", "review_done": "实际复审日期", "issuer": "发证机关", "enterprise": "单位名称",
    "uscc": "统一社会信用代码", "post": "岗位", "status": "证书状态", "sex": "性别", "birth": "出生日期",
    "phone": "电话", "id_type": "证件类型", "archive_no": "档案编号", "person_type": "人员类型", "on_job": "在岗情况",
    "remark": "备注", "post_needs": "是否须持证", "open_status": "疑似证书状态", "open_review": "疑似复审记录",
    "open_end": "疑似有效期", "open_issuer": "疑似发证机关", "unread_cells": "未能对应的各列",
}  # fmt: skip
"""Short headings of canonical fields (domain facts §8)."""

TABLE_LABELS = {
    "registry": "登记库", "roster": "花名册", "notice": "注销撤销名单",
    "inspection": "检查台账", "problem": "问题台账", "penalty": "处罚台账",
    "transfer": "移送台账", "site": "网站台账", "cleanup": "清理台账", "case": "案件台账",
} | labels(OwnList)  # fmt: skip

BASIS_LABELS = {"first_seen": "首次看到", "file_time": "文件时间"}
"""What a received time is."""

METHOD_LABELS = {
    "exact": "同义词", "fuzzy": "近似", "content": "按内容", "confirmed": "按人工确认", "unmapped": "未对应",
}  # fmt: skip

OPEN_PREVENTS = {
    "open_status": "可能是证书状态：读不懂的，不能判为“登记在册”，也不能判为注销、吊销或暂扣，列入待核验。",
    "open_review": "可能是复审记录：复审期已过的，看不出是否已经复审，不能判为过期，列入待核验。",
    "open_end": "可能是有效期：看不出是否过期，也不能与另一方的有效期比较，列入待核验。",
    "open_issuer": "可能是发证机关：看不出登记库应否有该证书，查不到的不能判为“查无登记”，列入待核验。",
}
"""What a column that was not understood keeps from being told (schemas.lookups.open_columns)."""


def _comparison_labels() -> dict[str, str]:
    """Labels of all comparison levels; the same code says the same in each vocabulary."""
    kinds: list[type[Coded]] = [
        ItemMatch, Status, Precision, EnterpriseLevel, NumberLevel, NameLevel, IdLevel,
    ]  # fmt: skip
    return {code: label for kind in kinds for code, label in labels(kind).items()}


COMPARISON_LABELS = _comparison_labels()


def labelled(column: str, words: dict[str, str]) -> pl.Expr:
    """Put the Chinese word for each code of a String column; a code without one stays as it is."""
    return pl.col(column).replace(words)
