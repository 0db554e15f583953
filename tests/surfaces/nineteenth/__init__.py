"""The nineteenth batch: five and more surfaces of each kind, in words of schools, ski fields, yards and banks."""

from tests.surfaces.batches import batch
from tests.surfaces.nineteenth import cells, columns, forms, headers, registries, situations, staff

CAMPAIGNS = batch("nineteenth", cells, columns, forms, headers, registries, situations, staff)
