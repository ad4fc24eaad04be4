"""From a method and a path below ``/_local/`` to a call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..arm.errors import ArmError
from ..http import LocalRequest, LocalResponse

Arguments = dict[str, str]
"""What a path has in place of placeholders."""
Call = Callable[[Any, LocalRequest, Arguments], LocalResponse]


class Calls:
    """The calls that there are."""

    def __init__(self) -> None:
        self._calls: list[tuple[str, list[str], Call]] = []

    def add(self, method: str, path: str) -> Callable[[Call], Call]:
        """Register the decorated function for a method and a path, in which ``{name}`` stands for anything."""

        def register(call: Call) -> Call:
            self._calls.append((method, path.split("/"), call))
            return call

        return register

    def find(self, method: str, path: str) -> tuple[Call, Arguments]:
        """The call for a method and a path.

        :raises ArmError: There is none: 404, or 405 where there are others for the path.
        """
        segments = path.split("/")
        allowed = []
        for offered, template, call in self._calls:
            if len(template) != len(segments):
                continue
            pairs = list(zip(template, segments, strict=True))
            if all(name.startswith("{") or name == segment for name, segment in pairs):
                if offered == method:
                    return call, {name[1:-1]: segment for name, segment in pairs if name.startswith("{")}
                allowed.append(offered)
        if allowed:
            message = f"/_local/{path} takes {', '.join(allowed)}, and no {method}."
            raise ArmError(405, "MethodNotAllowed", message, headers={"Allow": ", ".join(allowed)})
        raise ArmError(404, "NotFound", f"There is nothing at /_local/{path}.")
