"""Contracts: one declaration gives dtypes, order, checks and documentation."""

from pathlib import Path

import polars as pl
import pytest

from schemas.tables.accounts import Rejects
from schemas.tables.contract import Contract, ContractError
from schemas.tables.landed import HandIns
from tools.tables_doc import contracts, describe

ONE_REJECT = {"file": "a.xlsx", "sheet": "", "row": 3, "column": "C", "rule": "r", "message": "m", "value": None}


def rejects(*changes: dict[str, object]) -> pl.DataFrame:
    return pl.DataFrame([ONE_REJECT | change for change in changes], schema=Rejects.dtypes())


@pytest.mark.parametrize("contract", contracts(), ids=lambda contract: contract.__name__)
def test_every_contract_accepts_its_blank_table(contract: type[Contract]) -> None:
    assert contract.check(contract.blank()).is_empty()


@pytest.mark.parametrize("contract", contracts(), ids=lambda contract: contract.__name__)
def test_every_contract_has_a_sort_key_of_its_own_columns(contract: type[Contract]) -> None:
    assert contract.sort_key()
    assert set(contract.sort_key()) <= set(contract.dtypes())


@pytest.mark.parametrize("contract", contracts(), ids=lambda contract: contract.__name__)
def test_every_column_says_what_it_holds(contract: type[Contract]) -> None:
    assert [name for name, told in contract.descriptions().items() if not told] == []


def test_conform_adds_nullable_columns_and_sorts() -> None:
    frame = rejects({"row": 9}, {"row": 2}).drop("value")
    conformed = Rejects.check(Rejects.conform(frame))
    assert conformed["row"].to_list() == [2, 9]
    assert conformed["value"].to_list() == [None, None]


@pytest.mark.parametrize(
    ("frame", "named"),
    [
        (rejects({"row": 0}), "row：不小于 1（1处）"),
        (rejects({"file": None}), "file：不得为空（1处）"),
        (rejects({}).drop("rule"), "必须有这一列"),
        (rejects({}).with_columns(extra=1), "不得有约定之外的列"),
        (rejects({}).with_columns(pl.col("row").cast(pl.Int64)), "row：类型应为 UInt32"),
    ],
)
def test_a_broken_contract_names_the_check_in_chinese(frame: pl.DataFrame, named: str) -> None:
    with pytest.raises(ContractError, match="退回行不符合约定") as fault:
        Rejects.check(frame)
    assert named in str(fault.value)


def test_a_broken_contract_never_tells_a_value() -> None:
    frame = HandIns.blank().vstack(
        pl.DataFrame([{"file": "秘密姓名.xlsx", "bytes": -1, "status": "张三"}], schema=HandIns.dtypes())
    )
    with pytest.raises(ContractError) as fault:
        HandIns.check(frame)
    assert "张三" not in str(fault.value)
    assert "秘密姓名" not in str(fault.value)


def test_the_documentation_is_current(project: Path) -> None:
    assert (project / "docs" / "tables.md").read_text(encoding="utf-8") == describe()
