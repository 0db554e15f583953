"""The fourteenth batch: five and more surfaces of each kind, of towns, wind farms, yards, agencies and groups."""

from tests.surfaces.batches import batch
from tests.surfaces.fourteenth import cells, columns, forms, headers, registries, situations, staff

CAMPAIGNS = batch("fourteenth", cells, columns, forms, headers, registries, situations, staff)
