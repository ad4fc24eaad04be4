"""How a program calls an operation: the client, the group and the method."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from ...core.declare.lookup import find_operation
from ...core.declare.operation import SUBSCRIPTION_ID, Operation

SERVICES = __name__.partition(".stack.")[0] + ".services"
"""The package of the services that a ``ProvisioningClient`` has."""


def shipped_services() -> list[str]:
    """The packages of the services that a ``ProvisioningClient`` has."""
    names: Mapping[str, str] = import_module(SERVICES).CLIENTS
    return [f"{SERVICES}.{name}" for name in sorted(names.values())]


def packages_of(namespace: str) -> list[str]:
    """The packages of those of them that declare operations on a resource provider's namespace, by their names."""
    modules: Mapping[str, Sequence[str]] = import_module(f"{SERVICES}.namespaces").MODULES
    found = next((each for name, each in modules.items() if name.lower() == namespace.lower()), ())
    return sorted({f"{SERVICES}.{each.partition('.')[0]}" for each in found})


def group_operation() -> Operation:
    """The operation that makes resource groups."""
    package: Any = import_module(f"{SERVICES}.resources")
    return find_operation(package.SERVICE, "ResourceGroups_CreateOrUpdate")


@dataclass(frozen=True)
class Method:
    """A method of an operation group.

    :ivar parameters: The names of the arguments that it takes without their names, in their order.
    """

    group: str
    name: str
    parameters: tuple[str, ...]


class Calls:
    """Finds the methods that operations have."""

    def __init__(self) -> None:
        self._methods: dict[str, dict[int, Method]] = {}

    def method(self, operation: Operation) -> Method | None:
        """The method of an operation; None if it has none that a program can call with an id and a body alone."""
        if any(getattr(each, "client", False) and each != SUBSCRIPTION_ID for each in operation.parameters):
            return None
        package = operation.service.package
        if package not in self._methods:
            self._methods[package] = dict(_methods(client_class(package)))
        return self._methods[package].get(id(operation))


def client_class(package: str) -> type[Any]:
    """The plain client of a service."""
    module = import_module(f"{package}.client")
    found: type[Any] = next(
        each for each in vars(module).values() if isinstance(each, type) and each.__module__ == module.__name__
    )
    return found


class _Called(Exception):
    """A method handed its operation over."""


class _Probe:
    """An executor that tells which operation a method hands over."""

    settings: Any = None

    def _told(self, operation: Operation, arguments: Any, options: Any) -> Any:
        raise _Called(operation)

    call = list = begin = _told


def probing_client(kind: type[Any]) -> Any:
    """A client whose methods are for :func:`operation_of`: they send nothing.

    :param kind: The class of the client of a service.
    """
    probe: Any = _Probe()
    return kind._over(probe)


def operation_of(method: Callable[..., Any], names: Iterable[str]) -> Operation | None:
    """The operation that a method of a probing client or of its groups hands over; None if it hands none over.

    :param names: Names of arguments, those that are required at least.
    """
    try:
        method(**dict.fromkeys(names))
    except _Called as called:
        operation: Operation = called.args[0]
        return operation
    return None


def _methods(kind: type[Any]) -> list[tuple[int, Method]]:
    """The methods of a client's groups, by the identity of their operations."""
    client = probing_client(kind)
    found: list[tuple[int, Method]] = []
    for name, value in vars(kind).items():
        if isinstance(value, property) and not name.startswith("_"):
            group = getattr(client, name)
            operations = f"{kind._service.package}.operations"
            for method in dir(type(group)):
                # What groups have from elsewhere, such as edit(), calls others.
                if not method.startswith("_") and getattr(group, method).__module__.startswith(operations):
                    found += _method(group, name, method)
    return found


def _method(group: Any, group_name: str, name: str) -> list[tuple[int, Method]]:
    function = getattr(group, name)
    required = [
        each
        for each in inspect.signature(function).parameters.values()
        if each.default is each.empty and each.kind is not each.VAR_KEYWORD
    ]
    if any(each.kind is each.KEYWORD_ONLY for each in required):
        return []
    names = tuple(each.name for each in required)
    operation = operation_of(function, names)
    return [] if operation is None else [(id(operation), Method(group_name, name, names))]
