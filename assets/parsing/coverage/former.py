"""Reads a former version of exports from the raw zone, with the code of today."""

from functools import lru_cache

import polars as pl

from assets.landing.raw_zone import raw_path
from assets.parsing.coverage.hoards import Hoard
from assets.parsing.values.parsed_registries import FORMER, parse_registry_kept
from assets.reading.content_reading import read_files
from assets.recognising.recognition import recognise_files
from schemas.settings import Campaign


class FormerVersions:
    """Contents that an earlier run accepted, each set of them read once a run."""

    def __init__(self, campaign: Campaign, received: pl.DataFrame) -> None:
        self._campaign = campaign
        self._received = received
        self.read = lru_cache(maxsize=None)(self._read)

    def _read(self, files: tuple[tuple[str, str], ...]) -> Hoard | None:
        """Records and layouts of these (path, SHA-256); None where a content is not in the raw zone any more."""
        store = self._campaign.store
        paths = [raw_path(store, sha256) for _, sha256 in files]
        if not all(path.exists() for path in paths):
            return None
        wanted = pl.DataFrame(
            [(file, sha256, path.stat().st_size, "new") for (file, sha256), path in zip(files, paths, strict=True)],
            schema={"file": pl.String, "sha256": pl.String, "bytes": pl.Int64, "status": pl.String},
            orient="row",
        )
        outcomes = read_files(wanted, store, self._campaign.limits, None)
        found = recognise_files(wanted, outcomes, store)
        folder = store / FORMER / files[0][1][:16]
        parsed = parse_registry_kept(
            found.certificate_texts, found.layouts, self._campaign.registries, self._received, folder
        )
        return Hoard(parsed.rows, found.layouts, dict(files))
