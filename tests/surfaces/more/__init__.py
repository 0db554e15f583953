"""The second batch: at least three further surfaces of each kind, in words and shapes that the first does not have."""

from tests.surfaces.batches import batch
from tests.surfaces.more import cells, columns, forms, headers, registries, situations, staff

CAMPAIGNS = batch("more", cells, columns, forms, headers, registries, situations, staff)
