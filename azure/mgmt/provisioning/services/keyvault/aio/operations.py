# Generated from swagger/keyvault/ by "make generate": do not edit.

"""Asynchronous operations of the service ``keyvault``."""

from ....core.clients.aio import AsyncOperationGroup
from ....core.clients.twins import awaited, begun, paged
from .. import operations as _sync


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.KeyVault provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    list = paged(_sync.Operations.list)


class VaultsOperations(AsyncOperationGroup):
    """Key vaults: create, change, delete, recover, purge and grant access.

    An attribute of the client: ``client.vaults``.
    """

    get = awaited(_sync.VaultsOperations.get)
    begin_create_or_update = begun(_sync.VaultsOperations.begin_create_or_update)
    update = awaited(_sync.VaultsOperations.update)
    delete = awaited(_sync.VaultsOperations.delete)
    list_by_resource_group = paged(_sync.VaultsOperations.list_by_resource_group)
    list_by_subscription = paged(_sync.VaultsOperations.list_by_subscription)
    update_access_policy = awaited(_sync.VaultsOperations.update_access_policy)
    get_deleted = awaited(_sync.VaultsOperations.get_deleted)
    begin_purge_deleted = begun(_sync.VaultsOperations.begin_purge_deleted)
    list_deleted = paged(_sync.VaultsOperations.list_deleted)
    list = paged(_sync.VaultsOperations.list)
    check_name_availability = awaited(_sync.VaultsOperations.check_name_availability)


class PrivateEndpointConnectionsOperations(AsyncOperationGroup):
    """Private endpoint connections to a key vault: approve, reject, delete.

    An attribute of the client: ``client.private_endpoint_connections``.
    """

    get = awaited(_sync.PrivateEndpointConnectionsOperations.get)
    put = awaited(_sync.PrivateEndpointConnectionsOperations.put)
    begin_delete = begun(_sync.PrivateEndpointConnectionsOperations.begin_delete)
    list_by_resource = paged(_sync.PrivateEndpointConnectionsOperations.list_by_resource)


class ManagedHsmsOperations(AsyncOperationGroup):
    """Managed HSMs (pools of hardware security modules): create, change, delete, recover, purge.

    An attribute of the client: ``client.managed_hsms``.
    """

    get = awaited(_sync.ManagedHsmsOperations.get)
    begin_create_or_update = begun(_sync.ManagedHsmsOperations.begin_create_or_update)
    begin_update = begun(_sync.ManagedHsmsOperations.begin_update)
    begin_delete = begun(_sync.ManagedHsmsOperations.begin_delete)
    list_by_resource_group = paged(_sync.ManagedHsmsOperations.list_by_resource_group)
    list_by_subscription = paged(_sync.ManagedHsmsOperations.list_by_subscription)
    get_deleted = awaited(_sync.ManagedHsmsOperations.get_deleted)
    begin_purge_deleted = begun(_sync.ManagedHsmsOperations.begin_purge_deleted)
    list_deleted = paged(_sync.ManagedHsmsOperations.list_deleted)
    check_mhsm_name_availability = awaited(_sync.ManagedHsmsOperations.check_mhsm_name_availability)


class SecretsOperations(AsyncOperationGroup):
    """Secrets of a vault as resources, for deployments; values are written here but never read back.

    An attribute of the client: ``client.secrets``.
    """

    get = awaited(_sync.SecretsOperations.get)
    create_or_update = awaited(_sync.SecretsOperations.create_or_update)
    update = awaited(_sync.SecretsOperations.update)
    list = paged(_sync.SecretsOperations.list)


class KeysOperations(AsyncOperationGroup):
    """Keys of a vault as resources: create them if missing, and list them and their versions.

    An attribute of the client: ``client.keys``.
    """

    get = awaited(_sync.KeysOperations.get)
    create_if_not_exist = awaited(_sync.KeysOperations.create_if_not_exist)
    list = paged(_sync.KeysOperations.list)
    get_version = awaited(_sync.KeysOperations.get_version)
    list_versions = paged(_sync.KeysOperations.list_versions)


class ManagedHsmKeysOperations(AsyncOperationGroup):
    """Keys of a managed HSM as resources: create them if missing, and list them and their versions.

    An attribute of the client: ``client.managed_hsm_keys``.
    """

    get = awaited(_sync.ManagedHsmKeysOperations.get)
    create_if_not_exist = awaited(_sync.ManagedHsmKeysOperations.create_if_not_exist)
    list = paged(_sync.ManagedHsmKeysOperations.list)
    get_version = awaited(_sync.ManagedHsmKeysOperations.get_version)
    list_versions = paged(_sync.ManagedHsmKeysOperations.list_versions)


class PrivateLinkResourcesOperations(AsyncOperationGroup):
    """What a private endpoint can connect to in a key vault.

    An attribute of the client: ``client.private_link_resources``.
    """

    list_by_vault = awaited(_sync.PrivateLinkResourcesOperations.list_by_vault)


class MhsmPrivateLinkResourcesOperations(AsyncOperationGroup):
    """What a private endpoint can connect to in a managed HSM.

    An attribute of the client: ``client.mhsm_private_link_resources``.
    """

    list_by_mhsm_resource = awaited(_sync.MhsmPrivateLinkResourcesOperations.list_by_mhsm_resource)


class MhsmRegionsOperations(AsyncOperationGroup):
    """The regions a managed HSM is replicated to.

    An attribute of the client: ``client.mhsm_regions``.
    """

    list_by_resource = paged(_sync.MhsmRegionsOperations.list_by_resource)


class MhsmPrivateEndpointConnectionsOperations(AsyncOperationGroup):
    """Private endpoint connections to a managed HSM: approve, reject, delete.

    An attribute of the client: ``client.mhsm_private_endpoint_connections``.
    """

    get = awaited(_sync.MhsmPrivateEndpointConnectionsOperations.get)
    put = awaited(_sync.MhsmPrivateEndpointConnectionsOperations.put)
    begin_delete = begun(_sync.MhsmPrivateEndpointConnectionsOperations.begin_delete)
    list_by_resource = paged(_sync.MhsmPrivateEndpointConnectionsOperations.list_by_resource)
