"""What a file with a key holds: the key itself, or the form in which it travels, which tells a damaged copy."""

import codecs
import hmac
import json
from dataclasses import dataclass
from pathlib import Path

KEY_BYTES = 32
# A key that somebody made himself may be longer; what is longer than this is some other file.
MOST_KEY_BYTES = 256
MOST_FILE_BYTES = 4096
ID_CHARACTERS = 12
_ID_LABEL = b"certscreen key id"
_TRAVELLING = "certscreen-key"


class KeyFileError(ValueError):
    """The file holds no key that can be used; the text says why, as a part of a sentence."""


@dataclass(frozen=True)
class HeldKey:
    """A key and where it lies. `copied` says that it came from an exported file, so that there is another copy."""

    key: bytes
    path: Path
    copied: bool = False

    @property
    def id(self) -> str:
        """The key's id."""
        return key_id(self.key)


def key_id(key: bytes) -> str:
    """Twelve hexadecimal digits that tell one key from another and nothing of the key itself."""
    return hmac.digest(key, _ID_LABEL, "sha256").hex()[:ID_CHARACTERS]


def travelling(key: bytes) -> bytes:
    """The content of an exported file: the key with its id, so that a copy with a mistake in it is noticed."""
    return (json.dumps({_TRAVELLING: 1, "id": key_id(key), "key": key.hex()}, indent=1) + "\n").encode()


def read_key(path: Path) -> HeldKey:
    """Read a key in either form.

    Raises
    ------
    KeyFileError
        The file holds no usable key.
    OSError
        It can't be read.
    """
    with path.open("rb") as file:
        content = file.read(MOST_FILE_BYTES + 1)
    # A text editor puts a mark before the text that it saves.
    content = content.removeprefix(codecs.BOM_UTF8) if content[3:].lstrip()[:1] == b"{" else content
    told = _from_travelling(content) if content.lstrip()[:1] == b"{" else None
    return HeldKey(told or _plain(content), path, copied=told is not None)


def _plain(content: bytes) -> bytes:
    if len(content) < KEY_BYTES:
        raise KeyFileError(f"不足 {KEY_BYTES} 字节")
    if len(content) > MOST_KEY_BYTES:
        raise KeyFileError("不是密钥文件")
    # What a power cut leaves of a file that was never flushed.
    if len(set(content)) == 1:
        raise KeyFileError("内容已损坏")
    return content


def _from_travelling(content: bytes) -> bytes | None:
    """The key of an exported file; None where it is a key itself, for random bytes may begin with a brace."""
    try:
        told = json.loads(content)
        key, told_id = bytes.fromhex(told["key"]), told["id"]
    except (ValueError, KeyError, TypeError):
        if len(content) == KEY_BYTES:
            return None
        raise KeyFileError("内容不完整或已损坏") from None
    if len(key) < KEY_BYTES or key_id(key) != told_id:
        raise KeyFileError("内容与其编号不符，抄写或传输中已损坏")
    return key
