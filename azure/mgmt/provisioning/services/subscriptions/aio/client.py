# Generated from swagger/subscriptions/subscriptions.json (2022-12-01, sha256 c573938c4bd3).
# Do not edit: run "make generate".

"""Asynchronous client of the service ``subscriptions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.aio import AsyncTenantClient
from .. import SERVICE

if TYPE_CHECKING:
    from typing import IO

    from typing_extensions import Unpack

    from ....core.options import RequestOptions
    from .. import models, types
    from .operations import Operations, SubscriptionsOperations, TenantsOperations


class SubscriptionClient(AsyncTenantClient):
    """Asynchronous client. Find subscriptions and tenants the caller can reach, the regions of a subscription and
    its zones.
    """

    _service = SERVICE

    @property
    def operations(self) -> Operations:
        """The operations of the Microsoft.Resources provider, as used in role definitions."""
        from .operations import Operations

        return self._group(Operations)

    @property
    def subscriptions(self) -> SubscriptionsOperations:
        """Subscriptions: list and get them, list their regions, compare availability zones."""
        from .operations import SubscriptionsOperations

        return self._group(SubscriptionsOperations)

    @property
    def tenants(self) -> TenantsOperations:
        """The tenants the caller can reach."""
        from .operations import TenantsOperations

        return self._group(TenantsOperations)

    async def check_resource_name(
        self,
        resource_name_definition: models.ResourceName | types.ResourceNameDict | IO[bytes] | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CheckResourceNameResult:
        """Check that a resource name is not a reserved word or otherwise forbidden; says nothing on whether it is
        taken.

        :param resource_name_definition: Name to check and the resource type it is meant for.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``CheckResourceNameResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/resources/check-resource-name/check-resource-name
        """
        from .. import _rest

        return await self._call(_rest.CHECK_RESOURCE_NAME, options, resource_name_definition)
