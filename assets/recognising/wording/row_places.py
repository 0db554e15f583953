"""What each row of a table is: data, or layout such as totals, footnotes, section titles and blank template rows."""

from collections.abc import Sequence

import numpy as np
import polars as pl

from assets.recognising.wording.surnames import begins_with_surname
from schemas.lookups.headers import CERTIFICATE, meanings
from schemas.tables.certificates import DATE_FIELDS
from schemas.values.person_name import is_unsplit_record
from schemas.values.text import says_nothing

TOTAL = (
    r"^(本页|本表|本单位|全部|全市|以上)?(合计|小计|总计|共计|累计|总人数|合计人数)"
    r"|^(以上|以下|本页|本表|本单位|全部|合计|总计|上列|上述|前列|总)?(总共|一共|合计|共计|共有|计|共)\d+(人|条|名|本|个|张|份)"
)
_FOOTNOTE = (
    r"^(备注|附注|注|说明|填表|制表|审核|填报|编制|审批|复核|统计人|经办|负责人|单位负责人|主要负责人签|法定代表人签|联系人|联系电话|报送人|"
    r"报送日期|填写|以下空白|日期|年月日|签字|盖章|单位盖章|单位公章|单位（|企业盖章|公章|温馨提示|提示|要求|特此)([:：（(、.。0-9人说明须知要求日期单位时间空白]|$)"
    r"|^(注意|※|★|\*)|^\d{4}年\d{1,2}月\d{1,2}日$|^第.{1,4}页|^备注[:：]|^说明[:：]|^填写说明"
)
_SECTION = (
    r"^([一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十]+[)）])|(车间|班组|部门|科室|项目部|分公司"
    r"|分厂|工段|公司|班|部|队|线|厂|组|人员|作业)$"
)
_WORKPLACE = (
    "(车间|班组|部门|科室|项目部|公司|分厂|工段|人员|作业)$"
    # 项目二部, 采掘一队: a part of a firm by its number or by what it does.
    "|^.{2,}[一二三四五六七八九十0-9甲乙丙丁][部队组班厂矿站区线段]$"
    "|(工程|生产|安全|机电|保卫|后勤|检修|运行|施工|维修|管理|质检|仓储|物流|设备|市场|销售|财务|采购)[部队组班厂站区线段处室科]$"
)
# 8 | 以下空白: a list's end, where its next name would stand.
_CLOSING = (
    r"^[—\-/(（]*(?:此行|本行)?(?:以下|下面|后面|以后|余下)(?:各[行栏])?(?:均|皆|全)?(?:为|系)?(?:空|无|没有|作废|不填)"
    r"|^(?:此[处行栏]|本[行栏页])?空白[行栏处]?$|^(?:到此|至此)?(?:结束|完毕|为止)$"
)
# 栏次 | (1) | (2), 甲 | 乙: columns are numbered where names and numbers should stand; no name is a single letter.
_COLUMN_NUMBER = r"^[(（\[【第]?\s*(?:[0-9]{1,3}|[甲乙丙丁戊己庚辛壬癸]|[A-Za-z]|[①-⑳])\s*[)）\]】栏列]?$"
# Below a blank row, what holds neither a certain number nor a date is another table if few of its names are names.
NAMES_LEAST = 0.6
# What a template says below its header of how to fill in.
_HINT = (
    r"必填|选填|填写|^.{0,4}填$|自动|格式|一致|^[0-9]{1,2}位|^[按见照如同].{0,4}(?:证|证书|证件|证面|证上)|年.?月.?日|"
    r"打\s*[√✓勾]|下拉|不[可能]为空|开头|^yyyy"
)
EXAMPLE = r"^[(（]?(填写)?(示例|样例|范例|举例|例)[)）:：]?\d*$|^例[:：]"
_COUNTER = r"^[0-9]{1,6}$"
_ID_BEGINS = r"^[1-9][0-9]{13}"
# An ID or number in the row outweighs a first text that looks like a total or a signature line.
_CERTAIN = r"[0-9*Xx]{12,}|建安|[A-Z]{1,3}[0-9]{6,}"
_PERSON = r"^[\p{Han}\u{20000}-\u{2FA1F}某*□?·•．.]{2,4}$|^\p{Han}+[·•．.‧・]\p{Han}+|^[A-Za-z .]+$"

