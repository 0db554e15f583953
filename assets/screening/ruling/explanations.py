"""Innocent explanations on the same page: the recorded name or number told beside, or a corrected date of birth.

An explanation needs both: a difference that is there anyway, and words or digits that tell exactly that difference.
Words alone make nobody registered; they only keep a difference from accusing.
"""

from collections.abc import Mapping

import polars as pl

from assets.screening.comparing.links import RECORD, VALID_IDS, bears_number, claims_with
from assets.screening.comparing.periods import START_FIELDS, agrees
from schemas.comparison_levels import IdLevel, NameLevel
from schemas.lookups.rules import rules
from schemas.values.numbers import resident_id
from schemas.vocabulary import Told, Verdict

RENAMED, NAME_WITHIN, ID_TOLD, CORRECTED = "renamed_told", "name_within_cell", "id_changed_told", "id_corrected"
EXPLANATIONS = (RENAMED, NAME_WITHIN, ID_TOLD, CORRECTED)
"""Rules of `assets.screening.ruling.discrepancies` that an explained link speaks by."""
SAME_ID = (IdLevel.EQUAL, IdLevel.OLD15)
HIDDEN_ID = (IdLevel.MASKED_CONSISTENT, IdLevel.PREFIX, IdLevel.EMBEDDED, IdLevel.MISSING)
OTHER_ID = (IdLevel.DIFFERENT, IdLevel.TWO_ERRORS)
SAME_NAME = (NameLevel.EQUAL, NameLevel.VARIANT)
OTHER_NAMES = (NameLevel.DIFFERENT, NameLevel.ONE_CHARACTER, NameLevel.MISSING)
LATER_DATES = ("valid_to_later", "review_due_later")
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
_SEPARATORS = r"[·\s]"
_RENAMING = (
    "改.{0,4}[名姓]|更[名姓]|换.{0,2}名|曾用|曾叫|[原旧本老].{0,4}名|[原旧]叫|以前.{0,4}[名叫]|婚后|随[父母夫].{0,2}姓"
)
"""Words beside another name that say it is the same person's."""
_LENDING = "借|冒|顶替|代替|他人|别人|挂靠"
"""Words beside another's name that tell no former name."""
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


def explain_links(links: pl.DataFrame, claims: pl.DataFrame, certificates: pl.DataFrame) -> pl.DataFrame:
    """Say which links that look like two people are one person's.

    Parameters
    ----------
    links
        What `assets.screening.comparing.links.describe_pairs` returned.
    claims, certificates
        Claims, Certificates.

    Returns
    -------
    pl.DataFrame
        links with [explained String, the rule that makes both one person or null; change_said Boolean, a change is
        said that would explain the difference, but not which], and same_person, own and stranger accordingly.
    """
    apart = links.filter(~pl.col("same_person") & (_other_name() | _other_number()))
    if apart.is_empty():
        return links.with_columns(explained=pl.lit(None, dtype=pl.String), change_said=pl.lit(value=False))
    read = _with_words(apart, claims, certificates).select(
        "ros_id", "reg_id", explained=_explained(), change_said=_change_said(), moved=_moved_birth()
    )
    told = links.join(read, on=["ros_id", "reg_id"], how="left", maintain_order="left")
    one = pl.col("explained").is_not_null()
    open_ = one | pl.col("moved").fill_null(value=False)
    return told.with_columns(
        pl.col("change_said").fill_null(value=False),
        same_person=pl.col("same_person") | one,
        own=pl.col("own") | (one & pl.col("in_family")),
        stranger=pl.col("stranger") & ~open_,
    ).drop("moved")


def _other_name() -> pl.Expr:
    """Whether a link differs by its name alone: the ID agrees, or, hidden or left out, leaves it to the number."""
    by_number = pl.col("id_level").is_in(HIDDEN_ID) & bears_number()
    return (pl.col("id_level").is_in(SAME_ID) | by_number) & (pl.col("name_level") == NameLevel.DIFFERENT)


