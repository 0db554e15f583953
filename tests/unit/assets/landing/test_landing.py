"""Landing: the raw zone, the register, what waits and what is ignored."""

import os
import shutil
import stat
from datetime import timedelta
from pathlib import Path

import polars as pl
import pytest

from assets.landing.arrivals import load_arrivals
from assets.landing.hand_in_register import SCHEMA, extend, load_register
from assets.landing.landing import REPLACED, land
from assets.landing.raw_zone import raw_path
from assets.landing.walking import UNREADABLE_FOLDER, Entry
from assets.landing.withdrawals import enter_withdrawals, list_withdrawn
from schemas.tables.landed import HandIns, WithdrawnFiles
from tests.unit.assets.recognising.hand_in import MOMENT, landed, put


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


def statuses(frame: pl.DataFrame) -> dict[str, str]:
    return dict(frame.select("file", "status").iter_rows())


def test_raw_copy_is_addressed_by_content_and_read_only(tmp_path: Path, inbox: Path) -> None:
    put(inbox, "甲厂/a.csv", b"x")
    sha256 = landed(tmp_path)["sha256"][0]
    copy = raw_path(tmp_path / "store", sha256)
    assert copy.read_bytes() == b"x"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o400


def test_frame_keeps_its_contract(tmp_path: Path, inbox: Path) -> None:
    put(inbox, "a.csv", b"x")
    put(inbox, "~$a.xlsx", b"lock")
    HandIns.check(landed(tmp_path))


def test_empty_inbox_gives_no_rows(tmp_path: Path, inbox: Path) -> None:
    assert HandIns.check(landed(tmp_path)).is_empty()


def test_same_bytes_under_another_name_are_a_duplicate_of_the_first(tmp_path: Path, inbox: Path) -> None:
    put(inbox, "乙/b.csv", b"x")
    put(inbox, "甲/a.csv", b"x")
    frame = landed(tmp_path)
    assert frame["same_as"].to_list() == [None, "乙/b.csv"]
    assert frame["status"].to_list() == ["new", "duplicate"]


def test_first_arrival_stays_first_when_an_earlier_name_follows(tmp_path: Path, inbox: Path) -> None:
    put(inbox, "b.csv", b"x")
    landed(tmp_path)
    put(inbox, "a.csv", b"x")
    assert statuses(landed(tmp_path)) == {"a.csv": "duplicate", "b.csv": "new"}


def test_duplicate_takes_the_place_of_a_first_that_is_gone(tmp_path: Path, inbox: Path) -> None:
    first = put(inbox, "a.csv", b"x")
    put(inbox, "b.csv", b"x")
    landed(tmp_path)
    first.unlink()
    assert statuses(landed(tmp_path)) == {"b.csv": "new"}


def test_replaced_file_keeps_its_predecessor(tmp_path: Path, inbox: Path) -> None:
    put(inbox, "甲/a.csv", b"old")
    old = landed(tmp_path)["sha256"][0]
    put(inbox, "甲/a.csv", b"newer")
    frame = landed(tmp_path)
    assert frame["replaces"].to_list() == [old]
    assert raw_path(tmp_path / "store", old).read_bytes() == b"old"
    register = load_register(tmp_path / "store")
    assert register.select("file", "sender", "replaces").rows() == [("甲/a.csv", "甲", None), ("甲/a.csv", "甲", old)]


def test_second_run_gives_the_same_frame_and_register(tmp_path: Path, inbox: Path) -> None:
    put(inbox, "a.csv", b"x")
    put(inbox, "a.csv", b"xy")
    first = landed(tmp_path)
    register = (tmp_path / "store" / "register.parquet").read_bytes()
    assert landed(tmp_path).equals(first)
    assert (tmp_path / "store" / "register.parquet").read_bytes() == register


