"""`certscreen link`: the matching engine alone, on plain tables."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from pipelines.commands.arguments import gigabytes, shows

if TYPE_CHECKING:
    from assets.linkage.weights import Weights


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    shows(parser, "certscreen link 登记.parquet 花名册.parquet 结果.parquet --index 索引")
    parser.add_argument("registry", type=Path, help="登记表：reg_id, name, id_no, cert_no, enterprise")
    parser.add_argument("roster", type=Path, help="申报表：ros_id, name, id_no, cert_no, enterprise")
    parser.add_argument("out", type=Path, help="比对结果：ros_id, reg_id, score 和各字段级别、权重")
    parser.add_argument("--index", type=Path, help="保存并复用登记表索引的文件夹")
    parser.add_argument("--memory", type=gigabytes, default=2.0, metavar="GB", help="内存上限，单位GB（默认 2）")
    parser.add_argument("--weights", type=Path, metavar="CSV", help="certscreen weights 写的权重，代替自带的")


def link(given: argparse.Namespace) -> int:
    """Link two parquet tables; exit status 2 with one sentence when they can't be used."""
    from assets.linkage.sizes import GIGABYTE
    from pipelines.linking import run_link

    weights = _weights(given.weights) if given.weights else None
    return run_link(given.registry, given.roster, given.out, given.index, int(given.memory * GIGABYTE), weights)


def _weights(path: Path) -> "Weights":
    from pipelines.commands.weighing import read_weights

    return read_weights(path)
