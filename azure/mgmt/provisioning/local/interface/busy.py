"""What may not be written while something is going on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Busy:
    """How a service refuses to write a resource while an operation is going on for it.

    :param code: Code of the error.
    :param message: Its message: ``{name}`` stands for the name of what is busy, ``{url}`` for where to ask about the
        operation.
    :param status: Its status.
    :param family: An operation on any resource of the family counts: on the top-level one, and on all below that.
    """

    code: str
    message: str
    status: int = 409
    family: bool = False
