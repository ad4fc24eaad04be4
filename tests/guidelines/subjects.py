"""What the requirements speak of: clients, operation groups, methods, models and enums, and the source.

The clients are those of the services that most programs use: all are made by the same generator. Names of others, where
they break a requirement, are those of the official packages.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib import import_module
from typing import Any

from azure.mgmt import provisioning
from azure.mgmt.provisioning import aio
from azure.mgmt.provisioning.core.declare import options
from azure.mgmt.provisioning.core.declare.operation import Body, Operation, Service
from azure.mgmt.provisioning.core.models.model import Model
from azure.mgmt.provisioning.services import CLIENTS, declared

from ..services.common import COMMON


@cache
def clients(*, asynchronous: bool) -> tuple[type[Any], ...]:
    """The client of all services, and that of each."""
    names = [name for name, service in CLIENTS.items() if service in COMMON]
    return tuple(getattr(aio if asynchronous else provisioning, name) for name in ("ProvisioningClient", *names))


def declared_services() -> list[Service]:
    """What is declared of the services."""
    return [service for service in declared() if service.name in COMMON]


@cache
def service_clients(*, asynchronous: bool) -> tuple[type[Any], ...]:
    """The clients of one service each."""
    return clients(asynchronous=asynchronous)[1:]


@dataclass(frozen=True)
class Method:
    """An operation as a method of a client.

    :param owner: The class of its operation group, or of its client.
    :param kind: ``call``, ``list`` or ``begin``: what the executor is asked for.
    """

    client: type[Any]
    owner: type[Any]
    name: str
    operation: Operation
    kind: str

    def __repr__(self) -> str:
        return f"{self.client.__module__}: {self.owner.__name__}.{self.name}"

    @property
    def function(self) -> Callable[..., Any]:
        """The function of the class."""
        function: Callable[..., Any] = inspect.getattr_static(self.owner, self.name)
        return function

    @property
    def parameters(self) -> list[inspect.Parameter]:
        """Its parameters but for the group that it belongs to."""
        return list(inspect.signature(self.function).parameters.values())[1:]

    @property
    def options(self) -> frozenset[str]:
        """The names of its options, which a TypedDict of core or of the service declares."""
        found = re.fullmatch(r"Unpack\[(?:(types)\.)?(\w+)\]", str(self.parameters[-1].annotation))
        if found is None:
            return frozenset()
        declared = import_module(f"{self.operation.service.package}.types") if found[1] else options
        return frozenset(getattr(declared, found[2]).__annotations__)

    @property
    def by_place(self) -> list[str]:
        """The arguments that are given by their place: those that are required, and the body."""
        bodies = {each.name for each in self.operation.parameters if isinstance(each, Body)}
        found = [each for each in self.parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
        return [each.name for each in found if each.default is each.empty or each.name in bodies]

    @property
    def optional_by_place(self) -> list[str]:
        """The arguments that are optional, and can be given by their place nevertheless."""
        found = [each.name for each in self.parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
        return [name for name in found if name not in self.by_place]


class _Asked(Exception):
    def __init__(self, operation: Operation, kind: str) -> None:
        super().__init__(operation.id)
        self.operation = operation
        self.kind = kind


class _Recorder:
    """An executor that tells what it was asked for."""

    def __getattr__(self, kind: str) -> Any:
        def asked(operation: Operation, arguments: Any, options: Any) -> Any:
            raise _Asked(operation, kind)

        return asked


def _asked(method: Callable[..., Any]) -> _Asked:
    required = {
        parameter.name: None
        for parameter in inspect.signature(method).parameters.values()
        if parameter.default is parameter.empty and parameter.kind is not parameter.VAR_KEYWORD
    }
    try:
        method(**required).send(None)
    except _Asked as asked:
        return asked
    raise AssertionError(f"{method} asks for no operation")


@cache
def methods(*, asynchronous: bool) -> tuple[Method, ...]:
    """Every operation of every service, as a method."""
    return tuple(method for client in service_clients(asynchronous=asynchronous) for method in _methods_of(client))


def _methods_of(client_class: type[Any]) -> Iterator[Method]:
    client = client_class._over(_Recorder())
    for name, member in list(vars(client_class).items()):
        if name.startswith("_"):
            continue
        owner = getattr(client, name) if isinstance(member, property) else client
        # Groups may have methods from a base class; those of core are no operations.
        found = [each for each, method in inspect.getmembers(type(owner), inspect.isfunction) if _is_generated(method)]
        for each in [name] if owner is client else found:
            asked = _asked(getattr(owner, each))
            yield Method(client_class, type(owner), each, asked.operation, asked.kind)


def _is_generated(method: Callable[..., Any]) -> bool:
    return method.__module__.startswith(f"{provisioning.__name__}.services.") and not method.__name__.startswith("_")


@cache
def groups(*, asynchronous: bool) -> tuple[type[Any], ...]:
    """The classes of operation groups."""
    owners = {method.owner for method in methods(asynchronous=asynchronous)}
    return tuple(owners - set(clients(asynchronous=asynchronous)))


@cache
def models_and_enums() -> tuple[type[Any], ...]:
    """The models and enums of all services."""
    modules = [import_module(f"{provisioning.__name__}.services.{service}.models") for service in COMMON]
    return tuple(getattr(module, name) for module in modules for name in module.__all__)


def models() -> list[type[Model]]:
    """The models of all services."""
    return [each for each in models_and_enums() if issubclass(each, Model)]


def enums() -> list[type[Enum]]:
    """The enums of all services."""
    return [each for each in models_and_enums() if issubclass(each, Enum)]
