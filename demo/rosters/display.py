"""Claims as the texts that stand in roster cells: one String column for each field of the layouts."""

import numpy as np
import polars as pl
from numpy.random import Generator

from demo.basics.drawn_posts import posts
from demo.basics.spelling import spelled_ids, spelled_names, spelled_numbers
from demo.basics.wording import FAMILY_WORDS, NO_CERTIFICATE, categories, chosen_words, item_texts
from demo.formats.grids import DATE_MARK
from demo.rosters.datings import cell_forms, file_forms, ranges, written

ORDINARY = ("clean", "second_job", "lapsed", "revoked", "off_post")
"""Scenarios whose truth does not hang on a day: their dates may be written as a month or a year."""
REMARK_SHARE = 0.05
MISSING_ISSUER_SHARE = 0.03


def cell_texts(rng: Generator, claims: pl.DataFrame, people: pl.DataFrame, enterprises: pl.DataFrame) -> pl.DataFrame:
    """Add the texts.

    Parameters
    ----------
    claims
        as `with_errors` returns them, with `file` (place of the roster) and `company_of` (place of the enterprise)
    people, enterprises
        as drawn

    Returns
    -------
    pl.DataFrame
        the columns slot, claim, file and one `shown_…` String column a field; null where the cell is empty
    """
    family, item = claims["family"].to_numpy(), claims["item"].to_numpy()
    company = enterprises[claims["company_of"].to_numpy()]
    male = people["male"].gather(claims["person"])
    shown = claims.select("slot", "claim", "file").with_columns(
        shown_name=spelled_names(rng, claims["name"]),
        shown_sex=male.replace_strict({True: "男", False: "女"}),
        shown_id_no=spelled_ids(rng, claims["id_no"]),
        shown_phone=pl.Series(13_000_000_000 + rng.integers(0, 6 * 10**9, claims.height)).cast(pl.String),
        shown_post=posts(rng, family, item),
        shown_family=chosen_words(rng, family, FAMILY_WORDS),
        shown_category=categories(family, item),
        shown_item=item_texts(rng, family, item),
        shown_number=spelled_numbers(rng, claims["number"]),
        shown_issuer=missing_sometimes(rng, claims["issuer"], claims["scenario"].is_in(ORDINARY)),
        shown_enterprise=company["company"],
        shown_uscc=company["uscc"],
        shown_on_job=pl.Series(["在岗"] * claims.height, dtype=pl.String),
        shown_remark=missing_sometimes(
            rng, pl.Series(["新入职"] * claims.height, dtype=pl.String), None, 1 - REMARK_SHARE
        ),
        **date_texts(rng, claims),
    )
    alike = [pl.col(name).first().over("slot") for name in ("shown_name", "shown_id_no", "shown_phone", "shown_post")]
    return without_certificate(rng, shown.with_columns(alike), claims["verdict"] == "uncertified")


def date_texts(rng: Generator, claims: pl.DataFrame) -> dict[str, pl.Series]:
    """Write the dates of each claim."""
    usual = file_forms(rng, claims["file"].to_numpy().max() + 1)[claims["file"].to_numpy()]
    coarse = claims["scenario"].is_in(ORDINARY).to_numpy()
    start, end, first, review = (
        written(claims[name], cell_forms(rng, usual, coarse)) for name in ("start", "end", "first_issue", "review_due")
    )
    whole_start, whole_end = (written(claims[name], usual) for name in ("start", "end"))
    return {
        "shown_first_issue": first,
        "shown_issue": start,
        "shown_valid_from": start,
        "shown_valid_to": end,
        "shown_validity": ranges(rng, whole_start, whole_end),
        "shown_review_due": review,
    }


def missing_sometimes(
    rng: Generator, texts: pl.Series, where: pl.Series | None, share: float = MISSING_ISSUER_SHARE
) -> pl.Series:
    """Leave a share of the texts out, among those of `where`."""
    out = pl.Series(rng.random(len(texts)) < share)
    out = out if where is None else out & where
    return pl.DataFrame({"t": texts, "out": out}).select(pl.when(~pl.col("out")).then("t").alias("t"))["t"]


def without_certificate(rng: Generator, shown: pl.DataFrame, nothing: pl.Series) -> pl.DataFrame:
    """Say in the number cell that there is no certificate, or leave it empty; half of the rows still name an item."""
    words = pl.Series([word or None for word in NO_CERTIFICATE]).gather(
        rng.integers(0, len(NO_CERTIFICATE), shown.height)
    )
    bare = pl.Series(np.where(rng.random(shown.height) < 0.5, True, False)) & nothing
    blank = pl.lit(None, dtype=pl.String)
    return shown.with_columns(
        shown_number=pl.when(nothing).then(words).otherwise("shown_number"),
        **{
            name: pl.when(bare).then(blank).otherwise(name) for name in ("shown_family", "shown_category", "shown_item")
        },
    )


def plain_dates(texts: pl.Expr) -> pl.Expr:
    """Turn date cells into the text of their date, where they share a cell with others."""
    return texts.str.replace_all(DATE_MARK, "", literal=True)
