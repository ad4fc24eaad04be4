# Generated from swagger/containerinstance/ by "make generate": do not edit.

"""Operations of the service ``containerinstance``."""

from __future__ import annotations

from builtins import list as _list
from typing import TYPE_CHECKING

from ...core.clients.annotations import typed_methods
from ...core.clients.sync import OperationGroup
from . import _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ...core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ...core.exchange.pollers import ProvisioningPoller
    from . import models, types
else:
    typed_methods(globals())


class ContainerGroupsOperations(OperationGroup):
    """Container groups: create, change, start, stop, restart and delete them.

    An attribute of the client: ``client.container_groups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.ContainerGroup]:
        """List all container groups of the subscription; for run-time state and events, get a single group.

        REST: https://learn.microsoft.com/rest/api/container-instances/container-groups/list
        """
        return self._list(_rest.CONTAINER_GROUPS_LIST, options)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ContainerGroup]:
        """List the container groups of one resource group; for run-time state and events, get a single group.

        :param resource_group_name: Name of the resource group whose container groups to list.

        REST: https://learn.microsoft.com/rest/api/container-instances/container-groups/list-by-resource-group
        """
        return self._list(_rest.CONTAINER_GROUPS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def get(
        self, resource_group_name: str, container_group_name: str, **options: Unpack[RequestOptions]
    ) -> models.ContainerGroup:
        """Get one container group with its containers, settings and run-time state.

        :param resource_group_name: Name of the resource group that holds the container group.
        :param container_group_name: Name of the container group, unique within its resource group.

        REST: https://learn.microsoft.com/rest/api/container-instances/container-groups/get
        """
        return self._call(_rest.CONTAINER_GROUPS_GET, options, resource_group_name, container_group_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        container_group_name: str,
        container_group: models.ContainerGroup | types.ContainerGroupDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ContainerGroup]:
        """Create a container group, or update the one of that name; many changes need a delete and a new create.

        :param resource_group_name: Name of the resource group that holds the container group.
        :param container_group_name: Name of the container group, unique within its resource group.
        :param container_group: Wanted settings of the container group, complete with all of its containers.

        REST: https://learn.microsoft.com/rest/api/container-instances/container-groups/create-or-update
        """
        return self._begin(
            _rest.CONTAINER_GROUPS_CREATE_OR_UPDATE, options, resource_group_name, container_group_name, container_group
        )

    def update(
        self,
        resource_group_name: str,
        container_group_name: str,
        resource: models.Resource | types.ResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ContainerGroup:
        """Change the tags of a container group; its containers are left alone.

        :param resource_group_name: Name of the resource group that holds the container group.
        :param container_group_name: Name of the container group, unique within its resource group.
        :param resource: The new tags, in the form of a resource; other settings are not changed this way.

        REST: https://learn.microsoft.com/rest/api/container-instances/container-groups/update
        """
        return self._call(_rest.CONTAINER_GROUPS_UPDATE, options, resource_group_name, container_group_name, resource)

    def begin_delete(
        self, resource_group_name: str, container_group_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.ContainerGroup]:
        """Delete a container group and its containers; file shares and other resources they use are kept.

        :param resource_group_name: Name of the resource group that holds the container group.
        :param container_group_name: Name of the container group, unique within its resource group.

        REST: https://learn.microsoft.com/rest/api/container-instances/container-groups/delete
        """
        return self._begin(_rest.CONTAINER_GROUPS_DELETE, options, resource_group_name, container_group_name)

    def begin_restart(
        self, resource_group_name: str, container_group_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Restart all containers of a group in place; if an image has changed in its registry, the new one is pulled.

        :param resource_group_name: Name of the resource group that holds the container group.
        :param container_group_name: Name of the container group, unique within its resource group.

        REST: https://learn.microsoft.com/rest/api/container-instances/container-groups/restart
        """
        return self._begin(_rest.CONTAINER_GROUPS_RESTART, options, resource_group_name, container_group_name)

    def stop(self, resource_group_name: str, container_group_name: str, **options: Unpack[RequestOptions]) -> None:
        """Stop all containers of a group; their compute is released and is no longer billed.

        :param resource_group_name: Name of the resource group that holds the container group.
        :param container_group_name: Name of the container group, unique within its resource group.

        REST: https://learn.microsoft.com/rest/api/container-instances/container-groups/stop
        """
        return self._run(_rest.CONTAINER_GROUPS_STOP, options, resource_group_name, container_group_name)

    def begin_start(
        self, resource_group_name: str, container_group_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Start the containers of a stopped group; compute is allocated anew and billed again.

        :param resource_group_name: Name of the resource group that holds the container group.
        :param container_group_name: Name of the container group, unique within its resource group.

        REST: https://learn.microsoft.com/rest/api/container-instances/container-groups/start
        """
        return self._begin(_rest.CONTAINER_GROUPS_START, options, resource_group_name, container_group_name)

    def get_outbound_network_dependencies_endpoints(
        self, resource_group_name: str, container_group_name: str, **options: Unpack[RequestOptions]
    ) -> _list[str]:
        """List the outside endpoints a container group depends on, for use in firewall rules.

        :param resource_group_name: Name of the resource group that holds the container group.
        :param container_group_name: Name of the container group, unique within its resource group.

        REST:
            https://learn.microsoft.com/rest/api/container-instances/container-groups/get-outbound-network-dependencies-endpoints
        """
        return self._call(
            _rest.CONTAINER_GROUPS_GET_OUTBOUND_NETWORK_DEPENDENCIES_ENDPOINTS,
            options,
            resource_group_name,
            container_group_name,
        )


class Operations(OperationGroup):
    """The operations of the Microsoft.ContainerInstance provider, as used in role definitions.

    An attribute of the client: ``client.operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Operation]:
        """List the operations of the Microsoft.ContainerInstance resource provider.

        REST: https://learn.microsoft.com/rest/api/container-instances/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class LocationOperations(OperationGroup):
    """What a region offers: quota and use, cached images, limits of CPU, memory and GPU.

    An attribute of the client: ``client.location``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_usage(self, location: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.Usage]:
        """List the quotas of the subscription in a region and how much of each is in use.

        :param location: Azure region, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/container-instances/location/list-usage
        """
        return self._list(_rest.LOCATION_LIST_USAGE, options, location)

    def list_cached_images(self, location: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.CachedImages]:
        """List the container images kept ready on the hosts of a region; these start faster.

        :param location: Azure region, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/container-instances/location/list-cached-images
        """
        return self._list(_rest.LOCATION_LIST_CACHED_IMAGES, options, location)

    def list_capabilities(self, location: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.Capabilities]:
        """List the most CPU, memory and GPUs a container group may have in a region, by operating system.

        :param location: Azure region, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/container-instances/location/list-capabilities
        """
        return self._list(_rest.LOCATION_LIST_CAPABILITIES, options, location)


