# Generated from swagger/keyvault/ by "make generate": do not edit.

"""Operations of the service ``keyvault``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.clients.annotations import typed_methods
from ...core.clients.sync import OperationGroup
from . import _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ...core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ...core.exchange.pollers import ProvisioningPoller
    from . import models, types
else:
    typed_methods(globals())


class Operations(OperationGroup):
    """The operations of the Microsoft.KeyVault provider, as used in role definitions.

    An attribute of the client: ``client.operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Operation]:
        """List the operations of the Microsoft.KeyVault resource provider.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class VaultsOperations(OperationGroup):
    """Key vaults: create, change, delete, recover, purge and grant access.

    An attribute of the client: ``client.vaults``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, resource_group_name: str, vault_name: str, **options: Unpack[RequestOptions]) -> models.Vault:
        """Get one key vault with its settings and access policies.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param vault_name: Name of the key vault, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/vaults/get
        """
        return self._call(_rest.VAULTS_GET, options, resource_group_name, vault_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        vault_name: str,
        parameters: models.VaultCreateOrUpdateParameters | types.VaultCreateOrUpdateParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Vault]:
        """Create a key vault, or update it in place; with create mode "recover", bring back a deleted one.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param vault_name: Name of the vault: 3 to 24 letters, digits and hyphens, beginning with a letter, unique in
            all of Azure.
        :param parameters: Location, tags and settings of the vault.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/vaults/create-or-update
        """
        return self._begin(_rest.VAULTS_CREATE_OR_UPDATE, options, resource_group_name, vault_name, parameters)

    def update(
        self,
        resource_group_name: str,
        vault_name: str,
        parameters: models.VaultPatchParameters | types.VaultPatchParametersDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Vault:
        """Change some settings or tags of a key vault; those left out stay as they are.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param vault_name: Name of the key vault, unique in all of Azure.
        :param parameters: Settings and tags to change.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/vaults/update
        """
        return self._call(_rest.VAULTS_UPDATE, options, resource_group_name, vault_name, parameters)

    def delete(self, resource_group_name: str, vault_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a key vault; it can be recovered until its retention period ends or it is purged.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param vault_name: Name of the key vault, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/vaults/delete
        """
        return self._run(_rest.VAULTS_DELETE, options, resource_group_name, vault_name)

    def list_by_resource_group(
        self, resource_group_name: str, *, top: int | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Vault]:
        """List the key vaults of one resource group.

        :param resource_group_name: Name of the resource group whose vaults to list.
        :param top: How many results to ask for at most.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/vaults/list-by-resource-group
        """
        return self._list(_rest.VAULTS_LIST_BY_RESOURCE_GROUP, options, resource_group_name, top)

    def list_by_subscription(
        self, *, top: int | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Vault]:
        """List the key vaults of the subscription with their settings.

        :param top: How many results to ask for at most.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/vaults/list-by-subscription
        """
        return self._list(_rest.VAULTS_LIST_BY_SUBSCRIPTION, options, top)

    def update_access_policy(
        self,
        resource_group_name: str,
        vault_name: str,
        operation_kind: models.AccessPolicyUpdateKind | types.AccessPolicyUpdateKindValue,
        parameters: models.VaultAccessPolicyParameters | types.VaultAccessPolicyParametersDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.VaultAccessPolicyParameters:
        """Add, replace or remove entries of a vault's access policies without touching its other settings.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param vault_name: Name of the key vault, unique in all of Azure.
        :param operation_kind: What to do with the given entries: add, replace or remove.
        :param parameters: Access policy entries to add, replace or remove.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/vaults/update-access-policy
        """
        return self._call(
            _rest.VAULTS_UPDATE_ACCESS_POLICY, options, resource_group_name, vault_name, operation_kind, parameters
        )

    def get_deleted(self, vault_name: str, location: str, **options: Unpack[RequestOptions]) -> models.DeletedVault:
        """Get a deleted key vault that can still be recovered.

        :param vault_name: Name the vault had before it was deleted.
        :param location: Azure region the deleted resource was in, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/vaults/get-deleted
        """
        return self._call(_rest.VAULTS_GET_DELETED, options, vault_name, location)

    def begin_purge_deleted(
        self, vault_name: str, location: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Purge a deleted key vault: it is gone for good, with all its keys, secrets and certificates.

        :param vault_name: Name of the deleted vault to purge.
        :param location: Azure region the deleted resource was in, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/vaults/purge-deleted
        """
        return self._begin(_rest.VAULTS_PURGE_DELETED, options, vault_name, location)

    def list_deleted(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.DeletedVault]:
        """List the deleted key vaults of the subscription that can still be recovered.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/vaults/list-deleted
        """
        return self._list(_rest.VAULTS_LIST_DELETED, options)

    def list(self, *, top: int | None = None, **options: Unpack[PagingOptions]) -> ItemPaged[models.TrackedResource]:
        """List the key vaults of the subscription as plain resources, without their settings.

        :param top: How many results to ask for at most.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/vaults/list
        """
        return self._list(_rest.VAULTS_LIST, options, top)

    def check_name_availability(
        self,
        vault_name: models.VaultCheckNameAvailabilityParameters
        | types.VaultCheckNameAvailabilityParametersDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.CheckNameAvailabilityResult:
        """Check whether a vault name is valid and still free.

        :param vault_name: Vault name to check, with the resource type it is for.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/vaults/check-name-availability
        """
        return self._call(_rest.VAULTS_CHECK_NAME_AVAILABILITY, options, vault_name)


class PrivateEndpointConnectionsOperations(OperationGroup):
    """Private endpoint connections to a key vault: approve, reject, delete.

    An attribute of the client: ``client.private_endpoint_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        vault_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.PrivateEndpointConnection | None:
        """Get one private endpoint connection of a key vault.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param vault_name: Name of the key vault, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :return: None where the service answers without a body.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/private-endpoint-connections/get
        """
        return self._call(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_GET,
            options,
            resource_group_name,
            vault_name,
            private_endpoint_connection_name,
        )

    def put(
        self,
        resource_group_name: str,
        vault_name: str,
        private_endpoint_connection_name: str,
        properties: models.PrivateEndpointConnection | types.PrivateEndpointConnectionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.PrivateEndpointConnection:
        """Change a private endpoint connection of a key vault, usually to approve or reject it.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param vault_name: Name of the key vault, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param properties: The connection with its new state.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/private-endpoint-connections/put
        """
        return self._call(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_PUT,
            options,
            resource_group_name,
            vault_name,
            private_endpoint_connection_name,
            properties,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        vault_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.PrivateEndpointConnection]:
        """Delete a private endpoint connection of a key vault.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param vault_name: Name of the key vault, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/private-endpoint-connections/delete
        """
        return self._begin(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_DELETE,
            options,
            resource_group_name,
            vault_name,
            private_endpoint_connection_name,
        )

    def list_by_resource(
        self, resource_group_name: str, vault_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PrivateEndpointConnection]:
        """List the private endpoint connections of a key vault.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param vault_name: Name of the key vault, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/private-endpoint-connections/list-by-resource
        """
        return self._list(_rest.PRIVATE_ENDPOINT_CONNECTIONS_LIST_BY_RESOURCE, options, resource_group_name, vault_name)


class ManagedHsmsOperations(OperationGroup):
    """Managed HSMs (pools of hardware security modules): create, change, delete, recover, purge.

    An attribute of the client: ``client.managed_hsms``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> models.ManagedHsm | None:
        """Get one managed HSM with its settings and state.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param name: Name of the managed HSM, unique in all of Azure.
        :return: None where the service answers without a body.

        REST: https://learn.microsoft.com/rest/api/keyvault/managedhsm/managed-hsms/get
        """
        return self._call(_rest.MANAGED_HSMS_GET, options, resource_group_name, name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        name: str,
        parameters: models.ManagedHsm | types.ManagedHsmDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedHsm]:
        """Create a managed HSM, or update it in place; a new one has to be activated before it can hold keys.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param name: Name of the managed HSM: 3 to 24 letters, digits and hyphens, unique in all of Azure.
        :param parameters: Location, SKU, tags and settings of the managed HSM.

        REST: https://learn.microsoft.com/rest/api/keyvault/managedhsm/managed-hsms/create-or-update
        """
        return self._begin(_rest.MANAGED_HSMS_CREATE_OR_UPDATE, options, resource_group_name, name, parameters)

    def begin_update(
        self,
        resource_group_name: str,
        name: str,
        parameters: models.ManagedHsm | types.ManagedHsmDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedHsm]:
        """Change some settings or tags of a managed HSM.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param name: Name of the managed HSM, unique in all of Azure.
        :param parameters: Settings and tags to change.

        REST: https://learn.microsoft.com/rest/api/keyvault/managedhsm/managed-hsms/update
        """
        return self._begin(_rest.MANAGED_HSMS_UPDATE, options, resource_group_name, name, parameters)

    def begin_delete(
        self, resource_group_name: str, name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a managed HSM; it can be recovered until its retention period ends or it is purged.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param name: Name of the managed HSM, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/keyvault/managedhsm/managed-hsms/delete
        """
        return self._begin(_rest.MANAGED_HSMS_DELETE, options, resource_group_name, name)

    def list_by_resource_group(
        self, resource_group_name: str, *, top: int | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedHsm]:
        """List the managed HSMs of one resource group.

        :param resource_group_name: Name of the resource group whose managed HSMs to list.
        :param top: How many results to ask for at most.

        REST: https://learn.microsoft.com/rest/api/keyvault/managedhsm/managed-hsms/list-by-resource-group
        """
        return self._list(_rest.MANAGED_HSMS_LIST_BY_RESOURCE_GROUP, options, resource_group_name, top)

    def list_by_subscription(
        self, *, top: int | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedHsm]:
        """List the managed HSMs of the subscription.

        :param top: How many results to ask for at most.

        REST: https://learn.microsoft.com/rest/api/keyvault/managedhsm/managed-hsms/list-by-subscription
        """
        return self._list(_rest.MANAGED_HSMS_LIST_BY_SUBSCRIPTION, options, top)

    def get_deleted(self, name: str, location: str, **options: Unpack[RequestOptions]) -> models.DeletedManagedHsm:
        """Get a deleted managed HSM that can still be recovered.

        :param name: Name the managed HSM had before it was deleted.
        :param location: Azure region the deleted resource was in, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/keyvault/managedhsm/managed-hsms/get-deleted
        """
        return self._call(_rest.MANAGED_HSMS_GET_DELETED, options, name, location)

    def begin_purge_deleted(
        self, name: str, location: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Purge a deleted managed HSM: it is gone for good, with all its keys.

        :param name: Name of the deleted managed HSM to purge.
        :param location: Azure region the deleted resource was in, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/keyvault/managedhsm/managed-hsms/purge-deleted
        """
        return self._begin(_rest.MANAGED_HSMS_PURGE_DELETED, options, name, location)

    def list_deleted(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.DeletedManagedHsm]:
        """List the deleted managed HSMs of the subscription that can still be recovered.

        REST: https://learn.microsoft.com/rest/api/keyvault/managedhsm/managed-hsms/list-deleted
        """
        return self._list(_rest.MANAGED_HSMS_LIST_DELETED, options)

    def check_mhsm_name_availability(
        self,
        mhsm_name: models.CheckMhsmNameAvailabilityParameters
        | types.CheckMhsmNameAvailabilityParametersDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.CheckMhsmNameAvailabilityResult:
        """Check whether a managed HSM name is valid and still free.

        :param mhsm_name: Managed HSM name to check.

        REST: https://learn.microsoft.com/rest/api/keyvault/managedhsm/managed-hsms/check-mhsm-name-availability
        """
        return self._call(_rest.MANAGED_HSMS_CHECK_MHSM_NAME_AVAILABILITY, options, mhsm_name)


class SecretsOperations(OperationGroup):
    """Secrets of a vault as resources, for deployments; values are written here but never read back.

    An attribute of the client: ``client.secrets``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, vault_name: str, secret_name: str, **options: Unpack[RequestOptions]
    ) -> models.Secret:
        """Get one secret of a vault as a resource, without its value.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param vault_name: Name of the key vault, unique in all of Azure.
        :param secret_name: Name of the secret: 1 to 127 letters, digits and hyphens.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/secrets/get
        """
        return self._call(_rest.SECRETS_GET, options, resource_group_name, vault_name, secret_name)

    def create_or_update(
        self,
        resource_group_name: str,
        vault_name: str,
        secret_name: str,
        parameters: models.SecretCreateOrUpdateParameters | types.SecretCreateOrUpdateParametersDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Secret:
        """Create a secret in a vault, or give an existing one a new version.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param vault_name: Name of the key vault, unique in all of Azure.
        :param secret_name: Name of the secret: 1 to 127 letters, digits and hyphens.
        :param parameters: Value, content type, attributes and tags of the secret.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/secrets/create-or-update
        """
        return self._call(
            _rest.SECRETS_CREATE_OR_UPDATE, options, resource_group_name, vault_name, secret_name, parameters
        )

    def update(
        self,
        resource_group_name: str,
        vault_name: str,
        secret_name: str,
        parameters: models.SecretPatchParameters | types.SecretPatchParametersDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Secret:
        """Change the value, content type, attributes or tags of a secret in a vault.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param vault_name: Name of the key vault, unique in all of Azure.
        :param secret_name: Name of the secret: 1 to 127 letters, digits and hyphens.
        :param parameters: Value, content type, attributes or tags to change.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/secrets/update
        """
        return self._call(_rest.SECRETS_UPDATE, options, resource_group_name, vault_name, secret_name, parameters)

    def list(
        self, resource_group_name: str, vault_name: str, *, top: int | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Secret]:
        """List the secrets of a vault as resources, without their values.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param vault_name: Name of the key vault, unique in all of Azure.
        :param top: How many results to ask for at most.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/secrets/list
        """
        return self._list(_rest.SECRETS_LIST, options, resource_group_name, vault_name, top)


class KeysOperations(OperationGroup):
    """Keys of a vault as resources: create them if missing, and list them and their versions.

    An attribute of the client: ``client.keys``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, vault_name: str, key_name: str, **options: Unpack[RequestOptions]
    ) -> models.Key:
        """Get the current version of a key in a vault, without private key material.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param vault_name: Name of the key vault, unique in all of Azure.
        :param key_name: Name of the key: 1 to 127 letters, digits and hyphens.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/keys/get
        """
        return self._call(_rest.KEYS_GET, options, resource_group_name, vault_name, key_name)

    def create_if_not_exist(
        self,
        resource_group_name: str,
        vault_name: str,
        key_name: str,
        parameters: models.KeyCreateParameters | types.KeyCreateParametersDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Key:
        """Create the first version of a key in a vault; a key that already exists is returned unchanged.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param vault_name: Name of the key vault, unique in all of Azure.
        :param key_name: Name of the key: 1 to 127 letters, digits and hyphens.
        :param parameters: Type, size, permitted operations, attributes and tags of the new key.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/keys/create-if-not-exist
        """
        return self._call(
            _rest.KEYS_CREATE_IF_NOT_EXIST, options, resource_group_name, vault_name, key_name, parameters
        )

    def list(
        self, resource_group_name: str, vault_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Key]:
        """List the keys of a vault.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param vault_name: Name of the key vault, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/keys/list
        """
        return self._list(_rest.KEYS_LIST, options, resource_group_name, vault_name)

    def get_version(
        self,
        resource_group_name: str,
        vault_name: str,
        key_name: str,
        key_version: str,
        **options: Unpack[RequestOptions],
    ) -> models.Key:
        """Get one particular version of a key in a vault.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param vault_name: Name of the key vault, unique in all of Azure.
        :param key_name: Name of the key: 1 to 127 letters, digits and hyphens.
        :param key_version: Version of the key, the last part of its versioned URI.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/keys/get-version
        """
        return self._call(_rest.KEYS_GET_VERSION, options, resource_group_name, vault_name, key_name, key_version)

    def list_versions(
        self, resource_group_name: str, vault_name: str, key_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Key]:
        """List the versions of a key in a vault.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param vault_name: Name of the key vault, unique in all of Azure.
        :param key_name: Name of the key: 1 to 127 letters, digits and hyphens.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/keys/list-versions
        """
        return self._list(_rest.KEYS_LIST_VERSIONS, options, resource_group_name, vault_name, key_name)


class ManagedHsmKeysOperations(OperationGroup):
    """Keys of a managed HSM as resources: create them if missing, and list them and their versions.

    An attribute of the client: ``client.managed_hsm_keys``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, name: str, key_name: str, **options: Unpack[RequestOptions]
    ) -> models.ManagedHsmKey:
        """Get the current version of a key in a managed HSM, without private key material.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param name: Name of the managed HSM, unique in all of Azure.
        :param key_name: Name of the key: 1 to 127 letters, digits and hyphens.

        REST: https://learn.microsoft.com/rest/api/keyvault/managedhsm/managed-hsm-keys/get
        """
        return self._call(_rest.MANAGED_HSM_KEYS_GET, options, resource_group_name, name, key_name)

    def create_if_not_exist(
        self,
        resource_group_name: str,
        name: str,
        key_name: str,
        parameters: models.ManagedHsmKeyCreateParameters | types.ManagedHsmKeyCreateParametersDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ManagedHsmKey:
        """Create the first version of a key in a managed HSM; a key that already exists is returned unchanged.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param name: Name of the managed HSM, unique in all of Azure.
        :param key_name: Name of the key: 1 to 127 letters, digits and hyphens.
        :param parameters: Type, size, permitted operations, attributes and tags of the new key.

        REST: https://learn.microsoft.com/rest/api/keyvault/managedhsm/managed-hsm-keys/create-if-not-exist
        """
        return self._call(
            _rest.MANAGED_HSM_KEYS_CREATE_IF_NOT_EXIST, options, resource_group_name, name, key_name, parameters
        )

    def list(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedHsmKey]:
        """List the keys of a managed HSM.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param name: Name of the managed HSM, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/keyvault/managedhsm/managed-hsm-keys/list
        """
        return self._list(_rest.MANAGED_HSM_KEYS_LIST, options, resource_group_name, name)

    def get_version(
        self, resource_group_name: str, name: str, key_name: str, key_version: str, **options: Unpack[RequestOptions]
    ) -> models.ManagedHsmKey:
        """Get one particular version of a key in a managed HSM.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param name: Name of the managed HSM, unique in all of Azure.
        :param key_name: Name of the key: 1 to 127 letters, digits and hyphens.
        :param key_version: Version of the key, the last part of its versioned URI.

        REST: https://learn.microsoft.com/rest/api/keyvault/managedhsm/managed-hsm-keys/get-version
        """
        return self._call(_rest.MANAGED_HSM_KEYS_GET_VERSION, options, resource_group_name, name, key_name, key_version)

    def list_versions(
        self, resource_group_name: str, name: str, key_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedHsmKey]:
        """List the versions of a key in a managed HSM.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param name: Name of the managed HSM, unique in all of Azure.
        :param key_name: Name of the key: 1 to 127 letters, digits and hyphens.

        REST: https://learn.microsoft.com/rest/api/keyvault/managedhsm/managed-hsm-keys/list-versions
        """
        return self._list(_rest.MANAGED_HSM_KEYS_LIST_VERSIONS, options, resource_group_name, name, key_name)


class PrivateLinkResourcesOperations(OperationGroup):
    """What a private endpoint can connect to in a key vault.

    An attribute of the client: ``client.private_link_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_vault(
        self, resource_group_name: str, vault_name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateLinkResourceListResult:
        """List what a private endpoint can connect to in a key vault, with the DNS zones needed.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param vault_name: Name of the key vault, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/keyvault/keyvault/private-link-resources/list-by-vault
        """
        return self._call(_rest.PRIVATE_LINK_RESOURCES_LIST_BY_VAULT, options, resource_group_name, vault_name)


class MhsmPrivateLinkResourcesOperations(OperationGroup):
    """What a private endpoint can connect to in a managed HSM.

    An attribute of the client: ``client.mhsm_private_link_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_mhsm_resource(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.MHSMPrivateLinkResourceListResult:
        """List what a private endpoint can connect to in a managed HSM, with the DNS zones needed.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param name: Name of the managed HSM, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/keyvault/managedhsm/mhsm-private-link-resources/list-by-mhsm-resource
        """
        return self._call(_rest.MHSM_PRIVATE_LINK_RESOURCES_LIST_BY_MHSM_RESOURCE, options, resource_group_name, name)


class MhsmRegionsOperations(OperationGroup):
    """The regions a managed HSM is replicated to.

    An attribute of the client: ``client.mhsm_regions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_resource(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.MHSMGeoReplicatedRegion]:
        """List the regions a managed HSM is replicated to.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param name: Name of the managed HSM, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/keyvault/managedhsm/mhsm-regions/list-by-resource
        """
        return self._list(_rest.MHSM_REGIONS_LIST_BY_RESOURCE, options, resource_group_name, name)


class MhsmPrivateEndpointConnectionsOperations(OperationGroup):
    """Private endpoint connections to a managed HSM: approve, reject, delete.

    An attribute of the client: ``client.mhsm_private_endpoint_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.MHSMPrivateEndpointConnection:
        """Get one private endpoint connection of a managed HSM.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param name: Name of the managed HSM, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/keyvault/managedhsm/mhsm-private-endpoint-connections/get
        """
        return self._call(
            _rest.MHSM_PRIVATE_ENDPOINT_CONNECTIONS_GET,
            options,
            resource_group_name,
            name,
            private_endpoint_connection_name,
        )

    def put(
        self,
        resource_group_name: str,
        name: str,
        private_endpoint_connection_name: str,
        properties: models.MHSMPrivateEndpointConnection | types.MHSMPrivateEndpointConnectionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.MHSMPrivateEndpointConnection:
        """Change a private endpoint connection of a managed HSM, usually to approve or reject it.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param name: Name of the managed HSM, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param properties: The connection with its new state.

        REST: https://learn.microsoft.com/rest/api/keyvault/managedhsm/mhsm-private-endpoint-connections/put
        """
        return self._call(
            _rest.MHSM_PRIVATE_ENDPOINT_CONNECTIONS_PUT,
            options,
            resource_group_name,
            name,
            private_endpoint_connection_name,
            properties,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.MHSMPrivateEndpointConnection]:
        """Delete a private endpoint connection of a managed HSM.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param name: Name of the managed HSM, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/keyvault/managedhsm/mhsm-private-endpoint-connections/delete
        """
        return self._begin(
            _rest.MHSM_PRIVATE_ENDPOINT_CONNECTIONS_DELETE,
            options,
            resource_group_name,
            name,
            private_endpoint_connection_name,
        )

    def list_by_resource(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.MHSMPrivateEndpointConnection]:
        """List the private endpoint connections of a managed HSM.

        :param resource_group_name: Name of the resource group that holds the vault or managed HSM.
        :param name: Name of the managed HSM, unique in all of Azure.

        REST:
            https://learn.microsoft.com/rest/api/keyvault/managedhsm/mhsm-private-endpoint-connections/list-by-resource
        """
        return self._list(_rest.MHSM_PRIVATE_ENDPOINT_CONNECTIONS_LIST_BY_RESOURCE, options, resource_group_name, name)
