"""Which result speaks for today."""

from datetime import date
from pathlib import Path

import pytest

from pipelines.cli import BAD_ARGUMENTS, DONE, main
from pipelines.outputs import chosen_outputs, dated_outputs, in_order, read_one_run, tell_others
from schemas.settings import Campaign
from tests.unit.pipelines.stores import AS_OF, KEY_A, clue_ids, leave

AHEAD = date(2930, 1, 1)


def campaign(root: Path, *days: str) -> Campaign:
    for day in days:
        (root / "out" / day).mkdir(parents=True)
        (root / "out" / day / "clues.parquet").write_bytes(b"")
    return Campaign(root=root)


@pytest.mark.parametrize(
    ("days", "first"),
    [
        (["2024-08-18", "2024-10-18", "2030-01-01"], date(2024, 10, 18)),
        (["2024-08-18", "2024-11-01"], date(2024, 11, 1)),
        (["2030-01-01", "2031-01-01"], date(2030, 1, 1)),
        (["最新", "导出", "20241018", "2024-08-18"], date(2024, 8, 18)),
    ],
)
def test_the_newest_date_that_has_come_is_first(tmp_path: Path, days: list[str], first: date) -> None:
    assert in_order(campaign(tmp_path, *days), date(2024, 11, 1))[0][0] == first


def test_tables_are_of_one_run_though_another_is_published_meanwhile(tmp_path: Path) -> None:
    folders = [tmp_path / "new", tmp_path / "2024-10-18"]
    for each in folders:
        each.mkdir()
        for name in ("a", "b"):
            (each / name).write_text(each.name)

    def read(folder: Path) -> list[str]:
        first = (folder / "a").read_text()
        if folders[0].exists():
            folder.rename(tmp_path / "old")
            folders[0].rename(folder)
        return [first, (folder / "b").read_text()]

    assert read_one_run(folders[1], read) == ["new", "new"]


def test_a_table_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_one_run(tmp_path, lambda folder: (folder / "a").read_text())


def test_all_are_asked_those_ahead_last(tmp_path: Path) -> None:
    made = campaign(tmp_path, "2024-08-18", "2024-10-18", "2030-01-01")
    order = [day.year * 100 + day.month for day, _ in chosen_outputs(made, date(2024, 11, 1), None)]
    assert order == [202410, 202408, 203001]


def test_later_results_are_told(tmp_path: Path) -> None:
    results = dated_outputs(campaign(tmp_path, "2024-08-18", "2030-01-01"))
    assert tell_others(results, date(2024, 8, 18)) == "（另有基准日 2030-01-01 的结果，未采用）"
    assert tell_others(results, date(2030, 1, 1)) == ""


@pytest.fixture
def asked_ahead(tmp_path: Path) -> Path:
    """A campaign of which somebody once asked for a date far ahead."""
    root = tmp_path / "campaign"
    leave(root, KEY_A, (AS_OF, AHEAD))
    return root


def test_status_and_explain_do_not_speak_of_a_date_ahead(asked_ahead: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["status", str(asked_ahead)]) == DONE
    assert f"基准日 {AS_OF}）" in capsys.readouterr().out
    assert main(["explain", str(asked_ahead), clue_ids(KEY_A)[0]]) == DONE
    assert capsys.readouterr().out.startswith(f"基准日 {AS_OF}（另有基准日 {AHEAD} 的结果，未采用）")


def test_explain_can_ask_for_another_date(asked_ahead: Path, capsys: pytest.CaptureFixture[str]) -> None:
    explained = ["explain", str(asked_ahead), clue_ids(KEY_A)[0], "--as-of"]
    assert main([*explained, str(AHEAD)]) == DONE
    assert capsys.readouterr().out.startswith(f"基准日 {AHEAD}\n")
    assert main([*explained, "2024-08-18"]) == BAD_ARGUMENTS
    assert "没有基准日 2024-08-18 的结果" in capsys.readouterr().err


def test_a_clue_of_a_date_ahead_only_is_still_explained(asked_ahead: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (asked_ahead / "out" / f"{AS_OF}" / "clues.parquet").unlink()
    assert main(["explain", str(asked_ahead), clue_ids(KEY_A)[0]]) == DONE
    assert capsys.readouterr().out.startswith(f"基准日 {AHEAD}\n")
