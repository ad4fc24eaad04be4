# Generated from swagger/web/ by "make generate": do not edit.

"""Operations of ``web``: ``web_apps_2``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _web_apps_2 as _rest

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


class _WebAppsOperations2(OperationGroup):
    """A part of ``client.web_apps``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_slots(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Site]:
        """List the deployment slots of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-slots
        """
        return self._list(_rest.WEB_APPS_LIST_SLOTS, options, resource_group_name, name)

    def get_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.Site:
        """Get a deployment slot with its state, host names and settings, but no app settings.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-slot
        """
        return self._call(_rest.WEB_APPS_GET_SLOT, options, resource_group_name, name, slot)

    def begin_create_or_update_slot(
        self,
        resource_group_name: str,
        name: str,
        slot: str,
        site_envelope: models.Site | types.SiteDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Site]:
        """Create a deployment slot, or update it in place; finished when it is ready for deployments.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.
        :param site_envelope: Location, plan, site configuration and other settings.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-slot
        """
        return self._begin(
            _rest.WEB_APPS_CREATE_OR_UPDATE_SLOT, options, resource_group_name, name, slot, site_envelope
        )

    def update_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-slot
        """
        return self._call(_rest.WEB_APPS_UPDATE_SLOT, options, resource_group_name, name, slot, site_envelope)

    def delete_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-slot
        """
        return self._run(
            _rest.WEB_APPS_DELETE_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            delete_metrics,
            delete_empty_server_farm,
        )

    def analyze_custom_hostname_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/analyze-custom-hostname-slot
        """
        return self._call(
            _rest.WEB_APPS_ANALYZE_CUSTOM_HOSTNAME_SLOT, options, resource_group_name, name, slot, host_name
        )

    def apply_slot_configuration_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/apply-slot-configuration-slot
        """
        return self._run(
            _rest.WEB_APPS_APPLY_SLOT_CONFIGURATION_SLOT, options, resource_group_name, name, slot, slot_swap_entity
        )

    def backup_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/backup-slot
        """
        return self._call(_rest.WEB_APPS_BACKUP_SLOT, options, resource_group_name, name, slot, request)

    def update_application_settings_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-application-settings-slot
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_APPLICATION_SETTINGS_SLOT, options, resource_group_name, name, slot, app_settings
        )

    def list_application_settings_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.StringDictionary:
        """Get the app settings of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-application-settings-slot
        """
        return self._call(_rest.WEB_APPS_LIST_APPLICATION_SETTINGS_SLOT, options, resource_group_name, name, slot)

    def update_auth_settings_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-auth-settings-slot
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_AUTH_SETTINGS_SLOT, options, resource_group_name, name, slot, site_auth_settings
        )

    def get_auth_settings_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.SiteAuthSettings:
        """Get the sign-in (authentication, version 1) settings of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-auth-settings-slot
        """
        return self._call(_rest.WEB_APPS_GET_AUTH_SETTINGS_SLOT, options, resource_group_name, name, slot)

    def update_azure_storage_accounts_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-azure-storage-accounts-slot
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_AZURE_STORAGE_ACCOUNTS_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            azure_storage_accounts,
        )

    def list_azure_storage_accounts_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.AzureStoragePropertyDictionaryResource:
        """Get the storage mounts of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-azure-storage-accounts-slot
        """
        return self._call(_rest.WEB_APPS_LIST_AZURE_STORAGE_ACCOUNTS_SLOT, options, resource_group_name, name, slot)

    def update_backup_configuration_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-backup-configuration-slot
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_BACKUP_CONFIGURATION_SLOT, options, resource_group_name, name, slot, request
        )

    def delete_backup_configuration_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Turn off the scheduled backup of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-backup-configuration-slot
        """
        return self._run(_rest.WEB_APPS_DELETE_BACKUP_CONFIGURATION_SLOT, options, resource_group_name, name, slot)

    def get_backup_configuration_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.BackupRequest:
        """Get the scheduled backup of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-backup-configuration-slot
        """
        return self._call(_rest.WEB_APPS_GET_BACKUP_CONFIGURATION_SLOT, options, resource_group_name, name, slot)

    def update_connection_strings_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-connection-strings-slot
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_CONNECTION_STRINGS_SLOT, options, resource_group_name, name, slot, connection_strings
        )

    def list_connection_strings_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.ConnectionStringDictionary:
        """Get the connection strings of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-connection-strings-slot
        """
        return self._call(_rest.WEB_APPS_LIST_CONNECTION_STRINGS_SLOT, options, resource_group_name, name, slot)

    def update_metadata_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-metadata-slot
        """
        return self._call(_rest.WEB_APPS_UPDATE_METADATA_SLOT, options, resource_group_name, name, slot, metadata)

    def list_metadata_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.StringDictionary:
        """Get the metadata of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-metadata-slot
        """
        return self._call(_rest.WEB_APPS_LIST_METADATA_SLOT, options, resource_group_name, name, slot)

    def begin_list_publishing_credentials_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.User]:
        """Get the user name and password for deploying to a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-publishing-credentials-slot
        """
        return self._begin(_rest.WEB_APPS_LIST_PUBLISHING_CREDENTIALS_SLOT, options, resource_group_name, name, slot)

    def update_site_push_settings_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-site-push-settings-slot
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_SITE_PUSH_SETTINGS_SLOT, options, resource_group_name, name, slot, push_settings
        )

    def list_site_push_settings_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.PushSettings:
        """Get the push notification settings of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-site-push-settings-slot
        """
        return self._call(_rest.WEB_APPS_LIST_SITE_PUSH_SETTINGS_SLOT, options, resource_group_name, name, slot)

    def get_web_site_container_logs_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> Iterator[bytes]:
        """Get the last lines of a deployment slot's container log.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-sync-status-slot
        """
        return self._run(_rest.WEB_APPS_LIST_SYNC_STATUS_SLOT, options, resource_group_name, name, slot)

    def sync_functions_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Synchronise the functions of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/sync-functions-slot
        """
        return self._run(_rest.WEB_APPS_SYNC_FUNCTIONS_SLOT, options, resource_group_name, name, slot)

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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-host-secret-slot
        """
        return self._run(
            _rest.WEB_APPS_DELETE_HOST_SECRET_SLOT, options, resource_group_name, name, key_type, key_name, slot
        )

    def list_hybrid_connections_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.HybridConnection:
        """List the hybrid connections of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-relay-service-connections-slot
        """
        return self._call(_rest.WEB_APPS_LIST_RELAY_SERVICE_CONNECTIONS_SLOT, options, resource_group_name, name, slot)

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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/deploy-workflow-artifacts-slot
        """
        return self._run(
            _rest.WEB_APPS_DEPLOY_WORKFLOW_ARTIFACTS_SLOT, options, resource_group_name, name, slot, workflow_artifacts
        )

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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-hybrid-connection-slot
        """
        return self._run(
            _rest.WEB_APPS_DELETE_HYBRID_CONNECTION_SLOT,
            options,
            resource_group_name,
            name,
            namespace_name,
            relay_name,
            slot,
        )

    def list_publishing_profile_xml_with_secrets(
        self,
        resource_group_name: str,
        name: str,
        publishing_profile_options: models.CsmPublishingProfileOptions
        | types.CsmPublishingProfileOptionsDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> Iterator[bytes]:
        """Get the publishing profile of a web app as XML, with user name and password.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param publishing_profile_options: Format of the profile, and whether to include the endpoints for disaster
            recovery.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-publishing-profile-xml-with-secrets
        """
        return self._call(
            _rest.WEB_APPS_LIST_PUBLISHING_PROFILE_XML_WITH_SECRETS,
            options,
            resource_group_name,
            name,
            publishing_profile_options,
        )

    def reset_production_slot_config(
        self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Put the production slot's settings back, ending a swap that was begun.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/reset-production-slot-config
        """
        return self._run(_rest.WEB_APPS_RESET_PRODUCTION_SLOT_CONFIG, options, resource_group_name, name)

    def restart(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/restart
        """
        return self._run(_rest.WEB_APPS_RESTART, options, resource_group_name, name, soft_restart, synchronous)

    def begin_restore_from_backup_blob(
        self,
        resource_group_name: str,
        name: str,
        request: models.RestoreRequest | types.RestoreRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Restore a web app from a backup in a storage account.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param request: Storage, name of the backup and how to restore it.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/restore-from-backup-blob
        """
        return self._begin(_rest.WEB_APPS_RESTORE_FROM_BACKUP_BLOB, options, resource_group_name, name, request)

    def begin_restore_from_deleted_app(
        self,
        resource_group_name: str,
        name: str,
        restore_request: models.DeletedAppRestoreRequest | types.DeletedAppRestoreRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Restore a deleted web app's content and settings into a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param restore_request: What to restore, and how.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/restore-from-deleted-app
        """
        return self._begin(_rest.WEB_APPS_RESTORE_FROM_DELETED_APP, options, resource_group_name, name, restore_request)

    def begin_restore_snapshot(
        self,
        resource_group_name: str,
        name: str,
        restore_request: models.SnapshotRestoreRequest | types.SnapshotRestoreRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Restore a web app from a snapshot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param restore_request: What to restore, and how.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/restore-snapshot
        """
        return self._begin(_rest.WEB_APPS_RESTORE_SNAPSHOT, options, resource_group_name, name, restore_request)

    def get_backup_status_slot(
        self, resource_group_name: str, name: str, backup_id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.BackupItem:
        """Get the state of one backup of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param backup_id: ID of the backup.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-backup-status-slot
        """
        return self._call(_rest.WEB_APPS_GET_BACKUP_STATUS_SLOT, options, resource_group_name, name, backup_id, slot)

    def delete_backup_slot(
        self, resource_group_name: str, name: str, backup_id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a backup of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param backup_id: ID of the backup.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-backup-slot
        """
        return self._run(_rest.WEB_APPS_DELETE_BACKUP_SLOT, options, resource_group_name, name, backup_id, slot)

    def list_backups_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.BackupItem]:
        """List the backups of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-backups-slot
        """
        return self._list(_rest.WEB_APPS_LIST_BACKUPS_SLOT, options, resource_group_name, name, slot)

    def list_backup_status_secrets_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-backup-status-secrets-slot
        """
        return self._call(
            _rest.WEB_APPS_LIST_BACKUP_STATUS_SECRETS_SLOT, options, resource_group_name, name, backup_id, slot, request
        )

    def begin_restore_slot(
        self,
        resource_group_name: str,
        name: str,
        backup_id: str,
        slot: str,
        request: models.RestoreRequest | types.RestoreRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Restore a deployment slot from one of its backups.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param backup_id: ID of the backup.
        :param slot: Name of the deployment slot, such as staging.
        :param request: Storage of the backup and how to restore it.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/restore-slot
        """
        return self._begin(_rest.WEB_APPS_RESTORE_SLOT, options, resource_group_name, name, backup_id, slot, request)

    def get_ftp_allowed_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.CsmPublishingCredentialsPoliciesEntity:
        """Get whether a deployment slot accepts FTP deployments with user name and password.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-ftp-allowed-slot
        """
        return self._call(_rest.WEB_APPS_GET_FTP_ALLOWED_SLOT, options, resource_group_name, name, slot)

    def update_ftp_allowed_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-ftp-allowed-slot
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_FTP_ALLOWED_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            csm_publishing_access_policies_entity,
        )

    def list_basic_publishing_credentials_policies_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.CsmPublishingCredentialsPoliciesEntity]:
        """List whether a deployment slot accepts FTP and Git deployments with user name and password.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-basic-publishing-credentials-policies-slot
        """
        return self._list(
            _rest.WEB_APPS_LIST_BASIC_PUBLISHING_CREDENTIALS_POLICIES_SLOT, options, resource_group_name, name, slot
        )

    def get_scm_allowed_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.CsmPublishingCredentialsPoliciesEntity:
        """Get whether a deployment slot accepts Git and Web Deploy deployments with user name and password.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-scm-allowed-slot
        """
        return self._call(_rest.WEB_APPS_GET_SCM_ALLOWED_SLOT, options, resource_group_name, name, slot)

    def update_scm_allowed_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-scm-allowed-slot
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_SCM_ALLOWED_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            csm_publishing_access_policies_entity,
        )

    def get_auth_settings_v2_without_secrets_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.SiteAuthSettingsV2:
        """Get the sign-in (authentication, version 2) settings of a deployment slot without secrets.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-auth-settings-v2-without-secrets-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_AUTH_SETTINGS_V2_WITHOUT_SECRETS_SLOT, options, resource_group_name, name, slot
        )

    def update_auth_settings_v2_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-auth-settings-v2-slot
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_AUTH_SETTINGS_V2_SLOT, options, resource_group_name, name, slot, site_auth_settings_v2
        )

    def get_auth_settings_v2_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.SiteAuthSettingsV2:
        """Get the sign-in (authentication, version 2) settings of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-auth-settings-v2-slot
        """
        return self._call(_rest.WEB_APPS_GET_AUTH_SETTINGS_V2_SLOT, options, resource_group_name, name, slot)

    def get_app_setting_key_vault_reference_slot(
        self, resource_group_name: str, name: str, app_setting_key: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.ApiKVReference:
        """Get the state of the Key Vault reference in one app setting of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param app_setting_key: Name of the app setting.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-app-setting-key-vault-reference-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_APP_SETTING_KEY_VAULT_REFERENCE_SLOT,
            options,
            resource_group_name,
            name,
            app_setting_key,
            slot,
        )

    def get_app_settings_key_vault_references_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ApiKVReference]:
        """List the state of the Key Vault references in the app settings of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-app-settings-key-vault-references-slot
        """
        return self._list(
            _rest.WEB_APPS_GET_APP_SETTINGS_KEY_VAULT_REFERENCES_SLOT, options, resource_group_name, name, slot
        )

    def get_site_connection_string_key_vault_reference_slot(
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

        REST:
            https://learn.microsoft.com/rest/api/appservice/web-apps/get-site-connection-string-key-vault-reference-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_SITE_CONNECTION_STRING_KEY_VAULT_REFERENCE_SLOT,
            options,
            resource_group_name,
            name,
            connection_string_key,
            slot,
        )

    def get_site_connection_string_key_vault_references_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ApiKVReference]:
        """List the state of the Key Vault references in the connection strings of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

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

    def get_diagnostic_logs_configuration_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.SiteLogsConfig:
        """Get where and how much a deployment slot logs.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-diagnostic-logs-configuration-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_DIAGNOSTIC_LOGS_CONFIGURATION_SLOT, options, resource_group_name, name, slot
        )

    def update_diagnostic_logs_config_slot(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/update-diagnostic-logs-config-slot
        """
        return self._call(
            _rest.WEB_APPS_UPDATE_DIAGNOSTIC_LOGS_CONFIG_SLOT,
            options,
            resource_group_name,
            name,
            slot,
            site_logs_config,
        )

    def get_configuration_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> models.SiteConfigResource:
        """Get the site configuration of a deployment slot: runtime stack, limits, CORS, access restrictions and more.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-configuration-snapshot-slot
        """
        return self._call(
            _rest.WEB_APPS_GET_CONFIGURATION_SNAPSHOT_SLOT, options, resource_group_name, name, snapshot_id, slot
        )

    def list_configurations_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SiteConfigResource]:
        """List the configurations of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-configurations-slot
        """
        return self._list(_rest.WEB_APPS_LIST_CONFIGURATIONS_SLOT, options, resource_group_name, name, slot)

    def recover_site_configuration_snapshot_slot(
        self, resource_group_name: str, name: str, snapshot_id: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Put the site configuration of a deployment slot back to a snapshot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param snapshot_id: ID of the configuration snapshot.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/recover-site-configuration-snapshot-slot
        """
        return self._run(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-continuous-web-job-slot
        """
        return self._run(
            _rest.WEB_APPS_DELETE_CONTINUOUS_WEB_JOB_SLOT, options, resource_group_name, name, web_job_name, slot
        )

    def list_continuous_web_jobs_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ContinuousWebJob]:
        """List the continuous WebJobs of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/start-continuous-web-job-slot
        """
        return self._run(
            _rest.WEB_APPS_START_CONTINUOUS_WEB_JOB_SLOT, options, resource_group_name, name, web_job_name, slot
        )

    def stop_continuous_web_job_slot(
        self, resource_group_name: str, name: str, web_job_name: str, slot: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Stop a continuous WebJob of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param web_job_name: Name of the WebJob.
        :param slot: Name of the deployment slot, such as staging.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/stop-continuous-web-job-slot
        """
        return self._run(
            _rest.WEB_APPS_STOP_CONTINUOUS_WEB_JOB_SLOT, options, resource_group_name, name, web_job_name, slot
        )

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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-deployment-slot
        """
        return self._run(_rest.WEB_APPS_DELETE_DEPLOYMENT_SLOT, options, resource_group_name, name, id, slot)

    def list_deployments_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Deployment]:
        """List the deployments of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-domain-ownership-identifier-slot
        """
        return self._run(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-instance-function-slot
        """
        return self._run(
            _rest.WEB_APPS_DELETE_INSTANCE_FUNCTION_SLOT, options, resource_group_name, name, function_name, slot
        )

    def list_instance_functions_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.FunctionEnvelope]:
        """List the functions of a function app's deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-function-secret-slot
        """
        return self._run(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-host-name-binding-slot
        """
        return self._run(
            _rest.WEB_APPS_DELETE_HOST_NAME_BINDING_SLOT, options, resource_group_name, name, slot, host_name
        )

    def list_host_name_bindings_slot(
        self, resource_group_name: str, name: str, slot: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.HostNameBinding]:
        """List the host name bindings of a deployment slot.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param slot: Name of the deployment slot, such as staging.

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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-relay-service-connection-slot
        """
        return self._run(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-instance-identifiers-slot
        """
        return self._list(_rest.WEB_APPS_LIST_INSTANCE_IDENTIFIERS_SLOT, options, resource_group_name, name, slot)

    def get_process(
        self, resource_group_name: str, name: str, process_id: str, **options: Unpack[RequestOptions]
    ) -> models.ProcessInfo:
        """Get a process of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-process
        """
        return self._call(_rest.WEB_APPS_GET_PROCESS, options, resource_group_name, name, process_id)

    def delete_process(
        self, resource_group_name: str, name: str, process_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """End a process of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-process
        """
        return self._run(_rest.WEB_APPS_DELETE_PROCESS, options, resource_group_name, name, process_id)

    def list_processes(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ProcessInfo]:
        """List the processes of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-processes
        """
        return self._list(_rest.WEB_APPS_LIST_PROCESSES, options, resource_group_name, name)

    def get_process_dump(
        self, resource_group_name: str, name: str, process_id: str, **options: Unpack[RequestOptions]
    ) -> Iterator[bytes]:
        """Get a memory dump of a process of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-process-dump
        """
        return self._call(_rest.WEB_APPS_GET_PROCESS_DUMP, options, resource_group_name, name, process_id)

    def list_process_threads(
        self, resource_group_name: str, name: str, process_id: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ProcessThreadInfo]:
        """List the threads of a process of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-process-threads
        """
        return self._list(_rest.WEB_APPS_LIST_PROCESS_THREADS, options, resource_group_name, name, process_id)

    def get_process_module(
        self, resource_group_name: str, name: str, process_id: str, base_address: str, **options: Unpack[RequestOptions]
    ) -> models.ProcessModuleInfo:
        """Get a module loaded by a process of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).
        :param base_address: Base address of the module in memory.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-process-module
        """
        return self._call(
            _rest.WEB_APPS_GET_PROCESS_MODULE, options, resource_group_name, name, process_id, base_address
        )

    def list_process_modules(
        self, resource_group_name: str, name: str, process_id: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ProcessModuleInfo]:
        """List the modules loaded by a process of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param process_id: ID of the process (PID).

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-process-modules
        """
        return self._list(_rest.WEB_APPS_LIST_PROCESS_MODULES, options, resource_group_name, name, process_id)

    def get_public_certificate(
        self, resource_group_name: str, name: str, public_certificate_name: str, **options: Unpack[RequestOptions]
    ) -> models.PublicCertificate:
        """Get a public certificate of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param public_certificate_name: Name of the public certificate.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-public-certificate
        """
        return self._call(
            _rest.WEB_APPS_GET_PUBLIC_CERTIFICATE, options, resource_group_name, name, public_certificate_name
        )

    def create_or_update_public_certificate(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-public-certificate
        """
        return self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_PUBLIC_CERTIFICATE,
            options,
            resource_group_name,
            name,
            public_certificate_name,
            public_certificate,
        )

    def delete_public_certificate(
        self, resource_group_name: str, name: str, public_certificate_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a public certificate of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param public_certificate_name: Name of the public certificate.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-public-certificate
        """
        return self._run(
            _rest.WEB_APPS_DELETE_PUBLIC_CERTIFICATE, options, resource_group_name, name, public_certificate_name
        )

    def list_public_certificates(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PublicCertificate]:
        """List the public certificates of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-public-certificates
        """
        return self._list(_rest.WEB_APPS_LIST_PUBLIC_CERTIFICATES, options, resource_group_name, name)

    def get_site_container(
        self, resource_group_name: str, name: str, container_name: str, **options: Unpack[RequestOptions]
    ) -> models.SiteContainer:
        """Get a container of a web app: the main one or a sidecar.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param container_name: Name of the container.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-site-container
        """
        return self._call(_rest.WEB_APPS_GET_SITE_CONTAINER, options, resource_group_name, name, container_name)

    def create_or_update_site_container(
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

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/create-or-update-site-container
        """
        return self._call(
            _rest.WEB_APPS_CREATE_OR_UPDATE_SITE_CONTAINER, options, resource_group_name, name, container_name, request
        )

    def delete_site_container(
        self, resource_group_name: str, name: str, container_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a container from a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param container_name: Name of the container.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-site-container
        """
        return self._run(_rest.WEB_APPS_DELETE_SITE_CONTAINER, options, resource_group_name, name, container_name)

    def list_site_containers(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SiteContainer]:
        """List the containers of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-site-containers
        """
        return self._list(_rest.WEB_APPS_LIST_SITE_CONTAINERS, options, resource_group_name, name)

    def get_site_extension(
        self, resource_group_name: str, name: str, site_extension_id: str, **options: Unpack[RequestOptions]
    ) -> models.SiteExtensionInfo:
        """Get a site extension of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param site_extension_id: ID of the site extension, as in the gallery.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/get-site-extension
        """
        return self._call(_rest.WEB_APPS_GET_SITE_EXTENSION, options, resource_group_name, name, site_extension_id)

    def begin_install_site_extension(
        self, resource_group_name: str, name: str, site_extension_id: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.SiteExtensionInfo]:
        """Install a site extension on a web app; finished when it is installed.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param site_extension_id: ID of the site extension, as in the gallery.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/install-site-extension
        """
        return self._begin(_rest.WEB_APPS_INSTALL_SITE_EXTENSION, options, resource_group_name, name, site_extension_id)

    def delete_site_extension(
        self, resource_group_name: str, name: str, site_extension_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a site extension from a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.
        :param site_extension_id: ID of the site extension, as in the gallery.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/delete-site-extension
        """
        return self._run(_rest.WEB_APPS_DELETE_SITE_EXTENSION, options, resource_group_name, name, site_extension_id)

    def list_site_extensions(
        self, resource_group_name: str, name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SiteExtensionInfo]:
        """List the site extensions of a web app.

        :param resource_group_name: Name of the resource group that holds the web app.
        :param name: Name of the web app: 2 to 60 letters, digits and hyphens; part of its default host name.

        REST: https://learn.microsoft.com/rest/api/appservice/web-apps/list-site-extensions
        """
        return self._list(_rest.WEB_APPS_LIST_SITE_EXTENSIONS, options, resource_group_name, name)
