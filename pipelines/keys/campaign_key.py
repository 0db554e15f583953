"""Which key a campaign's pseudonyms are made with: the one that its store names, and never another in silence."""

from collections.abc import Sequence
from pathlib import Path

import polars as pl

from assets.screening.comparing.key_trial import CLAIM_COLUMNS, RECORD_COLUMNS, count_reproduced, known_identities
from pipelines.clock import Clock
from pipelines.faults import UserError
from pipelines.keys.key_file import HeldKey
from pipelines.keys.key_notice import remedy
from pipelines.keys.keyring import held_keys, is_chosen, key_file, own_key
from pipelines.store_version import begin_version, note_export, read_version
from schemas.settings import Campaign


def campaign_key(campaign: Campaign) -> HeldKey:
    """The key of a campaign; from now on its store names it.

    A new campaign takes one's own key, made on the first use. A store of the program before stores had versions
    takes the key of this machine that reproduces its person keys.

    Raises
    ------
    UserError
        The key is not on this machine, can't be told, or lies where the data alone would lead to IDs.
    """
    version = read_version(campaign.store)
    if version is None:
        chosen = _outside(choose_key(campaign), campaign)
        version = begin_version(campaign.store, chosen.id)
        if chosen.copied:
            note_export(campaign.store, Clock().now().isoformat())
    return _outside(_needed(campaign, version.key_id), campaign)


def choose_key(campaign: Campaign, among: Sequence[HeldKey] | None = None) -> HeldKey:
    """The key for a store that names none: that which made what is in it, else one's own.

    Parameters
    ----------
    campaign
        The campaign.
    among
        The keys to choose from; those of this machine unless given.
    """
    keys, faults = (among, ()) if among is not None else (held_keys().keys, held_keys().faults)
    if has_traces(campaign.store):
        return _reproducing(campaign, keys, faults)
    if among is not None:
        return among[0]
    own_is_there = key_file().exists()
    if not keys or (own_is_there and (is_chosen() or key_file() not in {each.path for each in keys})):
        return own_key()
    if len(keys) > 1:
        raise UserError(_tell_several(campaign, keys))
    return keys[0]


def _needed(campaign: Campaign, wanted: str) -> HeldKey:
    held = held_keys()
    for each in held.keys:
        if each.id == wanted:
            return each
    raise UserError(
        f"{campaign.root} 的人员代号和线索编号由密钥 {wanted} 生成，本机没有这把密钥"
        f"（{_tell_held(held.keys, held.faults)}）。{remedy(campaign)}"
    )


def _tell_held(keys: Sequence[HeldKey], faults: Sequence[str]) -> str:
    """Which keys this machine has, and which files hold none."""
    held = [f"本机密钥 {each.id} 在 {each.path}" for each in keys]
    return "；".join([*held, *faults]) or f"本机密钥的位置是 {key_file()}，现在没有这个文件"


def _tell_several(campaign: Campaign, keys: Sequence[HeldKey]) -> str:
    ways = "；".join(f"certscreen key import {each.path} {campaign.root}（密钥 {each.id}）" for each in keys)
    return (
        f"本机有 {len(keys)} 把密钥，{campaign.root} 还没有说明用哪一把；编号一经生成就不宜更换。"
        f"请先指定，运行下列之一：{ways}。"
    )


def _outside(held: HeldKey, campaign: Campaign) -> HeldKey:
    """Refuse a key that lies with the data."""
    if is_with_data(held.path, campaign):
        raise UserError(
            f"密钥文件 {held.path} 在专项治理文件夹里，拿到数据的人就能由人员代号反推身份证号；请把它移到文件夹之外。"
        )
    return held


def is_with_data(path: Path, campaign: Campaign) -> bool:
    """Whether a path lies in the campaign's folder, or where one of its folders really is."""
    folders = (campaign.root, campaign.inbox, campaign.store, campaign.root / "out")
    return any(is_within(path, folder) for folder in folders)


def is_within(path: Path, folder: Path) -> bool:
    """Whether a path leads into a folder, links followed."""
    return path.resolve().is_relative_to(folder.resolve())


def has_traces(store: Path) -> bool:
    """Whether pseudonyms or clue numbers were made in this store."""
    register = store / "clue_register.parquet"
    numbered = register.exists() and pl.scan_parquet(register).head(1).collect().height > 0
    return numbered or not _person_keys(store).is_empty()


def _reproducing(campaign: Campaign, keys: Sequence[HeldKey], faults: Sequence[str]) -> HeldKey:
    identities, person_keys = _identities(campaign.store), _person_keys(campaign.store)
    counted = [(count_reproduced(each.key, identities, person_keys), each) for each in keys]
    best, held = max(counted, key=lambda pair: pair[0], default=(0, None))
    if held is None or best == 0:
        raise UserError(
            f"{campaign.root} 的人员代号不是由本机的密钥生成的（{_tell_held(keys, faults)}）。{remedy(campaign)}"
        )
    return held


def _identities(store: Path) -> pl.Series:
    tables = store / "tables"
    return known_identities(
        _columns(tables / "claims.parquet", CLAIM_COLUMNS), _columns(tables / "certificates.parquet", RECORD_COLUMNS)
    )


def _person_keys(store: Path) -> pl.Series:
    """Distinct person keys of all as-of dates (String)."""
    paths = sorted((store / "tables" / "verdicts").glob("*.parquet"))
    found = [_columns(path, ("person_key",))["person_key"] for path in paths]
    return pl.concat([pl.Series("person_key", [], dtype=pl.String), *found]).drop_nulls().unique()


def _columns(path: Path, names: Sequence[str]) -> pl.DataFrame:
    """Some String columns of a stored table; no rows where there is none that has them."""
    if path.exists():
        table = pl.scan_parquet(path)
        if set(names) <= set(table.collect_schema().names()):
            return table.select(names).collect()
    return pl.DataFrame(schema=dict.fromkeys(names, pl.String))
