# Generated from swagger/web/ by "make generate": do not edit.

"""Operations of ``web``: ``web_apps``."""

from __future__ import annotations

from builtins import list as _list
from typing import TYPE_CHECKING, Any

from ....core.clients.annotations import typed_methods
from .._rest import _web_apps as _rest
from ._web_apps_2 import _WebAppsOperations2
from ._web_apps_3 import _WebAppsOperations3

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


class WebAppsOperations(_WebAppsOperations2, _WebAppsOperations3):
    """Web apps, function apps and their deployment slots: everything from creating to diagnosing them.

    An attribute of the client: ``client.web_apps``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_resource_group(
        self, resource_group_name: str, *, include_slots: bool | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Site]:
        """List the web apps of one resource group, on request with their slots.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param include_slots: Whether to list deployment slots as well.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-by-resource-group
        """
        return self._list(_rest.WEB_APPS_LIST_BY_RESOURCE_GROUP, options, resource_group_name, include_slots)

    def get_private_endpoint_connection(
        self,
        resource_group_name: str,
        name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.RemotePrivateEndpointConnectionARMResource:
        """Get one private endpoint connection of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-private-endpoint-connection
        """
        return self._call(
            _rest.WEB_APPS_GET_PRIVATE_ENDPOINT_CONNECTION,
            options,
            resource_group_name,
            name,
            private_endpoint_connection_name,
        )

    def begin_approve_or_reject_private_endpoint_connection(
        self,
        resource_group_name: str,
        name: str,
        private_endpoint_connection_name: str,
        private_endpoint_wrapper: models.RemotePrivateEndpointConnectionARMResource
        | types.RemotePrivateEndpointConnectionARMResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.RemotePrivateEndpointConnectionARMResource]:
        """Approve or reject a private endpoint connection of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param private_endpoint_wrapper: The connection with its new state.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/approve-or-reject-private-endpoint-connection
        """
        return self._begin(
            _rest.WEB_APPS_APPROVE_OR_REJECT_PRIVATE_ENDPOINT_CONNECTION,
            options,
            resource_group_name,
            name,
            private_endpoint_connection_name,
            private_endpoint_wrapper,
        )

    def begin_delete_private_endpoint_connection(
        self,
        resource_group_name: str,
        name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[Any]:
        """Delete a private endpoint connection of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-private-endpoint-connection
        """
        return self._begin(
            _rest.WEB_APPS_DELETE_PRIVATE_ENDPOINT_CONNECTION,
            options,
            resource_group_name,
            name,
            private_endpoint_connection_name,
        )

    def get_private_endpoint_connection_list(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RemotePrivateEndpointConnectionARMResource]:
        """List the private endpoint connections of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-private-endpoint-connection-list
        """
        return self._list(_rest.WEB_APPS_GET_PRIVATE_ENDPOINT_CONNECTION_LIST, options, resource_group_name, name)

    def get_hybrid_connection(
        self,
        resource_group_name: str,
        name: str,
        namespace_name: str,
        relay_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.HybridConnection:
        """Get a hybrid connection of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param namespace_name: Name of the Service Bus or Relay namespace.
        :param relay_name: Name of the hybrid connection in the relay namespace.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-hybrid-connection
        """
        return self._call(
            _rest.WEB_APPS_GET_HYBRID_CONNECTION, options, resource_group_name, name, namespace_name, relay_name
        )

    def create_or_update_hybrid_connection(
        self,
        resource_group_name: str,
        name: str,
        namespace_name: str,
        relay_name: str,
        connection_envelope: models.HybridConnection | types.HybridConnectionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.HybridConnection:
        """Add a hybrid connection to a web app, or update it.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param namespace_name: Name of the Service Bus or Relay namespace.
        :param relay_name: Name of the hybrid connection in the relay namespace.
        :param connection_envelope: Settings of the connection.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-hybrid-connection
        """
        return self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_HYBRID_CONNECTION,
            options,
            resource_group_name,
            name,
            namespace_name,
            relay_name,
            connection_envelope,
        )

    def update_hybrid_connection(
        self,
        resource_group_name: str,
        name: str,
        namespace_name: str,
        relay_name: str,
        connection_envelope: models.HybridConnection | types.HybridConnectionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.HybridConnection:
        """Change a hybrid connection of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param namespace_name: Name of the Service Bus or Relay namespace.
        :param relay_name: Name of the hybrid connection in the relay namespace.
        :param connection_envelope: Settings of the connection.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-hybrid-connection
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_HYBRID_CONNECTION,
            options,
            resource_group_name,
            name,
            namespace_name,
            relay_name,
            connection_envelope,
        )

    def delete_hybrid_connection(
        self,
        resource_group_name: str,
        name: str,
        namespace_name: str,
        relay_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Remove a hybrid connection from a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param namespace_name: Name of the Service Bus or Relay namespace.
        :param relay_name: Name of the hybrid connection in the relay namespace.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-hybrid-connection
        """
        return self._run(
            _rest.WEB_APPS_DELETE_HYBRID_CONNECTION, options, resource_group_name, name, namespace_name, relay_name
        )

    def get(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> models.Site:
        """Get a web app with its state, host names and settings, but no app settings.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get
        """
        return self._call(_rest.WEB_APPS_GET, options, resource_group_name, name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        name: str,
        site_envelope: models.Site | types.SiteDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Site]:
        """Create a web app, or update it in place; finished when it is ready for deployments.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param site_envelope: Location, plan, site configuration and other settings.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update
        """
        return self._begin(_rest.WEB_APPS_CREATE_OR_UPDATE, options, resource_group_name, name, site_envelope)

    def update(
        self,
        resource_group_name: str,
        name: str,
        site_envelope: models.SitePatchResource | types.SitePatchResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Site:
        """Change settings of a web app; what is left out stays as it is.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param site_envelope: Settings to change.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update
        """
        return self._call(_rest.WEB_APPS_UPDATE, options, resource_group_name, name, site_envelope)

    def delete(
        self,
        resource_group_name: str,
        name: str,
        *,
        delete_metrics: bool | None = None,
        delete_empty_server_farm: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a web app; if it was the last app of its plan, the plan goes too unless told otherwise.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param delete_metrics: Whether to delete the metrics of the app as well.
        :param delete_empty_server_farm: Whether to delete the plan as well if this was its last app; true by default.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete
        """
        return self._run(
            _rest.WEB_APPS_DELETE, options, resource_group_name, name, delete_metrics, delete_empty_server_farm
        )

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Site]:
        """List the web apps and function apps of the subscription.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list
        """
        return self._list(_rest.WEB_APPS_LIST, options)

    def analyze_custom_hostname(
        self, resource_group_name: str, name: str, *, host_name: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.CustomHostnameAnalysisResult:
        """Check whether a custom host name can be added to a web app, by its DNS records.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param host_name: Host name, such as www.contoso.com.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/analyze-custom-hostname
        """
        return self._call(_rest.WEB_APPS_ANALYZE_CUSTOM_HOSTNAME, options, resource_group_name, name, host_name)

    def apply_slot_config_to_production(
        self,
        resource_group_name: str,
        name: str,
        slot_swap_entity: models.CsmSlotEntity | types.CsmSlotEntityDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Apply the slot-bound settings of another slot to the production slot, as the first phase of a swap.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot_swap_entity: The other slot, and whether to keep the virtual network connection.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/apply-slot-config-to-production
        """
        return self._run(
            _rest.WEB_APPS_APPLY_SLOT_CONFIG_TO_PRODUCTION, options, resource_group_name, name, slot_swap_entity
        )

    def backup(
        self,
        resource_group_name: str,
        name: str,
        request: models.BackupRequest | types.BackupRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.BackupItem:
        """Back up a web app now.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param request: Storage to back up to, and databases to include.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/backup
        """
        return self._call(_rest.WEB_APPS_BACKUP, options, resource_group_name, name, request)

    def update_application_settings(
        self,
        resource_group_name: str,
        name: str,
        app_settings: models.StringDictionary | types.StringDictionaryDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.StringDictionary:
        """Set the app settings of a web app, in place of those it has; the app restarts.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param app_settings: All app settings, by name; those not given are removed.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-application-settings
        """
        return self._call(_rest.WEB_APPS_UPDATE_APPLICATION_SETTINGS, options, resource_group_name, name, app_settings)

    def list_application_settings(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.StringDictionary:
        """Get the app settings of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-application-settings
        """
        return self._call(_rest.WEB_APPS_LIST_APPLICATION_SETTINGS, options, resource_group_name, name)

    def update_auth_settings(
        self,
        resource_group_name: str,
        name: str,
        site_auth_settings: models.SiteAuthSettings | types.SiteAuthSettingsDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SiteAuthSettings:
        """Set the sign-in (authentication, version 1) settings of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param site_auth_settings: The sign-in settings.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-auth-settings
        """
        return self._call(_rest.WEB_APPS_UPDATE_AUTH_SETTINGS, options, resource_group_name, name, site_auth_settings)

    def get_auth_settings(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.SiteAuthSettings:
        """Get the sign-in (authentication, version 1) settings of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-auth-settings
        """
        return self._call(_rest.WEB_APPS_GET_AUTH_SETTINGS, options, resource_group_name, name)

    def update_azure_storage_accounts(
        self,
        resource_group_name: str,
        name: str,
        azure_storage_accounts: models.AzureStoragePropertyDictionaryResource
        | types.AzureStoragePropertyDictionaryResourceDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AzureStoragePropertyDictionaryResource:
        """Set the storage mounts of a web app, in place of those it has.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param azure_storage_accounts: All storage mounts, by name; those not given are removed.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-azure-storage-accounts
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_AZURE_STORAGE_ACCOUNTS, options, resource_group_name, name, azure_storage_accounts
        )

    def list_azure_storage_accounts(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.AzureStoragePropertyDictionaryResource:
        """Get the storage mounts of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-azure-storage-accounts
        """
        return self._call(_rest.WEB_APPS_LIST_AZURE_STORAGE_ACCOUNTS, options, resource_group_name, name)

    def update_backup_configuration(
        self,
        resource_group_name: str,
        name: str,
        request: models.BackupRequest | types.BackupRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.BackupRequest:
        """Set the scheduled backup of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param request: Storage, schedule and databases of the backup.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-backup-configuration
        """
        return self._call(_rest.WEB_APPS_UPDATE_BACKUP_CONFIGURATION, options, resource_group_name, name, request)

    def delete_backup_configuration(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Turn off the scheduled backup of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-backup-configuration
        """
        return self._run(_rest.WEB_APPS_DELETE_BACKUP_CONFIGURATION, options, resource_group_name, name)

    def get_backup_configuration(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.BackupRequest:
        """Get the scheduled backup of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-backup-configuration
        """
        return self._call(_rest.WEB_APPS_GET_BACKUP_CONFIGURATION, options, resource_group_name, name)

    def update_connection_strings(
        self,
        resource_group_name: str,
        name: str,
        connection_strings: models.ConnectionStringDictionary | types.ConnectionStringDictionaryDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ConnectionStringDictionary:
        """Set the connection strings of a web app, in place of those it has.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param connection_strings: All connection strings, by name; those not given are removed.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-connection-strings
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_CONNECTION_STRINGS, options, resource_group_name, name, connection_strings
        )

    def list_connection_strings(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.ConnectionStringDictionary:
        """Get the connection strings of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-connection-strings
        """
        return self._call(_rest.WEB_APPS_LIST_CONNECTION_STRINGS, options, resource_group_name, name)

    def update_metadata(
        self,
        resource_group_name: str,
        name: str,
        metadata: models.StringDictionary | types.StringDictionaryDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.StringDictionary:
        """Set the metadata of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param metadata: All metadata, by name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-metadata
        """
        return self._call(_rest.WEB_APPS_UPDATE_METADATA, options, resource_group_name, name, metadata)

    def list_metadata(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.StringDictionary:
        """Get the metadata of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-metadata
        """
        return self._call(_rest.WEB_APPS_LIST_METADATA, options, resource_group_name, name)

    def begin_list_publishing_credentials(
        self, resource_group_name: str, name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.User]:
        """Get the user name and password for deploying to a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-publishing-credentials
        """
        return self._begin(_rest.WEB_APPS_LIST_PUBLISHING_CREDENTIALS, options, resource_group_name, name)

    def update_site_push_settings(
        self,
        resource_group_name: str,
        name: str,
        push_settings: models.PushSettings | types.PushSettingsDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.PushSettings:
        """Set the push notification settings of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param push_settings: Push notification settings.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-site-push-settings
        """
        return self._call(_rest.WEB_APPS_UPDATE_SITE_PUSH_SETTINGS, options, resource_group_name, name, push_settings)

    def list_site_push_settings(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.PushSettings:
        """Get the push notification settings of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-site-push-settings
        """
        return self._call(_rest.WEB_APPS_LIST_SITE_PUSH_SETTINGS, options, resource_group_name, name)

    def get_web_site_container_logs(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> Iterator[bytes]:
        """Get the last lines of a web app's container log.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-web-site-container-logs
        """
        return self._call(_rest.WEB_APPS_GET_WEB_SITE_CONTAINER_LOGS, options, resource_group_name, name)

    def get_container_logs_zip(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> Iterator[bytes]:
        """Get the container logs of a web app as a ZIP file.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-container-logs-zip
        """
        return self._call(_rest.WEB_APPS_GET_CONTAINER_LOGS_ZIP, options, resource_group_name, name)

    def discover_backup(
        self,
        resource_group_name: str,
        name: str,
        request: models.RestoreRequest | types.RestoreRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RestoreRequest:
        """Look into a backup in storage: which app and databases it holds, for restoring it to a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param request: Storage and name of the backup.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/discover-backup
        """
        return self._call(_rest.WEB_APPS_DISCOVER_BACKUP, options, resource_group_name, name, request)

    def get_one_deploy_status(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> Any:
        """Get the state of the last deployment that was pushed to a web app through the API.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-one-deploy-status
        """
        return self._call(_rest.WEB_APPS_GET_ONE_DEPLOY_STATUS, options, resource_group_name, name)

    def create_one_deploy_operation(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> Any:
        """Deploy a package to a web app through the API.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-one-deploy-operation
        """
        return self._call(_rest.WEB_APPS_CREATE_ONE_DEPLOY_OPERATION, options, resource_group_name, name)

    def get_functions_admin_token(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> str:
        """Get a short-lived token that can be exchanged for the master key of a web app's functions.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-functions-admin-token
        """
        return self._call(_rest.WEB_APPS_GET_FUNCTIONS_ADMIN_TOKEN, options, resource_group_name, name)

    def list_host_keys(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> models.HostKeys:
        """Get the keys of a function app: master key, function keys and system keys.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-host-keys
        """
        return self._call(_rest.WEB_APPS_LIST_HOST_KEYS, options, resource_group_name, name)

    def list_sync_status(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> None:
        """Ask for the synchronisation state of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-sync-status
        """
        return self._run(_rest.WEB_APPS_LIST_SYNC_STATUS, options, resource_group_name, name)

    def sync_functions(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> None:
        """Synchronise the functions of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/sync-functions
        """
        return self._run(_rest.WEB_APPS_SYNC_FUNCTIONS, options, resource_group_name, name)

    def create_or_update_host_secret(
        self,
        resource_group_name: str,
        name: str,
        key_type: str,
        key_name: str,
        key: models.KeyInfo | types.KeyInfoDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.KeyInfo:
        """Set a function key or system key that holds for the whole function app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param key_type: Kind of key: functionKeys or systemKeys.
        :param key_name: Name of the key.
        :param key: Name and value of the key; the value is generated when left out.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-host-secret
        """
        return self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_HOST_SECRET, options, resource_group_name, name, key_type, key_name, key
        )

    def delete_host_secret(
        self, resource_group_name: str, name: str, key_type: str, key_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a function key or system key that holds for the whole function app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param key_type: Kind of key: functionKeys or systemKeys.
        :param key_name: Name of the key.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-host-secret
        """
        return self._run(_rest.WEB_APPS_DELETE_HOST_SECRET, options, resource_group_name, name, key_type, key_name)

    def list_hybrid_connections(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.HybridConnection:
        """List the hybrid connections of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-hybrid-connections
        """
        return self._call(_rest.WEB_APPS_LIST_HYBRID_CONNECTIONS, options, resource_group_name, name)

    def list_relay_service_connections(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.RelayServiceConnectionEntity:
        """List the classic (BizTalk) hybrid connections of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-relay-service-connections
        """
        return self._call(_rest.WEB_APPS_LIST_RELAY_SERVICE_CONNECTIONS, options, resource_group_name, name)

    def is_cloneable(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.SiteCloneability:
        """Check whether a web app can be cloned to another resource group or subscription.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/is-cloneable
        """
        return self._call(_rest.WEB_APPS_IS_CLONEABLE, options, resource_group_name, name)

    def list_site_backups(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.BackupItem]:
        """List the backups of a web app, automatic ones as well.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-site-backups
        """
        return self._list(_rest.WEB_APPS_LIST_SITE_BACKUPS, options, resource_group_name, name)

    def list_sync_function_triggers(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.FunctionSecrets:
        """Get the secrets needed to synchronise function triggers of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-sync-function-triggers
        """
        return self._call(_rest.WEB_APPS_LIST_SYNC_FUNCTION_TRIGGERS, options, resource_group_name, name)

    def begin_migrate_storage(
        self,
        resource_group_name: str,
        name: str,
        migration_options: models.StorageMigrationOptions | types.StorageMigrationOptionsDict | IO[bytes],
        *,
        subscription_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.StorageMigrationResponse]:
        """Move the content of a web app to an Azure Files share.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param migration_options: Azure Files share to move the app's content to.
        :param subscription_name: ID of the subscription.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/migrate-storage
        """
        return self._begin(
            _rest.WEB_APPS_MIGRATE_STORAGE, options, resource_group_name, name, migration_options, subscription_name
        )

    def begin_migrate_my_sql(
        self,
        resource_group_name: str,
        name: str,
        migration_request_envelope: models.MigrateMySqlRequest | types.MigrateMySqlRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Operation]:
        """Move a web app's MySQL database from the app to a server or back.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param migration_request_envelope: Target database and direction of the migration.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/migrate-my-sql
        """
        return self._begin(
            _rest.WEB_APPS_MIGRATE_MY_SQL, options, resource_group_name, name, migration_request_envelope
        )

    def get_network_trace_operation(
        self, resource_group_name: str, name: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> _list[models.NetworkTrace]:
        """Get the state of a network trace of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param operation_id: ID of the operation.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-network-trace-operation
        """
        return self._call(_rest.WEB_APPS_GET_NETWORK_TRACE_OPERATION, options, resource_group_name, name, operation_id)

    def start_web_site_network_trace(
        self,
        resource_group_name: str,
        name: str,
        *,
        duration_in_seconds: int | None = None,
        max_frame_length: int | None = None,
        sas_url: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> str:
        """Start a network trace of a web app and return at once.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param duration_in_seconds: How long to trace, in seconds.
        :param max_frame_length: Most bytes to record of each network frame.
        :param sas_url: SAS URL of the blob container to write the trace to.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/start-web-site-network-trace
        """
        return self._call(
            _rest.WEB_APPS_START_WEB_SITE_NETWORK_TRACE,
            options,
            resource_group_name,
            name,
            duration_in_seconds,
            max_frame_length,
            sas_url,
        )

    def begin_start_web_site_network_trace_operation(
        self,
        resource_group_name: str,
        name: str,
        *,
        duration_in_seconds: int | None = None,
        max_frame_length: int | None = None,
        sas_url: str | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[_list[models.NetworkTrace]]:
        """Start a network trace of a web app; finished when the trace is complete.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param duration_in_seconds: How long to trace, in seconds.
        :param max_frame_length: Most bytes to record of each network frame.
        :param sas_url: SAS URL of the blob container to write the trace to.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/start-web-site-network-trace-operation
        """
        return self._begin(
            _rest.WEB_APPS_START_WEB_SITE_NETWORK_TRACE_OPERATION,
            options,
            resource_group_name,
            name,
            duration_in_seconds,
            max_frame_length,
            sas_url,
        )

    def stop_web_site_network_trace(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Stop the network trace of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/stop-web-site-network-trace
        """
        return self._run(_rest.WEB_APPS_STOP_WEB_SITE_NETWORK_TRACE, options, resource_group_name, name)

    def get_network_traces(
        self, resource_group_name: str, name: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> _list[models.NetworkTrace]:
        """Get the network traces made by an operation on a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param operation_id: ID of the operation.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-network-traces
        """
        return self._call(_rest.WEB_APPS_GET_NETWORK_TRACES, options, resource_group_name, name, operation_id)

    def get_network_trace_operation_v2(
        self, resource_group_name: str, name: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> _list[models.NetworkTrace]:
        """Get the state of a network trace of a web app, by the newer address.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param operation_id: ID of the operation.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-network-trace-operation-v2
        """
        return self._call(
            _rest.WEB_APPS_GET_NETWORK_TRACE_OPERATION_V2, options, resource_group_name, name, operation_id
        )

    def get_network_traces_v2(
        self, resource_group_name: str, name: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> _list[models.NetworkTrace]:
        """Get the network traces made by an operation on a web app, by the newer address.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param operation_id: ID of the operation.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-network-traces-v2
        """
        return self._call(_rest.WEB_APPS_GET_NETWORK_TRACES_V2, options, resource_group_name, name, operation_id)

    def generate_new_site_publishing_password(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Replace the publishing password of a web app with a new one.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/generate-new-site-publishing-password
        """
        return self._run(_rest.WEB_APPS_GENERATE_NEW_SITE_PUBLISHING_PASSWORD, options, resource_group_name, name)

    def list_perf_mon_counters(
        self, resource_group_name: str, name: str, *, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PerfMonResponse]:
        """List the performance counters of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param filter: OData filter on the results.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-perf-mon-counters
        """
        return self._list(_rest.WEB_APPS_LIST_PERF_MON_COUNTERS, options, resource_group_name, name, filter)

    def get_site_php_error_log_flag(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.SitePhpErrorLogFlag:
        """Get whether PHP errors of a web app are logged.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-site-php-error-log-flag
        """
        return self._call(_rest.WEB_APPS_GET_SITE_PHP_ERROR_LOG_FLAG, options, resource_group_name, name)

    def list_premier_add_ons(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.PremierAddOn:
        """List the add-ons of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-premier-add-ons
        """
        return self._call(_rest.WEB_APPS_LIST_PREMIER_ADD_ONS, options, resource_group_name, name)

    def get_private_link_resources(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateLinkResourcesWrapper:
        """List what a private endpoint can connect to in a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-private-link-resources
        """
        return self._call(_rest.WEB_APPS_GET_PRIVATE_LINK_RESOURCES, options, resource_group_name, name)

    def deploy_workflow_artifacts(
        self,
        resource_group_name: str,
        name: str,
        workflow_artifacts: models.WorkflowArtifacts | types.WorkflowArtifactsDict | IO[bytes] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deploy workflow files and app settings to a logic app, or delete files from it.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param workflow_artifacts: Files and app settings to deploy, and files to delete.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/deploy-workflow-artifacts
        """
        return self._run(
            _rest.WEB_APPS_DEPLOY_WORKFLOW_ARTIFACTS, options, resource_group_name, name, workflow_artifacts
        )

    def list_workflows_connections(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.WorkflowEnvelope:
        """Get the connections of a logic app's workflows.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-workflows-connections
        """
        return self._call(_rest.WEB_APPS_LIST_WORKFLOWS_CONNECTIONS, options, resource_group_name, name)

    def get_backup_status(
        self, resource_group_name: str, name: str, backup_id: str, **options: Unpack[RequestOptions]
    ) -> models.BackupItem:
        """Get the state of one backup of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param backup_id: ID of the backup.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-backup-status
        """
        return self._call(_rest.WEB_APPS_GET_BACKUP_STATUS, options, resource_group_name, name, backup_id)

    def delete_backup(
        self, resource_group_name: str, name: str, backup_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a backup of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param backup_id: ID of the backup.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-backup
        """
        return self._run(_rest.WEB_APPS_DELETE_BACKUP, options, resource_group_name, name, backup_id)

    def list_backups(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.BackupItem]:
        """List the backups of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-backups
        """
        return self._list(_rest.WEB_APPS_LIST_BACKUPS, options, resource_group_name, name)

    def list_backup_status_secrets(
        self,
        resource_group_name: str,
        name: str,
        backup_id: str,
        request: models.BackupRequest | types.BackupRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.BackupItem:
        """Get the state of a backup of a web app with the SAS URL of its storage; a new SAS URL can be given.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param backup_id: ID of the backup.
        :param request: Storage URL with a new SAS token, if it is to change.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-backup-status-secrets
        """
        return self._call(
            _rest.WEB_APPS_LIST_BACKUP_STATUS_SECRETS, options, resource_group_name, name, backup_id, request
        )

    def begin_restore(
        self,
        resource_group_name: str,
        name: str,
        backup_id: str,
        request: models.RestoreRequest | types.RestoreRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Restore a web app from one of its backups.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param backup_id: ID of the backup.
        :param request: Storage of the backup and how to restore it.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/restore
        """
        return self._begin(_rest.WEB_APPS_RESTORE, options, resource_group_name, name, backup_id, request)

    def get_ftp_allowed(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.CsmPublishingCredentialsPoliciesEntity:
        """Get whether a web app accepts FTP deployments with user name and password.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-ftp-allowed
        """
        return self._call(_rest.WEB_APPS_GET_FTP_ALLOWED, options, resource_group_name, name)

    def update_ftp_allowed(
        self,
        resource_group_name: str,
        name: str,
        csm_publishing_access_policies_entity: models.CsmPublishingCredentialsPoliciesEntity
        | types.CsmPublishingCredentialsPoliciesEntityDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.CsmPublishingCredentialsPoliciesEntity:
        """Set whether a web app accepts FTP deployments with user name and password.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param csm_publishing_access_policies_entity: Whether basic authentication is allowed.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-ftp-allowed
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_FTP_ALLOWED, options, resource_group_name, name, csm_publishing_access_policies_entity
        )

    def list_basic_publishing_credentials_policies(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.CsmPublishingCredentialsPoliciesEntity]:
        """List whether a web app accepts FTP and Git deployments with user name and password.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-basic-publishing-credentials-policies
        """
        return self._list(_rest.WEB_APPS_LIST_BASIC_PUBLISHING_CREDENTIALS_POLICIES, options, resource_group_name, name)

    def get_scm_allowed(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.CsmPublishingCredentialsPoliciesEntity:
        """Get whether a web app accepts Git and Web Deploy deployments with user name and password.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-scm-allowed
        """
        return self._call(_rest.WEB_APPS_GET_SCM_ALLOWED, options, resource_group_name, name)

    def update_scm_allowed(
        self,
        resource_group_name: str,
        name: str,
        csm_publishing_access_policies_entity: models.CsmPublishingCredentialsPoliciesEntity
        | types.CsmPublishingCredentialsPoliciesEntityDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.CsmPublishingCredentialsPoliciesEntity:
        """Set whether a web app accepts Git and Web Deploy deployments with user name and password.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param csm_publishing_access_policies_entity: Whether basic authentication is allowed.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-scm-allowed
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_SCM_ALLOWED, options, resource_group_name, name, csm_publishing_access_policies_entity
        )

    def get_auth_settings_v2_without_secrets(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.SiteAuthSettingsV2:
        """Get the sign-in (authentication, version 2) settings of a web app without secrets.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-auth-settings-v2-without-secrets
        """
        return self._call(_rest.WEB_APPS_GET_AUTH_SETTINGS_V2_WITHOUT_SECRETS, options, resource_group_name, name)

    def update_auth_settings_v2(
        self,
        resource_group_name: str,
        name: str,
        site_auth_settings_v2: models.SiteAuthSettingsV2 | types.SiteAuthSettingsV2Dict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SiteAuthSettingsV2:
        """Set the sign-in (authentication, version 2) settings of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param site_auth_settings_v2: The sign-in settings.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-auth-settings-v2
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_AUTH_SETTINGS_V2, options, resource_group_name, name, site_auth_settings_v2
        )

    def get_auth_settings_v2(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.SiteAuthSettingsV2:
        """Get the sign-in (authentication, version 2) settings of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-auth-settings-v2
        """
        return self._call(_rest.WEB_APPS_GET_AUTH_SETTINGS_V2, options, resource_group_name, name)

    def get_app_setting_key_vault_reference(
        self, resource_group_name: str, name: str, app_setting_key: str, **options: Unpack[RequestOptions]
    ) -> models.ApiKVReference:
        """Get the state of the Key Vault reference in one app setting of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param app_setting_key: Name of the app setting.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-app-setting-key-vault-reference
        """
        return self._call(
            _rest.WEB_APPS_GET_APP_SETTING_KEY_VAULT_REFERENCE, options, resource_group_name, name, app_setting_key
        )

    def get_app_settings_key_vault_references(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ApiKVReference]:
        """List the state of the Key Vault references in the app settings of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-app-settings-key-vault-references
        """
        return self._list(_rest.WEB_APPS_GET_APP_SETTINGS_KEY_VAULT_REFERENCES, options, resource_group_name, name)

    def get_site_connection_string_key_vault_reference(
        self, resource_group_name: str, name: str, connection_string_key: str, **options: Unpack[RequestOptions]
    ) -> models.ApiKVReference:
        """Get the state of the Key Vault reference in one connection string of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param connection_string_key: Name of the connection string.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-site-connection-string-key-vault-reference
        """
        return self._call(
            _rest.WEB_APPS_GET_SITE_CONNECTION_STRING_KEY_VAULT_REFERENCE,
            options,
            resource_group_name,
            name,
            connection_string_key,
        )

    def get_site_connection_string_key_vault_references(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ApiKVReference]:
        """List the state of the Key Vault references in the connection strings of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-site-connection-string-key-vault-references
        """
        return self._list(
            _rest.WEB_APPS_GET_SITE_CONNECTION_STRING_KEY_VAULT_REFERENCES, options, resource_group_name, name
        )

    def get_diagnostic_logs_configuration(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.SiteLogsConfig:
        """Get where and how much a web app logs.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-diagnostic-logs-configuration
        """
        return self._call(_rest.WEB_APPS_GET_DIAGNOSTIC_LOGS_CONFIGURATION, options, resource_group_name, name)

    def update_diagnostic_logs_config(
        self,
        resource_group_name: str,
        name: str,
        site_logs_config: models.SiteLogsConfig | types.SiteLogsConfigDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SiteLogsConfig:
        """Set where and how much a web app logs.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param site_logs_config: Where and how much is logged.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-diagnostic-logs-config
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_DIAGNOSTIC_LOGS_CONFIG, options, resource_group_name, name, site_logs_config
        )

    def list_slot_configuration_names(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.SlotConfigNamesResource:
        """Get the names of app settings and connection strings that stay with their slot in a swap.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-slot-configuration-names
        """
        return self._call(_rest.WEB_APPS_LIST_SLOT_CONFIGURATION_NAMES, options, resource_group_name, name)

    def update_slot_configuration_names(
        self,
        resource_group_name: str,
        name: str,
        slot_config_names: models.SlotConfigNamesResource | types.SlotConfigNamesResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SlotConfigNamesResource:
        """Set the names of app settings and connection strings that stay with their slot in a swap.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot_config_names: Names of settings that stay with their slot.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-slot-configuration-names
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_SLOT_CONFIGURATION_NAMES, options, resource_group_name, name, slot_config_names
        )

    def get_configuration(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.SiteConfigResource:
        """Get the site configuration of a web app: runtime stack, limits, CORS, access restrictions and more.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-configuration
        """
        return self._call(_rest.WEB_APPS_GET_CONFIGURATION, options, resource_group_name, name)

    def create_or_update_configuration(
        self,
        resource_group_name: str,
        name: str,
        site_config: models.SiteConfigResource | types.SiteConfigResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SiteConfigResource:
        """Set the site configuration of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param site_config: Settings of the app.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-configuration
        """
        return self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_CONFIGURATION, options, resource_group_name, name, site_config
        )

    def update_configuration(
        self,
        resource_group_name: str,
        name: str,
        site_config: models.SiteConfigResource | types.SiteConfigResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SiteConfigResource:
        """Change parts of the site configuration of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param site_config: Settings to change.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-configuration
        """
        return self._call(_rest.WEB_APPS_UPDATE_CONFIGURATION, options, resource_group_name, name, site_config)

    def list_configuration_snapshot_info(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SiteConfigurationSnapshotInfo]:
        """List the snapshots of a web app's site configuration.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-configuration-snapshot-info
        """
        return self._list(_rest.WEB_APPS_LIST_CONFIGURATION_SNAPSHOT_INFO, options, resource_group_name, name)

    def get_configuration_snapshot(
        self, resource_group_name: str, name: str, snapshot_id: str, **options: Unpack[RequestOptions]
    ) -> models.SiteConfigResource:
        """Get the site configuration of a web app as it was in a snapshot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param snapshot_id: ID of the configuration snapshot.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-configuration-snapshot
        """
        return self._call(_rest.WEB_APPS_GET_CONFIGURATION_SNAPSHOT, options, resource_group_name, name, snapshot_id)

    def list_configurations(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SiteConfigResource]:
        """List the configurations of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-configurations
        """
        return self._list(_rest.WEB_APPS_LIST_CONFIGURATIONS, options, resource_group_name, name)

    def recover_site_configuration_snapshot(
        self, resource_group_name: str, name: str, snapshot_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Put the site configuration of a web app back to a snapshot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param snapshot_id: ID of the configuration snapshot.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/recover-site-configuration-snapshot
        """
        return self._run(
            _rest.WEB_APPS_RECOVER_SITE_CONFIGURATION_SNAPSHOT, options, resource_group_name, name, snapshot_id
        )

    def get_continuous_web_job(
        self, resource_group_name: str, name: str, web_job_name: str, **options: Unpack[RequestOptions]
    ) -> models.ContinuousWebJob:
        """Get a continuous WebJob of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-continuous-web-job
        """
        return self._call(_rest.WEB_APPS_GET_CONTINUOUS_WEB_JOB, options, resource_group_name, name, web_job_name)

    def delete_continuous_web_job(
        self, resource_group_name: str, name: str, web_job_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a continuous WebJob of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-continuous-web-job
        """
        return self._run(_rest.WEB_APPS_DELETE_CONTINUOUS_WEB_JOB, options, resource_group_name, name, web_job_name)

    def list_continuous_web_jobs(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ContinuousWebJob]:
        """List the continuous WebJobs of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-continuous-web-jobs
        """
        return self._list(_rest.WEB_APPS_LIST_CONTINUOUS_WEB_JOBS, options, resource_group_name, name)

    def start_continuous_web_job(
        self, resource_group_name: str, name: str, web_job_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Start a continuous WebJob of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/start-continuous-web-job
        """
        return self._run(_rest.WEB_APPS_START_CONTINUOUS_WEB_JOB, options, resource_group_name, name, web_job_name)

    def stop_continuous_web_job(
        self, resource_group_name: str, name: str, web_job_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Stop a continuous WebJob of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/stop-continuous-web-job
        """
        return self._run(_rest.WEB_APPS_STOP_CONTINUOUS_WEB_JOB, options, resource_group_name, name, web_job_name)

    def begin_get_production_site_deployment_status(
        self, resource_group_name: str, name: str, deployment_status_id: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.CsmDeploymentStatus]:
        """Follow one deployment of a web app; finished when it has succeeded or failed on the instances.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param deployment_status_id: ID of the deployment whose state to get.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-production-site-deployment-status
        """
        return self._begin(
            _rest.WEB_APPS_GET_PRODUCTION_SITE_DEPLOYMENT_STATUS,
            options,
            resource_group_name,
            name,
            deployment_status_id,
        )

    def list_production_site_deployment_statuses(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.CsmDeploymentStatus]:
        """List the state of a web app's deployments.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-production-site-deployment-statuses
        """
        return self._list(_rest.WEB_APPS_LIST_PRODUCTION_SITE_DEPLOYMENT_STATUSES, options, resource_group_name, name)

    def get_deployment(
        self, resource_group_name: str, name: str, id: str, **options: Unpack[RequestOptions]
    ) -> models.Deployment:
        """Get one deployment of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param id: ID of the deployment.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-deployment
        """
        return self._call(_rest.WEB_APPS_GET_DEPLOYMENT, options, resource_group_name, name, id)

    def create_deployment(
        self,
        resource_group_name: str,
        name: str,
        id: str,
        deployment: models.Deployment | types.DeploymentDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Deployment:
        """Record a deployment of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param id: ID of the deployment.
        :param deployment: Facts of the deployment to record.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-deployment
        """
        return self._call(_rest.WEB_APPS_CREATE_DEPLOYMENT, options, resource_group_name, name, id, deployment)

    def delete_deployment(
        self, resource_group_name: str, name: str, id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete the record of a deployment of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param id: ID of the deployment.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-deployment
        """
        return self._run(_rest.WEB_APPS_DELETE_DEPLOYMENT, options, resource_group_name, name, id)

    def list_deployments(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Deployment]:
        """List the deployments of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-deployments
        """
        return self._list(_rest.WEB_APPS_LIST_DEPLOYMENTS, options, resource_group_name, name)

    def list_deployment_log(
        self, resource_group_name: str, name: str, id: str, **options: Unpack[RequestOptions]
    ) -> models.Deployment:
        """Get the log of one deployment of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param id: ID of the deployment.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-deployment-log
        """
        return self._call(_rest.WEB_APPS_LIST_DEPLOYMENT_LOG, options, resource_group_name, name, id)

    def get_domain_ownership_identifier(
        self,
        resource_group_name: str,
        name: str,
        domain_ownership_identifier_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.Identifier:
        """Get a domain ownership identifier of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param domain_ownership_identifier_name: Name of the domain ownership identifier.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-domain-ownership-identifier
        """
        return self._call(
            _rest.WEB_APPS_GET_DOMAIN_OWNERSHIP_IDENTIFIER,
            options,
            resource_group_name,
            name,
            domain_ownership_identifier_name,
        )

    def create_or_update_domain_ownership_identifier(
        self,
        resource_group_name: str,
        name: str,
        domain_ownership_identifier_name: str,
        domain_ownership_identifier: models.Identifier | types.IdentifierDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Identifier:
        """Add a domain ownership identifier to a web app, or update it.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param domain_ownership_identifier_name: Name of the domain ownership identifier.
        :param domain_ownership_identifier: The verification value.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-domain-ownership-identifier
        """
        return self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_DOMAIN_OWNERSHIP_IDENTIFIER,
            options,
            resource_group_name,
            name,
            domain_ownership_identifier_name,
            domain_ownership_identifier,
        )

    def update_domain_ownership_identifier(
        self,
        resource_group_name: str,
        name: str,
        domain_ownership_identifier_name: str,
        domain_ownership_identifier: models.Identifier | types.IdentifierDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Identifier:
        """Change a domain ownership identifier of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param domain_ownership_identifier_name: Name of the domain ownership identifier.
        :param domain_ownership_identifier: The verification value.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-domain-ownership-identifier
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_DOMAIN_OWNERSHIP_IDENTIFIER,
            options,
            resource_group_name,
            name,
            domain_ownership_identifier_name,
            domain_ownership_identifier,
        )

    def delete_domain_ownership_identifier(
        self,
        resource_group_name: str,
        name: str,
        domain_ownership_identifier_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a domain ownership identifier of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param domain_ownership_identifier_name: Name of the domain ownership identifier.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-domain-ownership-identifier
        """
        return self._run(
            _rest.WEB_APPS_DELETE_DOMAIN_OWNERSHIP_IDENTIFIER,
            options,
            resource_group_name,
            name,
            domain_ownership_identifier_name,
        )

    def list_domain_ownership_identifiers(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Identifier]:
        """List the domain ownership identifiers of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-domain-ownership-identifiers
        """
        return self._list(_rest.WEB_APPS_LIST_DOMAIN_OWNERSHIP_IDENTIFIERS, options, resource_group_name, name)

    def get_ms_deploy_status(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.MSDeployStatus:
        """Get the state of the last Web Deploy operation on a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-ms-deploy-status
        """
        return self._call(_rest.WEB_APPS_GET_MS_DEPLOY_STATUS, options, resource_group_name, name)

    def begin_create_ms_deploy_operation(
        self,
        resource_group_name: str,
        name: str,
        ms_deploy: models.MSDeploy | types.MSDeployDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.MSDeployStatus]:
        """Deploy a Web Deploy package to a web app; finished when it has been deployed.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param ms_deploy: Package and parameters of the deployment.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-ms-deploy-operation
        """
        return self._begin(_rest.WEB_APPS_CREATE_MS_DEPLOY_OPERATION, options, resource_group_name, name, ms_deploy)

    def get_ms_deploy_log(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.MSDeployLog:
        """Get the log of the last Web Deploy operation on a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-ms-deploy-log
        """
        return self._call(_rest.WEB_APPS_GET_MS_DEPLOY_LOG, options, resource_group_name, name)

    def get_instance_ms_deploy_status(
        self, resource_group_name: str, name: str, instance_id: str, **options: Unpack[RequestOptions]
    ) -> models.MSDeployStatus:
        """Get the state of the last Web Deploy operation on an instance of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param instance_id: ID of the instance, as the list of instances gives it.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-instance-ms-deploy-status
        """
        return self._call(_rest.WEB_APPS_GET_INSTANCE_MS_DEPLOY_STATUS, options, resource_group_name, name, instance_id)

    def begin_create_instance_ms_deploy_operation(
        self,
        resource_group_name: str,
        name: str,
        instance_id: str,
        ms_deploy: models.MSDeploy | types.MSDeployDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.MSDeployStatus]:
        """Deploy a Web Deploy package to an instance of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param instance_id: ID of the instance, as the list of instances gives it.
        :param ms_deploy: Package and parameters of the deployment.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-instance-ms-deploy-operation
        """
        return self._begin(
            _rest.WEB_APPS_CREATE_INSTANCE_MS_DEPLOY_OPERATION,
            options,
            resource_group_name,
            name,
            instance_id,
            ms_deploy,
        )

    def get_instance_ms_deploy_log(
        self, resource_group_name: str, name: str, instance_id: str, **options: Unpack[RequestOptions]
    ) -> models.MSDeployLog:
        """Get the log of the last Web Deploy operation on an instance of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param instance_id: ID of the instance, as the list of instances gives it.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-instance-ms-deploy-log
        """
        return self._call(_rest.WEB_APPS_GET_INSTANCE_MS_DEPLOY_LOG, options, resource_group_name, name, instance_id)

    def get_function(
        self, resource_group_name: str, name: str, function_name: str, **options: Unpack[RequestOptions]
    ) -> models.FunctionEnvelope:
        """Get a function of a function app by name.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param function_name: Name of the function.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-function
        """
        return self._call(_rest.WEB_APPS_GET_FUNCTION, options, resource_group_name, name, function_name)

    def begin_create_function(
        self,
        resource_group_name: str,
        name: str,
        function_name: str,
        function_envelope: models.FunctionEnvelope | types.FunctionEnvelopeDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.FunctionEnvelope]:
        """Create a function in a function app, or update it.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param function_name: Name of the function.
        :param function_envelope: Files and configuration of the function.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-function
        """
        return self._begin(
            _rest.WEB_APPS_CREATE_FUNCTION, options, resource_group_name, name, function_name, function_envelope
        )

    def delete_function(
        self, resource_group_name: str, name: str, function_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a function from a function app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param function_name: Name of the function.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-function
        """
        return self._run(_rest.WEB_APPS_DELETE_FUNCTION, options, resource_group_name, name, function_name)

    def list_functions(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.FunctionEnvelope]:
        """List the functions of a function app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-functions
        """
        return self._list(_rest.WEB_APPS_LIST_FUNCTIONS, options, resource_group_name, name)

    def create_or_update_function_secret(
        self,
        resource_group_name: str,
        name: str,
        function_name: str,
        key_name: str,
        key: models.KeyInfo | types.KeyInfoDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.KeyInfo:
        """Set a key of one function.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param function_name: Name of the function.
        :param key_name: Name of the key.
        :param key: Name and value of the key; the value is generated when left out.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-function-secret
        """
        return self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_FUNCTION_SECRET,
            options,
            resource_group_name,
            name,
            function_name,
            key_name,
            key,
        )

    def delete_function_secret(
        self, resource_group_name: str, name: str, function_name: str, key_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a key of one function.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param function_name: Name of the function.
        :param key_name: Name of the key.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-function-secret
        """
        return self._run(
            _rest.WEB_APPS_DELETE_FUNCTION_SECRET, options, resource_group_name, name, function_name, key_name
        )

    def list_function_keys(
        self, resource_group_name: str, name: str, function_name: str, **options: Unpack[RequestOptions]
    ) -> models.StringDictionary:
        """Get the keys of one function.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param function_name: Name of the function.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-function-keys
        """
        return self._call(_rest.WEB_APPS_LIST_FUNCTION_KEYS, options, resource_group_name, name, function_name)

    def list_function_secrets(
        self, resource_group_name: str, name: str, function_name: str, **options: Unpack[RequestOptions]
    ) -> models.FunctionSecrets:
        """Get the key and trigger URL of one function.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param function_name: Name of the function.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-function-secrets
        """
        return self._call(_rest.WEB_APPS_LIST_FUNCTION_SECRETS, options, resource_group_name, name, function_name)

    def get_host_name_binding(
        self, resource_group_name: str, name: str, host_name: str, **options: Unpack[RequestOptions]
    ) -> models.HostNameBinding:
        """Get a host name binding of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param host_name: Host name, such as www.contoso.com.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-host-name-binding
        """
        return self._call(_rest.WEB_APPS_GET_HOST_NAME_BINDING, options, resource_group_name, name, host_name)

    def create_or_update_host_name_binding(
        self,
        resource_group_name: str,
        name: str,
        host_name: str,
        host_name_binding: models.HostNameBinding | types.HostNameBindingDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.HostNameBinding:
        """Bind a custom host name to a web app, or change the binding, for example its certificate.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param host_name: Host name, such as www.contoso.com.
        :param host_name_binding: Domain and certificate of the binding.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-host-name-binding
        """
        return self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_HOST_NAME_BINDING,
            options,
            resource_group_name,
            name,
            host_name,
            host_name_binding,
        )

    def delete_host_name_binding(
        self, resource_group_name: str, name: str, host_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a host name binding from a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param host_name: Host name, such as www.contoso.com.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-host-name-binding
        """
        return self._run(_rest.WEB_APPS_DELETE_HOST_NAME_BINDING, options, resource_group_name, name, host_name)

    def list_host_name_bindings(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.HostNameBinding]:
        """List the host name bindings of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-host-name-bindings
        """
        return self._list(_rest.WEB_APPS_LIST_HOST_NAME_BINDINGS, options, resource_group_name, name)

    def get_relay_service_connection(
        self, resource_group_name: str, name: str, entity_name: str, **options: Unpack[RequestOptions]
    ) -> models.RelayServiceConnectionEntity:
        """Get a classic (BizTalk) hybrid connection of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param entity_name: Name of the hybrid connection.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-relay-service-connection
        """
        return self._call(_rest.WEB_APPS_GET_RELAY_SERVICE_CONNECTION, options, resource_group_name, name, entity_name)

    def create_or_update_relay_service_connection(
        self,
        resource_group_name: str,
        name: str,
        entity_name: str,
        connection_envelope: models.RelayServiceConnectionEntity | types.RelayServiceConnectionEntityDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RelayServiceConnectionEntity:
        """Add a classic (BizTalk) hybrid connection to a web app, or update it.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param entity_name: Name of the hybrid connection.
        :param connection_envelope: Settings of the connection.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-relay-service-connection
        """
        return self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_RELAY_SERVICE_CONNECTION,
            options,
            resource_group_name,
            name,
            entity_name,
            connection_envelope,
        )

    def update_relay_service_connection(
        self,
        resource_group_name: str,
        name: str,
        entity_name: str,
        connection_envelope: models.RelayServiceConnectionEntity | types.RelayServiceConnectionEntityDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RelayServiceConnectionEntity:
        """Change a classic (BizTalk) hybrid connection of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param entity_name: Name of the hybrid connection.
        :param connection_envelope: Settings of the connection.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-relay-service-connection
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_RELAY_SERVICE_CONNECTION,
            options,
            resource_group_name,
            name,
            entity_name,
            connection_envelope,
        )

    def delete_relay_service_connection(
        self, resource_group_name: str, name: str, entity_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a classic (BizTalk) hybrid connection from a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param entity_name: Name of the hybrid connection.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-relay-service-connection
        """
        return self._run(
            _rest.WEB_APPS_DELETE_RELAY_SERVICE_CONNECTION, options, resource_group_name, name, entity_name
        )

    def get_instance_info(
        self, resource_group_name: str, name: str, instance_id: str, **options: Unpack[RequestOptions]
    ) -> models.WebSiteInstanceStatus:
        """Get the state and addresses of one instance of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param instance_id: ID of the instance, as the list of instances gives it.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-instance-info
        """
        return self._call(_rest.WEB_APPS_GET_INSTANCE_INFO, options, resource_group_name, name, instance_id)

    def list_instance_identifiers(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.WebSiteInstanceStatus]:
        """List the instances a web app runs on.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-instance-identifiers
        """
        return self._list(_rest.WEB_APPS_LIST_INSTANCE_IDENTIFIERS, options, resource_group_name, name)

    def get_instance_process(
        self, resource_group_name: str, name: str, process_id: str, instance_id: str, **options: Unpack[RequestOptions]
    ) -> models.ProcessInfo:
        """Get a process on an instance of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param instance_id: ID of the instance, as the list of instances gives it.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-instance-process
        """
        return self._call(
            _rest.WEB_APPS_GET_INSTANCE_PROCESS, options, resource_group_name, name, process_id, instance_id
        )

    def delete_instance_process(
        self, resource_group_name: str, name: str, process_id: str, instance_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """End a process on an instance of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param instance_id: ID of the instance, as the list of instances gives it.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-instance-process
        """
        return self._run(
            _rest.WEB_APPS_DELETE_INSTANCE_PROCESS, options, resource_group_name, name, process_id, instance_id
        )

    def list_instance_processes(
        self, resource_group_name: str, name: str, instance_id: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ProcessInfo]:
        """List the processes on an instance of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param instance_id: ID of the instance, as the list of instances gives it.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-instance-processes
        """
        return self._list(_rest.WEB_APPS_LIST_INSTANCE_PROCESSES, options, resource_group_name, name, instance_id)

    def get_instance_process_dump(
        self, resource_group_name: str, name: str, process_id: str, instance_id: str, **options: Unpack[RequestOptions]
    ) -> Iterator[bytes]:
        """Get a memory dump of a process on an instance of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param instance_id: ID of the instance, as the list of instances gives it.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-instance-process-dump
        """
        return self._call(
            _rest.WEB_APPS_GET_INSTANCE_PROCESS_DUMP, options, resource_group_name, name, process_id, instance_id
        )

    def list_instance_process_threads(
        self, resource_group_name: str, name: str, process_id: str, instance_id: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ProcessThreadInfo]:
        """List the threads of a process on an instance of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param instance_id: ID of the instance, as the list of instances gives it.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-instance-process-threads
        """
        return self._list(
            _rest.WEB_APPS_LIST_INSTANCE_PROCESS_THREADS, options, resource_group_name, name, process_id, instance_id
        )

    def get_instance_process_module(
        self,
        resource_group_name: str,
        name: str,
        process_id: str,
        base_address: str,
        instance_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.ProcessModuleInfo:
        """Get a module loaded by a process on an instance of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param base_address: Base address of the module in memory.
        :param instance_id: ID of the instance, as the list of instances gives it.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-instance-process-module
        """
        return self._call(
            _rest.WEB_APPS_GET_INSTANCE_PROCESS_MODULE,
            options,
            resource_group_name,
            name,
            process_id,
            base_address,
            instance_id,
        )

    def list_instance_process_modules(
        self, resource_group_name: str, name: str, process_id: str, instance_id: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ProcessModuleInfo]:
        """List the modules loaded by a process on an instance of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param instance_id: ID of the instance, as the list of instances gives it.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-instance-process-modules
        """
        return self._list(
            _rest.WEB_APPS_LIST_INSTANCE_PROCESS_MODULES, options, resource_group_name, name, process_id, instance_id
        )

    def get_migrate_my_sql_status(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.MigrateMySqlStatus:
        """Get how far the move of a web app's MySQL database has got.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-migrate-my-sql-status
        """
        return self._call(_rest.WEB_APPS_GET_MIGRATE_MY_SQL_STATUS, options, resource_group_name, name)

    def get_swift_virtual_network_connection(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.SwiftVirtualNetwork:
        """Get the subnet a web app is integrated with.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-swift-virtual-network-connection
        """
        return self._call(_rest.WEB_APPS_GET_SWIFT_VIRTUAL_NETWORK_CONNECTION, options, resource_group_name, name)

    def create_or_update_swift_virtual_network_connection_with_check(
        self,
        resource_group_name: str,
        name: str,
        connection_envelope: models.SwiftVirtualNetwork | types.SwiftVirtualNetworkDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SwiftVirtualNetwork:
        """Integrate a web app with a subnet, which must be delegated to Microsoft.Web/serverFarms.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param connection_envelope: Settings of the connection.

        REST:
            https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-swift-virtual-network-connection-with-check
        """
        return self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_SWIFT_VIRTUAL_NETWORK_CONNECTION_WITH_CHECK,
            options,
            resource_group_name,
            name,
            connection_envelope,
        )

    def update_swift_virtual_network_connection_with_check(
        self,
        resource_group_name: str,
        name: str,
        connection_envelope: models.SwiftVirtualNetwork | types.SwiftVirtualNetworkDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SwiftVirtualNetwork:
        """Change the subnet a web app is integrated with.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param connection_envelope: Settings of the connection.

        REST:
            https://learn.microsoft.com/rest/api/appservice/web-apps/update-swift-virtual-network-connection-with-check
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_SWIFT_VIRTUAL_NETWORK_CONNECTION_WITH_CHECK,
            options,
            resource_group_name,
            name,
            connection_envelope,
        )

    def delete_swift_virtual_network(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """End the integration of a web app with a subnet.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-swift-virtual-network
        """
        return self._run(_rest.WEB_APPS_DELETE_SWIFT_VIRTUAL_NETWORK, options, resource_group_name, name)

    def list_network_features(
        self, resource_group_name: str, name: str, view: str, **options: Unpack[RequestOptions]
    ) -> models.NetworkFeatures:
        """List the network features a web app uses.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param view: Kind of view; summary.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-network-features
        """
        return self._call(_rest.WEB_APPS_LIST_NETWORK_FEATURES, options, resource_group_name, name, view)

    def get_premier_add_on(
        self, resource_group_name: str, name: str, premier_add_on_name: str, **options: Unpack[RequestOptions]
    ) -> models.PremierAddOn:
        """Get an add-on of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param premier_add_on_name: Name of the add-on.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-premier-add-on
        """
        return self._call(_rest.WEB_APPS_GET_PREMIER_ADD_ON, options, resource_group_name, name, premier_add_on_name)

    def add_premier_add_on(
        self,
        resource_group_name: str,
        name: str,
        premier_add_on_name: str,
        premier_add_on: models.PremierAddOn | types.PremierAddOnDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.PremierAddOn:
        """Add an add-on to a web app, or update it.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param premier_add_on_name: Name of the add-on.
        :param premier_add_on: Product, plan and settings of the add-on.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/add-premier-add-on
        """
        return self._call(
            _rest.WEB_APPS_ADD_PREMIER_ADD_ON, options, resource_group_name, name, premier_add_on_name, premier_add_on
        )

    def update_premier_add_on(
        self,
        resource_group_name: str,
        name: str,
        premier_add_on_name: str,
        premier_add_on: models.PremierAddOnPatchResource | types.PremierAddOnPatchResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.PremierAddOn:
        """Change an add-on of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param premier_add_on_name: Name of the add-on.
        :param premier_add_on: Product, plan and settings of the add-on.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-premier-add-on
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_PREMIER_ADD_ON,
            options,
            resource_group_name,
            name,
            premier_add_on_name,
            premier_add_on,
        )

    def delete_premier_add_on(
        self, resource_group_name: str, name: str, premier_add_on_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove an add-on from a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param premier_add_on_name: Name of the add-on.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-premier-add-on
        """
        return self._run(_rest.WEB_APPS_DELETE_PREMIER_ADD_ON, options, resource_group_name, name, premier_add_on_name)

    def get_private_access(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateAccess:
        """Get the virtual networks a web app can be reached from.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-private-access
        """
        return self._call(_rest.WEB_APPS_GET_PRIVATE_ACCESS, options, resource_group_name, name)

    def put_private_access_vnet(
        self,
        resource_group_name: str,
        name: str,
        access: models.PrivateAccess | types.PrivateAccessDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.PrivateAccess:
        """Set the virtual networks a web app can be reached from.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param access: Virtual networks the app can be reached from.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/put-private-access-vnet
        """
        return self._call(_rest.WEB_APPS_PUT_PRIVATE_ACCESS_VNET, options, resource_group_name, name, access)
