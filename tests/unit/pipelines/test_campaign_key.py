"""Which key a campaign gets: the one its store names or was made with, and a sentence where that is not here."""

from pathlib import Path

import pytest

from pipelines.faults import UserError
from pipelines.keys.campaign_key import campaign_key
from pipelines.keys.key_file import HeldKey, key_id
from pipelines.keys.key_notice import key_notice
from pipelines.keys.keyring import ENVIRONMENT_KEY, KEYRING, add_key
from pipelines.store_version import FILE_NAME, read_version
from schemas.settings import Campaign
from tests.unit.pipelines.stores import KEY_A, KEY_B, leave


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The configuration folder of an account that has key A, and nobody has said which file to use."""
    monkeypatch.delenv(ENVIRONMENT_KEY)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    folder = tmp_path / "config" / "certscreen"
    hold(folder / "key", KEY_A)
    return folder


@pytest.fixture
def campaign(tmp_path: Path) -> Campaign:
    (tmp_path / "new" / "inbox").mkdir(parents=True)
    return Campaign(root=tmp_path / "new")


def hold(path: Path, key: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(key)


def test_a_new_campaign_takes_ones_own_key_and_its_store_names_it(machine: Path, campaign: Campaign) -> None:
    assert campaign_key(campaign).key == KEY_A
    assert read_version(campaign.store).key_id == key_id(KEY_A)
    assert KEY_A.hex() not in (campaign.store / FILE_NAME).read_text()


def test_another_key_is_refused_with_the_remedy(machine: Path, campaign: Campaign) -> None:
    campaign_key(campaign)
    hold(machine / "key", KEY_B)
    with pytest.raises(UserError) as refused:
        campaign_key(campaign)
    for part in (key_id(KEY_A), key_id(KEY_B), str(machine / "key"), "certscreen key import", str(campaign.root)):
        assert part in str(refused.value)


def test_no_key_is_made_where_another_is_needed(machine: Path, campaign: Campaign) -> None:
    campaign_key(campaign)
    (machine / "key").unlink()
    with pytest.raises(UserError, match="certscreen key import"):
        campaign_key(campaign)
    assert not (machine / "key").exists()


def test_the_needed_key_is_found_in_the_keyring(machine: Path, campaign: Campaign) -> None:
    campaign_key(campaign)
    hold(machine / "key", KEY_B)
    hold(machine / KEYRING / key_id(KEY_A), KEY_A)
    assert campaign_key(campaign).key == KEY_A


def test_a_broken_key_of_ones_own_does_not_hide_the_one_in_the_keyring(machine: Path, campaign: Campaign) -> None:
    campaign_key(campaign)
    hold(machine / "key", b"")
    hold(machine / KEYRING / key_id(KEY_A), KEY_A)
    assert campaign_key(campaign).key == KEY_A


def test_a_broken_key_is_never_replaced_for_a_new_campaign(machine: Path, campaign: Campaign) -> None:
    hold(machine / "key", b"short")
    hold(machine / KEYRING / key_id(KEY_B), KEY_B)
    with pytest.raises(UserError, match="不足"):
        campaign_key(campaign)
    assert not (campaign.store / FILE_NAME).exists()


def test_with_several_keys_a_new_campaign_must_be_told_which(machine: Path, campaign: Campaign) -> None:
    hold(machine / KEYRING / key_id(KEY_B), KEY_B)
    with pytest.raises(UserError, match=f"certscreen key import {machine / 'key'} {campaign.root}"):
        campaign_key(campaign)


def test_on_a_machine_with_a_copy_alone_a_new_campaign_takes_it(machine: Path, campaign: Campaign) -> None:
    (machine / "key").unlink()
    add_key(HeldKey(KEY_B, machine, copied=True))
    assert campaign_key(campaign).key == KEY_B
    assert key_notice(campaign) is None


def test_a_key_file_that_somebody_chose_is_used_whatever_lies_in_the_keyring(
    machine: Path, campaign: Campaign, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_key(HeldKey(KEY_B, machine, copied=True))
    monkeypatch.setenv(ENVIRONMENT_KEY, str(machine / "key"))
    assert campaign_key(campaign).key == KEY_A


def test_a_key_inside_the_campaign_is_refused(
    machine: Path, campaign: Campaign, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ENVIRONMENT_KEY, str(campaign.root / "out" / "key"))
    with pytest.raises(UserError, match="移到文件夹之外"):
        campaign_key(campaign)
    assert not (campaign.store / FILE_NAME).exists()


@pytest.mark.parametrize("own", [KEY_A, KEY_B])
def test_an_old_store_takes_the_key_that_made_it(machine: Path, tmp_path: Path, own: bytes) -> None:
    hold(machine / "key", own)
    hold(machine / KEYRING / key_id(KEY_A), KEY_A)
    old = leave(tmp_path / "old", KEY_A)
    assert campaign_key(old).key == KEY_A
    assert read_version(old.store).key_id == key_id(KEY_A)


def test_an_old_store_of_a_key_that_is_not_here_is_refused(machine: Path, tmp_path: Path) -> None:
    old = leave(tmp_path / "old", KEY_B)
    with pytest.raises(UserError, match="不是由本机的密钥生成"):
        campaign_key(old)
    assert not (old.store / FILE_NAME).exists()


def test_an_old_store_that_proves_nothing_is_refused_too(machine: Path, tmp_path: Path) -> None:
    old = leave(tmp_path / "old", KEY_A)
    (old.store / "tables" / "claims.parquet").unlink()
    with pytest.raises(UserError, match="不是由本机的密钥生成"):
        campaign_key(old)


def test_it_is_said_until_the_key_was_taken_out(machine: Path, campaign: Campaign) -> None:
    assert key_notice(campaign) is None
    campaign_key(campaign)
    assert "尚未导出" in key_notice(campaign)


def test_where_the_key_is_not_it_is_said_before_a_run_refuses(machine: Path, campaign: Campaign) -> None:
    campaign_key(campaign)
    hold(machine / "key", KEY_B)
    assert f"本机没有密钥 {key_id(KEY_A)}" in key_notice(campaign)
