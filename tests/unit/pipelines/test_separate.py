"""`certscreen separate`: who ruled what is recorded, and what would change nothing is refused with a sentence."""

from pathlib import Path

import pytest

from assets.atomic import write_parquet
from assets.landing.landing import land
from assets.rulings import SEPARATE_ROSTER, all_rulings, ruled_files
from pipelines.account import current_account
from pipelines.cli import main
from pipelines.clock import Clock
from schemas.tables.certificates import RosterVersions
from tests.unit.assets.reporting.examples import table

OLD, NEW = "企业花名册/甲公司.csv", "企业花名册/甲公司（更正）.csv"


@pytest.fixture
def campaign(tmp_path: Path) -> Path:
    for file in (OLD, NEW, "企业花名册/东/乙.csv", "企业花名册/西/乙.csv"):
        path = tmp_path / "inbox" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"姓名\n{file}\n", encoding="utf-8")
    versions = table(RosterVersions, {"file": OLD, "newer": NEW, "extent": "whole", "shared": 3, "superseded": 3})
    write_parquet(versions, tmp_path / "store" / "tables" / "roster_versions.parquet")
    return tmp_path


def separate(campaign: Path, file: str, *more: str) -> int:
    return main(["separate", str(campaign), file, "--reason", "两个车间", *more])


def ruled(campaign: Path) -> list[str]:
    return ruled_files(campaign / "store", SEPARATE_ROSTER, land(campaign / "inbox", campaign / "store", Clock().now()))


@pytest.mark.parametrize("named", [NEW, "甲公司（更正）.csv", f"inbox/{NEW}"])
def test_a_ruling_names_who_and_why_and_holds_for_the_content(campaign: Path, named: str) -> None:
    assert separate(campaign, named) == 0
    (ruling,) = all_rulings(campaign / "store")
    assert (ruling.subject, ruling.reason, ruling.by) == (NEW, "两个车间", current_account())
    assert ruled(campaign) == [NEW]
    (campaign / "inbox" / NEW).write_text("姓名\n又一版\n", encoding="utf-8")
    assert ruled(campaign) == []


def test_a_ruling_can_be_withdrawn(campaign: Path) -> None:
    separate(campaign, NEW)
    assert separate(campaign, NEW, "--withdraw") == 0
    assert ruled(campaign) == []


@pytest.mark.parametrize(
    ("file", "more", "told"),
    [("没有.csv", (), "收件箱中没有"), ("乙.csv", (), "有 2 个文件叫"), ("东/乙.csv", (), "本来就单独计入"),
     (NEW, ("--withdraw",), "没有认定可收回")],
)  # fmt: skip
def test_what_would_change_nothing_is_refused(
    campaign: Path, capsys: pytest.CaptureFixture[str], file: str, more: tuple[str, ...], told: str
) -> None:
    assert separate(campaign, file, *more) == 2
    assert told in capsys.readouterr().err
    assert all_rulings(campaign / "store") == []


def test_ruling_twice_is_refused(campaign: Path, capsys: pytest.CaptureFixture[str]) -> None:
    separate(campaign, NEW)
    assert separate(campaign, NEW) == 2
    assert "收回请加 --withdraw" in capsys.readouterr().err
