"""A new key for a campaign whose key is lost: what the old numbers meant is kept apart, and who decided so."""

import shutil
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import polars as pl

from assets.reporting.audit import append_audit
from pipelines.faults import UserError
from pipelines.keys.campaign_key import choose_key, has_traces
from pipelines.keys.key_file import HeldKey
from pipelines.keys.keyring import fresh_key
from pipelines.lock import running_alone
from pipelines.store_version import StoreVersion, begin_version, read_version, write_version
from schemas.settings import Campaign

FORMER = "former_keys"
NUMBERED_TABLES = ("clues", "evidence", "verdicts")
"""Tables of store/tables/ whose rows bear numbers made with the key, a file an as-of date."""
NUMBERED_MEMORIES = ("clue_register.parquet", "clue_memory")
"""Files and folders of the store that remember such numbers: they would tell of clues that no run finds again."""

UNKNOWN = "unknown"
"""Stands for the id of a key that was lost before stores named theirs."""


def shown_id(key_id: str) -> str:
    """A key's id for people."""
    return "（编号不详）" if key_id == UNKNOWN else key_id


def renew_key(campaign: Campaign, reason: str, by: str, moment: datetime) -> tuple[str, HeldKey]:
    """Give a campaign a new key.

    Parameters
    ----------
    campaign
        The campaign.
    reason, by
        Why, and who decided.
    moment
        When, with its zone.

    Returns
    -------
    tuple[str, HeldKey]
        Id of the key before, and the new key.

    Raises
    ------
    UserError
        Nothing was ever made with a key.
    """
    with running_alone(campaign):
        version = read_version(campaign.store)
        former = version.key_id if version else _unnamed(campaign)
        log = campaign.store / "audit.jsonl"
        fresh = fresh_key()
        append_audit(log, moment, by, f"要求更换密钥：{shown_id(former)} 换成 {fresh.id}，理由：{reason}", 0)
        _set_aside(campaign.store, former)
        ended = {"key_id": former, "until": moment.isoformat(timespec="seconds"), "by": by, "reason": reason}
        before = version or begin_version(campaign.store, fresh.id)
        write_version(campaign.store, _renewed(before, fresh.id, ended))
        _clear(campaign.store)
        append_audit(log, moment, by, f"已更换密钥：{shown_id(former)} 换成 {fresh.id}", 0)
    return former, fresh


def former_folders(store: Path) -> list[Path]:
    """Folders with the tables of former keys, the last one first."""
    version = read_version(store)
    ended = [each["key_id"] for each in version.former_keys] if version else []
    return [store / FORMER / key_id for key_id in reversed(ended) if (store / FORMER / key_id).is_dir()]


def same_clues(
    clue_id: str, former: tuple[pl.DataFrame, pl.DataFrame], now: tuple[pl.DataFrame, pl.DataFrame]
) -> list[str]:
    """Numbers that a clue of a former key has now: those of the same kind on the same claims.

    Parameters
    ----------
    clue_id
        Number under the former key.
    former, now
        Clues and Evidence then and now.
    """
    place = ["kind", "file", "sheet", "row", "claim"]
    then = _claims_of(*former).filter(pl.col("clue_id") == clue_id)
    return _claims_of(*now).join(then, on=place, how="semi")["clue_id"].unique().sort().to_list()


def _claims_of(clues: pl.DataFrame, evidence: pl.DataFrame) -> pl.DataFrame:
    claimed = evidence.filter(pl.col("role") == "claim").select("clue_id", "file", "sheet", "row", "claim")
    return claimed.join(clues.select("clue_id", "kind"), on="clue_id", how="inner").unique()


def _renewed(version: StoreVersion, key_id: str, ended: dict[str, str]) -> StoreVersion:
    return replace(version, key_id=key_id, exported=None, former_keys=(*version.former_keys, ended))


def _unnamed(campaign: Campaign) -> str:
    """Id of the key of a store that does not name it."""
    if not has_traces(campaign.store):
        raise UserError(f"{campaign.root} 还没有用密钥生成过编号，不必更换；直接运行即可。")
    try:
        return choose_key(campaign).id
    except UserError:
        return UNKNOWN


def _clear(store: Path) -> None:
    """Take away what was set aside."""
    for path in _numbered(store):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def _set_aside(store: Path, former: str) -> None:
    """Copy what bears numbers of the former key; the copy is whole before anything is changed."""
    kept = store / FORMER / former
    kept.mkdir(parents=True, exist_ok=True)
    for path in _numbered(store):
        if path.is_dir():
            shutil.copytree(path, kept / path.name, dirs_exist_ok=True)
        else:
            shutil.copy2(path, kept / path.name)


def _numbered(store: Path) -> list[Path]:
    """What is there of the tables and memories that bear numbers."""
    paths = [*(store / "tables" / name for name in NUMBERED_TABLES), *(store / name for name in NUMBERED_MEMORIES)]
    return [path for path in paths if path.exists()]
