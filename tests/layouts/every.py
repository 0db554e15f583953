"""All layouts, whatever is odd about them."""

from tests.layouts.cells import CELLS
from tests.layouts.columns import COLUMNS
from tests.layouts.heads import HEADS
from tests.layouts.other_matters import OTHER_MATTERS
from tests.layouts.surroundings import SURROUNDINGS
from tests.layouts.vague_numbers import VAGUE_NUMBERS
from tests.layouts.wide_rows import WIDE_ROWS

LAYOUTS = (*HEADS, *SURROUNDINGS, *WIDE_ROWS, *CELLS, *COLUMNS, *OTHER_MATTERS, *VAGUE_NUMBERS)
