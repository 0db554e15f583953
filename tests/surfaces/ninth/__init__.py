"""The ninth batch: two to five further surfaces of each kind, in words of hospitals, hotels, depots and campuses."""

from tests.surfaces.batches import batch
from tests.surfaces.ninth import cells, columns, forms, headers, registries, situations, staff

CAMPAIGNS = batch("ninth", cells, columns, forms, headers, registries, situations, staff)
