"""How urgent a clue is, and why: the first line of the table that fits a claim's verdict and reasons."""

from typing import NamedTuple

import polars as pl

from schemas.vocabulary import ClueLevel, Verdict


class Grade(NamedTuple):
    """A kind of clue, the rule that must speak (None: any), the level and its reason."""

    kind: str
    code: str | None
    level: ClueLevel
    reason: str


GRADES = (
    Grade(Verdict.IMPERSONATED, "number_of_another", ClueLevel.HIGH, "证书编号登记在他人名下，不是录入误差所能解释"),
    Grade(Verdict.IMPERSONATED, "number_embeds_another", ClueLevel.HIGH, "证号内含的有效身份证号不是申报人本人的"),
    Grade(Verdict.IMPERSONATED, None, ClueLevel.MEDIUM, "身份证号一致而姓名不同，也可能是改名或登记有误"),
    Grade(Verdict.REVOKED, None, ClueLevel.HIGH, "登记状态表明证书已不能使用"),
    Grade(Verdict.ALTERED, "number_differs", ClueLevel.MEDIUM, "证书编号也与登记不同，可能是另一本证书"),
    Grade(Verdict.ALTERED, None, ClueLevel.HIGH, "本人有登记，申报内容比登记更有利，超出录入误差"),
    Grade(Verdict.NOT_REGISTERED, "id_check_failed", ClueLevel.MEDIUM, "身份证号校验不通过，可能录错而查不到"),
    Grade(Verdict.NOT_REGISTERED, "id_unusable", ClueLevel.MEDIUM, "没有完整的身份证号，查找范围受限"),
    Grade(Verdict.NOT_REGISTERED, "other_document", ClueLevel.MEDIUM, "使用其他证件，证件号写法可能与登记不同"),
    Grade(Verdict.NOT_REGISTERED, "no_dates", ClueLevel.MEDIUM, "未填任何日期，不能断定登记库应当包含"),
    Grade(Verdict.NOT_REGISTERED, "issuer_missing", ClueLevel.MEDIUM, "未填发证机关，可能由登记库范围以外的机关发证"),
    Grade(Verdict.NOT_REGISTERED, None, ClueLevel.HIGH, "身份证号完整、日期和发证机关都在登记库范围之内，仍查无登记"),
    Grade(Verdict.LAPSED, "lapsed_after_export", ClueLevel.LOW, "到期日在登记库导出之后，可能已经延期或复审"),
    Grade(Verdict.LAPSED, "lapsed_in_extension_period", ClueLevel.MEDIUM, "到期日在疫情期间，可能适用过顺延政策"),
    Grade(Verdict.LAPSED, "lapsed_long", ClueLevel.HIGH, "到期或应复审已超过一年"),
    Grade(Verdict.LAPSED, None, ClueLevel.MEDIUM, "到期或应复审未满一年，可能正在办理"),
    Grade(Verdict.UNCERTIFIED, "holder_on_record", ClueLevel.LOW, "登记库有本人的证书，可能只是花名册漏填"),
    Grade(Verdict.UNCERTIFIED, None, ClueLevel.MEDIUM, "花名册写明或显示没有证书，该岗位是否必须持证待核实"),
    Grade(Verdict.OUT_OF_SCOPE, None, ClueLevel.MEDIUM, "证书有效，但项目与岗位不符"),
)
"""First match wins; within a kind the more particular lines stand first."""


def _first_match(outcome: str) -> pl.Expr:
    """The level or the reason of the first grade that fits `verdict` and `reasons`."""
    chain: pl.Expr = pl.lit(None, dtype=pl.String)
    for grade in reversed(GRADES):
        fits = pl.col("verdict") == grade.kind
        if grade.code is not None:
            fits &= pl.col("reasons").list.contains(grade.code)
        chain = pl.when(fits).then(pl.lit(str(getattr(grade, outcome)))).otherwise(chain)
    return chain


def level() -> pl.Expr:
    """Level code of a verdict (String)."""
    return _first_match("level")


def level_reason() -> pl.Expr:
    """Why this level, a Chinese sentence (String)."""
    return _first_match("reason")
