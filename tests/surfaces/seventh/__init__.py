"""The seventh batch: two to five further surfaces of each kind, in words of airports, mills, quarries and bureaus."""

from tests.surfaces.batches import batch
from tests.surfaces.seventh import cells, columns, forms, headers, registries, situations, staff

CAMPAIGNS = batch("seventh", cells, columns, forms, headers, registries, situations, staff)
