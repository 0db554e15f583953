"""Which fields of a row were written and could not be read: they support nothing and accuse nobody."""

import polars as pl

from schemas.tables.certificates import DATE_FIELDS
from schemas.values import certificate_status, issuer
from schemas.values.text import is_empty
from schemas.vocabulary import IdState, ItemMatch, NameState, NumberForm, Status

_LOST_IDS = (IdState.NUMERIC, IdState.MASKED, IdState.MALFORMED)
_LOST_NUMBERS = (NumberForm.NUMERIC, NumberForm.MASKED)
OUT_OF_FORCE = (Status.SUSPENDED, Status.REVOKED, Status.WITHDRAWN, Status.CANCELLED, Status.EXPIRED, Status.PENDING)
_YEAR_TO_COME = (
    r"(?:^|[^0-9])20(?:2[5-9]|[34][0-9])(?:[^0-9]|[01][0-9]|$)"
    # 26年底前, but not the 26年 that somebody has worked.
    r"|(?:^|[^0-9])(?:2[5-9]|3[0-9])年(?:[初底末前内上下春夏秋冬]|[0-9]{1,2}月|[一二三四1-4]季)"
)
"""A year after the campaign (市方案 2024-12-18), in which no certificate was issued."""
_TERM = r"20[0-9]{2}[./年-]?[0-9]{1,2}[./月-]?[0-9]{1,2}日?\s*[-—–~～至到]+\s*20[0-9]{2}[0-9./年月日-]*"
_GONE = (Status.SUSPENDED, Status.REVOKED, Status.WITHDRAWN, Status.CANCELLED)
_GONE_WORDS = "注销|吊销|撤销|撤回|作废|废止|暂扣|扣证|缴销|收缴"
_TABLE = ["file", "sheet", "table"]


def with_statuses(records: pl.DataFrame) -> pl.DataFrame:
    """Add status String (Status) to registry rows, from the column of states, else from one that looks like it.

    Takes status_text and open_status String. Beside a state that was read, another column's speaks only against it:
    what is in force in one and cancelled in the other is not understood.
    """
    coded = certificate_status.with_sure_codes(
        records.with_columns(status=certificate_status.parse(records["status_text"])), _TABLE
    )
    if records["open_status"].null_count() == records.height:
        return coded
    beside = coded.with_columns(_other=certificate_status.parse(coded["open_status"]))
    other = pl.col("_other")
    return beside.with_columns(
        status=pl.when(pl.col("status") == Status.UNKNOWN).then(other)
        .when((pl.col("status") == Status.IN_FORCE) & other.is_in(OUT_OF_FORCE)).then(pl.lit(Status.UNREAD.value))
        .otherwise("status"),
        status_text=pl.coalesce("status_text", "open_status"),
    ).drop("_other")  # fmt: skip


def with_remarked_states(records: pl.DataFrame) -> pl.DataFrame:
    """Leave the state open where a remark, or a cell that nobody understood, says that the certificate is gone.

    Takes status and beside_text String. 该证已作废 may speak of the card before this one: it revokes nothing, and
    the record vouches for nobody.
    """
    said = records["beside_text"].drop_nulls().unique()
    gone = [text for text in said.filter(said.str.contains(_GONE_WORDS)) if _says_gone(text)]
    held = pl.col("status").is_in([Status.IN_FORCE, Status.UNKNOWN]) & pl.col("beside_text").is_in(gone)
    return records.with_columns(status=pl.when(held).then(pl.lit(Status.UNREAD.value)).otherwise("status"))


def _says_gone(text: str) -> bool:
    return any(certificate_status.read_status(part) in _GONE for part in text.split("；"))


def with_unread(rows: pl.DataFrame) -> pl.DataFrame:
    """Add unread List(String): the canonical fields that say something which was not understood; null where none.

    Takes columns of CertificateFacts, `<field>_problem` of each date, the open columns, file, sheet and table, and
    status where there is one.
    """
    flags = _flags(rows.columns)
    asked = rows.with_row_index("_at").filter(pl.any_horizontal(flags.values()))
    if asked.is_empty():
        return rows.with_columns(unread=pl.lit(None, pl.List(pl.String)))
    told = [pl.when(flag).then(pl.lit(field)) for field, flag in flags.items()]
    found = asked.select("_at", unread=pl.concat_list(told).list.drop_nulls())
    return rows.with_row_index("_at").join(found, on="_at", how="left", maintain_order="left").drop("_at")


def _flags(columns: list[str]) -> dict[str, pl.Expr]:
    problems = {field: pl.col(f"{field}_problem").is_not_null() for field in DATE_FIELDS}
    # 有效（2027.10.4） as a state, or 2030年0629 in a column that nobody understood: an end, perhaps, and unread.
    elsewhere = [pl.col("open_end").str.contains(r"\d|长期|[年月]")]
    # From and to in one cell would be known as a certificate's term; an identity card's is left alone.
    beside = sorted({"status_text", "beside_text", "item_text", "category_text", "family_text"} & set(columns))
    elsewhere += [pl.col(said).str.replace_all(_TERM, "").str.contains(_YEAR_TO_COME) for said in beside]
    end_elsewhere = pl.col("valid_to_precision").is_null() & pl.any_horizontal(
        place.fill_null(value=False) for place in elsewhere
    )
    flags = {
        "name": pl.col("name_state") == NameState.MASKED,
        "id_no": pl.col("id_state").is_in(_LOST_IDS),
        "number": pl.col("number_form").is_in(_LOST_NUMBERS),
        "item": pl.col("item_match") == ItemMatch.UNKNOWN,
        **problems,
        "valid_to": problems["valid_to"] | end_elsewhere,
        "review_done": problems["review_done"] | ~is_empty(pl.col("open_review")),
        "issuer": pl.col("issuer").is_null() & ~is_empty(pl.col("open_issuer")) & ~_tell_level_only(),
    }
    if "status" in columns:
        flags["status"] = pl.col("status") == Status.UNREAD
    return {field: flag.fill_null(value=False) for field, flag in flags.items()}


def _tell_level_only() -> pl.Expr:
    """Whether a table's column that looks like issuers says one level or kind of body all the way down: 政府部门."""
    said = pl.col("open_issuer")
    return issuer.names_level_only(said) & (said.drop_nulls().n_unique().over(_TABLE) == 1)
