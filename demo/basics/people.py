"""The population of the demo: who lives there, with twins whose valid numbers are neighbours."""

import numpy as np
import polars as pl

from demo.basics.drawn_names import MALE, draw_names, sibling_name
from demo.basics.identities import birth_dates, draw_id17, with_check
from demo.basics.randomness import stream

# Far above life, so that a small world has some of each kind.
TWIN_SHARE = 0.02


def draw_people(seed: int, count: int) -> pl.DataFrame:
    """Draw the population.

    Returns
    -------
    pl.DataFrame
        person UInt32, name String, id_no String (18 characters, valid), male Boolean, born Date,
        twin Int64 (the elder twin's person number for the younger twin, else -1)
    """
    rng = stream(seed, "people")
    id17 = draw_id17(rng, count)
    twin = np.full(count, -1, np.int64)
    pairs = max(2, int(count * TWIN_SHARE / 2))
    elder, younger = np.arange(0, 2 * pairs, 2), np.arange(1, 2 * pairs, 2)
    neighbour = id17[elder] + rng.integers(1, 4, pairs)
    free = (neighbour % 1000 >= 3) & ~np.isin(neighbour, id17)
    free &= np.unique(neighbour, return_index=True)[1][np.unique(neighbour, return_inverse=True)[1]] == np.arange(pairs)
    id17[younger[free]], twin[younger[free]] = neighbour[free], elder[free]
    male = id17 % 2 == 1
    names = draw_names(rng, male).to_list()
    for one in younger[free].tolist():
        names[one] = sibling_name(names[twin[one]], MALE[int(rng.integers(0, len(MALE)))])
    return pl.DataFrame(
        {
            "person": np.arange(count, dtype=np.uint32),
            "name": names,
            "id_no": with_check(id17),
            "male": male,
            "born": birth_dates(id17),
            "twin": twin,
        }
    )
