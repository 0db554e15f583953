"""Which names are one enterprise in the sense of who employs somebody: a firm, its branches, plants and projects."""

import polars as pl

_NUMBER = r"(?:第?[一二三四五六七八九十0-9]{1,3}[号#]?)?"
_PART = (
    "(?:分公司|子公司|分厂|厂区|生产基地|项目(?:经理)?部|项目|工程(?:处|队|部)|经营部|办事处|营业部|分院|分部"
    "|车间|工区|标段)"
)
_ENDS_IN_PART = rf"{_NUMBER}{_PART}$"
_ONLY_PART = rf"^\p{{Han}}{{0,12}}{_ENDS_IN_PART}"
SAME_BEGINNING = 4
"""Characters with which two branches of one firm begin: its own name, for place and legal form are gone."""
_DISPATCH = "劳务|派遣|人力资源|外包|人才(?:服务|市场)|职业介绍"


def is_within(key: pl.Expr, firm: pl.Expr) -> pl.Expr:
    """Whether a name is the firm itself, a branch of it, or another branch of the same (Boolean).

    Takes keys of `organisation.enterprise_key`: `某某建设泰安分公司` is within `某某建设`, and of one firm with
    `某某建设第三项目部`. Tells whether several employers of one person may be one, never enterprises apart.
    """
    rest = key.str.slice(firm.str.len_chars())
    branch = key.str.starts_with(firm) & rest.str.contains(_ONLY_PART)
    beginnings = key.str.head(SAME_BEGINNING) == firm.str.head(SAME_BEGINNING)
    sisters = key.str.contains(_ENDS_IN_PART) & firm.str.contains(_ENDS_IN_PART) & beginnings
    return (key == firm) | branch | sisters


def sends_workers(name: pl.Expr) -> pl.Expr:
    """Whether a name says that the firm lends its workers to others: 劳务派遣, 人力资源, 外包 (Boolean)."""
    return name.str.contains(_DISPATCH)
