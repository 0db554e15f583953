"""The facts behind each clue, field by field, on both sides, down to the cell and the text displayed there."""

from datetime import date

import polars as pl

from assets.field_positions import columns_of
from assets.screening.comparing.comparisons import LEVELS, comparison, weight
from assets.screening.comparing.links import RECORD
from assets.screening.comparing.open_families import OPEN_FAMILIES
from schemas.tables.certificates import DATE_FIELDS
from schemas.tables.screening import CROSS_ROW_KINDS, Evidence
from schemas.values.masking import mask_text
from schemas.vocabulary import Family, Status, labels

FIELDS = ("name", "id_no", "number", "family", "item", *DATE_FIELDS, "issuer", "enterprise", "status")
CLAIM_FIELDS = FIELDS[:-1]
"""What a claim can say; a status stands in registries only."""
WHO_FIELDS = ("name", "id_no", "number", "family", "item", "enterprise")
"""What tells in a clue of several rows: who claims what, and where; the dates of each are beside the point."""

ROW = ("clue_id", "role", "file", "sheet", "row", "claim", "field", "column")
COLUMNS = [name for name in Evidence.dtypes() if name != "sha256"]
"""All but the content's digest, which `contents` fills in once for all."""
NOT_FOUND = "未查到相应登记"


def field_evidence(
    members: pl.DataFrame,
    claims: pl.DataFrame,
    certificates: pl.DataFrame,
    pairs: pl.DataFrame,
    layouts: pl.DataFrame,
    as_of: date,
) -> pl.DataFrame:
    """Both sides of every field of the claims behind clues.

    Parameters
    ----------
    members
        clue_id, kind String, ros_id UInt32, reg_id UInt32 (the record a claim is held against, or null).
    claims, certificates, pairs, layouts
        Claims, Certificates, CandidatePairs, Layouts.
    as_of
        The date by whose law dates are compared.

    Returns
    -------
    pl.DataFrame
        Evidence without what tells of absences.
    """
    facts = _facts(members, claims, certificates, pairs)
    single = facts.filter(~pl.col("kind").is_in(list(CROSS_ROW_KINDS)))
    rows = [_field_rows(facts if field in WHO_FIELDS else single, layouts, field, as_of) for field in FIELDS]
    return pl.concat([side for sides in rows for side in sides])


def _facts(
    members: pl.DataFrame, claims: pl.DataFrame, certificates: pl.DataFrame, pairs: pl.DataFrame
) -> pl.DataFrame:
    levels = [f"{prefix}_{what}" for prefix, _ in LEVELS.values() for what in ("level", "bits")]
    needed = certificates.join(members.select("reg_id").drop_nulls().unique(), on="reg_id", how="semi")
    records = needed.with_columns(status_text=_status_text()).select(pl.all().name.prefix(RECORD))
    return (
        members.join(claims, on="ros_id", how="left", maintain_order="left")
        .join(records, left_on="reg_id", right_on=f"{RECORD}reg_id", how="left", maintain_order="left")
        .join(pairs.select("ros_id", "reg_id", *levels), on=["ros_id", "reg_id"], how="left", maintain_order="left")
        .with_columns(reg_family_text=_family("reg_family"))
    )


def claimed_text(field: str) -> pl.Expr:
    """What a claim says in one field, as displayed and masked (String), on Claims; the family by its name."""
    if field == "family":
        return _family("family")
    if field == "post":
        return mask_text(pl.col("post"))
    return mask_text(pl.col(f"{field}_text")) if field in CLAIM_FIELDS else pl.lit(None, dtype=pl.String)


def _family(column: str) -> pl.Expr:
    return pl.col(column).replace_strict(labels(Family), default=None, return_dtype=pl.String)


def _status_text() -> pl.Expr:
    known = pl.when(pl.col("status") != Status.UNKNOWN).then(pl.col("status"))
    return pl.coalesce("status_text", known.replace_strict(labels(Status), default=None, return_dtype=pl.String))


