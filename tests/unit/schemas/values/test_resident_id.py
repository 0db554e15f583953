"""Identity numbers: every way of writing them, and what each turns out to be."""

from datetime import date

import polars as pl
import pytest

from schemas.values.numbers import resident_id
from schemas.vocabulary import IdState
from tests.unit.schemas.values.people import BODY, ENDS_IN_X, OLD, UPGRADED, WHOLE, WRONG_CHECK

FULL_WIDTH = "".join(chr(ord(digit) + 0xFEE0) for digit in WHOLE)
SAME_NUMBER = {
    "plain": WHOLE,
    "full width": FULL_WIDTH,
    "apostrophe": "'" + WHOLE,
    "formula": f'="{WHOLE}"',
    "tab behind": WHOLE + "\t",
    "spaced": f"{WHOLE[:6]} {WHOLE[6:14]}\u3000{WHOLE[14:]}",
    "no-break space": "\u00a0" + WHOLE,
    "zero width": WHOLE[:6] + "\u200b" + WHOLE[6:],
    "hyphens": f"{WHOLE[:6]}-{WHOLE[6:]}",
    "line break": WHOLE[:9] + "\n" + WHOLE[9:],
    "label": "身份证号：" + WHOLE,
    "remark": WHOLE + "（本人）",
    "letter O": WHOLE.replace("0", "O"),
}
X_SIGNS = {"lower": "x", "full": "Ｘ", "times": "×", "roman": "Ⅹ", "star": "*", "cyrillic": "х", "greek": "χ"}
STATES = {
    "old": (OLD, IdState.OLD15, OLD),
    "check failed": (WRONG_CHECK, IdState.CHECK_FAILED, WRONG_CHECK),
    "no such day of birth": ("370983197513010234", IdState.CHECK_FAILED, "370983197513010234"),
    "residence permit": ("810000199001010015", IdState.CHECK_FAILED, "810000199001010015"),
    "foreigner 2023": ("911123199001010018", IdState.OTHER_DOCUMENT, "911123199001010018"),
    "foreigner": ("USA123456789012", IdState.OTHER_DOCUMENT, "USA123456789012"),
    "passport": ("E12345678", IdState.OTHER_DOCUMENT, "E12345678"),
    "service": ("军字第123456号", IdState.OTHER_DOCUMENT, "军字第123456号"),
    "one short": (BODY, IdState.MALFORMED, BODY),
    "too short": ("370983", IdState.MALFORMED, None),
    "words": ("身份证丢失", IdState.MALFORMED, None),
    "blank": ("  ", IdState.MISSING, None),
    "slash": ("/", IdState.MISSING, None),
    "none": ("无", IdState.MISSING, None),
    "empty": (None, IdState.MISSING, None),
    "cut by a spreadsheet": ("370983197501011000", IdState.NUMERIC, "370983197501011"),
    "scientific": ("3.7098319750101e+17", IdState.NUMERIC, "370983197501010"),
    "scientific as shown": ("3.70983E+17", IdState.NUMERIC, None),
}
MASKED = {
    "four and four": ("3709**********1234", "3709**********1234"),
    "three and two": ("370*************19", "370*************19"),
    "the last four in words": ("尾号1234", "**************1234"),
    "the last four behind a colon": ("身份证后四位：123X", "**************123X"),
    "shortened": ("370983****1234", "370983********1234"),
    "crosses": ("370983××××××××123X", "370983********123X"),
    "letters": ("370983XXXXXXXX123X", "370983********123X"),
    "hashes": ("370983########1234", "370983********1234"),
    "bullets": ("370983●●●●●●●●1234", "370983********1234"),
    "full-width stars": ("370983＊＊＊＊＊＊＊＊1234", "370983********1234"),
    "percent signs": ("370983%%%%%%%%1234", "370983********1234"),
    "underlines": ("370983________1234", "370983********1234"),
    "tildes": ("370983~~~~1234", "370983********1234"),
    "hyphens": ("370983--------1234", "370983********1234"),
    "ellipsis": ("370983…1234", "370983********1234"),
}


def parse(text: str | None, *, numeric: bool = False, id_type: str | None = None) -> dict[str, object]:
    types = pl.Series([id_type], dtype=pl.String)
    return resident_id.parse(pl.Series([text], dtype=pl.String), pl.Series([numeric]), types).row(0, named=True)


@pytest.mark.parametrize("way", SAME_NUMBER)
def test_one_number_however_written(way: str) -> None:
    read = parse(SAME_NUMBER[way])
    assert (read["id_no"], read["id_state"]) == (WHOLE, IdState.VALID)


@pytest.mark.parametrize("way", X_SIGNS)
def test_signs_for_the_check_character(way: str) -> None:
    assert parse(ENDS_IN_X[:-1] + X_SIGNS[way])["id_no"] == ENDS_IN_X


@pytest.mark.parametrize("case", STATES)
def test_states(case: str) -> None:
    text, state, id_no = STATES[case]
    read = parse(text)
    assert (read["id_state"], read["id_no"]) == (state, id_no)


@pytest.mark.parametrize("way", MASKED)
def test_masks_are_stretched_to_eighteen(way: str) -> None:
    text, id_no = MASKED[way]
    assert parse(text)["id_no"] == id_no
    assert parse(text)["id_state"] == IdState.MASKED


@pytest.mark.parametrize("area", ["810000", "820000", "830000"])
def test_residence_permits_pass_like_other_numbers(area: str) -> None:
    old = pl.Series([f"{area}900101001"])
    whole = old.to_frame("n").select(resident_id.upgrade15(pl.col("n"))).item()
    assert parse(whole)["id_state"] == IdState.VALID


def test_a_numeric_cell_keeps_fifteen_digits_however_plausible() -> None:
    read = parse("370983197501009984", numeric=True)
    assert (read["id_state"], read["id_no"]) == (IdState.NUMERIC, "370983197501010")


def test_a_numeric_cell_holds_an_old_number_exactly() -> None:
    assert parse(OLD, numeric=True)["id_state"] == IdState.OLD15


def test_the_document_type_tells_of_other_documents() -> None:
    assert parse("12345678", id_type="台胞证")["id_state"] == IdState.OTHER_DOCUMENT


def test_birth_and_sex_of_whole_and_old_numbers() -> None:
    assert (parse(WHOLE)["birth_date"], parse(WHOLE)["sex"]) == (date(1975, 1, 1), "男")
    assert (parse(OLD)["birth_date"], parse(OLD)["sex"]) == (date(1975, 1, 1), "女")
    assert parse(WRONG_CHECK)["birth_date"] is None


def test_old_numbers_upgrade() -> None:
    frame = pl.DataFrame({"n": [OLD, WHOLE, None]})
    assert frame.select(resident_id.upgrade15(pl.col("n"))).to_series().to_list() == [UPGRADED, None, None]


def test_an_empty_column() -> None:
    assert resident_id.parse(pl.Series([], dtype=pl.String), pl.Series([], dtype=pl.Boolean)).is_empty()
