# Generated from swagger/locks/ by "make generate": do not edit.

"""Asynchronous operations of the service ``locks``."""

from ....core.clients.aio import AsyncOperationGroup
from ....core.clients.twins import awaited, paged
from .. import operations as _sync


class AuthorizationOperationsOperations(AsyncOperationGroup):
    """The operations of the Microsoft.Authorization provider, as used in role definitions.

    An attribute of the client: ``client.authorization_operations``.
    """

    list = paged(_sync.AuthorizationOperationsOperations.list)


class ManagementLocksOperations(AsyncOperationGroup):
    """Management locks on subscriptions, resource groups and resources: set, get, list and remove them.

    An attribute of the client: ``client.management_locks``.
    """

    get_at_resource_group_level = awaited(_sync.ManagementLocksOperations.get_at_resource_group_level)
    create_or_update_at_resource_group_level = awaited(
        _sync.ManagementLocksOperations.create_or_update_at_resource_group_level
    )
    delete_at_resource_group_level = awaited(_sync.ManagementLocksOperations.delete_at_resource_group_level)
    get_by_scope = awaited(_sync.ManagementLocksOperations.get_by_scope)
    create_or_update_by_scope = awaited(_sync.ManagementLocksOperations.create_or_update_by_scope)
    delete_by_scope = awaited(_sync.ManagementLocksOperations.delete_by_scope)
    get_at_resource_level = awaited(_sync.ManagementLocksOperations.get_at_resource_level)
    create_or_update_at_resource_level = awaited(_sync.ManagementLocksOperations.create_or_update_at_resource_level)
    delete_at_resource_level = awaited(_sync.ManagementLocksOperations.delete_at_resource_level)
    get_at_subscription_level = awaited(_sync.ManagementLocksOperations.get_at_subscription_level)
    create_or_update_at_subscription_level = awaited(
        _sync.ManagementLocksOperations.create_or_update_at_subscription_level
    )
    delete_at_subscription_level = awaited(_sync.ManagementLocksOperations.delete_at_subscription_level)
    list_at_resource_group_level = paged(_sync.ManagementLocksOperations.list_at_resource_group_level)
    list_at_resource_level = paged(_sync.ManagementLocksOperations.list_at_resource_level)
    list_at_subscription_level = paged(_sync.ManagementLocksOperations.list_at_subscription_level)
    list_by_scope = paged(_sync.ManagementLocksOperations.list_by_scope)
