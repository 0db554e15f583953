"""What the choice of versions is made from: records with their files, now and formerly, doubts and rulings."""

from collections.abc import Callable
from dataclasses import dataclass

import polars as pl

from assets.parsing.coverage.accepted import Accepted, Group
from assets.parsing.coverage.doubt import Doubt
from assets.rulings import Ruling

UNCOMPARED_FIELDS = ("sex", "birth", "phone", "archive_no", "on_job", "remark", "id_type", "post", "person_type")
"""Columns that may come and go without a loss."""


@dataclass(frozen=True)
class Hoard:
    """Registry records and where their fields stand: of the inbox as it is, or of the contents of a former version."""

    certificates: pl.DataFrame
    layouts: pl.DataFrame
    files: dict[str, str]
    """Path to SHA-256 of the files that were read as registries."""

    def of(self, group: Group) -> pl.DataFrame:
        """Records of one department and family."""
        source, family = group
        return self.certificates.filter(pl.col("source") == source, pl.col("family").fill_null("") == pl.lit(family))

    def fields(self, files: frozenset[str] | set[str]) -> set[str]:
        """Canonical fields that have a column in these files, and cells in it."""
        held = self.layouts.filter(
            pl.col("file").is_in(list(files)) & (pl.col("field") != "") & (pl.col("method") != "unmapped")
        )["field"]
        return set(held.unique()) - set(UNCOMPARED_FIELDS) - self._emptied(files)

    def _emptied(self, files: frozenset[str] | set[str]) -> set[str]:
        """Fields of which these files have a column at most, and no cell."""
        records = self.certificates.filter(pl.col("file").is_in(list(files)))
        texts = [name for name in records.columns if name.endswith("_text")]
        return {name.removesuffix("_text") for name in texts if records[name].null_count() == records.height}


@dataclass(frozen=True)
class Inbox:
    """What the choice is made from."""

    hoard: Hoard
    present: dict[str, str]
    """Every file of the inbox that was taken in: path to SHA-256, or to what stands for it."""
    doubts: list[Doubt]
    accepted: Accepted
    standing: dict[tuple[str, str], Ruling]
    shrink: float
    read_former: Callable[[tuple[tuple[str, str], ...]], Hoard | None]

    def groups(self) -> list[Group]:
        """Departments and families of which anything is or was on hand, in order."""
        pairs = self.hoard.certificates.select("source", pl.col("family").fill_null("")).unique().rows()
        return sorted({*pairs, *self.accepted})
