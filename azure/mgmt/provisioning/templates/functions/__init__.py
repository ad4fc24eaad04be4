"""The functions of the language, by family. Names are found in any case."""

from __future__ import annotations

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
