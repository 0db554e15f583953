"""The one query says of every table what pandera says, asked column by column."""

import hypothesis.strategies as st
import pandera.polars as pa
import polars as pl
import pytest
from hypothesis import given, settings

from schemas.tables.at_once import holds, questions
from schemas.tables.contract import Contract, spec
from tools.tables_doc import contracts


class Toy(Contract):
    """One column for each thing that is asked anywhere."""

    key: pl.UInt32 = spec("键", unique=True)
    word: pl.String = spec("词", codes=["a", "b"])
    maybe: pl.String = spec("可空的词", nullable=True, codes=["a", "b"])
    share: pl.Float64 = spec("份额", ge=0, le=1)
    sign: pl.Float64 = spec("可空的数", nullable=True)


WORDS = st.sampled_from(["a", "b", "c", None])
NUMBERS = st.sampled_from([0.0, 0.5, 1.0, 1.5, -0.5, float("nan"), None])
ROWS = st.lists(st.tuples(st.sampled_from([1, 2, 3, None]), WORDS, WORDS, NUMBERS, NUMBERS), max_size=4)
WHOLE = st.lists(
    st.tuples(st.integers(0, 9), st.sampled_from("ab"), WORDS, st.sampled_from([0.0, 1.0]), NUMBERS), max_size=2
)


def passes(frame: pl.DataFrame) -> bool:
    """Whether pandera finds nothing."""
    try:
        Toy.validate(frame, lazy=True)
    except pa.errors.SchemaErrors:
        return False
    return True


# The first example pays for what is compiled.
@settings(deadline=None)
@given(st.one_of(ROWS, WHOLE))
def test_the_query_agrees_with_pandera(rows: list[tuple[object, ...]]) -> None:
    frame = pl.DataFrame(rows, schema=Toy.dtypes(), orient="row")
    assert holds(frame, Toy.dtypes(), questions(Toy.to_schema())) == passes(frame)


@pytest.mark.parametrize(
    "change",
    [pl.col("key").cast(pl.Int64), pl.col("word").cast(pl.Categorical), pl.lit(1).alias("further")],
)
def test_another_type_or_column_never_holds(change: pl.Expr) -> None:
    frame = Toy.blank().with_columns(change)
    assert not holds(frame, Toy.dtypes(), questions(Toy.to_schema()))


@pytest.mark.parametrize("contract", contracts(), ids=lambda contract: contract.__name__)
def test_every_check_of_a_contract_is_known_to_the_query(contract: type[Contract]) -> None:
    assert questions(contract.to_schema())
