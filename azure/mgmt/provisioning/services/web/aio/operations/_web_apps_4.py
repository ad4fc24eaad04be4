# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""Asynchronous operations of ``web``: ``web_apps_4``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _web_apps_4 as _rest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import IO, Any

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class _WebAppsOperations4(AsyncOperationGroup):
    """A part of ``client.web_apps``."""

    async def list_premier_add_ons_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.PremierAddOn:
        """List the add-ons of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PremierAddOn``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-premier-add-ons-slot
        """
        return await self._call(_rest.WEB_APPS_LIST_PREMIER_ADD_ONS_SLOT, options, resource_group_name, name, slot)

    async def get_private_link_resources_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateLinkResourcesWrapper:
        """List what a private endpoint can connect to in a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PrivateLinkResourcesWrapper``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-private-link-resources-slot
        """
        return await self._call(
            _rest.WEB_APPS_GET_PRIVATE_LINK_RESOURCES_SLOT, options, resource_group_name, name, slot
        )

    async def list_publishing_profile_xml_with_secrets_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        publishing_profile_options: models.CsmPublishingProfileOptions
        | types.CsmPublishingProfileOptionsDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> AsyncIterator[bytes]:
        """Get the publishing profile of a deployment slot as XML, with user name and password.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param publishing_profile_options: Format of the profile, and whether to include the endpoints for disaster
            recovery.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: The content, in chunks.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-publishing-profile-xml-with-secrets-slot
        """
        return await self._call(
            _rest.WEB_APPS_LIST_PUBLISHING_PROFILE_XML_WITH_SECRETS_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            publishing_profile_options,
        )

    async def reset_slot_configuration_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Put a deployment slot's settings back, ending a swap that was begun.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/reset-slot-configuration-slot
        """
        await self._call(_rest.WEB_APPS_RESET_SLOT_CONFIGURATION_SLOT, options, resource_group_name, name, slot)

    async def restart_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        *,
        soft_restart: bool | None = None,
        synchronous: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Restart a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param soft_restart: Whether to restart only when needed to apply settings, rather than recycle everything.
        :param synchronous: Whether to wait until the app has restarted.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/restart-slot
        """
        await self._call(
            _rest.WEB_APPS_RESTART_SLOT, options, resource_group_name, name, slot, soft_restart, synchronous
        )

    async def begin_restore_from_backup_blob_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        request: models.RestoreRequest | types.RestoreRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Restore a deployment slot from a backup in a storage account.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param request: Storage, name of the backup and how to restore it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/restore-from-backup-blob-slot
        """
        return await self._begin(
            _rest.WEB_APPS_RESTORE_FROM_BACKUP_BLOB_SLOT, options, resource_group_name, name, slot, request
        )

    async def begin_restore_from_deleted_app_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        restore_request: models.DeletedAppRestoreRequest | types.DeletedAppRestoreRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Restore a deleted web app's content and settings into a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param restore_request: What to restore, and how.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/restore-from-deleted-app-slot
        """
        return await self._begin(
            _rest.WEB_APPS_RESTORE_FROM_DELETED_APP_SLOT, options, resource_group_name, name, slot, restore_request
        )

    async def begin_restore_snapshot_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        restore_request: models.SnapshotRestoreRequest | types.SnapshotRestoreRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Restore a deployment slot from a snapshot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param restore_request: What to restore, and how.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/restore-snapshot-slot
        """
        return await self._begin(
            _rest.WEB_APPS_RESTORE_SNAPSHOT_SLOT, options, resource_group_name, name, slot, restore_request
        )

    def list_slot_differences_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        slot_swap_entity: models.CsmSlotEntity | types.CsmSlotEntityDict | IO[bytes],
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.SlotDifference]:
        """List the settings that differ between two slots.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param slot_swap_entity: The other slot, and whether to keep the virtual network connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SlotDifference`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-slot-differences-slot
        """
        return self._list(
            _rest.WEB_APPS_LIST_SLOT_DIFFERENCES_SLOT, options, resource_group_name, name, slot, slot_swap_entity
        )

    async def begin_swap_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        slot_swap_entity: models.CsmSlotEntity | types.CsmSlotEntityDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Swap two deployment slots; finished when the swap is complete.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param slot_swap_entity: The other slot, and whether to keep the virtual network connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/swap-slot
        """
        return await self._begin(_rest.WEB_APPS_SWAP_SLOT, options, resource_group_name, name, slot, slot_swap_entity)

    def list_snapshots_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Snapshot]:
        """List the snapshots a deployment slot can be restored from.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Snapshot`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-snapshots-slot
        """
        return self._list(_rest.WEB_APPS_LIST_SNAPSHOTS_SLOT, options, resource_group_name, name, slot)

    def list_snapshots_from_dr_secondary_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Snapshot]:
        """List the snapshots of a deployment slot that are kept in the secondary region.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Snapshot`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-snapshots-from-dr-secondary-slot
        """
        return self._list(
            _rest.WEB_APPS_LIST_SNAPSHOTS_FROM_DR_SECONDARY_SLOT, options, resource_group_name, name, slot
        )

    async def start_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Start a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/start-slot
        """
        await self._call(_rest.WEB_APPS_START_SLOT, options, resource_group_name, name, slot)

    async def begin_start_network_trace_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        *,
        duration_in_seconds: int | None = None,
        max_frame_length: int | None = None,
        sas_url: str | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[list[models.NetworkTrace]]:
        """Start a network trace of a deployment slot; finished when it has been taken.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param duration_in_seconds: How long to trace, in seconds.
        :param max_frame_length: Most bytes to record of each network frame.
        :param sas_url: SAS URL of the blob container to write the trace to.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for list of ``NetworkTrace``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/start-network-trace-slot
        """
        return await self._begin(
            _rest.WEB_APPS_START_NETWORK_TRACE_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            duration_in_seconds,
            max_frame_length,
            sas_url,
        )

    async def stop_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Stop a deployment slot; its plan is still charged.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/stop-slot
        """
        await self._call(_rest.WEB_APPS_STOP_SLOT, options, resource_group_name, name, slot)

    async def stop_network_trace_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Stop the network trace under way on a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/stop-network-trace-slot
        """
        await self._call(_rest.WEB_APPS_STOP_NETWORK_TRACE_SLOT, options, resource_group_name, name, slot)

    async def sync_repository_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Deploy the current state of a deployment slot's repository.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/sync-repository-slot
        """
        await self._call(_rest.WEB_APPS_SYNC_REPOSITORY_SLOT, options, resource_group_name, name, slot)

    async def sync_function_triggers_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Synchronise the function triggers of a deployment slot with the scale controller; do this after deploying.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/sync-function-triggers-slot
        """
        await self._call(_rest.WEB_APPS_SYNC_FUNCTION_TRIGGERS_SLOT, options, resource_group_name, name, slot)

    def list_usages_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        *,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.CsmUsageQuota]:
        """List what a deployment slot uses of its quotas.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param filter: OData filter on the results.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``CsmUsageQuota`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-usages-slot
        """
        return self._list(_rest.WEB_APPS_LIST_USAGES_SLOT, options, resource_group_name, name, slot, filter)

    async def get_private_endpoint_connection_slot(
        self,
        resource_group_name: str,
        name: str,
        private_endpoint_connection_name: str,
        slot: str,
        **options: Unpack[RequestOptions],
    ) -> models.RemotePrivateEndpointConnectionARMResource:
        """Get one private endpoint connection of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RemotePrivateEndpointConnectionARMResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-private-endpoint-connection-slot
        """
        return await self._call(
            _rest.WEB_APPS_GET_PRIVATE_ENDPOINT_CONNECTION_SLOT,
            options,
            resource_group_name,
            name,
            private_endpoint_connection_name,
            slot,
        )

    async def begin_approve_or_reject_private_endpoint_connection_slot(
        self,
        resource_group_name: str,
        name: str,
        private_endpoint_connection_name: str,
        slot: str,
        private_endpoint_wrapper: models.RemotePrivateEndpointConnectionARMResource
        | types.RemotePrivateEndpointConnectionARMResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.RemotePrivateEndpointConnectionARMResource]:
        """Approve or reject a private endpoint connection of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param slot: Name of the deployment slot, such as staging.
        :param private_endpoint_wrapper: The connection with its new state.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``RemotePrivateEndpointConnectionARMResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/appservice/web-apps/approve-or-reject-private-endpoint-connection-slot
        """
        return await self._begin(
            _rest.WEB_APPS_APPROVE_OR_REJECT_PRIVATE_ENDPOINT_CONNECTION_SLOT,
            options,
            resource_group_name,
            name,
            private_endpoint_connection_name,
            slot,
            private_endpoint_wrapper,
        )

    async def begin_delete_private_endpoint_connection_slot(
        self,
        resource_group_name: str,
        name: str,
        private_endpoint_connection_name: str,
        slot: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[Any]:
        """Delete a private endpoint connection of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for any JSON value.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-private-endpoint-connection-slot
        """
        return await self._begin(
            _rest.WEB_APPS_DELETE_PRIVATE_ENDPOINT_CONNECTION_SLOT,
            options,
            resource_group_name,
            name,
            private_endpoint_connection_name,
            slot,
        )

    def get_private_endpoint_connection_list_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.RemotePrivateEndpointConnectionARMResource]:
        """List the private endpoint connections of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``RemotePrivateEndpointConnectionARMResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-private-endpoint-connection-list-slot
        """
        return self._list(
            _rest.WEB_APPS_GET_PRIVATE_ENDPOINT_CONNECTION_LIST_SLOT, options, resource_group_name, name, slot
        )

    async def get_vnet_connection_slot(
        self, resource_group_name: str, name: str, vnet_name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.VnetInfoResource:
        """Get a gateway-based virtual network connection of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param vnet_name: Name of the virtual network.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``VnetInfoResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-vnet-connection-slot
        """
        return await self._call(
            _rest.WEB_APPS_GET_VNET_CONNECTION_SLOT, options, resource_group_name, name, vnet_name, slot
        )

    async def create_or_update_vnet_connection_slot(
        self,
        resource_group_name: str,
        name: str,
        vnet_name: str,
        slot: str,
        connection_envelope: models.VnetInfoResource | types.VnetInfoResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.VnetInfoResource:
        """Connect a deployment slot to a virtual network through a gateway, or update the connection.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param vnet_name: Name of the virtual network.
        :param slot: Name of the deployment slot, such as staging.
        :param connection_envelope: Settings of the connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``VnetInfoResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-vnet-connection-slot
        """
        return await self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_VNET_CONNECTION_SLOT,
            options,
            resource_group_name,
            name,
            vnet_name,
            slot,
            connection_envelope,
        )

    async def update_vnet_connection_slot(
        self,
        resource_group_name: str,
        name: str,
        vnet_name: str,
        slot: str,
        connection_envelope: models.VnetInfoResource | types.VnetInfoResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.VnetInfoResource:
        """Change a virtual network connection of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param vnet_name: Name of the virtual network.
        :param slot: Name of the deployment slot, such as staging.
        :param connection_envelope: Settings of the connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``VnetInfoResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-vnet-connection-slot
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_VNET_CONNECTION_SLOT,
            options,
            resource_group_name,
            name,
            vnet_name,
            slot,
            connection_envelope,
        )

    async def delete_vnet_connection_slot(
        self, resource_group_name: str, name: str, vnet_name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a virtual network connection from a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param vnet_name: Name of the virtual network.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-vnet-connection-slot
        """
        await self._call(
            _rest.WEB_APPS_DELETE_VNET_CONNECTION_SLOT, options, resource_group_name, name, vnet_name, slot
        )

    async def list_vnet_connections_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> list[models.VnetInfoResource]:
        """List the virtual networks a deployment slot is connected to.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: List of ``VnetInfoResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-vnet-connections-slot
        """
        return await self._call(_rest.WEB_APPS_LIST_VNET_CONNECTIONS_SLOT, options, resource_group_name, name, slot)

    async def get_vnet_connection(
        self, resource_group_name: str, name: str, vnet_name: str, **options: Unpack[RequestOptions]
    ) -> models.VnetInfoResource:
        """Get a gateway-based virtual network connection of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param vnet_name: Name of the virtual network.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``VnetInfoResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-vnet-connection
        """
        return await self._call(_rest.WEB_APPS_GET_VNET_CONNECTION, options, resource_group_name, name, vnet_name)

    async def create_or_update_vnet_connection(
        self,
        resource_group_name: str,
        name: str,
        vnet_name: str,
        connection_envelope: models.VnetInfoResource | types.VnetInfoResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.VnetInfoResource:
        """Connect a web app to a virtual network through a gateway, or update the connection.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param vnet_name: Name of the virtual network.
        :param connection_envelope: Settings of the connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``VnetInfoResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-vnet-connection
        """
        return await self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_VNET_CONNECTION,
            options,
            resource_group_name,
            name,
            vnet_name,
            connection_envelope,
        )

    async def update_vnet_connection(
        self,
        resource_group_name: str,
        name: str,
        vnet_name: str,
        connection_envelope: models.VnetInfoResource | types.VnetInfoResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.VnetInfoResource:
        """Change a virtual network connection of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param vnet_name: Name of the virtual network.
        :param connection_envelope: Settings of the connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``VnetInfoResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-vnet-connection
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_VNET_CONNECTION, options, resource_group_name, name, vnet_name, connection_envelope
        )

    async def delete_vnet_connection(
        self, resource_group_name: str, name: str, vnet_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a virtual network connection from a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param vnet_name: Name of the virtual network.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-vnet-connection
        """
        await self._call(_rest.WEB_APPS_DELETE_VNET_CONNECTION, options, resource_group_name, name, vnet_name)

    async def list_vnet_connections(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> list[models.VnetInfoResource]:
        """List the virtual networks a web app is connected to.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: List of ``VnetInfoResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-vnet-connections
        """
        return await self._call(_rest.WEB_APPS_LIST_VNET_CONNECTIONS, options, resource_group_name, name)

    async def get_vnet_connection_gateway_slot(
        self,
        resource_group_name: str,
        name: str,
        vnet_name: str,
        gateway_name: str,
        slot: str,
        **options: Unpack[RequestOptions],
    ) -> models.VnetGateway:
        """Get the gateway of a deployment slot's virtual network connection.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param vnet_name: Name of the virtual network.
        :param gateway_name: Name of the gateway; only primary is supported.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``VnetGateway``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-vnet-connection-gateway-slot
        """
        return await self._call(
            _rest.WEB_APPS_GET_VNET_CONNECTION_GATEWAY_SLOT,
            options,
            resource_group_name,
            name,
            vnet_name,
            gateway_name,
            slot,
        )

    async def create_or_update_vnet_connection_gateway_slot(
        self,
        resource_group_name: str,
        name: str,
        vnet_name: str,
        gateway_name: str,
        slot: str,
        connection_envelope: models.VnetGateway | types.VnetGatewayDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.VnetGateway:
        """Set the gateway of a deployment slot's virtual network connection.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param vnet_name: Name of the virtual network.
        :param gateway_name: Name of the gateway; only primary is supported.
        :param slot: Name of the deployment slot, such as staging.
        :param connection_envelope: Settings of the connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``VnetGateway``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-vnet-connection-gateway-slot
        """
        return await self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_VNET_CONNECTION_GATEWAY_SLOT,
            options,
            resource_group_name,
            name,
            vnet_name,
            gateway_name,
            slot,
            connection_envelope,
        )

    async def update_vnet_connection_gateway_slot(
        self,
        resource_group_name: str,
        name: str,
        vnet_name: str,
        gateway_name: str,
        slot: str,
        connection_envelope: models.VnetGateway | types.VnetGatewayDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.VnetGateway:
        """Change the gateway of a deployment slot's virtual network connection.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param vnet_name: Name of the virtual network.
        :param gateway_name: Name of the gateway; only primary is supported.
        :param slot: Name of the deployment slot, such as staging.
        :param connection_envelope: Settings of the connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``VnetGateway``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-vnet-connection-gateway-slot
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_VNET_CONNECTION_GATEWAY_SLOT,
            options,
            resource_group_name,
            name,
            vnet_name,
            gateway_name,
            slot,
            connection_envelope,
        )

    async def get_vnet_connection_gateway(
        self, resource_group_name: str, name: str, vnet_name: str, gateway_name: str, **options: Unpack[RequestOptions]
    ) -> models.VnetGateway:
        """Get the gateway of a web app's virtual network connection.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param vnet_name: Name of the virtual network.
        :param gateway_name: Name of the gateway; only primary is supported.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``VnetGateway``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-vnet-connection-gateway
        """
        return await self._call(
            _rest.WEB_APPS_GET_VNET_CONNECTION_GATEWAY, options, resource_group_name, name, vnet_name, gateway_name
        )

    async def create_or_update_vnet_connection_gateway(
        self,
        resource_group_name: str,
        name: str,
        vnet_name: str,
        gateway_name: str,
        connection_envelope: models.VnetGateway | types.VnetGatewayDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.VnetGateway:
        """Set the gateway of a web app's virtual network connection.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param vnet_name: Name of the virtual network.
        :param gateway_name: Name of the gateway; only primary is supported.
        :param connection_envelope: Settings of the connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``VnetGateway``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-vnet-connection-gateway
        """
        return await self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_VNET_CONNECTION_GATEWAY,
            options,
            resource_group_name,
            name,
            vnet_name,
            gateway_name,
            connection_envelope,
        )

    async def update_vnet_connection_gateway(
        self,
        resource_group_name: str,
        name: str,
        vnet_name: str,
        gateway_name: str,
        connection_envelope: models.VnetGateway | types.VnetGatewayDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.VnetGateway:
        """Change the gateway of a web app's virtual network connection.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param vnet_name: Name of the virtual network.
        :param gateway_name: Name of the gateway; only primary is supported.
        :param connection_envelope: Settings of the connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``VnetGateway``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-vnet-connection-gateway
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_VNET_CONNECTION_GATEWAY,
            options,
            resource_group_name,
            name,
            vnet_name,
            gateway_name,
            connection_envelope,
        )

    async def update_machine_key(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> Any:
        """Make a new machine key for a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: Any JSON value.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-machine-key
        """
        return await self._call(_rest.WEB_APPS_UPDATE_MACHINE_KEY, options, resource_group_name, name)

    def list_slot_differences_from_production(
        self,
        resource_group_name: str,
        name: str,
        slot_swap_entity: models.CsmSlotEntity | types.CsmSlotEntityDict | IO[bytes],
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.SlotDifference]:
        """List the settings that differ between production and another slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot_swap_entity: The other slot, and whether to keep the virtual network connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SlotDifference`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-slot-differences-from-production
        """
        return self._list(
            _rest.WEB_APPS_LIST_SLOT_DIFFERENCES_FROM_PRODUCTION, options, resource_group_name, name, slot_swap_entity
        )

    async def begin_swap_slot_with_production(
        self,
        resource_group_name: str,
        name: str,
        slot_swap_entity: models.CsmSlotEntity | types.CsmSlotEntityDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Swap a deployment slot with production; finished when the swap is complete.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot_swap_entity: The other slot, and whether to keep the virtual network connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/swap-slot-with-production
        """
        return await self._begin(
            _rest.WEB_APPS_SWAP_SLOT_WITH_PRODUCTION, options, resource_group_name, name, slot_swap_entity
        )

    def list_snapshots(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Snapshot]:
        """List the snapshots a web app can be restored from.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Snapshot`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-snapshots
        """
        return self._list(_rest.WEB_APPS_LIST_SNAPSHOTS, options, resource_group_name, name)

    def list_snapshots_from_dr_secondary(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Snapshot]:
        """List the snapshots of a web app that are kept in the secondary region.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Snapshot`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-snapshots-from-dr-secondary
        """
        return self._list(_rest.WEB_APPS_LIST_SNAPSHOTS_FROM_DR_SECONDARY, options, resource_group_name, name)

    async def start(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> None:
        """Start a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/start
        """
        await self._call(_rest.WEB_APPS_START, options, resource_group_name, name)

    async def begin_start_network_trace(
        self,
        resource_group_name: str,
        name: str,
        *,
        duration_in_seconds: int | None = None,
        max_frame_length: int | None = None,
        sas_url: str | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[list[models.NetworkTrace]]:
        """Start a network trace of a web app; finished when it has been taken.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param duration_in_seconds: How long to trace, in seconds.
        :param max_frame_length: Most bytes to record of each network frame.
        :param sas_url: SAS URL of the blob container to write the trace to.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for list of ``NetworkTrace``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/start-network-trace
        """
        return await self._begin(
            _rest.WEB_APPS_START_NETWORK_TRACE,
            options,
            resource_group_name,
            name,
            duration_in_seconds,
            max_frame_length,
            sas_url,
        )

    async def stop(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> None:
        """Stop a web app; its plan is still charged.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/stop
        """
        await self._call(_rest.WEB_APPS_STOP, options, resource_group_name, name)

    async def stop_network_trace(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> None:
        """Stop the network trace under way on a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/stop-network-trace
        """
        await self._call(_rest.WEB_APPS_STOP_NETWORK_TRACE, options, resource_group_name, name)

    async def sync_repository(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> None:
        """Deploy the current state of a web app's repository.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/sync-repository
        """
        await self._call(_rest.WEB_APPS_SYNC_REPOSITORY, options, resource_group_name, name)

    async def sync_function_triggers(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Synchronise the function triggers of a web app with the scale controller; do this after deploying.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/sync-function-triggers
        """
        await self._call(_rest.WEB_APPS_SYNC_FUNCTION_TRIGGERS, options, resource_group_name, name)

    def list_usages(
        self, resource_group_name: str, name: str, *, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.CsmUsageQuota]:
        """List what a web app uses of its quotas.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param filter: OData filter on the results.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``CsmUsageQuota`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-usages
        """
        return self._list(_rest.WEB_APPS_LIST_USAGES, options, resource_group_name, name, filter)

    async def get_process_slot(
        self, resource_group_name: str, name: str, process_id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.ProcessInfo:
        """Get a process of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ProcessInfo``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-process-slot
        """
        return await self._call(_rest.WEB_APPS_GET_PROCESS_SLOT, options, resource_group_name, name, process_id, slot)

    async def delete_process_slot(
        self, resource_group_name: str, name: str, process_id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """End a process of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-process-slot
        """
        await self._call(_rest.WEB_APPS_DELETE_PROCESS_SLOT, options, resource_group_name, name, process_id, slot)

    def list_processes_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ProcessInfo]:
        """List the processes of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ProcessInfo`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-processes-slot
        """
        return self._list(_rest.WEB_APPS_LIST_PROCESSES_SLOT, options, resource_group_name, name, slot)

    async def get_process_dump_slot(
        self, resource_group_name: str, name: str, process_id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> AsyncIterator[bytes]:
        """Get a memory dump of a process of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: The content, in chunks.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-process-dump-slot
        """
        return await self._call(
            _rest.WEB_APPS_GET_PROCESS_DUMP_SLOT, options, resource_group_name, name, process_id, slot
        )

    def list_process_threads_slot(
        self, resource_group_name: str, name: str, process_id: str, slot: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ProcessThreadInfo]:
        """List the threads of a process of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ProcessThreadInfo`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-process-threads-slot
        """
        return self._list(
            _rest.WEB_APPS_LIST_PROCESS_THREADS_SLOT, options, resource_group_name, name, process_id, slot
        )

    async def get_process_module_slot(
        self,
        resource_group_name: str,
        name: str,
        process_id: str,
        base_address: str,
        slot: str,
        **options: Unpack[RequestOptions],
    ) -> models.ProcessModuleInfo:
        """Get a module loaded by a process of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param base_address: Base address of the module in memory.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ProcessModuleInfo``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-process-module-slot
        """
        return await self._call(
            _rest.WEB_APPS_GET_PROCESS_MODULE_SLOT, options, resource_group_name, name, process_id, base_address, slot
        )

    def list_process_modules_slot(
        self, resource_group_name: str, name: str, process_id: str, slot: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ProcessModuleInfo]:
        """List the modules loaded by a process of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ProcessModuleInfo`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-process-modules-slot
        """
        return self._list(
            _rest.WEB_APPS_LIST_PROCESS_MODULES_SLOT, options, resource_group_name, name, process_id, slot
        )

    async def update_premier_add_on_slot(
        self,
        resource_group_name: str,
        name: str,
        premier_add_on_name: str,
        slot: str,
        premier_add_on: models.PremierAddOnPatchResource | types.PremierAddOnPatchResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.PremierAddOn:
        """Change an add-on of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param premier_add_on_name: Name of the add-on.
        :param slot: Name of the deployment slot, such as staging.
        :param premier_add_on: Product, plan and settings of the add-on.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PremierAddOn``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-premier-add-on-slot
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_PREMIER_ADD_ON_SLOT,
            options,
            resource_group_name,
            name,
            premier_add_on_name,
            slot,
            premier_add_on,
        )

    async def get_private_access_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateAccess:
        """Get the virtual networks a deployment slot can be reached from.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PrivateAccess``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-private-access-slot
        """
        return await self._call(_rest.WEB_APPS_GET_PRIVATE_ACCESS_SLOT, options, resource_group_name, name, slot)

    async def put_private_access_vnet_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        access: models.PrivateAccess | types.PrivateAccessDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.PrivateAccess:
        """Set the virtual networks a deployment slot can be reached from.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param access: Virtual networks the app can be reached from.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PrivateAccess``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/put-private-access-vnet-slot
        """
        return await self._call(
            _rest.WEB_APPS_PUT_PRIVATE_ACCESS_VNET_SLOT, options, resource_group_name, name, slot, access
        )

    async def get_public_certificate_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        public_certificate_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.PublicCertificate:
        """Get a public certificate of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param public_certificate_name: Name of the public certificate.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PublicCertificate``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-public-certificate-slot
        """
        return await self._call(
            _rest.WEB_APPS_GET_PUBLIC_CERTIFICATE_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            public_certificate_name,
        )

    async def create_or_update_public_certificate_slot(
        self,
        resource_group_name: str,
        name: str,
        public_certificate_name: str,
        slot: str,
        public_certificate: models.PublicCertificate | types.PublicCertificateDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.PublicCertificate:
        """Add a public certificate (.cer) to a deployment slot for its code to use, or replace it.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param public_certificate_name: Name of the public certificate.
        :param slot: Name of the deployment slot, such as staging.
        :param public_certificate: The certificate and the store to load it into.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PublicCertificate``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-public-certificate-slot
        """
        return await self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_PUBLIC_CERTIFICATE_SLOT,
            options,
            resource_group_name,
            name,
            public_certificate_name,
            slot,
            public_certificate,
        )

    async def delete_public_certificate_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        public_certificate_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a public certificate of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param public_certificate_name: Name of the public certificate.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-public-certificate-slot
        """
        await self._call(
            _rest.WEB_APPS_DELETE_PUBLIC_CERTIFICATE_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            public_certificate_name,
        )

    def list_public_certificates_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.PublicCertificate]:
        """List the public certificates of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PublicCertificate`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-public-certificates-slot
        """
        return self._list(_rest.WEB_APPS_LIST_PUBLIC_CERTIFICATES_SLOT, options, resource_group_name, name, slot)

    async def get_site_container_slot(
        self, resource_group_name: str, name: str, slot: str, container_name: str, **options: Unpack[RequestOptions]
    ) -> models.SiteContainer:
        """Get a container of a deployment slot: the main one or a sidecar.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param container_name: Name of the container.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteContainer``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-site-container-slot
        """
        return await self._call(
            _rest.WEB_APPS_GET_SITE_CONTAINER_SLOT, options, resource_group_name, name, slot, container_name
        )

    async def create_or_update_site_container_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        container_name: str,
        request: models.SiteContainer | types.SiteContainerDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SiteContainer:
        """Add a container to a deployment slot, as main one or sidecar, or update it.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param container_name: Name of the container.
        :param request: Name to check, with the resource type.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteContainer``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-site-container-slot
        """
        return await self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_SITE_CONTAINER_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            container_name,
            request,
        )

    async def delete_site_container_slot(
        self, resource_group_name: str, name: str, slot: str, container_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a container from a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param container_name: Name of the container.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-site-container-slot
        """
        await self._call(
            _rest.WEB_APPS_DELETE_SITE_CONTAINER_SLOT, options, resource_group_name, name, slot, container_name
        )

    def list_site_containers_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.SiteContainer]:
        """List the containers of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SiteContainer`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-site-containers-slot
        """
        return self._list(_rest.WEB_APPS_LIST_SITE_CONTAINERS_SLOT, options, resource_group_name, name, slot)

    async def get_site_extension_slot(
        self, resource_group_name: str, name: str, site_extension_id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.SiteExtensionInfo:
        """Get a site extension of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param site_extension_id: ID of the site extension, as in the gallery.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteExtensionInfo``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-site-extension-slot
        """
        return await self._call(
            _rest.WEB_APPS_GET_SITE_EXTENSION_SLOT, options, resource_group_name, name, site_extension_id, slot
        )

    async def begin_install_site_extension_slot(
        self,
        resource_group_name: str,
        name: str,
        site_extension_id: str,
        slot: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.SiteExtensionInfo]:
        """Install a site extension on a deployment slot; finished when it is installed.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param site_extension_id: ID of the site extension, as in the gallery.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``SiteExtensionInfo``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/install-site-extension-slot
        """
        return await self._begin(
            _rest.WEB_APPS_INSTALL_SITE_EXTENSION_SLOT, options, resource_group_name, name, site_extension_id, slot
        )

    async def delete_site_extension_slot(
        self, resource_group_name: str, name: str, site_extension_id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a site extension from a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param site_extension_id: ID of the site extension, as in the gallery.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-site-extension-slot
        """
        await self._call(
            _rest.WEB_APPS_DELETE_SITE_EXTENSION_SLOT, options, resource_group_name, name, site_extension_id, slot
        )

    def list_site_extensions_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.SiteExtensionInfo]:
        """List the site extensions of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SiteExtensionInfo`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-site-extensions-slot
        """
        return self._list(_rest.WEB_APPS_LIST_SITE_EXTENSIONS_SLOT, options, resource_group_name, name, slot)

    async def get_source_control_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.SiteSourceControl:
        """Get the source control a deployment slot is deployed from.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteSourceControl``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-source-control-slot
        """
        return await self._call(_rest.WEB_APPS_GET_SOURCE_CONTROL_SLOT, options, resource_group_name, name, slot)

    async def begin_create_or_update_source_control_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        site_source_control: models.SiteSourceControl | types.SiteSourceControlDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.SiteSourceControl]:
        """Connect a deployment slot to a repository to deploy from, or change the connection; finished after the first
        deployment.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param site_source_control: Repository, branch and kind of deployment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``SiteSourceControl``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-source-control-slot
        """
        return await self._begin(
            _rest.WEB_APPS_CREATE_OR_UPDATE_SOURCE_CONTROL_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            site_source_control,
        )

    async def update_source_control_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        site_source_control: models.SiteSourceControl | types.SiteSourceControlDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SiteSourceControl:
        """Change the source control a deployment slot is deployed from.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param site_source_control: Repository, branch and kind of deployment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteSourceControl``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-source-control-slot
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_SOURCE_CONTROL_SLOT, options, resource_group_name, name, slot, site_source_control
        )

    async def delete_source_control_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        *,
        additional_flags: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Disconnect a deployment slot from its repository; what is deployed stays.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param additional_flags: Further flags for deleting the source control configuration.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-source-control-slot
        """
        await self._call(
            _rest.WEB_APPS_DELETE_SOURCE_CONTROL_SLOT, options, resource_group_name, name, slot, additional_flags
        )

    async def get_source_control(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.SiteSourceControl:
        """Get the source control a web app is deployed from.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteSourceControl``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-source-control
        """
        return await self._call(_rest.WEB_APPS_GET_SOURCE_CONTROL, options, resource_group_name, name)

    async def begin_create_or_update_source_control(
        self,
        resource_group_name: str,
        name: str,
        site_source_control: models.SiteSourceControl | types.SiteSourceControlDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.SiteSourceControl]:
        """Connect a web app to a repository to deploy from, or change the connection; finished after the first
        deployment.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param site_source_control: Repository, branch and kind of deployment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``SiteSourceControl``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-source-control
        """
        return await self._begin(
            _rest.WEB_APPS_CREATE_OR_UPDATE_SOURCE_CONTROL, options, resource_group_name, name, site_source_control
        )

    async def update_source_control(
        self,
        resource_group_name: str,
        name: str,
        site_source_control: models.SiteSourceControl | types.SiteSourceControlDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SiteSourceControl:
        """Change the source control a web app is deployed from.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param site_source_control: Repository, branch and kind of deployment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteSourceControl``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-source-control
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_SOURCE_CONTROL, options, resource_group_name, name, site_source_control
        )

    async def delete_source_control(
        self,
        resource_group_name: str,
        name: str,
        *,
        additional_flags: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Disconnect a web app from its repository; what is deployed stays.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param additional_flags: Further flags for deleting the source control configuration.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-source-control
        """
        await self._call(_rest.WEB_APPS_DELETE_SOURCE_CONTROL, options, resource_group_name, name, additional_flags)

    async def get_triggered_web_job_slot(
        self, resource_group_name: str, name: str, web_job_name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.TriggeredWebJob:
        """Get a triggered WebJob of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``TriggeredWebJob``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-triggered-web-job-slot
        """
        return await self._call(
            _rest.WEB_APPS_GET_TRIGGERED_WEB_JOB_SLOT, options, resource_group_name, name, web_job_name, slot
        )

    async def delete_triggered_web_job_slot(
        self, resource_group_name: str, name: str, web_job_name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a triggered WebJob of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-triggered-web-job-slot
        """
        await self._call(
            _rest.WEB_APPS_DELETE_TRIGGERED_WEB_JOB_SLOT, options, resource_group_name, name, web_job_name, slot
        )

    def list_triggered_web_jobs_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.TriggeredWebJob]:
        """List the triggered WebJobs of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``TriggeredWebJob`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-triggered-web-jobs-slot
        """
        return self._list(_rest.WEB_APPS_LIST_TRIGGERED_WEB_JOBS_SLOT, options, resource_group_name, name, slot)

    async def run_triggered_web_job_slot(
        self, resource_group_name: str, name: str, web_job_name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Run a triggered WebJob of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/run-triggered-web-job-slot
        """
        await self._call(
            _rest.WEB_APPS_RUN_TRIGGERED_WEB_JOB_SLOT, options, resource_group_name, name, web_job_name, slot
        )

    async def get_triggered_web_job(
        self, resource_group_name: str, name: str, web_job_name: str, **options: Unpack[RequestOptions]
    ) -> models.TriggeredWebJob:
        """Get a triggered WebJob of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``TriggeredWebJob``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-triggered-web-job
        """
        return await self._call(_rest.WEB_APPS_GET_TRIGGERED_WEB_JOB, options, resource_group_name, name, web_job_name)

    async def delete_triggered_web_job(
        self, resource_group_name: str, name: str, web_job_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a triggered WebJob of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-triggered-web-job
        """
        await self._call(_rest.WEB_APPS_DELETE_TRIGGERED_WEB_JOB, options, resource_group_name, name, web_job_name)

    def list_triggered_web_jobs(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.TriggeredWebJob]:
        """List the triggered WebJobs of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``TriggeredWebJob`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-triggered-web-jobs
        """
        return self._list(_rest.WEB_APPS_LIST_TRIGGERED_WEB_JOBS, options, resource_group_name, name)

    async def run_triggered_web_job(
        self, resource_group_name: str, name: str, web_job_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Run a triggered WebJob of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/run-triggered-web-job
        """
        await self._call(_rest.WEB_APPS_RUN_TRIGGERED_WEB_JOB, options, resource_group_name, name, web_job_name)

    async def get_triggered_web_job_history_slot(
        self,
        resource_group_name: str,
        name: str,
        web_job_name: str,
        id: str,
        slot: str,
        **options: Unpack[RequestOptions],
    ) -> models.TriggeredJobHistory:
        """Get one run of a triggered WebJob of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param id: ID of the run.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``TriggeredJobHistory``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-triggered-web-job-history-slot
        """
        return await self._call(
            _rest.WEB_APPS_GET_TRIGGERED_WEB_JOB_HISTORY_SLOT,
            options,
            resource_group_name,
            name,
            web_job_name,
            id,
            slot,
        )

    def list_triggered_web_job_history_slot(
        self, resource_group_name: str, name: str, web_job_name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.TriggeredJobHistory]:
        """List the runs of a triggered WebJob of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``TriggeredJobHistory`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-triggered-web-job-history-slot
        """
        return self._list(
            _rest.WEB_APPS_LIST_TRIGGERED_WEB_JOB_HISTORY_SLOT, options, resource_group_name, name, web_job_name, slot
        )

    async def get_triggered_web_job_history(
        self, resource_group_name: str, name: str, web_job_name: str, id: str, **options: Unpack[RequestOptions]
    ) -> models.TriggeredJobHistory:
        """Get one run of a triggered WebJob of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param id: ID of the run.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``TriggeredJobHistory``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-triggered-web-job-history
        """
        return await self._call(
            _rest.WEB_APPS_GET_TRIGGERED_WEB_JOB_HISTORY, options, resource_group_name, name, web_job_name, id
        )

    def list_triggered_web_job_history(
        self, resource_group_name: str, name: str, web_job_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.TriggeredJobHistory]:
        """List the runs of a triggered WebJob of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``TriggeredJobHistory`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-triggered-web-job-history
        """
        return self._list(
            _rest.WEB_APPS_LIST_TRIGGERED_WEB_JOB_HISTORY, options, resource_group_name, name, web_job_name
        )

    async def get_web_job_slot(
        self, resource_group_name: str, name: str, web_job_name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.WebJob:
        """Get a WebJob of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``WebJob``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-web-job-slot
        """
        return await self._call(_rest.WEB_APPS_GET_WEB_JOB_SLOT, options, resource_group_name, name, web_job_name, slot)

    def list_web_jobs_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.WebJob]:
        """List the WebJobs of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``WebJob`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-web-jobs-slot
        """
        return self._list(_rest.WEB_APPS_LIST_WEB_JOBS_SLOT, options, resource_group_name, name, slot)

    async def get_web_job(
        self, resource_group_name: str, name: str, web_job_name: str, **options: Unpack[RequestOptions]
    ) -> models.WebJob:
        """Get a WebJob of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``WebJob``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-web-job
        """
        return await self._call(_rest.WEB_APPS_GET_WEB_JOB, options, resource_group_name, name, web_job_name)

    def list_web_jobs(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.WebJob]:
        """List the WebJobs of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``WebJob`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-web-jobs
        """
        return self._list(_rest.WEB_APPS_LIST_WEB_JOBS, options, resource_group_name, name)

    async def get_instance_workflow_slot(
        self, resource_group_name: str, name: str, slot: str, workflow_name: str, **options: Unpack[RequestOptions]
    ) -> models.WorkflowEnvelope:
        """Get a workflow of a logic app's deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param workflow_name: Name of the workflow.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``WorkflowEnvelope``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-instance-workflow-slot
        """
        return await self._call(
            _rest.WEB_APPS_GET_INSTANCE_WORKFLOW_SLOT, options, resource_group_name, name, slot, workflow_name
        )

    def list_instance_workflows_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.WorkflowEnvelope]:
        """List the workflows of a logic app's deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``WorkflowEnvelope`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-instance-workflows-slot
        """
        return self._list(_rest.WEB_APPS_LIST_INSTANCE_WORKFLOWS_SLOT, options, resource_group_name, name, slot)

    async def get_workflow(
        self, resource_group_name: str, name: str, workflow_name: str, **options: Unpack[RequestOptions]
    ) -> models.WorkflowEnvelope:
        """Get a workflow of a logic app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param workflow_name: Name of the workflow.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``WorkflowEnvelope``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-workflow
        """
        return await self._call(_rest.WEB_APPS_GET_WORKFLOW, options, resource_group_name, name, workflow_name)

    def list_workflows(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.WorkflowEnvelope]:
        """List the workflows of a logic app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``WorkflowEnvelope`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-workflows
        """
        return self._list(_rest.WEB_APPS_LIST_WORKFLOWS, options, resource_group_name, name)
