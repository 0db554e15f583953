"""The third batch: two or three further surfaces of each kind, as unlike the first two batches as real life is."""

from tests.surfaces.batches import batch
from tests.surfaces.third import cells, columns, forms, headers, registries, situations, staff

CAMPAIGNS = batch("third", cells, columns, forms, headers, registries, situations, staff)
