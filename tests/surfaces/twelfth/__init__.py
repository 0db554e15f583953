"""The twelfth batch: five and more surfaces of each kind, in words of hotels, mills, yards, drug makers and plants."""

from tests.surfaces.batches import batch
from tests.surfaces.twelfth import cells, columns, forms, headers, registries, situations, staff

CAMPAIGNS = batch("twelfth", cells, columns, forms, headers, registries, situations, staff)
