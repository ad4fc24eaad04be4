# Generated from swagger/redis/ by "make generate": do not edit.

"""Asynchronous operations of the service ``redis``."""

from ....core.clients.aio import AsyncOperationGroup
from ....core.clients.twins import awaited, begun, paged
from .. import operations as _sync


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.Cache provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    list = paged(_sync.Operations.list)


class RedisOperations(AsyncOperationGroup):
    """Redis caches: create, change, restart, import, export, flush, get keys, delete, get and list them.

    An attribute of the client: ``client.redis``.
    """

    check_name_availability = awaited(_sync.RedisOperations.check_name_availability)
    list_upgrade_notifications = paged(_sync.RedisOperations.list_upgrade_notifications)
    get = awaited(_sync.RedisOperations.get)
    begin_create = begun(_sync.RedisOperations.begin_create)
    begin_update = begun(_sync.RedisOperations.begin_update)
    begin_delete = begun(_sync.RedisOperations.begin_delete)
    list_by_resource_group = paged(_sync.RedisOperations.list_by_resource_group)
    list_by_subscription = paged(_sync.RedisOperations.list_by_subscription)
    list_keys = awaited(_sync.RedisOperations.list_keys)
    regenerate_key = awaited(_sync.RedisOperations.regenerate_key)
    force_reboot = awaited(_sync.RedisOperations.force_reboot)
    begin_import_data = begun(_sync.RedisOperations.begin_import_data)
    begin_export_data = begun(_sync.RedisOperations.begin_export_data)
    begin_flush_cache = begun(_sync.RedisOperations.begin_flush_cache)


class FirewallRulesOperations(AsyncOperationGroup):
    """Firewall rules of a Redis cache: create, change, delete, get and list them.

    An attribute of the client: ``client.firewall_rules``.
    """

    list = paged(_sync.FirewallRulesOperations.list)
    get = awaited(_sync.FirewallRulesOperations.get)
    create_or_update = awaited(_sync.FirewallRulesOperations.create_or_update)
    delete = awaited(_sync.FirewallRulesOperations.delete)


class PatchSchedulesOperations(AsyncOperationGroup):
    """Patch schedules of a Redis cache: create, change, delete, get and list them.

    An attribute of the client: ``client.patch_schedules``.
    """

    list_by_redis_resource = paged(_sync.PatchSchedulesOperations.list_by_redis_resource)
    get = awaited(_sync.PatchSchedulesOperations.get)
    create_or_update = awaited(_sync.PatchSchedulesOperations.create_or_update)
    delete = awaited(_sync.PatchSchedulesOperations.delete)


class LinkedServerOperations(AsyncOperationGroup):
    """Linked servers of a Redis cache: create, delete, get and list them.

    An attribute of the client: ``client.linked_server``.
    """

    get = awaited(_sync.LinkedServerOperations.get)
    begin_create = begun(_sync.LinkedServerOperations.begin_create)
    begin_delete = begun(_sync.LinkedServerOperations.begin_delete)
    list = paged(_sync.LinkedServerOperations.list)


class PrivateEndpointConnectionsOperations(AsyncOperationGroup):
    """Private endpoint connections of a Redis cache: approve, reject, delete, get and list them.

    An attribute of the client: ``client.private_endpoint_connections``.
    """

    list = paged(_sync.PrivateEndpointConnectionsOperations.list)
    get = awaited(_sync.PrivateEndpointConnectionsOperations.get)
    begin_put = begun(_sync.PrivateEndpointConnectionsOperations.begin_put)
    delete = awaited(_sync.PrivateEndpointConnectionsOperations.delete)


class PrivateLinkResourcesOperations(AsyncOperationGroup):
    """Private link resources of a Redis cache: list them.

    An attribute of the client: ``client.private_link_resources``.
    """

    list_by_redis_cache = paged(_sync.PrivateLinkResourcesOperations.list_by_redis_cache)


class AsyncOperationStatusOperations(AsyncOperationGroup):
    """The status of an asynchronous operation in a region: get it.

    An attribute of the client: ``client.async_operation_status``.
    """

    get = awaited(_sync.AsyncOperationStatusOperations.get)


class AccessPolicyOperations(AsyncOperationGroup):
    """Access policies of a Redis cache: create, change, delete, get and list them.

    An attribute of the client: ``client.access_policy``.
    """

    get = awaited(_sync.AccessPolicyOperations.get)
    begin_create_update = begun(_sync.AccessPolicyOperations.begin_create_update)
    begin_delete = begun(_sync.AccessPolicyOperations.begin_delete)
    list = paged(_sync.AccessPolicyOperations.list)


class AccessPolicyAssignmentOperations(AsyncOperationGroup):
    """Access policy assignments of a Redis cache: create, change, delete, get and list them.

    An attribute of the client: ``client.access_policy_assignment``.
    """

    get = awaited(_sync.AccessPolicyAssignmentOperations.get)
    begin_create_update = begun(_sync.AccessPolicyAssignmentOperations.begin_create_update)
    begin_delete = begun(_sync.AccessPolicyAssignmentOperations.begin_delete)
    list = paged(_sync.AccessPolicyAssignmentOperations.list)
