"""`certscreen run --received-by`: an earlier day's knowledge, beside today's results and without touching them."""

import shutil
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import polars as pl
import pytest

from pipelines.campaign import load_campaign
from pipelines.cli import main
from pipelines.clock import Clock
from pipelines.runs import execute

AS_OF, THEN = "2024-12-18", "2024-09-01"
ROSTER = "企业花名册/后来补报.csv"

Digest = Callable[[Path], dict[str, bytes]]


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A campaign run on two days: on the second a roster had come in and another was gone."""
    from demo.world import write_demo

    found = tmp_path_factory.mktemp("then") / "专项治理"
    write_demo(found, people=150, claims=30, seed=3)
    for folder in ("执法检查", "网络治理"):  # a few ledgers are enough
        shutil.rmtree(found / "inbox" / folder)
    rosters = sorted(path for path in (found / "inbox" / "企业花名册").glob("*.csv"))
    for day in (1, 2):
        if day == 2:
            shutil.copy2(rosters[0], found / "inbox" / ROSTER)
            with (found / "inbox" / ROSTER).open("ab") as file:
                file.write(b"\n")
            rosters[1].unlink()
        now = datetime(2024, 8 if day == 1 else 10, 5, 9, tzinfo=ZoneInfo("Asia/Shanghai"))
        assert execute(load_campaign(found), date.fromisoformat(AS_OF), clock=Clock(now)) is None
    return found


def test_what_came_later_does_not_count_and_what_is_gone_does(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = contents(root / "out" / AS_OF)
    assert main(["run", str(root), "--as-of", AS_OF, "--received-by", THEN]) == 0
    target = root / "out" / f"{AS_OF}（截至{THEN}收到）"
    now, then = (set(pl.read_parquet(each / "files.parquet")["file"]) for each in (root / "out" / AS_OF, target))
    assert ROSTER in now - then
    assert "按截至 2024-09-01 收到的材料" in capsys.readouterr().out
    assert (target / "运行摘要.txt").read_text(encoding="utf-8").startswith("按截至 2024-09-01")
    assert not (target / "退回修改清单").exists()
    assert contents(root / "out" / AS_OF) == before
    assert not (root / "store" / "received_by").exists()


def test_before_anything_came_in_it_says_so(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", str(root), "--as-of", AS_OF, "--received-by", "2020-01-01"]) == 2
    assert "还没有收到任何文件" in capsys.readouterr().err