def _other_number() -> pl.Expr:
    both = pl.col("id_state").is_in(VALID_IDS) & pl.col("reg_id_state").is_in(VALID_IDS)
    return both & pl.col("id_level").is_in(OTHER_ID) & ~pl.col("name_level").is_in(OTHER_NAMES)


def _with_words(apart: pl.DataFrame, claims: pl.DataFrame, certificates: pl.DataFrame) -> pl.DataFrame:
    """Add name, cell, id_no, told, told_ids, names_told, words and beside of the claim, and reg_name of the record."""
    said = claims.select(
        "ros_id", "id_no", "told_ids", "names_told", told=pl.col("told").fill_null([]),
        name=_bare("name"), cell=_bare("name_text"), words=_bare("remark_text").fill_null(""),
        beside=_bare("beside_text").fill_null(""),
    )  # fmt: skip
    names = certificates.select("reg_id", reg_name=_bare("name"))
    return apart.join(said, on="ros_id", how="left", maintain_order="left").join(
        names, on="reg_id", how="left", maintain_order="left"
    )


def _bare(column: str) -> pl.Expr:
    return pl.col(column).str.replace_all(_SEPARATORS, "")


def _explained() -> pl.Expr:
    said = _names_record("words") | (_names_record("beside") & pl.col("beside").str.contains(_RENAMING))
    # Where only the number ties him to the record, its name beside may be his master's: a change must be said.
    told = pl.any_horizontal(pl.col("words", "beside").str.contains(_RENAMING))
    same_id = pl.col("id_level").is_in(SAME_ID)
    renamed = _other_name() & said & (same_id | told) & ~pl.col("beside").str.contains(_LENDING)
    renamed &= ~pl.col("words").str.contains(_LENDING)
    within = _other_name() & same_id & _names_record("cell")
    told_id = _other_number() & pl.col("told_ids").list.contains(pl.col("reg_id_no"))
    masked = _other_number() & pl.col("told_ids").list.eval(_as_pattern()).list.join("|").pipe(_matches)
    corrected = _moved_birth() & (bears_number() | _same_day())
    return (
        pl.when(renamed).then(pl.lit(RENAMED))
        .when(within).then(pl.lit(NAME_WITHIN))
        .when(told_id | masked).then(pl.lit(ID_TOLD))
        .when(corrected).then(pl.lit(CORRECTED))
    )  # fmt: skip


def _names_record(column: str) -> pl.Expr:
    """Whether a text holds the whole name on record: a title, a crew or a former name stands around it."""
    whole = pl.col("reg_name").str.len_chars() > 1
    return (whole & pl.col(column).str.contains(pl.col("reg_name"), literal=True)).fill_null(value=False)


def _as_pattern() -> pl.Expr:
    """A told number as a pattern: hidden digits are any, an old one stands for its 18 digits."""
    old = pl.element().str.len_chars() == 15
    whole = pl.when(old).then(resident_id.upgrade15(pl.element())).otherwise(pl.element())
    return whole.str.replace_all(r"\*+", "[0-9]+")


def _matches(patterns: pl.Expr) -> pl.Expr:
    return (patterns != "") & pl.col("reg_id_no").str.contains(pl.format("^(?:{})$", patterns), strict=False)


def _moved_birth() -> pl.Expr:
    """Two valid numbers of one name with the same area and sequence and different dates of birth."""
    mine, theirs = pl.col("id_no"), pl.col("reg_id_no")
    return (
        _other_number()
        & pl.col("name_level").is_in(SAME_NAME)
        & (mine.str.slice(0, 6) == theirs.str.slice(0, 6))
        & (mine.str.slice(14, 3) == theirs.str.slice(14, 3))
    ).fill_null(value=False)


def _same_day() -> pl.Expr:
    """Whether an end or a start agrees with one on record."""
    days = [agrees(field, field, RECORD) for field in ("valid_to", *START_FIELDS)]
    return pl.any_horizontal(day.fill_null(value=False) for day in days)


