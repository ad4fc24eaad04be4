"""Clients that are generated from the server's own documents."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from inspect import signature
from pathlib import Path
from typing import Any

from azure.core.pipeline.policies import SansIOHTTPPolicy

from azure.mgmt.provisioning.codegen.generate import emit_service, write
from azure.mgmt.provisioning.codegen.read.document import Document, Library
from azure.mgmt.provisioning.codegen.represent.service import build_service

from .blocking import Blocking, Cookies, Loop
from .server import SWAGGER, Server

_SERVICES = "azure.mgmt.provisioning.services"
SUBSCRIPTION = "1234-5678-9012-3456"
"""The subscription that scenarios expect, unless they say otherwise."""

PARAMETERS: dict[str, dict[str, Any]] = {
    "required-optional": {"required_global_path": "path", "required_global_query": "query"},
    "validation": {"api_version": "1.0"},
    "url": {"global_string_path": "globalStringPath", "global_string_query": "globalStringQuery"},
}
"""What clients are made with besides, where their document says so."""


def _over_http(document: Document) -> None:
    """The server speaks plain HTTP, which not all of its documents say."""
    document.content["schemes"] = ["http"]


class Clients:
    """Makes a client of a document when it is first asked for.

    :param server: What the clients call.
    :param folder: Where packages are generated.
    :param loop: Makes asynchronous clients, and runs what they return.
    """

    def __init__(self, server: Server, folder: Path, loop: Loop | None) -> None:
        self.server = server
        self.folder = folder
        self.asynchronous = loop is not None
        self._loop = loop
        self._made: dict[str, Any] = {}

    def __call__(self, document: str) -> Any:
        """The client of a document, with the options that nearly all scenarios need."""
        if document not in self._made:
            self._made[document] = self.make(document, **PARAMETERS.get(document, {}))
        return self._made[document]

    def package(self, document: str) -> Any:
        """The package that is generated from a document."""
        name = "testserver_" + "".join(character for character in document.lower() if character.isalnum())
        if not (self.folder / name).is_dir():
            library = Library(SWAGGER, _over_http)
            service = build_service(name, [library.open(SWAGGER / f"{document}.json")])
            write(emit_service(service), self.folder)
        return import_module(f"{_SERVICES}.{name}")

    def make(self, document: str, **options: Any) -> Any:
        """A client of a document with parameters and options of its own."""
        package = self.package(document)
        names = [name for name in package.__all__ if name not in ("models", "types")]
        if self._loop is not None:
            options.setdefault("per_retry_policies", [Cookies()])
        module = package if self._loop is None else import_module(f"{package.__name__}.aio")
        client = getattr(module, names[0])
        # No token is sent over plain HTTP, and this server asks for none.
        options = {
            "authentication_policy": SansIOHTTPPolicy(),
            "retry_backoff_factor": 0,
            "polling_interval": 0,
            **options,
        }
        if "subscription_id" in signature(client).parameters:
            options.setdefault("subscription_id", SUBSCRIPTION)
        made = client(None, base_url=self.server.url, **options)
        return made if self._loop is None else Blocking(made, self._loop)

    def close(self) -> None:
        """Close the clients."""
        for client in self._made.values():
            client.close()


@contextmanager
def packages_in(folder: Path) -> Iterator[Path]:
    """A folder whose packages stand beside those of the services for as long."""
    services = import_module(_SERVICES)
    services.__path__.append(str(folder))
    try:
        yield folder
    finally:
        services.__path__.remove(str(folder))
        for name in [name for name in sys.modules if name.startswith(f"{_SERVICES}.testserver_")]:
            del sys.modules[name]


@contextmanager
def clients_of(server: Server, folder: Path, *, asynchronous: bool) -> Iterator[Clients]:
    """Clients for a server.

    :param folder: Where their packages are generated, and found by Python.
    """
    loop = Loop() if asynchronous else None
    clients = Clients(server, folder, loop)
    try:
        yield clients
    finally:
        clients.close()
        if loop is not None:
            loop.close()
