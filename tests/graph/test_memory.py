"""A roster corrected, re-sent, cut short, withdrawn and back: real runs; no clue is lost, and every step is told."""

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import openpyxl
import polars as pl
import pytest

from assets.reading.cell_store import load_sheets
from pipelines.cli import main

DAY, EARLIER, FAR = date(2024, 12, 18), date(2024, 10, 18), date(2030, 1, 1)
ROSTER, CORRECTED = "企业花名册/甲公司花名册.csv", "企业花名册/花名册（更正）.csv"
HEADER = ("姓名", "身份证号", "证书编号", "准操项目", "有效期至", "发证日期", "发证机关", "单位名称")
END = HEADER[4]
Row = dict[str, str]


def resident(serial: int) -> str:
    body = f"37098319800102{serial:03d}"
    return body + "10X98765432"[sum(int(digit) * 2 ** (17 - place) for place, digit in enumerate(body)) % 11]


def person(serial: int, **changes: str) -> Row:
    id_no = resident(serial)
    facts = (f"王建{chr(0x5B89 + serial)}", id_no, f"T{id_no}", "低压电工作业", "2027-03-01", "2021-03-01",
             "泰安市应急管理局", "肥城市甲机械有限公司")  # fmt: skip
    return dict(zip(HEADER, facts, strict=True)) | changes


GENUINE = [person(serial) for serial in range(8)]
ALTERED, ABSENT, STRANGER = person(8, **{END: "2029-03-01"}), person(30), person(31)
ALL = [*GENUINE, ALTERED, ABSENT]


class Step(NamedTuple):
    """What one run left: clue kind to status, changes by code, file statuses, the summary."""

    clues: dict[str, str]
    changes: dict[str, int]
    files: dict[str, str]
    summary: str


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("memory") / "专项治理"
    records = [person(serial, 单位名称=f"肥城市{'甲乙丙丁戊'[serial % 5]}机械有限公司") for serial in range(20)]
    write(folder, "应急局/特种作业_20240805.csv", records)
    return folder


@pytest.fixture(scope="module")
def steps(root: Path, run) -> dict[str, Step]:
    """One campaign's days, one after another."""
    roster = root / "inbox" / ROSTER

    def days() -> Iterator[str]:
        write(root, ROSTER, ALL)
        yield "first"
        write(root, ROSTER, [*GENUINE, person(8), ABSENT])
        yield "corrected"
        write(root, ROSTER, GENUINE)
        yield "fewer rows"
        roster.unlink()
        yield "withdrawn"
        write(root, ROSTER, ALL)
        yield "back"
        write(root, CORRECTED, [*GENUINE, person(8), STRANGER])
        yield "new name"
        assert main(["separate", str(root), CORRECTED, "--reason", "两个车间各报一份"]) == 0
        yield "separate"
        main(["separate", str(root), CORRECTED, "--reason", "误判", "--withdraw"])
        roster.unlink()
        yield "old one cleared away"

    seen = {}
    for name in days():
        run(root, DAY)
        seen[name] = look(root)
    return seen


def write(root: Path, file: str, rows: list[Row]) -> None:
    path = root / "inbox" / file
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.DictWriter(stream, HEADER)
        writer.writeheader()
        writer.writerows(rows)


def look(root: Path) -> Step:
    out = root / "out" / DAY.isoformat()
    clues, changes, files = (pl.read_parquet(out / f"{name}.parquet") for name in ("clues", "changes", "files"))
    assert clues["first_seen"].unique().to_list() == [DAY]
    assert files.filter(pl.col("rows") != pl.sum_horizontal("accepted", "rejected", "layout")).is_empty()
    names = pl.col("title").str.extract(r"\*{8}(\w{4})")
    told = clues.select(pl.format("{} {}", "kind", names), "status")
    return Step(
        dict(told.iter_rows()),
        dict(changes.filter(pl.col("change") != "since")["change"].value_counts().iter_rows()),
        dict(files.select("file", "status").iter_rows()),
        (out / "运行摘要.txt").read_text(encoding="utf-8"),
    )


ALTERED_CLUE, ABSENT_CLUE, STRANGER_CLUE = (
    f"{kind} {resident(serial)[-4:]}"
    for kind, serial in (("altered", 8), ("not_registered", 30), ("not_registered", 31))
)
OPEN, CHANGED = "待核查", "申报已变更"


