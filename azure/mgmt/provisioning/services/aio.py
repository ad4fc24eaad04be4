# Generated from swagger/.
# Do not edit: run "make generate".

"""Asynchronous clients of the services, loaded on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import CLIENTS

_PACKAGE = __name__.rpartition(".")[0]

if TYPE_CHECKING:
    from .containerinstance.aio.client import ContainerInstanceManagementClient as ContainerInstanceManagementClient
    from .keyvault.aio.client import KeyVaultManagementClient as KeyVaultManagementClient
    from .resources.aio.client import ResourceManagementClient as ResourceManagementClient
    from .subscriptions.aio.client import SubscriptionClient as SubscriptionClient

__all__ = [
    "ContainerInstanceManagementClient",
    "KeyVaultManagementClient",
    "ResourceManagementClient",
    "SubscriptionClient",
]


def __getattr__(name: str) -> Any:
    if name not in CLIENTS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{_PACKAGE}.{CLIENTS[name]}.aio.client"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *CLIENTS})
