"""From texts to values: registry records and roster claims, with what is wrong in their cells."""

from dataclasses import dataclass
from typing import NamedTuple

import polars as pl

from assets.parsing.values.blanks import ends_untold, reviews_untold
from assets.parsing.values.claimed_families import bases, with_families
from assets.parsing.values.claiming import with_claimed, with_readable, with_record_readable
from assets.parsing.values.dating import with_dates
from assets.parsing.values.exports import with_export_dates
from assets.parsing.values.item_classes import without_contradicting_items
from assets.parsing.values.problems import cell_problems
from assets.parsing.values.review_days import without_contradicting_reviews
from assets.parsing.values.reviews_done import with_reviews
from assets.parsing.values.scope import with_scope
from assets.parsing.values.told_in_remarks import with_told
from assets.parsing.values.unread_fields import with_remarked_states, with_statuses, with_unread
from assets.parsing.values.usability import BLURRED_IDS, blurred_records, holds_sound_id, registry_tables
from schemas.lookups.departments import standing_of
from schemas.settings import Coverage
from schemas.tables.accounts import Problems
from schemas.tables.certificates import DATE_FIELDS, BlurredRecords, Certificates, Claims, RegistryTables
from schemas.values import issuer, organisation, person_name
from schemas.values.numbers import certificate_number, credit_code, resident_id
from schemas.values.text import for_distinct, is_empty
from schemas.vocabulary import IdState, NumberForm

SORT_KEY = ("file", "sheet", "row", "claim")
TEXT_FIELDS = ("name", "id_no", "number", "family", *DATE_FIELDS, "issuer", "enterprise", "uscc", "status")
# What no rule compares: kept out of the parsed tables (个保法 art. 6, least data).
UNUSED_FIELDS = ("sex", "birth", "phone", "archive_no", "on_job", "remark", "unread_cells")
# A spreadsheet program that cut identity numbers to 15 digits wrote 000 behind them in the whole column; by chance
# one number in a thousand ends so.
CUT_TAIL = "000"
_PHONE = r"\b1[3-9][0-9]{9}\b"
CUT_SHARE, CUT_LEAST = 0.5, 3


@dataclass(frozen=True)
class Parsed:
    """The tables that parsing gives."""

    certificates: pl.DataFrame
    claims: pl.DataFrame
    problems: pl.DataFrame
    registry_tables: pl.DataFrame
    blurred_records: pl.DataFrame


class Side(NamedTuple):
    """One side of the comparison: its parsed rows (Certificates or Claims) and what is wrong with their cells.

    Of registries also how well their rows can be found again: RegistryTables and BlurredRecords.
    """

    rows: pl.DataFrame
    problems: pl.DataFrame
    tables: pl.DataFrame = RegistryTables.blank()
    blurred: pl.DataFrame = BlurredRecords.blank()


def parse_texts(
    texts: pl.DataFrame, layouts: pl.DataFrame, coverage: tuple[Coverage, ...], received: pl.DataFrame
) -> Parsed:
    """Parse registry and roster rows.

    Parameters
    ----------
    texts
        CertificateTexts.
    layouts
        Layouts of the same tables: which columns there are, and where.
    coverage
        what each registry covers, and its export date if the bureau set one.
    received
        file String, received_at Datetime.

    Returns
    -------
    Parsed: Certificates (registry rows with a key to find them by), Claims (every roster row), Problems.
    """
    return together(parse_registry(texts, layouts, coverage, received), parse_rosters(texts, layouts, coverage))


def parse_registry(
    texts: pl.DataFrame, layouts: pl.DataFrame, coverage: tuple[Coverage, ...], received: pl.DataFrame
) -> Side:
    """Parse registry rows to Certificates; parameters as for `parse_texts`, rows of other kinds are passed over."""
    told = texts.filter(kind="registry").sort(SORT_KEY).with_columns(beside_text=_beside())
    facts = _with_embedded_ids(_facts(told, coverage))
    stated = with_remarked_states(with_statuses(without_contradicting_items(without_contradicting_reviews(facts))))
    records = with_record_readable(with_unread(stated.drop("beside_text")).with_columns(claimed=pl.lit(value=True)))
    kept = with_export_dates(records.filter("readable"), coverage, received)
    blank = kept.with_columns(reviews_untold=reviews_untold(kept), ends_untold=ends_untold(kept))
    return Side(
        _certificates(blank),
        cell_problems(records, layouts),
        registry_tables(records, blank),
        blurred_records(records),
    )


def parse_rosters(texts: pl.DataFrame, layouts: pl.DataFrame, coverage: tuple[Coverage, ...]) -> Side:
    """Parse roster rows to Claims; parameters as for `parse_texts`, rows of other kinds are passed over."""
    told = with_told(texts.filter(kind="roster").sort(SORT_KEY))
    facts = _facts(told.with_columns(beside_text=_beside()), coverage, rosters=True)
    claims = with_readable(with_scope(with_claimed(with_unread(facts), layouts)))
    # What is outside the campaign is nobody's to correct.
    judged = claims.filter(pl.col("other_certificate").is_null())
    return Side(_claims(claims), cell_problems(judged, layouts))


def _beside() -> pl.Expr:
    """What else the row says (String), null where nothing."""
    said = pl.concat_str("remark", "unread_cells", separator="；", ignore_nulls=True)
    # Telephone numbers are no evidence and stay out of later tables.
    told = said.str.replace_all(_PHONE, "")
    return pl.when(pl.any_horizontal(pl.col("remark", "unread_cells").is_not_null())).then(told)


