# Generated from swagger/keyvault/ by "make generate": do not edit.

"""Asynchronous client of the service ``keyvault``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.aio import AsyncServiceClient
from ....core.clients.annotations import typed_methods
from .. import SERVICE

if TYPE_CHECKING:
    from . import operations as _operations
else:
    typed_methods(globals())


class KeyVaultManagementClient(AsyncServiceClient):
    """Asynchronous client. Manage Azure Key Vault: vaults, managed HSMs, their keys, secrets, access and private
    endpoints.
    """

    _service = SERVICE

    @property
    def operations(self) -> _operations.Operations:
        """The operations of the Microsoft.KeyVault provider, as used in role definitions."""
        return self._operations("Operations")

    @property
    def vaults(self) -> _operations.VaultsOperations:
        """Key vaults: create, change, delete, recover, purge and grant access."""
        return self._operations("VaultsOperations")

    @property
    def private_endpoint_connections(self) -> _operations.PrivateEndpointConnectionsOperations:
        """Private endpoint connections to a key vault: approve, reject, delete."""
        return self._operations("PrivateEndpointConnectionsOperations")

    @property
    def managed_hsms(self) -> _operations.ManagedHsmsOperations:
        """Managed HSMs (pools of hardware security modules): create, change, delete, recover, purge."""
        return self._operations("ManagedHsmsOperations")

    @property
    def secrets(self) -> _operations.SecretsOperations:
        """Secrets of a vault as resources, for deployments; values are written here but never read back."""
        return self._operations("SecretsOperations")

    @property
    def keys(self) -> _operations.KeysOperations:
        """Keys of a vault as resources: create them if missing, and list them and their versions."""
        return self._operations("KeysOperations")

    @property
    def managed_hsm_keys(self) -> _operations.ManagedHsmKeysOperations:
        """Keys of a managed HSM as resources: create them if missing, and list them and their versions."""
        return self._operations("ManagedHsmKeysOperations")

    @property
    def private_link_resources(self) -> _operations.PrivateLinkResourcesOperations:
        """What a private endpoint can connect to in a key vault."""
        return self._operations("PrivateLinkResourcesOperations")

    @property
    def mhsm_private_link_resources(self) -> _operations.MhsmPrivateLinkResourcesOperations:
        """What a private endpoint can connect to in a managed HSM."""
        return self._operations("MhsmPrivateLinkResourcesOperations")

    @property
    def mhsm_regions(self) -> _operations.MhsmRegionsOperations:
        """The regions a managed HSM is replicated to."""
        return self._operations("MhsmRegionsOperations")

    @property
    def mhsm_private_endpoint_connections(self) -> _operations.MhsmPrivateEndpointConnectionsOperations:
        """Private endpoint connections to a managed HSM: approve, reject, delete."""
        return self._operations("MhsmPrivateEndpointConnectionsOperations")
