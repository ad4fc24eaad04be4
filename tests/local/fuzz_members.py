"""Bodies with one member changed: each that is there, and each that the model declares."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any, Protocol

from azure.mgmt.provisioning.core.declare.operation import Operation
from azure.mgmt.provisioning.core.models.model import ExtensibleEnum, fields_of

_ENVELOPE = ("location", "tags", "identity", "sku", "kind", "properties", "zones", "plan")
"""What may stand in the body of any resource, whether it is declared or not."""
_WRONG: tuple[Any, ...] = (None, "Unknown", "", 0, -1, 1.5, True, 10**30, [], {}, [{}], [None], [""], ["x"], {"": 0})


class _Values(Protocol):
    def value(self, operation: Operation, type: str, depth: int) -> Any:
        """A value of a type in msrest's form."""


def changed_members(values: _Values, operation: Operation, body: Any, type: str) -> Iterator[Any]:
    """The body with one member left out, of another kind, or with a value that its type has or does not know.

    :param values: Makes values of a type.
    :param type: What the operation declares of the body.
    """
    for place in dict.fromkeys([*_places(body), *((name,) for name in _ENVELOPE)]):
        if place[0] in body:
            yield _without(body, place)
        for wrong in _WRONG:
            yield _with(body, place, wrong)
    for place, declared in list(_declared(operation, body, type)):
        for value in _of_type(values, operation, declared):
            yield _with(body, place, value)


def _places(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where members and items stand."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield (*place, key)
        yield from _places(item, (*place, key))


def _declared(
    operation: Operation, value: Any, type: str, place: tuple[Any, ...] = ()
) -> Iterator[tuple[tuple[Any, ...], str]]:
    """Where members might stand that requests may have, and their types."""
    if type.startswith("[") and isinstance(value, list):
        for index, item in enumerate(value):
            yield from _declared(operation, item, type[1:-1], (*place, index))
    elif type.startswith("{") and isinstance(value, dict):
        for name, item in value.items():
            yield from _declared(operation, item, type[1:-1], (*place, name))
    elif type[0].isupper() and isinstance(value, dict):
        for each in fields_of(operation.service.model(type)):
            if not each.read_only:
                yield (*place, each.wire), each.type
                if each.wire in value:
                    yield from _declared(operation, value[each.wire], each.type, (*place, each.wire))


def _of_type(values: _Values, operation: Operation, type: str) -> list[Any]:
    if type[0].isupper() and issubclass(operation.service.model(type), ExtensibleEnum):
        return [*(each.value for each in operation.service.model(type)), "Unknown"]
    return [values.value(operation, type, 0) for _ in range(3)]


def _with(body: Any, place: tuple[Any, ...], value: Any) -> Any:
    changed = deepcopy(body)
    _above(changed, place)[place[-1]] = deepcopy(value)
    return changed


def _without(body: Any, place: tuple[Any, ...]) -> Any:
    changed = deepcopy(body)
    del _above(changed, place)[place[-1]]
    return changed


def _above(body: Any, place: tuple[Any, ...]) -> Any:
    for key in place[:-1]:
        body = body[key]
    return body
