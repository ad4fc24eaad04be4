# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""Asynchronous operations of ``web``: ``web_apps_2``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _web_apps_2 as _rest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import IO, Any

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class _WebAppsOperations2(AsyncOperationGroup):
    """A part of ``client.web_apps``."""

    def list_slots(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Site]:
        """List the deployment slots of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Site`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-slots
        """
        return self._list(_rest.WEB_APPS_LIST_SLOTS, options, resource_group_name, name)

    async def get_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.Site:
        """Get a deployment slot with its state, host names and settings, but no app settings.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Site``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-slot
        """
        return await self._call(_rest.WEB_APPS_GET_SLOT, options, resource_group_name, name, slot)

    async def begin_create_or_update_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        site_envelope: models.Site | types.SiteDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.Site]:
        """Create a deployment slot, or update it in place; finished when it is ready for deployments.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param site_envelope: Location, plan, site configuration and other settings.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``Site``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-slot
        """
        return await self._begin(
            _rest.WEB_APPS_CREATE_OR_UPDATE_SLOT, options, resource_group_name, name, slot, site_envelope
        )

    async def update_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        site_envelope: models.SitePatchResource | types.SitePatchResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Site:
        """Change settings of a deployment slot; what is left out stays as it is.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param site_envelope: Settings to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Site``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-slot
        """
        return await self._call(_rest.WEB_APPS_UPDATE_SLOT, options, resource_group_name, name, slot, site_envelope)

    async def delete_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        *,
        delete_metrics: bool | None = None,
        delete_empty_server_farm: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a deployment slot; if it was the last app of its plan, the plan goes too unless told otherwise.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param delete_metrics: Whether to delete the metrics of the app as well.
        :param delete_empty_server_farm: Whether to delete the plan as well if this was its last app; true by default.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-slot
        """
        await self._call(
            _rest.WEB_APPS_DELETE_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            delete_metrics,
            delete_empty_server_farm,
        )

    async def analyze_custom_hostname_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        *,
        host_name: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CustomHostnameAnalysisResult:
        """Check whether a custom host name can be added to a deployment slot, by its DNS records.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param host_name: Host name, such as www.contoso.com.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``CustomHostnameAnalysisResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/analyze-custom-hostname-slot
        """
        return await self._call(
            _rest.WEB_APPS_ANALYZE_CUSTOM_HOSTNAME_SLOT, options, resource_group_name, name, slot, host_name
        )

    async def apply_slot_configuration_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        slot_swap_entity: models.CsmSlotEntity | types.CsmSlotEntityDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Apply the slot-bound settings of another slot to a deployment slot, as the first phase of a swap.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param slot_swap_entity: The other slot, and whether to keep the virtual network connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/apply-slot-configuration-slot
        """
        await self._call(
            _rest.WEB_APPS_APPLY_SLOT_CONFIGURATION_SLOT, options, resource_group_name, name, slot, slot_swap_entity
        )

    async def backup_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        request: models.BackupRequest | types.BackupRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.BackupItem:
        """Back up a deployment slot now.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param request: Storage to back up to, and databases to include.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``BackupItem``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/backup-slot
        """
        return await self._call(_rest.WEB_APPS_BACKUP_SLOT, options, resource_group_name, name, slot, request)

    async def update_application_settings_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        app_settings: models.StringDictionary | types.StringDictionaryDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.StringDictionary:
        """Set the app settings of a deployment slot, in place of those it has; the app restarts.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param app_settings: All app settings, by name; those not given are removed.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``StringDictionary``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-application-settings-slot
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_APPLICATION_SETTINGS_SLOT, options, resource_group_name, name, slot, app_settings
        )

    async def list_application_settings_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.StringDictionary:
        """Get the app settings of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``StringDictionary``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-application-settings-slot
        """
        return await self._call(_rest.WEB_APPS_LIST_APPLICATION_SETTINGS_SLOT, options, resource_group_name, name, slot)

    async def update_auth_settings_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        site_auth_settings: models.SiteAuthSettings | types.SiteAuthSettingsDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SiteAuthSettings:
        """Set the sign-in (authentication, version 1) settings of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param site_auth_settings: The sign-in settings.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteAuthSettings``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-auth-settings-slot
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_AUTH_SETTINGS_SLOT, options, resource_group_name, name, slot, site_auth_settings
        )

    async def get_auth_settings_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.SiteAuthSettings:
        """Get the sign-in (authentication, version 1) settings of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteAuthSettings``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-auth-settings-slot
        """
        return await self._call(_rest.WEB_APPS_GET_AUTH_SETTINGS_SLOT, options, resource_group_name, name, slot)

    async def update_azure_storage_accounts_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        azure_storage_accounts: models.AzureStoragePropertyDictionaryResource
        | types.AzureStoragePropertyDictionaryResourceDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AzureStoragePropertyDictionaryResource:
        """Set the storage mounts of a deployment slot, in place of those it has.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param azure_storage_accounts: All storage mounts, by name; those not given are removed.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``AzureStoragePropertyDictionaryResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-azure-storage-accounts-slot
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_AZURE_STORAGE_ACCOUNTS_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            azure_storage_accounts,
        )

    async def list_azure_storage_accounts_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.AzureStoragePropertyDictionaryResource:
        """Get the storage mounts of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``AzureStoragePropertyDictionaryResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-azure-storage-accounts-slot
        """
        return await self._call(
            _rest.WEB_APPS_LIST_AZURE_STORAGE_ACCOUNTS_SLOT, options, resource_group_name, name, slot
        )

    async def update_backup_configuration_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        request: models.BackupRequest | types.BackupRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.BackupRequest:
        """Set the scheduled backup of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param request: Storage, schedule and databases of the backup.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``BackupRequest``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-backup-configuration-slot
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_BACKUP_CONFIGURATION_SLOT, options, resource_group_name, name, slot, request
        )

    async def delete_backup_configuration_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Turn off the scheduled backup of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-backup-configuration-slot
        """
        await self._call(_rest.WEB_APPS_DELETE_BACKUP_CONFIGURATION_SLOT, options, resource_group_name, name, slot)

    async def get_backup_configuration_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.BackupRequest:
        """Get the scheduled backup of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``BackupRequest``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-backup-configuration-slot
        """
        return await self._call(_rest.WEB_APPS_GET_BACKUP_CONFIGURATION_SLOT, options, resource_group_name, name, slot)

    async def update_connection_strings_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        connection_strings: models.ConnectionStringDictionary | types.ConnectionStringDictionaryDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ConnectionStringDictionary:
        """Set the connection strings of a deployment slot, in place of those it has.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param connection_strings: All connection strings, by name; those not given are removed.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ConnectionStringDictionary``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-connection-strings-slot
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_CONNECTION_STRINGS_SLOT, options, resource_group_name, name, slot, connection_strings
        )

    async def list_connection_strings_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.ConnectionStringDictionary:
        """Get the connection strings of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ConnectionStringDictionary``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-connection-strings-slot
        """
        return await self._call(_rest.WEB_APPS_LIST_CONNECTION_STRINGS_SLOT, options, resource_group_name, name, slot)

    async def update_metadata_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        metadata: models.StringDictionary | types.StringDictionaryDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.StringDictionary:
        """Set the metadata of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param metadata: All metadata, by name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``StringDictionary``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-metadata-slot
        """
        return await self._call(_rest.WEB_APPS_UPDATE_METADATA_SLOT, options, resource_group_name, name, slot, metadata)

    async def list_metadata_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.StringDictionary:
        """Get the metadata of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``StringDictionary``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-metadata-slot
        """
        return await self._call(_rest.WEB_APPS_LIST_METADATA_SLOT, options, resource_group_name, name, slot)

    async def begin_list_publishing_credentials_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[models.User]:
        """Get the user name and password for deploying to a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``User``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-publishing-credentials-slot
        """
        return await self._begin(
            _rest.WEB_APPS_LIST_PUBLISHING_CREDENTIALS_SLOT, options, resource_group_name, name, slot
        )

    async def update_site_push_settings_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        push_settings: models.PushSettings | types.PushSettingsDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.PushSettings:
        """Set the push notification settings of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param push_settings: Push notification settings.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PushSettings``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-site-push-settings-slot
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_SITE_PUSH_SETTINGS_SLOT, options, resource_group_name, name, slot, push_settings
        )

    async def list_site_push_settings_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.PushSettings:
        """Get the push notification settings of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PushSettings``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-site-push-settings-slot
        """
        return await self._call(_rest.WEB_APPS_LIST_SITE_PUSH_SETTINGS_SLOT, options, resource_group_name, name, slot)

    async def get_private_endpoint_connection(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RemotePrivateEndpointConnectionARMResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-private-endpoint-connection
        """
        return await self._call(
            _rest.WEB_APPS_GET_PRIVATE_ENDPOINT_CONNECTION,
            options,
            resource_group_name,
            name,
            private_endpoint_connection_name,
        )

    async def begin_approve_or_reject_private_endpoint_connection(
        self,
        resource_group_name: str,
        name: str,
        private_endpoint_connection_name: str,
        private_endpoint_wrapper: models.RemotePrivateEndpointConnectionARMResource
        | types.RemotePrivateEndpointConnectionARMResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.RemotePrivateEndpointConnectionARMResource]:
        """Approve or reject a private endpoint connection of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param private_endpoint_wrapper: The connection with its new state.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``RemotePrivateEndpointConnectionARMResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/approve-or-reject-private-endpoint-connection
        """
        return await self._begin(
            _rest.WEB_APPS_APPROVE_OR_REJECT_PRIVATE_ENDPOINT_CONNECTION,
            options,
            resource_group_name,
            name,
            private_endpoint_connection_name,
            private_endpoint_wrapper,
        )

    async def begin_delete_private_endpoint_connection(
        self,
        resource_group_name: str,
        name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[Any]:
        """Delete a private endpoint connection of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for any JSON value.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-private-endpoint-connection
        """
        return await self._begin(
            _rest.WEB_APPS_DELETE_PRIVATE_ENDPOINT_CONNECTION,
            options,
            resource_group_name,
            name,
            private_endpoint_connection_name,
        )

    def get_private_endpoint_connection_list(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.RemotePrivateEndpointConnectionARMResource]:
        """List the private endpoint connections of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``RemotePrivateEndpointConnectionARMResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-private-endpoint-connection-list
        """
        return self._list(_rest.WEB_APPS_GET_PRIVATE_ENDPOINT_CONNECTION_LIST, options, resource_group_name, name)

    async def is_cloneable(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.SiteCloneability:
        """Check whether a web app can be cloned to another resource group or subscription.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteCloneability``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/is-cloneable
        """
        return await self._call(_rest.WEB_APPS_IS_CLONEABLE, options, resource_group_name, name)

    def list_site_backups(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.BackupItem]:
        """List the backups of a web app, automatic ones as well.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``BackupItem`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-site-backups
        """
        return self._list(_rest.WEB_APPS_LIST_SITE_BACKUPS, options, resource_group_name, name)

    async def list_sync_function_triggers(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.FunctionSecrets:
        """Get the secrets needed to synchronise function triggers of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``FunctionSecrets``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-sync-function-triggers
        """
        return await self._call(_rest.WEB_APPS_LIST_SYNC_FUNCTION_TRIGGERS, options, resource_group_name, name)

    async def begin_migrate_storage(
        self,
        resource_group_name: str,
        name: str,
        migration_options: models.StorageMigrationOptions | types.StorageMigrationOptionsDict | IO[bytes],
        *,
        subscription_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.StorageMigrationResponse]:
        """Move the content of a web app to an Azure Files share.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param migration_options: Azure Files share to move the app's content to.
        :param subscription_name: ID of the subscription.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``StorageMigrationResponse``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/migrate-storage
        """
        return await self._begin(
            _rest.WEB_APPS_MIGRATE_STORAGE, options, resource_group_name, name, migration_options, subscription_name
        )

    async def begin_migrate_my_sql(
        self,
        resource_group_name: str,
        name: str,
        migration_request_envelope: models.MigrateMySqlRequest | types.MigrateMySqlRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.Operation]:
        """Move a web app's MySQL database from the app to a server or back.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param migration_request_envelope: Target database and direction of the migration.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``Operation``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/migrate-my-sql
        """
        return await self._begin(
            _rest.WEB_APPS_MIGRATE_MY_SQL, options, resource_group_name, name, migration_request_envelope
        )

    async def get_network_trace_operation(
        self, resource_group_name: str, name: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> list[models.NetworkTrace]:
        """Get the state of a network trace of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param operation_id: ID of the operation.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: List of ``NetworkTrace``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-network-trace-operation
        """
        return await self._call(
            _rest.WEB_APPS_GET_NETWORK_TRACE_OPERATION, options, resource_group_name, name, operation_id
        )

    async def start_web_site_network_trace(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``str``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/start-web-site-network-trace
        """
        return await self._call(
            _rest.WEB_APPS_START_WEB_SITE_NETWORK_TRACE,
            options,
            resource_group_name,
            name,
            duration_in_seconds,
            max_frame_length,
            sas_url,
        )

    async def begin_start_web_site_network_trace_operation(
        self,
        resource_group_name: str,
        name: str,
        *,
        duration_in_seconds: int | None = None,
        max_frame_length: int | None = None,
        sas_url: str | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[list[models.NetworkTrace]]:
        """Start a network trace of a web app; finished when the trace is complete.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param duration_in_seconds: How long to trace, in seconds.
        :param max_frame_length: Most bytes to record of each network frame.
        :param sas_url: SAS URL of the blob container to write the trace to.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for list of ``NetworkTrace``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/start-web-site-network-trace-operation
        """
        return await self._begin(
            _rest.WEB_APPS_START_WEB_SITE_NETWORK_TRACE_OPERATION,
            options,
            resource_group_name,
            name,
            duration_in_seconds,
            max_frame_length,
            sas_url,
        )

    async def stop_web_site_network_trace(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Stop the network trace of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/stop-web-site-network-trace
        """
        await self._call(_rest.WEB_APPS_STOP_WEB_SITE_NETWORK_TRACE, options, resource_group_name, name)

    async def get_network_traces(
        self, resource_group_name: str, name: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> list[models.NetworkTrace]:
        """Get the network traces made by an operation on a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param operation_id: ID of the operation.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: List of ``NetworkTrace``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-network-traces
        """
        return await self._call(_rest.WEB_APPS_GET_NETWORK_TRACES, options, resource_group_name, name, operation_id)

    async def get_network_trace_operation_v2(
        self, resource_group_name: str, name: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> list[models.NetworkTrace]:
        """Get the state of a network trace of a web app, by the newer address.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param operation_id: ID of the operation.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: List of ``NetworkTrace``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-network-trace-operation-v2
        """
        return await self._call(
            _rest.WEB_APPS_GET_NETWORK_TRACE_OPERATION_V2, options, resource_group_name, name, operation_id
        )

    async def get_network_traces_v2(
        self, resource_group_name: str, name: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> list[models.NetworkTrace]:
        """Get the network traces made by an operation on a web app, by the newer address.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param operation_id: ID of the operation.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: List of ``NetworkTrace``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-network-traces-v2
        """
        return await self._call(_rest.WEB_APPS_GET_NETWORK_TRACES_V2, options, resource_group_name, name, operation_id)

    async def generate_new_site_publishing_password(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Replace the publishing password of a web app with a new one.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/generate-new-site-publishing-password
        """
        await self._call(_rest.WEB_APPS_GENERATE_NEW_SITE_PUBLISHING_PASSWORD, options, resource_group_name, name)

    def list_perf_mon_counters(
        self, resource_group_name: str, name: str, *, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.PerfMonResponse]:
        """List the performance counters of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param filter: OData filter on the results.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PerfMonResponse`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-perf-mon-counters
        """
        return self._list(_rest.WEB_APPS_LIST_PERF_MON_COUNTERS, options, resource_group_name, name, filter)

    async def get_site_php_error_log_flag(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.SitePhpErrorLogFlag:
        """Get whether PHP errors of a web app are logged.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SitePhpErrorLogFlag``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-site-php-error-log-flag
        """
        return await self._call(_rest.WEB_APPS_GET_SITE_PHP_ERROR_LOG_FLAG, options, resource_group_name, name)

    async def list_premier_add_ons(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.PremierAddOn:
        """List the add-ons of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PremierAddOn``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-premier-add-ons
        """
        return await self._call(_rest.WEB_APPS_LIST_PREMIER_ADD_ONS, options, resource_group_name, name)

    async def get_private_link_resources(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateLinkResourcesWrapper:
        """List what a private endpoint can connect to in a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PrivateLinkResourcesWrapper``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-private-link-resources
        """
        return await self._call(_rest.WEB_APPS_GET_PRIVATE_LINK_RESOURCES, options, resource_group_name, name)

    async def list_publishing_profile_xml_with_secrets(
        self,
        resource_group_name: str,
        name: str,
        publishing_profile_options: models.CsmPublishingProfileOptions
        | types.CsmPublishingProfileOptionsDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> AsyncIterator[bytes]:
        """Get the publishing profile of a web app as XML, with user name and password.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param publishing_profile_options: Format of the profile, and whether to include the endpoints for disaster
            recovery.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: The content, in chunks.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-publishing-profile-xml-with-secrets
        """
        return await self._call(
            _rest.WEB_APPS_LIST_PUBLISHING_PROFILE_XML_WITH_SECRETS,
            options,
            resource_group_name,
            name,
            publishing_profile_options,
        )

    async def reset_production_slot_config(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Put the production slot's settings back, ending a swap that was begun.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/reset-production-slot-config
        """
        await self._call(_rest.WEB_APPS_RESET_PRODUCTION_SLOT_CONFIG, options, resource_group_name, name)

    async def restart(
        self,
        resource_group_name: str,
        name: str,
        *,
        soft_restart: bool | None = None,
        synchronous: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Restart a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param soft_restart: Whether to restart only when needed to apply settings, rather than recycle everything.
        :param synchronous: Whether to wait until the app has restarted.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/restart
        """
        await self._call(_rest.WEB_APPS_RESTART, options, resource_group_name, name, soft_restart, synchronous)

    async def begin_restore_from_backup_blob(
        self,
        resource_group_name: str,
        name: str,
        request: models.RestoreRequest | types.RestoreRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Restore a web app from a backup in a storage account.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param request: Storage, name of the backup and how to restore it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/restore-from-backup-blob
        """
        return await self._begin(_rest.WEB_APPS_RESTORE_FROM_BACKUP_BLOB, options, resource_group_name, name, request)

    async def begin_restore_from_deleted_app(
        self,
        resource_group_name: str,
        name: str,
        restore_request: models.DeletedAppRestoreRequest | types.DeletedAppRestoreRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Restore a deleted web app's content and settings into a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param restore_request: What to restore, and how.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/restore-from-deleted-app
        """
        return await self._begin(
            _rest.WEB_APPS_RESTORE_FROM_DELETED_APP, options, resource_group_name, name, restore_request
        )

    async def begin_restore_snapshot(
        self,
        resource_group_name: str,
        name: str,
        restore_request: models.SnapshotRestoreRequest | types.SnapshotRestoreRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Restore a web app from a snapshot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param restore_request: What to restore, and how.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/restore-snapshot
        """
        return await self._begin(_rest.WEB_APPS_RESTORE_SNAPSHOT, options, resource_group_name, name, restore_request)

    async def list_workflows_connections(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.WorkflowEnvelope:
        """Get the connections of a logic app's workflows.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``WorkflowEnvelope``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-workflows-connections
        """
        return await self._call(_rest.WEB_APPS_LIST_WORKFLOWS_CONNECTIONS, options, resource_group_name, name)

    async def get_backup_status_slot(
        self, resource_group_name: str, name: str, backup_id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.BackupItem:
        """Get the state of one backup of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param backup_id: ID of the backup.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``BackupItem``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-backup-status-slot
        """
        return await self._call(
            _rest.WEB_APPS_GET_BACKUP_STATUS_SLOT, options, resource_group_name, name, backup_id, slot
        )

    async def delete_backup_slot(
        self, resource_group_name: str, name: str, backup_id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a backup of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param backup_id: ID of the backup.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-backup-slot
        """
        await self._call(_rest.WEB_APPS_DELETE_BACKUP_SLOT, options, resource_group_name, name, backup_id, slot)

    def list_backups_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.BackupItem]:
        """List the backups of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``BackupItem`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-backups-slot
        """
        return self._list(_rest.WEB_APPS_LIST_BACKUPS_SLOT, options, resource_group_name, name, slot)

    async def list_backup_status_secrets_slot(
        self,
        resource_group_name: str,
        name: str,
        backup_id: str,
        slot: str,
        request: models.BackupRequest | types.BackupRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.BackupItem:
        """Get the state of a backup of a deployment slot with the SAS URL of its storage; a new SAS URL can be given.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param backup_id: ID of the backup.
        :param slot: Name of the deployment slot, such as staging.
        :param request: Storage URL with a new SAS token, if it is to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``BackupItem``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-backup-status-secrets-slot
        """
        return await self._call(
            _rest.WEB_APPS_LIST_BACKUP_STATUS_SECRETS_SLOT, options, resource_group_name, name, backup_id, slot, request
        )

    async def begin_restore_slot(
        self,
        resource_group_name: str,
        name: str,
        backup_id: str,
        slot: str,
        request: models.RestoreRequest | types.RestoreRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Restore a deployment slot from one of its backups.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param backup_id: ID of the backup.
        :param slot: Name of the deployment slot, such as staging.
        :param request: Storage of the backup and how to restore it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/restore-slot
        """
        return await self._begin(
            _rest.WEB_APPS_RESTORE_SLOT, options, resource_group_name, name, backup_id, slot, request
        )

    async def get_ftp_allowed_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.CsmPublishingCredentialsPoliciesEntity:
        """Get whether a deployment slot accepts FTP deployments with user name and password.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``CsmPublishingCredentialsPoliciesEntity``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-ftp-allowed-slot
        """
        return await self._call(_rest.WEB_APPS_GET_FTP_ALLOWED_SLOT, options, resource_group_name, name, slot)

    async def update_ftp_allowed_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        csm_publishing_access_policies_entity: models.CsmPublishingCredentialsPoliciesEntity
        | types.CsmPublishingCredentialsPoliciesEntityDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.CsmPublishingCredentialsPoliciesEntity:
        """Set whether a deployment slot accepts FTP deployments with user name and password.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param csm_publishing_access_policies_entity: Whether basic authentication is allowed.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``CsmPublishingCredentialsPoliciesEntity``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-ftp-allowed-slot
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_FTP_ALLOWED_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            csm_publishing_access_policies_entity,
        )

    def list_basic_publishing_credentials_policies_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.CsmPublishingCredentialsPoliciesEntity]:
        """List whether a deployment slot accepts FTP and Git deployments with user name and password.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``CsmPublishingCredentialsPoliciesEntity`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-basic-publishing-credentials-policies-slot
        """
        return self._list(
            _rest.WEB_APPS_LIST_BASIC_PUBLISHING_CREDENTIALS_POLICIES_SLOT, options, resource_group_name, name, slot
        )

    async def get_scm_allowed_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.CsmPublishingCredentialsPoliciesEntity:
        """Get whether a deployment slot accepts Git and Web Deploy deployments with user name and password.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``CsmPublishingCredentialsPoliciesEntity``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-scm-allowed-slot
        """
        return await self._call(_rest.WEB_APPS_GET_SCM_ALLOWED_SLOT, options, resource_group_name, name, slot)

    async def update_scm_allowed_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        csm_publishing_access_policies_entity: models.CsmPublishingCredentialsPoliciesEntity
        | types.CsmPublishingCredentialsPoliciesEntityDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.CsmPublishingCredentialsPoliciesEntity:
        """Set whether a deployment slot accepts Git and Web Deploy deployments with user name and password.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param csm_publishing_access_policies_entity: Whether basic authentication is allowed.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``CsmPublishingCredentialsPoliciesEntity``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-scm-allowed-slot
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_SCM_ALLOWED_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            csm_publishing_access_policies_entity,
        )

    async def get_auth_settings_v2_without_secrets_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.SiteAuthSettingsV2:
        """Get the sign-in (authentication, version 2) settings of a deployment slot without secrets.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteAuthSettingsV2``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-auth-settings-v2-without-secrets-slot
        """
        return await self._call(
            _rest.WEB_APPS_GET_AUTH_SETTINGS_V2_WITHOUT_SECRETS_SLOT, options, resource_group_name, name, slot
        )

    async def update_auth_settings_v2_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        site_auth_settings_v2: models.SiteAuthSettingsV2 | types.SiteAuthSettingsV2Dict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SiteAuthSettingsV2:
        """Set the sign-in (authentication, version 2) settings of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param site_auth_settings_v2: The sign-in settings.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteAuthSettingsV2``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-auth-settings-v2-slot
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_AUTH_SETTINGS_V2_SLOT, options, resource_group_name, name, slot, site_auth_settings_v2
        )

    async def get_auth_settings_v2_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.SiteAuthSettingsV2:
        """Get the sign-in (authentication, version 2) settings of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteAuthSettingsV2``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-auth-settings-v2-slot
        """
        return await self._call(_rest.WEB_APPS_GET_AUTH_SETTINGS_V2_SLOT, options, resource_group_name, name, slot)

    async def get_app_setting_key_vault_reference_slot(
        self, resource_group_name: str, name: str, app_setting_key: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.ApiKVReference:
        """Get the state of the Key Vault reference in one app setting of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param app_setting_key: Name of the app setting.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ApiKVReference``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-app-setting-key-vault-reference-slot
        """
        return await self._call(
            _rest.WEB_APPS_GET_APP_SETTING_KEY_VAULT_REFERENCE_SLOT,
            options,
            resource_group_name,
            name,
            app_setting_key,
            slot,
        )

    def get_app_settings_key_vault_references_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ApiKVReference]:
        """List the state of the Key Vault references in the app settings of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ApiKVReference`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-app-settings-key-vault-references-slot
        """
        return self._list(
            _rest.WEB_APPS_GET_APP_SETTINGS_KEY_VAULT_REFERENCES_SLOT, options, resource_group_name, name, slot
        )

    async def get_site_connection_string_key_vault_reference_slot(
        self,
        resource_group_name: str,
        name: str,
        connection_string_key: str,
        slot: str,
        **options: Unpack[RequestOptions],
    ) -> models.ApiKVReference:
        """Get the state of the Key Vault reference in one connection string of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param connection_string_key: Name of the connection string.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ApiKVReference``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/appservice/web-apps/get-site-connection-string-key-vault-reference-slot
        """
        return await self._call(
            _rest.WEB_APPS_GET_SITE_CONNECTION_STRING_KEY_VAULT_REFERENCE_SLOT,
            options,
            resource_group_name,
            name,
            connection_string_key,
            slot,
        )

    def get_site_connection_string_key_vault_references_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ApiKVReference]:
        """List the state of the Key Vault references in the connection strings of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ApiKVReference`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/appservice/web-apps/get-site-connection-string-key-vault-references-slot
        """
        return self._list(
            _rest.WEB_APPS_GET_SITE_CONNECTION_STRING_KEY_VAULT_REFERENCES_SLOT,
            options,
            resource_group_name,
            name,
            slot,
        )

    async def get_diagnostic_logs_configuration_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.SiteLogsConfig:
        """Get where and how much a deployment slot logs.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteLogsConfig``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-diagnostic-logs-configuration-slot
        """
        return await self._call(
            _rest.WEB_APPS_GET_DIAGNOSTIC_LOGS_CONFIGURATION_SLOT, options, resource_group_name, name, slot
        )

    async def update_diagnostic_logs_config_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        site_logs_config: models.SiteLogsConfig | types.SiteLogsConfigDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SiteLogsConfig:
        """Set where and how much a deployment slot logs.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param site_logs_config: Where and how much is logged.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteLogsConfig``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-diagnostic-logs-config-slot
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_DIAGNOSTIC_LOGS_CONFIG_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            site_logs_config,
        )

    def list_configurations_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.SiteConfigResource]:
        """List the configurations of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SiteConfigResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-configurations-slot
        """
        return self._list(_rest.WEB_APPS_LIST_CONFIGURATIONS_SLOT, options, resource_group_name, name, slot)

    def list_instance_process_threads(
        self, resource_group_name: str, name: str, process_id: str, instance_id: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ProcessThreadInfo]:
        """List the threads of a process on an instance of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param instance_id: ID of the instance, as the list of instances gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ProcessThreadInfo`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-instance-process-threads
        """
        return self._list(
            _rest.WEB_APPS_LIST_INSTANCE_PROCESS_THREADS, options, resource_group_name, name, process_id, instance_id
        )

    async def get_process(
        self, resource_group_name: str, name: str, process_id: str, **options: Unpack[RequestOptions]
    ) -> models.ProcessInfo:
        """Get a process of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ProcessInfo``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-process
        """
        return await self._call(_rest.WEB_APPS_GET_PROCESS, options, resource_group_name, name, process_id)

    async def delete_process(
        self, resource_group_name: str, name: str, process_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """End a process of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-process
        """
        await self._call(_rest.WEB_APPS_DELETE_PROCESS, options, resource_group_name, name, process_id)

    def list_processes(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ProcessInfo]:
        """List the processes of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ProcessInfo`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-processes
        """
        return self._list(_rest.WEB_APPS_LIST_PROCESSES, options, resource_group_name, name)

    async def get_process_dump(
        self, resource_group_name: str, name: str, process_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncIterator[bytes]:
        """Get a memory dump of a process of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: The content, in chunks.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-process-dump
        """
        return await self._call(_rest.WEB_APPS_GET_PROCESS_DUMP, options, resource_group_name, name, process_id)

    def list_process_threads(
        self, resource_group_name: str, name: str, process_id: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ProcessThreadInfo]:
        """List the threads of a process of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ProcessThreadInfo`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-process-threads
        """
        return self._list(_rest.WEB_APPS_LIST_PROCESS_THREADS, options, resource_group_name, name, process_id)

    async def get_instance_process_module(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ProcessModuleInfo``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-instance-process-module
        """
        return await self._call(
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
    ) -> AsyncItemPaged[models.ProcessModuleInfo]:
        """List the modules loaded by a process on an instance of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param instance_id: ID of the instance, as the list of instances gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ProcessModuleInfo`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-instance-process-modules
        """
        return self._list(
            _rest.WEB_APPS_LIST_INSTANCE_PROCESS_MODULES, options, resource_group_name, name, process_id, instance_id
        )

    async def get_process_module(
        self, resource_group_name: str, name: str, process_id: str, base_address: str, **options: Unpack[RequestOptions]
    ) -> models.ProcessModuleInfo:
        """Get a module loaded by a process of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param base_address: Base address of the module in memory.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ProcessModuleInfo``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-process-module
        """
        return await self._call(
            _rest.WEB_APPS_GET_PROCESS_MODULE, options, resource_group_name, name, process_id, base_address
        )

    def list_process_modules(
        self, resource_group_name: str, name: str, process_id: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ProcessModuleInfo]:
        """List the modules loaded by a process of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ProcessModuleInfo`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-process-modules
        """
        return self._list(_rest.WEB_APPS_LIST_PROCESS_MODULES, options, resource_group_name, name, process_id)

    async def get_migrate_my_sql_status(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.MigrateMySqlStatus:
        """Get how far the move of a web app's MySQL database has got.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``MigrateMySqlStatus``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-migrate-my-sql-status
        """
        return await self._call(_rest.WEB_APPS_GET_MIGRATE_MY_SQL_STATUS, options, resource_group_name, name)

    async def get_swift_virtual_network_connection(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.SwiftVirtualNetwork:
        """Get the subnet a web app is integrated with.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SwiftVirtualNetwork``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-swift-virtual-network-connection
        """
        return await self._call(_rest.WEB_APPS_GET_SWIFT_VIRTUAL_NETWORK_CONNECTION, options, resource_group_name, name)

    async def create_or_update_swift_virtual_network_connection_with_check(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SwiftVirtualNetwork``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-swift-virtual-network-connection-with-check
        """
        return await self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_SWIFT_VIRTUAL_NETWORK_CONNECTION_WITH_CHECK,
            options,
            resource_group_name,
            name,
            connection_envelope,
        )

    async def update_swift_virtual_network_connection_with_check(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SwiftVirtualNetwork``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/appservice/web-apps/update-swift-virtual-network-connection-with-check
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_SWIFT_VIRTUAL_NETWORK_CONNECTION_WITH_CHECK,
            options,
            resource_group_name,
            name,
            connection_envelope,
        )

    async def delete_swift_virtual_network(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """End the integration of a web app with a subnet.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-swift-virtual-network
        """
        await self._call(_rest.WEB_APPS_DELETE_SWIFT_VIRTUAL_NETWORK, options, resource_group_name, name)

    async def list_network_features(
        self, resource_group_name: str, name: str, view: str, **options: Unpack[RequestOptions]
    ) -> models.NetworkFeatures:
        """List the network features a web app uses.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param view: Kind of view; summary.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``NetworkFeatures``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-network-features
        """
        return await self._call(_rest.WEB_APPS_LIST_NETWORK_FEATURES, options, resource_group_name, name, view)

    async def get_premier_add_on(
        self, resource_group_name: str, name: str, premier_add_on_name: str, **options: Unpack[RequestOptions]
    ) -> models.PremierAddOn:
        """Get an add-on of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param premier_add_on_name: Name of the add-on.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PremierAddOn``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-premier-add-on
        """
        return await self._call(
            _rest.WEB_APPS_GET_PREMIER_ADD_ON, options, resource_group_name, name, premier_add_on_name
        )

    async def add_premier_add_on(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PremierAddOn``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/add-premier-add-on
        """
        return await self._call(
            _rest.WEB_APPS_ADD_PREMIER_ADD_ON, options, resource_group_name, name, premier_add_on_name, premier_add_on
        )

    async def update_premier_add_on(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PremierAddOn``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-premier-add-on
        """
        return await self._call(
            _rest.WEB_APPS_UPDATE_PREMIER_ADD_ON,
            options,
            resource_group_name,
            name,
            premier_add_on_name,
            premier_add_on,
        )

    async def delete_premier_add_on(
        self, resource_group_name: str, name: str, premier_add_on_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove an add-on from a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param premier_add_on_name: Name of the add-on.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-premier-add-on
        """
        await self._call(_rest.WEB_APPS_DELETE_PREMIER_ADD_ON, options, resource_group_name, name, premier_add_on_name)

    async def get_private_access(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateAccess:
        """Get the virtual networks a web app can be reached from.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PrivateAccess``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-private-access
        """
        return await self._call(_rest.WEB_APPS_GET_PRIVATE_ACCESS, options, resource_group_name, name)

    async def put_private_access_vnet(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PrivateAccess``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/put-private-access-vnet
        """
        return await self._call(_rest.WEB_APPS_PUT_PRIVATE_ACCESS_VNET, options, resource_group_name, name, access)

    async def get_public_certificate(
        self, resource_group_name: str, name: str, public_certificate_name: str, **options: Unpack[RequestOptions]
    ) -> models.PublicCertificate:
        """Get a public certificate of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param public_certificate_name: Name of the public certificate.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PublicCertificate``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-public-certificate
        """
        return await self._call(
            _rest.WEB_APPS_GET_PUBLIC_CERTIFICATE, options, resource_group_name, name, public_certificate_name
        )

    async def create_or_update_public_certificate(
        self,
        resource_group_name: str,
        name: str,
        public_certificate_name: str,
        public_certificate: models.PublicCertificate | types.PublicCertificateDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.PublicCertificate:
        """Add a public certificate (.cer) to a web app for its code to use, or replace it.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param public_certificate_name: Name of the public certificate.
        :param public_certificate: The certificate and the store to load it into.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PublicCertificate``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-public-certificate
        """
        return await self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_PUBLIC_CERTIFICATE,
            options,
            resource_group_name,
            name,
            public_certificate_name,
            public_certificate,
        )

    async def delete_public_certificate(
        self, resource_group_name: str, name: str, public_certificate_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a public certificate of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param public_certificate_name: Name of the public certificate.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-public-certificate
        """
        await self._call(
            _rest.WEB_APPS_DELETE_PUBLIC_CERTIFICATE, options, resource_group_name, name, public_certificate_name
        )

    def list_public_certificates(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.PublicCertificate]:
        """List the public certificates of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PublicCertificate`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-public-certificates
        """
        return self._list(_rest.WEB_APPS_LIST_PUBLIC_CERTIFICATES, options, resource_group_name, name)

    async def get_site_container(
        self, resource_group_name: str, name: str, container_name: str, **options: Unpack[RequestOptions]
    ) -> models.SiteContainer:
        """Get a container of a web app: the main one or a sidecar.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param container_name: Name of the container.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteContainer``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-site-container
        """
        return await self._call(_rest.WEB_APPS_GET_SITE_CONTAINER, options, resource_group_name, name, container_name)

    async def create_or_update_site_container(
        self,
        resource_group_name: str,
        name: str,
        container_name: str,
        request: models.SiteContainer | types.SiteContainerDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SiteContainer:
        """Add a container to a web app, as main one or sidecar, or update it.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param container_name: Name of the container.
        :param request: Name to check, with the resource type.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteContainer``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-site-container
        """
        return await self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_SITE_CONTAINER, options, resource_group_name, name, container_name, request
        )

    async def delete_site_container(
        self, resource_group_name: str, name: str, container_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a container from a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param container_name: Name of the container.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-site-container
        """
        await self._call(_rest.WEB_APPS_DELETE_SITE_CONTAINER, options, resource_group_name, name, container_name)

    def list_site_containers(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.SiteContainer]:
        """List the containers of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SiteContainer`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-site-containers
        """
        return self._list(_rest.WEB_APPS_LIST_SITE_CONTAINERS, options, resource_group_name, name)

    async def get_site_extension(
        self, resource_group_name: str, name: str, site_extension_id: str, **options: Unpack[RequestOptions]
    ) -> models.SiteExtensionInfo:
        """Get a site extension of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param site_extension_id: ID of the site extension, as in the gallery.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SiteExtensionInfo``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-site-extension
        """
        return await self._call(
            _rest.WEB_APPS_GET_SITE_EXTENSION, options, resource_group_name, name, site_extension_id
        )

    async def begin_install_site_extension(
        self, resource_group_name: str, name: str, site_extension_id: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[models.SiteExtensionInfo]:
        """Install a site extension on a web app; finished when it is installed.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param site_extension_id: ID of the site extension, as in the gallery.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``SiteExtensionInfo``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/install-site-extension
        """
        return await self._begin(
            _rest.WEB_APPS_INSTALL_SITE_EXTENSION, options, resource_group_name, name, site_extension_id
        )

    async def delete_site_extension(
        self, resource_group_name: str, name: str, site_extension_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a site extension from a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param site_extension_id: ID of the site extension, as in the gallery.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-site-extension
        """
        await self._call(_rest.WEB_APPS_DELETE_SITE_EXTENSION, options, resource_group_name, name, site_extension_id)

    def list_site_extensions(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.SiteExtensionInfo]:
        """List the site extensions of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SiteExtensionInfo`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-site-extensions
        """
        return self._list(_rest.WEB_APPS_LIST_SITE_EXTENSIONS, options, resource_group_name, name)
