"""`certscreen weights`, and `certscreen link` with the weights that it wrote."""

from pathlib import Path

import polars as pl
import pytest

from assets.linkage.engine import candidate_pairs
from pipelines.cli import main
from tests.unit.assets.linkage.tables import ZHANG, parsed, plain

PAIRS = candidate_pairs(
    parsed(*[{"name": "张三峰", "id_no": ZHANG}] * 300, key="ros_id"),
    parsed({"name": "张三丰", "id_no": ZHANG}, key="reg_id"),
)


def estimated(folder: Path, pairs: pl.DataFrame) -> int:
    pairs.write_parquet(folder / "pairs.parquet")
    return main(["weights", str(folder / "pairs.parquet"), str(folder / "weights.csv")])


@pytest.mark.parametrize(
    ("pairs", "said"),
    [(PAIRS, "EM估计"), (PAIRS.with_columns(decided_same=pl.lit(value=True)), "复核判断")],
)
def test_weights_say_what_they_rest_on_and_what_changed(tmp_path, capsys, pairs, said):
    assert estimated(tmp_path, pairs) == 0
    assert said in (tmp_path / "weights.csv").read_text("utf-8").splitlines()[0]
    assert "homophone" in capsys.readouterr().out


BAD = [
    ("缺少列：id_level", PAIRS.drop("id_level")),
    ("没有可用的候选对", PAIRS.clear()),
    ("应为是/否", PAIRS.with_columns(decided_same=pl.lit(1))),
    ("没有可用的候选对", PAIRS.with_columns(decided_same=pl.lit(None, pl.Boolean))),
]


@pytest.mark.parametrize(("said", "pairs"), BAD)
def test_unusable_pairs_are_refused_with_one_sentence(tmp_path, capsys, said, pairs):
    assert estimated(tmp_path, pairs) == 2
    assert said in capsys.readouterr().err


def linked(folder: Path, weights: Path) -> int:
    for key, name in (("reg_id", "张三丰"), ("ros_id", "张三峰")):
        plain((name, ZHANG, None, None), key=key).write_parquet(folder / f"{key}.parquet")
    paths = [str(folder / f"{name}.parquet") for name in ("reg_id", "ros_id", "out")]
    return main(["link", *paths, "--weights", str(weights)])


def test_link_weighs_by_a_given_file(tmp_path):
    estimated(tmp_path, PAIRS.with_columns(decided_same=pl.lit(value=True)))
    assert linked(tmp_path, tmp_path / "weights.csv") == 0
    bits = pl.read_parquet(tmp_path / "out.parquet")["name_bits"].item()
    assert bits > PAIRS["name_bits"][0]


def test_a_file_that_holds_no_weights_is_refused(tmp_path, capsys):
    (tmp_path / "weights.csv").write_text("field,level\n", "utf-8")
    assert linked(tmp_path, tmp_path / "weights.csv") == 2
    assert "权重" in capsys.readouterr().err
