"""Arguments of a call, and the parameters that they are for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..declare.operation import Body, Header, Match, Operation, Path, Query
from ..declare.settings import Settings


def check_argument_count(operation: Operation, arguments: Sequence[Any]) -> None:
    """Refuse a call with another number of arguments than the operation takes."""
    wanted = sum(arity(parameter) for parameter in operation.parameters)
    if len(arguments) != wanted:
        raise TypeError(f"{operation.id} takes {wanted} arguments, got {len(arguments)}")


def arity(parameter: Any) -> int:
    """The number of arguments that stand for a parameter."""
    if isinstance(parameter, Match):
        return 2
    if isinstance(parameter, (Query, Header, Body)) and parameter.fixed is not None:
        return 0
    return 0 if isinstance(parameter, (Path, Query, Header)) and parameter.client else 1


def index_of(operation: Operation, wanted: Any) -> int:
    """Which argument of an operation is the one for a parameter of its, the first one of two."""
    return sum(map(arity, operation.parameters[: operation.parameters.index(wanted)]))


def paired_arguments(operation: Operation, arguments: Sequence[Any], settings: Settings) -> Iterator[tuple[Any, Any]]:
    """The operation's parameters with their values."""
    check_argument_count(operation, arguments)
    rest = iter(arguments)
    parameter: Any
    for parameter in operation.parameters:
        count = arity(parameter)
        if count == 2:
            yield parameter, (next(rest), next(rest))
        elif count == 1:
            value = next(rest)
            if value is None:
                value = getattr(parameter, "default", None)
            if value is None and (isinstance(parameter, Path) or parameter.required):
                raise ValueError(f"{operation.id}: {parameter.name} is required, got None")
            yield parameter, value
        elif getattr(parameter, "client", False):
            value = settings.parameter(parameter.name)
            if value is None:
                value = getattr(parameter, "default", None)
            if value is None and (isinstance(parameter, Path) or parameter.required):
                raise ValueError(f"{operation.id} needs a client that was made with {parameter.name}")
            yield parameter, value
        else:
            yield parameter, parameter.fixed


class Link(str):
    """A link to a next page that stands in a path: it may bring a query of its own."""


def arguments_by_name(operation: Operation, arguments: Sequence[Any]) -> dict[str, Any]:
    """The arguments of a call by the names of its parameters; two of a match."""
    rest = iter(arguments)
    found: dict[str, Any] = {}
    for parameter in operation.parameters:
        if isinstance(parameter, Match):
            found["etag"] = (next(rest), next(rest))
        elif arity(parameter):
            found[parameter.name] = next(rest)
    return found


def next_arguments(operation: Operation, given: Mapping[str, Any], link: str) -> list[Any]:
    """The arguments of the operation that reads a next page: those of the first one by their names, and the link.

    :param given: The arguments of the operation that read the first page, by name.
    """
    found: list[Any] = []
    for parameter in operation.parameters:
        if isinstance(parameter, Match):
            found.extend(given.get("etag", (None, None)))
        elif arity(parameter):
            takes_link = isinstance(parameter, Path) and parameter.name not in given
            found.append(Link(link) if takes_link else given.get(parameter.name))
    return found
