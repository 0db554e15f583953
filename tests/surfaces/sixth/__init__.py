"""The sixth batch: two to four further surfaces of each kind, in words of yards, gas works, cinemas and dispatchers."""

from tests.surfaces.batches import batch
from tests.surfaces.sixth import cells, columns, forms, headers, registries, situations, staff

CAMPAIGNS = batch("sixth", cells, columns, forms, headers, registries, situations, staff)
