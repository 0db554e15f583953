"""The eighth batch: three to six further surfaces of each kind, in words of railways, granaries and dairies."""

from tests.surfaces.batches import batch
from tests.surfaces.eighth import cells, columns, forms, headers, registries, situations, staff

CAMPAIGNS = batch("eighth", cells, columns, forms, headers, registries, situations, staff)
