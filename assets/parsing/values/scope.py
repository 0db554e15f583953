"""Which claims are of certificates that no family of the campaign knows, which people need none, where they work."""

import re
from collections.abc import Callable

import polars as pl

from schemas.lookups.families import families_named, families_of_issuer
from schemas.lookups.items import is_known, read_item
from schemas.lookups.other_certificates import OtherCertificate, is_firm, issues_others, other_certificate
from schemas.lookups.post_matrix import workplaces
from schemas.lookups.posts import post_needs, says_need
from schemas.values.text import is_empty
from schemas.vocabulary import Family, NumberForm

_TABLE = ["file", "sheet", "table"]
_OWN_GRAMMARS = (
    NumberForm.T_ID, NumberForm.CONSTRUCTION_OPERATION, NumberForm.CONSTRUCTION_SAFETY, NumberForm.TS6,
)  # fmt: skip
_SAFETY_STAFF = (Family.SAFETY_COMPETENCE, Family.CONSTRUCTION_SAFETY_OFFICER, Family.COAL_SAFETY_COMPETENCE)
_ID_NUMBERS = (NumberForm.ID, NumberForm.NUMERIC, NumberForm.MASKED)
# T, 建安 or a province with a letter before figures: a number of the campaign, mistyped.
_NEAR_GRAMMAR = r"^T[0-9*]{6}|^TS[0-9]|^\p{Han}建安|^\p{Han}[A-Z][0-9]{6}"
_WHOLE_STAFF = re.compile(
    "全员|全体|员工|职工|在册|在职|人事|工资|考勤|社保|实名制|劳务人员|进场人员|人员名单|人员信息"
)
_HOLDERS = re.compile("特种|特岗|特殊工种|持证|证书|操作证|资格|三类人员|安管|取证|复审")


def with_scope(claims: pl.DataFrame) -> pl.DataFrame:
    """Add other_certificate String, needs_certificate Boolean and workplaces List(String) to roster rows.

    Parameters
    ----------
    claims
        family_text, item_text, category, slot_text, title_text, file, sheet, number, number_form, issuer, enterprise;
        post, post_needs (texts); claimed Boolean.

    Returns
    -------
    The rows with other_certificate (its name; null for those of the campaign), family null for those,
    needs_certificate: whether the post needs one, and workplaces: kinds of workplace that the row or table tells of.
    Of a post that no list knows it stays open (null) where the table is one of holders, or its number says that
    there is none; those of other rosters with a blank number need none. A row without any post needs one only in a
    table of holders.
    """
    named = claims.with_columns(other_certificate=_other_certificates(claims))
    other = pl.col("other_certificate").is_not_null()
    placed = named.with_columns(
        family=pl.when(~other).then("family"),
        item=pl.when(~other).then("item"),
    )
    return placed.with_columns(needs_certificate=_needs(placed), workplaces=_workplaces(placed))


def _other_certificates(claims: pl.DataFrame) -> pl.Series:
    keys = ["family_text", "item_text", "category", "slot_text", "title_text", "sheet", "issuer"]
    near = pl.col("number").str.contains(_NEAR_GRAMMAR).fill_null(value=False)
    told = claims.select(
        *keys,
        own=pl.col("number_form").is_in(_OWN_GRAMMARS) | near,
        old=pl.col("number_form") == NumberForm.OLD14,
        as_id=pl.col("number_form").is_in(_ID_NUMBERS),
        asked=pl.col("claimed"),
    )
    distinct = told.unique(maintain_order=True)
    names = [_named(*row) for row in distinct.iter_rows()]
    found = distinct.hstack([pl.Series("name", names, dtype=pl.String)])
    joined = told.join(found, on=told.columns, how="left", nulls_equal=True, maintain_order="left")
    return joined["name"]


def _named(
    family: str | None,
    item: str | None,
    category: str | None,
    slot: str | None,
    title: str | None,
    sheet: str,
    issuer: str | None,
    own: bool,
    old: bool,
    as_id: bool,
    asked: bool,
) -> str | None:
    """The certificate's name, unless a grammar or issuer of the campaign's on the row speaks against it."""
    firm = issuer is not None and is_firm(issuer)
    office = issuer if issuer is not None and not firm and families_of_issuer(issuer) else None
    # Fourteen figures alone may be anybody's number: another office beside them says whose, or an outright name.
    unsaid = old and (issuer is None or office) and not _names_outright(family)
    if not asked or own or unsaid or (office and not issues_others(office)):
        return None
    found = _by_own_words(family, item, category, slot, by_firm=firm) or (
        None if office else _by_title(family, item, title, sheet)
    )
    if found is None or (office and not (found.issuers and re.search(found.issuers, office))):
        return None
    if (as_id and not found.number_is_id) or (found.firm_only and not firm):
        return None
    return found.name


