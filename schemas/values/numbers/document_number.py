"""Numbers of documents and cases: the form in which two spellings of one number are equal."""

import polars as pl

_BRACKETS = {"〔": "(", "〕": ")", "[": "(", "]": ")", "【": "(", "】": ")", "{": "(", "}": ")", "［": "(", "］": ")",
             "﹝": "(", "﹞": ")", "〈": "(", "〉": ")", "《": "(", "》": ")", "<": "(", ">": ")"}  # fmt: skip
_DASHES = r"[\u2010-\u2015\u2212\u2500\uFE63\uFF0D\uFF3F]"
# 第 before the running number, and spaces or zero-width signs anywhere, are habits of writing.
_NOISE = r"[\s\u00A0\u200B-\u200F\u2060\uFEFF'’`\"“”·]|第"
_NOTHING = ["", "/", "\\", "-", "--", "—", "无", "暂无", "待定", "未出", "NULL", "NONE", "N/A", "空"]


def normalise(column: pl.Expr) -> pl.Expr:
    """Bring document numbers into the form in which they are compared.

    Parameters
    ----------
    column
        Texts as displayed.

    Returns
    -------
    pl.Expr
        String: NFKC, upper case, all brackets round, no spaces, no 第, no final 号; null where none was written.
    """
    plain = column.str.replace_all(_DASHES, "-").str.normalize("NFKC").str.to_uppercase()
    rounded = plain.str.replace_many(list(_BRACKETS), list(_BRACKETS.values())).str.replace_all(_NOISE, "")
    bare = rounded.str.strip_suffix("号")
    return pl.when(bare.is_in(_NOTHING)).then(None).otherwise(bare)
