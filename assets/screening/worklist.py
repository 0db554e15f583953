"""待核验清单: what officers look up by hand on the official channels, one row a query (domain facts §4).

No program queries those sites: they ask for a captcha, and getting round it would be unlawful.
"""

import hashlib

import polars as pl

from assets.screening.rulebook import RULES
from schemas.labels import FIELD_LABELS
from schemas.lookups.official_sites import OfficialSite, official_sites
from schemas.lookups.rule_texts import rule_texts
from schemas.tables.screening import Worklist
from schemas.values.numbers import resident_id
from schemas.values.numbers.person_number import SURE_IDS
from schemas.vocabulary import Family, Verdict, labels

QUERY_PREFIX = "q"
QUERY_CHARACTERS = 12

NEAR = tuple(rule.code for rule in RULES if rule.near)

INPUT_LABELS = {"family": "证书种类", "name": "姓名", "id_no": "完整的身份证号", "number": "证书编号"}
CLAIM_COLUMNS = (
    "ros_id", "name", "name_text", "id_no", "id_no_text", "id_state", "number", "number_text", "number_id", "item",
    "item_text", "issuer",
)  # fmt: skip


def build_worklist(verdicts: pl.DataFrame, claims: pl.DataFrame) -> pl.DataFrame:
    """List the queries that would settle what needs verification.

    Parameters
    ----------
    verdicts, claims
        Verdicts, Claims.

    Returns
    -------
    pl.DataFrame
        Worklist, ordered by channel, then queries that can be made at once, then enterprise. One query answers
        all claims of a person on a channel.
    """
    open_claims = verdicts.filter(pl.col("verdict") == Verdict.NEEDS_VERIFICATION).join(
        claims.select(CLAIM_COLUMNS), on="ros_id", how="left", maintain_order="left"
    )
    described = open_claims.with_columns(_channel(), **_inputs(), **_descriptions()).sort("ros_id")
    queries = described.group_by("channel", _person(), maintain_order=True).agg(_gathered())
    sites = official_sites()
    listed = pl.concat([_at_site(queries.filter(pl.col("channel") == site.channel), site) for site in sites])
    return Worklist.conform(listed.with_columns(order=pl.int_range(1, pl.len() + 1, dtype=pl.UInt32)))


def _channel() -> pl.Expr:
    """The channel that answers for the claim's family; the sender where the family is unknown."""
    answers = {family: site.channel for site in official_sites() for family in site.families}
    return pl.col("family").replace_strict(answers, default=official_sites()[-1].channel).alias("channel")


def _person() -> pl.Expr:
    """Whose certificates a query asks for: the person, or each row by itself where nobody can be told."""
    return pl.coalesce("person_key", pl.col("ros_id").cast(pl.String)).alias("person")


def _inputs() -> dict[str, pl.Expr]:
    """What can be typed into a query: only a whole ID, of 18 characters where it is an old one."""
    whole = pl.when(pl.col("id_state").is_in(SURE_IDS)).then("id_no")
    sound = resident_id.passes_check(pl.col("number_id"))
    in_number = pl.when(sound).then("number_id")
    return {
        "whole_id": pl.coalesce(resident_id.upgrade15(whole), whole, in_number),
        "shown_name": pl.coalesce("name", "name_text"),
        "shown_number": pl.coalesce("number", "number_text"),
    }


def _descriptions() -> dict[str, pl.Expr]:
    """What is to be checked, and where it was claimed."""
    sheet = pl.when(pl.col("sheet") == "").then(pl.lit("")).otherwise(pl.format("[{}]", "sheet"))
    return {
        "family_label": pl.col("family").replace_strict(labels(Family), default="种类不明", return_dtype=pl.String),
        "item_shown": pl.coalesce("item", "item_text"),
        "place": pl.format("{}{} 第{}行", "file", sheet, "row"),
        "nearest": _nearest(),
    }


def _nearest() -> pl.Expr:
    """Where the record stands that may be the claim's (String); null where none is near."""
    sheet = pl.when(pl.col("matched_sheet") == "").then(pl.lit("")).otherwise(pl.format("[{}]", "matched_sheet"))
    place = pl.format("相近的登记在 {}{} 第{}行。", "matched_file", sheet, "matched_row")
    return pl.when(pl.col("reasons").list.first().is_in(NEAR)).then(place)


