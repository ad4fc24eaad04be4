# Generated from swagger/sql/ by "make generate": do not edit.

"""Operations of ``sql``: ``sync_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _sync_groups as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class SyncGroupsOperations(OperationGroup):
    """Sync groups of a database: create, change, start, cancel, delete, get and list them.

    An attribute of the client: ``client.sync_groups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        sync_group_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.SyncGroup:
        """Get one sync group of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param sync_group_name: Name of the sync group.

        REST: https://learn.microsoft.com/rest/api/sql/sync-groups/get
        """
        return self._call(
            _rest.SYNC_GROUPS_GET, options, resource_group_name, server_name, database_name, sync_group_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        sync_group_name: str,
        parameters: models.SyncGroup | types.SyncGroupDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SyncGroup]:
        """Create a sync group of a database, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param sync_group_name: Name of the sync group.
        :param parameters: Wanted settings of the sync group.

        REST: https://learn.microsoft.com/rest/api/sql/sync-groups/create-or-update
        """
        return self._begin(
            _rest.SYNC_GROUPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            sync_group_name,
            parameters,
        )

    def begin_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        sync_group_name: str,
        parameters: models.SyncGroup | types.SyncGroupDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SyncGroup]:
        """Change some settings of a sync group of a database; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param sync_group_name: Name of the sync group.
        :param parameters: Settings of the sync group to change.

        REST: https://learn.microsoft.com/rest/api/sql/sync-groups/update
        """
        return self._begin(
            _rest.SYNC_GROUPS_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            sync_group_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        sync_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a sync group of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param sync_group_name: Name of the sync group.

        REST: https://learn.microsoft.com/rest/api/sql/sync-groups/delete
        """
        return self._begin(
            _rest.SYNC_GROUPS_DELETE, options, resource_group_name, server_name, database_name, sync_group_name
        )

    def list_by_database(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SyncGroup]:
        """List the sync groups of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/sync-groups/list-by-database
        """
        return self._list(_rest.SYNC_GROUPS_LIST_BY_DATABASE, options, resource_group_name, server_name, database_name)

    def cancel_sync(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        sync_group_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Cancel the synchronization of a sync group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param sync_group_name: Name of the sync group.

        REST: https://learn.microsoft.com/rest/api/sql/sync-groups/cancel-sync
        """
        return self._run(
            _rest.SYNC_GROUPS_CANCEL_SYNC, options, resource_group_name, server_name, database_name, sync_group_name
        )

    def list_hub_schemas(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        sync_group_name: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SyncFullSchemaProperties]:
        """List the schemas of a sync group's hub database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param sync_group_name: Name of the sync group.

        REST: https://learn.microsoft.com/rest/api/sql/sync-groups/list-hub-schemas
        """
        return self._list(
            _rest.SYNC_GROUPS_LIST_HUB_SCHEMAS,
            options,
            resource_group_name,
            server_name,
            database_name,
            sync_group_name,
        )

    def list_logs(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        sync_group_name: str,
        *,
        start_time: str,
        end_time: str,
        type: models.SyncGroupsType | types.SyncGroupsTypeValue,
        continuation_token_parameter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SyncGroupLogProperties]:
        """List the log of a sync group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param sync_group_name: Name of the sync group.
        :param start_time: Beginning of the time range, in ISO 8601.
        :param end_time: End of the time range, in ISO 8601.
        :param type: Kinds of log to return: All, Error, Warning or Success.
        :param continuation_token_parameter: Mark from an earlier answer that says where to go on listing.

        REST: https://learn.microsoft.com/rest/api/sql/sync-groups/list-logs
        """
        return self._list(
            _rest.SYNC_GROUPS_LIST_LOGS,
            options,
            resource_group_name,
            server_name,
            database_name,
            sync_group_name,
            start_time,
            end_time,
            type,
            continuation_token_parameter,
        )

    def begin_refresh_hub_schema(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        sync_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Read the schema of a sync group's hub database anew.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param sync_group_name: Name of the sync group.

        REST: https://learn.microsoft.com/rest/api/sql/sync-groups/refresh-hub-schema
        """
        return self._begin(
            _rest.SYNC_GROUPS_REFRESH_HUB_SCHEMA,
            options,
            resource_group_name,
            server_name,
            database_name,
            sync_group_name,
        )

    def trigger_sync(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        sync_group_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Start the synchronization of a sync group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param sync_group_name: Name of the sync group.

        REST: https://learn.microsoft.com/rest/api/sql/sync-groups/trigger-sync
        """
        return self._run(
            _rest.SYNC_GROUPS_TRIGGER_SYNC, options, resource_group_name, server_name, database_name, sync_group_name
        )

    def list_sync_database_ids(
        self, location_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SyncDatabaseIdProperties]:
        """List the IDs of the sync databases in a region.

        :param location_name: Azure region, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/sql/sync-groups/list-sync-database-ids
        """
        return self._list(_rest.SYNC_GROUPS_LIST_SYNC_DATABASE_IDS, options, location_name)


class SyncMembersOperations(OperationGroup):
    """Members of a sync group: create, change, delete, get and list them.

    An attribute of the client: ``client.sync_members``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        sync_group_name: str,
        sync_member_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.SyncMember:
        """Get one member of a sync group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param sync_group_name: Name of the sync group.
        :param sync_member_name: Name of the sync member.

        REST: https://learn.microsoft.com/rest/api/sql/sync-members/get
        """
        return self._call(
            _rest.SYNC_MEMBERS_GET,
            options,
            resource_group_name,
            server_name,
            database_name,
            sync_group_name,
            sync_member_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        sync_group_name: str,
        sync_member_name: str,
        parameters: models.SyncMember | types.SyncMemberDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SyncMember]:
        """Create a member of a sync group, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param sync_group_name: Name of the sync group.
        :param sync_member_name: Name of the sync member.
        :param parameters: Wanted settings of the member.

        REST: https://learn.microsoft.com/rest/api/sql/sync-members/create-or-update
        """
        return self._begin(
            _rest.SYNC_MEMBERS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            sync_group_name,
            sync_member_name,
            parameters,
        )

    def begin_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        sync_group_name: str,
        sync_member_name: str,
        parameters: models.SyncMember | types.SyncMemberDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SyncMember]:
        """Change some settings of a member of a sync group; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param sync_group_name: Name of the sync group.
        :param sync_member_name: Name of the sync member.
        :param parameters: Settings of the member to change.

        REST: https://learn.microsoft.com/rest/api/sql/sync-members/update
        """
        return self._begin(
            _rest.SYNC_MEMBERS_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            sync_group_name,
            sync_member_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        sync_group_name: str,
        sync_member_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a member of a sync group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param sync_group_name: Name of the sync group.
        :param sync_member_name: Name of the sync member.

        REST: https://learn.microsoft.com/rest/api/sql/sync-members/delete
        """
        return self._begin(
            _rest.SYNC_MEMBERS_DELETE,
            options,
            resource_group_name,
            server_name,
            database_name,
            sync_group_name,
            sync_member_name,
        )

    def list_by_sync_group(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        sync_group_name: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SyncMember]:
        """List the members of a sync group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param sync_group_name: Name of the sync group.

        REST: https://learn.microsoft.com/rest/api/sql/sync-members/list-by-sync-group
        """
        return self._list(
            _rest.SYNC_MEMBERS_LIST_BY_SYNC_GROUP,
            options,
            resource_group_name,
            server_name,
            database_name,
            sync_group_name,
        )

    def begin_refresh_member_schema(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        sync_group_name: str,
        sync_member_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Read the schema of a sync member's database anew.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param sync_group_name: Name of the sync group.
        :param sync_member_name: Name of the sync member.

        REST: https://learn.microsoft.com/rest/api/sql/sync-members/refresh-member-schema
        """
        return self._begin(
            _rest.SYNC_MEMBERS_REFRESH_MEMBER_SCHEMA,
            options,
            resource_group_name,
            server_name,
            database_name,
            sync_group_name,
            sync_member_name,
        )

    def list_member_schemas(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        sync_group_name: str,
        sync_member_name: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SyncFullSchemaProperties]:
        """List the schemas of a sync member's database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param sync_group_name: Name of the sync group.
        :param sync_member_name: Name of the sync member.

        REST: https://learn.microsoft.com/rest/api/sql/sync-members/list-member-schemas
        """
        return self._list(
            _rest.SYNC_MEMBERS_LIST_MEMBER_SCHEMAS,
            options,
            resource_group_name,
            server_name,
            database_name,
            sync_group_name,
            sync_member_name,
        )
