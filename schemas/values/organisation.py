"""Enterprises: the name to show, and the key under which differently written names of one enterprise meet."""

import polars as pl

from schemas.values.text import none_if_empty, squeezed, step_by_step

_PLACES = "山东省?|泰安市?|肥城市?"
_PLACE_IN_BRACKETS = rf"[（(](?:{_PLACES})+[)）]"
_PLACES_IN_FRONT = rf"^(?:{_PLACES})+"
_LEGAL_FORM = "有限责任公司|股份有限公司|有限公司|责任公司|股份公司"
_PLAIN_COMPANY = "([^分子总])公司$"
_NOT_PART_OF_NAME = r"[（）()\[\]【】〔〕<>《》\"'“”‘’·,，.。、\-—_]+"


def normalise(text: pl.Expr) -> pl.Expr:
    """The name as people read it: no blanks, full-width brackets, half-width letters and digits; null where empty."""
    return squeezed(text).str.replace_all("(", "（", literal=True).str.replace_all(")", "）", literal=True)


def enterprise_key(text: pl.Expr) -> pl.Expr:
    """The core of a name, so that `肥城市X有限公司` and `X（肥城）有限责任公司` agree.

    Without the local place names in front and in brackets, without the legal form; 分公司, 项目部 and other parts of
    an enterprise stay apart from it. A name that is nothing else keeps everything but its brackets.
    """
    name, core = pl.col("name"), pl.col("core")
    return step_by_step(
        text,
        ("name", normalise(pl.col("text")).str.to_uppercase()),
        ("placeless", name.str.replace_all(_PLACE_IN_BRACKETS, "").str.replace(_PLACES_IN_FRONT, "")),
        ("formless", pl.col("placeless").str.replace_all(_LEGAL_FORM, "").str.replace(_PLAIN_COMPANY, "${1}")),
        ("core", pl.col("formless").str.replace_all(_NOT_PART_OF_NAME, "")),
        ("key", pl.coalesce(none_if_empty(core), none_if_empty(name.str.replace_all(_NOT_PART_OF_NAME, "")))),
    )
