# Generated from swagger/.
# Do not edit: run "make generate".

"""The services, and their clients, loaded on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

SERVICES = (
    "containerinstance",
    "keyvault",
    "resources",
    "subscriptions",
)
"""Names of the services."""

CLIENTS = {
    "ContainerInstanceManagementClient": "containerinstance",
    "KeyVaultManagementClient": "keyvault",
    "ResourceManagementClient": "resources",
    "SubscriptionClient": "subscriptions",
}
"""The service of each client."""

if TYPE_CHECKING:
    from ..core.operation import Service
    from .containerinstance.client import ContainerInstanceManagementClient as ContainerInstanceManagementClient
    from .keyvault.client import KeyVaultManagementClient as KeyVaultManagementClient
    from .resources.client import ResourceManagementClient as ResourceManagementClient
    from .subscriptions.client import SubscriptionClient as SubscriptionClient

__all__ = [
    "ContainerInstanceManagementClient",
    "KeyVaultManagementClient",
    "ResourceManagementClient",
    "SubscriptionClient",
]


def declared() -> list[Service]:
    """The declarations of all services."""
    from importlib import import_module

    return [import_module(f"{__name__}.{name}").SERVICE for name in SERVICES]


def __getattr__(name: str) -> Any:
    if name not in CLIENTS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{CLIENTS[name]}.client"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *CLIENTS})
