"""`certscreen link` on good and on bad tables."""

from pathlib import Path

import polars as pl
import pytest

from pipelines.cli import main
from tests.unit.assets.linkage.tables import LI, ZHANG, plain

REGISTRY = plain(("张三", ZHANG, None, None), ("李四", LI, None, None), key="reg_id")
ROSTER = plain(("张三", ZHANG, None, None), key="ros_id")


def linked(folder: Path, registry: pl.DataFrame, roster: pl.DataFrame, *options: str) -> int:
    registry.write_parquet(folder / "registry.parquet")
    roster.write_parquet(folder / "roster.parquet")
    paths = [str(folder / f"{name}.parquet") for name in ("registry", "roster", "out")]
    return main(["link", *paths, *options])


@pytest.mark.parametrize("options", [[], ["--index", "index"]])
def test_the_best_match_is_written(tmp_path, monkeypatch, options):
    monkeypatch.chdir(tmp_path)
    assert linked(tmp_path, REGISTRY, ROSTER, *options) == 0
    assert pl.read_parquet(tmp_path / "out.parquet").select("ros_id", "reg_id").rows() == [(0, 0)]


BAD = [
    ("缺少列：cert_no", REGISTRY.drop("cert_no"), ROSTER),
    ("应为文本：id_no", REGISTRY.with_columns(id_no=pl.lit(1)), ROSTER),
    ("应为整数", REGISTRY.with_columns(pl.col("reg_id").cast(pl.String)), ROSTER),
    ("没有数据行", REGISTRY.clear(), ROSTER),
    ("没有数据行", REGISTRY, ROSTER.clear()),
    ("1 行重复", pl.concat([REGISTRY, REGISTRY.head(1)]), ROSTER),
    ("有空值", REGISTRY, ROSTER.with_columns(ros_id=pl.lit(None, pl.UInt32))),
]


@pytest.mark.parametrize(("said", "registry", "roster"), BAD)
def test_bad_tables_are_refused_with_one_sentence(tmp_path, capsys, said, registry, roster):
    assert linked(tmp_path, registry, roster) == 2
    assert said in capsys.readouterr().err


def test_files_that_are_not_parquet_are_refused(tmp_path, capsys):
    text = tmp_path / "registry.parquet"
    text.write_text("reg_id,name\n", "utf-8")
    assert main(["link", str(text), str(text), str(tmp_path / "out.parquet")]) == 2
    assert "不是可读的 parquet 文件" in capsys.readouterr().err
