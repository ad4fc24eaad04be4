"""Faults of expressions, in Azure Resource Manager's words."""

from __future__ import annotations


class ExpressionError(ValueError):
    """An expression can't be read or worked out.

    :param message: What is wrong, as Azure Resource Manager says it.
    :param position: Where in the expression, counted from 0, if it is known.
    """

    def __init__(self, message: str, position: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.position = position


class ExpressionSyntaxError(ExpressionError):
    """An expression is not in the language."""


class MissingError(ExpressionError):
    """A property or an element is asked for that isn't there."""
