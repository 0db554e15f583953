"""The seventeenth batch: surfaces of each kind, in words of hospitals, shipyards, kilns, baths, schools."""

from tests.surfaces.batches import batch
from tests.surfaces.seventeenth import cells, columns, forms, headers, registries, situations, staff

CAMPAIGNS = batch("seventeenth", cells, columns, forms, headers, registries, situations, staff)