def together(registry: Side, rosters: Side) -> Parsed:
    """Both sides in one."""
    problems = Problems.conform(pl.concat([registry.problems, rosters.problems]))
    return Parsed(registry.rows, rosters.rows, problems, registry.tables, registry.blurred)


def _facts(texts: pl.DataFrame, coverage: tuple[Coverage, ...], *, rosters: bool = False) -> pl.DataFrame:
    """All values of both kinds of rows, beside the texts under `<field>_text`."""
    named = texts.drop(UNUSED_FIELDS).rename({field: f"{field}_text" for field in TEXT_FIELDS})
    rows = _with_identities(named.with_columns(source=_sources(named["file"])))
    employer = pl.coalesce(for_distinct(pl.col("enterprise_text"), _filled_in), "enterprise_hint")
    valued = rows.with_columns(
        issuer=issuer.normalise(pl.col("issuer_text")),
        enterprise=for_distinct(employer, organisation.normalise),
        uscc=for_distinct(pl.col("uscc_text"), credit_code.normalise),
    ).with_columns(enterprise_key=for_distinct(pl.col("enterprise"), organisation.enterprise_key))
    dated = with_reviews(with_dates(valued))
    if not rosters:
        return with_families(dated, coverage)
    decided = with_families(dated, coverage)
    found = decided.with_columns(bases(dated, decided["family"]))
    return found.with_columns(family_basis=pl.when(pl.col("family").is_not_null()).then("family_basis"))


def _with_embedded_ids(facts: pl.DataFrame) -> pl.DataFrame:
    """Records whose ID can't be used have the sound one that their certificate number holds (T+公民身份号码)."""
    unusable = pl.col("id_state").is_in([state.value for state in BLURRED_IDS]) & pl.col("number_id").is_not_null()
    if facts.filter(unusable).is_empty():
        return facts
    taken = unusable & holds_sound_id()
    return facts.with_columns(
        id_no=pl.when(taken).then("number_id").otherwise("id_no"),
        id_state=pl.when(taken).then(pl.lit(IdState.VALID.value)).otherwise("id_state"),
    )


def _sources(files: pl.Series) -> pl.Series:
    """The usual name of each file's folder: whose certificates, or whose staff."""
    distinct = files.unique()
    folders = pl.Series([standing_of(file).folder for file in distinct], dtype=pl.String)
    return files.replace_strict(distinct, folders, return_dtype=pl.String)


def _with_identities(rows: pl.DataFrame) -> pl.DataFrame:
    """Names, identity numbers and certificate numbers."""
    id_numeric = rows["id_no_numeric"] | _was_cut(rows, "id_no_text")
    number_numeric = rows["number_numeric"] | _was_cut(rows, "number_text")
    parsed = (
        rows.hstack(person_name.parse(rows["name_text"]))
        .hstack(resident_id.parse(rows["id_no_text"], id_numeric, rows["id_type"]))
        .hstack(certificate_number.parse(rows["number_text"], number_numeric))
    )
    return parsed.with_columns(_mistyped_not_cut(id_numeric))


def _mistyped_not_cut(id_numeric: pl.Series) -> list[pl.Expr]:
    """A failing ID that ends in 000 was not cut if the number says the same: no program cuts digits behind a T."""
    same = pl.col("number_id") == pl.col("id_no") + CUT_TAIL
    lettered = pl.col("number_form") == NumberForm.T_ID
    whole = ~pl.lit(id_numeric) & (pl.col("id_state") == IdState.NUMERIC) & lettered & same
    return [
        pl.when(whole).then("number_id").otherwise("id_no").alias("id_no"),
        pl.when(whole).then(pl.lit(IdState.CHECK_FAILED.value)).otherwise("id_state").alias("id_state"),
    ]


def _filled_in(text: pl.Expr) -> pl.Expr:
    """The text itself, null where it says nothing."""
    return pl.when(~is_empty(text)).then(text)


def _was_cut(rows: pl.DataFrame, column: str) -> pl.Series:
    """Whether a text is an 18-digit number of a table in which most of them end in 000."""
    table = ["file", "sheet", "table"]
    ends = pl.col(column).str.contains("^[0-9]{18}$").fill_null(value=False)
    marked = rows.select(*table, whole=ends).with_columns(
        cut=pl.col("whole") & rows[column].str.ends_with(CUT_TAIL).fill_null(value=False)
    )
    whole, cut = pl.col("whole").sum(), pl.col("cut").sum()
    often = (cut >= CUT_LEAST) & (cut >= whole * CUT_SHARE)
    tables = marked.group_by(table).agg(often=often)
    found = marked.join(tables, on=table, how="left", maintain_order="left")
    return found.select(was_cut=pl.col("cut") & pl.col("often"))["was_cut"]


def _certificates(kept: pl.DataFrame) -> pl.DataFrame:
    """Registry rows that some key can find, numbered in the order of their sources."""
    numbered = kept.with_columns(reg_id=pl.int_range(pl.len(), dtype=pl.UInt32))
    return Certificates.conform(numbered.select(list(Certificates.dtypes())))


def _claims(claims: pl.DataFrame) -> pl.DataFrame:
    numbered = claims.with_columns(
        ros_id=pl.int_range(pl.len(), dtype=pl.UInt32),
        misplaced=pl.lit(None, dtype=pl.String),
        beside_misplaced=pl.lit(None, dtype=pl.Boolean),
    )
    return Claims.conform(numbered.select(list(Claims.dtypes())))
