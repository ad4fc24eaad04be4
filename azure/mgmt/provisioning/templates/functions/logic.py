"""Functions of true and false. Which branch of if() counts is known before the other is looked at: see evaluating."""

from __future__ import annotations

from ..values import Value
from .declared import Family

FAMILY = Family("Logic")


@FAMILY.function("and")
def both(first: bool, second: bool, *others: bool) -> bool:
    """Whether all values are true.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-logical#and
    """
    return all((first, second, *others))


@FAMILY.function("or")
def either(first: bool, second: bool, *others: bool) -> bool:
    """Whether one of the values is true.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-logical#or
    """
    return any((first, second, *others))


@FAMILY.function("not")
def negated(value: bool) -> bool:
    """The other of true and false.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-logical#not
    """
    return not value


@FAMILY.function("bool")
def boolean(value: str | int | bool) -> bool:
    """A text or an integer as true or false.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-logical#bool
    """
    if isinstance(value, str):
        if value.strip().lower() not in ("true", "false", "1", "0"):
            raise ValueError(f"the value '{value}' can't be converted to a boolean")
        return value.strip().lower() in ("true", "1")
    return value != 0


@FAMILY.function("true")
def true() -> bool:
    """True.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-logical#true
    """
    return True


@FAMILY.function("false")
def false() -> bool:
    """False.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-logical#false
    """
    return False


@FAMILY.function("if")
def choose(condition: bool, if_true: Value, if_false: Value) -> Value:
    """One of two values; the other is not worked out.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-logical#if
    """
    return if_true if condition else if_false
