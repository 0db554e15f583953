"""Certificate numbers of the seven families, by the grammars of domain facts §1."""

from collections.abc import Callable

import polars as pl

from schemas.values.numbers.check_digit import WHOLE, passes_check, upgrade15
from schemas.values.numbers.resident_id import MASKED, birth_date, expand_mask
from schemas.values.precision import first_15_digits, has_lost_precision
from schemas.values.text import (
    folded,
    for_distinct,
    in_two_ways,
    is_empty,
    is_marks,
    is_word,
    none_if_empty,
    step_by_step,
    undecorated,
)
from schemas.vocabulary import NumberForm

PROVINCES = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新兵"
T_ID = r"^T[1-9][0-9]{16}[0-9X]$"
T_OLD_ID = r"^T[1-9][0-9]{14}$"
OLD_ID = r"^[1-9][0-9]{14}$"
CONSTRUCTION_OPERATION = rf"^[{PROVINCES}][A-Z][0-9]{{2}}20[0-9]{{2}}[0-9]{{6}}$"
# Seven digits by 建办质〔2004〕23号; 湖北 and others write up to fifteen.
CONSTRUCTION_SAFETY = rf"^[{PROVINCES}]建安(?:A|B|C[123]?)\(20[0-9]{{2}}\)[0-9]{{7,15}}$"
TS6 = r"^TS6[A-Z]{1,2}[A-Z]{3}[0-9]{4,6}$"
OLD14 = r"^[0-9]{14}$"
_LABEL = r"^(?:证书编号|证书号码?|证件编号|证件号码?|操作证号|资格证号|编号|证号|NO\.?|№)[.:]*"
# 证书名称及编号 in one cell: words before a number that can't be mistaken.
_WORDS_BEFORE = (
    rf"^.*?\p{{Han}}[:.]*([TΤТ][1-9][0-9]{{14,17}}[0-9X]|{WHOLE[1:-1]}|[{PROVINCES}](?:[A-Z][0-9]{{2}}20|建安).+)$"
)
_T_SIGNS = "^[TΤТ]+"  # Latin, Greek Tau, Cyrillic Te; sometimes typed twice
_MASK_RUN = r"[*×✕•●#○■□★]{2,}|X{3,}|\.{3,}"
_LOOSE_SAFETY = rf"^([{PROVINCES}]建安(?:A|B|C[123]?))字?\(?(20[0-9]{{2}})\)?第?([0-9]{{7,15}})$"
_LOOSE_OPERATION = rf"^([{PROVINCES}][A-Z][0-9]{{2}})\((20[0-9]{{2}})\)([0-9]{{6}})$"


def normalise(text: pl.Expr) -> pl.Expr:
    """Plain form of a certificate number; null where nothing is left.

    Upper case and half-width, without blanks and dashes; 〔〕【】[] as (); one Latin T; X for ×; labels such as `No.`,
    `编号：`, `第…号` dropped; brackets of 建安 numbers put right; masked identity numbers stretched to 18 characters.
    """
    bare = (
        undecorated(pl.col("text").str.replace_all("[〔\\[【{〖]", "(").str.replace_all("[〕\\]】}〗]", ")"))
        .str.replace(_LABEL, "").str.replace("^第(.+)$", "${1}").str.replace("^(.+)号$", "${1}")
        .str.replace(_WORDS_BEFORE, "${1}")
        .str.replace(_T_SIGNS, "T")
        .str.replace("^(T?[0-9]{17})[×✕╳ХΧ*]$", "${1}X")
        .str.replace(_LOOSE_SAFETY, "${1}(${2})${3}")
        .str.replace(_LOOSE_OPERATION, "${1}${2}${3}")
    )  # fmt: skip
    prefix = pl.when(pl.col("bare").str.starts_with("T")).then(pl.lit("T")).otherwise(pl.lit(""))
    masked = prefix + expand_mask(pl.col("bare").str.strip_prefix("T"))
    return step_by_step(text, ("bare", bare), ("whole", none_if_empty(pl.coalesce(masked, "bare"))))


