"""A run that finds nothing new computes nothing, and makes again what was deleted meanwhile."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pipelines.cli import main
from tests.graph.conftest import AS_OF


@pytest.fixture(scope="module")
def ran(campaign: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A campaign after a `certscreen run` that noted what its results stand on."""
    root = tmp_path_factory.mktemp("nothing_new") / "专项治理"
    shutil.copytree(campaign, root)
    assert main(["run", str(root), "--as-of", AS_OF.isoformat()]) == 0
    return root


def contents(root: Path) -> dict[str, bytes]:
    out = root / "out"
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in sorted(out.rglob("*")) if path.is_file()}


def test_it_says_so_and_names_the_outputs(ran: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = contents(ran)
    assert main(["run", str(ran), "--as-of", AS_OF.isoformat()]) == 0
    told = capsys.readouterr().out
    assert "未重新计算" in told
    assert "按目前收到的全部材料比对" in told
    assert all(name in told for name in ("线索台账.xlsx", "待核验清单.xlsx", "附件2_工作情况统计表.xlsx"))
    assert contents(ran) == before


def test_neither_dagster_nor_polars_is_loaded(ran: Path) -> None:
    asked = (
        "import sys; from pipelines.cli import main; main(sys.argv[1:]); "
        "print(*sorted({'dagster', 'polars', 'pandera'} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked, "run", str(ran), "--as-of", AS_OF.isoformat()],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "未重新计算" in done.stdout
    assert done.stderr.strip() == ""


def test_what_was_deleted_or_damaged_is_made_again(ran: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = contents(ran)
    folder = ran / "out" / AS_OF.isoformat()
    (folder / "待核验清单.xlsx").unlink()
    (folder / "verdicts.parquet").write_bytes(b"damaged")
    shutil.rmtree(folder / "退回修改清单")
    assert main(["run", str(ran), "--as-of", AS_OF.isoformat()]) == 0
    assert "未重新计算" not in capsys.readouterr().out
    assert contents(ran) == before