def _field_rows(facts: pl.DataFrame, layouts: pl.DataFrame, field: str, as_of: date) -> list[pl.DataFrame]:
    """The claim's row and the record's row of one field, where either side tells something."""
    told = facts.select(
        "clue_id", "file", "sheet", "row", "table", "slot", "claim",
        *(f"{RECORD}{name}" for name in ("file", "sheet", "row", "table", "slot", "claim")),
        claimed=claimed_text(field),
        recorded=mask_text(pl.col(f"{RECORD}{field}_text")),
        comparison=comparison(field, as_of),
        weight=weight(field),
    ).filter(pl.any_horizontal(pl.col("claimed", "recorded").is_not_null()))  # fmt: skip
    record = told.filter(pl.col("recorded").is_not_null()).with_columns(
        pl.col(f"{RECORD}{name}").alias(name) for name in ("file", "sheet", "row", "table", "slot", "claim")
    )
    return [_placed(told, layouts, field, "claim"), _placed(record, layouts, field, "registry")]


def _placed(rows: pl.DataFrame, layouts: pl.DataFrame, field: str, role: str) -> pl.DataFrame:
    """Evidence rows of one side. The weight stands on the claim's side only, so that it is never added twice."""
    weighed = pl.col("weight") if role == "claim" else pl.lit(None, dtype=pl.Float64)
    return rows.with_columns(
        role=pl.lit(role), field=pl.lit(field), column=columns_of(rows, layouts, field), weight=weighed
    ).select(COLUMNS)


def searched_exports(members: pl.DataFrame, certificates: pl.DataFrame) -> pl.DataFrame:
    """Which registry exports were searched in vain: one row a clue and export file; no row of it is meant.

    Parameters
    ----------
    members
        clue_id, family String of absent claims; number_form String tells what an open family may be.
    certificates
        Certificates.

    Returns
    -------
    pl.DataFrame
        Evidence without sha256; role `searched`, row null, sheet and column empty.
    """
    exports = certificates.group_by("family", "source", "file").agg(pl.col("exported_on").max(), records=pl.len())
    opened = pl.col("number_form").replace_strict(
        {form: [family.value for family in families] for form, families in OPEN_FAMILIES.items()},
        default=None,
        return_dtype=pl.List(pl.String),
    )
    searched = pl.coalesce(pl.concat_list("family").list.drop_nulls().replace([], None), opened)
    dated = pl.col("exported_on").cast(pl.String).fill_null("未注明日期")
    return (
        members.select("clue_id", family=searched)
        .explode("family")
        .unique()
        .join(exports, on="family", how="inner")
        .sort("clue_id", "file", "family")
        .with_columns(place=pl.int_range(1, pl.len() + 1).over("clue_id", "file"))
        .select(
            "clue_id", "file", role=pl.lit("searched"), sheet=pl.lit(""), row=pl.lit(None, dtype=pl.UInt32),
            claim=pl.col("place").cast(pl.UInt16), field=pl.lit("family"), claimed=_family("family"),
            recorded=pl.format("{}登记库：{}条，数据截至{}", "source", "records", dated),
            comparison=pl.lit(NOT_FOUND), weight=pl.lit(None, dtype=pl.Float64), column=pl.lit(""),
        )
        .select(COLUMNS)
    )  # fmt: skip


def contents(evidence: pl.DataFrame, files: pl.DataFrame) -> pl.DataFrame:
    """Evidence with the digest of the content that each cell stands in.

    Parameters
    ----------
    evidence
        Evidence.
    files
        file, sha256 String: the contents that the evidence was read from.
    """
    digests = files.select("file", "sha256").unique("file", keep="last")
    return Evidence.conform(evidence.drop("sha256").join(digests, on="file", how="left", maintain_order="left"))


def gather(parts: list[pl.DataFrame]) -> pl.DataFrame:
    """Put evidence together: one row for each clue, side, cell and field, in total order.

    Few distinct texts fill many rows: they are ordered once each, and the rows by their places.
    """
    rows = pl.concat(parts).unique(ROW, keep="first", maintain_order=True)
    texts = [name for name in Evidence.sort_key() if rows.schema[name] == pl.String]
    places = {name: pl.col(name).cast(pl.Enum(rows[name].unique().sort())) for name in texts}
    ordered = rows.sort([places.get(name, pl.col(name)) for name in Evidence.sort_key()])
    return ordered.with_columns(sha256=pl.lit(None, dtype=pl.String)).select(list(Evidence.dtypes()))
