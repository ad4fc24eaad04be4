# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Asynchronous operations of ``compute``: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _others as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.Compute provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.Operation]:
        """List the operations of the Microsoft.Compute provider, for use in role definitions.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Operation`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class SharedGalleryInvitesOperations(AsyncOperationGroup):
    """Answers to offers of galleries shared with the subscription.

    An attribute of the client: ``client.shared_gallery_invites``.
    """

    async def begin_gallery_sharing_accept(
        self,
        location: str,
        shared_gallery_subscription_id: str,
        shared_gallery_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Accept a gallery that is offered to the subscription.

        :param location: Name of the Azure region, such as "westeurope".
        :param shared_gallery_subscription_id: ID of the subscription that shares the gallery.
        :param shared_gallery_name: Name of the shared gallery.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/shared-gallery-invites/gallery-sharing-accept
        """
        return await self._begin(
            _rest.SHARED_GALLERY_INVITES_GALLERY_SHARING_ACCEPT,
            options,
            location,
            shared_gallery_subscription_id,
            shared_gallery_name,
        )

    async def begin_gallery_sharing_reject(
        self,
        location: str,
        shared_gallery_subscription_id: str,
        shared_gallery_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Reject a gallery that is offered to the subscription.

        :param location: Name of the Azure region, such as "westeurope".
        :param shared_gallery_subscription_id: ID of the subscription that shares the gallery.
        :param shared_gallery_name: Name of the shared gallery.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/shared-gallery-invites/gallery-sharing-reject
        """
        return await self._begin(
            _rest.SHARED_GALLERY_INVITES_GALLERY_SHARING_REJECT,
            options,
            location,
            shared_gallery_subscription_id,
            shared_gallery_name,
        )


class TenantLevelSharedGalleryInvitesOperations(AsyncOperationGroup):
    """Answers to offers of galleries shared with the whole tenant.

    An attribute of the client: ``client.tenant_level_shared_gallery_invites``.
    """

    async def begin_tenant_level_gallery_sharing_accept(
        self,
        location: str,
        shared_gallery_subscription_id: str,
        shared_gallery_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Accept a gallery that is offered to the tenant.

        :param location: Name of the Azure region, such as "westeurope".
        :param shared_gallery_subscription_id: ID of the subscription that shares the gallery.
        :param shared_gallery_name: Name of the shared gallery.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/compute/tenant-level-shared-gallery-invites/tenant-level-gallery-sharing-accept
        """
        return await self._begin(
            _rest.TENANT_LEVEL_SHARED_GALLERY_INVITES_TENANT_LEVEL_GALLERY_SHARING_ACCEPT,
            options,
            location,
            shared_gallery_subscription_id,
            shared_gallery_name,
        )

    async def begin_tenant_level_gallery_sharing_reject(
        self,
        location: str,
        shared_gallery_subscription_id: str,
        shared_gallery_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Reject a gallery that is offered to the tenant.

        :param location: Name of the Azure region, such as "westeurope".
        :param shared_gallery_subscription_id: ID of the subscription that shares the gallery.
        :param shared_gallery_name: Name of the shared gallery.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/compute/tenant-level-shared-gallery-invites/tenant-level-gallery-sharing-reject
        """
        return await self._begin(
            _rest.TENANT_LEVEL_SHARED_GALLERY_INVITES_TENANT_LEVEL_GALLERY_SHARING_REJECT,
            options,
            location,
            shared_gallery_subscription_id,
            shared_gallery_name,
        )


class ResourceSkusOperations(AsyncOperationGroup):
    """SKUs of compute resources the subscription can use, with capabilities and restrictions.

    An attribute of the client: ``client.resource_skus``.
    """

    def list(
        self,
        *,
        filter: str | None = None,
        include_extended_locations: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.ResourceSku]:
        """List the compute SKUs (VM sizes, disks, hosts) with their regions, capabilities and restrictions for the
        subscription.

        :param filter: Filter on the region only, such as "location eq 'westeurope'"; without it all regions are listed.
        :param include_extended_locations: "true" adds the edge zones to the answer.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ResourceSku`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/resource-skus/list
        """
        return self._list(_rest.RESOURCE_SKUS_LIST, options, filter, include_extended_locations)


class UsageOperations(AsyncOperationGroup):
    """Use and limits of compute resources in a region.

    An attribute of the client: ``client.usage``.
    """

    def list(self, location: str, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.Usage]:
        """List how much of each compute quota of a region is used: cores by VM family, machines, availability sets.

        :param location: Name of the Azure region, such as "westeurope".
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Usage`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/usage/list
        """
        return self._list(_rest.USAGE_LIST, options, location)


class VirtualMachineSizesOperations(AsyncOperationGroup):
    """Sizes of virtual machines in a region.

    An attribute of the client: ``client.virtual_machine_sizes``.
    """

    def list(self, location: str, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.VirtualMachineSize]:
        """List the sizes of virtual machines in a region; resource_skus says more, restrictions included.

        :param location: Name of the Azure region, such as "westeurope".
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``VirtualMachineSize`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-sizes/list
        """
        return self._list(_rest.VIRTUAL_MACHINE_SIZES_LIST, options, location)


class LogAnalyticsOperations(AsyncOperationGroup):
    """Logs of requests to the compute API: export rates and throttling.

    An attribute of the client: ``client.log_analytics``.
    """

    async def begin_export_request_rate_by_interval(
        self,
        location: str,
        parameters: models.RequestRateByIntervalInput | types.RequestRateByIntervalInputDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.LogAnalyticsOperationResult]:
        """Export the number of requests the subscription made to the compute API, by interval, to a blob container.

        :param location: Name of the Azure region, such as "westeurope".
        :param parameters: Time range, interval and grouping, and the container to write to.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``LogAnalyticsOperationResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/log-analytics/export-request-rate-by-interval
        """
        return await self._begin(_rest.LOG_ANALYTICS_EXPORT_REQUEST_RATE_BY_INTERVAL, options, location, parameters)

    async def begin_export_throttled_requests(
        self,
        location: str,
        parameters: models.ThrottledRequestsInput | types.ThrottledRequestsInputDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.LogAnalyticsOperationResult]:
        """Export the requests of the subscription that were throttled by the compute API to a blob container.

        :param location: Name of the Azure region, such as "westeurope".
        :param parameters: Time range and grouping, and the container to write to.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``LogAnalyticsOperationResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/log-analytics/export-throttled-requests
        """
        return await self._begin(_rest.LOG_ANALYTICS_EXPORT_THROTTLED_REQUESTS, options, location, parameters)
