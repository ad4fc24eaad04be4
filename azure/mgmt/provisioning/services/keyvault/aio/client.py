# Generated from swagger/keyvault/keyvault.json (2026-05-15, sha256 9e8e96a23d2c).
# Do not edit: run "make generate".

"""Asynchronous client of the service ``keyvault``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.aio import AsyncServiceClient
from .. import SERVICE

if TYPE_CHECKING:
    from .operations import (
        KeysOperations,
        ManagedHsmKeysOperations,
        ManagedHsmsOperations,
        MhsmPrivateEndpointConnectionsOperations,
        MhsmPrivateLinkResourcesOperations,
        MhsmRegionsOperations,
        Operations,
        PrivateEndpointConnectionsOperations,
        PrivateLinkResourcesOperations,
        SecretsOperations,
        VaultsOperations,
    )


class KeyVaultManagementClient(AsyncServiceClient):
    """Asynchronous client. Manage Azure Key Vault: vaults, managed HSMs, their keys, secrets, access and private
    endpoints.
    """

    _service = SERVICE

    @property
    def operations(self) -> Operations:
        """The operations of the Microsoft.KeyVault provider, as used in role definitions."""
        from .operations import Operations

        return self._group(Operations)

    @property
    def vaults(self) -> VaultsOperations:
        """Key vaults: create, change, delete, recover, purge and grant access."""
        from .operations import VaultsOperations

        return self._group(VaultsOperations)

    @property
    def private_endpoint_connections(self) -> PrivateEndpointConnectionsOperations:
        """Private endpoint connections to a key vault: approve, reject, delete."""
        from .operations import PrivateEndpointConnectionsOperations

        return self._group(PrivateEndpointConnectionsOperations)

    @property
    def managed_hsms(self) -> ManagedHsmsOperations:
        """Managed HSMs (pools of hardware security modules): create, change, delete, recover, purge."""
        from .operations import ManagedHsmsOperations

        return self._group(ManagedHsmsOperations)

    @property
    def secrets(self) -> SecretsOperations:
        """Secrets of a vault as resources, for deployments; values are written here but never read back."""
        from .operations import SecretsOperations

        return self._group(SecretsOperations)

    @property
    def keys(self) -> KeysOperations:
        """Keys of a vault as resources: create them if missing, and list them and their versions."""
        from .operations import KeysOperations

        return self._group(KeysOperations)

    @property
    def managed_hsm_keys(self) -> ManagedHsmKeysOperations:
        """Keys of a managed HSM as resources: create them if missing, and list them and their versions."""
        from .operations import ManagedHsmKeysOperations

        return self._group(ManagedHsmKeysOperations)

    @property
    def private_link_resources(self) -> PrivateLinkResourcesOperations:
        """What a private endpoint can connect to in a key vault."""
        from .operations import PrivateLinkResourcesOperations

        return self._group(PrivateLinkResourcesOperations)

    @property
    def mhsm_private_link_resources(self) -> MhsmPrivateLinkResourcesOperations:
        """What a private endpoint can connect to in a managed HSM."""
        from .operations import MhsmPrivateLinkResourcesOperations

        return self._group(MhsmPrivateLinkResourcesOperations)

    @property
    def mhsm_regions(self) -> MhsmRegionsOperations:
        """The regions a managed HSM is replicated to."""
        from .operations import MhsmRegionsOperations

        return self._group(MhsmRegionsOperations)

    @property
    def mhsm_private_endpoint_connections(self) -> MhsmPrivateEndpointConnectionsOperations:
        """Private endpoint connections to a managed HSM: approve, reject, delete."""
        from .operations import MhsmPrivateEndpointConnectionsOperations

        return self._group(MhsmPrivateEndpointConnectionsOperations)
