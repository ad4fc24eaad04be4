"""How a resource is read and deleted that the stack made: by operations that stand at the URL of what made it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ...core.declare.lookup import declared_operations, operation_of
from ...core.declare.operation import Match, Operation, Path, Query
from ...core.exchange.arguments import arguments_by_name
from ..plan.reading import reading_operation
from ..state.interface import Owned

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def made_by(owned: Owned) -> Operation | None:
    """The operation that made a resource; None where its service has it no more.

    :raises ModuleNotFoundError: The package of its service is not installed.
    """
    return operation_of(owned.service, owned.operation)


def reading_of(owned: Owned) -> tuple[Operation, tuple[Any, ...]] | None:
    """The operation that reads a resource, with its arguments; None where its service has none.

    :raises ModuleNotFoundError: The package of its service is not installed.
    """
    made = made_by(owned)
    reading = None if made is None else reading_operation(made)
    if made is None or reading is None:
        return None
    values = _values(made, owned.id)
    return None if values is None else (reading, _arguments(reading, values, owned.query))


def deletion_of(owned: Owned) -> tuple[Operation, tuple[Any, ...]] | None:
    """The operation that deletes a resource, with its arguments; None where its service has none.

    :raises ModuleNotFoundError: The package of its service is not installed.
    """
    made = made_by(owned)
    if made is None:
        return None
    for each in declared_operations(owned.service):
        if each.method == "DELETE" and each.url.lower() == made.url.lower():
            values = _values(each, owned.id)
            return None if values is None else (each, _arguments(each, values, owned.query))
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


def _arguments(operation: Operation, values: dict[str, str], query: Mapping[str, Any]) -> tuple[Any, ...]:
    taken = arguments_by_name(operation, range(2 * len(operation.parameters)))
    found: list[Any] = []
    for each in operation.parameters:
        if isinstance(each, Match):
            found += [None, None]
        elif each.name in taken:
            asked = _asked(each, query) if isinstance(each, Query) else None
            found.append(values.get(each.wire) if isinstance(each, Path) else asked)
    return tuple(found)


def _asked(parameter: Query, query: Mapping[str, Any]) -> Any:
    """What an operation is told in its query; that nothing is to be deleted along, where it may be told that."""
    if parameter.required:
        return query.get(parameter.name)
    return False if parameter.name.startswith("delete_") and parameter.type == "bool" else None
