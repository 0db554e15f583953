"""Dates as people write them: every form of domain facts §8, real date cells included."""

import numpy as np
import polars as pl
from numpy.random import Generator

from demo.basics.randomness import pick
from demo.formats.grids import DATE_MARK

FORMS = (
    "%Y-%m-%d", "%Y.%-m.%-d", "%Y/%m/%d", "%Y年%-m月%-d日", "%Y%m%d", "%Y.%m.%d", "%Y/%-m/%-d", f"{DATE_MARK}%Y-%m-%d",
    "chinese", "serial", "%y%m%d", "%Y年%-m月", "%Y.%m", "%Y",
)  # fmt: skip
SHARES = (10, 10, 6, 5, 4, 6, 6, 12)
"""Shares of the whole-day forms among files; the rest occur in single cells only."""
STRAY_SHARE = 0.07
COARSE_SHARE = 0.04
WHOLE_DAY_FORMS = FORMS.index("%Y年%-m月")

NUMERALS = "〇一二三四五六七八九"
SEPARATORS = ("至", "到", "-", "—", "~", "～", " 至 ")


def file_forms(rng: Generator, files: int) -> np.ndarray:
    """Draw the date form that each file mostly uses."""
    return pick(rng, files, SHARES)


def cell_forms(rng: Generator, usual: np.ndarray, may_be_coarse: np.ndarray) -> np.ndarray:
    """Draw the form of each cell: the file's own, now and then another, rarely the month or year alone."""
    count = len(usual)
    stray = np.where(rng.random(count) < STRAY_SHARE, rng.integers(0, WHOLE_DAY_FORMS, count), usual)
    coarse = rng.integers(WHOLE_DAY_FORMS, len(FORMS), count)
    return np.where(may_be_coarse & (rng.random(count) < COARSE_SHARE), coarse, stray)


def written(dates: pl.Series, forms: np.ndarray) -> pl.Series:
    """Write dates in the given forms (places in FORMS); empty dates stay empty."""
    frame = pl.DataFrame({"d": dates, "f": forms})
    text = chinese("d")
    for place, form in enumerate(FORMS):
        if form != "chinese":
            shown = serial("d") if form == "serial" else pl.col("d").dt.strftime(form)
            text = pl.when(f=place).then(shown).otherwise(text)
    return frame.select(text.alias("text"))["text"]


def serial(column: str) -> pl.Expr:
    """Write a date as the number that a spreadsheet program stores: 45474 for 2024-07-01."""
    return (pl.col(column) - pl.date(1899, 12, 30)).dt.total_days().cast(pl.String)


def chinese(column: str) -> pl.Expr:
    """Write a date in Chinese numerals: 二〇二四年七月十五日."""
    year = pl.col(column).dt.year().cast(pl.String).str.replace_many(list("0123456789"), list(NUMERALS))
    month = pl.col(column).dt.month().cast(pl.Int64).replace_strict(range(1, 32), COUNTED)
    in_month = pl.col(column).dt.day().cast(pl.Int64).replace_strict(range(1, 32), COUNTED)
    return year + "年" + month + "月" + in_month + "日"


def counted(number: int) -> str:
    """Return a number below a hundred in Chinese."""
    tens, ones = divmod(number, 10)
    head = ("" if tens == 1 else NUMERALS[tens]) + "十" if tens else ""
    return head + (NUMERALS[ones] if ones else "")


COUNTED = [counted(number) for number in range(1, 32)]


def ranges(rng: Generator, start: pl.Series, end: pl.Series) -> pl.Series:
    """Join two written dates into one cell, as texts."""
    between = pl.Series(SEPARATORS).gather(rng.integers(0, len(SEPARATORS), len(start)))
    return (start + between + end).str.replace_all(DATE_MARK, "")
