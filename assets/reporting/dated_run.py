"""Where a run of one as-of date writes for people, and what it remembers of what it wrote."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import polars as pl

from assets.remembered import Memory, edited_copies
from assets.reporting.paper_lines import edited_lines
from assets.reporting.registry_coverage import registry_coverage
from assets.workbooks.cover import due_date, receiver
from assets.workbooks.workbook import Written
from schemas.settings import Campaign
from schemas.tables.reporting import WrittenFiles


@dataclass(frozen=True)
class DatedRun:
    """A campaign and an as-of date."""

    campaign: Campaign
    as_of: date

    @property
    def out(self) -> Path:
        """The folder that people and programs are handed."""
        return self.campaign.out(self.as_of)

    @property
    def due(self) -> date:
        """By when lists are to come back."""
        return due_date(self.campaign, self.as_of)

    @property
    def receiver(self) -> str:
        """To whom lists go back."""
        return receiver(self.campaign)

    def memory(self, name: str = "") -> Memory:
        """What is remembered of one workbook of this date; without a name, of the senders' workbooks."""
        return Memory(self.campaign.store / "reports" / f"{name}{'-' if name else ''}{self.as_of}.json")

    def coverage(self, exports: pl.DataFrame) -> pl.DataFrame:
        """What each registry covers on this date, from Exports."""
        return registry_coverage(exports, self.campaign.registries, self.as_of)

    def edited(self) -> list[str]:
        """Lines that tell which files were kept aside because somebody had edited them."""
        return edited_lines(self.out, edited_copies(self.out))

    def listed(self, written: list[Written]) -> pl.DataFrame:
        """Put what was written into the table of the contract WrittenFiles."""
        root = self.campaign.root
        rows = [{"path": each.path.relative_to(root).as_posix(), "rows": each.rows} for each in written]
        return pl.DataFrame(rows, schema=WrittenFiles.dtypes())


def dated_run(campaign: Campaign, partition_key: str) -> DatedRun:
    """The run of a partition, whose key is the as-of date."""
    return DatedRun(campaign, date.fromisoformat(partition_key))
