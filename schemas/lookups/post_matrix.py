"""Which certificates each post accepts at each kind of workplace: one matrix, and how certain a wording of a post is.

A row of post_certificates.csv only ever widens what is accepted: where the workplace is not known, or the matrix has no
row of the post for it, all rows of the post hold. So what is not certain there accuses nobody.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

from schemas.lookups.catalogue import catalogue, item_key, read_rows
from schemas.vocabulary import Family

ANYWHERE = "any"
MANAGING = frozenset({Family.SAFETY_COMPETENCE, Family.CONSTRUCTION_SAFETY_OFFICER, Family.COAL_SAFETY_COMPETENCE})
_MANAGING_ITEM = "特种设备安全管理"
SEVERAL = re.compile(r"[、，,；;/｜|＋+()（）\[\]【】\n]+|兼(?:职|任)?|及|和|与")
"""What stands between several posts in one cell."""
_AFFIXES = re.compile(r"^(?:[0-9一二三四五六]+[#号])|(?:[0-9一二三四]+号?|岗位?)$")

Certificates = frozenset[tuple[str, str]]
"""Family and item of each certificate that a post accepts."""


def is_sure_post(text: str) -> bool:
    """Whether one wording names, at any workplace, a post that needs a certificate."""
    named = _named(text)
    return named is not None and named[1] == "sure"


@lru_cache(maxsize=65536)
def accepted(text: str, places: tuple[str, ...] = ()) -> Certificates:
    """What a post's cell accepts; empty where it does not say for certain what is done.

    Of several posts in one cell any certificate of any fits; one that nobody knows may be about anything.

    Parameters
    ----------
    text
        The cell: 电工, 焊工/电工, 工地电工.
    places
        Kinds of workplace (workplaces.csv) that are known of it; none where nothing is.
    """
    whole = unicodedata.normalize("NFKC", text)
    pieces = [whole] if _named(whole) else [piece for piece in SEVERAL.split(whole) if piece.strip()]
    found = [_accepted_by(piece, places) for piece in pieces]
    return frozenset().union(*found) if found and all(found) else frozenset()


def manages(certificates: Iterable[tuple[str, str]]) -> bool | None:
    """Whether certificates are of people who manage (True) or operate (False); None where they are of both."""
    kinds = {family in MANAGING or item == _MANAGING_ITEM for family, item in certificates}
    return kinds.pop() if len(kinds) == 1 else None


@lru_cache(maxsize=65536)
def workplaces(post: str | None, table: str, enterprise: str | None) -> tuple[str, ...]:
    """Kinds of workplace that a row's post, its table's names and its enterprise tell of (workplaces.csv), sorted."""
    texts = {"post": post, "table": table, "enterprise": enterprise}
    folded = {where: unicodedata.normalize("NFKC", text) for where, text in texts.items() if text}
    return tuple(
        sorted({place for where, pattern, place in _signs() if where in folded and pattern.search(folded[where])})
    )


def _accepted_by(piece: str, places: tuple[str, ...]) -> Certificates:
    named = _named(piece)
    if named is None or named[1] == "loose":
        return frozenset()
    rows = _matrix()[named[0]]
    known = {place for place, _ in rows} & set(places)
    if named[1] == "placed" and not known:
        return frozenset()
    open_to = {ANYWHERE, *known} if known else {place for place, _ in rows}
    return frozenset(certificate for place, certificate in rows if place in open_to)


def _named(text: str) -> tuple[str, str] | None:
    """The post that a wording names and how certainly: sure, placed (where the workplace is known) or loose."""
    bare = unicodedata.normalize("NFKC", text).strip()
    for where, pattern, _ in _signs():
        bare = pattern.sub("", bare) if where == "post" else bare
    return next((_wordings()[key] for form in (text, bare) for key in _keys(form) if key in _wordings()), None)


def _keys(text: str) -> tuple[str, str]:
    key = item_key(text)
    return key, _AFFIXES.sub("", key)


@cache
def _wordings() -> dict[str, tuple[str, str]]:
    return {item_key(row["wording"]): (row["post"], row["certainty"]) for row in read_rows("post_wordings.csv")}


@cache
def _matrix() -> dict[str, list[tuple[str, tuple[str, str]]]]:
    """Post to the workplaces and certificates of its rows."""
    matrix: dict[str, list[tuple[str, tuple[str, str]]]] = {}
    for row in read_rows("post_certificates.csv"):
        items = [item for text in row["items"].split("|") for item in _items(row["family"], text)]
        matrix.setdefault(row["post"], []).extend((row["place"], (row["family"], item)) for item in items)
    return matrix


def _items(family: str, text: str) -> list[str]:
    """The item itself, or with @ all items of a class."""
    if not text.startswith("@"):
        return [text]
    return [each.item for each in catalogue() if each.family == family and each.category == text[1:]]


@cache
def _signs() -> tuple[tuple[str, re.Pattern[str], str], ...]:
    return tuple((row["where"], re.compile(row["pattern"]), row["place"]) for row in read_rows("workplaces.csv"))
