# Generated from swagger/subscriptions/ by "make generate": do not edit.

"""Asynchronous client of the service ``subscriptions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.aio import AsyncTenantClient
from ....core.clients.annotations import typed_methods
from ....core.clients.twins import awaited
from .. import SERVICE
from ..client import SubscriptionClient as _Sync

if TYPE_CHECKING:
    from . import operations as _operations
else:
    typed_methods(globals())


class SubscriptionClient(AsyncTenantClient):
    """Asynchronous client. Find subscriptions and tenants the caller can reach, the regions of a subscription and
    its zones.
    """

    _service = SERVICE

    @property
    def operations(self) -> _operations.Operations:
        """The operations of the Microsoft.Resources provider, as used in role definitions."""
        return self._operations("Operations")

    @property
    def subscriptions(self) -> _operations.SubscriptionsOperations:
        """Subscriptions: list and get them, list their regions, compare availability zones."""
        return self._operations("SubscriptionsOperations")

    @property
    def tenants(self) -> _operations.TenantsOperations:
        """The tenants the caller can reach."""
        return self._operations("TenantsOperations")

    check_resource_name = awaited(_Sync.check_resource_name)
