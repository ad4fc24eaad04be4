"""Which module of this package stands for a module of an official one.

A module stands for a module, whatever is imported from it: ``azure.mgmt.compute.v2023_03_01.models`` is
``azure.mgmt.provisioning.services.compute.models``. So patches by name meet the imports of other files.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Any

from .former import PREDECESSORS

PACKAGE = "azure.mgmt.provisioning"
SERVICES = f"{PACKAGE}.services"

_OFFICIAL = "azure.mgmt."
_NEITHER = ("azure.mgmt.core", PACKAGE)  # what both stand on, and this package
_VERSION = re.compile(r"v\d{4}_\d\d_\d\d(_\w+)?|v\d+_\d+(_\w+)?")
_AREAS = ("models", "operations", "aio")
_AREAS_OF_A_SERVICE = ("", "models", "operations", "aio", "aio.models", "aio.operations")
_AREAS_OF_ALL = ("", "aio")


@dataclass(frozen=True)
class Place:
    """A module of ours.

    :param service: Name of the service; empty for a module with the clients of several services.
    :param area: What of the service it holds: ``models``, ``operations``, ``aio``, ``aio.operations``; empty for all.
    :param version: API version in the name of the official module, such as ``v2023_03_01``.
    :param here: The name was ours already.
    """

    service: str
    area: str = ""
    version: str = ""
    here: bool = False

    @property
    def module(self) -> str:
        """Its dotted name."""
        parts = (SERVICES, self.service, "models" if self.area == "aio.models" else self.area)
        return ".".join(part for part in parts if part)

    @property
    def is_there(self) -> bool:
        """Whether there is such a module."""
        return self.area in (_AREAS_OF_A_SERVICE if self.service else _AREAS_OF_ALL)

    def find(self, name: str) -> str | None:
        """What a class of the official module is called here; None if there is none of the name."""
        if self.version and self.area == "models":
            # Where an official package has several versions of its models, ours are called after the older ones.
            versioned = name + "".join(part.capitalize() for part in self.version.split("_"))
            if self.get(versioned) is not None:
                return versioned
        called = _facts().clients.get((self.service, name), name) if self.area in ("", "aio") else name
        if self.get(called) is not None:
            return called
        return self._find_group(name) if self.area.endswith("operations") else None

    def _find_group(self, name: str) -> str | None:
        """An operation group's class, whose capital letters may be others: ``PublicIPAddressesOperations``."""
        here = {each.lower(): each for each in self.names()}
        return here.get(name.lower()) or here.get(f"{name.lower()}operations")

    def get(self, name: str) -> Any:
        """The class of ours, or None."""
        found = getattr(import_module(self.module), name, None)
        is_ours = isinstance(found, type) and found.__module__.startswith(f"{SERVICES}.")
        return found if is_ours else None

    def has(self, name: str) -> bool:
        """Whether there is anything of the name."""
        return hasattr(import_module(self.module), name)

    def names(self) -> list[str]:
        """The classes of the module."""
        return [name for name in dir(import_module(self.module)) if self.get(name) is not None]


@dataclass(frozen=True)
class _Facts:
    roots: dict[str, str]  # service by module of an official package; empty for a module above several
    clients: dict[tuple[str, str], str]  # our client by service and official client
    packages: dict[str, str]  # service by distribution
    own: dict[str, str]  # our client by service


@cache
def _facts() -> _Facts:
    """What the manifests of the services say of the official packages."""
    roots: dict[str, str] = {}
    clients: dict[tuple[str, str], str] = {}
    packages: dict[str, str] = {}
    own: dict[str, str] = {}
    for service in import_module(SERVICES).SERVICES:
        manifest = json.loads(files(f"{SERVICES}.{service}").joinpath("manifest.json").read_text("utf-8"))
        own[service] = manifest["client"]
        for source in manifest["sources"]:
            official = source["official"]
            roots[official["module"]] = service
            clients[service, official["client"]] = manifest["client"]
            packages[official["package"]] = service
    roots |= {former: roots[today] for former, today in PREDECESSORS.items()}
    above = Counter(root.rpartition(".")[0] for root in roots)
    shared = {module: "" for module, count in above.items() if count > 1 and module.startswith(_OFFICIAL)}
    return _Facts(shared | roots, clients, packages, own)


def client_of(service: str) -> str:
    """The name of our client of a service."""
    return _facts().own[service]


def service_of_package(distribution: str) -> str | None:
    """The service that stands for an official distribution, or None."""
    return _facts().packages.get(distribution.lower().replace("_", "-").replace(".", "-"))


def is_official(dotted: str) -> bool:
    """Whether a dotted name belongs to an official management package."""
    return dotted.startswith(_OFFICIAL) and not any(
        dotted == each or dotted.startswith(f"{each}.") for each in _NEITHER
    )


def package_of(dotted: str) -> str:
    """The official package that a dotted name belongs to: ``azure.mgmt.cdn``."""
    parts = dotted.split(".")
    for length in range(len(parts), 2, -1):
        if _facts().roots.get(".".join(parts[:length])):
            return ".".join(parts[:length])
    above = ".".join(parts[:3])
    is_divided = _facts().roots.get(above) == "" and len(parts) > 3 and parts[3].islower()
    return ".".join(parts[:4]) if is_divided else above


def split(dotted: str) -> tuple[Place | None, tuple[str, ...]]:
    """The module that a dotted name begins with, and the names that follow it.

    :param dotted: ``azure.mgmt.compute.models.Disk.id``, of an official package or of this one.
    """
    parts = tuple(dotted.split("."))
    if dotted == PACKAGE or dotted.startswith(f"{PACKAGE}."):
        return _split_ours(parts)
    for length in range(len(parts), 2, -1):
        service = _facts().roots.get(".".join(parts[:length]))
        if service is not None:
            break
    else:
        return None, parts
    version = ""
    areas: list[str] = []
    rest = parts[length:]
    while rest and _is_module(rest[0], areas):
        if _VERSION.fullmatch(rest[0]):
            version = rest[0]
        elif rest[0] in _AREAS:
            areas.append(rest[0])
        rest = rest[1:]
    place = Place(service, ".".join(areas), version)
    is_beside = not service and rest and rest[0].islower()  # those that are here: azure.mgmt.resource.policy
    return (None, parts) if is_beside or not place.is_there else (place, rest)


def _split_ours(parts: tuple[str, ...]) -> tuple[Place | None, tuple[str, ...]]:
    rest = parts[3:]
    if rest[:1] == ("services",):
        rest = rest[1:]
    service = ""
    if rest and rest[0] in import_module(SERVICES).SERVICES:
        service, rest = rest[0], rest[1:]
    areas: list[str] = []
    while rest and rest[0] in _AREAS:
        areas.append(rest[0])
        rest = rest[1:]
    place = Place(service, ".".join(areas), here=True)
    is_other = rest and rest[0].islower()  # core, local and the like
    return (None, parts) if is_other or not place.is_there else (place, rest)


def _is_module(part: str, areas: list[str]) -> bool:
    """Whether a part of a name is a module in an official package: classes begin with a capital letter."""
    inside = part.startswith("_") or bool(areas) or part.endswith("_client")
    return part in _AREAS or _VERSION.fullmatch(part) is not None or (part == part.lower() and inside)
