# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Asynchronous operations of ``sql``: ``servers``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _servers as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class FirewallRulesOperations(AsyncOperationGroup):
    """Firewall rules of a SQL server: create, change, replace all, delete, get and list them.

    An attribute of the client: ``client.firewall_rules``.
    """

    async def get(
        self, resource_group_name: str, server_name: str, firewall_rule_name: str, **options: Unpack[RequestOptions]
    ) -> models.FirewallRule:
        """Get one firewall rule of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param firewall_rule_name: Name of the firewall rule.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``FirewallRule``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/firewall-rules/get
        """
        return await self._call(_rest.FIREWALL_RULES_GET, options, resource_group_name, server_name, firewall_rule_name)

    async def create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        firewall_rule_name: str,
        parameters: models.FirewallRule | types.FirewallRuleDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.FirewallRule:
        """Create a firewall rule of a SQL server, or change its addresses.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param firewall_rule_name: Name of the firewall rule.
        :param parameters: First and last address of the rule.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``FirewallRule``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/firewall-rules/create-or-update
        """
        return await self._call(
            _rest.FIREWALL_RULES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            firewall_rule_name,
            parameters,
        )

    async def delete(
        self, resource_group_name: str, server_name: str, firewall_rule_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a firewall rule of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param firewall_rule_name: Name of the firewall rule.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/firewall-rules/delete
        """
        await self._call(_rest.FIREWALL_RULES_DELETE, options, resource_group_name, server_name, firewall_rule_name)

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.FirewallRule]:
        """List the firewall rules of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``FirewallRule`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/firewall-rules/list-by-server
        """
        return self._list(_rest.FIREWALL_RULES_LIST_BY_SERVER, options, resource_group_name, server_name)

    async def replace(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.FirewallRuleList | types.FirewallRuleListDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.FirewallRule:
        """Replace all firewall rules of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param parameters: The new firewall rules.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``FirewallRule``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/firewall-rules/replace
        """
        return await self._call(_rest.FIREWALL_RULES_REPLACE, options, resource_group_name, server_name, parameters)


class ServersOperations(AsyncOperationGroup):
    """SQL servers (logical servers): create, change, import into, delete, get and list them.

    An attribute of the client: ``client.servers``.
    """

    async def get(
        self,
        resource_group_name: str,
        server_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Server:
        """Get one SQL server with its settings.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param expand: Related data to include in the answer.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Server``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/servers/get
        """
        return await self._call(_rest.SERVERS_GET, options, resource_group_name, server_name, expand)

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.Server | types.ServerDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.Server]:
        """Create a SQL server, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param parameters: Location, administrators, networking and other settings of the server.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``Server``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/servers/create-or-update
        """
        return await self._begin(_rest.SERVERS_CREATE_OR_UPDATE, options, resource_group_name, server_name, parameters)

    async def begin_update(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.ServerUpdate | types.ServerUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.Server]:
        """Change some settings of a SQL server; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param parameters: Settings of the SQL server to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``Server``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/servers/update
        """
        return await self._begin(_rest.SERVERS_UPDATE, options, resource_group_name, server_name, parameters)

    async def begin_delete(
        self, resource_group_name: str, server_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a SQL server with all its databases and elastic pools.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/servers/delete
        """
        return await self._begin(_rest.SERVERS_DELETE, options, resource_group_name, server_name)

    def list_by_resource_group(
        self, resource_group_name: str, *, expand: str | None = None, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Server]:
        """List the SQL servers of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param expand: Related data to include in the answer.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Server`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/servers/list-by-resource-group
        """
        return self._list(_rest.SERVERS_LIST_BY_RESOURCE_GROUP, options, resource_group_name, expand)

    def list(self, *, expand: str | None = None, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.Server]:
        """List all SQL servers of the subscription.

        :param expand: Related data to include in the answer.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Server`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/servers/list
        """
        return self._list(_rest.SERVERS_LIST, options, expand)

    async def begin_import_database(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.ImportNewDatabaseDefinition | types.ImportNewDatabaseDefinitionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.ImportExportOperationResult]:
        """Import a BACPAC file into a new database of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param parameters: BACPAC file, name and size of the database, and how to sign in.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ImportExportOperationResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/servers/import-database
        """
        return await self._begin(_rest.SERVERS_IMPORT_DATABASE, options, resource_group_name, server_name, parameters)

    async def begin_refresh_status(
        self, resource_group_name: str, server_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[models.RefreshExternalGovernanceStatusOperationResult]:
        """Refresh the state of governance by Microsoft Purview.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``RefreshExternalGovernanceStatusOperationResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/servers/refresh-status
        """
        return await self._begin(_rest.SERVERS_REFRESH_STATUS, options, resource_group_name, server_name)

    async def check_name_availability(
        self,
        parameters: models.CheckNameAvailabilityRequest | types.CheckNameAvailabilityRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.CheckNameAvailabilityResponse:
        """Check whether a name for a SQL server is valid and still free.

        :param parameters: Name to check, with the resource type it is for.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``CheckNameAvailabilityResponse``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/servers/check-name-availability
        """
        return await self._call(_rest.SERVERS_CHECK_NAME_AVAILABILITY, options, parameters)


class ServerBlobAuditingPoliciesOperations(AsyncOperationGroup):
    """The blob auditing policy of a SQL server: set, get and list it.

    An attribute of the client: ``client.server_blob_auditing_policies``.
    """

    async def get(
        self, resource_group_name: str, server_name: str, **options: Unpack[RequestOptions]
    ) -> models.ServerBlobAuditingPolicy:
        """Get the blob auditing policy of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ServerBlobAuditingPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-blob-auditing-policies/get
        """
        return await self._call(_rest.SERVER_BLOB_AUDITING_POLICIES_GET, options, resource_group_name, server_name)

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.ServerBlobAuditingPolicy | types.ServerBlobAuditingPolicyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.ServerBlobAuditingPolicy]:
        """Set the blob auditing policy of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param parameters: Wanted settings of the blob auditing policy.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ServerBlobAuditingPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-blob-auditing-policies/create-or-update
        """
        return await self._begin(
            _rest.SERVER_BLOB_AUDITING_POLICIES_CREATE_OR_UPDATE, options, resource_group_name, server_name, parameters
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ServerBlobAuditingPolicy]:
        """List the blob auditing policies of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ServerBlobAuditingPolicy`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-blob-auditing-policies/list-by-server
        """
        return self._list(_rest.SERVER_BLOB_AUDITING_POLICIES_LIST_BY_SERVER, options, resource_group_name, server_name)


class ExtendedServerBlobAuditingPoliciesOperations(AsyncOperationGroup):
    """The extended blob auditing policy of a SQL server: set, get and list it.

    An attribute of the client: ``client.extended_server_blob_auditing_policies``.
    """

    async def get(
        self, resource_group_name: str, server_name: str, **options: Unpack[RequestOptions]
    ) -> models.ExtendedServerBlobAuditingPolicy:
        """Get the extended blob auditing policy of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ExtendedServerBlobAuditingPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/extended-server-blob-auditing-policies/get
        """
        return await self._call(
            _rest.EXTENDED_SERVER_BLOB_AUDITING_POLICIES_GET, options, resource_group_name, server_name
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.ExtendedServerBlobAuditingPolicy | types.ExtendedServerBlobAuditingPolicyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.ExtendedServerBlobAuditingPolicy]:
        """Set the extended blob auditing policy of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param parameters: Wanted settings of the extended blob auditing policy.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ExtendedServerBlobAuditingPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/extended-server-blob-auditing-policies/create-or-update
        """
        return await self._begin(
            _rest.EXTENDED_SERVER_BLOB_AUDITING_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            parameters,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ExtendedServerBlobAuditingPolicy]:
        """List the extended blob auditing policies of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ExtendedServerBlobAuditingPolicy`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/extended-server-blob-auditing-policies/list-by-server
        """
        return self._list(
            _rest.EXTENDED_SERVER_BLOB_AUDITING_POLICIES_LIST_BY_SERVER, options, resource_group_name, server_name
        )


class ServerAdvisorsOperations(AsyncOperationGroup):
    """Advisors of a SQL server: change, get and list them.

    An attribute of the client: ``client.server_advisors``.
    """

    async def get(
        self, resource_group_name: str, server_name: str, advisor_name: str, **options: Unpack[RequestOptions]
    ) -> models.Advisor:
        """Get one advisor of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param advisor_name: Name of the advisor.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Advisor``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-advisors/get
        """
        return await self._call(_rest.SERVER_ADVISORS_GET, options, resource_group_name, server_name, advisor_name)

    async def update(
        self,
        resource_group_name: str,
        server_name: str,
        advisor_name: str,
        parameters: models.Advisor | types.AdvisorDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Advisor:
        """Change some settings of an advisor of a SQL server; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param advisor_name: Name of the advisor.
        :param parameters: Settings of the advisor to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Advisor``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-advisors/update
        """
        return await self._call(
            _rest.SERVER_ADVISORS_UPDATE, options, resource_group_name, server_name, advisor_name, parameters
        )

    async def list_by_server(
        self,
        resource_group_name: str,
        server_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> list[models.Advisor]:
        """List the advisors of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param expand: Related data to include in the answer.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: List of ``Advisor``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-advisors/list-by-server
        """
        return await self._call(_rest.SERVER_ADVISORS_LIST_BY_SERVER, options, resource_group_name, server_name, expand)


class EncryptionProtectorsOperations(AsyncOperationGroup):
    """Encryption protectors of a SQL server: create, change, revalidate, get and list them.

    An attribute of the client: ``client.encryption_protectors``.
    """

    async def get(
        self,
        resource_group_name: str,
        server_name: str,
        encryption_protector_name: models.EncryptionProtectorName | types.EncryptionProtectorNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.EncryptionProtector:
        """Get one encryption protector of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param encryption_protector_name: Name of the encryption protector; current.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``EncryptionProtector``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/encryption-protectors/get
        """
        return await self._call(
            _rest.ENCRYPTION_PROTECTORS_GET, options, resource_group_name, server_name, encryption_protector_name
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        encryption_protector_name: models.EncryptionProtectorName | types.EncryptionProtectorNameValue,
        parameters: models.EncryptionProtector | types.EncryptionProtectorDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.EncryptionProtector]:
        """Set the key that encrypts the databases of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param encryption_protector_name: Name of the encryption protector; current.
        :param parameters: Wanted settings of the encryption protector.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``EncryptionProtector``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/encryption-protectors/create-or-update
        """
        return await self._begin(
            _rest.ENCRYPTION_PROTECTORS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            encryption_protector_name,
            parameters,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.EncryptionProtector]:
        """List the encryption protectors of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``EncryptionProtector`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/encryption-protectors/list-by-server
        """
        return self._list(_rest.ENCRYPTION_PROTECTORS_LIST_BY_SERVER, options, resource_group_name, server_name)

    async def begin_revalidate(
        self,
        resource_group_name: str,
        server_name: str,
        encryption_protector_name: models.EncryptionProtectorName | types.EncryptionProtectorNameValue,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Check again whether the encryption key of a SQL server can be reached.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param encryption_protector_name: Name of the encryption protector; current.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/encryption-protectors/revalidate
        """
        return await self._begin(
            _rest.ENCRYPTION_PROTECTORS_REVALIDATE, options, resource_group_name, server_name, encryption_protector_name
        )


class Ipv6FirewallRulesOperations(AsyncOperationGroup):
    """IPv6 firewall rules of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.ipv6_firewall_rules``.
    """

    async def get(
        self, resource_group_name: str, server_name: str, firewall_rule_name: str, **options: Unpack[RequestOptions]
    ) -> models.IPv6FirewallRule:
        """Get one IPv6 firewall rule of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param firewall_rule_name: Name of the firewall rule.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``IPv6FirewallRule``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/ipv6-firewall-rules/get
        """
        return await self._call(
            _rest.IPV6_FIREWALL_RULES_GET, options, resource_group_name, server_name, firewall_rule_name
        )

    async def create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        firewall_rule_name: str,
        parameters: models.IPv6FirewallRule | types.IPv6FirewallRuleDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.IPv6FirewallRule:
        """Create an IPv6 firewall rule of a SQL server, or change its addresses.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param firewall_rule_name: Name of the firewall rule.
        :param parameters: First and last address of the rule.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``IPv6FirewallRule``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/ipv6-firewall-rules/create-or-update
        """
        return await self._call(
            _rest.IPV6_FIREWALL_RULES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            firewall_rule_name,
            parameters,
        )

    async def delete(
        self, resource_group_name: str, server_name: str, firewall_rule_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete an IPv6 firewall rule of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param firewall_rule_name: Name of the firewall rule.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/ipv6-firewall-rules/delete
        """
        await self._call(
            _rest.IPV6_FIREWALL_RULES_DELETE, options, resource_group_name, server_name, firewall_rule_name
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.IPv6FirewallRule]:
        """List the IPv6 firewall rules of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``IPv6FirewallRule`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/ipv6-firewall-rules/list-by-server
        """
        return self._list(_rest.IPV6_FIREWALL_RULES_LIST_BY_SERVER, options, resource_group_name, server_name)


class NetworkSecurityPerimeterConfigurationsOperations(AsyncOperationGroup):
    """Network security perimeter configurations of a SQL server: get and list them.

    An attribute of the client: ``client.network_security_perimeter_configurations``.
    """

    async def get(
        self, resource_group_name: str, server_name: str, nsp_config_name: str, **options: Unpack[RequestOptions]
    ) -> models.NetworkSecurityPerimeterConfiguration:
        """Get one network security perimeter configuration of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param nsp_config_name: Name of the perimeter configuration.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``NetworkSecurityPerimeterConfiguration``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/network-security-perimeter-configurations/get
        """
        return await self._call(
            _rest.NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_GET,
            options,
            resource_group_name,
            server_name,
            nsp_config_name,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.NetworkSecurityPerimeterConfiguration]:
        """List the network security perimeter configurations of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``NetworkSecurityPerimeterConfiguration`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/network-security-perimeter-configurations/list-by-server
        """
        return self._list(
            _rest.NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_LIST_BY_SERVER, options, resource_group_name, server_name
        )

    async def begin_reconcile(
        self, resource_group_name: str, server_name: str, nsp_config_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[models.NetworkSecurityPerimeterConfiguration]:
        """Bring a network security perimeter configuration of a SQL server up to date.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param nsp_config_name: Name of the perimeter configuration.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``NetworkSecurityPerimeterConfiguration``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/network-security-perimeter-configurations/reconcile
        """
        return await self._begin(
            _rest.NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_RECONCILE,
            options,
            resource_group_name,
            server_name,
            nsp_config_name,
        )


class OutboundFirewallRulesOperations(AsyncOperationGroup):
    """Outbound firewall rules of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.outbound_firewall_rules``.
    """

    async def get(
        self, resource_group_name: str, server_name: str, outbound_rule_fqdn: str, **options: Unpack[RequestOptions]
    ) -> models.OutboundFirewallRule:
        """Get one outbound firewall rule of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param outbound_rule_fqdn: DNS name that outbound traffic may go to.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``OutboundFirewallRule``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/outbound-firewall-rules/get
        """
        return await self._call(
            _rest.OUTBOUND_FIREWALL_RULES_GET, options, resource_group_name, server_name, outbound_rule_fqdn
        )

    async def begin_create_or_update(
        self, resource_group_name: str, server_name: str, outbound_rule_fqdn: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[models.OutboundFirewallRule]:
        """Create an outbound firewall rule of a SQL server, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param outbound_rule_fqdn: DNS name that outbound traffic may go to.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``OutboundFirewallRule``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/outbound-firewall-rules/create-or-update
        """
        return await self._begin(
            _rest.OUTBOUND_FIREWALL_RULES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            outbound_rule_fqdn,
        )

    async def begin_delete(
        self, resource_group_name: str, server_name: str, outbound_rule_fqdn: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete an outbound firewall rule of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param outbound_rule_fqdn: DNS name that outbound traffic may go to.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/outbound-firewall-rules/delete
        """
        return await self._begin(
            _rest.OUTBOUND_FIREWALL_RULES_DELETE, options, resource_group_name, server_name, outbound_rule_fqdn
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.OutboundFirewallRule]:
        """List the outbound firewall rules of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``OutboundFirewallRule`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/outbound-firewall-rules/list-by-server
        """
        return self._list(_rest.OUTBOUND_FIREWALL_RULES_LIST_BY_SERVER, options, resource_group_name, server_name)


class PrivateEndpointConnectionsOperations(AsyncOperationGroup):
    """Private endpoint connections of a SQL server: approve, reject, delete, get and list them.

    An attribute of the client: ``client.private_endpoint_connections``.
    """

    async def get(
        self,
        resource_group_name: str,
        server_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.PrivateEndpointConnection:
        """Get one private endpoint connection of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PrivateEndpointConnection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/private-endpoint-connections/get
        """
        return await self._call(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_GET,
            options,
            resource_group_name,
            server_name,
            private_endpoint_connection_name,
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        private_endpoint_connection_name: str,
        parameters: models.PrivateEndpointConnection | types.PrivateEndpointConnectionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.PrivateEndpointConnection]:
        """Approve or reject a private endpoint connection of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param parameters: The connection with its new state.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``PrivateEndpointConnection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/private-endpoint-connections/create-or-update
        """
        return await self._begin(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            private_endpoint_connection_name,
            parameters,
        )

    async def begin_delete(
        self,
        resource_group_name: str,
        server_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete a private endpoint connection of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/private-endpoint-connections/delete
        """
        return await self._begin(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_DELETE,
            options,
            resource_group_name,
            server_name,
            private_endpoint_connection_name,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.PrivateEndpointConnection]:
        """List the private endpoint connections of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PrivateEndpointConnection`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/private-endpoint-connections/list-by-server
        """
        return self._list(_rest.PRIVATE_ENDPOINT_CONNECTIONS_LIST_BY_SERVER, options, resource_group_name, server_name)


class PrivateLinkResourcesOperations(AsyncOperationGroup):
    """Private link resources of a SQL server: get and list them.

    An attribute of the client: ``client.private_link_resources``.
    """

    async def get(
        self, resource_group_name: str, server_name: str, group_name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateLinkResource:
        """Get one private link resource of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param group_name: Name of the sub-resource that a private endpoint can connect to.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PrivateLinkResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/private-link-resources/get
        """
        return await self._call(_rest.PRIVATE_LINK_RESOURCES_GET, options, resource_group_name, server_name, group_name)

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.PrivateLinkResource]:
        """List the private link resources of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PrivateLinkResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/private-link-resources/list-by-server
        """
        return self._list(_rest.PRIVATE_LINK_RESOURCES_LIST_BY_SERVER, options, resource_group_name, server_name)


class RecoverableDatabasesOperations(AsyncOperationGroup):
    """Geo-recoverable databases of a SQL server: get and list them.

    An attribute of the client: ``client.recoverable_databases``.
    """

    async def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        *,
        expand: str | None = None,
        filter: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.RecoverableDatabase:
        """Get one geo-recoverable database of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param expand: Related data to include in the answer.
        :param filter: OData filter that chooses which results to return; all if omitted.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RecoverableDatabase``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/recoverable-databases/get
        """
        return await self._call(
            _rest.RECOVERABLE_DATABASES_GET, options, resource_group_name, server_name, database_name, expand, filter
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.RecoverableDatabase]:
        """List the geo-recoverable databases of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``RecoverableDatabase`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/recoverable-databases/list-by-server
        """
        return self._list(_rest.RECOVERABLE_DATABASES_LIST_BY_SERVER, options, resource_group_name, server_name)


class RestorableDroppedDatabasesOperations(AsyncOperationGroup):
    """Restorable dropped databases of a SQL server: get and list them.

    An attribute of the client: ``client.restorable_dropped_databases``.
    """

    async def get(
        self,
        resource_group_name: str,
        server_name: str,
        restorable_dropped_database_id: str,
        *,
        expand: str | None = None,
        filter: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.RestorableDroppedDatabase:
        """Get one restorable dropped database of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param restorable_dropped_database_id: ID of the dropped database: name and deletion time.
        :param expand: Related data to include in the answer.
        :param filter: OData filter that chooses which results to return; all if omitted.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RestorableDroppedDatabase``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/restorable-dropped-databases/get
        """
        return await self._call(
            _rest.RESTORABLE_DROPPED_DATABASES_GET,
            options,
            resource_group_name,
            server_name,
            restorable_dropped_database_id,
            expand,
            filter,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.RestorableDroppedDatabase]:
        """List the restorable dropped databases of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``RestorableDroppedDatabase`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/restorable-dropped-databases/list-by-server
        """
        return self._list(_rest.RESTORABLE_DROPPED_DATABASES_LIST_BY_SERVER, options, resource_group_name, server_name)


class ServerAzureAdAdministratorsOperations(AsyncOperationGroup):
    """Microsoft Entra administrators of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.server_azure_ad_administrators``.
    """

    async def get(
        self,
        resource_group_name: str,
        server_name: str,
        administrator_name: models.AdministratorName | types.AdministratorNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.ServerAzureADAdministrator:
        """Get one Microsoft Entra administrator of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param administrator_name: Name of the administrator; ActiveDirectory.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ServerAzureADAdministrator``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-azure-ad-administrators/get
        """
        return await self._call(
            _rest.SERVER_AZURE_AD_ADMINISTRATORS_GET, options, resource_group_name, server_name, administrator_name
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        administrator_name: models.AdministratorName | types.AdministratorNameValue,
        parameters: models.ServerAzureADAdministrator | types.ServerAzureADAdministratorDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.ServerAzureADAdministrator]:
        """Set the Microsoft Entra administrator of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param administrator_name: Name of the administrator; ActiveDirectory.
        :param parameters: Wanted settings of the Microsoft Entra administrator.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ServerAzureADAdministrator``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-azure-ad-administrators/create-or-update
        """
        return await self._begin(
            _rest.SERVER_AZURE_AD_ADMINISTRATORS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            administrator_name,
            parameters,
        )

    async def begin_delete(
        self,
        resource_group_name: str,
        server_name: str,
        administrator_name: models.AdministratorName | types.AdministratorNameValue,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete a Microsoft Entra administrator of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param administrator_name: Name of the administrator; ActiveDirectory.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-azure-ad-administrators/delete
        """
        return await self._begin(
            _rest.SERVER_AZURE_AD_ADMINISTRATORS_DELETE, options, resource_group_name, server_name, administrator_name
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ServerAzureADAdministrator]:
        """List the Microsoft Entra administrators of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ServerAzureADAdministrator`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-azure-ad-administrators/list-by-server
        """
        return self._list(
            _rest.SERVER_AZURE_AD_ADMINISTRATORS_LIST_BY_SERVER, options, resource_group_name, server_name
        )


class ServerAzureAdOnlyAuthenticationsOperations(AsyncOperationGroup):
    """The Entra-only authentication setting of a SQL server: set, change, delete, get and list it.

    An attribute of the client: ``client.server_azure_ad_only_authentications``.
    """

    async def get(
        self,
        resource_group_name: str,
        server_name: str,
        authentication_name: models.AuthenticationName | types.AuthenticationNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.ServerAzureADOnlyAuthentication:
        """Get the Entra-only authentication setting of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param authentication_name: Name of the setting; Default.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ServerAzureADOnlyAuthentication``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-azure-ad-only-authentications/get
        """
        return await self._call(
            _rest.SERVER_AZURE_AD_ONLY_AUTHENTICATIONS_GET,
            options,
            resource_group_name,
            server_name,
            authentication_name,
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        authentication_name: models.AuthenticationName | types.AuthenticationNameValue,
        parameters: models.ServerAzureADOnlyAuthentication | types.ServerAzureADOnlyAuthenticationDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.ServerAzureADOnlyAuthentication]:
        """Set the Entra-only authentication setting of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param authentication_name: Name of the setting; Default.
        :param parameters: Wanted settings of the Entra-only authentication setting.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ServerAzureADOnlyAuthentication``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-azure-ad-only-authentications/create-or-update
        """
        return await self._begin(
            _rest.SERVER_AZURE_AD_ONLY_AUTHENTICATIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            authentication_name,
            parameters,
        )

    async def begin_delete(
        self,
        resource_group_name: str,
        server_name: str,
        authentication_name: models.AuthenticationName | types.AuthenticationNameValue,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete the Entra-only authentication setting of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param authentication_name: Name of the setting; Default.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-azure-ad-only-authentications/delete
        """
        return await self._begin(
            _rest.SERVER_AZURE_AD_ONLY_AUTHENTICATIONS_DELETE,
            options,
            resource_group_name,
            server_name,
            authentication_name,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ServerAzureADOnlyAuthentication]:
        """List the Entra-only authentication settings of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ServerAzureADOnlyAuthentication`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-azure-ad-only-authentications/list-by-server
        """
        return self._list(
            _rest.SERVER_AZURE_AD_ONLY_AUTHENTICATIONS_LIST_BY_SERVER, options, resource_group_name, server_name
        )


class ServerConnectionPoliciesOperations(AsyncOperationGroup):
    """The connection policy of a SQL server: set, get and list it.

    An attribute of the client: ``client.server_connection_policies``.
    """

    async def get(
        self,
        resource_group_name: str,
        server_name: str,
        connection_policy_name: models.ConnectionPolicyName | types.ConnectionPolicyNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.ServerConnectionPolicy:
        """Get the connection policy of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param connection_policy_name: Name of the connection policy; default.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ServerConnectionPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-connection-policies/get
        """
        return await self._call(
            _rest.SERVER_CONNECTION_POLICIES_GET, options, resource_group_name, server_name, connection_policy_name
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        connection_policy_name: models.ConnectionPolicyName | types.ConnectionPolicyNameValue,
        parameters: models.ServerConnectionPolicy | types.ServerConnectionPolicyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.ServerConnectionPolicy]:
        """Set the connection policy of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param connection_policy_name: Name of the connection policy; default.
        :param parameters: Wanted settings of the connection policy.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ServerConnectionPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-connection-policies/create-or-update
        """
        return await self._begin(
            _rest.SERVER_CONNECTION_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            connection_policy_name,
            parameters,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ServerConnectionPolicy]:
        """List the connection policies of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ServerConnectionPolicy`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-connection-policies/list-by-server
        """
        return self._list(_rest.SERVER_CONNECTION_POLICIES_LIST_BY_SERVER, options, resource_group_name, server_name)


class ServerDevOpsAuditSettingsOperations(AsyncOperationGroup):
    """Audit of Microsoft support operations on a SQL server: set, get and list its settings.

    An attribute of the client: ``client.server_dev_ops_audit_settings``.
    """

    async def get(
        self,
        resource_group_name: str,
        server_name: str,
        dev_ops_auditing_settings_name: models.DevOpsAuditingSettingsName | types.DevOpsAuditingSettingsNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.ServerDevOpsAuditingSettings:
        """Get one audit setting for Microsoft support operations of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param dev_ops_auditing_settings_name: Name of the settings; Default.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ServerDevOpsAuditingSettings``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-dev-ops-audit-settings/get
        """
        return await self._call(
            _rest.SERVER_DEV_OPS_AUDIT_SETTINGS_GET,
            options,
            resource_group_name,
            server_name,
            dev_ops_auditing_settings_name,
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        dev_ops_auditing_settings_name: models.DevOpsAuditingSettingsName | types.DevOpsAuditingSettingsNameValue,
        parameters: models.ServerDevOpsAuditingSettings | types.ServerDevOpsAuditingSettingsDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.ServerDevOpsAuditingSettings]:
        """Create an audit setting for Microsoft support operations of a SQL server, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param dev_ops_auditing_settings_name: Name of the settings; Default.
        :param parameters: Wanted settings of the audit setting for Microsoft support operations.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ServerDevOpsAuditingSettings``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-dev-ops-audit-settings/create-or-update
        """
        return await self._begin(
            _rest.SERVER_DEV_OPS_AUDIT_SETTINGS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            dev_ops_auditing_settings_name,
            parameters,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ServerDevOpsAuditingSettings]:
        """List the audit settings for Microsoft support operations of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ServerDevOpsAuditingSettings`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-dev-ops-audit-settings/list-by-server
        """
        return self._list(_rest.SERVER_DEV_OPS_AUDIT_SETTINGS_LIST_BY_SERVER, options, resource_group_name, server_name)


class ServerKeysOperations(AsyncOperationGroup):
    """Keys of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.server_keys``.
    """

    async def get(
        self, resource_group_name: str, server_name: str, key_name: str, **options: Unpack[RequestOptions]
    ) -> models.ServerKey:
        """Get one key of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param key_name: Name of the key: vault, key and version joined by underscores.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ServerKey``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-keys/get
        """
        return await self._call(_rest.SERVER_KEYS_GET, options, resource_group_name, server_name, key_name)

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        key_name: str,
        parameters: models.ServerKey | types.ServerKeyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.ServerKey]:
        """Create a key of a SQL server, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param key_name: Name of the key: vault, key and version joined by underscores.
        :param parameters: Wanted settings of the key.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ServerKey``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-keys/create-or-update
        """
        return await self._begin(
            _rest.SERVER_KEYS_CREATE_OR_UPDATE, options, resource_group_name, server_name, key_name, parameters
        )

    async def begin_delete(
        self, resource_group_name: str, server_name: str, key_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a key of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param key_name: Name of the key: vault, key and version joined by underscores.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-keys/delete
        """
        return await self._begin(_rest.SERVER_KEYS_DELETE, options, resource_group_name, server_name, key_name)

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ServerKey]:
        """List the keys of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ServerKey`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-keys/list-by-server
        """
        return self._list(_rest.SERVER_KEYS_LIST_BY_SERVER, options, resource_group_name, server_name)


class ServerSecurityAlertPoliciesOperations(AsyncOperationGroup):
    """Security alert policies of a SQL server: create, change, get and list them.

    An attribute of the client: ``client.server_security_alert_policies``.
    """

    async def get(
        self,
        resource_group_name: str,
        server_name: str,
        security_alert_policy_name: models.SecurityAlertPolicyName | types.SecurityAlertPolicyNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.ServerSecurityAlertPolicy:
        """Get one security alert policy of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param security_alert_policy_name: Name of the security alert policy; Default.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ServerSecurityAlertPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-security-alert-policies/get
        """
        return await self._call(
            _rest.SERVER_SECURITY_ALERT_POLICIES_GET,
            options,
            resource_group_name,
            server_name,
            security_alert_policy_name,
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        security_alert_policy_name: models.SecurityAlertPolicyName | types.SecurityAlertPolicyNameValue,
        parameters: models.ServerSecurityAlertPolicy | types.ServerSecurityAlertPolicyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.ServerSecurityAlertPolicy]:
        """Create a security alert policy of a SQL server, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param security_alert_policy_name: Name of the security alert policy; Default.
        :param parameters: Wanted settings of the security alert policy.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ServerSecurityAlertPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-security-alert-policies/create-or-update
        """
        return await self._begin(
            _rest.SERVER_SECURITY_ALERT_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            security_alert_policy_name,
            parameters,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ServerSecurityAlertPolicy]:
        """List the security alert policies of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ServerSecurityAlertPolicy`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-security-alert-policies/list-by-server
        """
        return self._list(
            _rest.SERVER_SECURITY_ALERT_POLICIES_LIST_BY_SERVER, options, resource_group_name, server_name
        )


class ServerVulnerabilityAssessmentsOperations(AsyncOperationGroup):
    """Classic vulnerability assessment settings of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.server_vulnerability_assessments``.
    """

    async def get(
        self,
        resource_group_name: str,
        server_name: str,
        vulnerability_assessment_name: models.VulnerabilityAssessmentName | types.VulnerabilityAssessmentNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.ServerVulnerabilityAssessment:
        """Get one classic vulnerability assessment setting of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param vulnerability_assessment_name: Name of the vulnerability assessment; default.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ServerVulnerabilityAssessment``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-vulnerability-assessments/get
        """
        return await self._call(
            _rest.SERVER_VULNERABILITY_ASSESSMENTS_GET,
            options,
            resource_group_name,
            server_name,
            vulnerability_assessment_name,
        )

    async def create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        vulnerability_assessment_name: models.VulnerabilityAssessmentName | types.VulnerabilityAssessmentNameValue,
        parameters: models.ServerVulnerabilityAssessment | types.ServerVulnerabilityAssessmentDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ServerVulnerabilityAssessment:
        """Create a classic vulnerability assessment setting of a SQL server, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param vulnerability_assessment_name: Name of the vulnerability assessment; default.
        :param parameters: Wanted settings of the classic vulnerability assessment setting.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ServerVulnerabilityAssessment``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-vulnerability-assessments/create-or-update
        """
        return await self._call(
            _rest.SERVER_VULNERABILITY_ASSESSMENTS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            vulnerability_assessment_name,
            parameters,
        )

    async def delete(
        self,
        resource_group_name: str,
        server_name: str,
        vulnerability_assessment_name: models.VulnerabilityAssessmentName | types.VulnerabilityAssessmentNameValue,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a classic vulnerability assessment setting of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param vulnerability_assessment_name: Name of the vulnerability assessment; default.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-vulnerability-assessments/delete
        """
        await self._call(
            _rest.SERVER_VULNERABILITY_ASSESSMENTS_DELETE,
            options,
            resource_group_name,
            server_name,
            vulnerability_assessment_name,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ServerVulnerabilityAssessment]:
        """List the classic vulnerability assessment settings of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ServerVulnerabilityAssessment`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-vulnerability-assessments/list-by-server
        """
        return self._list(
            _rest.SERVER_VULNERABILITY_ASSESSMENTS_LIST_BY_SERVER, options, resource_group_name, server_name
        )


class VirtualNetworkRulesOperations(AsyncOperationGroup):
    """Virtual network rules of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.virtual_network_rules``.
    """

    async def get(
        self,
        resource_group_name: str,
        server_name: str,
        virtual_network_rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.VirtualNetworkRule:
        """Get one virtual network rule of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param virtual_network_rule_name: Name of the virtual network rule.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``VirtualNetworkRule``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/virtual-network-rules/get
        """
        return await self._call(
            _rest.VIRTUAL_NETWORK_RULES_GET, options, resource_group_name, server_name, virtual_network_rule_name
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        virtual_network_rule_name: str,
        parameters: models.VirtualNetworkRule | types.VirtualNetworkRuleDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.VirtualNetworkRule]:
        """Create a virtual network rule of a SQL server, or change its subnet.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param virtual_network_rule_name: Name of the virtual network rule.
        :param parameters: Wanted settings of the virtual network rule.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``VirtualNetworkRule``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/virtual-network-rules/create-or-update
        """
        return await self._begin(
            _rest.VIRTUAL_NETWORK_RULES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            virtual_network_rule_name,
            parameters,
        )

    async def begin_delete(
        self,
        resource_group_name: str,
        server_name: str,
        virtual_network_rule_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete a virtual network rule of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param virtual_network_rule_name: Name of the virtual network rule.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/virtual-network-rules/delete
        """
        return await self._begin(
            _rest.VIRTUAL_NETWORK_RULES_DELETE, options, resource_group_name, server_name, virtual_network_rule_name
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.VirtualNetworkRule]:
        """List the virtual network rules of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``VirtualNetworkRule`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/virtual-network-rules/list-by-server
        """
        return self._list(_rest.VIRTUAL_NETWORK_RULES_LIST_BY_SERVER, options, resource_group_name, server_name)


class ServerOperationsOperations(AsyncOperationGroup):
    """Operations running on a SQL server: list them.

    An attribute of the client: ``client.server_operations``.
    """

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ServerOperation]:
        """List the operations running on a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ServerOperation`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-operations/list-by-server
        """
        return self._list(_rest.SERVER_OPERATIONS_LIST_BY_SERVER, options, resource_group_name, server_name)


class ServerUsagesOperations(AsyncOperationGroup):
    """Usage metrics of a SQL server: list them.

    An attribute of the client: ``client.server_usages``.
    """

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ServerUsage]:
        """List the usage metrics of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ServerUsage`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-usages/list-by-server
        """
        return self._list(_rest.SERVER_USAGES_LIST_BY_SERVER, options, resource_group_name, server_name)


class TdeCertificatesOperations(AsyncOperationGroup):
    """TDE certificates of a SQL server: create them.

    An attribute of the client: ``client.tde_certificates``.
    """

    async def begin_create(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.TdeCertificate | types.TdeCertificateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Upload a TDE certificate to a SQL server, to restore databases it encrypted.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param parameters: The certificate and its password.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/tde-certificates/create
        """
        return await self._begin(_rest.TDE_CERTIFICATES_CREATE, options, resource_group_name, server_name, parameters)


class ServerAdvancedThreatProtectionSettingsOperations(AsyncOperationGroup):
    """The Advanced Threat Protection setting of a SQL server: set, get and list it.

    An attribute of the client: ``client.server_advanced_threat_protection_settings``.
    """

    async def get(
        self,
        resource_group_name: str,
        server_name: str,
        advanced_threat_protection_name: models.AdvancedThreatProtectionName | types.AdvancedThreatProtectionNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.ServerAdvancedThreatProtection:
        """Get the Advanced Threat Protection setting of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param advanced_threat_protection_name: Name of the setting; Default.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ServerAdvancedThreatProtection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-advanced-threat-protection-settings/get
        """
        return await self._call(
            _rest.SERVER_ADVANCED_THREAT_PROTECTION_SETTINGS_GET,
            options,
            resource_group_name,
            server_name,
            advanced_threat_protection_name,
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        advanced_threat_protection_name: models.AdvancedThreatProtectionName | types.AdvancedThreatProtectionNameValue,
        parameters: models.ServerAdvancedThreatProtection | types.ServerAdvancedThreatProtectionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.ServerAdvancedThreatProtection]:
        """Set the Advanced Threat Protection setting of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param advanced_threat_protection_name: Name of the setting; Default.
        :param parameters: Wanted settings of the Advanced Threat Protection setting.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ServerAdvancedThreatProtection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-advanced-threat-protection-settings/create-or-update
        """
        return await self._begin(
            _rest.SERVER_ADVANCED_THREAT_PROTECTION_SETTINGS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            advanced_threat_protection_name,
            parameters,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ServerAdvancedThreatProtection]:
        """List the Advanced Threat Protection settings of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ServerAdvancedThreatProtection`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-advanced-threat-protection-settings/list-by-server
        """
        return self._list(
            _rest.SERVER_ADVANCED_THREAT_PROTECTION_SETTINGS_LIST_BY_SERVER, options, resource_group_name, server_name
        )


class ServerAutomaticTuningOperations(AsyncOperationGroup):
    """The automatic tuning settings of a SQL server: change and get them.

    An attribute of the client: ``client.server_automatic_tuning``.
    """

    async def get(
        self, resource_group_name: str, server_name: str, **options: Unpack[RequestOptions]
    ) -> models.ServerAutomaticTuning:
        """Get the automatic tuning settings of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ServerAutomaticTuning``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-automatic-tuning/get
        """
        return await self._call(_rest.SERVER_AUTOMATIC_TUNING_GET, options, resource_group_name, server_name)

    async def update(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.ServerAutomaticTuning | types.ServerAutomaticTuningDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ServerAutomaticTuning:
        """Change the automatic tuning settings of a SQL server; what is left out stays as it is.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param parameters: The automatic tuning settings to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ServerAutomaticTuning``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/sql/server-automatic-tuning/update
        """
        return await self._call(
            _rest.SERVER_AUTOMATIC_TUNING_UPDATE, options, resource_group_name, server_name, parameters
        )
