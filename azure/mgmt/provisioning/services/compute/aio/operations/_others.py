# Generated from swagger/compute/ by "make generate": do not edit.

"""Asynchronous operations of ``compute``: ``others``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import begun, paged
from ...operations import _others as _sync


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.Compute provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    list = paged(_sync.Operations.list)


class SharedGalleryInvitesOperations(AsyncOperationGroup):
    """Answers to offers of galleries shared with the subscription.

    An attribute of the client: ``client.shared_gallery_invites``.
    """

    begin_gallery_sharing_accept = begun(_sync.SharedGalleryInvitesOperations.begin_gallery_sharing_accept)
    begin_gallery_sharing_reject = begun(_sync.SharedGalleryInvitesOperations.begin_gallery_sharing_reject)


class TenantLevelSharedGalleryInvitesOperations(AsyncOperationGroup):
    """Answers to offers of galleries shared with the whole tenant.

    An attribute of the client: ``client.tenant_level_shared_gallery_invites``.
    """

    begin_tenant_level_gallery_sharing_accept = begun(
        _sync.TenantLevelSharedGalleryInvitesOperations.begin_tenant_level_gallery_sharing_accept
    )
    begin_tenant_level_gallery_sharing_reject = begun(
        _sync.TenantLevelSharedGalleryInvitesOperations.begin_tenant_level_gallery_sharing_reject
    )


class ResourceSkusOperations(AsyncOperationGroup):
    """SKUs of compute resources the subscription can use, with capabilities and restrictions.

    An attribute of the client: ``client.resource_skus``.
    """

    list = paged(_sync.ResourceSkusOperations.list)


class UsageOperations(AsyncOperationGroup):
    """Use and limits of compute resources in a region.

    An attribute of the client: ``client.usage``.
    """

    list = paged(_sync.UsageOperations.list)


class VirtualMachineSizesOperations(AsyncOperationGroup):
    """Sizes of virtual machines in a region.

    An attribute of the client: ``client.virtual_machine_sizes``.
    """

    list = paged(_sync.VirtualMachineSizesOperations.list)


class LogAnalyticsOperations(AsyncOperationGroup):
    """Logs of requests to the compute API: export rates and throttling.

    An attribute of the client: ``client.log_analytics``.
    """

    begin_export_request_rate_by_interval = begun(_sync.LogAnalyticsOperations.begin_export_request_rate_by_interval)
    begin_export_throttled_requests = begun(_sync.LogAnalyticsOperations.begin_export_throttled_requests)
