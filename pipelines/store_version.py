"""store/version.json: which format the store has and which key its pseudonyms are made with."""

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from assets.atomic import create_once, replace_atomically
from pipelines.faults import UserError

FILE_NAME = "version.json"

FORMAT = 2
"""1 is a store without the file, as the program wrote it before there were versions."""

_KNOWN = ("format", "key_id", "exported", "former_keys")


@dataclass(frozen=True)
class StoreVersion:
    """What the file tells. `rest` is what a later program of the same format may have added: it is kept.

    `exported` is when a copy of the key was first taken out, null until then; `former_keys` are the keys before
    this one, each with `key_id`, `until`, `by` and `reason`.
    """

    key_id: str
    exported: str | None = None
    former_keys: tuple[dict[str, str], ...] = ()
    rest: tuple[tuple[str, Any], ...] = ()


def read_version(store: Path) -> StoreVersion | None:
    """Read the file; None where there is none. Raises UserError when a newer program wrote it, or it is damaged."""
    path = store / FILE_NAME
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        found, key_id = told["format"], told["key_id"]
        former = tuple(dict(each) for each in told.get("former_keys", []))
        whole = isinstance(found, int) and isinstance(key_id, str)
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError, AttributeError, OSError):
        whole, found = False, 0
    if whole and found > FORMAT:
        raise UserError(
            f"{store} 由更新版本的程序写成（格式 {found}，本程序只认识到 {FORMAT}）；请改用较新的程序，以免损坏数据。"
        )
    if not whole:
        raise UserError(
            f"{path} 已损坏，不能读取；请从备份恢复这个文件。"
            "没有备份的，把它移走后再运行：程序会用已有的人员代号核对密钥。"
        )
    rest = tuple(sorted((name, value) for name, value in told.items() if name not in _KNOWN))
    return StoreVersion(key_id, told.get("exported"), former, rest)


def begin_version(store: Path, key_id: str) -> StoreVersion:
    """Say for the first time which key a store has; of two programs that do so at once the first is believed."""
    store.mkdir(parents=True, exist_ok=True)
    version = StoreVersion(key_id)
    create_once(store / FILE_NAME, _content(version), 0o644)
    return read_version(store) or version


def note_export(store: Path, at: str) -> None:
    """Note that a copy of the key exists; the first time stays."""
    version = read_version(store)
    if version and version.exported is None:
        write_version(store, replace(version, exported=at))


def write_version(store: Path, version: StoreVersion) -> None:
    """Replace the file, atomically."""
    content = _content(version)
    replace_atomically(store / FILE_NAME, lambda part: part.write_bytes(content))


def _content(version: StoreVersion) -> bytes:
    told = {
        "format": FORMAT,
        "key_id": version.key_id,
        "exported": version.exported,
        "former_keys": list(version.former_keys),
        **dict(version.rest),
    }
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()
