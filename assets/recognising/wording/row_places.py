"""What each row of a table is: data, or layout such as totals, footnotes, section titles and blank template rows."""

import numpy as np
import polars as pl

from assets.recognising.wording.row_signs import EXAMPLE, TOTAL
from schemas.values.person_name import is_unsplit_record

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
# Below a blank row, what holds neither a certain number nor a date is another table if few of its names are names.
NAMES_LEAST = 0.6
_COUNTER = r"^[0-9]{1,6}$"
_ID_BEGINS = r"^[1-9][0-9]{13}"
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


def _after_last_row(placed: pl.DataFrame) -> pl.Series:
    """Lines of text below the last data row of a table are footnotes, not titles."""
    asked = placed.with_row_index("_at")
    last = pl.when(pl.col("place") == "data").then("_at").max().over("t")
    below = (pl.col("place") == "title") & (pl.col("_at") > last.fill_null(0))
    return asked.select(place=pl.when(below).then(pl.lit("footnote")).otherwise("place"))["place"]
