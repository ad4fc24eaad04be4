"""Which method is meant: by service, group and method as programs write them, or by the id of the operation."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..core.declare.lookup import declared_operations, operation_of
from ..core.declare.operation import Body, Match, Operation
from ..core.faults import did_you_mean
from ..services import SERVICES
from ..stack.export.calls import SERVICES as PACKAGE
from ..stack.export.calls import client_class, probing_client
from ..stack.export.calls import operation_of as operation_called
from .errors import CommandError

_OPERATION_ID = re.compile(r"[A-Za-z0-9]+_[A-Za-z0-9]+")
_OF_DOC = re.compile(r"^:param (\w+): (.*(?:\n[ ]+.*)*)", re.MULTILINE)
_SHOWN = 12
"""How many names an error tells."""


@dataclass(frozen=True)
class Parameter:
    """An argument of a method.

    :ivar declared: The operation's parameter that it is for.
    """

    name: str
    required: bool
    declared: Any

    @property
    def option(self) -> str:
        """How a command names it."""
        return "--" + self.name.replace("_", "-")


@dataclass(frozen=True)
class Method:
    """A method of a client or of one of its groups.

    :ivar path: The names that lead to it from the service's client.
    """

    service: str
    path: tuple[str, ...]
    operation: Operation
    parameters: tuple[Parameter, ...]
    doc: str = ""

    @property
    def title(self) -> str:
        """Its name as programs write it: ``keyvault.vaults.get``."""
        return ".".join((self.service, *self.path))

    @property
    def body(self) -> Parameter | None:
        """The argument that is the body."""
        return next((each for each in self.parameters if isinstance(each.declared, Body)), None)

    def parameter(self, name: str) -> Parameter | None:
        """The argument of a name, as Python or a command writes it."""
        plain = name.replace("-", "_").lower()
        return next((each for each in self.parameters if each.name.lower() == plain), None)

    @property
    def summary(self) -> str:
        """What it does, in a sentence or two."""
        return " ".join(self.doc.partition("\n\n")[0].split())

    @cached_property
    def meanings(self) -> dict[str, str]:
        """What its arguments mean, by their names."""
        return {name: " ".join(text.split()) for name, text in _OF_DOC.findall(self.doc)}

    def on(self, client: Any) -> Any:
        """The method of a client."""
        found = getattr(client, self.service)
        for name in self.path:
            found = getattr(found, name)
        return found


class Catalog:
    """The methods of the services that a ``ProvisioningClient`` has; a service is loaded when it is asked for."""

    def __init__(self) -> None:
        self._clients: dict[str, Any] = {}

    def services(self) -> Sequence[str]:
        """The names of the services."""
        return SERVICES

    def service(self, name: str) -> str:
        """The service that a word names.

        :raises CommandError: There is none.
        """
        plain = name.lower()
        if plain not in SERVICES:
            hint = did_you_mean(name, SERVICES) or " azprov call --help says how to find it."
            raise CommandError(f"there is no service {name!r}.{hint}")
        return plain

    def groups(self, service: str) -> list[str]:
        """The groups of a service."""
        return [name for name, value in vars(self._kind(service)).items() if _is_group(name, value)]

    def names(self, service: str, group: str | None = None) -> list[str]:
        """The names of the methods of a group, or of the client itself."""
        owner = type(self._owner(service, group))
        package = f"{PACKAGE}.{service}."
        return [
            name
            for name in dir(owner)
            if not name.startswith("_") and str(getattr(getattr(owner, name), "__module__", "")).startswith(package)
        ]

    def methods(self, service: str, group: str | None = None) -> Iterator[Method]:
        """The methods of a group, or of the client itself."""
        for name in self.names(service, group):
            method = self._method(service, group, name)
            if method is not None:
                yield method

    def group(self, service: str, word: str) -> str:
        """The group that a word names.

        :raises CommandError: There is none.
        """
        groups = self.groups(service)
        found = _named(word, groups)
        if found is None:
            raise CommandError(f"{service} has no group {word!r}.{_hint(word, groups)}")
        return found

    def find(self, words: Sequence[str]) -> tuple[Method, list[str]]:
        """The method that words name, and the words behind its name.

        :param words: ``keyvault vaults get``, ``keyvault.vaults.get`` or ``Vaults_Get``, and what is behind it.
        :raises CommandError: They name none.
        """
        name, rest = split_name(words, 3)
        if not name:
            raise CommandError("which operation? Say its service, group and method: keyvault vaults get")
        if name[0].lower() not in SERVICES and _OPERATION_ID.fullmatch(name[0]):
            return self._by_id(name[0], SERVICES), [*name[1:], *rest]
        service = self.service(name[0])
        if len(name) == 1:
            groups = [*self.groups(service), *self.names(service)]
            raise CommandError(f"which group of {service}? There are {_told(groups)}")
        if _named(name[1], self.groups(service)) is None:
            direct = _named(name[1], self.names(service))
            if direct is not None:
                return self._found(service, None, direct), [*name[2:], *rest]
            if _OPERATION_ID.fullmatch(name[1]):
                return self._by_id(name[1], [service]), [*name[2:], *rest]
        group = self.group(service, name[1])
        names = self.names(service, group)
        if len(name) == 2:
            raise CommandError(f"which method of {service}.{group}? There are {_told(names)}")
        method = _named(name[2], names)
        if method is None:
            raise CommandError(f"{service}.{group} has no method {name[2]!r}.{_hint(name[2], names)}")
        return self._found(service, group, method), [*name[3:], *rest]

    def _by_id(self, operation_id: str, services: Iterable[str]) -> Method:
        services = list(services)
        having = [each for each in services if operation_of(f"{PACKAGE}.{each}", operation_id) is not None]
        if not having:
            known = {each.id for service in services for each in declared_operations(f"{PACKAGE}.{service}")}
            raise CommandError(f"there is no operation {operation_id!r}.{did_you_mean(operation_id, known)}")
        if len(having) > 1:
            told = _told(f"{each}.{operation_id}" for each in having)
            raise CommandError(f"several services have an operation {operation_id!r}. Say which one: {told}")
        service = having[0]
        for group in (None, *self.groups(service)):
            for method in self.methods(service, group):
                if method.operation.id == operation_id:
                    return method
        raise CommandError(f"{service} has no method for the operation {operation_id!r}")

    def _found(self, service: str, group: str | None, name: str) -> Method:
        method = self._method(service, group, name)
        assert method is not None, "what stands in the package of a service hands an operation over"
        return method

    def _method(self, service: str, group: str | None, name: str) -> Method | None:
        function = getattr(self._owner(service, group), name)
        signature = inspect.signature(function).parameters.values()
        arguments = [each for each in signature if each.kind is not each.VAR_KEYWORD]
        operation = operation_called(function, [each.name for each in arguments])
        if operation is None:
            return None
        declared = _declared(operation)
        parameters = []
        for each in arguments:
            of_operation = declared[each.name]
            is_required = of_operation.required if isinstance(of_operation, Body) else each.default is each.empty
            parameters.append(Parameter(each.name, is_required, of_operation))
        path = (name,) if group is None else (group, name)
        return Method(service, path, operation, tuple(parameters), inspect.getdoc(function) or "")

    def _kind(self, service: str) -> type[Any]:
        return type(self._client(service))

    def _client(self, service: str) -> Any:
        if service not in self._clients:
            self._clients[service] = probing_client(client_class(f"{PACKAGE}.{service}"))
        return self._clients[service]

    def _owner(self, service: str, group: str | None) -> Any:
        client = self._client(service)
        return client if group is None else getattr(client, group)


def split_name(words: Sequence[str], most: int) -> tuple[list[str], list[str]]:
    """The words of a name, which may be written with dots, and those behind it.

    :param most: The words that a name has at most.
    """
    if not words:
        return [], []
    if "." in words[0] and not words[0].startswith(("/", "-")):
        return [each for each in words[0].split(".") if each], [*words[1:]]
    count = 0 if words[0].startswith("-") else 1
    while 0 < count < min(most, len(words)) and re.fullmatch(r"[A-Za-z][\w-]*", words[count]):
        count += 1
    return [*words[:count]], [*words[count:]]


def _declared(operation: Operation) -> dict[str, Any]:
    """The parameters of an operation by the names of arguments."""
    found: dict[str, Any] = {}
    for each in operation.parameters:
        if isinstance(each, Match):
            found["etag"] = found["match_condition"] = each
        else:
            found[each.name] = each
    return found


def _is_group(name: str, value: Any) -> bool:
    return isinstance(value, property) and not name.startswith("_")


def _named(word: str, names: Iterable[str]) -> str | None:
    """The name that a word writes, with hyphens, in any case, or without ``begin``."""
    plain = word.replace("-", "_").lower()
    known = {each.lower(): each for each in names}
    return known.get(plain) or known.get(f"begin_{plain}")


def _hint(word: str, names: Sequence[str]) -> str:
    return did_you_mean(word, names) or f" There are {_told(names)}"


def _told(names: Iterable[str]) -> str:
    known = sorted(names)
    more = f" and {len(known) - _SHOWN} more" if len(known) > _SHOWN else ""
    return ", ".join(known[:_SHOWN]) + more
