"""The operations that services declare, by their ids."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from .operation import Operation, Service


def declared_service(package: str) -> Service:
    """The declaration of a service.

    :param package: Name of its package.
    :raises ModuleNotFoundError: There is no such package.
    """
    found: Service = import_module(package).SERVICE
    return found


def declared_operations(package: str) -> list[Operation]:
    """The operations that a service declares.

    :param package: Name of its package.
    :raises ModuleNotFoundError: There is no such package, or it declares none.
    """
    rest = import_module(package + "._rest")
    # A large service declares its operations in several modules.
    modules = [import_module(f"{rest.__name__}.{name}") for name in getattr(rest, "MODULES", ())] or [rest]
    return [value for module in modules for value in vars(module).values() if isinstance(value, Operation)]


def operation_of(package: str, operation_id: str) -> Operation | None:
    """The operation that a service declares under an id; None if it declares none.

    :param package: Name of its package.
    :raises ModuleNotFoundError: There is no such package, or it declares no operations.
    """
    return next((each for each in declared_operations(package) if each.id == operation_id), None)


def find_operation(service: Any, operation_id: str) -> Operation:
    """The operation of a service by its id.

    :raises ValueError: The service has no such operation.
    """
    found = operation_of(service.package, operation_id)
    if found is None:
        raise ValueError(f"{service.name} has no operation {operation_id!r}")
    return found
