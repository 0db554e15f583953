"""Single headers: normal form, listed and near wordings, and the synonym table itself."""

import pytest

from assets.recognising.wording.header_texts import normalise
from assets.recognising.wording.header_words import JOINED_CONFIDENCE, is_known, match_header
from schemas.lookups.headers import CERTIFICATE, KNOWN_UNUSED, meanings, slot_words, vocabulary
from schemas.lookups.open_columns import OPEN_FIELDS, POST_NEEDS
from schemas.tables.recognised import CERTIFICATE_TEXTS, LEDGER_TEXTS, UNREAD_CELLS

TABLES = {CERTIFICATE: CERTIFICATE_TEXTS, **LEDGER_TEXTS}


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("姓 名", "姓名"),
        ("身份证\n号码", "身份证号码"),
        ("＊身份证号（必填）", "身份证号"),
        ("罚款金额（元）", "罚款金额元"),
        ("发证日期(年月日)", "发证日期"),
        ("ＩＤ", "id"),
        ("准操项目：", "准操项目"),
        ("岗位/工种", "岗位工种"),
        ("3、您的证书编号：", "证书编号"),
        ("Q12 姓名", "姓名"),
        ("Q2证号", "q2证号"),
        ("姓名 ⇅", "姓名"),
        ("▲有效期至", "有效期至"),
    ],
)
def test_normal_form(header: str, expected: str) -> None:
    assert normalise(header) == expected


@pytest.mark.parametrize("table", TABLES)
def test_synonyms_are_normal_and_mean_known_fields(table: str) -> None:
    known = meanings(table)
    assert {word for word in known if normalise(word) != word} == set()
    used = {field for meaning in known.values() for field in meaning.fields}
    assert used <= {*TABLES[table], KNOWN_UNUSED}
    assert set(TABLES[table]) <= {*used, *OPEN_FIELDS, POST_NEEDS, UNREAD_CELLS}


def test_every_contract_column_of_the_ledgers_is_listed() -> None:
    columns = (
        "检查编号 检查日期 企业名称 统一社会信用代码 检查类型 是否检查证书 问题编号 发现日期 问题类型 涉及人员姓名 "
        "身份证号 处理措施 文书号 完成整改日期 决定书文号 决定日期 被处罚对象 统一社会信用代码或身份证号 罚款金额 "
        "移送书文号 移送日期 线索内容 网站或账号 平台 信息链接或编号 清理日期 信息类型 案号 阶段 日期 人数"
    )
    assert set(columns.split()) <= vocabulary()


def test_slot_words_come_longest_first() -> None:
    lengths = [len(word) for word in slot_words()]
    assert lengths == sorted(lengths, reverse=True)


@pytest.mark.parametrize(
    ("group", "leaf", "field", "method"),
    [
        ("", "公民身份号码", "id_no", "exact"),
        ("", "证件号码", "id_no", "exact"),
        ("", "T证编号（操作证号）", "number", "fuzzy"),
        ("有效期", "起", "valid_from", "exact"),
        ("身份证", "证号", "id_no", "exact"),
        ("操作证", "证号", "number", "exact"),
        ("有效期", "止", "valid_to", "exact"),
        ("发证", "机关", "issuer", "exact"),
        ("证书", "编号", "number", "exact"),
        ("", "有效期（止）", "valid_to", "exact"),
        ("", "焊接人员身份证号码", "id_no", "fuzzy"),
        ("", "发证机构名称", "issuer", "fuzzy"),
        ("", "特种作业操作资格证编号", "number", "fuzzy"),
        ("", "作业种类及项目", "item", "exact"),
        ("", "作业项目/类别", "item", "exact"),
        ("", "作业类别、准操项目", "item", "exact"),
        ("", "Valid Until", "valid_to", "exact"),
        ("", "Certificate No.", "number", "exact"),
        ("", "应复训日期", "review_due", "exact"),
        ("", "下次换证日期", "valid_to", "exact"),
        ("", "作业人员证失效日", "valid_to", "fuzzy"),
        ("", "操作人员证件编号", "number", "fuzzy"),
        ("", "操作人员证批准日", "issue", "fuzzy"),
        ("", "进场岗位", "post", "fuzzy"),
        ("", "场车证满", "valid_to", "fuzzy"),
        ("", "操作证用到", "valid_to", "fuzzy"),
        ("", "证载止", "valid_to", "fuzzy"),
        ("", "领证", "issue", "fuzzy"),
        ("", "头次发证", "first_issue", "fuzzy"),
        ("", "三类人证全号", "number", "fuzzy"),
        ("", "职工公民号码", "id_no", "fuzzy"),
        ("", "换证时间（到期）", "valid_to", "fuzzy"),
        ("", "现场工种", "post", "fuzzy"),
        ("", "身份证上的号", "id_no", "fuzzy"),
        ("", "序号", KNOWN_UNUSED, "exact"),
        ("联系方式", "", "phone", "exact"),
    ],
)
def test_header_means_field(group: str, leaf: str, field: str, method: str) -> None:
    match = match_header(group, leaf)
    assert match is not None
    assert (match.fields[0], match.method) == (field, method)
    assert match.confidence == 1.0 or method == "fuzzy" or "（" in leaf or match.confidence == JOINED_CONFIDENCE


@pytest.mark.parametrize(
    "header",
    ["/", "保险有效期至", "合同有效期", "法人身份证号", "联系人电话号码", "上衣尺码", "备选方案甲", "聘期满", "工期至"],
)
def test_other_peoples_and_things_stay_unmapped(header: str) -> None:
    assert match_header("", header) is None


def test_near_wordings_are_less_sure_than_listed_ones() -> None:
    near = match_header("", "焊接人员身份证号码")
    assert near is not None
    assert near.confidence < 0.9


@pytest.mark.parametrize(
    ("text", "known"),
    [("姓名", True), ("高压证号", True), ("低压电工证", True), ("填报单位：", False), ("张三", False), ("电工", True)],
)
def test_reads_like_header(text: str, known: bool) -> None:
    assert is_known(text) is known
