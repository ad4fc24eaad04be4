# Generated from swagger/compute/ by "make generate": do not edit.

"""Operations of ``compute``: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _others as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class Operations(OperationGroup):
    """The operations of the Microsoft.Compute provider, as used in role definitions.

    An attribute of the client: ``client.operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Operation]:
        """List the operations of the Microsoft.Compute provider, for use in role definitions.

        REST: https://learn.microsoft.com/rest/api/compute/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class SharedGalleryInvitesOperations(OperationGroup):
    """Answers to offers of galleries shared with the subscription.

    An attribute of the client: ``client.shared_gallery_invites``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def begin_gallery_sharing_accept(
        self,
        location: str,
        shared_gallery_subscription_id: str,
        shared_gallery_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Accept a gallery that is offered to the subscription.

        :param location: Name of the Azure region, such as "westeurope".
        :param shared_gallery_subscription_id: ID of the subscription that shares the gallery.
        :param shared_gallery_name: Name of the shared gallery.

        REST: https://learn.microsoft.com/rest/api/compute/shared-gallery-invites/gallery-sharing-accept
        """
        return self._begin(
            _rest.SHARED_GALLERY_INVITES_GALLERY_SHARING_ACCEPT,
            options,
            location,
            shared_gallery_subscription_id,
            shared_gallery_name,
        )

    def begin_gallery_sharing_reject(
        self,
        location: str,
        shared_gallery_subscription_id: str,
        shared_gallery_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Reject a gallery that is offered to the subscription.

        :param location: Name of the Azure region, such as "westeurope".
        :param shared_gallery_subscription_id: ID of the subscription that shares the gallery.
        :param shared_gallery_name: Name of the shared gallery.

        REST: https://learn.microsoft.com/rest/api/compute/shared-gallery-invites/gallery-sharing-reject
        """
        return self._begin(
            _rest.SHARED_GALLERY_INVITES_GALLERY_SHARING_REJECT,
            options,
            location,
            shared_gallery_subscription_id,
            shared_gallery_name,
        )


class TenantLevelSharedGalleryInvitesOperations(OperationGroup):
    """Answers to offers of galleries shared with the whole tenant.

    An attribute of the client: ``client.tenant_level_shared_gallery_invites``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def begin_tenant_level_gallery_sharing_accept(
        self,
        location: str,
        shared_gallery_subscription_id: str,
        shared_gallery_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Accept a gallery that is offered to the tenant.

        :param location: Name of the Azure region, such as "westeurope".
        :param shared_gallery_subscription_id: ID of the subscription that shares the gallery.
        :param shared_gallery_name: Name of the shared gallery.

        REST:
            https://learn.microsoft.com/rest/api/compute/tenant-level-shared-gallery-invites/tenant-level-gallery-sharing-accept
        """
        return self._begin(
            _rest.TENANT_LEVEL_SHARED_GALLERY_INVITES_TENANT_LEVEL_GALLERY_SHARING_ACCEPT,
            options,
            location,
            shared_gallery_subscription_id,
            shared_gallery_name,
        )

    def begin_tenant_level_gallery_sharing_reject(
        self,
        location: str,
        shared_gallery_subscription_id: str,
        shared_gallery_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Reject a gallery that is offered to the tenant.

        :param location: Name of the Azure region, such as "westeurope".
        :param shared_gallery_subscription_id: ID of the subscription that shares the gallery.
        :param shared_gallery_name: Name of the shared gallery.

        REST:
            https://learn.microsoft.com/rest/api/compute/tenant-level-shared-gallery-invites/tenant-level-gallery-sharing-reject
        """
        return self._begin(
            _rest.TENANT_LEVEL_SHARED_GALLERY_INVITES_TENANT_LEVEL_GALLERY_SHARING_REJECT,
            options,
            location,
            shared_gallery_subscription_id,
            shared_gallery_name,
        )


class ResourceSkusOperations(OperationGroup):
    """SKUs of compute resources the subscription can use, with capabilities and restrictions.

    An attribute of the client: ``client.resource_skus``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self,
        *,
        filter: str | None = None,
        include_extended_locations: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ResourceSku]:
        """List the compute SKUs (VM sizes, disks, hosts) with their regions, capabilities and restrictions for the
        subscription.

        :param filter: Filter on the region only, such as "location eq 'westeurope'"; without it all regions are listed.
        :param include_extended_locations: "true" adds the edge zones to the answer.

        REST: https://learn.microsoft.com/rest/api/compute/resource-skus/list
        """
        return self._list(_rest.RESOURCE_SKUS_LIST, options, filter, include_extended_locations)


class UsageOperations(OperationGroup):
    """Use and limits of compute resources in a region.

    An attribute of the client: ``client.usage``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, location: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.Usage]:
        """List how much of each compute quota of a region is used: cores by VM family, machines, availability sets.

        :param location: Name of the Azure region, such as "westeurope".

        REST: https://learn.microsoft.com/rest/api/compute/usage/list
        """
        return self._list(_rest.USAGE_LIST, options, location)


class VirtualMachineSizesOperations(OperationGroup):
    """Sizes of virtual machines in a region.

    An attribute of the client: ``client.virtual_machine_sizes``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, location: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.VirtualMachineSize]:
        """List the sizes of virtual machines in a region; resource_skus says more, restrictions included.

        :param location: Name of the Azure region, such as "westeurope".

        REST: https://learn.microsoft.com/rest/api/compute/virtual-machine-sizes/list
        """
        return self._list(_rest.VIRTUAL_MACHINE_SIZES_LIST, options, location)


class LogAnalyticsOperations(OperationGroup):
    """Logs of requests to the compute API: export rates and throttling.

    An attribute of the client: ``client.log_analytics``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def begin_export_request_rate_by_interval(
        self,
        location: str,
        parameters: models.RequestRateByIntervalInput | types.RequestRateByIntervalInputDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LogAnalyticsOperationResult]:
        """Export the number of requests the subscription made to the compute API, by interval, to a blob container.

        :param location: Name of the Azure region, such as "westeurope".
        :param parameters: Time range, interval and grouping, and the container to write to.

        REST: https://learn.microsoft.com/rest/api/compute/log-analytics/export-request-rate-by-interval
        """
        return self._begin(_rest.LOG_ANALYTICS_EXPORT_REQUEST_RATE_BY_INTERVAL, options, location, parameters)

    def begin_export_throttled_requests(
        self,
        location: str,
        parameters: models.ThrottledRequestsInput | types.ThrottledRequestsInputDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LogAnalyticsOperationResult]:
        """Export the requests of the subscription that were throttled by the compute API to a blob container.

        :param location: Name of the Azure region, such as "westeurope".
        :param parameters: Time range and grouping, and the container to write to.

        REST: https://learn.microsoft.com/rest/api/compute/log-analytics/export-throttled-requests
        """
        return self._begin(_rest.LOG_ANALYTICS_EXPORT_THROTTLED_REQUESTS, options, location, parameters)
