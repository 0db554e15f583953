"""What a row itself says in its defence: a changed name or number, a renewal, the recorded day in another cell.

Words alone make nobody registered; they keep a difference from accusing until somebody has looked.
"""

import polars as pl

from assets.screening.comparing.links import RECORD, bears_number, claims_with
from assets.screening.ruling.explanations import LENDING, tells
from assets.screening.ruling.rule import VERDICT_ORDER, Flags, Rule, Strength, any_answers
from schemas.comparison_levels import NameLevel
from schemas.vocabulary import Told, Verdict

_WAYS = (
    "%Y-%m-%d",
    "%Y/%m/%d",
    "%Y.%m.%d",
    "%Y%m%d",
    "%Y年%m月%d日",
    "%Y-%-m-%-d",
    "%Y/%-m/%-d",
    "%Y.%-m.%-d",
    "%Y年%-m月%-d日",
)
"""The usual ways to write a day."""
_OF_IDENTITY = (
    "[改更换变错误曾补][^,，。；;|]{0,4}(?:姓名|名字|名$|名[,，。；;|]|身份证|证件号|[旧原老]号)"
    "|(?:姓名|名字|身份证|证件号|[旧原老]号)[^,，。；;|]{0,8}(?:改|更正|更换|变更|换[过了新]|有变|有误|[写录打抄填登输]错|错[写录打抄填登输误])"
    "|[旧原老](?:名|姓名|身份证)|曾用|升位|重号"
)
"""Words of a changed or mistyped name or number, of which the program may not understand what they tell."""
_OF_RENEWAL = "复审|复训|复核|年审|年检|审验|换证|换发|换领|新证|续期|续证|延期|延续"
_OF_A_NEW_ONE = (
    "证[^,，。；;|]{0,4}[未没](?:有)?(?:下|到|发|出|领|拿|取)|[未没]出证|等[着待]?证(?:中|$|[,，。；;|])|待[领发出制]证?|制证|办理中|正在办|在办"
    "|新(?:办|考|取|领|发)(?:[的了证]|$|[,，。；;|])|[刚才](?:刚)?(?:考|取|办|领|拿|发|出)|首次发证|考试合格|网上[^,，。；;|]{0,4}(?:[未没]|查不)"
)
"""Words of a certificate that isn't issued yet, or only just: no export need know it."""
_DENYING = "[未没无漏欠应待拟需须该请]|[逾过超]期|逾|到期|不[予能符合]|缺"
"""What stands in the clause of a renewal that has not been."""


CHANGE_TOLD = Rule("change_told", Verdict.NEEDS_VERIFICATION, Strength.WEAK, lambda asked: _change(asked.links))
RENEWAL_TOLD = Rule("renewal_told", Verdict.NEEDS_VERIFICATION, Strength.WEAK, lambda _: _renewing())
END_BESIDE = Rule(
    "end_beside",
    Verdict.NEEDS_VERIFICATION,
    Strength.WEAK,
    lambda _: _stands_beside("valid_to") | _stands_beside("review_due"),
)
EXCUSES = (CHANGE_TOLD, RENEWAL_TOLD, END_BESIDE)
"""Speak in the place of what they excuse, and only there."""
ELSEWHERE_TOLD = Rule(
    "elsewhere_told", Verdict.NEEDS_VERIFICATION, None, lambda _: tells(Told.ELSEWHERE), decides=False
)
LEFT_TOLD = Rule("left_told", Verdict.REGISTERED, None, lambda _: tells(Told.LEFT), decides=False)
RULES = (*EXCUSES, ELSEWHERE_TOLD, LEFT_TOLD)


def _change(links: pl.DataFrame) -> pl.Expr:
    return claims_with(links, pl.col("change_said")) | _number_changed(links) | speaks_of_identity()


def _renewing() -> pl.Expr:
    return tells(Told.RENEWED) | tells(Told.RENEWING) | _speaks_of_renewal()


def speak_instead(flags: Flags) -> Flags:
    """Let excuses speak, and silence what they excuse where its verdict would stand before theirs.

    Parameters
    ----------
    flags
        Rules and whether they speak; excuses stand among them wherever they hold.
    """
    excused = {excuse: [rule for rule in flags if excuse in rule.excused_by] for excuse in EXCUSES}
    told = {
        excuse: flags[excuse] & pl.any_horizontal(flags[rule] for rule in rules) for excuse, rules in excused.items()
    }
    kept = {rule: flag & ~any_answers(rule.excused_by) if _comes_first(rule) else flag for rule, flag in flags.items()}
    return {**kept, **told}


def _comes_first(rule: Rule) -> bool:
    """Whether an excuse would go unheard: its verdict stands behind the rule's own."""
    excuse = VERDICT_ORDER.index(Verdict.NEEDS_VERIFICATION)
    return bool(rule.excused_by) and VERDICT_ORDER.index(rule.verdict) < excuse


def speaks_of_identity() -> pl.Expr:
    """Whether the row says something of a changed or mistyped name or number, but not which (Boolean, on cases).

    A former name or number that was read and is nobody's explains nothing.
    """
    said = pl.col("beside_text")
    which = pl.col("names_told").fill_null(value=False) | (pl.col("told_ids").list.len() > 0).fill_null(value=False)
    words, lent = (said.str.contains(pattern).fill_null(value=False) for pattern in (_OF_IDENTITY, LENDING))
    return (words | tells(Told.ID_CHANGED)) & ~lent & ~which


def speaks_of_a_new_one() -> pl.Expr:
    """Whether the row says that the certificate isn't issued yet, or only just (Boolean, on cases)."""
    return pl.col("beside_text").str.contains(_OF_A_NEW_ONE).fill_null(value=False)


def _speaks_of_renewal() -> pl.Expr:
    """Whether the row says something of a review or a new card, and not that there was none (Boolean, on cases)."""
    said = pl.col("beside_text")
    return (said.str.contains(_OF_RENEWAL) & ~said.str.contains(_DENYING)).fill_null(value=False)


def _stands_beside(field: str) -> pl.Expr:
    """Whether the recorded day stands in the row's remark or in a column that nobody understood (Boolean, on cases)."""
    day, said = pl.col(f"{RECORD}{field}"), pl.col("beside_text")
    ways = [said.str.contains(day.dt.strftime(way), literal=True) for way in _WAYS]
    return (said.is_not_null() & pl.any_horizontal(ways)).fill_null(value=False)


def _number_changed(links: pl.DataFrame) -> pl.Expr:
    """A changed ID is said without the former one, the number holds another, and nobody of another name bears it."""
    apart = (pl.col("number_person") != pl.col("own_person")).fill_null(value=False)
    said = tells(Told.ID_CHANGED) & (pl.col("told_ids").list.len() == 0).fill_null(value=False)
    return apart & said & ~claims_with(links, bears_number() & (pl.col("name_level") == NameLevel.DIFFERENT))
