"""The official package of each service, as the API descriptions name it."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import Any

from azure.mgmt.provisioning.codegen.represent.names import type_name

from .transports import make

SWAGGER = Path(__file__).parent.parent.parent / "swagger"


@dataclass(frozen=True)
class Official:
    """A client of an official package, beside which one of our services is held.

    :param package: Name of the distribution; ``version`` is the one that the description was made for.
    :param module: Python module of the client.
    :param client: Class name of the client.
    :param model_modules: Modules of the models, where they are not in ``models`` of ``module``.
    """

    package: str
    version: str
    module: str
    client: str
    model_modules: tuple[str, ...]

    def make(self, transport: Any, *, asynchronous: bool, **options: Any) -> Any:
        """A client that sends over a transport."""
        module = self.module + (".aio" if asynchronous else "")
        return make(getattr(import_module(module), self.client), transport, **options)


@dataclass(frozen=True)
class OfficialService:
    """What one of our services is held against: the clients of one or several official packages."""

    name: str

    @cached_property
    def clients(self) -> tuple[Official, ...]:
        """One client for each document of the service."""
        found = []
        for path in sorted((SWAGGER / self.name).glob("*.json")):
            said = json.loads(path.read_text())["x-python"]
            modules = tuple(said.get("models", ()))
            found.append(Official(said["package"], said["version"], said["module"], said["client"], modules))
        return tuple(found)

    def classes(self) -> Iterator[tuple[str, str, type[Any]]]:
        """The public models and enums of all clients: what each is called, its name, and the class.

        Where a package has several versions of its models, we call older ones after their version, if they differ.
        """
        for client in self.clients:
            for module in client.model_modules or (f"{client.module}.models",):
                version = module.removeprefix(client.module).removesuffix(".models").strip(".")
                for name, value in vars(import_module(module)).items():
                    if inspect.isclass(value) and not name.startswith("_"):
                        yield type_name(f"{name}_{version}") if version else name, name, value
