# Generated from swagger/web/ by "make generate": do not edit.

"""Operations of ``web``: ``web_apps_3``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _web_apps_3 as _rest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class _WebAppsOperations3(OperationGroup):
    """A part of ``client.web_apps``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def is_cloneable_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.SiteCloneability:
        """Check whether a deployment slot can be cloned to another resource group or subscription.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/is-cloneable-slot
        """
        return self._call(_rest.WEB_APPS_IS_CLONEABLE_SLOT, options, resource_group_name, name, slot)

    def list_site_backups_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.BackupItem]:
        """List the backups of a deployment slot, automatic ones as well.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-site-backups-slot
        """
        return self._list(_rest.WEB_APPS_LIST_SITE_BACKUPS_SLOT, options, resource_group_name, name, slot)

    def list_sync_function_triggers_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.FunctionSecrets:
        """Get the secrets needed to synchronise function triggers of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-sync-function-triggers-slot
        """
        return self._call(_rest.WEB_APPS_LIST_SYNC_FUNCTION_TRIGGERS_SLOT, options, resource_group_name, name, slot)

    def get_network_trace_operation_slot(
        self, resource_group_name: str, name: str, operation_id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> list[models.NetworkTrace]:
        """Get the state of a network trace of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param operation_id: ID of the operation.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-network-trace-operation-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_NETWORK_TRACE_OPERATION_SLOT, options, resource_group_name, name, operation_id, slot
        )

    def start_web_site_network_trace_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        *,
        duration_in_seconds: int | None = None,
        max_frame_length: int | None = None,
        sas_url: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> str:
        """Start a network trace of a deployment slot and return at once.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param duration_in_seconds: How long to trace, in seconds.
        :param max_frame_length: Most bytes to record of each network frame.
        :param sas_url: SAS URL of the blob container to write the trace to.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/start-web-site-network-trace-slot
        """
        return self._call(
            _rest.WEB_APPS_START_WEB_SITE_NETWORK_TRACE_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            duration_in_seconds,
            max_frame_length,
            sas_url,
        )

    def begin_start_web_site_network_trace_operation_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        *,
        duration_in_seconds: int | None = None,
        max_frame_length: int | None = None,
        sas_url: str | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[list[models.NetworkTrace]]:
        """Start a network trace of a deployment slot; finished when the trace is complete.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param duration_in_seconds: How long to trace, in seconds.
        :param max_frame_length: Most bytes to record of each network frame.
        :param sas_url: SAS URL of the blob container to write the trace to.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/start-web-site-network-trace-operation-slot
        """
        return self._begin(
            _rest.WEB_APPS_START_WEB_SITE_NETWORK_TRACE_OPERATION_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            duration_in_seconds,
            max_frame_length,
            sas_url,
        )

    def stop_web_site_network_trace_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Stop the network trace of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/stop-web-site-network-trace-slot
        """
        return self._run(_rest.WEB_APPS_STOP_WEB_SITE_NETWORK_TRACE_SLOT, options, resource_group_name, name, slot)

    def get_network_traces_slot(
        self, resource_group_name: str, name: str, operation_id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> list[models.NetworkTrace]:
        """Get the network traces made by an operation on a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param operation_id: ID of the operation.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-network-traces-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_NETWORK_TRACES_SLOT, options, resource_group_name, name, operation_id, slot
        )

    def get_network_trace_operation_slot_v2(
        self, resource_group_name: str, name: str, operation_id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> list[models.NetworkTrace]:
        """Get the state of a network trace of a deployment slot, by the newer address.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param operation_id: ID of the operation.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-network-trace-operation-slot-v2
        """
        return self._call(
            _rest.WEB_APPS_GET_NETWORK_TRACE_OPERATION_SLOT_V2, options, resource_group_name, name, operation_id, slot
        )

    def get_network_traces_slot_v2(
        self, resource_group_name: str, name: str, operation_id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> list[models.NetworkTrace]:
        """Get the network traces made by an operation on a deployment slot, by the newer address.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param operation_id: ID of the operation.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-network-traces-slot-v2
        """
        return self._call(
            _rest.WEB_APPS_GET_NETWORK_TRACES_SLOT_V2, options, resource_group_name, name, operation_id, slot
        )

    def generate_new_site_publishing_password_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Replace the publishing password of a deployment slot with a new one.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/generate-new-site-publishing-password-slot
        """
        return self._run(
            _rest.WEB_APPS_GENERATE_NEW_SITE_PUBLISHING_PASSWORD_SLOT, options, resource_group_name, name, slot
        )

    def list_perf_mon_counters_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        *,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.PerfMonResponse]:
        """List the performance counters of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param filter: OData filter on the results.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-perf-mon-counters-slot
        """
        return self._list(_rest.WEB_APPS_LIST_PERF_MON_COUNTERS_SLOT, options, resource_group_name, name, slot, filter)

    def get_site_php_error_log_flag_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.SitePhpErrorLogFlag:
        """Get whether PHP errors of a deployment slot are logged.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-site-php-error-log-flag-slot
        """
        return self._call(_rest.WEB_APPS_GET_SITE_PHP_ERROR_LOG_FLAG_SLOT, options, resource_group_name, name, slot)

    def list_premier_add_ons_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.PremierAddOn:
        """List the add-ons of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-premier-add-ons-slot
        """
        return self._call(_rest.WEB_APPS_LIST_PREMIER_ADD_ONS_SLOT, options, resource_group_name, name, slot)

    def get_private_link_resources_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateLinkResourcesWrapper:
        """List what a private endpoint can connect to in a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-private-link-resources-slot
        """
        return self._call(_rest.WEB_APPS_GET_PRIVATE_LINK_RESOURCES_SLOT, options, resource_group_name, name, slot)

    def list_publishing_profile_xml_with_secrets_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        publishing_profile_options: models.CsmPublishingProfileOptions
        | types.CsmPublishingProfileOptionsDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> Iterator[bytes]:
        """Get the publishing profile of a deployment slot as XML, with user name and password.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param publishing_profile_options: Format of the profile, and whether to include the endpoints for disaster
            recovery.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-publishing-profile-xml-with-secrets-slot
        """
        return self._call(
            _rest.WEB_APPS_LIST_PUBLISHING_PROFILE_XML_WITH_SECRETS_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            publishing_profile_options,
        )

    def reset_slot_configuration_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Put a deployment slot's settings back, ending a swap that was begun.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/reset-slot-configuration-slot
        """
        return self._run(_rest.WEB_APPS_RESET_SLOT_CONFIGURATION_SLOT, options, resource_group_name, name, slot)

    def restart_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/restart-slot
        """
        return self._run(
            _rest.WEB_APPS_RESTART_SLOT, options, resource_group_name, name, slot, soft_restart, synchronous
        )

    def begin_restore_from_backup_blob_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        request: models.RestoreRequest | types.RestoreRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Restore a deployment slot from a backup in a storage account.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param request: Storage, name of the backup and how to restore it.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/restore-from-backup-blob-slot
        """
        return self._begin(
            _rest.WEB_APPS_RESTORE_FROM_BACKUP_BLOB_SLOT, options, resource_group_name, name, slot, request
        )

    def begin_restore_from_deleted_app_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        restore_request: models.DeletedAppRestoreRequest | types.DeletedAppRestoreRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Restore a deleted web app's content and settings into a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param restore_request: What to restore, and how.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/restore-from-deleted-app-slot
        """
        return self._begin(
            _rest.WEB_APPS_RESTORE_FROM_DELETED_APP_SLOT, options, resource_group_name, name, slot, restore_request
        )

    def begin_restore_snapshot_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        restore_request: models.SnapshotRestoreRequest | types.SnapshotRestoreRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Restore a deployment slot from a snapshot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param restore_request: What to restore, and how.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/restore-snapshot-slot
        """
        return self._begin(
            _rest.WEB_APPS_RESTORE_SNAPSHOT_SLOT, options, resource_group_name, name, slot, restore_request
        )

    def list_slot_differences_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        slot_swap_entity: models.CsmSlotEntity | types.CsmSlotEntityDict | IO[bytes],
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SlotDifference]:
        """List the settings that differ between two slots.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param slot_swap_entity: The other slot, and whether to keep the virtual network connection.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-slot-differences-slot
        """
        return self._list(
            _rest.WEB_APPS_LIST_SLOT_DIFFERENCES_SLOT, options, resource_group_name, name, slot, slot_swap_entity
        )

    def begin_swap_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        slot_swap_entity: models.CsmSlotEntity | types.CsmSlotEntityDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Swap two deployment slots; finished when the swap is complete.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param slot_swap_entity: The other slot, and whether to keep the virtual network connection.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/swap-slot
        """
        return self._begin(_rest.WEB_APPS_SWAP_SLOT, options, resource_group_name, name, slot, slot_swap_entity)

    def list_snapshots_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Snapshot]:
        """List the snapshots a deployment slot can be restored from.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-snapshots-slot
        """
        return self._list(_rest.WEB_APPS_LIST_SNAPSHOTS_SLOT, options, resource_group_name, name, slot)

    def list_snapshots_from_dr_secondary_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Snapshot]:
        """List the snapshots of a deployment slot that are kept in the secondary region.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-snapshots-from-dr-secondary-slot
        """
        return self._list(
            _rest.WEB_APPS_LIST_SNAPSHOTS_FROM_DR_SECONDARY_SLOT, options, resource_group_name, name, slot
        )

    def start_slot(self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]) -> None:
        """Start a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/start-slot
        """
        return self._run(_rest.WEB_APPS_START_SLOT, options, resource_group_name, name, slot)

    def begin_start_network_trace_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        *,
        duration_in_seconds: int | None = None,
        max_frame_length: int | None = None,
        sas_url: str | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[list[models.NetworkTrace]]:
        """Start a network trace of a deployment slot; finished when it has been taken.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param duration_in_seconds: How long to trace, in seconds.
        :param max_frame_length: Most bytes to record of each network frame.
        :param sas_url: SAS URL of the blob container to write the trace to.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/start-network-trace-slot
        """
        return self._begin(
            _rest.WEB_APPS_START_NETWORK_TRACE_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            duration_in_seconds,
            max_frame_length,
            sas_url,
        )

    def stop_slot(self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]) -> None:
        """Stop a deployment slot; its plan is still charged.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/stop-slot
        """
        return self._run(_rest.WEB_APPS_STOP_SLOT, options, resource_group_name, name, slot)

    def stop_network_trace_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Stop the network trace under way on a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/stop-network-trace-slot
        """
        return self._run(_rest.WEB_APPS_STOP_NETWORK_TRACE_SLOT, options, resource_group_name, name, slot)

    def sync_repository_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Deploy the current state of a deployment slot's repository.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/sync-repository-slot
        """
        return self._run(_rest.WEB_APPS_SYNC_REPOSITORY_SLOT, options, resource_group_name, name, slot)

    def sync_function_triggers_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Synchronise the function triggers of a deployment slot with the scale controller; do this after deploying.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/sync-function-triggers-slot
        """
        return self._run(_rest.WEB_APPS_SYNC_FUNCTION_TRIGGERS_SLOT, options, resource_group_name, name, slot)

    def list_usages_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        *,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.CsmUsageQuota]:
        """List what a deployment slot uses of its quotas.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param filter: OData filter on the results.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-usages-slot
        """
        return self._list(_rest.WEB_APPS_LIST_USAGES_SLOT, options, resource_group_name, name, slot, filter)

    def list_workflows_connections_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.WorkflowEnvelope:
        """Get the connections of a logic app's workflows.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-workflows-connections-slot
        """
        return self._call(_rest.WEB_APPS_LIST_WORKFLOWS_CONNECTIONS_SLOT, options, resource_group_name, name, slot)

    def get_private_endpoint_connection_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-private-endpoint-connection-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_PRIVATE_ENDPOINT_CONNECTION_SLOT,
            options,
            resource_group_name,
            name,
            private_endpoint_connection_name,
            slot,
        )

    def begin_approve_or_reject_private_endpoint_connection_slot(
        self,
        resource_group_name: str,
        name: str,
        private_endpoint_connection_name: str,
        slot: str,
        private_endpoint_wrapper: models.RemotePrivateEndpointConnectionARMResource
        | types.RemotePrivateEndpointConnectionARMResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.RemotePrivateEndpointConnectionARMResource]:
        """Approve or reject a private endpoint connection of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param slot: Name of the deployment slot, such as staging.
        :param private_endpoint_wrapper: The connection with its new state.

        REST:
            https://learn.microsoft.com/rest/api/appservice/web-apps/approve-or-reject-private-endpoint-connection-slot
        """
        return self._begin(
            _rest.WEB_APPS_APPROVE_OR_REJECT_PRIVATE_ENDPOINT_CONNECTION_SLOT,
            options,
            resource_group_name,
            name,
            private_endpoint_connection_name,
            slot,
            private_endpoint_wrapper,
        )

    def begin_delete_private_endpoint_connection_slot(
        self,
        resource_group_name: str,
        name: str,
        private_endpoint_connection_name: str,
        slot: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[Any]:
        """Delete a private endpoint connection of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-private-endpoint-connection-slot
        """
        return self._begin(
            _rest.WEB_APPS_DELETE_PRIVATE_ENDPOINT_CONNECTION_SLOT,
            options,
            resource_group_name,
            name,
            private_endpoint_connection_name,
            slot,
        )

    def get_private_endpoint_connection_list_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RemotePrivateEndpointConnectionARMResource]:
        """List the private endpoint connections of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-private-endpoint-connection-list-slot
        """
        return self._list(
            _rest.WEB_APPS_GET_PRIVATE_ENDPOINT_CONNECTION_LIST_SLOT, options, resource_group_name, name, slot
        )

    def get_vnet_connection_slot(
        self, resource_group_name: str, name: str, vnet_name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.VnetInfoResource:
        """Get a gateway-based virtual network connection of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param vnet_name: Name of the virtual network.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-vnet-connection-slot
        """
        return self._call(_rest.WEB_APPS_GET_VNET_CONNECTION_SLOT, options, resource_group_name, name, vnet_name, slot)

    def create_or_update_vnet_connection_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-vnet-connection-slot
        """
        return self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_VNET_CONNECTION_SLOT,
            options,
            resource_group_name,
            name,
            vnet_name,
            slot,
            connection_envelope,
        )

    def update_vnet_connection_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-vnet-connection-slot
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_VNET_CONNECTION_SLOT,
            options,
            resource_group_name,
            name,
            vnet_name,
            slot,
            connection_envelope,
        )

    def delete_vnet_connection_slot(
        self, resource_group_name: str, name: str, vnet_name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a virtual network connection from a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param vnet_name: Name of the virtual network.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-vnet-connection-slot
        """
        return self._run(
            _rest.WEB_APPS_DELETE_VNET_CONNECTION_SLOT, options, resource_group_name, name, vnet_name, slot
        )

    def list_vnet_connections_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> list[models.VnetInfoResource]:
        """List the virtual networks a deployment slot is connected to.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-vnet-connections-slot
        """
        return self._call(_rest.WEB_APPS_LIST_VNET_CONNECTIONS_SLOT, options, resource_group_name, name, slot)

    def get_vnet_connection(
        self, resource_group_name: str, name: str, vnet_name: str, **options: Unpack[RequestOptions]
    ) -> models.VnetInfoResource:
        """Get a gateway-based virtual network connection of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param vnet_name: Name of the virtual network.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-vnet-connection
        """
        return self._call(_rest.WEB_APPS_GET_VNET_CONNECTION, options, resource_group_name, name, vnet_name)

    def create_or_update_vnet_connection(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-vnet-connection
        """
        return self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_VNET_CONNECTION,
            options,
            resource_group_name,
            name,
            vnet_name,
            connection_envelope,
        )

    def update_vnet_connection(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-vnet-connection
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_VNET_CONNECTION, options, resource_group_name, name, vnet_name, connection_envelope
        )

    def delete_vnet_connection(
        self, resource_group_name: str, name: str, vnet_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a virtual network connection from a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param vnet_name: Name of the virtual network.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-vnet-connection
        """
        return self._run(_rest.WEB_APPS_DELETE_VNET_CONNECTION, options, resource_group_name, name, vnet_name)

    def list_vnet_connections(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> list[models.VnetInfoResource]:
        """List the virtual networks a web app is connected to.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-vnet-connections
        """
        return self._call(_rest.WEB_APPS_LIST_VNET_CONNECTIONS, options, resource_group_name, name)

    def get_vnet_connection_gateway_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-vnet-connection-gateway-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_VNET_CONNECTION_GATEWAY_SLOT,
            options,
            resource_group_name,
            name,
            vnet_name,
            gateway_name,
            slot,
        )

    def create_or_update_vnet_connection_gateway_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-vnet-connection-gateway-slot
        """
        return self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_VNET_CONNECTION_GATEWAY_SLOT,
            options,
            resource_group_name,
            name,
            vnet_name,
            gateway_name,
            slot,
            connection_envelope,
        )

    def update_vnet_connection_gateway_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-vnet-connection-gateway-slot
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_VNET_CONNECTION_GATEWAY_SLOT,
            options,
            resource_group_name,
            name,
            vnet_name,
            gateway_name,
            slot,
            connection_envelope,
        )

    def get_vnet_connection_gateway(
        self, resource_group_name: str, name: str, vnet_name: str, gateway_name: str, **options: Unpack[RequestOptions]
    ) -> models.VnetGateway:
        """Get the gateway of a web app's virtual network connection.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param vnet_name: Name of the virtual network.
        :param gateway_name: Name of the gateway; only primary is supported.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-vnet-connection-gateway
        """
        return self._call(
            _rest.WEB_APPS_GET_VNET_CONNECTION_GATEWAY, options, resource_group_name, name, vnet_name, gateway_name
        )

    def create_or_update_vnet_connection_gateway(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-vnet-connection-gateway
        """
        return self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_VNET_CONNECTION_GATEWAY,
            options,
            resource_group_name,
            name,
            vnet_name,
            gateway_name,
            connection_envelope,
        )

    def update_vnet_connection_gateway(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-vnet-connection-gateway
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_VNET_CONNECTION_GATEWAY,
            options,
            resource_group_name,
            name,
            vnet_name,
            gateway_name,
            connection_envelope,
        )

    def update_machine_key(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> Any:
        """Make a new machine key for a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-machine-key
        """
        return self._call(_rest.WEB_APPS_UPDATE_MACHINE_KEY, options, resource_group_name, name)

    def list_slot_differences_from_production(
        self,
        resource_group_name: str,
        name: str,
        slot_swap_entity: models.CsmSlotEntity | types.CsmSlotEntityDict | IO[bytes],
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SlotDifference]:
        """List the settings that differ between production and another slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot_swap_entity: The other slot, and whether to keep the virtual network connection.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-slot-differences-from-production
        """
        return self._list(
            _rest.WEB_APPS_LIST_SLOT_DIFFERENCES_FROM_PRODUCTION, options, resource_group_name, name, slot_swap_entity
        )

    def begin_swap_slot_with_production(
        self,
        resource_group_name: str,
        name: str,
        slot_swap_entity: models.CsmSlotEntity | types.CsmSlotEntityDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Swap a deployment slot with production; finished when the swap is complete.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot_swap_entity: The other slot, and whether to keep the virtual network connection.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/swap-slot-with-production
        """
        return self._begin(
            _rest.WEB_APPS_SWAP_SLOT_WITH_PRODUCTION, options, resource_group_name, name, slot_swap_entity
        )

    def list_snapshots(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Snapshot]:
        """List the snapshots a web app can be restored from.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-snapshots
        """
        return self._list(_rest.WEB_APPS_LIST_SNAPSHOTS, options, resource_group_name, name)

    def list_snapshots_from_dr_secondary(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Snapshot]:
        """List the snapshots of a web app that are kept in the secondary region.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-snapshots-from-dr-secondary
        """
        return self._list(_rest.WEB_APPS_LIST_SNAPSHOTS_FROM_DR_SECONDARY, options, resource_group_name, name)

    def start(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> None:
        """Start a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/start
        """
        return self._run(_rest.WEB_APPS_START, options, resource_group_name, name)

    def begin_start_network_trace(
        self,
        resource_group_name: str,
        name: str,
        *,
        duration_in_seconds: int | None = None,
        max_frame_length: int | None = None,
        sas_url: str | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[list[models.NetworkTrace]]:
        """Start a network trace of a web app; finished when it has been taken.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param duration_in_seconds: How long to trace, in seconds.
        :param max_frame_length: Most bytes to record of each network frame.
        :param sas_url: SAS URL of the blob container to write the trace to.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/start-network-trace
        """
        return self._begin(
            _rest.WEB_APPS_START_NETWORK_TRACE,
            options,
            resource_group_name,
            name,
            duration_in_seconds,
            max_frame_length,
            sas_url,
        )

    def stop(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> None:
        """Stop a web app; its plan is still charged.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/stop
        """
        return self._run(_rest.WEB_APPS_STOP, options, resource_group_name, name)

    def stop_network_trace(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> None:
        """Stop the network trace under way on a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/stop-network-trace
        """
        return self._run(_rest.WEB_APPS_STOP_NETWORK_TRACE, options, resource_group_name, name)

    def sync_repository(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> None:
        """Deploy the current state of a web app's repository.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/sync-repository
        """
        return self._run(_rest.WEB_APPS_SYNC_REPOSITORY, options, resource_group_name, name)

    def sync_function_triggers(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> None:
        """Synchronise the function triggers of a web app with the scale controller; do this after deploying.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/sync-function-triggers
        """
        return self._run(_rest.WEB_APPS_SYNC_FUNCTION_TRIGGERS, options, resource_group_name, name)

    def list_usages(
        self, resource_group_name: str, name: str, *, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.CsmUsageQuota]:
        """List what a web app uses of its quotas.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param filter: OData filter on the results.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-usages
        """
        return self._list(_rest.WEB_APPS_LIST_USAGES, options, resource_group_name, name, filter)

    def get_instance_process_slot(
        self,
        resource_group_name: str,
        name: str,
        process_id: str,
        slot: str,
        instance_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.ProcessInfo:
        """Get a process on an instance of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param slot: Name of the deployment slot, such as staging.
        :param instance_id: ID of the instance, as the list of instances gives it.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-instance-process-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_INSTANCE_PROCESS_SLOT, options, resource_group_name, name, process_id, slot, instance_id
        )

    def delete_instance_process_slot(
        self,
        resource_group_name: str,
        name: str,
        process_id: str,
        slot: str,
        instance_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """End a process on an instance of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param slot: Name of the deployment slot, such as staging.
        :param instance_id: ID of the instance, as the list of instances gives it.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-instance-process-slot
        """
        return self._run(
            _rest.WEB_APPS_DELETE_INSTANCE_PROCESS_SLOT,
            options,
            resource_group_name,
            name,
            process_id,
            slot,
            instance_id,
        )

    def list_instance_processes_slot(
        self, resource_group_name: str, name: str, slot: str, instance_id: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ProcessInfo]:
        """List the processes on an instance of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param instance_id: ID of the instance, as the list of instances gives it.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-instance-processes-slot
        """
        return self._list(
            _rest.WEB_APPS_LIST_INSTANCE_PROCESSES_SLOT, options, resource_group_name, name, slot, instance_id
        )

    def get_instance_process_dump_slot(
        self,
        resource_group_name: str,
        name: str,
        process_id: str,
        slot: str,
        instance_id: str,
        **options: Unpack[RequestOptions],
    ) -> Iterator[bytes]:
        """Get a memory dump of a process on an instance of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param slot: Name of the deployment slot, such as staging.
        :param instance_id: ID of the instance, as the list of instances gives it.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-instance-process-dump-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_INSTANCE_PROCESS_DUMP_SLOT,
            options,
            resource_group_name,
            name,
            process_id,
            slot,
            instance_id,
        )

    def list_instance_process_threads_slot(
        self,
        resource_group_name: str,
        name: str,
        process_id: str,
        slot: str,
        instance_id: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ProcessThreadInfo]:
        """List the threads of a process on an instance of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param slot: Name of the deployment slot, such as staging.
        :param instance_id: ID of the instance, as the list of instances gives it.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-instance-process-threads-slot
        """
        return self._list(
            _rest.WEB_APPS_LIST_INSTANCE_PROCESS_THREADS_SLOT,
            options,
            resource_group_name,
            name,
            process_id,
            slot,
            instance_id,
        )

    def get_process_slot(
        self, resource_group_name: str, name: str, process_id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.ProcessInfo:
        """Get a process of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-process-slot
        """
        return self._call(_rest.WEB_APPS_GET_PROCESS_SLOT, options, resource_group_name, name, process_id, slot)

    def delete_process_slot(
        self, resource_group_name: str, name: str, process_id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """End a process of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-process-slot
        """
        return self._run(_rest.WEB_APPS_DELETE_PROCESS_SLOT, options, resource_group_name, name, process_id, slot)

    def list_processes_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ProcessInfo]:
        """List the processes of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-processes-slot
        """
        return self._list(_rest.WEB_APPS_LIST_PROCESSES_SLOT, options, resource_group_name, name, slot)

    def get_process_dump_slot(
        self, resource_group_name: str, name: str, process_id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> Iterator[bytes]:
        """Get a memory dump of a process of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-process-dump-slot
        """
        return self._call(_rest.WEB_APPS_GET_PROCESS_DUMP_SLOT, options, resource_group_name, name, process_id, slot)

    def list_process_threads_slot(
        self, resource_group_name: str, name: str, process_id: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ProcessThreadInfo]:
        """List the threads of a process of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-process-threads-slot
        """
        return self._list(
            _rest.WEB_APPS_LIST_PROCESS_THREADS_SLOT, options, resource_group_name, name, process_id, slot
        )

    def get_instance_process_module_slot(
        self,
        resource_group_name: str,
        name: str,
        process_id: str,
        base_address: str,
        slot: str,
        instance_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.ProcessModuleInfo:
        """Get a module loaded by a process on an instance of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param base_address: Base address of the module in memory.
        :param slot: Name of the deployment slot, such as staging.
        :param instance_id: ID of the instance, as the list of instances gives it.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-instance-process-module-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_INSTANCE_PROCESS_MODULE_SLOT,
            options,
            resource_group_name,
            name,
            process_id,
            base_address,
            slot,
            instance_id,
        )

    def list_instance_process_modules_slot(
        self,
        resource_group_name: str,
        name: str,
        process_id: str,
        slot: str,
        instance_id: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ProcessModuleInfo]:
        """List the modules loaded by a process on an instance of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param slot: Name of the deployment slot, such as staging.
        :param instance_id: ID of the instance, as the list of instances gives it.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-instance-process-modules-slot
        """
        return self._list(
            _rest.WEB_APPS_LIST_INSTANCE_PROCESS_MODULES_SLOT,
            options,
            resource_group_name,
            name,
            process_id,
            slot,
            instance_id,
        )

    def get_process_module_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-process-module-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_PROCESS_MODULE_SLOT, options, resource_group_name, name, process_id, base_address, slot
        )

    def list_process_modules_slot(
        self, resource_group_name: str, name: str, process_id: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ProcessModuleInfo]:
        """List the modules loaded by a process of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-process-modules-slot
        """
        return self._list(
            _rest.WEB_APPS_LIST_PROCESS_MODULES_SLOT, options, resource_group_name, name, process_id, slot
        )

    def get_migrate_my_sql_status_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.MigrateMySqlStatus:
        """Get how far the move of a deployment slot's MySQL database has got.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-migrate-my-sql-status-slot
        """
        return self._call(_rest.WEB_APPS_GET_MIGRATE_MY_SQL_STATUS_SLOT, options, resource_group_name, name, slot)

    def get_swift_virtual_network_connection_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.SwiftVirtualNetwork:
        """Get the subnet a deployment slot is integrated with.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-swift-virtual-network-connection-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_SWIFT_VIRTUAL_NETWORK_CONNECTION_SLOT, options, resource_group_name, name, slot
        )

    def create_or_update_swift_virtual_network_connection_with_check_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        connection_envelope: models.SwiftVirtualNetwork | types.SwiftVirtualNetworkDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SwiftVirtualNetwork:
        """Integrate a deployment slot with a subnet, which must be delegated to Microsoft.Web/serverFarms.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param connection_envelope: Settings of the connection.

        REST:
            https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-swift-virtual-network-connection-with-check-slot
        """
        return self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_SWIFT_VIRTUAL_NETWORK_CONNECTION_WITH_CHECK_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            connection_envelope,
        )

    def update_swift_virtual_network_connection_with_check_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        connection_envelope: models.SwiftVirtualNetwork | types.SwiftVirtualNetworkDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SwiftVirtualNetwork:
        """Change the subnet a deployment slot is integrated with.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param connection_envelope: Settings of the connection.

        REST:
            https://learn.microsoft.com/rest/api/appservice/web-apps/update-swift-virtual-network-connection-with-check-slot
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_SWIFT_VIRTUAL_NETWORK_CONNECTION_WITH_CHECK_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            connection_envelope,
        )

    def delete_swift_virtual_network_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """End the integration of a deployment slot with a subnet.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-swift-virtual-network-slot
        """
        return self._run(_rest.WEB_APPS_DELETE_SWIFT_VIRTUAL_NETWORK_SLOT, options, resource_group_name, name, slot)

    def list_network_features_slot(
        self, resource_group_name: str, name: str, view: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.NetworkFeatures:
        """List the network features a deployment slot uses.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param view: Kind of view; summary.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-network-features-slot
        """
        return self._call(_rest.WEB_APPS_LIST_NETWORK_FEATURES_SLOT, options, resource_group_name, name, view, slot)

    def get_premier_add_on_slot(
        self,
        resource_group_name: str,
        name: str,
        premier_add_on_name: str,
        slot: str,
        **options: Unpack[RequestOptions],
    ) -> models.PremierAddOn:
        """Get an add-on of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param premier_add_on_name: Name of the add-on.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-premier-add-on-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_PREMIER_ADD_ON_SLOT, options, resource_group_name, name, premier_add_on_name, slot
        )

    def add_premier_add_on_slot(
        self,
        resource_group_name: str,
        name: str,
        premier_add_on_name: str,
        slot: str,
        premier_add_on: models.PremierAddOn | types.PremierAddOnDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.PremierAddOn:
        """Add an add-on to a deployment slot, or update it.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param premier_add_on_name: Name of the add-on.
        :param slot: Name of the deployment slot, such as staging.
        :param premier_add_on: Product, plan and settings of the add-on.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/add-premier-add-on-slot
        """
        return self._call(
            _rest.WEB_APPS_ADD_PREMIER_ADD_ON_SLOT,
            options,
            resource_group_name,
            name,
            premier_add_on_name,
            slot,
            premier_add_on,
        )

    def update_premier_add_on_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-premier-add-on-slot
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_PREMIER_ADD_ON_SLOT,
            options,
            resource_group_name,
            name,
            premier_add_on_name,
            slot,
            premier_add_on,
        )

    def delete_premier_add_on_slot(
        self,
        resource_group_name: str,
        name: str,
        premier_add_on_name: str,
        slot: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Remove an add-on from a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param premier_add_on_name: Name of the add-on.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-premier-add-on-slot
        """
        return self._run(
            _rest.WEB_APPS_DELETE_PREMIER_ADD_ON_SLOT, options, resource_group_name, name, premier_add_on_name, slot
        )

    def get_private_access_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateAccess:
        """Get the virtual networks a deployment slot can be reached from.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-private-access-slot
        """
        return self._call(_rest.WEB_APPS_GET_PRIVATE_ACCESS_SLOT, options, resource_group_name, name, slot)

    def put_private_access_vnet_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/put-private-access-vnet-slot
        """
        return self._call(_rest.WEB_APPS_PUT_PRIVATE_ACCESS_VNET_SLOT, options, resource_group_name, name, slot, access)

    def get_public_certificate_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-public-certificate-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_PUBLIC_CERTIFICATE_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            public_certificate_name,
        )

    def create_or_update_public_certificate_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-public-certificate-slot
        """
        return self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_PUBLIC_CERTIFICATE_SLOT,
            options,
            resource_group_name,
            name,
            public_certificate_name,
            slot,
            public_certificate,
        )

    def delete_public_certificate_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-public-certificate-slot
        """
        return self._run(
            _rest.WEB_APPS_DELETE_PUBLIC_CERTIFICATE_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            public_certificate_name,
        )

    def list_public_certificates_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PublicCertificate]:
        """List the public certificates of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-public-certificates-slot
        """
        return self._list(_rest.WEB_APPS_LIST_PUBLIC_CERTIFICATES_SLOT, options, resource_group_name, name, slot)

    def get_site_container_slot(
        self, resource_group_name: str, name: str, slot: str, container_name: str, **options: Unpack[RequestOptions]
    ) -> models.SiteContainer:
        """Get a container of a deployment slot: the main one or a sidecar.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param container_name: Name of the container.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-site-container-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_SITE_CONTAINER_SLOT, options, resource_group_name, name, slot, container_name
        )

    def create_or_update_site_container_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-site-container-slot
        """
        return self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_SITE_CONTAINER_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            container_name,
            request,
        )

    def delete_site_container_slot(
        self, resource_group_name: str, name: str, slot: str, container_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a container from a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param container_name: Name of the container.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-site-container-slot
        """
        return self._run(
            _rest.WEB_APPS_DELETE_SITE_CONTAINER_SLOT, options, resource_group_name, name, slot, container_name
        )

    def list_site_containers_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SiteContainer]:
        """List the containers of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-site-containers-slot
        """
        return self._list(_rest.WEB_APPS_LIST_SITE_CONTAINERS_SLOT, options, resource_group_name, name, slot)

    def get_site_extension_slot(
        self, resource_group_name: str, name: str, site_extension_id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.SiteExtensionInfo:
        """Get a site extension of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param site_extension_id: ID of the site extension, as in the gallery.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-site-extension-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_SITE_EXTENSION_SLOT, options, resource_group_name, name, site_extension_id, slot
        )

    def begin_install_site_extension_slot(
        self,
        resource_group_name: str,
        name: str,
        site_extension_id: str,
        slot: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SiteExtensionInfo]:
        """Install a site extension on a deployment slot; finished when it is installed.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param site_extension_id: ID of the site extension, as in the gallery.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/install-site-extension-slot
        """
        return self._begin(
            _rest.WEB_APPS_INSTALL_SITE_EXTENSION_SLOT, options, resource_group_name, name, site_extension_id, slot
        )

    def delete_site_extension_slot(
        self, resource_group_name: str, name: str, site_extension_id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a site extension from a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param site_extension_id: ID of the site extension, as in the gallery.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-site-extension-slot
        """
        return self._run(
            _rest.WEB_APPS_DELETE_SITE_EXTENSION_SLOT, options, resource_group_name, name, site_extension_id, slot
        )

    def list_site_extensions_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SiteExtensionInfo]:
        """List the site extensions of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-site-extensions-slot
        """
        return self._list(_rest.WEB_APPS_LIST_SITE_EXTENSIONS_SLOT, options, resource_group_name, name, slot)

    def get_source_control_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.SiteSourceControl:
        """Get the source control a deployment slot is deployed from.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-source-control-slot
        """
        return self._call(_rest.WEB_APPS_GET_SOURCE_CONTROL_SLOT, options, resource_group_name, name, slot)

    def begin_create_or_update_source_control_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        site_source_control: models.SiteSourceControl | types.SiteSourceControlDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SiteSourceControl]:
        """Connect a deployment slot to a repository to deploy from, or change the connection; finished after the first
        deployment.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param site_source_control: Repository, branch and kind of deployment.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-source-control-slot
        """
        return self._begin(
            _rest.WEB_APPS_CREATE_OR_UPDATE_SOURCE_CONTROL_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            site_source_control,
        )

    def update_source_control_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-source-control-slot
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_SOURCE_CONTROL_SLOT, options, resource_group_name, name, slot, site_source_control
        )

    def delete_source_control_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-source-control-slot
        """
        return self._run(
            _rest.WEB_APPS_DELETE_SOURCE_CONTROL_SLOT, options, resource_group_name, name, slot, additional_flags
        )

    def get_source_control(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.SiteSourceControl:
        """Get the source control a web app is deployed from.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-source-control
        """
        return self._call(_rest.WEB_APPS_GET_SOURCE_CONTROL, options, resource_group_name, name)

    def begin_create_or_update_source_control(
        self,
        resource_group_name: str,
        name: str,
        site_source_control: models.SiteSourceControl | types.SiteSourceControlDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SiteSourceControl]:
        """Connect a web app to a repository to deploy from, or change the connection; finished after the first
        deployment.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param site_source_control: Repository, branch and kind of deployment.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-source-control
        """
        return self._begin(
            _rest.WEB_APPS_CREATE_OR_UPDATE_SOURCE_CONTROL, options, resource_group_name, name, site_source_control
        )

    def update_source_control(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-source-control
        """
        return self._call(_rest.WEB_APPS_UPDATE_SOURCE_CONTROL, options, resource_group_name, name, site_source_control)

    def delete_source_control(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-source-control
        """
        return self._run(_rest.WEB_APPS_DELETE_SOURCE_CONTROL, options, resource_group_name, name, additional_flags)

    def get_triggered_web_job_slot(
        self, resource_group_name: str, name: str, web_job_name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.TriggeredWebJob:
        """Get a triggered WebJob of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-triggered-web-job-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_TRIGGERED_WEB_JOB_SLOT, options, resource_group_name, name, web_job_name, slot
        )

    def delete_triggered_web_job_slot(
        self, resource_group_name: str, name: str, web_job_name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a triggered WebJob of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-triggered-web-job-slot
        """
        return self._run(
            _rest.WEB_APPS_DELETE_TRIGGERED_WEB_JOB_SLOT, options, resource_group_name, name, web_job_name, slot
        )

    def list_triggered_web_jobs_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.TriggeredWebJob]:
        """List the triggered WebJobs of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-triggered-web-jobs-slot
        """
        return self._list(_rest.WEB_APPS_LIST_TRIGGERED_WEB_JOBS_SLOT, options, resource_group_name, name, slot)

    def run_triggered_web_job_slot(
        self, resource_group_name: str, name: str, web_job_name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Run a triggered WebJob of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/run-triggered-web-job-slot
        """
        return self._run(
            _rest.WEB_APPS_RUN_TRIGGERED_WEB_JOB_SLOT, options, resource_group_name, name, web_job_name, slot
        )

    def get_triggered_web_job(
        self, resource_group_name: str, name: str, web_job_name: str, **options: Unpack[RequestOptions]
    ) -> models.TriggeredWebJob:
        """Get a triggered WebJob of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-triggered-web-job
        """
        return self._call(_rest.WEB_APPS_GET_TRIGGERED_WEB_JOB, options, resource_group_name, name, web_job_name)

    def delete_triggered_web_job(
        self, resource_group_name: str, name: str, web_job_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a triggered WebJob of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-triggered-web-job
        """
        return self._run(_rest.WEB_APPS_DELETE_TRIGGERED_WEB_JOB, options, resource_group_name, name, web_job_name)

    def list_triggered_web_jobs(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.TriggeredWebJob]:
        """List the triggered WebJobs of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-triggered-web-jobs
        """
        return self._list(_rest.WEB_APPS_LIST_TRIGGERED_WEB_JOBS, options, resource_group_name, name)

    def run_triggered_web_job(
        self, resource_group_name: str, name: str, web_job_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Run a triggered WebJob of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/run-triggered-web-job
        """
        return self._run(_rest.WEB_APPS_RUN_TRIGGERED_WEB_JOB, options, resource_group_name, name, web_job_name)

    def get_triggered_web_job_history_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-triggered-web-job-history-slot
        """
        return self._call(
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
    ) -> ItemPaged[models.TriggeredJobHistory]:
        """List the runs of a triggered WebJob of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-triggered-web-job-history-slot
        """
        return self._list(
            _rest.WEB_APPS_LIST_TRIGGERED_WEB_JOB_HISTORY_SLOT, options, resource_group_name, name, web_job_name, slot
        )

    def get_triggered_web_job_history(
        self, resource_group_name: str, name: str, web_job_name: str, id: str, **options: Unpack[RequestOptions]
    ) -> models.TriggeredJobHistory:
        """Get one run of a triggered WebJob of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param id: ID of the run.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-triggered-web-job-history
        """
        return self._call(
            _rest.WEB_APPS_GET_TRIGGERED_WEB_JOB_HISTORY, options, resource_group_name, name, web_job_name, id
        )

    def list_triggered_web_job_history(
        self, resource_group_name: str, name: str, web_job_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.TriggeredJobHistory]:
        """List the runs of a triggered WebJob of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-triggered-web-job-history
        """
        return self._list(
            _rest.WEB_APPS_LIST_TRIGGERED_WEB_JOB_HISTORY, options, resource_group_name, name, web_job_name
        )

    def get_web_job_slot(
        self, resource_group_name: str, name: str, web_job_name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.WebJob:
        """Get a WebJob of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-web-job-slot
        """
        return self._call(_rest.WEB_APPS_GET_WEB_JOB_SLOT, options, resource_group_name, name, web_job_name, slot)

    def list_web_jobs_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.WebJob]:
        """List the WebJobs of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-web-jobs-slot
        """
        return self._list(_rest.WEB_APPS_LIST_WEB_JOBS_SLOT, options, resource_group_name, name, slot)

    def get_web_job(
        self, resource_group_name: str, name: str, web_job_name: str, **options: Unpack[RequestOptions]
    ) -> models.WebJob:
        """Get a WebJob of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-web-job
        """
        return self._call(_rest.WEB_APPS_GET_WEB_JOB, options, resource_group_name, name, web_job_name)

    def list_web_jobs(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.WebJob]:
        """List the WebJobs of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-web-jobs
        """
        return self._list(_rest.WEB_APPS_LIST_WEB_JOBS, options, resource_group_name, name)

    def get_instance_workflow_slot(
        self, resource_group_name: str, name: str, slot: str, workflow_name: str, **options: Unpack[RequestOptions]
    ) -> models.WorkflowEnvelope:
        """Get a workflow of a logic app's deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param workflow_name: Name of the workflow.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-instance-workflow-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_INSTANCE_WORKFLOW_SLOT, options, resource_group_name, name, slot, workflow_name
        )

    def list_instance_workflows_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.WorkflowEnvelope]:
        """List the workflows of a logic app's deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-instance-workflows-slot
        """
        return self._list(_rest.WEB_APPS_LIST_INSTANCE_WORKFLOWS_SLOT, options, resource_group_name, name, slot)

    def get_workflow(
        self, resource_group_name: str, name: str, workflow_name: str, **options: Unpack[RequestOptions]
    ) -> models.WorkflowEnvelope:
        """Get a workflow of a logic app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param workflow_name: Name of the workflow.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-workflow
        """
        return self._call(_rest.WEB_APPS_GET_WORKFLOW, options, resource_group_name, name, workflow_name)

    def list_workflows(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.WorkflowEnvelope]:
        """List the workflows of a logic app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-workflows
        """
        return self._list(_rest.WEB_APPS_LIST_WORKFLOWS, options, resource_group_name, name)
