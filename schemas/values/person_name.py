"""Personal names: one spelling of spaces and middle dots, remarks set apart, masks and placeholders told apart.

Names are never filtered to one block of Unicode: rare characters stand in the extensions and in private areas.
"""

import polars as pl

from schemas.lookups.words import words
from schemas.values.name_titles import (
    WORKERS,
    may_be_titled,
    names_nobody,
    names_team,
    names_trade,
    without_telephone,
    without_titles,
)
from schemas.values.text import in_two_ways, is_empty, is_word, none_if_empty, squeezed, step_by_step
from schemas.vocabulary import NameState

MIDDLE_DOT = "\u00b7"  # 民委发〔2016〕33号, GB18030 A1A4
# Ideographs as they should be: no compatibility forms, no 某 that hides a name.
_PLAIN = r"^[\p{Han}--[某\x{2E80}-\x{2FDF}\x{F900}-\x{FAFF}\x{2F800}-\x{2FA1F}]]{2,4}$"
UNKNOWN_CHARACTER = "□"
_BRACKETS = r"[(\[【〔〖《<{][^)\]】〕〗》>}]*[)\]】〕〗》>}]?"
_DOTS = "[·•・‧∙⋅●．.･᛫。‐-]+"
_BETWEEN_LETTERS = rf"([\p{{L}}\p{{Co}}]){_DOTS}([\p{{L}}\p{{Co}}])"
_EDGES = r"^[\d\s.、,;:·•]+(\p{L})|[\d、,;:·•。.]+$"
# G0010/张三: the number under which somebody's firm knows him.
_JOB_NUMBER = r"^[A-Za-z]{0,3}[-_#]?\d{2,}\s*[/／_\-—:：、.|｜]+\s*(\p{Han})"
_MASKS = r"[*×○●＊]|某"
_LETTER_MASKS = r"^(\p{Han}{1,2})[Xx]{1,3}$"
# A whole record in one cell names nobody: it did not come apart where the others did.
_UNSPLIT = r"^([^,，;；|\t]*[,，;；|\t]){3,}[^,，;；|\t]*$"
_HOLDS_ID = r"[1-9]\d{16}[\dXx]"
# A former name beside the name, without brackets.
_FORMERLY = r"[,、;/\s]*((?:曾用|原|旧|又|别|现)(?:姓)?名.+)$"
# A number with a letter in it: the column beside the names', or a passport's.
_NUMBER = r"^[A-Za-z]{0,3}[0-9*]{5,}[A-Za-z]?$"
_NO_LETTER = r"^[^\p{L}\p{Co}□〓?\x{FFFD}]*$"


def is_unsplit_record(text: pl.Expr) -> pl.Expr:
    """Whether a cell (String) holds a whole record: an ID among separators, where the others came apart (Boolean)."""
    return text.str.contains(_UNSPLIT) & text.str.contains(_HOLDS_ID)


def normalise(text: pl.Expr) -> pl.Expr:
    """Plain form of a name; null where nothing is left.

    Without blanks (also between two characters of one name), invisible characters, remarks in brackets, titles,
    telephone numbers and numbering; every middle dot as U+00B7; masked characters as `*`.
    Half-width Latin letters keep their case.
    """
    bare, cut = pl.col("bare"), pl.col("cut")
    # 徐(莹加王旁): the bracket describes a character that could not be typed.
    described = cut.str.contains(r"^\p{Han}$") & bare.str.contains(r"^\p{Han}[(\[【〔]")
    cut = cut + pl.when(described).then(pl.lit(UNKNOWN_CHARACTER)).otherwise(pl.lit(""))
    dotted = cut.str.replace_all(_BETWEEN_LETTERS, f"${{1}}{MIDDLE_DOT}${{2}}")
    # Twice, because the letter between two dots can belong to only one match at a time.
    dotted = dotted.str.replace_all(_BETWEEN_LETTERS, f"${{1}}{MIDDLE_DOT}${{2}}")
    trimmed = dotted.str.replace_all(_EDGES, "${1}")
    starred = pl.col("trimmed").str.replace(_LETTER_MASKS, "${1}**").str.replace_all(_MASKS, "*")
    return step_by_step(
        text,
        (
            "bare",
            without_titles(
                without_telephone(squeezed(pl.col("text"))).str.replace(_JOB_NUMBER, "${1}").str.replace(_FORMERLY, "")
            ),
        ),
        (
            "cut",
            pl.coalesce(none_if_empty(bare.str.replace_all(_BRACKETS, "")), bare.str.replace_all(r"[()\[\]【】]", "")),
        ),
        ("trimmed", without_titles(trimmed)),
        ("name", none_if_empty(starred)),
    )


