# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Operations of ``cosmosdb``: ``cassandra_clusters``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _cassandra_clusters as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class CassandraClustersOperations(OperationGroup):
    """Managed Cassandra clusters: create, change, start, deallocate, delete, get and list them.

    An attribute of the client: ``client.cassandra_clusters``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, cluster_name: str, **options: Unpack[RequestOptions]
    ) -> models.ClusterResource:
        """Get one managed Cassandra cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the managed Cassandra cluster.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-clusters/get
        """
        return self._call(_rest.CASSANDRA_CLUSTERS_GET, options, resource_group_name, cluster_name)

    def begin_create_update(
        self,
        resource_group_name: str,
        cluster_name: str,
        body: models.ClusterResource | types.ClusterResourceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ClusterResource]:
        """Create a managed Cassandra cluster, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the managed Cassandra cluster.
        :param body: Wanted settings of the managed Cassandra cluster.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-clusters/create-update
        """
        return self._begin(_rest.CASSANDRA_CLUSTERS_CREATE_UPDATE, options, resource_group_name, cluster_name, body)

    def begin_update(
        self,
        resource_group_name: str,
        cluster_name: str,
        body: models.ClusterResource | types.ClusterResourceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ClusterResource]:
        """Change some settings of a managed Cassandra cluster; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the managed Cassandra cluster.
        :param body: Settings of the managed Cassandra cluster to change.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-clusters/update
        """
        return self._begin(_rest.CASSANDRA_CLUSTERS_UPDATE, options, resource_group_name, cluster_name, body)

    def begin_delete(
        self, resource_group_name: str, cluster_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a managed Cassandra cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the managed Cassandra cluster.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-clusters/delete
        """
        return self._begin(_rest.CASSANDRA_CLUSTERS_DELETE, options, resource_group_name, cluster_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ClusterResource]:
        """List the managed Cassandra clusters of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-clusters/list-by-resource-group
        """
        return self._list(_rest.CASSANDRA_CLUSTERS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.ClusterResource]:
        """List all managed Cassandra clusters of the subscription.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-clusters/list-by-subscription
        """
        return self._list(_rest.CASSANDRA_CLUSTERS_LIST_BY_SUBSCRIPTION, options)

    def begin_invoke_command(
        self,
        resource_group_name: str,
        cluster_name: str,
        body: models.CommandPostBody | types.CommandPostBodyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.CommandOutput]:
        """Run a command, such as nodetool, on a node of a managed Cassandra cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the managed Cassandra cluster.
        :param body: Command, arguments and host.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-clusters/invoke-command
        """
        return self._begin(_rest.CASSANDRA_CLUSTERS_INVOKE_COMMAND, options, resource_group_name, cluster_name, body)

    def begin_deallocate(
        self,
        resource_group_name: str,
        cluster_name: str,
        *,
        x_ms_force_deallocate: str | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Deallocate a managed Cassandra cluster: its virtual machines are stopped, data is kept.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the managed Cassandra cluster.
        :param x_ms_force_deallocate: Set to true to deallocate although nodes are unwell.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-clusters/deallocate
        """
        return self._begin(
            _rest.CASSANDRA_CLUSTERS_DEALLOCATE, options, resource_group_name, cluster_name, x_ms_force_deallocate
        )

    def begin_start(
        self, resource_group_name: str, cluster_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Start a deallocated managed Cassandra cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the managed Cassandra cluster.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-clusters/start
        """
        return self._begin(_rest.CASSANDRA_CLUSTERS_START, options, resource_group_name, cluster_name)

    def status(
        self, resource_group_name: str, cluster_name: str, **options: Unpack[RequestOptions]
    ) -> models.CassandraClusterPublicStatus:
        """Get the state of a managed Cassandra cluster, node by node.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the managed Cassandra cluster.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-clusters/status
        """
        return self._call(_rest.CASSANDRA_CLUSTERS_STATUS, options, resource_group_name, cluster_name)


class CassandraDataCentersOperations(OperationGroup):
    """Data centers of a managed Cassandra cluster: create, change, delete, get and list them.

    An attribute of the client: ``client.cassandra_data_centers``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, cluster_name: str, data_center_name: str, **options: Unpack[RequestOptions]
    ) -> models.DataCenterResource:
        """Get one data center of a managed Cassandra cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the managed Cassandra cluster.
        :param data_center_name: Name of the data center.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-data-centers/get
        """
        return self._call(
            _rest.CASSANDRA_DATA_CENTERS_GET, options, resource_group_name, cluster_name, data_center_name
        )

    def begin_create_update(
        self,
        resource_group_name: str,
        cluster_name: str,
        data_center_name: str,
        body: models.DataCenterResource | types.DataCenterResourceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DataCenterResource]:
        """Create a data center of a managed Cassandra cluster, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the managed Cassandra cluster.
        :param data_center_name: Name of the data center.
        :param body: Wanted settings of the data center.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-data-centers/create-update
        """
        return self._begin(
            _rest.CASSANDRA_DATA_CENTERS_CREATE_UPDATE,
            options,
            resource_group_name,
            cluster_name,
            data_center_name,
            body,
        )

    def begin_update(
        self,
        resource_group_name: str,
        cluster_name: str,
        data_center_name: str,
        body: models.DataCenterResource | types.DataCenterResourceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DataCenterResource]:
        """Change some settings of a data center of a managed Cassandra cluster; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the managed Cassandra cluster.
        :param data_center_name: Name of the data center.
        :param body: Settings of the data center to change.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-data-centers/update
        """
        return self._begin(
            _rest.CASSANDRA_DATA_CENTERS_UPDATE, options, resource_group_name, cluster_name, data_center_name, body
        )

    def begin_delete(
        self, resource_group_name: str, cluster_name: str, data_center_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a data center of a managed Cassandra cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the managed Cassandra cluster.
        :param data_center_name: Name of the data center.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-data-centers/delete
        """
        return self._begin(
            _rest.CASSANDRA_DATA_CENTERS_DELETE, options, resource_group_name, cluster_name, data_center_name
        )

    def list(
        self, resource_group_name: str, cluster_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DataCenterResource]:
        """List the data centers of a managed Cassandra cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param cluster_name: Name of the managed Cassandra cluster.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-data-centers/list
        """
        return self._list(_rest.CASSANDRA_DATA_CENTERS_LIST, options, resource_group_name, cluster_name)
