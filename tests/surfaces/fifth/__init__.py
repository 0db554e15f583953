"""The fifth batch: one or two further surfaces of each kind, in words of hotels, ports, schools, farms and plants."""

from tests.surfaces.batches import batch
from tests.surfaces.fifth import cells, columns, forms, headers, registries, situations, staff

CAMPAIGNS = batch("fifth", cells, columns, forms, headers, registries, situations, staff)
