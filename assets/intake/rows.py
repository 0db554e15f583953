"""What each row of a table is: data, or layout such as totals, footnotes, section titles and blank template rows."""

import polars as pl

from assets.intake.shapes import NONE_WORDS
from schemas.tables.intake import RowAccounts

_TOTAL = r"^(本页|本表|本单位|全部|全市|以上)?(合计|小计|总计|共计|累计|总人数|合计人数)|^共\d+(人|条|名|本|个)"
_FOOTNOTE = (
    r"^(备注|附注|注|说明|填表|制表|审核|填报|编制|审批|复核|统计人|经办|负责人|单位负责人|主要负责人签|法定代表人签|联系人|联系电话|报送人|"
    r"报送日期|填写|以下空白|日期|年月日|签字|盖章|单位盖章|单位公章|单位（|企业盖章|公章|温馨提示|提示|要求|特此)([:：（(、.。0-9人说明须知要求日期单位时间空白]|$)"
    r"|^(注意|※|★|\*)|^\d{4}年\d{1,2}月\d{1,2}日$|^第.{1,4}页|^备注[:：]|^说明[:：]|^填写说明"
)
_SECTION = (
    r"^([一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十]+[)）])|(车间|班组|部门|科室|项目部|分公司"
    r"|分厂|工段|公司|班|部|队|线|厂|组|人员|作业)$"
)
_EXAMPLE = r"^[(（]?(填写)?(示例|样例|范例|举例|例)[)）:：]?\d*$|^例[:：]"
# An ID or number in the row outweighs a first text that looks like a total or a signature line.
_CERTAIN = r"[0-9*Xx]{12,}|建安|[A-Z]{1,3}[0-9]{6,}"
_PERSON = r"^[\p{Han}\u{20000}-\u{2FA1F}某*□?·•．.]{2,4}$|^\p{Han}+[·•．.‧・]\p{Han}+|^[A-Za-z .]+$"

BODY_SCHEMA: dict[str, type[pl.DataType]] = {
    "lead": pl.String,
    "filled": pl.UInt32,
    "wide": pl.Boolean,
    "own": pl.Boolean,
    "name": pl.String,
    "id_no": pl.String,
    "number": pl.String,
    "facts": pl.String,
    "lead_is_name": pl.Boolean,
}
"""What is known of each body row before it is placed."""


def classify(bodies: pl.DataFrame) -> pl.Series:
    """Place every row of the tables' bodies.

    Parameters
    ----------
    bodies
        Columns of BODY_SCHEMA and `t` (the table): `lead` String is the row's first text, `filled` how many cells
        have one, `wide` whether a merge makes the row one line of text, `own` whether the row itself (not a merge
        from above) says anything of a person or certificate, `name`, `id_no`, `number` String, `facts` String any
        other text that only a person's row has (dates, phone), `lead_is_name` whether the first text stands in
        the name column.

    Returns
    -------
    pl.Series
        `place` String: data, total, footnote, title or template (`RowAccounts.place`).
    """
    lead = pl.col("lead").str.replace_all(r"\s", "")
    known = {field: says_something(field) for field in ("name", "id_no", "number", "facts")}
    identified = known["id_no"] | known["number"]
    certain = _either(pl.col("id_no"), "number", _CERTAIN)
    single_name = (pl.col("filled") == 1) & pl.col("lead_is_name") & lead.str.contains(_PERSON)
    person = identified | known["facts"] | (known["name"] & ((pl.col("filled") > 1) | single_name) & ~pl.col("wide"))
    text_line = (pl.col("filled") <= 2) & ~identified & ~known["facts"] & ~lead.str.contains(r"^\d+(\.0)?$")
    section = text_line & (~known["name"] | lead.str.contains(_SECTION)) & ~single_name
    place = (
        pl.when(~certain & _either(lead, "name", _TOTAL))
        .then(pl.lit("total"))
        .when(~certain & lead.str.contains(_FOOTNOTE))
        .then(pl.lit("footnote"))
        .when(lead.str.contains(_EXAMPLE))
        .then(pl.lit("template"))
        .when(pl.col("wide") & ~certain)
        .then(pl.lit("title"))
        .when(section)
        .then(pl.lit("title"))
        .when(person & pl.col("own"))
        .then(pl.lit("data"))
        .otherwise(pl.lit("template"))
        .alias("place")
    )
    return _after_last_row(bodies.select("t", place))


def says_something(field: str) -> pl.Expr:
    """Whether a cell holds more than 无, / or nothing."""
    text = pl.col(field).str.strip_chars()
    return text.is_not_null() & (text != "") & ~text.str.to_lowercase().is_in(list(NONE_WORDS))


def account(parts: list[pl.DataFrame]) -> pl.DataFrame:
    """RowAccounts of the given parts, each [file, sheet, row, table, place]."""
    whole = pl.concat(parts) if parts else RowAccounts.blank()
    return RowAccounts.conform(whole)


def _either(text: pl.Expr, field: str, pattern: str) -> pl.Expr:
    other = pl.col(field).str.replace_all(r"\s", "").str.contains(pattern)
    return text.str.contains(pattern).fill_null(False) | other.fill_null(False)


def _after_last_row(placed: pl.DataFrame) -> pl.Series:
    """Lines of text below the last data row of a table are footnotes, not titles."""
    position = pl.int_range(pl.len())
    last = pl.when(pl.col("place") == "data").then(position).max().over("t")
    below = (pl.col("place") == "title") & (position > last.fill_null(-1))
    return placed.select(place=pl.when(below).then(pl.lit("footnote")).otherwise("place"))["place"]
