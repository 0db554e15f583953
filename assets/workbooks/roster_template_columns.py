"""What the roster form asks for: its columns with an example and a hint each, and how to fill it in, in words."""

from dataclasses import dataclass
from datetime import date

from schemas.roster_form import EXAMPLE_ID, EXAMPLE_NAME, GUIDE_TITLE
from schemas.vocabulary import Family

TEXT, DATE, ID, FAMILY, ITEM = "text", "date", "id", "family", "item"
"""What a column takes: any text, a day, an identity number, one of the families, one of that family's items."""


@dataclass(frozen=True)
class FormColumn:
    """One column of the form. `header` is a listed header of its field, so that it is read for what it is."""

    header: str
    field: str
    takes: str
    width: int
    hint: str
    example: str | date | None = None


COLUMNS = (
    FormColumn("姓名", "name", TEXT, 12, "与身份证一致。", EXAMPLE_NAME),
    FormColumn("身份证号", "id_no", ID, 24, "18位，末位为X的写大写X。", EXAMPLE_ID),
    FormColumn("单位名称", "enterprise", TEXT, 30, "营业执照上的全称，每行都填。", "某某有限公司"),
    FormColumn("统一社会信用代码", "uscc", TEXT, 24, "18位，照营业执照填写。"),
    FormColumn("岗位", "post", TEXT, 14, "在本单位从事的岗位，如 维修电工。", "维修电工"),
    FormColumn("证书种类", "family", FAMILY, 34, "点右侧箭头选择；没有证书的留空。", Family.SPECIAL_OPERATION.label),
    FormColumn("准操项目", "item", ITEM, 28, "先选证书种类，再点右侧箭头选择。", "低压电工作业"),
    FormColumn("证书编号", "number", TEXT, 26, "照证书填写，不要省略字母。", f"T{EXAMPLE_ID}"),
    FormColumn("初领日期", "first_issue", DATE, 14, "第一次领到该证书的日期，如 2021-03-02。", date(2021, 3, 2)),
    FormColumn("有效期起始日期", "valid_from", DATE, 16, "如 2024-03-02。", date(2024, 3, 2)),
    FormColumn("有效期截止日期", "valid_to", DATE, 16, "如 2027-03-01。", date(2027, 3, 1)),
    FormColumn("应复审日期", "review_due", DATE, 14, "证书上没有的留空。", date(2027, 3, 1)),
    FormColumn("实际复审日期", "review_done", DATE, 16, "没有复审过的留空。"),
    FormColumn("发证机关", "issuer", TEXT, 26, "照证书填写全称。", "泰安市应急管理局"),
    FormColumn(
        "备注", "remark", TEXT, 30, "如 曾用名、身份证号变更、换证中、已离职。", "此行只是示例，不作为申报，可以删除"
    ),
)

GUIDE = (
    GUIDE_TITLE,
    "",
    "一、这是什么",
    "本表用于报送本单位须持证岗位人员及其证书，供主管部门与证书登记库比对。比对结果只是线索，有疑问时会退回或与您核实。",
    "",
    "二、怎么填",
    "在“花名册”工作表中，从示例行下面一行开始填写，一个证书填一行；一个人有几个证书的填几行，每行都写全姓名和号码。",
    "示例行不作为申报，留着、删掉都可以；不要在示例行上改写，也不要改动第一行的列名。",
    "须持证的岗位上没有证书的人也要填，证书各列留空。",
    "号码各列已设为文本，不会变成科学计数或末尾补零；请直接键入，或粘贴为“值”。",
    "输入的号码末位校验不符时会提示，粘贴的会显示为红色：请对照证件核对。持其他证件的，可确认后继续，并在备注中说明。",
    "证书种类和准操项目请从下拉框选择，先选种类；目录中没有的项目，准操项目留空，在备注中照证书抄写。",
    "日期写成 2024-08-05 的样子；证书上没有的日期留空。",
    "可以另存为 .xlsx、.xls、.ods 或 .csv；另存为 .csv 时请停在“花名册”工作表上。",
    "",
    "三、交给谁",
    "填好后以本单位名称命名文件，交所属主管部门或开展本次治理的工作专班。表中含个人信息，请勿在公开的群或网盘中传送。",
)
