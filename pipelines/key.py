"""The key of the pseudonyms: kept outside every campaign, so that data alone never leads back to an ID."""

import os
import secrets
from pathlib import Path

from pipelines.faults import UserError

ENVIRONMENT_KEY = "CERTSCREEN_KEY_FILE"
KEY_BYTES = 32


def key_file() -> Path:
    """Return the key's place: CERTSCREEN_KEY_FILE, else certscreen/key in the user's configuration folder."""
    given = os.environ.get(ENVIRONMENT_KEY)
    if given:
        return Path(given)
    configuration = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(configuration) / "certscreen" / "key"


def load_key() -> bytes:
    """Read the key; the first use on a machine makes one that only its owner can read.

    An unkeyed hash of every possible ID of a county falls in seconds, so pseudonyms are HMAC with this key.
    The same key gives the same pseudonyms in every run and campaign. Raises UserError where it can't be kept.
    """
    path = key_file()
    try:
        if not path.exists():
            _make(path)
        key = path.read_bytes()
    except OSError as fault:
        raise UserError(
            f"密钥文件 {path} 不能读写（{fault.strerror}）；请用 {ENVIRONMENT_KEY} 指定一个可写的位置。"
        ) from None
    if len(key) < KEY_BYTES:
        raise UserError(
            f"密钥文件 {path} 不足 {KEY_BYTES} 字节；请恢复原文件，或删除后重新生成（人员代号会随之改变）。"
        )
    return key


def _make(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(secrets.token_bytes(KEY_BYTES))
