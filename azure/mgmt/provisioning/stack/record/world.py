"""What a recording stands in, and the end of what it can tell."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..errors import BoundaryReached
from .lines import program_line
from .marks import Marks, Origin
from .origins import Template

Looking = Callable[[Origin], Any]
"""Gives the value of what a program looks at, waiting if need be; raises Unknown where it can't be told."""


class Unknown(Exception):
    """A value can't be told before the resource that it is of was made."""


def nothing_is_there(origin: Origin) -> Any:
    """What a program sees of values if nothing was ever made."""
    raise Unknown


class ProgramWorld:
    """What one run of a program stands in.

    :param looking: Gives values that the program looks at.
    :ivar ended: Where the program looked at what can't be told; nothing is recorded after it.
    """

    def __init__(self, looking: Looking = nothing_is_there) -> None:
        self.marks = Marks()
        self.ended: BoundaryReached | None = None
        self._looking = looking

    def look(self, origin: Origin) -> Any:
        """The value of what the program looks at.

        :raises BoundaryReached: It can't be told before it is there.
        """
        if self.ended is not None:
            raise self.ended
        if isinstance(origin, Template):
            origin.arrive()
        try:
            return self._looking(origin)
        except Unknown:
            self.ended = BoundaryReached(origin.describe(), program_line())
            raise self.ended from None
