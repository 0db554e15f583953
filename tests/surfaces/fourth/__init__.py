"""The fourth batch: two or three further surfaces of each kind, in words of other offices and enterprises."""

from tests.surfaces.batches import batch
from tests.surfaces.fourth import cells, columns, forms, headers, registries, situations, staff

CAMPAIGNS = batch("fourth", cells, columns, forms, headers, registries, situations, staff)
