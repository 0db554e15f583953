"""The sixteenth batch: five and more surfaces of each kind, in words of glass works, dams, ferries and villages."""

from tests.surfaces.batches import batch
from tests.surfaces.sixteenth import cells, columns, forms, headers, registries, situations, staff

CAMPAIGNS = batch("sixteenth", cells, columns, forms, headers, registries, situations, staff)
