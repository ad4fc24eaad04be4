# Generated from swagger/redis/redis.json (2024-11-01, sha256 961dd647512a).
# Do not edit: run "make generate".

"""Client of the service ``redis``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.client import ServiceClient
from . import SERVICE

if TYPE_CHECKING:
    from .operations import (
        AccessPolicyAssignmentOperations,
        AccessPolicyOperations,
        AsyncOperationStatusOperations,
        FirewallRulesOperations,
        LinkedServerOperations,
        Operations,
        PatchSchedulesOperations,
        PrivateEndpointConnectionsOperations,
        PrivateLinkResourcesOperations,
        RedisOperations,
    )


class RedisManagementClient(ServiceClient):
    """Azure Cache for Redis: caches, firewall rules, patch schedules, geo-replication and access policies."""

    _service = SERVICE

    @property
    def operations(self) -> Operations:
        """The operations of the Microsoft.Cache provider, as used in role definitions."""
        from .operations import Operations

        return self._group(Operations)

    @property
    def redis(self) -> RedisOperations:
        """Redis caches: create, change, restart, import, export, flush, get keys, delete, get and list them."""
        from .operations import RedisOperations

        return self._group(RedisOperations)

    @property
    def firewall_rules(self) -> FirewallRulesOperations:
        """Firewall rules of a Redis cache: create, change, delete, get and list them."""
        from .operations import FirewallRulesOperations

        return self._group(FirewallRulesOperations)

    @property
    def patch_schedules(self) -> PatchSchedulesOperations:
        """Patch schedules of a Redis cache: create, change, delete, get and list them."""
        from .operations import PatchSchedulesOperations

        return self._group(PatchSchedulesOperations)

    @property
    def linked_server(self) -> LinkedServerOperations:
        """Linked servers of a Redis cache: create, delete, get and list them."""
        from .operations import LinkedServerOperations

        return self._group(LinkedServerOperations)

    @property
    def private_endpoint_connections(self) -> PrivateEndpointConnectionsOperations:
        """Private endpoint connections of a Redis cache: approve, reject, delete, get and list them."""
        from .operations import PrivateEndpointConnectionsOperations

        return self._group(PrivateEndpointConnectionsOperations)

    @property
    def private_link_resources(self) -> PrivateLinkResourcesOperations:
        """Private link resources of a Redis cache: list them."""
        from .operations import PrivateLinkResourcesOperations

        return self._group(PrivateLinkResourcesOperations)

    @property
    def async_operation_status(self) -> AsyncOperationStatusOperations:
        """The status of an asynchronous operation in a region: get it."""
        from .operations import AsyncOperationStatusOperations

        return self._group(AsyncOperationStatusOperations)

    @property
    def access_policy(self) -> AccessPolicyOperations:
        """Access policies of a Redis cache: create, change, delete, get and list them."""
        from .operations import AccessPolicyOperations

        return self._group(AccessPolicyOperations)

    @property
    def access_policy_assignment(self) -> AccessPolicyAssignmentOperations:
        """Access policy assignments of a Redis cache: create, change, delete, get and list them."""
        from .operations import AccessPolicyAssignmentOperations

        return self._group(AccessPolicyAssignmentOperations)
