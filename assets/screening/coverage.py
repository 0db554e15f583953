"""Whether a registry export would hold a claim: an absence proves something only where it would (contract §1)."""

from datetime import date

import polars as pl

from assets.screening.open_families import OPEN_FAMILIES
from assets.screening.periods import given, last_day, valid_years, years_before
from schemas.lookups.validity import validities
from schemas.settings import UPLOAD_LAG_DAYS, Coverage

COVERAGE_SCHEMA = {
    "family": pl.String,
    "issuer": pl.String,
    "open_form": pl.String,
    "family_read": pl.Boolean,
    "issuer_covered": pl.Boolean,
    "exported_on": pl.Date,
}


def read_exports(coverage: tuple[Coverage, ...], certificates: pl.DataFrame) -> list[Coverage]:
    """Coverage entries whose export was really read, each with its export date.

    An entry without certificates of its source and family covers nothing. A date that the settings leave open
    is the latest that the rows of that source and family tell.
    """
    told = certificates.group_by("source", "family").agg(pl.col("exported_on").max())
    dates = {(source, family): exported_on for source, family, exported_on in told.iter_rows()}
    return [
        Coverage(entry.source, entry.family, entry.issuers, entry.exported_on or dates[entry.source, entry.family])
        for entry in coverage
        if (entry.source, entry.family.value) in dates
    ]


def cover_claims(claims: pl.DataFrame, exports: list[Coverage]) -> pl.DataFrame:
    """Add what the exports cover to claims, in their order.

    Parameters
    ----------
    claims
        Claims.
    exports
        Entries as `read_exports` gives them.

    Returns
    -------
    pl.DataFrame
        claims and [family_read Boolean, issuer_covered Boolean, exported_on Date, dated Boolean,
        issued_in_time Boolean]. Several entries of a family: covered if any covers; exported_on is the latest
        of those that cover the issuer. A claim of an open family is covered where all that it may be of are.
    """
    keys = ["family", "issuer", "open_form"]
    opened = claims.with_columns(open_form=pl.when(pl.col("family").is_null()).then("number_form"))
    kinds = opened.select(keys).unique()
    found = [
        (family, issuer, form, *_cover_all(family, issuer, form, exports)) for family, issuer, form in kinds.iter_rows()
    ]
    covers = pl.DataFrame(found, schema=COVERAGE_SCHEMA, orient="row")
    joined = opened.join(covers, on=keys, how="left", nulls_equal=True, maintain_order="left")
    latest = pl.col("exported_on") - pl.duration(days=UPLOAD_LAG_DAYS)
    return joined.with_columns(first_issued=first_issued()).with_columns(
        dated=pl.col("first_issued").is_not_null(),
        issued_in_time=(pl.col("first_issued") <= latest).fill_null(
            pl.col("first_issued").is_null() & pl.col("exported_on").is_not_null()
        ),
    )


def _cover_all(
    family: str | None, issuer: str | None, open_form: str | None, exports: list[Coverage]
) -> tuple[bool, bool, date | None]:
    """All that the claim may be of are read, all cover the issuer, and the earliest of their exports."""
    families = [family] if family else [member.value for member in OPEN_FAMILIES.get(open_form or "", ())]
    found = [_cover(member, issuer, exports) for member in families]
    read, covered = (bool(found) and all(answer[place] for answer in found) for place in (0, 1))
    return read, covered, min((exported_on for _, _, exported_on in found if exported_on), default=None)


def _cover(family: str, issuer: str | None, exports: list[Coverage]) -> tuple[bool, bool, date | None]:
    of_family = [entry for entry in exports if entry.family.value == family]
    covering = [entry for entry in of_family if entry.covers_issuer(issuer)]
    dates = [entry.exported_on for entry in covering if entry.exported_on is not None]
    return bool(of_family), bool(covering), max(dates, default=None)


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
