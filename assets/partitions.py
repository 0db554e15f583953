"""The one partition definition that stages share: the as-of date that a table holds for."""

from datetime import date
from typing import Any

import dagster as dg


class Days(dg.DynamicPartitionsDefinition):
    """Every day is a partition; an instance lists those that it knows of: deadlines, and days that were asked for.

    Dagster refuses a day that nobody has added to its instance first. A run adds its own.
    """

    def has_partition_key(self, partition_key: str, *_: Any, **__: Any) -> bool:
        """Whether the key is a day in ISO form."""
        try:
            return date.fromisoformat(partition_key).isoformat() == partition_key
        except ValueError:
            return False


LISTED_AS = "as_of"
AS_OF = Days(name=LISTED_AS)
"""Partition key = as-of date in ISO form."""
