"""Values: normalising twice changes nothing, valid numbers and dates survive, nothing raises, masks hide."""

from datetime import date

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.iso7064 import mod_11_2

from schemas.lookups.item_lists import split_items
from schemas.values import dates, issuer, organisation, person_name
from schemas.values.date_reading import read_date
from schemas.values.numbers import certificate_number, credit_code, resident_id
from schemas.vocabulary import IdState, NumberForm
from tests.property.examples import examples

BIRTHS = st.dates(date(1930, 1, 1), date(2010, 12, 31))
BODIES = st.builds(
    lambda area, born, seq: f"{area}{born:%Y%m%d}{seq:03}",
    st.sampled_from(["370983", "370922", "379019", "372625", "110101", "820000"]),
    BIRTHS,
    st.integers(1, 999),
)
IDS = BODIES.map(lambda body: body + mod_11_2.calc_check_digit(body))
DAYS = st.dates(date(1960, 1, 1), date(2090, 12, 31))
# Texts near what is read, so that the paths behind the first test are walked too.
NEARLY = st.text(
    st.sampled_from("0123456789xXT鲁建安A（）()-./*年月日至 \u200b张某·.二〇十有限公司肥城市"), max_size=24
)
TEXTS = st.lists(st.one_of(st.none(), st.text(max_size=20), NEARLY), max_size=8)
# Each example runs whole columns; a slow machine is no failure.
QUICKLY = examples(25)
NORMALISERS = {
    "id": resident_id.normalise,
    "number": certificate_number.normalise,
    "enterprise": organisation.normalise,
    "credit code": credit_code.normalise,
}
DAY_FORMATS = ["%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%Y%m%d", "%Y年%m月%d日", "%Y-%m-%d 00:00:00"]


def column(texts: list[str | None]) -> pl.Series:
    return pl.Series(texts, dtype=pl.String)


def never(texts: pl.Series) -> pl.Series:
    return pl.Series([False] * len(texts), dtype=pl.Boolean)


@pytest.mark.parametrize("kind", NORMALISERS)
@QUICKLY
@given(texts=TEXTS)
def test_normalising_twice_changes_nothing(kind: str, texts: list[str | None]) -> None:
    normalise = NORMALISERS[kind](pl.col("t"))
    once = column(texts).to_frame("t").select(t=normalise)
    assert once.select(t=normalise).equals(once)


@QUICKLY
@given(TEXTS)
def test_names_read_twice_are_the_same(texts: list[str | None]) -> None:
    once = person_name.parse(column(texts))
    again = person_name.parse(once["name"])
    kept = pl.col("name").is_not_null()
    assert again.filter(kept)["name"].equals(once.filter(kept)["name"])


@QUICKLY
@given(st.lists(IDS, min_size=1, max_size=5))
def test_valid_numbers_survive_however_decorated(ids: list[str]) -> None:
    written = column([f"'{number[:6]} {number[6:14]}\u3000{number[14:].lower()}" for number in ids])
    read = resident_id.parse(written, never(written))
    assert read["id_no"].to_list() == ids
    assert set(read["id_state"]) == {IdState.VALID}


@QUICKLY
@given(IDS)
def test_a_t_number_holds_its_identity_number(id_no: str) -> None:
    read = certificate_number.parse(column(["t " + id_no]), pl.Series([False]))
    assert read.row(0) == ("T" + id_no, NumberForm.T_ID, id_no)


@QUICKLY
@given(IDS)
def test_upgraded_old_numbers_pass_their_check(id_no: str) -> None:
    old = column([id_no[:6] + id_no[8:17]]).to_frame("n")
    upgraded = old.select(n=resident_id.upgrade15(pl.col("n")))
    assert upgraded.select(resident_id.passes_check(pl.col("n"))).item()


@QUICKLY
@given(IDS, st.integers(0, 16), st.integers(1, 9))
def test_one_wrong_digit_fails_the_check(id_no: str, place: int, shift: int) -> None:
    wrong = id_no[:place] + str((int(id_no[place]) + shift) % 10) + id_no[place + 1 :]
    frame = column([wrong]).to_frame("n")
    assert frame.select(resident_id.passes_check(pl.col("n"))).item() is not True


@QUICKLY
@given(IDS, st.sampled_from(["{}", "T{}", "号码：{}。", "'{}", "（{}）", "{}\t"]))
def test_masks_never_reveal_the_middle(id_no: str, around: str) -> None:
    frame = column([around.format(id_no), around.format(" ".join((id_no[:6], id_no[6:14], id_no[14:])))]).to_frame("t")
    for shown in frame.select(resident_id.mask_text(pl.col("t"))).to_series():
        assert id_no[6:14] not in shown
    assert id_no[6:14] not in column([id_no]).to_frame("t").select(resident_id.mask(pl.col("t"))).item()


@QUICKLY
@given(TEXTS)
def test_masking_texts_twice_changes_nothing(texts: list[str | None]) -> None:
    masked = resident_id.mask_text(pl.col("t"))
    once = column(texts).to_frame("t").select(t=masked)
    assert once.select(t=masked).equals(once)


@QUICKLY
@given(DAYS, st.sampled_from(DAY_FORMATS))
def test_days_survive(day: date, form: str) -> None:
    reading = read_date(day.strftime(form))
    assert (reading.day, reading.precision) == (day, "YMD")


@QUICKLY
@given(DAYS)
def test_serials_survive(day: date) -> None:
    assert read_date(str((day - date(1899, 12, 30)).days)).day == day


@QUICKLY
@given(DAYS, st.sampled_from(["%Y年%m月", "%Y-%m", "%Y.%m"]))
def test_months_keep_their_precision(day: date, form: str) -> None:
    reading = read_date(day.strftime(form))
    assert (reading.day, reading.precision) == (day.replace(day=1), "YM")


@QUICKLY
@given(DAYS, DAYS, st.sampled_from(["%Y-%m-%d", "%Y.%m.%d", "%Y年%m月%d日", "%Y%m%d"]), st.sampled_from("至到-—~～"))
def test_ranges_survive(start: date, end: date, form: str, sign: str) -> None:
    first, last = sorted((start, end))
    reading = read_date(first.strftime(form) + sign + last.strftime(form))
    assert (reading.start, reading.day) == (first, last)


@QUICKLY
@given(TEXTS)
def test_nothing_that_people_type_raises(texts: list[str | None]) -> None:
    written = column(texts)
    readings = [
        resident_id.parse(written, never(written)),
        resident_id.parse(written, ~never(written)),
        certificate_number.parse(written, never(written)),
        certificate_number.parse(written, ~never(written)),
        person_name.parse(written),
        dates.parse(written),
        written.to_frame("t").select(issuer.normalise(pl.col("t")), k=organisation.enterprise_key(pl.col("t"))),
    ]
    assert {frame.height for frame in readings} == {len(texts)}


@QUICKLY
@given(st.one_of(st.text(max_size=30), NEARLY))
def test_splitting_loses_no_letter_between_the_pieces(text: str) -> None:
    pieces = split_items(text)
    assert all(piece.strip() == piece and piece for piece in pieces)


@QUICKLY
@given(DAYS, st.sampled_from(DAY_FORMATS))
def test_columns_read_days_as_single_texts(day: date, form: str) -> None:
    text = day.strftime(form)
    assert dates.parse(column([text]))["date"].item() == read_date(text).day
