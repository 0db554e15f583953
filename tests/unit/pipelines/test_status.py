"""`certscreen status` tells which tables of law nobody checked for a year."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from pipelines.cli import main
from pipelines.clock import Clock
from schemas.settings import TIMEZONE


@pytest.mark.parametrize(("year", "told"), [(2024, False), (2030, True)])
def test_old_law_is_told(
    year: int, told: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "inbox").mkdir()
    clock = Clock(datetime(year, 10, 18, 9, tzinfo=ZoneInfo(TIMEZONE)))
    monkeypatch.setattr("pipelines.commands.status.Clock", lambda: clock)
    assert main(["status", str(tmp_path)]) == 0
    assert ("“法规条文”最近一次核对是 2026-11-01，已超过一年" in capsys.readouterr().out) is told