def _names_outright(family: str | None) -> bool:
    """Whether the row calls its certificate by a name that none of the campaign's bears: 注册安全工程师."""
    found = other_certificate(family) if family and not families_named(family) else None
    return found is not None and found.outright


def _by_own_words(*texts: str | None, by_firm: bool) -> OtherCertificate | None:
    """By the first text that names any certificate: one that names a family or an item ends the search."""
    for text in filter(None, texts):
        found = other_certificate(text, by_firm=by_firm)
        if found is not None or families_named(text) or is_known(text):
            return found
    return None


def _by_title(family: str | None, item: str | None, title: str | None, sheet: str) -> OtherCertificate | None:
    """By the table's title or sheet, where the row's own words name no certificate."""
    if any(text and (families_named(text) or is_known(text)) for text in (family, item)):
        return None
    text = f"{title or ''} {sheet}"
    return None if families_named(text) else other_certificate(text)


def _needs(claims: pl.DataFrame) -> pl.Series:
    """Whether each row's post needs a certificate, by 是否特种作业, the post, or the kind of roster."""
    said = _answers(claims["post_needs"], says_need)
    posts = _posts(claims)
    post = _answers(posts, post_needs)
    trade = _answers(claims["item_text"], post_needs)
    whole = _whole_staff(claims, post)
    needless = whole | _unknown_post(claims, posts)
    told = pl.DataFrame({"said": said, "post": post, "trade": trade, "needless": needless})
    # What a column of one trade is headed, 叉车证编号, is nobody's work while its cells are blank.
    by_trade = pl.when(~claims["claimed"] & claims["slot_text"].is_null()).then("trade")
    by_table = (
        pl.when("needless").then(pl.lit(value=False)).when(_listed_as_holder(claims, posts)).then(pl.lit(value=True))
    )
    return told.select(pl.coalesce("said", "post", by_trade, by_table).alias("needs"))["needs"]


def _listed_as_holder(claims: pl.DataFrame, posts: pl.Series) -> pl.Series:
    """Rows of tables of holders that tell no post: the table says what all of them need."""
    trade = pl.when(pl.col("item").is_null()).then("item_text")
    told = ~is_empty(pl.lit(posts)) | ~is_empty(trade)
    return claims.select(listed=~told & _lines().str.contains(_HOLDERS.pattern))["listed"]


def _whole_staff(claims: pl.DataFrame, post: pl.Series) -> pl.Series:
    """Whether each row stands in a roster of everybody: a post that needs no certificate does, or its title says so."""
    tables = claims.select(*_TABLE, "title_text", "claimed", post=post)
    none_needed = (~pl.col("claimed") & (pl.col("post") == pl.lit(value=False))).fill_null(value=False)
    titled = _lines().str.contains(_WHOLE_STAFF.pattern) & ~_lines().str.contains(_HOLDERS.pattern)
    return tables.select(whole=none_needed.any().over(_TABLE) | titled)["whole"]


def _posts(claims: pl.DataFrame) -> pl.Series:
    """What people do: under 岗位类别 stand posts as well as the kinds of safety staff."""
    kinds = _answers(claims["person_type"], lambda text: any(read_item(text, kind.value) for kind in _SAFETY_STAFF))
    of_type = pl.when(~pl.lit(kinds)).then("person_type")
    return claims.select(post=pl.coalesce("post", of_type))["post"]


def _unknown_post(claims: pl.DataFrame, posts: pl.Series) -> pl.Series:
    """Rows with a post that no list knows and nothing at all about a certificate, in a table that is not of holders.

    A trade says what somebody does where no post is given.
    """
    trade = pl.when(pl.col("item").is_null()).then("item_text")
    told = pl.coalesce(pl.lit(posts), trade).is_not_null()
    nothing = ~pl.col("claimed") & (pl.col("number_form") == NumberForm.MISSING) & told
    return claims.select(unknown=nothing & ~_lines().str.contains(_HOLDERS.pattern))["unknown"]


def _lines() -> pl.Expr:
    return pl.concat_str([pl.col("title_text").fill_null(""), "sheet", pl.col("file").str.extract("([^/]*)$")])


def _workplaces(claims: pl.DataFrame) -> pl.Series:
    """Kinds of workplace of each row (List(String)), asked once for each post, table and enterprise."""
    told = claims.select("post", "enterprise", line=_lines())
    distinct = told.unique(maintain_order=True)
    places = [list(workplaces(post, line, enterprise)) for post, enterprise, line in distinct.iter_rows()]
    found = distinct.with_columns(places=pl.Series(places, dtype=pl.List(pl.String)))
    return told.join(found, on=told.columns, how="left", nulls_equal=True, maintain_order="left")["places"]


def _answers(texts: pl.Series, read: Callable[[str], bool | None]) -> pl.Series:
    distinct = texts.drop_nulls().unique()
    answers = pl.Series([read(text) for text in distinct], dtype=pl.Boolean)
    return texts.replace_strict(distinct, answers, default=None, return_dtype=pl.Boolean)
