"""The eleventh batch: five and more surfaces of each kind, in words of foundries, heat suppliers, ports and farms."""

from tests.surfaces.batches import batch
from tests.surfaces.eleventh import cells, columns, forms, headers, registries, situations, staff

CAMPAIGNS = batch("eleventh", cells, columns, forms, headers, registries, situations, staff)
