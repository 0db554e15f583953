"""Certificate numbers: the grammars of the seven families and the dirt on them."""

import polars as pl
import pytest

from schemas.values.numbers import certificate_number
from schemas.vocabulary import NumberForm
from tests.unit.schemas.values.people import ENDS_IN_X, OLD, UPGRADED, WHOLE, WRONG_CHECK

T_NUMBER = "T" + WHOLE
SAME_T_NUMBER = {
    "plain": T_NUMBER,
    "doubled": "T" + T_NUMBER,
    "lower": "t" + WHOLE,
    "blank": "T " + WHOLE,
    "full width": "Ｔ" + WHOLE,
    "greek": "Τ" + WHOLE,
    "cyrillic": "Т" + WHOLE,
    "label": "证书编号：" + T_NUMBER,
    "No.": "No." + T_NUMBER,
    "hyphen": f"T-{WHOLE}",
}
FORMS = {
    "T": (T_NUMBER, NumberForm.T_ID, T_NUMBER, WHOLE),
    "T with X": ("T" + ENDS_IN_X[:-1] + "×", NumberForm.T_ID, "T" + ENDS_IN_X, ENDS_IN_X),
    "T with wrong check": ("T" + WRONG_CHECK, NumberForm.T_ID, "T" + WRONG_CHECK, WRONG_CHECK),
    "T and old": ("T" + OLD, NumberForm.T_ID, "T" + OLD, UPGRADED),
    "bare": (WHOLE, NumberForm.ID, WHOLE, WHOLE),
    "bare old": (OLD, NumberForm.ID, OLD, UPGRADED),
    "construction": ("鲁J012022000123", NumberForm.CONSTRUCTION_OPERATION, "鲁J012022000123", None),
    "construction spaced": ("鲁j 01 2022 000123", NumberForm.CONSTRUCTION_OPERATION, "鲁J012022000123", None),
    "full-width brackets": ("鲁建安A（2019）0001234", NumberForm.CONSTRUCTION_SAFETY, "鲁建安A(2019)0001234", None),
    "tortoise brackets": ("鲁建安C3〔2021〕 0001234", NumberForm.CONSTRUCTION_SAFETY, "鲁建安C3(2021)0001234", None),
    "no brackets": ("鲁建安C20190001234", NumberForm.CONSTRUCTION_SAFETY, "鲁建安C(2019)0001234", None),
    "long tail": ("鄂建安B(2016)101309161005501", NumberForm.CONSTRUCTION_SAFETY, "鄂建安B(2016)101309161005501", None),
    "name of the card before": (f"特种作业操作证 {T_NUMBER}", NumberForm.T_ID, T_NUMBER, WHOLE),
    "item before": (f"安全员C证：{WHOLE}", NumberForm.ID, WHOLE, WHOLE),
    "words before 建安": (
        "安全员C证 鲁建安C2（2019）0001234",
        NumberForm.CONSTRUCTION_SAFETY,
        "鲁建安C2(2019)0001234",
        None,
    ),
    "TS6": ("TS6JDTN0123", NumberForm.TS6, "TS6JDTN0123", None),
    "fourteen": ("20100412345678", NumberForm.OLD14, "20100412345678", None),
    "第…号": ("第 20100412345678 号", NumberForm.OLD14, "20100412345678", None),
    "masked": ("T370983****0238", NumberForm.MASKED, "T370983********0238", None),
    "free": ("AQGL-GD-2023-01872", NumberForm.FREE, "AQGLGD202301872", None),
    "T and no ID": ("T4403002023004512", NumberForm.FREE, "T4403002023004512", None),
    "scientific": ("3.70983197501010e+17", NumberForm.NUMERIC, "370983197501010", None),
    "empty": (None, NumberForm.MISSING, None, None),
    "blank": (" ", NumberForm.MISSING, None, None),
    "null": ("null", NumberForm.MISSING, None, None),
}
NONE_CLAIMED = [
    "无",
    "/",
    "-",
    "——",
    "未取得",
    "未办",
    "办理中",
    "正在办理",
    "待办",
    "没有",
    "无证",
    "暂无",
    "未持证",
    " 无 ",
]


def parse(text: str | None, *, numeric: bool = False) -> tuple[object, ...]:
    return certificate_number.parse(pl.Series([text], dtype=pl.String), pl.Series([numeric])).row(0)


@pytest.mark.parametrize("way", SAME_T_NUMBER)
def test_one_number_however_written(way: str) -> None:
    assert parse(SAME_T_NUMBER[way]) == (T_NUMBER, NumberForm.T_ID, WHOLE)


@pytest.mark.parametrize("case", FORMS)
def test_forms(case: str) -> None:
    text, form, number, number_id = FORMS[case]
    assert parse(text) == (number, form, number_id)


@pytest.mark.parametrize("word", NONE_CLAIMED)
def test_words_that_claim_none(word: str) -> None:
    assert parse(word) == (None, NumberForm.NONE_CLAIMED, None)


def test_a_numeric_cell_of_eighteen_digits_has_lost_precision() -> None:
    assert parse("370983197501009984", numeric=True)[1] == NumberForm.NUMERIC


def test_a_numeric_cell_of_fourteen_digits_is_exact() -> None:
    assert parse("20100412345678", numeric=True)[1] == NumberForm.OLD14
