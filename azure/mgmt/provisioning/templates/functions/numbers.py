"""Functions of numbers."""

from __future__ import annotations

import math
import re

from ..values import Value
from .declared import Family

FAMILY = Family("Numbers")


@FAMILY.function("add")
def add(one: int, other: int) -> int:
    """The sum of two integers.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric#add
    """
    return one + other


@FAMILY.function("sub")
def sub(one: int, other: int) -> int:
    """One integer less another.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric#sub
    """
    return one - other


@FAMILY.function("mul")
def mul(one: int, other: int) -> int:
    """The product of two integers.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric#mul
    """
    return one * other


@FAMILY.function("div")
def div(one: int, other: int) -> int:
    """How often one integer is in another: what is left over is dropped.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric#div
    """
    quotient = abs(one) // abs(_divisor(other))
    return quotient if (one < 0) == (other < 0) else -quotient


@FAMILY.function("mod")
def mod(one: int, other: int) -> int:
    """What is left over when one integer is divided by another, with the sign of the first.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric#mod
    """
    rest = abs(one) % abs(_divisor(other))
    return -rest if one < 0 else rest


@FAMILY.function("int")
def integer(value: int | float | str) -> int:
    """A text or a number as an integer.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric#int
    """
    if isinstance(value, str):
        if not re.fullmatch(r"\s*[+-]?[0-9]{1,19}\s*", value):
            raise ValueError(f"the value '{value}' can't be converted to an integer")
        return int(value)
    return int(value)


@FAMILY.function("float")
def floating(value: int | float | str) -> float:
    """A text or a number as a floating-point number.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric#float
    """
    number = float(value)
    if not math.isfinite(number):
        raise ValueError(f"the value '{value}' can't be converted to a number")
    return number


def _divisor(value: Value) -> int:
    if value == 0:
        raise ValueError("an integer can't be divided by zero")
    return int(value)
