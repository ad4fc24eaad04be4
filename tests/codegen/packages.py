"""Generated packages, imported from where they were written."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

SERVICES = "azure.mgmt.provisioning.services"


@contextmanager
def imported(folder: Path, service: str) -> Iterator[ModuleType]:
    """The package of a service below a folder, as one of ``services``; it is forgotten at the end."""
    services, name = import_module(SERVICES), f"{SERVICES}.{service}"
    services.__path__.append(str(folder))
    yield import_module(name)
    services.__path__.remove(str(folder))
    for each in [each for each in sys.modules if each.startswith(name)]:
        del sys.modules[each]


def module(package: ModuleType, name: str) -> Any:
    """A module of a package."""
    return import_module(f"{package.__name__}.{name}")
