# Generated from swagger/sql/ by "make generate": do not edit.

"""Operations of ``sql``: ``servers``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _servers as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class FirewallRulesOperations(OperationGroup):
    """Firewall rules of a SQL server: create, change, replace all, delete, get and list them.

    An attribute of the client: ``client.firewall_rules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, firewall_rule_name: str, **options: Unpack[RequestOptions]
    ) -> models.FirewallRule:
        """Get one firewall rule of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param firewall_rule_name: Name of the firewall rule.

        REST: https://learn.microsoft.com/rest/api/sql/firewall-rules/get
        """
        return self._call(_rest.FIREWALL_RULES_GET, options, resource_group_name, server_name, firewall_rule_name)

    def create_or_update(
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

        REST: https://learn.microsoft.com/rest/api/sql/firewall-rules/create-or-update
        """
        return self._call(
            _rest.FIREWALL_RULES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            firewall_rule_name,
            parameters,
        )

    def delete(
        self, resource_group_name: str, server_name: str, firewall_rule_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a firewall rule of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param firewall_rule_name: Name of the firewall rule.

        REST: https://learn.microsoft.com/rest/api/sql/firewall-rules/delete
        """
        return self._run(_rest.FIREWALL_RULES_DELETE, options, resource_group_name, server_name, firewall_rule_name)

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.FirewallRule]:
        """List the firewall rules of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/firewall-rules/list-by-server
        """
        return self._list(_rest.FIREWALL_RULES_LIST_BY_SERVER, options, resource_group_name, server_name)

    def replace(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.FirewallRuleList | types.FirewallRuleListDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.FirewallRule | None:
        """Replace all firewall rules of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param parameters: The new firewall rules.
        :return: None where the service answers without a body.

        REST: https://learn.microsoft.com/rest/api/sql/firewall-rules/replace
        """
        return self._call(_rest.FIREWALL_RULES_REPLACE, options, resource_group_name, server_name, parameters)


class ServersOperations(OperationGroup):
    """SQL servers (logical servers): create, change, import into, delete, get and list them.

    An attribute of the client: ``client.servers``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
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

        REST: https://learn.microsoft.com/rest/api/sql/servers/get
        """
        return self._call(_rest.SERVERS_GET, options, resource_group_name, server_name, expand)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.Server | types.ServerDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Server]:
        """Create a SQL server, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param parameters: Location, administrators, networking and other settings of the server.

        REST: https://learn.microsoft.com/rest/api/sql/servers/create-or-update
        """
        return self._begin(_rest.SERVERS_CREATE_OR_UPDATE, options, resource_group_name, server_name, parameters)

    def begin_update(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.ServerUpdate | types.ServerUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Server]:
        """Change some settings of a SQL server; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param parameters: Settings of the SQL server to change.

        REST: https://learn.microsoft.com/rest/api/sql/servers/update
        """
        return self._begin(_rest.SERVERS_UPDATE, options, resource_group_name, server_name, parameters)

    def begin_delete(
        self, resource_group_name: str, server_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a SQL server with all its databases and elastic pools.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/servers/delete
        """
        return self._begin(_rest.SERVERS_DELETE, options, resource_group_name, server_name)

    def list_by_resource_group(
        self, resource_group_name: str, *, expand: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Server]:
        """List the SQL servers of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param expand: Related data to include in the answer.

        REST: https://learn.microsoft.com/rest/api/sql/servers/list-by-resource-group
        """
        return self._list(_rest.SERVERS_LIST_BY_RESOURCE_GROUP, options, resource_group_name, expand)

    def list(self, *, expand: str | None = None, **options: Unpack[PagingOptions]) -> ItemPaged[models.Server]:
        """List all SQL servers of the subscription.

        :param expand: Related data to include in the answer.

        REST: https://learn.microsoft.com/rest/api/sql/servers/list
        """
        return self._list(_rest.SERVERS_LIST, options, expand)

    def begin_import_database(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.ImportNewDatabaseDefinition | types.ImportNewDatabaseDefinitionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ImportExportOperationResult]:
        """Import a BACPAC file into a new database of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param parameters: BACPAC file, name and size of the database, and how to sign in.

        REST: https://learn.microsoft.com/rest/api/sql/servers/import-database
        """
        return self._begin(_rest.SERVERS_IMPORT_DATABASE, options, resource_group_name, server_name, parameters)

    def begin_refresh_status(
        self, resource_group_name: str, server_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.RefreshExternalGovernanceStatusOperationResult]:
        """Refresh the state of governance by Microsoft Purview.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/servers/refresh-status
        """
        return self._begin(_rest.SERVERS_REFRESH_STATUS, options, resource_group_name, server_name)

    def check_name_availability(
        self,
        parameters: models.CheckNameAvailabilityRequest | types.CheckNameAvailabilityRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.CheckNameAvailabilityResponse:
        """Check whether a name for a SQL server is valid and still free.

        :param parameters: Name to check, with the resource type it is for.

        REST: https://learn.microsoft.com/rest/api/sql/servers/check-name-availability
        """
        return self._call(_rest.SERVERS_CHECK_NAME_AVAILABILITY, options, parameters)


class ServerBlobAuditingPoliciesOperations(OperationGroup):
    """The blob auditing policy of a SQL server: set, get and list it.

    An attribute of the client: ``client.server_blob_auditing_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, **options: Unpack[RequestOptions]
    ) -> models.ServerBlobAuditingPolicy:
        """Get the blob auditing policy of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/server-blob-auditing-policies/get
        """
        return self._call(_rest.SERVER_BLOB_AUDITING_POLICIES_GET, options, resource_group_name, server_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.ServerBlobAuditingPolicy | types.ServerBlobAuditingPolicyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ServerBlobAuditingPolicy]:
        """Set the blob auditing policy of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param parameters: Wanted settings of the blob auditing policy.

        REST: https://learn.microsoft.com/rest/api/sql/server-blob-auditing-policies/create-or-update
        """
        return self._begin(
            _rest.SERVER_BLOB_AUDITING_POLICIES_CREATE_OR_UPDATE, options, resource_group_name, server_name, parameters
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ServerBlobAuditingPolicy]:
        """List the blob auditing policies of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/server-blob-auditing-policies/list-by-server
        """
        return self._list(_rest.SERVER_BLOB_AUDITING_POLICIES_LIST_BY_SERVER, options, resource_group_name, server_name)


