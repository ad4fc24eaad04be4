# Generated from swagger/sql/ by "make generate": do not edit.

"""Operations of ``sql``: ``virtual_clusters``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _virtual_clusters as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class VirtualClustersOperations(OperationGroup):
    """Virtual clusters: create, change, delete, get and list them.

    An attribute of the client: ``client.virtual_clusters``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, virtual_cluster_name: str, **options: Unpack[RequestOptions]
    ) -> models.VirtualCluster:
        """Get one virtual cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param virtual_cluster_name: Name of the virtual cluster.

        REST: https://learn.microsoft.com/rest/api/sql/virtual-clusters/get
        """
        return self._call(_rest.VIRTUAL_CLUSTERS_GET, options, resource_group_name, virtual_cluster_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        virtual_cluster_name: str,
        parameters: models.VirtualCluster | types.VirtualClusterDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualCluster]:
        """Create a virtual cluster, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param virtual_cluster_name: Name of the virtual cluster.
        :param parameters: Wanted settings of the virtual cluster.

        REST: https://learn.microsoft.com/rest/api/sql/virtual-clusters/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_CLUSTERS_CREATE_OR_UPDATE, options, resource_group_name, virtual_cluster_name, parameters
        )

    def begin_update(
        self,
        resource_group_name: str,
        virtual_cluster_name: str,
        parameters: models.VirtualClusterUpdate | types.VirtualClusterUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualCluster]:
        """Change some settings of a virtual cluster; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param virtual_cluster_name: Name of the virtual cluster.
        :param parameters: Settings of the virtual cluster to change.

        REST: https://learn.microsoft.com/rest/api/sql/virtual-clusters/update
        """
        return self._begin(
            _rest.VIRTUAL_CLUSTERS_UPDATE, options, resource_group_name, virtual_cluster_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, virtual_cluster_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a virtual cluster.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param virtual_cluster_name: Name of the virtual cluster.

        REST: https://learn.microsoft.com/rest/api/sql/virtual-clusters/delete
        """
        return self._begin(_rest.VIRTUAL_CLUSTERS_DELETE, options, resource_group_name, virtual_cluster_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualCluster]:
        """List the virtual clusters of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/sql/virtual-clusters/list-by-resource-group
        """
        return self._list(_rest.VIRTUAL_CLUSTERS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.VirtualCluster]:
        """List all virtual clusters of the subscription.

        REST: https://learn.microsoft.com/rest/api/sql/virtual-clusters/list
        """
        return self._list(_rest.VIRTUAL_CLUSTERS_LIST, options)

    def begin_update_dns_servers(
        self, resource_group_name: str, virtual_cluster_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.UpdateVirtualClusterDnsServersOperation]:
        """Bring the DNS servers of a virtual cluster up to date.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param virtual_cluster_name: Name of the virtual cluster.

        REST: https://learn.microsoft.com/rest/api/sql/virtual-clusters/update-dns-servers
        """
        return self._begin(
            _rest.VIRTUAL_CLUSTERS_UPDATE_DNS_SERVERS, options, resource_group_name, virtual_cluster_name
        )
