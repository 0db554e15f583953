"""Which files stand as they were written: digests of what each says and of its bytes, kept in the store."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from assets.atomic import replace_atomically

Digests = dict[str, list[str]]
"""File name to the digest of what the file says and that of its bytes."""


def recall(ledger: Path) -> Digests:
    """Digests of the last run; none when the ledger is missing or was cut."""
    try:
        return dict(json.loads(ledger.read_text(encoding="utf-8")))
    except (FileNotFoundError, ValueError):
        return {}


def stands(former: Digests, path: Path, said: str) -> bool:
    """Whether a file need not be written again: it says the same, and nobody has touched it since.

    Parameters
    ----------
    former
        What `recall` returned.
    path
        The file; its name tells it from the others of the ledger.
    said
        Digest of everything that the file is to say, its look included.
    """
    return former.get(path.name) == [said, _bytes_digest(path)]


def remember(ledger: Path, said: Mapping[Path, str]) -> None:
    """Keep the digests of files that stand now.

    Parameters
    ----------
    ledger
        File in the store, such as store/reports/<as-of>.json.
    said
        Files, and the digests of what they say.
    """
    digests = {path.name: [digest, _bytes_digest(path)] for path, digest in said.items()}
    text = json.dumps(digests, ensure_ascii=False, indent=0, sort_keys=True)
    replace_atomically(ledger, lambda part: part.write_text(text, encoding="utf-8"))


def digest_of(*texts: object) -> str:
    """Digest of what a file says."""
    return hashlib.sha256("\x1e".join(map(str, texts)).encode()).hexdigest()


def _bytes_digest(path: Path) -> str:
    """Digest of a file as it stands; empty when there is none."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else ""