@pytest.mark.parametrize(
    ("step", "clues", "changes", "file"),
    [
        ("first", {ALTERED_CLUE: OPEN, ABSENT_CLUE: OPEN}, {}, "read"),
        ("corrected", {ALTERED_CLUE: CHANGED, ABSENT_CLUE: OPEN}, {"clue_changed": 1, "file_changed": 1}, "read"),
        ("fewer rows", {ALTERED_CLUE: CHANGED, ABSENT_CLUE: CHANGED}, {"clue_changed": 1, "file_changed": 1}, "read"),
        ("withdrawn", {ALTERED_CLUE: CHANGED, ABSENT_CLUE: CHANGED}, {"file_withdrawn": 1}, "withdrawn"),
        ("back", {ALTERED_CLUE: OPEN, ABSENT_CLUE: OPEN}, {"clue_back": 2, "file_back": 1}, "read"),
        ("new name", {ALTERED_CLUE: CHANGED, ABSENT_CLUE: CHANGED, STRANGER_CLUE: OPEN},
         {"clue_changed": 2, "clue_new": 1, "file_new": 1, "file_status": 1}, "superseded"),
        ("separate", {ALTERED_CLUE: OPEN, ABSENT_CLUE: OPEN, STRANGER_CLUE: OPEN},
         {"clue_back": 2, "file_status": 1}, "read"),
        ("old one cleared away", {ALTERED_CLUE: CHANGED, ABSENT_CLUE: "申报已撤回", STRANGER_CLUE: OPEN},
         {"clue_changed": 1, "clue_withdrawn": 1, "file_withdrawn": 1}, "withdrawn"),
    ],
)  # fmt: skip
def test_no_clue_is_lost_and_each_step_is_told(
    steps: dict[str, Step], step: str, clues: dict[str, str], changes: dict[str, int], file: str
) -> None:
    assert steps[step].clues == clues
    assert steps[step].changes == changes
    assert steps[step].files[ROSTER] == file
    assert "与上次相比" in steps[step].summary


def test_the_summary_names_what_went(steps: dict[str, Step]) -> None:
    assert f"{ROSTER}：由“已读取”改为“已撤走”" in steps["withdrawn"].summary
    assert f"{ROSTER}：由“已读取”改为“已有新版”" in steps["new name"].summary
    assert "曾提出的线索 2 条不再由比对得出，仍列在台账：申报已变更 2" in steps["new name"].summary


def test_the_old_cell_is_the_one_in_the_raw_zone(root: Path, steps: dict[str, Step]) -> None:
    evidence = pl.read_parquet(root / "out" / DAY.isoformat() / "evidence.parquet")
    (old,) = evidence.filter(role="claim", field="valid_to", claimed="2029-03-01").iter_rows(named=True)
    sheet = load_sheets(root / "store", old["sha256"])[0].frame.filter(pl.col("row") == old["row"])
    assert sheet[f"c{ord(old['column']) - 64}"].to_list() == ["2029-03-01"]
    (now,) = evidence.filter(role="revised").iter_rows(named=True)
    assert (now["field"], now["claimed"], now["file"]) == ("valid_to", "2027-03-01", CORRECTED)


def test_the_book_shows_what_is_different_and_why(root: Path, steps: dict[str, Step]) -> None:
    book = openpyxl.load_workbook(root / "out" / DAY.isoformat() / "线索台账.xlsx")
    rows = list(book["与上次相比"].iter_rows(values_only=True))
    assert rows[0][0].startswith(f"上次基准日 {DAY}")
    assert [row[0] for row in rows[2:]] == ["申报已变更", "申报已撤回", "已撤走"]
    clues = list(book["线索"].iter_rows(values_only=True))
    status = clues[0].index("处置状态")
    assert [row[status] for row in clues[1:]] == [OPEN, CHANGED, "申报已撤回"]


def test_a_changed_clue_is_explained_with_its_old_cells(
    root: Path, steps: dict[str, Step], capsys: pytest.CaptureFixture[str]
) -> None:
    clues = pl.read_parquet(root / "out" / DAY.isoformat() / "clues.parquet")
    for clue_id in clues.sort("clue_id")["clue_id"]:
        assert main(["explain", str(root), clue_id]) == 0
    told = capsys.readouterr().out
    assert "状态：申报已变更" in told
    assert "状态说明：" in told
    assert f"现在的申报：{CORRECTED} 第10行" in told
    assert "登记库中未查到相应登记" in told


def test_other_dates_change_no_byte(root: Path, steps: dict[str, Step], run) -> None:
    out = root / "out" / DAY.isoformat()
    before = {path.name: path.read_bytes() for path in out.iterdir() if path.is_file()}
    run(root, FAR)
    run(root, EARLIER)
    run(root, DAY)
    assert {path.name: path.read_bytes() for path in out.iterdir() if path.is_file()} == before
    earlier = pl.read_parquet(root / "out" / EARLIER.isoformat() / "clues.parquet")
    assert earlier.select("kind", "status").rows() == [("not_registered", OPEN)]