OUTLINE: dict[str, type[pl.DataType]] = {
    "row": pl.UInt32,
    "lead": pl.String,
    "filled": pl.UInt32,
    "wide": pl.Boolean,
    "own": pl.Boolean,
}
"""What is known of each body row by itself: its number, its first text and how many cells have one, whether a merge
makes it one line of text, whether the row itself (not a merge from above) says anything."""

_FACTS = (*DATE_FIELDS, "phone", "birth")


def person_signs() -> dict[str, pl.Expr]:
    """What shows that a row of a registry or roster is a person's."""
    number = pl.concat_str("id_no", pl.lit(" "), "number", ignore_nulls=True).str.replace_all(r"\s", "")
    return {
        "named": says_something("name"),
        "identified": says_something("id_no") | says_something("number"),
        "certain": number.str.contains(_CERTAIN),
        "figures": number.str.contains("[0-9*]{4}"),
        "facts": pl.any_horizontal(says_something(field) for field in _FACTS),
        "wordless": _is_of_nobody(),
        "heading": heads_again() | _is_worded(),
        "labelled": pl.col("name").str.contains(r"[:：]\s*$"),
        "surnamed": begins_with_surname(pl.col("name")),
        "totalled": pl.col("name").str.replace_all(r"\s", "").str.contains(f"{TOTAL}|{_CLOSING}"),
        "example": pl.col("name").str.replace_all(r"\s", "").str.contains(EXAMPLE) | _tells_how_to_fill_in(),
    }


def record_signs(fields: Sequence[str]) -> dict[str, pl.Expr]:
    """What shows that a row of a ledger is a record: any of the given fields."""
    nothing = pl.lit(False)
    facts = pl.any_horizontal(says_something(field) for field in fields)
    return {
        "named": nothing, "identified": nothing, "certain": nothing, "totalled": nothing, "heading": nothing,
        "example": nothing, "labelled": nothing, "surnamed": nothing, "figures": nothing, "wordless": nothing,
        "facts": facts,
    }  # fmt: skip


def heads_again() -> pl.Expr:
    """Whether a row repeats the header's words, or numbers the columns, where names and numbers should stand."""
    words = [word for word, meaning in meanings(CERTIFICATE).items() if meaning.field == "name"]
    name = pl.col("name").str.replace_all(r"[\s*:：]", "").str.to_lowercase()
    digits = pl.concat_str("id_no", "number", ignore_nulls=True).str.contains(r"[0-9]{4}")
    counted = name.str.contains(_COLUMN_NUMBER) & ~_is_moved()
    return (name.is_in(words) | counted) & ~digits.fill_null(value=False)


def _is_worded() -> pl.Expr:
    """Whether words stand where both numbers and a day should: a header in other words, or in another language."""
    worded = [says_something(field) & ~pl.col(field).str.contains("[0-9*Xx]") for field in ("id_no", "number")]
    dated = [says_something(field) & ~pl.col(field).str.contains("[0-9]|长期|永久") for field in ("valid_to", "issue")]
    return (pl.all_horizontal(worded) & pl.any_horizontal(dated)).fill_null(value=False) & ~_is_moved()


def _is_of_nobody() -> pl.Expr:
    """Whether no name, no figures of a number and no day stand where they should: 联系人：办公室, 年 | 月 | 日.

    What names an item may be a person's further certificate.
    """
    nameless = pl.col("name").is_null() | (
        pl.col("name").str.contains("[0-9:：]") & ~begins_with_surname(pl.col("name"))
    )
    numbered = pl.concat_str("id_no", "number", ignore_nulls=True).str.contains("[0-9*]{4}")
    dated = [pl.col(field).str.contains("[0-9]{2}|长期|永久") for field in _FACTS]
    itemised = says_something("item") & ~pl.col("item").str.contains("[0-9:：]")
    return nameless & ~pl.any_horizontal(numbered, itemised, *dated).fill_null(value=False) & ~_is_moved()


