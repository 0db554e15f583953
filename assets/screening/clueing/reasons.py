"""Why a clue is not 待核查 any more, as a Chinese sentence; never a full identity number."""

from datetime import date

import polars as pl

from assets.screening.clueing.evidence import CLAIM_FIELDS, WHO_FIELDS
from assets.screening.clueing.post_evidence import FIELD as POST
from schemas.labels import FIELD_LABELS, KIND_LABELS
from schemas.lookups.rule_texts import rule_texts
from schemas.tables.screening import CHANGED, CROSS_ROW_KINDS, OTHERWISE
from schemas.values.masking import mask_text
from schemas.vocabulary import FileStatus, Verdict, labels

MOST_CELLS = 3
"""More changed cells than these hide the first ones; the evidence has them all."""


def reason(former_date: date | None, as_of: date) -> pl.Expr:
    """The sentence (String), on clues beside the deciding claim as it was and as it is now (`now_…`).

    A clue that was told of before keeps its sentence as long as nothing else is to be said.
    """
    only_later = pl.lit("" if former_date is None else f"收到的文件没有变化，只是基准日由{former_date}改为{as_of}。")
    sentence = pl.when(pl.col("fate") == "stands").then(_judged_otherwise()).otherwise(_not_there())
    same = pl.col("former_status") == pl.col("status")
    cleared = (pl.col("status") == CHANGED) & (pl.col("fate") == "gone")
    known = same & (cleared | pl.col("former_reason").str.ends_with(sentence))
    dated = pl.when(pl.col("status") == OTHERWISE, pl.col("fate") == "stands").then(only_later + sentence)
    return mask_text(pl.when(known).then("former_reason").otherwise(dated.otherwise(sentence)))


def _not_there() -> pl.Expr:
    """The claim changed, or its hand-in is gone, unread or has a newer version."""
    file = pl.col("file")
    replaced = pl.col("file_status") == FileStatus.SUPERSEDED
    missing = (
        pl.when(pl.col("fate") == "gone").then(pl.format("文件“{}”已从收件箱撤走。", file))
        .when(pl.col("fate") == "unread").then(pl.format("文件“{}”现在无法读取或识别，原来的申报无从核对。", file))
        .when(replaced).then(pl.format("文件“{}”已有新版，新版中没有这条申报。", file))
        .otherwise(pl.format("文件“{}”现在的内容中没有这条申报。", file))
    )  # fmt: skip
    elsewhere = pl.when(_place("") != _place("now_")).then(pl.format("；现见{}", _place("now_"))).otherwise(pl.lit(""))
    changed = pl.format("{}：{}{}。", _place(""), _cells(), elsewhere)
    return pl.when(pl.col("related") & (pl.col("fate") == "other")).then(changed).otherwise(missing)


def _cells() -> pl.Expr:
    """Which cells say something else now: from what, to what."""
    told = [
        pl.when(pl.col(field).ne_missing(pl.col(f"now_{field}")) & _compared(field)).then(
            pl.format("{}由{}改为{}", pl.lit(FIELD_LABELS[field]), _quoted(field), _quoted(f"now_{field}"))
        )
        for field in (*CLAIM_FIELDS, POST)
    ]
    return pl.concat_list(told).list.drop_nulls().list.head(MOST_CELLS).list.join("，")


def _compared(field: str) -> pl.Expr:
    if field == POST:
        return pl.col(POST).is_not_null()
    return pl.lit(field in WHO_FIELDS) | ~pl.col("kind").is_in(list(CROSS_ROW_KINDS))


def _quoted(column: str) -> pl.Expr:
    return pl.format("“{}”", column).fill_null("未填")


def _judged_otherwise() -> pl.Expr:
    """The claim is as it was: what it is called now, and the meaning of the first rule that says so."""
    meanings = {code: text.meaning for code, text in rule_texts().items()}
    meaning = pl.col("now_reasons").list.first().replace_strict(meanings, default="", return_dtype=pl.String)
    verdict = pl.col("now_verdict").replace_strict(labels(Verdict), default=pl.col("now_verdict"))
    kind = pl.col("kind").replace_strict(KIND_LABELS, default=pl.col("kind"))
    several = pl.col("kind").is_in(list(CROSS_ROW_KINDS))
    return (
        pl.when(several).then(pl.format("申报未变，但{}的情形已不存在。", kind))
        .when(pl.col("now_verdict") == pl.col("kind"))
        .then(pl.format("申报未变，比对结果仍为{}，但认定的人员或证书不同，另列线索。", kind))
        .otherwise(pl.format("申报未变，现在的比对结果为{}：{}", verdict, meaning))
    )  # fmt: skip


def _place(prefix: str) -> pl.Expr:
    file, sheet, row = (pl.col(f"{prefix}{name}") for name in ("file", "sheet", "row"))
    within = pl.when(sheet != "").then(pl.format("工作表“{}”", sheet)).otherwise(pl.lit(""))
    return pl.format("文件“{}”{}第{}行", file, within, row)
