"""Faults of expressions, in Azure Resource Manager's words."""

from __future__ import annotations

MOST_OF_MESSAGE = 4000
"""How long a message may be that shows values of a template."""


class ExpressionError(ValueError):
    """An expression can't be read or worked out.

    :param message: What is wrong, as Azure Resource Manager says it.
    :param position: Where in the expression, counted from 0, if it is known.
    """

    def __init__(self, message: str, position: int | None = None) -> None:
        message = _shortened(message)
        super().__init__(message)
        self.message = message
        self.position = position


class ExpressionSyntaxError(ExpressionError):
    """An expression is not in the language."""


class MissingError(ExpressionError):
    """A property or an element is asked for that isn't there."""


class LaterError(ExpressionError):
    """A value is known when the template is deployed, and not before."""


class TemplateError(ExpressionError):
    """A template is not valid.

    :param reason: What is wrong, as Azure Resource Manager says it.
    :param path: Where in the template, as keys and indexes from its root.
    :param subject: What of the template is meant, such as ``resource 'store'``.
    """

    code = "InvalidTemplate"

    def __init__(self, reason: str, path: tuple[str | int, ...] = (), subject: str = "") -> None:
        reason, subject = _shortened(reason), _shortened(subject)
        super().__init__(f"The template {subject} is not valid: {reason}" if subject else reason)
        self.reason = reason
        self.path = path
        self.subject = subject
        self.line: int | None = None
        self.column: int | None = None

    def at(self, line: int, column: int) -> TemplateError:
        """This error, which says where in the text of the template it is, counted from 1."""
        self.line, self.column = line, column
        if self.subject:
            self.message = (
                f"The template {self.subject} at line '{line}' and column '{column}' is not valid: {self.reason}"
            )
            self.args = (self.message,)
        return self


def _shortened(text: str) -> str:
    return text if len(text) <= MOST_OF_MESSAGE else f"{text[:MOST_OF_MESSAGE]}…"
