# Generated from swagger/redis/ by "make generate": do not edit.

"""Asynchronous client of the service ``redis``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.aio import AsyncServiceClient
from ....core.clients.annotations import typed_methods
from .. import SERVICE

if TYPE_CHECKING:
    from . import operations as _operations
else:
    typed_methods(globals())


class RedisManagementClient(AsyncServiceClient):
    """Asynchronous client. Azure Cache for Redis: caches, firewall rules, patch schedules, geo-replication and
    access policies.
    """

    _service = SERVICE

    @property
    def operations(self) -> _operations.Operations:
        """The operations of the Microsoft.Cache provider, as used in role definitions."""
        return self._operations("Operations")

    @property
    def redis(self) -> _operations.RedisOperations:
        """Redis caches: create, change, restart, import, export, flush, get keys, delete, get and list them."""
        return self._operations("RedisOperations")

    @property
    def firewall_rules(self) -> _operations.FirewallRulesOperations:
        """Firewall rules of a Redis cache: create, change, delete, get and list them."""
        return self._operations("FirewallRulesOperations")

    @property
    def patch_schedules(self) -> _operations.PatchSchedulesOperations:
        """Patch schedules of a Redis cache: create, change, delete, get and list them."""
        return self._operations("PatchSchedulesOperations")

    @property
    def linked_server(self) -> _operations.LinkedServerOperations:
        """Linked servers of a Redis cache: create, delete, get and list them."""
        return self._operations("LinkedServerOperations")

    @property
    def private_endpoint_connections(self) -> _operations.PrivateEndpointConnectionsOperations:
        """Private endpoint connections of a Redis cache: approve, reject, delete, get and list them."""
        return self._operations("PrivateEndpointConnectionsOperations")

    @property
    def private_link_resources(self) -> _operations.PrivateLinkResourcesOperations:
        """Private link resources of a Redis cache: list them."""
        return self._operations("PrivateLinkResourcesOperations")

    @property
    def async_operation_status(self) -> _operations.AsyncOperationStatusOperations:
        """The status of an asynchronous operation in a region: get it."""
        return self._operations("AsyncOperationStatusOperations")

    @property
    def access_policy(self) -> _operations.AccessPolicyOperations:
        """Access policies of a Redis cache: create, change, delete, get and list them."""
        return self._operations("AccessPolicyOperations")

    @property
    def access_policy_assignment(self) -> _operations.AccessPolicyAssignmentOperations:
        """Access policy assignments of a Redis cache: create, change, delete, get and list them."""
        return self._operations("AccessPolicyAssignmentOperations")
