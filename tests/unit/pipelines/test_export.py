"""`certscreen export`: whole numbers of the named clues alone, with purpose and record, or nothing at all."""

import json
from pathlib import Path

import openpyxl
import polars as pl
import pytest

from pipelines.account import current_account
from pipelines.cli import BAD_ARGUMENTS, DONE, main
from tests.unit.assets.reporting.examples import ID_A, ID_B
from tests.unit.pipelines.stores import KEY_A, claims, clue_ids, leave

CLUE_A, CLUE_B = clue_ids(KEY_A)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return leave(tmp_path / "campaign", KEY_A).root


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "移送.xlsx"


def export(root: Path, *clues: str, out: Path | None = None, unmask: bool = True, reason: str = "移送公安机关") -> int:
    out_arguments = ["--out", str(out)] if out else []
    mask = ["--unmask"] if unmask else []
    return main(["export", str(root), "--clues", *clues, "--reason", reason, *out_arguments, *mask])


def texts(path: Path) -> str:
    book = openpyxl.load_workbook(path)
    return "\n".join(
        str(value) for sheet in book for row in sheet.iter_rows(values_only=True) for value in row if value
    )


def log(root: Path) -> list[dict]:
    path = root / "store" / "audit.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []


def test_the_named_clue_stands_in_full_and_no_other(root: Path, target: Path) -> None:
    assert export(root, CLUE_A, out=target) == DONE
    told = texts(target)
    assert ID_A in told
    assert "张晓红" in told
    assert CLUE_B not in told
    assert ID_B not in told


def test_the_first_page_says_purpose_user_and_count(root: Path, target: Path) -> None:
    export(root, CLUE_A, CLUE_B, out=target)
    first = [row[0].value for row in openpyxl.load_workbook(target).worksheets[0].rows]
    assert "用途：移送公安机关" in first
    assert f"导出人：{current_account()}" in first
    assert any(line.startswith("导出时间：") for line in first)
    assert "内容：线索 2 条，待核验查询 0 条，涉及 2 人" in first


def test_it_is_recorded_before_and_after(root: Path, target: Path) -> None:
    export(root, CLUE_A, out=target)
    asked, done = log(root)
    assert asked["what"].startswith("要求导出")
    assert done["what"].startswith("已导出")
    assert all(
        CLUE_A in each["what"] and "移送公安机关" in each["what"] and each["count"] == 1 for each in (asked, done)
    )
    assert asked["user"] == current_account()


def test_only_its_owner_can_read_it(root: Path, target: Path) -> None:
    export(root, CLUE_A, out=target)
    assert target.stat().st_mode & 0o777 == 0o600


def test_without_unmask_the_same_is_masked(root: Path, target: Path) -> None:
    assert export(root, CLUE_A, out=target, unmask=False) == DONE
    told = texts(target)
    assert ID_A not in told
    assert "张晓红" not in told
    assert f"{ID_A[:6]}********{ID_A[-4:]}" in told


def test_by_default_it_lies_in_out_under_a_new_name_each_time(root: Path) -> None:
    assert [export(root, CLUE_A), export(root, CLUE_A)] == [DONE, DONE]
    assert len(list((root / "out" / "导出").glob("*.xlsx"))) == 2


@pytest.mark.parametrize("written", [(f"{CLUE_A},{CLUE_B}",), (f"{CLUE_A}， {CLUE_B}",), (CLUE_A, CLUE_B, CLUE_A)])
def test_ids_may_be_separated_in_any_way(root: Path, target: Path, written: tuple[str, ...]) -> None:
    assert export(root, *written, out=target) == DONE
    assert log(root)[0]["count"] == 2


@pytest.mark.parametrize(
    ("clues", "reason", "told"),
    [
        ((CLUE_A, "c00000000000000"), "移送", "c00000000000000"),
        ((CLUE_A,), "  ", "用途不能为空"),
        ((" , ",), "移送", "没有写线索编号"),
    ],
)
def test_all_or_nothing(
    root: Path, target: Path, clues: tuple[str, ...], reason: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(root, *clues, out=target, reason=reason) == BAD_ARGUMENTS
    assert told in capsys.readouterr().err
    assert not target.exists()
    assert log(root) == []


@pytest.mark.parametrize(
    "place", ["campaign/inbox/a.xlsx", "campaign/store/a.xlsx", "there.xlsx", "nowhere/a.xlsx", "a.txt", "link.xlsx"]
)
def test_it_goes_into_a_new_file_that_is_no_hand_in(root: Path, tmp_path: Path, place: str) -> None:
    (tmp_path / "there.xlsx").write_text("kept")
    (tmp_path / "link.xlsx").symlink_to(root / "inbox" / "b.xlsx")
    assert export(root, CLUE_A, out=tmp_path / place) == BAD_ARGUMENTS
    assert (tmp_path / "there.xlsx").read_text() == "kept"
    assert list((root / "inbox").iterdir()) == []
    assert log(root) == []


def test_a_row_that_is_another_persons_by_now_is_not_shown(root: Path, target: Path) -> None:
    moved = claims().with_columns(pl.col("row").replace({5: 6, 6: 5}))
    moved.write_parquet(root / "store" / "tables" / "claims.parquet")
    assert export(root, CLUE_A, out=target) == DONE
    told = texts(target)
    assert ID_B not in told
    assert ID_A not in told
    assert "未能还原" in told
