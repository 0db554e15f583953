"""Who is who in the ledgers: one key for each enterprise and each person, however they are written."""

import polars as pl

from schemas.values.numbers import resident_id
from schemas.values.numbers.credit_code import normalise as normalise_code
from schemas.values.numbers.credit_code import passes_check as passes_code_check
from schemas.values.numbers.person_number import SURE_IDS
from schemas.values.text import is_empty, squeezed
from schemas.vocabulary import IdState

_MARKS = r"[()（）\[\]【】〔〕《》<>〈〉·・•.。,，、;；:：\"“”'‘’\-—–_/\\]+"
# The same legal form under both names (公司法), and places with or without their rank.
_SAME = {"有限责任公司": "有限公司", "肥城市": "肥城", "泰安市": "泰安", "山东省": "山东"}


def enterprise_spelling(name: pl.Expr) -> pl.Expr:
    """Form of an enterprise's name in which mere spellings are equal: width, brackets, spaces, marks, legal form."""
    bare = squeezed(name).str.to_uppercase().str.replace_all(_MARKS, "")
    return pl.when(~is_empty(name)).then(bare.str.replace_many(list(_SAME), list(_SAME.values())))


def enterprise_keys(names: pl.Series, codes: pl.Series) -> pl.Series:
    """Key of each row's enterprise: the credit code first, else the name (contract §4, domain facts §6 c01).

    A row with only the name has the code that other rows give that name. Two valid codes are two enterprises,
    even under one name; a code that fails its check is a mistyped one and counts only as a further name.

    Parameters
    ----------
    names, codes
        String, as displayed.

    Returns
    -------
    pl.Series
        String; null where a row names no enterprise.
    """
    frame = pl.DataFrame({"name": names, "code": codes}).with_columns(code=normalise_code(pl.col("code")))
    valid = passes_code_check(pl.col("code")).fill_null(value=False)
    return resolve(
        frame.select(
            sure=pl.when(valid).then("code"),
            doubtful=pl.when(~valid).then("code"),
            loose=enterprise_spelling(pl.col("name")),
        )
    )


def person_keys(names: pl.Series, ids: pl.Series, enterprises: pl.Series) -> pl.Series:
    """Key of each row's person: the ID first, else name and enterprise (domain facts §6 c02).

    Parameters
    ----------
    names, ids
        String, as displayed.
    enterprises
        String, keys of `enterprise_keys`.

    Returns
    -------
    pl.Series
        String; null where a row names nobody.
    """
    parsed = resident_id.parse(ids, pl.Series([False] * len(ids), dtype=pl.Boolean))
    frame = pl.DataFrame({"name": names, "enterprise": enterprises}).hstack(parsed.select("id_no", "id_state"))
    state, name = pl.col("id_state"), squeezed(pl.col("name"))
    whole = pl.coalesce(resident_id.upgrade15(pl.col("id_no")), pl.col("id_no"))
    sure = state.is_in(SURE_IDS)
    # A mistyped 18-character number still tells people apart; a masked or cut one only together with the name.
    partial = pl.when(state == IdState.CHECK_FAILED.value).then("id_no").otherwise(pl.col("id_no") + "|" + name)
    keyed = frame.select(
        sure=pl.when(sure).then(whole),
        doubtful=pl.when(~sure).then(partial),
        loose=pl.when(~is_empty(pl.col("name"))).then(name + "|" + pl.col("enterprise").fill_null("")),
    )
    return resolve(keyed)


def resolve(frame: pl.DataFrame) -> pl.Series:
    """Give every row the key of its entity.

    Parameters
    ----------
    frame
        [sure String, doubtful String, loose String]: a key that decides alone, one that may be mistyped, and a name.

    Returns
    -------
    pl.Series
        String `key`: the sure key; else the one sure key that stands beside the row's name or doubtful key
        elsewhere (the first in order if there are several: it is not shown to be a further entity); else the
        first name or doubtful key of all that hang together.
    """
    roots = _roots(
        frame.filter(pl.col("sure").is_null()).select("doubtful", "loose").unique().sort("doubtful", "loose")
    )
    anchors = frame.filter(pl.col("sure").is_not_null()).group_by("loose").agg(anchor=pl.col("sure").min())
    linked = roots.join(anchors, left_on="node", right_on="loose", how="left")
    groups = linked.group_by("root").agg(group_anchor=pl.col("anchor").min())
    known = linked.join(groups, on="root").select("node", found=pl.coalesce("anchor", "group_anchor", "root"))
    nodes = {"by_loose": pl.col("loose"), "by_doubtful": "~" + pl.col("doubtful")}
    found = frame
    for name, node in nodes.items():
        found = found.join(
            known.rename({"found": name}), left_on=node, right_on="node", how="left", maintain_order="left"
        )
    return found.select(key=pl.coalesce("sure", "by_loose", "by_doubtful").str.strip_prefix("~")).to_series()


def _roots(pairs: pl.DataFrame) -> pl.DataFrame:
    """Connected components of (doubtful, loose) pairs as [node String, root String]; doubtful nodes begin with ~."""
    parent: dict[str, str] = {}

    def find(node: str) -> str:
        parent.setdefault(node, node)
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for doubtful, loose in pairs.iter_rows():
        nodes = [find(node) for node in (loose, f"~{doubtful}" if doubtful is not None else None) if node is not None]
        for node in nodes[1:]:
            first, last = sorted((nodes[0], node), key=_names_first)
            parent[last] = first
    return pl.DataFrame(
        {"node": list(parent), "root": [find(node) for node in parent]}, schema={"node": pl.String, "root": pl.String}
    )


def _names_first(node: str) -> tuple[bool, str]:
    return node.startswith("~"), node