class ExtendedServerBlobAuditingPoliciesOperations(OperationGroup):
    """The extended blob auditing policy of a SQL server: set, get and list it.

    An attribute of the client: ``client.extended_server_blob_auditing_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, **options: Unpack[RequestOptions]
    ) -> models.ExtendedServerBlobAuditingPolicy:
        """Get the extended blob auditing policy of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/extended-server-blob-auditing-policies/get
        """
        return self._call(_rest.EXTENDED_SERVER_BLOB_AUDITING_POLICIES_GET, options, resource_group_name, server_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.ExtendedServerBlobAuditingPolicy | types.ExtendedServerBlobAuditingPolicyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ExtendedServerBlobAuditingPolicy]:
        """Set the extended blob auditing policy of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param parameters: Wanted settings of the extended blob auditing policy.

        REST: https://learn.microsoft.com/rest/api/sql/extended-server-blob-auditing-policies/create-or-update
        """
        return self._begin(
            _rest.EXTENDED_SERVER_BLOB_AUDITING_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            parameters,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ExtendedServerBlobAuditingPolicy]:
        """List the extended blob auditing policies of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/extended-server-blob-auditing-policies/list-by-server
        """
        return self._list(
            _rest.EXTENDED_SERVER_BLOB_AUDITING_POLICIES_LIST_BY_SERVER, options, resource_group_name, server_name
        )


class ServerAdvisorsOperations(OperationGroup):
    """Advisors of a SQL server: change, get and list them.

    An attribute of the client: ``client.server_advisors``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, advisor_name: str, **options: Unpack[RequestOptions]
    ) -> models.Advisor:
        """Get one advisor of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param advisor_name: Name of the advisor.

        REST: https://learn.microsoft.com/rest/api/sql/server-advisors/get
        """
        return self._call(_rest.SERVER_ADVISORS_GET, options, resource_group_name, server_name, advisor_name)

    def update(
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

        REST: https://learn.microsoft.com/rest/api/sql/server-advisors/update
        """
        return self._call(
            _rest.SERVER_ADVISORS_UPDATE, options, resource_group_name, server_name, advisor_name, parameters
        )

    def list_by_server(
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

        REST: https://learn.microsoft.com/rest/api/sql/server-advisors/list-by-server
        """
        return self._call(_rest.SERVER_ADVISORS_LIST_BY_SERVER, options, resource_group_name, server_name, expand)


class EncryptionProtectorsOperations(OperationGroup):
    """Encryption protectors of a SQL server: create, change, revalidate, get and list them.

    An attribute of the client: ``client.encryption_protectors``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
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

        REST: https://learn.microsoft.com/rest/api/sql/encryption-protectors/get
        """
        return self._call(
            _rest.ENCRYPTION_PROTECTORS_GET, options, resource_group_name, server_name, encryption_protector_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        encryption_protector_name: models.EncryptionProtectorName | types.EncryptionProtectorNameValue,
        parameters: models.EncryptionProtector | types.EncryptionProtectorDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.EncryptionProtector]:
        """Set the key that encrypts the databases of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param encryption_protector_name: Name of the encryption protector; current.
        :param parameters: Wanted settings of the encryption protector.

        REST: https://learn.microsoft.com/rest/api/sql/encryption-protectors/create-or-update
        """
        return self._begin(
            _rest.ENCRYPTION_PROTECTORS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            encryption_protector_name,
            parameters,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.EncryptionProtector]:
        """List the encryption protectors of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/encryption-protectors/list-by-server
        """
        return self._list(_rest.ENCRYPTION_PROTECTORS_LIST_BY_SERVER, options, resource_group_name, server_name)

    def begin_revalidate(
        self,
        resource_group_name: str,
        server_name: str,
        encryption_protector_name: models.EncryptionProtectorName | types.EncryptionProtectorNameValue,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Check again whether the encryption key of a SQL server can be reached.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param encryption_protector_name: Name of the encryption protector; current.

        REST: https://learn.microsoft.com/rest/api/sql/encryption-protectors/revalidate
        """
        return self._begin(
            _rest.ENCRYPTION_PROTECTORS_REVALIDATE, options, resource_group_name, server_name, encryption_protector_name
        )


class FailoverGroupsOperations(OperationGroup):
    """Failover groups of a SQL server: create, change, fail over, delete, get and list them.

    An attribute of the client: ``client.failover_groups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, failover_group_name: str, **options: Unpack[RequestOptions]
    ) -> models.FailoverGroup:
        """Get one failover group of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param failover_group_name: Name of the failover group.

        REST: https://learn.microsoft.com/rest/api/sql/failover-groups/get
        """
        return self._call(_rest.FAILOVER_GROUPS_GET, options, resource_group_name, server_name, failover_group_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        failover_group_name: str,
        parameters: models.FailoverGroup | types.FailoverGroupDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.FailoverGroup]:
        """Create a failover group of SQL servers, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param failover_group_name: Name of the failover group.
        :param parameters: Partner servers, databases and endpoints of the group.

        REST: https://learn.microsoft.com/rest/api/sql/failover-groups/create-or-update
        """
        return self._begin(
            _rest.FAILOVER_GROUPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            failover_group_name,
            parameters,
        )

    def begin_update(
        self,
        resource_group_name: str,
        server_name: str,
        failover_group_name: str,
        parameters: models.FailoverGroupUpdate | types.FailoverGroupUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.FailoverGroup]:
        """Change some settings of a failover group of a SQL server; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param failover_group_name: Name of the failover group.
        :param parameters: Settings of the failover group to change.

        REST: https://learn.microsoft.com/rest/api/sql/failover-groups/update
        """
        return self._begin(
            _rest.FAILOVER_GROUPS_UPDATE, options, resource_group_name, server_name, failover_group_name, parameters
        )

    def begin_delete(
        self,
        resource_group_name: str,
        server_name: str,
        failover_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a failover group of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param failover_group_name: Name of the failover group.

        REST: https://learn.microsoft.com/rest/api/sql/failover-groups/delete
        """
        return self._begin(_rest.FAILOVER_GROUPS_DELETE, options, resource_group_name, server_name, failover_group_name)

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.FailoverGroup]:
        """List the failover groups of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/failover-groups/list-by-server
        """
        return self._list(_rest.FAILOVER_GROUPS_LIST_BY_SERVER, options, resource_group_name, server_name)

    def begin_failover(
        self,
        resource_group_name: str,
        server_name: str,
        failover_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.FailoverGroup]:
        """Fail over to this server, after all changes are replicated.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param failover_group_name: Name of the failover group.

        REST: https://learn.microsoft.com/rest/api/sql/failover-groups/failover
        """
        return self._begin(
            _rest.FAILOVER_GROUPS_FAILOVER, options, resource_group_name, server_name, failover_group_name
        )

    def begin_force_failover_allow_data_loss(
        self,
        resource_group_name: str,
        server_name: str,
        failover_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.FailoverGroup]:
        """Fail over to this server at once, though changes may be lost.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param failover_group_name: Name of the failover group.

        REST: https://learn.microsoft.com/rest/api/sql/failover-groups/force-failover-allow-data-loss
        """
        return self._begin(
            _rest.FAILOVER_GROUPS_FORCE_FAILOVER_ALLOW_DATA_LOSS,
            options,
            resource_group_name,
            server_name,
            failover_group_name,
        )

    def begin_try_planned_before_forced_failover(
        self,
        resource_group_name: str,
        server_name: str,
        failover_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.FailoverGroup]:
        """Fail over to this server, with replication if it works and by force if not.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param failover_group_name: Name of the failover group.

        REST: https://learn.microsoft.com/rest/api/sql/failover-groups/try-planned-before-forced-failover
        """
        return self._begin(
            _rest.FAILOVER_GROUPS_TRY_PLANNED_BEFORE_FORCED_FAILOVER,
            options,
            resource_group_name,
            server_name,
            failover_group_name,
        )


class Ipv6FirewallRulesOperations(OperationGroup):
    """IPv6 firewall rules of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.ipv6_firewall_rules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, firewall_rule_name: str, **options: Unpack[RequestOptions]
    ) -> models.IPv6FirewallRule:
        """Get one IPv6 firewall rule of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param firewall_rule_name: Name of the firewall rule.

        REST: https://learn.microsoft.com/rest/api/sql/ipv6-firewall-rules/get
        """
        return self._call(_rest.IPV6_FIREWALL_RULES_GET, options, resource_group_name, server_name, firewall_rule_name)

    def create_or_update(
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

        REST: https://learn.microsoft.com/rest/api/sql/ipv6-firewall-rules/create-or-update
        """
        return self._call(
            _rest.IPV6_FIREWALL_RULES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            firewall_rule_name,
            parameters,
        )

    def delete(
        self, resource_group_name: str, server_name: str, firewall_rule_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete an IPv6 firewall rule of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param firewall_rule_name: Name of the firewall rule.

        REST: https://learn.microsoft.com/rest/api/sql/ipv6-firewall-rules/delete
        """
        return self._run(
            _rest.IPV6_FIREWALL_RULES_DELETE, options, resource_group_name, server_name, firewall_rule_name
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.IPv6FirewallRule]:
        """List the IPv6 firewall rules of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/ipv6-firewall-rules/list-by-server
        """
        return self._list(_rest.IPV6_FIREWALL_RULES_LIST_BY_SERVER, options, resource_group_name, server_name)


class NetworkSecurityPerimeterConfigurationsOperations(OperationGroup):
    """Network security perimeter configurations of a SQL server: get and list them.

    An attribute of the client: ``client.network_security_perimeter_configurations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, nsp_config_name: str, **options: Unpack[RequestOptions]
    ) -> models.NetworkSecurityPerimeterConfiguration:
        """Get one network security perimeter configuration of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param nsp_config_name: Name of the perimeter configuration.

        REST: https://learn.microsoft.com/rest/api/sql/network-security-perimeter-configurations/get
        """
        return self._call(
            _rest.NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_GET,
            options,
            resource_group_name,
            server_name,
            nsp_config_name,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.NetworkSecurityPerimeterConfiguration]:
        """List the network security perimeter configurations of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/network-security-perimeter-configurations/list-by-server
        """
        return self._list(
            _rest.NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_LIST_BY_SERVER, options, resource_group_name, server_name
        )

    def begin_reconcile(
        self, resource_group_name: str, server_name: str, nsp_config_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.NetworkSecurityPerimeterConfiguration]:
        """Bring a network security perimeter configuration of a SQL server up to date.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param nsp_config_name: Name of the perimeter configuration.

        REST: https://learn.microsoft.com/rest/api/sql/network-security-perimeter-configurations/reconcile
        """
        return self._begin(
            _rest.NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_RECONCILE,
            options,
            resource_group_name,
            server_name,
            nsp_config_name,
        )


class OutboundFirewallRulesOperations(OperationGroup):
    """Outbound firewall rules of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.outbound_firewall_rules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, outbound_rule_fqdn: str, **options: Unpack[RequestOptions]
    ) -> models.OutboundFirewallRule:
        """Get one outbound firewall rule of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param outbound_rule_fqdn: DNS name that outbound traffic may go to.

        REST: https://learn.microsoft.com/rest/api/sql/outbound-firewall-rules/get
        """
        return self._call(
            _rest.OUTBOUND_FIREWALL_RULES_GET, options, resource_group_name, server_name, outbound_rule_fqdn
        )

    def begin_create_or_update(
        self, resource_group_name: str, server_name: str, outbound_rule_fqdn: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.OutboundFirewallRule]:
        """Create an outbound firewall rule of a SQL server, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param outbound_rule_fqdn: DNS name that outbound traffic may go to.

        REST: https://learn.microsoft.com/rest/api/sql/outbound-firewall-rules/create-or-update
        """
        return self._begin(
            _rest.OUTBOUND_FIREWALL_RULES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            outbound_rule_fqdn,
        )

    def begin_delete(
        self, resource_group_name: str, server_name: str, outbound_rule_fqdn: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete an outbound firewall rule of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param outbound_rule_fqdn: DNS name that outbound traffic may go to.

        REST: https://learn.microsoft.com/rest/api/sql/outbound-firewall-rules/delete
        """
        return self._begin(
            _rest.OUTBOUND_FIREWALL_RULES_DELETE, options, resource_group_name, server_name, outbound_rule_fqdn
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.OutboundFirewallRule]:
        """List the outbound firewall rules of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/outbound-firewall-rules/list-by-server
        """
        return self._list(_rest.OUTBOUND_FIREWALL_RULES_LIST_BY_SERVER, options, resource_group_name, server_name)


class PrivateEndpointConnectionsOperations(OperationGroup):
    """Private endpoint connections of a SQL server: approve, reject, delete, get and list them.

    An attribute of the client: ``client.private_endpoint_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
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

        REST: https://learn.microsoft.com/rest/api/sql/private-endpoint-connections/get
        """
        return self._call(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_GET,
            options,
            resource_group_name,
            server_name,
            private_endpoint_connection_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        private_endpoint_connection_name: str,
        parameters: models.PrivateEndpointConnection | types.PrivateEndpointConnectionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.PrivateEndpointConnection]:
        """Approve or reject a private endpoint connection of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param parameters: The connection with its new state.

        REST: https://learn.microsoft.com/rest/api/sql/private-endpoint-connections/create-or-update
        """
        return self._begin(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            private_endpoint_connection_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        server_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a private endpoint connection of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/sql/private-endpoint-connections/delete
        """
        return self._begin(
            _rest.PRIVATE_ENDPOINT_CONNECTIONS_DELETE,
            options,
            resource_group_name,
            server_name,
            private_endpoint_connection_name,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PrivateEndpointConnection]:
        """List the private endpoint connections of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/private-endpoint-connections/list-by-server
        """
        return self._list(_rest.PRIVATE_ENDPOINT_CONNECTIONS_LIST_BY_SERVER, options, resource_group_name, server_name)


class PrivateLinkResourcesOperations(OperationGroup):
    """Private link resources of a SQL server: get and list them.

    An attribute of the client: ``client.private_link_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, group_name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateLinkResource:
        """Get one private link resource of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param group_name: Name of the sub-resource that a private endpoint can connect to.

        REST: https://learn.microsoft.com/rest/api/sql/private-link-resources/get
        """
        return self._call(_rest.PRIVATE_LINK_RESOURCES_GET, options, resource_group_name, server_name, group_name)

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PrivateLinkResource]:
        """List the private link resources of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/private-link-resources/list-by-server
        """
        return self._list(_rest.PRIVATE_LINK_RESOURCES_LIST_BY_SERVER, options, resource_group_name, server_name)


class RecoverableDatabasesOperations(OperationGroup):
    """Geo-recoverable databases of a SQL server: get and list them.

    An attribute of the client: ``client.recoverable_databases``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
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

        REST: https://learn.microsoft.com/rest/api/sql/recoverable-databases/get
        """
        return self._call(
            _rest.RECOVERABLE_DATABASES_GET, options, resource_group_name, server_name, database_name, expand, filter
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RecoverableDatabase]:
        """List the geo-recoverable databases of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/recoverable-databases/list-by-server
        """
        return self._list(_rest.RECOVERABLE_DATABASES_LIST_BY_SERVER, options, resource_group_name, server_name)


class RestorableDroppedDatabasesOperations(OperationGroup):
    """Restorable dropped databases of a SQL server: get and list them.

    An attribute of the client: ``client.restorable_dropped_databases``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
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

        REST: https://learn.microsoft.com/rest/api/sql/restorable-dropped-databases/get
        """
        return self._call(
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
    ) -> ItemPaged[models.RestorableDroppedDatabase]:
        """List the restorable dropped databases of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/restorable-dropped-databases/list-by-server
        """
        return self._list(_rest.RESTORABLE_DROPPED_DATABASES_LIST_BY_SERVER, options, resource_group_name, server_name)


class ServerAzureAdAdministratorsOperations(OperationGroup):
    """Microsoft Entra administrators of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.server_azure_ad_administrators``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
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

        REST: https://learn.microsoft.com/rest/api/sql/server-azure-ad-administrators/get
        """
        return self._call(
            _rest.SERVER_AZURE_AD_ADMINISTRATORS_GET, options, resource_group_name, server_name, administrator_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        administrator_name: models.AdministratorName | types.AdministratorNameValue,
        parameters: models.ServerAzureADAdministrator | types.ServerAzureADAdministratorDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ServerAzureADAdministrator]:
        """Set the Microsoft Entra administrator of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param administrator_name: Name of the administrator; ActiveDirectory.
        :param parameters: Wanted settings of the Microsoft Entra administrator.

        REST: https://learn.microsoft.com/rest/api/sql/server-azure-ad-administrators/create-or-update
        """
        return self._begin(
            _rest.SERVER_AZURE_AD_ADMINISTRATORS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            administrator_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        server_name: str,
        administrator_name: models.AdministratorName | types.AdministratorNameValue,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a Microsoft Entra administrator of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param administrator_name: Name of the administrator; ActiveDirectory.

        REST: https://learn.microsoft.com/rest/api/sql/server-azure-ad-administrators/delete
        """
        return self._begin(
            _rest.SERVER_AZURE_AD_ADMINISTRATORS_DELETE, options, resource_group_name, server_name, administrator_name
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ServerAzureADAdministrator]:
        """List the Microsoft Entra administrators of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/server-azure-ad-administrators/list-by-server
        """
        return self._list(
            _rest.SERVER_AZURE_AD_ADMINISTRATORS_LIST_BY_SERVER, options, resource_group_name, server_name
        )


class ServerAzureAdOnlyAuthenticationsOperations(OperationGroup):
    """The Entra-only authentication setting of a SQL server: set, change, delete, get and list it.

    An attribute of the client: ``client.server_azure_ad_only_authentications``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
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

        REST: https://learn.microsoft.com/rest/api/sql/server-azure-ad-only-authentications/get
        """
        return self._call(
            _rest.SERVER_AZURE_AD_ONLY_AUTHENTICATIONS_GET,
            options,
            resource_group_name,
            server_name,
            authentication_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        authentication_name: models.AuthenticationName | types.AuthenticationNameValue,
        parameters: models.ServerAzureADOnlyAuthentication | types.ServerAzureADOnlyAuthenticationDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ServerAzureADOnlyAuthentication]:
        """Set the Entra-only authentication setting of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param authentication_name: Name of the setting; Default.
        :param parameters: Wanted settings of the Entra-only authentication setting.

        REST: https://learn.microsoft.com/rest/api/sql/server-azure-ad-only-authentications/create-or-update
        """
        return self._begin(
            _rest.SERVER_AZURE_AD_ONLY_AUTHENTICATIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            authentication_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        server_name: str,
        authentication_name: models.AuthenticationName | types.AuthenticationNameValue,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete the Entra-only authentication setting of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param authentication_name: Name of the setting; Default.

        REST: https://learn.microsoft.com/rest/api/sql/server-azure-ad-only-authentications/delete
        """
        return self._begin(
            _rest.SERVER_AZURE_AD_ONLY_AUTHENTICATIONS_DELETE,
            options,
            resource_group_name,
            server_name,
            authentication_name,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ServerAzureADOnlyAuthentication]:
        """List the Entra-only authentication settings of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/server-azure-ad-only-authentications/list-by-server
        """
        return self._list(
            _rest.SERVER_AZURE_AD_ONLY_AUTHENTICATIONS_LIST_BY_SERVER, options, resource_group_name, server_name
        )


class ServerConnectionPoliciesOperations(OperationGroup):
    """The connection policy of a SQL server: set, get and list it.

    An attribute of the client: ``client.server_connection_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
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

        REST: https://learn.microsoft.com/rest/api/sql/server-connection-policies/get
        """
        return self._call(
            _rest.SERVER_CONNECTION_POLICIES_GET, options, resource_group_name, server_name, connection_policy_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        connection_policy_name: models.ConnectionPolicyName | types.ConnectionPolicyNameValue,
        parameters: models.ServerConnectionPolicy | types.ServerConnectionPolicyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ServerConnectionPolicy]:
        """Set the connection policy of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param connection_policy_name: Name of the connection policy; default.
        :param parameters: Wanted settings of the connection policy.

        REST: https://learn.microsoft.com/rest/api/sql/server-connection-policies/create-or-update
        """
        return self._begin(
            _rest.SERVER_CONNECTION_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            connection_policy_name,
            parameters,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ServerConnectionPolicy]:
        """List the connection policies of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/server-connection-policies/list-by-server
        """
        return self._list(_rest.SERVER_CONNECTION_POLICIES_LIST_BY_SERVER, options, resource_group_name, server_name)


class ServerDevOpsAuditSettingsOperations(OperationGroup):
    """Audit of Microsoft support operations on a SQL server: set, get and list its settings.

    An attribute of the client: ``client.server_dev_ops_audit_settings``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
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

        REST: https://learn.microsoft.com/rest/api/sql/server-dev-ops-audit-settings/get
        """
        return self._call(
            _rest.SERVER_DEV_OPS_AUDIT_SETTINGS_GET,
            options,
            resource_group_name,
            server_name,
            dev_ops_auditing_settings_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        dev_ops_auditing_settings_name: models.DevOpsAuditingSettingsName | types.DevOpsAuditingSettingsNameValue,
        parameters: models.ServerDevOpsAuditingSettings | types.ServerDevOpsAuditingSettingsDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ServerDevOpsAuditingSettings]:
        """Create an audit setting for Microsoft support operations of a SQL server, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param dev_ops_auditing_settings_name: Name of the settings; Default.
        :param parameters: Wanted settings of the audit setting for Microsoft support operations.

        REST: https://learn.microsoft.com/rest/api/sql/server-dev-ops-audit-settings/create-or-update
        """
        return self._begin(
            _rest.SERVER_DEV_OPS_AUDIT_SETTINGS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            dev_ops_auditing_settings_name,
            parameters,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ServerDevOpsAuditingSettings]:
        """List the audit settings for Microsoft support operations of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/server-dev-ops-audit-settings/list-by-server
        """
        return self._list(_rest.SERVER_DEV_OPS_AUDIT_SETTINGS_LIST_BY_SERVER, options, resource_group_name, server_name)


class ServerDnsAliasesOperations(OperationGroup):
    """DNS aliases of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.server_dns_aliases``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, dns_alias_name: str, **options: Unpack[RequestOptions]
    ) -> models.ServerDnsAlias:
        """Get one DNS alias of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param dns_alias_name: Name of the DNS alias.

        REST: https://learn.microsoft.com/rest/api/sql/server-dns-aliases/get
        """
        return self._call(_rest.SERVER_DNS_ALIASES_GET, options, resource_group_name, server_name, dns_alias_name)

    def begin_create_or_update(
        self, resource_group_name: str, server_name: str, dns_alias_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.ServerDnsAlias]:
        """Create a DNS alias of a SQL server, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param dns_alias_name: Name of the DNS alias.

        REST: https://learn.microsoft.com/rest/api/sql/server-dns-aliases/create-or-update
        """
        return self._begin(
            _rest.SERVER_DNS_ALIASES_CREATE_OR_UPDATE, options, resource_group_name, server_name, dns_alias_name
        )

    def begin_delete(
        self, resource_group_name: str, server_name: str, dns_alias_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a DNS alias of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param dns_alias_name: Name of the DNS alias.

        REST: https://learn.microsoft.com/rest/api/sql/server-dns-aliases/delete
        """
        return self._begin(_rest.SERVER_DNS_ALIASES_DELETE, options, resource_group_name, server_name, dns_alias_name)

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ServerDnsAlias]:
        """List the DNS aliases of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/server-dns-aliases/list-by-server
        """
        return self._list(_rest.SERVER_DNS_ALIASES_LIST_BY_SERVER, options, resource_group_name, server_name)

    def begin_acquire(
        self,
        resource_group_name: str,
        server_name: str,
        dns_alias_name: str,
        parameters: models.ServerDnsAliasAcquisition | types.ServerDnsAliasAcquisitionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ServerDnsAlias]:
        """Take a DNS alias over from another server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param dns_alias_name: Name of the DNS alias.
        :param parameters: ID of the alias to take over.

        REST: https://learn.microsoft.com/rest/api/sql/server-dns-aliases/acquire
        """
        return self._begin(
            _rest.SERVER_DNS_ALIASES_ACQUIRE, options, resource_group_name, server_name, dns_alias_name, parameters
        )


class ServerKeysOperations(OperationGroup):
    """Keys of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.server_keys``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, key_name: str, **options: Unpack[RequestOptions]
    ) -> models.ServerKey:
        """Get one key of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param key_name: Name of the key: vault, key and version joined by underscores.

        REST: https://learn.microsoft.com/rest/api/sql/server-keys/get
        """
        return self._call(_rest.SERVER_KEYS_GET, options, resource_group_name, server_name, key_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        key_name: str,
        parameters: models.ServerKey | types.ServerKeyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ServerKey]:
        """Create a key of a SQL server, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param key_name: Name of the key: vault, key and version joined by underscores.
        :param parameters: Wanted settings of the key.

        REST: https://learn.microsoft.com/rest/api/sql/server-keys/create-or-update
        """
        return self._begin(
            _rest.SERVER_KEYS_CREATE_OR_UPDATE, options, resource_group_name, server_name, key_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, server_name: str, key_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a key of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param key_name: Name of the key: vault, key and version joined by underscores.

        REST: https://learn.microsoft.com/rest/api/sql/server-keys/delete
        """
        return self._begin(_rest.SERVER_KEYS_DELETE, options, resource_group_name, server_name, key_name)

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ServerKey]:
        """List the keys of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/server-keys/list-by-server
        """
        return self._list(_rest.SERVER_KEYS_LIST_BY_SERVER, options, resource_group_name, server_name)


class ServerSecurityAlertPoliciesOperations(OperationGroup):
    """Security alert policies of a SQL server: create, change, get and list them.

    An attribute of the client: ``client.server_security_alert_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
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

        REST: https://learn.microsoft.com/rest/api/sql/server-security-alert-policies/get
        """
        return self._call(
            _rest.SERVER_SECURITY_ALERT_POLICIES_GET,
            options,
            resource_group_name,
            server_name,
            security_alert_policy_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        security_alert_policy_name: models.SecurityAlertPolicyName | types.SecurityAlertPolicyNameValue,
        parameters: models.ServerSecurityAlertPolicy | types.ServerSecurityAlertPolicyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ServerSecurityAlertPolicy]:
        """Create a security alert policy of a SQL server, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param security_alert_policy_name: Name of the security alert policy; Default.
        :param parameters: Wanted settings of the security alert policy.

        REST: https://learn.microsoft.com/rest/api/sql/server-security-alert-policies/create-or-update
        """
        return self._begin(
            _rest.SERVER_SECURITY_ALERT_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            security_alert_policy_name,
            parameters,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ServerSecurityAlertPolicy]:
        """List the security alert policies of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/server-security-alert-policies/list-by-server
        """
        return self._list(
            _rest.SERVER_SECURITY_ALERT_POLICIES_LIST_BY_SERVER, options, resource_group_name, server_name
        )


class ServerVulnerabilityAssessmentsOperations(OperationGroup):
    """Classic vulnerability assessment settings of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.server_vulnerability_assessments``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
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

        REST: https://learn.microsoft.com/rest/api/sql/server-vulnerability-assessments/get
        """
        return self._call(
            _rest.SERVER_VULNERABILITY_ASSESSMENTS_GET,
            options,
            resource_group_name,
            server_name,
            vulnerability_assessment_name,
        )

    def create_or_update(
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

        REST: https://learn.microsoft.com/rest/api/sql/server-vulnerability-assessments/create-or-update
        """
        return self._call(
            _rest.SERVER_VULNERABILITY_ASSESSMENTS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            vulnerability_assessment_name,
            parameters,
        )

    def delete(
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

        REST: https://learn.microsoft.com/rest/api/sql/server-vulnerability-assessments/delete
        """
        return self._run(
            _rest.SERVER_VULNERABILITY_ASSESSMENTS_DELETE,
            options,
            resource_group_name,
            server_name,
            vulnerability_assessment_name,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ServerVulnerabilityAssessment]:
        """List the classic vulnerability assessment settings of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/server-vulnerability-assessments/list-by-server
        """
        return self._list(
            _rest.SERVER_VULNERABILITY_ASSESSMENTS_LIST_BY_SERVER, options, resource_group_name, server_name
        )


class SyncAgentsOperations(OperationGroup):
    """Sync agents of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.sync_agents``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, sync_agent_name: str, **options: Unpack[RequestOptions]
    ) -> models.SyncAgent:
        """Get one sync agent of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param sync_agent_name: Name of the sync agent.

        REST: https://learn.microsoft.com/rest/api/sql/sync-agents/get
        """
        return self._call(_rest.SYNC_AGENTS_GET, options, resource_group_name, server_name, sync_agent_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        sync_agent_name: str,
        parameters: models.SyncAgent | types.SyncAgentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SyncAgent]:
        """Create a sync agent of a SQL server, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param sync_agent_name: Name of the sync agent.
        :param parameters: Wanted settings of the sync agent.

        REST: https://learn.microsoft.com/rest/api/sql/sync-agents/create-or-update
        """
        return self._begin(
            _rest.SYNC_AGENTS_CREATE_OR_UPDATE, options, resource_group_name, server_name, sync_agent_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, server_name: str, sync_agent_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a sync agent of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param sync_agent_name: Name of the sync agent.

        REST: https://learn.microsoft.com/rest/api/sql/sync-agents/delete
        """
        return self._begin(_rest.SYNC_AGENTS_DELETE, options, resource_group_name, server_name, sync_agent_name)

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SyncAgent]:
        """List the sync agents of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/sync-agents/list-by-server
        """
        return self._list(_rest.SYNC_AGENTS_LIST_BY_SERVER, options, resource_group_name, server_name)

    def generate_key(
        self, resource_group_name: str, server_name: str, sync_agent_name: str, **options: Unpack[RequestOptions]
    ) -> models.SyncAgentKeyProperties:
        """Make a key with which a sync agent signs in.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param sync_agent_name: Name of the sync agent.

        REST: https://learn.microsoft.com/rest/api/sql/sync-agents/generate-key
        """
        return self._call(_rest.SYNC_AGENTS_GENERATE_KEY, options, resource_group_name, server_name, sync_agent_name)

    def list_linked_databases(
        self, resource_group_name: str, server_name: str, sync_agent_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SyncAgentLinkedDatabase]:
        """List the databases linked to a sync agent.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param sync_agent_name: Name of the sync agent.

        REST: https://learn.microsoft.com/rest/api/sql/sync-agents/list-linked-databases
        """
        return self._list(
            _rest.SYNC_AGENTS_LIST_LINKED_DATABASES, options, resource_group_name, server_name, sync_agent_name
        )


class VirtualNetworkRulesOperations(OperationGroup):
    """Virtual network rules of a SQL server: create, change, delete, get and list them.

    An attribute of the client: ``client.virtual_network_rules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
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

        REST: https://learn.microsoft.com/rest/api/sql/virtual-network-rules/get
        """
        return self._call(
            _rest.VIRTUAL_NETWORK_RULES_GET, options, resource_group_name, server_name, virtual_network_rule_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        virtual_network_rule_name: str,
        parameters: models.VirtualNetworkRule | types.VirtualNetworkRuleDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualNetworkRule]:
        """Create a virtual network rule of a SQL server, or change its subnet.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param virtual_network_rule_name: Name of the virtual network rule.
        :param parameters: Wanted settings of the virtual network rule.

        REST: https://learn.microsoft.com/rest/api/sql/virtual-network-rules/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_RULES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            virtual_network_rule_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        server_name: str,
        virtual_network_rule_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a virtual network rule of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param virtual_network_rule_name: Name of the virtual network rule.

        REST: https://learn.microsoft.com/rest/api/sql/virtual-network-rules/delete
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_RULES_DELETE, options, resource_group_name, server_name, virtual_network_rule_name
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualNetworkRule]:
        """List the virtual network rules of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/virtual-network-rules/list-by-server
        """
        return self._list(_rest.VIRTUAL_NETWORK_RULES_LIST_BY_SERVER, options, resource_group_name, server_name)


class ServerOperationsOperations(OperationGroup):
    """Operations running on a SQL server: list them.

    An attribute of the client: ``client.server_operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ServerOperation]:
        """List the operations running on a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/server-operations/list-by-server
        """
        return self._list(_rest.SERVER_OPERATIONS_LIST_BY_SERVER, options, resource_group_name, server_name)


class ServerUsagesOperations(OperationGroup):
    """Usage metrics of a SQL server: list them.

    An attribute of the client: ``client.server_usages``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ServerUsage]:
        """List the usage metrics of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/server-usages/list-by-server
        """
        return self._list(_rest.SERVER_USAGES_LIST_BY_SERVER, options, resource_group_name, server_name)


class TdeCertificatesOperations(OperationGroup):
    """TDE certificates of a SQL server: create them.

    An attribute of the client: ``client.tde_certificates``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def begin_create(
        self,
        resource_group_name: str,
        server_name: str,
        parameters: models.TdeCertificate | types.TdeCertificateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Upload a TDE certificate to a SQL server, to restore databases it encrypted.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param parameters: The certificate and its password.

        REST: https://learn.microsoft.com/rest/api/sql/tde-certificates/create
        """
        return self._begin(_rest.TDE_CERTIFICATES_CREATE, options, resource_group_name, server_name, parameters)


class ServerAdvancedThreatProtectionSettingsOperations(OperationGroup):
    """The Advanced Threat Protection setting of a SQL server: set, get and list it.

    An attribute of the client: ``client.server_advanced_threat_protection_settings``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
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

        REST: https://learn.microsoft.com/rest/api/sql/server-advanced-threat-protection-settings/get
        """
        return self._call(
            _rest.SERVER_ADVANCED_THREAT_PROTECTION_SETTINGS_GET,
            options,
            resource_group_name,
            server_name,
            advanced_threat_protection_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        advanced_threat_protection_name: models.AdvancedThreatProtectionName | types.AdvancedThreatProtectionNameValue,
        parameters: models.ServerAdvancedThreatProtection | types.ServerAdvancedThreatProtectionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ServerAdvancedThreatProtection]:
        """Set the Advanced Threat Protection setting of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param advanced_threat_protection_name: Name of the setting; Default.
        :param parameters: Wanted settings of the Advanced Threat Protection setting.

        REST: https://learn.microsoft.com/rest/api/sql/server-advanced-threat-protection-settings/create-or-update
        """
        return self._begin(
            _rest.SERVER_ADVANCED_THREAT_PROTECTION_SETTINGS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            advanced_threat_protection_name,
            parameters,
        )

    def list_by_server(
        self, resource_group_name: str, server_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ServerAdvancedThreatProtection]:
        """List the Advanced Threat Protection settings of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/server-advanced-threat-protection-settings/list-by-server
        """
        return self._list(
            _rest.SERVER_ADVANCED_THREAT_PROTECTION_SETTINGS_LIST_BY_SERVER, options, resource_group_name, server_name
        )


class ServerAutomaticTuningOperations(OperationGroup):
    """The automatic tuning settings of a SQL server: change and get them.

    An attribute of the client: ``client.server_automatic_tuning``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, server_name: str, **options: Unpack[RequestOptions]
    ) -> models.ServerAutomaticTuning:
        """Get the automatic tuning settings of a SQL server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/server-automatic-tuning/get
        """
        return self._call(_rest.SERVER_AUTOMATIC_TUNING_GET, options, resource_group_name, server_name)

    def update(
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

        REST: https://learn.microsoft.com/rest/api/sql/server-automatic-tuning/update
        """
        return self._call(_rest.SERVER_AUTOMATIC_TUNING_UPDATE, options, resource_group_name, server_name, parameters)