def _is_moved() -> pl.Expr:
    """Whether long numbers stand in other columns: a row moved by a cell is a person's."""
    places = ("post", "item", "name", "phone", "sex", "enterprise")
    return pl.any_horizontal(pl.col(field).str.contains("[0-9]{11}").fill_null(value=False) for field in places)


def _tells_how_to_fill_in() -> pl.Expr:
    """Whether a row tells how cells are to be filled in, 必填, 18位, 年-月-日: several do, or one beside no person."""
    # 2030年6月3日 is a day, 年月日 says how to write one.
    cells = [pl.col(field) for field in ("name", "id_no", "number", "valid_to")]
    told = [(cell.str.contains(_HINT) & ~cell.str.contains("^[0-9]{4}")).fill_null(value=False) for cell in cells]
    nobody = pl.col("name").is_null() & pl.col("id_no").is_null() & pl.col("number").is_null()
    hints = pl.sum_horizontal(told)
    numbered = pl.concat_str("id_no", "number", ignore_nulls=True).str.contains("[0-9]{6}").fill_null(value=False)
    return ((hints > 1) | ((hints > 0) & nobody)) & ~numbered


def classify(bodies: pl.DataFrame, texts: pl.DataFrame, origin: np.ndarray, signs: dict[str, pl.Expr]) -> pl.Series:
    """Place every row of the tables' bodies.

    Parameters
    ----------
    bodies
        Columns of OUTLINE and `t` UInt32 (the table).
    texts
        The rows' texts by field, once for each slot of a wide table.
    origin
        Of each row of `texts` its position in `bodies`.
    signs
        `person_signs()` or `record_signs()`, expressions over `texts`.

    Returns
    -------
    pl.Series
        `place` String: data, total, footnote, title or template (`RowAccounts.place`).
    """
    plain = _scatter(_plain_persons(texts), origin, bodies.height) & bodies["own"] & ~bodies["wide"]
    plain &= bodies["lead"].str.contains(_COUNTER)
    doubtful = np.flatnonzero(~plain.to_numpy())
    position = np.cumsum(~plain.to_numpy()) - 1
    asked = ~plain.gather(origin)
    closely = _place_closely(bodies[doubtful], texts.filter(asked), position[origin[asked.to_numpy()]], signs)
    place = np.full(bodies.height, "data", dtype=object)
    place[doubtful] = closely["place"].to_list()
    weak, surnamed = (np.zeros(bodies.height, dtype=bool) for _ in range(2))
    weak[doubtful], surnamed[doubtful] = closely["weak"].to_numpy(), closely["surnamed"].to_numpy()
    placed = bodies.select("t", "row", place=pl.Series(place.tolist(), dtype=pl.String))
    return _after_last_row(_without_other_tables(placed, weak, surnamed))


def _plain_persons(texts: pl.DataFrame) -> pl.Series:
    """Rows with a name and what begins like an ID: nearly all rows of a register, and surely persons."""
    if "name" not in texts.columns:
        return pl.repeat(False, texts.height, dtype=pl.Boolean, eager=True)
    return (texts["name"].is_not_null() & texts["id_no"].str.contains(_ID_BEGINS)).fill_null(False)


def _place_closely(
    bodies: pl.DataFrame, texts: pl.DataFrame, origin: np.ndarray, signs: dict[str, pl.Expr]
) -> pl.DataFrame:
    """[place String, weak Boolean: nothing certain in it, surnamed Boolean]: place rows by all that they show."""
    shown = texts.select(**{name: sign.fill_null(False) for name, sign in signs.items()}, name=pl.col(_first_of(texts)))
    shown = shown.with_columns(lead_is_name=(pl.col("name") == bodies["lead"].gather(origin)).fill_null(False))
    flags = {name: _scatter(shown[name], origin, bodies.height) for name in (*signs, "lead_is_name")}
    # Nobody stands in a row only where none of its slots tells anybody: the last of an odd number has none beside him.
    flags["wordless"] = ~_scatter(~shown["wordless"], origin, bodies.height)
    weak = ~(pl.col("certain") | pl.col("facts"))
    return bodies.with_columns(**flags).select("surnamed", place=_place(), weak=weak)


