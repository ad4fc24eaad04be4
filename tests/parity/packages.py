"""Official packages that are not installed beside ours: put on the path for as long as one of them is needed."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from pathlib import Path
from types import ModuleType
from typing import Any

from azure.mgmt.provisioning import services

from ..clients.environments import packages
from .official import OfficialService

IMPORTED_WITHOUT_SAYING_SO = ("six",)
"""What some of them need, and are not installed with."""


@cache
def is_installed(service: str) -> bool:
    """Whether all official packages of a service are in this environment, whatever their versions."""
    manifest = json.loads(files(f"{services.__name__}.{service}").joinpath("manifest.json").read_text("utf-8"))
    try:
        return all(version(source["official"]["package"]) for source in manifest["sources"])
    except PackageNotFoundError:
        return False


@cache
def _requirements() -> dict[bool, tuple[str, ...]]:
    """The packages of services that are not installed: all that can stand beside one another, and those that can't."""
    others = [OfficialService(name) for name in services.SERVICES if not is_installed(name)]
    clients = [client for service in others for client in service.clients]
    apart = {one.package for one in clients if any(_holds(one.module, other.module) for other in clients)}
    beside = {f"{each.package}=={each.version}" for each in clients if each.package not in apart}
    alone = {f"{each.package}=={each.version}" for each in clients if each.package in apart}
    return {False: (*sorted(beside), *IMPORTED_WITHOUT_SAYING_SO), True: tuple(sorted(alone))}


def _holds(module: str, other: str) -> bool:
    """Whether a module is the package that another one, of another distribution, is in."""
    return other.startswith(f"{module}.")


@contextmanager
def importable(service: str) -> Iterator[None]:
    """Have the official packages of a service on the path, and forget them in the end.

    :raises ~tests.node.NotInstalled: They can't be had: the text says why.
    """
    if is_installed(service):
        yield
        return
    named = {f"{client.package}=={client.version}" for client in OfficialService(service).clients}
    apart = named <= set(_requirements()[True])
    folder = packages("parity-apart" if apart else "parity", _requirements()[apart])
    writes, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    sys.path.append(str(folder))
    importlib.invalidate_caches()
    try:
        yield
    finally:
        sys.dont_write_bytecode = writes
        sys.path.remove(str(folder))
        _forget(folder)


def _forget(folder: Path) -> None:
    """Unload the modules below a folder: together they take gigabytes, and packages of one name may be elsewhere."""
    for name, module in list(sys.modules.items()):
        if any(Path(place).is_relative_to(folder) for place in _places(module)):
            del sys.modules[name]
            above, _, last = name.rpartition(".")
            if above in sys.modules:
                vars(sys.modules[above]).pop(last, None)


def _places(module: Any) -> list[str]:
    """Where a module, or the parts of a package without a file, are."""
    if not isinstance(module, ModuleType):
        return []
    file = getattr(module, "__file__", None)
    if file is not None:
        return [file]
    places = list(getattr(module, "__path__", ()))
    return places if len(places) == 1 else []
