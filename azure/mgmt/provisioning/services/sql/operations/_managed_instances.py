# Generated from swagger/sql/ by "make generate": do not edit.

"""Operations of ``sql``: ``managed_instances``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _managed_instances as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class DistributedAvailabilityGroupsOperations(OperationGroup):
    """Distributed availability groups of a managed instance: create, change, fail over, delete, get and list them.

    An attribute of the client: ``client.distributed_availability_groups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        distributed_availability_group_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.DistributedAvailabilityGroup:
        """Get one distributed availability group of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param distributed_availability_group_name: Name of the distributed availability group.

        REST: https://learn.microsoft.com/rest/api/sql/distributed-availability-groups/get
        """
        return self._call(
            _rest.DISTRIBUTED_AVAILABILITY_GROUPS_GET,
            options,
            resource_group_name,
            managed_instance_name,
            distributed_availability_group_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        distributed_availability_group_name: str,
        parameters: models.DistributedAvailabilityGroup | types.DistributedAvailabilityGroupDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DistributedAvailabilityGroup]:
        """Create a distributed availability group of a managed instance, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param distributed_availability_group_name: Name of the distributed availability group.
        :param parameters: Wanted settings of the distributed availability group.

        REST: https://learn.microsoft.com/rest/api/sql/distributed-availability-groups/create-or-update
        """
        return self._begin(
            _rest.DISTRIBUTED_AVAILABILITY_GROUPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            distributed_availability_group_name,
            parameters,
        )

    def begin_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        distributed_availability_group_name: str,
        parameters: models.DistributedAvailabilityGroup | types.DistributedAvailabilityGroupDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DistributedAvailabilityGroup]:
        """Change some settings of a distributed availability group of a managed instance; those left out stay as they
        are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param distributed_availability_group_name: Name of the distributed availability group.
        :param parameters: Settings of the distributed availability group to change.

        REST: https://learn.microsoft.com/rest/api/sql/distributed-availability-groups/update
        """
        return self._begin(
            _rest.DISTRIBUTED_AVAILABILITY_GROUPS_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            distributed_availability_group_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        distributed_availability_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a distributed availability group of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param distributed_availability_group_name: Name of the distributed availability group.

        REST: https://learn.microsoft.com/rest/api/sql/distributed-availability-groups/delete
        """
        return self._begin(
            _rest.DISTRIBUTED_AVAILABILITY_GROUPS_DELETE,
            options,
            resource_group_name,
            managed_instance_name,
            distributed_availability_group_name,
        )

    def list_by_instance(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DistributedAvailabilityGroup]:
        """List the distributed availability groups of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/distributed-availability-groups/list-by-instance
        """
        return self._list(
            _rest.DISTRIBUTED_AVAILABILITY_GROUPS_LIST_BY_INSTANCE, options, resource_group_name, managed_instance_name
        )

    def begin_failover(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        distributed_availability_group_name: str,
        parameters: models.DistributedAvailabilityGroupsFailoverRequest
        | types.DistributedAvailabilityGroupsFailoverRequestDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DistributedAvailabilityGroup]:
        """Fail over between SQL Server and a managed instance, by their distributed availability group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param distributed_availability_group_name: Name of the distributed availability group.
        :param parameters: Whether the failover is planned or forced.

        REST: https://learn.microsoft.com/rest/api/sql/distributed-availability-groups/failover
        """
        return self._begin(
            _rest.DISTRIBUTED_AVAILABILITY_GROUPS_FAILOVER,
            options,
            resource_group_name,
            managed_instance_name,
            distributed_availability_group_name,
            parameters,
        )

    def begin_set_role(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        distributed_availability_group_name: str,
        parameters: models.DistributedAvailabilityGroupSetRole
        | types.DistributedAvailabilityGroupSetRoleDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DistributedAvailabilityGroup]:
        """Set the role of a managed instance in a distributed availability group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param distributed_availability_group_name: Name of the distributed availability group.
        :param parameters: Role, and whether to force it.

        REST: https://learn.microsoft.com/rest/api/sql/distributed-availability-groups/set-role
        """
        return self._begin(
            _rest.DISTRIBUTED_AVAILABILITY_GROUPS_SET_ROLE,
            options,
            resource_group_name,
            managed_instance_name,
            distributed_availability_group_name,
            parameters,
        )


class ManagedInstancesOperations(OperationGroup):
    """SQL managed instances: create, change, start, stop, fail over, delete, get and list them.

    An attribute of the client: ``client.managed_instances``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ManagedInstance:
        """Get one SQL managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param expand: Related data to include in the answer.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instances/get
        """
        return self._call(_rest.MANAGED_INSTANCES_GET, options, resource_group_name, managed_instance_name, expand)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        parameters: models.ManagedInstance | types.ManagedInstanceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedInstance]:
        """Create a SQL managed instance, or update it in place; a new one takes half an hour or longer.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param parameters: Location, SKU, subnet, administrators and other settings of the instance.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instances/create-or-update
        """
        return self._begin(
            _rest.MANAGED_INSTANCES_CREATE_OR_UPDATE, options, resource_group_name, managed_instance_name, parameters
        )

    def begin_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        parameters: models.ManagedInstanceUpdate | types.ManagedInstanceUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedInstance]:
        """Change some settings of a SQL managed instance; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param parameters: Settings of the SQL managed instance to change.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instances/update
        """
        return self._begin(
            _rest.MANAGED_INSTANCES_UPDATE, options, resource_group_name, managed_instance_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a SQL managed instance with all its databases.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instances/delete
        """
        return self._begin(_rest.MANAGED_INSTANCES_DELETE, options, resource_group_name, managed_instance_name)

    def list_by_resource_group(
        self, resource_group_name: str, *, expand: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedInstance]:
        """List the SQL managed instances of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param expand: Related data to include in the answer.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instances/list-by-resource-group
        """
        return self._list(_rest.MANAGED_INSTANCES_LIST_BY_RESOURCE_GROUP, options, resource_group_name, expand)

    def list(self, *, expand: str | None = None, **options: Unpack[PagingOptions]) -> ItemPaged[models.ManagedInstance]:
        """List all SQL managed instances of the subscription.

        :param expand: Related data to include in the answer.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instances/list
        """
        return self._list(_rest.MANAGED_INSTANCES_LIST, options, expand)

    def begin_failover(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        *,
        replica_type: models.ReplicaType | types.ReplicaTypeValue | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Fail over a managed instance to another of its replicas.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param replica_type: Replica to fail over: Primary or ReadableSecondary.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instances/failover
        """
        return self._begin(
            _rest.MANAGED_INSTANCES_FAILOVER, options, resource_group_name, managed_instance_name, replica_type
        )

    def list_outbound_network_dependencies_by_managed_instance(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.OutboundEnvironmentEndpoint]:
        """List the outside endpoints a managed instance must reach.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST:
            https://learn.microsoft.com/rest/api/sql/managed-instances/list-outbound-network-dependencies-by-managed-instance
        """
        return self._list(
            _rest.MANAGED_INSTANCES_LIST_OUTBOUND_NETWORK_DEPENDENCIES_BY_MANAGED_INSTANCE,
            options,
            resource_group_name,
            managed_instance_name,
        )

    def begin_reevaluate_inaccessible_database_state(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Look again whether the keys of a managed instance's databases can be reached.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instances/reevaluate-inaccessible-database-state
        """
        return self._begin(
            _rest.MANAGED_INSTANCES_REEVALUATE_INACCESSIBLE_DATABASE_STATE,
            options,
            resource_group_name,
            managed_instance_name,
        )

    def begin_refresh_status(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.RefreshExternalGovernanceStatusOperationResultMI]:
        """Refresh the state of governance by Microsoft Purview.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instances/refresh-status
        """
        return self._begin(_rest.MANAGED_INSTANCES_REFRESH_STATUS, options, resource_group_name, managed_instance_name)

    def begin_start(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.ManagedInstance]:
        """Start a stopped managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instances/start
        """
        return self._begin(_rest.MANAGED_INSTANCES_START, options, resource_group_name, managed_instance_name)

    def begin_stop(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.ManagedInstance]:
        """Stop a managed instance; compute is no longer billed.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instances/stop
        """
        return self._begin(_rest.MANAGED_INSTANCES_STOP, options, resource_group_name, managed_instance_name)

    def list_by_managed_instance(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        *,
        number_of_queries: int | None = None,
        databases: str | None = None,
        start_time: str | None = None,
        end_time: str | None = None,
        interval: models.QueryTimeGrainType | types.QueryTimeGrainTypeValue | None = None,
        aggregation_function: models.AggregationFunctionType | types.AggregationFunctionTypeValue | None = None,
        observation_metric: models.MetricType | types.MetricTypeValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.TopQueries]:
        """List the queries of a managed instance that use the most resources.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param number_of_queries: How many queries to return.
        :param databases: Databases to look at, separated by commas.
        :param start_time: Beginning of the time range, in ISO 8601.
        :param end_time: End of the time range, in ISO 8601.
        :param interval: Time grain: PT1H or P1D.
        :param aggregation_function: How values are combined: avg, min, max, stdev or sum.
        :param observation_metric: Metric to order queries by, such as cpu or duration.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instances/list-by-managed-instance
        """
        return self._list(
            _rest.MANAGED_INSTANCES_LIST_BY_MANAGED_INSTANCE,
            options,
            resource_group_name,
            managed_instance_name,
            number_of_queries,
            databases,
            start_time,
            end_time,
            interval,
            aggregation_function,
            observation_metric,
        )

    def begin_validate_azure_key_vault_encryption_key(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        parameters: models.ManagedInstanceValidateAzureKeyVaultEncryptionKeyRequest
        | types.ManagedInstanceValidateAzureKeyVaultEncryptionKeyRequestDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Check whether a managed instance can use a key in a key vault.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param parameters: URI of the key.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instances/validate-azure-key-vault-encryption-key
        """
        return self._begin(
            _rest.MANAGED_INSTANCES_VALIDATE_AZURE_KEY_VAULT_ENCRYPTION_KEY,
            options,
            resource_group_name,
            managed_instance_name,
            parameters,
        )

    def list_by_instance_pool(
        self,
        resource_group_name: str,
        instance_pool_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ManagedInstance]:
        """List the managed instances in an instance pool.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param instance_pool_name: Name of the instance pool.
        :param expand: Related data to include in the answer.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instances/list-by-instance-pool
        """
        return self._list(
            _rest.MANAGED_INSTANCES_LIST_BY_INSTANCE_POOL, options, resource_group_name, instance_pool_name, expand
        )


class EndpointCertificatesOperations(OperationGroup):
    """Endpoint certificates of a managed instance: get and list them.

    An attribute of the client: ``client.endpoint_certificates``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        endpoint_type: str,
        **options: Unpack[RequestOptions],
    ) -> models.EndpointCertificate:
        """Get one endpoint certificate of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param endpoint_type: Kind of endpoint, such as DATABASE_MIRRORING or SERVICE_BROKER.

        REST: https://learn.microsoft.com/rest/api/sql/endpoint-certificates/get
        """
        return self._call(
            _rest.ENDPOINT_CERTIFICATES_GET, options, resource_group_name, managed_instance_name, endpoint_type
        )

    def list_by_instance(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.EndpointCertificate]:
        """List the endpoint certificates of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/endpoint-certificates/list-by-instance
        """
        return self._list(
            _rest.ENDPOINT_CERTIFICATES_LIST_BY_INSTANCE, options, resource_group_name, managed_instance_name
        )


class ManagedRestorableDroppedDatabaseBackupShortTermRetentionPoliciesOperations(OperationGroup):
    """Short-term backup retention policies of a dropped managed database: create, change, get and list them.

    An attribute of the client: ``client.managed_restorable_dropped_database_backup_short_term_retention_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        restorable_dropped_database_id: str,
        policy_name: models.ManagedShortTermRetentionPolicyName | types.ManagedShortTermRetentionPolicyNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.ManagedBackupShortTermRetentionPolicy:
        """Get one short-term backup retention policy of a dropped managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param restorable_dropped_database_id: ID of the dropped database: name and deletion time.
        :param policy_name: Name of the policy; default.

        REST:
            https://learn.microsoft.com/rest/api/sql/managed-restorable-dropped-database-backup-short-term-retention-policies/get
        """
        return self._call(
            _rest.MANAGED_RESTORABLE_DROPPED_DATABASE_BACKUP_SHORT_TERM_RETENTION_POLICIES_GET,
            options,
            resource_group_name,
            managed_instance_name,
            restorable_dropped_database_id,
            policy_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        restorable_dropped_database_id: str,
        policy_name: models.ManagedShortTermRetentionPolicyName | types.ManagedShortTermRetentionPolicyNameValue,
        parameters: models.ManagedBackupShortTermRetentionPolicy
        | types.ManagedBackupShortTermRetentionPolicyDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedBackupShortTermRetentionPolicy]:
        """Create a short-term backup retention policy of a dropped managed database, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param restorable_dropped_database_id: ID of the dropped database: name and deletion time.
        :param policy_name: Name of the policy; default.
        :param parameters: Wanted settings of the short-term backup retention policy.

        REST:
            https://learn.microsoft.com/rest/api/sql/managed-restorable-dropped-database-backup-short-term-retention-policies/create-or-update
        """
        return self._begin(
            _rest.MANAGED_RESTORABLE_DROPPED_DATABASE_BACKUP_SHORT_TERM_RETENTION_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            restorable_dropped_database_id,
            policy_name,
            parameters,
        )

    def begin_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        restorable_dropped_database_id: str,
        policy_name: models.ManagedShortTermRetentionPolicyName | types.ManagedShortTermRetentionPolicyNameValue,
        parameters: models.ManagedBackupShortTermRetentionPolicy
        | types.ManagedBackupShortTermRetentionPolicyDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedBackupShortTermRetentionPolicy]:
        """Change some settings of a short-term backup retention policy of a dropped managed database; those left out
        stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param restorable_dropped_database_id: ID of the dropped database: name and deletion time.
        :param policy_name: Name of the policy; default.
        :param parameters: Settings of the short-term backup retention policy to change.

        REST:
            https://learn.microsoft.com/rest/api/sql/managed-restorable-dropped-database-backup-short-term-retention-policies/update
        """
        return self._begin(
            _rest.MANAGED_RESTORABLE_DROPPED_DATABASE_BACKUP_SHORT_TERM_RETENTION_POLICIES_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            restorable_dropped_database_id,
            policy_name,
            parameters,
        )

    def list_by_restorable_dropped_database(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        restorable_dropped_database_id: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ManagedBackupShortTermRetentionPolicy]:
        """List the short-term backup retention policies of a dropped managed database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param restorable_dropped_database_id: ID of the dropped database: name and deletion time.

        REST:
            https://learn.microsoft.com/rest/api/sql/managed-restorable-dropped-database-backup-short-term-retention-policies/list-by-restorable-dropped-database
        """
        return self._list(
            _rest.MANAGED_RESTORABLE_DROPPED_DATABASE_BACKUP_SHORT_TERM_RETENTION_POLICIES_LIST_BY_RESTORABLE_DROPPED_DATABASE,
            options,
            resource_group_name,
            managed_instance_name,
            restorable_dropped_database_id,
        )


class ManagedInstanceAdministratorsOperations(OperationGroup):
    """Microsoft Entra administrators of a managed instance: create, change, delete, get and list them.

    An attribute of the client: ``client.managed_instance_administrators``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        administrator_name: models.AdministratorName | types.AdministratorNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.ManagedInstanceAdministrator:
        """Get one Microsoft Entra administrator of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param administrator_name: Name of the administrator; ActiveDirectory.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-administrators/get
        """
        return self._call(
            _rest.MANAGED_INSTANCE_ADMINISTRATORS_GET,
            options,
            resource_group_name,
            managed_instance_name,
            administrator_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        administrator_name: models.AdministratorName | types.AdministratorNameValue,
        parameters: models.ManagedInstanceAdministrator | types.ManagedInstanceAdministratorDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedInstanceAdministrator]:
        """Set the Microsoft Entra administrator of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param administrator_name: Name of the administrator; ActiveDirectory.
        :param parameters: Wanted settings of the Microsoft Entra administrator.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-administrators/create-or-update
        """
        return self._begin(
            _rest.MANAGED_INSTANCE_ADMINISTRATORS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            administrator_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        administrator_name: models.AdministratorName | types.AdministratorNameValue,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a Microsoft Entra administrator of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param administrator_name: Name of the administrator; ActiveDirectory.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-administrators/delete
        """
        return self._begin(
            _rest.MANAGED_INSTANCE_ADMINISTRATORS_DELETE,
            options,
            resource_group_name,
            managed_instance_name,
            administrator_name,
        )

    def list_by_instance(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedInstanceAdministrator]:
        """List the Microsoft Entra administrators of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-administrators/list-by-instance
        """
        return self._list(
            _rest.MANAGED_INSTANCE_ADMINISTRATORS_LIST_BY_INSTANCE, options, resource_group_name, managed_instance_name
        )


class ManagedInstanceAzureAdOnlyAuthenticationsOperations(OperationGroup):
    """The Entra-only authentication setting of a managed instance: set, change, delete, get and list it.

    An attribute of the client: ``client.managed_instance_azure_ad_only_authentications``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        authentication_name: models.AuthenticationName | types.AuthenticationNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.ManagedInstanceAzureADOnlyAuthentication:
        """Get the Entra-only authentication setting of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param authentication_name: Name of the setting; Default.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-azure-ad-only-authentications/get
        """
        return self._call(
            _rest.MANAGED_INSTANCE_AZURE_AD_ONLY_AUTHENTICATIONS_GET,
            options,
            resource_group_name,
            managed_instance_name,
            authentication_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        authentication_name: models.AuthenticationName | types.AuthenticationNameValue,
        parameters: models.ManagedInstanceAzureADOnlyAuthentication
        | types.ManagedInstanceAzureADOnlyAuthenticationDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedInstanceAzureADOnlyAuthentication]:
        """Set the Entra-only authentication setting of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param authentication_name: Name of the setting; Default.
        :param parameters: Wanted settings of the Entra-only authentication setting.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-azure-ad-only-authentications/create-or-update
        """
        return self._begin(
            _rest.MANAGED_INSTANCE_AZURE_AD_ONLY_AUTHENTICATIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            authentication_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        authentication_name: models.AuthenticationName | types.AuthenticationNameValue,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete the Entra-only authentication setting of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param authentication_name: Name of the setting; Default.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-azure-ad-only-authentications/delete
        """
        return self._begin(
            _rest.MANAGED_INSTANCE_AZURE_AD_ONLY_AUTHENTICATIONS_DELETE,
            options,
            resource_group_name,
            managed_instance_name,
            authentication_name,
        )

    def list_by_instance(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedInstanceAzureADOnlyAuthentication]:
        """List the Entra-only authentication settings of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-azure-ad-only-authentications/list-by-instance
        """
        return self._list(
            _rest.MANAGED_INSTANCE_AZURE_AD_ONLY_AUTHENTICATIONS_LIST_BY_INSTANCE,
            options,
            resource_group_name,
            managed_instance_name,
        )


class ManagedInstanceDtcsOperations(OperationGroup):
    """The DTC settings of a managed instance: set, get and list them.

    An attribute of the client: ``client.managed_instance_dtcs``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        dtc_name: models.DtcName | types.DtcNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.ManagedInstanceDtc:
        """Get the DTC settings of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param dtc_name: Name of the DTC settings; current.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-dtcs/get
        """
        return self._call(
            _rest.MANAGED_INSTANCE_DTCS_GET, options, resource_group_name, managed_instance_name, dtc_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        dtc_name: models.DtcName | types.DtcNameValue,
        parameters: models.ManagedInstanceDtc | types.ManagedInstanceDtcDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedInstanceDtc]:
        """Set the DTC settings of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param dtc_name: Name of the DTC settings; current.
        :param parameters: The wanted DTC settings.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-dtcs/create-or-update
        """
        return self._begin(
            _rest.MANAGED_INSTANCE_DTCS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            dtc_name,
            parameters,
        )

    def list_by_managed_instance(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedInstanceDtc]:
        """List the DTC settings of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-dtcs/list-by-managed-instance
        """
        return self._list(
            _rest.MANAGED_INSTANCE_DTCS_LIST_BY_MANAGED_INSTANCE, options, resource_group_name, managed_instance_name
        )


class ManagedInstanceEncryptionProtectorsOperations(OperationGroup):
    """Encryption protectors of a managed instance: create, change, revalidate, get and list them.

    An attribute of the client: ``client.managed_instance_encryption_protectors``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        encryption_protector_name: models.EncryptionProtectorName | types.EncryptionProtectorNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.ManagedInstanceEncryptionProtector:
        """Get one encryption protector of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param encryption_protector_name: Name of the encryption protector; current.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-encryption-protectors/get
        """
        return self._call(
            _rest.MANAGED_INSTANCE_ENCRYPTION_PROTECTORS_GET,
            options,
            resource_group_name,
            managed_instance_name,
            encryption_protector_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        encryption_protector_name: models.EncryptionProtectorName | types.EncryptionProtectorNameValue,
        parameters: models.ManagedInstanceEncryptionProtector
        | types.ManagedInstanceEncryptionProtectorDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedInstanceEncryptionProtector]:
        """Set the key that encrypts the databases of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param encryption_protector_name: Name of the encryption protector; current.
        :param parameters: Wanted settings of the encryption protector.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-encryption-protectors/create-or-update
        """
        return self._begin(
            _rest.MANAGED_INSTANCE_ENCRYPTION_PROTECTORS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            encryption_protector_name,
            parameters,
        )

    def list_by_instance(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedInstanceEncryptionProtector]:
        """List the encryption protectors of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-encryption-protectors/list-by-instance
        """
        return self._list(
            _rest.MANAGED_INSTANCE_ENCRYPTION_PROTECTORS_LIST_BY_INSTANCE,
            options,
            resource_group_name,
            managed_instance_name,
        )

    def begin_revalidate(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        encryption_protector_name: models.EncryptionProtectorName | types.EncryptionProtectorNameValue,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Check again whether the encryption key of a managed instance can be reached.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param encryption_protector_name: Name of the encryption protector; current.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-encryption-protectors/revalidate
        """
        return self._begin(
            _rest.MANAGED_INSTANCE_ENCRYPTION_PROTECTORS_REVALIDATE,
            options,
            resource_group_name,
            managed_instance_name,
            encryption_protector_name,
        )


class ManagedInstanceKeysOperations(OperationGroup):
    """Keys of a managed instance: create, change, delete, get and list them.

    An attribute of the client: ``client.managed_instance_keys``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, managed_instance_name: str, key_name: str, **options: Unpack[RequestOptions]
    ) -> models.ManagedInstanceKey:
        """Get one key of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param key_name: Name of the key: vault, key and version joined by underscores.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-keys/get
        """
        return self._call(
            _rest.MANAGED_INSTANCE_KEYS_GET, options, resource_group_name, managed_instance_name, key_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        key_name: str,
        parameters: models.ManagedInstanceKey | types.ManagedInstanceKeyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedInstanceKey]:
        """Create a key of a managed instance, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param key_name: Name of the key: vault, key and version joined by underscores.
        :param parameters: Wanted settings of the key.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-keys/create-or-update
        """
        return self._begin(
            _rest.MANAGED_INSTANCE_KEYS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            key_name,
            parameters,
        )

    def begin_delete(
        self, resource_group_name: str, managed_instance_name: str, key_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a key of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param key_name: Name of the key: vault, key and version joined by underscores.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-keys/delete
        """
        return self._begin(
            _rest.MANAGED_INSTANCE_KEYS_DELETE, options, resource_group_name, managed_instance_name, key_name
        )

    def list_by_instance(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        *,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ManagedInstanceKey]:
        """List the keys of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param filter: OData filter that chooses which results to return; all if omitted.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-keys/list-by-instance
        """
        return self._list(
            _rest.MANAGED_INSTANCE_KEYS_LIST_BY_INSTANCE, options, resource_group_name, managed_instance_name, filter
        )


class ManagedInstanceOperationsOperations(OperationGroup):
    """Management operations of a managed instance: cancel, get and list them.

    An attribute of the client: ``client.managed_instance_operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, managed_instance_name: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> models.ManagedInstanceOperation:
        """Get one management operation of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param operation_id: ID of the operation, a GUID.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-operations/get
        """
        return self._call(
            _rest.MANAGED_INSTANCE_OPERATIONS_GET, options, resource_group_name, managed_instance_name, operation_id
        )

    def list_by_managed_instance(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedInstanceOperation]:
        """List the management operations of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-operations/list-by-managed-instance
        """
        return self._list(
            _rest.MANAGED_INSTANCE_OPERATIONS_LIST_BY_MANAGED_INSTANCE,
            options,
            resource_group_name,
            managed_instance_name,
        )

    def cancel(
        self, resource_group_name: str, managed_instance_name: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Cancel a management operation of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param operation_id: ID of the operation, a GUID.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-operations/cancel
        """
        return self._run(
            _rest.MANAGED_INSTANCE_OPERATIONS_CANCEL, options, resource_group_name, managed_instance_name, operation_id
        )


class ManagedInstancePrivateEndpointConnectionsOperations(OperationGroup):
    """Private endpoint connections of a managed instance: approve, reject, delete, get and list them.

    An attribute of the client: ``client.managed_instance_private_endpoint_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ManagedInstancePrivateEndpointConnection:
        """Get one private endpoint connection of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-private-endpoint-connections/get
        """
        return self._call(
            _rest.MANAGED_INSTANCE_PRIVATE_ENDPOINT_CONNECTIONS_GET,
            options,
            resource_group_name,
            managed_instance_name,
            private_endpoint_connection_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        private_endpoint_connection_name: str,
        parameters: models.ManagedInstancePrivateEndpointConnection
        | types.ManagedInstancePrivateEndpointConnectionDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedInstancePrivateEndpointConnection]:
        """Approve or reject a private endpoint connection of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.
        :param parameters: The connection with its new state.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-private-endpoint-connections/create-or-update
        """
        return self._begin(
            _rest.MANAGED_INSTANCE_PRIVATE_ENDPOINT_CONNECTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            private_endpoint_connection_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a private endpoint connection of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param private_endpoint_connection_name: Name of the private endpoint connection, as the list of connections
            gives it.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-private-endpoint-connections/delete
        """
        return self._begin(
            _rest.MANAGED_INSTANCE_PRIVATE_ENDPOINT_CONNECTIONS_DELETE,
            options,
            resource_group_name,
            managed_instance_name,
            private_endpoint_connection_name,
        )

    def list_by_managed_instance(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedInstancePrivateEndpointConnection]:
        """List the private endpoint connections of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST:
            https://learn.microsoft.com/rest/api/sql/managed-instance-private-endpoint-connections/list-by-managed-instance
        """
        return self._list(
            _rest.MANAGED_INSTANCE_PRIVATE_ENDPOINT_CONNECTIONS_LIST_BY_MANAGED_INSTANCE,
            options,
            resource_group_name,
            managed_instance_name,
        )


class ManagedInstanceVulnerabilityAssessmentsOperations(OperationGroup):
    """Vulnerability assessment settings of a managed instance: create, change, delete, get and list them.

    An attribute of the client: ``client.managed_instance_vulnerability_assessments``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        vulnerability_assessment_name: models.VulnerabilityAssessmentName | types.VulnerabilityAssessmentNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.ManagedInstanceVulnerabilityAssessment:
        """Get one vulnerability assessment setting of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param vulnerability_assessment_name: Name of the vulnerability assessment; default.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-vulnerability-assessments/get
        """
        return self._call(
            _rest.MANAGED_INSTANCE_VULNERABILITY_ASSESSMENTS_GET,
            options,
            resource_group_name,
            managed_instance_name,
            vulnerability_assessment_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        vulnerability_assessment_name: models.VulnerabilityAssessmentName | types.VulnerabilityAssessmentNameValue,
        parameters: models.ManagedInstanceVulnerabilityAssessment
        | types.ManagedInstanceVulnerabilityAssessmentDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ManagedInstanceVulnerabilityAssessment:
        """Create a vulnerability assessment setting of a managed instance, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param vulnerability_assessment_name: Name of the vulnerability assessment; default.
        :param parameters: Wanted settings of the vulnerability assessment setting.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-vulnerability-assessments/create-or-update
        """
        return self._call(
            _rest.MANAGED_INSTANCE_VULNERABILITY_ASSESSMENTS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            vulnerability_assessment_name,
            parameters,
        )

    def delete(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        vulnerability_assessment_name: models.VulnerabilityAssessmentName | types.VulnerabilityAssessmentNameValue,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a vulnerability assessment setting of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param vulnerability_assessment_name: Name of the vulnerability assessment; default.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-vulnerability-assessments/delete
        """
        return self._run(
            _rest.MANAGED_INSTANCE_VULNERABILITY_ASSESSMENTS_DELETE,
            options,
            resource_group_name,
            managed_instance_name,
            vulnerability_assessment_name,
        )

    def list_by_instance(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedInstanceVulnerabilityAssessment]:
        """List the vulnerability assessment settings of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-vulnerability-assessments/list-by-instance
        """
        return self._list(
            _rest.MANAGED_INSTANCE_VULNERABILITY_ASSESSMENTS_LIST_BY_INSTANCE,
            options,
            resource_group_name,
            managed_instance_name,
        )


class ManagedServerDnsAliasesOperations(OperationGroup):
    """DNS aliases of a managed instance: create, change, delete, get and list them.

    An attribute of the client: ``client.managed_server_dns_aliases``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        dns_alias_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ManagedServerDnsAlias:
        """Get one DNS alias of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param dns_alias_name: Name of the DNS alias.

        REST: https://learn.microsoft.com/rest/api/sql/managed-server-dns-aliases/get
        """
        return self._call(
            _rest.MANAGED_SERVER_DNS_ALIASES_GET, options, resource_group_name, managed_instance_name, dns_alias_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        dns_alias_name: str,
        parameters: models.ManagedServerDnsAliasCreation | types.ManagedServerDnsAliasCreationDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedServerDnsAlias]:
        """Create a DNS alias of a managed instance, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param dns_alias_name: Name of the DNS alias.
        :param parameters: Wanted settings of the DNS alias.

        REST: https://learn.microsoft.com/rest/api/sql/managed-server-dns-aliases/create-or-update
        """
        return self._begin(
            _rest.MANAGED_SERVER_DNS_ALIASES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            dns_alias_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        dns_alias_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a DNS alias of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param dns_alias_name: Name of the DNS alias.

        REST: https://learn.microsoft.com/rest/api/sql/managed-server-dns-aliases/delete
        """
        return self._begin(
            _rest.MANAGED_SERVER_DNS_ALIASES_DELETE, options, resource_group_name, managed_instance_name, dns_alias_name
        )

    def list_by_managed_instance(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedServerDnsAlias]:
        """List the DNS aliases of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/managed-server-dns-aliases/list-by-managed-instance
        """
        return self._list(
            _rest.MANAGED_SERVER_DNS_ALIASES_LIST_BY_MANAGED_INSTANCE,
            options,
            resource_group_name,
            managed_instance_name,
        )

    def begin_acquire(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        dns_alias_name: str,
        parameters: models.ManagedServerDnsAliasAcquisition | types.ManagedServerDnsAliasAcquisitionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedServerDnsAlias]:
        """Take a DNS alias over from another server.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param dns_alias_name: Name of the DNS alias.
        :param parameters: ID of the alias to take over.

        REST: https://learn.microsoft.com/rest/api/sql/managed-server-dns-aliases/acquire
        """
        return self._begin(
            _rest.MANAGED_SERVER_DNS_ALIASES_ACQUIRE,
            options,
            resource_group_name,
            managed_instance_name,
            dns_alias_name,
            parameters,
        )


class ManagedServerSecurityAlertPoliciesOperations(OperationGroup):
    """Security alert policies of a managed instance: create, change, get and list them.

    An attribute of the client: ``client.managed_server_security_alert_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        security_alert_policy_name: models.SecurityAlertPolicyName | types.SecurityAlertPolicyNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.ManagedServerSecurityAlertPolicy:
        """Get one security alert policy of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param security_alert_policy_name: Name of the security alert policy; Default.

        REST: https://learn.microsoft.com/rest/api/sql/managed-server-security-alert-policies/get
        """
        return self._call(
            _rest.MANAGED_SERVER_SECURITY_ALERT_POLICIES_GET,
            options,
            resource_group_name,
            managed_instance_name,
            security_alert_policy_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        security_alert_policy_name: models.SecurityAlertPolicyName | types.SecurityAlertPolicyNameValue,
        parameters: models.ManagedServerSecurityAlertPolicy | types.ManagedServerSecurityAlertPolicyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedServerSecurityAlertPolicy]:
        """Create a security alert policy of a managed instance, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param security_alert_policy_name: Name of the security alert policy; Default.
        :param parameters: Wanted settings of the security alert policy.

        REST: https://learn.microsoft.com/rest/api/sql/managed-server-security-alert-policies/create-or-update
        """
        return self._begin(
            _rest.MANAGED_SERVER_SECURITY_ALERT_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            security_alert_policy_name,
            parameters,
        )

    def list_by_instance(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedServerSecurityAlertPolicy]:
        """List the security alert policies of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/managed-server-security-alert-policies/list-by-instance
        """
        return self._list(
            _rest.MANAGED_SERVER_SECURITY_ALERT_POLICIES_LIST_BY_INSTANCE,
            options,
            resource_group_name,
            managed_instance_name,
        )


class RecoverableManagedDatabasesOperations(OperationGroup):
    """Geo-recoverable databases of a managed instance: get and list them.

    An attribute of the client: ``client.recoverable_managed_databases``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        recoverable_database_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.RecoverableManagedDatabase:
        """Get one geo-recoverable database of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param recoverable_database_name: Name of the recoverable database.

        REST: https://learn.microsoft.com/rest/api/sql/recoverable-managed-databases/get
        """
        return self._call(
            _rest.RECOVERABLE_MANAGED_DATABASES_GET,
            options,
            resource_group_name,
            managed_instance_name,
            recoverable_database_name,
        )

    def list_by_instance(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RecoverableManagedDatabase]:
        """List the geo-recoverable databases of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/recoverable-managed-databases/list-by-instance
        """
        return self._list(
            _rest.RECOVERABLE_MANAGED_DATABASES_LIST_BY_INSTANCE, options, resource_group_name, managed_instance_name
        )


class RestorableDroppedManagedDatabasesOperations(OperationGroup):
    """Restorable dropped databases of a managed instance: get and list them.

    An attribute of the client: ``client.restorable_dropped_managed_databases``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        restorable_dropped_database_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.RestorableDroppedManagedDatabase:
        """Get one restorable dropped database of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param restorable_dropped_database_id: ID of the dropped database: name and deletion time.

        REST: https://learn.microsoft.com/rest/api/sql/restorable-dropped-managed-databases/get
        """
        return self._call(
            _rest.RESTORABLE_DROPPED_MANAGED_DATABASES_GET,
            options,
            resource_group_name,
            managed_instance_name,
            restorable_dropped_database_id,
        )

    def list_by_instance(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RestorableDroppedManagedDatabase]:
        """List the restorable dropped databases of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/restorable-dropped-managed-databases/list-by-instance
        """
        return self._list(
            _rest.RESTORABLE_DROPPED_MANAGED_DATABASES_LIST_BY_INSTANCE,
            options,
            resource_group_name,
            managed_instance_name,
        )


class ServerConfigurationOptionsOperations(OperationGroup):
    """Configuration options of a managed instance: create, change, get and list them.

    An attribute of the client: ``client.server_configuration_options``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        server_configuration_option_name: models.ServerConfigurationOptionName
        | types.ServerConfigurationOptionNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.ServerConfigurationOption:
        """Get one configuration option of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param server_configuration_option_name: Server configuration option name; always allowPolybaseExport.

        REST: https://learn.microsoft.com/rest/api/sql/server-configuration-options/get
        """
        return self._call(
            _rest.SERVER_CONFIGURATION_OPTIONS_GET,
            options,
            resource_group_name,
            managed_instance_name,
            server_configuration_option_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        server_configuration_option_name: models.ServerConfigurationOptionName
        | types.ServerConfigurationOptionNameValue,
        parameters: models.ServerConfigurationOption | types.ServerConfigurationOptionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ServerConfigurationOption]:
        """Create a configuration option of a managed instance, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param server_configuration_option_name: Server configuration option name; always allowPolybaseExport.
        :param parameters: Wanted settings of the configuration option.

        REST: https://learn.microsoft.com/rest/api/sql/server-configuration-options/create-or-update
        """
        return self._begin(
            _rest.SERVER_CONFIGURATION_OPTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            server_configuration_option_name,
            parameters,
        )

    def list_by_managed_instance(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ServerConfigurationOption]:
        """List the configuration options of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/server-configuration-options/list-by-managed-instance
        """
        return self._list(
            _rest.SERVER_CONFIGURATION_OPTIONS_LIST_BY_MANAGED_INSTANCE,
            options,
            resource_group_name,
            managed_instance_name,
        )


class ServerTrustCertificatesOperations(OperationGroup):
    """Server trust certificates of a managed instance: create, change, delete, get and list them.

    An attribute of the client: ``client.server_trust_certificates``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        certificate_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ServerTrustCertificate:
        """Get one server trust certificate of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param certificate_name: Name of the certificate.

        REST: https://learn.microsoft.com/rest/api/sql/server-trust-certificates/get
        """
        return self._call(
            _rest.SERVER_TRUST_CERTIFICATES_GET, options, resource_group_name, managed_instance_name, certificate_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        certificate_name: str,
        parameters: models.ServerTrustCertificate | types.ServerTrustCertificateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ServerTrustCertificate]:
        """Create a server trust certificate of a managed instance, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param certificate_name: Name of the certificate.
        :param parameters: Wanted settings of the server trust certificate.

        REST: https://learn.microsoft.com/rest/api/sql/server-trust-certificates/create-or-update
        """
        return self._begin(
            _rest.SERVER_TRUST_CERTIFICATES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            certificate_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        certificate_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a server trust certificate of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param certificate_name: Name of the certificate.

        REST: https://learn.microsoft.com/rest/api/sql/server-trust-certificates/delete
        """
        return self._begin(
            _rest.SERVER_TRUST_CERTIFICATES_DELETE,
            options,
            resource_group_name,
            managed_instance_name,
            certificate_name,
        )

    def list_by_instance(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ServerTrustCertificate]:
        """List the server trust certificates of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/server-trust-certificates/list-by-instance
        """
        return self._list(
            _rest.SERVER_TRUST_CERTIFICATES_LIST_BY_INSTANCE, options, resource_group_name, managed_instance_name
        )


class StartStopManagedInstanceSchedulesOperations(OperationGroup):
    """Start and stop schedules of a managed instance: create, change, delete, get and list them.

    An attribute of the client: ``client.start_stop_managed_instance_schedules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        start_stop_schedule_name: models.StartStopScheduleName | types.StartStopScheduleNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.StartStopManagedInstanceSchedule:
        """Get one start and stop schedule of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param start_stop_schedule_name: Name of the schedule; default.

        REST: https://learn.microsoft.com/rest/api/sql/start-stop-managed-instance-schedules/get
        """
        return self._call(
            _rest.START_STOP_MANAGED_INSTANCE_SCHEDULES_GET,
            options,
            resource_group_name,
            managed_instance_name,
            start_stop_schedule_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        start_stop_schedule_name: models.StartStopScheduleName | types.StartStopScheduleNameValue,
        parameters: models.StartStopManagedInstanceSchedule | types.StartStopManagedInstanceScheduleDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.StartStopManagedInstanceSchedule:
        """Create a start and stop schedule of a managed instance, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param start_stop_schedule_name: Name of the schedule; default.
        :param parameters: Wanted settings of the start and stop schedule.

        REST: https://learn.microsoft.com/rest/api/sql/start-stop-managed-instance-schedules/create-or-update
        """
        return self._call(
            _rest.START_STOP_MANAGED_INSTANCE_SCHEDULES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            start_stop_schedule_name,
            parameters,
        )

    def delete(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        start_stop_schedule_name: models.StartStopScheduleName | types.StartStopScheduleNameValue,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a start and stop schedule of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param start_stop_schedule_name: Name of the schedule; default.

        REST: https://learn.microsoft.com/rest/api/sql/start-stop-managed-instance-schedules/delete
        """
        return self._run(
            _rest.START_STOP_MANAGED_INSTANCE_SCHEDULES_DELETE,
            options,
            resource_group_name,
            managed_instance_name,
            start_stop_schedule_name,
        )

    def list_by_instance(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.StartStopManagedInstanceSchedule]:
        """List the start and stop schedules of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/start-stop-managed-instance-schedules/list-by-instance
        """
        return self._list(
            _rest.START_STOP_MANAGED_INSTANCE_SCHEDULES_LIST_BY_INSTANCE,
            options,
            resource_group_name,
            managed_instance_name,
        )


class ManagedInstanceTdeCertificatesOperations(OperationGroup):
    """TDE certificates of a managed instance: create them.

    An attribute of the client: ``client.managed_instance_tde_certificates``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def begin_create(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        parameters: models.TdeCertificate | types.TdeCertificateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Upload a TDE certificate to a managed instance, to restore databases it encrypted.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param parameters: The certificate and its password.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-tde-certificates/create
        """
        return self._begin(
            _rest.MANAGED_INSTANCE_TDE_CERTIFICATES_CREATE,
            options,
            resource_group_name,
            managed_instance_name,
            parameters,
        )


class ManagedInstanceAdvancedThreatProtectionSettingsOperations(OperationGroup):
    """The Advanced Threat Protection setting of a managed instance: set, get and list it.

    An attribute of the client: ``client.managed_instance_advanced_threat_protection_settings``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        advanced_threat_protection_name: models.AdvancedThreatProtectionName | types.AdvancedThreatProtectionNameValue,
        **options: Unpack[RequestOptions],
    ) -> models.ManagedInstanceAdvancedThreatProtection:
        """Get the Advanced Threat Protection setting of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param advanced_threat_protection_name: Name of the setting; Default.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-advanced-threat-protection-settings/get
        """
        return self._call(
            _rest.MANAGED_INSTANCE_ADVANCED_THREAT_PROTECTION_SETTINGS_GET,
            options,
            resource_group_name,
            managed_instance_name,
            advanced_threat_protection_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        advanced_threat_protection_name: models.AdvancedThreatProtectionName | types.AdvancedThreatProtectionNameValue,
        parameters: models.ManagedInstanceAdvancedThreatProtection
        | types.ManagedInstanceAdvancedThreatProtectionDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ManagedInstanceAdvancedThreatProtection]:
        """Set the Advanced Threat Protection setting of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param advanced_threat_protection_name: Name of the setting; Default.
        :param parameters: Wanted settings of the Advanced Threat Protection setting.

        REST:
            https://learn.microsoft.com/rest/api/sql/managed-instance-advanced-threat-protection-settings/create-or-update
        """
        return self._begin(
            _rest.MANAGED_INSTANCE_ADVANCED_THREAT_PROTECTION_SETTINGS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            managed_instance_name,
            advanced_threat_protection_name,
            parameters,
        )

    def list_by_instance(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedInstanceAdvancedThreatProtection]:
        """List the Advanced Threat Protection settings of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST:
            https://learn.microsoft.com/rest/api/sql/managed-instance-advanced-threat-protection-settings/list-by-instance
        """
        return self._list(
            _rest.MANAGED_INSTANCE_ADVANCED_THREAT_PROTECTION_SETTINGS_LIST_BY_INSTANCE,
            options,
            resource_group_name,
            managed_instance_name,
        )


class ManagedInstancePrivateLinkResourcesOperations(OperationGroup):
    """Private link resources of a managed instance: get and list them.

    An attribute of the client: ``client.managed_instance_private_link_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, managed_instance_name: str, group_name: str, **options: Unpack[RequestOptions]
    ) -> models.ManagedInstancePrivateLink:
        """Get one private link resource of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param group_name: Name of the sub-resource that a private endpoint can connect to.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-private-link-resources/get
        """
        return self._call(
            _rest.MANAGED_INSTANCE_PRIVATE_LINK_RESOURCES_GET,
            options,
            resource_group_name,
            managed_instance_name,
            group_name,
        )

    def list_by_managed_instance(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ManagedInstancePrivateLink]:
        """List the private link resources of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/managed-instance-private-link-resources/list-by-managed-instance
        """
        return self._list(
            _rest.MANAGED_INSTANCE_PRIVATE_LINK_RESOURCES_LIST_BY_MANAGED_INSTANCE,
            options,
            resource_group_name,
            managed_instance_name,
        )


class SqlAgentOperations(OperationGroup):
    """The SQL Agent setting of a managed instance: set, change and get it.

    An attribute of the client: ``client.sql_agent``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, managed_instance_name: str, **options: Unpack[RequestOptions]
    ) -> models.SqlAgentConfiguration:
        """Get the SQL Agent setting of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/sql/sql-agent/get
        """
        return self._call(_rest.SQL_AGENT_GET, options, resource_group_name, managed_instance_name)

    def create_or_update(
        self,
        resource_group_name: str,
        managed_instance_name: str,
        parameters: models.SqlAgentConfiguration | types.SqlAgentConfigurationDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SqlAgentConfiguration:
        """Set the SQL Agent setting of a managed instance.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param managed_instance_name: Name of the managed instance, unique in all of Azure.
        :param parameters: Wanted settings of the SQL Agent setting.

        REST: https://learn.microsoft.com/rest/api/sql/sql-agent/create-or-update
        """
        return self._call(
            _rest.SQL_AGENT_CREATE_OR_UPDATE, options, resource_group_name, managed_instance_name, parameters
        )
