"""Modules and names that this package does not have, and those that were probably meant."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from importlib import import_module

_PACKAGE = __name__.rpartition(".")[0]
_VERSION = re.compile(r"v\d{4}_\d{2}_\d{2}(_preview)?")
"""What packages with several API versions call the module of one."""
_SERVICES = {
    "cosmos": "cosmosdb",
    "msi": "managedidentity",
    "mysqlflexibleservers": "mysql",
    "postgresqlflexibleservers": "postgresql",
    "rdbms": "mysql",
    "resource": "resources",
    "subscription": "subscriptions",
    "vm": "compute",
}
"""What the official packages call the services that have another name here."""
_OF_A_SERVICE = ("models", "operations", "types")
"""Modules that each service has."""
_FEW = 3
"""How many services may have what was meant, for a hint that names them all."""


class Guesses:
    """Finds no module, and is asked last: tells which one was meant where a module of this package is not there."""

    @staticmethod
    def find_spec(name: str, path: object = None, target: object = None) -> None:
        """What the import system calls for a module that nobody else found.

        :raises ModuleNotFoundError: Something else was probably meant.
        """
        if name.startswith(f"{_PACKAGE}."):
            meant = _meant(name[len(_PACKAGE) + 1 :].split("."))
            if meant is not None:
                # Without its name, by which "from … import …" would take it for a module that need not be there.
                raise ModuleNotFoundError(f"No module named {name!r}. Did you mean {meant!r}?")


def no_attribute(module: str, name: str, names: Iterable[str]) -> AttributeError:
    """The error for a name that a module of this package does not have."""
    from .core.faults import did_you_mean

    meant = _meant([*module.split(".")[3:], name])
    hint = did_you_mean(name, names) if meant is None else f" Did you mean {meant!r}?"
    return AttributeError(f"module {module!r} has no attribute {name!r}{hint and '.' + hint}")


def of_a_service(name: str) -> str:
    """What to say of a name that a client of all services does not have, and the client of a service does."""
    from .core.clients.base import models_hint
    from .services import CLIENTS

    hint = models_hint(name, f"{_PACKAGE}.services.<service>")
    if hint:
        return hint
    found = []
    for client, service in CLIENTS.items():
        module = import_module(f"{_PACKAGE}.services.{service}.client")
        if hasattr(getattr(module, client), name):
            found.append(f"'{service}.{name}'")
    return f" Did you mean {' or '.join(found)}?" if 0 < len(found) <= _FEW else ""


def _meant(parts: list[str]) -> str | None:
    """The full name of the module or name that was probably meant.

    :param parts: The name below this package.
    """
    from .core.faults import nearest
    from .services import CLIENTS, SERVICES

    if parts[-1].startswith("_"):
        return None
    asynchronous = parts[0] == "aio" and len(parts) > 1
    first, *rest = parts[1:] if asynchronous or (parts[0] == "services" and len(parts) > 1) else parts
    if first in _OF_A_SERVICE and first == parts[0]:
        return ".".join([_PACKAGE, "services", "<service>", *parts])
    service = first if first in SERVICES else _SERVICES.get(first) or nearest(first, SERVICES)
    if service is None:
        client = nearest(first, CLIENTS)
        return None if client is None else f"{_PACKAGE}.{'aio.' if asynchronous else ''}{client}"
    versions = [part for part in rest if _VERSION.fullmatch(part)]
    if parts[0] == "services" and first == service and not versions:
        return _below(parts)
    rest = [part for part in rest if part not in versions]
    if asynchronous:
        rest = ["aio", *rest]
    return ".".join([_PACKAGE, "services", service, *rest])


def _below(parts: list[str]) -> str | None:
    """The nearest name of a module that is there."""
    from .core.faults import nearest

    parent = ".".join([_PACKAGE, *parts[:-1]])
    module = sys.modules.get(parent)
    name = None if module is None else nearest(parts[-1], [each for each in dir(module) if not each.startswith("_")])
    return None if name is None else f"{parent}.{name}"
