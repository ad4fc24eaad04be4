"""How a resource is read and deleted that the stack made: by operations that stand at the URL of what made it."""

from __future__ import annotations

import re
from typing import Any

from azure.core import MatchConditions

from ...core.declare.lookup import declared_operations, operation_of
from ...core.declare.operation import Match, Operation, Path, Query
from ...core.exchange.arguments import arguments_by_name
from ..errors import StackError
from ..plan.reading import reading_operation
from ..state.interface import Owned

_DELETE = "Delete"
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def made_by(owned: Owned) -> Operation | None:
    """The operation that made a resource; None where its service has it no more.

    :raises ModuleNotFoundError: The package of its service is not installed.
    """
    return operation_of(owned.service, owned.operation)


Told = tuple[Operation, tuple[Any, ...], dict[str, Any]]
"""An operation, with the arguments and options of its call."""


def reading_of(owned: Owned) -> Told | None:
    """The operation that reads a resource, with its arguments and options; None where its service has none.

    :raises ModuleNotFoundError: The package of its service is not installed.
    """
    made = made_by(owned)
    reading = None if made is None else reading_operation(made)
    if made is None or reading is None:
        return None
    values = _values(made, owned.id)
    try:
        return None if values is None else (reading, _arguments(reading, values, owned), _options(owned))
    except StackError:  # nobody knows what it has to be told
        return None


def deletion_of(owned: Owned) -> Told | None:
    """The operation that deletes a resource, with its arguments and options; None where its service has none.

    :raises ModuleNotFoundError: The package of its service is not installed.
    :raises StackError: It has to be told what nobody knows.
    """
    made = made_by(owned)
    if made is None:
        return None
    for each in declared_operations(owned.service):
        if each.method == "DELETE" and each.url.lower() == made.url.lower():
            values = _values(each, owned.id)
            return None if values is None else (each, _arguments(each, values, owned), _options(owned))
    return None


def _values(operation: Operation, identity: str) -> dict[str, str] | None:
    """What stands in an id in the places of an operation's placeholders, by their names."""
    several = {each.wire for each in operation.parameters if isinstance(each, Path) and each.skip_encoding}
    pattern = ""
    rest = 0
    for found in _PLACEHOLDER.finditer(operation.url):
        # One that may hold several segments stands behind a slash of its own, which it may hold, too.
        part = "/?([^/](?:.*[^/])?)" if found[1] in several else "([^/]+)"
        before = operation.url[rest : found.start()]
        pattern += re.escape(before[:-1] if found[1] in several and before.endswith("/") else before) + part
        rest = found.end()
    matched = re.fullmatch(pattern + re.escape(operation.url[rest:]), identity, re.IGNORECASE)
    if matched is None:
        return None
    return dict(zip(_PLACEHOLDER.findall(operation.url), matched.groups(), strict=True))


def _options(owned: Owned) -> dict[str, Any]:
    return {"api_version": owned.api_version} if owned.api_version else {}


def _arguments(operation: Operation, values: dict[str, str], owned: Owned) -> tuple[Any, ...]:
    taken = arguments_by_name(operation, range(2 * len(operation.parameters)))
    found: list[Any] = []
    for each in operation.parameters:
        if isinstance(each, Match):
            # What is there, whatever it is like: where a condition has to be told, this is the one that says nothing.
            found += [None, MatchConditions.IfPresent] if each.required and each.if_match else [None, None]
        elif each.name in taken:
            asked = _asked(operation, each, owned) if isinstance(each, Query) else None
            found.append(values.get(each.wire) if isinstance(each, Path) else asked)
    return tuple(found)


def _asked(operation: Operation, parameter: Query, owned: Owned) -> Any:
    """What an operation is told in its query: what the one was told that made the resource, or what it says itself.

    :raises StackError: It has to be told something else.
    """
    if not parameter.required:
        # That nothing is to be deleted along, where it may be told that.
        return False if parameter.name.startswith("delete_") and parameter.type == "bool" else None
    if parameter.name in owned.query or parameter.default is not None:
        return owned.query.get(parameter.name, parameter.default)
    if operation.method == "DELETE" and parameter.type[0].isupper():
        # Some can let go of what the resource is made of, and keep that. A stack made all of it.
        values: Any = operation.service.model(parameter.type)
        if any(each.value == _DELETE for each in values):
            return _DELETE
    raise StackError(
        f"{owned.id}: {operation.id} has to be told {parameter.name}, which the program said nowhere. Call it in a "
        "script, and take the resource out of the stack with azprov forget"
    )
