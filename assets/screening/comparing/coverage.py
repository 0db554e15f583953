"""Whether a registry export would hold a claim: an absence proves something only where it would (contract §1)."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

import polars as pl

from assets.screening.comparing.open_families import OPEN_FAMILIES
from assets.screening.comparing.periods import given, last_day, valid_years, years_before
from schemas.lookups.families import is_other_office
from schemas.lookups.validity import validities
from schemas.settings import OLD_EXPORT_DAYS, UPLOAD_LAG_DAYS, Coverage
from schemas.values.numbers.number_issuer import issuers_named
from schemas.values.text import for_distinct
from schemas.vocabulary import Family, Told

ANYWHERE_SINCE = date(2026, 6, 1)
"""From this day a card may be any authority's of the country: without an issuer it is not covered (contract §1)."""

COVERAGE_SCHEMA = {
    "family": pl.String,
    "speaking": pl.String,
    "open_form": pl.String,
    "family_read": pl.Boolean,
    "issuer_covered": pl.Boolean,
    "in_doubt": pl.Boolean,
    "keeps_ended": pl.Boolean,
    "exported_on": pl.Date,
}


class Registries(NamedTuple):
    """What is known of the registries in force: Exports, ExportDoubts, BlurredRecords."""

    exports: pl.DataFrame
    doubts: pl.DataFrame
    blurred: pl.DataFrame


class Covering(NamedTuple):
    """What one export covers, whether it is whole, and whether it keeps what has ended."""

    coverage: Coverage
    whole: bool
    keeps_ended: bool


class Covered(NamedTuple):
    """What the exports say of a family and issuer; `exported_on` is until when the best of them covers."""

    read: bool
    issuer: bool
    in_doubt: bool
    keeps_ended: bool
    exported_on: date | None


def read_exports(exports: pl.DataFrame) -> list[Covering]:
    """What covers at all: exports in force that the settings list and that have records. Takes Exports."""
    listed = exports.filter("listed", pl.col("records") > 0, pl.col("family") != "")
    known = {member.value: member for member in Family}
    columns = ("source", "family", "issuers", "exported_on", "whole", "keeps_ended")
    return [
        Covering(Coverage(source, known[family], tuple(issuers), exported_on), whole, keeps_ended)
        for source, family, issuers, exported_on, whole, keeps_ended in listed.select(columns).iter_rows()
    ]


def exports_digests(exports: pl.DataFrame, contents: Mapping[str, str]) -> dict[str, str]:
    """Family to what stands for the exports of it that are in force: their contents, records and date.

    Takes Exports, and the SHA-256 of each file.
    """
    told = pl.concat_str(
        [
            "source",
            pl.col("files").list.eval(pl.element().replace(dict(contents))).list.join("|"),
            pl.col("records").cast(pl.String),
            pl.col("exported_on").cast(pl.String),
        ],
        separator="|",
        ignore_nulls=True,
    )
    return dict(exports.group_by("family").agg(told.sort().str.join("\n")).iter_rows())


def cover_claims(claims: pl.DataFrame, registries: Registries, as_of: date) -> pl.DataFrame:
    """Add what the exports cover to claims, in their order.

    Parameters
    ----------
    claims
        Claims.
    registries
        The registries in force.

    Returns
    -------
    pl.DataFrame
        claims and [family_read Boolean, issuer_covered Boolean, issuer_open Boolean, in_doubt Boolean,
        exported_on Date, dated Boolean, issued_in_time Boolean]. Several entries of a family: covered if any covers,
        in doubt if none that covers is whole; exported_on is the latest of those. A claim of an open family is covered
        where all that it may be of are. `issuer_open`: nothing tells who issued it, and any authority of the country
        may have.
    """
    keys = ["family", "speaking", "open_form"]
    exports = read_exports(registries.exports)
    opened = claims.with_columns(
        open_form=pl.when(pl.col("family").is_null()).then("number_form"),
        speaking=pl.coalesce("issuer", for_distinct(pl.col("number"), issuers_named)),
    )
    kinds = opened.select(keys).unique()
    found = [
        (family, issuer, form, *_cover_all(family, issuer, form, exports)) for family, issuer, form in kinds.iter_rows()
    ]
    covers = pl.DataFrame(found, schema=COVERAGE_SCHEMA, orient="row")
    joined = opened.join(covers, on=keys, how="left", nulls_equal=True, maintain_order="left")
    latest = pl.col("exported_on") - pl.duration(days=UPLOAD_LAG_DAYS)
    return (
        joined.with_columns(
            issuer_open=pl.col("speaking").is_null() & _issued_anywhere(as_of), first_issued=first_issued()
        )
        .with_columns(
            issuer_covered=pl.col("issuer_covered") & ~_told_elsewhere() & ~pl.col("issuer_open"),
            dated=pl.col("first_issued").is_not_null(),
            issued_in_time=(pl.col("first_issued") <= latest).fill_null(
                pl.col("first_issued").is_null() & pl.col("exported_on").is_not_null()
            ),
            in_doubt=pl.any_horizontal(
                "in_doubt", _ended_beyond(), _undated_since(as_of), *_doubts_of_years(registries.doubts)
            ),
        )
        .drop("keeps_ended", "speaking")
    )


