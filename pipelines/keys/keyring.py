"""The keys of the pseudonyms on this machine: kept outside every campaign, for data alone must not lead to an ID.

The key of one's own lies in one file; keys of other keepers lie in the keyring beside it, a file a key, named by id.
"""

import os
import secrets
from dataclasses import dataclass, replace
from pathlib import Path

from assets.atomic import create_once
from pipelines.faults import UserError
from pipelines.keys.key_file import KEY_BYTES, HeldKey, KeyFileError, read_key, travelling

ENVIRONMENT_KEY = "CERTSCREEN_KEY_FILE"
KEYRING = "keys"
_OWNER_ONLY, _OWNER_ONLY_FOLDER = 0o600, 0o700


@dataclass(frozen=True)
class Held:
    """All keys of this machine, one's own first, and a sentence on each file that should hold one and does not."""

    keys: tuple[HeldKey, ...]
    faults: tuple[str, ...]


def key_file() -> Path:
    """Return the place of one's own key: CERTSCREEN_KEY_FILE, else certscreen/key in the configuration folder."""
    given = os.environ.get(ENVIRONMENT_KEY)
    if given:
        return Path(given).absolute()
    try:
        configuration = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    except RuntimeError:
        raise UserError(f"找不到本账户的主文件夹，不知道密钥放在哪里；请用 {ENVIRONMENT_KEY} 指定。") from None
    return configuration.absolute() / "certscreen" / "key"


def keyring() -> Path:
    """Return the folder of the other keys."""
    return key_file().parent / KEYRING


def is_chosen() -> bool:
    """Whether somebody said which key file is to be used."""
    return bool(os.environ.get(ENVIRONMENT_KEY))


def held_keys() -> Held:
    """Read every key of this machine; the same key in two files counts once."""
    keys: dict[str, HeldKey] = {}
    faults = []
    for path in (key_file(), *_ring_files()):
        try:
            held = read_key(path)
        except FileNotFoundError:
            continue
        except KeyFileError as fault:
            faults.append(f"密钥文件 {path} {fault}")
        except OSError as fault:
            faults.append(f"密钥文件 {path} 不能读取（{fault.strerror}）")
        else:
            keys.setdefault(held.id, held)
    return Held(tuple(keys.values()), tuple(faults))


def own_key() -> HeldKey:
    """Read one's own key; the first use on a machine makes one that only its owner can read.

    An unkeyed hash of every possible ID of a county falls in seconds, so pseudonyms are HMAC with this key. Of two
    programs that make the first key at once one wins and both use its key. Raises UserError where it can't be kept,
    or where the file holds none: a new key would change every clue's number and is never made in silence.
    """
    path = key_file()
    try:
        if not path.exists():
            _keep(path, secrets.token_bytes(KEY_BYTES))
        return read_key(path)
    except KeyFileError as fault:
        raise UserError(f"密钥文件 {path} {fault}；请恢复原文件，或把它移走后重新运行（将生成新的密钥）。") from None
    except OSError as fault:
        raise UserError(
            f"密钥文件 {path} 不能读写（{fault.strerror}）；请用 {ENVIRONMENT_KEY} 指定一个可写的位置。"
        ) from None


def add_key(held: HeldKey) -> HeldKey:
    """Keep a key on this machine, never in the place of another.

    A copy of somebody's key goes into the keyring, in the form that says so; a new key is one's own if there is none.

    Returns
    -------
    HeldKey
        Where it lies now; a key that was there already stays where it is.
    """
    known = {each.id: each for each in held_keys().keys}
    if held.id in known:
        return known[held.id]
    content = travelling(held.key) if held.copied else held.key
    for path in (keyring() / held.id,) if held.copied else (key_file(), keyring() / held.id):
        try:
            if _keep(path, content):
                return replace(held, path=path)
        except OSError as fault:
            raise UserError(
                f"密钥不能写到 {path}（{fault.strerror}）；请用 {ENVIRONMENT_KEY} 指定一个可写的位置。"
            ) from None
    raise UserError(f"密钥文件 {keyring() / held.id} 已存在但不能使用；请把它移走后再试。")


def fresh_key() -> HeldKey:
    """Make a further key and keep it on this machine."""
    return add_key(HeldKey(secrets.token_bytes(KEY_BYTES), Path()))


def _ring_files() -> list[Path]:
    try:
        return sorted(path for path in keyring().iterdir() if not path.name.startswith("."))
    except OSError:
        return []


def _keep(path: Path, key: bytes) -> bool:
    path.parent.mkdir(parents=True, exist_ok=True, mode=_OWNER_ONLY_FOLDER)
    return create_once(path, key, _OWNER_ONLY)
