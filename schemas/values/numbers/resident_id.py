"""Identity numbers: 18 digits (GB 11643-1999), 15 digits, masked, precision lost, other documents."""

import polars as pl

from schemas.values.masking import mask, mask_text
from schemas.values.numbers.check_digit import WHOLE, passes_check, upgrade15
from schemas.values.precision import first_15_digits, has_lost_precision
from schemas.values.text import for_distinct, in_two_ways, none_if_empty, says_nothing, step_by_step, undecorated
from schemas.vocabulary import IdState

__all__ = ["birth_date", "expand_mask", "mask", "mask_text", "normalise", "parse", "passes_check", "sex", "upgrade15"]

EARLIEST_BIRTH_YEAR = 1900
MASKED = r"^[0-9*]{17}[0-9X*]$"
# Signs written for the check character X: multiplication signs, Cyrillic Ha, Greek Chi, asterisk.
_X_SIGNS = "×✕╳ХΧ*"
_MASK_SIGNS = r"[×✕╳ХΧX•●#○■□◆★?.]"
# 370922%%%%%%%%5287, 3709________1234: signs of whatever kind, that stand for what is hidden.
_HIDDEN_BY_SIGNS = r"^\s*[0-9]{2,}(?:[^0-9A-Za-z\s\p{Han}]{3,}[0-9]*)+[Xx]?\s*$"
_SIGN = r"[^0-9A-Za-z\s\p{Han}]"
_ONE_RUN = r"^([0-9]*)\*+([0-9]*X?)$"
# 尾号1234, 身份证后四位：123X: the rest is hidden.
_LAST_FOUR = (
    r"^\s*(?:公民)?(?:身份证?(?:号码?)?)?(?:尾号|尾数|[后末][四4]位)(?:数字?)?[\s:：为是]*([0-9]{3}[0-9Xx])\s*$"
)
_SEPARATE_ID = r"(?:^|[^0-9])([1-9][0-9]{16}[0-9X])(?:$|[^0-9X])"
# 永久居留身份证 (2017: 3 letters + 12 digits; 2023-12: 18 digits from 9), passports, 港澳通行证 (domain facts §3).
_OTHER_NUMBER = r"^(?:[A-Z]{3}[0-9]{12}|[A-Z]{1,2}[0-9]{7,10})$"
_OTHER_TYPE = "护照|通行证|军|士兵|文职|警官|居留|外国|台胞|回乡"
_SERVICE_NUMBER = "军|士字第|武字第"
# A number as long as this still serves search by repair: one or two characters lost or doubled.
_NEARLY_ID = r"^[0-9X]{16,20}$"


def normalise(text: pl.Expr) -> pl.Expr:
    """Plain form of an identity number: ASCII digits, final X, masks as `*`; the rest of the text if it is none.

    Full-width digits, blanks, apostrophes, hyphens, ×/Ⅹ/x/* for X, letters O and I for 0 and 1 are put right; a
    number inside other words is taken out of them. Null where nothing is left.
    """
    hidden = pl.col("text").str.contains(_HIDDEN_BY_SIGNS)
    bare, crossed, lettered = pl.col("bare"), pl.col("crossed"), pl.col("lettered")
    plain = (
        pl.when(crossed.str.contains(WHOLE)).then(crossed)
        .when(lettered.str.contains(WHOLE)).then(lettered)
        .otherwise(pl.coalesce(crossed.str.extract(_SEPARATE_ID), crossed))
    )  # fmt: skip
    return step_by_step(
        text,
        ("shown", pl.when(hidden).then(pl.col("text").str.replace_all(_SIGN, "*")).otherwise("text")),
        ("bare", undecorated(pl.col("shown").str.replace(_LAST_FOUR, "*" * 14 + "${1}"))),
        ("crossed", bare.str.replace(rf"^([0-9]{{17}})[{_X_SIGNS}]$", "${1}X")),
        ("lettered", crossed.str.replace_all("O", "0", literal=True).str.replace_all("[IL]", "1")),
        ("plain", plain),
        ("whole", none_if_empty(pl.coalesce(expand_mask(pl.col("plain")), "plain"))),
    )


def expand_mask(bare: pl.Expr) -> pl.Expr:
    """An 18-character masked number with `*` for each hidden character; null where the text is no masked number.

    A run of masks may be shorter or longer than what it hides (3709****1234): it is stretched to 18 characters.
    """
    text, body, stretched = pl.col("text"), pl.col("body"), pl.col("stretched")
    ends_in_x = text.str.contains("[0-9]X$")
    starred = text.str.replace_all(_MASK_SIGNS, "*")
    head, tail = body.str.extract(_ONE_RUN, 1), body.str.extract(_ONE_RUN, 2)
    shape = body.str.contains(r"^[0-9*]+X?$") & body.str.contains("*", literal=True)
    whole = (
        pl.when(shape & (body.str.len_chars() == 18)).then(body)
        .when(shape & body.str.contains("**", literal=True) & (stretched.str.len_chars() == 18)).then(stretched)
    )  # fmt: skip
    return step_by_step(
        bare,
        ("body", pl.when(ends_in_x).then(starred.str.head(-1) + pl.lit("X")).otherwise(starred)),
        ("stretched", head.str.pad_end(18 - tail.str.len_chars(), "*") + tail),
        ("whole", whole),
    )


