"""`certscreen template` writes the form once, and overwrites nothing."""

from pathlib import Path

import pytest

from pipelines.cli import main


def test_it_writes_the_form(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["template", str(tmp_path / "模板.xlsx")]) == 0
    assert (tmp_path / "模板.xlsx").stat().st_size > 0
    assert "inbox/企业花名册" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "told"), [("有.xlsx", "没有覆盖"), ("模板.xls", "应是 .xlsx 文件"), ("没有/模板.xlsx", "没有这个文件夹")]
)
def test_what_it_cannot_write_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, told: str) -> None:
    (tmp_path / "有.xlsx").write_text("mine")
    assert main(["template", str(tmp_path / name)]) == 2
    assert told in capsys.readouterr().err
    assert (tmp_path / "有.xlsx").read_text() == "mine"
