"""Innocent explanations on the same page: the recorded name or number told beside, or a corrected date of birth.

An explanation needs both: a difference that is there anyway, and words or digits that tell exactly that difference.
Words alone make nobody registered; they only keep a difference from accusing.
"""

import polars as pl

from assets.screening.comparing.links import RECORD, bears_number, claims_with
from assets.screening.comparing.periods import START_FIELDS, agrees
from assets.screening.ruling.rule import Rule, Strength
from schemas.comparison_levels import IdLevel, NameLevel
from schemas.values.numbers import resident_id
from schemas.values.numbers.person_number import VALID_IDS
from schemas.vocabulary import Told, Verdict


def _explaining(code: str, corrects: str | None = None) -> Rule:
    """A rule by which an explained link speaks; its code stands in the link's `explained`."""
    told = pl.col("explained") == code
    return Rule(
        code, Verdict.REGISTERED_DISCREPANT, Strength.FAIR, lambda _: pl.col("same_certificate") & told,
        corrects=corrects,
    )  # fmt: skip


RENAMED = _explaining("renamed_told")
NAME_WITHIN = _explaining("name_within_cell", "name")
ID_TOLD = _explaining("id_changed_told", "id_no")
CORRECTED = _explaining("id_corrected", "id_no")
RULES = (RENAMED, NAME_WITHIN, ID_TOLD, CORRECTED)

SAME_ID = (IdLevel.EQUAL, IdLevel.OLD15)
HIDDEN_ID = (IdLevel.MASKED_CONSISTENT, IdLevel.PREFIX, IdLevel.EMBEDDED, IdLevel.MISSING)
OTHER_ID = (IdLevel.DIFFERENT, IdLevel.TWO_ERRORS)
SAME_NAME = (NameLevel.EQUAL, NameLevel.VARIANT)
OTHER_NAMES = (NameLevel.DIFFERENT, NameLevel.ONE_CHARACTER, NameLevel.MISSING)
_SEPARATORS = r"[·\s]"
_RENAMING = (
    "改.{0,4}[名姓]|更[名姓]|换.{0,2}名|曾用|曾叫|[原旧本老].{0,4}名|[原旧]叫|以前.{0,4}[名叫]|婚后|随[父母夫].{0,2}姓"
)
"""Words beside another name that say it is the same person's."""
LENDING = "借|冒|顶替|代替|他人|别人|挂靠"
"""Words beside another's name that tell no former name."""


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
    renamed = _other_name() & said & (same_id | told) & ~pl.col("beside").str.contains(LENDING)
    renamed &= ~pl.col("words").str.contains(LENDING)
    within = _other_name() & same_id & _names_record("cell")
    told_id = _other_number() & pl.col("told_ids").list.contains(pl.col("reg_id_no"))
    masked = _other_number() & pl.col("told_ids").list.eval(_as_pattern()).list.join("|").pipe(_matches)
    corrected = _moved_birth() & (bears_number() | _same_day())
    return (
        pl.when(renamed).then(pl.lit(RENAMED.code))
        .when(within).then(pl.lit(NAME_WITHIN.code))
        .when(told_id | masked).then(pl.lit(ID_TOLD.code))
        .when(corrected).then(pl.lit(CORRECTED.code))
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
    renamed = _other_name() & tells(Told.RENAMED) & ~which
    renumbered = _other_number() & tells(Told.ID_CHANGED) & (pl.col("told_ids").list.len() == 0) & bears_number()
    # Without words that say why, the recorded name in another cell of the row: people must see which is whose.
    beside = _other_name() & _names_record("beside") & ~pl.col("beside").str.contains(LENDING)
    return (renamed | renumbered | beside).fill_null(value=False)


def tells(fact: Told) -> pl.Expr:
    """Whether a remark beside the claim tells the fact (Boolean)."""
    return pl.col("told").fill_null([]).list.contains(fact.value)


def same_but_corrected(links: pl.DataFrame) -> pl.Expr:
    """Whether the ID in a claim's number is the claimant's own former or later one (Boolean, on cases).

    It is linked as such, it is told, or only the date of birth in it has moved.
    """
    inside, own = pl.col("number_person"), pl.col("own_person")
    told = pl.col("told_ids").fill_null([]).list.contains(inside)
    moved = (inside.str.slice(0, 6) == own.str.slice(0, 6)) & (inside.str.slice(14, 3) == own.str.slice(14, 3))
    linked = claims_with(links, pl.col("explained").is_in([ID_TOLD.code, CORRECTED.code]))
    strangers = claims_with(links, bears_number() & (pl.col("name_level") == NameLevel.DIFFERENT))
    return linked | ((told | moved).fill_null(value=False) & ~strangers)