class ContainersOperations(OperationGroup):
    """Single containers of a group: read logs, run commands, attach to the output.

    An attribute of the client: ``client.containers``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_logs(
        self,
        resource_group_name: str,
        container_group_name: str,
        container_name: str,
        tail: int | None = None,
        timestamps: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Logs:
        """Read the log of a container: what it wrote to standard output and standard error.

        :param resource_group_name: Name of the resource group that holds the container group.
        :param container_group_name: Name of the container group, unique within its resource group.
        :param container_name: Name of a container within the group.
        :param tail: Number of lines to return, counted from the end of the log; all that is kept if omitted.
        :param timestamps: Whether each line begins with the time it was written; false if omitted.

        REST: https://learn.microsoft.com/rest/api/container-instances/containers/list-logs
        """
        return self._call(
            _rest.CONTAINERS_LIST_LOGS,
            options,
            resource_group_name,
            container_group_name,
            container_name,
            tail,
            timestamps,
        )

    def execute_command(
        self,
        resource_group_name: str,
        container_group_name: str,
        container_name: str,
        container_exec_request: models.ContainerExecRequest | types.ContainerExecRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ContainerExecResponse:
        """Start a command in a running container; talk to it over the WebSocket named in the response.

        :param resource_group_name: Name of the resource group that holds the container group.
        :param container_group_name: Name of the container group, unique within its resource group.
        :param container_name: Name of a container within the group.
        :param container_exec_request: Command to run and the size of its terminal.

        REST: https://learn.microsoft.com/rest/api/container-instances/containers/execute-command
        """
        return self._call(
            _rest.CONTAINERS_EXECUTE_COMMAND,
            options,
            resource_group_name,
            container_group_name,
            container_name,
            container_exec_request,
        )

    def attach(
        self,
        resource_group_name: str,
        container_group_name: str,
        container_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ContainerAttachResponse:
        """Attach to the output of a running container, streamed over the WebSocket named in the response.

        :param resource_group_name: Name of the resource group that holds the container group.
        :param container_group_name: Name of the container group, unique within its resource group.
        :param container_name: Name of a container within the group.

        REST: https://learn.microsoft.com/rest/api/container-instances/containers/attach
        """
        return self._call(_rest.CONTAINERS_ATTACH, options, resource_group_name, container_group_name, container_name)


class SubnetServiceAssociationLinkOperations(OperationGroup):
    """The link by which Container Instances holds a subnet of a virtual network.

    An attribute of the client: ``client.subnet_service_association_link``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def begin_delete(
        self,
        resource_group_name: str,
        virtual_network_name: str,
        subnet_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Remove the link of Container Instances from a subnet, so the subnet can be deleted or used otherwise.

        :param resource_group_name: Name of the resource group that holds the virtual network.
        :param virtual_network_name: Name of the virtual network the subnet belongs to.
        :param subnet_name: Name of the subnet that is to be freed.

        REST: https://learn.microsoft.com/rest/api/container-instances/subnet-service-association-link/delete
        """
        return self._begin(
            _rest.SUBNET_SERVICE_ASSOCIATION_LINK_DELETE,
            options,
            resource_group_name,
            virtual_network_name,
            subnet_name,
        )