def _without_other_tables(placed: pl.DataFrame, weak: np.ndarray, surnamed: np.ndarray) -> pl.DataFrame:
    """Rows below a blank one at a table's end that name nobody are footnotes: a list of machines, of what is held."""
    weak = weak & (placed["place"] == "data").to_numpy()
    if not weak.any():
        return placed
    asked = placed.with_row_index("_at").with_columns(_weak=pl.Series(weak), _named=pl.Series(surnamed))
    strong = pl.when((pl.col("place") == "data") & ~pl.col("_weak")).then("_at").max().over("t")
    gap = (pl.col("row") - pl.col("row").shift(1).over("t") > 1) & (pl.col("_at") > strong)
    parted = asked.with_columns(_parted=gap.fill_null(value=False).cum_max().over("t") & pl.col("_weak"))
    named = (pl.col("_named") & pl.col("_parted")).sum().over("t") / pl.col("_parted").sum().over("t")
    other = pl.col("_parted") & (named < NAMES_LEAST)
    return parted.select("t", place=pl.when(other).then(pl.lit("footnote")).otherwise("place"))


def _first_of(texts: pl.DataFrame) -> str:
    """The column that names whom a row is about, if there is one; else any text."""
    return "name" if "name" in texts.columns else texts.columns[0]


def _scatter(flag: pl.Series, origin: np.ndarray, height: int) -> pl.Series:
    """Bring a flag of slots back to their rows: true where any slot has it."""
    if flag.len() == 0:
        return pl.repeat(False, height, dtype=pl.Boolean, eager=True)
    found = np.zeros(height, dtype=bool)
    found[origin[flag.to_numpy()]] = True
    return pl.Series(found)


def _place() -> pl.Expr:
    lead = pl.col("lead").str.replace_all(r"\s", "")
    named, identified, certain, facts = (pl.col(sign) for sign in ("named", "identified", "certain", "facts"))
    single_name = (pl.col("filled") == 1) & pl.col("lead_is_name") & lead.str.contains(_PERSON)
    single_name &= ~lead.str.contains(_WORKPLACE) & pl.col("surnamed")
    # A record that did not come apart into cells is none of our reading, but no remark either: it goes back.
    unsplit = (pl.col("filled") <= 2) & is_unsplit_record(lead)
    person = identified | facts | unsplit | (named & ((pl.col("filled") > 1) | single_name) & ~pl.col("wide"))
    counted = lead.str.contains(r"^\d+(\.0)?$")
    text_line = (pl.col("filled") <= 2) & ~identified & ~unsplit & ~facts & ~counted
    alone = (pl.col("filled") == 1) & ~pl.col("surnamed")
    # 过次页 | 4人: two or three words, of which none is a name and none a number; whoever is numbered is somebody.
    words = named & ~counted & (pl.col("filled") <= 3) & ~unsplit
    worded = words & ~pl.col("surnamed") & ~pl.col("figures") & ~facts
    section = text_line & (~named | alone | lead.str.contains(_SECTION)) & ~single_name
    return (
        pl.when(pl.col("heading"))
        .then(pl.lit("title"))
        .when(~certain & (lead.str.contains(TOTAL) | pl.col("totalled")))
        .then(pl.lit("total"))
        .when(~certain & (lead.str.contains(_FOOTNOTE) | pl.col("labelled")))
        .then(pl.lit("footnote"))
        .when(lead.str.contains(EXAMPLE) | pl.col("example"))
        .then(pl.lit("template"))
        .when((pl.col("wide") & ~certain) | section | worded | (pl.col("wordless") & (identified | facts)))
        .then(pl.lit("title"))
        .when(person & pl.col("own"))
        .then(pl.lit("data"))
        .otherwise(pl.lit("template"))
    )


def says_something(field: str) -> pl.Expr:
    """Whether a cell holds more than 无, / or nothing."""
    return ~says_nothing(pl.col(field))


def _after_last_row(placed: pl.DataFrame) -> pl.Series:
    """Lines of text below the last data row of a table are footnotes, not titles."""
    asked = placed.with_row_index("_at")
    last = pl.when(pl.col("place") == "data").then("_at").max().over("t")
    below = (pl.col("place") == "title") & (pl.col("_at") > last.fill_null(0))
    return asked.select(place=pl.when(below).then(pl.lit("footnote")).otherwise("place"))["place"]
