"""What methods take as keyword arguments, to type checkers: the members of a body, and options."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from ..represent.ir import OperationIR, ParameterIR, ServiceIR
from ..represent.names import LONG_RUNNING_OPTIONS
from .imports import Imports
from .keys import Keys
from .text import docstring

TEXT = "Members and options."
"""What the docstring of each TypedDict of keyword arguments says."""


class BodyMembers:
    """The TypedDicts of keyword arguments, each called after the model of a body: two, where some of the operations
    that take it are long-running and others are not.

    There is none where a member is called as an argument or an option, which it is then, nor where one is required,
    since it may stand in the body. There, type checkers see the options alone.
    """

    def __init__(self, service: ServiceIR) -> None:
        self._keys = Keys(service)
        self._service = service
        self._waits: dict[str, set[bool]] = defaultdict(set)
        for operation in service.all_operations:
            body = body_of(operation)
            if body is not None and self._fits(operation, body):
                self._waits[body.type.name].add(operation.long_running)

    @property
    def names(self) -> list[str]:
        """What the TypedDicts are called, without the ending ``Options``."""
        return sorted(self._name(model, waits) for model, both in self._waits.items() for waits in both)

    def of(self, operation: OperationIR) -> str | None:
        """The TypedDict of an operation, if it has one."""
        body = body_of(operation)
        if body is None or not self._fits(operation, body):
            return None
        return f"{self._name(body.type.name, operation.long_running)}Options"

    def sources(self, model: str, imports: Imports) -> Iterator[str]:
        """The TypedDicts that are called after a model."""
        base = self._keys.form_name(self._service.model(model), self._form(model))
        for waits in sorted(self._waits.get(model, ())):
            options = imports.name("LongRunningOptions" if waits else "RequestOptions", runtime=True)
            yield f"class {self._name(model, waits)}Options({base}, {options}, total=False):\n" + docstring(TEXT)

    def _name(self, model: str, waits: bool) -> str:
        return f"{model}LongRunning" if waits and len(self._waits[model]) == 2 else model

    def _form(self, model: str) -> str:
        return self._keys.forms(self._service.model(model))[0]

    def _fits(self, operation: OperationIR, body: ParameterIR) -> bool:
        model = self._service.model(body.type.name)
        keys = self._keys.of(model, self._form(model.name))
        arguments = {argument.name for argument in operation.arguments}
        taken = arguments | LONG_RUNNING_OPTIONS | {"api_version", "match_condition", "self"}
        alone = len(self._keys.family(model)) == 1 and "api_version" not in arguments
        return alone and not any(key.required or key.name in taken for key in keys)


@lru_cache(maxsize=1)
def body_members(service: ServiceIR) -> BodyMembers:
    """The TypedDicts of keyword arguments of a service, which each of its modules asks for."""
    return BodyMembers(service)


def body_of(operation: OperationIR) -> ParameterIR | None:
    """The body whose members are keyword arguments: that of a PATCH, or one of which the document says so."""
    bodies = (each for each in operation.parameters if each.kind == "body" and each.type.kind == "model")
    return next((each for each in bodies if operation.verb == "PATCH" or each.members), None)