def _issued_anywhere(as_of: date) -> pl.Expr:
    """Whether the claimed card may have been issued when any authority of the country could (Boolean, never null).

    By the latest of its days, a term's begin by its end: the first issue of a card exchanged since is an older one's.
    Without any day it may be, once that time has come (contract §1; 应急管理部令第19号: 跨省通办).
    """
    starts = [last_day(field) for field in ("first_issue", "issue", "valid_from")]
    latest = pl.max_horizontal(*starts, years_before(last_day("valid_to"), _years()))
    return pl.lit(as_of >= ANYWHERE_SINCE) & (latest >= ANYWHERE_SINCE).fill_null(value=True)


def _told_elsewhere() -> pl.Expr:
    """Whether a remark says that the certificate is another province's (Boolean)."""
    return pl.col("told").fill_null([]).list.contains(Told.ELSEWHERE.value)


def _undated_since(as_of: date) -> pl.Expr:
    """Whether a claim without any date may well be of a certificate issued since the export, which is an old one."""
    old = pl.lit(as_of) - pl.col("exported_on") > timedelta(days=OLD_EXPORT_DAYS)
    return pl.col("first_issued").is_null() & old.fill_null(value=False)


def _ended_beyond() -> pl.Expr:
    """Whether the claimed certificate had ended on an export's day, and the export keeps none that had."""
    return (~pl.col("keeps_ended") & (last_day("valid_to") < pl.col("exported_on"))).fill_null(value=False)


def _doubts_of_years(doubts: pl.DataFrame) -> Iterator[pl.Expr]:
    """Claims that a doubt limited to years of issue may concern: issued then, or not dated at all."""
    limited = doubts.filter(~pl.col("accepted"), pl.col("effect") == "void", pl.col("from_year").is_not_null())
    for families, first, last in limited.select("families", "from_year", "to_year").iter_rows():
        concerned = pl.col("family").is_in(families.split()) if families else pl.lit(value=True)
        years = [pl.col(field).dt.year() for field in ("first_issue", "issue", "valid_from")]
        inside = pl.any_horizontal(year.is_between(first, last) for year in years)
        undated = pl.all_horizontal(year.is_null() for year in years)
        yield (concerned | pl.col("family").is_null()) & (inside.fill_null(value=False) | undated)


def _cover_all(family: str | None, issuer: str | None, open_form: str | None, exports: list[Covering]) -> Covered:
    """All that the claim may be of are read, all cover the issuer, any is in doubt, the earliest of their exports."""
    families = [family] if family else [member.value for member in OPEN_FAMILIES.get(open_form or "", ())]
    found = [_cover(member, issuer, exports) for member in families]
    return Covered(
        bool(found) and all(answer.read for answer in found),
        bool(found) and all(answer.issuer for answer in found),
        any(answer.in_doubt for answer in found),
        all(answer.keeps_ended for answer in found),
        min((answer.exported_on for answer in found if answer.exported_on), default=None),
    )


AUTHORITIES_JOINT = "|"
"""A number that names its province may be any of several authorities' (`schemas.values.numbers.number_issuer`)."""


def _cover(family: str, issuer: str | None, exports: list[Covering]) -> Covered:
    of_family = [entry for entry in exports if entry.coverage.family.value == family]
    named = issuer.split(AUTHORITIES_JOINT) if issuer else [None]
    # 山东省交通运输厅 stands under 山东省*, but what it issues is in no registry of the campaign.
    asked = [name for name in named if not name or not is_other_office(name)]
    covering = [entry for entry in of_family if any(map(entry.coverage.covers_issuer, asked))]
    whole = [entry for entry in covering or of_family if entry.whole]
    counted = [entry for entry in covering if entry.whole] or covering
    dates = [entry.coverage.exported_on for entry in counted if entry.coverage.exported_on is not None]
    lasting = any(entry.keeps_ended for entry in covering or of_family) or not of_family
    return Covered(bool(of_family), bool(covering), bool(of_family) and not whole, lasting, max(dates, default=None))


def first_issued() -> pl.Expr:
    """The latest day on which the claimed certificate can have been issued first (Date); null without any date.

    A coarse date counts to its end, so that "2024" alone never claims to be older than an export of that year;
    the first issue can't be later than any issue or start that stands beside it. With an end date only, the
    family's years are counted back.
    """
    starts = [pl.when(given(field)).then(last_day(field)) for field in ("first_issue", "issue", "valid_from")]
    return pl.coalesce(pl.min_horizontal(starts), years_before(last_day("valid_to"), _years()))


def _years() -> pl.Expr:
    """Years back from an end; for an open family the fewest, so that the start is never put too early."""
    known = validities()
    fewest = {form: min(known[member.value].valid_years for member in of) for form, of in OPEN_FAMILIES.items()}
    opened = pl.col("open_form").replace_strict(fewest, default=None, return_dtype=pl.Int64)
    return pl.coalesce(valid_years(), opened)
