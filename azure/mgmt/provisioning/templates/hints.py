"""What somebody who wrote a name may have meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

_NEAR = 0.75


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """`` Did you mean 'x'?``, or nothing where no name is near."""
    known = {each.casefold(): each for each in names}
    found = get_close_matches(name.casefold(), known, 1, _NEAR)
    return f" Did you mean '{known[found[0]]}'?" if found else ""