def remark(text: pl.Expr) -> pl.Expr:
    """What stands in brackets beside a name, without them (several joined by `；`), or a former name; else null."""
    bare = squeezed(text)
    bracketed = bare.str.extract_all(_BRACKETS).list.join("；")
    found = pl.when(bracketed != "").then(bracketed).otherwise(bare.str.extract(_FORMERLY))
    return none_if_empty(found.str.replace_all(r"[()\[\]【】〔〕〖〗《》<>{}]", ""))


def parse(texts: pl.Series) -> pl.DataFrame:
    """Read a column of names.

    Parameters
    ----------
    texts
        String, as displayed.

    Returns
    -------
    DataFrame of the same height: name String, name_remark String, name_state String (NameState).
    """
    worker = pl.col("text").str.contains(f"[{WORKERS}]$")
    plain = pl.col("text").str.contains(_PLAIN) & ~may_be_titled(pl.col("text")) & ~worker
    return in_two_ways(texts.to_frame("text"), plain, _read_plain, _read_carefully)


def _read_plain(rows: pl.DataFrame) -> pl.DataFrame:
    placeholder = pl.col("text").is_in(words("placeholder_name"))
    state = pl.when(placeholder).then(pl.lit(NameState.PLACEHOLDER.value)).otherwise(pl.lit(NameState.OK.value))
    return _outcome(rows.with_columns(name="text", name_remark=pl.lit(None, pl.String), name_state=state))


def _read_carefully(rows: pl.DataFrame) -> pl.DataFrame:
    text, name = pl.col("text"), pl.col("name")
    read = rows.with_columns(name=normalise(text), name_remark=remark(text))
    placeholder = (
        is_unsplit_record(text)
        | is_word(text, "placeholder_name")
        | is_word(name, "placeholder_name")
        | text.str.contains("招聘")
        | names_nobody(squeezed(text))
    )
    # 男, 甲 or 一班 in the column of names: the cell beside it was taken. Nobody's name has one character.
    other = (
        name.str.contains(r"^\p{Han}$") | names_team(name) | names_team(squeezed(text)) | names_trade(squeezed(text))
    )
    missing = (
        is_empty(text) | name.is_null() | name.str.contains(_NO_LETTER) | other | squeezed(text).str.contains(_NUMBER)
    )
    state = (
        pl.when(placeholder).then(pl.lit(NameState.PLACEHOLDER.value))
        .when(missing).then(pl.lit(NameState.MISSING.value))
        .when(name.str.contains("*", literal=True)).then(pl.lit(NameState.MASKED.value))
        .otherwise(pl.lit(NameState.OK.value))
    )  # fmt: skip
    return _outcome(read.with_columns(name_state=state))


def _outcome(read: pl.DataFrame) -> pl.DataFrame:
    named = pl.col("name_state").is_in([NameState.OK.value, NameState.MASKED.value])
    apart = pl.col("name_remark") != pl.col("name")
    return read.select(
        name=pl.when(named).then("name"),
        name_remark=pl.when(apart | pl.col("name").is_null()).then("name_remark"),
        name_state="name_state",
    )
