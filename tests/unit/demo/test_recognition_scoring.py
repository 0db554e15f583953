"""Recognition's own score: right, wrong and unread wordings are told apart, and verdicts by what the truth is."""

import polars as pl
import pytest

from demo.basics.demo_settings import DEFAULTS
from demo.demo_score import CLAIM_KEY
from demo.recognition_score import cells_read, headers_read, score_recognition
from demo.rosters.unlisted_truth import UNLISTED
from demo.score_lines import recognition_lines, shares

LAST = DEFAULTS.deadlines[-1]
LAYOUTS = {"file": pl.String, "sheet": pl.String, "column_index": pl.UInt16, "field": pl.String}
CLAIMS = {
    "file": pl.String, "sheet": pl.String, "row": pl.UInt32, "claim": pl.UInt16,
    "item": pl.String, "issuer": pl.String, "claimed": pl.Boolean,
}  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "outcome"),
    [
        (["valid_to"], "right"),
        (["valid_to", "issue"], "right"),
        (["issue"], "wrong"),
        ([""], "unread"),
        (["open_end"], "unread"),
        ([], "unread"),
    ],
)
def test_a_header_is_right_wrong_or_unread(fields: list[str], outcome: str) -> None:
    truth = pl.DataFrame([("a", "", 1, None, 3, "header", "valid_to", "管到哪天")], UNLISTED, orient="row")
    layouts = pl.DataFrame([("a", "", 3, field) for field in fields], LAYOUTS, orient="row")
    assert headers_read(truth, layouts)["outcome"].to_list() == [outcome]


@pytest.mark.parametrize(
    ("kind", "of", "item", "issuer", "claimed", "outcome"),
    [
        ("item", "低压电工作业", "低压电工作业", None, True, "right"),
        ("item", "低压电工作业", "高压电工作业", None, True, "wrong"),
        ("item", "低压电工作业", None, None, True, "unread"),
        ("item", "项目负责人", "B", None, True, "right"),
        ("issuer", "山东省应急管理厅", None, "山东省应急管理厅", True, "right"),
        ("issuer", "山东省应急管理厅", None, "河南省应急管理厅", True, "wrong"),
        ("issuer", "山东省应急管理厅", None, "鲁应急厅", True, "unread"),
        ("none", "", None, None, False, "right"),
        ("none", "", None, None, True, "wrong"),
    ],
)
def test_a_cell_is_right_wrong_or_unread(
    kind: str, of: str, item: str | None, issuer: str | None, claimed: bool, outcome: str
) -> None:
    truth = pl.DataFrame([("a", "", 5, 1, None, kind, of, "…")], UNLISTED, orient="row")
    claims = pl.DataFrame([("a", "", 5, 1, item, issuer, claimed)], CLAIMS, orient="row")
    assert cells_read(truth, claims)["outcome"].to_list() == [outcome]


def test_a_row_that_was_not_read_leaves_its_cells_unread() -> None:
    truth = pl.DataFrame([("a", "", 5, 1, None, "none", "", "没证")], UNLISTED, orient="row")
    assert cells_read(truth, pl.DataFrame(schema=CLAIMS))["outcome"].to_list() == ["unread"]


@pytest.fixture
def out(campaign, tmp_path):
    """A run that understood nothing: every verdict is 待核验, no column has a field."""
    folder = tmp_path / "out" / LAST.isoformat()
    tables = tmp_path / "store" / "tables"
    for each in (folder, tables):
        each.mkdir(parents=True)
    for path in campaign.glob("truth*.parquet"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    truth = pl.read_parquet(campaign / "truth.parquet")
    truth.select(*CLAIM_KEY, verdict=pl.lit("needs_verification")).write_parquet(folder / "verdicts.parquet")
    files = pl.read_parquet(campaign / "truth_files.parquet")
    files.with_columns(kind=pl.lit("roster")).write_parquet(folder / "files.parquet")
    pl.DataFrame(schema=LAYOUTS).write_parquet(tables / "layouts.parquet")
    pl.DataFrame(schema=CLAIMS).write_parquet(tables / "claims.parquet")
    return folder


def test_what_was_not_read_is_no_error(out, tmp_path) -> None:
    found = score_recognition(out, tmp_path)
    assert found.rosters == found.balanced == found.files > 0
    assert (found.wrong, found.accused, found.unexpected) == (0, 0, 0)
    assert found.right + found.unread == found.claims
    assert found.wordings["unread"].sum() == found.wordings["wordings"].sum()


def test_rows_taken_for_others_are_counted_by_file(out, tmp_path) -> None:
    files = pl.read_parquet(out / "files.parquet").with_columns(pl.col("layout") + 1)
    files.write_parquet(out / "files.parquet")
    assert score_recognition(out, tmp_path).balanced == 0


@pytest.mark.parametrize(("verdict", "accuses"), [("altered", True), ("out_of_scope", False)])
def test_an_accusation_of_a_genuine_claim_is_counted(out, tmp_path, verdict: str, accuses: bool) -> None:
    verdicts = pl.read_parquet(out / "verdicts.parquet").with_columns(verdict=pl.lit(verdict))
    verdicts.write_parquet(out / "verdicts.parquet")
    found = score_recognition(out, tmp_path)
    assert (found.accused > 0) == accuses
    assert found.wrong > 0


def test_people_are_told_each_share_with_its_counts(out, tmp_path) -> None:
    found = score_recognition(out, tmp_path)
    told = "\n".join(recognition_lines(found))
    assert f"识别为花名册的文件 {shares(found.files, found.files)}" in told
    assert all(word in told for word in ("列（表头）", "准操项目", "发证机关", "未持证的说法", "识别错误"))
