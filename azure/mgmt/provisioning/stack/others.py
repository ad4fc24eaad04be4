"""Outputs of other stacks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..core.faults import did_you_mean
from .errors import StackError
from .record.lines import program_line

Others = Callable[[str], Mapping[str, Any] | None]
"""Gives the outputs of the stack of a name; None if there is no such stack."""


def no_others(name: str) -> Mapping[str, Any] | None:
    """There are no other stacks."""
    return None


class Outputs(Mapping[str, Any]):
    """The outputs of another stack, as its last run that ended well left them.

    :param stack: The name of that stack.
    :param values: The outputs, but for secret ones.
    """

    def __init__(self, stack: str, values: Mapping[str, Any]) -> None:
        self._stack = stack
        self._values = values

    def __getitem__(self, name: str) -> Any:
        """An output.

        :raises StackError: There is none, or it is secret.
        """
        if name not in self._values:
            hint = did_you_mean(name, self._values)
            raise StackError(f"the stack {self._stack} has no output {name!r}, or a secret one.{hint}", program_line())
        return self._values[name]

    def get(self, name: str, default: Any = None) -> Any:
        """An output, or the default where there is none."""
        return self._values.get(name, default)

    def __contains__(self, name: object) -> bool:
        return name in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"<outputs of the stack {self._stack!r}: {', '.join(self._values) or 'none'}>"
