"""`certscreen key`: a key goes out, comes in and is renewed; each time with a record and never over another."""

import json
from pathlib import Path

import pytest

from pipelines.cli import BAD_ARGUMENTS, DONE, main
from pipelines.keys.campaign_key import campaign_key
from pipelines.keys.key_file import key_id, read_key
from pipelines.keys.key_notice import key_notice
from pipelines.keys.keyring import ENVIRONMENT_KEY
from pipelines.store_version import read_version
from schemas.settings import Campaign
from tests.unit.pipelines.stores import KEY_A, KEY_B, clue_ids, leave


@pytest.fixture
def keeper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The account that has key A: its key file."""
    return use(tmp_path / "keeper" / "key", KEY_A, monkeypatch)


def use(path: Path, key: bytes | None, monkeypatch: pytest.MonkeyPatch) -> Path:
    path.parent.mkdir(exist_ok=True)
    if key:
        path.write_bytes(key)
    monkeypatch.setenv(ENVIRONMENT_KEY, str(path))
    return path


@pytest.fixture
def campaign(keeper: Path, tmp_path: Path) -> Campaign:
    made = leave(tmp_path / "campaign", KEY_A)
    campaign_key(made)
    return made


def log(campaign: Campaign) -> list[str]:
    path = campaign.store / "audit.jsonl"
    return [json.loads(line)["what"] for line in path.read_text(encoding="utf-8").splitlines()]


def test_an_exported_key_makes_the_campaign_run_elsewhere(
    campaign: Campaign, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exported = tmp_path / "usb"
    assert main(["key", "export", str(campaign.root), str(exported)]) == DONE
    assert exported.stat().st_mode & 0o777 == 0o600
    use(tmp_path / "heir" / "key", KEY_B, monkeypatch)
    assert main(["key", "import", str(exported), str(campaign.root)]) == DONE
    assert campaign_key(campaign).key == KEY_A
    assert (tmp_path / "heir" / "key").read_bytes() == KEY_B
    assert log(campaign) == [f"{what}密钥 {key_id(KEY_A)}" for what in ("要求导出", "已导出", "导入")]


def test_after_the_export_nothing_is_asked_for(campaign: Campaign, tmp_path: Path) -> None:
    assert key_notice(campaign)
    main(["key", "export", str(campaign.root), str(tmp_path / "usb")])
    assert key_notice(campaign) is None


@pytest.mark.parametrize("place", ["campaign/key", "campaign/out/key", "campaign/store/../key", "there", "nowhere/key"])
def test_a_key_is_not_written_with_the_data_nor_over_a_file(campaign: Campaign, tmp_path: Path, place: str) -> None:
    (tmp_path / "there").write_text("kept")
    assert main(["key", "export", str(campaign.root), str(tmp_path / place)]) == BAD_ARGUMENTS
    assert (tmp_path / "there").read_text() == "kept"
    assert not (campaign.root / "key").exists()
    assert not (campaign.store / "audit.jsonl").exists()


def test_a_key_of_another_campaign_is_not_taken_for_its_own(
    campaign: Campaign, tmp_path: Path, capsys: pytest.CaptureFixture[str], keeper: Path
) -> None:
    (tmp_path / "other").write_bytes(KEY_B)
    assert main(["key", "import", str(tmp_path / "other"), str(campaign.root)]) == BAD_ARGUMENTS
    told = capsys.readouterr().err
    assert key_id(KEY_A) in told
    assert key_id(KEY_B) in told
    assert list(keeper.parent.iterdir()) == [keeper]


@pytest.mark.parametrize(("key", "status"), [(KEY_A, DONE), (KEY_B, BAD_ARGUMENTS)])
def test_a_store_without_a_name_takes_only_the_key_that_made_it(
    keeper: Path, tmp_path: Path, key: bytes, status: int
) -> None:
    old = leave(tmp_path / "old", KEY_A)
    (tmp_path / "brought").write_bytes(key)
    assert main(["key", "import", str(tmp_path / "brought"), str(old.root)]) == status
    assert (read_version(old.store) is not None) == (status == DONE)


def test_a_new_campaign_takes_the_key_brought_in_for_it(keeper: Path, tmp_path: Path) -> None:
    (tmp_path / "new" / "inbox").mkdir(parents=True)
    (tmp_path / "brought").write_bytes(KEY_B)
    assert main(["key", "import", str(tmp_path / "brought"), str(tmp_path / "new")]) == DONE
    assert campaign_key(Campaign(root=tmp_path / "new")).key == KEY_B
    assert key_notice(Campaign(root=tmp_path / "new")) is None


@pytest.mark.parametrize("content", [None, b"", b"PK\x03\x04" * 2000, b"{}"])
def test_a_file_that_is_no_key_is_refused(keeper: Path, tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "brought").write_bytes(content)
    assert main(["key", "import", str(tmp_path / "brought")]) == BAD_ARGUMENTS
    assert list(keeper.parent.iterdir()) == [keeper]


def test_show_tells_ids_and_never_a_key(campaign: Campaign, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["key", "show", str(campaign.root)]) == DONE
    told = capsys.readouterr().out
    assert key_id(KEY_A) in told
    assert "尚未导出" in told
    assert KEY_A.hex() not in told


def test_a_lost_key_is_renewed_and_the_old_numbers_stay_findable(
    campaign: Campaign, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    use(tmp_path / "heir" / "key", None, monkeypatch)
    assert main(["key", "renew", str(campaign.root), "--reason", "电脑损坏"]) == DONE
    now = campaign_key(campaign)
    assert now.id != key_id(KEY_A)
    assert read_version(campaign.store).former_keys[0]["reason"] == "电脑损坏"
    assert key_notice(campaign)
    assert not (campaign.store / "clue_register.parquet").exists()
    assert [what.split("：")[0] for what in log(campaign)] == ["要求更换密钥", "已更换密钥"]
    leave_again(campaign, now.key)
    capsys.readouterr()
    assert main(["explain", str(campaign.root), clue_ids(KEY_A)[0]]) == DONE
    told = capsys.readouterr().out
    assert f"现在的编号：{clue_ids(now.key)[0]}" in told
    assert "首次发现：2024-12-18" in told


def leave_again(campaign: Campaign, key: bytes) -> None:
    """Put what the next run would make in the place of what the last one handed out."""
    fresh = leave(campaign.root.with_name("next"), key)
    for path in (fresh.root / "out" / "2024-12-18").iterdir():
        path.replace(campaign.root / "out" / "2024-12-18" / path.name)


@pytest.mark.parametrize("reason", ["", " "])
def test_a_renewal_needs_a_reason(campaign: Campaign, reason: str) -> None:
    assert main(["key", "renew", str(campaign.root), "--reason", reason]) == BAD_ARGUMENTS
    assert campaign_key(campaign).key == KEY_A


def test_nothing_is_renewed_where_nothing_was_made(keeper: Path, tmp_path: Path) -> None:
    (tmp_path / "new" / "inbox").mkdir(parents=True)
    assert main(["key", "renew", str(tmp_path / "new"), "--reason", "试试"]) == BAD_ARGUMENTS
    assert read_key(keeper).key == KEY_A


def test_an_exported_file_holds_the_key_and_its_id(campaign: Campaign, tmp_path: Path) -> None:
    main(["key", "export", str(campaign.root), str(tmp_path / "usb")])
    assert read_key(tmp_path / "usb").key == KEY_A
    assert key_id(KEY_A) in (tmp_path / "usb").read_text()