def _gathered() -> list[pl.Expr]:
    """One query of several claims: the first claim's place and inputs, everything that is asked."""
    texts = {"families": "family_label", "items": "item_shown", "issuers": "issuer", "enterprises": "enterprise"}
    return [
        *(pl.col(name).first() for name in ("file", "sheet", "row", "person_key", "family")),
        pl.col("shown_name").drop_nulls().first().alias("name"),
        pl.col("whole_id").drop_nulls().first(),
        pl.coalesce(pl.col("id_no").drop_nulls().first(), pl.col("id_no_text").drop_nulls().first()).alias("part_id"),
        pl.col("shown_number").drop_nulls().first().alias("number"),
        *(pl.col(column).drop_nulls().unique().sort().str.join("；").alias(name) for name, column in texts.items()),
        pl.col("reasons").explode().unique(maintain_order=True).alias("reasons"),
        pl.col("not_compared").explode(empty_as_null=True, keep_nulls=True).drop_nulls().unique(maintain_order=True),
        pl.col("nearest").drop_nulls().first(),
        pl.len().cast(pl.UInt32).alias("claims"),
        pl.col("place").unique(maintain_order=True).str.join("；").alias("places"),
    ]


def _at_site(queries: pl.DataFrame, site: OfficialSite) -> pl.DataFrame:
    """The queries of one channel, with what they still lack."""
    return (
        queries.with_columns(
            query_id=_query_ids(queries, site),
            channel_name=pl.lit(site.name),
            address=pl.lit(site.address, dtype=pl.String),
            missing=_missing(site),
            why=_why(),
        )
        .with_columns(
            ready=pl.col("missing").is_null(),
            id_no=pl.coalesce("whole_id", "part_id"),
            items=_none_if_blank("items"),
            issuer=_none_if_blank("issuers"),
            enterprise=_none_if_blank("enterprises"),
        )
        .sort(pl.col("ready").not_(), "enterprise", "file", "sheet", "row", "query_id", nulls_last=True)
        .select([column for column in Worklist.dtypes() if column != "order"])
    )


def _query_ids(queries: pl.DataFrame, site: OfficialSite) -> pl.Series:
    """Numbers made of the person's pseudonym and the channel, so that answers find their query in every run."""
    texts = (f"{site.channel}|{person}" for person in queries["person"])
    numbers = [QUERY_PREFIX + hashlib.sha256(text.encode()).hexdigest()[:QUERY_CHARACTERS] for text in texts]
    return pl.Series(numbers, dtype=pl.String)


def _missing(site: OfficialSite) -> pl.Expr:
    """Which inputs of the channel a query lacks (String); null if it can be made."""
    held = {"family": "family", "name": "name", "id_no": "whole_id", "number": "number"}
    absent = [pl.col(held[one]).is_null() for one in site.inputs]
    words = [pl.when(gap).then(pl.lit(INPUT_LABELS[one])) for one, gap in zip(site.inputs, absent, strict=True)]
    listed = pl.concat_str(words, separator="、", ignore_nulls=True)
    lacking = pl.all_horizontal(absent) if site.any_input else pl.any_horizontal(absent)
    return pl.when(lacking).then(listed.str.replace_all("、", "或") if site.any_input else listed)


def _why() -> pl.Expr:
    """The meaning of the first reason, a whole sentence, what was not read, and where the nearest record stands."""
    meanings = {code: text.meaning for code, text in rule_texts().items()}
    meaning = pl.col("reasons").list.first().replace_strict(meanings, return_dtype=pl.String)
    fields = pl.col("not_compared").list.eval(pl.element().replace(FIELD_LABELS)).list.join("、")
    unread = pl.when(fields != "").then(pl.format("写有内容而未能读懂、没有比对的：{}。", fields)).otherwise(pl.lit(""))
    return meaning + unread + pl.col("nearest").fill_null("")


def _none_if_blank(column: str) -> pl.Expr:
    return pl.when(pl.col(column) != "").then(column)
