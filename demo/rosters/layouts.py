"""The ways rosters are laid out: which columns, in what words, with what above, between and below the rows."""

from dataclasses import dataclass

from demo.formats.formats import FORMATS, MERGING, TYPED

HEADERS: dict[str, tuple[str, ...]] = {
    "seq": ("序号", "序号", "编号"),
    "name": ("姓名", "姓名", "姓名", "持证人", "持证人姓名", "人员姓名", "员工姓名", "作业人员"),
    "sex": ("性别",),
    "id_no": ("身份证号", "身份证号码", "公民身份号码", "证件号码", "身份证件号码", "身份证", "有效证件号"),
    "phone": ("联系电话", "电话", "手机号", "联系方式"),
    "post": ("岗位", "职务", "从事岗位", "班组"),
    "family": ("证书名称", "证书类别", "证书种类", "资质名称"),
    "category": ("作业类别", "作业种类"),
    "item": ("准操项目", "操作项目", "作业项目", "工种"),
    "number": ("证书编号", "证号", "操作证号", "证书号", "资格证号", "证照编号", "上岗证号"),
    "first_issue": ("初领日期", "初次领证日期", "初次发证日期", "首次取证"),
    "issue": ("发证日期", "领证日期", "签发日期", "颁证时间"),
    "valid_from": ("有效期起", "有效期开始日期", "有效期起始日期"),
    "valid_to": ("有效期至", "有效期止", "到期日期", "截止日期", "有效期结束日期"),
    "validity": ("有效期", "有效期限"),
    "review_due": ("应复审日期", "复审期限", "下次复审"),
    "issuer": ("发证机关", "签发机关", "发证单位", "颁发机构"),
    "enterprise": ("单位名称", "企业名称", "工作单位", "所属单位", "用工单位"),
    "uscc": ("统一社会信用代码", "信用代码"),
    "on_job": ("在岗情况", "是否在职"),
    "remark": ("备注",),
}
"""Header words of each column, as attested in real files (domain facts §8); the usual one first."""

WIDE_ITEMS = {"高压": 1, "低压": 0, "登高": 9, "焊工": 6}
"""Column groups of wide rosters, and the item of special operation (its place in the catalogue) of each."""


@dataclass(frozen=True)
class Layout:
    """One way to lay a roster out. `mode`: single, wide, cell (several certificates a cell), merged (a row each)."""

    key: str
    fields: tuple[str, ...]
    formats: tuple[str, ...]
    mode: str = "single"
    title: bool = False
    unit_line: bool = False
    two_row_header: bool = False
    sheets: int = 1
    last_hidden: bool = False
    stacked: bool = False
    repeat_header: int = 0
    blank_every: int = 0
    total: bool = False
    notes: bool = False
    template_rows: int = 0
    unusual: bool = False


ANY = tuple(FORMATS)
SHEETED = tuple(sorted(TYPED))
WITH_MERGES = tuple(sorted(MERGING))


def columns(text: str) -> tuple[str, ...]:
    """Return field names from one line of them."""
    return tuple(text.split())


PLAIN = columns("seq name id_no family item number issue valid_to issuer enterprise remark")

LAYOUTS = (
    Layout("plain", PLAIN, ANY),
    Layout(
        "two_rows",
        columns("seq name sex id_no post family category item number valid_from valid_to review_due issuer"),
        WITH_MERGES, title=True, unit_line=True, two_row_header=True, notes=True,
    ),
    Layout(
        "workshops", columns("seq name id_no post item number first_issue valid_to review_due"),
        SHEETED, title=True, sheets=3,
    ),
    Layout("hidden", PLAIN, SHEETED, sheets=2, last_hidden=True),
    Layout("wide", columns("seq name id_no post"), ANY, mode="wide", title=True, unit_line=True, total=True),
    Layout("cell", columns("seq name id_no item number valid_to enterprise"), ANY, mode="cell", title=True),
    Layout(
        "merged", columns("seq enterprise name id_no family item number valid_from valid_to issuer"),
        WITH_MERGES, mode="merged", title=True,
    ),
    Layout("repeated", PLAIN, ANY, title=True, unit_line=True, repeat_header=15, blank_every=15),
    Layout(
        "totals", columns("seq enterprise uscc name id_no phone family item number first_issue valid_to issuer"),
        ANY, title=True, total=True, notes=True,
    ),
    Layout("template", PLAIN, ANY, title=True, template_rows=12),
    Layout("file_name", columns("seq name sex id_no family item number issue valid_to issuer"), ANY),
    Layout(
        "unusual", columns("name on_job id_no phone family item number issue valid_to issuer enterprise"),
        ANY, unusual=True,
    ),
    Layout(
        "registration",
        columns(
            "seq enterprise uscc name sex id_no family category item number first_issue valid_from valid_to"
            " review_due issuer on_job"
        ),
        ("xlsx", "csv_utf8", "html"),
    ),
    Layout("range", columns("seq name id_no family item number validity issuer enterprise"), ANY, title=True),
    Layout(
        "stacked", columns("seq name id_no family item number issue valid_to issuer"), ANY, title=True, stacked=True
    ),
    Layout(
        "family_only", columns("seq name id_no family number issue valid_to issuer enterprise"), ANY, unit_line=True
    ),
)  # fmt: skip
