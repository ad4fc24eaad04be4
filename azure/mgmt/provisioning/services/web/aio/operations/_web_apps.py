# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""Asynchronous operations of ``web``: ``web_apps``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._rest import _web_apps as _rest
from ._web_apps_2 import _WebAppsOperations2
from ._web_apps_3 import _WebAppsOperations3
from ._web_apps_4 import _WebAppsOperations4

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import IO, Any

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class WebAppsOperations(_WebAppsOperations2, _WebAppsOperations3, _WebAppsOperations4):
    """Web apps, function apps and their deployment slots: everything from creating to diagnosing them.

    An attribute of the client: ``client.web_apps``.
    """

    def list_by_resource_group(
        self, resource_group_name: str, *, include_slots: bool | None = None, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Site]:
        """List the web apps of one resource group, on request with their slots.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param include_slots: Whether to list deployment slots as well.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Site`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-by-resource-group
        """
        return self._list(_rest.WEB_APPS_LIST_BY_RESOURCE_GROUP, options, resource_group_name, include_slots)

    async def get_hybrid_connection(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``HybridConnection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-hybrid-connection
        """
        return await self._call(
            _rest.WEB_APPS_GET_HYBRID_CONNECTION, options, resource_group_name, name, namespace_name, relay_name
        )

    async def create_or_update_hybrid_connection(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``HybridConnection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-hybrid-connection
        """
        return await self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_HYBRID_CONNECTION,
            options,
            resource_group_name,
            name,
            namespace_name,
            relay_name,
            connection_envelope,
        )

    async def update_hybrid_connection(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``HybridConnection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-hybrid-connection
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_HYBRID_CONNECTION,
            options,
            resource_group_name,
            name,
            namespace_name,
            relay_name,
            connection_envelope,
        )

    async def delete_hybrid_connection(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-hybrid-connection
        """
        await self._call(
            _rest.WEB_APPS_DELETE_HYBRID_CONNECTION, options, resource_group_name, name, namespace_name, relay_name
        )

    async def get(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> models.Site:
        """Get a web app with its state, host names and settings, but no app settings.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Site``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get
        """
        return await self._call(_rest.WEB_APPS_GET, options, resource_group_name, name)

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        name: str,
        site_envelope: models.Site | types.SiteDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.Site]:
        """Create a web app, or update it in place; finished when it is ready for deployments.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param site_envelope: Location, plan, site configuration and other settings.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``Site``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update
        """
        return await self._begin(_rest.WEB_APPS_CREATE_OR_UPDATE, options, resource_group_name, name, site_envelope)

    async def update(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Site``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update
        """
        return await self._call(_rest.WEB_APPS_UPDATE, options, resource_group_name, name, site_envelope)

    async def delete(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete
        """
        await self._call(
            _rest.WEB_APPS_DELETE, options, resource_group_name, name, delete_metrics, delete_empty_server_farm
        )

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.Site]:
        """List the web apps and function apps of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Site`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list
        """
        return self._list(_rest.WEB_APPS_LIST, options)

    async def analyze_custom_hostname(
        self, resource_group_name: str, name: str, *, host_name: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.CustomHostnameAnalysisResult:
        """Check whether a custom host name can be added to a web app, by its DNS records.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param host_name: Host name, such as www.contoso.com.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``CustomHostnameAnalysisResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/analyze-custom-hostname
        """
        return await self._call(_rest.WEB_APPS_ANALYZE_CUSTOM_HOSTNAME, options, resource_group_name, name, host_name)

    async def apply_slot_config_to_production(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/apply-slot-config-to-production
        """
        await self._call(
            _rest.WEB_APPS_APPLY_SLOT_CONFIG_TO_PRODUCTION, options, resource_group_name, name, slot_swap_entity
        )

    async def backup(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``BackupItem``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/backup
        """
        return await self._call(_rest.WEB_APPS_BACKUP, options, resource_group_name, name, request)

    async def update_application_settings(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``StringDictionary``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-application-settings
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_APPLICATION_SETTINGS, options, resource_group_name, name, app_settings
        )

    async def list_application_settings(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.StringDictionary:
        """Get the app settings of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``StringDictionary``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-application-settings
        """
        return await self._call(_rest.WEB_APPS_LIST_APPLICATION_SETTINGS, options, resource_group_name, name)

    async def update_auth_settings(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteAuthSettings``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-auth-settings
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_AUTH_SETTINGS, options, resource_group_name, name, site_auth_settings
        )

    async def get_auth_settings(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.SiteAuthSettings:
        """Get the sign-in (authentication, version 1) settings of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteAuthSettings``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-auth-settings
        """
        return await self._call(_rest.WEB_APPS_GET_AUTH_SETTINGS, options, resource_group_name, name)

    async def update_azure_storage_accounts(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``AzureStoragePropertyDictionaryResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-azure-storage-accounts
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_AZURE_STORAGE_ACCOUNTS, options, resource_group_name, name, azure_storage_accounts
        )

    async def list_azure_storage_accounts(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.AzureStoragePropertyDictionaryResource:
        """Get the storage mounts of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``AzureStoragePropertyDictionaryResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-azure-storage-accounts
        """
        return await self._call(_rest.WEB_APPS_LIST_AZURE_STORAGE_ACCOUNTS, options, resource_group_name, name)

    async def update_backup_configuration(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``BackupRequest``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-backup-configuration
        """
        return await self._call(_rest.WEB_APPS_UPDATE_BACKUP_CONFIGURATION, options, resource_group_name, name, request)

    async def delete_backup_configuration(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Turn off the scheduled backup of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-backup-configuration
        """
        await self._call(_rest.WEB_APPS_DELETE_BACKUP_CONFIGURATION, options, resource_group_name, name)

    async def get_backup_configuration(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.BackupRequest:
        """Get the scheduled backup of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``BackupRequest``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-backup-configuration
        """
        return await self._call(_rest.WEB_APPS_GET_BACKUP_CONFIGURATION, options, resource_group_name, name)

    async def update_connection_strings(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ConnectionStringDictionary``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-connection-strings
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_CONNECTION_STRINGS, options, resource_group_name, name, connection_strings
        )

    async def list_connection_strings(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.ConnectionStringDictionary:
        """Get the connection strings of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ConnectionStringDictionary``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-connection-strings
        """
        return await self._call(_rest.WEB_APPS_LIST_CONNECTION_STRINGS, options, resource_group_name, name)

    async def update_metadata(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``StringDictionary``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-metadata
        """
        return await self._call(_rest.WEB_APPS_UPDATE_METADATA, options, resource_group_name, name, metadata)

    async def list_metadata(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.StringDictionary:
        """Get the metadata of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``StringDictionary``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-metadata
        """
        return await self._call(_rest.WEB_APPS_LIST_METADATA, options, resource_group_name, name)

    async def begin_list_publishing_credentials(
        self, resource_group_name: str, name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[models.User]:
        """Get the user name and password for deploying to a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``User``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-publishing-credentials
        """
        return await self._begin(_rest.WEB_APPS_LIST_PUBLISHING_CREDENTIALS, options, resource_group_name, name)

    async def update_site_push_settings(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PushSettings``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-site-push-settings
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_SITE_PUSH_SETTINGS, options, resource_group_name, name, push_settings
        )

    async def list_site_push_settings(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.PushSettings:
        """Get the push notification settings of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PushSettings``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-site-push-settings
        """
        return await self._call(_rest.WEB_APPS_LIST_SITE_PUSH_SETTINGS, options, resource_group_name, name)

    async def get_web_site_container_logs(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> AsyncIterator[bytes]:
        """Get the last lines of a web app's container log.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: The content, in chunks.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-web-site-container-logs
        """
        return await self._call(_rest.WEB_APPS_GET_WEB_SITE_CONTAINER_LOGS, options, resource_group_name, name)

    async def get_container_logs_zip(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> AsyncIterator[bytes]:
        """Get the container logs of a web app as a ZIP file.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: The content, in chunks.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-container-logs-zip
        """
        return await self._call(_rest.WEB_APPS_GET_CONTAINER_LOGS_ZIP, options, resource_group_name, name)

    async def discover_backup(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RestoreRequest``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/discover-backup
        """
        return await self._call(_rest.WEB_APPS_DISCOVER_BACKUP, options, resource_group_name, name, request)

    async def get_one_deploy_status(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> Any:
        """Get the state of the last deployment that was pushed to a web app through the API.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: Any JSON value.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-one-deploy-status
        """
        return await self._call(_rest.WEB_APPS_GET_ONE_DEPLOY_STATUS, options, resource_group_name, name)

    async def create_one_deploy_operation(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> Any:
        """Deploy a package to a web app through the API.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: Any JSON value.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-one-deploy-operation
        """
        return await self._call(_rest.WEB_APPS_CREATE_ONE_DEPLOY_OPERATION, options, resource_group_name, name)

    async def get_functions_admin_token(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> str:
        """Get a short-lived token that can be exchanged for the master key of a web app's functions.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``str``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-functions-admin-token
        """
        return await self._call(_rest.WEB_APPS_GET_FUNCTIONS_ADMIN_TOKEN, options, resource_group_name, name)

    async def list_host_keys(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.HostKeys:
        """Get the keys of a function app: master key, function keys and system keys.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``HostKeys``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-host-keys
        """
        return await self._call(_rest.WEB_APPS_LIST_HOST_KEYS, options, resource_group_name, name)

    async def list_sync_status(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> None:
        """Ask for the synchronisation state of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-sync-status
        """
        await self._call(_rest.WEB_APPS_LIST_SYNC_STATUS, options, resource_group_name, name)

    async def sync_functions(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> None:
        """Synchronise the functions of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/sync-functions
        """
        await self._call(_rest.WEB_APPS_SYNC_FUNCTIONS, options, resource_group_name, name)

    async def create_or_update_host_secret(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``KeyInfo``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-host-secret
        """
        return await self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_HOST_SECRET, options, resource_group_name, name, key_type, key_name, key
        )

    async def delete_host_secret(
        self, resource_group_name: str, name: str, key_type: str, key_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a function key or system key that holds for the whole function app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param key_type: Kind of key: functionKeys or systemKeys.
        :param key_name: Name of the key.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-host-secret
        """
        await self._call(_rest.WEB_APPS_DELETE_HOST_SECRET, options, resource_group_name, name, key_type, key_name)

    async def list_hybrid_connections(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.HybridConnection:
        """List the hybrid connections of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``HybridConnection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-hybrid-connections
        """
        return await self._call(_rest.WEB_APPS_LIST_HYBRID_CONNECTIONS, options, resource_group_name, name)

    async def list_relay_service_connections(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.RelayServiceConnectionEntity:
        """List the classic (BizTalk) hybrid connections of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RelayServiceConnectionEntity``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-relay-service-connections
        """
        return await self._call(_rest.WEB_APPS_LIST_RELAY_SERVICE_CONNECTIONS, options, resource_group_name, name)

    async def deploy_workflow_artifacts(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/deploy-workflow-artifacts
        """
        await self._call(
            _rest.WEB_APPS_DEPLOY_WORKFLOW_ARTIFACTS, options, resource_group_name, name, workflow_artifacts
        )

    async def get_backup_status(
        self, resource_group_name: str, name: str, backup_id: str, **options: Unpack[RequestOptions]
    ) -> models.BackupItem:
        """Get the state of one backup of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param backup_id: ID of the backup.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``BackupItem``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-backup-status
        """
        return await self._call(_rest.WEB_APPS_GET_BACKUP_STATUS, options, resource_group_name, name, backup_id)

    async def delete_backup(
        self, resource_group_name: str, name: str, backup_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a backup of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param backup_id: ID of the backup.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-backup
        """
        await self._call(_rest.WEB_APPS_DELETE_BACKUP, options, resource_group_name, name, backup_id)

    def list_backups(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.BackupItem]:
        """List the backups of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``BackupItem`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-backups
        """
        return self._list(_rest.WEB_APPS_LIST_BACKUPS, options, resource_group_name, name)

    async def list_backup_status_secrets(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``BackupItem``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-backup-status-secrets
        """
        return await self._call(
            _rest.WEB_APPS_LIST_BACKUP_STATUS_SECRETS, options, resource_group_name, name, backup_id, request
        )

    async def begin_restore(
        self,
        resource_group_name: str,
        name: str,
        backup_id: str,
        request: models.RestoreRequest | types.RestoreRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Restore a web app from one of its backups.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param backup_id: ID of the backup.
        :param request: Storage of the backup and how to restore it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/restore
        """
        return await self._begin(_rest.WEB_APPS_RESTORE, options, resource_group_name, name, backup_id, request)

    async def get_ftp_allowed(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.CsmPublishingCredentialsPoliciesEntity:
        """Get whether a web app accepts FTP deployments with user name and password.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``CsmPublishingCredentialsPoliciesEntity``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-ftp-allowed
        """
        return await self._call(_rest.WEB_APPS_GET_FTP_ALLOWED, options, resource_group_name, name)

    async def update_ftp_allowed(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``CsmPublishingCredentialsPoliciesEntity``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-ftp-allowed
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_FTP_ALLOWED, options, resource_group_name, name, csm_publishing_access_policies_entity
        )

    def list_basic_publishing_credentials_policies(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.CsmPublishingCredentialsPoliciesEntity]:
        """List whether a web app accepts FTP and Git deployments with user name and password.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``CsmPublishingCredentialsPoliciesEntity`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-basic-publishing-credentials-policies
        """
        return self._list(_rest.WEB_APPS_LIST_BASIC_PUBLISHING_CREDENTIALS_POLICIES, options, resource_group_name, name)

    async def get_scm_allowed(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.CsmPublishingCredentialsPoliciesEntity:
        """Get whether a web app accepts Git and Web Deploy deployments with user name and password.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``CsmPublishingCredentialsPoliciesEntity``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-scm-allowed
        """
        return await self._call(_rest.WEB_APPS_GET_SCM_ALLOWED, options, resource_group_name, name)

    async def update_scm_allowed(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``CsmPublishingCredentialsPoliciesEntity``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-scm-allowed
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_SCM_ALLOWED, options, resource_group_name, name, csm_publishing_access_policies_entity
        )

    async def get_auth_settings_v2_without_secrets(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.SiteAuthSettingsV2:
        """Get the sign-in (authentication, version 2) settings of a web app without secrets.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteAuthSettingsV2``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-auth-settings-v2-without-secrets
        """
        return await self._call(_rest.WEB_APPS_GET_AUTH_SETTINGS_V2_WITHOUT_SECRETS, options, resource_group_name, name)

    async def update_auth_settings_v2(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteAuthSettingsV2``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-auth-settings-v2
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_AUTH_SETTINGS_V2, options, resource_group_name, name, site_auth_settings_v2
        )

    async def get_auth_settings_v2(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.SiteAuthSettingsV2:
        """Get the sign-in (authentication, version 2) settings of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteAuthSettingsV2``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-auth-settings-v2
        """
        return await self._call(_rest.WEB_APPS_GET_AUTH_SETTINGS_V2, options, resource_group_name, name)

    async def get_app_setting_key_vault_reference(
        self, resource_group_name: str, name: str, app_setting_key: str, **options: Unpack[RequestOptions]
    ) -> models.ApiKVReference:
        """Get the state of the Key Vault reference in one app setting of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param app_setting_key: Name of the app setting.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ApiKVReference``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-app-setting-key-vault-reference
        """
        return await self._call(
            _rest.WEB_APPS_GET_APP_SETTING_KEY_VAULT_REFERENCE, options, resource_group_name, name, app_setting_key
        )

    def get_app_settings_key_vault_references(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ApiKVReference]:
        """List the state of the Key Vault references in the app settings of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ApiKVReference`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-app-settings-key-vault-references
        """
        return self._list(_rest.WEB_APPS_GET_APP_SETTINGS_KEY_VAULT_REFERENCES, options, resource_group_name, name)

    async def get_site_connection_string_key_vault_reference(
        self, resource_group_name: str, name: str, connection_string_key: str, **options: Unpack[RequestOptions]
    ) -> models.ApiKVReference:
        """Get the state of the Key Vault reference in one connection string of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param connection_string_key: Name of the connection string.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ApiKVReference``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-site-connection-string-key-vault-reference
        """
        return await self._call(
            _rest.WEB_APPS_GET_SITE_CONNECTION_STRING_KEY_VAULT_REFERENCE,
            options,
            resource_group_name,
            name,
            connection_string_key,
        )

    def get_site_connection_string_key_vault_references(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ApiKVReference]:
        """List the state of the Key Vault references in the connection strings of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ApiKVReference`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-site-connection-string-key-vault-references
        """
        return self._list(
            _rest.WEB_APPS_GET_SITE_CONNECTION_STRING_KEY_VAULT_REFERENCES, options, resource_group_name, name
        )

    async def get_diagnostic_logs_configuration(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.SiteLogsConfig:
        """Get where and how much a web app logs.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteLogsConfig``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-diagnostic-logs-configuration
        """
        return await self._call(_rest.WEB_APPS_GET_DIAGNOSTIC_LOGS_CONFIGURATION, options, resource_group_name, name)

    async def update_diagnostic_logs_config(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteLogsConfig``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-diagnostic-logs-config
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_DIAGNOSTIC_LOGS_CONFIG, options, resource_group_name, name, site_logs_config
        )

    async def list_slot_configuration_names(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.SlotConfigNamesResource:
        """Get the names of app settings and connection strings that stay with their slot in a swap.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SlotConfigNamesResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-slot-configuration-names
        """
        return await self._call(_rest.WEB_APPS_LIST_SLOT_CONFIGURATION_NAMES, options, resource_group_name, name)

    async def update_slot_configuration_names(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SlotConfigNamesResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-slot-configuration-names
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_SLOT_CONFIGURATION_NAMES, options, resource_group_name, name, slot_config_names
        )

    async def get_configuration(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.SiteConfigResource:
        """Get the site configuration of a web app: runtime stack, limits, CORS, access restrictions and more.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteConfigResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-configuration
        """
        return await self._call(_rest.WEB_APPS_GET_CONFIGURATION, options, resource_group_name, name)

    async def create_or_update_configuration(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteConfigResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-configuration
        """
        return await self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_CONFIGURATION, options, resource_group_name, name, site_config
        )

    async def update_configuration(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteConfigResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-configuration
        """
        return await self._call(_rest.WEB_APPS_UPDATE_CONFIGURATION, options, resource_group_name, name, site_config)

    def list_configuration_snapshot_info(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.SiteConfigurationSnapshotInfo]:
        """List the snapshots of a web app's site configuration.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SiteConfigurationSnapshotInfo`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-configuration-snapshot-info
        """
        return self._list(_rest.WEB_APPS_LIST_CONFIGURATION_SNAPSHOT_INFO, options, resource_group_name, name)

    async def get_configuration_snapshot(
        self, resource_group_name: str, name: str, snapshot_id: str, **options: Unpack[RequestOptions]
    ) -> models.SiteConfigResource:
        """Get the site configuration of a web app as it was in a snapshot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param snapshot_id: ID of the configuration snapshot.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteConfigResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-configuration-snapshot
        """
        return await self._call(
            _rest.WEB_APPS_GET_CONFIGURATION_SNAPSHOT, options, resource_group_name, name, snapshot_id
        )

    def list_configurations(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.SiteConfigResource]:
        """List the configurations of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SiteConfigResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-configurations
        """
        return self._list(_rest.WEB_APPS_LIST_CONFIGURATIONS, options, resource_group_name, name)

    async def recover_site_configuration_snapshot(
        self, resource_group_name: str, name: str, snapshot_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Put the site configuration of a web app back to a snapshot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param snapshot_id: ID of the configuration snapshot.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/recover-site-configuration-snapshot
        """
        await self._call(
            _rest.WEB_APPS_RECOVER_SITE_CONFIGURATION_SNAPSHOT, options, resource_group_name, name, snapshot_id
        )

    async def get_continuous_web_job(
        self, resource_group_name: str, name: str, web_job_name: str, **options: Unpack[RequestOptions]
    ) -> models.ContinuousWebJob:
        """Get a continuous WebJob of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ContinuousWebJob``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-continuous-web-job
        """
        return await self._call(_rest.WEB_APPS_GET_CONTINUOUS_WEB_JOB, options, resource_group_name, name, web_job_name)

    async def delete_continuous_web_job(
        self, resource_group_name: str, name: str, web_job_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a continuous WebJob of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-continuous-web-job
        """
        await self._call(_rest.WEB_APPS_DELETE_CONTINUOUS_WEB_JOB, options, resource_group_name, name, web_job_name)

    def list_continuous_web_jobs(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ContinuousWebJob]:
        """List the continuous WebJobs of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ContinuousWebJob`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-continuous-web-jobs
        """
        return self._list(_rest.WEB_APPS_LIST_CONTINUOUS_WEB_JOBS, options, resource_group_name, name)

    async def start_continuous_web_job(
        self, resource_group_name: str, name: str, web_job_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Start a continuous WebJob of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/start-continuous-web-job
        """
        await self._call(_rest.WEB_APPS_START_CONTINUOUS_WEB_JOB, options, resource_group_name, name, web_job_name)

    async def stop_continuous_web_job(
        self, resource_group_name: str, name: str, web_job_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Stop a continuous WebJob of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/stop-continuous-web-job
        """
        await self._call(_rest.WEB_APPS_STOP_CONTINUOUS_WEB_JOB, options, resource_group_name, name, web_job_name)

    async def begin_get_production_site_deployment_status(
        self, resource_group_name: str, name: str, deployment_status_id: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[models.CsmDeploymentStatus]:
        """Follow one deployment of a web app; finished when it has succeeded or failed on the instances.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param deployment_status_id: ID of the deployment whose state to get.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``CsmDeploymentStatus``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-production-site-deployment-status
        """
        return await self._begin(
            _rest.WEB_APPS_GET_PRODUCTION_SITE_DEPLOYMENT_STATUS,
            options,
            resource_group_name,
            name,
            deployment_status_id,
        )

    def list_production_site_deployment_statuses(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.CsmDeploymentStatus]:
        """List the state of a web app's deployments.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``CsmDeploymentStatus`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-production-site-deployment-statuses
        """
        return self._list(_rest.WEB_APPS_LIST_PRODUCTION_SITE_DEPLOYMENT_STATUSES, options, resource_group_name, name)

    async def get_deployment(
        self, resource_group_name: str, name: str, id: str, **options: Unpack[RequestOptions]
    ) -> models.Deployment:
        """Get one deployment of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param id: ID of the deployment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Deployment``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-deployment
        """
        return await self._call(_rest.WEB_APPS_GET_DEPLOYMENT, options, resource_group_name, name, id)

    async def create_deployment(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Deployment``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-deployment
        """
        return await self._call(_rest.WEB_APPS_CREATE_DEPLOYMENT, options, resource_group_name, name, id, deployment)

    async def delete_deployment(
        self, resource_group_name: str, name: str, id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete the record of a deployment of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param id: ID of the deployment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-deployment
        """
        await self._call(_rest.WEB_APPS_DELETE_DEPLOYMENT, options, resource_group_name, name, id)

    def list_deployments(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Deployment]:
        """List the deployments of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Deployment`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-deployments
        """
        return self._list(_rest.WEB_APPS_LIST_DEPLOYMENTS, options, resource_group_name, name)

    async def list_deployment_log(
        self, resource_group_name: str, name: str, id: str, **options: Unpack[RequestOptions]
    ) -> models.Deployment:
        """Get the log of one deployment of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param id: ID of the deployment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Deployment``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-deployment-log
        """
        return await self._call(_rest.WEB_APPS_LIST_DEPLOYMENT_LOG, options, resource_group_name, name, id)

    async def get_domain_ownership_identifier(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Identifier``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-domain-ownership-identifier
        """
        return await self._call(
            _rest.WEB_APPS_GET_DOMAIN_OWNERSHIP_IDENTIFIER,
            options,
            resource_group_name,
            name,
            domain_ownership_identifier_name,
        )

    async def create_or_update_domain_ownership_identifier(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Identifier``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-domain-ownership-identifier
        """
        return await self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_DOMAIN_OWNERSHIP_IDENTIFIER,
            options,
            resource_group_name,
            name,
            domain_ownership_identifier_name,
            domain_ownership_identifier,
        )

    async def update_domain_ownership_identifier(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Identifier``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-domain-ownership-identifier
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_DOMAIN_OWNERSHIP_IDENTIFIER,
            options,
            resource_group_name,
            name,
            domain_ownership_identifier_name,
            domain_ownership_identifier,
        )

    async def delete_domain_ownership_identifier(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-domain-ownership-identifier
        """
        await self._call(
            _rest.WEB_APPS_DELETE_DOMAIN_OWNERSHIP_IDENTIFIER,
            options,
            resource_group_name,
            name,
            domain_ownership_identifier_name,
        )

    def list_domain_ownership_identifiers(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Identifier]:
        """List the domain ownership identifiers of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Identifier`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-domain-ownership-identifiers
        """
        return self._list(_rest.WEB_APPS_LIST_DOMAIN_OWNERSHIP_IDENTIFIERS, options, resource_group_name, name)

    async def get_ms_deploy_status(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.MSDeployStatus:
        """Get the state of the last Web Deploy operation on a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``MSDeployStatus``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-ms-deploy-status
        """
        return await self._call(_rest.WEB_APPS_GET_MS_DEPLOY_STATUS, options, resource_group_name, name)

    async def begin_create_ms_deploy_operation(
        self,
        resource_group_name: str,
        name: str,
        ms_deploy: models.MSDeploy | types.MSDeployDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.MSDeployStatus]:
        """Deploy a Web Deploy package to a web app; finished when it has been deployed.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param ms_deploy: Package and parameters of the deployment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``MSDeployStatus``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-ms-deploy-operation
        """
        return await self._begin(
            _rest.WEB_APPS_CREATE_MS_DEPLOY_OPERATION, options, resource_group_name, name, ms_deploy
        )

    async def get_ms_deploy_log(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.MSDeployLog:
        """Get the log of the last Web Deploy operation on a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``MSDeployLog``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-ms-deploy-log
        """
        return await self._call(_rest.WEB_APPS_GET_MS_DEPLOY_LOG, options, resource_group_name, name)

    async def get_instance_ms_deploy_status(
        self, resource_group_name: str, name: str, instance_id: str, **options: Unpack[RequestOptions]
    ) -> models.MSDeployStatus:
        """Get the state of the last Web Deploy operation on an instance of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param instance_id: ID of the instance, as the list of instances gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``MSDeployStatus``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-instance-ms-deploy-status
        """
        return await self._call(
            _rest.WEB_APPS_GET_INSTANCE_MS_DEPLOY_STATUS, options, resource_group_name, name, instance_id
        )

    async def begin_create_instance_ms_deploy_operation(
        self,
        resource_group_name: str,
        name: str,
        instance_id: str,
        ms_deploy: models.MSDeploy | types.MSDeployDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.MSDeployStatus]:
        """Deploy a Web Deploy package to an instance of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param instance_id: ID of the instance, as the list of instances gives it.
        :param ms_deploy: Package and parameters of the deployment.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``MSDeployStatus``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-instance-ms-deploy-operation
        """
        return await self._begin(
            _rest.WEB_APPS_CREATE_INSTANCE_MS_DEPLOY_OPERATION,
            options,
            resource_group_name,
            name,
            instance_id,
            ms_deploy,
        )

    async def get_instance_ms_deploy_log(
        self, resource_group_name: str, name: str, instance_id: str, **options: Unpack[RequestOptions]
    ) -> models.MSDeployLog:
        """Get the log of the last Web Deploy operation on an instance of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param instance_id: ID of the instance, as the list of instances gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``MSDeployLog``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-instance-ms-deploy-log
        """
        return await self._call(
            _rest.WEB_APPS_GET_INSTANCE_MS_DEPLOY_LOG, options, resource_group_name, name, instance_id
        )

    async def get_function(
        self, resource_group_name: str, name: str, function_name: str, **options: Unpack[RequestOptions]
    ) -> models.FunctionEnvelope:
        """Get a function of a function app by name.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param function_name: Name of the function.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``FunctionEnvelope``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-function
        """
        return await self._call(_rest.WEB_APPS_GET_FUNCTION, options, resource_group_name, name, function_name)

    async def begin_create_function(
        self,
        resource_group_name: str,
        name: str,
        function_name: str,
        function_envelope: models.FunctionEnvelope | types.FunctionEnvelopeDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.FunctionEnvelope]:
        """Create a function in a function app, or update it.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param function_name: Name of the function.
        :param function_envelope: Files and configuration of the function.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``FunctionEnvelope``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-function
        """
        return await self._begin(
            _rest.WEB_APPS_CREATE_FUNCTION, options, resource_group_name, name, function_name, function_envelope
        )

    async def delete_function(
        self, resource_group_name: str, name: str, function_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a function from a function app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param function_name: Name of the function.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-function
        """
        await self._call(_rest.WEB_APPS_DELETE_FUNCTION, options, resource_group_name, name, function_name)

    def list_functions(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.FunctionEnvelope]:
        """List the functions of a function app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``FunctionEnvelope`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-functions
        """
        return self._list(_rest.WEB_APPS_LIST_FUNCTIONS, options, resource_group_name, name)

    async def create_or_update_function_secret(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``KeyInfo``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-function-secret
        """
        return await self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_FUNCTION_SECRET,
            options,
            resource_group_name,
            name,
            function_name,
            key_name,
            key,
        )

    async def delete_function_secret(
        self, resource_group_name: str, name: str, function_name: str, key_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a key of one function.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param function_name: Name of the function.
        :param key_name: Name of the key.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-function-secret
        """
        await self._call(
            _rest.WEB_APPS_DELETE_FUNCTION_SECRET, options, resource_group_name, name, function_name, key_name
        )

    async def list_function_keys(
        self, resource_group_name: str, name: str, function_name: str, **options: Unpack[RequestOptions]
    ) -> models.StringDictionary:
        """Get the keys of one function.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param function_name: Name of the function.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``StringDictionary``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-function-keys
        """
        return await self._call(_rest.WEB_APPS_LIST_FUNCTION_KEYS, options, resource_group_name, name, function_name)

    async def list_function_secrets(
        self, resource_group_name: str, name: str, function_name: str, **options: Unpack[RequestOptions]
    ) -> models.FunctionSecrets:
        """Get the key and trigger URL of one function.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param function_name: Name of the function.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``FunctionSecrets``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-function-secrets
        """
        return await self._call(_rest.WEB_APPS_LIST_FUNCTION_SECRETS, options, resource_group_name, name, function_name)

    async def get_host_name_binding(
        self, resource_group_name: str, name: str, host_name: str, **options: Unpack[RequestOptions]
    ) -> models.HostNameBinding:
        """Get a host name binding of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param host_name: Host name, such as www.contoso.com.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``HostNameBinding``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-host-name-binding
        """
        return await self._call(_rest.WEB_APPS_GET_HOST_NAME_BINDING, options, resource_group_name, name, host_name)

    async def create_or_update_host_name_binding(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``HostNameBinding``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-host-name-binding
        """
        return await self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_HOST_NAME_BINDING,
            options,
            resource_group_name,
            name,
            host_name,
            host_name_binding,
        )

    async def delete_host_name_binding(
        self, resource_group_name: str, name: str, host_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a host name binding from a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param host_name: Host name, such as www.contoso.com.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-host-name-binding
        """
        await self._call(_rest.WEB_APPS_DELETE_HOST_NAME_BINDING, options, resource_group_name, name, host_name)

    def list_host_name_bindings(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.HostNameBinding]:
        """List the host name bindings of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``HostNameBinding`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-host-name-bindings
        """
        return self._list(_rest.WEB_APPS_LIST_HOST_NAME_BINDINGS, options, resource_group_name, name)

    async def get_relay_service_connection(
        self, resource_group_name: str, name: str, entity_name: str, **options: Unpack[RequestOptions]
    ) -> models.RelayServiceConnectionEntity:
        """Get a classic (BizTalk) hybrid connection of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param entity_name: Name of the hybrid connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RelayServiceConnectionEntity``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-relay-service-connection
        """
        return await self._call(
            _rest.WEB_APPS_GET_RELAY_SERVICE_CONNECTION, options, resource_group_name, name, entity_name
        )

    async def create_or_update_relay_service_connection(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RelayServiceConnectionEntity``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-relay-service-connection
        """
        return await self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_RELAY_SERVICE_CONNECTION,
            options,
            resource_group_name,
            name,
            entity_name,
            connection_envelope,
        )

    async def update_relay_service_connection(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RelayServiceConnectionEntity``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-relay-service-connection
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_RELAY_SERVICE_CONNECTION,
            options,
            resource_group_name,
            name,
            entity_name,
            connection_envelope,
        )

    async def delete_relay_service_connection(
        self, resource_group_name: str, name: str, entity_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a classic (BizTalk) hybrid connection from a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param entity_name: Name of the hybrid connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-relay-service-connection
        """
        await self._call(
            _rest.WEB_APPS_DELETE_RELAY_SERVICE_CONNECTION, options, resource_group_name, name, entity_name
        )

    async def get_instance_info(
        self, resource_group_name: str, name: str, instance_id: str, **options: Unpack[RequestOptions]
    ) -> models.WebSiteInstanceStatus:
        """Get the state and addresses of one instance of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param instance_id: ID of the instance, as the list of instances gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``WebSiteInstanceStatus``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-instance-info
        """
        return await self._call(_rest.WEB_APPS_GET_INSTANCE_INFO, options, resource_group_name, name, instance_id)

    def list_instance_identifiers(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.WebSiteInstanceStatus]:
        """List the instances a web app runs on.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``WebSiteInstanceStatus`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-instance-identifiers
        """
        return self._list(_rest.WEB_APPS_LIST_INSTANCE_IDENTIFIERS, options, resource_group_name, name)

    async def get_instance_process(
        self, resource_group_name: str, name: str, process_id: str, instance_id: str, **options: Unpack[RequestOptions]
    ) -> models.ProcessInfo:
        """Get a process on an instance of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param instance_id: ID of the instance, as the list of instances gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ProcessInfo``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-instance-process
        """
        return await self._call(
            _rest.WEB_APPS_GET_INSTANCE_PROCESS, options, resource_group_name, name, process_id, instance_id
        )

    async def delete_instance_process(
        self, resource_group_name: str, name: str, process_id: str, instance_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """End a process on an instance of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param instance_id: ID of the instance, as the list of instances gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-instance-process
        """
        await self._call(
            _rest.WEB_APPS_DELETE_INSTANCE_PROCESS, options, resource_group_name, name, process_id, instance_id
        )

    def list_instance_processes(
        self, resource_group_name: str, name: str, instance_id: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ProcessInfo]:
        """List the processes on an instance of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param instance_id: ID of the instance, as the list of instances gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ProcessInfo`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-instance-processes
        """
        return self._list(_rest.WEB_APPS_LIST_INSTANCE_PROCESSES, options, resource_group_name, name, instance_id)

    async def get_instance_process_dump(
        self, resource_group_name: str, name: str, process_id: str, instance_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncIterator[bytes]:
        """Get a memory dump of a process on an instance of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param instance_id: ID of the instance, as the list of instances gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: The content, in chunks.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-instance-process-dump
        """
        return await self._call(
            _rest.WEB_APPS_GET_INSTANCE_PROCESS_DUMP, options, resource_group_name, name, process_id, instance_id
        )
