"""A row of the tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

SUBSCRIPTION = "/subscriptions/00000000-0000-0000-0000-000000000000"
GROUP = f"{SUBSCRIPTION}/resourceGroups/rg"
PRINCIPAL = "33333333-3333-3333-3333-333333333333"


@dataclass(frozen=True)
class Row:
    """A command and what it has to answer.

    :param command: What is typed after ``az``.
    :param query: What of the result is looked at: a JMESPath expression.
    :param expected: What that is.
    :param exit: The exit code.
    :param error: What is said where the exit code is not 0.
    """

    command: str
    query: str | None = None
    expected: Any = None
    exit: int = 0
    error: str = ""
