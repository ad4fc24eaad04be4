"""The operations of services, and the routes and types that they make."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from types import ModuleType

from ... import services as shipped
from ...core.declare.lookup import declared_operations
from ...core.declare.operation import Operation
from ..declared import operations_with
from .catalog import Catalog
from .declarations import Declarations
from .routes import Router

_ALONG = {"authorization": ("policy",), "resources": ("managementgroups", "features")}
"""Services that others cannot do without: deployments go to management groups, assignments of policies are at scopes of
roles. They come along where a local Azure Resource Manager has some services only."""


def routing_of(services: Iterable[str | ModuleType] | None) -> tuple[Router, Catalog]:
    """Routes and types of services; for None of all that ship with the library."""
    return _routing(shipped.SERVICES if services is None else tuple(services))


@lru_cache(maxsize=16)
def _routing(services: tuple[str | ModuleType, ...]) -> tuple[Router, Catalog]:
    # Nobody changes them, and making them takes long: they are shared.
    declarations = declarations_of(services)
    return Router(declarations), Catalog(declarations)


def declarations_of(services: Iterable[str | ModuleType]) -> Declarations:
    """What services declare: names of those that ship with the library, packages of others, or their names.

    :raises ValueError: There is no such service.
    """
    named = list(dict.fromkeys(services))
    ours = [each for each in named if each in shipped.SERVICES]
    ours += [each for name in ours for each in _ALONG.get(str(name), ()) if each not in ours]
    others = [operation for each in named if each not in ours for operation in operations_of(each)]
    parts = [Declarations.of_shipped(map(str, ours)), Declarations.of([*others, *operations_with(ours)])]
    return Declarations.joined(parts)


def operations_of(service: str | ModuleType) -> list[Operation]:
    """The operations of a service: its name, its package, or the package's name.

    :raises ValueError: There is no such service.
    """
    if isinstance(service, ModuleType):
        package = service.__name__
    else:
        package = service if "." in service else f"{shipped.__name__}.{service}"
    try:
        declared = declared_operations(package)
    except ModuleNotFoundError as error:
        if error.name is None or not (package + "._rest").startswith(error.name):
            raise
        raise ValueError(f"services: there is no service {service!r}") from error
    # A constant may stand for an operation that another one shares; each operation counts once.
    return list({(operation.id, operation.method, operation.url): operation for operation in declared}.values())
