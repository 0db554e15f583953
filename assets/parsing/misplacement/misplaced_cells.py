"""Rows shifted by a cell: from some column on, each cell holds what belongs to the column beside it."""

import polars as pl

from schemas.tables.certificates import DATE_FIELDS
from schemas.values.text import says_nothing, squeezed
from schemas.vocabulary import IdState, ItemMatch, NameState, NumberForm

FEWEST_CELLS = 2
"""One cell with another column's content may be a slip; two in a row are a shift."""
MOST_OF_TABLE = 0.5
"""Where most rows of a table look so, its columns were read wrongly, not the rows typed so."""
MOST_FITTING = 3
"""A row in a table of fewer rows has nothing to be compared with."""

_DATE = r"^(?:19|20)[0-9]{2}[年.\-/][0-9]{1,2}(?:[月.\-/](?:[0-9]{1,2}日?)?)?$|^(?:19|20)[0-9]{6}$"
_WHOLE_ID = r"^[Tt]?[1-9][0-9]{16}[0-9Xx]$"
_CERTIFICATE_NUMBER = r"^\p{Han}[A-Z][0-9]{8,}$|^\p{Han}建安.*[0-9]{5,}$|^TS[0-9A-Z]{6,}$"
_PHONE = r"^1[3-9][0-9]{9}$"
_OFFICE = r"(?:局|厅|委员会|监管部门|服务中心|管理部门)$"
_WORDS = r"\p{Han}{3}"
_DATE_WORDS = "长期|永久|有效|复审|换证|办理|至|年|暂无|日期"


def shifted_cells(claims: pl.DataFrame) -> pl.DataFrame:
    """[ros_id, field String, rule String]: the cells of shifted rows that hold another column's content.

    Takes Claims.
    """
    odd = claims.filter(pl.sum_horizontal(_odd()) >= FEWEST_CELLS)
    found = odd.select("ros_id", "file", "sheet", "table", **_misfits())
    fields = list(_misfits())
    rows = found.filter(pl.sum_horizontal(fields) >= FEWEST_CELLS)
    if rows.is_empty():
        return _blank()
    table = ["file", "sheet", "table"]
    sizes = claims.join(rows.select(table).unique(), on=table, how="semi").group_by(table).agg(rows=pl.len())
    few = rows.group_by(table).agg(shifted=pl.len()).join(sizes, on=table)
    few = few.filter(pl.col("shifted") <= pl.col("rows") * MOST_OF_TABLE, pl.col("rows") >= MOST_FITTING)
    cells = (
        rows.join(few, on=table, how="semi")
        .unpivot(fields, index="ros_id", variable_name="field", value_name="misfit")
        .filter("misfit")
    )
    return cells.select("ros_id", "field", rule=pl.lit("cells_shifted")).sort("ros_id", "field")


def _blank() -> pl.DataFrame:
    return pl.DataFrame(schema={"ros_id": pl.UInt32, "field": pl.String, "rule": pl.String})


def _odd() -> list[pl.Expr]:
    """For each field whether its cell was not read as what it should be: only such cells can be another column's."""
    return [
        pl.col("name_state").is_in([NameState.MISSING, NameState.MASKED])
        | pl.col("name_text").str.contains("[0-9]{4}"),
        pl.col("id_state") == IdState.MALFORMED,
        (pl.col("id_state") == IdState.MALFORMED) & (pl.col("number_form") == NumberForm.ID),
        pl.col("number_form").is_in([NumberForm.FREE, NumberForm.NUMERIC, NumberForm.OLD14]),
        pl.col("item_match") == ItemMatch.UNKNOWN,
        pl.col("issuer_text").str.contains("[0-9]{4}"),
        *(pl.col(f"{field}_text").is_not_null() & pl.col(f"{field}_precision").is_null() for field in DATE_FIELDS),
    ]


def _misfits() -> dict[str, pl.Expr]:
    """Field to whether its cell holds what is another column's for certain."""
    dated, whole, phone, office = (_says(pattern) for pattern in (_DATE, _WHOLE_ID, _PHONE, _OFFICE))
    words = _says(_WORDS)
    swapped = _says(_CERTIFICATE_NUMBER)("id_no") & whole("number")
    return {
        "name": dated("name") | whole("name") | phone("name"),
        "id_no": dated("id_no")
        | phone("id_no")
        | (words("id_no") & ~_blankish("id_no") & ~_says("[0-9]{6}")("id_no"))
        | swapped,
        "number": dated("number") | phone("number") | office("number") | _names_a_certificate() | swapped,
        "item": dated("item") | whole("item") | phone("item") | office("item"),
        "issuer": dated("issuer") | whole("issuer") | phone("issuer"),
        **{
            field: whole(field) | office(field) | (words(field) & ~_says(_DATE_WORDS)(field) & ~_blankish(field))
            for field in DATE_FIELDS
        },
    }


def _says(pattern: str):  # type: ignore[no-untyped-def]  # noqa: ANN202
    """Whether a field's text without blanks has a form; false for null."""
    return lambda field: squeezed(pl.col(f"{field}_text")).str.contains(pattern).fill_null(value=False)


def _blankish(field: str) -> pl.Expr:
    return says_nothing(pl.col(f"{field}_text"))


def _names_a_certificate() -> pl.Expr:
    """Whether the number's cell names a certificate or an item: 特种作业操作证, 低压电工作业."""
    text = squeezed(pl.col("number_text"))
    named = text.str.contains(r"^\p{Han}[\p{Han}、（）()]+(?:证书?|作业|合格证|操作证|资格证)$")
    return (named & ~_blankish("number") & ~text.str.contains("同|见|复印|办|无|未|身份证")).fill_null(value=False)
