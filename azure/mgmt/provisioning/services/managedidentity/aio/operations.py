# Generated from swagger/managedidentity/ by "make generate": do not edit.

"""Asynchronous operations of the service ``managedidentity``."""

from ....core.clients.aio import AsyncOperationGroup
from ....core.clients.twins import awaited, paged
from .. import operations as _sync


class FederatedIdentityCredentialsOperations(AsyncOperationGroup):
    """Trust of a user-assigned identity in tokens of outside issuers, such as GitHub Actions or Kubernetes.

    An attribute of the client: ``client.federated_identity_credentials``.
    """

    list = paged(_sync.FederatedIdentityCredentialsOperations.list)
    get = awaited(_sync.FederatedIdentityCredentialsOperations.get)
    create_or_update = awaited(_sync.FederatedIdentityCredentialsOperations.create_or_update)
    delete = awaited(_sync.FederatedIdentityCredentialsOperations.delete)


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.ManagedIdentity provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    list = paged(_sync.Operations.list)


class SystemAssignedIdentitiesOperations(AsyncOperationGroup):
    """The identity that Azure made for a single resource: look it up.

    An attribute of the client: ``client.system_assigned_identities``.
    """

    get_by_scope = awaited(_sync.SystemAssignedIdentitiesOperations.get_by_scope)


class UserAssignedIdentitiesOperations(AsyncOperationGroup):
    """User-assigned identities: create, change, delete, get and list them.

    An attribute of the client: ``client.user_assigned_identities``.
    """

    list_by_subscription = paged(_sync.UserAssignedIdentitiesOperations.list_by_subscription)
    list_by_resource_group = paged(_sync.UserAssignedIdentitiesOperations.list_by_resource_group)
    get = awaited(_sync.UserAssignedIdentitiesOperations.get)
    create_or_update = awaited(_sync.UserAssignedIdentitiesOperations.create_or_update)
    update = awaited(_sync.UserAssignedIdentitiesOperations.update)
    delete = awaited(_sync.UserAssignedIdentitiesOperations.delete)
