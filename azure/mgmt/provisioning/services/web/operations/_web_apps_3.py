# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""Operations of ``web``: ``web_apps_3``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.client import OperationGroup
from .._rest import _web_apps_3 as _rest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.polling import ProvisioningPoller
    from .. import models, types


class _WebAppsOperations3(OperationGroup):
    """A part of ``client.web_apps``."""

    def get_web_site_container_logs_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> Iterator[bytes]:
        """Get the last lines of a deployment slot's container log.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: The content, in chunks.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-web-site-container-logs-slot
        """
        return self._call(_rest.WEB_APPS_GET_WEB_SITE_CONTAINER_LOGS_SLOT, options, resource_group_name, name, slot)

    def get_container_logs_zip_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> Iterator[bytes]:
        """Get the container logs of a deployment slot as a ZIP file.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: The content, in chunks.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-container-logs-zip-slot
        """
        return self._call(_rest.WEB_APPS_GET_CONTAINER_LOGS_ZIP_SLOT, options, resource_group_name, name, slot)

    def discover_backup_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        request: models.RestoreRequest | types.RestoreRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RestoreRequest:
        """Look into a backup in storage: which app and databases it holds, for restoring it to a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param request: Storage and name of the backup.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RestoreRequest``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/discover-backup-slot
        """
        return self._call(_rest.WEB_APPS_DISCOVER_BACKUP_SLOT, options, resource_group_name, name, slot, request)

    def get_functions_admin_token_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> str:
        """Get a short-lived token that can be exchanged for the master key of a deployment slot's functions.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``str``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-functions-admin-token-slot
        """
        return self._call(_rest.WEB_APPS_GET_FUNCTIONS_ADMIN_TOKEN_SLOT, options, resource_group_name, name, slot)

    def list_host_keys_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.HostKeys:
        """Get the keys of a function app: master key, function keys and system keys.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``HostKeys``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-host-keys-slot
        """
        return self._call(_rest.WEB_APPS_LIST_HOST_KEYS_SLOT, options, resource_group_name, name, slot)

    def list_sync_status_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Ask for the synchronisation state of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-sync-status-slot
        """
        self._call(_rest.WEB_APPS_LIST_SYNC_STATUS_SLOT, options, resource_group_name, name, slot)

    def sync_functions_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Synchronise the functions of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/sync-functions-slot
        """
        self._call(_rest.WEB_APPS_SYNC_FUNCTIONS_SLOT, options, resource_group_name, name, slot)

    def create_or_update_host_secret_slot(
        self,
        resource_group_name: str,
        name: str,
        key_type: str,
        key_name: str,
        slot: str,
        key: models.KeyInfo | types.KeyInfoDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.KeyInfo:
        """Set a function key or system key that holds for the whole function app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param key_type: Kind of key: functionKeys or systemKeys.
        :param key_name: Name of the key.
        :param slot: Name of the deployment slot, such as staging.
        :param key: Name and value of the key; the value is generated when left out.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``KeyInfo``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-host-secret-slot
        """
        return self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_HOST_SECRET_SLOT,
            options,
            resource_group_name,
            name,
            key_type,
            key_name,
            slot,
            key,
        )

    def delete_host_secret_slot(
        self,
        resource_group_name: str,
        name: str,
        key_type: str,
        key_name: str,
        slot: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a function key or system key that holds for the whole function app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param key_type: Kind of key: functionKeys or systemKeys.
        :param key_name: Name of the key.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-host-secret-slot
        """
        self._call(_rest.WEB_APPS_DELETE_HOST_SECRET_SLOT, options, resource_group_name, name, key_type, key_name, slot)

    def list_hybrid_connections_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.HybridConnection:
        """List the hybrid connections of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``HybridConnection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-hybrid-connections-slot
        """
        return self._call(_rest.WEB_APPS_LIST_HYBRID_CONNECTIONS_SLOT, options, resource_group_name, name, slot)

    def list_relay_service_connections_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.RelayServiceConnectionEntity:
        """List the classic (BizTalk) hybrid connections of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RelayServiceConnectionEntity``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-relay-service-connections-slot
        """
        return self._call(_rest.WEB_APPS_LIST_RELAY_SERVICE_CONNECTIONS_SLOT, options, resource_group_name, name, slot)

    def is_cloneable_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.SiteCloneability:
        """Check whether a deployment slot can be cloned to another resource group or subscription.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteCloneability``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``BackupItem`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``FunctionSecrets``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: List of ``NetworkTrace``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``str``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for list of ``NetworkTrace``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/stop-web-site-network-trace-slot
        """
        self._call(_rest.WEB_APPS_STOP_WEB_SITE_NETWORK_TRACE_SLOT, options, resource_group_name, name, slot)

    def get_network_traces_slot(
        self, resource_group_name: str, name: str, operation_id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> list[models.NetworkTrace]:
        """Get the network traces made by an operation on a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param operation_id: ID of the operation.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: List of ``NetworkTrace``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: List of ``NetworkTrace``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: List of ``NetworkTrace``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/generate-new-site-publishing-password-slot
        """
        self._call(_rest.WEB_APPS_GENERATE_NEW_SITE_PUBLISHING_PASSWORD_SLOT, options, resource_group_name, name, slot)

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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PerfMonResponse`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SitePhpErrorLogFlag``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-site-php-error-log-flag-slot
        """
        return self._call(_rest.WEB_APPS_GET_SITE_PHP_ERROR_LOG_FLAG_SLOT, options, resource_group_name, name, slot)

    def deploy_workflow_artifacts_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        workflow_artifacts: models.WorkflowArtifacts | types.WorkflowArtifactsDict | IO[bytes] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deploy workflow files and app settings to a logic app, or delete files from it.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param workflow_artifacts: Files and app settings to deploy, and files to delete.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/deploy-workflow-artifacts-slot
        """
        self._call(
            _rest.WEB_APPS_DEPLOY_WORKFLOW_ARTIFACTS_SLOT, options, resource_group_name, name, slot, workflow_artifacts
        )

    def list_workflows_connections_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.WorkflowEnvelope:
        """Get the connections of a logic app's workflows.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``WorkflowEnvelope``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-workflows-connections-slot
        """
        return self._call(_rest.WEB_APPS_LIST_WORKFLOWS_CONNECTIONS_SLOT, options, resource_group_name, name, slot)

    def get_hybrid_connection_slot(
        self,
        resource_group_name: str,
        name: str,
        namespace_name: str,
        relay_name: str,
        slot: str,
        **options: Unpack[RequestOptions],
    ) -> models.HybridConnection:
        """Get a hybrid connection of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param namespace_name: Name of the Service Bus or Relay namespace.
        :param relay_name: Name of the hybrid connection in the relay namespace.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``HybridConnection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-hybrid-connection-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_HYBRID_CONNECTION_SLOT,
            options,
            resource_group_name,
            name,
            namespace_name,
            relay_name,
            slot,
        )

    def create_or_update_hybrid_connection_slot(
        self,
        resource_group_name: str,
        name: str,
        namespace_name: str,
        relay_name: str,
        slot: str,
        connection_envelope: models.HybridConnection | types.HybridConnectionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.HybridConnection:
        """Add a hybrid connection to a deployment slot, or update it.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param namespace_name: Name of the Service Bus or Relay namespace.
        :param relay_name: Name of the hybrid connection in the relay namespace.
        :param slot: Name of the deployment slot, such as staging.
        :param connection_envelope: Settings of the connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``HybridConnection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-hybrid-connection-slot
        """
        return self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_HYBRID_CONNECTION_SLOT,
            options,
            resource_group_name,
            name,
            namespace_name,
            relay_name,
            slot,
            connection_envelope,
        )

    def update_hybrid_connection_slot(
        self,
        resource_group_name: str,
        name: str,
        namespace_name: str,
        relay_name: str,
        slot: str,
        connection_envelope: models.HybridConnection | types.HybridConnectionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.HybridConnection:
        """Change a hybrid connection of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param namespace_name: Name of the Service Bus or Relay namespace.
        :param relay_name: Name of the hybrid connection in the relay namespace.
        :param slot: Name of the deployment slot, such as staging.
        :param connection_envelope: Settings of the connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``HybridConnection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-hybrid-connection-slot
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_HYBRID_CONNECTION_SLOT,
            options,
            resource_group_name,
            name,
            namespace_name,
            relay_name,
            slot,
            connection_envelope,
        )

    def delete_hybrid_connection_slot(
        self,
        resource_group_name: str,
        name: str,
        namespace_name: str,
        relay_name: str,
        slot: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Remove a hybrid connection from a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param namespace_name: Name of the Service Bus or Relay namespace.
        :param relay_name: Name of the hybrid connection in the relay namespace.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-hybrid-connection-slot
        """
        self._call(
            _rest.WEB_APPS_DELETE_HYBRID_CONNECTION_SLOT,
            options,
            resource_group_name,
            name,
            namespace_name,
            relay_name,
            slot,
        )

    def get_configuration_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.SiteConfigResource:
        """Get the site configuration of a deployment slot: runtime stack, limits, CORS, access restrictions and more.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteConfigResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-configuration-slot
        """
        return self._call(_rest.WEB_APPS_GET_CONFIGURATION_SLOT, options, resource_group_name, name, slot)

    def create_or_update_configuration_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        site_config: models.SiteConfigResource | types.SiteConfigResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SiteConfigResource:
        """Set the site configuration of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param site_config: Settings of the app.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteConfigResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-configuration-slot
        """
        return self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_CONFIGURATION_SLOT, options, resource_group_name, name, slot, site_config
        )

    def update_configuration_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        site_config: models.SiteConfigResource | types.SiteConfigResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SiteConfigResource:
        """Change parts of the site configuration of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param site_config: Settings to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteConfigResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-configuration-slot
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_CONFIGURATION_SLOT, options, resource_group_name, name, slot, site_config
        )

    def list_configuration_snapshot_info_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SiteConfigurationSnapshotInfo]:
        """List the snapshots of a deployment slot's site configuration.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SiteConfigurationSnapshotInfo`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-configuration-snapshot-info-slot
        """
        return self._list(
            _rest.WEB_APPS_LIST_CONFIGURATION_SNAPSHOT_INFO_SLOT, options, resource_group_name, name, slot
        )

    def get_configuration_snapshot_slot(
        self, resource_group_name: str, name: str, snapshot_id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.SiteConfigResource:
        """Get the site configuration of a deployment slot as it was in a snapshot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param snapshot_id: ID of the configuration snapshot.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteConfigResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-configuration-snapshot-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_CONFIGURATION_SNAPSHOT_SLOT, options, resource_group_name, name, snapshot_id, slot
        )

    def recover_site_configuration_snapshot_slot(
        self, resource_group_name: str, name: str, snapshot_id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Put the site configuration of a deployment slot back to a snapshot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param snapshot_id: ID of the configuration snapshot.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/recover-site-configuration-snapshot-slot
        """
        self._call(
            _rest.WEB_APPS_RECOVER_SITE_CONFIGURATION_SNAPSHOT_SLOT,
            options,
            resource_group_name,
            name,
            snapshot_id,
            slot,
        )

    def get_continuous_web_job_slot(
        self, resource_group_name: str, name: str, web_job_name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.ContinuousWebJob:
        """Get a continuous WebJob of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ContinuousWebJob``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-continuous-web-job-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_CONTINUOUS_WEB_JOB_SLOT, options, resource_group_name, name, web_job_name, slot
        )

    def delete_continuous_web_job_slot(
        self, resource_group_name: str, name: str, web_job_name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a continuous WebJob of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-continuous-web-job-slot
        """
        self._call(
            _rest.WEB_APPS_DELETE_CONTINUOUS_WEB_JOB_SLOT, options, resource_group_name, name, web_job_name, slot
        )

    def list_continuous_web_jobs_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ContinuousWebJob]:
        """List the continuous WebJobs of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ContinuousWebJob`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-continuous-web-jobs-slot
        """
        return self._list(_rest.WEB_APPS_LIST_CONTINUOUS_WEB_JOBS_SLOT, options, resource_group_name, name, slot)

    def start_continuous_web_job_slot(
        self, resource_group_name: str, name: str, web_job_name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Start a continuous WebJob of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/start-continuous-web-job-slot
        """
        self._call(_rest.WEB_APPS_START_CONTINUOUS_WEB_JOB_SLOT, options, resource_group_name, name, web_job_name, slot)

    def stop_continuous_web_job_slot(
        self, resource_group_name: str, name: str, web_job_name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Stop a continuous WebJob of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/stop-continuous-web-job-slot
        """
        self._call(_rest.WEB_APPS_STOP_CONTINUOUS_WEB_JOB_SLOT, options, resource_group_name, name, web_job_name, slot)

    def begin_get_slot_site_deployment_status_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        deployment_status_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.CsmDeploymentStatus]:
        """Follow one deployment of a deployment slot; finished when it has succeeded or failed on the instances.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param deployment_status_id: ID of the deployment whose state to get.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``CsmDeploymentStatus``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-slot-site-deployment-status-slot
        """
        return self._begin(
            _rest.WEB_APPS_GET_SLOT_SITE_DEPLOYMENT_STATUS_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            deployment_status_id,
        )

    def list_slot_site_deployment_statuses_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.CsmDeploymentStatus]:
        """List the state of a deployment slot's deployments.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``CsmDeploymentStatus`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-slot-site-deployment-statuses-slot
        """
        return self._list(
            _rest.WEB_APPS_LIST_SLOT_SITE_DEPLOYMENT_STATUSES_SLOT, options, resource_group_name, name, slot
        )

    def get_deployment_slot(
        self, resource_group_name: str, name: str, id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.Deployment:
        """Get one deployment of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param id: ID of the deployment.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Deployment``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-deployment-slot
        """
        return self._call(_rest.WEB_APPS_GET_DEPLOYMENT_SLOT, options, resource_group_name, name, id, slot)

    def create_deployment_slot(
        self,
        resource_group_name: str,
        name: str,
        id: str,
        slot: str,
        deployment: models.Deployment | types.DeploymentDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Record a deployment of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param id: ID of the deployment.
        :param slot: Name of the deployment slot, such as staging.
        :param deployment: Facts of the deployment to record.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Deployment``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-deployment-slot
        """
        return self._call(
            _rest.WEB_APPS_CREATE_DEPLOYMENT_SLOT, options, resource_group_name, name, id, slot, deployment
        )

    def delete_deployment_slot(
        self, resource_group_name: str, name: str, id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete the record of a deployment of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param id: ID of the deployment.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-deployment-slot
        """
        self._call(_rest.WEB_APPS_DELETE_DEPLOYMENT_SLOT, options, resource_group_name, name, id, slot)

    def list_deployments_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Deployment]:
        """List the deployments of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Deployment`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-deployments-slot
        """
        return self._list(_rest.WEB_APPS_LIST_DEPLOYMENTS_SLOT, options, resource_group_name, name, slot)

    def list_deployment_log_slot(
        self, resource_group_name: str, name: str, id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.Deployment:
        """Get the log of one deployment of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param id: ID of the deployment.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Deployment``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-deployment-log-slot
        """
        return self._call(_rest.WEB_APPS_LIST_DEPLOYMENT_LOG_SLOT, options, resource_group_name, name, id, slot)

    def get_domain_ownership_identifier_slot(
        self,
        resource_group_name: str,
        name: str,
        domain_ownership_identifier_name: str,
        slot: str,
        **options: Unpack[RequestOptions],
    ) -> models.Identifier:
        """Get a domain ownership identifier of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param domain_ownership_identifier_name: Name of the domain ownership identifier.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Identifier``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-domain-ownership-identifier-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_DOMAIN_OWNERSHIP_IDENTIFIER_SLOT,
            options,
            resource_group_name,
            name,
            domain_ownership_identifier_name,
            slot,
        )

    def create_or_update_domain_ownership_identifier_slot(
        self,
        resource_group_name: str,
        name: str,
        domain_ownership_identifier_name: str,
        slot: str,
        domain_ownership_identifier: models.Identifier | types.IdentifierDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Identifier:
        """Add a domain ownership identifier to a deployment slot, or update it.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param domain_ownership_identifier_name: Name of the domain ownership identifier.
        :param slot: Name of the deployment slot, such as staging.
        :param domain_ownership_identifier: The verification value.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Identifier``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-domain-ownership-identifier-slot
        """
        return self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_DOMAIN_OWNERSHIP_IDENTIFIER_SLOT,
            options,
            resource_group_name,
            name,
            domain_ownership_identifier_name,
            slot,
            domain_ownership_identifier,
        )

    def update_domain_ownership_identifier_slot(
        self,
        resource_group_name: str,
        name: str,
        domain_ownership_identifier_name: str,
        slot: str,
        domain_ownership_identifier: models.Identifier | types.IdentifierDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Identifier:
        """Change a domain ownership identifier of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param domain_ownership_identifier_name: Name of the domain ownership identifier.
        :param slot: Name of the deployment slot, such as staging.
        :param domain_ownership_identifier: The verification value.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Identifier``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-domain-ownership-identifier-slot
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_DOMAIN_OWNERSHIP_IDENTIFIER_SLOT,
            options,
            resource_group_name,
            name,
            domain_ownership_identifier_name,
            slot,
            domain_ownership_identifier,
        )

    def delete_domain_ownership_identifier_slot(
        self,
        resource_group_name: str,
        name: str,
        domain_ownership_identifier_name: str,
        slot: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a domain ownership identifier of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param domain_ownership_identifier_name: Name of the domain ownership identifier.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-domain-ownership-identifier-slot
        """
        self._call(
            _rest.WEB_APPS_DELETE_DOMAIN_OWNERSHIP_IDENTIFIER_SLOT,
            options,
            resource_group_name,
            name,
            domain_ownership_identifier_name,
            slot,
        )

    def list_domain_ownership_identifiers_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Identifier]:
        """List the domain ownership identifiers of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Identifier`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-domain-ownership-identifiers-slot
        """
        return self._list(
            _rest.WEB_APPS_LIST_DOMAIN_OWNERSHIP_IDENTIFIERS_SLOT, options, resource_group_name, name, slot
        )

    def get_ms_deploy_status_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.MSDeployStatus:
        """Get the state of the last Web Deploy operation on a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``MSDeployStatus``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-ms-deploy-status-slot
        """
        return self._call(_rest.WEB_APPS_GET_MS_DEPLOY_STATUS_SLOT, options, resource_group_name, name, slot)

    def begin_create_ms_deploy_operation_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        ms_deploy: models.MSDeploy | types.MSDeployDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.MSDeployStatus]:
        """Deploy a Web Deploy package to a deployment slot; finished when it has been deployed.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param ms_deploy: Package and parameters of the deployment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``MSDeployStatus``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-ms-deploy-operation-slot
        """
        return self._begin(
            _rest.WEB_APPS_CREATE_MS_DEPLOY_OPERATION_SLOT, options, resource_group_name, name, slot, ms_deploy
        )

    def get_ms_deploy_log_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.MSDeployLog:
        """Get the log of the last Web Deploy operation on a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``MSDeployLog``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-ms-deploy-log-slot
        """
        return self._call(_rest.WEB_APPS_GET_MS_DEPLOY_LOG_SLOT, options, resource_group_name, name, slot)

    def get_instance_ms_deploy_status_slot(
        self, resource_group_name: str, name: str, slot: str, instance_id: str, **options: Unpack[RequestOptions]
    ) -> models.MSDeployStatus:
        """Get the state of the last Web Deploy operation on an instance of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param instance_id: ID of the instance, as the list of instances gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``MSDeployStatus``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-instance-ms-deploy-status-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_INSTANCE_MS_DEPLOY_STATUS_SLOT, options, resource_group_name, name, slot, instance_id
        )

    def begin_create_instance_ms_deploy_operation_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        instance_id: str,
        ms_deploy: models.MSDeploy | types.MSDeployDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.MSDeployStatus]:
        """Deploy a Web Deploy package to an instance of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param instance_id: ID of the instance, as the list of instances gives it.
        :param ms_deploy: Package and parameters of the deployment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``MSDeployStatus``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-instance-ms-deploy-operation-slot
        """
        return self._begin(
            _rest.WEB_APPS_CREATE_INSTANCE_MS_DEPLOY_OPERATION_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            instance_id,
            ms_deploy,
        )

    def get_instance_ms_deploy_log_slot(
        self, resource_group_name: str, name: str, slot: str, instance_id: str, **options: Unpack[RequestOptions]
    ) -> models.MSDeployLog:
        """Get the log of the last Web Deploy operation on an instance of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param instance_id: ID of the instance, as the list of instances gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``MSDeployLog``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-instance-ms-deploy-log-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_INSTANCE_MS_DEPLOY_LOG_SLOT, options, resource_group_name, name, slot, instance_id
        )

    def get_instance_function_slot(
        self, resource_group_name: str, name: str, function_name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.FunctionEnvelope:
        """Get a function of a function app's deployment slot by name.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param function_name: Name of the function.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``FunctionEnvelope``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-instance-function-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_INSTANCE_FUNCTION_SLOT, options, resource_group_name, name, function_name, slot
        )

    def begin_create_instance_function_slot(
        self,
        resource_group_name: str,
        name: str,
        function_name: str,
        slot: str,
        function_envelope: models.FunctionEnvelope | types.FunctionEnvelopeDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.FunctionEnvelope]:
        """Create a function in a function app's deployment slot, or update it.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param function_name: Name of the function.
        :param slot: Name of the deployment slot, such as staging.
        :param function_envelope: Files and configuration of the function.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``FunctionEnvelope``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-instance-function-slot
        """
        return self._begin(
            _rest.WEB_APPS_CREATE_INSTANCE_FUNCTION_SLOT,
            options,
            resource_group_name,
            name,
            function_name,
            slot,
            function_envelope,
        )

    def delete_instance_function_slot(
        self, resource_group_name: str, name: str, function_name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a function from a function app's deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param function_name: Name of the function.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-instance-function-slot
        """
        self._call(
            _rest.WEB_APPS_DELETE_INSTANCE_FUNCTION_SLOT, options, resource_group_name, name, function_name, slot
        )

    def list_instance_functions_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.FunctionEnvelope]:
        """List the functions of a function app's deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``FunctionEnvelope`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-instance-functions-slot
        """
        return self._list(_rest.WEB_APPS_LIST_INSTANCE_FUNCTIONS_SLOT, options, resource_group_name, name, slot)

    def create_or_update_function_secret_slot(
        self,
        resource_group_name: str,
        name: str,
        function_name: str,
        key_name: str,
        slot: str,
        key: models.KeyInfo | types.KeyInfoDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.KeyInfo:
        """Set a key of one function.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param function_name: Name of the function.
        :param key_name: Name of the key.
        :param slot: Name of the deployment slot, such as staging.
        :param key: Name and value of the key; the value is generated when left out.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``KeyInfo``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-function-secret-slot
        """
        return self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_FUNCTION_SECRET_SLOT,
            options,
            resource_group_name,
            name,
            function_name,
            key_name,
            slot,
            key,
        )

    def delete_function_secret_slot(
        self,
        resource_group_name: str,
        name: str,
        function_name: str,
        key_name: str,
        slot: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a key of one function.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param function_name: Name of the function.
        :param key_name: Name of the key.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-function-secret-slot
        """
        self._call(
            _rest.WEB_APPS_DELETE_FUNCTION_SECRET_SLOT,
            options,
            resource_group_name,
            name,
            function_name,
            key_name,
            slot,
        )

    def list_function_keys_slot(
        self, resource_group_name: str, name: str, function_name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.StringDictionary:
        """Get the keys of one function.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param function_name: Name of the function.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``StringDictionary``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-function-keys-slot
        """
        return self._call(
            _rest.WEB_APPS_LIST_FUNCTION_KEYS_SLOT, options, resource_group_name, name, function_name, slot
        )

    def list_function_secrets_slot(
        self, resource_group_name: str, name: str, function_name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.FunctionSecrets:
        """Get the key and trigger URL of one function.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param function_name: Name of the function.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``FunctionSecrets``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-function-secrets-slot
        """
        return self._call(
            _rest.WEB_APPS_LIST_FUNCTION_SECRETS_SLOT, options, resource_group_name, name, function_name, slot
        )

    def get_host_name_binding_slot(
        self, resource_group_name: str, name: str, slot: str, host_name: str, **options: Unpack[RequestOptions]
    ) -> models.HostNameBinding:
        """Get a host name binding of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param host_name: Host name, such as www.contoso.com.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``HostNameBinding``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-host-name-binding-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_HOST_NAME_BINDING_SLOT, options, resource_group_name, name, slot, host_name
        )

    def create_or_update_host_name_binding_slot(
        self,
        resource_group_name: str,
        name: str,
        host_name: str,
        slot: str,
        host_name_binding: models.HostNameBinding | types.HostNameBindingDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.HostNameBinding:
        """Bind a custom host name to a deployment slot, or change the binding, for example its certificate.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param host_name: Host name, such as www.contoso.com.
        :param slot: Name of the deployment slot, such as staging.
        :param host_name_binding: Domain and certificate of the binding.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``HostNameBinding``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-host-name-binding-slot
        """
        return self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_HOST_NAME_BINDING_SLOT,
            options,
            resource_group_name,
            name,
            host_name,
            slot,
            host_name_binding,
        )

    def delete_host_name_binding_slot(
        self, resource_group_name: str, name: str, slot: str, host_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a host name binding from a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param host_name: Host name, such as www.contoso.com.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-host-name-binding-slot
        """
        self._call(_rest.WEB_APPS_DELETE_HOST_NAME_BINDING_SLOT, options, resource_group_name, name, slot, host_name)

    def list_host_name_bindings_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.HostNameBinding]:
        """List the host name bindings of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``HostNameBinding`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-host-name-bindings-slot
        """
        return self._list(_rest.WEB_APPS_LIST_HOST_NAME_BINDINGS_SLOT, options, resource_group_name, name, slot)

    def get_relay_service_connection_slot(
        self, resource_group_name: str, name: str, entity_name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.RelayServiceConnectionEntity:
        """Get a classic (BizTalk) hybrid connection of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param entity_name: Name of the hybrid connection.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RelayServiceConnectionEntity``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-relay-service-connection-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_RELAY_SERVICE_CONNECTION_SLOT, options, resource_group_name, name, entity_name, slot
        )

    def create_or_update_relay_service_connection_slot(
        self,
        resource_group_name: str,
        name: str,
        entity_name: str,
        slot: str,
        connection_envelope: models.RelayServiceConnectionEntity | types.RelayServiceConnectionEntityDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RelayServiceConnectionEntity:
        """Add a classic (BizTalk) hybrid connection to a deployment slot, or update it.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param entity_name: Name of the hybrid connection.
        :param slot: Name of the deployment slot, such as staging.
        :param connection_envelope: Settings of the connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RelayServiceConnectionEntity``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-relay-service-connection-slot
        """
        return self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_RELAY_SERVICE_CONNECTION_SLOT,
            options,
            resource_group_name,
            name,
            entity_name,
            slot,
            connection_envelope,
        )

    def update_relay_service_connection_slot(
        self,
        resource_group_name: str,
        name: str,
        entity_name: str,
        slot: str,
        connection_envelope: models.RelayServiceConnectionEntity | types.RelayServiceConnectionEntityDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RelayServiceConnectionEntity:
        """Change a classic (BizTalk) hybrid connection of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param entity_name: Name of the hybrid connection.
        :param slot: Name of the deployment slot, such as staging.
        :param connection_envelope: Settings of the connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RelayServiceConnectionEntity``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-relay-service-connection-slot
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_RELAY_SERVICE_CONNECTION_SLOT,
            options,
            resource_group_name,
            name,
            entity_name,
            slot,
            connection_envelope,
        )

    def delete_relay_service_connection_slot(
        self, resource_group_name: str, name: str, entity_name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a classic (BizTalk) hybrid connection from a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param entity_name: Name of the hybrid connection.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-relay-service-connection-slot
        """
        self._call(
            _rest.WEB_APPS_DELETE_RELAY_SERVICE_CONNECTION_SLOT, options, resource_group_name, name, entity_name, slot
        )

    def get_instance_info_slot(
        self, resource_group_name: str, name: str, instance_id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.WebSiteInstanceStatus:
        """Get the state and addresses of one instance of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param instance_id: ID of the instance, as the list of instances gives it.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``WebSiteInstanceStatus``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-instance-info-slot
        """
        return self._call(_rest.WEB_APPS_GET_INSTANCE_INFO_SLOT, options, resource_group_name, name, instance_id, slot)

    def list_instance_identifiers_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.WebSiteInstanceStatus]:
        """List the instances a deployment slot runs on.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``WebSiteInstanceStatus`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-instance-identifiers-slot
        """
        return self._list(_rest.WEB_APPS_LIST_INSTANCE_IDENTIFIERS_SLOT, options, resource_group_name, name, slot)

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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ProcessInfo``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-instance-process-slot
        """
        self._call(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ProcessInfo`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: The content, in chunks.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ProcessThreadInfo`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ProcessModuleInfo``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ProcessModuleInfo`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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

    def get_migrate_my_sql_status_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.MigrateMySqlStatus:
        """Get how far the move of a deployment slot's MySQL database has got.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``MigrateMySqlStatus``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SwiftVirtualNetwork``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SwiftVirtualNetwork``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SwiftVirtualNetwork``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-swift-virtual-network-slot
        """
        self._call(_rest.WEB_APPS_DELETE_SWIFT_VIRTUAL_NETWORK_SLOT, options, resource_group_name, name, slot)

    def list_network_features_slot(
        self, resource_group_name: str, name: str, view: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.NetworkFeatures:
        """List the network features a deployment slot uses.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param view: Kind of view; summary.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``NetworkFeatures``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PremierAddOn``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PremierAddOn``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-premier-add-on-slot
        """
        self._call(
            _rest.WEB_APPS_DELETE_PREMIER_ADD_ON_SLOT, options, resource_group_name, name, premier_add_on_name, slot
        )
