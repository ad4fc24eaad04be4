# Generated from swagger/compute/ by "make generate": do not edit.

"""Operations of ``compute``: ``disk_accesses``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _disk_accesses as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class DiskAccessesOperations(OperationGroup):
    """Disk accesses: export and import disks over private endpoints.

    An attribute of the client: ``client.disk_accesses``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, disk_access_name: str, **options: Unpack[RequestOptions]
    ) -> models.DiskAccess:
        """Get one disk access.

        :param resource_group_name: Name of the resource group.
        :param disk_access_name: Name of the disk access.

        REST: https://learn.microsoft.com/rest/api/compute/disk-accesses/get
        """
        return self._call(_rest.DISK_ACCESSES_GET, options, resource_group_name, disk_access_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        disk_access_name: str,
        disk_access: models.DiskAccess | types.DiskAccessDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DiskAccess]:
        """Create a disk access, or update it in place.

        :param resource_group_name: Name of the resource group.
        :param disk_access_name: Name of the disk access.
        :param disk_access: Wanted settings of the disk access.

        REST: https://learn.microsoft.com/rest/api/compute/disk-accesses/create-or-update
        """
        return self._begin(
            _rest.DISK_ACCESSES_CREATE_OR_UPDATE, options, resource_group_name, disk_access_name, disk_access
        )

    def begin_update(
        self,
        resource_group_name: str,
        disk_access_name: str,
        disk_access: models.DiskAccessUpdate | types.DiskAccessUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DiskAccess]:
        """Change the tags of a disk access.

        :param resource_group_name: Name of the resource group.
        :param disk_access_name: Name of the disk access.
        :param disk_access: Changes to the disk access; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/disk-accesses/update
        """
        return self._begin(_rest.DISK_ACCESSES_UPDATE, options, resource_group_name, disk_access_name, disk_access)

    def begin_delete(
        self, resource_group_name: str, disk_access_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a disk access; its private endpoints lose their connection.

        :param resource_group_name: Name of the resource group.
        :param disk_access_name: Name of the disk access.

        REST: https://learn.microsoft.com/rest/api/compute/disk-accesses/delete
        """
        return self._begin(_rest.DISK_ACCESSES_DELETE, options, resource_group_name, disk_access_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DiskAccess]:
        """List the disk accesses of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/compute/disk-accesses/list-by-resource-group
        """
        return self._list(_rest.DISK_ACCESSES_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.DiskAccess]:
        """List all disk accesses of the subscription.

        REST: https://learn.microsoft.com/rest/api/compute/disk-accesses/list
        """
        return self._list(_rest.DISK_ACCESSES_LIST, options)

    def get_private_link_resources(
        self, resource_group_name: str, disk_access_name: str, **options: Unpack[RequestOptions]
    ) -> models.PrivateLinkResourceListResult:
        """List the sub-resources of a disk access that a private endpoint can connect to.

        :param resource_group_name: Name of the resource group.
        :param disk_access_name: Name of the disk access.

        REST: https://learn.microsoft.com/rest/api/compute/disk-accesses/get-private-link-resources
        """
        return self._call(
            _rest.DISK_ACCESSES_GET_PRIVATE_LINK_RESOURCES, options, resource_group_name, disk_access_name
        )

    def get_a_private_endpoint_connection(
        self,
        resource_group_name: str,
        disk_access_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.PrivateEndpointConnection:
        """Get one private endpoint connection of a disk access.

        :param resource_group_name: Name of the resource group.
        :param disk_access_name: Name of the disk access.
        :param private_endpoint_connection_name: Name of the private endpoint connection.

        REST: https://learn.microsoft.com/rest/api/compute/disk-accesses/get-aprivate-endpoint-connection
        """
        return self._call(
            _rest.DISK_ACCESSES_GET_APRIVATE_ENDPOINT_CONNECTION,
            options,
            resource_group_name,
            disk_access_name,
            private_endpoint_connection_name,
        )

    def begin_update_a_private_endpoint_connection(
        self,
        resource_group_name: str,
        disk_access_name: str,
        private_endpoint_connection_name: str,
        private_endpoint_connection: models.PrivateEndpointConnection | types.PrivateEndpointConnectionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.PrivateEndpointConnection]:
        """Approve or reject a private endpoint connection of a disk access.

        :param resource_group_name: Name of the resource group.
        :param disk_access_name: Name of the disk access.
        :param private_endpoint_connection_name: Name of the private endpoint connection.
        :param private_endpoint_connection: The connection with its new state: approved or rejected.

        REST: https://learn.microsoft.com/rest/api/compute/disk-accesses/update-aprivate-endpoint-connection
        """
        return self._begin(
            _rest.DISK_ACCESSES_UPDATE_APRIVATE_ENDPOINT_CONNECTION,
            options,
            resource_group_name,
            disk_access_name,
            private_endpoint_connection_name,
            private_endpoint_connection,
        )

    def begin_delete_a_private_endpoint_connection(
        self,
        resource_group_name: str,
        disk_access_name: str,
        private_endpoint_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a private endpoint connection of a disk access.

        :param resource_group_name: Name of the resource group.
        :param disk_access_name: Name of the disk access.
        :param private_endpoint_connection_name: Name of the private endpoint connection.

        REST: https://learn.microsoft.com/rest/api/compute/disk-accesses/delete-aprivate-endpoint-connection
        """
        return self._begin(
            _rest.DISK_ACCESSES_DELETE_APRIVATE_ENDPOINT_CONNECTION,
            options,
            resource_group_name,
            disk_access_name,
            private_endpoint_connection_name,
        )

    def list_private_endpoint_connections(
        self, resource_group_name: str, disk_access_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PrivateEndpointConnection]:
        """List the private endpoint connections of a disk access.

        :param resource_group_name: Name of the resource group.
        :param disk_access_name: Name of the disk access.

        REST: https://learn.microsoft.com/rest/api/compute/disk-accesses/list-private-endpoint-connections
        """
        return self._list(
            _rest.DISK_ACCESSES_LIST_PRIVATE_ENDPOINT_CONNECTIONS, options, resource_group_name, disk_access_name
        )
