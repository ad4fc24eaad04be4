"""Where tests that try many things at random begin."""

from __future__ import annotations

import os
from random import SystemRandom

_USUAL = 291652658


def seed_of(variable: str) -> int:
    """The seed that an environment variable names, or a new one where it says "random".

    Otherwise it is the same one each time, so that what a run of the tests says depends on the tree alone. `make fuzz`
    looks further.
    """
    given = os.environ.get(variable) or os.environ.get("SEEDS")
    if not given:
        return _USUAL
    return SystemRandom().randrange(2**32) if given == "random" else int(given)
