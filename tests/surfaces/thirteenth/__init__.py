"""The thirteenth batch: five and more surfaces of each kind, in words of ports, farms, gas works and care homes."""

from tests.surfaces.batches import batch
from tests.surfaces.thirteenth import cells, columns, forms, headers, registries, situations, staff

CAMPAIGNS = batch("thirteenth", cells, columns, forms, headers, registries, situations, staff)
