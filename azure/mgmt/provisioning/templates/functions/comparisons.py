"""Functions that compare."""

from __future__ import annotations

from typing import Any

from ..dotnet.collation import collation_key
from ..values import Value, kind_of, same
from .declared import Family

FAMILY = Family("Comparisons")


@FAMILY.function("coalesce")
def coalesce(first: Value, *others: Value) -> Value:
    """The first value that is not null; those after it are not worked out.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-comparison#coalesce
    """
    return next((value for value in (first, *others) if value is not None), None)


@FAMILY.function("equals")
def equals(one: Value, other: Value) -> bool:
    """Whether two values are the same; texts differ by case.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-comparison#equals
    """
    return same(one, other)


@FAMILY.function("less", effort=2)
def less(one: int | float | str, other: int | float | str) -> bool:
    """Whether the first of two numbers or texts is smaller.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-comparison#less
    """
    return bool(_order(one, other) < _order(other, one))


@FAMILY.function("lessOrEquals", effort=2)
def less_or_equals(one: int | float | str, other: int | float | str) -> bool:
    """Whether the first of two numbers or texts is smaller or the same.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-comparison#lessorequals
    """
    return bool(_order(one, other) <= _order(other, one))


@FAMILY.function("greater", effort=2)
def greater(one: int | float | str, other: int | float | str) -> bool:
    """Whether the first of two numbers or texts is larger.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-comparison#greater
    """
    return bool(_order(one, other) > _order(other, one))


@FAMILY.function("greaterOrEquals", effort=2)
def greater_or_equals(one: int | float | str, other: int | float | str) -> bool:
    """Whether the first of two numbers or texts is larger or the same.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-comparison#greaterorequals
    """
    return bool(_order(one, other) >= _order(other, one))


def _order(value: int | float | str, beside: int | float | str) -> Any:
    """What a value is compared by with another."""
    if isinstance(value, str) != isinstance(beside, str):
        raise ValueError(f"a value of type '{kind_of(value)}' can't be compared with one of type '{kind_of(beside)}'")
    return collation_key(value) if isinstance(value, str) else value
