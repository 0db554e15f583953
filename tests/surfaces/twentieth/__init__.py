"""The twentieth batch: five and more surfaces of each kind, in words of mills, water parks, museums and web grids."""

from tests.surfaces.batches import batch
from tests.surfaces.twentieth import cells, columns, forms, headers, registries, situations, staff

CAMPAIGNS = batch("twentieth", cells, columns, forms, headers, registries, situations, staff)
