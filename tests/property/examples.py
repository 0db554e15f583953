"""How many random cases a property is tried on: few in `make test` where each takes long, more in `make faults`.

`make faults` takes the profile "deep" (tests/conftest.py), which says five hundred where Hypothesis says a hundred.
"""

from typing import Any

from hypothesis import settings

USUAL = 100


def examples(many: int, **more: Any) -> settings:
    """So many cases in `make test`, and as much more as the profile says."""
    return settings(max_examples=many * settings.default.max_examples // USUAL, deadline=None, **more)
