# Generated from swagger/.
# Do not edit: run "make generate".

"""Asynchronous clients of all services as attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from .containerinstance.aio.client import ContainerInstanceManagementClient
    from .keyvault.aio.client import KeyVaultManagementClient
    from .resources.aio.client import ResourceManagementClient
    from .subscriptions.aio.client import SubscriptionClient

C = TypeVar("C")


class AsyncServices:
    """One attribute a service; what it gives is up to the class that extends this one."""

    __slots__ = ()

    def _service(self, client: type[C]) -> C:
        raise NotImplementedError

    @property
    def containerinstance(self) -> ContainerInstanceManagementClient:
        """Run containers in Azure without managing servers: container groups, their containers, logs and regional
        limits.
        """
        from .containerinstance.aio.client import ContainerInstanceManagementClient

        return self._service(ContainerInstanceManagementClient)

    @property
    def keyvault(self) -> KeyVaultManagementClient:
        """Manage Azure Key Vault: vaults, managed HSMs, their keys, secrets, access and private endpoints."""
        from .keyvault.aio.client import KeyVaultManagementClient

        return self._service(KeyVaultManagementClient)

    @property
    def resources(self) -> ResourceManagementClient:
        """Manage resource groups, resources of any type, tags and the registration of resource providers."""
        from .resources.aio.client import ResourceManagementClient

        return self._service(ResourceManagementClient)

    @property
    def subscriptions(self) -> SubscriptionClient:
        """Find subscriptions and tenants the caller can reach, the regions of a subscription and its zones."""
        from .subscriptions.aio.client import SubscriptionClient

        return self._service(SubscriptionClient)
