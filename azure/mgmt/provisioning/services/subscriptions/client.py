# Generated from swagger/subscriptions/ by "make generate": do not edit.

"""Client of the service ``subscriptions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.clients.annotations import typed_methods
from ...core.clients.sync import TenantClient
from . import SERVICE

if TYPE_CHECKING:
    from typing import IO

    from typing_extensions import Unpack

    from ...core.declare.options import RequestOptions
    from . import models, types
    from . import operations as _operations
else:
    typed_methods(globals())


class SubscriptionClient(TenantClient):
    """Find subscriptions and tenants the caller can reach, the regions of a subscription and its zones."""

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

    def check_resource_name(
        self,
        resource_name_definition: models.ResourceName | types.ResourceNameDict | IO[bytes] | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CheckResourceNameResult:
        """Check that a resource name is not a reserved word or otherwise forbidden; says nothing on whether it is
        taken.

        :param resource_name_definition: Name to check and the resource type it is meant for.

        REST: https://learn.microsoft.com/rest/api/resources/check-resource-name/check-resource-name
        """
        from . import _rest

        return self._call(_rest.CHECK_RESOURCE_NAME, options, resource_name_definition)
