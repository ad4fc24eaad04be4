"""What can be wrong with a rule."""

from __future__ import annotations


class RuleError(Exception):
    """A rule that says nothing.

    :param known: Azure Policy has what it says, and nobody has written it here.
    """

    def __init__(self, message: str, *, known: bool = False) -> None:
        super().__init__(message)
        self.known = known
