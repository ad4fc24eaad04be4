"""All services to the modules of ``services`` that list them."""

from __future__ import annotations

from collections.abc import Sequence

from ..represent.ir import ServiceIR
from .described import of_catalog
from .text import FIRST_LINE, docstring, string

_DECLARED = '''

def declared() -> list[Service]:
    """The declarations of all services."""
    from importlib import import_module

    return [import_module(f"{__name__}.{name}").SERVICE for name in SERVICES]
'''


def emit_services(services: Sequence[ServiceIR], *, asynchronous: bool) -> str:
    """The ``__init__`` of ``services``, or its module ``aio``: every client by name, on demand."""
    suffix = ".aio" if asynchronous else ""
    clients = sorted((service.client, service.name) for service in services if service.exported)
    modules = sorted((f".{name}{suffix}.client", client) for client, name in clients)
    typing = "".join(f"    from {module} import {client} as {client}\n" for module, client in modules)
    exported = "".join(f"    {string(client)},\n" for client, _ in clients)
    text = "Asynchronous clients of the services" if asynchronous else "The services, and their clients"
    listed = "".join(f"    {string(client)}: {string(name)},\n" for client, name in clients)
    if asynchronous:
        tables, package = "from . import CLIENTS\n", '__name__.rpartition(".")[0]'
        module = 'f"{_PACKAGE}.{CLIENTS[name]}.aio.client"'
        tables += f"\n_PACKAGE = {package}\n"
        functions = ""
    else:
        names = "".join(f"    {string(service.name)},\n" for service in services)
        tables = f'SERVICES = (\n{names})\n"""Names of the services."""\n\nCLIENTS = {{\n{listed}}}\n'
        tables += '"""The service of each client."""\n'
        module = 'f"{__name__}.{CLIENTS[name]}.client"'
        typing = f"    from ..core.declare.operation import Service\n{typing}"
        functions = _DECLARED
    return f"""{FIRST_LINE}
{docstring(f"{text}, loaded on demand.", 0)}
from __future__ import annotations

from typing import TYPE_CHECKING, Any

{tables}
if TYPE_CHECKING:
{typing}
__all__ = [
{exported}]
{functions}

def __getattr__(name: str) -> Any:
    if name not in CLIENTS:
        raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")
    from importlib import import_module

    return getattr(import_module({module}), name)


def __dir__() -> list[str]:
    return sorted({{*globals(), *CLIENTS}})
"""


def emit_catalog(services: Sequence[ServiceIR], *, asynchronous: bool) -> str:
    """The module ``catalog`` or ``aio_catalog``: a class with one attribute a service."""
    suffix = ".aio" if asynchronous else ""
    name = "AsyncServices" if asynchronous else "Services"
    # Another service's client has the name of one that is not exported.
    called = {each.name: each.client if each.exported else f"{each.client}_{each.name}" for each in services}
    typing = "".join(
        f"    from .{each.name}{suffix}.client import {each.client}"
        + (f" as {called[each.name]}\n" if called[each.name] != each.client else "\n")
        for each in services
    )
    parts = []
    for service in services:
        parts.append(
            f"    @property\n    def {service.name}(self) -> {called[service.name]}:\n{of_catalog(service).source(8)}"
            f"        from .{service.name}{suffix}.client import {service.client}\n\n"
            f"        return self._service({service.client})\n"
        )
    body = "\n".join(parts)
    return f"""{FIRST_LINE}
{docstring(f"{'Asynchronous clients' if asynchronous else 'Clients'} of all services as attributes.", 0)}
from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
{typing}
C = TypeVar("C")


class {name}:
    \"\"\"One attribute a service; what it gives is up to the class that extends this one.\"\"\"

    __slots__ = ()

    def _service(self, client: type[C]) -> C:
        raise NotImplementedError

{body}"""
