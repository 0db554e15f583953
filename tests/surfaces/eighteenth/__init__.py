"""The eighteenth batch: five and more surfaces of each kind, in words of filling stations, stages, tea and mills."""

from tests.surfaces.batches import batch
from tests.surfaces.eighteenth import cells, columns, forms, headers, registries, situations, staff

CAMPAIGNS = batch("eighteenth", cells, columns, forms, headers, registries, situations, staff)