def _change_said() -> pl.Expr:
    """A change is said that would explain the difference, without the name or number that was changed."""
    words = pl.col("words")
    which = pl.col("names_told").fill_null(value=False) & ~words.str.contains(pl.col("name"), literal=True)
    renamed = _other_name() & _tells(Told.RENAMED) & ~which
    renumbered = _other_number() & _tells(Told.ID_CHANGED) & (pl.col("told_ids").list.len() == 0) & bears_number()
    # Without words that say why, the recorded name in another cell of the row: people must see which is whose.
    beside = _other_name() & _names_record("beside") & ~pl.col("beside").str.contains(_LENDING)
    return (renamed | renumbered | beside).fill_null(value=False)


def _tells(fact: Told) -> pl.Expr:
    return pl.col("told").fill_null([]).list.contains(fact.value)


def same_but_corrected(links: pl.DataFrame) -> pl.Expr:
    """Whether the ID in a claim's number is the claimant's own former or later one (Boolean, on cases).

    It is linked as such, it is told, or only the date of birth in it has moved.
    """
    inside, own = pl.col("number_person"), pl.col("own_person")
    told = pl.col("told_ids").fill_null([]).list.contains(inside)
    moved = (inside.str.slice(0, 6) == own.str.slice(0, 6)) & (inside.str.slice(14, 3) == own.str.slice(14, 3))
    linked = claims_with(links, pl.col("explained").is_in([ID_TOLD, CORRECTED]))
    strangers = claims_with(links, bears_number() & (pl.col("name_level") == NameLevel.DIFFERENT))
    return linked | ((told | moved).fill_null(value=False) & ~strangers)


def tempered(flags: Mapping[str, pl.Expr], links: pl.DataFrame) -> dict[str, pl.Expr]:
    """Silence accusations that a remark may explain; rules of their own speak instead.

    Parameters
    ----------
    flags
        Rule code to whether it speaks, on cases.
    links
        What `explain_links` returned.
    """
    decides = {code: rules()[code].verdict for code in flags if rules()[code].decides}
    changed = claims_with(links, pl.col("change_said")) | _number_changed(links) | speaks_of_identity()
    renewing = _tells(Told.RENEWED) | _tells(Told.RENEWING) | _speaks_of_renewal()
    borrowed = [code for code, verdict in decides.items() if verdict == Verdict.IMPERSONATED]
    lapsed = [code for code, verdict in decides.items() if verdict == Verdict.LAPSED]
    beside = pl.any_horizontal(_stands_beside("valid_to"), _stands_beside("review_due"))
    silent = {**dict.fromkeys(borrowed, changed), **dict.fromkeys(LATER_DATES, renewing | beside)}
    left = {code: flag & ~silent[code] if code in silent else flag for code, flag in flags.items()}
    return {
        **left,
        "change_told": changed & pl.any_horizontal(flags[code] for code in borrowed),
        "renewal_told": renewing & pl.any_horizontal(flags[code] for code in (*lapsed, *LATER_DATES)),
        "end_beside": beside & pl.any_horizontal(flags[code] for code in LATER_DATES),
        "elsewhere_told": _tells(Told.ELSEWHERE),
        "left_told": _tells(Told.LEFT),
    }


def speaks_of_identity() -> pl.Expr:
    """Whether the row says something of a changed or mistyped name or number, but not which (Boolean, on cases).

    A former name or number that was read and is nobody's explains nothing.
    """
    said = pl.col("beside_text")
    which = pl.col("names_told").fill_null(value=False) | (pl.col("told_ids").list.len() > 0).fill_null(value=False)
    words, lent = (said.str.contains(pattern).fill_null(value=False) for pattern in (_OF_IDENTITY, _LENDING))
    return (words | _tells(Told.ID_CHANGED)) & ~lent & ~which


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
    said = _tells(Told.ID_CHANGED) & (pl.col("told_ids").list.len() == 0).fill_null(value=False)
    return apart & said & ~claims_with(links, bears_number() & (pl.col("name_level") == NameLevel.DIFFERENT))
