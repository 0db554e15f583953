"""The one partition definition that stages share: the as-of date that a table holds for."""

import dagster as dg

AS_OF = dg.DynamicPartitionsDefinition(name="as_of")
"""Partition key = as-of date in ISO form. Deadlines are always there; other dates are added on demand."""