def test_known_file_is_not_read_again(tmp_path: Path, inbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(inbox, "a.csv", b"x")
    first = landed(tmp_path)
    monkeypatch.setattr("assets.landing.landing.copy_in", lambda *_: pytest.fail("read again"))
    assert landed(tmp_path).equals(first)


def test_touched_file_is_no_new_entry(tmp_path: Path, inbox: Path) -> None:
    path = put(inbox, "a.csv", b"x")
    landed(tmp_path)
    os.utime(path, (1_700_000_000, 1_700_000_000))
    frame = landed(tmp_path)
    assert frame["replaces"].to_list() == [None]
    assert str(frame["modified_at"][0]) == "2023-11-15 06:13:20+08:00"
    assert load_register(tmp_path / "store").height == 1


@pytest.mark.parametrize(
    "name",
    ["~$名单.xlsx", ".~lock.名单.ods#", ".~名单.xlsx", "名单.xlsx.part", "名单.CRDOWNLOAD", "a.tmp", ".DS_Store",
     "Thumbs.db", "desktop.ini", ".hidden.csv", "._名单.xlsx"],
)  # fmt: skip
def test_names_that_are_never_hand_ins_are_ignored_with_a_sentence(tmp_path: Path, inbox: Path, name: str) -> None:
    put(inbox, f"甲/{name}", b"x")
    row = landed(tmp_path).row(0, named=True)
    assert (row["status"], row["sha256"]) == ("ignored", None)
    assert row["message"].endswith("。")


def test_growing_file_waits(tmp_path: Path, inbox: Path) -> None:
    path = put(inbox, "a.csv", b"half")
    frame = land(inbox, tmp_path / "store", MOMENT, pause=lambda _: path.write_bytes(b"half and more"))
    assert frame["status"].to_list() == ["ignored"]
    assert statuses(landed(tmp_path)) == {"a.csv": "new"}


def test_settled_files_are_not_waited_for(tmp_path: Path, inbox: Path) -> None:
    os.utime(put(inbox, "a.csv", b"x"), (1_700_000_000, 1_700_000_000))
    land(inbox, tmp_path / "store", MOMENT, pause=lambda _: pytest.fail("waited"))


def test_links_and_pipes_are_ignored(tmp_path: Path, inbox: Path) -> None:
    (tmp_path / "secret.csv").write_bytes(b"x")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "b.csv").write_bytes(b"y")
    (inbox / "link.csv").symlink_to(tmp_path / "secret.csv")
    (inbox / "folder").symlink_to(tmp_path / "elsewhere")
    os.mkfifo(inbox / "pipe.csv")
    assert statuses(landed(tmp_path)) == {"folder": "ignored", "link.csv": "ignored", "pipe.csv": "ignored"}


def test_odd_names_are_data(tmp_path: Path, inbox: Path) -> None:
    names = ["长" * 80 + ".csv", "a\nb.csv", "..csv.csv", "$(x);'\".csv", "反\\斜.csv"]
    for name in names:
        put(inbox, f"甲/{name}", name.encode())
    kept = {f"甲/{name}" for name in names}
    assert set(landed(tmp_path)["file"]) == kept


def test_names_in_gb18030_are_shown_and_never_mixed_up(tmp_path: Path, inbox: Path) -> None:
    Path(os.fsdecode(os.fsencode(inbox) + b"/" + "名单.csv".encode("gb18030"))).write_bytes(b"x")
    assert landed(tmp_path)["file"].to_list() == ["名单.csv"]
    put(inbox, "名单.csv", b"y")
    assert landed(tmp_path)["file"].n_unique() == 2


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_unreadable_file_is_reported(tmp_path: Path, inbox: Path) -> None:
    put(inbox, "a.csv", b"x").chmod(0)
    assert statuses(landed(tmp_path)) == {"a.csv": "ignored"}