def parse(texts: pl.Series, numeric: pl.Series) -> pl.DataFrame:
    """Read a column of certificate numbers.

    Parameters
    ----------
    texts
        String, as displayed.
    numeric
        Boolean: the cell was a number, so that only 15 digits of it are true.

    Returns
    -------
    DataFrame of the same height: number String (first 15 digits where precision was lost; null where none), number_form
    String (NumberForm), number_id String (the 18-digit identity number inside, whether or not its check passes; a
    15-digit one upgraded).
    """
    frame = pl.DataFrame({"text": texts, "numeric": numeric})
    plain = pl.col("text").str.contains(f"{T_ID}|{WHOLE}|{CONSTRUCTION_OPERATION}") & ~pl.col("numeric")
    return in_two_ways(frame, plain, _read_plain, _read_carefully)


def _read_plain(rows: pl.DataFrame) -> pl.DataFrame:
    form = (
        pl.when(pl.col("text").str.starts_with("T")).then(pl.lit(NumberForm.T_ID.value))
        .when(pl.col("text").str.contains(WHOLE)).then(_form_of_whole(pl.col("text")))
        .otherwise(pl.lit(NumberForm.CONSTRUCTION_OPERATION.value))
    )  # fmt: skip
    return _outcome(rows.with_columns(number="text"), form, lambda core: core)


def _read_carefully(rows: pl.DataFrame) -> pl.DataFrame:
    read = rows.with_columns(number=normalise(pl.col("text")))
    text = pl.col("text")
    lost = has_lost_precision(text, pl.col("numeric"))
    # `-` and `/` are how people say 无; an empty cell says nothing.
    none_claimed = is_word(text, "none_claimed") | (is_marks(text) & (folded(text).str.strip_chars() != ""))
    form = (
        pl.when(none_claimed).then(pl.lit(NumberForm.NONE_CLAIMED.value))
        .when(is_empty(text) | pl.col("number").is_null()).then(pl.lit(NumberForm.MISSING.value))
        .when(lost).then(pl.lit(NumberForm.NUMERIC.value))
        .otherwise(_form(pl.col("number")))
    )  # fmt: skip
    return _outcome(read, form, lambda core: pl.when(core.str.contains(WHOLE)).then(core).otherwise(upgrade15(core)))


def _form(number: pl.Expr) -> pl.Expr:
    grammars = {
        NumberForm.T_ID: f"{T_ID}|{T_OLD_ID}",
        NumberForm.CONSTRUCTION_OPERATION: CONSTRUCTION_OPERATION,
        NumberForm.CONSTRUCTION_SAFETY: CONSTRUCTION_SAFETY,
        NumberForm.TS6: TS6,
        NumberForm.OLD14: OLD14,
        NumberForm.MASKED: f"{_MASK_RUN}|{MASKED}",
    }
    old_id = number.str.contains(OLD_ID) & birth_date(number).is_not_null()
    form = (
        pl.when(number.str.contains(WHOLE)).then(_form_of_whole(number))
        .when(old_id).then(pl.lit(NumberForm.ID.value))
    )  # fmt: skip
    for name, grammar in grammars.items():
        form = form.when(number.str.contains(grammar)).then(pl.lit(name.value))
    return form.otherwise(pl.lit(NumberForm.FREE.value))


def _form_of_whole(number: pl.Expr) -> pl.Expr:
    """A failing number that ends in 000 was cut by a spreadsheet program; any other is an identity number."""
    cut = (~passes_check(pl.when(number.str.ends_with("000")).then(number))).fill_null(value=False)
    return pl.when(cut).then(pl.lit(NumberForm.NUMERIC.value)).otherwise(pl.lit(NumberForm.ID.value))


def _outcome(read: pl.DataFrame, form: pl.Expr, whole: Callable[[pl.Expr], pl.Expr]) -> pl.DataFrame:
    """The columns of `parse`; `whole` gives the 18-digit number that a number without its T is."""
    judged = read.with_columns(number_form=form)
    number, kind = pl.col("number"), pl.col("number_form")
    cut = kind == NumberForm.NUMERIC.value
    inside = whole(number.str.strip_prefix("T"))
    return judged.select(
        number=pl.when(cut)
        .then(for_distinct(pl.when(cut).then("text"), first_15_digits))
        .when(~kind.is_in([NumberForm.NONE_CLAIMED.value, NumberForm.MISSING.value]))
        .then(number),
        number_form="number_form",
        number_id=pl.when(kind.is_in([NumberForm.T_ID.value, NumberForm.ID.value])).then(inside),
    )
