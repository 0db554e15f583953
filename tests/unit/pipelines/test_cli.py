"""The command line: sentences and exit status for what a user gets wrong, and quick help."""

import subprocess
import sys
from pathlib import Path

import pytest

from pipelines.cli import BAD_ARGUMENTS, main

HEAVY = ("dagster", "polars", "pandera", "openpyxl", "xlsxwriter", "rich")


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys\nfrom pipelines.cli import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit:\n    pass\n"
        f"loaded = [name for name in {HEAVY!r} if name in sys.modules]\nsys.exit(','.join(loaded) or 0)"
    )
    finished = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (finished.returncode, finished.stderr) == (0, "")
    assert "示例" in finished.stdout


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["run", "nowhere"], "没有这个文件夹：nowhere"),
        (["status", "nowhere"], "没有这个文件夹：nowhere"),
        (["inspect", "nothing.xlsx"], "没有这个文件：nothing.xlsx"),
    ],
)
def test_a_missing_place_is_named(arguments: list[str], named: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == BAD_ARGUMENTS
    assert named in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["run", ".", "--as-of", "2024-13-01"], "2024-13-01"),
        (["demo", "x", "--people", "0"], "不是正整数"),
        (["demo", "x", "--claims", "many"], "不是正整数"),
        (["file", "."], "--deadline"),
        ([], "命令"),
    ],
)
def test_a_wrong_argument_ends_with_status_2(
    arguments: list[str], named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == BAD_ARGUMENTS
    assert named in capsys.readouterr().err


def test_a_folder_without_an_inbox_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", str(tmp_path)]) == BAD_ARGUMENTS
    assert "inbox" in capsys.readouterr().err


def test_a_wrong_setting_ends_with_status_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "inbox").mkdir()
    (tmp_path / "campaign.yaml").write_text("start: 昨天", encoding="utf-8")
    assert main(["run", str(tmp_path)]) == BAD_ARGUMENTS
    told = capsys.readouterr().err
    assert all(part in told for part in ("start", "昨天", "2024-07-16"))


def test_the_demo_never_overwrites_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "something").write_text("x")
    assert main(["demo", str(tmp_path)]) == BAD_ARGUMENTS
    assert "不是空文件夹" in capsys.readouterr().err


@pytest.mark.parametrize(("truth", "told"), [(False, "没有标准答案"), (True, "还没有运行结果")])
def test_only_a_demo_that_was_run_has_a_score(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], truth: bool, told: str
) -> None:
    (tmp_path / "inbox").mkdir()
    if truth:
        (tmp_path / "truth_wordings.parquet").touch()
    assert main(["demo", str(tmp_path), "--score"]) == BAD_ARGUMENTS
    assert told in capsys.readouterr().err
