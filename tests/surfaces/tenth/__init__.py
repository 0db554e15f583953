"""The tenth batch: five and more surfaces of each kind, in words of mills, schools, wind farms and quarries."""

from tests.surfaces.batches import batch
from tests.surfaces.tenth import cells, columns, forms, headers, registries, situations, staff

CAMPAIGNS = batch("tenth", cells, columns, forms, headers, registries, situations, staff)
