# Generated from swagger/redis/ by "make generate": do not edit.

"""Operations of the service ``redis``."""

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
    """The operations of the Microsoft.Cache provider, as used in role definitions.

    An attribute of the client: ``client.operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Operation]:
        """List the operations of the Microsoft.Cache resource provider.

        REST: https://learn.microsoft.com/rest/api/redis/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class RedisOperations(OperationGroup):
    """Redis caches: create, change, restart, import, export, flush, get keys, delete, get and list them.

    An attribute of the client: ``client.redis``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def check_name_availability(
        self,
        parameters: models.CheckNameAvailabilityParameters | types.CheckNameAvailabilityParametersDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Check whether a name for a Redis cache is valid and still free.

        :param parameters: Name to check, with the resource type it is for.

        REST: https://learn.microsoft.com/rest/api/redis/redis/check-name-availability
        """
        return self._run(_rest.REDIS_CHECK_NAME_AVAILABILITY, options, parameters)

    def list_upgrade_notifications(
        self, resource_group_name: str, name: str, history: float, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.UpgradeNotification]:
        """List notifications about upgrades of a Redis cache.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param name: Name of the Redis cache, unique in all of Azure.
        :param history: How many past minutes to look back on.

        REST: https://learn.microsoft.com/rest/api/redis/redis/list-upgrade-notifications
        """
        return self._list(_rest.REDIS_LIST_UPGRADE_NOTIFICATIONS, options, resource_group_name, name, history)

    def get(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> models.RedisResource:
        """Get one Redis cache with its host name, ports and settings; access keys are not included.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param name: Name of the Redis cache, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/redis/redis/get
        """
        return self._call(_rest.REDIS_GET, options, resource_group_name, name)

    def begin_create(
        self,
        resource_group_name: str,
        name: str,
        parameters: models.RedisCreateParameters | types.RedisCreateParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.RedisResource]:
        """Create a Redis cache, or replace its settings; a new one takes some 20 minutes.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param name: Name of the Redis cache, unique in all of Azure.
        :param parameters: Location, SKU and settings of the cache.

        REST: https://learn.microsoft.com/rest/api/redis/redis/create
        """
        return self._begin(_rest.REDIS_CREATE, options, resource_group_name, name, parameters)

    def begin_update(
        self,
        resource_group_name: str,
        name: str,
        parameters: models.RedisUpdateParameters | types.RedisUpdateParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.RedisResource]:
        """Change some settings of a Redis cache; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param name: Name of the Redis cache, unique in all of Azure.
        :param parameters: Settings of the Redis cache to change.

        REST: https://learn.microsoft.com/rest/api/redis/redis/update
        """
        return self._begin(_rest.REDIS_UPDATE, options, resource_group_name, name, parameters)

    def begin_delete(
        self, resource_group_name: str, name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a Redis cache with all its data.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param name: Name of the Redis cache, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/redis/redis/delete
        """
        return self._begin(_rest.REDIS_DELETE, options, resource_group_name, name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RedisResource]:
        """List the Redis caches of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/redis/redis/list-by-resource-group
        """
        return self._list(_rest.REDIS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.RedisResource]:
        """List all Redis caches of the subscription.

        REST: https://learn.microsoft.com/rest/api/redis/redis/list-by-subscription
        """
        return self._list(_rest.REDIS_LIST_BY_SUBSCRIPTION, options)

    def list_keys(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.RedisAccessKeys:
        """Get the primary and secondary access key of a Redis cache.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param name: Name of the Redis cache, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/redis/redis/list-keys
        """
        return self._call(_rest.REDIS_LIST_KEYS, options, resource_group_name, name)

    def regenerate_key(
        self,
        resource_group_name: str,
        name: str,
        parameters: models.RedisRegenerateKeyParameters | types.RedisRegenerateKeyParametersDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RedisAccessKeys:
        """Make a new primary or secondary access key; the old one stops working at once.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param name: Name of the Redis cache, unique in all of Azure.
        :param parameters: Which of the keys to make anew.

        REST: https://learn.microsoft.com/rest/api/redis/redis/regenerate-key
        """
        return self._call(_rest.REDIS_REGENERATE_KEY, options, resource_group_name, name, parameters)

    def force_reboot(
        self,
        resource_group_name: str,
        name: str,
        parameters: models.RedisRebootParameters | types.RedisRebootParametersDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RedisForceRebootResponse:
        """Restart nodes of a Redis cache; data may be lost.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param name: Name of the Redis cache, unique in all of Azure.
        :param parameters: Which nodes and shards to restart.

        REST: https://learn.microsoft.com/rest/api/redis/redis/force-reboot
        """
        return self._call(_rest.REDIS_FORCE_REBOOT, options, resource_group_name, name, parameters)

    def begin_import_data(
        self,
        resource_group_name: str,
        name: str,
        parameters: models.ImportRDBParameters | types.ImportRDBParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Import RDB files from blobs into a Premium cache, in place of what it holds.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param name: Name of the Redis cache, unique in all of Azure.
        :param parameters: Blobs to import.

        REST: https://learn.microsoft.com/rest/api/redis/redis/import-data
        """
        return self._begin(_rest.REDIS_IMPORT_DATA, options, resource_group_name, name, parameters)

    def begin_export_data(
        self,
        resource_group_name: str,
        name: str,
        parameters: models.ExportRDBParameters | types.ExportRDBParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Export the data of a Premium cache to blobs as RDB files.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param name: Name of the Redis cache, unique in all of Azure.
        :param parameters: Blob container and name prefix to export to.

        REST: https://learn.microsoft.com/rest/api/redis/redis/export-data
        """
        return self._begin(_rest.REDIS_EXPORT_DATA, options, resource_group_name, name, parameters)

    def begin_flush_cache(
        self, resource_group_name: str, cache_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.OperationStatusResult]:
        """Delete all keys of a Redis cache.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cache_name: Name of the Redis cache.

        REST: https://learn.microsoft.com/rest/api/redis/redis/flush-cache
        """
        return self._begin(_rest.REDIS_FLUSH_CACHE, options, resource_group_name, cache_name)


class FirewallRulesOperations(OperationGroup):
    """Firewall rules of a Redis cache: create, change, delete, get and list them.

    An attribute of the client: ``client.firewall_rules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, resource_group_name: str, cache_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RedisFirewallRule]:
        """List the firewall rules of a Redis cache.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cache_name: Name of the Redis cache.

        REST: https://learn.microsoft.com/rest/api/redis/firewall-rules/list
        """
        return self._list(_rest.FIREWALL_RULES_LIST, options, resource_group_name, cache_name)

    def get(
        self, resource_group_name: str, cache_name: str, rule_name: str, **options: Unpack[RequestOptions]
    ) -> models.RedisFirewallRule:
        """Get one firewall rule of a Redis cache.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cache_name: Name of the Redis cache.
        :param rule_name: Name of the firewall rule, letters, digits and underscores.

        REST: https://learn.microsoft.com/rest/api/redis/firewall-rules/get
        """
        return self._call(_rest.FIREWALL_RULES_GET, options, resource_group_name, cache_name, rule_name)

    def create_or_update(
        self,
        resource_group_name: str,
        cache_name: str,
        rule_name: str,
        parameters: models.RedisFirewallRule | types.RedisFirewallRuleDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RedisFirewallRule:
        """Create a firewall rule of a Redis cache, or change its addresses.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cache_name: Name of the Redis cache.
        :param rule_name: Name of the firewall rule, letters, digits and underscores.
        :param parameters: First and last address of the rule.

        REST: https://learn.microsoft.com/rest/api/redis/firewall-rules/create-or-update
        """
        return self._call(
            _rest.FIREWALL_RULES_CREATE_OR_UPDATE, options, resource_group_name, cache_name, rule_name, parameters
        )

    def delete(
        self, resource_group_name: str, cache_name: str, rule_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a firewall rule of a Redis cache.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cache_name: Name of the Redis cache.
        :param rule_name: Name of the firewall rule, letters, digits and underscores.

        REST: https://learn.microsoft.com/rest/api/redis/firewall-rules/delete
        """
        return self._run(_rest.FIREWALL_RULES_DELETE, options, resource_group_name, cache_name, rule_name)


class PatchSchedulesOperations(OperationGroup):
    """Patch schedules of a Redis cache: create, change, delete, get and list them.

    An attribute of the client: ``client.patch_schedules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_redis_resource(
        self, resource_group_name: str, cache_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RedisPatchSchedule]:
        """List the patch schedules of a Redis cache.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cache_name: Name of the Redis cache.

        REST: https://learn.microsoft.com/rest/api/redis/patch-schedules/list-by-redis-resource
        """
        return self._list(_rest.PATCH_SCHEDULES_LIST_BY_REDIS_RESOURCE, options, resource_group_name, cache_name)

    def get(
        self,
        resource_group_name: str,
        name: str,
        default: models.DefaultName | types.DefaultNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.RedisPatchSchedule:
        """Get one patch schedule of a Redis cache.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param name: Name of the Redis cache, unique in all of Azure.
        :param default: Fixed name of the patch schedule; default.

        REST: https://learn.microsoft.com/rest/api/redis/patch-schedules/get
        """
        return self._call(_rest.PATCH_SCHEDULES_GET, options, resource_group_name, name, default)

    def create_or_update(
        self,
        resource_group_name: str,
        name: str,
        default: models.DefaultName | types.DefaultNameValue,
        parameters: models.RedisPatchSchedule | types.RedisPatchScheduleDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RedisPatchSchedule:
        """Set when a Redis cache may be patched.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param name: Name of the Redis cache, unique in all of Azure.
        :param default: Fixed name of the patch schedule; default.
        :param parameters: Days and hours at which patching may start.

        REST: https://learn.microsoft.com/rest/api/redis/patch-schedules/create-or-update
        """
        return self._call(
            _rest.PATCH_SCHEDULES_CREATE_OR_UPDATE, options, resource_group_name, name, default, parameters
        )

    def delete(
        self,
        resource_group_name: str,
        name: str,
        default: models.DefaultName | types.DefaultNameValue,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a patch schedule of a Redis cache.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param name: Name of the Redis cache, unique in all of Azure.
        :param default: Fixed name of the patch schedule; default.

        REST: https://learn.microsoft.com/rest/api/redis/patch-schedules/delete
        """
        return self._run(_rest.PATCH_SCHEDULES_DELETE, options, resource_group_name, name, default)


class LinkedServerOperations(OperationGroup):
    """Linked servers of a Redis cache: create, delete, get and list them.

    An attribute of the client: ``client.linked_server``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, name: str, linked_server_name: str, **options: Unpack[RequestOptions]
    ) -> models.RedisLinkedServerWithProperties:
        """Get one linked server of a Redis cache.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param name: Name of the Redis cache, unique in all of Azure.
        :param linked_server_name: Name of the cache that is linked.

        REST: https://learn.microsoft.com/rest/api/redis/linked-server/get
        """
        return self._call(_rest.LINKED_SERVER_GET, options, resource_group_name, name, linked_server_name)

    def begin_create(
        self,
        resource_group_name: str,
        name: str,
        linked_server_name: str,
        parameters: models.RedisLinkedServerCreateParameters | types.RedisLinkedServerCreateParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.RedisLinkedServerWithProperties]:
        """Link a second Premium cache to this one for geo-replication.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param name: Name of the Redis cache, unique in all of Azure.
        :param linked_server_name: Name of the cache that is linked.
        :param parameters: Cache to link and its role.

        REST: https://learn.microsoft.com/rest/api/redis/linked-server/create
        """
        return self._begin(
            _rest.LINKED_SERVER_CREATE, options, resource_group_name, name, linked_server_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, name: str, linked_server_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Unlink a cache from geo-replication; its data is kept.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param name: Name of the Redis cache, unique in all of Azure.
        :param linked_server_name: Name of the cache that is linked.

        REST: https://learn.microsoft.com/rest/api/redis/linked-server/delete
        """
        return self._begin(_rest.LINKED_SERVER_DELETE, options, resource_group_name, name, linked_server_name)

    def list(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RedisLinkedServerWithProperties]:
        """List the linked servers of a Redis cache.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param name: Name of the Redis cache, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/redis/linked-server/list
        """
        return self._list(_rest.LINKED_SERVER_LIST, options, resource_group_name, name)


class PrivateEndpointConnectionsOperations(OperationGroup):
    """Private endpoint connections of a Redis cache: approve, reject, delete, get and list them.

    An attribute of the client: ``client.private_endpoint_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, resource_group_name: str, cache_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PrivateEndpointConnection]:
        """List the private endpoint connections of a Redis cache.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cache_name: Name of the Redis cache.

        REST: https://learn.microsoft.com/rest/api/redis/private-endpoint-connections/list
        """
        return self._list(_rest.PRIVATE_ENDPOINT_CONNECTIONS_LIST, options, resource_group_name, cache_name)

    def get(
        self,
        resource_group_name: str,
        cache_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.PrivateEndpointConnection:
        """Get one private endpoint connection of a Redis cache.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cache_name: Name of the Redis cache.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/redis/private-endpoint-connections/get
        """
        return self._call(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_GET,
            options,
            resource_group_name,
            cache_name,
            private_endpoint_connection_name,
        )

    def begin_put(
        self,
        resource_group_name: str,
        cache_name: str,
        private_endpoint_connection_name: str,
        properties: models.PrivateEndpointConnection | types.PrivateEndpointConnectionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.PrivateEndpointConnection]:
        """Approve or reject a private endpoint connection of a Redis cache.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cache_name: Name of the Redis cache.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param properties: The connection with its new state.

        REST: https://learn.microsoft.com/rest/api/redis/private-endpoint-connections/put
        """
        return self._begin(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_PUT,
            options,
            resource_group_name,
            cache_name,
            private_endpoint_connection_name,
            properties,
        )

    def delete(
        self,
        resource_group_name: str,
        cache_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a private endpoint connection of a Redis cache.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cache_name: Name of the Redis cache.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/redis/private-endpoint-connections/delete
        """
        return self._run(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_DELETE,
            options,
            resource_group_name,
            cache_name,
            private_endpoint_connection_name,
        )


class PrivateLinkResourcesOperations(OperationGroup):
    """Private link resources of a Redis cache: list them.

    An attribute of the client: ``client.private_link_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_redis_cache(
        self, resource_group_name: str, cache_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PrivateLinkResource]:
        """List the private link resources of a Redis cache.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cache_name: Name of the Redis cache.

        REST: https://learn.microsoft.com/rest/api/redis/private-link-resources/list-by-redis-cache
        """
        return self._list(_rest.PRIVATE_LINK_RESOURCES_LIST_BY_REDIS_CACHE, options, resource_group_name, cache_name)


class AsyncOperationStatusOperations(OperationGroup):
    """The status of an asynchronous operation in a region: get it.

    An attribute of the client: ``client.async_operation_status``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, location: str, operation_id: str, **options: Unpack[RequestOptions]) -> models.OperationStatus:
        """Get the status of an asynchronous operation in a region.

        :param location: Azure region, such as westeurope.
        :param operation_id: ID of the operation, as its status URL gives it.

        REST: https://learn.microsoft.com/rest/api/redis/async-operation-status/get
        """
        return self._call(_rest.ASYNC_OPERATION_STATUS_GET, options, location, operation_id)


class AccessPolicyOperations(OperationGroup):
    """Access policies of a Redis cache: create, change, delete, get and list them.

    An attribute of the client: ``client.access_policy``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, cache_name: str, access_policy_name: str, **options: Unpack[RequestOptions]
    ) -> models.RedisCacheAccessPolicy:
        """Get one access policy of a Redis cache.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cache_name: Name of the Redis cache.
        :param access_policy_name: Name of the access policy.

        REST: https://learn.microsoft.com/rest/api/redis/access-policy/get
        """
        return self._call(_rest.ACCESS_POLICY_GET, options, resource_group_name, cache_name, access_policy_name)

    def begin_create_update(
        self,
        resource_group_name: str,
        cache_name: str,
        access_policy_name: str,
        parameters: models.RedisCacheAccessPolicy | types.RedisCacheAccessPolicyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.RedisCacheAccessPolicy]:
        """Create a custom access policy of a Redis cache, or change its permissions.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cache_name: Name of the Redis cache.
        :param access_policy_name: Name of the access policy.
        :param parameters: Wanted settings of the access policy.

        REST: https://learn.microsoft.com/rest/api/redis/access-policy/create-update
        """
        return self._begin(
            _rest.ACCESS_POLICY_CREATE_UPDATE, options, resource_group_name, cache_name, access_policy_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, cache_name: str, access_policy_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete an access policy of a Redis cache.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cache_name: Name of the Redis cache.
        :param access_policy_name: Name of the access policy.

        REST: https://learn.microsoft.com/rest/api/redis/access-policy/delete
        """
        return self._begin(_rest.ACCESS_POLICY_DELETE, options, resource_group_name, cache_name, access_policy_name)

    def list(
        self, resource_group_name: str, cache_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RedisCacheAccessPolicy]:
        """List the access policies of a Redis cache.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cache_name: Name of the Redis cache.

        REST: https://learn.microsoft.com/rest/api/redis/access-policy/list
        """
        return self._list(_rest.ACCESS_POLICY_LIST, options, resource_group_name, cache_name)


class AccessPolicyAssignmentOperations(OperationGroup):
    """Access policy assignments of a Redis cache: create, change, delete, get and list them.

    An attribute of the client: ``client.access_policy_assignment``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        cache_name: str,
        access_policy_assignment_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.RedisCacheAccessPolicyAssignment:
        """Get one access policy assignment of a Redis cache.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cache_name: Name of the Redis cache.
        :param access_policy_assignment_name: Name of the access policy assignment.

        REST: https://learn.microsoft.com/rest/api/redis/access-policy-assignment/get
        """
        return self._call(
            _rest.ACCESS_POLICY_ASSIGNMENT_GET, options, resource_group_name, cache_name, access_policy_assignment_name
        )

    def begin_create_update(
        self,
        resource_group_name: str,
        cache_name: str,
        access_policy_assignment_name: str,
        parameters: models.RedisCacheAccessPolicyAssignment | types.RedisCacheAccessPolicyAssignmentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.RedisCacheAccessPolicyAssignment]:
        """Assign an access policy to a Microsoft Entra identity, or change the assignment.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cache_name: Name of the Redis cache.
        :param access_policy_assignment_name: Name of the access policy assignment.
        :param parameters: Wanted settings of the access policy assignment.

        REST: https://learn.microsoft.com/rest/api/redis/access-policy-assignment/create-update
        """
        return self._begin(
            _rest.ACCESS_POLICY_ASSIGNMENT_CREATE_UPDATE,
            options,
            resource_group_name,
            cache_name,
            access_policy_assignment_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        cache_name: str,
        access_policy_assignment_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete an access policy assignment of a Redis cache.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cache_name: Name of the Redis cache.
        :param access_policy_assignment_name: Name of the access policy assignment.

        REST: https://learn.microsoft.com/rest/api/redis/access-policy-assignment/delete
        """
        return self._begin(
            _rest.ACCESS_POLICY_ASSIGNMENT_DELETE,
            options,
            resource_group_name,
            cache_name,
            access_policy_assignment_name,
        )

    def list(
        self, resource_group_name: str, cache_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RedisCacheAccessPolicyAssignment]:
        """List the access policy assignments of a Redis cache.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cache_name: Name of the Redis cache.

        REST: https://learn.microsoft.com/rest/api/redis/access-policy-assignment/list
        """
        return self._list(_rest.ACCESS_POLICY_ASSIGNMENT_LIST, options, resource_group_name, cache_name)
