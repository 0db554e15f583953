"""The fifteenth batch: five and more surfaces of each kind, in words of mills, resorts, wells and cloud forms."""

from tests.surfaces.batches import batch
from tests.surfaces.fifteenth import cells, columns, forms, headers, registries, situations, staff

CAMPAIGNS = batch("fifteenth", cells, columns, forms, headers, registries, situations, staff)
