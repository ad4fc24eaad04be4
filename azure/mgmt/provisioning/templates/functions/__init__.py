"""The functions of the language, by family. Names are found in any case."""

from __future__ import annotations

from functools import lru_cache

from . import (
    arrays,
    comparisons,
    dates,
    encodings,
    lambdas,
    logic,
    networks,
    numbers,
    objects,
    resources,
    scopes,
    strings,
)
from .declared import Family, Function

FAMILIES: tuple[Family, ...] = (
    arrays.FAMILY,
    comparisons.FAMILY,
    dates.FAMILY,
    lambdas.FAMILY,
    logic.FAMILY,
    networks.FAMILY,
    numbers.FAMILY,
    objects.FAMILY,
    resources.FAMILY,
    scopes.FAMILY,
    strings.FAMILY,
    encodings.FAMILY,
)
FUNCTIONS: dict[str, Function] = {
    name.casefold(): function for family in FAMILIES for name, function in family.functions.items()
}


@lru_cache(maxsize=256)
def find_function(name: str) -> Function | None:
    """The function of a name, in any case; None if there is none."""
    folded = name.casefold()
    if folded in FUNCTIONS or not folded.startswith("list"):
        return FUNCTIONS.get(folded)
    return resources.listing(name)