def birth_date(id_no: pl.Expr) -> pl.Expr:
    """Date of birth in an 18- or 15-digit number; null where that date does not exist or is before 1900."""
    old = pl.lit("19") + id_no.str.slice(6, 6)
    digits = pl.when(id_no.str.len_chars() == 15).then(old).otherwise(id_no.str.slice(6, 8))
    born = digits.str.to_date("%Y%m%d", strict=False)
    return pl.when(digits.str.contains("^[0-9]{8}$") & (born.dt.year() >= EARLIEST_BIRTH_YEAR)).then(born)


def sex(id_no: pl.Expr) -> pl.Expr:
    """男 where the sequence number is odd, 女 where it is even (17th of 18 digits, 15th of 15)."""
    place = pl.when(id_no.str.len_chars() == 15).then(14).otherwise(16)
    digit = id_no.str.slice(place, 1).cast(pl.Int8, strict=False)
    return pl.when(digit % 2 == 1).then(pl.lit("男")).when(digit % 2 == 0).then(pl.lit("女"))


def parse(texts: pl.Series, numeric: pl.Series, id_types: pl.Series | None = None) -> pl.DataFrame:
    """Read a column of identity numbers.

    Parameters
    ----------
    texts
        String, as displayed.
    numeric
        Boolean: the cell was a number, so that only 15 digits of it are true.
    id_types
        String, what the document is called (护照 …), if the table says so.

    Returns
    -------
    DataFrame of the same height: id_no String (18 or 15 characters; `*` where masked; the first 15 digits where
    precision was lost; null where nothing usable), id_state String (IdState), birth_date Date and sex String (only
    where the number is valid or an old one).
    """
    types = texts.clear(len(texts)) if id_types is None else id_types
    frame = pl.DataFrame({"text": texts, "numeric": numeric, "type": types})
    plain = pl.col("text").str.contains(WHOLE) & ~pl.col("numeric")
    return in_two_ways(frame, plain, _read_plain, _read_carefully)


def _read_plain(rows: pl.DataFrame) -> pl.DataFrame:
    text = pl.col("text")
    read = rows.select(id_no=text, born=birth_date(text), right=passes_check(text)).with_columns(
        id_state=_state_of_whole()
    )
    sure, cut = (pl.col("id_state") == state.value for state in (IdState.VALID, IdState.NUMERIC))
    known = for_distinct(pl.when(cut).then("id_no"), first_15_digits)
    return read.select(
        id_no=pl.when(cut).then(known).otherwise("id_no"),
        id_state="id_state",
        birth_date=pl.when(sure).then("born"),
        sex=pl.when(sure).then(sex(pl.col("id_no"))),
    )


def _read_carefully(rows: pl.DataFrame) -> pl.DataFrame:
    read = rows.with_columns(id_no=normalise(pl.col("text")))
    read = read.with_columns(born=birth_date(pl.col("id_no")), right=passes_check(pl.col("id_no")))
    lost = has_lost_precision(pl.col("text"), pl.col("numeric"))
    missing = says_nothing(pl.col("text"))
    state = (
        pl.when(missing).then(pl.lit(IdState.MISSING.value))
        .when(lost).then(pl.lit(IdState.NUMERIC.value))
        .when(pl.col("id_no").str.contains(WHOLE)).then(_state_of_whole())
        .otherwise(_state_of_others())
    )  # fmt: skip
    return _outcome(read, state)


def _state_of_whole() -> pl.Expr:
    """IdState of 18-character numbers in columns id_no, born and right (passes the check)."""
    id_no, right = pl.col("id_no"), pl.col("right")
    return (
        pl.when(id_no.str.starts_with("9")).then(pl.lit(IdState.OTHER_DOCUMENT.value))
        .when(right & pl.col("born").is_not_null()).then(pl.lit(IdState.VALID.value))
        # A failing number that ends in 000 was cut by a spreadsheet program, not mistyped.
        .when(~right & id_no.str.ends_with("000")).then(pl.lit(IdState.NUMERIC.value))
        .otherwise(pl.lit(IdState.CHECK_FAILED.value))
    )  # fmt: skip


def _state_of_others() -> pl.Expr:
    """IdState of other texts in columns id_no, born and type."""
    id_no = pl.col("id_no")
    other = id_no.str.contains(_OTHER_NUMBER) | id_no.str.contains(_SERVICE_NUMBER)
    named = pl.col("type").str.contains(_OTHER_TYPE)
    return (
        pl.when(id_no.str.contains("^[1-9][0-9]{14}$") & pl.col("born").is_not_null()).then(pl.lit(IdState.OLD15.value))
        .when(id_no.str.contains(MASKED)).then(pl.lit(IdState.MASKED.value))
        .when(other | named.fill_null(value=False)).then(pl.lit(IdState.OTHER_DOCUMENT.value))
        .otherwise(pl.lit(IdState.MALFORMED.value))
    )  # fmt: skip


def _outcome(read: pl.DataFrame, state: pl.Expr) -> pl.DataFrame:
    judged = read.with_columns(id_state=state)
    kind, id_no = pl.col("id_state"), pl.col("id_no")
    sure = kind.is_in([IdState.VALID.value, IdState.OLD15.value])
    nothing = kind.is_in([IdState.MISSING.value, IdState.MALFORMED.value]) & ~id_no.str.contains(_NEARLY_ID)
    lost = kind == IdState.NUMERIC.value
    known = for_distinct(pl.when(lost).then("text"), first_15_digits)
    return judged.select(
        id_no=pl.when(lost).then(known).when(~nothing.fill_null(value=True)).then(id_no),
        id_state="id_state",
        birth_date=pl.when(sure).then("born"),
        sex=pl.when(sure).then(sex(id_no)),
    )
