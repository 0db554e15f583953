"""A case is a claim with all that bears on it: coverage, the own record that answers, whom else it runs into."""

from datetime import date

import polars as pl

from assets.screening.comparing.candidates import find_candidates
from assets.screening.comparing.coverage import Registries, cover_claims
from assets.screening.comparing.links import OTHER_ITEM, choose_records, describe_pairs
from assets.screening.comparing.off_posts import with_posts
from assets.screening.comparing.open_items import with_items_of_records
from assets.screening.comparing.persons import id_in_number, linked_ids
from assets.screening.ruling.absent import resembling, undecided
from assets.screening.ruling.explanations import explain_links
from assets.screening.ruling.impersonated import records_of_others
from assets.screening.ruling.masked_numbers import without_contradicted
from assets.screening.ruling.not_compared import with_unread_records
from schemas.values.numbers.person_number import person_number

ANSWER = (
    "id_level", "name_level", "number_level", "enterprise_level", "score", "item_rank", "later_end", "later_review",
    "explained",
)  # fmt: skip
"""Columns of the chosen pair, besides the record's."""


def build_links(claims: pl.DataFrame, certificates: pl.DataFrame, pairs: pl.DataFrame, as_of: date) -> pl.DataFrame:
    """Pairs of claims that can be read, described and explained (see `describe_pairs` and `explain_links`)."""
    described = describe_pairs(claims.filter("readable"), certificates, pairs, as_of)
    return explain_links(without_contradicted(described, claims, certificates), claims, certificates)


def build_cases(
    claims: pl.DataFrame, certificates: pl.DataFrame, links: pl.DataFrame, registries: Registries, as_of: date
) -> pl.DataFrame:
    """One row a claim, in the order of claims.

    Parameters
    ----------
    claims, certificates
        Claims, Certificates.
    links
        Described pairs.
    registries
        The registries in force.

    Returns
    -------
    pl.DataFrame
        claims, the columns of `cover_claims`, the chosen own record (`reg_…`) with its levels, and
        [own_person, number_person, linked_person String, other_reg_id, candidate_reg_id UInt32, id_two_errors,
        namesake_same_enterprise, resembles, blurred, on_record, same_certificate, on_post, off_post
        Boolean].
    """
    records = choose_records(links)
    chosen = records.select("ros_id", "reg_id", *ANSWER, *_record_columns(records))
    found = claims.join(chosen, on="ros_id", how="left", maintain_order="left")
    answered = with_unread_records(found, certificates)
    # A record of a claim whose family is open tells what it is a record of.
    told = with_items_of_records(answered).with_columns(family=pl.coalesce("family", "reg_family"))
    cases = (
        cover_claims(told, registries, as_of)
        .join(records_of_others(links), on="ros_id", how="left", maintain_order="left")
        .join(linked_ids(links), on="ros_id", how="left", maintain_order="left")
        .join(find_candidates(claims, certificates, links, undecided()), on="ros_id", how="left", maintain_order="left")
        .with_columns(
            own_person=person_number(), number_person=id_in_number(), resembles=resembling(claims, certificates)
        )
        .with_columns(on_record=pl.col("reg_id").is_not_null(), blurred=_blurred(registries.blurred))
        .with_columns(same_certificate=pl.col("on_record") & (pl.col("item_rank") > OTHER_ITEM))
    )
    return with_posts(cases, certificates)


def _blurred(records: pl.DataFrame) -> pl.Expr:
    """Whether a record of the same name and family can't be found by its ID. Takes BlurredRecords."""
    if records.is_empty():
        return pl.lit(value=False)
    family = pl.col("family").fill_null("")
    own, anyones = (pl.concat_str([of, "name"], separator="|") for of in (family, pl.lit("")))
    held = records.select(key=pl.concat_str(["family", "name"], separator="|"))["key"]
    of_any = family.eq("") & pl.col("name").is_in(records["name"].implode())
    return (own.is_in(held.implode()) | anyones.is_in(held.implode()) | of_any).fill_null(value=False)


def _record_columns(records: pl.DataFrame) -> list[str]:
    return [column for column in records.columns if column.startswith("reg_") and column != "reg_id"]
