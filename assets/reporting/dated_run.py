"""Where a run of one as-of date writes for people, and what it remembers of what it wrote."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import polars as pl

from assets.atomic import replace_atomically
from assets.remembered import Memory
from assets.reporting.paper_lines import edited_lines
from assets.reporting.publishing.newest import point_to_newest
from assets.reporting.publishing.peoples_files import edited_copies, edited_since
from assets.reporting.publishing.published import recall_published
from assets.reporting.publishing.swap import publish
from assets.reporting.publishing.sweep import sweep
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
    def made(self) -> Path:
        """The folder that steps write to."""
        return self.campaign.made(self.as_of)

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

    @property
    def memory(self) -> Memory:
        """What is remembered of the senders' workbooks of this date."""
        return Memory(self.campaign.store / "reports" / f"{self.as_of}.json")

    def coverage(self, exports: pl.DataFrame) -> pl.DataFrame:
        """What each registry covers on this date, from Exports."""
        return registry_coverage(exports, self.campaign.registries, self.as_of)

    def edited(self) -> list[str]:
        """Lines that tell which files are kept aside, or are going to be, because somebody edited them."""
        known = recall_published(self.campaign.store, self.out.name)
        return edited_lines(self.out, [*edited_copies(self.out), *edited_since(self.out, known)])

    def publish(self, names: list[str], today: date) -> None:
        """Hand on what the steps wrote, these files and no others, as one."""
        sweep(self.made, names)
        publish(self.made, self.out, names, self.campaign.store)
        point_to_newest(self.out.parent, today)

    def listed(self, written: list[Written]) -> pl.DataFrame:
        """Put what was written into the table of the contract WrittenFiles."""
        rows = [{"path": each.path.relative_to(self.made).as_posix(), "rows": each.rows} for each in written]
        return pl.DataFrame(rows, schema=WrittenFiles.dtypes())

    def text(self, name: str, content: str, rows: int) -> pl.DataFrame:
        """Write a page or a text that tells of so many rows; returns it as WrittenFiles."""
        path = self.made / name
        replace_atomically(path, lambda part: part.write_text(content, encoding="utf-8"))
        return self.listed([Written(path, rows)])


def dated_run(campaign: Campaign, partition_key: str) -> DatedRun:
    """The run of a partition, whose key is the as-of date."""
    return DatedRun(campaign, date.fromisoformat(partition_key))
