"""Which of many workbooks need not be written again: what each said when it was last written, and its bytes."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from assets.atomic import replace_atomically
from assets.stored_table import file_digest


class Memory:
    """Remembers the workbooks of one step and as-of date.

    Parameters
    ----------
    ledger
        File in the store, such as store/reports/<as-of>.json.
    """

    def __init__(self, ledger: Path) -> None:
        self.ledger = ledger
        self._former = _recall(ledger)

    def stands(self, path: Path, said: str) -> bool:
        """Whether a file need not be written again: it is as it was left, and was to say the same.

        Parameters
        ----------
        path
            The file; its name tells it from the others of the ledger.
        said
            Digest of everything that the file is to say, its look included.
        """
        return self._former.get(path.name) == [said, file_digest(path)]

    def keep(self, said: Mapping[Path, str]) -> None:
        """Keep what the files that stand now say; other files of this ledger are forgotten."""
        digests = {path.name: [digest, file_digest(path)] for path, digest in said.items()}
        text = json.dumps(digests, ensure_ascii=False, indent=0, sort_keys=True)
        replace_atomically(self.ledger, lambda part: part.write_text(text, encoding="utf-8"))


def _recall(ledger: Path) -> dict[str, list[str]]:
    """Digests of the last run; none when the ledger is missing or was cut."""
    try:
        return dict(json.loads(ledger.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return {}


def digest_of(*texts: object) -> str:
    """Digest of what a file says."""
    return hashlib.sha256("\x1e".join(map(str, texts)).encode()).hexdigest()