def test_full_store_stops_the_run(tmp_path: Path, inbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    put(inbox, "a.csv", b"x")
    monkeypatch.setattr("assets.landing.raw_zone.os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        landed(tmp_path)


def test_inbox_is_only_read(tmp_path: Path, inbox: Path) -> None:
    path = put(inbox, "a.csv", b"x")
    before = path.stat()
    landed(tmp_path)
    assert [item.name for item in inbox.iterdir()] == ["a.csv"]
    assert path.stat().st_mtime_ns == before.st_mtime_ns


LATER = MOMENT + timedelta(days=3)


def received(frame: pl.DataFrame) -> dict[str, tuple[str, str]]:
    times = frame.select("file", pl.col("received_at").dt.strftime("%Y-%m-%d %H:%M"), "received_basis")
    return {file: (at, basis) for file, at, basis in times.iter_rows()}


def test_what_lay_there_before_the_first_landing_has_its_own_time(tmp_path: Path, inbox: Path) -> None:
    os.utime(put(inbox, "a.csv", b"x"), (1_700_000_000, 1_700_000_000))
    assert received(landed(tmp_path)) == {"a.csv": ("2023-11-15 06:13", "file_time")}


def test_a_file_from_the_future_was_received_when_it_was_first_seen(tmp_path: Path, inbox: Path) -> None:
    put(inbox, "a.csv", b"x")
    frame = landed(tmp_path, MOMENT.replace(year=2001))
    assert received(frame) == {"a.csv": ("2001-01-01 08:00", "first_seen")}


def test_what_comes_later_was_received_when_it_was_first_seen(tmp_path: Path, inbox: Path) -> None:
    landed(tmp_path)
    os.utime(put(inbox, "a.csv", b"x"), (1_700_000_000, 1_700_000_000))
    assert received(landed(tmp_path, LATER)) == {"a.csv": ("2100-01-04 08:00", "first_seen")}
    assert received(landed(tmp_path, LATER + timedelta(days=9))) == {"a.csv": ("2100-01-04 08:00", "first_seen")}


def test_new_content_was_received_anew(tmp_path: Path, inbox: Path) -> None:
    put(inbox, "a.csv", b"x")
    landed(tmp_path)
    put(inbox, "a.csv", b"xy")
    assert received(landed(tmp_path, LATER)) == {"a.csv": ("2100-01-04 08:00", "first_seen")}


def test_a_store_from_before_times_were_kept_stays_as_it_is(tmp_path: Path, inbox: Path) -> None:
    os.utime(put(inbox, "a.csv", b"x"), (1_700_000_000, 1_700_000_000))
    landed(tmp_path)
    store = tmp_path / "store"
    for name in ("arrivals.parquet", "looks.parquet"):
        (store / name).unlink()
    before = (store / "register.parquet").read_bytes()
    assert received(landed(tmp_path, LATER)) == {"a.csv": ("2023-11-15 06:13", "file_time")}
    put(inbox, "b.csv", b"y")
    assert received(landed(tmp_path, LATER))["b.csv"] == ("2100-01-04 08:00", "first_seen")
    assert load_register(store)["file"].to_list() == ["a.csv", "b.csv"]
    os.utime(inbox / "a.csv")
    (inbox / "b.csv").unlink()
    (store / "register.parquet").write_bytes(before)
    landed(tmp_path, LATER)
    assert (store / "register.parquet").read_bytes() == before


def test_content_changed_behind_an_old_size_and_time_is_noticed(tmp_path: Path, inbox: Path) -> None:
    path = put(inbox, "a.csv", b"old")
    os.utime(path, (1_700_000_000, 1_700_000_000))
    landed(tmp_path)
    path.write_bytes(b"new")
    os.utime(path, (1_700_000_000, 1_700_000_000))
    assert landed(tmp_path)["message"].to_list() == [REPLACED]


def test_a_file_put_in_the_place_of_another_is_noticed(tmp_path: Path, inbox: Path) -> None:
    os.utime(put(inbox, "a.csv", b"old"), (1_700_000_000, 1_700_000_000))
    landed(tmp_path)
    os.utime(put(tmp_path, "new", b"new"), (1_700_000_000, 1_700_000_000))
    (tmp_path / "new").replace(inbox / "a.csv")
    assert landed(tmp_path)["message"].to_list() == [REPLACED]


def test_a_copied_campaign_is_read_once_and_stays_the_same(
    tmp_path: Path, inbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(inbox, "甲/a.csv", b"x")
    frame = landed(tmp_path)
    copy = tmp_path / "另一处"
    for name in ("inbox", "store"):
        shutil.copytree(tmp_path / name, copy / name)
    monkeypatch.setattr("assets.landing.landing.copy_in", lambda *_: pytest.fail("copied again"))
    register = (copy / "store" / "register.parquet").read_bytes()
    assert landed(copy, LATER).equals(frame)
    assert (copy / "store" / "register.parquet").read_bytes() == register
    monkeypatch.setattr("assets.landing.landing.digest_in_place", lambda *_: pytest.fail("read again"))
    assert landed(copy, LATER).equals(frame)


def test_torn_looks_only_cost_a_second_reading(tmp_path: Path, inbox: Path) -> None:
    put(inbox, "a.csv", b"x")
    frame = landed(tmp_path)
    (tmp_path / "store" / "looks.parquet").write_bytes(b"torn")
    assert landed(tmp_path).equals(frame)


def told(tmp_path: Path) -> list[tuple[str, str]]:
    return gone_files(tmp_path).select("file", "sha256").rows()


def gone_files(tmp_path: Path) -> pl.DataFrame:
    frame, store = landed(tmp_path), tmp_path / "store"
    return WithdrawnFiles.check(list_withdrawn(load_register(store), load_arrivals(store), frame))


def test_a_file_that_is_gone_is_a_line_more_in_the_register(tmp_path: Path, inbox: Path) -> None:
    path = put(inbox, "甲/a.csv", b"x")
    landed(tmp_path)
    before = load_register(tmp_path / "store")
    path.unlink()
    digest = before["sha256"][0]
    assert told(tmp_path) == [("甲/a.csv", digest)]
    register = load_register(tmp_path / "store")
    assert register.head(before.height).equals(before)
    assert register.select("entry", "file", "sha256", "replaces").rows()[1:] == [(2, "甲/a.csv", None, digest)]
    landed(tmp_path)
    assert load_register(tmp_path / "store").equals(register)


def test_a_file_that_comes_back_is_entered_again(tmp_path: Path, inbox: Path) -> None:
    put(inbox, "甲/a.csv", b"x").unlink()
    for _ in range(2):
        put(inbox, "甲/a.csv", b"x")
        landed(tmp_path)
        (inbox / "甲" / "a.csv").unlink()
        landed(tmp_path)
    put(inbox, "甲/a.csv", b"x")
    assert told(tmp_path) == []
    assert load_register(tmp_path / "store").height == 5


def test_where_the_content_of_a_gone_file_still_lies_is_told(tmp_path: Path, inbox: Path) -> None:
    path = put(inbox, "甲/a.csv", b"x")
    received_at = landed(tmp_path)["received_at"][0]
    path.rename(inbox / "甲" / "b.csv")
    gone = gone_files(tmp_path)
    assert "内容相同的“甲/b.csv”仍在收件箱" in gone["message"][0]
    assert gone["received_at"].to_list() == [received_at]


def test_a_folder_that_cannot_be_looked_into_takes_nothing_away() -> None:
    register = extend(
        pl.DataFrame(schema=SCHEMA),
        pl.DataFrame({"file": ["甲/a.csv"], "sender": ["甲"], "sha256": ["0"], "bytes": [1], "modified_ns": [1]}),
    )
    closed = Entry(Path("甲"), "甲", Path().stat(), UNREADABLE_FOLDER)
    assert enter_withdrawals(register, [closed]).equals(register)
    assert enter_withdrawals(register, []).height == 2
