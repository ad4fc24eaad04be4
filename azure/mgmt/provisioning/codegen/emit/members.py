"""What a PATCH takes as keyword arguments, to type checkers: the members of its body, and its options."""

from __future__ import annotations

from ..represent.ir import OperationIR, ParameterIR, ServiceIR
from ..represent.names import LONG_RUNNING_OPTIONS
from .imports import Imports
from .keys import Keys
from .text import docstring

TEXT = "Members and options."
"""What the docstring of each TypedDict of keyword arguments says."""


class BodyMembers:
    """The TypedDicts of keyword arguments, each called after the model of a body.

    There is none where a member is called as an argument or an option, which it is then, nor where one is required,
    since it may stand in the body. There, type checkers see the options alone.
    """

    def __init__(self, service: ServiceIR) -> None:
        self._keys = Keys(service)
        self._service = service
        self._options: dict[str, str] = {}
        for operation in service.all_operations:
            body = body_of(operation)
            if body is not None and self._fits(operation, body):
                longest = "LongRunningOptions" if operation.long_running else "RequestOptions"
                self._options[body.type.name] = min(longest, self._options.get(body.type.name, longest))

    @property
    def models(self) -> list[str]:
        """The models whose members are keyword arguments."""
        return sorted(self._options)

    def of(self, operation: OperationIR) -> str | None:
        """The TypedDict of an operation, if it has one."""
        body = body_of(operation)
        return f"{body.type.name}Options" if body is not None and self._fits(operation, body) else None

    def source(self, model: str, imports: Imports) -> str | None:
        """The TypedDict that is called after a model, if there is one."""
        if model not in self._options:
            return None
        base = self._keys.form_name(self._service.model(model), self._form(model))
        options = imports.name(self._options[model], runtime=True)
        return f"class {model}Options({base}, {options}, total=False):\n" + docstring(TEXT)

    def _form(self, model: str) -> str:
        return self._keys.forms(self._service.model(model))[0]

    def _fits(self, operation: OperationIR, body: ParameterIR) -> bool:
        model = self._service.model(body.type.name)
        keys = self._keys.of(model, self._form(model.name))
        arguments = {argument.name for argument in operation.arguments}
        taken = arguments | LONG_RUNNING_OPTIONS | {"api_version", "match_condition", "self"}
        alone = len(self._keys.family(model)) == 1 and "api_version" not in arguments
        return alone and not any(key.required or key.name in taken for key in keys)


def body_of(operation: OperationIR) -> ParameterIR | None:
    """The body of a PATCH whose members are keyword arguments."""
    if operation.verb != "PATCH":
        return None
    return next((each for each in operation.parameters if each.kind == "body" and each.type.kind == "model"), None)
