"""out/最新 leads to the newest results whose date has come."""

from datetime import date
from pathlib import Path

import pytest

from assets.reporting.publishing.newest import NAME, point_to_newest

TODAY = date(2024, 11, 1)


@pytest.mark.parametrize(
    ("folders", "newest"),
    [
        (["2024-10-18"], "2024-10-18"),
        (["2024-08-18", "2024-10-18", "报送", "导出"], "2024-10-18"),
        (["2024-10-18", "2024-12-18"], "2024-10-18"),
        (["2024-12-18"], "2024-12-18"),
        (["2024-10-18", "2024-10-18（截至2024-08-01收到）", "20241019"], "2024-10-18"),
    ],
)
def test_the_newest_date_up_to_today_else_one_ahead(tmp_path: Path, folders: list[str], newest: str) -> None:
    for each in folders:
        (tmp_path / each).mkdir()
    point_to_newest(tmp_path, TODAY)
    assert (tmp_path / NAME).readlink() == Path(newest)


def test_the_link_moves_on(tmp_path: Path) -> None:
    for each in ("2024-08-18", "2024-10-18"):
        (tmp_path / each).mkdir()
        point_to_newest(tmp_path, TODAY)
    assert (tmp_path / NAME).resolve().name == "2024-10-18"


def test_a_folder_of_that_name_stays(tmp_path: Path) -> None:
    (tmp_path / "2024-10-18").mkdir()
    (tmp_path / NAME).mkdir()
    point_to_newest(tmp_path, TODAY)
    assert not (tmp_path / NAME).is_symlink()


def test_nothing_published_gives_no_link(tmp_path: Path) -> None:
    point_to_newest(tmp_path, TODAY)
    assert not (tmp_path / NAME).is_symlink()
