"""What can be wrong with a query."""

from __future__ import annotations


class KqlError(Exception):
    """A query that gives nothing."""


class KqlSyntaxError(KqlError):
    """A query that cannot be read.

    :param position: Where, counted from 0.
    :param token: What stands there; empty for the end.
    """

    def __init__(self, message: str, position: int, token: str) -> None:
        super().__init__(message)
        self.position = position
        self.token = token


class KqlNameError(KqlError):
    """A query that names a table, a column or values that there can't be."""


class NotSupported(KqlError):
    """A query with what the language has, and nobody has written here.

    :param what: The operator or function, with its kind.
    """

    def __init__(self, what: str) -> None:
        super().__init__(f"{what} is not supported.")
        self.what = what
